/** Facts of plain text: words and paragraphs, no more. Never read as markup, whatever stands in it. */
import type { Watching } from './fragment.ts'
import { Visible } from './visible.ts'

export class PlainText {
  readonly visible = new Visible()
  readonly #fragment: Watching | null
  paragraphs = 0
  #lineEnds = 2

  constructor(fragment: Watching | null) {
    this.#fragment = fragment?.wantsText === true ? fragment : null
  }

  write(text: string): void {
    this.visible.take(text, 0, text.length, false, false)
    this.#fragment?.text(text)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10) this.#lineEnds += 1
      else if (code > 32) {
        if (this.#lineEnds > 1) this.paragraphs += 1
        this.#lineEnds = 0
      }
    }
  }
}
