/** Frames of wikis, boards, journals, repositories, newspapers, and pages written by hand. */
import { at, bare, esc, fresh, freshNumber, hash } from './base.ts'
import { cookies, trackers } from './bulk.ts'
import { head } from './frames-cms.ts'
import type { Frame, Shown } from './base.ts'

const when = (c: Shown): string => (c.page.date ? `<span class="date">${c.page.date}</span>` : '')

export const wiki: Frame = (
  c,
) => `${head(c, 'MediaWiki 1.43.0', `<script>RLCONF={"wgBreakFrames":false,"wgPageName":"${esc(c.page.title).replaceAll(' ', '_')}","wgRequestId":"${fresh()}","wgArticleId":${c.page.kind === 'error' ? 0 : hash(c.path) % 90000}};</script>`)}
<body class="skin-vector-legacy mediawiki ltr sitedir-ltr ns-0 ns-subject page"><!--svg--><div id="content" class="mw-body" role="main"><a id="top"></a><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${c.page.title}</span></h1><div id="bodyContent" class="vector-body"><div id="contentSub">${when(c)}</div><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="${c.site.language}">
${c.page.main}
</div></div></div></div><div id="mw-navigation"><div id="mw-head"><nav id="p-views"><ul>${c.nav}</ul></nav></div><div id="mw-panel"><nav class="portal"><ul>${c.teasers(8, (h, t) => `<li class="mw-list-item"><a href="${h}">${t}</a></li>`)}</ul></nav></div></div><footer id="footer" class="mw-footer"><ul id="footer-places">${c.foot}</ul></footer><!--js--><script>(RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgBackendResponseTime":${freshNumber(400)},"wgHostname":"mw-${freshNumber(99)}"});});</script></body></html>`

export const phpbb: Frame = (
  c,
) => `${head(c, '', '<link href="./styles/prosilver/theme/stylesheet.css?assets_version=23" rel="stylesheet">')}
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><!--svg--><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><div id="site-description" class="site-description"><a class="logo" href="/"><span class="site_logo"></span></a><p>${esc(c.site.brand)}</p></div></div><div class="navbar"><ul id="nav-main" class="nav-main linklist">${c.nav}</ul></div></div><div id="page-body" class="page-body" role="main"><h2 class="topic-title">${c.page.title}</h2>${when(c)}
${c.page.main}
<div class="forumbg"><ul class="topiclist topics">${c.teasers(8, (h, t, _l, i) => `<li class="row bg${1 + (i % 2)}"><dl><dt><a href="${h}" class="topictitle">${t}</a></dt><dd class="posts">${(i * 11) % 47}</dd></dl></li>`)}</ul></div></div><div id="page-footer" class="page-footer"><ul class="linklist">${c.foot}</ul><div class="copyright"><p>Powered by phpBB® Forum Software © phpBB Limited</p></div></div></div><!--js--><a href="./ucp.php?mode=login&amp;sid=${fresh().replaceAll('-', '')}"></a></body></html>`

export const xenforo: Frame = (c) => `${head(c, '')}
<body data-template="thread_view"><!--svg--><div class="p-pageWrapper" id="top"><header class="p-header"><a href="/">${esc(c.site.brand)}</a></header><nav class="p-nav"><ul class="p-nav-list">${c.nav}</ul></nav><div class="p-body"><div class="p-body-inner"><div class="p-body-header"><div class="p-title"><h1 class="p-title-value">${c.page.title}</h1></div><div class="p-description">${when(c)}</div></div><div class="p-body-main"><div class="p-body-content"><div class="p-body-pageContent">
${c.page.main}
</div></div><div class="p-body-sidebar"><div class="block"><ol class="block-body">${c.teasers(7, (h, t) => `<li class="block-row"><a href="${h}">${t}</a></li>`)}</ol></div></div></div></div></div><footer class="p-footer"><ul>${c.foot}</ul></footer></div>${cookies(c)}<!--js--><script>XF.extendObject(true,XF.config,{csrf:'${Date.now()},${fresh().replaceAll('-', '')}',time:{now:${Date.now()}}});</script></body></html>`

