/** Page templates as common systems print them, around whatever stands in the middle. */
import { sentences, voice } from './prose.ts'

export interface Sheet {
  readonly lang: string
  readonly site: string
  readonly title: string
  /** HTML of the middle. */
  readonly main: string
  readonly head?: string
  /** Title element where it is not "title – site". */
  readonly tab?: string
}
export type Skin = (sheet: Sheet) => string

const direction = (lang: string): string => (['ar', 'fa', 'he'].includes(lang) ? ' dir="rtl"' : '')
const links = (names: readonly string[], open: string, close: string, base = '/s'): string =>
  names.map((name, index) => `${open}<a href="${base}${index + 1}/">${name}</a>${close}`).join('\n')
const start = ({ lang, head = '', tab, title, site }: Sheet, more = ''): string =>
  `<!DOCTYPE html>
<html lang="${lang}"${direction(lang)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${tab ?? `${title} – ${site}`}</title>
${head}${more}
</head>
`

/** A style sheet within the page, as page builders print it; `rules` of some 60 bytes each. */
function styles(prefix: string, rules: number): string {
  const parts = ['header', 'menu', 'item', 'grid', 'card', 'button', 'field', 'rail']
  const all = Array.from({ length: rules }, (_, n) => {
    const part = parts[n % parts.length] ?? 'item'
    return `.${prefix}-${part}-${n}{margin:${n % 24}px auto;padding:${(n * 7) % 32}px;max-width:${320 + n * 4}px}`
  })
  return `<style>${all.join('')}</style>`
}

/** The second level of a menu that is there on every page. */
function wide(lang: string, count: number): string {
  const items = Array.from({ length: count }, (_, n) => {
    return `<li><a href="/t${n + 20}/">${sentences(lang, n + 400, 1)
      .split(/[ ,,、]/, 4)
      .join(' ')}</a></li>`
  })
  return `<ul class="sub-menu">${items.join('')}</ul>`
}

export const wordpress: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  return `${start(
    sheet,
    `<meta name='robots' content='index, follow, max-image-preview:large' />
<meta name="generator" content="WordPress 6.4.3" />
<link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css?ver=6.4.3' media='all' />
<link rel='stylesheet' id='theme-style-css' href='/wp-content/themes/twentytwentyone/style.css?ver=2.1' media='all' />
<link rel="https://api.w.org/" href="/wp-json/" /><link rel="EditURI" type="application/rsd+xml" title="RSD" href="/xmlrpc.php?rsd" />
${styles('wp-block', 120)}
<script id="wp-emoji">window._wpemojiSettings={"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/14.0.0\\/72x72\\/","ext":".png"};</script>`,
  )}<body class="wp-embed-responsive is-light-theme has-main-navigation">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">↓</a>
<header id="masthead" class="site-header has-title-and-tagline"><div class="site-branding"><p class="site-title"><a href="/">${sheet.site}</a></p></div>
<nav id="site-navigation" class="primary-navigation"><ul id="primary-menu-list" class="menu-wrapper">${links(nav, '<li class="menu-item menu-item-type-post_type">', '</li>')}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
${sheet.main}
</main></div></div>
<footer id="colophon" class="site-footer"><nav class="footer-navigation"><ul class="footer-navigation-wrapper">${links(foot, '<li>', '</li>', '/f')}</ul></nav>
<div class="site-info"><div class="site-name">${sheet.site}</div><div class="powered-by">WordPress</div></div></footer></div>
<script src='/wp-content/themes/twentytwentyone/assets/js/primary-navigation.js?ver=2.1' id='primary-js'></script>
</body></html>`
}

export const drupal: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  return `${start(
    sheet,
    `<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_k3s8bA1.css?delta=0&amp;language=${sheet.lang}&amp;theme=olivero" />${styles('block', 60)}`,
  )}<body class="path-node page-node-type-article">
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper" class="page-wrapper">
<header id="header" class="site-header" role="banner"><a href="/" rel="home">${sheet.site}</a>
<nav id="block-olivero-main-menu" class="primary-nav block block-menu navigation block-system-menu-blockmain" role="navigation"><ul class="menu primary-nav__menu">${links(nav, '<li class="primary-nav__menu-item">', '</li>', '/node/')}</ul></nav></header>
<main role="main" class="layout-main"><div class="region region--content"><div id="block-olivero-content" class="block block-system block-system-main-block">
${sheet.main}
</div></div></main>
<footer class="site-footer"><div class="region region--footer-bottom">${links(foot, '<span>', '</span> ', '/node/9')}</div></footer></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","pathPrefix":"","currentPathIsAdmin":false,"isFront":false,"currentLanguage":"${sheet.lang}"},"user":{"uid":0,"permissionsHash":"5f1c"}}</script>
</body></html>`
}

export const typo3: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  return `${start(
    sheet,
    `<!-- This website is powered by TYPO3 - inspiring people to share! -->
<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-8a1f.css?1700037315" media="all">`,
  )}<body id="p42" class="page-42 pagelevel-2 language-0">
