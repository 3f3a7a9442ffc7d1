/**
 * What a page says of itself, put in order: meta elements in their dialects (HTML, Open Graph, Dublin Core, Highwire),
 * links, JSON-LD and marked-up elements, the most telling place first. Pure; nothing is checked, everything is bounded.
 */
import { cleanText } from './clean-text.ts'
import type { Declared } from './snapshot.ts'

/** As found in the document, in its order. */
export interface Declarations {
  readonly language: string | null
  /** `name`, `property` or `itemprop` in lower case, and content. */
  readonly metas: readonly (readonly [string, string])[]
  /** One `rel` word in lower case, and the absolute address. */
  readonly links: readonly (readonly [string, string])[]
  /** Texts of JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  /** `datetime` of the first time elements that are marked as the page's own. */
  readonly times: readonly string[]
}

const TEXT = 500
const URL_TEXT = 2_000
const AUTHORS = 20
const PROPERTIES = 40
const NODES = 2_000
const DEPTH = 12

/** Never throws; JSON-LD that is none is passed over. */
export function readDeclared(found: Declarations): Declared {
  const things = found.jsonLd.flatMap(thingsIn)
  // Of an article its own words, not those of the site or of the trail of links above it.
  const works = things.filter((thing) => typesOf(thing).some((type) => WORK.test(type)))
  const meta = (...names: readonly string[]) => firstOf(found.metas, names)
  const link = (rel: string) => firstOf(found.links, [rel])
  const said = (...names: readonly string[]) =>
    works.flatMap((work) => names.flatMap((name) => textsOf(work[name], 0))).find((text) => text !== '') ??
    null
  const authors = [
    ...allOf(found.metas, ['author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author']),
    ...works.flatMap((work) => textsOf(work['author'] ?? work['creator'], 0)),
    // Open Graph wants an address here; many write a name.
    ...allOf(found.metas, ['article:author']).filter((name) => !/^https?:/i.test(name)),
  ].map((name) => short(name) ?? '')
  return {
    language: short(found.language),
    description: short(meta('description', 'og:description', 'dc.description', 'twitter:description')),
    authors: [...new Set(authors)].filter((name) => name !== '').slice(0, AUTHORS),
    publisher: short(said('publisher') ?? meta('dc.publisher', 'citation_publisher', 'og:site_name')),
    published: short(
      meta('article:published_time', 'citation_publication_date', 'citation_date') ??
        said('datePublished', 'uploadDate', 'dateCreated') ??
        meta('datepublished', 'dcterms.issued', 'dc.date', 'date', 'pubdate', 'sailthru.date') ??
        found.times[0] ??
        null,
    ),
    modified: short(
      meta('article:modified_time', 'og:updated_time') ??
        said('dateModified') ??
        meta('datemodified', 'dcterms.modified', 'last-modified'),
    ),
    canonical: address(link('canonical')),
    licence: address(
      link('license') ??
        said('license') ??
        meta('dcterms.license', 'dc.rights', 'dcterms.rights', 'copyright'),
    ),
    openGraph: openGraphOf(found.metas),
  }
}

const WORK =
  /(?:Article|Posting|WebPage|Report|Book|Dataset|VideoObject|CreativeWork|Thesis|Legislation|Review)$/

function openGraphOf(metas: Declarations['metas']): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  for (const [name, content] of metas) {
    const property = name.startsWith('og:') ? name.slice(3, 63) : ''
    const value = short(content)
    if (property !== '' && value !== null && !found.has(property) && found.size < PROPERTIES)
      found.set(property, value)
  }
  return Object.fromEntries(found)
}

function firstOf(pairs: readonly (readonly [string, string])[], names: readonly string[]): string | null {
  for (const name of names) {
    const found = pairs.find(([key, value]) => key === name && value.trim() !== '')
    if (found !== undefined) return found[1]
  }
  return null
}

function allOf(pairs: readonly (readonly [string, string])[], names: readonly string[]): readonly string[] {
  return pairs.filter(([key]) => names.includes(key)).map(([, value]) => value)
}

type Thing = Readonly<Record<string, unknown>>

/** All objects with a type, outermost first. */
function thingsIn(text: string): readonly Thing[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const found: Thing[] = []
  let nodes = 0
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > DEPTH || ++nodes > NODES) return
    if (Array.isArray(node)) {
      for (const item of node) walk(item, depth + 1)
      return
    }
    const thing: Thing = Object.fromEntries(Object.entries(node))
    if ('@type' in thing) found.push(thing)
    for (const item of Object.values(thing)) walk(item, depth + 1)
  }
  walk(value, 0)
  return found
}

function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

/** A value's words: texts as they are, objects by their name or address. */
function textsOf(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value))
    return depth > 2 ? [] : value.slice(0, AUTHORS).flatMap((item) => textsOf(item, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  const { name, url }: Thing = Object.fromEntries(Object.entries(value))
  return [typeof name === 'string' ? name : typeof url === 'string' ? url : '']
}

function short(text: string | null): string | null {
  const clean = text === null ? '' : cleanText(text, TEXT)
  return clean === '' ? null : clean
}

function address(text: string | null): string | null {
  const clean = text === null ? '' : cleanText(text, URL_TEXT)
  return clean === '' ? null : clean
}
