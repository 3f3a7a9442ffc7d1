/** Builds the cases of this set: answers, hosts that answer all their addresses, and the three kinds of truth. */
import type { HostBehaviour, RawAnswer, Serve, WebAnswer, WebCase } from '../case.ts'
import { draw, headersOf, type Header, type Look } from './skins.ts'
import { tongue } from './tongues.ts'

export type { Header, Look } from './skins.ts'
export type Reply = WebAnswer | RawAnswer | Serve

/** An answer of `type` (HTML unless told). */
export const give = (
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  status = 200,
  headers: readonly Header[] = [],
): WebAnswer => ({
  status,
  headers: [['Date', 'Mon, 23 Nov 2026 05:00:00 GMT'], ['Content-Type', type], ...headers],
  body,
})
export const go = (where: string, status = 302, headers: readonly Header[] = []): WebAnswer =>
  give(
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} Moved</title>\n</head><body>\n<h1>Moved</h1>\n<p>The document has moved <a href="${where}">here</a>.</p>\n</body></html>\n`,
    'text/html; charset=iso-8859-1',
    status,
    [['Location', where], ['Server', 'Apache'], ...headers],
  )
/** A page of this site. */
export const leaf = (
  look: Look,
  title: string,
  main: string,
  more: { status?: number; head?: string; headers?: readonly Header[] } = {},
): WebAnswer =>
  give(draw(look, title, main, more.head ?? ''), 'text/html; charset=utf-8', more.status ?? 200, [
    ...headersOf(look.skin),
    ...(more.headers ?? []),
  ])
/** Heading and paragraphs as an article. */
export const told = (heading: string, date: string, ...paragraphs: readonly string[]): string =>
  `<article class="entry"><header><h1>${heading}</h1>${date && `<p class="byline"><time datetime="${date}">${date}</time></p>`}</header>\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}\n</article>`
export const essay = (
  look: Look,
  heading: string,
  date: string,
  ...paragraphs: readonly string[]
): WebAnswer => leaf(look, heading, told(heading, date, ...paragraphs))
/** What the site says to a page it does not have, with whatever status it thinks right. */
export const none = (look: Look, status = 404): WebAnswer => {
  const [heading, words] = tongue(look.lang).lost
  return leaf(
    look,
    heading,
    `<div class="error-page"><h1>${heading}</h1><p>${words}</p><p><a href="/">${tongue(look.lang).menu[0]}</a></p></div>`,
    { status },
  )
}
export const cover = (look: Look): WebAnswer =>
  leaf(
    look,
    tongue(look.lang).menu[0] ?? '',
    `<h1>${look.name}</h1>${tongue(look.lang)
      .heads.map(
        (text, at) =>
          `<section class="teaser"><h2><a href="/item/${4100 + at * 37}">${text}</a></h2><time>2026-0${at + 3}-1${at}</time></section>`,
      )
      .join('')}`,
  )

const play = (what: Reply, request: Parameters<Serve>[0]): WebAnswer | RawAnswer =>
  typeof what === 'function' ? what(request) : what
const robots = give('User-agent: *\nDisallow: /wp-admin/\nDisallow: /cart\n', 'text/plain')

export interface Rest {
  readonly missing?: Reply
  readonly home?: Reply
  readonly also?: Omit<HostBehaviour, 'serve'>
}
/** A host that has these pages (by path with query, else by path), a home page, sections, stories, and an answer to all else. */
export const site = (
  look: Look,
  pages: Readonly<Record<string, Reply>>,
  { missing, home, also = {} }: Rest = {},
): HostBehaviour => ({
  ...also,
  serve: (request) => {
    const path = request.path.split('?')[0] ?? '/'
    const known = pages[request.path] ?? pages[path]
    if (known !== undefined) return play(known, request)
    if (path === '/robots.txt') return robots
    if (path === '/' || path === '/index.php') return play(home ?? cover(look), request)
    const section = /^\/c([1-4])\/$/.exec(path)
    const story = /^\/item\/(4100|4137|4174)$/.exec(path)
    const { menu, heads } = tongue(look.lang)
    if (section)
      return leaf(
        look,
        menu[Number(section[1])] ?? '',
        `<h1>${menu[Number(section[1])]}</h1><ul>${heads.map((text) => `<li>${text}</li>`).join('')}</ul>`,
      )
    if (story)
      return essay(look, heads[(Number(story[1]) - 4100) / 37] ?? '', '2026-04-02', `${heads.join('. ')}.`)
    return play(missing ?? none(look), request)
  },
})
/** The same to every address. */
export const always = (what: Reply, also: Omit<HostBehaviour, 'serve'> = {}): HostBehaviour => ({
  ...also,
  serve: (request) => play(what, request),
})
export const nginx = (status: number, words: string): WebAnswer =>
  give(
    `<html>\r\n<head><title>${status} ${words}</title></head>\r\n<body>\r\n<center><h1>${status} ${words}</h1></center>\r\n<hr><center>nginx/1.26.2</center>\r\n</body>\r\n</html>\r\n`,
    'text/html',
    status,
    [['Server', 'nginx/1.26.2']],
  )

export interface Draft
  extends
    Pick<WebCase, 'family' | 'mechanism'>,
    Partial<Pick<WebCase, 'verdicts' | 'reason' | 'needsBrowser'>> {
  readonly lang: string
  /** Path, query, fragment; `http:` before it where the document says so. */
  readonly at: string
  readonly host: HostBehaviour
  /** By what stands before the main host's name: `www` gives `www.b5-x.test`. */
  readonly below?: Readonly<Record<string, HostBehaviour>>
}
const as =
  (truth: WebCase['truth'], usual: WebCase['verdicts']) =>
  (short: string, { lang, at, host, below = {}, verdicts, ...rest }: Draft): WebCase => {
    const name = `b5-${short}`
    const under = Object.entries(below).map(([label, what]) => [`${label}.${name}.test`, what] as const)
    return {
      ...rest,
      name,
      truth,
      verdicts: verdicts ?? usual,
      language: lang,
      cited: at.startsWith('http:') ? `http://${name}.test${at.slice(5)}` : `https://${name}.test${at}`,
      hosts: { [`${name}.test`]: host, ...Object.fromEntries(under) },
    }
  }
export const dead = as('dead', ['soft-404'])
export const alive = as('alive', ['alive'])
export const unsure = as('undecidable', ['blocked'])
