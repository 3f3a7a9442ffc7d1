/**
 * Reads JSON that nobody wrote for us: lists of addresses, objects that keep one under `url`, `href`, `link` or the like, at
 * any depth. Each object with an address is a reference; what else it says of it is its number, title and sentence.
 */
import { locatorOf } from '../locator.ts'
import type { Locator, Notice } from '../citation.ts'
import { readString } from './bibliography/json-scan.ts'
import { readTree, type JsonNode } from './bibliography/json-tree.ts'
import { finishCitations, maxCitations, type Draft, type Finished } from './draft.ts'
import type { Range } from './mapped-text.ts'
import { indexSource, spanOf, type Source } from './source.ts'
import { findUrls } from './url.ts'

/** Names of fields whose value is an address, whatever stands around it; with their plurals. */
const ADDRESS =
  /^(?:@id|url|uri|href|link|source|src_?url|web(?:site|page|_?link)?|permalink|address|location|reference|archived?|archive_?(?:url|link)|(?:[a-z]+_)?(?:url|uri|link|href)|[a-z]+(?:Url|URL|Uri|URI|Link|Href))s?$/i
const IDENTIFIER = /^(?:doi|arxiv|pmid|isbn|handle|urn)$/i
const NUMBER = /^(?:number|num|nr|no|n|id|key|label|ref|index|marker|footnote|note_?(?:number|id|no))$/i
const TITLE = /^(?:title|name|note|citation|text|description|caption|label|headline|comment)$/i
const CLAIM = /^(?:claim|sentence|statement|assertion|supports)$/i
/** Addresses for programs, pictures and the list's own service, which nobody cites. */
const NO_SOURCE =
  /image|img|thumb|avatar|icon|logo|photo|picture|poster|banner|schema|context|feed|rss|(?:^|_)(?:self|next|prev|api|endpoint|profile|embed|cover)(?:_|$)|^@type$/i