export const ojs: Frame = (
  c,
) => `${head(c, 'Open Journal Systems 3.3.0.20', `<meta name="citation_journal_title" content="${esc(c.site.brand)}">`)}
<body class="pkp_page_article pkp_op_view has_site_logo"><!--svg--><div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_site_name"><a href="/" class="is_text">${esc(c.site.brand)}</a></div><nav class="pkp_site_nav_menu"><ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">${c.nav}</ul></nav></header><div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><div class="page page_article"><article class="obj_article_details"><h1 class="page_title">${c.page.title}</h1>${when(c)}<div class="row"><div class="main_entry">
${c.page.main}
</div></div></article></div></div><div class="pkp_structure_sidebar left"><div class="pkp_block block_most_read"><ul class="most_read">${c.teasers(6, (h, t) => `<li class="most_read_article"><a href="${h}">${t}</a></li>`)}</ul></div></div></div><div class="pkp_structure_footer_wrapper"><ul>${c.foot}</ul><a href="/about/aboutThisPublishingSystem">OJS/PKP</a></div></div>${cookies(c)}<!--js--></body></html>`

export const dspace: Frame = (
  c,
) => `${head(c, 'DSpace 6.3', '<meta name="DC.language" content="' + c.site.language + '">')}
<body><!--svg--><header><div class="navbar navbar-default navbar-static-top" role="navigation"><a href="/" class="navbar-brand">${esc(c.site.brand)}</a><ul class="nav navbar-nav">${c.nav}</ul></div></header><div class="container" id="main-container"><div class="row row-offcanvas"><div class="col-xs-12 col-md-9 main-content"><div id="ds-main"><h2 class="page-header first-page-header">${c.page.title}</h2>${when(c)}<div id="aspect_artifactbrowser_ItemViewer_div_item-view" class="ds-static-div primary">
${c.page.main}
</div></div></div><div id="sidebar" class="col-md-3"><div class="list-group">${c.teasers(6, (h, t) => `<a class="list-group-item ds-option" href="${h}">${t}</a>`)}</div></div></div><footer><ul>${c.foot}</ul></footer></div><!--js--></body></html>`

export const aspnet: Frame = (
  c,
) => `${head(c, '', '<link href="/WebResource.axd?d=' + fresh().slice(0, 18) + '" type="text/css" rel="stylesheet">')}
<body><form method="post" action=".${esc(c.path)}" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${btoa(fresh() + fresh() + fresh())}"><input type="hidden" name="__VIEWSTATEGENERATOR" value="${hash(c.path).toString(16).toUpperCase()}"><input type="hidden" name="__EVENTVALIDATION" value="/wEdAA${btoa(fresh())}"><!--svg--><div id="header"><a href="/">${esc(c.site.brand)}</a></div><div id="menu"><ul>${c.nav}</ul></div><div id="ContentPlaceHolder1_pnlMain"><h1><span id="ContentPlaceHolder1_lblTitle">${c.page.title}</span></h1>${when(c)}
${c.page.main}
</div><div id="right"><ul>${c.teasers(6, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></div><div id="footer"><ul>${c.foot}</ul></div></form><!--js--></body></html>`

