/** What the content systems put around a page, and what they say in their headers. */
import { escape, type Chance, type Header, type Pack } from './kit.ts'

export interface Context {
  readonly brand: string
  readonly pack: Pack
  readonly lang: string
  readonly path: string
  readonly host: string
  readonly nonce: string
  readonly chance: Chance
  readonly title: string
  readonly kind: 'article' | 'list' | 'error' | 'home'
}
export interface System {
  readonly headers: readonly Header[]
  readonly htmlAttributes?: string
  readonly titleGlue?: string
  readonly head: (c: Context) => string
  readonly bodyClass: (c: Context) => string
  readonly top: (c: Context & { readonly nav: string }) => string
  readonly main: (c: Context & { readonly main: string; readonly aside: string }) => string
  readonly bottom: (c: Context) => string
}
export type SystemName =
  | 'typo3'
  | 'drupal'
  | 'wordpress'
  | 'plone'
  | 'liferay'
  | 'sharepoint'
  | 'joomla'
  | 'next'
  | 'aspnet'
  | 'old'
  | 'ckan'
  | 'dspace'
  | 'ojs'
  | 'govuk'
  | 'plain'

const crumb = (c: Context) =>
  c.kind === 'home'
    ? ''
    : `<nav class="breadcrumb" aria-label="breadcrumb"><ol><li><a href="/">${escape(c.pack.labels[0] ?? '')}</a></li><li aria-current="page">${escape(c.title)}</li></ol></nav>`
const search = (c: Context) =>
  `<form action="/search" role="search" class="search"><input type="search" name="q" placeholder="${escape(c.pack.labels[1] ?? '')}"><button>${escape(c.pack.labels[1] ?? '')}</button></form>`

