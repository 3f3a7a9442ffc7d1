/**
 * Four dresses of heavy sites in some sixty languages (a paper, an office, a board, a shop): menus that stay, teasers that turn with
 * every answer, whole or with words of their own; and what the site shows where it has nothing.
 */
import type { Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { escape, tongue } from '../pages/build.ts'
import { html, makeCases, text, type Written } from './make.ts'

export type Dress = 'paper' | 'office' | 'board' | 'shop'
export interface Wide {
  readonly title: string
  /** Empty: none. */
  readonly heading: string
  readonly main: string
  readonly head?: string
  readonly status?: number
}
export interface WideRow {
  readonly name: string
  readonly language: string
  readonly dress: Dress
  readonly path: string
  readonly mechanism: string
  readonly page: Wide
  /** What addresses show that the site does not have: the same, an honest 404 (the default), or this. */
  readonly others?: 'same' | Wide | Serve
  readonly home?: Wide
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

const STYLES = '.c{margin:0 auto;padding:.5rem}'.repeat(900)

export function showWide(
  language: string,
  dress: Dress,
  page: Wide,
  request: Pick<WebRequest, 'path' | 'before'>,
): WebAnswer {
  const words = tongue(language)
  const [name] = words.names
  const fixed = chance(`${name} ${dress}`)
  const turning = chance(`${request.path} ${request.before} ${dress}`)
  const sentence = (at: number): string => escape(words.sentences[at % words.sentences.length] ?? '')
  const begin = (at: number): string => sentence(at).split(' ').slice(0, 4).join(' ').slice(0, 32)
  const link = (): string => `<li><a href="/s${fixed(90)}/${fixed(900)}">${begin(fixed(60))}</a></li>`
  const nav = (count: number): string => `<ul>${Array.from({ length: count }, link).join('')}</ul>`
  const item = (): string => `/n/${turning(99_999)}`
  const day = (): string => `${1 + turning(28)}.${1 + turning(12)}.20${10 + turning(16)}`
  const teaser: Readonly<Record<Dress, () => string>> = {
    paper: () =>
      `<article class="card"><a href="${item()}"><img src="/i/${turning(999)}.webp" alt=""><h3>${sentence(turning(60))}</h3></a><p>${sentence(turning(60))}</p><time>${day()}</time></article>`,
    office: () =>
      `<div class="item"><h3><a href="${item()}">${turning(480)}. ${sentence(turning(60))}</a></h3><span>${day()}</span></div>`,
    board: () =>
      `<tr><td><a href="${item()}">${sentence(turning(60))}</a></td><td>${turning(90)}</td><td>${turning(9_000)}</td><td>${day()}</td></tr>`,
    shop: () =>
      `<li class="tile"><a href="${item()}"><img src="/i/${turning(999)}.jpg" alt=""><span>${begin(turning(60))}</span></a><b>${turning(900)}.00</b></li>`,
  }
  const teasers = Array.from({ length: 10 }, teaser[dress]).join('')
  const heading = page.heading
  const top = `<header><a href="/"><img src="/logo.svg" alt="${name}"></a><form role="search" action="/search"><input name="q" placeholder="${words.search}"></form><nav>${nav(24)}</nav></header>`
  const foot = `<footer>${nav(12)}<p>© ${name}</p></footer><div class="cookie" role="dialog"><p>${escape(words.cookie[0])}</p></div>`
  const bodies: Readonly<Record<Dress, string>> = {
    paper: `${top}<main>${heading === '' ? '' : `<h1>${heading}</h1>`}${page.main}<section class="more"><h2>${escape(words.nav[1])}</h2>${teasers}</section></main>${foot}`,
    office: `<div id="head"><h1 class="site"><a href="/">${name}</a></h1>${nav(24)}</div><p class="crumb"><a href="/">${escape(words.nav[0])}</a> › ${escape(words.nav[2])}</p><div id="content">${heading === '' ? '' : `<h2>${heading}</h2>`}${page.main}</div><div id="right">${teasers}</div>${foot}`,
    board: `<div class="wrap"><div class="top"><a href="/">${name}</a> <a href="/login">${escape(words.login)}</a></div>${nav(18)}<div class="panel">${heading === '' ? '' : `<h2>${heading}</h2>`}<div class="inner">${page.main}</div></div><table class="latest">${teasers}</table>${foot}</div>`,
    shop: `${top}<main class="product">${heading === '' ? '' : `<h1>${heading}</h1>`}${page.main}</main><aside><ul>${teasers}</ul></aside>${foot}`,
  }
  return html(
    `<!DOCTYPE html><html lang="${language}"${words.rtl === true ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${page.title}</title>${page.head ?? ''}<style>${STYLES}</style></head><body class="${dress}">${bodies[dress]}</body></html>`,
    page.status ?? 200,
  )
}

function serveOf({ language, dress, path, page, others, home }: WideRow): Serve {
  const words = tongue(language)
  const [name] = words.names
  const [title, sentence] = words.missing
  const lost: Wide = {
    title: `${title} - ${name}`,
    heading: escape(title),
    main: `<p>${escape(sentence)}</p>`,
    status: 404,
  }
  const front: Wide = home ?? {
    title: name,
    heading: name,
    main: words.sentences
      .slice(0, 3)
      .map((one) => `<p>${escape(one)}</p>`)
      .join(''),
  }
  return (request) => {
    const [bare = ''] = request.path.split('?')
    if (bare === '/robots.txt') return text('User-agent: *\nAllow: /\n')
    const give = (what: Wide | Serve): ReturnType<Serve> =>
      typeof what === 'function' ? what(request) : showWide(language, dress, what, request)
    if (request.path === '/') return give(front)
    if (request.path === path || others === 'same') return give(page)
    return give(others ?? lost)
  }
}

/**
 * One case a line: name | language | dress, with `=` where every address shows it | path | mechanism | heading | text or markup, and
 * where absent addresses have a page of their own its heading | its text.
 */
export function rowsOf(table: string): readonly (Omit<WideRow, 'page'> & { readonly page: Given })[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [
        name = '',
        language = '',
        dress = '',
        path = '',
        mechanism = '',
        heading = '',
        main = '',
        ...other
      ] = line.split(' | ')
      const [title = '', told = ''] = other
      const others =
        title === ''
          ? dress.endsWith('=')
            ? 'same'
            : undefined
          : { title, heading: title, main: inParagraph(told) }
      return {
        name,
        language,
        dress: dress.replace('=', '') as Dress,
        path,
        mechanism,
        page: { heading, main: inParagraph(main) },
        ...(others === undefined ? {} : { others }),
      }
    })
}

const inParagraph = (written: string): string => (written.startsWith('<') ? written : `<p>${written}</p>`)

type Given = Partial<Wide> & Pick<Wide, 'main'>

/** Titles hold the heading and the site's name where nothing else is said. */
export function wide(
  family: string,
  truth: Truth,
  rows: readonly (Omit<WideRow, 'page'> & { readonly page: Given })[],
): readonly WebCase[] {
  return makeCases(
    family,
    truth,
    rows.map((row) => {
      const [name] = tongue(row.language).names
      const heading = row.page.heading ?? ''
      const page: Wide = { title: heading === '' ? name : `${heading} - ${name}`, ...row.page, heading }
      return {
        name: row.name,
        mechanism: row.mechanism,
        language: row.language,
        path: row.path,
        verdicts:
          row.verdicts ??
          (truth === 'alive'
            ? (['alive', 'redirected'] as const)
            : truth === 'dead'
              ? (['soft-404', 'gone'] as const)
              : (['bad-response'] as const)),
        serve: serveOf({ ...row, page }),
      }
    }),
  )
}