<div class="page-header"><a class="logo" href="/">${sheet.site}</a><nav class="navbar navbar-default"><ul class="nav navbar-nav">${links(nav, '<li class="nav-item">', '</li>', '/de')}</ul></nav></div>
<!--TYPO3SEARCH_begin--><div id="content" class="main-section"><div id="c812" class="frame frame-default frame-type-text">
${sheet.main}
</div></div><!--TYPO3SEARCH_end-->
<footer class="page-footer">${links(foot, '', ' | ', '/meta')}</footer>
</body></html>`
}

/** Server-rendered React: JSON of the page stands behind it. */
export const next: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  return `${start(
    sheet,
    `<meta property="og:site_name" content="${sheet.site}"/><meta property="og:title" content="${sheet.title}"/>
${styles('Css', 260)}<link rel="preload" href="/_next/static/media/inter.woff2" as="font" crossorigin=""/><script defer="" src="/_next/static/chunks/main-5d0e.js"></script>`,
  )}<body><div id="__next"><div class="Layout_root__x7"><header class="Header_bar__a1"><a class="Header_logo__0q" href="/">${sheet.site}</a><nav aria-label="main">${links(nav, '', '', '/section-')}</nav><button type="button" class="Header_search__1c" aria-label="search"></button></header>
<main class="Main_main__k2">${sheet.main}</main>
<aside class="Rail_rail__9d">${[1, 2, 3].map((n) => `<a class="Rail_item__c" href="/story/${n}11">${sentences(sheet.lang, n + 31, 1)}</a>`).join('')}</aside>
<footer class="Footer_f__3e">${links(foot, '', ' · ', '/legal/')}</footer></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"locale":"${sheet.lang}"}},"page":"/[...slug]","query":{},"buildId":"Xw3yVq0r","isFallback":false,"gip":true,"scriptLoader":[]}</script></body></html>`
}

/** A ministry's or city's own sober template. */
export const office: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  return `${start(sheet, `<link rel="stylesheet" href="/assets/css/app.min.css?v=31"><script src="/assets/js/jquery-3.6.0.min.js"></script>`)}<body class="inner">
<div class="skip"><a href="#main">»</a></div><div class="topbar"><a class="emblem" href="/"><img src="/assets/img/emblem.svg" alt="${sheet.site}"></a>
<form class="search" action="/search" method="get"><input type="search" name="q" aria-label="search"><button type="submit">⌕</button></form></div>
<ul class="mainmenu">${links(nav, '<li>', '</li>', '/m')}</ul>${wide(sheet.lang, 18)}
<ol class="breadcrumb"><li><a href="/">${nav[0] ?? ''}</a></li><li><a href="/m2/">${nav[1] ?? ''}</a></li><li class="active">${sheet.title}</li></ol>
<div class="container" id="main" role="main">
${sheet.main}
</div>
<div class="footer"><div class="container"><ul>${links(foot, '<li>', '</li>', '/p')}</ul><address>${sheet.site} · +00 12 345 67 89</address></div></div>
</body></html>`
}

export const aspnet: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  const state = 'LTE2MTY2ODcyMjlkZBl8y1pQ7f0kUe5sVxq3n9hTgW2rM6oJdA4cBzEiNw0aKf=='.repeat(9)
  return `${start(sheet)}<body><form method="post" action="./" id="form1">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${state}" /><input type="hidden" name="__VIEWSTATEGENERATOR" value="CA0B0334" /></div>
