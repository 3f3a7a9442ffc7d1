/** Builds whole pages in the manner of several kinds of sites, and answers for a site around its own paths. */
import type { RawAnswer, Serve, WebAnswer, WebRequest } from '../case.ts'
import { tongues } from './tongues.ts'
import type { Lang, Tongue } from './tongues.ts'

export interface Sheet {
  readonly lang: Lang
  readonly site: string
  readonly title: string
  readonly body: string
  readonly head?: string
  readonly foot?: string
}
export type Style = (sheet: Sheet) => string

const of = (lang: Lang): Tongue => tongues[lang]
const rtl = (lang: Lang): string => (lang === 'ar' ? ' dir="rtl"' : '')

export const ps = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')
const teasers = (lang: Lang, folder: string, tag = 'li'): string =>
  of(lang)
    .heads.map((text, i) => `<${tag}><a href="${folder}${2100 + i * 13}">${text}</a></${tag}>`)
    .join('\n')

/** An office on Drupal: skip link, breadcrumb, contact block. */
export const office: Style = (s) => {
  const t = of(s.lang)
  return `<!DOCTYPE html>
<html lang="${s.lang}"${rtl(s.lang)} prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>${s.title} | ${s.site}</title>
<link rel="icon" href="/themes/custom/amt/favicon.ico" type="image/vnd.microsoft.icon" />
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_q8Zr1.css" />
${s.head ?? ''}
</head>
<body class="path-node page-node-type-page">
<a href="#main-content" class="visually-hidden focusable skip-link">${t.nav[4]}</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="region-header"><a href="/" class="site-logo"><img src="/themes/custom/amt/logo.svg" alt="${s.site}"></a>
<form action="/search/node" method="get"><input type="search" name="keys" placeholder="${t.nav[4]}"><button>${t.nav[4]}</button></form>
<nav class="menu--main"><ul><li><a href="/">${t.nav[0]}</a></li><li><a href="/news">${t.nav[1]}</a></li><li><a href="/about">${t.nav[2]}</a></li><li><a href="/contact">${t.nav[3]}</a></li></ul></nav></header>
<nav class="breadcrumb"><ol><li><a href="/">${t.nav[0]}</a></li><li>${s.title}</li></ol></nav>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><h1 class="page-title">${s.title}</h1>
${s.body}
</div></main>
<footer class="region-footer"><p>${s.site} · ${t.nav[3]}: +00 555 0${s.site.length}4 · <a href="/privacy">${t.nav[5]}</a></p></footer>
</div>
${s.foot ?? ''}
</body>
</html>`
}

/** A newspaper rendered on the server, with state for its scripts and a rail of other stories. */
export const daily: Style = (s) => {
  const t = of(s.lang)
  return `<!doctype html><html lang="${s.lang}"${rtl(s.lang)}><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${s.title} – ${s.site}</title><meta property="og:title" content="${s.title}"/><meta property="og:site_name" content="${s.site}"/><link rel="preload" href="/_assets/fonts/serif-700.woff2" as="font" crossorigin=""/><link rel="stylesheet" href="/_assets/app.3d1f.css"/>${s.head ?? ''}</head><body><div id="app"><div class="ad-slot" data-slot="top"></div><header class="masthead"><a href="/" aria-label="${s.site}"><svg viewBox="0 0 200 30"><title>${s.site}</title></svg></a><nav><a href="/${s.lang}/1">${t.nav[1]}</a><a href="/abo">${t.nav[2]}</a><a href="/kontakt">${t.nav[3]}</a></nav></header>
<main><article class="article"><header><h1>${s.title}</h1></header>
${s.body}
</article><aside class="rail"><h2>${t.nav[1]}</h2><ul>
${teasers(s.lang, '/a/')}
</ul></aside></main><footer><a href="/">${t.nav[0]}</a> <a href="/datenschutz">${t.nav[5]}</a> © 2026 ${s.site}</footer></div><div class="cmp-banner" hidden>${t.cookies}</div><script src="/_assets/app.3d1f.js" defer></script>${s.foot ?? ''}</body></html>`
}

