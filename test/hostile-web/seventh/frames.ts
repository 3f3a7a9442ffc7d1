/** Templates of content systems and house styles, each as its pages come over the wire. */
export interface Site {
  readonly lang: string
  readonly name: string
  readonly nav: readonly string[]
  readonly foot: string
  /** Teasers, widgets or lists beside the text. */
  readonly side?: readonly string[]
}
export type Frame = (site: Site) => (title: string, main: string, head?: string) => string

const items = (texts: readonly string[] = [], cls = ''): string =>
  texts
    .map((text, at) => `<li${cls === '' ? '' : ` class="${cls}"`}><a href="/p/${at + 1}/">${text}</a></li>`)
    .join('\n')

export const wordpress: Frame =
  (s) =>
  (title, main, head = '') => `<!DOCTYPE html>
<html lang="${s.lang}" class="no-js">
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} &#8211; ${s.name}</title>
<link rel='dns-prefetch' href='//fonts.googleapis.com' /><link rel="alternate" type="application/rss+xml" title="${s.name} &raquo; Feed" href="/feed/" />
<style id='wp-block-library-inline-css'>:root{--wp-admin-theme-color:#007cba}.wp-block-image img{height:auto;max-width:100%}</style>
<meta name="generator" content="WordPress 6.4.3" />${head}
</head>
<body class="wp-embed-responsive has-sidebar"><div id="page" class="site">
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${s.name}</a></p>
<nav id="site-navigation" class="main-navigation"><ul id="menu-main" class="menu">${items(s.nav, 'menu-item')}</ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">${main}</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><ul>${items(s.side)}</ul></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">${s.foot}</div></footer></div>
<script src="/wp-includes/js/wp-embed.min.js?ver=6.4.3" defer></script></body></html>`

export const drupal: Frame =
  (s) =>
  (title, main, head = '') => `<!DOCTYPE html>
<html lang="${s.lang}" dir="${['ar', 'he', 'fa'].includes(s.lang) ? 'rtl' : 'ltr'}" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" /><title>${title} | ${s.name}</title>${head}
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_9xK.css?delta=0" /></head>
<body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">${s.name}</a></div></div>
<div class="region region-primary-menu"><nav role="navigation"><ul class="menu">${items(s.nav, 'menu-item')}</ul></nav></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
<h1 class="page-title"><span class="field field--name-title">${title}</span></h1>
<article class="node node--type-page"><div class="node__content">${main}</div></article></div></div>
<aside class="layout-sidebar-second"><div class="views-row">${items(s.side)}</div></aside></main>
<footer role="contentinfo"><p>${s.foot}</p></footer></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentLanguage":"${s.lang}"}}</script></body></html>`

export const typo3: Frame = (s) => (title, main) => `<!DOCTYPE html>
<html lang="${s.lang}">
<head>
<meta charset="utf-8">
<!--
	This website is powered by TYPO3 - inspiring people to share!
	TYPO3 is a free open source Content Management Framework initially created by Kasper Skaarhoj and licensed under GNU/GPL.
-->
<title>${title}: ${s.name}</title>
<meta name="generator" content="TYPO3 CMS"><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-8c1.css?1661" media="all">
</head>
<body id="p417"><a class="sr-only" href="#inhalt">Skip</a>
<div class="topbar"><div class="logo"><a href="/"><img src="/fileadmin/templates/logo.svg" alt="${s.name}"></a></div>
<ul class="nav-main">${items(s.nav, 'sub')}</ul></div>
<div id="inhalt" class="container"><!--TYPO3SEARCH_begin--><div id="c1102" class="frame frame-default frame-type-text"><header><h1>${title}</h1></header>${main}</div><!--TYPO3SEARCH_end-->
<div class="col-right"><ul>${items(s.side)}</ul></div></div>
<footer><p>${s.foot}</p></footer></body></html>`

