import type { HostBehaviour, Serve, WebAnswer, WebCase } from '../case.ts'
import type { At, Plan, Site, Verdicts } from './types.ts'
import { esc, others, page, section } from './frame.ts'
import { packs } from './packs.ts'
export const to = (where: string, status = 302): WebAnswer => ({
  status,
  headers: [
    ['Location', where],
    ['Content-Type', 'text/html'],
  ],
  body: '',
})
export const text = (
  body: string | Uint8Array,
  type = 'text/html; charset=utf-8',
  status = 200,
  headers: readonly (readonly [string, string])[] = [],
): WebAnswer => ({ status, headers: [['Content-Type', type], ...headers], body })
/** The article's own words: heading, date, its sentences, then those of the house. */
export const words = (site: Site, title = site.title, own: readonly string[] = site.text): string => {
  const house = own.length > 2 ? site.pack.lines.slice(0, 3) : site.pack.lines
  return `<article><h1>${esc(title)}</h1><p class="meta"><time datetime="2025-03-14">14.03.2025</time> · ${site.brand}</p>${[...own, ...house].map((line) => `<p>${line}</p>`).join('')}</article>`
}
export const article: At = (site) =>
  page(site, {
    main: words(site),
    head: `<meta property="og:type" content="article"><meta property="og:title" content="${esc(site.title).replaceAll('"', '&quot;')}">`,
  })
export const home = (site: Site, status = 200): WebAnswer =>
  page(site, {
    status,
    title: site.brand,
    bodyClass: 'front home',
    main: `<section class="hero"><h1>${site.brand}</h1><p>${site.pack.lines[0]}</p></section>${others(site)
      .map(
        ([path, head], at) =>
          `<section><h2><a href="${path}">${esc(head)}</a></h2><p>${site.pack.lines[at % site.pack.lines.length]}</p></section>`,
      )
      .join('')}`,
  })
export const lost = (site: Site, status: number): WebAnswer =>
  page(site, {
    status,
    title: site.pack.gone,
    main: `<h1>${site.pack.gone}</h1><p>${site.pack.goneText}</p><p><a href="/">${site.pack.words[0]}</a></p>`,
    bodyClass: 'error404',
  })
export const honest: At = (site) => lost(site, 404)
export const soft: At = (site) => lost(site, 200)
export const atHome: At = (site) => home(site)
export const goHome: At = () => to('/', 301)
export const goSection: At = (site) => to(section(site), 301)
const truths: Readonly<Record<WebCase['truth'], Verdicts>> = {
  alive: ['alive', 'redirected'],
  dead: ['soft-404', 'gone'],
  undecidable: ['blocked', 'login-required'],
}
const listing = (site: Site): WebAnswer =>
  page(site, {
    title: site.pack.words[1],
    main: `<h1>${site.pack.words[1]}</h1><ul>${others(site)
      .map(([path, head]) => `<li><a href="${path}">${esc(head)}</a></li>`)
      .join('')}</ul>`,
  })
/** The whole site around one cited address. */
export const serveSite =
  (site: Site, plan: Plan): Serve =>
  (request) => {
    const bare = request.path.replace(/\?.*$/, '')
    const first = plan.any?.(site, request)
    if (first) return first
    if (bare === '/robots.txt')
      return text(
        `User-agent: *\nDisallow: /search\nSitemap: https://${site.host}/sitemap.xml\n`,
        'text/plain',
      )
    if (request.path === site.path || decodeURI(request.path) === site.path) {
      const own = plan.at?.(site, request) ?? (plan.t === 'alive' ? article(site, request) : undefined)
      if (own) return own
    }
    if (request.path === '/') return home(site)
    const other = others(site).find(([path]) => path === bare)
    if (other) return page(site, { title: other[1], main: words(site, other[1], []) })
    if (bare === section(site) || bare === `${section(site)}/`) return listing(site)
    if (bare === '/contact' || bare === '/documents' || bare === '/search') {
      const word =
        bare === '/contact'
          ? site.pack.words[2]
          : bare === '/search'
            ? site.pack.words[3]
            : site.pack.words[4]
      return page(site, { title: word, main: `<h1>${word}</h1><p>${site.pack.lines[1]}</p>` })
    }
    return (plan.absent ?? honest)(site, request) ?? lost(site, 404)
  }
export const make = (plan: Plan): WebCase => {
  const name = `${plan.n}-xw`
  const host = `${plan.sub ?? ''}${name}.test`
  const pack = packs[plan.l]
  if (!pack) throw new Error(plan.l)
  const given = plan.x ?? []
  const site: Site = {
    host,
    brand: plan.b,
    pack,
    soft: plan.w ?? 'drupal',
    path: plan.p.replace(/#.*$/, ''),
    title: plan.h,
    text: typeof given === 'string' ? [given] : given,
  }
  const quiet = plan.more?.dns === 'nxdomain' || plan.more?.tcp !== undefined
  const main: HostBehaviour = { ...plan.more, ...(quiet ? {} : { serve: serveSite(site, plan) }) }
  return {
    name,
    mechanism: plan.m,
    family: plan.f,
    language: plan.l,
    truth: plan.t,
    verdicts: plan.v ?? truths[plan.t],
    cited: plan.cited ?? `${plan.scheme ?? 'https'}://${host}${plan.p}`,
    hosts: { [host]: main, ...plan.also },
    ...(plan.browser ? { needsBrowser: true as const } : {}),
  }
}
