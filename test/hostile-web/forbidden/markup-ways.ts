/** Ways through markup and style: what a browser fetches without being asked by a script. */
import { html, moved, tries, type PageWay, type Resource, type Target } from './way.ts'

type Row = readonly [name: string, mechanism: string, snippet: (t: Target) => string, stays?: string]

const css = (rule: (t: Target) => string) => (t: Target) =>
  `<style>${rule(t)}</style><p class="${t.name}">x</p>`

const rows: readonly Row[] = [
  ['img', 'img src', (t) => `<img src="${t.plain}">`],
  ['srcset', 'img srcset', (t) => `<img srcset="${t.plain} 1x">`],
  ['picture', 'picture source', (t) => `<picture><source srcset="${t.plain}"><img alt=""></picture>`],
  [
    'lazy-img',
    'img loading=lazy far below, reached by our scrolling',
    (t) => `<div style="position:absolute;top:9000px"><img loading="lazy" src="${t.plain}"></div>`,
  ],
  ['input-image', 'input type=image', (t) => `<input type="image" src="${t.plain}">`],
  [
    'background-attribute',
    'background attribute of a table',
    (t) => `<table background="${t.plain}"><tr><td>x</table>`,
  ],
  ['script', 'script src', (t) => `<script src="${t.plain}"></script>`],
  [
    'module-script',
    'script type=module (CORS fetch)',
    (t) => `<script type="module" src="${t.plain}"></script>`,
  ],
  [
    'import-map',
    'import map that renames a module',
    (t) =>
      `<script type="importmap">{"imports":{"inner":"${t.plain}"}}</script><script type="module">import 'inner'</script>`,
  ],
  ['stylesheet', 'link rel=stylesheet', (t) => `<link rel="stylesheet" href="${t.plain}">`],
  ['css-import', 'CSS @import', css((t) => `@import url(${t.plain});`)],
  [
    'css-url',
    'CSS url() in background, cursor, list-style, content',
    css((t) => `.${t.name}{background:url(${t.plain})}`),
  ],
  ['css-image-set', 'CSS image-set()', css((t) => `.${t.name}{background:image-set("${t.plain}" 1x)}`)],
  [
    'css-print',
    'CSS for paper only, fetched when we print the PDF',
    css((t) => `@media print{.${t.name}{background:url(${t.plain})}}`),
  ],
  [
    'font-face',
    'CSS @font-face',
    css((t) => `@font-face{font-family:${t.name};src:url(${t.plain})}.${t.name}{font-family:${t.name}}`),
  ],
  [
    'css-shape',
    'CSS shape-outside (CORS image)',
    css((t) => `.${t.name}{float:left;width:9px;height:9px;shape-outside:url(${t.plain})}`),
  ],
  [
    'css-filter',
    'CSS filter with an external SVG document',
    css((t) => `.${t.name}{filter:url(${t.plain}#f)}`),
    'external SVG references are same-origin only',
  ],
  ['svg-image', 'SVG image', (t) => `<svg><image href="${t.plain}" width="9" height="9"/></svg>`],
  [
    'svg-use',
    'SVG use of an external document',
    (t) => `<svg><use href="${t.plain}#a"/></svg>`,
    'SVG use is same-origin only',
  ],
  [
    'svg-feimage',
    'SVG feImage',
    (t) =>
      `<svg><filter id="${t.name}"><feImage href="${t.plain}"/></filter><rect width="9" height="9" filter="url(#${t.name})"/></svg>`,
  ],
  ['svg-script', 'SVG script href', (t) => `<svg><script href="${t.plain}"></script></svg>`],
  [
    'foreign-object',
    'HTML in an SVG foreignObject',
    (t) =>
      `<svg><foreignObject width="9" height="9"><iframe src="${t.plain}"></iframe></foreignObject></svg>`,
  ],
  ['iframe', 'iframe src', (t) => `<iframe src="${t.plain}"></iframe>`],
  [
    'srcdoc',
    'iframe srcdoc with a nested frame',
    (t) => `<iframe srcdoc="<iframe src='${t.plain}'></iframe>"></iframe>`,
  ],
  ['sandboxed', 'sandboxed iframe (opaque origin)', (t) => `<iframe sandbox src="${t.plain}"></iframe>`],
  [
    'data-frame',
    'data: document with an image',
    (t) => `<iframe src="data:text/html,<img src='${t.plain}'>"></iframe>`,
  ],
  ['object', 'object data', (t) => `<object data="${t.plain}"></object>`],
  ['embed', 'embed src', (t) => `<embed src="${t.plain}">`],
  ['video', 'video src', (t) => `<video preload="auto" src="${t.plain}"></video>`],
  ['poster', 'video poster', (t) => `<video poster="${t.plain}"></video>`],
  ['audio', 'audio src', (t) => `<audio preload="auto" src="${t.plain}"></audio>`],
  [
    'source',
    'video source, a type chosen first',
    (t) => `<video preload="auto"><source type="video/webm" src="${t.plain}"></video>`,
  ],
  [
    'track',
    'text track of a video',
    (t) =>
      `<video crossorigin><track default kind="subtitles" src="${t.plain}"></video><script>for (const v of document.querySelectorAll('video')) for (const k of v.textTracks) k.mode = 'showing'</script>`,
  ],
  ['icon', 'favicon', (t) => `<link rel="icon" href="${t.plain}">`],
  [
    'touch-icon',
    'apple-touch-icon',
    (t) => `<link rel="apple-touch-icon" href="${t.plain}">`,
    'Chromium on a desktop asks for none',
  ],
  [
    'manifest',
    'web app manifest',
    (t) => `<link rel="manifest" href="${t.plain}" crossorigin="use-credentials">`,
    'fetched only to install an app',
  ],
  ['preload', 'link rel=preload', (t) => `<link rel="preload" as="image" href="${t.plain}">`],
  ['modulepreload', 'link rel=modulepreload', (t) => `<link rel="modulepreload" href="${t.plain}">`],
  ['prefetch', 'link rel=prefetch', (t) => `<link rel="prefetch" href="${t.plain}">`],
  [
    'preconnect',
    'link rel=preconnect',
    (t) => `<link rel="preconnect" href="${t.secure}">`,
    'network prediction is off',
  ],
  [
    'dns-prefetch',
    'link rel=dns-prefetch',
    (t) => `<link rel="dns-prefetch" href="${t.plain}">`,
    'Chromium resolves no name: the proxy does',
  ],
  [
    'prerender-link',
    'link rel=prerender',
    (t) => `<link rel="prerender" href="${t.plain}">`,
    'network prediction is off',
  ],
  [
    'speculate-prefetch',
    'speculation rules: prefetch',
    (t) => `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${t.plain}"]}]}</script>`,
    'a context without a profile prefetches nothing by rules',
  ],
  [
    'search',
    'OpenSearch description',
    (t) => `<link rel="search" type="application/opensearchdescription+xml" href="${t.plain}">`,
    'headless Chromium keeps no search engines',
  ],
  [
    'dictionary',
    'link rel=compression-dictionary',
    (t) => `<link rel="compression-dictionary" href="${t.plain}">`,
  ],
  [
    'attribution',
    'attributionsrc of an image',
    (t) => `<img attributionsrc="${t.secure}" src="data:,">`,
    'not built in any more',
  ],
  [
    'portal',
    'portal and fencedframe elements',
    (t) => `<portal src="${t.plain}"></portal><fencedframe src="${t.plain}"></fencedframe>`,
    'not built in any more, or bound to a permission',
  ],
  [
    'applet',
    'applet, keygen and HTML imports',
    (t) => `<applet code="${t.plain}" archive="${t.plain}"></applet><link rel="import" href="${t.plain}">`,
    'removed from Chromium',
  ],
  [
    'ws-plain',
    'WebSocket without TLS',
    (t) =>
      tries(
        t.name,
        `return await new Promise((done) => { const s = new WebSocket('${t.plain.replace('http', 'ws')}'); s.onopen = s.onerror = (e) => done(e.type) })`,
      ),
  ],
  ['subresource-redirect', 'image of an honest address, redirected', (t) => `<img src="/${t.name}/hop">`],
]

const files: Readonly<Record<string, (t: Target) => Readonly<Record<string, Resource>>>> = {
  'subresource-redirect': (t) => ({ hop: moved(t.plain, 307) }),
}

const snippets = rows.map(([name, mechanism, serve, stays]): PageWay => {
  const own = files[name]
  return {
    name,
    mechanism,
    stage: 'snippet',
    serve,
    ...(own === undefined ? {} : { files: own }),
    ...(stays === undefined ? {} : { stays }),
  }
})

const framed: readonly PageWay[] = [
  {
    name: 'base',
    mechanism: 'base href under a relative image',
    stage: 'frame',
    serve: (t) => html(`<base href="${t.secure}/"><img src="rest">`),
  },
]

export const markupWays: readonly PageWay[] = [...snippets, ...framed]
