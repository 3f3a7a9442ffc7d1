/** Whole pages as sites of different make print them, and the small machinery of a site around its own paths. */
import type { RawAnswer, Serve, WebAnswer, WebRequest } from '../case.ts'
import { words } from './words.ts'
import type { Language } from './words.ts'

export interface Page {
  readonly language: Language
  readonly site: string
  readonly title: string
  /** HTML of the main region. */
  readonly main: string
  /** More for the head. */
  readonly head?: string
  /** More before the end of the body. */
  readonly after?: string
  readonly description?: string
}

export type Skin = (page: Page) => string

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n')

export const list = (texts: readonly string[], folder = '/'): string =>
  `<ul>${texts.map((text, i) => `<li><a href="${folder}${100 + i * 7}">${text}</a></li>`).join('\n')}</ul>`

const direction = (language: Language): string =>
  language === 'ar' || language === 'fa' || language === 'he' ? ' dir="rtl"' : ''

const head = (page: Page, more: string): string => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
${page.description === undefined ? '' : `<meta name="description" content="${escaped(page.description)}">`}
${more}
${page.head ?? ''}`

/** A daily paper on a common blogging system. */
export const newspaper: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE html>
<html lang="${page.language}"${direction(page.language)} class="no-js">
<head>
${head(
  page,
  `<link rel="stylesheet" href="/wp-content/themes/broadsheet/style.css?ver=6.4.3">
<link rel="alternate" type="application/rss+xml" title="${escaped(page.site)}" href="/feed/">
<meta property="og:site_name" content="${escaped(page.site)}"><meta property="og:title" content="${escaped(page.title)}">
<meta name="generator" content="WordPress 6.4.3">
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());</script>`,
)}
</head>
<body class="single single-post wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#primary">↓</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${page.site}</a></p>
<nav id="site-navigation"><ul id="primary-menu"><li><a href="/">${w.home}</a></li><li><a href="/news/">${w.news}</a></li><li><a href="/about/">${w.about}</a></li><li><a href="/contact/">${w.contact}</a></li></ul></nav>
<form role="search" method="get" action="/"><label><input type="search" name="s" placeholder="${w.search} …"></label></form></header>
<main id="primary" class="site-main">
${page.main}
</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>${w.news}</h2>${list(w.headlines, '/news/')}</section></aside>
<footer id="colophon"><a href="/privacy/">${w.privacy}</a> · <a href="/contact/">${w.contact}</a> · © 2012–2025 ${page.site}</footer>
<div id="cookie-notice" role="dialog" class="cn-bottom"><span>${w.cookies}</span> <button id="cn-accept">${w.accept}</button></div>
<script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script>
${page.after ?? ''}
</body>
</html>`
}

/** An office of a state: breadcrumbs, contact block, accessibility links. */
export const ministry: Skin = (page) => {
  const w = words(page.language)
  return `<!doctype html>
<html lang="${page.language}"${direction(page.language)}>
<head>${head(page, '<link rel="stylesheet" href="/assets/gov/main-8c11.css"><meta name="dcterms.publisher" content="' + escaped(page.site) + '"><meta name="format-detection" content="telephone=no">')}</head>
<body class="page gov">
<div class="topbar"><a href="/accessibility">A+ A−</a> <a href="/easy">☰</a></div>
<header role="banner"><a class="logo" href="/"><img src="/assets/coat-of-arms.svg" alt="${escaped(page.site)}" width="64" height="72"><span>${page.site}</span></a>
<form action="/search" role="search"><input name="q" aria-label="${w.search}"><button>${w.search}</button></form></header>
<nav aria-label="main"><ul><li><a href="/">${w.home}</a></li><li><a href="/news">${w.news}</a></li><li><a href="/organisation">${w.about}</a></li><li><a href="/contact">${w.contact}</a></li></ul></nav>
<ol class="breadcrumb"><li><a href="/">${w.home}</a></li><li aria-current="page">…</li></ol>
<main id="content" tabindex="-1">
${page.main}
</main>
<footer role="contentinfo"><div class="cols"><div><h2>${w.contact}</h2><p>${page.site}<br>+00 555 0142</p></div><div><ul><li><a href="/privacy">${w.privacy}</a></li><li><a href="/about">${w.about}</a></li><li><a href="/sitemap.xml">RSS</a></li></ul></div></div></footer>
<script defer src="/assets/gov/app-41d0.js"></script>
${page.after ?? ''}
</body></html>`
}

