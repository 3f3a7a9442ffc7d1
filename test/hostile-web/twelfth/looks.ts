/** The looks of sites: what the software of each kind of publisher writes around a document. */
import { banner, footer, icon, load, mega, social, teasers, trackers } from './ballast.ts'
import { esc, leaf, prose, type Scene } from './scene.ts'
import { olderLooks } from './looks-older.ts'

const rtl = (l: string): string => (/^(ar|fa|he|ur|ps|ku|ug|yi|sd)\b/.test(l) ? ' dir="rtl"' : '')
export const open = ({ site }: Scene, more = ''): string =>
  `<!DOCTYPE html>\n<html lang="${site.l}"${rtl(site.l)}${more}>`
const isLost = (s: Scene): boolean =>
  (s.doc.status === 404 || s.doc.status === 410) && s.doc.kind !== 'article'
export const titleOf = ({ doc, site }: Scene, mark = ' | '): string =>
  doc.title ?? (doc.t === site.brand ? doc.t : `${doc.t}${mark}${site.brand}`)
const meta = (s: Scene): string =>
  `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(s)}</title>
${isLost(s) ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="https://${s.host}${esc(s.path)}">\n<meta property="og:title" content="${esc(s.doc.t)}"><meta property="og:site_name" content="${esc(s.site.brand)}"><meta property="og:url" content="https://${s.host}${esc(s.path)}">`}
<link rel="icon" href="/favicon.ico"><link rel="manifest" href="/site.webmanifest">${s.doc.head ?? ''}`
const ld = (s: Scene): string =>
  `<script type="application/ld+json">${JSON.stringify(
    s.doc.kind === 'article'
      ? {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: s.doc.t,
          datePublished: s.doc.date ?? '2019-05-14',
          publisher: { '@type': 'Organization', name: s.site.brand },
        }
      : {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: s.site.brand,
          url: `https://${s.host}/`,
        },
  )}</script>`
const hidden = (s: Scene): string =>
  s.site.hidden404 === true
    ? `<template id="tpl-error"><div class="error-page"><h1>${s.L.lost[0]}</h1><p>${s.L.lost[1]}</p></div></template><div id="not-found-modal" class="modal" hidden aria-hidden="true"><strong>404</strong> ${s.L.lost[0]}</div>`
    : ''
const byline = ({ doc }: Scene): string =>
  doc.kind === 'article'
    ? `<div class="byline">${doc.by === undefined ? '' : `<span class="author">${doc.by}</span> `}<time datetime="${doc.date ?? '2019-05-14'}">${doc.date ?? '2019-05-14'}</time></div>`
    : ''

/** A newspaper or broadcaster. */
const portal = (s: Scene): string => `${open(s, ' class="no-js"')}
<head>${meta(s)}
<style>/*§*/</style>
${trackers(s)}
${ld(s)}
</head>
<body class="page page--${s.doc.kind ?? 'page'}" data-build="${s.ever.hex(7)}" data-ts="${1795470000 + s.now.int(9999)}">
<!--§-->
<a class="skip" href="#main">${s.L.ui[1]}</a>${banner(s)}${hidden(s)}
<div class="ad ad--billboard" id="div-gpt-ad-${s.now.int(99999999)}" data-slot="top"></div>
<header class="masthead"><a class="logo" href="/">${s.site.brand}</a><form role="search" action="/search"><input name="q" type="search" placeholder="${s.L.ui[0]}"><button>${icon('search')}</button></form><a class="login" href="/login">${s.L.ui[6]}</a>${mega(s)}</header>
<main id="main"><article class="story">
<p class="kicker">${s.doc.kind === 'article' ? s.ever.pick(s.L.nav.slice(1, 6)) : ''}</p>
<h1>${s.doc.t}</h1>
${byline(s)}${s.doc.kind === 'article' ? social(s) : ''}
<div class="story__body">
${prose(s.doc.b)}
</div></article>
${teasers(s, isLost(s) ? 4 : 7)}
<aside class="most-read"><ol>${s.now
  .some(s.L.heads, 5)
  .map((h) => `<li><a href="${leaf(s.now, s.L, h)}">${h}</a></li>`)
  .join('')}</ol></aside>
