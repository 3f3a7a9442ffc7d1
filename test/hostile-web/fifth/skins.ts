/** The looks of sites: how a title and a main part become a whole page, and the headers that such software sends. */
import { rightToLeft, tongue } from './tongues.ts'
import { cart, consent, flight, icons, presets, settings, wikiScript } from './weight.ts'

export type Skin = 'blog' | 'gov' | 'shop' | 'news' | 'board' | 'wiki' | 'next' | 'nuxt' | 'old' | 'docs'
export interface Look {
  readonly lang: string
  readonly skin: Skin
  readonly name: string
}
export type Header = readonly [string, string]
type Draw = (look: Look, title: string, main: string, head: string) => string

const items = (list: readonly string[], to: (at: number) => string, cls = ''): string =>
  list.map((word, at) => `<li${cls && ` class="${cls}"`}><a href="${to(at)}">${word}</a></li>`).join('')
const sections = (lang: string): string =>
  items(tongue(lang).menu, (at) => (at === 0 ? '/' : `/c${at}/`), 'menu-item')
const latest = (lang: string): string => items(tongue(lang).heads, (at) => `/item/${4100 + at * 37}`)
const open = (lang: string): string =>
  `<!doctype html>\n<html lang="${lang}"${rightToLeft(lang) ? ' dir="rtl"' : ''}>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width,initial-scale=1">\n`

const skins: Readonly<Record<Skin, Draw>> = {
  blog: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} &#8211; ${name}</title>
<meta name="robots" content="max-image-preview:large">
<link rel="alternate" type="application/rss+xml" title="${name} &raquo; Feed" href="/feed/">
<link rel="stylesheet" id="twentytwentyfive-style-css" href="/wp-content/themes/twentytwentyfive/style.css?ver=1.3" media="all">
<style id="wp-block-site-title-inline-css">.wp-block-site-title{margin:0}body{font-family:Georgia,serif;max-width:60rem;margin:auto;line-height:1.7}</style>
<meta name="generator" content="WordPress 6.8.3">
${presets}${head}</head>
<body class="wp-theme-twentytwentyfive"><div class="wp-site-blocks">
<header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">${name}</a></p><nav class="wp-block-navigation"><ul>${sections(lang)}</ul></nav></header>
<main class="wp-block-group">${main}</main>
<aside><h2 class="wp-block-heading">${tongue(lang).menu[1]}</h2><ul class="wp-block-latest-posts">${latest(lang)}</ul>
<form role="search" method="get" action="/" class="wp-block-search"><label>${tongue(lang).find}</label><input type="search" name="s"><button>${tongue(lang).find}</button></form></aside>
<footer class="wp-block-template-part"><p>${name} · ${tongue(lang).foot}</p></footer></div>
<script type="speculationrules">{"prefetch":[{"source":"document","where":{"href_matches":"/*"},"eagerness":"conservative"}]}</script>
</body></html>`,
  gov: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} | ${name}</title>
<meta name="Generator" content="Drupal 11 (https://www.drupal.org)">
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_Qm3.css?delta=0">
${settings}<style>.visually-hidden{position:absolute;clip:rect(0 0 0 0)}.region{padding:0 2rem}header{background:#0b2a4a;color:#fff}header a{color:#fff}</style>
${head}</head>
<body class="path-node page-node-type-page"><a href="#main-content" class="visually-hidden focusable skip-link">⇣</a>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">${name}</a><nav role="navigation"><ul class="menu">${sections(lang)}</ul></nav></div></header>
<div class="region region-breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">${tongue(lang).menu[0]}</a></li><li>${tongue(lang).menu[1]}</li></ol></nav></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content">${main}</div></main>
<footer role="contentinfo"><div class="region region-footer"><ul class="menu">${sections(lang)}</ul><p>${name}. ${tongue(lang).foot}</p></div></footer></div>
<script src="/core/assets/vendor/once/once.min.js?v=1.0.1"></script></body></html>`,
  shop: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} - ${name}</title>
