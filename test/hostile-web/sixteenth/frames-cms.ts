/** Frames of content management systems, as they come out of their themes. */
import { bare, esc, fresh, hash, at, freshNumber } from './base.ts'
import { cookies, trackers } from './bulk.ts'
import type { Frame, Shown } from './base.ts'

const top = (c: Shown, generator: string, more = ''): string => {
  const { page, site } = c
  const full =
    page.tab ??
    (page.kind === 'home'
      ? site.brand
      : `${page.title} ${at(['–', '|', '-', '·'], hash(site.host))} ${site.brand}`)
  const desc = bare(page.main).slice(0, 150)
  const canonical =
    page.kind === 'error' ? '' : `<link rel="canonical" href="${site.scheme}://${site.host}${esc(c.path)}">`
  return `<!DOCTYPE html>
<html lang="${site.language}"${c.rtl ? ' dir="rtl"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(full)}</title>${page.kind === 'error' ? '' : `<meta name="description" content="${esc(desc)}"><meta property="og:title" content="${esc(page.title)}"><meta property="og:site_name" content="${esc(site.brand)}"><meta property="og:type" content="${page.kind === 'home' ? 'website' : 'article'}">`}
${canonical}${generator && `<meta name="generator" content="${generator}">`}<link rel="icon" href="/favicon.ico">${more}${page.head ?? ''}<!--css-->${trackers(site)}</head>`
}
export const head = top
const when = (c: Shown): string => (c.page.date ? `<time class="date">${c.page.date}</time>` : '')

export const wp: Frame = (
  c,
) => `${top(c, 'WordPress 6.6.2', `<link rel="https://api.w.org/" href="/wp-json/"><link rel="stylesheet" id="wp-block-library-css" href="/wp-includes/css/dist/block-library/style.min.css?ver=6.6.2">`)}
<body class="${c.page.kind === 'error' ? 'error404' : c.page.kind === 'home' ? 'home blog' : `single single-post postid-${hash(c.path) % 9000}`} wp-custom-logo">
<a class="skip-link screen-reader-text" href="#content">↓</a><!--svg--><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${esc(c.site.brand)}</a></p><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu nav-menu">${c.nav}</ul></nav><form role="search" method="get" class="search-form" action="/"><input type="search" name="s"></form></header>
<div id="content" class="site-content"><main id="primary" class="site-main"><article class="post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">${c.page.title}</h1><div class="entry-meta">${when(c)}</div></header><div class="entry-content">
${c.page.main}
</div></article></main><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><ul>${c.teasers(6, (h, t) => `<li><a href="${h}">${t}</a></li>`)}</ul></section></aside></div>
<section class="related">${c.teasers(3, (h, t, l) => `<article class="related-post"><h3><a href="${h}">${t}</a></h3><p>${l}</p></article>`)}</section><footer id="colophon" class="site-footer"><ul>${c.foot}</ul><div class="site-info">© ${esc(c.site.brand)}</div></footer></div>${cookies(c)}<!--js--><script id="wp-api-js">var wpApiSettings={"root":"/wp-json/","nonce":"${fresh().slice(0, 10)}"};</script></body></html>`

export const block: Frame = (
  c,
) => `${top(c, 'Elementor 3.24.4; features: e_font_icon_svg', '<meta name="robots" content="max-image-preview:large">')}
<body class="wp-singular elementor-default elementor-kit-7"><!--svg--><div data-elementor-type="header" class="elementor elementor-location-header"><section class="elementor-section"><div class="elementor-widget-image"><a href="/"><img src="/wp-content/uploads/logo.svg" alt="${esc(c.site.brand)}"></a></div><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">${c.nav}</ul></nav></section></div>
<div data-elementor-type="wp-page" data-elementor-id="${hash(c.path) % 7000}" class="elementor"><section class="elementor-section elementor-top-section"><div class="elementor-widget-heading"><h1 class="elementor-heading-title elementor-size-default">${c.page.title}</h1></div><div class="elementor-widget-text-editor">${when(c)}
${c.page.main}</div></section><section class="elementor-posts">${c.teasers(4, (h, t, l) => `<article class="elementor-post elementor-grid-item"><h4 class="elementor-post__title"><a href="${h}">${t}</a></h4><div class="elementor-post__excerpt"><p>${l}</p></div></article>`)}</section></div>
<div data-elementor-type="footer" class="elementor-location-footer"><ul>${c.foot}</ul><p>© 2026 ${esc(c.site.brand)}</p></div>${cookies(c)}<!--js--></body></html>`

