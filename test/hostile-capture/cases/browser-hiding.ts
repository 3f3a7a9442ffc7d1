/** Pages that keep parts of themselves back, or out of a picture: what nobody asks for or shows is missing without a sign. */
import { answer, document, makeCases, silence, type Given, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'
const text = /Words that came/
const picture = answer('image/png', 'x')
const gap = '<div style="height:1100px">Room between them.</div>'
const paths = (count: number, name = '/late') => Array.from({ length: count }, (_, n) => `${name}${n}`)
const served = (all: readonly string[], what: Given = picture) =>
  Object.fromEntries(all.map((path) => [path, what]))
/** Loads `data-late` once its element is seen. */
const onSight = `const seen = new IntersectionObserver((all) => { for (const { isIntersecting, target } of all) if (isIntersecting) { target.src = target.dataset.late; seen.unobserve(target) } })
  const watch = (root) => { for (const late of root.querySelectorAll('[data-late]')) seen.observe(late) }`
const late = (all: readonly string[]) =>
  all.map((path) => `${gap}<img width="40" height="40" data-late="${path}">`).join('')

const four = paths(4)
const lazy: readonly Written[] = [
  {
    name: 'scrolls-within',
    mechanism: 'the document has one screen, and all words and late pictures stand in a box that scrolls',
    pages: {
      '/': `<style>html, body { height: 100%; margin: 0; overflow: hidden } main { height: 100vh; overflow: auto }</style><main>${words}${late(four)}<p>Words at the end.</p></main><script>${onSight}; watch(document)</script>`,
      ...served(four),
    },
    text: /Words at the end/,
    asked: four,
    tall: 4_400,
    printed: /Words at the end/,
  },
  {
    name: 'body-scrolls',
    mechanism: 'the root is locked, and the body is what scrolls',
    pages: {
      '/': `<style>html { height: 100%; overflow: hidden } body { height: 100%; margin: 0; overflow-y: scroll }</style>${words}${late(four)}<p>Words at the end.</p><script>${onSight}; watch(document)</script>`,
      ...served(four),
    },
    asked: four,
    tall: 4_400,
  },
  {
    name: 'lives-in-a-frame',
    mechanism: 'the page is a frame, within which pictures come on sight',
    pages: {
      '/': `<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 100vh }</style><iframe src="/inner"></iframe>`,
      '/inner': `${words}${late(four)}<p>Words at the end.</p><script>${onSight}; watch(document)</script>`,
      ...served(four),
    },
    text: /Words at the end/,
    asked: four,
  },
  {
    name: 'lives-in-a-frame-elsewhere',
    mechanism: 'the page is a frame of another origin, within which pictures come on sight',
    pages: `<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 100vh }</style><iframe src="http://inner.lives-in-a-frame-elsewhere.test/"></iframe>`,
    hosts: {
      'inner.lives-in-a-frame-elsewhere.test': {
        '/': `${words}${late(four)}<p>Words at the end.</p><script>${onSight}; watch(document)</script>`,
        ...served(four),
      },
    },
    text: /Words at the end/,
    asked: four,
  },
  {
    name: 'late-in-closed-shadow',
    mechanism: 'pictures that come on sight, in a closed shadow root',
    pages: {
      '/': `${words}<div id="host"></div><script>${onSight}; const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = ${JSON.stringify(late(four))}; watch(root)</script>`,
      ...served(four),
    },
    text,
    asked: four,
  },
  {
    name: 'late-by-visibility',
    mechanism: 'sections whose content is laid out on sight, with pictures that come on sight',
    pages: {
      '/': `${words}<style>section { content-visibility: auto; contain-intrinsic-size: auto 40px }</style>${four.map((path) => `<section>${late([path])}</section>`).join('')}<script>${onSight}; watch(document)</script>`,
      ...served(four),
    },
    text,
    asked: four,
  },
  {
    name: 'late-frames',
    mechanism: 'frames and pictures that load lazily, six screens down',
    pages: {
      '/': `${words}<div style="height:6000px"></div>${paths(3, '/f')
        .map((path) => `<iframe loading="lazy" src="${path}"></iframe>`)
        .join('')}<img loading="lazy" width="9" height="9" src="/late0">`,
      ...served(paths(3, '/f'), document('<p>framed</p>')),
      ...served(['/late0']),
    },
    text: /framed/,
    asked: [...paths(3, '/f'), '/late0'],
  },
  {
    name: 'snaps-and-glides',
    mechanism: 'scrolling that snaps and glides, and pictures that come a while after their screen',
    pages: {
      '/': `<style>html { scroll-behavior: smooth; scroll-snap-type: y mandatory } section { height: 100vh; scroll-snap-align: start }</style>${words}${four.map((path) => `<section><img width="9" height="9" data-late="${path}"></section>`).join('')}<script>let timer; addEventListener('scroll', () => { clearTimeout(timer); timer = setTimeout(() => { for (const late of document.querySelectorAll('[data-late]:not([src])')) { const box = late.getBoundingClientRect(); if (box.top < innerHeight && box.bottom > 0) late.src = late.dataset.late } }, 100) })</script>`,
      ...served(four),
    },
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'sharper-screens',
    mechanism: 'pictures in sizes for other screens, and for none',
    pages: {
      '/': `${words}<picture><source media="(min-width: 9000px)" srcset="/wide"><source media="(min-width: 600px)" srcset="/one 1x, /two 2x"><img src="/small"></picture><img srcset="/s100 100w, /s9000 9000w" sizes="100vw">`,
      ...served(['/one', '/two', '/wide', '/small', '/s100', '/s9000']),
    },
    text,
    asked: ['/one', '/s9000'],
  },
  {
    name: 'carousel',
    mechanism: 'a row that scrolls to the side, with pictures that come on sight',
    pages: {
      '/': `${words}<div style="overflow-x:auto;white-space:nowrap;width:900px;height:300px">${four.map((path) => `<div style="display:inline-block;width:900px;height:200px"><img width="40" height="40" data-late="${path}"></div>`).join('')}</div><script>${onSight}; watch(document)</script>`,
      ...served(four),
    },
    text,
    asked: four,
  },
]

const hidden: readonly Written[] = [
  {
    name: 'prints-nothing',
    mechanism: 'a print sheet that hides all of it',
    pages: `<style>@media print { body { display: none } }</style>${'<p>Words that came.</p>'.repeat(30)}`,
    text,
    printed: text,
  },
  {
    name: 'prints-white',
    mechanism: 'a print sheet that makes all of it invisible',
    pages: `<style>@media print { * { visibility: hidden !important } }</style>${'<p>Words that came.</p>'.repeat(30)}`,
    text,
    printed: text,
  },
  {
    name: 'prints-an-advertisement',
    mechanism: 'what is printed is put there by beforeprint, and the words taken away',
    pages: `<main>${'<p>Words that came.</p>'.repeat(30)}</main><script>addEventListener('beforeprint', () => { document.querySelector('main').textContent = 'Subscribe!' })</script>`,
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'loops-when-printed',
    mechanism: 'beforeprint never ends',
    pages: `${words}<script>addEventListener('beforeprint', () => { for (;;); })</script>`,
    text,
    ends: ['partial', 'complete'],
  },
  {
    name: 'alerts-when-printed',
    mechanism: 'beforeprint that opens dialogs without end',
    pages: `${words}<script>addEventListener('beforeprint', () => { for (;;) alert('no') })</script>`,
    text,
    ends: ['partial', 'complete'],
  },
  {
    name: 'leaves-when-printed',
    mechanism: 'beforeprint leads to another page',
    pages: {
      '/': `${words}<script>addEventListener('beforeprint', () => { location.href = '/other' })</script>`,
      '/other': '<p>Another page.</p>',
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'leaves-when-scrolled',
    mechanism: 'whoever scrolls is led to another page',
    pages: {
      '/': `${words}<div style="height:5000px"></div><script>addEventListener('scroll', () => { location.href = '/other' })</script>`,
      '/other': '<p>Another page.</p>',
    },
    ends: ['partial'],
    because: /led/,
  },
  {
    name: 'covers-itself',
    mechanism: 'a sheet over the whole window that never goes',
    pages: `${words}<div style="height:4000px"></div><div style="position:fixed;inset:0;background:white;z-index:2147483647">Loading…</div>`,
    text,
    tall: 4_000,
  },
  {
    name: 'fonts-hang',
    mechanism: 'a font that never comes, so that document.fonts is never ready',
    pages: {
      '/': `<style>@font-face { font-family: late; src: url(/font); font-display: block } p { font-family: late }</style>${words}`,
      '/font': silence,
    },
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'moves-for-ever',
    mechanism: 'a thousand animations without end, by sheet and by script',
    pages: `<style>@keyframes turn { to { transform: rotate(1turn) scale(2) } } b { display: inline-block; animation: turn 1s infinite }</style>${words}${'<b>x</b>'.repeat(1000)}<script>for (const b of document.querySelectorAll('b')) b.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 300, iterations: Infinity })</script>`,
    text,
    ends: ['complete', 'partial'],
  },
  {
    name: 'jacks-the-wheel',
    mechanism: 'no scrolling at all: sections are moved by script',
    pages: `<style>html, body { overflow: hidden; height: 100%; margin: 0 } main { position: fixed; inset: 0; transition: transform 1s }</style><main>${`<section style="height:100vh">${words}</section>`.repeat(6)}</main><script>let at = 0; addEventListener('wheel', (event) => { event.preventDefault(); document.querySelector('main').style.transform = 'translateY(-' + ++at * 100 + 'vh)' }, { passive: false })</script>`,
    text,
    ends: ['complete', 'partial'],
  },
]

export const hidingCases = [...makeCases('browser', lazy), ...makeCases('browser', hidden)]
