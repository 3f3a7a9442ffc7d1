/**
 * Reads RSS (0.9x, 1.0, 2.0) and Atom as a stream: what the feed says of itself, and title, date and summary of each entry. No
 * entity is expanded and nothing fetched; a feed that breaks off gives what came.
 */
import { readXml, type XmlElement } from '../extract/office/xml.ts'
import type { FeedText } from './feed-text.ts'
import { nothingSaid, type Feed, type Said } from './said.ts'
import { saidPrefix } from './vocabulary.ts'

const ROOTS = new Set(['?:rss', 'rdf:RDF', 'atom:feed'])
const CHANNELS = new Set(['?:channel', 'atom:feed'])
const ENTRIES = new Set(['?:item', 'atom:entry'])
/** A feed's picture and search box have titles of their own; `source` tells of the feed that an entry was taken from. */
const ELSEWHERE = new Set(['?:image', '?:textinput', '?:textInput', 'atom:source'])
const PERSON = 'atom:author'
const LONGEST = 40_000
const AUTHORS = 50

/** What the words of an element are; of several that say the same, the first one in the feed counts. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['?:title', 'title'],
  ['atom:title', 'title'],
  ['dc:title', 'title'],
  ['?:description', 'summary'],
  ['atom:subtitle', 'summary'],
  ['atom:tagline', 'summary'],
  ['atom:summary', 'summary'],
  ['content:encoded', 'content'],
  ['atom:content', 'content'],
  ['?:language', 'language'],
  ['dc:language', 'language'],
  ['?:managingEditor', 'author'],
  ['dc:creator', 'author'],
  ['itunes:author', 'author'],
  ['dc:publisher', 'publisher'],
  ['?:pubDate', 'published'],
  ['atom:published', 'published'],
  ['atom:issued', 'published'],
  ['dc:date', 'published'],
  ['?:lastBuildDate', 'modified'],
  ['atom:updated', 'modified'],
  ['atom:modified', 'modified'],
  ['dcterms:modified', 'modified'],
  ['?:copyright', 'rights'],
  ['atom:rights', 'rights'],
  ['atom:copyright', 'rights'],
  ['dc:rights', 'rights'],
  ['cc:license', 'licence'],
])

type Words = Map<string, string[]>
interface Taken {
  readonly field: string
  readonly depth: number
  /** Whether its words are HTML: in RSS always, in Atom where it says so. */
  readonly html: boolean
  text: string
}

/** Null where the document is no feed. */
export function readXmlFeed(xml: string, text: FeedText): Feed | null {
  const channel: Words = new Map()
  let entry: Words | null = null
  let taken: Taken | null = null
  const path: string[] = []
  let found = false
  const add = (words: Words, field: string, value: string): void => {
    const own = words.get(field) ?? []
    if (value.trim() !== '' && own.length < AUTHORS) words.set(field, [...own, value.trim()])
  }
  const endEntry = (): void => {
    if (entry !== null)
      text.entry(
        firstOf(entry, 'title'),
        firstOf(entry, 'published', 'modified'),
        firstOf(entry, 'summary', 'content'),
      )
    entry = null
  }
  readXml(
    xml,
    {
      open: (element) => {
        const { name } = element
        path.push(name)
        if (path.length === 1) {
          if (!ROOTS.has(name)) return 1
          // RDF is more than feeds.
          found = name !== 'rdf:RDF'
          add(channel, 'language', element.attribute('xml:lang') ?? '')
        }
        if (ELSEWHERE.has(name)) return skip(path)
        if (taken !== null) {
          if (!taken.html) taken.text += ' '
          return 0
        }
        if (CHANNELS.has(name)) found = true
        if (ENTRIES.has(name)) {
          endEntry()
          entry = new Map()
          return 0
        }
        const words = entry ?? channel
        fromAttributes(element, (field, value) => add(words, field, value))
        const named = path.at(-2) === PERSON && name === 'atom:name'
        const field = named ? 'author' : FIELDS.get(name)
        if (field === undefined) return 0
        if (text.full && entry !== null) return 0
        const type = element.attribute('type') ?? ''
        taken = {
          field,
          depth: path.length,
          html: !name.startsWith('atom:') || type === 'html' || type === 'text/html',
          text: '',
        }
        return 0
      },
      close: () => {
        if (taken?.depth === path.length) {
          add(entry ?? channel, taken.field, taken.html ? text.plain(taken.text) : taken.text)
          taken = null
        }
        const name = path.pop() ?? ''
        if (ENTRIES.has(name)) endEntry()
      },
      text: (piece) => {
        if (taken !== null && taken.text.length < LONGEST) taken.text += piece.slice(0, LONGEST)
      },
    },
    saidPrefix,
  )
  endEntry()
  return found
    ? { said: saidOf(channel), text: text.whole(firstOf(channel, 'title'), firstOf(channel, 'summary')) }
    : null
}

function skip(path: string[]): 1 {
  // Its close is not told.
  path.pop()
  return 1
}

function fromAttributes(element: XmlElement, add: (field: string, value: string) => void): void {
  const rel = element.attribute('rel') ?? 'alternate'
  const href = element.attribute('href') ?? ''
  if (element.name === 'atom:link' && (rel === 'self' || rel === 'license'))
    add(rel === 'self' ? 'canonical' : 'licence', href)
  if (element.name === 'cc:license') add('licence', element.attribute('rdf:resource') ?? '')
}

function firstOf(words: Words, ...fields: readonly string[]): string {
  return fields.flatMap((field) => words.get(field) ?? [])[0] ?? ''
}

function saidOf(channel: Words): Said {
  return {
    ...nothingSaid,
    title: firstOf(channel, 'title'),
    language: channel.get('language')?.at(-1) ?? '',
    description: firstOf(channel, 'summary'),
    authors: channel.get('author') ?? [],
    publisher: firstOf(channel, 'publisher'),
    published: firstOf(channel, 'published'),
    modified: firstOf(channel, 'modified'),
    canonical: firstOf(channel, 'canonical'),
    licence: firstOf(channel, 'licence'),
    rights: firstOf(channel, 'rights'),
  }
}