export const drupal: Frame = (
  c,
) => `${top(c, 'Drupal 10 (https://www.drupal.org)', '<link rel="stylesheet" media="all" href="/sites/default/files/css/css_Zk2v.css?delta=0&amp;language=' + c.site.language + '">')}
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">↓</a><!--svg--><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system"><a href="/" rel="home">${esc(c.site.brand)}</a></div><nav role="navigation" id="block-main-menu"><ul class="menu">${c.nav}</ul></nav></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div id="block-page-title" class="block"><h1><span class="field field--name-title">${c.page.title}</span></h1></div><article class="node node--type-article node--view-mode-full"><div class="node__submitted">${when(c)}</div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary">
${c.page.main}
</div></article><div class="views-element-container block"><div class="view view-related js-view-dom-id-${fresh().replaceAll('-', '')}">${c.teasers(5, (h, t) => `<div class="views-row"><span class="field-content"><a href="${h}" hreflang="${c.site.language}">${t}</a></span></div>`)}</div></div></div></div></main><footer role="contentinfo"><nav><ul class="menu">${c.foot}</ul></nav></footer></div></div>${cookies(c)}<!--js--><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/${hash(c.path) % 9000}","currentLanguage":"${c.site.language}"},"ajaxTrustedUrl":[],"user":{"uid":0,"permissionsHash":"${fresh()}"}}</script></body></html>`

export const typo3: Frame = (
  c,
) => `${top(c, 'TYPO3 CMS', '<!-- This website is powered by TYPO3 - inspiring people to share! -->')}
<body id="p${hash(c.path) % 900}" class="page-${hash(c.path) % 900} pagelevel-2"><!--svg--><div id="top" class="body-bg"><header class="page-header"><div class="container"><a class="navbar-brand" href="/"><img src="/fileadmin/logo.svg" alt="${esc(c.site.brand)}"></a><nav class="navbar" aria-label="main"><ul class="nav navbar-nav">${c.nav}</ul></nav></div></header>
<div class="content-wrapper"><!--TYPO3SEARCH_begin--><div id="c${hash(c.path) % 9999}" class="frame frame-default frame-type-text"><div class="frame-container"><h1>${c.page.title}</h1>${when(c)}<div class="ce-bodytext">
${c.page.main}
</div></div></div><!--TYPO3SEARCH_end--><aside class="subcontent"><div class="news-list-view">${c.teasers(5, (h, t, l) => `<div class="article articletype-0"><h3><a href="${h}"><span itemprop="headline">${t}</span></a></h3><p>${l}</p></div>`)}</div></aside></div>
<footer id="page-footer"><ul>${c.foot}</ul><p>© ${esc(c.site.brand)}</p></footer></div>${cookies(c)}<!--js--><script src="/typo3temp/assets/compressed/merged-${fresh().slice(0, 8)}.js"></script></body></html>`

export const joomla: Frame = (
  c,
) => `${top(c, 'Joomla! - Open Source Content Management', '<link href="/media/templates/site/cassiopeia/css/template.min.css" rel="stylesheet">')}
<body class="site com_content wrapper-static view-article no-layout itemid-${hash(c.path) % 400} has-sidebar-right"><!--svg--><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/">${esc(c.site.brand)}</a></div></div><div class="grid-child container-nav"><ul class="mod-menu mod-list nav">${c.nav}</ul></div></header>
<div class="site-grid"><div class="grid-child container-component"><div id="system-message-container" aria-live="polite"></div><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h1 itemprop="headline">${c.page.title}</h1></div><dl class="article-info text-muted"><dd class="published">${when(c)}</dd></dl><div itemprop="articleBody" class="com-content-article__body">
${c.page.main}
</div></div></main></div><div class="grid-child container-sidebar-right"><ul class="mod-articlescategory category-module mod-list">${c.teasers(7, (h, t) => `<li><a class="mod-articles-category-title" href="${h}">${t}</a></li>`)}</ul></div></div>
<footer class="container-footer footer full-width"><ul>${c.foot}</ul></footer>${cookies(c)}<script type="application/json" class="joomla-script-options new">{"csrf.token":"${fresh().replaceAll('-', '')}","system.paths":{"root":"","base":""}}</script><!--js--></body></html>`