const WHOLE = /^\s*<?(?:[a-z][a-z0-9+.-]{1,12}:\/\/|www\d?\.)[^\s<>"]+>?\s*$/i
const LONGEST_LABEL = 40

interface Found extends Range {
  readonly url: string
}

/** The citations of such a list, or null where it holds no address at all. `text` must be sound JSON. */
export function readAnyJson(text: string): Finished | null {
  const tree = readTree(text)
  if (tree === null) return null
  const reader = new Reader(text)
  reader.read(tree.root)
  if (reader.drafts.every(({ urls, locators }) => urls.length + (locators?.length ?? 0) === 0)) return null
  const finished = finishCitations(reader.drafts)
  const fields = [...reader.fields].slice(0, 8).map((name) => `“${name}”`)
  const by = fields.length === 0 ? 'its texts' : `the fields ${fields.join(', ')}`
  const message = `This JSON is no list of citations; its addresses were taken from ${by}${tree.whole ? '' : ', and only of its first part'}.`
  return { ...finished, notices: [...finished.notices, { code: 'list-by-fields', message } satisfies Notice] }
}

class Reader {
  readonly drafts: Draft[] = []
  readonly fields = new Set<string>()
  readonly #text: string
  readonly #source: Source

  constructor(text: string) {
    this.#text = text
    this.#source = indexSource(text)
  }

  read(root: JsonNode): void {
    // The next node last, so that what stands first is read first.
    const open: { node: JsonNode; name: string; key: string; listed?: boolean }[] = [
      { node: root, name: '', key: '' },
    ]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.drafts.length > maxCitations) return
      const { node, name, key, listed } = next
      if (node.kind === 'string') this.#lone(node.range, name, key)
      else if (node.kind === 'list')
        for (const child of node.children.toReversed())
          open.push({ node: child, name, key: '', listed: true })
      else if (node.kind === 'record') {
        const taken = this.#record(node, key, listed === true)
        for (const { name: own, value } of node.fields.toReversed()) {
          if (taken.has(value) || value.kind === 'number') continue
          open.push({
            node: value,
            name: own,
            key: /^\W*\d{1,4}\W*$|^(?:fn|note|ref)[-_]?\d+$/i.test(own) ? own : '',
          })
        }
      }
    }
  }

  /** An object that names an address is one source; returns the fields that are read with it. */
  #record(node: JsonNode & { kind: 'record' }, key: string, listed: boolean): ReadonlySet<JsonNode> {
    const taken = new Set<JsonNode>()
    const urls: Found[] = []
    const locators: Locator[] = []
    for (const { name, value } of node.fields) {
      const addresses = NO_SOURCE.test(name) ? [] : this.#addresses(name, value)
      if (addresses.length > 0) {
        urls.push(...addresses)
        taken.add(value)
        this.fields.add(name.slice(0, LONGEST_LABEL))
      } else if (IDENTIFIER.test(name) && value.kind === 'string') {
        const locator = locatorOf(this.#words(value.range))
        if (locator.kind === 'url') continue
        locators.push(locator)
        taken.add(value)
      }
    }
    const words = (form: RegExp): string => {
      for (const { name, value } of node.fields) {
        if (!form.test(name) || taken.has(value)) continue
        if (value.kind === 'number') return value.text
        const text = value.kind === 'string' ? this.#words(value.range) : ''
        if (text !== '') {
          if (urls.length + locators.length > 0) taken.add(value)
          return text
        }
      }
      return ''
    }
    // A numbered object whose text is the note.
    if (urls.length + locators.length === 0 && words(NUMBER) !== '')
      for (const { name, value } of node.fields)
        if (TITLE.test(name) && value.kind === 'string' && urls.length === 0) {
          urls.push(...this.#found(value.range, 'with-path'))
          if (urls.length > 0) this.fields.add(name)
        }
    if (urls.length + locators.length === 0) {
      // In a list of sources, a numbered sentence without an address is a source all the same.
      if (listed && words(NUMBER) !== '' && words(CLAIM) !== '')
        this.#add([], [], {
          number: words(NUMBER),
          note: words(TITLE),
          claim: words(CLAIM),
          at: this.#place(node),
        })
      return taken
    }
    const number = words(NUMBER)
    const first = urls[0]?.start ?? this.#place(node)
    this.#add(urls, locators, {
      number: number.length > LONGEST_LABEL || WHOLE.test(number) ? key : number || key,
      note: words(TITLE),
      claim: words(CLAIM),
      at: first,
    })
    return taken
  }

  /** What an address field holds: one address, several in a list, or words with addresses among them. */
  #addresses(name: string, value: JsonNode): Found[] {
    const named = ADDRESS.test(name)
    if (value.kind === 'string') {
      const text = this.#words(value.range)
      // A numbered object maps its labels to addresses; each is a source of its own.
      if (!named && (!WHOLE.test(text) || /^\W*\d/.test(name))) return []
      return this.#found(value.range, named ? 'any' : 'with-path')
    }
    if (value.kind !== 'list' || !/^(?:url|uri|href)s$/i.test(name)) return []
    const strings = value.children.flatMap((child) => (child.kind === 'string' ? child.range : []))
    if (strings.length < value.children.length) return []
    return strings.flatMap((range) => this.#found(range, 'any'))
  }

  /** A string that no object claims: an address alone, or a note with addresses in it. */
  #lone(range: Range, name: string, key: string): void {
    if (NO_SOURCE.test(name)) return
    const urls = this.#found(range, 'with-path')
    if (urls.length === 0) return
    const words = this.#words(range)
    this.#add(urls, [], { number: key, note: WHOLE.test(words) ? '' : words, claim: '', at: range.start })
  }

  #found(range: Range, bareHosts: 'any' | 'with-path'): Found[] {
    const read = readString(this.#text, range)
    const text = read.toString()
    const whole = WHOLE.test(text) ? text.trim().replace(/^<|>$/g, '') : null
    if (whole !== null) {
      const start = text.indexOf(whole)
      return [{ url: whole, ...read.locate(start, start + whole.length) }]
    }
    return findUrls(text, bareHosts).map(({ start, end, value }) => ({
      url: value,
      ...read.locate(start, end),
    }))
  }

  #words({ start, end }: Range): string {
    const text = readString(this.#text, { start, end: Math.min(end, start + 20_000) }).toString()
    return text.replace(/\s+/g, ' ').trim()
  }

  #place(node: JsonNode & { kind: 'record' }): number {
    for (const { value } of node.fields) if (value.kind === 'string') return value.range.start
    return 0
  }

  #add(
    urls: readonly Found[],
    locators: readonly Locator[],
    about: Pick<Draft, 'number' | 'note' | 'claim' | 'at'>,
  ): void {
    const once = urls.filter(({ url }, index) => urls.findIndex((other) => other.url === url) === index)
    const places = once.map(({ start, end }) => spanOf(this.#source, start, end))
    const place = places[0] ?? spanOf(this.#source, about.at, about.at)
    const own = once.map(({ url }) => locatorOf(url))
    const more = locators.filter(({ url }) => !own.some((locator) => locator.url === url))
    this.drafts.push({
      ...about,
      kind: 'reference',
      urls: once.map(({ url }) => url),
      span: place,
      noteSpan: place,
      urlSpans: places,
      locators: [...own, ...more],
      reasons: [{ signal: 'listed-address', weight: 8, detail: 'an address in a list' }],
    })
  }
}