<script type="text/x-magento-init">{"*":{"Magento_PageCache/js/form-key-provider":{"isPaginationCacheEnabled":0}}}</script>
<link rel="stylesheet" type="text/css" media="all" href="/static/version1761200000/frontend/Hyva/default/css/styles.css">
${cart}${head}</head>
<body class="catalog-product-view page-layout-1column"><div class="page-wrapper">
<header class="page-header"><a class="logo" href="/">${name}</a><form id="search_mini_form" action="/catalogsearch/result/" method="get"><input name="q" placeholder="${tongue(lang).find}"></form><div class="minicart-wrapper"><span class="counter qty empty">0</span></div></header>
<nav class="navigation"><ul>${sections(lang)}</ul></nav>
<main id="maincontent" class="page-main"><div class="columns"><div class="column main">${main}</div></div></main>
<section class="block related"><ul>${latest(lang)}</ul></section>
<footer class="page-footer"><ul>${sections(lang)}</ul><small class="copyright">© 2026 ${name}. ${tongue(lang).foot}</small></footer></div></body></html>`,
  news: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} | ${name}</title>
<link rel="preconnect" href="https://static.example.org"><meta property="og:site_name" content="${name}"><meta property="og:type" content="article">
<script>window.dataLayer=window.dataLayer||[];window.__tcfapi=window.__tcfapi||function(){};</script>
${consent}<style>body{margin:0;font:18px/1.5 "Source Serif 4",serif}.topbar,.subnav{display:flex;gap:1rem;list-style:none}.ad{min-height:90px;background:#f3f3f3}</style>
${head}</head>
<body><header class="masthead"><div class="topbar">${icons}<a href="/" class="logo">${name}</a><a href="/account/login" class="user">⚇</a></div><ul class="subnav">${sections(lang)}</ul></header>
<div class="ad" data-slot="leaderboard"></div><div class="layout"><main class="story">${main}</main>
<aside class="rail"><ol class="most-read">${latest(lang)}</ol><div class="ad" data-slot="mpu"></div></aside></div>
<footer class="site-footer"><ul>${sections(lang)}</ul><p>© ${name} 2026 · ${tongue(lang).foot}</p></footer>
<script async src="/assets/bundle.7c1e2.js"></script></body></html>`,
  board: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} • ${name}</title>
<link href="/styles/prosilver/theme/stylesheet.css?assets_version=12" rel="stylesheet">
${head}</head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor"></a>
<div id="page-header"><div class="headerbar"><div id="site-description"><a id="logo" href="/index.php">${name}</a></div></div>
<div class="navbar"><ul id="nav-main" class="nav-main linklist">${sections(lang)}<li class="rightside"><a href="/ucp.php?mode=login">⏻</a></li></ul></div></div>
<div id="page-body" class="page-body" role="main">${main}</div>
<div id="page-footer" class="page-footer"><div class="copyright"><p>Powered by phpBB® Forum Software © phpBB Limited</p></div></div></div></body></html>`,
  wiki: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} – ${name}</title>
<script>RLCONF={"wgCanonicalNamespace":"","wgNamespaceNumber":0,"wgUserName":null,"wgIsArticle":true,"wgIsRedirect":false};RLSTATE={"site.styles":"ready","user":"ready"};</script>
<link rel="stylesheet" href="/load.php?lang=${lang}&amp;modules=skins.vector.styles&amp;only=styles&amp;skin=vector">
<meta name="generator" content="MediaWiki 1.43.1">
${wikiScript}${head}</head>
<body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector action-view"><div id="mw-page-base"></div>
<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">${title}</h1><div id="bodyContent"><div id="mw-content-text" class="mw-body-content">${main}</div></div></div>
<div id="mw-navigation"><ul>${sections(lang)}</ul><form action="/index.php" id="searchform"><input type="search" name="search" placeholder="${tongue(lang).find}"></form></div>
<footer id="footer"><ul id="footer-info"><li>${name} · ${tongue(lang).foot}</li></ul></footer></body></html>`,
  next: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} · ${name}</title>
<link rel="preload" href="/_next/static/media/e4af272ccee01ff0-s.p.woff2" as="font" crossorigin="" type="font/woff2"><link rel="stylesheet" href="/_next/static/css/8f2c4d.css" data-precedence="next">
${head}</head>
<body class="antialiased"><div id="__next"><header class="sticky top-0 flex"><a href="/" class="font-bold">${name}</a><nav><ul class="flex gap-4">${sections(lang)}</ul></nav></header>
<main class="container mx-auto py-8">${main}</main><footer class="mt-16 border-t text-sm"><p>${name} ${tongue(lang).foot}</p></footer></div>
<script src="/_next/static/chunks/main-9e1.js" defer></script>${flight}</body></html>`,
  nuxt: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} | ${name}</title>
<link rel="modulepreload" as="script" crossorigin href="/_nuxt/entry.Cw1kD0aX.js"><link rel="stylesheet" href="/_nuxt/entry.B9z2.css" crossorigin>
<meta property="og:site_name" content="${name}"><meta name="format-detection" content="telephone=no">
${head}</head>
<body><div id="__nuxt"><div class="layout"><header class="l-header"><a href="/">${name}</a><button aria-expanded="false" aria-controls="drawer">${icons}</button><nav id="drawer"><ul>${sections(lang)}</ul></nav></header>
<main class="l-main">${main}</main><section class="l-latest"><ul>${latest(lang)}</ul></section><footer class="l-footer"><small>${name} ${tongue(lang).foot}</small></footer></div></div>
<div id="teleports"></div><script>window.__NUXT__={};window.__NUXT__.config={public:{apiBase:"/api"},app:{baseURL:"/",buildId:"51c0",buildAssetsDir:"/_nuxt/",cdnURL:""}}</script><script type="module" src="/_nuxt/entry.Cw1kD0aX.js" crossorigin></script></body></html>`,
  old: ({ lang, name }, title, main, head) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>${title}</title>
