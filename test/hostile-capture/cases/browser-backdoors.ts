/** Requests that no page makes itself: workers of all kinds, frames without an address, and what the browser asks for on a page's word. */
import { answer, document, endless, makeCases, redirect, silence, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const script = (code: string) => `${words}<script>${code}</script>`
const text = /Words that came/
const plain = answer('text/plain', 'x', [['Access-Control-Allow-Origin', '*']])
const code = (body: string) => answer('text/javascript', body, [['Access-Control-Allow-Origin', '*']])

const workers: readonly Written[] = [
  {
    name: 'blob-workers',
    mechanism: 'workers of blobs, and workers of theirs, that ask',
    pages: {
      '/': script(
        `const inner = "fetch('http://blob-workers.test/two', { mode: 'no-cors' })"; const outer = "fetch('http://blob-workers.test/one', { mode: 'no-cors' }); new Worker(URL.createObjectURL(new Blob([" + JSON.stringify(inner) + "])))"; new Worker(URL.createObjectURL(new Blob([outer])))`,
      ),
      '/one': plain,
      '/two': plain,
    },
    text,
    asked: ['/one', '/two'],
  },
  {
    name: 'shared-workers',
    mechanism: 'shared workers that ask again and again',
    pages: {
      '/': script("for (let n = 0; n < 5; n++) new SharedWorker('/w?' + n)"),
      '/w': code("fetch('/one' + location.search)"),
      '/one': plain,
    },
    text,
    asked: ['/one?0', '/one?4'],
  },
  {
    name: 'worklets',
    mechanism: 'modules of worklets, and modules that those import',
    pages: {
      '/': script(
        "CSS.paintWorklet?.addModule('/paint').catch(() => {}); new AudioContext().audioWorklet.addModule('/audio').catch(() => {})",
      ),
      '/paint': code(''),
      '/audio': code("import '/more'"),
      '/more': code(''),
    },
    url: 'https://worklets.test/',
    text,
    asked: ['/audio', '/more'],
  },
  {
    name: 'worker-changes-bytes',
    mechanism: 'a service worker that gives the page other bytes than the network gave',
    pages: {
      '/': `${words}<p id="p"></p><script type="module">const t = new Promise((d) => navigator.serviceWorker.addEventListener('controllerchange', d)); await navigator.serviceWorker.register('/sw'); await t; p.textContent = await (await fetch('/said')).text()</script>`,
      '/sw': code(
        "oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => { if (e.request.url.endsWith('/said')) e.respondWith(fetch(e.request).then(async (r) => new Response('not ' + await r.text()))) }",
      ),
      '/said': answer('text/plain', 'what was said'),
    },
    url: 'https://worker-changes-bytes.test/',
    text: /not what was said/,
    asked: ['/said'],
  },
  {
    name: 'worker-fills-its-cache',
    mechanism: 'a service worker that fetches forty files when it is installed',
    pages: {
      '/': `${words}<script>navigator.serviceWorker.register('/sw')</script>`,
      '/sw': code(
        "oninstall = (e) => e.waitUntil(caches.open('c').then((c) => c.addAll(Array.from({ length: 40 }, (_, n) => '/c?' + n))))",
      ),
      '/c': plain,
    },
    url: 'https://worker-fills-its-cache.test/',
    text,
    asked: ['/c?0', '/c?39'],
  },
  {
    name: 'atomics-wait',
    mechanism: 'workers asleep for ever, and WebAssembly that never ends',
    pages: {
      '/': script(
        `for (let n = 0; n < 10; n++) new Worker(URL.createObjectURL(new Blob(["Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)"]))); setTimeout(() => { const m = new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,103,0,0,10,9,1,7,0,3,64,12,0,11,11])); new WebAssembly.Instance(m).exports.g() }, 400)`,
      ),
    },
    ends: ['partial'],
  },
]

const frames: readonly Written[] = [
  {
    name: 'frames-without-address',
    mechanism: 'frames of data, blobs, srcdoc, scripts and nothing, each of which asks',
    pages: {
      '/': `${words}<iframe src="data:text/html,<img src=http://frames-without-address.test/data>"></iframe><iframe srcdoc="<img src=/srcdoc>" sandbox></iframe><iframe src="javascript:'<img src=/script>'"></iframe><iframe id="b"></iframe><iframe id="w"></iframe><script>b.src = URL.createObjectURL(new Blob(['<img src=http://frames-without-address.test/blob>'], { type: 'text/html' })); w.contentDocument.write('<img src=/written>'); w.contentDocument.close()</script>`,
      '/data': plain,
      '/srcdoc': plain,
      '/script': plain,
      '/blob': plain,
      '/written': plain,
    },
    text,
    asked: ['/data', '/srcdoc', '/script', '/blob', '/written'],
  },
  {
    name: 'objects-and-embeds',
    mechanism: 'pages in object, embed, portal and fencedframe elements',
    pages: {
      '/': `${words}<object data="/object" type="text/html"></object><embed src="/embed" type="image/svg+xml"><portal src="/portal"></portal><fencedframe src="/fenced"></fencedframe>`,
      '/object': document('<img src="/inside">'),
      '/inside': plain,
      '/embed': answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      '/portal': 'portal',
      '/fenced': 'fenced',
    },
    text,
    asked: ['/object', '/inside', '/embed'],
  },
  {
    name: 'isolates-itself',
    mechanism: 'headers that move the page to a process of its own and forbid it what others serve',
    pages: {
      '/': document(`${words}<img src="/p"><iframe src="https://other.isolates-itself.test/"></iframe>`, [
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Embedder-Policy', 'require-corp'],
        ['Origin-Agent-Cluster', '?1'],
      ]),
      '/p': plain,
    },
    hosts: { 'other.isolates-itself.test': { '/': 'other' } },
    url: 'https://isolates-itself.test/',
    text,
    asked: ['/p'],
  },
  {
    name: 'clears-itself',
    mechanism: 'Clear-Site-Data with everything, on the page and all it asks for',
    pages: {
      '/': document(`${words}<img src="/p"><script>document.cookie = 'a=1'; localStorage.a = 1</script>`, [
        ['Clear-Site-Data', '"*"'],
      ]),
      '/p': answer('image/png', 'x', [
        ['Clear-Site-Data', '"cache", "cookies", "storage", "executionContexts"'],
      ]),
    },
    url: 'https://clears-itself.test/',
    text,
    ends: ['complete', 'partial'],
  },
]

const asks: readonly Written[] = [
  {
    name: 'reports',
    mechanism: 'reports of policies and of network errors that the browser sends by itself',
    pages: {
      '/': document(`${words}<img src="http://elsewhere.reports.test/x"><script>eval('1')</script>`, [
        ['Reporting-Endpoints', 'default="https://reports.test/to-default"'],
        ['Report-To', '{"group":"nel","max_age":9999,"endpoints":[{"url":"https://reports.test/to-nel"}]}'],
        ['NEL', '{"report_to":"nel","max_age":9999,"success_fraction":1,"failure_fraction":1}'],
        ['Content-Security-Policy', "img-src 'none'; report-uri /to-uri; report-to default"],
      ]),
      '/to-default': { status: 204 },
      '/to-nel': { status: 204 },
      '/to-uri': { status: 204 },
    },
    url: 'https://reports.test/',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'asks-later',
    mechanism: 'requests put off until the page is gone',
    pages: {
      '/': script(
        "for (let n = 0; n < 20; n++) { try { fetchLater('/later?' + n, { activateAfter: n * 300 }) } catch {} } addEventListener('pagehide', () => fetch('/gone', { keepalive: true, method: 'POST', body: 'x' }))",
      ),
      '/later': plain,
      '/gone': plain,
    },
    url: 'https://asks-later.test/',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'federated',
    mechanism: 'signing in by identity providers, for which the browser asks by itself',
    pages: {
      '/': script(
        "navigator.credentials?.get({ identity: { providers: [{ configURL: 'https://federated.test/config', clientId: '1' }] } }).catch(() => {}); navigator.login?.setStatus?.('logged-in')",
      ),
      '/.well-known/web-identity': answer(
        'application/json',
        '{"provider_urls":["https://federated.test/config"]}',
      ),
      '/config': answer(
        'application/json',
        '{"accounts_endpoint":"/accounts","client_metadata_endpoint":"/meta","id_assertion_endpoint":"/assert","login_url":"/login"}',
      ),
      '/accounts': answer('application/json', '{"accounts":[{"id":"1","name":"A","email":"a@b.test"}]}'),
    },
    url: 'https://federated.test/',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'fetches-behind-its-back',
    mechanism: 'background fetches and the cache filled by the browser, not the page',
    pages: {
      '/': `${words}<script type="module">const r = await navigator.serviceWorker.register('/sw'); await navigator.serviceWorker.ready; r.backgroundFetch?.fetch('b', ['/big?1', '/big?2']).catch(() => {}); r.sync?.register('x').catch(() => {}); r.periodicSync?.register('y').catch(() => {})</script>`,
      '/sw': code('onsync = () => fetch("/synced")'),
      '/big': plain,
      '/synced': plain,
    },
    url: 'https://fetches-behind-its-back.test/',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'preconnects',
    mechanism: 'connections opened ahead to hundreds of hosts, and nothing asked',
    pages: `${words}${Array.from({ length: 300 }, (_, n) => `<link rel="preconnect" href="https://h${n}.preconnects.test"><link rel="dns-prefetch" href="//d${n}.preconnects.test">`).join('')}`,
    hosts: { '*.preconnects.test': { '/': 'x' } },
    text,
  },
  {
    name: 'datagrams',
    mechanism: 'WebTransport and Alt-Svc, ways that no proxy sees',
    pages: {
      '/': document(
        `${words}<script>for (const at of ['https://datagrams.test/', 'https://127.0.0.1/', 'https://127.0.0.1:4433/']) { try { new WebTransport(at).ready.catch(() => {}) } catch {} } setInterval(() => fetch('/again'), 500)</script>`,
        [['Alt-Svc', 'h3=":443"; ma=9999, h3="127.0.0.1:4433", h2="127.0.0.1:443"']],
      ),
      '/again': plain,
    },
    url: 'https://datagrams.test/',
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'parts-lead-inside',
    mechanism:
      'pictures, frames, sheets, scripts, films, sockets and workers that are redirected to this machine',
    pages: {
      '/': `${words}<img src="/r?http://127.0.0.1/a"><img src="/r?http://127.0.0.1:22/"><img src="/r?http://[::1]/a"><img src="/r?http://0x7f.1/a"><img src="/r?http://localhost:8080/a"><iframe src="/r?http://10.0.0.1/f"></iframe><link rel="stylesheet" href="/r?http://169.254.169.254/latest"><script src="/r?http://192.168.0.1/s"></script><video src="/r?http://127.0.0.1:8000/v" autoplay muted></video><object data="/r?http://[fe80::1]/o"></object><script>new WebSocket('ws://127.0.0.1:22/'); new EventSource('/r?http://127.0.0.1:5432/e'); fetch('/r?http://127.0.0.1:6379/j', { mode: 'no-cors' }).catch(() => {}); navigator.sendBeacon('/r?http://127.0.0.1:9200/b', 'x'); try { new Worker('/r?http://127.0.0.1:2375/w') } catch {}</script>`,
      '/r': (request) => redirect(request.path.slice(3)),
    },
    // A frame that did not come shows the browser's own page, which is no part of the site's words.
    text: /^\s*Words that came\.\s*$/,
    ends: ['complete', 'partial'],
  },
  {
    name: 'streams-of-all-kinds',
    mechanism: 'fetches, event streams and pictures of many parts, none of which ends',
    pages: {
      '/': script(
        "for (let n = 0; n < 5; n++) { fetch('/t?' + n).then(async (r) => { for await (const c of r.body) void c }).catch(() => {}); new EventSource('/e?' + n); const i = new Image(); i.src = '/m?' + n; document.body.append(i) }",
      ),
      '/t': endless('text/plain', 'a', 'a', 50),
      '/e': endless('text/event-stream', 'retry: 1\n\n', 'data: 2\n\n', 50),
      '/m': endless(
        'multipart/x-mixed-replace; boundary=b',
        '--b\r\n',
        'Content-Type: image/png\r\n\r\nx\r\n--b\r\n',
        50,
      ),
    },
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'reconnects',
    mechanism: 'an event stream that ends at once and is asked for again, a hundred times a second',
    pages: {
      '/': script("for (let n = 0; n < 20; n++) new EventSource('/e?' + n)"),
      '/e': answer('text/event-stream', 'retry: 0\n\ndata: x\n\n'),
    },
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'pulls-for-ever',
    mechanism: 'long polls that are each answered after a while, and asked again',
    pages: {
      '/': script(
        "const go = () => fetch('/poll?' + Math.random()).then(go, go); for (let n = 0; n < 6; n++) go()",
      ),
      '/poll': { ...plain, delay: 400 },
    },
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'scripts-hang',
    mechanism: 'a script at the end of the page that never comes, so that nothing is ever loaded',
    pages: { '/': `${words}<script src="/s"></script>`, '/s': silence },
    text,
    ends: ['partial'],
  },
]

export const backdoorCases = [
  ...makeCases('browser', workers),
  ...makeCases('browser', frames),
  ...makeCases('browser', asks),
]
