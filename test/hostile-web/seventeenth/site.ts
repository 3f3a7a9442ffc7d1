/** A site that answers at every address, and the case made of it. */
import { framed, other, slugs, teaserList } from './frame.ts'
import { about, html, paras, pick, plain, seedOf } from './kit.ts'
import { packOf } from './packs.ts'
import type { HostBehaviour, Reply, Sheet, Site, Spec, Truth, Verdict, WebCase, WebRequest } from './types.ts'

const suffix = '-xvii'
const siteOf = (spec: Spec, q: WebRequest, cited: URL): Site => {
  const usual = packOf(spec.l)
  const pack =
    spec.w === undefined
      ? usual
      : { ...usual, menu: spec.w[0].split('|'), heads: spec.w[1].split('|'), prose: spec.w[2].split('|') }
  const name = spec.n + suffix
  const at = new URL(`https://${q.host}${q.path.startsWith('/') ? q.path : '/'}`)
  const turn = q.before
  const page = (sheet: Sheet) =>
    html(framed(spec.k, pack, spec.b, name, sheet, turn), sheet.status ?? 200, [
      ['Cache-Control', 'no-cache'],
      ...(sheet.headers ?? []),
    ])
  const title = spec.h ?? pick(pack.heads, 0)
  const text = paras(spec.x ?? pack.prose.join('|'))
  const teasers = (count: number, by = 0): string => teaserList(spec.k, pack, count, by)
  return {
    pack,
    brand: spec.b,
    host: name + '.test',
    q,
    path: at.pathname,
    query: at.searchParams,
    text,
    page,
    teasers,
    here: at.pathname + at.search === cited.pathname + cited.search && at.host === cited.host,
    article: (over) =>
      page({
        title,
        inner: text,
        head:
          spec.k === 'old' || seedOf(name) % 4 === 0
            ? ''
            : about(q.host, at.pathname + at.search, title, spec.b, seedOf(name)),
        ...over,
      }),
    home: (over) =>
      page({
        title: spec.b,
        tab: `${spec.b} | ${pick(pack.menu, 0)}`,
        inner: `<p>${pick(pack.prose, 1)}</p>${teasers(14, turn % 3)}`,
        ...over,
      }),
    gone: (status = 404) =>
      page({ title: pick(pack.gone, 0), inner: `<p>${pick(pack.gone, 1)}</p>`, status, bare: true }),
  }
}
const ordinary = (spec: Spec, s: Site): Reply => {
  const own = spec.at?.(s)
  if (own !== undefined) return own
  if (s.path === '/robots.txt') return plain('User-agent: *\nDisallow: /admin/\nDisallow: /search\n')
  if (s.path === '/' && s.q.path.length < 2) return s.home()
  if (s.here) return s.article()
  for (let i = 0; i < slugs.length; i++) {
    if (s.path.replace(/\/$/, '') === `/${pick(slugs, i)}`)
      return s.page({
        title: pick(s.pack.menu, i + 1),
        inner: `<p>${pick(s.pack.prose, i)}</p>${s.teasers(9, i)}`,
      })
  }
  for (let i = 0; i < 16; i++) {
    if (s.q.path === other(spec.k, i))
      return s.page({
        title: pick(s.pack.heads, i),
        inner: paras([0, 1, 2, 3].map((k) => pick(s.pack.prose, i + k)).join('|')),
      })
  }
  return spec.abs?.(s) ?? s.gone()
}
const made = (truth: Truth, usual: readonly [Verdict, ...Verdict[]], spec: Spec): WebCase => {
  const name = spec.n + suffix
  const main = `${spec.sub ?? ''}${name}.test`
  const cited = new URL(spec.cited ?? `https://${main}${spec.p}`)
  const hosts: Record<string, HostBehaviour> = {}
  const shut = spec.host?.dns === 'nxdomain' || spec.host?.dns === 'no-data' || spec.host?.tcp !== undefined
  hosts[main] = shut
    ? { ...spec.host }
    : { ...spec.host, serve: (q) => ordinary(spec, siteOf(spec, q, cited)) }
  for (const [key, value] of Object.entries(spec.more ?? {})) {
    const host = key.includes(name) ? key : `${key}.${name}.test`
    hosts[host] =
      typeof value === 'function'
        ? {
            serve: (q) => {
              const s = siteOf(spec, q, cited)
              return value(s) ?? s.gone()
            },
          }
        : value
  }
  return {
    name,
    mechanism: spec.m,
    family: spec.f,
    language: spec.l,
    cited: spec.cited ?? cited.href,
    truth,
    verdicts: spec.v ?? usual,
    hosts,
    ...(spec.nb ? { needsBrowser: true as const } : {}),
    ...(spec.r ? { reason: spec.r } : {}),
  }
}
export const alive = (spec: Spec): WebCase =>
  made('alive', spec.f === 'redirect' ? ['redirected', 'alive'] : ['alive', 'redirected'], spec)
export const dead = (spec: Spec): WebCase =>
  made(
    'dead',
    spec.f === 'status'
      ? ['gone', 'soft-404']
      : spec.f === 'parked' || spec.f === 'hijacked'
        ? ['parked', 'soft-404', 'gone', 'changed']
        : ['soft-404', 'gone', 'redirected'],
    spec,
  )
export const unsure = (spec: Spec): WebCase => made('undecidable', ['blocked'], spec)
