/** Frames of real site software around a page. */
import { css, dice, esc, hex, pick, seedOf, sprite, trackers } from './kit.ts'
import type { Kind, Pack, Sheet } from './types.ts'

interface Look {
  readonly gen: string
  readonly pre: string
  readonly head: string
  readonly nav: readonly [string, string]
  readonly main: readonly [string, string]
  readonly h1: string
  readonly foot: string
  readonly weight: number
}
const look = (
  gen: string,
  pre: string,
  head: string,
  nav: string,
  navEnd: string,
  main: string,
  mainEnd: string,
  h1: string,
  foot: string,
  weight: number,
): Look => ({ gen, pre, head, nav: [nav, navEnd], main: [main, mainEnd], h1, foot, weight })
const looks: Readonly<Record<Kind, Look>> = {
  wp: look(
    'WordPress 6.7.1',
    'wp-block',
    '<link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" id="theme-css" href="/wp-content/themes/harbour/style.css?ver=3.2">',
    '<header class="site-header"><nav class="main-navigation"><ul class="menu">',
    '</ul></nav></header>',
    '<div id="content" class="site-content"><main id="primary"><article class="post hentry">',
    '</article></main></div>',
    'entry-title',
    'site-footer',
    26,
  ),
  drupal: look(
    'Drupal 10 (https://www.drupal.org)',
    'block',
    '<link rel="stylesheet" href="/sites/default/files/css/css_q8.css?delta=0">',
    '<header role="banner"><nav class="menu--main" aria-labelledby="block-main"><ul class="menu">',
    '</ul></nav></header>',
    '<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><article class="node node--type-page">',
    '</article></div></main>',
    'page-title',
    'site-footer region-footer',
    22,
  ),
  joomla: look(
    'Joomla! - Open Source Content Management',
    'com',
    '<link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet">',
    '<header class="header container-header"><div class="container-nav"><ul class="mod-menu nav">',
    '</ul></div></header>',
    '<div class="site-grid"><main><div class="com-content-article item-page">',
    '</div></main></div>',
    'item-title',
    'container-footer footer',
    20,
  ),
  typo3: look(
    'TYPO3 CMS',
    'ce',
    '<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-1f.css">',
    '<header id="top"><nav id="mainnav"><ul class="level-1">',
    '</ul></nav></header>',
    '<div id="content"><!--TYPO3SEARCH_begin--><div class="frame frame-default frame-type-textmedia">',
    '</div><!--TYPO3SEARCH_end--></div>',
    'ce-headline',
    'page-footer',
    20,
  ),
  sharepoint: look(
    'Microsoft SharePoint',
    'ms',
    '<meta http-equiv="X-UA-Compatible" content="IE=10"><link rel="stylesheet" href="/_layouts/15/1033/styles/corev15.css">',
    '<form method="post" action="./Pages/default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTY2"><div id="s4-ribbonrow"><ul class="ms-core-listMenu-root static">',
    '</ul></div>',
    '<div id="s4-workspace"><div id="contentBox"><div id="DeltaPlaceHolderMain">',
    '</div></div></div></form>',
    'ms-core-pageTitle',
    'ms-dialogHidden footer',
    24,
  ),
  aem: look(
    '',
    'cmp',
    '<link rel="stylesheet" href="/etc.clientlibs/portal/clientlibs/clientlib-base.lc-1.min.css">',
    '<div class="cmp-experiencefragment--header"><nav class="cmp-navigation"><ul class="cmp-navigation__group">',
    '</ul></nav></div>',
    '<main class="root responsivegrid"><div class="aem-Grid aem-Grid--12"><div class="cmp-text">',
    '</div></div></main>',
    'cmp-title__text',
    'cmp-experiencefragment--footer',
    26,
  ),
  next: look(
    '',
    'css',
    '<link rel="preload" as="script" href="/_next/static/chunks/webpack-8a1.js">',
    '<div id="__next"><header class="Header_root__x1"><nav><ul>',
    '</ul></nav></header>',
    '<main class="Layout_main__a2"><article>',
    '</article></main></div>',
    'Title_h1__k9',
    'Footer_root__z3',
    18,
  ),
  nuxt: look(
    '',
    'n',
    '<link rel="modulepreload" href="/_nuxt/entry.3f.js">',
    '<div id="__nuxt"><div class="layout"><header><nav><ul>',
    '</ul></nav></header>',
    '<main class="content"><section>',
    '</section></main></div></div>',
    'headline',
    'app-footer',
    18,
  ),
  shop: look(
    '',
    'shopify-section',
    '<link rel="stylesheet" href="/cdn/shop/t/12/assets/base.css?v=88">',
    '<div id="shopify-section-header"><nav class="header__inline-menu"><ul class="list-menu">',
    '</ul></nav></div>',
    '<main id="MainContent" class="content-for-layout"><div class="product">',
    '</div></main>',
    'product__title',
    'footer color-scheme-2',
    24,
  ),
  dspace: look(
    'DSpace 7.6',
    'ds',
    '<base href="/"><link rel="stylesheet" href="dspace-theme.css">',
    '<ds-app><ds-header-navbar-wrapper><nav class="navbar"><ul class="navbar-nav">',
    '</ul></nav></ds-header-navbar-wrapper>',
    '<main id="main-content"><ds-item-page class="item-page">',
    '</ds-item-page></main></ds-app>',
    'item-page-title-field',
    'ds-footer',
    22,
  ),
  ojs: look(
    'Open Journal Systems 3.3.0.14',
    'pkp',
    '<link rel="stylesheet" href="/index.php/j/$$$call$$$/page/page/css?name=stylesheet">',
    '<div class="pkp_structure_page"><header class="pkp_structure_head"><ul id="navigationPrimary" class="pkp_navigation_primary">',
    '</ul></header>',
    '<div class="pkp_structure_main"><div class="page page_article"><article class="obj_article_details">',
    '</article></div></div></div>',
    'page_title',
    'pkp_structure_footer',
    18,
  ),
  wiki: look(
    'MediaWiki 1.43.0',
    'mw',
    '<link rel="stylesheet" href="/w/load.php?modules=skins.vector.styles&only=styles">',
    '<div id="mw-page-base"></div><div id="mw-panel"><ul class="vector-menu-content-list">',
    '</ul></div>',
    '<div id="content" class="mw-body"><div id="bodyContent"><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">',
    '</div></div></div></div>',
    'firstHeading',
    'mw-footer',
    20,
  ),
  discourse: look(
    'Discourse 3.4.0',
    'd',
    '<link rel="stylesheet" href="/stylesheets/desktop_a1.css">',
    '<header class="d-header"><ul class="nav nav-pills">',
    '</ul></header>',
    '<div id="main-outlet" class="wrap"><div class="topic-body crawler-post">',
    '</div></div>',
    'crawler-topic-title',
    'container wrap',
    22,
  ),
  phpbb: look(
    '',
    'pb',
    '<link href="./styles/prosilver/theme/stylesheet.css?assets_version=9" rel="stylesheet">',
    '<div id="wrap" class="wrap"><div id="page-header"><ul id="nav-main" class="nav-main linklist">',
    '</ul></div>',
    '<div id="page-body" class="page-body"><div class="post"><div class="postbody">',
    '</div></div></div></div>',
    'topic-title',
    'page-footer copyright',
    14,
  ),
  gov: look(
    '',
    'gov',
    '<link rel="stylesheet" href="/assets/govui-5.4.css">',
    '<a class="skip" href="#main">#</a><header class="gov-header"><nav class="gov-nav"><ul>',
    '</ul></nav></header>',
    '<div class="gov-width-container"><main class="gov-main" id="main">',
    '</main></div>',
    'gov-heading-xl',
    'gov-footer',
    20,
  ),
  news: look(
    '',
    'art',
    '<link rel="preconnect" href="//static.cdn.test"><meta property="og:type" content="article">',
    '<header class="masthead"><nav class="sections"><ul>',
    '</ul></nav></header>',
    '<main><article class="story"><div class="story-body">',
    '</div></article></main>',
    'story-headline',
    'site-footer',
    30,
  ),
  old: look(
    '',
    '',
    '',
    '<table border="0" width="100%"><tr><td bgcolor="#d0d8e8"><ul>',
    '</ul></td></tr></table>',
    '<table width="760" align="center"><tr><td><font face="Verdana" size="2">',
    '</font></td></tr></table>',
    '',
    '',
    0,
  ),
  blog: look(
    'blogger',
    'widget',
    '<link rel="alternate" type="application/atom+xml" href="/feeds/posts/default">',
    '<header class="header-inner"><ul class="tabs">',
    '</ul></header>',
    '<div class="main section" id="main"><div class="blog-posts hfeed"><div class="post hentry uncustomized-post-template">',
    '</div></div></div>',
    'post-title entry-title',
    'footer-outer',
    22,
  ),
  social: look(
    '',
    'x1',
    '<meta name="color-scheme" content="light dark"><link rel="manifest" href="/manifest.json">',
    '<div id="app-root"><nav class="x1-side"><ul>',
    '</ul></nav>',
    '<main role="main"><div class="status detailed-status">',
    '</div></main></div>',
    'display-name',
    'link-footer',
    30,
  ),
  video: look(
    '',
    'yt',
    '<link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml"><meta property="og:type" content="video.other">',
    '<div id="app"><div id="masthead"><ul>',
    '</ul></div>',
    '<div id="watch"><div class="player" data-state="ready"></div><div class="meta">',
    '</div></div></div>',
    'watch-title',
    'app-foot',
    30,
  ),
}
export const slugs = ['news', 'about', 'contact', 'search', 'archive']
export const other = (kind: Kind, i: number): string => {
  const id = 1200 + i * 37
  if (kind === 'wp') return `/2024/0${1 + (i % 9)}/post-${id}/`
  if (kind === 'blog') return `/2023/0${1 + (i % 9)}/entry-${id}.html`
  if (kind === 'drupal') return `/node/${id}`
  if (kind === 'joomla') return `/index.php/news/${id}-item`
  if (kind === 'wiki') return `/wiki/Topic_${id}`
  if (kind === 'discourse') return `/t/topic-${id}/${id}`
  if (kind === 'phpbb') return `/viewtopic.php?t=${id}`
  if (kind === 'ojs') return `/index.php/j/article/view/${id}`
  if (kind === 'dspace') return `/handle/10000/${id}`
  if (kind === 'shop') return `/products/item-${id}`
  if (kind === 'video') return `/watch?v=ab${id}xY`
  return `/news/item-${id}`
}
export const teaserList = (kind: Kind, pack: Pack, count: number, turn: number): string => {
  const one = (_: unknown, k: number): string => {
    const i = (k + turn) % Math.max(count, 9)
    const pre = looks[kind].pre || 'x'
    return `<li class="${pre}-card ${pre}-card--${i}"><a class="${pre}-card__title" href="${other(kind, i)}"><img loading="lazy" src="/media/${1000 + i * 17}/teaser-320.webp" srcset="/media/${1000 + i * 17}/teaser-640.webp 640w" alt="" width="320" height="180"><span>${pick(pack.heads, i)}</span></a><p class="${pre}-card__meta">${pick(pack.prose, i)}</p></li>`
  }
  return `<ul class="cards">${Array.from({ length: count }, one).join('\n')}</ul>`
}
const server = (kind: Kind, sheet: Sheet, noise: () => number): string => {
  if (kind === 'next')
    return `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: sheet.data ?? { title: sheet.title } }, page: sheet.status === 404 ? '/404' : '/[...slug]', query: {}, buildId: hex(noise, 20), isFallback: false })}</script>`
  if (kind === 'nuxt')
    return `<script type="application/json" id="__NUXT_DATA__" data-ssr="true">${JSON.stringify([{ data: 1, state: 2 }, sheet.data ?? { title: sheet.title }, { rid: hex(noise, 16) }])}</script>`
  return sheet.data === undefined
    ? ''
    : `<script>window.__INITIAL_STATE__=${JSON.stringify(sheet.data)}</script>`
}
/** The whole page; `turn` differs with every load. */
export const framed = (
  kind: Kind,
  pack: Pack,
  brand: string,
  name: string,
  sheet: Sheet,
  turn: number,
): string => {
  const it = looks[kind]
  const still = dice(seedOf(name))
  const noise = dice(seedOf(`${name}#${turn}`))
  const heavy = it.weight > 0
  const menu = pack.menu
    .map(
      (word, i) =>
        `<li class="${it.pre || 'm'}-nav__item"><a href="/${i === 0 ? '' : pick(slugs, i - 1)}">${word}</a></li>`,
    )
    .join('')
  const sub = heavy
    ? pack.heads
        .map(
          (word, i) =>
            `<li class="${it.pre}-nav__item ${it.pre}-nav__item--sub"><a href="${other(kind, i)}" data-track="menu:${i}">${word}</a></li>`,
        )
        .join('')
    : ''
  const aside =
    sheet.bare || !heavy
      ? ''
      : `<aside class="${it.pre}-aside">${teaserList(kind, pack, 9, turn % 9)}</aside>`
  return `<!DOCTYPE html${heavy ? '' : ' PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"'}>
<html lang="${pack.code}"${pack.rtl ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${esc(sheet.tab ?? `${sheet.title} - ${brand}`)}</title>
${
  heavy
    ? `<meta name="viewport" content="width=device-width, initial-scale=1">${it.gen ? `<meta name="generator" content="${it.gen}">` : ''}<meta property="og:site_name" content="${esc(brand)}">${it.head}${sheet.head ?? ''}
${css(still, it.pre, it.weight * 1350)}${trackers(noise)}`
    : (sheet.head ?? '')
}</head>
<body class="${it.pre}-body${sheet.status === 404 ? ' error404' : ''}">${heavy ? sprite(still, 34) : ''}
<div class="brand"><a href="/">${esc(brand)}</a></div>${it.nav[0]}${menu}${sub}${it.nav[1]}
${it.main[0]}<h1${it.h1 ? ` class="${it.h1}"` : ''}>${sheet.title}</h1>
${sheet.inner}
${it.main[1]}
${aside}<footer class="${it.foot}"><p>© ${esc(brand)}</p><ul>${menu}</ul>${heavy ? `<ul class="${it.pre}-sitemap">${sub}</ul>` : ''}</footer>
${heavy ? server(kind, sheet, noise) + trackers(noise) + `<!-- ${hex(noise, 16)} ${Math.floor(noise() * 900)} ms -->` : ''}</body></html>`
}