export const sharepoint: Frame = (
  c,
) => `${top(c, 'Microsoft SharePoint', '<meta http-equiv="X-UA-Compatible" content="IE=10"><link rel="stylesheet" href="/_layouts/15/1033/styles/Themable/corev15.css">')}
<body><form method="post" action="${esc(c.path)}" id="aspnetForm"><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="0x${fresh().replaceAll('-', '').toUpperCase()}"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${btoa(fresh() + fresh() + c.site.host)}"><!--svg--><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><a id="siteIcon" href="/">${esc(c.site.brand)}</a><div class="ms-core-navigation" role="navigation"><ul class="root ms-core-listMenu-root static">${c.nav}</ul></div></div>
<div id="contentRow" role="main"><div id="contentBox"><div id="DeltaPlaceHolderMain"><h1 class="ms-core-pageTitle">${c.page.title}</h1>${when(c)}<div class="ms-rtestate-field" id="ctl00_PlaceHolderMain_RichHtmlField">
${c.page.main}
</div><div class="cbq-layout-main"><ul class="dfwp-list">${c.teasers(5, (h, t, l) => `<li class="dfwp-item"><div class="link-item"><a href="${h}">${t}</a><div class="description">${l}</div></div></li>`)}</ul></div></div></div></div><div class="footer"><ul>${c.foot}</ul></div></div></div></form>${cookies(c)}<!--js--><script>var g_wsaEnabled=false;var _spPageContextInfo={webServerRelativeUrl:"\\u002f",siteClientTag:"${freshNumber(900)}$$15.0.5${freshNumber(99)}",pageItemId:${hash(c.path) % 900}};</script></body></html>`

export const aem: Frame = (
  c,
) => `${top(c, '', '<link rel="stylesheet" href="/etc.clientlibs/corp/clientlibs/clientlib-base.lc-7f3d.min.css"><meta name="template" content="content-page">')}
<body class="page basicpage" id="page-${hash(c.path).toString(16)}" data-cmp-data-layer-enabled><!--svg--><div class="root container responsivegrid"><div class="cmp-container"><header class="experiencefragment"><div class="cmp-image"><a href="/">${esc(c.site.brand)}</a></div><nav class="cmp-navigation"><ul class="cmp-navigation__group">${c.nav}</ul></nav></header>
<main class="container responsivegrid"><div class="cmp-breadcrumb"><ol><li><a href="/">${esc(at(c.site.pack.menu, 0))}</a></li></ol></div><div class="title"><div class="cmp-title"><h1 class="cmp-title__text">${c.page.title}</h1></div></div><div class="text"><div class="cmp-text">${when(c)}
${c.page.main}</div></div><div class="list"><ul class="cmp-list">${c.teasers(6, (h, t, l) => `<li class="cmp-list__item"><article><a class="cmp-list__item-link" href="${h}"><span class="cmp-list__item-title">${t}</span></a><span class="cmp-list__item-description">${l}</span></article></li>`)}</ul></div></main><footer class="experiencefragment"><ul>${c.foot}</ul></footer></div></div>${cookies(c)}<!--js--></body></html>`

export const gov: Frame = (c) => `${top(c, '', '<meta name="theme-color" content="#0b0c0c">')}
<body class="govuk-template__body"><!--svg--><header class="gov-header" role="banner"><div class="gov-width-container"><a class="gov-header__link" href="/">${esc(c.site.brand)}</a><nav><ul class="gov-header__navigation">${c.nav}</ul></nav></div></header><div class="gov-width-container"><div class="gov-breadcrumbs"><ol><li><a href="/">${esc(at(c.site.pack.menu, 0))}</a></li></ol></div><main class="gov-main-wrapper" id="main-content" role="main"><div class="gov-grid-row"><div class="gov-grid-column-two-thirds"><h1 class="gov-heading-xl">${c.page.title}</h1>${when(c)}
${c.page.main}
</div><div class="gov-grid-column-one-third"><aside class="gov-related"><ul class="gov-list">${c.teasers(6, (h, t) => `<li><a class="gov-link" href="${h}">${t}</a></li>`)}</ul></aside></div></div></main></div><footer class="gov-footer" role="contentinfo"><ul class="gov-footer__list">${c.foot}</ul></footer>${cookies(c)}<!--js--></body></html>`
