/** Pages that hold their visitor: dialogs, prompts and loops. */
import { answer, makeCases, silence, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const script = (code: string) => `${words}<script>${code}</script>`
const text = /Words that came/
const stopped = /scripts were stopped|kept the page|took longer|dialogs/

const asking: readonly Written[] = [
  {
    name: 'alerts',
    mechanism: 'alert, confirm and prompt without end',
    pages: script('for (;;) { alert("no"); confirm("no"); prompt("no") }'),
    ends: ['partial'],
    because: stopped,
  },
  {
    name: 'will-not-let-go',
    mechanism: 'beforeunload that asks to stay',
    pages: script(
      'onbeforeunload = (event) => { event.preventDefault(); return event.returnValue = "stay" }; setTimeout(() => { location.href = "/away" }, 400)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'prints',
    mechanism: 'print dialogs without end',
    pages: script('const go = () => { print(); setTimeout(go, 5) }; go()'),
    text,
  },
  {
    name: 'popups',
    mechanism: 'a hundred windows, each with alerts of its own',
    pages: {
      '/': script('for (let n = 0; n < 100; n++) open("/w?" + n)'),
      '/w': '<script>for (;;) alert(1)</script>',
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'popup-tree',
    mechanism: 'windows that open windows',
    pages: {
      '/': script('open("/w")'),
      '/w': '<script>open("/w?" + Math.random()); open("/w?" + Math.random())</script>',
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'permissions',
    mechanism: 'every permission there is, asked for again and again',
    pages:
      script(`setInterval(() => { const f = (g) => { try { Promise.resolve(g()).catch(() => {}) } catch {} }
    f(() => navigator.geolocation.getCurrentPosition(() => {})); f(() => Notification.requestPermission()); f(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true }));
    f(() => navigator.requestMIDIAccess({ sysex: true })); f(() => navigator.wakeLock.request()); f(() => navigator.storage.persist()) }, 100)`),
    text,
  },
  {
    name: 'choosers',
    mechanism: 'file, device and payment choosers',
    pages: script(`const f = (g) => { try { Promise.resolve(g()).catch(() => {}) } catch {} }
    const i = document.createElement('input'); i.type = 'file'; document.body.append(i); setInterval(() => { f(() => i.click()); f(() => i.showPicker()); f(() => showOpenFilePicker());
    f(() => navigator.bluetooth.requestDevice({ acceptAllDevices: true })); f(() => navigator.usb.requestDevice({ filters: [] })); f(() => new PaymentRequest([{ supportedMethods: 'https://pay.test' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).show());
    f(() => navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16) } })) }, 200)`),
    text,
  },
  {
    name: 'takes-the-screen',
    mechanism: 'fullscreen and pointer lock',
    pages: script(
      'setInterval(() => { document.documentElement.requestFullscreen().catch(() => {}); document.documentElement.requestPointerLock()?.catch?.(() => {}) }, 50)',
    ),
    text,
  },
  {
    name: 'takes-the-clipboard',
    mechanism: 'the clipboard, read and written',
    pages: script(
      'setInterval(() => { navigator.clipboard?.writeText("x").catch(() => {}); navigator.clipboard?.readText().catch(() => {}); document.execCommand("copy") }, 50)',
    ),
    text,
  },
  {
    name: 'modal-dialog',
    mechanism: 'a modal dialog element over an inert page, opened anew whenever it closes',
    pages: `${words}<dialog id="d"><p>Stay</p></dialog><script>d.addEventListener('close', () => d.showModal()); d.addEventListener('cancel', (e) => e.preventDefault()); d.showModal()</script>`,
    text,
  },
]

const loops: readonly Written[] = [
  {
    name: 'loops-at-once',
    mechanism: 'a script that never ends, from the first line on',
    pages: script('for (;;);'),
    ends: ['partial'],
  },
  {
    name: 'loops-again',
    mechanism: 'tasks of a minute, one after the other',
    pages: script('setInterval(() => { const end = Date.now() + 60000; while (Date.now() < end); }, 50)'),
    ends: ['partial'],
    because: stopped,
  },
  {
    name: 'microtasks',
    mechanism: 'promises that promise more, so that no task ever ends',
    pages: script('const more = () => Promise.resolve().then(more); setTimeout(more, 300)'),
    ends: ['partial'],
    because: stopped,
  },
  {
    name: 'pattern-runs-away',
    mechanism: 'a regular expression that backtracks for ages',
    pages: script('setTimeout(() => /^(a+)+$/.test("a".repeat(40) + "b"), 300)'),
    ends: ['partial'],
    because: stopped,
  },
  {
    name: 'waits-synchronously',
    mechanism: 'a synchronous request that nobody answers',
    pages: {
      '/': script(
        'setTimeout(() => { const x = new XMLHttpRequest(); x.open("GET", "/silence", false); x.send() }, 300)',
      ),
      '/silence': silence,
    },
    ends: ['partial'],
  },
  {
    name: 'debugger',
    mechanism: 'debugger statements in a loop',
    pages: script('setInterval(() => { debugger }, 10)'),
    text,
  },
  {
    name: 'console-flood',
    mechanism: 'the console told a hundred thousand objects a second',
    pages: script(
      'const o = { a: Array(50).fill("x".repeat(100)) }; setInterval(() => { for (let n = 0; n < 3000; n++) console.log(o, n) }, 10)',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'errors-flood',
    mechanism: 'rejections and errors without end',
    pages: script(
      'setInterval(() => { for (let n = 0; n < 300; n++) Promise.reject(new Error("x".repeat(1000))); throw new Error("y") }, 5)',
    ),
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'message-storm',
    mechanism: 'messages to itself, thousands in flight',
    pages: script(
      'onmessage = () => postMessage("x".repeat(1000), "*"); for (let n = 0; n < 2000; n++) postMessage("x", "*")',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'observer-ping-pong',
    mechanism: 'mutation observers that mutate',
    pages: `${words}<b id="b">0</b><script>new MutationObserver(() => { b.textContent = Math.random() }).observe(b, { childList: true }); b.textContent = 1</script>`,
    ends: ['complete', 'partial'],
  },
  {
    name: 'never-still',
    mechanism: 'a layout that changes in every frame',
    pages: `<div id="d">${words}</div><script>const go = () => { d.style.height = 500 + Math.random() * 3000 + 'px'; d.offsetHeight; requestAnimationFrame(go) }; go()</script>`,
    text,
  },
  {
    name: 'script-chain',
    mechanism: 'each script writes the next one, without end',
    pages: {
      '/': `${words}<script src="/s?1"></script>`,
      '/s': (request) =>
        answer(
          'text/javascript',
          `document.write('<script src="/s?${Number(request.path.slice(3)) + 1}"></scr' + 'ipt>')`,
        ),
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'import-chain',
    mechanism: 'style sheets that import each other without end',
    pages: {
      '/': `<link rel="stylesheet" href="/c?1">${words}`,
      '/c': (request) => answer('text/css', `@import "/c?${Number(request.path.slice(3)) + 1}";`),
    },
    ends: ['partial', 'complete'],
  },
]

export const holdingCases = [...makeCases('browser', asking), ...makeCases('browser', loops)]
