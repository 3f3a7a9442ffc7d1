/** The designs: what stands around the words of a page, from a table layout of 1999 to a rendered script site. */
import type { Frame } from './kit.ts'
import { paragraphs, sentence } from './stuff.ts'

const u = (f: Frame, i: number): string => f.pack.ui[i] ?? ''
const head = (f: Frame, more = ''): string => {
  const named = f.page.title ?? f.page.t
  const title =
    named === '' || named === f.site.brand
      ? f.site.brand
      : `${named} ${f.m.of(['|', '–', '-', '·', '»'])} ${f.site.brand}`
  return `<meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="shortcut icon" href="/favicon.ico"><link rel="preload" href="/assets/fonts/${f.m.word(8)}.woff2" as="font" crossorigin>${more}${f.page.head ?? ''}<!--css-->`
}
const item = (f: Frame): string => {
  const roll = f.m()
  if (roll < 0.5) return f.m.of(f.pack.nav)
  if (roll < 0.72) return f.m.of(f.pack.a)
  return `${f.m.of(f.pack.nav)}${f.m.of([' ', ' – ', ' / '])}${roll < 0.86 ? f.m.of(f.pack.nav) : String(f.m.int(2009, 2026))}`
}
const mega = (f: Frame, groups: number, each: number): string =>
  Array.from({ length: groups }, (_, g) => {
    const name = f.pack.nav[g % f.pack.nav.length] ?? ''
    const list = Array.from(
      { length: each },
      () =>
        `<li class="menu-item menu-item-${f.m.int(100, 9999)}"><a href="/${f.m.word(6)}/${f.m.word(9)}">${item(f)}</a></li>`,
    ).join('')
    return `<li class="menu-item menu-item-has-children"><a href="/${f.m.word(6)}" aria-expanded="false">${name}</a><ul class="sub-menu">${list}</ul></li>`
  }).join('\n')
const share = (f: Frame): string =>
  `<div class="share" role="group" aria-label="${u(f, 5)}"><span>${u(f, 5)}</span> ${['facebook', 'x', 'whatsapp', 'linkedin', 'mail'].map((n) => `<a class="share__btn share__btn--${n}" href="https://${n}.example/share?u=${encodeURIComponent(f.path)}" rel="nofollow noopener" target="_blank"><svg class="icon"><use href="#i-${n}"></use></svg><span class="visually-hidden">${n}</span></a>`).join('')}</div>`
const related = (f: Frame, n: number): string =>
  `<aside class="related"><h2>${u(f, 6)}</h2><ul class="cards">${Array.from({ length: n }, () => `<li class="card"><a href="/${f.d.word(6)}/${f.d.int(1000, 99999)}"><img loading="lazy" src="/media/${f.d.word(10)}.webp" width="320" height="180" alt=""><h3>${sentence(f.pack, f.d)}</h3></a><time datetime="2026-0${f.d.int(1, 9)}-1${f.d.int(0, 9)}">1${f.d.int(0, 9)}.0${f.d.int(1, 9)}.2026</time></li>`).join('')}</ul></aside>`
const comments = (f: Frame, n: number): string =>
  `<section id="comments"><h2>${u(f, 7)} (${n})</h2>${Array.from({ length: n }, () => `<article class="comment"><b class="author">${f.d.of(['Anna K.', 'M. Silva', 'jorrit', 'Ilze', 'T. Novak', 'hana_88', 'Reader 4471'])}</b> <time>${f.d.int(8, 22)}:${f.d.int(10, 59)}</time><p>${paragraphs(f.pack, f.d, 1)[0] ?? ''}</p></article>`).join('')}</section>`
const cookie = (f: Frame): string =>
  `<div id="cookie-banner" class="cc-window cc-bottom" role="dialog" aria-live="polite" hidden><p>${u(f, 0)}</p><button class="cc-btn cc-allow">${u(f, 1)}</button> <a href="/cookies">${u(f, 2)}</a></div>`
const news = (f: Frame): string =>
  `<form class="newsletter" action="/newsletter" method="post"><label for="nl">${u(f, 3)}</label><input id="nl" type="email" name="email" autocomplete="email"><button>${u(f, 4)}</button></form>`
const find = (f: Frame): string =>
  `<form role="search" action="/search" class="search"><input type="search" name="q" placeholder="${u(f, 10)}" aria-label="${u(f, 10)}"><button type="submit">${u(f, 10)}</button></form>`
const foot = (f: Frame): string =>
  `<p class="copyright">© 2026 ${f.site.brand}</p><ul><li><a href="/privacy">${u(f, 8)}</a></li><li><a href="/contact">${u(f, 9)}</a></li></ul>`
