/**
 * What a source that is no page says of itself (a feed, a document's properties, a picture's): gathered here in one form for all
 * of them, and put in order by the rules for pages (../declared.ts). Pure; nothing is checked.
 */
import { readDeclared } from '../declared.ts'
import type { Declared } from '../snapshot.ts'

/** As written in the source. Empty texts and lists where it says nothing. */
export interface Said {
  readonly title: string
  readonly language: string
  readonly description: string
  readonly authors: readonly string[]
  readonly publisher: string
  readonly published: string
  readonly modified: string
  /** Its own address, relative ones as they stand. */
  readonly canonical: string
  /** Where the licence stands, and what is said about rights. */
  readonly licence: string
  readonly rights: string
}

export interface Feed {
  readonly said: Said
  /** Title and description, then of each entry title, date and summary, each in lines of its own. */
  readonly text: string
}

export const nothingSaid: Said = {
  title: '',
  language: '',
  description: '',
  authors: [],
  publisher: '',
  published: '',
  modified: '',
  canonical: '',
  licence: '',
  rights: '',
}

/** Null where it says nothing but its title. `base` is the address it was had from. */
export function declaredOf(said: Said, base: string): Declared | null {
  const { authors, description, publisher, published, modified, rights } = said
  const metas: readonly (readonly [string, string])[] = [
    ...authors.map((name) => ['author', name] as const),
    ['description', description],
    ['dc.publisher', publisher],
    ['date', published],
    ['last-modified', modified],
    ['dc.rights', rights],
  ]
  const links = [
    ['canonical', absolute(said.canonical, base)],
    ['license', absolute(said.licence, base)],
  ] as const
  const { title: _, ...more } = said
  if (Object.values(more).every((value) => value.length === 0)) return null
  return readDeclared({ language: said.language, metas, links, jsonLd: [], times: [] })
}

function absolute(address: string, base: string): string {
  return address !== '' && URL.canParse(address, base) ? new URL(address, base).href : address
}
