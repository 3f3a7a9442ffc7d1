/** Pages of odd shape and many parts: too large, too deep, too many, or lying about themselves. */
import { deflateSync, crc32 } from 'node:zlib'
import { answer, document, makeCases, silence, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const script = (code: string) => `${words}<script>${code}</script>`
const text = /Words that came/

const large: readonly Written[] = [
  {
    name: 'five-thousand',
    mechanism: '5,000 resources',
    pages: {
      '/': script('for (let n = 0; n < 5000; n++) { const i = new Image(); i.src = "/i?" + n }'),
      '/i': answer('image/gif', 'x'),
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'frames-in-frames',
    mechanism: 'each frame holds another, sixty deep',
    pages: {
      '/': `${words}<iframe src="/f?1"></iframe>`,
      '/f': (request) =>
        document(
          Number(request.path.slice(3)) > 60
            ? 'end'
            : `<iframe src="/f?${Number(request.path.slice(3)) + 1}"></iframe>`,
        ),
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'frames-that-hang',
    mechanism: 'frames of other origins that never answer',
    pages: `${words}${Array.from({ length: 10 }, (_, n) => `<iframe src="http://h${n}.frames-that-hang.test/"></iframe>`).join('')}`,
    hosts: { '*.frames-that-hang.test': { '/': silence } },
    ends: ['partial'],
    because: /longer than/,
    text,
  },
  {
    name: 'frame-that-loops',
    mechanism: 'a frame of another origin that never pauses',
    pages: `${words}<iframe src="http://other.frame-that-loops.test/"></iframe>`,
    hosts: {
      'other.frame-that-loops.test': { '/': '<script>setTimeout(() => { for (;;); }, 500)</script>' },
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'frames-come-and-go',
    mechanism: 'frames put up and taken down every moment',
    pages: {
      '/': script(
        'setInterval(() => { const f = document.createElement("iframe"); f.src = "/f"; document.body.append(f); setTimeout(() => f.remove(), 15) }, 10)',
      ),
      '/f': 'a frame',
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'million-nodes',
    mechanism: 'a million elements',
    pages: script(
      'const d = document.createElement("div"); d.innerHTML = "<i></i>".repeat(1000); for (let n = 0; n < 1000; n++) document.body.append(d.cloneNode(true))',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'very-deep',
    mechanism: 'elements nested a hundred thousand deep',
    pages: script(
      'let at = document.body; for (let n = 0; n < 100000; n++) { const d = document.createElement("div"); at.append(d); at = d }',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'shadows-in-shadows',
    mechanism: 'shadow roots within shadow roots, a thousand deep',
    pages: script(
      'let at = document.body; for (let n = 0; n < 1000; n++) { const d = document.createElement("div"); (at.shadowRoot ?? at).append(d); d.attachShadow({ mode: "open" }).innerHTML = "<slot></slot>"; at = d }',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'elements-that-multiply',
    mechanism: 'a custom element that makes two of itself wherever it stands',
    pages: script(
      'let n = 0; customElements.define("x-x", class extends HTMLElement { connectedCallback() { if (n++ < 20000) setTimeout(() => this.append(document.createElement("x-x"), document.createElement("x-x"))) } }); document.body.append(document.createElement("x-x"))',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'css-bomb',
    mechanism: 'variables that double forty times, over thousands of elements',
    pages: `<style>:root{--a0:1px,1px;${Array.from({ length: 40 }, (_, n) => `--a${n + 1}:var(--a${n}),var(--a${n});`).join('')}}div{box-shadow:var(--a40)}</style>${words}${'<div>x</div>'.repeat(2000)}`,
    ends: ['complete', 'partial'],
  },
  {
    name: 'filters-bomb',
    mechanism: 'hundreds of layers with blurs over each other',
    pages: `<style>div{position:absolute;inset:0;backdrop-filter:blur(40px);filter:drop-shadow(0 0 50px red)}</style>${words}${'<div></div>'.repeat(400)}`,
    ends: ['complete', 'partial'],
  },
  {
    name: 'svg-bomb',
    mechanism: 'SVG patterns that use each other tenfold',
    pages: `${words}<svg width="500" height="500"><g id="a0"><rect width="1" height="1"/></g>${Array.from({ length: 9 }, (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(10)}</g>`).join('')}</svg>`,
    ends: ['complete', 'partial'],
  },
  {
    name: 'entities-bomb',
    mechanism: 'XML entities that use each other tenfold',
    pages: {
      '/': answer(
        'application/xhtml+xml',
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, n) => `<!ENTITY ${'b'.repeat(n + 1)} "${`&${n === 0 ? 'a' : 'b'.repeat(n)};`.repeat(10)}">`).join('')}]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Words that came. &${'b'.repeat(12)};</p></body></html>`,
      ),
    },
    ends: ['complete', 'partial'],
  },
  {
    name: 'picture-bomb',
    mechanism: 'pictures of 20,000 × 20,000 points in some hundred kilobytes',
    pages: {
      '/': `${words}<img width="400" src="/p?1"><img width="400" src="/p?2"><img width="400" src="/p?3">`,
      '/p': () => answer('image/png', hugePicture()),
    },
    ends: ['complete', 'partial'],
    text,
  },
  {
    name: 'taller-than-tall',
    mechanism: 'thirty million pixels tall',
    pages: `${words}<div style="height:30000000px">tall</div>`,
    ends: ['partial'],
    because: /px|longer than|used up/,
    text,
  },
  {
    name: 'wider-than-wide',
    mechanism: 'a million pixels wide',
    pages: `${words}<div style="width:1000000px;height:50px">wide</div>`,
    ends: ['partial'],
    because: /px|longer than|used up/,
    text,
  },
  {
    name: 'pages-without-number',
    mechanism: 'a print sheet that makes ten thousand pages',
    pages: `<style>@media print{i{display:block;break-after:page}}</style>${words}${'<i>x</i>'.repeat(10_000)}`,
    ends: ['complete', 'partial'],
  },
  {
    name: 'long-text',
    mechanism: 'thirty million characters of text',
    pages: script(
      'const t = "word ".repeat(1000000); for (let n = 0; n < 6; n++) { const p = document.createElement("p"); p.textContent = t; document.body.append(p) }',
    ),
    ends: ['complete', 'partial'],
  },
  {
    name: 'long-title',
    mechanism: 'a title of ten megabytes, changed every moment',
    pages: script('setInterval(() => { document.title = "t".repeat(10 << 20) + Math.random() }, 100)'),
    ends: ['complete', 'partial'],
    text,
  },
]

const scrolling: readonly Written[] = [
  {
    name: 'grows-on-sight',
    mechanism: 'grows whenever its end is seen',
    pages: script(
      'const more = () => { const d = document.createElement("div"); d.style.height = "2000px"; document.body.append(d) }; more(); addEventListener("scroll", () => { if (innerHeight + scrollY > document.body.scrollHeight - 100) setTimeout(more, 100) })',
    ),
    text,
  },
  {
    name: 'scrolls-back',
    mechanism: 'every scroll is undone at once',
    pages: script('document.body.style.height = "9000px"; addEventListener("scroll", () => scrollTo(0, 0))'),
    text,
  },
  {
    name: 'says-it-has-no-end',
    mechanism: 'getters that lie about every height and function',
    pages: script(
      'for (const k of ["scrollHeight", "clientHeight", "offsetHeight"]) Object.defineProperty(Element.prototype, k, { get: () => Infinity, configurable: true }); Object.defineProperty(window, "innerHeight", { get: () => 0 }); window.scrollTo = Element.prototype.scrollTo = () => { throw 1 }; window.requestAnimationFrame = () => 0; window.setTimeout = () => 0',
    ),
    text,
  },
  {
    name: 'poisons-its-prototypes',
    mechanism: 'Object, Array, Promise and JSON replaced by liars',
    pages: script(
      'Object.defineProperty(Object.prototype, "type", { get: () => "lie", set() { throw 1 } }); Array.prototype.map = Array.prototype.push = () => { throw 1 }; window.Promise = function () { throw 1 }; JSON.stringify = () => "{}"; Object.defineProperty(HTMLElement.prototype, "innerText", { get: () => "a lie" })',
    ),
    text,
  },
]

let picture: Buffer | null = null
function hugePicture(): Buffer {
  if (picture !== null) return picture
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data])
    const framed = Buffer.alloc(8)
    framed.writeUInt32BE(data.length, 0)
    framed.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([framed.subarray(0, 4), named, framed.subarray(4)])
  }
  const side = 20_000
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  // One bit a point, grey: 50 MB before the deflate, 1.6 GB as a browser unfolds it.
  head.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)), { level: 9 })
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  picture = Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return picture
}

export const shapeCases = [...makeCases('browser', large), ...makeCases('browser', scrolling)]
