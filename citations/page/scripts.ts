/** What scripts a page brings, and what its structured data (JSON-LD, microdata) says of it. Nothing is run or parsed as code. */
import type { PageFacts } from '../page.ts'
import { its, type Attributes } from './attributes.ts'
import { clipped } from './visible.ts'

const INLINE = 3_000
const MOST_SOURCES = 20
const SOURCE = 200
const LINKED_DATA = 65_536
const MOST_TYPES = 20
/** Of the data that scripts make the page from: where it begins, and where programs write what went wrong. */
const DATA = 3_000
const DATA_END = 1_000

export class Scripts {
  #count = 0
  #inlineCharacters = 0
  #inline = ''
  #data = ''
  /** Characters of JSON that scripts will turn into the page. */
  dataCharacters = 0
  #dataBegin = ''
  #dataEnd = ''
  #kind: 'script' | 'linked-data' | 'data' | 'other' = 'other'
  readonly #hosts = new Set<string>()
  readonly #sources: string[] = []
  readonly #types = new Set<string>()
  #free: boolean | null = null

  get count(): number {
    return this.#count
  }

  /** `host`: of its source, '' for the page's own, null where there is none. */
  begin(attributes: Attributes, host: string | null): void {
    const type = attributes.get(its.type)?.trim().toLowerCase() ?? ''
    this.#kind = kindOf(type)
    if (this.#kind !== 'script') return
    this.#count += 1
    const source = attributes.get(its.src)
    if (source === undefined) return
    if (host !== null && this.#hosts.size < MOST_SOURCES) this.#hosts.add(clipped(host, 253))
    if (this.#sources.length < MOST_SOURCES) this.#sources.push(clipped(source.trim(), SOURCE))
  }

  text(text: string): void {
    if (this.#kind === 'script') {
      this.#inlineCharacters += text.length
      if (this.#inline.length < INLINE) this.#inline += text.slice(0, INLINE - this.#inline.length)
    } else if (this.#kind === 'linked-data') {
      if (this.#data.length < LINKED_DATA) this.#data += text.slice(0, LINKED_DATA - this.#data.length)
    } else if (this.#kind === 'data') {
      this.dataCharacters += text.length
      const rest = DATA - this.#dataBegin.length
      if (rest > 0) this.#dataBegin += text.slice(0, rest)
      if (text.length > rest) {
        const end = text.slice(Math.max(rest, text.length - DATA_END))
        this.#dataEnd = (this.#dataEnd + end).slice(-DATA_END)
      }
    }
  }

  /** Microdata: `itemtype` addresses name the type last. */
  item(attributes: Attributes): void {
    for (const type of attributes.get(its.itemtype)?.split(/\s+/, 5) ?? [])
      this.#type(/[^/#]+$/.exec(type)?.[0] ?? '')
    if (attributes.get(its.itemprop) !== 'isAccessibleForFree') return
    this.#says(attributes.get(its.content) ?? attributes.get(its.href) ?? '')
  }

  facts(): Pick<PageFacts, 'scripts' | 'types' | 'accessibleForFree'> {
    if (this.#data !== '') this.#readLinkedData()
    return {
      scripts: {
        count: this.#count,
        inlineCharacters: this.#inlineCharacters,
        hosts: [...this.#hosts],
        sources: this.#sources,
        inline: clipped(this.#inline, INLINE),
        ...(this.dataCharacters === 0
          ? {}
          : { data: this.#dataBegin + this.#dataEnd, dataCharacters: this.dataCharacters }),
      },
      types: [...this.#types],
      accessibleForFree: this.#free,
    }
  }

  /** Not parsed as JSON: what is wanted are two keys, and much of the web's JSON-LD is broken or cut. */
  #readLinkedData(): void {
    for (const match of this.#data.matchAll(TYPE))
      for (const [, type] of match[0].slice(7).matchAll(QUOTED)) this.#type(type ?? '')
    for (const match of this.#data.matchAll(FREE)) this.#says(match[1] ?? '')
  }

  #type(name: string): void {
    const type = name.replace(/^.*[/#:]/s, '').slice(0, 80)
    if (type !== '' && this.#types.size < MOST_TYPES) this.#types.add(type)
  }

  /** Of several, "not free" counts: a part is behind the wall. */
  #says(value: string): void {
    if (/false/i.test(value)) this.#free = false
    else if (/true/i.test(value)) this.#free ??= true
  }
}

const TYPE = /"@type"\s{0,20}:\s{0,20}(?:"[^"]{1,200}"|\[[^\]]{0,400}\])/g
const QUOTED = /"([^"]{1,200})"/g
const FREE = /"isAccessibleForFree"\s{0,20}:\s{0,20}"?([A-Za-z:/.]{1,60})/g

function kindOf(type: string): 'script' | 'linked-data' | 'data' | 'other' {
  if (type === '' || type === 'module' || /^(?:text|application)\/(?:x-)?(?:java|ecma|j)script/.test(type))
    return 'script'
  // Some sites let a loader decide when a script runs; it runs all the same.
  if (type.endsWith('-text/javascript') || type === 'text/rocketscript') return 'script'
  if (type === 'application/ld+json') return 'linked-data'
  return type.endsWith('json') ? 'data' : 'other'
}
