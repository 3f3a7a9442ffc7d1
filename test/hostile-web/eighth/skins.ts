/** The designs that sites of this folder wear; each a different make of website. */
import type { Site } from './kit.ts'

export type SkinName = keyof typeof skins

interface Skin {
  readonly server: string
  readonly render: (site: Site, title: string, main: string, head: string) => string
}

const dirOf = (lang: string): string => (['ar', 'he', 'fa', 'ur'].includes(lang) ? ' dir="rtl"' : '')
const links = (nav: string, each: (label: string, index: number) => string): string =>
  nav.split('|').map(each).join('')
const li = (label: string, index: number): string =>
  `<li class="menu-item menu-item-${120 + index}"><a href="/p${index}/">${label}</a></li>`

/** WordPress with blocks. */
const wp: Skin = {
  server: 'nginx',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html lang="${lang}"${dirOf(lang)}>
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} &#8211; ${name}</title>
<link rel="alternate" type="application/rss+xml" title="${name} &raquo; Feed" href="/feed/" />
<style id="wp-block-library-inline-css">:root{--wp--preset--color--black:#000}.wp-block-group{box-sizing:border-box}.entry-content>*{max-width:680px;margin:1em auto}</style>
<link rel="https://api.w.org/" href="/wp-json/" /><meta name="generator" content="WordPress 6.5.2" />${head}
</head>
<body class="wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#wp--skip-link--target">&darr;</a>
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">${name}</a></p>
<nav class="wp-block-navigation"><ul class="wp-block-navigation__container">${links(nav, li)}</ul></nav></header>
<main id="wp--skip-link--target" class="wp-block-group">${main}</main>
<footer class="wp-block-template-part"><p>${foot}</p><p class="has-small-font-size">WordPress</p></footer></div>
<script src="/wp-includes/js/comment-reply.min.js?ver=6.5.2" defer></script>
</body></html>`,
}

/** A ministry's or town's site. */
const gov: Skin = {
  server: 'Apache',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html lang="${lang}"${dirOf(lang)} class="no-js">
<head><meta charset="utf-8"><title>${name} | ${title}</title>
<meta name="generator" content="TYPO3 CMS"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="index,follow">
<link rel="stylesheet" href="/typo3temp/assets/css/7015c8c4ac.css?1694008921" media="all">${head}</head>
<body id="p214" class="layout-subpage">
<div id="page-header"><div class="logo"><a href="/" title="${name}"><img src="/fileadmin/templates/img/wappen.svg" alt="${name}" width="180" height="64"></a></div>
<form class="search" action="/suche/" role="search"><input type="search" name="q" aria-label="q"><button type="submit">&#128269;</button></form></div>
<nav id="mainnav" aria-label="main"><ul class="level1">${links(nav, (label, index) => `<li class="sub${index}"><a href="/thema-${index}.html">${label}</a></li>`)}</ul></nav>
<div class="frame-container"><main id="content">${main}</main></div>
<footer id="footer"><div class="ce-bodytext"><p>${foot}</p></div></footer>
<script src="/typo3temp/assets/compressed/merged-3ef8.js?1694008921"></script></body></html>`,
}

/** Drupal. */
const drupal: Skin = {
  server: 'nginx/1.18.0',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html lang="${lang}" dir="${dirOf(lang) === '' ? 'ltr' : 'rtl'}" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <title>${title} | ${name}</title><meta property="og:site_name" content="${name}" />${head}
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_9bQ.css" />
  </head>
  <body class="path-node page-node-type-page">
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
      <header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">${name}</a></div>
      <nav role="navigation" aria-labelledby="block-main-menu"><ul class="menu">${links(nav, (label, index) => `<li><a href="/node/${40 + index}" data-drupal-link-system-path="node/${40 + index}">${label}</a></li>`)}</ul></nav></div></header>
      <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div><h1>${title}</h1>${main}</div></main>
      <footer role="contentinfo"><div class="region-footer">${foot}</div></footer>
    </div></div>
    <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentLanguage":"${lang}"},"user":{"uid":0}}</script>
  </body>
</html>`,
}

/** MediaWiki. */
const wiki: Skin = {
  server: 'mw-web.eqiad.main-7f8',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html class="client-nojs" lang="${lang}"${dirOf(lang)}>
<head><meta charset="UTF-8"><title>${title} - ${name}</title>
<script>RLCONF={"wgPageName":${JSON.stringify(title)},"wgNamespaceNumber":0,"wgUserLanguage":"${lang}"};</script>
<meta name="generator" content="MediaWiki 1.39.6"><link rel="stylesheet" href="/w/load.php?modules=skins.vector.styles&only=styles&skin=vector">${head}</head>
<body class="mediawiki ltr sitedir-ltr ns-0 ns-subject skin-vector">
<div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a>
<h1 id="firstHeading" class="firstHeading">${title}</h1><div id="bodyContent"><div id="siteSub" class="noprint">${name}</div>
<div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${main}</div></div></div></div>
<div id="mw-navigation"><div id="p-personal"><ul><li id="pt-login"><a href="/w/index.php?title=Special:UserLogin">Login</a></li></ul></div><div id="mw-panel"><ul>${links(nav, (label, index) => `<li id="n-${index}"><a href="/wiki/Portal:${index}">${label}</a></li>`)}</ul></div></div>
<footer id="footer" class="mw-footer"><ul id="footer-info"><li>${foot}</li></ul></footer></body></html>`,
}