</main>
${footer(s)}
<script type="application/json" id="page-state">{"feed":"§","requestId":"${s.now.hex(32)}"}</script>
<script defer src="/assets/app.${s.ever.hex(8)}.js"></script>
</body></html>`

/** React rendered on the server. */
const next = (s: Scene): string =>
  `${open(s)}<head>${meta(s)}<link rel="preload" href="/_next/static/css/${s.ever.hex(16)}.css" as="style"/><style data-styled="active">/*§*/</style><script defer="" nomodule="" src="/_next/static/chunks/polyfills-${s.ever.hex(16)}.js"></script>${ld(s)}</head><body><div id="__next"><!--§--><div class="Layout_root__${s.ever.b64(5)}"><header class="Header_wrap__${s.ever.b64(5)}"><a class="Header_logo__x" href="/">${s.site.brand}</a>${mega(s, 4)}<button class="Button_ghost__${s.ever.b64(5)}">${s.L.ui[0]}</button></header>${banner(s)}<main class="Page_main__${s.ever.b64(5)}"><div class="Container_c__q1"><h1 class="Heading_h1__${s.ever.b64(5)}">${s.doc.t}</h1>${byline(s)}<div class="RichText_root__${s.ever.b64(5)}">${prose(s.doc.b)}</div></div>${teasers(s, 4)}</main>${footer(s)}</div>${hidden(s)}</div><script id="__NEXT_DATA__" type="application/json" nonce="${s.now.b64(22)}">{"props":{"pageProps":{${isLost(s) ? '"statusCode":404,' : `"entry":{"title":${JSON.stringify(s.doc.t)},"slug":${JSON.stringify(s.path)}},`}"related":"§","messages":{"error.404.title":${JSON.stringify(s.L.lost[0])},"error.404.text":${JSON.stringify(s.L.lost[1])},"nav.search":${JSON.stringify(s.L.ui[0])},"error.500.title":"500"}},"__N_SSG":false},"page":"${isLost(s) ? '/404' : '/[...slug]'}","query":{},"buildId":"${s.ever.b64(21)}","locale":"${s.site.l}"}</script></body></html>`

/** WordPress with blocks, emoji script and comments. */
const wordpress = (s: Scene): string => `${open(s)}
<head>
${meta(s).replace('<link rel="manifest" href="/site.webmanifest">', '')}
<link rel="alternate" type="application/rss+xml" title="${esc(s.site.brand)} &raquo; Feed" href="https://${s.host}/feed/" />
<link rel="https://api.w.org/" href="https://${s.host}/wp-json/" /><meta name="generator" content="WordPress 6.8.3" />
<script>window._wpemojiSettings = {"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/16.0.1\\/72x72\\/","ext":".png","source":{"concatemoji":"https:\\/\\/${s.host}\\/wp-includes\\/js\\/wp-emoji-release.min.js?ver=6.8.3"}};</script>
<style id='global-styles-inline-css'>/*§*/</style>
<link rel='stylesheet' id='theme-style-css' href='https://${s.host}/wp-content/themes/${s.ever.pick(['astra', 'generatepress', 'twentytwentyfour', 'divi', 'kadence'])}/style.css?ver=4.${s.ever.int(20)}' media='all' />
</head>
<body class="${isLost(s) ? 'error404' : s.doc.kind === 'article' ? `single single-post postid-${s.ever.int(9999)}` : 'page-template-default page'} wp-embed-responsive">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${s.site.brand}</a></p><nav class="main-navigation"><ul id="menu-main">${s.L.nav.map((n, i) => `<li id="menu-item-${i + 20}" class="menu-item"><a href="/${i === 0 ? '' : `p${i}/`}">${n}</a></li>`).join('')}</ul></nav></header>
<div id="content"><main id="primary"><article class="${isLost(s) ? 'error-404 not-found' : 'post type-post status-publish format-standard hentry'}">
<header class="entry-header"><h1 class="entry-title">${s.doc.t}</h1>${byline(s)}</header>
<div class="entry-content">
${prose(s.doc.b)}
${isLost(s) ? `<form role="search" class="search-form" action="/"><input type="search" name="s" placeholder="${s.L.ui[0]} …"></form>` : ''}
</div></article>
${s.doc.kind === 'article' ? `<section id="comments"><h2>${s.L.ui[10]}</h2><form action="/wp-comments-post.php" method="post"><textarea name="comment"></textarea><input type="hidden" name="comment_post_ID" value="${s.ever.int(9999)}"><input type="hidden" name="akismet_comment_nonce" value="${s.now.hex(10)}"></form></section>` : ''}
</main><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><ul>${s.ever
  .some(s.L.heads, 5)
  .map((h) => `<li><a href="${leaf(s.ever, s.L, h)}">${h}</a></li>`)
  .join('')}</ul></section></aside></div>
