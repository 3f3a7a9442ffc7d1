/** Frames of applications: shops, boards, boards' feeds, server-rendered scripts. */
import { at, bare, esc, fresh, freshNumber, hash, slug } from './base.ts'
import { cookies } from './bulk.ts'
import { head } from './frames-cms.ts'
import type { Frame, Shown } from './base.ts'

const when = (c: Shown): string => (c.page.date ? `<time>${c.page.date}</time>` : '')

export const next: Frame = (
  c,
) => `${head(c, '', '<link rel="preload" as="script" href="/_next/static/chunks/main-' + hash(c.site.host).toString(16) + '.js"><meta name="next-head-count" content="9">')}
<body><div id="__next"><!--svg--><header class="Header_root__x3Kf"><a href="/" class="Logo_link__aa91">${esc(c.site.brand)}</a><nav class="Nav_root__1zPq"><ul>${c.nav}</ul></nav></header><main class="Article_main__Qw2x"><h1 class="Article_title__77ab">${c.page.title}</h1>${when(c)}<div class="RichText_body__9dLm">
${c.page.main}
</div><section class="Grid_root__p0Lk">${c.teasers(8, (h, t, l) => `<a class="Card_link__zz12" href="${h}"><h3>${t}</h3><p>${l}</p></a>`)}</section></main><footer class="Footer_root__k2"><ul>${c.foot}</ul></footer></div>${cookies(c)}<!--js--><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: c.page.kind === 'error' ? { statusCode: 404 } : { title: c.page.title, text: bare(c.page.main).slice(0, 300) }, __N_SSP: true }, page: c.page.kind === 'error' ? '/404' : '/[...slug]', query: {}, buildId: fresh().slice(0, 12), locale: c.site.language }).replaceAll('</', '<\\/')}</script></body></html>`

export const nuxt: Frame = (
  c,
) => `${head(c, '', '<link rel="modulepreload" as="script" href="/_nuxt/entry.' + hash(c.site.host).toString(16) + '.js">')}
<body><div id="__nuxt"><!--svg--><div class="layout-default" data-v-7ba5bd90><header data-v-7ba5bd90><a href="/" class="router-link-active">${esc(c.site.brand)}</a><ul class="nav">${c.nav}</ul></header><div class="page" data-v-1d2c><h1>${c.page.title}</h1>${when(c)}<div class="prose">
${c.page.main}
</div></div><section class="more">${c.teasers(6, (h, t, l) => `<article class="tile" data-v-99fe><h3><a href="${h}">${t}</a></h3><p>${l}</p></article>`)}</section><footer><ul>${c.foot}</ul></footer></div></div>${cookies(c)}<!--js--><script>window.__NUXT__={};window.__NUXT__.config={public:{apiBase:"/api",release:"${fresh().slice(0, 7)}"},app:{baseURL:"/"}}</script></body></html>`

export const angular: Frame = (c) => `${head(c, 'DSpace 7.6.1')}
<body><ds-app _nghost-dspace-angular-c${hash(c.site.host) % 400} ng-version="15.2.10" ng-server-context="ssr"><!--svg--><ds-themed-root><header><a class="navbar-brand" href="/home"><img src="assets/images/logo.svg" alt="${esc(c.site.brand)}"></a><nav role="navigation"><ul class="navbar-nav">${c.nav}</ul></nav></header><main id="main-content" class="main-content"><div class="container"><ds-item-page class="ng-star-inserted"><h1 class="item-page-title-field">${c.page.title}</h1>${when(c)}
${c.page.main}
</ds-item-page><ds-recent-item-list>${c.teasers(5, (h, t, l) => `<ds-item-search-result-list-element><a class="lead item-list-title" href="${h}">${t}</a><div class="item-list-abstract">${l}</div></ds-item-search-result-list-element>`)}</ds-recent-item-list></div></main><footer><ul>${c.foot}</ul></footer></ds-themed-root></ds-app>${cookies(c)}<!--js--><script id="dspace-angular-state" type="application/json">{"authentication":{"loading":false},"correlationId":"${fresh()}"}</script></body></html>`

export const shopify: Frame = (
  c,
) => `${head(c, '', `<link rel="preconnect" href="https://cdn.${c.site.host}"><script>var Shopify=Shopify||{};Shopify.shop="${c.site.host}";Shopify.theme={"name":"Dawn","id":${hash(c.site.host)}};Shopify.locale="${c.site.language}";</script>`)}
<body class="gradient"><!--svg--><div id="shopify-section-header" class="shopify-section section-header"><sticky-header class="header-wrapper"><header class="header"><a href="/" class="header__heading-link">${esc(c.site.brand)}</a><nav class="header__inline-menu"><ul class="list-menu list-menu--inline">${c.nav}</ul></nav></header></sticky-header></div><main id="MainContent" class="content-for-layout focus-none" role="main"><section class="shopify-section section"><div class="product__info-container"><div class="product__title"><h1>${c.page.title}</h1></div>${when(c)}
${c.page.main}
</div></section><product-recommendations class="related-products"><ul class="grid product-grid">${c.teasers(8, (h, t, _l, i) => `<li class="grid__item"><div class="card-wrapper"><h3 class="card__heading"><a href="${h}">${t}</a></h3><span class="price-item">€ ${19 + i * 7},90</span></div></li>`)}</ul></product-recommendations></main><footer class="footer"><ul>${c.foot}</ul></footer>${cookies(c)}<!--js--><script id="web-pixels-manager-setup">(function(){var s="${fresh()}";window.ShopifyAnalytics={meta:{currency:"EUR",page:{requestId:s}}}})();</script></body></html>`