/** phpBB. */
const board: Skin = {
  server: 'LiteSpeed',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html dir="${dirOf(lang) === '' ? 'ltr' : 'rtl'}" lang="${lang}">
<head><meta charset="utf-8" /><title>${name} - ${title}</title><link href="./styles/prosilver/theme/stylesheet.css?assets_version=22" rel="stylesheet" />${head}</head>
<body id="phpbb" class="nojs notouch section-viewtopic">
<div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a>
<div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description"><h1>${name}</h1></div></div></div>
<div class="navbar"><ul id="nav-main" class="nav-main linklist">${links(nav, (label, index) => `<li class="rightside"><a href="./ucp.php?mode=m${index}" role="menuitem">${label}</a></li>`)}</ul></div></div>
<div id="page-body" class="page-body" role="main">${main}</div>
<div id="page-footer" class="page-footer"><div class="copyright"><p>${foot}</p><p>Powered by phpBB&reg; Forum Software &copy; phpBB Limited</p></div></div></div></body></html>`,
}

/** A newspaper of today. */
const news: Skin = {
  server: 'Varnish',
  render: ({ lang, name, nav, foot }, title, main, head) =>
    `<!doctype html><html lang="${lang}"${dirOf(lang)}><head><meta charset="utf-8"><title>${title} - ${name}</title><meta name="viewport" content="width=device-width,initial-scale=1"><meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${name}">${head}<script>window.dataLayer=window.dataLayer||[];window.__CONFIG__={"env":"prod","ads":true}</script><link rel="preload" href="/static/fonts/serif.woff2" as="font" crossorigin><style>.c-header{display:flex;justify-content:space-between}.o-article{max-width:42rem;margin:auto}</style></head><body><div id="app"><header class="c-header"><button class="c-burger" aria-expanded="false"></button><a class="c-logo" href="/">${name}</a></header><nav class="c-nav">${links(nav, (label, index) => `<a class="c-nav__link" href="/s${index}/">${label}</a>`)}</nav><div class="c-ad" data-slot="leaderboard"></div><main class="o-main">${main}</main><footer class="c-footer"><p>${foot}</p></footer></div><script async src="/static/js/main.4f1c.js"></script></body></html>`,
}

/** Open Journal Systems. */
const ojs: Skin = {
  server: 'Apache/2.4.52 (Ubuntu)',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html lang="${lang}" xml:lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>
	${title}
	| ${name}
</title>
<meta name="generator" content="Open Journal Systems 3.3.0.13">${head}
<link rel="stylesheet" href="/index.php/journal/$$$call$$$/page/page/css?name=stylesheet" type="text/css" /></head>
<body class="pkp_page_article pkp_op_view has_site_logo" dir="ltr">
<div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_site_name"><a href="/" class="is_text">${name}</a></div>
<nav class="pkp_site_nav_menu"><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">${links(nav, (label, index) => `<li><a href="/index.php/journal/n${index}">${label}</a></li>`)}</ul></nav></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><a id="pkp_content_main"></a>${main}</div></div>
<div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_footer_content">${foot}</div></div></div></body></html>`,
}

/** Tables and bgcolor, 1998. */
const old98: Skin = {
  server: 'Apache/1.3.42 (Unix)',
  render: ({ name, nav, foot }, title, main, head) => `<HTML>
<HEAD><TITLE>${title}</TITLE>
<META NAME="GENERATOR" CONTENT="Mozilla/4.05 [en] (Win95; I) [Netscape]">${head}</HEAD>
<BODY BGCOLOR="#FFFFE8" TEXT="#000000" LINK="#0000CC" VLINK="#660066" BACKGROUND="gifs/paper.gif">
<CENTER><TABLE BORDER=0 WIDTH="600"><TR><TD ALIGN=CENTER><FONT SIZE=-1>[ ${links(nav, (label, index) => `<A HREF="seite${index}.htm">${label}</A> | `)}<A HREF="/">${name}</A> ]</FONT></TD></TR></TABLE></CENTER>
<HR>
${main}
<HR>
<FONT SIZE=-2><I>${foot}</I></FONT>
</BODY></HTML>`,
}

