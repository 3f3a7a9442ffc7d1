/**
 * What the readers of markup languages (reStructuredText, Org, AsciiDoc, TeX, MediaWiki, Textile, BBCode) tell of a source that was
 * pasted or sent unrendered: its blocks in order, and what stands within a line for something else than its signs. How
 * that becomes prose is told in write.ts.
 */
import type { ProseNote, ProseParagraph } from '../prose.ts'
import type { Range } from '../mapped-text.ts'

/** What stands at a place of a line. `end`: behind its last sign. */
export type Token =
  /** Prints nothing, or a sign of its own. */
  | { readonly kind: 'sign'; readonly end: number; readonly sign: string }
  /** Prints what stands between, which is read in its turn. */
  | { readonly kind: 'words'; readonly end: number; readonly words: Range }
  | { readonly kind: 'code'; readonly end: number; readonly words: Range }
  | {
      readonly kind: 'link'
      readonly end: number
      readonly words: Range
      readonly href: string
      /** Where the address is written: there, or where a name for it is told. */
      readonly at: Range
    }
  /** Several keys are several markers in one bracket. */
  | { readonly kind: 'mark'; readonly end: number; readonly marks: readonly Mark[] }
  /** A note written within the text; `key` where it can be cited again. */
  | {
      readonly kind: 'note'
      readonly end: number
      readonly words: readonly Range[]
      readonly key: string | null
      readonly label: string | null
    }

export interface Mark {
  /** As printed; null where it is counted. */
  readonly label: string | null
  readonly key: string
}

export interface Block {
  readonly kind: ProseParagraph['kind']
  /** What is printed, in order; blanks stand between two parts. */
  readonly parts: readonly Range[]
  /** The note it belongs to. */
  readonly note?: NoteHead
}

export interface NoteHead {
  readonly key: string
  readonly label: string
  readonly kind: ProseNote['kind']
}

export interface Markup {
  readonly blocks: readonly Block[]
  readonly title: string | null
  /** What a token may begin with; global. */
  readonly signs: RegExp
  /** How far an address goes that is printed without any markup; sticky. */
  readonly address: RegExp
  /** The kind of notes that are written within the text. */
  readonly within: ProseNote['kind']
  /** The token that begins at `at` and ends by `end`; null where the sign stands for itself. */
  readonly token: (at: number, end: number) => Token | null
}
