import type { HostBehaviour, RawAnswer, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'

export type { HostBehaviour, RawAnswer, Truth, WebAnswer, WebCase, WebRequest }
export type Verdict = WebCase['verdicts'][number]
export type Reply = WebAnswer | RawAnswer

export interface Pack {
  readonly code: string
  readonly rtl: boolean
  /** Home, news, about, contact, search, archive. */
  readonly menu: readonly string[]
  readonly heads: readonly string[]
  readonly prose: readonly string[]
  /** Title and sentence of a missing page. */
  readonly gone: readonly string[]
}

export type Kind =
  | 'wp'
  | 'drupal'
  | 'joomla'
  | 'typo3'
  | 'sharepoint'
  | 'aem'
  | 'next'
  | 'nuxt'
  | 'shop'
  | 'dspace'
  | 'ojs'
  | 'wiki'
  | 'discourse'
  | 'phpbb'
  | 'gov'
  | 'news'
  | 'old'
  | 'blog'
  | 'social'
  | 'video'

export interface Sheet {
  readonly title: string
  readonly inner: string
  readonly status?: number
  readonly headers?: readonly (readonly [string, string])[]
  /** Into the head. */
  readonly head?: string
  /** Server data of a script application. */
  readonly data?: unknown
  /** The frame alone, with no list of other articles beside it. */
  readonly bare?: true
  /** How the title reads in the tab, where it differs. */
  readonly tab?: string
}

export interface Site {
  readonly pack: Pack
  readonly brand: string
  readonly host: string
  readonly q: WebRequest
  /** Path without query, and the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** True at the cited address itself. */
  readonly here: boolean
  readonly page: (sheet: Sheet) => WebAnswer
  readonly article: (over?: Partial<Sheet>) => WebAnswer
  readonly home: (over?: Partial<Sheet>) => WebAnswer
  readonly gone: (status?: number) => WebAnswer
  readonly text: string
  readonly teasers: (count: number, turn?: number) => string
}

export type Handler = (s: Site) => Reply | undefined

export interface Spec {
  readonly n: string
  readonly l: string
  readonly k: Kind
  /** Name of the site. */
  readonly b: string
  /** Cited path with query. */
  readonly p: string
  readonly m: string
  readonly f: string
  /** Title and paragraphs (parted by |) of what was cited. */
  readonly h?: string
  readonly x?: string
  /** First to be asked; nothing means the ordinary site. */
  readonly at?: Handler
  /** An absent address. */
  readonly abs?: Handler
  readonly host?: Omit<HostBehaviour, 'serve'>
  readonly sub?: string
  readonly more?: Readonly<Record<string, HostBehaviour | Handler>>
  readonly cited?: string
  readonly nb?: true
  /** Own words of this site in place of the usual: menu, headlines, prose. */
  readonly w?: readonly [string, string, string]
  readonly r?: RegExp
  /** Verdict words, the best first. */
  readonly v?: readonly [Verdict, ...Verdict[]]
}