/** A small society's report site with a donation button and a newsletter form. */
export const society: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE html><html lang="${page.language}"${direction(page.language)}><head>${head(page, '<link href="/sites/default/files/css/css_Zk3x.css" rel="stylesheet"><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><meta name="twitter:card" content="summary_large_image">')}</head>
<body class="path-node page-node-type-report">
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header><div class="region region-header"><a href="/" rel="home">${page.site}</a><ul class="menu"><li><a href="/">${w.home}</a></li><li><a href="/about">${w.about}</a></li><li><a href="/reports">${w.news}</a></li><li><a href="/donate" class="btn">♥</a></li></ul></div></header>
<div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div>
${page.main}
</div>
<section class="newsletter"><form action="/newsletter" method="post"><input type="email" name="mail" placeholder="e-mail"><button>OK</button></form></section>
<footer><p>${page.site} · <a href="/contact">${w.contact}</a> · <a href="/privacy">${w.privacy}</a></p></footer></div>
<div class="eu-cookie-compliance-banner"><p>${w.cookies}</p><button>${w.accept}</button></div>
<script src="/core/assets/vendor/once/once.min.js"></script>${page.after ?? ''}
</body></html>`
}

/** A town's pages of the year 2001, never made anew. */
export const oldTables: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>${page.title}</TITLE>${page.head ?? ''}</HEAD>
<BODY BGCOLOR="#FFFFEE" TEXT="#000000" LINK="#003399">
<TABLE WIDTH="100%" BORDER="0" CELLPADDING="6"><TR><TD COLSPAN="2" BGCOLOR="#003366"><FONT COLOR="#FFFFFF" SIZE="5">${page.site}</FONT></TD></TR>
<TR><TD VALIGN="top" WIDTH="150"><A HREF="/">${w.home}</A><BR><A HREF="/aktuell.htm">${w.news}</A><BR><A HREF="/kontakt.htm">${w.contact}</A></TD>
<TD VALIGN="top">
${page.main}
</TD></TR><TR><TD COLSPAN="2"><HR SIZE="1"><FONT SIZE="1">webmaster@${page.site.toLowerCase().replaceAll(/[^a-z]+/gu, '')} · 14.03.2004</FONT></TD></TR></TABLE>
${page.after ?? ''}
</BODY></HTML>`
}

/** A shop with a basket, filters and a size chart nobody reads. */
export const shop: Skin = (page) => {
  const w = words(page.language)
  return `<!doctype html><html lang="${page.language}"${direction(page.language)}><head>${head(page, '<link rel="preload" as="style" href="/cdn/shop/t/4/assets/base.css"><script>window.Shop={currency:"EUR",theme:{name:"Dawn",id:81}};</script>')}</head>
<body class="template"><div class="announcement-bar">−10 % · ${w.news}</div>
<header class="header"><a href="/" class="header__heading-link">${page.site}</a><details-modal><form action="/search"><input type="search" name="q" placeholder="${w.search}"></form></details-modal><a href="/account/login">☺</a><a href="/cart">0</a></header>
<main id="MainContent" role="main">
${page.main}
</main>
<footer class="footer"><ul><li><a href="/policies/privacy-policy">${w.privacy}</a></li><li><a href="/pages/contact">${w.contact}</a></li><li><a href="/pages/about">${w.about}</a></li></ul><small>© 2025, ${page.site}</small></footer>
${page.after ?? ''}</body></html>`
}

/** A bulletin board. */
export const board: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE html>
<html dir="${direction(page.language) === '' ? 'ltr' : 'rtl'}" lang="${page.language}"><head>${head(page, '<link href="./styles/prosilver/theme/stylesheet.css?assets_version=12" rel="stylesheet">')}</head>
<body id="phpbb" class="nojs notouch section-viewtopic"><div id="wrap" class="wrap">
<div id="page-header"><div class="headerbar"><h1>${page.site}</h1></div><div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="./index.php">${w.home}</a></li><li><a href="./search.php">${w.search}</a></li><li><a href="./ucp.php?mode=login">Login</a></li><li><a href="./ucp.php?mode=register">+</a></li></ul></div></div>
<div id="page-body" class="page-body" role="main">
${page.main}
</div>
<div id="page-footer"><div class="copyright">Powered by phpBB® Forum Software © phpBB Limited · <a href="./ucp.php?mode=privacy">${w.privacy}</a></div></div></div>
${page.after ?? ''}</body></html>`
}

/** An encyclopedia that anyone edits. */
export const wiki: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE html>
<html class="client-nojs" lang="${page.language}" dir="${direction(page.language) === '' ? 'ltr' : 'rtl'}"><head>${head(page, '<script>document.documentElement.className="client-js";RLCONF={"wgPageName":"x","wgArticleId":4711,"wgIsArticle":true};</script><meta name="generator" content="MediaWiki 1.41.1">')}</head>
<body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector action-view">
<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><div id="siteNotice"></div>
${page.main}
<div id="catlinks" class="catlinks">2 categories</div></div>
<div id="mw-navigation"><div id="p-personal"><a href="/w/index.php?title=Special:UserLogin">Log in</a></div><div id="p-search"><form action="/w/index.php"><input type="search" name="search" placeholder="${w.search}"></form></div><div id="p-logo"><a href="/">${page.site}</a></div></div>
<footer id="footer"><ul><li><a href="/wiki/Privacy">${w.privacy}</a></li><li><a href="/wiki/About">${w.about}</a></li></ul></footer>
${page.after ?? ''}</body></html>`
}

