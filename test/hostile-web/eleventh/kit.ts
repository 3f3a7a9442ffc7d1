/** Builds the sites of this set: whole frames in many designs, filled with native sentences, to the weight that today's pages have. */
import type { HostBehaviour, RawAnswer, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { brandOf } from './brands.ts'
import { packOf, type Pack } from './packs.ts'
import { frames, type Design } from './frames.ts'
import { dice, junk, paragraphs, type Dice } from './stuff.ts'

export interface Page {
  /** Title element and heading. */
  readonly t: string
  readonly h: string
  readonly status?: number
  /** No site frame at all. */
  readonly bare?: boolean
  readonly head?: string
  readonly headers?: readonly (readonly [string, string])[]
  /** Articles carry dates, sharing, comments and related texts. */
  readonly kind?: 'article' | 'plain' | 'product' | 'list'
  /** The title element, where it is not the heading; empty where the site's name stands alone. */
  readonly title?: string
}
export interface Site {
  readonly lang: string
  readonly brand: string
  readonly design: Design
  /** Kilobytes that a page is brought to. */
  readonly kb: number
  readonly pages: Readonly<Record<string, Page | WebAnswer | RawAnswer | Serve>>
  /** What any other address gives; absent: the site's own 404 page with that status. */
  readonly missing?: Page | WebAnswer | Serve
  readonly home?: Page | WebAnswer
  readonly robots?: string
  /** Plain http is served as it is, instead of leading to https. */
  readonly plain?: boolean
}
export const H = 'text/html; charset=utf-8'
export const answer = (
  body: string | Uint8Array,
  status = 200,
  type = H,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Content-Type', type], ...more],
  body,
})
export const go = (
  location: string,
  status = 302,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', location], ['Content-Type', H], ...more],
  body:
    status === 301
      ? '<html>\r\n<head><title>301 Moved Permanently</title></head>\r\n<body>\r\n<center><h1>301 Moved Permanently</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n'
      : '',
})
export const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An article: heading, what the page is about in its own words, and generated paragraphs below. */
export function article(
  lang: string,
  t: string,
  own: readonly string[],
  n = 6,
  more: Partial<Page> = {},
): Page {
  const pack = packOf(lang)
  const text = paragraphs(pack, dice(t), n)
  const [first = '', ...rest] = own
  return {
    t,
    kind: 'article',
    h: `<p class="lead standfirst"><strong>${first}</strong></p>\n${rest.map((p) => (p.startsWith('<') ? p : `<p>${p}</p>`)).join('\n')}\n${text.map((p) => `<p>${p}</p>`).join('\n')}`,
    ...more,
  }
}
export const plain = (t: string, h: string, more: Partial<Page> = {}): Page => ({
  t,
  h,
  kind: 'plain',
  ...more,
})
export const bare = (h: string, status = 200, more: Partial<Page> = {}): Page => ({
  t: '',
  h,
  bare: true,
  status,
  ...more,
})

const isPage = (value: object): value is Page => 'h' in value && 't' in value
export interface Frame {
  readonly site: Site
  readonly pack: Pack
  readonly page: Page
  readonly path: string
  readonly d: Dice
  /** Chance that is the site's own: menus and names of files are the same on every page. */
  readonly m: Dice
  readonly nonce: string
}
export function render(site: Site, page: Page, request: Pick<WebRequest, 'path' | 'before'>): WebAnswer {
  const more = page.headers ?? []
  const status = page.status ?? 200
  if (page.bare === true) return answer(page.h, status, H, more)
  const pack = packOf(site.lang)
  const path = request.path
  const d = dice(site.brand + path)
  const nonce = dice(`${site.brand}${path}${request.before}`).word(24)
  const whole = frames[site.design]({
    site,
    pack,
    page,
    path,
    d,
    m: dice(`${site.brand}${site.kb}menu`),
    nonce,
  })
  const short = site.kb * 1000 - Buffer.byteLength(whole)
  return answer(junk(whole, short, dice(site.brand), nonce), status, H, [
    [
      'Server',
      dice(`${site.brand}${site.kb}server`).of([
        'nginx',
        'Apache',
        'cloudflare',
        'Microsoft-IIS/10.0',
        'openresty',
      ]),
    ],
    ['Cache-Control', 'private, max-age=0'],
    ['X-Content-Type-Options', 'nosniff'],
    ...more,
  ])
}

