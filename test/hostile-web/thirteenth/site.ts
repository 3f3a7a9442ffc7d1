/** Whole sites: a content system, a language, a few pages, and everything else as that software answers. */
import type { HostBehaviour, WebAnswer, WebRequest } from '../case.ts'
import {
  Chance,
  escape,
  html,
  pathname,
  server,
  text,
  words,
  type Answer,
  type Header,
  type Pack,
  type Reply,
} from './kit.ts'
import { systems, type System, type SystemName } from './systems.ts'

export interface Article {
  readonly title: string
  /** Its own sentences; the kit adds reporting of the language. */
  readonly body: readonly string[]
  readonly date?: string
  readonly by?: string
  readonly rubric?: string
  /** Put before and after the text, as it is. */
  readonly before?: string
  readonly after?: string
  /** Further paragraphs out of the pack; 5 unless told. */
  readonly more?: number
  readonly status?: number
  readonly noDescription?: true
}
export interface Site {
  readonly brand: string
  readonly lang: string
  readonly cms: SystemName
  readonly kb?: number
  readonly pages: Readonly<Record<string, Article | Reply>>
  /** Paths that list what lies below. */
  readonly lists?: readonly string[]
  readonly absent?: Reply
  /** Asked before all. */
  readonly first?: (r: WebRequest) => Answer | undefined
  readonly headers?: readonly Header[]
  /** Into the page's end, as it is. */
  readonly tail?: string
  readonly robots?: string
  /** Has no rubrics, teasers' pages nor contact of its own. */
  readonly bare?: true
}
interface Made {
  readonly title: string
  readonly main: string
  readonly kind: 'article' | 'list' | 'error' | 'home'
  readonly description?: string
  readonly kb?: number
  readonly bare?: true
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11']
export const headline = (p: Pack, c: Chance) => `${c.of(p.towns)}: ${c.of(p.heads)}`

const teaser = (p: Pack, c: Chance, i: number) => {
  const id = 100000 + c.below(899999)
  const h = headline(p, new Chance(String(id)))
  const [day, month] = [10 + c.below(18), c.of(months)]
  return `<article class="teaser teaser--${c.of(['s', 'm', 'l'])} js-teaser" data-id="${id}" data-position="${i}" data-track='{"event":"teaser_click","pos":${i},"cid":"${c.hex(12)}"}'>
  <a class="teaser__link" href="/2026/${month}/${id}"><picture class="teaser__media"><source media="(min-width:60em)" srcset="/img/${c.hex(16)}-640.webp 1x, /img/${c.hex(16)}-1280.webp 2x"><img loading="lazy" src="/img/${c.hex(16)}-320.jpg" width="320" height="180" alt=""></picture>
  <span class="teaser__kicker">${escape(c.of(p.rubrics))}</span><h3 class="teaser__title">${escape(h)}</h3></a>
  <p class="teaser__text">${escape(c.of(p.texts))}</p><time datetime="2026-${month}-${day}">${day}.${month}.2026</time></article>\n`
}
const styles = (c: Chance, n: number) => {
  let s = ''
  for (let i = 0; i < n; i++)
    s += `.${c.of(['c', 'm', 'o', 'u', 'g'])}-${c.of(['teaser', 'grid', 'header', 'nav', 'footer', 'media', 'btn', 'form', 'list', 'modal'])}__${c.hex(5)}{${c.of(['display:flex', 'position:relative', 'margin:0 auto', 'padding:.5rem 1rem'])};${c.of(['color:#1d1d1b', 'background:#f4f4f2', 'border-bottom:1px solid #d9d9d9'])};font-size:${10 + c.below(14)}px;max-width:${200 + c.below(900)}px}`
  return s
}
const sprite = (c: Chance, n: number) => {
  let s = '<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">'
  for (let i = 0; i < n; i++)
    s += `<symbol id="icon-${c.hex(6)}" viewBox="0 0 24 24"><path d="M${c.below(24)} ${c.below(24)}${Array.from({ length: 14 }, () => `c${c.below(9)}.${c.below(99)}-${c.below(9)}.${c.below(99)} ${c.below(9)} ${c.below(9)}.${c.below(9)} ${c.below(24)}`).join('')}z"/></symbol>`
  return s + '</svg>\n'
}
const state = (p: Pack, c: Chance, n: number, nonce: string) => {
  const items = Array.from({ length: n }, (_, i) => ({
    id: c.hex(24),
    type: 'ArticleTeaser',
    rank: i,
    slug: `/${c.hex(8)}`,
    headline: headline(p, c),
    image: { id: c.hex(32), ratio: 1.78, crops: [c.hex(10), c.hex(10)] },
    flags: { premium: c.below(3) === 0, live: false },
  }))
  return `<script nonce="${nonce}">window.__STATE__=${JSON.stringify({ build: c.hex(40), ts: 1795000000 + c.below(400000), ab: { groups: [c.hex(4), c.hex(4)] }, items }).replaceAll('<', '\\u003c')};</script>\n`
}
const hidden = (p: Pack) =>
  `<template id="tpl-search-empty"><div class="search-empty"><p>0 ${escape(p.labels[7] ?? '')}</p></div></template>
<div class="modal" id="newsletter-modal" hidden aria-hidden="true"><form><label for="nl">E-mail</label><input id="nl" type="email"><button type="submit">OK</button></form></div>
<script type="text/x-handlebars-template" id="comment-row"><li class="comment">{{author}} · {{date}}<p>{{text}}</p></li></script>\n`

/** Article text as HTML. */
export const story = (a: Article, lang: string, seed: string): string => {
  const p = words(lang)
  const c = new Chance(seed)
  const from = c.below(p.texts.length)
  const more = Array.from({ length: a.more ?? 5 }, (_, i) => p.texts[(from + i) % p.texts.length] ?? '')
  const paragraphs: string[] = a.body.map((s) => escape(s))
  for (let i = 0; i < more.length; i += 2)
    paragraphs.push(
      more
        .slice(i, i + 2)
        .map(escape)
        .join(' '),
    )
  const [lead, ...rest] = paragraphs
  return `${a.before ?? ''}<header class="article-header">${a.rubric ? `<p class="kicker">${escape(a.rubric)}</p>` : ''}<h1>${escape(a.title)}</h1>${a.date ? `<p class="meta"><time datetime="${a.date}">${a.date}</time>${a.by ? ` · <span class="author">${escape(a.by)}</span>` : ''}</p>` : ''}</header>
<p class="lead"><strong>${lead ?? ''}</strong></p>
${rest.map((t) => `<p>${t}</p>`).join('\n')}
${a.after ?? ''}`
}

/** A page in the dress of its site. */
export const dress = (s: Site, r: WebRequest, made: Made): string => {
  const p = words(s.lang)
  const sys: System = systems[s.cms]
  const fixed = new Chance(r.host)
  const c = new Chance(`${r.host}${r.path}${r.before}`)
  const nonce = c.token(22)
  const here = pathname(r)
  const rtl = ['ar', 'fa', 'he', 'ur'].includes(s.lang) ? ' dir="rtl"' : ''
  const target = (made.kb ?? s.kb ?? 60) * 1024
  const nav = p.rubrics
    .map(
      (x, i) =>
        `<li class="menu-item level-1"><a href="/${i + 1}/">${escape(x)}</a><ul class="sub-menu">${p.towns.map((t, j) => `<li><a href="/${i + 1}/${j + 1}/">${escape(t)}</a></li>`).join('')}</ul></li>`,
    )
    .join('')
  const ctx = {
    brand: s.brand,
    pack: p,
    lang: s.lang,
    path: here,
    host: r.host,
    nonce,
    chance: c,
    title: made.title,
    kind: made.kind,
  }
  const light = target < 12000
  const head = `<!DOCTYPE html>
<html lang="${s.lang}"${rtl}${sys.htmlAttributes ?? ''}>
<head>
<meta charset="utf-8">
<title>${escape(made.kind === 'home' ? s.brand : `${made.title}${sys.titleGlue ?? ' | '}${s.brand}`)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${sys.head(ctx)}
${made.kind === 'article' ? `<link rel="canonical" href="https://${r.host}${escape(r.path)}">\n<meta property="og:type" content="article"><meta property="og:title" content="${escape(made.title)}"><meta property="og:url" content="https://${r.host}${escape(r.path)}"><meta property="og:site_name" content="${escape(s.brand)}">` : made.kind === 'list' ? `<link rel="canonical" href="https://${r.host}${escape(here)}">` : made.kind === 'error' ? '<meta name="robots" content="noindex">' : ''}
${made.description ? `<meta name="description" content="${escape(made.description)}">` : ''}
<link rel="icon" href="/favicon.ico">
<style nonce="${nonce}">${styles(fixed, light ? 3 : Math.min(160, Math.floor(target / 900)))}</style>
</head>
<body class="${sys.bodyClass(ctx)}">
${light ? '' : sprite(fixed, Math.min(30, Math.floor(target / 6000)))}
<a class="skip" href="#main">${escape(p.labels[7] ?? '')}</a>
${sys.top({ ...ctx, nav })}
`
  const foot = `${sys.bottom(ctx)}
<footer class="site-footer"><ul><li><a href="/">${escape(p.labels[0] ?? '')}</a></li><li><a href="/contact">${escape(p.labels[2] ?? '')}</a></li><li><a href="/about">${escape(p.labels[3] ?? '')}</a></li><li><a href="/privacy">${escape(p.labels[4] ?? '')}</a></li></ul><p>© 2026 ${escape(s.brand)}</p></footer>
<div class="cookie-layer" role="dialog" aria-live="polite" hidden><p>${escape(p.cookies[0] ?? '')}</p><button data-cc="all">${escape(p.cookies[1] ?? '')}</button><button data-cc="none">${escape(p.cookies[2] ?? '')}</button></div>
${light ? '' : hidden(p)}${s.tail ?? ''}<script nonce="${nonce}" src="/assets/app.${fixed.hex(8)}.js" defer></script>
</body>
</html>
`
  let aside = ''
  if (!light && !made.bare) {
    aside += `<section class="related"><h2>${escape(p.labels[5] ?? '')}</h2>\n`
    const few = made.kind === 'home' || made.kind === 'list' ? 40 : 10 + c.below(4)
    for (let i = 0; i < few && aside.length < target; i++) aside += teaser(p, c, i)
    aside += '</section>\n'
  }
  const room = target - head.length - foot.length - aside.length - made.main.length
  const rest = room > 3000 ? state(p, c, Math.max(4, Math.floor(room / 330)), nonce) : ''
  return `${head}${sys.main({ ...ctx, main: made.main, aside })}${foot.replace('</body>', () => `${rest}</body>`)}`
}

export const headersOf = (s: Site): readonly Header[] =>
  (s.headers ?? systems[s.cms].headers).map(([k, v]) =>
    k.toLowerCase() === 'content-language' ? [k, s.lang] : [k, v],
  )
export const pageOf = (s: Site, r: WebRequest, a: Article): WebAnswer =>
  html(
    a.status ?? 200,
    dress(s, r, {
      title: a.title,
      main: story(a, s.lang, a.title),
      kind: 'article',
      ...(a.noDescription ? {} : { description: (a.body[0] ?? a.title).slice(0, 155) }),
    }),
    headersOf(s),
  )
export const homeOf = (s: Site, r: WebRequest, status = 200): WebAnswer => {
  const p = words(s.lang)
  const c = new Chance(`${r.host}${r.before}`)
  const lead = p.rubrics
    .map((x) => `<section class="front"><h2>${escape(x)}</h2>${teaser(p, c, 0)}${teaser(p, c, 1)}</section>`)
    .join('\n')
  return html(
    status,
    dress(s, r, {
      title: s.brand,
      main: `<h1 class="visually-hidden">${escape(s.brand)}</h1>${lead}`,
      kind: 'home',
    }),
    headersOf(s),
  )
}
export const listOf = (s: Site, r: WebRequest, title: string): WebAnswer => {
  const p = words(s.lang)
  const c = new Chance(`${r.path}${r.before}`)
  return html(
    200,
    dress(s, r, {
      title,
      main: `<h1>${escape(title)}</h1><div class="list">${Array.from({ length: 12 }, (_, i) => teaser(p, c, i)).join('')}</div><nav class="pager"><a href="?page=1">2</a> <a href="?page=2">3</a></nav>`,
      kind: 'list',
    }),
    headersOf(s),
  )
}
/** The software's own page for what it does not have, `status` or a soft one. */
export const absentOf = (s: Site, r: WebRequest, status = 404, title?: string, main?: string): WebAnswer => {
  const p = words(s.lang)
  const t = title ?? p.absent[0]
  return html(
    status,
    dress(s, r, {
      title: t,
      main:
        main ??
        `<h1>${escape(t)}</h1><p>${escape(p.absent[1])}</p><form action="/search" class="search-form"><label for="q">${escape(p.labels[1] ?? '')}</label><input id="q" name="q" type="search"><button>${escape(p.labels[1] ?? '')}</button></form>`,
      kind: 'error',
      kb: Math.floor((s.kb ?? 60) * 0.9),
    }),
    headersOf(s),
  )
}

/** What the menus and teasers of a page lead to. */
const common = (s: Site, r: WebRequest, here: string): Answer | undefined => {
  const p = words(s.lang)
  const rubric = /^\/([1-6])\/(?:([1-4])\/)?$/.exec(here)
  if (rubric)
    return listOf(
      s,
      r,
      [p.rubrics[Number(rubric[1]) - 1], rubric[2] ? p.towns[Number(rubric[2]) - 1] : undefined]
        .filter((x) => x !== undefined)
        .join(': '),
    )
  const id = /^\/2026\/\d\d\/(\d{6})$/.exec(here)?.[1]
  if (id)
    return pageOf(s, r, {
      title: headline(p, new Chance(id)),
      body: [p.texts[Number(id) % p.texts.length] ?? ''],
      date: '2026-10-05',
    })
  if (s.cms === 'wordpress' && here === '/feed/')
    return text(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escape(s.brand)}</title><link>https://${r.host}</link><description></description><language>${s.lang}</language>${p.heads.map((x, i) => `<item><title>${escape(x)}</title><link>https://${r.host}/2026/10/${200100 + i}</link></item>`).join('')}</channel></rss>`,
      200,
      'application/rss+xml; charset=UTF-8',
    )
  if (s.cms === 'wordpress' && here.startsWith('/wp-json/'))
    return text(
      '{"code":"rest_cannot_access","message":"DRA: Only authenticated users can access the REST API.","data":{"status":401}}',
      401,
      'application/json; charset=UTF-8',
    )
  if (here === '/search')
    return html(
      200,
      dress(s, r, {
        title: p.labels[1] ?? '',
        main: `<h1>${escape(p.labels[1] ?? '')}</h1><form action="/search"><input type="search" name="q"><button>${escape(p.labels[1] ?? '')}</button></form>`,
        kind: 'list',
      }),
      headersOf(s),
    )
  const label =
    here === '/contact'
      ? p.labels[2]
      : here === '/about'
        ? p.labels[3]
        : here === '/privacy'
          ? p.labels[4]
          : undefined
  return label === undefined
    ? undefined
    : pageOf(s, r, { title: label, body: [`${s.brand}, ${p.towns[0]}`, p.cookies[0] ?? ''], more: 1 })
}
export const reply = (s: Site, r: WebRequest): Answer => {
  const early = s.first?.(r)
  if (early) return early
  const found = s.pages[r.path] ?? s.pages[pathname(r)]
  if (typeof found === 'function') return found(r)
  if (found) return pageOf(s, r, found)
  const here = pathname(r)
  if (here === '/') return homeOf(s, r)
  if (here === '/robots.txt') return text(s.robots ?? 'User-agent: *\nDisallow: /search\nDisallow: /admin\n')
  if (here === '/favicon.ico')
    return {
      status: 200,
      headers: [['Content-Type', 'image/x-icon'], ...server.nginx],
      body: Uint8Array.from([0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 24, 0, 48, 0, 0, 0, 22, 0, 0, 0]),
    }
  if (s.lists?.some((l) => here === l || here === `${l}/`))
    return listOf(s, r, words(s.lang).labels[7] ?? 'News')
  const ordinary = s.bare ? undefined : common(s, r, here)
  if (ordinary) return ordinary
  return s.absent ? s.absent(r) : absentOf(s, r)
}
export const site = (s: Site): HostBehaviour => ({ serve: (r) => reply(s, r) })
