import type { Truth, WebAnswer, WebCase, WebRequest, RawAnswer, HostBehaviour } from '../case.ts'
export type Verdicts = WebCase['verdicts']
/** Words and sentences of one language. */
export interface Pack {
  readonly lang: string
  readonly rtl: boolean
  /** home, news, contact, search, publications */
  readonly words: readonly [string, string, string, string, string]
  readonly gone: string
  readonly goneText: string
  readonly lines: readonly string[]
  readonly heads: readonly string[]
}
export type Soft =
  | 'wp'
  | 'drupal'
  | 'typo3'
  | 'sharepoint'
  | 'aem'
  | 'next'
  | 'nuxt'
  | 'dspace'
  | 'ojs'
  | 'mediawiki'
  | 'joomla'
  | 'plone'
  | 'asp'
  | 'old'
  | 'angular'
  | 'invenio'
export interface Site {
  readonly host: string
  readonly brand: string
  readonly pack: Pack
  readonly soft: Soft
  readonly path: string
  readonly title: string
  readonly text: readonly string[]
}
export type Answer = WebAnswer | RawAnswer
export type At = (site: Site, request: WebRequest) => Answer | undefined
export interface Plan {
  readonly n: string
  readonly m: string
  readonly f: string
  readonly l: string
  readonly t: Truth
  readonly b: string
  readonly w?: Soft
  readonly p: string
  readonly h: string
  readonly x?: string | readonly string[]
  /** Answers the cited address; else the article (alive) or the absent manner (dead). */
  readonly at?: At
  /** Answers any address first. */
  readonly any?: At
  readonly absent?: At
  readonly v?: Verdicts
  readonly sub?: string
  readonly scheme?: 'http' | 'https'
  readonly also?: Readonly<Record<string, HostBehaviour>>
  readonly more?: Omit<HostBehaviour, 'serve'>
  readonly cited?: string
  readonly browser?: true
}