export const mediawiki: Frame =
  (s) =>
  (title, main, head = '') => `<!DOCTYPE html>
<html class="client-nojs" lang="${s.lang}" dir="ltr"><head><meta charset="UTF-8"/><title>${title} – ${s.name}</title>
<script>document.documentElement.className="client-js";RLCONF={"wgCanonicalNamespace":"","wgTitle":"${title}","wgIsArticle":true,"skin":"vector"};</script>
<meta name="generator" content="MediaWiki 1.39.6"/>${head}</head>
<body class="mediawiki ltr sitedir-ltr ns-0 ns-subject skin-vector action-view">
<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"></div>
<h1 id="firstHeading" class="firstHeading">${title}</h1>
<div id="bodyContent" class="vector-body"><div id="siteSub">${s.name}</div><div id="mw-content-text" class="mw-body-content mw-content-ltr"><div class="mw-parser-output">${main}</div></div></div></div>
<div id="mw-navigation"><div id="mw-panel"><nav class="vector-menu"><ul>${items(s.nav)}</ul></nav><nav id="p-tb"><ul>${items(s.side)}</ul></nav></div></div>
<footer id="footer" class="mw-footer"><ul id="footer-info"><li>${s.foot}</li></ul></footer></body></html>`

export const phpbb: Frame =
  (s) =>
  (
    title,
    main,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="${s.lang}"><head>
<meta http-equiv="content-style-type" content="text/css" /><title>${s.name} &bull; ${title}</title>
<link href="./style.php?id=1&amp;lang=${s.lang}" rel="stylesheet" type="text/css" media="screen, projection" /></head>
<body id="phpbb" class="section-viewtopic ltr"><div id="wrap">
<div id="page-header"><div class="headerbar"><h1>${s.name}</h1></div>
<div class="navbar"><ul class="linklist navlinks">${items(s.nav)}</ul></div></div>
<div id="page-body">${main}
<h3>Online</h3><ul>${items(s.side)}</ul></div>
<div id="page-footer"><div class="copyright">Powered by <a href="http://www.phpbb.com/">phpBB</a> &copy; 2000, 2002, 2005, 2007 phpBB Group<br />${s.foot}</div></div></div></body></html>`

export const blogger: Frame = (s) => (title, main) => `<!DOCTYPE html>
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' lang='${s.lang}'><head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/>
<title>${s.name}: ${title}</title>
<style id='page-skin-1' type='text/css'><!-- body{font:normal normal 13px Arial;color:#222} .post-title{font:22px Georgia} --></style></head>
<body class='loading variant-simplysimple'><div class='content-outer'><header><div class='Header' id='Header1'><p class='title'><a href='/'>${s.name}</a></p></div></header>
<div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='post hentry'><h3 class='post-title entry-title'>${title}</h3><div class='post-body entry-content'>${main}</div></div></div></div></div>
<aside class='column-right'><div class='widget PageList'><ul>${items(s.nav)}</ul></div><div class='widget BlogArchive'><ul>${items(s.side)}</ul></div></aside>
<footer><div class='widget Attribution'>${s.foot}</div></footer></div></body></html>`

/** Tables, colours and fonts of 1998. */
export const ninety: Frame =
  (s) =>
  (title, main, head = '') => `<HTML>
<HEAD>
<TITLE>${title}</TITLE>
${head}<META NAME="GENERATOR" CONTENT="Mozilla/4.05 [en] (Win95; I) [Netscape]">
</HEAD>
<BODY BGCOLOR="#FFFFE8" TEXT="#000000" LINK="#0000EE" VLINK="#551A8B">
<TABLE BORDER=0 CELLPADDING=4 WIDTH="100%"><TR><TD BGCOLOR="#CCCC99"><FONT FACE="Arial" SIZE=2>${s.nav.map((one) => `<A HREF="index.html">${one}</A>`).join(' | ')}</FONT></TD></TR></TABLE>
${main}
<HR>
<FONT SIZE=-1><I>${s.foot}</I></FONT>
</BODY>
</HTML>
`

export const civic: Frame =
  (s) =>
  (title, main, head = '') => `<!DOCTYPE html>
<html class="govuk-template" lang="${s.lang}"><head><meta charset="utf-8"><title>${title} - ${s.name}</title>
<meta name="theme-color" content="#0b0c0c"><link href="/assets/main-4f2.css" rel="stylesheet">${head}</head>
<body class="govuk-template__body"><a href="#main-content" class="govuk-skip-link">&#8595;</a>
<header class="govuk-header" data-module="govuk-header"><div class="govuk-width-container"><a href="/" class="govuk-header__link">${s.name}</a><ul>${items(s.nav)}</ul></div></header>
<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-xl">${title}</h1>${main}</main>
<nav class="related"><ul>${items(s.side)}</ul></nav></div>
<footer class="govuk-footer"><div class="govuk-width-container">${s.foot}</div></footer></body></html>`

export const paperSite: Frame =
  (s) =>
  (title, main, head = '') => `<!doctype html>
<html lang="${s.lang}"><head><meta charset="utf-8"><title>${title} | ${s.name}</title>
<meta property="og:site_name" content="${s.name}"><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({"pageType":"article","site":"${s.name}"})</script>${head}
<link rel="preload" as="font" href="/fonts/tiempos.woff2" crossorigin></head>
<body><div class="ad ad--billboard" data-slot="top"></div>
<header class="masthead"><a class="masthead__logo" href="/">${s.name}</a><nav><ul class="masthead__sections">${items(s.nav)}</ul></nav></header>
<main class="layout"><article class="story"><h1 class="story__title">${title}</h1>${main}</article>
<section class="most-read"><ol>${items(s.side)}</ol></section></main>
<footer class="site-footer"><p>${s.foot}</p></footer><script async src="/static/bundle.9c2e1.js"></script></body></html>`

export const shop: Frame = (s) => (title, main) => `<!doctype html>
<html class="no-js" lang="${s.lang}"><head><meta charset="utf-8"><title>${title} – ${s.name}</title>
<script>window.Shopify = window.Shopify || {theme: {"name":"Dawn","id":1284}};</script><link rel="stylesheet" href="/cdn/shop/t/4/assets/base.css"></head>
<body class="gradient"><div class="announcement-bar">${s.side?.[0] ?? ''}</div>
<sticky-header class="header-wrapper"><a href="/" class="header__heading-link">${s.name}</a><nav class="header__inline-menu"><ul class="list-menu">${items(s.nav)}</ul></nav><a href="/cart" class="header__icon">0</a></sticky-header>
<main id="MainContent" class="content-for-layout" role="main"><h1 class="product__title">${title}</h1>${main}</main>
<footer class="footer"><div class="footer__blocks"><ul>${items(s.side)}</ul></div><small>${s.foot}</small></footer></body></html>`

export const repository: Frame =
  (s) =>
  (title, main, head = '') => `<!DOCTYPE html>
<html lang="${s.lang}"><head><meta content="text/html; charset=UTF-8" http-equiv="Content-Type"><meta name="Generator" content="DSpace 6.3">
<title>${title}</title>${head}<link rel="search" type="application/opensearchdescription+xml" href="/open-search/description.xml" title="DSpace"></head>
<body><header><div class="navbar navbar-default navbar-static-top"><a href="/" class="navbar-brand"><img src="/themes/Mirage2/images/DSpace-logo-line.svg" alt="${s.name}"></a></div></header>
<div class="trail-wrapper"><ul class="breadcrumb">${items(s.nav)}</ul></div>
<div id="main-container" class="container"><div class="row"><div class="main-content"><div id="aspect_artifactbrowser_ItemViewer_div_item-view">${main}</div></div>
<div id="sidebar" class="col-xs-6 col-sm-3 sidebar-offcanvas"><ul>${items(s.side)}</ul></div></div><footer><hr/><small>${s.foot}</small></footer></div></body></html>`

export const journal: Frame =
  (s) =>
  (title, main, head = '') => `<!DOCTYPE html>
<html lang="${s.lang}" xml:lang="${s.lang}"><head><meta charset="utf-8"><title>${title} | ${s.name}</title>
<meta name="generator" content="Open Journal Systems 3.3.0.13">${head}<link rel="stylesheet" href="/index.php/index/$$$call$$$/page/page/css?name=stylesheet"></head>
<body class="pkp_page_article pkp_op_view has_site_logo"><div class="pkp_structure_page"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/index.php/index">${s.name}</a></div>
<nav class="pkp_site_nav_menu"><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">${items(s.nav)}</ul></nav></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><div class="page page_article"><h1 class="page_title">${title}</h1>${main}</div></div>
<div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information"><ul>${items(s.side)}</ul></div></div></div>
<div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_footer_content">${s.foot}</div></div></div></body></html>`

export const aspnet: Frame = (s) => (title, main) => `
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${s.lang}"><head id="Head1"><title>
	${s.name} - ${title}
</title><link href="/App_Themes/Default/Main.css" type="text/css" rel="stylesheet" /></head>
<body><form method="post" action="./Default.aspx" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTM2NzY3MTQ5NQ9kFgJmD2QWAgIDD2QWBAIBDw8WAh4EVGV4dAUFTG9naW5kZAIFD2QWAgIBDxYCHgtfIUl0ZW1Db3VudAIGZGQ=" /></div>
<div id="ctl00_pnlHeader"><span id="ctl00_lblTitle">${s.name}</span><div id="ctl00_Menu1"><ul class="level1 static">${items(s.nav, 'static')}</ul></div></div>
<div id="ctl00_ContentPlaceHolder1_pnlMain">${main}</div>
<div id="ctl00_pnlRight"><ul>${items(s.side)}</ul></div><div id="ctl00_footer"><span>${s.foot}</span></div></form></body></html>`

export const joomla: Frame = (s) => (title, main) => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${s.lang}" lang="${s.lang}"><head><base href="/" />
<meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" />
<title>${title}</title><link href="/templates/protostar/favicon.ico" rel="shortcut icon" type="image/vnd.microsoft.icon" /></head>
<body class="site com_content view-article no-layout no-task itemid-101"><div class="body" id="top"><div class="container">
<header class="header" role="banner"><a class="brand pull-left" href="/"><span class="site-title" title="${s.name}">${s.name}</span></a></header>
<nav class="navigation" role="navigation"><ul class="nav menu mod-list nav-pills">${items(s.nav)}</ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div class="item-page"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><div itemprop="articleBody">${main}</div></div></main>
<div id="aside" class="span3"><div class="well"><ul class="category-module mod-list">${items(s.side)}</ul></div></div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container"><p>${s.foot}</p></div></footer></body></html>`

/** A generator of plain pages: one column, hand-written style. */
export const plain: Frame =
  (s) =>
  (title, main, head = '') => `<!doctype html>
<html lang="${s.lang}">
<meta charset="utf-8">
<title>${title}</title>
<style>body{max-width:38em;margin:3em auto;padding:0 1em;font:18px/1.6 Charter,Georgia,serif}nav a{margin-right:1em}</style>
${head}<nav>${s.nav.map((one, at) => `<a href="/${at === 0 ? '' : at}">${one}</a>`).join(' ')}</nav>
<h1>${title}</h1>
${main}
<hr><p><small>${s.foot}</small></p>
</html>`

/** Portals of ministries and firms in East Asia: scripts first, much around the text. */
export const portal: Frame =
  (s) =>
  (
    title,
    main,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="${s.lang}"><head><meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>${title}_${s.name}</title><link href="/css/common.css" rel="stylesheet" type="text/css" /><script type="text/javascript" src="/js/jquery-1.8.3.min.js"></script>
<script type="text/javascript">function fontZoom(size){document.getElementById('zoom').style.fontSize=size+'px'}</script></head>
<body><div class="top"><div class="w1000"><a href="/" class="logo">${s.name}</a><div class="search"><form action="/search"><input name="q" /><input type="submit" value="&#8981;" /></form></div></div></div>
<div class="nav"><ul>${items(s.nav)}</ul></div>
<div class="w1000 con"><div class="con_l"><div class="tit">${title}</div><div class="con_box" id="zoom">${main}</div></div><div class="con_r"><ul class="list14">${items(s.side)}</ul></div></div>
<div class="footer">${s.foot}</div></body></html>`

/** What a build tool leaves: classes without meaning, data beside the markup. */
export const next: Frame =
  (s) =>
  (title, main, head = '') =>
    `<!DOCTYPE html><html lang="${s.lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${title} · ${s.name}</title>${head}<meta name="next-head-count" content="4"/><link rel="preload" href="/_next/static/css/8d2f1c.css" as="style"/><script defer="" src="/_next/static/chunks/webpack-5c9d.js"></script></head><body class="antialiased"><div id="__next"><div class="flex min-h-screen flex-col bg-white text-zinc-900"><header class="sticky top-0 border-b px-6 py-3"><a class="font-semibold tracking-tight" href="/">${s.name}</a><ul class="hidden md:flex gap-4 text-sm">${items(s.nav)}</ul></header><main class="mx-auto w-full max-w-3xl flex-1 px-6 py-10">${main}</main><aside class="px-6 text-sm text-zinc-500"><ul>${items(s.side)}</ul></aside><footer class="border-t px-6 py-8 text-xs text-zinc-400">${s.foot}</footer></div></div></body></html>`
