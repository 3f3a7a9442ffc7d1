/** A whole site from a plan: front page, sections, stories, and its manner with absent addresses. */
import type { HostBehaviour, WebRequest } from '../case.ts'
import { html, robots, text } from './answers.ts'
import { between, changing, dateOf, dice, esc, pick, seedOf, type Dice } from './dice.ts'
import { teasers } from './site-parts.ts'
import { weigh } from './vendor.ts'
import type { Frame, House, Reply, Route, Sheet, Site, Story, Tongue } from './shape.ts'

export interface Own {
  readonly title: string
  readonly path?: string
  readonly text: readonly string[]
  readonly date?: string
  readonly extra?: string
  readonly lead?: string
  /** Sentences of the tongue's stock after the own text; three where absent. */
  readonly stock?: number
}
export interface SitePlan {
  readonly name: string
  readonly host: string
  readonly title: string
  readonly tongue: Tongue
  readonly frame: Frame
  readonly scheme?: 'http' | 'https'
  readonly own?: readonly Own[]
  readonly routes?: Readonly<Record<string, Route>>
  /** Before everything else. */
  readonly first?: (request: WebRequest, site: Site) => Reply | undefined
  readonly lost?: Route
  readonly cookieBanner?: boolean
  readonly count?: number
  /** The site was given up then. */
  readonly lastYear?: number
  readonly headHtml?: (sheet: Sheet) => string
}

export function fill(line: string, roll: Dice, tongue: Tongue): string {
  return line
    .replace(/\{n\}/g, () => String(between(roll, 3, 970)))
    .replace(/\{y\}/g, () => String(between(roll, 2009, 2025)))
    .replace(/\{p\}/g, () => pick(roll, tongue.places))
}
export function prose(tongue: Tongue, seed: number, count: number): readonly string[] {
  const roll = dice(seed)
  const start = between(roll, 0, tongue.lines.length - 1)
  return Array.from({ length: count }, (_, at) =>
    fill(
      tongue.lines[(start + at * 2 + (at >= tongue.lines.length / 2 ? 1 : 0)) % tongue.lines.length] ?? '',
      roll,
      tongue,
    ),
  )
}
function generated(plan: SitePlan, seed: number): readonly Story[] {
  const made: Story[] = []
  const taken = new Set<string>()
  for (let n = 0; n < (plan.count ?? 26); n++) {
    const roll = dice(seed + n * 7919)
    const title = fill(plan.tongue.heads[n % plan.tongue.heads.length] ?? '', roll, plan.tongue)
    const rolled = dateOf(roll)
    const last = plan.lastYear ?? 2025
    const date = Number(rolled.slice(0, 4)) > last ? `${last - (n % 3)}${rolled.slice(4)}` : rolled
    const path = plan.frame.link(400 + n * 3, title, date)
    if (taken.has(path)) continue
    taken.add(path)
    made.push({ path, title, date, lines: prose(plan.tongue, seed + n * 104729, between(roll, 4, 7)) })
  }
  return made
}
export function storyHtml(story: Story): string {
  return `${story.lead ?? ''}${story.lines.map((line) => `<p>${esc(line)}</p>`).join('\n')}${story.extra ?? ''}`
}
export function lostMain(tongue: Tongue): string {
  return `<p>${esc(tongue.lost[1])}</p><form role="search" method="get" action="/"><label>${esc(tongue.words[0] ?? '')} <input type="search" name="s"></label><button>${esc(tongue.words[0] ?? '')}</button></form>`
}
export function makeSite(plan: SitePlan): Site {
  const seed = seedOf(plan.name)
  const origin = `${plan.scheme ?? 'https'}://${plan.host}`
  const extra = (plan.own ?? []).map((own, at): Story => {
    const date = own.date ?? '2017-05-16'
    return {
      path: own.path ?? plan.frame.link(2100 + at * 11, own.title, date),
      title: own.title,
      date,
      lines: own.text.concat(prose(plan.tongue, seed + 31 * (at + 1), own.stock ?? 3)),
      ...(own.extra === undefined ? {} : { extra: own.extra }),
      ...(own.lead === undefined ? {} : { lead: own.lead }),
    }
  })
  const house: House = {
    name: plan.name,
    origin,
    title: plan.title,
    tongue: plan.tongue,
    seed,
    stories: generated(plan, seed),
    sections: plan.frame.sections(plan.tongue),
    cookieBanner: plan.cookieBanner ?? seed % 5 < 2,
  }
  const all = new Map(house.stories.concat(extra).map((story) => [story.path, story]))
  const page = (sheet: Sheet): string =>
    weigh(
      plan.frame.draw(
        house,
        plan.headHtml === undefined ? sheet : { ...sheet, headHtml: plan.headHtml(sheet) },
      ),
      house,
    )
  const site: Site = {
    house,
    frame: plan.frame,
    page,
    home: () =>
      page({
        kind: 'home',
        title: plan.tongue.menu[0] ?? '',
        path: '/',
        main: teasers(house, changing(0, 3), 14, 'main'),
        about: plan.title,
      }),
    list: (n) =>
      page({
        kind: 'list',
        title: plan.tongue.menu[n + 1] ?? plan.title,
        path: house.sections[n] ?? '/',
        main: teasers(house, n * 4 + changing(0, 4), 12, 'list'),
        about: plan.title,
      }),
    lostPage: () =>
      page({
        kind: 'lost',
        title: plan.tongue.lost[0],
        path: '',
        main: lostMain(plan.tongue),
        about: plan.title,
      }),
    storyPage: (story) =>
      page({
        kind: 'story',
        title: story.title,
        path: story.path,
        main: storyHtml(story),
        about: (story.lines[0] ?? '').slice(0, 155),
        date: story.date,
        story,
      }),
    serve: (request) => {
      const early = plan.first?.(request, site)
      if (early !== undefined) return early
      const route = plan.routes?.[request.path]
      if (route !== undefined) return route(request, site)
      if (request.path === '/robots.txt') return robots(plan.host)
      if (request.path === '/' || plan.frame.homes?.includes(request.path) === true)
        return html(site.home(), 200, plan.frame.headers)
      const section = house.sections.indexOf(request.path)
      if (section >= 0) return html(site.list(section), 200, plan.frame.headers)
      const story = all.get(request.path)
      if (story !== undefined) return html(site.storyPage(story), 200, plan.frame.headers)
      if (request.path === '/sitemap.xml')
        return text(
          `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${house.stories.map((one) => `<url><loc>${origin}${esc(one.path)}</loc><lastmod>${one.date}</lastmod></url>`).join('')}</urlset>`,
          'application/xml',
        )
      if (/^\/(?:uploads|assets|wp-content)\//.test(request.path) && request.path.endsWith('.jpg'))
        return {
          status: 200,
          headers: [['Content-Type', 'image/jpeg']],
          body: new Uint8Array([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 255, 217]),
        }
      return plan.lost === undefined
        ? html(site.lostPage(), 404, plan.frame.headers)
        : plan.lost(request, site)
    },
  }
  return site
}
/** The address of a site's n-th own story. */
export function ownPath(plan: SitePlan, at = 0): string {
  const own = plan.own?.[at]
  if (own === undefined) throw new Error(`no story ${at} in ${plan.name}`)
  return own.path ?? plan.frame.link(2100 + at * 11, own.title, own.date ?? '2017-05-16')
}
export function hostOf(site: Site, more: Omit<HostBehaviour, 'serve'> = {}): HostBehaviour {
  return { ...more, serve: site.serve }
}
