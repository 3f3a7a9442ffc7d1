/** Pages that talk without end, by all the channels a browser has, and documents that are odd in themselves. */
import { createHash } from 'node:crypto'
import { answer, document, endless, makeCases, silence, type Given, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const script = (code: string) => `${words}<script>${code}</script>`
const text = /Words that came/

const talking: readonly Written[] = [
  {
    name: 'polls',
    mechanism: 'asks every 30 ms for ever',
    pages: {
      '/': script('setInterval(() => fetch("/q?" + Math.random()), 30)'),
      '/q': answer('text/plain', 'x'),
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'event-stream',
    mechanism: 'an EventSource without end',
    pages: {
      '/': script('new EventSource("/e")'),
      '/e': endless('text/event-stream', 'data: 1\n\n', 'data: 2\n\n', 20),
    },
    text,
  },
  {
    name: 'socket-flood',
    mechanism: 'web sockets whose frames never end',
    pages: {
      '/': script('for (let n = 0; n < 10; n++) new WebSocket("ws://socket-flood.test/s?" + n)'),
      '/s': socket(Buffer.concat([Buffer.from([0x82, 126, 0xf0, 0]), Buffer.alloc(0xf000, 1)]), 5),
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'sockets-refused',
    mechanism: 'thousands of web sockets that are refused',
    pages: script(
      'setInterval(() => { for (let n = 0; n < 30; n++) new WebSocket("ws://sockets-refused.test/no?" + Math.random()) }, 50)',
    ),
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'beacons',
    mechanism: 'beacons sent while it is left',
    pages: {
      '/': script(
        'const go = () => { for (let n = 0; n < 200; n++) navigator.sendBeacon("/b?" + n, "x".repeat(100)) }; addEventListener("pagehide", go); addEventListener("unload", go); document.addEventListener("visibilitychange", go); go()',
      ),
      '/b': { status: 204 },
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'preflights',
    mechanism: 'cross-origin requests that each need a preflight, some of which hang',
    pages: script(
      'for (let n = 0; n < 60; n++) fetch("http://api.preflights.test/" + (n % 3 ? "a" : "s") + "?" + n, { method: "PUT", headers: { "x-own": "1" } }).catch(() => {})',
    ),
    hosts: {
      'api.preflights.test': {
        '/a': {
          status: 200,
          headers: [
            ['Access-Control-Allow-Origin', '*'],
            ['Access-Control-Allow-Headers', '*'],
            ['Access-Control-Allow-Methods', '*'],
          ],
          body: '{}',
        },
        '/s': silence,
      },
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'worker-answers-all',
    mechanism: 'a service worker that answers everything by itself, the page too',
    pages: {
      '/': `${words}<script type="module">const t = new Promise((d) => navigator.serviceWorker.addEventListener('controllerchange', d)); await navigator.serviceWorker.register('/sw'); await t; for (let n = 0; n < 20; n++) { const i = new Image(); i.src = '/made?' + n; document.body.append(i) } if (!location.search) location.href = '/?again'</script>`,
      '/sw': answer(
        'text/javascript',
        'oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => e.respondWith(new Response("<p>Words that came.</p>", { headers: { "content-type": "text/html" } }))',
      ),
    },
    url: 'https://worker-answers-all.test/',
    ends: ['complete', 'partial'],
  },
  {
    name: 'worker-never-answers',
    mechanism: 'a service worker that takes each request and never answers',
    pages: {
      '/': `${words}<script type="module">const t = new Promise((d) => navigator.serviceWorker.addEventListener('controllerchange', d)); await navigator.serviceWorker.register('/sw'); await t; const i = new Image(); i.src = '/p'; document.body.append(i)</script>`,
      '/sw': answer(
        'text/javascript',
        'oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => e.respondWith(new Promise(() => {}))',
      ),
    },
    url: 'https://worker-never-answers.test/',
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'peer-connections',
    mechanism: 'WebRTC, a way around any proxy',
    pages: script(
      'for (let n = 0; n < 20; n++) { const p = new RTCPeerConnection({ iceServers: [{ urls: "stun:198.51.100.7:3478" }, { urls: "turn:198.51.100.7:3478?transport=tcp", username: "u", credential: "c" }] }); p.createDataChannel("x"); p.createOffer().then((o) => p.setLocalDescription(o)) }',
    ),
    text,
  },
  {
    name: 'speculates',
    mechanism: 'prerendering and prefetching of hundreds of addresses',
    pages: {
      '/': `${words}<script type="speculationrules">{"prerender":[{"source":"list","urls":[${Array.from({ length: 60 }, (_, n) => `"/s?${n}"`).join(',')}],"eagerness":"immediate"}]}</script>${Array.from({ length: 60 }, (_, n) => `<link rel="prefetch" href="/s?p${n}">`).join('')}`,
      '/s': 'another page',
    },
    ends: ['complete', 'partial'],
    text,
  },
]

const odd: readonly Written[] = [
  { name: 'empty', mechanism: 'no bytes at all', pages: { '/': answer('text/html', '') } },
  {
    name: 'frameset',
    mechanism: 'a frameset',
    pages: {
      '/': answer(
        'text/html',
        '<html><frameset cols="50%,50%"><frame src="/f"><frame src="/f"></frameset></html>',
      ),
      '/f': words,
    },
    text,
  },
  {
    name: 'xml-broken',
    mechanism: 'XHTML that is not well-formed',
    pages: {
      '/': answer(
        'application/xhtml+xml',
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Words that came.</p><b></body>',
      ),
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'svg-with-scripts',
    mechanism: 'an SVG document whose script loops',
    pages: {
      '/': answer(
        'image/svg+xml',
        '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Words that came.</text><script>for (;;);</script></svg>',
      ),
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'refuses-everything',
    mechanism: 'a policy that forbids it its own scripts, frames and pictures',
    pages: {
      '/': document(`${words}<img src="/i"><script>1</script>`, [
        ['Content-Security-Policy', "default-src 'none'; sandbox"],
      ]),
    },
    text,
  },
  {
    name: 'not-what-it-says',
    mechanism: 'a page that is called a picture',
    pages: { '/': answer('image/png', `<!doctype html>${words}`) },
    ends: ['complete', 'partial'],
  },
]

/** A handshake as RFC 6455 §4.2.2 has it, then one frame again and again. */
function socket(frame: Buffer, every: number): Given {
  return ({ headers }) => {
    const key = `${headers.get('sec-websocket-key') ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    const raw = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`
    return { raw, then: 'repeat', again: frame, every }
  }
}

export const talkingCases = [...makeCases('browser', talking), ...makeCases('browser', odd)]
