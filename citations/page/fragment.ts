/**
 * Whether what a fragment names is on the page: an element's id or an anchor's name (HTML §7.4.6.4), a quotation, a page of a
 * PDF. Watches while the page is read and keeps only what it needs; where only a script could say, it says so.
 */
import type { FragmentFacts } from '../page.ts'
import { folded, isQuoted, percentDecoded, readDirectives, type TextDirective } from './text-directive.ts'

/** What the page turned out to be like, as far as a missing target may come from a script. */
export interface Made {
  readonly scripts: number
  /** Hardly any text of its own, or data that scripts turn into the page. */
  readonly byScript: boolean
  readonly cut: boolean
}

/** GitHub gives ids in READMEs this prefix, and its own script takes it away again. */
const PREFIX = 'user-content-'

/** What is told of a page while it is read. */
export interface Watching {
  readonly wantsText: boolean
  /** An id, or the name of an anchor. */
  see(name: string): void
  /** A heading; scripts make ids of them. */
  seeHeading(text: string): void
  /** Visible text, in order, spaces where words end; only where `wantsText`. */
  text(text: string): void
}

/** Several fragments of one page: it is fetched and read once for all links to it. Null for none. */
export function watchingAll(watches: readonly FragmentWatch[]): Watching | null {
  const [only] = watches
  if (only === undefined || watches.length === 1) return only ?? null
  const quoted = watches.filter(({ wantsText }) => wantsText)
  return {
    wantsText: quoted.length > 0,
    see: (name) => watches.forEach((watch) => watch.see(name)),
    seeHeading: (text) => watches.forEach((watch) => watch.seeHeading(text)),
    text: (text) => quoted.forEach((watch) => watch.text(text)),
  }
}

export class FragmentWatch implements Watching {
  readonly #rest: string
  readonly #directives: readonly TextDirective[]
  readonly #route: boolean
  readonly #targets: ReadonlySet<string>
  #found: boolean
  #nearly = false
  readonly #text: string[] = []

  /** `fragment` as it stands in the URL, without `#`. `charset` is the page's. */
  constructor(fragment: string, charset: string) {
    const { rest, directives } = readDirectives(fragment)
    this.#rest = rest
    this.#directives = directives
    this.#route = /^(?:\/|!|%21|%2f)/i.test(rest)
    const spellings = [rest, percentDecoded(rest), percentDecoded(rest, charset)]
    this.#targets = new Set(spellings.flatMap((name) => [name, PREFIX + name]))
    this.#found = rest === '' || percentDecoded(rest).toLowerCase() === 'top'
  }

  get wantsText(): boolean {
    return this.#directives.length > 0
  }

  see(name: string): void {
    if (!this.#found && this.#targets.has(name)) this.#found = true
  }

  seeHeading(text: string): void {
    if (!this.#found && this.#rest.length < 300 && slug(text) === slug(percentDecoded(this.#rest)))
      this.#nearly = true
  }

  text(text: string): void {
    this.#text.push(text)
  }

  facts(made: Made): FragmentFacts {
    if (this.#directives.length > 0) {
      const page = folded(this.#text.join(''))
      // Several quotations stand or fall together: each was cited.
      const all = this.#directives.every((directive) => isQuoted(page, directive))
      return { kind: 'text', found: all ? 'found' : made.cut || made.byScript ? 'unknown' : 'missing' }
    }
    if (this.#found) return { kind: 'id', found: 'found' }
    if (this.#route) return { kind: 'other', found: 'unknown' }
    // `#page=3`, `#t=20`: the page's own language, which only its scripts speak.
    if (/^[\w.-]{1,40}=/.test(this.#rest))
      return { kind: 'other', found: made.scripts > 0 || made.cut ? 'unknown' : 'missing' }
    const scripted = made.byScript || (this.#nearly && made.scripts > 0)
    return { kind: 'id', found: made.cut || scripted ? 'unknown' : 'missing' }
  }
}

/** What is no page of markup or text (a picture, JSON): nobody can say. */
export function fragmentElsewhere(fragment: string): FragmentFacts {
  return { kind: 'other', found: fragment === '' ? 'found' : 'unknown' }
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