const ld = (f: Frame): string =>
  f.page.kind === 'plain' || f.page.kind === 'list'
    ? ''
    : `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': f.page.kind === 'product' ? 'Product' : 'NewsArticle', 'headline': f.page.t, 'datePublished': '2021-03-1' + f.m.int(0, 9), 'publisher': { '@type': 'Organization', 'name': f.site.brand }, 'inLanguage': f.pack.code })}</script>`
const open = (f: Frame, more = ''): string =>
  `<!DOCTYPE html>\n<html lang="${f.pack.code}"${f.pack.rtl ? ' dir="rtl"' : ''}${more}>`
const isText = (f: Frame): boolean => f.page.kind === 'article'

const press = (f: Frame): string => `${open(f)}
<head>${head(f, `<meta name="generator" content="WordPress 6.8.2"><link rel="stylesheet" href="/wp-content/themes/${f.m.word(6)}/style.css?ver=6.8.2">`)}${ld(f)}</head>
<body class="wp-singular single postid-${f.d.int(200, 90000)} wp-embed-responsive"><!--svg-->
<a class="skip-link screen-reader-text" href="#content">↓</a>
<header id="masthead"><div class="site-branding"><a href="/" rel="home">${f.site.brand}</a></div>${find(f)}<nav id="site-navigation"><ul id="primary-menu">${mega(f, 8, 5)}</ul></nav></header>
<div id="content" class="site-content"><main id="main"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${f.page.t}</h1>${isText(f) ? `<div class="entry-meta"><time datetime="2021-05-1${f.d.int(0, 9)}">1${f.m.int(0, 9)}.05.2021</time></div>` : ''}</header><div class="entry-content">
${f.page.h}
</div>${isText(f) ? share(f) : ''}</article>${isText(f) ? related(f, 4) + comments(f, f.m.int(0, 5)) : f.page.kind === 'list' ? related(f, 6) : ''}</main>
<aside id="secondary" class="widget-area">${news(f)}${related(f, 5)}</aside></div>
<footer id="colophon">${foot(f)}<ul class="footer-widgets">${mega(f, 3, 4)}</ul></footer>${cookie(f)}<!--js-->
<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1" id="jquery-core-js"></script></body></html>`

const state = (f: Frame): string => `${open(f, ' class="no-js"')}
<head>${head(f, '<meta name="generator" content="Drupal 10 (https://www.drupal.org)">')}</head>
<body class="path-node page-node-type-page">${cookie(f)}<!--svg-->
<div class="gov-banner"><div class="container">${f.site.brand}</div></div>
<header role="banner"><div class="container"><a class="logo" href="/"><img src="/themes/custom/gov/logo.svg" alt="${f.site.brand}"></a>${find(f)}</div><nav role="navigation" aria-label="main"><ul class="menu">${mega(f, 10, 7)}</ul></nav></header>
<div class="region-breadcrumb"><ol><li><a href="/">${f.pack.nav[0] ?? ''}</a></li><li><a href="/${f.m.word(5)}">${f.pack.nav[3] ?? ''}</a></li></ol></div>
<main id="main-content" class="container"><h1 class="page-title"><span class="field--name-title">${f.page.t}</span></h1><div class="field--name-body field--type-text-with-summary">
${f.page.h}
</div>${isText(f) ? `<footer class="node__submitted">1${f.d.int(0, 9)}/0${f.d.int(1, 9)}/2022</footer>` + share(f) : ''}</main>
<footer class="mega-footer"><div class="container"><ul class="cols">${mega(f, 6, 6)}</ul>${news(f)}${foot(f)}</div></footer><!--js--></body></html>`

const shop = (f: Frame): string => `${open(f)}
<head>${head(f, `<meta property="og:site_name" content="${f.site.brand}"><link rel="stylesheet" href="/media/theme/${f.m.word(12)}.css">`)}${ld(f)}</head>
<body class="is-ctl-product is-act-index"><!--svg-->
<div class="top-bar d-none d-lg-block"><span>${u(f, 3)}</span></div>
<header class="header-main">${find(f)}<a class="header-logo-main-link" href="/">${f.site.brand}</a><div class="header-actions"><a href="/account" class="btn"><svg class="icon"><use href="#i-user"></use></svg></a><a href="/cart" class="btn" data-cart-count="0"><svg class="icon"><use href="#i-cart"></use></svg> 0,00</a></div></header>
<nav class="nav-main"><ul class="main-navigation-menu">${mega(f, 9, 8)}</ul></nav>
<main class="content-main"><div class="cms-page"><h1 class="product-detail-name">${f.page.t}</h1>
${f.page.h}
</div>${related(f, 8)}</main>
<footer class="footer-main">${news(f)}<ul>${mega(f, 4, 6)}</ul>${foot(f)}<div class="payment"><img alt="VISA" src="/p/visa.svg"><img alt="PayPal" src="/p/paypal.svg"></div></footer>${cookie(f)}<!--js--></body></html>`