/** A university on TYPO3: faculties on the left, a body column, quick links. */
export const campus: Style = (s) => {
  const t = of(s.lang)
  return `<!DOCTYPE html>
<html lang="${s.lang}"${rtl(s.lang)}>
<head>
<meta charset="utf-8">
<!-- This website is powered by TYPO3 - inspiring people to share! -->
<title>${s.title}: ${s.site}</title>
<meta name="generator" content="TYPO3 CMS">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-6a.css?1699" media="all">
${s.head ?? ''}
</head>
<body id="p418" class="layout-2col">
<div id="page"><div id="header"><a id="logo" href="/">${s.site}</a><ul class="metanav"><li><a href="/intranet">Intranet</a></li><li><a href="/search">${t.nav[4]}</a></li></ul></div>
<div id="leftcol"><ul class="subnav"><li><a href="/news/">${t.nav[1]}</a></li><li><a href="/profile/">${t.nav[2]}</a></li><li><a href="/staff/">${t.nav[3]}</a></li></ul></div>
<div id="content"><!--TYPO3SEARCH_begin--><div id="c1182" class="frame frame-default frame-type-text"><h1>${s.title}</h1>
${s.body}
</div><!--TYPO3SEARCH_end--></div>
<div id="footer"><span>${s.site}</span> | <a href="/imprint">${t.nav[5]}</a></div></div>
${s.foot ?? ''}
</body></html>`
}

/** A page made by hand long ago. */
export const handmade: Style = (
  s,
) => `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>${s.title}</TITLE>${s.head ?? ''}</HEAD>
<BODY BGCOLOR="#FFFFEE" TEXT="#000000" LINK="#003399">
<CENTER><FONT SIZE=+2><B>${s.title}</B></FONT><BR><I>${s.site}</I></CENTER><HR>
${s.body}
<HR><A HREF="/">${of(s.lang).nav[0]}</A> | <A HREF="mailto:webmaster@example.test">${of(s.lang).nav[3]}</A>
${s.foot ?? ''}</BODY></HTML>`

/** A shop. */
export const store: Style = (s) => {
  const t = of(s.lang)
  return `<!doctype html>
<html class="no-js" lang="${s.lang}"${rtl(s.lang)}><head><meta charset="utf-8"><title>${s.title} &ndash; ${s.site}</title><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/cdn/shop/t/4/assets/base.css?v=17">${s.head ?? ''}</head>
<body class="template-product"><div class="announcement-bar">0 800 55 01 99</div>
<header><a class="header__heading" href="/">${s.site}</a><a href="/cart" class="header__icon">0</a><details-modal><form action="/search"><input name="q" type="search" aria-label="${t.nav[4]}"></form></details-modal></header>
<main id="MainContent"><h1 class="product__title">${s.title}</h1>
${s.body}
</main><footer><ul><li><a href="/pages/about">${t.nav[2]}</a></li><li><a href="/pages/contact">${t.nav[3]}</a></li><li><a href="/policies/privacy">${t.nav[5]}</a></li></ul></footer>
<script src="/cdn/shop/t/4/assets/global.js?v=9" defer></script>${s.foot ?? ''}</body></html>`
}

/** A board. */
export const boardroom: Style = (s) => {
  const t = of(s.lang)
  return `<!DOCTYPE html>
<html id="XF" lang="${s.lang}"${rtl(s.lang)} data-app="public" data-logged-in="false">
<head><meta charset="utf-8" /><title>${s.title} | ${s.site}</title><link rel="stylesheet" href="/css.php?css=public:normalize.css" />${s.head ?? ''}</head>
<body data-template="thread_view"><div class="p-pageWrapper"><header class="p-header"><a href="/">${s.site}</a></header>
<nav class="p-nav"><a href="/whats-new/">${t.nav[1]}</a> <a href="/search/">${t.nav[4]}</a> <a href="/login/" rel="nofollow">Login</a></nav>
<div class="p-body"><h1 class="p-title-value">${s.title}</h1>
${s.body}
</div><footer class="p-footer"><a href="/misc/contact">${t.nav[3]}</a> <a href="/help/privacy">${t.nav[5]}</a></footer></div>${s.foot ?? ''}</body></html>`
}