${footer(s)}</div>${banner(s)}
<script id="wp-block-data">var wpData={"items":"§","nonce":"${s.now.hex(10)}"};</script>
</body></html>`

/** Drupal, as ministries and agencies have it. */
const drupal = (s: Scene): string => `${open(s, ' prefix="og: https://ogp.me/ns#"')}
<head>${meta(s)}<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<style media="all">/*§*/</style></head>
<body class="path-${isLost(s) ? 'error-404' : 'node page-node-type-page'}">
<a href="#main-content" class="visually-hidden focusable">${s.L.ui[1]}</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><!--§-->
<header role="banner"><div class="region region-header"><a href="/" rel="home">${s.site.brand}</a></div>
${mega(s, 3)}</header>
<div class="region region-breadcrumb"><ol class="breadcrumb"><li><a href="/">${s.L.nav[0]}</a></li><li>${s.doc.t}</li></ol></div>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title"><h1 class="page-header"><span>${s.doc.t}</span></h1></div>
<div class="node__content"><div class="field field--name-body field--type-text-with-summary field__item">
${prose(s.doc.b)}
</div></div></div></main>
${footer(s)}</div>${banner(s)}${hidden(s)}
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentPath":"node/${s.ever.int(9999)}","isFront":false,"currentLanguage":"${s.site.l}"},"views":"§","ajaxPageState":{"theme_token":"${s.now.b64(43)}"},"user":{"uid":0,"permissionsHash":"${s.ever.hex(64)}"}}</script>
</body></html>`

/** A shop. */
const shop = (s: Scene): string => `${open(s, ' class="js"')}
<head>${meta(s)}<link rel="preconnect" href="https://cdn.${s.host}" crossorigin><style>/*§*/</style>
<script>window.Shop=window.Shop||{};Shop.theme={"name":"Dawn","id":${s.ever.int(99999999)},"role":"main"};Shop.currency={"active":"EUR","rate":"1.0"};</script></head>
<body class="template-${isLost(s) ? '404' : (s.doc.kind ?? 'page')}"><!--§-->
<div class="announcement-bar"><p>${s.L.heads[0]}</p></div><header class="header"><a href="/" class="header__heading-link">${s.site.brand}</a>${mega(s, 5)}<a href="/cart" class="cart">${icon('cart')}<span>0</span></a></header>
<main id="MainContent" role="main"><div class="product grid"><h1 class="product__title">${s.doc.t}</h1>
${prose(s.doc.b)}
</div></main>
${footer(s)}${banner(s)}
<script id="web-pixels" type="application/json">{"rec":"§","token":"${s.now.hex(32)}"}</script></body></html>`

/** Builders of pages without programming. */
const builder = (s: Scene): string => `${open(s)}
<head>${meta(s)}<meta name="generator" content="${s.ever.pick(['Wix.com Website Builder', 'Squarespace', 'Webnode', 'Jimdo'])}"><style id="css_masterPage">/*§*/</style></head>
<body class=""><!--§--><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="site-root"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER"><div class="comp-l${s.ever.b64(6)}"><h6 class="font_6"><a href="/">${s.site.brand}</a></h6></div><nav><ul>${s.L.nav
  .slice(0, 5)
  .map(
    (n, i) =>
      `<li id="comp-${s.ever.b64(5)}${i}"><a href="/${i === 0 ? '' : `page-${i}`}"><div><p>${n}</p></div></a></li>`,
  )
  .join('')}</ul></nav></header>
<main id="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES"><div id="${s.ever.b64(5)}" class="theme-vars"><div class="comp-${s.ever.b64(8)}"><h1 class="font_2">${s.doc.t}</h1></div><div class="rich-text">
${prose(s.doc.b).replaceAll('<p>', '<p class="font_8" style="line-height:1.6em;">')}
</div></div></div></main><footer id="SITE_FOOTER"><p class="font_9">© 2026 ${s.site.brand}</p></footer></div></div></div></div>${banner(s)}
<script type="application/json" id="warmup-data">{"platform":"§","session":"${s.now.hex(36)}","appsWarmupData":{}}</script></body></html>`

/** Documentation. */
const manual = (s: Scene): string => `${open(s)}
<head>${meta(s)}<meta name="generator" content="${s.ever.pick(['Docusaurus v3.5.2', 'Sphinx 7.3', 'MkDocs 1.6'])}"><style>/*§*/</style></head>
<body class="docs-wrapper"><!--§--><nav class="navbar"><a class="navbar__brand" href="/">${s.site.brand}</a><a href="/docs/intro">Docs</a><a href="/api">API</a><input placeholder="${s.L.ui[0]}"></nav>
<div class="row"><aside class="theme-doc-sidebar"><ul class="menu__list">${['Getting started', 'Installation', 'Configuration', 'Routing', 'Errors', 'Plugins', 'Deployment', 'Migration', 'FAQ'].map((n) => `<li><a class="menu__link" href="/docs/${n.toLowerCase().replace(' ', '-')}">${n}</a></li>`).join('')}</ul></aside>
<main class="col"><article class="theme-doc-markdown markdown"><h1>${s.doc.t}</h1>
${prose(s.doc.b)}
</article></main></div>
<footer class="footer--dark">© 2026 ${s.site.brand}. Built with care.</footer>
<script>window.__docs={"index":"§"}</script></body></html>`

const looks = {
  portal,
  next,
  wordpress,
  drupal,
  shop,
  builder,
  manual,
  ...olderLooks,
}
export type LookName = keyof typeof looks
for (const name of Object.keys(looks) as LookName[]) {
  const plain = looks[name]
  looks[name] = (s) =>
    load(name === 'plain' ? { ...s, site: { ...s.site, kb: s.site.kb * (1 + s.ever.int(11)) } } : s, plain(s))
}
/** The scene as its site's look writes it. */
export const drawn = (scene: Scene): string => looks[scene.site.look as LookName](scene)
