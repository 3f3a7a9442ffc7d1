/** One paragraph while it is being written: white space collapsed as browsers show it, markers cut out, links and raised type noted. */
import type { Span } from '../../citation.ts'
import { MappedText } from '../mapped-text.ts'
import type { ProseLink, ProseMarker, ProseParagraph } from '../prose.ts'
import { spanOf, type Source } from '../source.ts'
import { growsTogether } from './claim.ts'

type OpenRange = {
  start: number
  readonly kind: 'link' | 'raised' | 'literal'
  readonly target: LinkTarget | null
}
export type LinkTarget = Omit<ProseLink, 'start' | 'end'>

/** The character reference that begins at an offset of the source: how long it is, and how many UTF-16 units it reads as. */
type ReferenceAt = (source: string, at: number) => { readonly length: number; readonly units: number } | null

/** A run without blanks. Zero-width signs and soft hyphens stay: what they mean is decided once for all formats. */
const RUNS = /[\t\n\f\r ]+|[^\t\n\f\r ]+/g

export class WrittenParagraph {
  readonly #source: Source
  readonly #text = new MappedText()
  readonly #markers: ProseMarker[] = []
  readonly #links: ProseLink[] = []
  readonly #raised: { start: number; end: number }[] = []
  readonly #literal: { start: number; end: number }[] = []
  #open: OpenRange[] = []
  #blank = false
  #blankAt = 0
  breaks = 0

  readonly #reference: ReferenceAt

  /** `reference`: what is longer in the source than it reads, in formats that have such signs. */
  constructor(source: Source, reference: ReferenceAt = () => null) {
    this.#source = source
    this.#reference = reference
  }

  /** Something was printed or marked. */
  get used(): boolean {
    return this.#text.length > 0 || this.#markers.length > 0 || this.#links.length > 0
  }

  get text(): string {
    return this.#text.toString()
  }

  get length(): number {
    return this.#text.length
  }

  /** Adds text whose stretches stand in the source where `aligned` says. */
  add(value: string, aligned: readonly (readonly [number, number])[]): void {
    for (const [index, [start, source]] of aligned.entries()) {
      const end = aligned[index + 1]?.[0] ?? value.length
      for (const match of value.slice(start, end).matchAll(RUNS)) {
        const at = source + match.index
        if (/^[\t\n\f\r ]/.test(match[0])) this.#pend(at)
        else this.#write(match[0].replaceAll('\u00a0', ' '), at)
      }
    }
  }

  /** A sign that the browser prints and the source does not hold: the marks around `<q>`. */
  addSign(sign: string, at: number): void {
    this.#write(sign, at)
  }

  /** A line break; its blanks go. */
  addBreak(at: number): void {
    this.#blank = false
    this.breaks++
    if (this.#text.length > 0) this.#pending = at
  }
  #pending: number | null = null

  #pend(at: number): void {
    // A blank on both sides of a marker is the one behind it.
    if (this.#blank)
      for (let last = this.#markers.length - 1; last >= 0; last--) {
        const marker = this.#markers[last]
        if (marker === undefined || marker.at <= this.#text.length) break
        this.#markers[last] = { ...marker, at: this.#text.length }
      }
    if (this.#text.length === 0 || this.#pending !== null || this.#blank) return
    this.#blank = true
    this.#blankAt = at
  }

  #write(run: string, at: number): void {
    if (this.#pending !== null) this.#text.write('\n', this.#pending)
    else if (this.#blank) this.#text.write(' ', this.#blankAt)
    else if (this.#leftOut !== null && growsTogether(this.#last, run.charAt(0)))
      this.#text.write(' ', this.#leftOut)
    this.#leftOut = null
    this.#pending = null
    this.#blank = false
    this.breaks = 0
    for (const range of this.#open) if (range.start < 0) range.start = this.#text.length
    this.#text.write(run, at)
    this.#last = run.slice(-1)
  }

  /** Something that was printed is left out here: the words on both sides of it stay two. */
  leaveOut(at: number): void {
    this.#leftOut = at
  }
  #leftOut: number | null = null
  /** What was written last. */
  #last = ''

  /** A blank before the marker stays before it: "word [1]." and "mot [1] ;" are set differently. */
  mark(marker: Omit<ProseMarker, 'at'>): void {
    const pending = this.#blank || this.#pending !== null ? 1 : 0
    this.#markers.push({ ...marker, at: this.#text.length + pending })
  }

  open(kind: OpenRange['kind'], target: LinkTarget | null = null): void {
    this.#open.push({ start: -1, kind, target })
  }

  /** Closes the innermost range of a kind. */
  close(kind: OpenRange['kind']): void {
    const index = this.#open.findLastIndex((range) => range.kind === kind)
    const range = this.#open[index]
    if (range === undefined) return
    this.#open.splice(index, 1)
    this.#keep(range)
  }

  #keep({ start, kind, target }: OpenRange): void {
    const range = { start: start < 0 ? this.#text.length : start, end: this.#text.length }
    if (kind === 'link' && target !== null) this.#links.push({ ...range, ...target })
    else if (start < 0) return
    else if (kind === 'raised') this.#raised.push(range)
    else this.#literal.push(range)
  }

  /** Ends the paragraph; ranges that are still open go on in the next one (`reopen`). */
  finish(kind: ProseParagraph['kind'], more: Pick<ProseParagraph, 'label' | 'outside'>): ProseParagraph {
    for (const range of this.#open) if (range.start >= 0) this.#keep(range)
    const text = this.#text.toString()
    const sorted = <R extends { readonly start: number; readonly end: number }>(ranges: R[]): R[] =>
      ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)
    return {
      kind,
      text,
      markers: this.#markers.map((marker) => ({ ...marker, at: Math.min(marker.at, text.length) })),
      links: sorted(this.#links),
      raised: sorted(this.#raised),
      ...(this.#literal.length > 0 ? { literal: sorted(this.#literal) } : {}),
      ...more,
      spanOf: (start, end): Span => {
        const range = this.#text.locate(start, end)
        if (end <= start) return spanOf(this.#source, range.start, range.end)
        const last = this.#text.locate(end - 1, end).start
        return spanOf(this.#source, range.start, Math.max(range.end, this.#endOfReference(last)))
      },
    }
  }

  /** What a paragraph that follows has to open again; a link around several paragraphs counts in its first one. */
  get stillOpen(): readonly { readonly kind: OpenRange['kind']; readonly target: LinkTarget | null }[] {
    return this.#open.map(({ start, kind, target }) => ({ kind, target: start < 0 ? target : null }))
  }

  /** The last sign may be a character reference, longer in the source than it reads, or the second half of one. */
  #endOfReference(at: number): number {
    for (let unit = 0; unit < 2; unit++) {
      const reference = this.#reference(this.#source.text, at - unit)
      if (reference !== null && reference.units > unit) return at - unit + reference.length
    }
    return 0
  }
}
