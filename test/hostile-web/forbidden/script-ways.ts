/** Ways through scripts and workers. Each is a page of its own in a frame, over TLS, so that secure-context features work. */
import { html, moved, tryingPage, type PageWay, type Resource, type Serving, type Target } from './way.ts'

const javascript = (body: string): Resource => ({ type: 'text/javascript', body })

type Row = readonly [
  name: string,
  mechanism: string,
  code: (t: Target) => string,
  more?: { files?: (t: Target) => Readonly<Record<string, Serving>>; stays?: string },
]

/** Waits for the first of some events and tells its name. */
const first = (events: string) => `await new Promise((done) => { ${events} })`
const rtc = (servers: (t: Target) => string) => (t: Target) =>
  `const peer = new RTCPeerConnection({ iceServers: [${servers(t)}], iceTransportPolicy: 'all' })
   peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer())
   const found = []; peer.onicecandidate = (e) => found.push(e.candidate?.candidate); peer.onicecandidateerror = (e) => found.push(e.errorCode + ' ' + e.errorText)
   await new Promise((done) => setTimeout(done, 1200)); return found.join('|')`
/** Two peers in one page; one is told that the other sits on the canary. */
const candidate = (line: (t: Target) => string) => (t: Target) =>
  `const [a, b] = [new RTCPeerConnection(), new RTCPeerConnection()]
   a.createDataChannel('x'); await a.setLocalDescription(await a.createOffer())
   await b.setRemoteDescription(a.localDescription); await b.setLocalDescription(await b.createAnswer())
   await a.setRemoteDescription(b.localDescription)
   await a.addIceCandidate({ candidate: '${line(t)}', sdpMid: '0' })
   await new Promise((done) => setTimeout(done, 1200)); return a.iceConnectionState`
const inWorker = (kind: string, file: string) =>
  `const w = new ${kind}('${file}'); const port = w.port ?? w; port.start?.(); return ${first('port.onmessage = (e) => done(e.data); w.onerror = (e) => done("error " + e.message); setTimeout(done, 2500, "silent")')}`
const tells = (code: string) =>
  `const tell = async (to) => { let word; try { word = await (async () => { ${code} })() } catch (e) { word = e } to.postMessage(String(word)) }\n`

