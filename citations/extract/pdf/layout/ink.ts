/** What layout works on: a run with something printed, its blanks told apart. Made by gather-ink.ts. */

/** A run with something printed; `x0` to `x1` span its ink, blanks at its ends excluded. */
export interface Ink {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly rtl: boolean
  readonly tags: readonly string[]
  readonly element: number | null
  readonly link: number
  /** A blank was drawn at the left or right end. */
  readonly blankLeft: boolean
  readonly blankRight: boolean
  /** How many letters; wide scripts count double, so that widths of text compare. */
  readonly letters: number
}

/** What the words of a line have in common. */
type Look = Pick<Ink, 'y' | 'size' | 'bold' | 'italic' | 'rtl' | 'tags' | 'element'>

/**
 * A book of dense type holds half a million inks at once, most of the memory that reading it takes: so neighbours share
 * what is the same for them. Not to be spread (`{ ...ink }`): `changed` makes another one.
 */
class SharingInk implements Ink {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly link: number
  readonly letters: number
  /** 1 for the left one, 2 for the right one. */
  readonly blanks: number
  readonly look: Look

  constructor(own: Omit<Ink, keyof Look>, look: Look) {
    this.text = own.text
    this.x0 = own.x0
    this.x1 = own.x1
    this.link = own.link
    this.letters = own.letters
    this.blanks = (own.blankLeft ? 1 : 0) + (own.blankRight ? 2 : 0)
    this.look = look
  }

  get y() {
    return this.look.y
  }
  get size() {
    return this.look.size
  }
  get bold() {
    return this.look.bold
  }
  get italic() {
    return this.look.italic
  }
  get rtl() {
    return this.look.rtl
  }
  get tags() {
    return this.look.tags
  }
  get element() {
    return this.look.element
  }
  get blankLeft() {
    return (this.blanks & 1) !== 0
  }
  get blankRight() {
    return (this.blanks & 2) !== 0
  }
}

/** Makes ink that shares its look with the one made before it, where they look the same. */
export function createInkMaker(): (ink: Ink) => Ink {
  let last: Look | null = null
  return (ink) => {
    const { y, size, bold, italic, rtl, tags, element } = ink
    if (
      last === null ||
      last.y !== y ||
      last.size !== size ||
      last.bold !== bold ||
      last.italic !== italic ||
      last.rtl !== rtl ||
      last.tags !== tags ||
      last.element !== element
    )
      last = { y, size, bold, italic, rtl, tags, element }
    return new SharingInk(ink, last)
  }
}

/** The same ink but for what is said. */
export function changed(ink: Ink, changes: Partial<Omit<Ink, keyof Look>>): Ink {
  const { text, x0, x1, link, letters, blankLeft, blankRight } = ink
  const own = { text, x0, x1, link, letters, blankLeft, blankRight, ...changes }
  return new SharingInk(own, ink instanceof SharingInk ? ink.look : ink)
}

// CJK and Hangul: a letter is about twice as wide as a Latin one.
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/gu

// Below the first of them: looked for first, because nearly all text is.
const MAY_BE_WIDE = /[\u1100-\uffff]/

export function countLetters(text: string): number {
  if (!MAY_BE_WIDE.test(text)) return text.length
  return text.length + (text.match(WIDE)?.length ?? 0)
}
