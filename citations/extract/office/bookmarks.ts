/** Bookmarks of a DOCX: which note or paragraph a cross-reference means. */
import type { WrittenParagraph } from './written.ts'

export interface Bookmarked {
  readonly paragraph: WrittenParagraph | null
  /** The first note that is referred to within the bookmark. */
  readonly note: string | null
}

/** A cross-reference to a note is put tightly around its reference; wider bookmarks mean something else. */
const MAX_OPEN = 8

export class Bookmarks {
  readonly #named = new Map<string, { paragraph: WrittenParagraph | null; note: string | null }>()
  #open: { readonly id: string; readonly name: string }[] = []
  /** Opened between two paragraphs: they mean the next one. */
  #waiting: string[] = []

  open(id: string, name: string, paragraph: WrittenParagraph | null): void {
    if (this.#named.has(name)) return
    this.#named.set(name, { paragraph, note: null })
    if (paragraph === null) this.#waiting.push(name)
    this.#open.push({ id, name })
    if (this.#open.length > MAX_OPEN) this.#open.shift()
  }

  close(id: string): void {
    this.#open = this.#open.filter((bookmark) => bookmark.id !== id)
  }

  beginParagraph(paragraph: WrittenParagraph): void {
    for (const name of this.#waiting) {
      const bookmarked = this.#named.get(name)
      if (bookmarked !== undefined) bookmarked.paragraph = paragraph
    }
    this.#waiting = []
  }

  refer(note: string): void {
    for (const { name } of this.#open) {
      const bookmarked = this.#named.get(name)
      if (bookmarked !== undefined) bookmarked.note ??= note
    }
  }

  find(name: string): Bookmarked | undefined {
    return this.#named.get(name)
  }
}
