/** Builds cases and the sites behind them: CMS templates, their headers and cookies, and a host that answers all its addresses. */
import type { HostBehaviour, RawAnswer, Serve, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { tongues, type Tongue } from './tongues.ts'

export type Answer = WebAnswer | RawAnswer
export type Header = readonly [string, string]
export type Cms = 'wordpress' | 'drupal' | 'typo3' | 'joomla' | 'shop' | 'portal'

export const words = (lang: string): Tongue => {
  const found = tongues[lang]
  if (found === undefined) throw new Error(`expected words for "${lang}"`)
  return found
}

export const answer = (
  body: string | Uint8Array,
  status = 200,
  headers: readonly Header[] = [],
): WebAnswer => ({
  status,
  headers: [
    ...(headers.some(([name]) => /^content-type$/i.test(name))
      ? []
      : [['Content-Type', 'text/html; charset=UTF-8'] as const]),
    ...(headers.some(([name]) => /^server$/i.test(name)) ? [] : [['Server', 'nginx'] as const]),
    ...headers,
  ],
  body,
})
export const to = (location: string, status = 302, headers: readonly Header[] = []): WebAnswer =>
  answer(
    `<html>\r\n<head><title>${status === 301 ? '301 Moved Permanently' : '302 Found'}</title></head>\r\n<body>\r\n<center><h1>${status === 301 ? '301 Moved Permanently' : '302 Found'}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
    status,
    [['Location', location], ...headers],
  )
export const bare = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n${head}</head>\n<body>\n${body}\n</body>\n</html>\n`

export interface Page {
  readonly lang: string
  readonly cms: Cms
  readonly site: string
  readonly title: string
  readonly main: string
  readonly head?: string
  readonly bodyClass?: string
}

const css = `:root{--c1:#1d3557;--c2:#e9ecef;--gap:1.25rem}*{box-sizing:border-box}body{margin:0;font:16px/1.6 system-ui,Arial,sans-serif;color:#222;background:#fff}a{color:#0b5394;text-decoration:none}a:hover{text-decoration:underline}.wrap{max-width:1140px;margin:0 auto;padding:0 var(--gap)}header.top{background:var(--c1);color:#fff}nav ul{display:flex;gap:1rem;list-style:none;margin:0;padding:.75rem 0}nav a{color:#fff}.grid{display:grid;grid-template-columns:2fr 1fr;gap:2rem}aside{background:var(--c2);padding:1rem}footer{border-top:1px solid #ccc;margin-top:3rem;padding:1.5rem 0;font-size:.875rem}.sr-only,.screen-reader-text{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.btn{display:inline-block;padding:.5rem 1rem;border-radius:3px;background:var(--c1);color:#fff}@media(max-width:760px){.grid{display:block}}`
const generators: Readonly<Record<Cms, string>> = {
  wordpress:
    '<meta name="generator" content="WordPress 6.4.3">\n<link rel="https://api.w.org/" href="/wp-json/">\n<link rel="EditURI" type="application/rsd+xml" title="RSD" href="/xmlrpc.php?rsd">\n<link rel="stylesheet" id="wp-block-library-css" href="/wp-includes/css/dist/block-library/style.min.css?ver=6.4.3" media="all">\n<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>',
  drupal:
    '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">\n<link rel="stylesheet" media="all" href="/sites/default/files/css/css_9xK2.css?delta=0&amp;language=x">\n<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPathIsAdmin":false},"pluralDelimiter":"\\u0003","user":{"uid":0,"permissionsHash":"a3f1"}}</script>',
  typo3:
    '<meta name="generator" content="TYPO3 CMS">\n<!--\n\tThis website is powered by TYPO3 - inspiring people to share!\n\tTYPO3 is a free open source Content Management Framework initially created by Kasper Skaarhoj and licensed under GNU/GPL.\n-->\n<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-5f0b.css" media="all">',
  joomla:
    '<meta name="generator" content="Joomla! - Open Source Content Management">\n<script src="/media/vendor/jquery/js/jquery.min.js?3.7.1"></script>\n<script type="application/json" class="joomla-script-options new">{"csrf.token":"8c1d77","system.paths":{"root":"","rootFull":"/","base":"","baseFull":"/"}}</script>',
  shop: '<script>var Shopify=Shopify||{};Shopify.locale="x";Shopify.theme={"name":"Dawn","id":1384,"role":"main"};</script>\n<link rel="stylesheet" href="/cdn/shop/t/4/assets/base.css?v=88290808517547527771">\n<script src="/cdn/shop/t/4/assets/global.js?v=1" defer></script>',
  portal:
    '<link rel="preload" as="font" href="/assets/fonts/plex.woff2" crossorigin>\n<link rel="manifest" href="/manifest.json">\n<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"pageType":"content","consent":"default"});</script>\n<script async src="/assets/app.4f1c9e.js"></script>',
}

export function page({ lang, cms, site: name, title, main, head = '', bodyClass = '' }: Page): string {
  const { menu, teasers, rights } = words(lang)
  const links = menu
    .map((word, at) => `<li><a href="${at === 0 ? '/' : `/m${at}/`}">${word}</a></li>`)
    .join('')
  const items = teasers
    .map((word, at) => `<li class="teaser"><a href="/news/${2021 + at}-${at + 4}/">${word}</a></li>`)
    .join('\n')
  return `<!DOCTYPE html>
<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}${title === name ? '' : ` – ${name}`}</title>
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
${head}
${generators[cms]}
<style>${css}</style>
</head>
<body class="${cms === 'wordpress' ? 'wp-embed-responsive ' : ''}${bodyClass}">
<a class="skip-link screen-reader-text" href="#main">↓</a>
<header class="top"><div class="wrap"><p class="site-title"><a href="/" rel="home">${name}</a></p>
<nav id="nav"><ul class="menu">${links}</ul></nav>
<form role="search" action="/search" method="get"><input type="search" name="s" placeholder="${menu[5]}"><button type="submit">${menu[5]}</button></form></div></header>
<div class="wrap grid"><main id="main" class="site-main">
${main}
</main>
<aside><h2>${menu[1]}</h2><ul>
${items}
</ul></aside></div>
<footer><div class="wrap"><ul class="menu">${links}</ul><p>© 2024 ${name}. ${rights}.</p></div></footer>
<script>document.documentElement.className+=" js";(function(d){var b=d.querySelector("form[role=search]");if(b){b.setAttribute("data-ready","1")}})(document);</script>
</body>
</html>
`
}

/** An article with headline, date and as much prose as a small piece has. */
export const article = (lang: string, heading: string, own: string, date = '2021-04-12'): string =>
  `<article class="post hentry"><header><h1 class="entry-title">${heading}</h1><time datetime="${date}">${date}</time></header><div class="entry-content">\n${own
    .split('\n')
    .map((text) => `<p>${text}</p>`)
    .join('\n')}\n<p>${words(lang).prose}</p>\n</div></article>`

const headersOf: Readonly<Record<Cms, readonly Header[]>> = {
  wordpress: [
    ['X-Powered-By', 'PHP/8.1.27'],
    ['Link', '</wp-json/>; rel="https://api.w.org/"'],
  ],
  drupal: [
    ['X-Generator', 'Drupal 10 (https://www.drupal.org)'],
    ['X-Drupal-Cache', 'HIT'],
    ['Cache-Control', 'max-age=900, public'],
  ],
  typo3: [['Server', 'Apache']],
  joomla: [
    ['Server', 'Apache/2.4.57 (Debian)'],
    ['Set-Cookie', '7f3a9c=u1v2w3; path=/; HttpOnly'],
    ['Cache-Control', 'no-store, no-cache, must-revalidate'],
  ],
  shop: [
    ['Server', 'cloudflare'],
    ['Set-Cookie', '_shopify_y=5b1e; Path=/; SameSite=Lax'],
    ['x-shopify-stage', 'production'],
    ['powered-by', 'Shopify'],
  ],
  portal: [
    ['Strict-Transport-Security', 'max-age=31536000'],
    ['X-Frame-Options', 'SAMEORIGIN'],
    ['Vary', 'Accept-Encoding'],
  ],
}

export interface Site {
  readonly lang: string
  readonly cms: Cms
  readonly site: string
  /** By path with query, then by path alone. */
  readonly pages: Readonly<Record<string, Answer | Serve>>
  /** Absent: an honest 404 in the template. */
  readonly missing?: Answer | Serve
  readonly home?: Answer | Serve
}
export type Look = Pick<Site, 'lang' | 'cms' | 'site'>

/** A page of this site as an answer. */
export const shown = (
  look: Look,
  title: string,
  main: string,
  {
    status = 200,
    head = '',
    headers = [],
  }: { status?: number; head?: string; headers?: readonly Header[] } = {},
): WebAnswer => answer(page({ ...look, title, main, head }), status, [...headersOf[look.cms], ...headers])
export const story = (
  look: Look,
  heading: string,
  own: string,
  more: { head?: string; headers?: readonly Header[] } = {},
): WebAnswer => shown(look, heading, article(look.lang, heading, own), more)
export const front = (look: Look): WebAnswer =>
  shown(
    look,
    look.site,
    `<h1 class="sr-only">${look.site}</h1>${words(look.lang)
      .teasers.map(
        (text, at) =>
          `<section class="card"><h2><a href="/news/${2021 + at}-${at + 4}/">${text}</a></h2><p>${words(look.lang).prose.slice(at * 40, at * 40 + 150)}…</p></section>`,
      )
      .join('\n')}`,
  )
export const honest = (look: Look, status = 404): WebAnswer =>
  shown(
    look,
    words(look.lang).missing[0],
    `<h1>${words(look.lang).missing[0]}</h1><p>${words(look.lang).missing[1]}</p>`,
    { status },
  )

const play = (what: Answer | Serve, request: WebRequest): Answer =>
  typeof what === 'function' ? what(request) : what
export const robots = answer('User-agent: *\nDisallow: /admin/\nDisallow: /search\n', 200, [
  ['Content-Type', 'text/plain'],
])

export function site(of: Site): HostBehaviour {
  return {
    serve: (request) => {
      const path = request.path.split('?')[0] ?? '/'
      const found = of.pages[request.path] ?? of.pages[path]
      if (found !== undefined) return play(found, request)
      if (path === '/robots.txt') return robots
      if (path === '/') return play(of.home ?? front(of), request)
      return play(of.missing ?? honest(of), request)
    },
  }
}
/** One answer to everything. */
export const all = (what: Answer | Serve, more: Omit<HostBehaviour, 'serve'> = {}): HostBehaviour => ({
  ...more,
  serve: (request) => play(what, request),
})

export interface Draft extends Omit<WebCase, 'language' | 'cited' | 'hosts' | 'name'> {
  readonly lang: string
  /** Path, query and fragment; with `http:` before it where the document says so. */
  readonly at: string
  readonly host: HostBehaviour
  readonly others?: Readonly<Record<string, HostBehaviour>>
}
export const make = (name: string, { lang, at, host, others = {}, ...rest }: Draft): WebCase => ({
  ...rest,
  name,
  language: lang,
  cited: at.startsWith('http:') ? `http://${name}.test${at.slice(5)}` : `https://${name}.test${at}`,
  hosts: { [`${name}.test`]: host, ...others },
})