/** One person's notes, little markup. */
export const notes: Skin = (page) => {
  const w = words(page.language)
  return `<!doctype html><html lang="${page.language}"${direction(page.language)}><head>${head(page, '<style>body{max-width:42rem;margin:2rem auto;font:18px/1.6 Georgia,serif}</style><link rel="me" href="/about">')}</head><body>
<nav><a href="/">${page.site}</a> / <a href="/archive/">${w.news}</a> / <a href="/about/">${w.about}</a></nav>
<main>${page.main}</main>
<footer><a href="/feed.xml">RSS</a></footer>${page.after ?? ''}</body></html>`
}

/** A publisher's landing page of a paper. */
export const journal: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE html><html lang="${page.language}" class="pb-page"><head>${head(page, `<meta name="citation_title" content="${escaped(page.title)}"><meta name="citation_journal_title" content="${escaped(page.site)}"><meta name="citation_publication_date" content="2019/05/14"><link rel="stylesheet" href="/pb-assets/css/publisher.css">`)}</head>
<body><header><div class="institution">Access provided by: —</div><a href="/">${page.site}</a><nav><a href="/toc/current">Current issue</a> <a href="/loi">All issues</a> <a href="/action/showLogin">Log in</a> <a href="/action/registration">Register</a></nav></header>
<main class="article-page">${page.main}</main>
<footer><a href="/about">${w.about}</a> <a href="/privacy">${w.privacy}</a> ISSN 0000-0000</footer>${page.after ?? ''}</body></html>`
}

/** A site for moving pictures. */
export const tube: Skin = (page) => {
  const w = words(page.language)
  return `<!DOCTYPE html><html lang="${page.language}"${direction(page.language)}><head>${head(page, '<meta property="og:type" content="video.other"><script nonce="a81c">window.playerConfig={"autoplay":false};</script>')}</head>
<body><div id="masthead"><a href="/">${page.site}</a><form action="/results"><input name="q" placeholder="${w.search}"></form><a href="/signin">☺</a></div>
<div id="watch">${page.main}</div>
<div id="related"><h3>${w.news}</h3>${list(w.headlines, '/watch/')}</div>
<footer><a href="/t/privacy">${w.privacy}</a> <a href="/t/about">${w.about}</a></footer>${page.after ?? ''}</body></html>`
}

/** A page that a bundle takes over once it runs. */
export const bundle: Skin = (page) => `<!doctype html>
<html lang="${page.language}"${direction(page.language)}><head>${head(page, '<link rel="modulepreload" href="/assets/index-B7r2k1.js"><link rel="stylesheet" href="/assets/index-9dQx.css">')}</head>
<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root">${page.main}</div>
<script type="module" crossorigin src="/assets/index-B7r2k1.js"></script>${page.after ?? ''}</body></html>`

export const html = (
  body: string,
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Date', 'Tue, 04 Nov 2025 10:12:44 GMT'],
    ...headers,
  ],
  body,
})

export const to = (
  location: string,
  status = 302,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', location], ['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body: `<html><head><title>${status}</title></head><body><a href="${escaped(location)}">→</a></body></html>\n`,
})

export const article = (title: string, texts: readonly string[], byline = '12.10.2023'): string =>
  `<article class="post-4711 post type-post status-publish hentry"><header><h1 class="entry-title">${title}</h1><div class="entry-meta"><time datetime="2023-10-12T07:30:00+02:00">${byline}</time></div></header>
