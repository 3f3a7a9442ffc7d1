/** The workshop's shared types. */
import type { RawAnswer, WebAnswer, WebRequest } from '../case.ts'

export interface Tongue {
  readonly code: string
  readonly dir: 'ltr' | 'rtl'
  readonly menu: readonly string[]
  readonly heads: readonly string[]
  readonly lines: readonly string[]
  readonly places: readonly string[]
  /** Search, read more, latest, most read, share, comments, rights, cookies sentence, accept. */
  readonly words: readonly string[]
  /** Title and sentence of a page that is not there. */
  readonly lost: readonly [string, string]
}
export interface Story {
  readonly path: string
  readonly title: string
  readonly lines: readonly string[]
  readonly date: string
  /** HTML after the text. */
  readonly extra?: string
  /** HTML before the text. */
  readonly lead?: string
}
export interface Sheet {
  readonly kind: 'home' | 'list' | 'story' | 'lost'
  readonly title: string
  readonly path: string
  readonly main: string
  readonly about: string
  readonly date?: string
  readonly story?: Story
  readonly headHtml?: string
}
export interface Frame {
  readonly label: string
  /** The address of a site's n-th story. */
  readonly link: (n: number, title: string, date: string) => string
  readonly sections: (tongue: Tongue) => readonly string[]
  readonly draw: (house: House, sheet: Sheet) => string
  readonly headers?: readonly (readonly [string, string])[]
  /** Further addresses of the front page. */
  readonly homes?: readonly string[]
}
/** What a frame needs to know of its site. */
export interface House {
  readonly name: string
  readonly origin: string
  readonly title: string
  readonly tongue: Tongue
  readonly seed: number
  readonly stories: readonly Story[]
  readonly sections: readonly string[]
  readonly cookieBanner: boolean
}
export type Reply = WebAnswer | RawAnswer
export type Route = (request: WebRequest, site: Site) => Reply
export interface Site {
  readonly house: House
  readonly frame: Frame
  readonly home: () => string
  readonly list: (n: number) => string
  readonly lostPage: () => string
  readonly storyPage: (story: Story) => string
  readonly page: (sheet: Sheet) => string
  readonly serve: (request: WebRequest) => Reply
}