export const magento: Frame = (
  c,
) => `${head(c, '', '<link rel="stylesheet" type="text/css" media="all" href="/static/version1719/frontend/Luma/theme/css/styles-m.css">')}
<body data-container="body" class="catalog-product-view page-layout-1column"><!--svg--><div class="page-wrapper"><header class="page-header"><div class="header content"><a class="logo" href="/">${esc(c.site.brand)}</a></div></header><div class="sections nav-sections"><nav class="navigation"><ul>${c.nav}</ul></nav></div><main id="maincontent" class="page-main"><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper" itemprop="name">${c.page.title}</span></h1></div><div class="columns"><div class="column main"><input name="form_key" type="hidden" value="${fresh().slice(0, 16)}">${when(c)}
${c.page.main}
<div class="block upsell"><ol class="products list items product-items">${c.teasers(8, (h, t, _l, i) => `<li class="item product product-item"><strong class="product name"><a class="product-item-link" href="${h}">${t}</a></strong><span class="price">${(i * 13 + 9) % 180},00</span></li>`)}</ol></div></div></div></main><footer class="page-footer"><ul class="footer links">${c.foot}</ul></footer></div>${cookies(c)}<!--js--><script type="text/x-magento-init">{"*":{"Magento_Ui/js/core/app":{"components":{"customer":{"component":"Magento_Customer/js/view/customer"}}}}}</script></body></html>`

export const discourse: Frame = (
  c,
) => `${head(c, 'Discourse 3.4.0.beta2 - https://github.com/discourse/discourse')}
<body class="crawler"><!--svg--><header><a href="/">${esc(c.site.brand)}</a><ul class="nav">${c.nav}</ul></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="${esc(c.path)}">${c.page.title}</a></h1></div>${when(c)}
${c.page.main}
<div id="related-topics" class="more-topics__list"><table class="topic-list"><tbody>${c.teasers(10, (h, t, _l, i) => `<tr class="topic-list-item"><td class="main-link"><a href="${h}" class="title raw-link">${t}</a></td><td class="replies"><span>${(i * 7) % 31}</span></td><td class="views">${120 + i * 37 + freshNumber(5)}</td></tr>`)}</tbody></table></div></div><footer class="container wrap"><nav class="crawler-nav"><ul>${c.foot}</ul></nav></footer><!--js--><div id="data-discourse-setup" data-base-uri="" data-environment="production" data-csrf="${fresh()}"></div></body></html>`

export const video: Frame = (c) => `${head(c, '', `<meta property="og:video:type" content="text/html">`)}
<body dir="${c.rtl ? 'rtl' : 'ltr'}"><!--svg--><div id="masthead"><a href="/">${esc(c.site.brand)}</a><ul id="guide">${c.nav}</ul></div><div id="watch" class="watch-flexy"><div id="player"><video preload="none" data-key="${fresh()}"></video></div><div id="meta"><h1 class="title">${c.page.title}</h1>${when(c)}
${c.page.main}
</div><div id="related" class="compact-list">${c.teasers(12, (h, t, _l, i) => `<div class="compact-video"><a href="${h}"><span class="video-title" title="${t}">${t}</span></a><span class="time">${(i * 3) % 17}:${10 + ((i * 13) % 49)}</span></div>`)}</div></div><ul class="legal">${c.foot}</ul><!--js--><script nonce="${fresh()}">var initialData={"responseContext":{"visitorData":"${fresh()}${fresh()}"},"contents":{"status":"${c.page.kind === 'error' ? 'ERROR' : 'OK'}"}};</script></body></html>`

export const jobs: Frame = (
  c,
) => `${head(c, '', '<meta property="og:locale" content="' + c.site.language + '">')}
<body class="job-board"><!--svg--><header class="topbar"><a class="company" href="/">${esc(c.site.brand)}</a><ul class="tabs">${c.nav}</ul></header><div class="layout"><main class="posting"><h1 class="posting-headline">${c.page.title}</h1><div class="posting-categories">${when(c)}</div><div class="section-wrapper page-full-width">
${c.page.main}
</div></main><aside class="similar">${c.teasers(6, (h, t) => `<div class="opening"><a href="${h}">${t}</a><span class="location">${esc(at(c.site.pack.menu, hash(t) % 6))}</span></div>`)}</aside></div><footer><ul>${c.foot}</ul><span class="req">${fresh()}</span></footer>${cookies(c)}<!--js--></body></html>`

export const ghost: Frame = (
  c,
) => `${head(c, 'Ghost 5.96', '<script defer src="https://cdn.' + c.site.host + '/ghost/portal.min.js" data-key="' + fresh().slice(0, 12) + '"></script>')}
<body class="post-template tag-${slug(at(c.site.pack.menu, 1), 1)}"><!--svg--><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo" href="/">${esc(c.site.brand)}</a><ul class="nav">${c.nav}</ul></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title">${c.page.title}</h1>${when(c)}</header><section class="gh-content gh-canvas">
${c.page.main}
</section></article><section class="gh-container is-grid">${c.teasers(6, (h, t, l) => `<article class="gh-card post"><a class="gh-card-link" href="${h}"><h3 class="gh-card-title">${t}</h3><p class="gh-card-excerpt">${l}</p></a></article>`)}</section></main><footer class="gh-footer"><ul>${c.foot}</ul></footer></div><!--js--></body></html>`
