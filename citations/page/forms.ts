/** What a page asks its readers to fill in. Hidden forms and fields are not looked at: the caller leaves them out. */
import type { FormFacts } from '../page.ts'
import { its, type Attributes } from './attributes.ts'
import { clipped, collapsedText, Excerpt } from './visible.ts'

const MOST_FORMS = 12
const WORDS = 300
const TYPED: ReadonlySet<string> = new Set('text email tel url number search password date'.split(' '))
const SEARCH_NAMES = /^(?:q|s|query|search|keywords?|suche?|searchword|search_query)$/i

interface OpenForm {
  readonly action: string | null
  passwords: number
  fields: number
  search: boolean
  readonly words: Excerpt
}

export class Forms {
  readonly #forms: OpenForm[] = []
  #open: OpenForm | null = null
  /** Scripted pages put fields outside any form. */
  #loose: OpenForm | null = null

  get inForm(): boolean {
    return this.#open !== null
  }

  begin(attributes: Attributes): void {
    // Forms do not nest: the inner start tag is nothing (§13.2.6.4.7).
    if (this.#open !== null) return
    const action = attributes.get(its.action)
    const search =
      attributes.get(its.role) === 'search' || /search|suche|recherche/i.test(action?.slice(0, 300) ?? '')
    this.#open = newForm(action === undefined ? null : clipped(action.trim(), 500), search)
    if (this.#forms.length < MOST_FORMS) this.#forms.push(this.#open)
  }

  end(): void {
    this.#open = null
  }

  words(text: string): void {
    this.#open?.words.take(text)
  }

  break(): void {
    this.#open?.words.space()
  }

  /** An input or a textarea (`type` then is not asked). */
  field(name: string, attributes: Attributes): void {
    const type = name === 'textarea' ? 'text' : (attributes.get(its.type)?.trim().toLowerCase() ?? 'text')
    if (type === 'hidden') return
    const form = this.#open ?? (this.#loose ??= newForm(null, false))
    const button = type === 'submit' || type === 'button' || type === 'image' || type === 'reset'
    if (!button && type !== 'checkbox' && type !== 'radio' && type !== 'file' && type !== 'range') {
      form.fields += 1
      if (type === 'password') form.passwords += 1
      if (type === 'search' || SEARCH_NAMES.test(attributes.get(its.name) ?? '')) form.search = true
    }
    const told = button
      ? attributes.get(its.value)
      : TYPED.has(type)
        ? attributes.get(its.placeholder)
        : undefined
    for (const words of [told, attributes.get(its['aria-label'])]) {
      if (words === undefined) continue
      form.words.space()
      form.words.take(collapsedText(words, WORDS))
      form.words.space()
    }
  }

  facts(): FormFacts[] {
    // Loose fields are told of only where they matter: somebody has to log in.
    const loose = this.#loose !== null && this.#loose.passwords > 0 ? [this.#loose] : []
    return [...this.#forms.slice(0, MOST_FORMS - loose.length), ...loose].map((form) => ({
      action: form.action,
      passwords: form.passwords,
      fields: form.fields,
      search: form.search,
      words: form.words.text(),
    }))
  }
}

function newForm(action: string | null, search: boolean): OpenForm {
  return { action, passwords: 0, fields: 0, search, words: new Excerpt(WORDS) }
}