const wiki = (
  f: Frame,
): string => `${open(f, ' class="client-nojs vector-feature-language-in-header-enabled"')}
<head>${head(f, '<meta name="generator" content="MediaWiki 1.43.1">')}</head>
<body class="skin-vector skin-vector-search-vue mediawiki ltr sitedir-ltr ns-0 ns-subject page-x rootpage-x skin-vector-2022 action-view"><!--svg-->
<div class="vector-header-container"><header class="vector-header mw-header"><a href="/wiki/Main" class="mw-logo">${f.site.brand}</a>${find(f)}</header></div>
<nav id="mw-panel"><ul>${mega(f, 5, 6)}</ul></nav>
<main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading">${f.page.t}</h1></header>
<div id="bodyContent" class="vector-body"><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">
${f.page.h}
</div></div></div></main><footer id="footer" class="mw-footer">${foot(f)}</footer><!--js--></body></html>`

const forum = (f: Frame): string => `${open(f)}
<head>${head(f, '<link href="./styles/prosilver/theme/stylesheet.css?assets_version=112" rel="stylesheet">')}</head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><!--svg--><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>${f.site.brand}</h1>${find(f)}</div><div class="navbar"><ul id="nav-main">${f.pack.nav.map((n) => `<li><a href="./${f.m.word(5)}.php?sid=${f.nonce}">${n}</a></li>`).join('')}</ul></div></div>
<div id="page-body" class="page-body"><h2 class="topic-title">${f.page.t}</h2>
${f.page.h}
${isText(f) ? comments(f, 6) : ''}<ul class="jumpbox">${mega(f, 6, 5)}</ul></div>
<div id="page-footer">${foot(f)}<p>Powered by <a href="https://www.phpbb.example/">phpBB</a>® Forum Software © phpBB Limited</p></div></div>${cookie(f)}<!--js--></body></html>`

const campus = (f: Frame): string => `${open(f)}
<head>
<!-- This website is powered by TYPO3 - inspiring people to share! -->
${head(f, '<meta name="generator" content="TYPO3 CMS">')}</head>
<body id="p${f.m.int(20, 9000)}" class="layout-0"><!--svg-->
<header class="site-header"><a class="brand" href="/">${f.site.brand}</a><nav class="meta-nav"><a href="/en">EN</a> <a href="/de">DE</a></nav>${find(f)}</header>
<nav class="main-nav"><ul>${mega(f, 7, 9)}</ul></nav><div class="row"><nav class="col-3 sub-nav"><ul>${mega(f, 2, 6)}</ul></nav>
<main class="col-9"><div id="c${f.m.int(100, 99999)}" class="frame frame-default frame-type-textmedia"><header><h1>${f.page.t}</h1></header><div class="ce-bodytext">
${f.page.h}
</div></div></main></div>
<footer><div class="footer-links"><ul>${mega(f, 4, 5)}</ul></div>${foot(f)}</footer>${cookie(f)}<!--js--></body></html>`

