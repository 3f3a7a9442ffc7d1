/** The title of a document without markup: the first line that stands like one. Null rather than a guess. */

const MAX_LENGTH = 250
const DATE_OR_PLACE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:1[5-9]|20|21)\d\d\b/

/** A paragraph as read; `prose` says that it ends like a sentence. */
export interface Opening {
  readonly text: string
  readonly lines: number
  readonly prose: boolean
}

/** `paragraphs` are the first ones of the document. */
export function findTitle(paragraphs: readonly Opening[]): string | null {
  for (const [index, { text, lines, prose }] of paragraphs.entries()) {
    const words = text.split(' ').filter((word) => /\p{L}/u.test(word))
    // A line of place and date stands above the title; a page number says nothing.
    if (words.length === 0 || (words.length <= 4 && DATE_OR_PLACE.test(text))) continue
    const isWeb = /https?:\/\/|www\.|\S@\S/i.test(text)
    if (prose || isWeb || lines > 3 || text.length > MAX_LENGTH || /[,;]$/.test(text)) return null
    // One word or two ("PRESS RELEASE", a letterhead) yield to a fuller line that stands like a title too.
    const fuller = words.length <= 2 ? findTitle(paragraphs.slice(index + 1)) : null
    return fuller ?? (index + 1 < paragraphs.length || words.length > 1 ? text : null)
  }
  return null
}