/** React on a server, with Tailwind. */
const next: Skin = {
  server: 'Vercel',
  render: ({ lang, name, nav, foot }, title, main, head) =>
    `<!DOCTYPE html><html lang="${lang}"${dirOf(lang)}><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${title} · ${name}</title>${head}<meta name="next-head-count" content="3"/><link rel="stylesheet" href="/_next/static/css/a41b.css" data-n-g=""/><script defer="" src="/_next/static/chunks/main-8d7.js"></script></head><body class="bg-white text-gray-900 antialiased"><div id="__next"><div class="sticky top-0 z-40 border-b"><div class="mx-auto flex h-16 max-w-7xl items-center justify-between px-6"><a class="text-xl font-semibold" href="/">${name}</a><nav class="hidden gap-8 md:flex">${links(nav, (label, index) => `<a class="text-sm hover:underline" href="/n${index}">${label}</a>`)}</nav></div></div><main class="mx-auto max-w-3xl px-6 py-12 prose">${main}</main><footer class="mt-24 border-t py-8 text-sm text-gray-500">${foot}</footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"title":${JSON.stringify(title)}}},"page":"/[slug]","query":{},"buildId":"x9Jw2","isFallback":false}</script></body></html>`,
}

/** Magento. */
const shop: Skin = {
  server: 'cloudflare',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!doctype html>
<html lang="${lang}"${dirOf(lang)}><head prefix="og: http://ogp.me/ns#"><meta charset="utf-8"/>
<script>var BASE_URL='/';var require={'baseUrl':'/static/frontend'};</script>
<title>${title} | ${name}</title>${head}<link rel="stylesheet" type="text/css" media="all" href="/static/frontend/css/styles-m.min.css"/></head>
<body data-container="body" class="catalog-product-view page-layout-1column"><div class="page-wrapper">
<header class="page-header"><div class="header content"><a class="logo" href="/" title="${name}"><img src="/static/logo.svg" alt="${name}"/></a><div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="/checkout/cart/"><span class="counter qty empty">0</span></a></div></div></header>
<div class="sections nav-sections"><nav class="navigation"><ul>${links(nav, (label, index) => `<li class="level0"><a href="/c${index}.html" class="level-top"><span>${label}</span></a></li>`)}</ul></nav></div>
<main id="maincontent" class="page-main"><div class="columns"><div class="column main">${main}</div></div></main>
<footer class="page-footer"><div class="footer content">${foot}</div></footer></div></body></html>`,
}

/** ASP.NET with a view state. */
const dotnet: Skin = {
  server: 'Microsoft-IIS/10.0',
  render: ({ lang, name, nav, foot }, title, main, head) => `

<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${lang}"${dirOf(lang)}>
<head id="Head1"><title>
	${title} - ${name}
</title><link href="/WebResource.axd?d=x7Yp" type="text/css" rel="stylesheet" />${head}</head>
<body><form method="post" action="./" id="form1">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTYxMjQ0NzU5Nw9kFgJmD2QWAgIDD2QWAmQ=" /></div>
<table id="tblHead" width="100%" cellpadding="4"><tr><td class="logo"><a href="/Default.aspx">${name}</a></td></tr><tr><td id="ctl00_menu">${links(nav, (label, index) => `<a id="ctl00_m${index}" href="/Sub${index}.aspx">${label}</a> &nbsp; `)}</td></tr></table>
<div id="ctl00_ContentPlaceHolder1">${main}</div>
<div id="ctl00_footer"><span>${foot}</span></div></form></body></html>`,
}

/** Blogger. */
const blogger: Skin = {
  server: 'GSE',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!DOCTYPE html>
<html class='v2' dir='${dirOf(lang) === '' ? 'ltr' : 'rtl'}' lang='${lang}'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>${name}: ${title}</title>${head}</head>
<body class='loading variant-dark'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><header><div class='Header'><h1 class='title'><a href='/'>${name}</a></h1></div></header>
<div class='tabs'><ul>${links(nav, (label, index) => `<li><a href='/p/seite-${index}.html'>${label}</a></li>`)}</ul></div>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post-outer'><div class='post hentry uncustomized-post-template'>${main}</div></div></div></div></div>
<aside><div class='widget PageList'>${foot}</div></aside></div></body></html>`,
}

/** A few lines of CSS by hand. */
const pico: Skin = {
  server: 'Caddy',
  render: ({ lang, name, nav, foot }, title, main, head) => `<!doctype html>
<html lang="${lang}"${dirOf(lang)}><meta charset=utf-8><title>${title}</title><meta name=viewport content="width=device-width">${head}
<style>body{max-width:38em;margin:2em auto;padding:0 1em;font:1.05em/1.5 Georgia,serif}nav a{margin-right:1em}</style>
<nav>${links(nav, (label, index) => `<a href="/${index === 0 ? '' : `x${index}`}">${label}</a>`)}</nav>
${main}
<footer><small>${foot} — ${name}</small></footer>`,
}

export const skins = { wp, gov, drupal, wiki, board, news, ojs, old98, next, shop, dotnet, blogger, pico }