const rows: readonly Row[] = [
  ['fetch', 'fetch()', (t) => `return (await fetch('${t.secure}', { mode: 'no-cors' })).type`],
  [
    'fetch-literal',
    'fetch() of plain http on literal loopback from an https page',
    (t) => `return (await fetch('${t.literal}', { mode: 'no-cors' })).type`,
  ],
  [
    'fetch-redirect',
    'fetch() with a body, redirected by 307',
    () => `return (await fetch('hop', { method: 'POST', body: 'x', mode: 'no-cors' })).type`,
    { files: (t) => ({ hop: moved(t.secure, 307) }) },
  ],
  [
    'xhr',
    'XMLHttpRequest',
    (t) =>
      `const x = new XMLHttpRequest(); x.open('POST', '${t.secure}'); x.send('x'); return ${first('x.onloadend = () => done(x.status)')}`,
  ],
  [
    'preflight',
    'CORS preflight',
    (t) => `return (await fetch('${t.secure}', { method: 'DELETE', headers: { 'x-own': '1' } })).type`,
  ],
  ['beacon', 'navigator.sendBeacon', (t) => `return navigator.sendBeacon('${t.secure}', 'x')`],
  [
    'fetch-later',
    'fetchLater, sent when the page goes',
    // A page within the page goes too: when the whole one does, a busy machine may have closed its browser first.
    (t) =>
      `fetchLater('${t.secure}', { activateAfter: 0 })
    const inner = document.body.appendChild(document.createElement('iframe'))
    inner.contentWindow.fetchLater('${t.secure}', { activateAfter: 0 }); inner.remove(); return 'asked'`,
  ],
  [
    'event-source',
    'EventSource',
    (t) =>
      `const s = new EventSource('${t.secure}'); return ${first('s.onopen = s.onerror = (e) => done(e.type)')}`,
  ],
  [
    'websocket',
    'WebSocket over TLS',
    (t) =>
      `const s = new WebSocket('${t.secure.replace('http', 'ws')}'); return ${first('s.onopen = s.onerror = (e) => done(e.type)')}`,
  ],
  [
    'websocket-stream',
    'WebSocketStream',
    (t) =>
      `const s = new WebSocketStream('${t.secure.replace('http', 'ws')}'); await s.opened; return 'open'`,
  ],
  [
    'webtransport',
    'WebTransport (QUIC over UDP)',
    (t) => `const s = new WebTransport('${t.secure}'); await s.ready; return 'open'`,
    { stays: 'QUIC does not go around a proxy' },
  ],
  [
    'rtc-stun',
    'WebRTC: STUN over UDP',
    rtc((t) => `{ urls: 'stun:127.0.0.1:${t.port}' }`),
    { stays: 'UDP is off where a proxy is set' },
  ],
  [
    'rtc-turn-udp',
    'WebRTC: TURN over UDP',
    rtc((t) => `{ urls: 'turn:127.0.0.1:${t.port}?transport=udp', username: 'a', credential: 'b' }`),
    { stays: 'UDP is off where a proxy is set' },
  ],
  [
    'rtc-turn-tcp',
    'WebRTC: TURN over TCP',
    rtc((t) => `{ urls: 'turn:${t.host}:${t.port}?transport=tcp', username: 'a', credential: 'b' }`),
    { stays: 'what is no HTTP is ended at the recorder, which dials nothing for it' },
  ],
  [
    'rtc-turns',
    'WebRTC: TURN over TLS',
    rtc((t) => `{ urls: 'turns:${t.host}:${t.port}?transport=tcp', username: 'a', credential: 'b' }`),
  ],
  [
    'rtc-ice-udp',
    'WebRTC: a remote candidate on loopback, UDP',
    candidate((t) => `candidate:1 1 udp 2122260223 127.0.0.1 ${t.port} typ host`),
    { stays: 'UDP is off where a proxy is set' },
  ],
  [
    'rtc-ice-tcp',
    'WebRTC: a remote candidate on loopback, TCP',
    candidate((t) => `candidate:1 1 tcp 1518280447 127.0.0.1 ${t.port} typ host tcptype passive`),
    { stays: 'no local TCP candidates without a network interface to show' },
  ],
  [
    'worker-fetch',
    'fetch() in a worker',
    () => inWorker('Worker', 'w.js'),
    {
      files: (t) => ({
        'w.js': javascript(
          `${tells(`return (await fetch('${t.secure}', { mode: 'no-cors' })).type`)}tell(self)`,
        ),
      }),
    },
  ],
  [
    'worker-import',
    'importScripts in a worker',
    () => inWorker('Worker', 'w.js'),
    { files: (t) => ({ 'w.js': javascript(`${tells(`importScripts('${t.secure}')`)}tell(self)`) }) },
  ],
  [
    'worker-module',
    'static import of a module worker',
    () =>
      `const w = new Worker('w.js', { type: 'module' }); return ${first('w.onmessage = (e) => done(e.data); w.onerror = (e) => done("error")')}`,
    { files: (t) => ({ 'w.js': javascript(`import '${t.secure}'`) }) },
  ],
  [
    'worker-redirect',
    'worker script, redirected',
    () => inWorker('Worker', 'w.js'),
    { files: (t) => ({ 'w.js': moved(t.secure) }), stays: 'a worker may not be led to another origin' },
  ],
  [
    'worker-blob',
    'worker from a blob: URL',
    (t) =>
      `const u = URL.createObjectURL(new Blob([\`${tells(`importScripts('${t.secure}')`)}tell(self)\`])); const w = new Worker(u); return ${first('w.onmessage = (e) => done(e.data); w.onerror = (e) => done("error")')}`,
  ],
  [
    'shared-worker',
    'fetch() in a shared worker',
    () => inWorker('SharedWorker', 'w.js'),
    {
      files: (t) => ({
        'w.js': javascript(
          `${tells(`return (await fetch('${t.secure}', { mode: 'no-cors' })).type`)}onconnect = (e) => tell(e.ports[0])`,
        ),
      }),
    },
  ],
  [
    'service-worker',
    'fetch() in a service worker',
    () =>
      `const r = await navigator.serviceWorker.register('w.js'); await navigator.serviceWorker.ready; return r.active?.state`,
    {
      files: (t) => ({
        'w.js': javascript(
          `oninstall = (e) => e.waitUntil(fetch('${t.secure}', { mode: 'no-cors' }).catch(() => {}))`,
        ),
      }),
    },
  ],
  [
    'service-worker-import',
    'importScripts in a service worker',
    () => `await navigator.serviceWorker.register('w.js')`,
    { files: (t) => ({ 'w.js': javascript(`importScripts('${t.secure}')`) }) },
  ],
  [
    'service-worker-redirect',
    'service worker script, redirected',
    () => `await navigator.serviceWorker.register('w.js')`,
    {
      files: (t) => ({ 'w.js': moved(t.secure) }),
      stays: 'a redirected service worker is refused before the target is asked',
    },
  ],
  [
    'service-worker-answer',
    'service worker that answers with a redirect',
    () =>
      `await navigator.serviceWorker.register('w.js'); await navigator.serviceWorker.ready; const f = document.createElement('iframe'); f.src = 'in/'; document.body.append(f); return ${first('setTimeout(done, 1500, "asked")')}`,
    {
      files: (t) => ({
        'w.js': javascript(
          `oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => { if (e.request.url.endsWith('/in/')) e.respondWith(Response.redirect('${t.secure}')) }`,
        ),
        'in/': html('in'),
      }),
    },
  ],
  [
    'background-fetch',
    'background fetch',
    (t) =>
      `const r = await navigator.serviceWorker.register('w.js'); await navigator.serviceWorker.ready; await r.backgroundFetch.fetch('x', ['${t.secure}']); return 'asked'`,
    { files: () => ({ 'w.js': javascript('') }), stays: 'needs a permission that is denied' },
  ],
  [
    'push',
    'push subscription',
    (t) =>
      `const r = await navigator.serviceWorker.register('w.js'); await navigator.serviceWorker.ready; await r.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: 'BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs' }); return '${t.name}'`,
    { files: () => ({ 'w.js': javascript('') }), stays: 'needs a permission that is denied' },
  ],
  ['paint-worklet', 'worklet addModule', (t) => `await CSS.paintWorklet.addModule('${t.secure}')`],
  [
    'audio-worklet',
    'audio worklet addModule',
    (t) => `await new AudioContext().audioWorklet.addModule('${t.secure}')`,
  ],
  ['dynamic-import', 'dynamic import()', (t) => `await import('${t.secure}')`],
  ['font-api', 'FontFace.load()', (t) => `await new FontFace('x', 'url(${t.secure})').load()`],
  ['popup', 'window.open', (t) => `return window.open('${t.secure}') === null ? 'blocked' : 'open'`],
  [
    'popup-noopener',
    'window.open without an opener',
    (t) => `window.open('${t.secure}', '_blank', 'noopener'); return 'asked'`,
  ],
  [
    'popup-written',
    'about:blank popup, written into',
    (t) => `window.open('about:blank').document.write('<img src="${t.secure}">'); return 'written'`,
  ],
  [
    'anchor-blank',
    'a click on a link with target=_blank',
    (t) =>
      `const a = document.createElement('a'); a.href = '${t.secure}'; a.target = '_blank'; document.body.append(a); a.click(); return 'clicked'`,
  ],
  [
    'ping',
    'ping attribute of a link',
    (t) =>
      `const a = document.createElement('a'); a.href = '#x'; a.ping = '${t.secure}'; document.body.append(a); a.click(); return 'clicked'`,
  ],
  [
    'download',
    'download attribute of a link',
    (t) =>
      `const a = document.createElement('a'); a.href = '${t.secure}'; a.download = 'x'; document.body.append(a); a.click(); return 'clicked'`,
  ],
  [
    'form-get',
    'form sent by GET',
    (t) =>
      `document.body.innerHTML = '<form action="${t.secure}"><input name=a value=b></form>'; document.forms[0].submit(); return 'sent'`,
  ],
  [
    'form-post',
    'form sent by POST',
    (t) =>
      `document.body.innerHTML = '<form method=post action="${t.secure}"><input name=a value=b></form>'; document.forms[0].requestSubmit(); return 'sent'`,
  ],
  [
    'form-popup',
    'form sent by POST to a new window',
    (t) =>
      `document.body.innerHTML = '<form method=post target=_blank action="${t.secure}"><input name=a value=b></form>'; document.forms[0].submit(); return 'sent'`,
  ],
  ['location', 'location.assign', (t) => `location.assign('${t.secure}'); return 'asked'`],
  [
    'navigation',
    'navigation.navigate',
    (t) => `navigation.navigate('${t.secure}').finished.catch(() => {}); return 'asked'`,
  ],
  [
    'javascript-url',
    'javascript: URL that writes a document',
    (t) =>
      `const f = document.createElement('iframe'); f.src = "javascript:'<img src=${t.secure}>'"; document.body.append(f); return 'asked'`,
  ],
  [
    'blob-page',
    'blob: document',
    (t) =>
      `const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob(['<img src=${t.secure}>'], { type: 'text/html' })); document.body.append(f); return 'asked'`,
  ],
  [
    'document-write',
    'document.open and document.write',
    (t) => `document.open(); document.write('<img src="${t.secure}">'); document.close(); return 'written'`,
  ],
  [
    'prerender',
    'speculation rules: a script of the page rendered ahead',
    () =>
      `const s = document.createElement('script'); s.type = 'speculationrules'; s.text = JSON.stringify({ prerender: [{ source: 'list', urls: ['/prerender/in'] }] }); top.document.head.append(s); return 'asked'`,
    {
      files: (t) => ({ in: html(`<script src="${t.secure}"></script>`) }),
      stays: 'the page rendered ahead is fetched, its parts are not',
    },
  ],
  [
    'payment',
    'payment method manifest',
    (t) =>
      `await new PaymentRequest([{ supportedMethods: '${t.secure}' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).canMakePayment()`,
  ],
  [
    'fedcm',
    'federated log-in (FedCM) well-known file',
    (t) =>
      `await navigator.credentials.get({ identity: { providers: [{ configURL: '${t.secure}', clientId: 'x' }] } })`,
  ],
  [
    'webauthn',
    'passkey of another host (related origins file)',
    (t) =>
      `await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId: '${t.host}', timeout: 1000 } })`,
  ],
  [
    'schemes',
    'navigation to ftp:, file:, gopher:, filesystem:, chrome:, view-source:, extension addresses',
    (t) =>
      `for (const u of ['ftp://127.0.0.1:${t.port}/', 'file:///etc/passwd', 'gopher://127.0.0.1:${t.port}/', 'filesystem:${t.secure}', 'chrome://net-internals/', 'view-source:${t.secure}', 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x']) { try { const f = document.createElement('iframe'); f.src = u; document.body.append(f) } catch {} } return 'asked'`,
    { stays: 'no page may lead there' },
  ],
  [
    'pac',
    'proxy auto-configuration (WPAD) names',
    () => `await fetch('http://wpad/wpad.dat', { mode: 'no-cors' })`,
    { stays: 'the proxy is fixed at launch, and a page that asks by itself mixes content' },
  ],
]

export const scriptWays: readonly PageWay[] = rows.map(([name, mechanism, code, more = {}]) => ({
  name,
  mechanism,
  stage: 'frame',
  serve: tryingPage(code),
  ...more,
}))
