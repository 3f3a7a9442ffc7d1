/**
 * Reads the bytes of one answer as a page and tells its facts (../page.ts), and whether a cited fragment is there. Pure and
 * streaming: bytes are gathered into blocks of fixed size, so that the facts do not depend on how the network cut them, each
 * block is decoded and read, and nothing but bounded facts is kept. No judgement, no fetching, no script.
 */
import { getPublicSuffix } from 'tldts'
import type { FragmentFacts, PageFacts } from '../page.ts'
import { BlockDecoder, charsetOf } from './charset.ts'
import { FragmentWatch, fragmentElsewhere, watchingAll } from './fragment.ts'
import { Gatherer } from './gather.ts'
import { Markup } from './markup.ts'
import { charsetParameter, kindOfBody, mediaTypeOf, type BodyKind } from './media-type.ts'
import { PdfPages } from './pdf-pages.ts'
import { PlainText } from './plain.ts'
import { clipped } from './visible.ts'

export interface PageSource {
  /** Of the answer: what relative addresses are relative to. */
  readonly url: string
  /** Headers as sent; null where there were none. */
  readonly contentType: string | null
  readonly contentLanguage: string | null
  readonly refreshHeader: string | null
  /** As it stands in the cited URL, without `#`; null where none was cited. */
  readonly fragment: string | null
  /** Further fragments that other links to the same page name. */
  readonly fragments?: readonly string[] | undefined
  /** Decoded bytes beyond this are not read, and the page is called cut. */
  readonly cap: number
}
export interface PageReading {
  /** Null where the body is no page: nothing, a picture, a PDF, JSON. */
  readonly page: PageFacts | null
  /** Null where none was cited. */
  readonly fragment: FragmentFacts | null
  /** Of the further ones, by name; absent where none was asked for. */
  readonly fragments?: Readonly<Record<string, FragmentFacts>>
  /** What the body was read as: the type sent, or sniffed where none was sent that says anything. */
  readonly mediaType: string | null
}
export interface PageReader {
  write(bytes: Uint8Array): void
  /** Once. `cut`: the page went on, but no more of it was had. */
  end(cut?: boolean): PageReading
}

const BLOCK = 32_768
/** Blocks of readers that have ended, to be filled again: pages come by the thousand. */
const spare: Uint8Array[] = []
const MOST_SPARE = 16

export function createPageReader(source: PageSource): PageReader {
  const block = spare.pop() ?? new Uint8Array(BLOCK)
  const content = new Content(source)
  let filled = 0
  let bytesRead = 0
  let over = false
  return {
    write(bytes) {
      const wanted = bytes.subarray(0, source.cap - bytesRead)
      if (wanted.length < bytes.length) over = true
      bytesRead += wanted.length
      for (let at = 0; at < wanted.length;) {
        if (filled === BLOCK) {
          content.take(block, false)
          filled = 0
        }
        const piece = wanted.subarray(at, at + BLOCK - filled)
        block.set(piece, filled)
        filled += piece.length
        at += piece.length
      }
    },
    end(cut = false) {
      content.take(block.subarray(0, filled), true)
      if (spare.length < MOST_SPARE) spare.push(block)
      return content.reading(cut || over, bytesRead === 0)
    },
  }
}

/** What reads the text of a page, once it is known what the page is. */
type Reader =
  | { readonly kind: 'markup'; readonly markup: Markup; readonly gatherer: Gatherer }
  | { readonly kind: 'plain'; readonly plain: PlainText }

class Content {
  readonly #source: PageSource
  #kind: BodyKind | null = null
  #pdf: Map<string, PdfPages> | null = null
  #reader: Reader | null = null
  readonly #watches = new Map<string, FragmentWatch>()
  readonly #named: readonly string[]
  #decoder: BlockDecoder | null = null
  #charset: string | null = null
  #over = false

  constructor(source: PageSource) {
    this.#source = source
    const { fragment, fragments = [] } = source
    this.#named = [...new Set(fragment === null ? fragments : [fragment, ...fragments])]
  }

