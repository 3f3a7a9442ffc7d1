/** A whole site around the cited address. */
import type { HostBehaviour, Serve, Truth, WebCase, WebRequest } from '../case.ts'
import { at, esc, fresh, freshNumber, hash, html, ps, slug, text, to } from './base.ts'
import type { Answer, Answerer, Frame, FrameName, Page, Site } from './base.ts'
import { fill } from './bulk.ts'
import * as cms from './frames-cms.ts'
import * as app from './frames-app.ts'
import * as old from './frames-old.ts'
import { packs } from './packs.ts'

const frames: Record<FrameName, Frame> = {
  wp: cms.wp,
  block: cms.block,
  drupal: cms.drupal,
  typo3: cms.typo3,
  joomla: cms.joomla,
  sharepoint: cms.sharepoint,
  aem: cms.aem,
  gov: cms.gov,
  next: app.next,
  nuxt: app.nuxt,
  angular: app.angular,
  shopify: app.shopify,
  magento: app.magento,
  discourse: app.discourse,
  video: app.video,
  jobs: app.jobs,
  ghost: app.ghost,
  wiki: old.wiki,
  phpbb: old.phpbb,
  ojs: old.ojs,
  dspace: old.dspace,
  aspnet: old.aspnet,
  plain: old.plain,
  docs: old.docs,
  gitlab: old.gitlab,
  paper: old.paper,
  archive: old.archive,
  xenforo: old.xenforo,
}
const articlePath = (frame: FrameName, title: string, i: number, base: string): string => {
  const s = slug(title, i)
  const n = 1200 + i * 37
  const paths: Partial<Record<FrameName, string>> = {
    wp: `/2024/0${1 + (i % 9)}/${s}/`,
    block: `/${s}/`,
    drupal: `/node/${n}`,
    typo3: `/${base}/detail/${s}`,
    joomla: `/${base}/${n}-${s}`,
    sharepoint: `/Pages/${s}.aspx`,
    aem: `/content/${base}/${s}.html`,
    gov: `/${base}/${s}`,
    angular: `/items/${hash(title).toString(16).padStart(8, '0')}-77ad-4c1e-9b20-${String(n).padStart(12, '0')}`,
    shopify: `/products/${s}`,
    magento: `/${s}.html`,
    discourse: `/t/${s}/${n}`,
    video: `/watch?v=${(hash(title) * 1317).toString(36).slice(0, 11)}`,
    wiki: `/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
    phpbb: `/viewtopic.php?t=${n}`,
    xenforo: `/threads/${s}.${n}/`,
    ojs: `/article/view/${n}`,
    dspace: `/handle/10255/${n}`,
    aspnet: `/detail.aspx?id=${n}`,
    plain: `/p${n}.htm`,
    docs: `/${s}.html`,
    gitlab: `/${base}/${s}`,
    paper: `/${base}/${s}-${700000 + n}`,
    archive: `/index.php/${s}`,
    jobs: `/jobs/${4000000 + n}`,
  }
  return paths[frame] ?? `/${base}/${s}`
}
export const makeSite = (
  host: string,
  scheme: string,
  language: string,
  brand: string,
  frame: FrameName,
  topic?: string,
  weight?: number,
): Site => {
  const pack = packs[topic ?? ''] ?? packs[language] ?? packs[language.split('-')[0] ?? '']
  if (!pack) throw new Error('no pack ' + language)
  const base = slug(at(pack.menu, 2), 2)
  return {
    host,
    scheme,
    language,
    brand,
    frame,
    pack,
    weight: weight ?? 40 + (hash(host) % 33),
    link: (i) => articlePath(frame, at(pack.heads, i), i % pack.heads.length, base),
    menuLink: (i) =>
      i === 0
        ? '/'
        : frame === 'plain'
          ? `/${slug(at(pack.menu, i), i)}.htm`
          : frame === 'aspnet' || frame === 'sharepoint'
            ? `/${slug(at(pack.menu, i), i)}.aspx`
            : `/${slug(at(pack.menu, i), i)}`,
  }
}
const rtl = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ckb'])
export const render = (site: Site, page: Page, path: string): string => {
  const { pack } = site
  const link = (i: number): string => `<li><a href="${site.menuLink(i)}">${esc(at(pack.menu, i))}</a></li>`
  const turning = hash(site.host) % 3 === 0
  const c = {
    site,
    page,
    path,
    rtl: rtl.has(site.language.split('-')[0] ?? ''),
    nav: pack.menu.map((_, i) => link(i)).join(''),
    foot: pack.menu
      .slice(1)
      .map((_, i) => link(i + 1))
      .join(''),
    teasers: (n: number, wrap: (href: string, head: string, line: string, i: number) => string): string => {
      const start = turning ? freshNumber(pack.heads.length) : hash(path) % pack.heads.length
      return Array.from({ length: Math.min(n, pack.heads.length) }, (_, k) => {
        const i = (start + k) % pack.heads.length
        return wrap(esc(site.link(i)), esc(at(pack.heads, i)), esc(at(pack.lines, i * 3 + 1)), i)
      }).join('\n')
    },
  }
  return fill(frames[site.frame](c), site)
}
export const show = (site: Site, page: Page, r: WebRequest): Answer =>
  html(
    render(site, page, r.path),
    page.status ?? 200,
    page.headers ?? [
      ['Server', hash(site.host) % 2 ? 'nginx' : 'Apache'],
      ['Cache-Control', 'private, max-age=0'],
      ['X-Request-Id', fresh()],
    ],
  )
export const gonePage = (s: Site): Page => ({
  title: esc(s.pack.gone[0]),
  main: `<p>${esc(s.pack.gone[1])}</p><form action="/search"><input name="q" type="search"></form><p><a href="/">${esc(at(s.pack.menu, 0))}</a></p>`,
  kind: 'error',
  status: 404,
})
export const honest: Answerer = (r, s) => show(s, gonePage(s), r)
export const homePage = (s: Site): Page => ({
  title: esc(s.brand),
  kind: 'home',
  main: s.pack.heads
    .slice(0, 7)
    .map(
      (h, i) =>
        `<section><h2><a href="${esc(s.link(i))}">${esc(h)}</a></h2><p>${esc(at(s.pack.lines, i * 2))} ${esc(at(s.pack.lines, i * 2 + 3))}</p></section>`,
    )
    .join('\n'),
})
const listPage = (s: Site, i: number): Page => ({
  title: esc(at(s.pack.menu, i)),
  kind: 'list',
  main:
    `<p>${esc(at(s.pack.lines, i))}</p>` +
    s.pack.heads
      .map((h, k) => [h, k] as const)
      .filter(([, k]) => (k + i) % 2 === 0)
      .map(([h, k]) => `<h3><a href="${esc(s.link(k))}">${esc(h)}</a></h3>`)
      .join(''),
})
const teaserPage = (s: Site, i: number): Page => ({
  title: esc(at(s.pack.heads, i)),
  main: ps(...[0, 1, 2, 3].slice(0, 3 + (i % 2)).map((k) => esc(at(s.pack.lines, i + k * (2 + (i % 2)))))),
  date: `${1 + ((i * 5) % 27)}.${1 + (i % 12)}.2024`,
})

export interface More {
  readonly absent?: Answerer
  readonly routes?: Readonly<Record<string, Page | Answerer>>
  readonly before?: (r: WebRequest, s: Site) => Answer | undefined
  readonly hosts?: (host: string, s: Site) => Readonly<Record<string, HostBehaviour>>
  readonly verdicts?: WebCase['verdicts']
  readonly host?: Omit<HostBehaviour, 'serve'>
  readonly scheme?: 'http'
  readonly browser?: true
  readonly weight?: number
  readonly topic?: string
  readonly fragment?: string
  readonly home?: Page | Answerer
}
export type How = Page | Answerer | undefined

export const serveSite = (s: Site, path: string, how: How, more: More): Serve => {
  const routes = new Map<string, Page | Answerer>()
  for (let i = 1; i < s.pack.menu.length; i++) routes.set(s.menuLink(i), listPage(s, i))
  for (let i = 0; i < s.pack.heads.length; i++) routes.set(s.link(i), teaserPage(s, i))
  if (s.frame === 'ojs')
    routes.set('/about/aboutThisPublishingSystem', {
      title: 'Open Journal Systems',
      kind: 'list',
      main: `<p>${esc(s.brand)} – OJS 3.3.0.20, Public Knowledge software.</p>`,
    })
  if (s.frame === 'angular') routes.set('/home', more.home ?? homePage(s))
  routes.set('/', more.home ?? homePage(s))
  for (const [k, v] of Object.entries(more.routes ?? {})) routes.set(k, v)
  if (how) routes.set(path, how)
  const say = (x: Page | Answerer, r: WebRequest): Answer =>
    typeof x === 'function' ? x(r, s) : show(s, x, r)
  return (r) => {
    const own = more.before?.(r, s)
    if (own) return own
    if (s.scheme === 'https' && r.scheme === 'http') return to(`https://${s.host}${r.path}`, 301)
    if (r.path === '/robots.txt')
      return text(`User-agent: *\nDisallow: /admin/\nSitemap: ${s.scheme}://${s.host}/sitemap.xml\n`)
    if (r.path === '/favicon.ico')
      return text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', 200, 'image/svg+xml')
    if (r.path === '/sitemap.xml')
      return text(
        `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...routes.keys()].map((k) => `<url><loc>${s.scheme}://${s.host}${esc(k)}</loc></url>`).join('')}</urlset>`,
        200,
        'application/xml',
      )
    const exact = routes.get(r.path)
    if (exact) return say(exact, r)
    const short = routes.get(r.path.split('?')[0] ?? '')
    const bent = r.path.endsWith('/') ? r.path.slice(0, -1) : `${r.path}/`
    if (!r.path.includes('?') && routes.has(bent)) return to(bent, 301)
    return short && !/^\/(\?p|\?q|\?page_id|\?id)/.test(r.path)
      ? say(short, r)
      : (more.absent ?? honest)(r, s)
  }
}
const words: Record<Truth, WebCase['verdicts']> = {
  alive: ['alive'],
  dead: ['soft-404', 'gone'],
  undecidable: ['blocked'],
}
export const one = (
  truth: Truth,
  short: string,
  language: string,
  family: string,
  mechanism: string,
  brand: string,
  frame: FrameName,
  path: string,
  how: How,
  more: More = {},
): WebCase => {
  const name = `${short}-xvi`
  const host = `${name}.test`
  const scheme = more.scheme ?? 'https'
  const s = makeSite(host, scheme, language, brand, frame, more.topic, more.weight)
  const www: HostBehaviour = { ...more.host, serve: (r) => to(`${scheme}://${host}${r.path}`, 301) }
  return {
    name,
    mechanism,
    family,
    language,
    truth,
    cited: `${scheme}://${host}${path}${more.fragment ?? ''}`,
    verdicts: more.verdicts ?? words[truth],
    ...(more.browser && { needsBrowser: more.browser }),
    hosts: {
      [host]: { ...more.host, serve: serveSite(s, path, how, more) },
      ...(!more.host && { [`www.${host}`]: www }),
      ...more.hosts?.(host, s),
    },
  }
}
/** A page of several paragraphs. */
export const art = (title: string, date: string, ...lines: readonly string[]): Page => ({
  title,
  date,
  main: ps(...lines),
})
export const page = (title: string, main: string, more: Partial<Page> = {}): Page => ({
  title,
  main,
  ...more,
})
type Rest = Parameters<typeof one> extends [unknown, ...infer R] ? R : never
export const alive = (...rest: Rest): WebCase => one('alive', ...rest)
export const dead = (...rest: Rest): WebCase => one('dead', ...rest)
export const unsure = (...rest: Rest): WebCase => one('undecidable', ...rest)
