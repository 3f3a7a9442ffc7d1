/** Sites of many builds: a layout is composed of parts chosen by a number, so that no two numbers below 400 look alike. */
import type { HostBehaviour, RawAnswer, Serve, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { word } from './words.ts'

export type Page = string | Doc | WebAnswer | RawAnswer | Serve
export interface Site {
  readonly l: string
  /** The site's name. */
  readonly b: string
  /** Which build. */
  readonly n: number
  /** Menu, `|` between entries. */
  readonly nav?: string
  /** Headlines that stand beside and on the home page. */
  readonly hl?: string
  readonly foot?: string
}
export interface Doc {
  readonly t: string
  /** Text: one paragraph a line, `# ` a heading, `- ` a list entry, `| a | b` a table row, `<` HTML as it is. */
  readonly m: string
  readonly h1?: string | null
  /** The whole title element. */
  readonly wt?: string
  readonly by?: string
  readonly head?: string
  /** No menus beside: a bare page of its own. */
  readonly bare?: true
}

export const HTML = 'text/html; charset=utf-8'
type Heads = readonly (readonly [string, string])[]
export const st = (status: number, body: string | Uint8Array, type = HTML, more: Heads = []): WebAnswer => ({
  status,
  headers: [['Content-Type', type], ...more],
  body,
})
export const ok = (body: string | Uint8Array, type = HTML, more: Heads = []): WebAnswer =>
  st(200, body, type, more)
export const to = (location: string, status = 301, more: Heads = []): WebAnswer =>
  st(
    status,
    `<html>\r\n<head><title>${status} ${status === 301 ? 'Moved Permanently' : 'Found'}</title></head>\r\n<body>\r\n<center><h1>${status} ${status === 301 ? 'Moved Permanently' : 'Found'}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
    'text/html',
    [['Location', location], ...more],
  )
export const raw = (text: string, then: RawAnswer['then'] = 'close'): RawAnswer => ({ raw: text, then })

export function md(text: string): string {
  const out: string[] = []
  let open = ''
  const shut = (next: string): void => {
    if (open !== next) {
      if (open !== '') out.push(`</${open}>`)
      if (next !== '') out.push(`<${next}>`)
      open = next
    }
  }
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    if (line.startsWith('- ')) {
      shut('ul')
      out.push(`<li>${line.slice(2)}</li>`)
    } else if (line.startsWith('| ')) {
      shut('table')
      out.push(
        `<tr>${line
          .slice(2)
          .split(' | ')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
      )
    } else {
      shut('')
      if (line.startsWith('# ')) out.push(`<h2>${line.slice(2)}</h2>`)
      else out.push(line.startsWith('<') ? line : `<p>${line}</p>`)
    }
  }
  shut('')
  return out.join('\n')
}
export const many = (count: number, one: (n: number) => string, glue = '\n'): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(glue)
export const slug = (text: string): string =>
  encodeURIComponent(
    text
      .toLowerCase()
      .replace(/[\s.,:?!’'"„“«»()]+/g, '-')
      .replace(/^-|-$/g, ''),
  )
const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const rtl = (l: string): string => (['ar', 'fa', 'ur', 'he'].includes(l) ? 'rtl' : 'ltr')
const menuOf = (s: Site): readonly string[] =>
  s.nav === undefined ? [0, 1, 2, 3].map((n) => word(s.l, n)) : s.nav.split('|')
const linesOf = (s: Site): readonly string[] => (s.hl === undefined ? [] : s.hl.split('|'))
const link = (text: string, n: number, base = ''): string =>
  `<a href="${base}/${n === 0 ? '' : slug(text)}">${text}</a>`

/* The parts. */
type Part = (s: Site, d: Doc) => string
const heads: readonly Part[] = [
  (s, d) =>
    `<!DOCTYPE html>\n<html lang="${s.l}" dir="${rtl(s.l)}" class="no-js">\n<head>\n<meta charset="UTF-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="profile" href="https://gmpg.org/xfn/11">\n<title>${d.wt ?? `${d.t} – ${s.b}`}</title>\n<meta name='robots' content='max-image-preview:large' />\n<link rel="alternate" type="application/rss+xml" title="${s.b} &raquo; Feed" href="/feed/" />\n<link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css?ver=6.6.2' media='all' />\n<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script>\n<meta name="generator" content="WordPress 6.6.2" />${d.head ?? ''}\n</head>`,
  (s, d) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${s.l}" dir="${rtl(s.l)}">\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<title>${d.wt ?? `${s.b}: ${d.t}`}</title>\n<link rel="stylesheet" type="text/css" href="/css/screen.css" media="screen,projection" />${d.head ?? ''}\n</head>`,
  (s, d) =>
    `<!doctype html><html lang="${s.l}" dir="${rtl(s.l)}"><head><meta charset="utf-8"><title data-rh="true">${d.wt ?? `${d.t} | ${s.b}`}</title><meta data-rh="true" property="og:site_name" content="${s.b}"><meta data-rh="true" property="og:title" content="${d.t}"><link rel="preload" as="script" href="/static/js/main.5c21f.js"><style data-styled="active">.bZkqXz{display:flex}.kPqNmR{margin:0 auto;max-width:1180px}</style>${d.head ?? ''}</head>`,
  (s, d) =>
    `<!DOCTYPE html>\n<html lang="${s.l}" dir="${rtl(s.l)}" prefix="og: https://ogp.me/ns#">\n  <head>\n    <meta charset="utf-8" />\n<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />\n<meta name="MobileOptimized" content="width" />\n    <title>${d.wt ?? `${d.t} | ${s.b}`}</title>\n    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_Wq8.css?delta=0" />${d.head ?? ''}\n  </head>`,
  (s, d) =>
    `<!DOCTYPE html>\n<html lang="${s.l}" dir="${rtl(s.l)}">\n<head>\n<base href="/">\n<meta charset="utf-8">\n<!-- \n\tThis website is powered by TYPO3 - inspiring people to share!\n-->\n<title>${d.wt ?? `${d.t}: ${s.b}`}</title>\n<meta name="generator" content="TYPO3 CMS">\n<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-5b1.css?1718" media="all">${d.head ?? ''}\n</head>`,
  (s, d) =>
    `<html>\n<head>\n<title>${d.wt ?? d.t}</title>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<meta name="description" content="${s.b}">\n<link href="style.css" rel="stylesheet" type="text/css">${d.head ?? ''}\n</head>`,
  (s, d) =>
    `<!DOCTYPE html>\n<html lang="${s.l}" dir="${rtl(s.l)}" itemscope itemtype="https://schema.org/WebPage">\n<head>\n<meta charset="utf-8"/>\n<title>${d.wt ?? `${s.b} | ${d.t}`}</title>\n<meta name="generator" content="Joomla! - Open Source Content Management" />\n<script type="application/json" class="joomla-script-options new">{"csrf.token":"9a1b8c","system.paths":{"root":"","base":""}}</script>\n<link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet" />${d.head ?? ''}\n</head>`,
]
const uls = (items: readonly string[], cls = ''): string =>
  `<ul${cls}>${items.map((one, n) => `<li>${link(one, n)}</li>`).join('')}</ul>`
const tops: readonly Part[] = [
  (s) =>
    `<body class="wp-custom-logo wp-embed-responsive"><a class="skip-link screen-reader-text" href="#content">${word(s.l, 8)}</a><div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">${s.b}</a></p></div><nav id="site-navigation" class="main-navigation">${uls(menuOf(s), ' id="primary-menu" class="menu"')}</nav></header><div id="content" class="site-content">`,
  (s) =>
    `<body><div id="wrapper"><div id="header"><h1 id="logo"><a href="/">${s.b}</a></h1><form action="/search" method="get"><p><input type="text" name="q" /> <input type="submit" value="${word(s.l, 4)}" /></p></form></div><div id="tabs">${uls(menuOf(s))}</div>`,
  (s) =>
    `<body><div id="root"><div class="bZkqXz"><header role="banner" class="kPqNmR"><a aria-label="${s.b}" href="/"><svg width="120" height="32"></svg></a><nav>${menuOf(
      s,
    )
      .map((one, n) => link(one, n))
      .join('')}</nav><button type="button">${word(s.l, 4)}</button></header>`,
  (s) =>
    `<body class="path-node"><div class="dialog-off-canvas-main-canvas"><header class="region region-header"><div id="block-${slug(s.b)}-branding"><a href="/" rel="home"><img src="/themes/custom/logo.svg" alt="${s.b}"></a></div><div class="search-block-form"><form action="/search/node"><input type="search" name="keys" size="15"><input type="submit" value="${word(s.l, 4)}"></form></div></header><nav role="navigation">${uls(menuOf(s), ' class="menu menu--main"')}</nav>`,
  (s) =>
    `<body id="p217" class="default"><div class="metanav"><a href="/leicht">Aa</a> <a href="/en">EN</a> <a href="/kontakt">${word(s.l, 3)}</a></div><header class="container"><a class="brand" href="/">${s.b}</a><nav class="navbar navbar-expand-lg">${uls(menuOf(s), ' class="navbar-nav"')}</nav></header>`,
  (s) =>
    `<body bgcolor="#ffffff" topmargin="0" leftmargin="0"><table width="760" border="0" cellspacing="0" cellpadding="4" align="center"><tr><td colspan="2" bgcolor="#003366"><font color="#ffffff" size="5">${s.b}</font></td></tr><tr><td width="150" valign="top" bgcolor="#e0e8f0">${menuOf(
      s,
    )
      .map((one, n) => `&raquo; ${link(one, n)}<br>`)
      .join('\n')}</td><td valign="top">`,
  (s) =>
    `<body class="site com_content view-article"><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">${s.b}</a></div></div><div class="grid-child container-nav">${uls(menuOf(s), ' class="mod-menu mod-list nav"')}</div></header><div class="site-grid">`,
  (s) =>
    `<body><div class="topbar">${new Date(1760000000000 + s.n * 86400000 * 3).toISOString().slice(0, 10)} · <a href="/newsletter">@</a> · <a href="/rss">RSS</a></div><div class="masthead"><a href="/"><img src="/i/logo.png" alt="${s.b}"></a><div class="ad-leaderboard" data-slot="top"></div></div><nav class="sections">${menuOf(
      s,
    )
      .map((one, n) => link(one, n))
      .join(' | ')}</nav>`,
]
const title = (d: Doc, cls: string): string => (d.h1 === null ? '' : `<h1${cls}>${d.h1 ?? d.t}</h1>`)
const mains: readonly Part[] = [
  (s, d) =>
    `<main id="primary" class="site-main"><article id="post-${1200 + s.n}" class="post type-post status-publish format-standard hentry"><header class="entry-header">${title(d, ' class="entry-title"')}${d.by ? `<div class="entry-meta"><span class="posted-on">${d.by}</span></div>` : ''}</header><div class="entry-content">\n${md(d.m)}\n</div></article></main>`,
  (s, d) =>
    `<div id="main"><p class="path"><a href="/">${word(s.l, 0)}</a> &gt; ${d.t}</p>\n${title(d, '')}\n${md(d.m)}\n${d.by ? `<p class="date">${d.by}</p>` : ''}</div>`,
  (_s, d) =>
    `<main class="kPqNmR"><article>${title(d, ' class="sc-hKw"')}${d.by ? `<p class="sc-meta">${d.by}</p>` : ''}<div class="sc-body">${md(d.m)}</div></article></main>`,
  (s, d) =>
    `<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-breadcrumb"><ol><li><a href="/">${word(s.l, 0)}</a></li></ol></div><div class="region region-content">${title(d, ' class="page-title"')}<article class="node node--view-mode-full"><div class="node__content"><div class="clearfix text-formatted field field--name-body">${md(d.m)}</div></div>${d.by ? `<footer class="node__meta">${d.by}</footer>` : ''}</article></div></div></main>`,
  (s, d) =>
    `<div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">${word(s.l, 0)}</a></li><li class="breadcrumb-item active">${d.t}</li></ol></nav><!--TYPO3SEARCH_begin--><div id="c${3000 + s.n}" class="frame frame-default frame-type-text"><header>${title(d, '')}</header>${md(d.m)}${d.by ? `<p class="stand">${d.by}</p>` : ''}</div><!--TYPO3SEARCH_end--></div>`,
  (_s, d) =>
    `${d.h1 === null ? '' : `<font size="4"><b>${d.h1 ?? d.t}</b></font><br><br>`}\n${md(d.m)}\n${d.by ? `<p align="right"><i>${d.by}</i></p>` : ''}`,
  (_s, d) =>
    `<div class="grid-child container-component"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header">${title(d, ' itemprop="headline"')}</div>${d.by ? `<dl class="article-info text-muted"><dd>${d.by}</dd></dl>` : ''}<div itemprop="articleBody" class="com-content-article__body">${md(d.m)}</div></div></main></div>`,
  (_s, d) =>
    `<section class="story"><div class="story__head">${title(d, ' class="story__hed"')}${d.by ? `<p class="story__byline">${d.by}</p>` : ''}<div class="share"><a href="#">f</a><a href="#">x</a><a href="#">✉</a></div></div><div class="story__text">${md(d.m)}</div></section>`,
]
const beside: readonly Part[] = [
  () => '',
  (s) =>
    linesOf(s).length === 0
      ? ''
      : `<aside id="secondary" class="widget-area"><section class="widget"><h2 class="widget-title">${word(s.l, 1)}</h2><ul>${linesOf(
          s,
        )
          .map((one, n) => `<li>${link(one, n + 1, '/news')}</li>`)
          .join('')}</ul></section></aside>`,
  (s) =>
    linesOf(s).length === 0
      ? ''
      : `<div class="related"><h3>${word(s.l, 9)}</h3>${linesOf(s)
          .map(
            (one, n) =>
              `<div class="card"><a href="/${2024 - (n % 3)}/${n + 3}/${slug(one)}"><img loading="lazy" src="/thumb/${n}.webp" alt=""><h4>${one}</h4></a><span>${1 + ((n * 7) % 28)}.${1 + (n % 12)}.202${n % 6}</span></div>`,
          )
          .join('')}</div>`,
  (s) =>
    `<div id="sidebar"><div class="box"><form action="/search"><input name="q"><button>${word(s.l, 4)}</button></form></div><div class="box">${uls(menuOf(s))}</div></div>`,
]
const feet: readonly Part[] = [
  (s) =>
    `</div><footer id="colophon" class="site-footer"><div class="site-info">${s.foot ?? `© ${s.b}`} <a href="/privacy">${word(s.l, 5)}</a></div></footer></div>`,
  (s) =>
    `<div id="footer"><p>${s.foot ?? `© 2009 ${s.b}`} | <a href="/imprint">${word(s.l, 3)}</a></p></div></div>`,
  (s) =>
    `<footer class="kPqNmR"><nav>${menuOf(s)
      .map((one, n) => link(one, n))
      .join(
        '',
      )}<a href="/privacy">${word(s.l, 5)}</a></nav><p>${s.foot ?? `${s.b} © 2026`}</p></footer></div></div>`,
  (s) =>
    `<footer class="region-footer"><div class="social"><a href="https://facebook.com/">Facebook</a> <a href="https://youtube.com/">YouTube</a></div><p>${s.foot ?? s.b}</p></footer></div>`,
  (s) =>
    `<footer class="container-fluid"><address>${s.foot ?? s.b}</address>${uls([word(s.l, 3), word(s.l, 5), 'Sitemap'])}<a href="#top">▲</a></footer>`,
  (s) =>
    `</td></tr><tr><td colspan="2" align="center"><hr><font size="1">${s.foot ?? s.b}</font></td></tr></table>`,
  (s) => `</div><footer class="container-footer footer"><p>${s.foot ?? `Copyright © ${s.b}`}</p></footer>`,
  (s) =>
    `<footer class="bottom"><div class="cols">${menuOf(s)
      .map((one, n) => `<div>${link(one, n)}</div>`)
      .join('')}</div><small>${s.foot ?? s.b} · ISSN 1${100 + s.n}-22${10 + (s.n % 80)}</small></footer>`,
]
const tails: readonly Part[] = [
  () => '</body>\n</html>',
  (s) =>
    `<div id="cookie-law-info-bar"><span>${word(s.l, 6)} <a role="button" class="cli-accept">${word(s.l, 7)}</a> <a href="/privacy">${word(s.l, 5)}</a></span></div><script async src="https://www.googletagmanager.com/gtag/js?id=G-${s.n}XK2"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','G-${s.n}XK2');</script></body></html>`,
  (s) =>
    `<script>var _paq=window._paq=window._paq||[];_paq.push(['trackPageView']);(function(){var u="//stats.example/";_paq.push(['setSiteId','${s.n}']);})();</script><noscript><img src="//stats.example/matomo.php?idsite=${s.n}" alt=""></noscript></body></html>`,
  (s) =>
    `<div class="consent-layer" data-nosnippet hidden><p>${word(s.l, 6)}</p><button>${word(s.l, 7)}</button></div><script src="/static/js/vendor.js" defer></script></body></html>`,
]
/* What real pages carry besides their text: archives by year, calendars, languages, inline styles and scripts. */
const tongues = [
  'English',
  'Français',
  'Deutsch',
  'Español',
  'Русский',
  'العربية',
  '中文',
  'Português',
  'Türkçe',
  'Polski',
]
const extras: readonly ((s: Site) => string)[] = [
  (s) =>
    `<aside class="widget widget_archive"><ul>${many(6 + (s.n % 14), (n) => `<li><a href='/${2025 - n}/'>${2025 - n}</a>&nbsp;(${3 + ((n * 7 + s.n) % 88)})</li>`, '')}</ul></aside>`,
  (s) =>
    `<div class="lang-switch">${tongues
      .slice(s.n % 5, 3 + (s.n % 7))
      .map((one, n) => `<a hreflang="x${n}" href="/?setlang=${n}">${one}</a>`)
      .join(' / ')}</div>`,
  (s) =>
    `<table id="wp-calendar" class="wp-calendar-table"><caption>${1 + (s.n % 12)} / 2026</caption><tbody>${many(5, (w) => `<tr>${many(7, (d) => (w * 7 + d < 30 ? `<td>${(w * 7 + d) % 9 === s.n % 9 ? `<a href="/2026/${w * 7 + d + 1}/">${w * 7 + d + 1}</a>` : w * 7 + d + 1}</td>` : '<td class="pad">&nbsp;</td>'), '')}</tr>`, '')}</tbody></table>`,
  (s) =>
    `<nav class="mega" aria-hidden="true">${menuOf(s)
      .map(
        (one, n) =>
          `<div class="mega__col"><strong>${link(one, n)}</strong><ul>${[1, 2, 9, 3].map((w) => `<li><a href="/${slug(one)}#${w}">${one} – ${word(s.l, w)}</a></li>`).join('')}</ul></div>`,
      )
      .join('\n')}</nav>`,
  (s) =>
    `<div class="share-bar"><a href="https://www.facebook.com/sharer.php?u=x${s.n}">Facebook</a><a href="https://twitter.com/intent/tweet?url=x${s.n}">X</a><a href="https://t.me/share/url?url=x">Telegram</a><a href="https://api.whatsapp.com/send?text=x">WhatsApp</a><a href="javascript:print()">PDF</a></div>`,
  (s) =>
    `<section class="newsletter"><form action="/newsletter" method="post"><input type="email" name="EMAIL" placeholder="name@mail"><button>${word(s.l, 7)}</button></form><p><a href="/privacy">${word(s.l, 5)}</a></p></section><div class="contact">☎ +${1 + (s.n % 98)} ${100 + s.n} ${2000 + s.n * 7} · ✉ info@mail.example</div>`,
  (s) =>
    `<div class="partners">${many(4 + (s.n % 9), (n) => `<a href="https://partner${n}.example/"><img src="/logos/${n}.svg" alt="" width="120" height="40" loading="lazy"></a>`, '')}</div>`,
]
const scripts: readonly string[] = [
  `<script>window._wpemojiSettings={"baseUrl":"https://s.w.org/images/core/emoji/15.0.3/72x72/","ext":".png","svgExt":".svg","source":{"concatemoji":"/wp-includes/js/wp-emoji-release.min.js?ver=6.6.2"}};!function(i,n){var o,s,e;function c(e){try{var t={supportTests:e,timestamp:(new Date).valueOf()};sessionStorage.setItem(o,JSON.stringify(t))}catch(e){}}}((window,document),window._wpemojiSettings);</script><style id='global-styles-inline-css'>:root{--wp--preset--aspect-ratio--square:1;--wp--preset--color--black:#000;--wp--preset--color--cyan-bluish-gray:#abb8c3;--wp--preset--color--white:#fff;--wp--preset--gradient--vivid-cyan-blue-to-vivid-purple:linear-gradient(135deg,rgba(6,147,227,1) 0%,rgb(155,81,224) 100%);--wp--preset--font-size--small:13px;--wp--preset--spacing--20:.44rem}:where(.is-layout-flex){gap:.5em}body .is-layout-flex{display:flex}</style>`,
  `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"/#website","potentialAction":[{"@type":"SearchAction","target":{"@type":"EntryPoint","urlTemplate":"/?s={search_term_string}"}}]},{"@type":"Organization","@id":"/#organization"}]}</script>`,
  `<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","pathPrefix":"","currentPath":"node/118","currentPathIsAdmin":false,"isFront":false},"pluralDelimiter":"\u0003","suppressDeprecationErrors":true,"ajaxTrustedUrl":{"/search/node":true},"user":{"uid":0}}</script><script src="/core/assets/vendor/jquery/jquery.min.js?v=3.7.1"></script>`,
  `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-W4ABC');</script><svg style="display:none"><symbol id="i-search" viewBox="0 0 24 24"><path d="M15.5 14h-.79l-.28-.27A6.47 6.47 0 0 0 16 9.5 6.5 6.5 0 1 0 9.5 16c1.61 0 3.09-.59 4.23-1.57"/></symbol><symbol id="i-menu" viewBox="0 0 24 24"><path d="M3 18h18v-2H3v2zm0-5h18v-2H3v2z"/></symbol></svg>`,
]
/* Builds go together as on real sites: the head, top and foot of one system, other parts free. */
export function draw(s: Site, d: Doc): string {
  const build = s.n % 8
  const head = build === 7 ? of(heads, Math.floor(s.n / 8)) : of(heads, build)
  if (d.bare) return `${head(s, d)}<body>${title(d, '')}${md(d.m)}</body></html>`
  const main = [5, 6, 0].includes(build)
    ? of(mains, build)
    : of(mains, [1, 2, 3, 4, 7][(build + Math.floor(s.n / 16)) % 5] ?? 1)
  const parts = [
    head,
    of(tops, build),
    main,
    of(beside, Math.floor(s.n / 8)),
    of(feet, build),
    of(tails, Math.floor(s.n / 24) + s.n),
  ].map((part) => part(s, d))
  const before = s.n % 3 === 1 ? [extras[3]?.(s) ?? ''] : s.n % 4 === 2 ? [extras[1]?.(s) ?? ''] : []
  const after = [0, 2, 4, 5, 6].filter((n) => (s.n >> (n % 4)) % 2 === 1).map((n) => extras[n]?.(s) ?? '')
  return [
    ...parts.slice(0, 2),
    ...before,
    ...parts.slice(2, 4),
    ...after,
    ...parts.slice(4, 5),
    of(scripts, s.n),
    ...parts.slice(5),
  ].join('\n')
}
export const home = (s: Site): string =>
  draw(s, {
    t: s.b,
    wt: s.b,
    h1: null,
    m: `${linesOf(s)
      .map((one, n) => `<div class="teaser"><h2>${link(one, n + 1, '/news')}</h2></div>`)
      .join('\n')}\n<p>${menuOf(s).join(' · ')}</p>`,
  })
export const missing = (s: Site): string => draw(s, { t: word(s.l, 10), m: word(s.l, 11) })
export const nginx404 =
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n'
export const apache404 = (path: string): string =>
  `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL ${path} was not found on this server.</p>\n<hr>\n<address>Apache/2.4.57 (Debian) Server</address>\n</body></html>\n`

/* Menu entries and headlines lead to pages, as on real sites. */
function inside(s: Site, path: string): string | undefined {
  const entry = menuOf(s).find((one, n) => n > 0 && `/${slug(one)}` === path)
  if (entry !== undefined)
    return draw(s, {
      t: entry,
      m: `${linesOf(s)
        .map((one, n) => `- ${link(one, n + 1, '/news')}`)
        .join('\n')}\n${s.b} · ${word(s.l, 3)}: info@mail.example`,
    })
  if (path === '/privacy') return draw(s, { t: word(s.l, 5), m: `${word(s.l, 6)}\n${s.b}` })
  const line = linesOf(s).find((one) => path.startsWith('/') && path.endsWith(`/${slug(one)}`))
  return line === undefined
    ? undefined
    : draw(s, { t: line, m: `<p class="lead">${line}. ${s.b}, ${1 + (s.n % 28)}.${1 + (s.n % 12)}.2024</p>` })
}
const plainHome = (l: string, at: string): string =>
  `<!DOCTYPE html>\n<html lang="${l}"><head><meta charset="utf-8"><title>${word(l, 0)}</title></head><body><h1>${word(l, 0)}</h1><ul><li><a href="${at}">${word(l, 8)}</a></li><li><a href="mailto:post@mail.example">${word(l, 3)}</a></li></ul></body></html>`
const key = (path: string): string => {
  const url = new URL(path, 'http://x')
  return url.pathname + url.search
}
/** A whole host: its pages, its home page, robots.txt, and for all else `other` (absent: 404 as the site gives it). */
export function web(s: Site | null, pages: Readonly<Record<string, Page>>, other?: Page): HostBehaviour {
  const known = new Map(Object.entries(pages).map(([path, page]) => [key(path), page]))
  const give = (page: Page, request: WebRequest): WebAnswer | RawAnswer => {
    if (typeof page === 'function') return page(request)
    if (typeof page === 'string') return ok(page)
    if ('m' in page) {
      if (s === null) throw new Error('a text needs a site')
      return ok(draw(s, page))
    }
    return page
  }
  return {
    serve: (request) => {
      const bare = request.path.split('?')[0] ?? '/'
      const page = known.get(request.path) ?? known.get(bare)
      if (page !== undefined) return give(page, request)
      if (bare === '/' && s !== null) return ok(home(s))
      if (bare === '/robots.txt' && (other === undefined || s !== null))
        return ok('User-agent: *\nDisallow: /wp-admin/\nDisallow: /search\n', 'text/plain')
      const other_ = s === null ? undefined : inside(s, bare)
      if (other_ !== undefined) return ok(other_)
      if (bare === '/favicon.ico' && s !== null) return st(404, nginx404, 'text/html')
      if (other !== undefined) return give(other, request)
      return st(404, s === null ? nginx404 : missing(s))
    },
  }
}
type Verdicts = WebCase['verdicts']
export interface More {
  readonly pages?: Readonly<Record<string, Page>>
  readonly other?: Page
  readonly hosts?: Readonly<Record<string, HostBehaviour>>
  /** Taken over the host that pages make. */
  readonly host?: HostBehaviour
  readonly v?: Verdicts
  readonly scheme?: 'http'
  readonly lang?: string
  readonly reason?: RegExp
  readonly browser?: true
  readonly cited?: string
  readonly quotes?: readonly string[]
}
type Maker = (
  name: string,
  family: string,
  why: string,
  at: string,
  s: Site | string,
  page: Page | null,
  more?: More,
) => WebCase
const maker =
  (truth: WebCase['truth'], fallback: Verdicts): Maker =>
  (short, family, why, at, s, page, more = {}) => {
    const name = `t10-${short}`
    const site = typeof s === 'string' ? null : s
    const plain = site === null && more.other === undefined ? { '/': plainHome(s as string, at) } : {}
    const base = web(
      site,
      { ...plain, ...(page === null ? {} : { [at.split('#')[0] ?? at]: page }), ...more.pages },
      more.other,
    )
    return {
      name,
      mechanism: why,
      family,
      language: typeof s === 'string' ? s : s.l,
      cited: more.cited ?? `${more.scheme ?? 'https'}://${name}.test${at}`,
      truth,
      verdicts: more.v ?? fallback,
      hosts: { [`${name}.test`]: { ...base, ...more.host }, ...more.hosts },
      ...(more.browser ? { needsBrowser: true as const } : {}),
      ...(more.reason ? { reason: more.reason } : {}),
      ...(more.quotes ? { quotes: more.quotes } : {}),
    }
  }
export const alive = maker('alive', ['alive'])
export const dead = maker('dead', ['soft-404'])
export const open = maker('undecidable', ['blocked'])
/** The cited address and every unknown one get `page` with 200; the home page lives. */
export const soft = (name: string, why: string, at: string, s: Site, page: Page, more: More = {}): WebCase =>
  dead(name, 'soft-404', why, at, s, null, { ...more, other: page })

/** Text in an old encoding. */
const tables = new Map<string, Map<string, readonly number[]>>()
export function encode(text: string, label: string): Uint8Array {
  let table = tables.get(label)
  if (table === undefined) {
    table = new Map()
    const decoder = new TextDecoder(label)
    const wide = ['gb18030', 'shift_jis', 'euc-kr', 'big5', 'euc-jp'].includes(label)
    if (wide)
      for (let a = 0x81; a < 0xff; a++)
        for (let b = 0x40; b < 0xff; b++) {
          const sign = decoder.decode(new Uint8Array([a, b]))
          if (Array.from(sign).length === 1 && sign !== '\ufffd') table.set(sign, [a, b])
        }
    for (let a = 0; a < 256; a++) {
      const sign = decoder.decode(new Uint8Array([a]))
      if (Array.from(sign).length === 1 && sign !== '\ufffd') table.set(sign, [a])
    }
    tables.set(label, table)
  }
  const found = table
  return new Uint8Array(Array.from(text).flatMap((sign) => [...(found.get(sign) ?? [0x3f])]))
}
export const inCharset = (page: string, label: string, named = label): WebAnswer => ({
  status: 200,
  headers: [['Content-Type', 'text/html']],
  body: encode(page.replace(/charset=("?)utf-8/gi, `charset=$1${named}`), label),
})