<div id="ctl00_header"><span id="ctl00_lblTitle">${sheet.site}</span><table id="ctl00_Menu1" class="menu"><tr>${links(nav, '<td>', '</td>', '/Pages/')}</tr></table></div>
<div id="ctl00_ContentPlaceHolder1_pnl">
${sheet.main}
</div><div id="ctl00_footer">${links(foot, '', '&nbsp;|&nbsp;', '/Static/')}</div></form></body></html>`
}

export const shop: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  return `${start(sheet, `<link rel="stylesheet" href="//cdn.${sheet.site.toLowerCase().replace(/[^a-z]/g, '')}.test/theme.css?v=117"><script>var Shopify = Shopify || {};Shopify.locale="${sheet.lang}";Shopify.currency={"active":"EUR","rate":"1.0"};</script>${styles('shopify-section', 330)}`)}<body class="template-product">
<div id="shopify-section-announcement-bar"><p class="announcement">${sentences(sheet.lang, 3, 1)}</p></div>
<header class="site-header"><a href="/" class="site-header__logo">${sheet.site}</a><ul class="site-nav">${links(nav, '<li>', '</li>', '/collections/')}</ul><a href="/cart" class="site-header__cart"><span class="cart-count">0</span></a></header>
<main id="MainContent" role="main">${sheet.main}</main>
<footer class="site-footer">${links(foot, '<p>', '</p>', '/policies/')}<small>© ${sheet.site}</small></footer></body></html>`
}

/** Tables and fonts, as sites of the year 2003 still stand. */
export const tables: Skin = (
  sheet,
) => `<HTML lang="${sheet.lang}"><HEAD><TITLE>${sheet.tab ?? sheet.title}</TITLE>${sheet.head ?? ''}</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399"><TABLE WIDTH="760" BORDER="0" CELLPADDING="4"><TR><TD COLSPAN="2" BGCOLOR="#DDE3EE"><FONT SIZE="+2">${sheet.site}</FONT></TD></TR>
<TR VALIGN="top"><TD WIDTH="150"><FONT SIZE="-1">${links(voice(sheet.lang).nav, '', '<BR>', '/dir')}</FONT></TD><TD>
${sheet.main}
</TD></TR></TABLE></BODY></HTML>`

export const wiki: Skin = (sheet) => {
  const { foot } = voice(sheet.lang)
  return `${start(sheet, `<meta name="generator" content="MediaWiki 1.39.5"><script>document.documentElement.className="client-js";RLCONF={"wgPageName":"${sheet.title}","wgIsArticle":true,"wgPageContentLanguage":"${sheet.lang}"};</script>`)}<body class="skin-vector-legacy mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector action-view">
<div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><h1 id="firstHeading" class="firstHeading mw-first-heading">${sheet.title}</h1>
<div id="bodyContent" class="vector-body"><div id="mw-content-text" class="mw-body-content mw-content-ltr"><div class="mw-parser-output">
${sheet.main}
</div></div></div></div>
<div id="mw-navigation"><nav id="p-personal" class="mw-portlet vector-user-menu-legacy"><ul><li id="pt-createaccount"><a href="/w/index.php?title=Special:CreateAccount">＋</a></li><li id="pt-login"><a href="/w/index.php?title=Special:UserLogin">→</a></li></ul></nav></div>
<footer id="footer" class="mw-footer">${links(foot, '<li>', '</li>', '/wiki/Project:')}</footer></body></html>`
}

/** A magazine: JSON-LD, teasers, a newsletter box. */
export const paper: Skin = (sheet) => {
  const { nav, foot } = voice(sheet.lang)
  const teasers = Array.from({ length: 8 }, (_, n) => {
    return `<article class="teaser"><a href="/artikel/${4410 + n * 17}"><h3>${sentences(sheet.lang, n + 60, 1)}</h3></a><p>${sentences(sheet.lang, n + 80, 2)}</p></article>`
  })
  return `${start(
    sheet,
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"${sheet.site}","url":"/"}</script>
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"pageType":"article","lang":"${sheet.lang}"});</script><script async src="https://www.googletagmanager.com/gtm.js?id=GTM-K3D9X"></script>${styles('pg', 210)}`,
  )}<body><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K3D9X" height="0" width="0"></iframe></noscript>
<header class="pg-header"><a href="/" class="pg-logo">${sheet.site}</a><nav>${links(nav, '<span>', '</span>', '/rubrik')}${wide(sheet.lang, 30)}</nav></header>
<main class="pg-main">${sheet.main}</main>
<section class="pg-more">${teasers.join('\n')}</section>
<footer class="pg-footer">${links(foot, '<span>', '</span>', '/service')}</footer></body></html>`
}

/** Static generator: little around the text. */
export const plain: Skin = (sheet) =>
  `${start(sheet, '<meta name="generator" content="Hugo 0.121.1"><link rel="stylesheet" href="/css/main.min.css"><link rel="alternate" type="application/rss+xml" href="/index.xml">')}<body><header><a href="/">${sheet.site}</a></header><main>${sheet.main}</main><footer>© ${sheet.site}</footer></body></html>`

/** Title, date line and text. */
export function article(title: string, by: string, text: string): string {
  return `<article class="entry"><header class="entry-header"><h1 class="entry-title">${title}</h1><p class="meta">${by}</p></header><div class="entry-content">${text}</div></article>`
}

/** Links to other things, as home pages and categories show them. */
export function listing(lang: string, seed: number, count = 10, base = '/news/'): string {
  const items = Array.from({ length: count }, (_, n) => {
    return `<li class="item"><a href="${base}${seed * 100 + n}">${sentences(lang, seed + n * 3, 1)}</a><p>${sentences(lang, seed + n * 5 + 1, 2)}</p></li>`
  })
  return `<ul class="list">${items.join('\n')}</ul>`
}
