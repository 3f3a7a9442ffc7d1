/** From a draft to a case: names, hosts, the neighbour that adds or drops `www.`, http that goes to https. */
import type { HostBehaviour, Truth, WebCase } from '../case.ts'
import { html, moved } from './answers.ts'
import type { Frame, Reply, Route, Sheet, Tongue } from './shape.ts'
import { makeSite, ownPath, type Own, type SitePlan } from './site.ts'

export interface Draft {
  readonly slug: string
  readonly mechanism: string
  readonly family: string
  readonly tongue: Tongue
  readonly frame: Frame
  /** The site's name. */
  readonly site: string
  readonly verdicts: WebCase['verdicts']
  readonly own?: readonly Own[]
  readonly cited?: string
  readonly fragment?: string
  readonly www?: boolean
  readonly scheme?: 'http' | 'https'
  readonly first?: SitePlan['first']
  readonly routes?: Readonly<Record<string, Route>>
  readonly lost?: Route
  readonly cookieBanner?: boolean
  readonly count?: number
  readonly lastYear?: number
  readonly headHtml?: (sheet: Sheet) => string
  readonly more?: Omit<HostBehaviour, 'serve'>
  readonly hosts?: (name: string) => Readonly<Record<string, HostBehaviour>>
  readonly reason?: RegExp
  readonly needsBrowser?: true
  readonly quotes?: readonly string[]
  readonly language?: string
}
export const nameOf = (slug: string): string => `${slug}-xv`

export function make(draft: Draft, truth: Truth): WebCase {
  const name = nameOf(draft.slug)
  const host = `${draft.www === true ? 'www.' : ''}${name}.test`
  const other = draft.www === true ? `${name}.test` : `www.${name}.test`
  const scheme = draft.scheme ?? 'https'
  const own = draft.own ?? []
  const plan: SitePlan = {
    name,
    host,
    title: draft.site,
    tongue: draft.tongue,
    frame: draft.frame,
    scheme,
    own,
    first: (request, site) =>
      scheme === 'https' && request.scheme === 'http'
        ? moved(`https://${host}${request.path}`)
        : draft.first?.(request, site),
    ...(draft.routes === undefined ? {} : { routes: draft.routes }),
    ...(draft.lost === undefined ? {} : { lost: draft.lost }),
    ...(draft.cookieBanner === undefined ? {} : { cookieBanner: draft.cookieBanner }),
    ...(draft.count === undefined ? {} : { count: draft.count }),
    ...(draft.lastYear === undefined ? {} : { lastYear: draft.lastYear }),
    ...(draft.headHtml === undefined ? {} : { headHtml: draft.headHtml }),
  }
  const site = makeSite(plan)
  const path = draft.cited ?? ownPath(plan)
  return {
    name,
    mechanism: draft.mechanism,
    family: draft.family,
    language: draft.language ?? draft.tongue.code,
    cited: /^https?:/.test(path) ? path : `${scheme}://${host}${path}${draft.fragment ?? ''}`,
    truth,
    verdicts: draft.verdicts,
    hosts: {
      [host]: { ...draft.more, serve: site.serve },
      [other]:
        draft.more?.dns === 'nxdomain' || draft.more?.dns === 'no-data' || draft.more?.tcp !== undefined
          ? { ...draft.more }
          : { serve: (request) => moved(`${scheme}://${host}${request.path}`) },
      ...draft.hosts?.(name),
    },
    ...(draft.reason === undefined ? {} : { reason: draft.reason }),
    ...(draft.needsBrowser === undefined ? {} : { needsBrowser: draft.needsBrowser }),
    ...(draft.quotes === undefined ? {} : { quotes: draft.quotes }),
  }
}
type Short = Omit<Draft, 'verdicts'> & { readonly verdicts?: WebCase['verdicts'] }
export const alive = (draft: Short): WebCase => make({ verdicts: ['alive', 'redirected'], ...draft }, 'alive')
export const dead = (draft: Short): WebCase => make({ verdicts: ['soft-404', 'gone'], ...draft }, 'dead')
export const unsure = (draft: Short & { readonly verdicts: WebCase['verdicts'] }): WebCase =>
  make(draft, 'undecidable')

/** A page of the site with a text of its own, for any status. */
export function say(title: string, main: string, status = 200, kind: Sheet['kind'] = 'lost'): Route {
  return (request, site): Reply =>
    html(site.page({ kind, title, path: request.path, main, about: title }), status, site.frame.headers)
}
/** The site's own page for what is not there, with another status. */
export function softly(status = 200): Route {
  return (_, site): Reply => html(site.lostPage(), status, site.frame.headers)
}
export const goHome =
  (to = '/', status = 302): Route =>
  () =>
    moved(to, status)
export const showHome: Route = (_, site) => html(site.home(), 200, site.frame.headers)
