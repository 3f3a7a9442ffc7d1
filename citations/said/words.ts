/** The words of a piece of HTML, as feeds have them in their texts: no tags, no scripts, entities decoded. Linear and bounded. */
import { traits } from '../page/elements.ts'
import { Markup } from '../page/markup.ts'
import { Excerpt } from '../page/visible.ts'

/** Of a piece that is nothing but markup, so much is looked at for each character that is wanted. */
const MARKUP = 20

/** White space collapsed, at most `most` characters. */
export function wordsOfHtml(html: string, most: number): string {
  const words = new Excerpt(most)
  const edge = (kind: { readonly traits: number }) => {
    if ((kind.traits & (traits.block | traits.void)) !== 0) words.space()
  }
  const markup = new Markup(
    { open: edge, close: edge, text: (text, from, to) => words.take(text, from, to), raw: () => undefined },
    false,
  )
  markup.write(html.slice(0, most * MARKUP))
  markup.end()
  return words.text()
}
