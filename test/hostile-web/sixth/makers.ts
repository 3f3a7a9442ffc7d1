/** What the sixth set's files share: how a case is put together and the four site designs its pages are set in. */
import type { RawAnswer, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { packs, type Language } from './packs.ts'

export type Design = 'wp' | 'gov' | 'paper' | 'old'
type Words = WebCase['verdicts']

const html = [['Content-Type', 'text/html; charset=utf-8']] as const

export const ok = (body: string, status = 200): WebAnswer => ({ status, headers: html, body })
export const to = (location: string, status = 302): WebAnswer => ({
  status,
  headers: [...html, ['Location', location]],
  body: '',
})

const styles: Readonly<Record<Design, string>> = {
  wp: 'body{margin:0;font:17px/1.6 Georgia,serif}.site-header{padding:2rem;border-bottom:1px solid #ddd}.entry{max-width:42rem;margin:2rem auto}.widget-area{max-width:42rem;margin:auto}',
  gov: 'body{margin:0;font:16px/1.5 Arial,sans-serif}header{background:#1d3557;color:#fff;padding:1rem 2rem}main{max-width:60rem;margin:2rem auto}footer{background:#eee;padding:2rem}',
  paper:
    'body{margin:0;font-family:"Source Serif Pro",serif}.masthead{text-align:center;border-bottom:3px double #000}.grid{display:grid;grid-template-columns:3fr 1fr;gap:2rem}',
  old: 'body{background:#fff;color:#000;font-family:Verdana;font-size:11px}td{vertical-align:top}',
}

/** `main` is HTML; a text without tags becomes one paragraph. */
export function page(
  language: Language,
  design: Design,
  title: string,
  main: string,
  heading = title,
): string {
  const pack = packs[language]
  const body = main.includes('<') ? main : `<p>${main}</p>`
  const nav = pack.nav.map((label, at) => `<li><a href="/s/${at + 1}/">${label}</a></li>`).join('')
  const teasers = pack.teasers
    .map((label, at) => `<li><a href="/n/${at + 301}.html">${label}</a></li>`)
    .join('\n        ')
  const head = `<!DOCTYPE html>
<html lang="${language}"${['ar', 'he', 'fa'].includes(language) ? ' dir="rtl"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${pack.site}</title><style>${styles[design]}</style><link rel="icon" href="/favicon.ico"></head>`
  if (design === 'wp')
    return `${head}
<body class="post-template-default single"><a class="skip-link" href="#content">${pack.nav[0]}</a>
<header class="site-header"><p class="site-title"><a href="/" rel="home">${pack.site}</a></p><nav class="main-navigation"><ul class="menu">${nav}</ul></nav></header>
<div id="content" class="site-content"><main class="site-main"><article class="entry"><header class="entry-header"><h1 class="entry-title">${heading}</h1></header>
<div class="entry-content">${body}</div></article></main>
<aside class="widget-area"><section class="widget widget_recent_entries"><h2>${pack.more}</h2><ul>${teasers}</ul></section></aside></div>
<footer class="site-footer"><p>${pack.foot}</p></footer></body></html>`
  if (design === 'gov')
    return `${head}
<body><header role="banner"><a class="logo" href="/">${pack.site}</a><form action="/search" role="search"><input type="search" name="q"><button>${pack.search}</button></form><nav aria-label="main"><ul>${nav}</ul></nav></header>
<main id="main"><ol class="breadcrumb"><li><a href="/">${pack.site}</a></li><li>${heading}</li></ol><h1>${heading}</h1>${body}</main>
<footer><h2>${pack.more}</h2><ul>${teasers}</ul><p>${pack.foot}</p></footer></body></html>`
  if (design === 'paper')
    return `${head}
<body><div class="topbar"><ul>${nav}</ul></div><div class="masthead"><a href="/">${pack.site}</a></div>
<div class="grid"><article><h1 class="headline">${heading}</h1>${body}</article><aside><h3>${pack.more}</h3><ol>${teasers}</ol><form action="/search"><input name="q" placeholder="${pack.search}"></form></aside></div>
<footer class="colophon">${pack.foot}</footer><script>window.dataLayer=window.dataLayer||[];</script></body></html>`
  return `${head}
<body><table width="780" align="center"><tr><td colspan="2"><b>${pack.site}</b></td></tr><tr><td width="160"><ul>${nav}</ul><b>${pack.more}</b><ul>${teasers}</ul></td>
<td><h2>${heading}</h2>${body}</td></tr><tr><td colspan="2"><small>${pack.foot}</small></td></tr></table></body></html>`
}

export const home = (language: Language, design: Design): string =>
  page(
    language,
    design,
    packs[language].site,
    packs[language].teasers
      .map(
        (one, at) =>
          `<section><h2><a href="/n/${at + 301}.html">${one}</a></h2><p>${packs[language].about}</p></section>`,
      )
      .join('\n'),
  )

/** A site whose unknown pages get `missing`; the home page is there unless `routes` has another. */
export function site(
  language: Language,
  design: Design,
  routes: Readonly<Record<string, WebAnswer | RawAnswer | ((request: WebRequest) => WebAnswer | RawAnswer)>>,
  missing: (request: WebRequest) => WebAnswer | RawAnswer = () =>
    ok(page(language, design, '404', packs[language].none), 404),
): Serve {
  return (request) => {
    const found = routes[request.path] ?? routes[request.path.split('?')[0] ?? '']
    if (typeof found === 'function') return found(request)
    if (found !== undefined) return found
    return request.path === '/' ? ok(home(language, design)) : missing(request)
  }
}

export function make(
  name: string,
  language: string,
  family: string,
  truth: Truth,
  verdicts: Words,
  path: string,
  mechanism: string,
  serve: Serve,
  scheme = 'https',
): WebCase {
  const host = `b6-${name}.test`
  return {
    name: `b6-${name}`,
    language,
    family,
    truth,
    verdicts,
    mechanism,
    cited: `${scheme}://${host}${path}`,
    hosts: { [host]: { serve } },
  }
}

/** A page of a design that says `text` under `title`; unknown paths of the dead ones say the same with the same status. */
export type Row = readonly [
  name: string,
  language: Language,
  design: Design,
  path: string,
  title: string,
  main: string,
  mechanism: string,
]
export const deadPage = ([name, language, design, path, title, main, mechanism]: Row): WebCase =>
  make(
    name,
    language,
    'soft-404',
    'dead',
    ['soft-404', 'gone'],
    path,
    mechanism,
    site(language, design, {}, () => ok(page(language, design, title, main))),
  )
/** Only this one page is so; others are honest 404s. */
export const gonePage = ([name, language, design, path, title, main, mechanism]: Row): WebCase =>
  make(
    name,
    language,
    'removed',
    'dead',
    ['soft-404', 'gone'],
    path,
    mechanism,
    site(language, design, { [path]: ok(page(language, design, title, main)) }),
  )
export const livePage = ([name, language, design, path, title, main, mechanism]: Row): WebCase =>
  make(
    name,
    language,
    'living',
    'alive',
    ['alive'],
    path,
    mechanism,
    site(language, design, { [path]: ok(page(language, design, title, main)) }),
  )
