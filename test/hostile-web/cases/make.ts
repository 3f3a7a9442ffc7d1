/** Short words to write cases with: a case with its usual host, answers, and sites that behave as sites do. */
import type { HostBehaviour, RawAnswer, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import type { VerdictWord } from '../../../citations/index.ts'
import { frontPage, living, missing, page, type PageContent, type SiteKind } from '../pages/build.ts'

/** A case as written: `path` is what is cited on `https://{name}.test`, or the whole URL. */
export interface Written {
  readonly name: string
  readonly mechanism: string
  readonly language?: string
  readonly path?: string
  readonly cited?: string
  readonly verdicts: readonly [VerdictWord, ...VerdictWord[]]
  readonly serve?: Serve
  /** The main host's other behaviour. */
  readonly host?: HostBehaviour
  /** More hosts, by full name; `{}` beside `cited` for cases without any. */
  readonly hosts?: Readonly<Record<string, HostBehaviour>>
  readonly reason?: RegExp
  readonly needsBrowser?: true
  readonly quotes?: readonly string[]
}

export function makeCases(family: string, truth: Truth, written: readonly Written[]): readonly WebCase[] {
  return written.map((one) => {
    const host: HostBehaviour = { ...one.host, ...(one.serve === undefined ? {} : { serve: one.serve }) }
    const silent = one.serve === undefined && one.host === undefined && one.hosts !== undefined
    return {
      name: one.name,
      mechanism: one.mechanism,
      family,
      language: one.language ?? 'en',
      cited: one.cited ?? `https://${one.name}.test${one.path ?? '/news/2024/03/wells'}`,
      truth,
      verdicts: one.verdicts,
      hosts: { ...(silent ? {} : { [`${one.name}.test`]: host }), ...one.hosts },
      ...(one.reason === undefined ? {} : { reason: one.reason }),
      ...(one.needsBrowser === undefined ? {} : { needsBrowser: one.needsBrowser }),
      ...(one.quotes === undefined ? {} : { quotes: one.quotes }),
    }
  })
}

const typed = ['Content-Type', 'text/html; charset=utf-8'] as const
export type Headers = readonly (readonly [string, string])[]

export function html(body: string, status = 200, headers: Headers = []): WebAnswer {
  return { status, headers: [['Server', 'nginx'], typed, ...headers], body }
}
export function text(body: string, status = 200, headers: Headers = []): WebAnswer {
  return { status, headers: [['Content-Type', 'text/plain; charset=utf-8'], ...headers], body }
}
export function redirect(to: string, status = 302, headers: Headers = []): WebAnswer {
  return { status, headers: [['Location', to], ...headers], body: '' }
}
/** A page of the site in its language and dress. */
export function show(
  code: string,
  kind: SiteKind,
  content: PageContent,
  status = 200,
  headers: Headers = [],
): WebAnswer {
  return html(page(code, kind, content), status, [['Content-Language', code], ...headers])
}
export function alive(code: string, kind: SiteKind, seed = 0): WebAnswer {
  return show(code, kind, living(code, seed))
}

type Given = WebAnswer | RawAnswer | Serve

/**
 * A site: the given pages by path (query left off unless a key has one), a front page, and `otherwise` for all else,
 * by default an honest 404. Robots may read everything.
 */
export function site(
  code: string,
  kind: SiteKind,
  pages: Readonly<Record<string, Given>>,
  otherwise: Given = show(code, kind, missing(code), 404),
): Serve {
  return (request) => {
    const { path } = request
    const [bare = path] = path.split('?')
    const given =
      pages[path] ??
      pages[bare] ??
      (bare === '/robots.txt' ? text('User-agent: *\nAllow: /\n') : undefined) ??
      (bare === '/' ? show(code, kind, frontPage(code)) : undefined) ??
      otherwise
    return play(given, request)
  }
}

export function play(given: Given, request: WebRequest): WebAnswer | RawAnswer {
  return typeof given === 'function' ? given(request) : given
}
