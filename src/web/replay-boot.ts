/**
 * The first of two scripts that we write for readers' browsers (the other: replay-shut.ts). It stands on a snapshot's replay origin
 * alone: it has ReplayWeb.page's worker take the recording, then gives its place to the recorded page. It sets text as text and asks
 * for nothing.
 */

/**
 * What our frame wants of whatever is in it, however deep (CSP: Embedded Enforcement, in Chromium's kin): the viewer gives empty frames
 * that a page makes its own policy, which lets sockets out.
 */
export const requiredPolicy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"

/**
 * What a replayed page may do. The viewer's own policy lets web sockets out; ours lets nothing out. `sandbox` holds for whatever
 * the page opens inside itself as well.
 */
export const replayedPolicy = [
  requiredPolicy,
  "form-action 'none'",
  "object-src 'none'",
  "base-uri 'self'",
  "webrtc 'block'",
  'sandbox allow-scripts allow-same-origin',
].join('; ')

/**
 * Below it the viewer answers, above it the service: whoever comes back is always led in by us, so that what was taken down stays down.
 * Chromium lets no worker answer a frame of which something is required by asking for it again.
 */
export const replayScope = '/w/'

export const replayBoot = `'use strict'
const state = document.getElementById('state')
const { page, policy } = document.body.dataset
const fail = (why) => {
  state.textContent = 'The replay cannot be shown here: ' + why
}
async function begin() {
  if (!('serviceWorker' in navigator))
    return fail('this browser allows no service worker on this page (private window, old browser, or no HTTPS).')
  const kept = await navigator.serviceWorker.register('/sw.js?injectScripts=shut.js', { scope: '${replayScope}' })
  const worker = kept.installing ?? kept.waiting ?? kept.active
  while (worker !== null && worker.state !== 'activated' && worker.state !== 'redundant')
    await new Promise((next) => worker.addEventListener('statechange', next, { once: true }))
  const { active } = kept
  if (active === null) return fail('its service worker did not start. Reload the page.')
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data.msg_type === 'collAdded') shown()
    if (data.msg_type === 'collProgress' && data.error) fail(String(data.error))
  })
  navigator.serviceWorker.startMessages()
  let begun = false
  const shown = () => {
    if (begun) return
    begun = true
    location.replace(page)
  }
  active.postMessage({
    msg_type: 'addColl',
    name: 'kept',
    file: { sourceUrl: new URL('/snapshot.wacz', location.href).href },
    extraConfig: { csp: policy },
  })
}
begin().catch((fault) => fail(String(fault)))
`