const old = (f: Frame): string => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${f.page.title === undefined ? f.page.t : f.page.title || f.site.brand}</title>${f.page.head ?? ''}<!--css--></head>
<body bgcolor="#FFFFFF" text="#000000" link="#003399" vlink="#663399" topmargin="0"${f.pack.rtl ? ' dir="rtl"' : ''}>
<table width="760" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" bgcolor="#003366"><font face="Verdana, Arial" size="5" color="#FFFFFF"><b>${f.site.brand}</b></font></td></tr>
<tr><td width="150" valign="top" bgcolor="#E6ECF2">${f.pack.nav.map((n) => `<p><img src="/img/bullet.gif" width="8" height="8"> <a href="/${f.m.word(5)}.htm"><font size="2">${n}</font></a></p>`).join('\n')}</td>
<td width="10"><img src="/img/spacer.gif" width="10" height="1"></td><td valign="top"><h2><font face="Arial" color="#003366">${f.page.t}</font></h2><font face="Arial" size="2">
${f.page.h}
</font></td></tr><tr><td colspan="3" align="center"><hr size="1"><font size="1">${f.site.brand} - ${u(f, 9)}: webmaster</font></td></tr></table><!--js--></body></html>`

const next = (
  f: Frame,
): string => `${open(f)}<head>${head(f, `<meta name="next-head-count" content="14"><script defer src="/_next/static/chunks/main-${f.m.word(16)}.js"></script>`)}${ld(f)}</head><body><div id="__next"><div class="sc-${f.m.word(6)} ${f.m.word(5)}"><!--svg--><header class="Header_root__${f.m.word(5)}"><a href="/">${f.site.brand}</a><nav><ul>${mega(f, 6, 4)}</ul></nav>${find(f)}</header><main class="Layout_main__${f.m.word(5)}"><h1 class="Title_h1__${f.m.word(5)}">${f.page.t}</h1>
${f.page.h}
${isText(f) ? share(f) + related(f, 6) : f.page.kind === 'list' ? related(f, 9) : ''}</main><footer class="Footer_root__${f.m.word(5)}">${news(f)}<ul>${mega(f, 5, 4)}</ul>${foot(f)}</footer></div></div>${cookie(f)}<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { locale: f.pack.code, nav: f.pack.nav } }, page: '/[...slug]', query: { slug: f.path.slice(1) }, buildId: f.m.word(21), isFallback: false })}</script><!--js--></body></html>`

const forms = (
  f: Frame,
): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${f.pack.code}"${f.pack.rtl ? ' dir="rtl"' : ''}><head id="Head1">${head(f, '<link href="/WebResource.axd?d=x1&amp;t=6378" type="text/css" rel="stylesheet" />')}</head>
<body><form name="aspnetForm" method="post" action=".${f.path.replaceAll('"', '')}" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${f.m.word(f.m.int(900, 4000))}==" /><input type="hidden" name="__VIEWSTATEGENERATOR" value="CA0B0334" /><input type="hidden" name="__EVENTVALIDATION" value="${f.nonce}" /></div><!--svg-->
<div id="top"><a href="/default.aspx"><img id="ctl00_imgLogo" src="/images/logo.png" alt="${f.site.brand}" /></a><input name="ctl00$txtSearch" type="text" title="${u(f, 10)}" /></div>
<ul id="ctl00_Menu1" class="level1">${mega(f, 9, 6)}</ul>
<div id="ctl00_ContentPlaceHolder1_pnl" class="content"><h1><span id="ctl00_lblTitle">${f.page.t}</span></h1>
${f.page.h}
</div><div id="footer">${foot(f)}<ul>${mega(f, 3, 5)}</ul></div></form>${cookie(f)}<!--js--></body></html>`

const repo = (
  f: Frame,
): string => `${open(f)}<head>${head(f, '<meta name="Generator" content="DSpace 7.6"><base href="/">')}</head><body><ds-app ng-version="15.2.10" ng-server-context="ssr"><!--svg--><ds-header><nav class="navbar"><a class="navbar-brand" href="/home">${f.site.brand}</a>${find(f)}<ul class="navbar-nav">${f.pack.nav
  .slice(0, 6)
  .map((n) => `<li class="nav-item"><a class="nav-link" href="/${f.m.word(6)}">${n}</a></li>`)
  .join(
    '',
  )}</ul></nav></ds-header><main class="main-content"><div class="container"><h1 class="item-page-title-field">${f.page.t}</h1>
${f.page.h}
</div></main><ds-footer><footer class="text-lg-start">${foot(f)}<p>DSpace software copyright © 2002-2026 LYRASIS</p></footer></ds-footer></ds-app>${cookie(f)}<!--js--></body></html>`

const portal = (
  f: Frame,
): string => `${open(f)}<head>${head(f, '<script src="/o/frontend-js-web/liferay/global.bundle.js"></script>')}</head><body class="controls-visible yui3-skin-sam signed-out public-page site"><!--svg--><div id="wrapper"><header id="banner"><a class="logo custom-logo" href="/web/guest">${f.site.brand}</a>${find(f)}<nav class="sort-pages modify-pages" id="navigation"><ul role="menubar">${mega(f, 8, 6)}</ul></nav></header><section id="content"><h2 class="hide-accessible">${f.page.t}</h2><div class="columns-1" id="main-content"><div class="portlet-boundary"><section class="portlet"><h1 class="portlet-title-text">${f.page.t}</h1><div class="journal-content-article">
${f.page.h}
</div></section></div></div></section><footer id="footer"><ul>${mega(f, 5, 5)}</ul>${foot(f)}</footer></div>${cookie(f)}<!--js--></body></html>`

export const frames = {
  press,
  state,
  shop,
  wiki,
  forum,
  campus,
  old,
  next,
  forms,
  repo,
  portal,
} satisfies Record<string, (f: Frame) => string>
export type Design = keyof typeof frames
