/** Sites as heavy as today's: long menus, and teasers that turn with every answer, linked as a whole or with words of their own beside the link. */
import type { Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { article, escape, tongue } from '../pages/build.ts'
import { html, makeCases, redirect, text, type Written } from './make.ts'

export interface Heavy {
  /** The whole title; absent: the heading and the site's name. */
  readonly title?: string
  readonly heading?: string
  readonly main: string
  readonly head?: string
  /** `linked` as a whole (the default), `told`: with an excerpt beside the link. */
  readonly teasers?: 'linked' | 'told' | 'none'
  readonly status?: number
}
type Given = Heavy | Serve
export interface HeavyRow {
  readonly name: string
  readonly language: string
  readonly path: string
  readonly mechanism: string
  readonly page: Given
  /** What all other addresses show; absent: an honest 404. */
  readonly others?: Given
  /** Every address but the front door shows the page. */
  readonly everywhere?: true
  /** More pages by path. */
  readonly more?: Readonly<Record<string, Given>>
  readonly home?: Heavy
  readonly verdicts?: Written['verdicts']
}

/** A number below `most` for each word that is asked: chance that is the same again. */
function chance(word: string): (most: number) => number {
  let state = 2_166_136_261
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % most
  }
}

export function show(code: string, page: Heavy, request: Pick<WebRequest, 'path' | 'before'>): WebAnswer {
  const words = tongue(code)
  const [name] = words.names
  const fixed = chance(`${name} menu`)
  const turning = chance(`${request.path} ${request.before}`)
  const sentence = (at: number): string => escape(words.sentences[at % words.sentences.length] ?? '')
  const nav = (groups: number): string =>
    Array.from(
      { length: groups },
      () =>
        `<li><a href="/s${fixed(90)}">${escape(words.nav[fixed(5)] ?? '')}</a><ul>${Array.from({ length: 6 }, () => `<li><a href="/s${fixed(90)}/${fixed(900)}">${escape(words.nav[fixed(5)] ?? '')} ${fixed(90)}</a></li>`).join('')}</ul></li>`,
    ).join('')
  const list = Array.from(
    { length: 6 },
    () => `<li><a href="/n/${turning(99_999)}">${sentence(turning(40))}</a></li>`,
  ).join('')
  const card = (): string =>
    page.teasers === 'told'
      ? `<div class="card"><h3>${sentence(turning(40)).slice(0, 60)}</h3><p>${sentence(turning(40))}</p><a href="/n/${turning(99_999)}">»</a></div>`
      : `<div class="card"><a href="/n/${turning(99_999)}"><img src="/i/${turning(999)}.webp" alt=""><h3>${sentence(turning(40))}</h3></a><span>1${turning(9)}.0${1 + turning(8)}.2026</span></div>`
  const cards =
    page.teasers === 'none'
      ? ''
      : `<section><h2>${escape(words.nav[1])}</h2>${Array.from({ length: 8 }, card).join('')}</section>`
  const heading = page.heading ?? ''
  const title = page.title ?? (heading === '' ? name : `${heading} – ${name}`)
  return html(
    `<!DOCTYPE html><html lang="${code}"${words.rtl === true ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title>${page.head ?? ''}<style>${'.c{margin:0 auto;padding:.5rem}'.repeat(900)}</style></head><body><header><a href="/"><img src="/logo.svg" alt="${name}"></a><form role="search" action="/search"><input name="q"></form><nav><ul>${nav(6)}</ul></nav></header><main>${heading === '' ? '' : `<h1>${heading}</h1>`}${page.main}${cards}</main><aside><ul>${list}</ul></aside><footer><ul>${nav(3)}</ul><p>© ${name}</p></footer><div class="cookie" role="dialog"><p>${escape(words.cookie[0])}</p></div></body></html>`,
    page.status ?? 200,
  )
}

/** A front page or a section: one teaser after the other, under their own words. */
export function front(code: string, seed: string, more: Partial<Heavy> = {}): Heavy {
  const by = chance(seed)
  const { headlines } = tongue(code)
  const sections = Array.from({ length: 12 }, () => {
    const [first = ''] = article(code, by(40), 1)
    return `<section><h2><a href="/n/${by(9_999)}">${escape(headlines[by(3)] ?? '')} ${by(999)}</a></h2><p>${escape(first)}</p></section>`
  })
  return { main: sections.join(''), ...more }
}

/** Led elsewhere for good. */
export const led =
  (to: string, status = 301): Serve =>
  () =>
    redirect(to, status)

function serveOf({ language, path, page, others, everywhere, more = {}, home }: HeavyRow): Serve {
  const { missing } = tongue(language)
  const lost: Heavy = { heading: missing[0], main: `<p>${escape(missing[1])}</p>`, status: 404 }
  const give = (what: Given, request: WebRequest) =>
    typeof what === 'function' ? what(request) : show(language, what, request)
  return (request) => {
    const [bare = ''] = request.path.split('?')
    if (bare === '/robots.txt') return text('User-agent: *\nAllow: /\n')
    if (bare === '/') return give(home ?? front(language, 'front'), request)
    const own = more[request.path] ?? more[bare]
    if (own !== undefined) return give(own, request)
    return request.path === path || everywhere === true ? give(page, request) : give(others ?? lost, request)
  }
}

export function heavy(family: string, truth: Truth, rows: readonly HeavyRow[]): readonly WebCase[] {
  return makeCases(
    family,
    truth,
    rows.map((row) => ({
      name: row.name,
      mechanism: row.mechanism,
      language: row.language,
      path: row.path,
      verdicts: row.verdicts ?? (truth === 'alive' ? ['alive', 'redirected'] : ['soft-404', 'gone']),
      serve: serveOf(row),
    })),
  )
}
