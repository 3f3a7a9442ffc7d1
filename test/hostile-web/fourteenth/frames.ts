/** Markup of the content systems, from doctype to the last script. */
import type { WebRequest } from '../case.ts'
import type { Words } from './words.ts'

export type Software =
  'wordpress' | 'drupal' | 'mediawiki' | 'aspx' | 'ojs' | 'dspace' | 'news' | 'portal' | 'next' | 'old'

export interface Ctx {
  readonly lang: string
  readonly w: Words
  /** Another with every answer. */
  readonly rnd: () => number
  /** The same for a host, and the same for an address. */
  readonly fixed: () => number
  readonly own: () => number
  readonly request: WebRequest
  readonly site: string
  readonly heading: string
  readonly title: string
  readonly top: string
  readonly head: string
  readonly paragraphs: readonly string[]
  readonly weight: number
  readonly charset: string
  readonly links: readonly (readonly [string, string])[]
  readonly absent: boolean
  readonly home: boolean
}

const hex = (rnd: () => number, n: number): string =>
  Array.from({ length: n }, () => Math.floor(rnd() * 16).toString(16)).join('')
const pick = <T>(rnd: () => number, list: readonly T[]): T => list[Math.floor(rnd() * list.length)] as T
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&[a-z]+;/g, ' ')

/** The first words of a sentence, as a label of a menu. */
const label = (c: Ctx, rnd: () => number): string => {
  const s = pick(rnd, c.w.text).replace(/[.。।።։]$/, '')
  return c.w.gap === '' || /^(th|km|my)$/.test(c.lang)
    ? s.slice(0, 10 + Math.floor(rnd() * 8))
    : s
        .split(' ')
        .slice(0, 2 + Math.floor(rnd() * 4))
        .join(' ')
}

function css(_: Ctx, bytes: number, prefix: string): string {
  const parts = [
    'header',
    'nav',
    'menu-item',
    'sub-menu',
    'teaser',
    'card',
    'card__title',
    'hero',
    'breadcrumb',
    'footer',
    'cookie',
    'modal',
    'btn',
    'btn-primary',
    'form-control',
    'search-form',
    'sidebar',
    'widget',
    'pager',
    'share',
    'tooltip',
    'error-page',
    'login-box',
  ]
  const rules = [
    'display:flex',
    'align-items:center',
    'margin:0 0 1.5rem',
    'padding:.5rem 1rem',
    'color:#1d1d1b',
    'background-color:#f4f4f2',
    'font-size:1.125rem',
    'line-height:1.5',
    'border-bottom:1px solid #d9d9d6',
    'position:relative',
    'transition:opacity .2s ease-in-out',
    'max-width:72rem',
    'text-decoration:none',
    'font-weight:700',
    'overflow:hidden',
    'display:none',
  ]
  let out = ''
  for (let i = 0; out.length < bytes; i++) {
    if (i % 23 === 22) out += `@media (max-width:${560 + (i % 9) * 80}px){`
    out += `.${prefix}-${parts[(i * 7) % parts.length]}${i % 3 === 0 ? ` > a:hover` : i % 5 === 0 ? `--${i % 12}` : ''}{${rules[i % 16]};${rules[(i * 5 + 3) % 16]};${rules[(i * 11 + 7) % 16]}}`
    if (i % 23 === 22) out += '}'
  }
  return out
}

function script(c: Ctx, bytes: number): string {
  let out = '!function(e,t,n){"use strict";var r={},i=t.documentElement;'
  for (let i = 0; out.length < bytes; i++)
    out += `function ${'abcdefghijklm'[i % 13]}${i}(o,s){if(!o||o.nodeType!==1)return null;var u=o.getAttribute("data-${hex(c.fixed, 4)}");return u?r[u]||(r[u]=s.call(o,${i},i.clientWidth)):t.querySelector(".js-${i % 40}")}`
  return `${out}}(window,document);`
}

/** Addresses that the site has: numbers of one remainder. */
const slug = (rnd: () => number): string =>
  `${pick(rnd, ['news', 'article', 'node', 'doc', 'report', 'item', 'event'])}/${2009 + Math.floor(rnd() * 17)}/${Math.floor(rnd() * 900) * 97 + 13}`