export const systems: Readonly<Record<SystemName, System>> = {
  typo3: {
    headers: [
      ['Server', 'Apache'],
      ['Content-Language', 'de'],
      ['X-UA-Compatible', 'IE=edge'],
      ['Cache-Control', 'private, no-store'],
    ],
    titleGlue: ' - ',
    head: (c) =>
      `<!--\n\tThis website is powered by TYPO3 - inspiring people to share!\n\tTYPO3 is a free open source Content Management Framework initially created by Kasper Skaarhoj and licensed under GNU/GPL.\n\tTYPO3 is copyright 1998-2026 of Kasper Skaarhoj. Extensions are copyright of their respective owners.\n\tInformation and contribution at https://typo3.org/\n-->\n<meta name="generator" content="TYPO3 CMS">\n<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-${c.chance.hex(32)}.css" media="all">`,
    bodyClass: (c) => `page-${c.chance.below(900)} pagelevel-3 layout-default`,
    top: (c) =>
      `<header id="page-header"><a class="navbar-brand" href="/">${escape(c.brand)}</a>${search(c)}<nav class="main-nav"><ul>${c.nav}</ul></nav></header>${crumb(c)}`,
    main: (c) =>
      `<main id="main"><!--TYPO3SEARCH_begin--><div id="c${c.chance.below(90000)}" class="frame frame-default frame-type-textmedia">${c.main}</div><!--TYPO3SEARCH_end-->${c.aside}</main>`,
    bottom: () => '<div id="top-link"><a href="#top" class="scroll-top">↑</a></div>',
  },
  drupal: {
    headers: [
      ['Server', 'nginx'],
      ['X-Generator', 'Drupal 10 (https://www.drupal.org)'],
      ['X-Drupal-Dynamic-Cache', 'MISS'],
      ['X-Drupal-Cache', 'HIT'],
      ['Content-language', 'en'],
      ['X-Content-Type-Options', 'nosniff'],
      ['X-Frame-Options', 'SAMEORIGIN'],
    ],
    htmlAttributes: ' prefix="og: https://ogp.me/ns#"',
    head: (c) =>
      `<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">\n<meta name="MobileOptimized" content="width"><meta name="HandheldFriendly" content="true">\n<link rel="stylesheet" media="all" href="/sites/default/files/css/css_${c.chance.token(43)}.css?delta=0&amp;language=${c.lang}&amp;theme=gov">`,
    bodyClass: (c) =>
      c.kind === 'article'
        ? 'path-node page-node-type-article'
        : c.kind === 'home'
          ? 'path-frontpage'
          : 'path-system',
    top: (c) =>
      `<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">${escape(c.brand)}</a></div>${search(c)}<ul class="menu menu--main">${c.nav}</ul></div></header>${crumb(c)}`,
    main: (c) =>
      `<main role="main" id="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div><article class="node node--type-article node--view-mode-full"><div class="node__content">${c.main}</div></article></div><aside class="layout-sidebar-second">${c.aside}</aside></main>`,
    bottom: (c) =>
      `</div><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","pathPrefix":"","currentPath":"${c.kind === 'error' ? 'system\\/404' : `node\\/${c.chance.below(9000)}`}","currentPathIsAdmin":false,"isFront":${c.kind === 'home'},"currentLanguage":"${c.lang}"},"pluralDelimiter":"\\u0003","user":{"uid":0,"permissionsHash":"${c.chance.hex(64)}"}}</script>`,
  },
  wordpress: {
    headers: [
      ['Server', 'nginx'],
      ['X-Powered-By', 'PHP/8.2.20'],
      ['Link', '</wp-json/>; rel="https://api.w.org/"'],
      ['Vary', 'Accept-Encoding'],
    ],
    titleGlue: ' – ',
    head: (c) =>
      `<meta name="generator" content="WordPress 6.8.3">\n<link rel="alternate" type="application/rss+xml" title="${escape(c.brand)} &raquo; Feed" href="https://${c.host}/feed/">\n<link rel="https://api.w.org/" href="https://${c.host}/wp-json/">\n<script nonce="${c.nonce}">window._wpemojiSettings={"baseUrl":"https://s.w.org/images/core/emoji/15.0.3/72x72/","ext":".png","source":{"concatemoji":"https://${c.host}/wp-includes/js/wp-emoji-release.min.js?ver=6.8.3"}};</script>\n<link rel="stylesheet" id="wp-block-library-css" href="/wp-includes/css/dist/block-library/style.min.css?ver=6.8.3" media="all">`,
    bodyClass: (c) =>
      c.kind === 'article'
        ? `post-template-default single single-post postid-${c.chance.below(90000)} single-format-standard`
        : c.kind === 'home'
          ? 'home blog'
          : c.kind === 'error'
            ? 'error404'
            : 'archive category',
    top: (c) =>
      `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${escape(c.brand)}</a></p>${search(c)}<nav id="site-navigation"><ul id="primary-menu" class="menu">${c.nav}</ul></nav></header>`,
    main: (c) =>
      `<div id="content" class="site-content"><main id="main" class="site-main"><article class="${c.kind === 'error' ? 'error-404 not-found' : 'post type-post status-publish hentry'}"><div class="entry-content">${c.main}</div></article></main><aside id="secondary" class="widget-area">${c.aside}</aside></div></div>`,
    bottom: (c) =>
      `<script id="wp-i18n-js-after">wp.i18n.setLocaleData({'text direction\\u0004ltr':['ltr']});</script><script src="/wp-includes/js/comment-reply.min.js?ver=${c.chance.hex(4)}" async></script>`,
  },
  plone: {
    headers: [
      ['Server', 'Zope/(5.8.6, python 3.11.4, linux) ZServer/waitress'],
      ['X-Powered-By', 'Zope (www.zope.org), Python (www.python.org)'],
      ['X-Frame-Options', 'SAMEORIGIN'],
    ],
    titleGlue: ' — ',
    head: (c) =>
      `<meta name="generator" content="Plone - https://plone.org/">\n<link rel="stylesheet" href="/++plone++production/++unique++${c.chance.hex(32)}/default.css">\n<link rel="search" href="/@@search" title="Search this site">`,
    bodyClass: (c) =>
      `col-content frontend icons-off portaltype-${c.kind === 'home' ? 'folder' : 'news-item'} site-portal template-${c.kind === 'article' ? 'newsitem_view' : 'listing_view'} userrole-anonymous viewpermission-view`,
    top: (c) =>
      `<div class="outer-wrapper"><header id="content-header"><div id="portal-header"><a id="portal-logo" href="/">${escape(c.brand)}</a>${search(c)}</div><nav id="portal-globalnav-wrapper"><ul id="portal-globalnav">${c.nav}</ul></nav></header>${crumb(c)}`,
    main: (c) =>
      `<main id="main-container"><div id="global_statusmessage"></div><article id="content"><div id="content-core">${c.main}</div></article><aside id="portal-column-two">${c.aside}</aside></main></div>`,
    bottom: () =>
      '<div id="portal-siteactions"><a href="/sitemap">Sitemap</a> <a href="/accessibility-info">Accessibility</a></div>',
  },
  liferay: {
    headers: [
      ['Server', 'Apache'],
      ['Liferay-Portal', 'Liferay Digital Experience Platform'],
      ['X-Content-Type-Options', 'nosniff'],
      ['Set-Cookie', 'JSESSIONID=8A1F00C2D4E1B7A95F; Path=/; Secure; HttpOnly'],
      ['Set-Cookie', 'GUEST_LANGUAGE_ID=en_US; Path=/; HttpOnly'],
    ],
    titleGlue: ' - ',
    head: (c) =>
      `<link class="lfr-css-file" href="/o/classic-theme/css/clay.css?browserId=other&amp;themeId=gov_WAR_govtheme&amp;languageId=${c.lang}&amp;b=7310&amp;t=${c.chance.below(90000000)}" rel="stylesheet">\n<script data-senna-track="permanent">var Liferay=Liferay||{};Liferay.ThemeDisplay={getLayoutId:function(){return"${c.chance.below(900)}"},getPlid:function(){return"${c.chance.below(90000)}"},isSignedIn:function(){return false}};Liferay.authToken="${c.chance.token(8)}";</script>`,
    bodyClass: () => 'chrome controls-visible yui3-skin-sam guest-site signed-out public-page site',
    top: (c) =>
      `<div id="wrapper"><header id="banner"><a class="logo" href="/web/guest/home">${escape(c.brand)}</a>${search(c)}<nav class="navbar" id="navigation"><ul>${c.nav}</ul></nav></header>${crumb(c)}`,
    main: (c) =>
      `<section id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row"><div class="portlet-boundary portlet-asset-publisher" id="p_p_id_com_liferay_asset_publisher_web_portlet_AssetPublisherPortlet_INSTANCE_${c.chance.token(12)}_"><div class="journal-content-article">${c.main}</div></div><div class="portlet-boundary">${c.aside}</div></div></div></section></div>`,
    bottom: (c) =>
      `<script>Liferay.Language.available['${c.lang}']='';Liferay.Util.openToast=function(){};</script>`,
  },
  sharepoint: {
    headers: [
      ['Server', 'Microsoft-IIS/10.0'],
      ['X-Powered-By', 'ASP.NET'],
      ['X-AspNet-Version', '4.0.30319'],
      ['MicrosoftSharePointTeamServices', '16.0.0.10417'],
      ['X-MS-InvokeApp', '1; RequireReadOnly'],
      ['SPRequestDuration', '84'],
      ['SPRequestGuid', '2b5f0aa1-4f52-c0a1-8a6e-7a5ad6a02b10'],
    ],
    titleGlue: ' - ',
    head: (c) =>
      `<meta name="GENERATOR" content="Microsoft SharePoint">\n<link rel="stylesheet" href="/_layouts/15/1033/styles/Themable/corev15.css?rev=${c.chance.token(20)}">\n<script>var g_presenceEnabled=true;var g_wsaEnabled=false;var _fV4UI=true;var _spPageContextInfo={webServerRelativeUrl:"\\u002f",siteAbsoluteUrl:"https:\\u002f\\u002f${c.host}",userId:0,serverRequestPath:"${c.path.replaceAll('/', '\\u002f')}",layoutsUrl:"_layouts\\u002f15",CorrelationId:"${c.chance.hex(8)}-4f52-c0a1-8a6e-${c.chance.hex(12)}"};</script>`,
    bodyClass: () => 's4-nobg',
    top: (c) =>
      `<form method="post" action="${escape(c.path)}" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" value="0x${c.chance.hex(128).toUpperCase()},23 Nov 2026 09:00:00 -0000"><input type="hidden" name="__VIEWSTATE" value="/wEP${c.chance.token(3000)}"><div id="s4-workspace"><div id="s4-titlerow"><a class="ms-siteicon-a" href="/">${escape(c.brand)}</a>${search(c).replaceAll(/<\/?form[^>]*>/g, '')}<ul class="root ms-core-listMenu-root static">${c.nav}</ul></div>`,
    main: (c) =>
      `<div id="contentRow"><div id="contentBox"><div id="DeltaPlaceHolderMain"><a name="mainContent"></a><div class="ms-rtestate-field">${c.main}</div></div></div><div class="ms-webpart-zone">${c.aside}</div></div></div></form>`,
    bottom: () =>
      `<script>function UpdateFormDigest(){}var g_strErr={"OnError":"Sorry, something went wrong","NotFound":"File not found","Technical":"Technical Details"};SP.SOD.executeFunc('sp.js','SP.ClientContext',function(){});</script>`,
  },
  joomla: {
    headers: [
      ['Server', 'LiteSpeed'],
      ['X-Powered-By', 'PHP/7.4.33'],
      ['Expires', 'Wed, 17 Aug 2005 00:00:00 GMT'],
      ['Cache-Control', 'no-store, no-cache, must-revalidate, post-check=0, pre-check=0'],
      ['Pragma', 'no-cache'],
    ],
    head: (c) =>
      `<meta name="generator" content="Joomla! - Open Source Content Management">\n<link href="/media/vendor/joomla-custom-elements/css/joomla-alert.min.css?0.2.0" rel="stylesheet">\n<script type="application/json" class="joomla-script-options new">{"csrf.token":"${c.chance.hex(32)}","system.paths":{"root":"","base":""}}</script>`,
    bodyClass: () => 'site com_content view-article no-layout no-task itemid-101',
    top: (c) =>
      `<div class="body" id="top"><header class="header"><a class="brand" href="/">${escape(c.brand)}</a>${search(c)}</header><nav class="navigation"><ul class="nav menu mod-list">${c.nav}</ul></nav>${crumb(c)}`,
    main: (c) =>
      `<main id="content" role="main" class="span9"><div id="system-message-container"></div><div class="item-page" itemscope itemtype="https://schema.org/Article">${c.main}</div></main><div id="aside" class="span3">${c.aside}</div></div>`,
    bottom: () => '<noscript><div class="pull-right">Joomla</div></noscript>',
  },
  next: {
    headers: [
      ['Server', 'nginx'],
      ['X-Powered-By', 'Next.js'],
      ['Cache-Control', 's-maxage=60, stale-while-revalidate'],
      ['Vary', 'RSC, Next-Router-State-Tree, Next-Router-Prefetch, Accept-Encoding'],
    ],
    head: (c) =>
      `<link rel="preload" href="/_next/static/css/${c.chance.hex(16)}.css" as="style"><link rel="stylesheet" href="/_next/static/css/${c.chance.hex(16)}.css" data-n-g="">\n<noscript data-n-css=""></noscript><script defer nomodule src="/_next/static/chunks/polyfills-${c.chance.hex(16)}.js"></script>\n<meta name="next-head-count" content="31">`,
    bodyClass: () => '__className_1a2b3c antialiased',
    top: (c) =>
      `<div id="__next"><header class="Header_root__x81"><a class="Header_logo__p2" href="/">${escape(c.brand)}</a>${search(c)}<nav class="Nav_main__q7"><ul>${c.nav}</ul></nav></header>`,
    main: (c) =>
      `<main id="main" class="Layout_main__k2"><article class="Article_body__z9">${c.main}</article><div class="ad-slot" data-ad="mpu-1" aria-hidden="true"></div>${c.aside}</main></div>`,
    bottom: (c) =>
      `<script id="__NEXT_DATA__" type="application/json" nonce="${c.nonce}">${JSON.stringify({ props: { pageProps: c.kind === 'error' ? { statusCode: 404 } : { id: c.chance.hex(12), title: c.title } }, page: c.kind === 'error' ? '/404' : '/[...slug]', query: {}, buildId: c.chance.token(21), isFallback: false }).replaceAll('<', '\\u003c')}</script>`,
  },
  aspnet: {
    headers: [
      ['Server', 'Microsoft-IIS/8.5'],
      ['X-AspNet-Version', '4.0.30319'],
      ['X-Powered-By', 'ASP.NET'],
      ['Cache-Control', 'private'],
    ],
    head: (c) =>
      `<link href="/Content/css?v=${c.chance.token(43)}1" rel="stylesheet">\n<script src="/bundles/modernizr?v=${c.chance.token(43)}1"></script>`,
    bodyClass: () => 'page',
    top: (c) =>
      `<form method="post" action="./" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP${c.chance.token(2200)}"><input type="hidden" name="__VIEWSTATEGENERATOR" value="${c.chance.hex(8).toUpperCase()}"><input type="hidden" name="__EVENTVALIDATION" value="/wEd${c.chance.token(400)}"><div class="header"><a id="ctl00_lnkHome" href="/">${escape(c.brand)}</a><ul id="ctl00_mnu">${c.nav}</ul></div>${crumb(c)}`,
    main: (c) =>
      `<div id="main" class="content"><div id="ctl00_ContentPlaceHolder1_pnlMain">${c.main}</div><div id="ctl00_right">${c.aside}</div></div></form>`,
    bottom: () =>
      `<script>function __doPostBack(t,a){var f=document.getElementById('form1');f.submit();}</script>`,
  },
  old: {
    headers: [
      ['Server', 'Apache/2.2.34 (Unix) mod_ssl/2.2.34 OpenSSL/1.0.1e-fips PHP/5.3.3'],
      ['X-Powered-By', 'PHP/5.3.3'],
    ],
    head: () =>
      '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<link href="/style.css" rel="stylesheet" type="text/css">',
    bodyClass: () => 'b',
    top: (c) =>
      `<table width="960" border="0" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="2" bgcolor="#003366"><a href="/"><font color="#ffffff" size="5">${escape(c.brand)}</font></a></td></tr><tr><td width="180" valign="top"><ul>${c.nav}</ul></td><td valign="top" id="main">`,
    main: (c) => `${c.main}<hr size="1">${c.aside}</td></tr></table>`,
    bottom: () => '<center><small>Best viewed in 1024x768</small></center>',
  },
  ckan: {
    headers: [
      ['Server', 'nginx/1.24.0'],
      ['Cache-Control', 'private'],
      ['Access-Control-Allow-Origin', '*'],
    ],
    titleGlue: ' - ',
    head: (c) =>
      `<meta name="generator" content="ckan 2.10.4">\n<link href="/webassets/base/${c.chance.hex(8)}_main.css" rel="stylesheet">`,
    bodyClass: () => '',
    top: (c) =>
      `<div class="account-masthead"><div class="container"><nav class="account not-authed"><ul><li><a href="/user/login">Log in</a></li></ul></nav></div></div><header class="masthead"><a class="logo" href="/">${escape(c.brand)}</a><ul class="nav nav-pills"><li><a href="/dataset/">Datasets</a></li><li><a href="/organization/">Organizations</a></li><li><a href="/group/">Groups</a></li></ul></header>`,
    main: (c) =>
      `<div class="main" id="main"><div id="content" class="container"><div class="flash-messages"></div><div class="row wrapper"><div class="primary"><article class="module">${c.main}</article></div><aside class="secondary">${c.aside}</aside></div></div></div>`,
    bottom: () =>
      '<div class="attribution"><p><strong>Powered by</strong> <a class="ckan-footer-logo" href="http://ckan.org">CKAN</a></p></div>',
  },
  dspace: {
    headers: [
      ['Server', 'Apache'],
      ['X-Powered-By', 'Express'],
      ['X-RateLimit-Limit', '500'],
      ['Set-Cookie', 'XSRF-TOKEN=c1; Path=/'],
    ],
    titleGlue: ' · ',
    head: () =>
      '<meta name="Generator" content="DSpace 7.6">\n<base href="/">\n<link rel="stylesheet" href="dspace-theme.css">',
    bodyClass: () => 'ng-ds',
    top: (c) =>
      `<ds-app ng-version="15.2.10" ng-server-context="ssr"><ds-root><ds-themed-header><header><a class="navbar-brand" href="/home">${escape(c.brand)}</a><nav><ul><li><a href="/community-list">${escape(c.pack.rubrics[5] ?? '')}</a></li><li><a href="/browse/title">A–Z</a></li></ul></nav></header></ds-themed-header>${crumb(c)}`,
    main: (c) =>
      `<main id="main"><ds-full-item-page>${c.main}</ds-full-item-page>${c.aside}</main></ds-root></ds-app>`,
    bottom: () => '<div class="footer-software">DSpace software copyright © 2002-2026 LYRASIS</div>',
  },
  ojs: {
    headers: [
      ['Server', 'Apache'],
      ['Set-Cookie', 'OJSSID=5d0ab2c9f1; path=/'],
      ['Cache-Control', 'no-store'],
    ],
    head: (c) =>
      `<meta name="generator" content="Open Journal Systems 3.3.0.14">\n<link rel="stylesheet" href="/index.php/journal/$$$call$$$/page/page/css?name=stylesheet&${c.chance.hex(6)}">`,
    bodyClass: (c) =>
      `pkp_page_${c.kind === 'article' ? 'article pkp_op_view' : 'index pkp_op_index'} has_site_logo`,
    top: (c) =>
      `<div class="pkp_structure_page"><header class="pkp_structure_head"><a class="is_text" href="/">${escape(c.brand)}</a><nav class="pkp_site_nav_menu"><ul id="navigationPrimary"><li><a href="/index.php/journal/issue/current">Current</a></li><li><a href="/index.php/journal/issue/archive">Archives</a></li></ul></nav></header>`,
    main: (c) =>
      `<div class="pkp_structure_content"><main id="main" class="pkp_structure_main">${c.main}</main><div class="pkp_structure_sidebar">${c.aside}</div></div></div>`,
    bottom: () =>
      '<div class="pkp_brand_footer"><a href="/about/aboutThisPublishingSystem"><img alt="More information about the publishing system, Platform and Workflow by OJS/PKP." src="/templates/images/ojs_brand.png"></a></div>',
  },
  govuk: {
    headers: [
      ['Server', 'nginx'],
      ['X-Frame-Options', 'ALLOWALL'],
      ['Cache-Control', 'max-age=300, public'],
      ['Strict-Transport-Security', 'max-age=31536000; preload'],
    ],
    titleGlue: ' - ',
    head: (c) =>
      `<meta name="theme-color" content="#0b0c0c"><link rel="stylesheet" href="/assets/static/application-${c.chance.hex(64)}.css" media="all"><meta name="govuk:rendering-application" content="government-frontend"><meta name="govuk:content-id" content="${c.chance.hex(8)}-7631-11e4-a3cb-005056011aef">`,
    bodyClass: () => 'gem-c-layout-for-public govuk-template__body',
    top: (c) =>
      `<header role="banner" class="gem-c-layout-super-navigation-header"><a href="/">${escape(c.brand)}</a>${search(c)}<ul class="govuk-list">${c.nav}</ul></header>${crumb(c)}`,
    main: (c) =>
      `<div id="wrapper" class="govuk-width-container"><main id="main" class="govuk-main-wrapper">${c.main}</main><aside class="govuk-grid-column-one-third">${c.aside}</aside></div>`,
    bottom: () =>
      '<div class="gem-c-feedback"><form><h3>Is this page useful?</h3><button>Yes</button><button>No</button></form></div>',
  },
  plain: {
    headers: [['Server', 'nginx']],
    head: () => '<link rel="stylesheet" href="/style.css">',
    bodyClass: () => 'site',
    top: (c) => `<header><a href="/">${escape(c.brand)}</a><nav><ul>${c.nav}</ul></nav></header>`,
    main: (c) => `<main id="main">${c.main}${c.aside}</main>`,
    bottom: () => '',
  },
}