  take(block: Uint8Array, last: boolean): void {
    this.#kind ??= kindOfBody(this.#source.contentType, block)
    const { reading } = this.#kind
    if (reading === 'none') return
    if (reading === 'pdf') {
      this.#pdf ??= new Map(this.#named.map((name) => [name, new PdfPages(name)]))
      for (const pages of this.#pdf.values()) pages.take(block)
      return
    }
    if (this.#charset === null) this.#decide(block, last, reading !== 'text')
    const reader = (this.#reader ??= this.#begin(reading))
    if (reader.kind === 'markup' && reader.gatherer.full) {
      this.#over = true
      return
    }
    const text = this.#decoder?.decode(block, last) ?? ''
    if (reader.kind === 'plain') reader.plain.write(text)
    else reader.markup.write(text)
    if (last && reader.kind === 'markup') reader.markup.end()
  }

  reading(ended: boolean, empty: boolean): PageReading {
    const cut = ended || this.#over
    const { contentType } = this.#source
    const mediaType = empty ? mediaTypeOf(contentType) : (this.#kind?.mediaType ?? null)
    const reader = this.#reader
    if (empty || reader === null) {
      const found = (name: string) => this.#pdf?.get(name)?.facts(cut) ?? fragmentElsewhere(name)
      // Nothing but a header that sends the reader on is a page for readers, too.
      const leads = empty && this.#source.refreshHeader !== null && mediaType === 'text/html'
      const page = leads ? this.#facts(this.#begin('html'), cut) : null
      return { page, ...this.#fragments(found), mediaType }
    }
    const page = this.#facts(reader, cut)
    if (mediaType !== null && /[/+]json$/.test(mediaType))
      return { page, ...this.#fragments(fragmentElsewhere), mediaType }
    const dataCharacters = reader.kind === 'markup' ? reader.gatherer.scripts.dataCharacters : 0
    const byScript = isMadeByScript(page, dataCharacters)
    const made = { scripts: page.scripts.count, byScript, cut }
    const found = (name: string) => this.#watches.get(name)?.facts(made) ?? fragmentElsewhere(name)
    return { page, ...this.#fragments(found), mediaType }
  }

  #fragments(found: (name: string) => FragmentFacts): Pick<PageReading, 'fragment' | 'fragments'> {
    const { fragment, fragments } = this.#source
    const own = { fragment: fragment === null ? null : found(fragment) }
    if (fragments === undefined) return own
    return { ...own, fragments: Object.fromEntries(fragments.map((name) => [name, found(name)])) }
  }

  /** A page of nothing but ASCII so far has not said its encoding; the next block may. */
  #decide(block: Uint8Array, last: boolean, declares: boolean): void {
    const { contentType, contentLanguage, url } = this.#source
    this.#charset = charsetOf(block, last, {
      http: charsetParameter(contentType),
      language: contentLanguage?.trim() ?? null,
      topLevel: () =>
        getPublicSuffix(URL.parse(url)?.hostname ?? '')
          ?.split('.')
          .at(-1) ?? null,
      declares: declares && this.#decoder === null,
    })
    if (this.#charset !== null || this.#decoder === null)
      this.#decoder = new BlockDecoder(this.#charset ?? 'utf-8')
  }

  #begin(reading: 'html' | 'xhtml' | 'xml' | 'text'): Reader {
    const { url, refreshHeader } = this.#source
    for (const name of this.#named) this.#watches.set(name, new FragmentWatch(name, this.#charset ?? 'utf-8'))
    const fragment = watchingAll([...this.#watches.values()])
    if (reading === 'text') return { kind: 'plain', plain: new PlainText(fragment) }
    const xml = reading !== 'html'
    const gatherer = new Gatherer({ url, refreshHeader, xml, fragment })
    return { kind: 'markup', markup: new Markup(gatherer, xml), gatherer }
  }

  #facts(reader: Reader, cut: boolean): PageFacts {
    const charset = this.#charset ?? 'utf-8'
    const sent = this.#source.contentLanguage?.split(',', 1)[0]?.trim() ?? ''
    const language = sent === '' ? null : clipped(sent, 35)
    const gatherer =
      reader.kind === 'markup'
        ? reader.gatherer
        : new Gatherer({
            url: this.#source.url,
            refreshHeader: this.#source.refreshHeader,
            xml: false,
            fragment: null,
          })
    const facts = gatherer.facts(language)
    if (reader.kind === 'markup') return { version: 1, charset, ...facts, cut }
    const { visible, paragraphs } = reader.plain
    visible.break()
    const { characters, words, mainCharacters } = visible
    const seen = {
      text: visible.main.text(),
      characters,
      words,
      mainCharacters,
      textHash: visible.digest(),
      paragraphs,
    }
    return { version: 1, charset, ...facts, ...seen, cut }
  }
}

/** Hardly a word in the markup, or a page's worth of data beside it. */
function isMadeByScript(page: PageFacts, dataCharacters: number): boolean {
  if (page.scripts.count === 0) return false
  return page.characters < 250 || dataCharacters > Math.max(2_000, page.characters)
}
