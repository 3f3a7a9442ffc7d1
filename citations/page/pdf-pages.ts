/**
 * Whether `#page=N` of a PDF is there, as far as the bytes say it openly: the page count of a linearised file's first object
 * (ISO 32000-2 Annex F) or of page trees that are not compressed. No PDF is parsed for it.
 */
import type { FragmentFacts } from '../page.ts'

/** Long enough for one dictionary that two blocks share. */
const OVERLAP = 400

export class PdfPages {
  readonly #wanted: number | null
  readonly #fragment: string
  #linearised: number | null = null
  #most = 0
  #compressed = false
  #tail = ''
  #started = false

  constructor(fragment: string) {
    this.#fragment = fragment
    const page = /(?:^|[&,])page=(\d{1,7})(?:$|[&,])/i.exec(fragment)?.[1]
    this.#wanted = page === undefined ? null : Number(page)
  }

  take(block: Uint8Array): void {
    if (this.#wanted === null) return
    // An encoding whose bytes are all letters: what is looked for is ASCII.
    const text = this.#tail + new TextDecoder('windows-1252').decode(block)
    if (!this.#started) {
      this.#started = true
      const head = text.slice(0, 1_024)
      const count = /\/Linearized\b/.test(head) ? /\/N\s{1,5}(\d{1,7})\b/.exec(head)?.[1] : undefined
      if (count !== undefined) this.#linearised = Number(count)
    }
    for (const match of text.matchAll(/\/Type\s{0,5}\/(Pages|ObjStm)\b/g)) {
      if (match[1] === 'ObjStm') this.#compressed = true
      else this.#most = Math.max(this.#most, countAround(text, match.index))
    }
    this.#tail = text.slice(-OVERLAP)
  }

  facts(cut: boolean): FragmentFacts {
    if (this.#wanted === null) return { kind: 'other', found: this.#fragment === '' ? 'found' : 'unknown' }
    const count = this.#linearised ?? this.#most
    if (this.#wanted < 1) return { kind: 'page', found: 'unknown' }
    if (this.#wanted <= count) return { kind: 'page', found: 'found' }
    const sure = this.#linearised !== null || (this.#most > 0 && !cut && !this.#compressed)
    return { kind: 'page', found: sure ? 'missing' : 'unknown' }
  }
}

/** `/Count` of the dictionary that names its type here, on either side. */
function countAround(text: string, at: number): number {
  const from = Math.max(text.lastIndexOf('obj', at), text.lastIndexOf('endobj', at) + 6, at - OVERLAP)
  const end = text.indexOf('endobj', at)
  const dictionary = text.slice(from, Math.min(end < 0 ? text.length : end, at + OVERLAP))
  return Number(/\/Count\s{1,5}(\d{1,7})\b/.exec(dictionary)?.[1] ?? 0)
}