const nav = (c: Ctx, n: number, cls: string): string =>
  `<ul class="${cls}">${Array.from({ length: n }, (_, i) => `<li id="${cls}-item-${i}" class="${cls}-item ${cls}-item-type-custom"><a href="/${i < 8 ? ['', 'search', 'user/login', 'menu', 'contact', 'about', 'news', 'publications'][i] : slug(c.fixed)}" class="${cls}__link">${i < 8 ? c.w.labels[i] : label(c, c.fixed)}</a></li>`).join('\n')}</ul>`

const date = (c: Ctx): string =>
  `${1 + Math.floor(c.rnd() * 28)}.${1 + Math.floor(c.rnd() * 12)}.${2010 + Math.floor(c.rnd() * 16)}`

const places: Readonly<Record<string, string>> = {
  latin:
    'Genève,Bujumbura,Graz,Oaxaca,Riga,Tromsø,Perugia,Dakar,Lublin,Cluj,Bergen,Quito,Maputo,Leuven,Utrecht,Vigo,Ghent,Tartu,Kaunas,Košice,Rijeka,Izmir,Porto,Bari,Lille,Halle,Bremen,Tunis,Nairobi,Manila',
  cyrl: 'Пермь,Вологда,Рига,Вена,Белград,София,Женева,Алматы,Вильнюс,Одесса',
  other: '',
}
const title = (c: Ctx): string => {
  const s = pick(c.rnd, c.w.text)
  const where = /^(ru|uk|sr|mk|bg|kk|mn)$/.test(c.lang)
    ? (places.cyrl ?? '')
    : /^(ka|hy|he|ar|fa|ur|hi|bn|ta|si|ne|th|km|my|zh|zh-TW|ja|ko|am|el)$/.test(c.lang)
      ? ''
      : (places.latin ?? '')
  const k = c.rnd()
  const n = 1 + Math.floor(c.rnd() * 480)
  return k < 0.25 || (where === '' && k < 0.5)
    ? `${s} (${1890 + (n % 136)})`
    : k < 0.7 && where !== ''
      ? `${pick(c.rnd, where.split(','))}: ${s}`
      : k < 0.85
        ? `${n}. ${s}`
        : s
}

/** Teasers that are links with summaries, another choice with every answer. */
function teasers(c: Ctx, bytes: number): string {
  let out = ''
  for (let i = 0; out.length < bytes && i < 400; i++) {
    const url = `/${slug(c.rnd)}`
    out += `<article class="teaser teaser--${i % 4}" data-id="${hex(c.rnd, 8)}"><a class="teaser__link" href="${url}"><figure class="teaser__media"><img loading="lazy" src="/media/${hex(c.rnd, 12)}.jpg?itok=${hex(c.rnd, 6)}" alt="" width="320" height="180"></figure><h3 class="teaser__title">${title(c)}</h3><p class="teaser__summary">${title(c)}${c.w.gap}${pick(c.rnd, c.w.text)}</p><time>${date(c)}</time><span class="more">${c.w.cookies[3]}</span></a></article>\n`
  }
  return out
}

const login = (c: Ctx): string =>
  `<form action="/user/login" method="post" id="user-login-form" class="login-box"><h2>${c.w.labels[2]}</h2><label for="edit-name">E-mail</label><input type="text" id="edit-name" name="name" autocomplete="username"><label for="edit-pass">${c.w.labels[8]}</label><input type="password" id="edit-pass" name="pass"><input type="hidden" name="csrf_token" value="${hex(c.rnd, 40)}"><button type="submit">${c.w.labels[2]}</button><a href="/user/register">${c.w.labels[9]}</a></form>`
const find = (c: Ctx): string =>
  `<form role="search" method="get" action="/search" class="search-form"><label class="screen-reader-text" for="q">${c.w.labels[1]}</label><input type="search" id="q" name="q" value="" placeholder="${c.w.labels[1]}…"><button type="submit">${c.w.labels[1]}</button></form>`
const banner = (c: Ctx): string =>
  `<div id="cookie-banner" class="cookie" role="dialog" aria-live="polite"><p>${c.w.cookies[0]}</p><button class="btn btn-primary">${c.w.cookies[1]}</button><button class="btn">${c.w.cookies[2]}</button></div>`
const body = (c: Ctx): string =>
  c.paragraphs
    .map((p) =>
      /^\s*<(p|ul|ol|table|h\d|div|dl|blockquote|pre|form|a|iframe|nav|section|figure)\b/.test(p)
        ? p
        : `<p>${p}</p>`,
    )
    .join('\n')
