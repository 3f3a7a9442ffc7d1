/** Tells what the signs of an office document stand for: its notes, paragraphs it points to, works of its bibliography. */
import type { ProseNote } from '../prose.ts'
import type { Bookmarked } from './bookmarks.ts'
import type { Resolved } from './finish.ts'
import { Targets } from './targets.ts'
import type { Bibliography } from './works.ts'
import type { Sign, WrittenParagraph } from './written.ts'

export interface Known {
  readonly part: string
  /** The running text. */
  readonly paragraphs: readonly WrittenParagraph[]
  /** Keys of the notes that the document holds. */
  readonly notes: ReadonlySet<string>
  /** The label of each note by its key, as the format counts it; none for a note with a mark of its own. */
  readonly labels: ReadonlyMap<string, string>
  readonly bookmark: (name: string) => Bookmarked | undefined
  readonly bibliography: Bibliography
}

/** A mark longer than this is a word of the sentence. */
const MAX_MARK = 10
/** What a cross-reference prints as a marker: a number or sign, perhaps in brackets; "above" or "p. 3" is none. */
const MARK = /^[[(]?(?:\d{1,4}|[ivxlcdm]{1,8}|\p{L}|[*†‡§¶#]{1,4}|[⁰¹²³⁴-⁹]{1,4})[\])]?$/iu
const BRACKETED = /^\[.*\]$/u

export class Signs {
  readonly #known: Known
  readonly #labels: Map<string, string>
  readonly #targets: Targets
  /** Paragraphs that hold a marker. */
  readonly #marked = new Set<WrittenParagraph>()
  /** Keys of the works that something cites. */
  readonly #works = new Set<string>()

  constructor(known: Known) {
    this.#known = known
    this.#labels = new Map(known.labels)
    this.#targets = new Targets(known.part, known.paragraphs)
  }

  /** What a sign in a paragraph stands for; null where it is a word like any other. */
  resolve(sign: Sign, text: string, raised: boolean, written: WrittenParagraph): Resolved | null {
    const resolved = this.#resolve(sign, text, raised, written)
    if (resolved !== null) this.#marked.add(written)
    return resolved
  }

  #resolve({ refers }: Sign, text: string, raised: boolean, written: WrittenParagraph): Resolved | null {
    // In the line ("see note 3") a number is a word of the sentence.
    const isMark = MARK.test(text) && (raised || BRACKETED.test(text))
    switch (refers.kind) {
      case 'note':
        return this.#resolveNote(refers, text)
      case 'bookmark':
        return isMark ? this.#resolveBookmark(refers, text) : null
      case 'link':
        return this.#resolveLink(refers, text, isMark, written)
      case 'works':
        return this.#resolveWorks(refers, text, raised)
      default:
        return null
    }
  }

  /** The label of a note, its own mark included once its reference was resolved. */
  labelOf(key: string): string {
    return this.#labels.get(key) ?? ''
  }

  isReference(written: WrittenParagraph): boolean {
    return this.#targets.has(written) || (written.bibliography && this.#works.size > 0)
  }

  /** What was found to be notes beside the format's own. Entries that nothing cites stand behind the others. */
  references(): ProseNote[] {
    const { notes } = this.#known.bibliography
    const cited = notes.filter(({ key }) => this.#works.has(key))
    const others = cited.length === 0 ? [] : notes.filter(({ key }) => !this.#works.has(key))
    return [...this.#targets.notes((written) => this.#marked.has(written)), ...cited, ...others]
  }

  #resolveNote(
    { key, ownMark }: { readonly key: string; readonly ownMark: boolean },
    text: string,
  ): Resolved {
    const isMark = text !== '' && text.length <= MAX_MARK
    if (ownMark && isMark && !this.#labels.has(key)) this.#labels.set(key, text)
    const label = ownMark ? (isMark ? text : '') : this.labelOf(key)
    return { markers: [{ label, note: key }], cut: isMark || text === '' }
  }

  #resolveBookmark(
    { name, paragraphs }: { readonly name: string; readonly paragraphs: boolean },
    text: string,
  ): Resolved | null {
    const bookmarked = this.#known.bookmark(name)
    if (bookmarked === undefined) return null
    const known = bookmarked.note !== null && this.#known.notes.has(bookmarked.note) ? bookmarked.note : null
    const note = bookmarked.note === null && paragraphs ? this.#targets.itemOf(bookmarked.paragraph) : known
    return note === null ? null : { markers: [{ label: bare(text), note }], cut: true }
  }

  /** A link within the document: a typed note, or an entry under a heading of references; all others lead elsewhere. */
  #resolveLink(
    { name }: { readonly name: string },
    text: string,
    isMark: boolean,
    written: WrittenParagraph,
  ): Resolved | null {
    const target = this.#known.bookmark(name)?.paragraph ?? null
    if (target === null || target === written || text === '') return null
    const note = isMark ? this.#targets.typedOf(target, bare(text)) : this.#targets.entryOf(target)
    return note === null ? null : { markers: [{ label: isMark ? bare(text) : '', note }], cut: isMark }
  }

  /** Printed numbers are cut out as markers; the words of an author-year citation stay in their sentence. */
  #resolveWorks(
    { works }: { readonly works: Parameters<Bibliography['byWorks']>[0] },
    text: string,
    raised: boolean,
  ): Resolved | null {
    const { bibliography } = this.#known
    const numbered = raised || /^[[(]/u.test(text) ? bibliography.byNumbers(text) : null
    const found = numbered ?? bibliography.byWorks(works)
    if (found.length === 0) return null
    for (const { note } of found) this.#works.add(note)
    const markers = found.map(({ label, note }) => ({ label: numbered === null ? '' : label, note }))
    return { markers, cut: numbered !== null }
  }
}

/** '[3]' -> '3' */
function bare(text: string): string {
  return text.replace(/^[[(]|[\])]$/g, '')
}