<div class="entry-content">
${paragraphs(texts)}
</div></article>`

/** The invented story of a language, in a skin. */
export const story = (
  language: Language,
  site: string,
  skin: Skin = newspaper,
  more: Partial<Page> = {},
): string => {
  const w = words(language)
  return skin({
    language,
    site,
    title: `${w.title} – ${site}`,
    main: article(w.title, w.paragraphs),
    description: w.paragraphs[0] ?? '',
    ...more,
  })
}

export const frontPage = (language: Language, site: string, skin: Skin = newspaper): string => {
  const w = words(language)
  const teasers = [w.title, ...w.headlines].map(
    (line, i) =>
      `<section class="teaser"><h2><a href="/news/${200 + i}">${line}</a></h2><p>${(w.paragraphs[i % w.paragraphs.length] ?? '').slice(0, 130)} …</p></section>`,
  )
  return skin({ language, site, title: site, main: `<h1>${site}</h1>\n${teasers.join('\n')}` })
}

export const missingPage = (language: Language, site: string, skin: Skin = newspaper): string => {
  const w = words(language)
  return skin({
    language,
    site,
    title: `${w.missing} – ${site}`,
    main: `<section class="error-404 not-found"><h1>${w.missing}</h1><p>${w.missingText}</p></section>`,
    head: '<meta name="robots" content="noindex">',
  })
}

export type Page200 = WebAnswer | RawAnswer | Serve | string

const answered = (made: Page200, request: WebRequest): WebAnswer | RawAnswer =>
  typeof made === 'string' ? html(made) : typeof made === 'function' ? made(request) : made

export interface SiteParts {
  readonly language: Language
  readonly name: string
  readonly skin?: Skin
  /** By path, with the query where it matters. */
  readonly own?: Readonly<Record<string, Page200>>
  /** For every other path; absent: a real 404 in the site's own dress. */
  readonly other?: Page200
  readonly front?: Page200
  readonly robots?: Page200
}

const unescapeBytes = (path: string): string =>
  path.replaceAll(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

/** Raw letters in a path mean the same as encoded ones, as to most servers. */
const asWritten = (path: string): string => {
  const text = /[\u0100-\u{10FFFF}]/u.test(path) ? path : Buffer.from(path, 'latin1').toString('utf8')
  return text
    .replaceAll(/[\u0080-\u{10FFFF}]+/gu, encodeURIComponent)
    .replaceAll(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase())
}

/** The last words of a path, for pages that echo them. */
export const spoken = (path: string): string => {
  const bare = asWritten(path.split('?', 1)[0] ?? '')
  return (
    /%(?![0-9a-f]{2})/iu.test(bare) ? bare : Buffer.from(unescapeBytes(bare), 'latin1').toString('utf8')
  )
    .replaceAll(/[<>"&]/gu, '')
    .replaceAll(/[/_\s-]+/gu, ' ')
    .trim()
}

/** A whole site: its own paths, a front page, robots.txt, and what it says of everything else. */
export const site = (parts: SiteParts): Serve => {
  const skin = parts.skin ?? newspaper
  const own: Readonly<Record<string, Page200>> = {
    '/': parts.front ?? frontPage(parts.language, parts.name, skin),
    '/robots.txt': parts.robots ?? {
      status: 200,
      headers: [['Content-Type', 'text/plain']],
      body: 'User-agent: *\nDisallow: /admin/\n',
    },
    ...parts.own,
  }
  const other = parts.other ?? html(missingPage(parts.language, parts.name, skin), 404)
  return (request) => {
    const path = asWritten(request.path)
    const bare = path.split('?', 1)[0] ?? ''
    return answered(own[path] ?? own[bare] ?? other, request)
  }
}

/** A small PDF, one line of Latin text each. */
export const pdf = (pages: readonly (readonly string[])[], title: string): Uint8Array => {
  const objects: string[] = []
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [i, lines] of pages.entries()) {
    const text = lines
      .map((line, at) => `${at === 0 ? '' : '0 -16 Td '}(${line.replaceAll(/[()\\]/gu, String.raw`\$&`)}) Tj`)
      .join('\n')
    const stream = `BT /F1 11 Tf 60 780 Td\n${text}\nET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  objects.push(`<< /Title (${title}) /Producer (Papermill 3.1) /CreationDate (D:20180611090000Z) >>`)
  let file = '%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n'
  const starts = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** Text in an old encoding, by turning the decoder round. */
export const encoded = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const letter = decoder.decode(Uint8Array.of(high, low))
      if (Array.from(letter).length === 1 && letter !== '\uFFFD' && !bytes.has(letter))
        bytes.set(letter, [high, low])
    }
  for (let byte = 0; byte <= 0xff; byte++) {
    const letter = decoder.decode(Uint8Array.of(byte))
    if (Array.from(letter).length === 1 && letter !== '\uFFFD') bytes.set(letter, [byte])
  }
  return Uint8Array.from(Array.from(text).flatMap((letter) => bytes.get(letter) ?? [0x3f]))
}
