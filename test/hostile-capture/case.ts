/**
 * What a hostile case of the capturer is: an address, the machinery behind it (played by test/hostile-web/world), and what
 * an honest capture of it may say. Cases are data; `arena.ts` plays and judges them.
 */
import type { Consent } from '../../citations/index.ts'
import type { HostBehaviour, RawAnswer, Serve, WebAnswer, WebCase } from '../hostile-web/case.ts'

export type Family = 'network' | 'browser' | 'consent'
/** `fault`: our own or our machine's fault, thrown as one that may be tried again; nothing is kept. */
export type End = 'complete' | 'partial' | 'fault'

export interface CaptureCase {
  /** kebab-case; `http://{name}.test` is its main host. */
  readonly name: string
  readonly family: Family
  /** What it does to a visitor: one clause, the case's reason to exist. */
  readonly mechanism: string
  readonly url: string
  readonly hosts: Readonly<Record<string, HostBehaviour>>
  readonly kind: 'page' | 'file'
  /** Every end that is honest. */
  readonly ends: readonly [End, ...End[]]
  /** Where it is partial: found in the reasons. */
  readonly because?: RegExp
  /** Found in text.txt wherever that part exists. */
  readonly text?: RegExp
  /** Found in the words of page.pdf wherever that part exists. */
  readonly printed?: RegExp
  /** Paths that a capture without gaps has asked for, on whichever of the hosts. */
  readonly asked?: readonly string[]
  /** Pixels that the picture of the whole page is at least high. */
  readonly tall?: number
  readonly consent?: Consent['outcome']
  /** What happens to the browser or the disk meanwhile. */
  readonly meanwhile?: Mishap
}

export type Mishap = 'tab-killed' | 'browser-killed' | 'browser-killed-twice' | 'disk-full'

export type Given = WebAnswer | RawAnswer | Serve
export type Written = Partial<Omit<CaptureCase, 'family' | 'hosts' | 'mechanism'>> & {
  readonly name: string
  readonly mechanism: string
  /** A page at `/`, or pages by path with `/` among them; a path without its query is looked for second. */
  readonly pages?: string | Readonly<Record<string, Given | string>>
  /** The main host's other behaviour. */
  readonly host?: HostBehaviour
  /** Further hosts by full name. */
  readonly hosts?: Readonly<Record<string, Readonly<Record<string, Given | string>>>>
}

export function makeCases(family: Family, written: readonly Written[]): readonly CaptureCase[] {
  return written.map(({ pages, host, hosts = {}, ...one }) => {
    const main = { ...(pages === undefined ? {} : { serve: serveOf(pages) }), ...host }
    const others = Object.entries(hosts).map(([name, own]) => [name, { serve: serveOf(own) }] as const)
    return {
      family,
      url: `http://${one.name}.test/`,
      kind: 'page',
      ends: ['complete'],
      ...one,
      hosts: { [`${one.name}.test`]: main, ...Object.fromEntries(others) },
    }
  })
}

function serveOf(pages: string | Readonly<Record<string, Given | string>>): Serve {
  const byPath = typeof pages === 'string' ? { '/': pages } : pages
  return (request) => {
    const { path } = request
    const given = byPath[path] ?? byPath[path.replace(/\?.*$/s, '')]
    if (given === undefined)
      return { status: 404, headers: [['Content-Type', 'text/plain']], body: 'not here' }
    if (typeof given === 'string') return document(given)
    return typeof given === 'function' ? given(request) : given
  }
}

export function document(body: string, headers: WebAnswer['headers'] = []): WebAnswer {
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`
  return { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers], body: text }
}

export function answer(
  type: string,
  body: string | Uint8Array,
  headers: WebAnswer['headers'] = [],
): WebAnswer {
  return { status: 200, headers: [['Content-Type', type], ...headers], body }
}

export function redirect(to: string): WebAnswer {
  return { status: 302, headers: [['Location', to]], body: '' }
}

/** Takes the request and says nothing. */
export const silence: RawAnswer = { raw: '', then: 'hang' }

/** A body that never ends, `every` ms apart; at full speed with 0. */
export function endless(
  type: string,
  first: string,
  again: string | Uint8Array,
  every: number,
  more = '',
): RawAnswer {
  return {
    raw: `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${more}Connection: close\r\n\r\n${first}`,
    then: 'repeat',
    again,
    every,
  }
}

/** What the world plays: the truth about a link is of no interest here. */
export function asWebCase({ name, mechanism, url, hosts }: CaptureCase): WebCase {
  return {
    name,
    mechanism,
    family: 'capture',
    language: 'en',
    cited: url,
    truth: 'alive',
    verdicts: ['alive'],
    hosts,
  }
}
