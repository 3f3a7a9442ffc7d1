/** A paragraph of HTML while it is being written: character references are longer in the source than they read. */
import { WrittenParagraph } from '../prose/written.ts'
import type { Source } from '../source.ts'
import { referenceAt } from './source-text.ts'

export function writtenParagraph(source: Source): WrittenParagraph {
  return new WrittenParagraph(source, referenceAt)
}