/** A small society's pages from a static generator. */
export const leaflet: Style = (s) => {
  const t = of(s.lang)
  return `<!DOCTYPE html><html lang="${s.lang}"${rtl(s.lang)}><head><meta name="generator" content="Hugo 0.121.1"><meta charset="utf-8"><title>${s.title}</title><meta name="description" content="${s.site}"><link rel="stylesheet" href="/main.min.css">${s.head ?? ''}</head>
<body><header><a class="brand" href="/">${s.site}</a> <a href="/posts/">${t.nav[1]}</a> <a href="/about/">${t.nav[2]}</a></header>
<main><h1>${s.title}</h1>
${s.body}
</main><footer><small>${s.site} — <a href="/contact/">${t.nav[3]}</a></small></footer>${s.foot ?? ''}</body></html>`
}

export const html = (
  body: string,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body,
})
export const text = (body: string, status = 200): WebAnswer => ({
  status,
  headers: [['Content-Type', 'text/plain; charset=utf-8']],
  body,
})
export const json = (
  value: unknown,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Content-Type', 'application/json'], ...headers],
  body: JSON.stringify(value),
})
export const xml = (body: string, status = 200): WebAnswer => ({
  status,
  headers: [['Content-Type', 'application/xml']],
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
})
export const go = (
  target: string,
  status = 302,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', target], ['Content-Type', 'text/html'], ...headers],
  body: `<html><head><title>Object moved</title></head><body><h2>Object moved to <a href="${target}">here</a>.</h2></body></html>`,
})

export interface Place {
  readonly lang: Lang
  readonly name: string
  readonly style: Style
}
export const at = (lang: Lang, name: string, style: Style): Place => ({ lang, name, style })

export const sheet = (
  p: Place,
  title: string,
  body: string,
  more: Pick<Sheet, 'head' | 'foot'> = {},
): string => p.style({ lang: p.lang, site: p.name, title, body, ...more })
/** A page of ordinary matter, `first` before it. */
export const article = (
  p: Place,
  title: string,
  first: readonly string[] = [],
  more: Pick<Sheet, 'head' | 'foot'> = {},
): string => sheet(p, title, ps(...first, ...of(p.lang).matter), more)
export const front = (p: Place): string =>
  sheet(
    p,
    p.name,
    `<section><h2>${of(p.lang).nav[1]}</h2><ul>${teasers(p.lang, '/n/')}</ul></section><section class="intro"><p>${of(p.lang).matter[2] ?? ''}</p></section>`,
  )
export const lost = (p: Place): WebAnswer => html(sheet(p, of(p.lang).lost[0], ps(of(p.lang).lost[1])), 404)

export type Own = string | WebAnswer | RawAnswer | Serve
const played = (own: Own, request: WebRequest): WebAnswer | RawAnswer =>
  typeof own === 'string' ? html(own) : typeof own === 'function' ? own(request) : own

/** A site: its own paths, a front page at `/`, and for all else `other` (an honest 404 if absent). */
export const town =
  (p: Place, own: Readonly<Record<string, Own>>, other?: Own): Serve =>
  (request) => {
    const mine = own[request.path]
    if (mine !== undefined) return played(mine, request)
    if (request.path === '/') return html(front(p))
    if (request.path === '/robots.txt') return text('User-agent: *\nDisallow: /admin/\n')
    return other === undefined ? lost(p) : played(other, request)
  }
/** The same answer at every path. */
export const always =
  (answer: WebAnswer | RawAnswer): Serve =>
  () =>
    answer
