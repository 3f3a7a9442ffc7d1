/**
 * Shuts what no policy shuts, in each window of a replay before its page's own scripts: peer connections, which browsers let past a
 * Content-Security-Policy, cookies that would reach other replays or the service, and words to the viewer. The viewer puts it into
 * every document it makes (`injectScripts`). A page that was built against this very script may find a way around it; frame, sandbox
 * and policies do not rest on it.
 */
export const replayShut = `'use strict'
;(() => {
  const { defineProperty, getOwnPropertyDescriptor } = Object
  const lock = (holder, name, what) => {
    try {
      defineProperty(holder, name, { configurable: false, ...what })
    } catch {
      // Shut before.
    }
  }
  const describe = (holder, name) => {
    for (let at = holder; at; at = Object.getPrototypeOf(at)) {
      const own = getOwnPropertyDescriptor(at, name)
      if (own) return own
    }
  }
  const shut = (view) => {
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection', 'WebTransport', 'cookieStore', 'CookieStore'])
      if (name in view) lock(view, name, { value: undefined, writable: false })
    const cookie = describe(view.Document.prototype, 'cookie')
    const write = (page, text) => cookie.set.call(page, String(text).replace(/;\\s*(?:domain\\s*=|path\\s*=(?!\\s*\\/w\\/))[^;]*/gi, ''))
    lock(view.Document.prototype, 'cookie', {
      get() { return cookie.get.call(this) },
      set(text) { write(this, text) },
    })
    // By messages the viewer would take another recording, under a policy that the page chooses.
    if (view.ServiceWorker) lock(view.ServiceWorker.prototype, 'postMessage', { value() {}, writable: false })
    for (const kind of ['HTMLIFrameElement', 'HTMLFrameElement'])
      for (const name of ['contentWindow', 'contentDocument']) {
        const { get } = describe(view[kind].prototype, name)
        lock(view[kind].prototype, name, {
          get() {
            const inside = get.call(this)
            const inner = name === 'contentWindow' ? inside : inside && inside.defaultView
            try {
              if (inner && inner.Document) shut(inner)
            } catch {
              // Of another origin, so there is nothing to reach.
            }
            return inside
          },
        })
      }
  }
  shut(window)
})()
`
