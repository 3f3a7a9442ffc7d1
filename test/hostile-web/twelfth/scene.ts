/** What a look draws: a document of a site, in its language, with the chances of this answer and of this site. */
import type { RawAnswer, Serve, WebAnswer } from '../case.ts'
import type { Tongue } from './tongues.ts'

/** A small generator (xorshift) that a word seeds. */
export interface Chance {
  int(n: number): number
  pick<T>(list: readonly T[]): T
  some<T>(list: readonly T[], n: number): T[]
  hex(n: number): string
  b64(n: number): string
}
export function chance(seed: string): Chance {
  let s = 2166136261
  for (let i = 0; i < seed.length; i++) s = Math.imul(s ^ seed.charCodeAt(i), 16777619)
  s = s === 0 ? 88675123 : s
  const next = (): number => {
    s ^= s << 13
    s ^= s >>> 17
    s ^= s << 5
    return s >>> 0
  }
  for (let i = 0; i < 6; i++) next()
  const letters = (alphabet: string, n: number): string =>
    Array.from({ length: n }, () => alphabet[next() % alphabet.length] ?? '').join('')
  const int = (n: number): number => next() % Math.max(1, n)
  return {
    int,
    pick: <T>(list: readonly T[]): T => list[int(list.length)] as T,
    some: <T>(list: readonly T[], n: number): T[] => {
      const left = [...list]
      const out: T[] = []
      while (out.length < n && left.length > 0) out.push(...left.splice(int(left.length), 1))
      return out
    },
    hex: (n) => letters('0123456789abcdef', n),
    b64: (n) => letters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', n),
  }
}

export const sum = (h: string): number => 10000 + ((Number.parseInt(h, 16) * 7919) % 89999)
/** The address of an article with this headline; `site` knows such addresses. */
export function leaf(c: Chance, L: Tongue, headline: string): string {
  const at = L.heads.indexOf(headline)
  for (;;) {
    const h = c.hex(4)
    if (at < 0 || Number.parseInt(h, 16) % L.heads.length === at) return `/${h}/${sum(h)}`
  }
}

export interface Doc {
  /** Heading. */
  readonly t: string
  /** Inner HTML of the main part; lines that are no markup become paragraphs. */
  readonly b: string
  readonly kind?: 'article' | 'page' | 'list' | 'product' | 'topic'
  readonly status?: number
  /** The title element, if it is not heading plus brand. */
  readonly title?: string
  readonly date?: string
  readonly by?: string
  readonly headers?: readonly (readonly [string, string])[]
  /** In the head. */
  readonly head?: string
}
export type Reply = Doc | WebAnswer | RawAnswer | Serve
export interface Site {
  readonly l: string
  readonly brand: string
  readonly look: string
  readonly kb: number
  readonly at: Readonly<Record<string, Reply>>
  /** Any other address; absent: the site's own page about it, under 404. */
  readonly absent?: Reply | 'nginx' | 'apache' | 'iis' | 'tomcat'
  readonly home?: Reply
  readonly robots?: string
  /** Plain http is served as it is. */
  readonly http?: true
  /** Directories above the known documents: lists of what they hold (usual), or nothing. */
  readonly parents?: 'lists' | 'none' | 'forbidden'
  /** Every page carries the text of the error page in a hidden place. */
  readonly hidden404?: true
  /** The cookie banner is rendered open over each page. */
  readonly banner?: 'open' | 'hidden' | 'none'
}
export interface Scene {
  readonly site: Site
  readonly doc: Doc
  readonly L: Tongue
  readonly path: string
  readonly host: string
  /** New with every answer. */
  readonly now: Chance
  /** The same for the whole site. */
  readonly ever: Chance
}

export const prose = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`))
    .join('\n')
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