/** Written by hand about 1999 to 2006. */
export const plain: Frame = (c) => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${esc(c.page.tab ?? c.page.title)}</title>${c.page.head ?? ''}</head>
<body bgcolor="#ffffff" text="#000000" link="#0000cc"${c.rtl ? ' dir="rtl"' : ''}><table width="760" border="0" cellpadding="4" align="center"><tr><td colspan="2"><font face="Verdana, Arial" size="4"><a href="/">${esc(c.site.brand)}</a></font><hr noshade size="1"></td></tr><tr><td width="150" valign="top"><font size="2"><ul>${c.nav}</ul></font></td><td valign="top"><h2>${c.page.title}</h2>${when(c)}
${c.page.main}
</td></tr></table></body></html>`

export const docs: Frame = (
  c,
) => `${head(c, 'Docutils 0.19: https://docutils.sourceforge.io/', '<link rel="stylesheet" type="text/css" href="/_static/css/theme.css"><script data-url_root="./" id="documentation_options" src="/_static/documentation_options.js"></script>')}
<body class="wy-body-for-nav"><!--svg--><div class="wy-grid-for-nav"><nav data-toggle="wy-nav-shift" class="wy-nav-side"><div class="wy-side-nav-search"><a href="/" class="icon icon-home">${esc(c.site.brand)}</a></div><div class="wy-menu wy-menu-vertical" role="navigation"><ul class="current">${c.nav}${c.teasers(8, (h, t) => `<li class="toctree-l1"><a class="reference internal" href="${h}">${t}</a></li>`)}</ul></div></nav><section data-toggle="wy-nav-shift" class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content"><div role="main" class="document" itemscope itemtype="http://schema.org/Article"><div itemprop="articleBody"><section><h1>${c.page.title}<a class="headerlink" href="#top">¶</a></h1>${when(c)}
${c.page.main}
</section></div></div><footer><ul>${c.foot}</ul></footer></div></div></section></div><!--js--></body></html>`

export const gitlab: Frame = (
  c,
) => `${head(c, '', '<meta name="csrf-token" content="' + fresh() + '"><meta name="csp-nonce">')}
<body class="tab-width-8 gl-browser-generic" data-page="projects:show"><!--svg--><header class="header-logged-out" data-testid="navbar"><a class="brand-header-logo" href="/">${esc(c.site.brand)}</a><ul class="gl-list-none">${c.nav}</ul></header><div class="layout-page"><div class="content-wrapper"><main class="content" id="content-body"><h1 class="home-panel-title gl-heading-1">${c.page.title}</h1>${when(c)}
${c.page.main}
<ul class="content-list">${c.teasers(6, (h, t) => `<li class="tree-item"><a href="${h}">${t}</a></li>`)}</ul></main></div></div><footer class="footer"><ul>${c.foot}</ul></footer><!--js--><script>window.gon={};gon.api_version="v4";gon.sprite_icons="/assets/icons-${fresh().slice(0, 8)}.svg";</script></body></html>`

export const paper: Frame = (
  c,
) => `${head(c, '', c.page.kind ? '' : `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: c.page.title, articleBody: bare(c.page.main).slice(0, 250), publisher: { '@type': 'Organization', name: c.site.brand } })}</script>`)}
<body class="article-page"><!--svg--><div class="ad ad--top" id="gpt-${fresh().slice(0, 6)}"></div><header class="masthead"><a class="masthead__logo" href="/">${esc(c.site.brand)}</a><nav class="masthead__nav"><ul>${c.nav}</ul></nav></header><main><article class="story"><header><h1 class="story__headline">${c.page.title}</h1><div class="story__byline">${when(c)}</div></header><div class="story__body">
${c.page.main}
</div></article><div class="ad" data-slot="${freshNumber(99999)}"></div><section class="most-read"><ol>${c.teasers(5, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ol></section><section class="river">${c.teasers(9, (h, t, l) => `<article class="river__item"><h2><a href="${h}">${t}</a></h2><p>${l}</p></article>`)}</section></main><footer class="colophon"><ul>${c.foot}</ul></footer>${cookies(c)}<!--js--></body></html>`

export const archive: Frame = (
  c,
) => `${head(c, at(['Omeka', 'AtoM 2.8', 'CollectiveAccess 2.0'], hash(c.site.host)))}
<body class="yui-skin-sam informationobject index"><!--svg--><header id="top-bar"><a id="logo" rel="home" href="/">${esc(c.site.brand)}</a><nav><ul class="browse-menu">${c.nav}</ul></nav></header><div id="wrapper" class="container" role="main"><div class="row"><div class="span6" id="main-column"><h1>${c.page.title}</h1>${when(c)}<div class="section" id="identityArea">
${c.page.main}
</div></div><div class="span3"><div id="treeview"><ul class="unstyled">${c.teasers(9, (h, t) => `<li class="back"><a href="${h}">${t}</a></li>`)}</ul></div></div></div></div><footer><ul>${c.foot}</ul>${trackers(c.site)}</footer><!--js--></body></html>`