const dir = (c: Ctx): string => (c.w.rtl ? ' dir="rtl"' : '')
const at = (c: Ctx): string =>
  `${c.request.scheme}://${c.request.host}${c.request.path.replace(/\?utm_.*$/, '').replace(/&/g, '&amp;')}`
const foot = (c: Ctx): string =>
  `<footer class="site-footer">${nav(c, 14, 'footer-menu')}<p>© ${c.site} 2008–2026</p></footer>`

export const frames: Readonly<Record<Software, (c: Ctx) => string>> = {
  wordpress: (c) => `<!DOCTYPE html>
<html lang="${c.lang}"${dir(c)}>
<head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(c.title)} &#8211; ${c.site}</title>
<meta name='robots' content='${c.absent ? 'noindex, follow' : 'index, follow, max-image-preview:large'}' />
${c.absent ? '' : `<link rel="canonical" href="${at(c)}" /><meta property="og:title" content="${plain(c.title)}" /><meta property="og:site_name" content="${c.site}" />`}
<link rel="alternate" type="application/rss+xml" href="/feed/" />
<meta name="generator" content="WordPress 6.5.5" />${c.head}
<style id='wp-block-library-inline-css'>${css(c, c.weight * 0.34, 'wp')}</style>
<script>window._wpemojiSettings={"baseUrl":"https:\\/\\/s.w.org\\/images\\/core\\/emoji\\/15.0.3\\/72x72\\/","ext":".png"};${script(c, c.weight * 0.12)}</script></head>
<body class="${c.absent ? 'error404' : c.home ? 'home blog' : `post-template-default single single-post postid-${Math.floor(c.own() * 9000)}`} wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#content">${c.w.labels[3]}</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${c.site}</a></p><nav id="site-navigation">${nav(c, 18, 'menu')}</nav>${find(c)}</header>
<main id="content" class="site-main">${c.top}<article class="post hentry"><header class="entry-header"><h1 class="entry-title">${c.heading}</h1></header><div class="entry-content">${body(c)}</div>${c.absent ? find(c) : ''}</article>
<section class="related">${c.home ? teasers(c, c.weight * 0.32) : teasers(c, c.weight * 0.2)}</section></main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries">${nav(c, 15, 'recent')}</section><section class="widget">${login(c)}</section></aside>
${foot(c)}${banner(c)}
<script id="wp-util-js-extra">var settings={"ajax":{"url":"\\/wp-admin\\/admin-ajax.php"},"nonce":"${hex(c.rnd, 10)}","i18n":{"error":"404","notFound":"Not found","loading":"Loading..."}};</script></body></html>`,

  drupal: (c) => `<!DOCTYPE html>
<html lang="${c.lang}" dir="${c.w.rtl ? 'rtl' : 'ltr'}" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" /><title>${plain(c.title)} | ${c.site}</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
${c.absent ? '' : `<link rel="canonical" href="${at(c)}" />`}${c.head}
<style>${css(c, c.weight * 0.3, 'block')}</style></head>
<body class="${c.absent ? 'path-system-404' : c.home ? 'path-frontpage' : 'path-node page-node-type-document'}">
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">${c.site}</a>${find(c)}<nav role="navigation">${nav(c, 22, 'menu')}</nav></div></header>
${c.top}<main role="main"><a id="main-content" tabindex="-1"></a><div data-drupal-messages-fallback class="hidden"></div>
<div class="region region-content"><h1 class="page-header"><span class="field field--name-title">${c.heading}</span></h1>
<div class="field field--name-body field--type-text-with-summary">${body(c)}</div></div>
<div class="region region-sidebar-second"><div id="block-userlogin" class="block block-user">${login(c)}</div><div class="views-element-container">${teasers(c, c.weight * (c.home ? 0.35 : 0.22))}</div></div></main>
${foot(c)}</div>${banner(c)}
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"${c.absent ? 'system\\/404' : `node\\/${Math.floor(c.own() * 9000)}`}","isFront":${c.home},"currentLanguage":"${c.lang}"},"ajaxTrustedUrl":{"\\/search":true,"form_action_p_${hex(c.rnd, 20)}":true},"user":{"uid":0,"permissionsHash":"${hex(c.rnd, 64)}"}}</script><script>${script(c, c.weight * 0.2)}</script></body></html>`,

  mediawiki: (c) => `<!DOCTYPE html>
<html class="client-nojs" lang="${c.lang}" dir="${c.w.rtl ? 'rtl' : 'ltr'}">
<head><meta charset="UTF-8"><title>${plain(c.title)} – ${c.site}</title>
<script>document.documentElement.className="client-js";RLCONF={"wgCanonicalNamespace":"","wgNamespaceNumber":0,"wgPageName":${JSON.stringify(plain(c.title))},"wgArticleId":${c.absent ? 0 : Math.floor(c.own() * 90000)},"wgRequestId":"${hex(c.rnd, 8)}-${hex(c.rnd, 12)}","wgUserName":null};${script(c, c.weight * 0.2)}</script>
<style>${css(c, c.weight * 0.32, 'mw')}</style><meta name="generator" content="MediaWiki 1.43.0-wmf.20">${c.absent ? '<meta name="robots" content="noindex,nofollow">' : ''}${c.head}</head>
<body class="skin-vector mediawiki ns-0 ns-subject page-x rootpage-x skin-vector-2022 action-view">
<div class="vector-header-container"><header class="mw-header"><nav class="vector-main-menu">${nav(c, 20, 'vector-menu')}</nav><div id="p-search">${find(c)}</div><nav id="p-personal"><a href="/w/index.php?title=Special:CreateAccount">${c.w.labels[9]}</a><a href="/w/index.php?title=Special:UserLogin">${c.w.labels[2]}</a></nav></header></div>
<div class="mw-page-container"><main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${c.heading}</span></h1></header>
<div id="siteNotice">${c.top}</div><div id="bodyContent" class="vector-body"><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="${c.lang}">${body(c)}</div></div></div></main></div>
<div class="navbox">${teasers(c, c.weight * 0.15)}</div>${foot(c)}
<script>(RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgBackendResponseTime":${Math.floor(c.rnd() * 400)},"wgHostname":"mw-web.eqiad.main-${hex(c.rnd, 10)}"});});</script></body></html>`,

  aspx: (
    c,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="${c.lang}"${dir(c)}>
<head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><meta http-equiv="Expires" content="0" /><title>
	${plain(c.title)}
</title>${c.head}<style type="text/css">${css(c, c.weight * 0.2, 'ms')}</style>
<script type="text/javascript">//<![CDATA[
var g_presenceEnabled=true;var _spPageContextInfo={webServerRelativeUrl:"\\u002f",formDigestValue:"0x${hex(c.rnd, 120).toUpperCase()},24 Nov 2026 00:30:12 -0000",siteClientTag:"${hex(c.rnd, 8)}",layoutsUrl:"_layouts/15"};${script(c, c.weight * 0.15)}
//]]></script></head>
<body onhashchange="if (typeof(_spBodyOnHashChange) != 'undefined') _spBodyOnHashChange();"><form method="post" action="${c.request.path.replace(/&/g, '&amp;')}" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="_wpcmWpid" id="_wpcmWpid" value="" /><input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="noDigest" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP${hex(c.rnd, Math.floor(c.weight * 0.18))}" /><input type="hidden" name="__EVENTVALIDATION" value="/wEd${hex(c.rnd, 300)}" /></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="ms-siteicon"><a href="/">${c.site}</a></div><a id="ctl00_IdWelcome_ExplicitLogin" class="ms-signInLink" href="/_layouts/15/Authenticate.aspx?Source=%2F">${c.w.labels[2]}</a><div id="DeltaTopNavigation">${nav(c, 26, 'static')}</div>
<div class="ms-srch-sb">${c.w.labels[1]} <input type="text" name="ctl00$k" title="${c.w.labels[1]}" /></div>
<div id="DeltaPlaceHolderMain">${c.top}<h1>${c.heading}</h1><div class="ms-rtestate-field">${body(c)}</div>
<div class="ms-webpart-zone">${teasers(c, c.weight * (c.home ? 0.35 : 0.2))}</div></div></div></div>
<div style="display:none" id="hidden_MSOWebPartPage"><span id="lblError"></span></div></form>${foot(c)}${banner(c)}</body></html>`,

  ojs: (c) => `<!DOCTYPE html>
<html lang="${c.lang}" xml:lang="${c.lang}"${dir(c)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>
		${plain(c.title)}
							| ${c.site}
			</title><meta name="generator" content="Open Journal Systems 3.3.0.17">${c.absent || c.home ? '' : `<meta name="DC.Title" content="${plain(c.heading)}"/><meta name="citation_journal_title" content="${c.site}"/><meta name="citation_title" content="${plain(c.heading)}"/><meta name="citation_date" content="2016"/>`}${c.head}
<style>${css(c, c.weight * 0.34, 'pkp')}</style></head>
<body class="pkp_page_${c.home ? 'index' : 'article'} pkp_op_view has_site_logo"><div class="pkp_structure_page">
<header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_site_name"><a href="/index.php/index" class="is_img">${c.site}</a></div><nav class="pkp_site_nav_menu">${nav(c, 14, 'pkp_navigation_primary')}</nav>${find(c)}<ul id="navigationUser" class="pkp_navigation_user"><li class="profile"><a href="/index.php/index/user/register">${c.w.labels[9]}</a></li><li class="profile"><a href="/index.php/index/login">${c.w.labels[2]}</a></li></ul></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><a id="pkp_content_main"></a>${c.top}<div class="page page_article"><article class="obj_article_details"><h1 class="page_title">${c.heading}</h1><section class="item abstract">${body(c)}</section>
<div class="item downloads_chart"><canvas class="usageStatsGraph"></canvas><div class="usageStatsUnavailable" style="display:none">${c.w.labels[7]}</div></div></article><div id="articlesBySimilarityList">${teasers(c, c.weight * 0.25)}</div></div></div>
<div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information">${nav(c, 16, 'block')}</div></div></div>${foot(c)}</div><script>${script(c, c.weight * 0.16)}</script></body></html>`,

  dspace: (c) => `<!DOCTYPE html>
<html lang="${c.lang}" class="no-js"${dir(c)}><head><META http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="Generator" content="DSpace 6.3"><title>${plain(c.title)}</title>${c.absent || c.home ? '' : `<meta content="${plain(c.heading)}" name="citation_title"><meta name="DC.identifier" content="${at(c)}" scheme="DCTERMS.URI">`}${c.head}<style>${css(c, c.weight * 0.32, 'ds')}</style></head>
<body><header><div class="navbar navbar-default navbar-static-top" role="navigation"><a href="/" class="navbar-brand">${c.site}</a><ul class="nav navbar-nav pull-right"><li><a href="/password-login">${c.w.labels[2]}</a></li></ul></div></header><div class="trail-wrapper">${nav(c, 8, 'breadcrumb')}</div>
<div id="main-container" class="container"><div class="main-content">${c.top}<div id="aspect_artifactbrowser_ItemViewer_div_item-view" class="ds-static-div primary"><div class="item-summary-view-metadata"><h2 class="page-header first-page-header">${c.heading}</h2>${body(c)}</div></div><div class="ds-related">${teasers(c, c.weight * 0.24)}</div></div>
<div id="sidebar"><div class="ds-option-set">${find(c)}${nav(c, 24, 'list-group')}</div></div></div>${foot(c)}<script>var DSpace={context_path:'',i18n:{"not-found":"404"}};${script(c, c.weight * 0.18)}</script></body></html>`,

  news: (c) => `<!doctype html>
<html lang="${c.lang}"${dir(c)} class="no-js"><head><meta charset="${c.charset}"><title>${plain(c.title)} - ${c.site}</title>${c.absent ? '' : `<link rel="canonical" href="${at(c)}">${c.request.path.includes('?') ? '' : `<link rel="amphtml" href="${at(c)}?amp">`}<meta property="og:type" content="${c.home ? 'website' : 'article'}"><meta property="og:title" content="${plain(c.title)}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"${c.home ? 'WebSite' : 'NewsArticle'}","headline":${JSON.stringify(plain(c.heading))},${c.head.includes('isAccessibleForFree') ? '' : `"isAccessibleForFree":true,`}"publisher":{"@type":"Organization","name":${JSON.stringify(c.site)}}}</script>`}${c.head}
<style>${css(c, c.weight * 0.26, 'c')}</style><script>window.dataLayer=[{"pageId":"${hex(c.own, 10)}","user":{"loggedIn":false,"subscriber":false}}];${script(c, c.weight * 0.16)}</script></head>
<body><div class="topbar"><a href="/login" class="topbar__login">${c.w.labels[2]}</a><a href="/abo">${c.w.labels[9]}</a></div><header class="header"><a href="/" class="logo">${c.site}</a><nav>${nav(c, 30, 'mainnav')}</nav>${find(c)}</header>
<main>${c.top}<article class="article"><h1 class="article__title">${c.heading}</h1><p class="article__meta"><time>${c.absent ? '' : '14.3.2014'}</time></p><div class="article__body">${body(c)}</div></article>
<section class="most-read"><h2>${c.w.labels[6]}</h2>${teasers(c, c.weight * 0.38)}</section></main>
<template id="comment-template"><div class="comment"><p>{{text}}</p></div></template><template id="error-template"><p class="error">404 — {{message}}</p></template>
<div class="modal" hidden aria-hidden="true">${login(c)}</div>${foot(c)}${banner(c)}</body></html>`,

  portal: (c) => `<!DOCTYPE html>
<html lang="${c.lang}"${dir(c)}><head><meta http-equiv="Content-Type" content="text/html; charset=${c.charset}"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>${plain(c.title)}</title><meta name="keywords" content="${c.w.labels.slice(5, 8).join(', ')}">${c.head}<link rel="stylesheet" href="/css/layout.css?v=${hex(c.rnd, 6)}"><style>${css(c, c.weight * 0.28, 'gov')}</style></head>
<body id="top"><div id="wrap"><div id="header"><h2 class="logo"><a href="/">${c.site}</a></h2><div class="util"><a href="/login.do">${c.w.labels[2]}</a> | <a href="/sitemap.do">${c.w.labels[3]}</a></div>${find(c)}<div id="gnb">${nav(c, 40, 'depth1')}</div></div>
<div id="location">${c.site} &gt; ${c.w.labels[7]}</div><div id="container"><div id="lnb">${nav(c, 18, 'lnb')}</div><div id="contents">${c.top}<h3 class="tit">${c.heading}</h3><div class="view_cont">${body(c)}</div>
<div class="prevnext">${nav(c, 10, 'pn')}</div><div class="list">${teasers(c, c.weight * 0.24)}</div></div></div>
${foot(c)}</div><div id="layer_popup" style="display:none"><p class="msg"></p><button>OK</button></div><script>var sessionKey='${hex(c.rnd, 24)}';var visit=${Math.floor(c.rnd() * 1e6)};${script(c, c.weight * 0.16)}</script></body></html>`,

  next: (c) =>
    `<!DOCTYPE html><html lang="${c.lang}"${dir(c)}><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${plain(c.title)} | ${c.site}</title>${c.absent ? '<meta name="robots" content="noindex"/>' : `<link rel="canonical" href="${at(c)}"/>`}${c.head}<style data-styled="active">${css(c, c.weight * 0.25, 'sc')}</style></head><body><div id="__next"><header class="sc-${hex(c.fixed, 6)}"><a href="/">${c.site}</a><nav>${nav(c, 24, 'sc-nav')}</nav>${find(c)}</header><main>${c.top}<h1>${c.heading}</h1><div class="RichText">${body(c)}</div><section>${teasers(c, c.weight * 0.28)}</section></main>${foot(c)}${banner(c)}</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { slug: c.request.path, notFound: c.absent, menus: Array.from({ length: Math.floor(c.weight / 1400) }, () => ({ title: label(c, c.fixed), url: `/${slug(c.fixed)}`, summary: pick(c.fixed, c.w.text) })), labels: { notFound: '404', login: c.w.labels[2], search: c.w.labels[1] } } }, page: c.absent ? '/404' : '/[...slug]', query: {}, buildId: 'k3J9s0aLq' })}</script><script src="/_next/static/chunks/main-${hex(() => 0.37, 12)}.js" async=""></script></body></html>`,

  old: (c) => `<HTML>
<HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${c.charset}">
<META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"><TITLE>${plain(c.title)}</TITLE>${c.head}</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#0000EE" VLINK="#551A8B"${dir(c)}>
<TABLE BORDER="0" WIDTH="760" CELLPADDING="4"><TR><TD VALIGN="TOP" WIDTH="150" BGCOLOR="#E0E0C0"><FONT FACE="Arial" SIZE="2"><A HREF="/">${c.w.labels[0]}</A><BR><A HREF="/about.htm">${c.w.labels[5]}</A><BR><A HREF="/links.htm">${c.w.labels[7]}</A><BR><A HREF="mailto:webmaster@${c.request.host}">${c.w.labels[4]}</A></FONT></TD>
<TD VALIGN="TOP">${c.top}<H2>${c.heading}</H2>
${body(c)}
<HR><FONT SIZE="1">${c.site}</FONT></TD></TR></TABLE>
</BODY></HTML>`,
}
