/** Pages that will not stay where they are, and what eats the machine, kills the browser or fills the disk meanwhile. */
import { randomBytes } from 'node:crypto'
import { answer, document, endless, makeCases, silence, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const script = (code: string) => `${words}<script>${code}</script>`
const text = /Words that came/

const moving: readonly Written[] = [
  {
    name: 'reloads',
    mechanism: 'reloads itself every moment',
    pages: script('setTimeout(() => location.reload(), 40)'),
    ends: ['complete', 'partial'],
  },
  {
    name: 'meta-refresh-pair',
    mechanism: 'two pages whose meta refresh leads to each other',
    pages: {
      '/': `<meta http-equiv="refresh" content="0; url=/b">${words}`,
      '/b': `<meta http-equiv="refresh" content="0; url=/">${words}`,
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'history-flood',
    mechanism: 'pushState and replaceState without end',
    pages: script(
      'let n = 0; setInterval(() => { for (let i = 0; i < 40; i++) history.pushState(null, "", "?" + n++) }, 10)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'history-trap',
    mechanism: 'back leads forward again',
    pages: script(
      'history.pushState(1, ""); onpopstate = () => history.pushState(1, ""); setInterval(() => history.back(), 100)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'to-blob',
    mechanism: 'leads to a blob of its own',
    pages: script(
      'setTimeout(() => { location.href = URL.createObjectURL(new Blob(["<p>a blob</p>"], { type: "text/html" })) }, 200)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'to-data',
    mechanism: 'leads to a data URL',
    pages: script('setTimeout(() => { location.href = "data:text/html,<p>data</p>" }, 200)'),
    text,
  },
  {
    name: 'to-nowhere',
    mechanism: 'leads to an address that does not answer',
    pages: script('setTimeout(() => { location.href = "http://to-nowhere-else.test/" }, 400)'),
    hosts: { 'to-nowhere-else.test': {} },
    ends: ['partial', 'complete'],
  },
  {
    name: 'to-an-app',
    mechanism: 'mailto, tel and schemes of apps, again and again',
    pages: script(
      'setInterval(() => { for (const u of ["mailto:a@b.test", "tel:1", "ibid-app://x"]) location.href = u }, 100)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'to-the-disk',
    mechanism: 'leads to file: and chrome: addresses',
    pages: script(
      'for (const u of ["file:///etc/passwd", "chrome://crash", "chrome://settings", "view-source:/"]) { try { location.href = u } catch {} } const f = document.createElement("iframe"); f.src = "file:///etc/passwd"; document.body.append(f)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'closes-itself',
    mechanism: 'window.close()',
    pages: script('setTimeout(() => close(), 200)'),
    ends: ['complete', 'partial'],
  },
  {
    name: 'stops-itself',
    mechanism: 'window.stop() while it loads',
    pages: { '/': script('const i = new Image(); i.src = "/p"; stop()'), '/p': answer('image/png', 'x') },
    ends: ['complete', 'partial'],
  },
  {
    name: 'writes-over-itself',
    mechanism: 'document.write of a whole page, again and again',
    pages: script(
      'setInterval(() => { document.open(); document.write("<p>Words that came.</p>".repeat(500)); document.close() }, 20)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'removes-its-root',
    mechanism: 'no document element is left',
    pages: script('addEventListener("load", () => document.documentElement.remove())'),
    ends: ['complete', 'partial'],
  },
  {
    name: 'downloads',
    mechanism: 'fifty downloads',
    pages: {
      '/': script(
        'for (let n = 0; n < 50; n++) { const a = document.createElement("a"); a.href = "/f?" + n; a.download = "f" + n; document.body.append(a); a.click() }',
      ),
      '/f': answer('application/octet-stream', 'bytes', [['Content-Disposition', 'attachment']]),
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'page-as-download',
    mechanism: 'the page itself is an attachment',
    pages: { '/': document(words, [['Content-Disposition', 'attachment; filename=x.html']]) },
    ends: ['complete', 'partial'],
  },
]

const eaters: readonly Written[] = [
  {
    name: 'eats-memory',
    mechanism: 'buffers until no memory is left',
    pages: script(
      'const all = []; setInterval(() => { for (let n = 0; n < 4; n++) all.push(new Uint8Array(32 << 20).fill(1)) }, 10)',
    ),
    ends: ['partial'],
    because: /tab crash/,
  },
  {
    name: 'eats-heap',
    mechanism: 'objects until the heap is full',
    pages: script(
      'const all = []; setTimeout(() => { for (;;) all.push({ a: [1, 2, 3], b: "x" + all.length }) }, 200)',
    ),
    ends: ['partial'],
  },
  {
    name: 'worker-flood',
    mechanism: 'two hundred workers that never pause',
    pages: {
      '/': script('for (let n = 0; n < 200; n++) new Worker("/w")'),
      '/w': answer('text/javascript', 'for (;;);'),
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'canvas-flood',
    mechanism: 'canvases of 16,000 × 16,000 points, drawn on without end',
    pages: script(
      'const all = []; setInterval(() => { const c = document.createElement("canvas"); c.width = c.height = 16000; c.getContext("2d").fillRect(0, 0, 16000, 16000); all.push(c) }, 100)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'webgl-flood',
    mechanism: 'WebGL contexts, each with shaders that take seconds',
    pages:
      script(`setInterval(() => { const c = document.createElement('canvas'); c.width = c.height = 2000; const g = c.getContext('webgl'); if (!g) return; document.body.append(c)
    const make = (t, s) => { const x = g.createShader(t); g.shaderSource(x, s); g.compileShader(x); return x }; const p = g.createProgram()
    g.attachShader(p, make(g.VERTEX_SHADER, 'attribute vec4 p; void main() { gl_Position = p; }')); g.attachShader(p, make(g.FRAGMENT_SHADER, 'precision highp float; void main() { float x = 0.; for (int i = 0; i < 100000; i++) x += sin(float(i)); gl_FragColor = vec4(x); }'))
    g.linkProgram(p); g.useProgram(p); g.drawArrays(g.TRIANGLES, 0, 3) }, 200)`),
    ends: ['complete', 'partial'],
  },
  {
    name: 'fills-the-disk-of-the-browser',
    mechanism: 'IndexedDB, caches and local storage filled to their quotas',
    pages: script(`try { for (;;) localStorage.setItem(Math.random(), 'x'.repeat(100000)) } catch {}
    (async () => { const c = await caches.open('c').catch(() => null); for (let n = 0; n < 40 && c; n++) await c.put('/' + n, new Response(new Uint8Array(1 << 20))) })().catch(() => {})
    const r = indexedDB.open('d'); r.onupgradeneeded = () => r.result.createObjectStore('s'); r.onsuccess = () => { for (let n = 0; n < 40; n++) { try { r.result.transaction('s', 'readwrite').objectStore('s').put(new Uint8Array(1 << 20), n) } catch {} } }`),
    ends: ['complete', 'partial'],
  },
  {
    name: 'tab-killed',
    mechanism: 'the tab’s process ends in the middle',
    pages: { '/': `${words}<img src="/silence">`, '/silence': silence },
    meanwhile: 'tab-killed',
    ends: ['partial'],
  },
  {
    name: 'browser-killed',
    mechanism: 'Chromium vanishes in the middle, once',
    pages: { '/': `${words}<img src="/slow">`, '/slow': { ...answer('image/png', 'x'), delay: 1_500 } },
    meanwhile: 'browser-killed',
    ends: ['complete'],
    text,
  },
  {
    name: 'browser-killed-twice',
    mechanism: 'Chromium vanishes in the middle, every time',
    pages: { '/': `${words}<img src="/slow">`, '/slow': { ...answer('image/png', 'x'), delay: 1_500 } },
    meanwhile: 'browser-killed-twice',
    ends: ['partial', 'fault'],
  },
  {
    name: 'disk-full',
    mechanism: 'the disk fills up during the capture',
    pages: {
      '/': `${words}<link rel="stylesheet" href="/big">`,
      '/big': () => answer('text/css', randomBytes(12 << 20)),
    },
    meanwhile: 'disk-full',
    ends: ['fault'],
  },
  {
    name: 'disk-full-at-a-part',
    mechanism: 'the disk fills up when the document is written down',
    pages: script(
      'for (let n = 0; n < 3000; n++) { const p = document.createElement("p"); p.hidden = true; p.textContent = "x".repeat(1000); document.body.append(p) }',
    ),
    meanwhile: 'disk-full',
    ends: ['fault'],
  },
  {
    name: 'video-without-end',
    mechanism: 'a video stream that never ends',
    pages: {
      '/': `${words}<video autoplay muted src="/v"></video>`,
      '/v': endless('video/webm', '\u001aE\u00df\u00a3', Buffer.alloc(1 << 16, 1), 20),
    },
    ends: ['complete', 'partial'],
    text,
  },
]

export const movingCases = [...makeCases('browser', moving), ...makeCases('browser', eaters)]
