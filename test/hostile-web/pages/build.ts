/**
 * Makes whole pages as sites have them: seven kinds of sites, each with its own markup around the same content, so that
 * no rule can hang on one template. Everything is invented; equal input gives equal pages.
 */
import { east } from './east.ts'
import { far } from './far.ts'
import { farther } from './farther.ts'
import type { Tongue } from './tongue.ts'
import { west } from './west.ts'

const tongues: ReadonlyMap<string, Tongue> = new Map(
  [...farther, ...west, ...east, ...far].map((one) => [one.code, one]),
)

export function tongue(code: string): Tongue {
  const found = tongues.get(code)
  if (found === undefined) throw new Error(`no words for the language "${code}"`)
  return found
}

export const kinds = ['newspaper', 'ministry', 'ngo', 'shop', 'forum', 'wiki', 'landing'] as const
export type SiteKind = (typeof kinds)[number]

/** What differs from page to page. Texts that begin with `<` are taken as markup, others are escaped. */
export interface PageContent {
  readonly title: string
  /** Absent: the title; empty: none. */
  readonly heading?: string
  readonly main: readonly string[]
  readonly head?: string
  /** Before everything else in the body: overlays, banners. */
  readonly before?: string
  /** At the end of the header: log-in forms. */
  readonly header?: string
  /** Scripts at the end. */
  readonly after?: string
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Sentences of an article in this language; `seed` picks where it begins, so that two articles differ. */
export function article(code: string, seed: number, paragraphs = 5): readonly string[] {
  const { sentences } = tongue(code)
  const gap = /^(?:zh|ja)$/.test(code) ? '' : ' '
  return Array.from({ length: paragraphs }, (_, index) =>
    Array.from(
      { length: 3 },
      (_each, inner) => sentences[(seed * 5 + index * 3 + inner * (1 + (seed % 3))) % sentences.length] ?? '',
    ).join(gap),
  )
}

/** A living article of the language: headline and paragraphs. */
export function living(code: string, seed = 0): PageContent {
  const { headlines } = tongue(code)
  return { title: headlines[seed % 3] ?? '', main: article(code, seed) }
}

/** The site's page for missing pages, as its makers wrote it. */
export function missing(code: string): PageContent {
  const [title, text] = tongue(code).missing
  return { title, main: [text] }
}

/** The front page: three teasers and where they lead. */
export function frontPage(code: string): PageContent {
  const { headlines, sentences, names } = tongue(code)
  const teasers = headlines.map(
    (headline, index) =>
      `<section><h2><a href="/news/${2_400 + index}">${escape(headline)}</a></h2><p>${escape(sentences[index] ?? '')}</p></section>`,
  )
  return { title: names[0], main: teasers }
}

export function page(code: string, kind: SiteKind, content: PageContent): string {
  const words = tongue(code)
  const site = kind === 'newspaper' || kind === 'shop' || kind === 'forum' ? words.names[1] : words.names[0]
  const main = content.main.map((text) => (text.startsWith('<') ? text : `<p>${escape(text)}</p>`)).join('\n')
  const heading = content.heading ?? content.title
  const h1 = heading === '' ? '' : `<h1>${escape(heading)}</h1>`
  const dress = dresses[kind]
  return `<!DOCTYPE html>
<html lang="${code}"${words.rtl === true ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<title>${escape(content.title)}${dress.separator}${escape(site)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/${kind}.css">
${content.head ?? ''}
</head>
<body class="${dress.body}">
${content.before ?? ''}${dress.around(words, site, `${h1}\n${main}`, content.header ?? '')}
${content.after ?? ''}</body>
</html>
`
}

interface Dress {
  readonly separator: string
  readonly body: string
  readonly around: (words: Tongue, site: string, content: string, header: string) => string
}

const links = (words: Tongue, tag: string): string => {
  const paths = ['/', '/news/', '/reports/', '/about', '/contact']
  return words.nav
    .map((label, index) => `<${tag}><a href="${paths[index]}">${escape(label)}</a></${tag}>`)
    .join('')
}
const foot = (words: Tongue): string =>
  words.foot
    .map((label, index) => `<a href="/${['terms', 'privacy', 'access'][index]}">${escape(label)}</a>`)
    .join(' · ')
const seek = (words: Tongue): string =>
  `<form action="/search" role="search"><input name="q" placeholder="${escape(words.search)}"><button>${escape(words.search)}</button></form>`
const cookie = (words: Tongue, id: string): string =>
  `<div id="${id}" class="notice"><p>${escape(words.cookie[0])}</p><button>${escape(words.cookie[1])}</button> <a href="/privacy">${escape(words.cookie[2])}</a></div>`

const dresses: Readonly<Record<SiteKind, Dress>> = {
  newspaper: {
    separator: ' | ',
    body: 'article-page',
    around: (words, site, content, header) =>
      `<header class="masthead"><a href="/" class="logo">${escape(site)}</a><nav><ul>${links(words, 'li')}</ul></nav>${seek(words)}${header}</header>
<main><article><div class="meta"><time datetime="2024-03-12">2024-03-12</time></div>
${content}
</article><aside><h3>${escape(words.nav[1])}</h3><ul>${words.headlines.map((text, index) => `<li><a href="/news/${2_400 + index}">${escape(text)}</a></li>`).join('')}</ul></aside></main>
<footer><p>© 2024 ${escape(site)}</p><p>${foot(words)}</p></footer>
${cookie(words, 'cookie-bar')}`,
  },
  ministry: {
    separator: ' - ',
    body: 'gov two-columns',
    around: (words, site, content, header) =>
      `<a class="skip" href="#content">${escape(words.nav[0])}</a>
<div id="top"><img src="/assets/arms.svg" alt=""><strong>${escape(site)}</strong>${header}</div>
<div id="menu">${links(words, 'span')}</div>
<div id="content" role="main">
${content}
<p class="stand">2023-11-02</p></div>
<div id="bottom">${foot(words)}${seek(words)}</div>`,
  },
  ngo: {
    separator: ' – ',
    body: 'wp-singular report',
    around: (words, site, content, header) =>
      `<header><h2 class="site-title"><a href="/">${escape(site)}</a></h2>${header}<nav class="menu">${links(words, 'div')}</nav></header>
<section class="hero"><img src="/uploads/cover.jpg" alt=""></section>
<div class="entry-content">
${content}
<p><a class="button" href="/uploads/report-2024.pdf">PDF (2.4 MB)</a></p></div>
<footer class="site-footer"><div>${foot(words)}</div></footer>
${cookie(words, 'cmplz')}`,
  },
  shop: {
    separator: ' :: ',
    body: 'product-detail',
    around: (words, site, content, header) =>
      `<div class="topbar">${escape(site)} ${seek(words)} <a href="/account">${escape(words.login)}</a> <a href="/cart">0</a>${header}</div>
<ul class="categories">${links(words, 'li')}</ul>
<div class="product"><div class="gallery"><img src="/img/1.jpg" alt=""><img src="/img/2.jpg" alt=""></div><div class="detail">
${content}
</div></div>
<div class="bottom">${foot(words)}</div>${cookie(words, 'gdpr')}`,
  },
  forum: {
    separator: ' • ',
    body: 'ltr viewtopic',
    around: (words, site, content, header) =>
      `<table width="100%"><tr><td><b>${escape(site)}</b></td><td align="right"><a href="/ucp?mode=login">${escape(words.login)}</a> ${seek(words)}${header}</td></tr></table>
<div class="crumbs">${links(words, 'span')}</div>
<div class="post">
${content}
</div>
<div class="copyright">${foot(words)}</div>`,
  },
  wiki: {
    separator: ' - ',
    body: 'mediawiki ns-0',
    around: (words, site, content, header) =>
      `<div id="mw-head">${header}<a href="/login">${escape(words.login)}</a>${seek(words)}</div>
<div id="mw-panel"><b>${escape(site)}</b><ul>${links(words, 'li')}</ul></div>
<div id="bodyContent" class="mw-body">
${content}
<div class="catlinks">…</div></div>
<div id="footer">${foot(words)}</div>`,
  },
  landing: {
    separator: ' — ',
    body: 'document',
    around: (words, site, content, header) =>
      `<header><p>${escape(site)}</p>${header}<nav>${links(words, 'i')}</nav></header>
<main class="record">
${content}
<dl><dt>PDF</dt><dd><a href="/files/wp-17.pdf">wp-17.pdf</a></dd><dt>ISSN</dt><dd>0000-0000</dd></dl></main>
<footer>${foot(words)}</footer>`,
  },
}