${head}<meta name="GENERATOR" content="Microsoft FrontPage 4.0"></head>
<body bgcolor="#FFFFF0" text="#000040" link="#990000"><table width="760" align="center" border="0" cellpadding="6"><tr><td colspan="2" bgcolor="#336699"><font color="#ffffff" size="5"><b>${name}</b></font></td></tr>
<tr><td width="150" valign="top" bgcolor="#e0e8f0"><ul>${sections(lang)}</ul></td><td valign="top">${main}</td></tr>
<tr><td colspan="2"><hr><font size="1">${tongue(lang).foot}</font></td></tr></table></body></html>`,
  docs: ({ lang, name }, title, main, head) => `${open(lang)}<title>${title} — ${name}</title>
<link rel="stylesheet" href="/_static/pygments.css?v=4f649999"><link rel="stylesheet" href="/_static/furo.css?v=25af2a20"><script src="/_static/doctools.js?v=9bcbadda"></script>
${head}</head>
<body><div class="page"><aside class="sidebar-drawer"><a class="sidebar-brand" href="/">${name}</a><ul>${sections(lang)}</ul></aside>
<div class="main"><div class="content"><article role="main" id="furo-main-content">${main}</article><footer><div class="bottom-of-page">${tongue(lang).foot} | Made with Sphinx and Furo</div></footer></div></div></div></body></html>`,
}
const sends: Readonly<Record<Skin, readonly Header[]>> = {
  blog: [
    ['Server', 'nginx'],
    ['X-Powered-By', 'PHP/8.3.14'],
    ['Link', '</wp-json/>; rel="https://api.w.org/"'],
  ],
  gov: [
    ['Server', 'Apache'],
    ['X-Generator', 'Drupal 11 (https://www.drupal.org)'],
    ['X-Drupal-Dynamic-Cache', 'MISS'],
  ],
  shop: [
    ['Server', 'nginx'],
    ['Set-Cookie', 'PHPSESSID=q83n1; Path=/; Secure; HttpOnly'],
    ['Pragma', 'no-cache'],
  ],
  news: [
    ['Server', 'Varnish'],
    ['X-Cache', 'HIT'],
    ['Vary', 'Accept-Encoding'],
    ['Age', '41'],
  ],
  board: [
    ['Server', 'Apache/2.4.62'],
    ['Set-Cookie', 'phpbb3_k1_sid=0f3; path=/; HttpOnly'],
    ['Cache-Control', 'private, no-cache="set-cookie"'],
  ],
  wiki: [
    ['Server', 'Apache'],
    ['Vary', 'Accept-Encoding, Cookie'],
    ['Cache-Control', 's-maxage=18000, must-revalidate'],
  ],
  next: [
    ['Server', 'Vercel'],
    ['X-Powered-By', 'Next.js'],
    ['X-Vercel-Cache', 'PRERENDER'],
  ],
  nuxt: [
    ['Server', 'nginx'],
    ['X-Powered-By', 'Nuxt'],
    ['Vary', 'Accept-Encoding'],
  ],
  old: [
    ['Server', 'Apache/2.2.15 (CentOS)'],
    ['Last-Modified', 'Sun, 09 Mar 2003 18:20:11 GMT'],
  ],
  docs: [
    ['Server', 'GitHub.com'],
    ['Access-Control-Allow-Origin', '*'],
    ['Cache-Control', 'max-age=600'],
  ],
}
export const draw = (look: Look, title: string, main: string, head = ''): string =>
  skins[look.skin](look, title, main, head)
export const headersOf = (skin: Skin): readonly Header[] => sends[skin]