export function siteOf(site: Site): Serve {
  const pack = packOf(site.lang)
  const lost: Page = { t: pack.lost[0], h: `<p>${pack.lost[1]}</p>`, kind: 'plain', status: 404 }
  const home: Page = {
    t: site.brand,
    kind: 'plain',
    h: paragraphs(pack, dice(`home${site.brand}`), 8)
      .map(
        (p, i) =>
          `<section class="teaser teaser-${i}"><h2><a href="/${dice(p).word(7)}">${p.split(/[.।。։۔]/)[0] ?? ''}</a></h2><p>${p}</p></section>`,
      )
      .join('\n'),
  }
  const give = (what: Page | WebAnswer | RawAnswer | Serve, request: WebRequest): WebAnswer | RawAnswer => {
    if (typeof what === 'function') return what(request)
    return isPage(what) ? render(site, what, request) : what
  }
  return (request) => {
    const path = request.path
    const bareName = path.replace(/[?#].*$/, '')
    if (request.scheme === 'http' && site.plain !== true) return go(`https://${request.host}${path}`, 301)
    const own = site.pages[path] ?? site.pages[bareName]
    if (own !== undefined) return give(own, request)
    if (bareName === '/robots.txt')
      return answer(site.robots ?? 'User-agent: *\nDisallow: /admin/\nDisallow: /suche/\n', 200, 'text/plain')
    if (bareName === '/') return give(site.home ?? home, request)
    return give(site.missing ?? lost, request)
  }
}

export interface Row {
  readonly name: string
  readonly lang: string
  readonly family: string
  readonly why: string
  /** Path of the cited address, or a whole address. */
  readonly at: string
  readonly site?: Omit<Site, 'lang' | 'brand'> & { readonly brand?: string }
  readonly hosts?: (host: string) => Readonly<Record<string, HostBehaviour>>
  readonly verdicts?: WebCase['verdicts']
  readonly more?: Partial<HostBehaviour>
  readonly reason?: RegExp
  readonly www?: boolean
  readonly needsBrowser?: true
}
export function make(truth: Truth, row: Row): WebCase {
  const name = `${row.name}-xi`
  const host = row.www === true ? `www.${name}.test` : `${name}.test`
  const site = row.site
  const serve =
    site === undefined ? undefined : siteOf({ brand: brandOf(row.lang, row.name), lang: row.lang, ...site })
  const own: Record<string, HostBehaviour> = {
    [host]: { ...(serve === undefined ? {} : { serve }), ...row.more },
  }
  if (row.www === true) own[`${name}.test`] = { serve: ({ path }) => go(`https://${host}${path}`, 301) }
  return {
    name,
    mechanism: row.why,
    family: row.family,
    language: row.lang,
    cited:
      row.at.includes('://') || !row.at.startsWith('/')
        ? row.at.replace('HOST', host)
        : `https://${host}${row.at}`,
    truth,
    verdicts: row.verdicts ?? (truth === 'alive' ? ['alive'] : truth === 'dead' ? ['soft-404'] : ['blocked']),
    hosts: row.hosts === undefined ? own : { ...own, ...row.hosts(host) },
    ...(row.reason === undefined ? {} : { reason: row.reason }),
    ...(row.needsBrowser === undefined ? {} : { needsBrowser: row.needsBrowser }),
  }
}
export const living = (rows: readonly Row[]): readonly WebCase[] => rows.map((row) => make('alive', row))
export const dead = (rows: readonly Row[]): readonly WebCase[] => rows.map((row) => make('dead', row))
export const unknown = (rows: readonly Row[]): readonly WebCase[] =>
  rows.map((row) => make('undecidable', row))
export const w = (
  design: Design,
  kb: number,
  pages: Site['pages'],
  more: Partial<Omit<Site, 'lang' | 'design' | 'kb' | 'pages'>> = {},
): Omit<Site, 'lang' | 'brand'> & { readonly brand?: string } => ({ design, kb, pages, ...more })
export const r = (
  name: string,
  lang: string,
  family: string,
  why: string,
  at: string,
  site: ReturnType<typeof w>,
  more: Partial<Row> = {},
): Row => ({ name, lang, family, why, at, site, ...more })
