/**
 * What a regular expression cannot match without: runs of letters, for each alternative those that it needs. Read off its source,
 * so that a rule is written once. Whatever is not understood is called unknown, and the expression is then run as it stands.
 */

/** In every match stand all runs of one of these, in lower case; null where nothing can be told. */
export type Needs = readonly (readonly string[])[] | null

/** Shorter runs stand in every text. */
const LEAST = 3
/** Groups that follow each other make each alternative of the one out of each of the other: so many at most. */
const MOST = 32

export function needsOf({ source, flags }: RegExp): Needs {
  // With u and v, letters beyond ASCII fold into it.
  if (/[uv]/.test(flags)) return null
  const reader = new Source(source)
  const needs = reader.alternatives()
  return reader.understood ? needs : null
}

class Source {
  readonly #source: string
  #at = 0
  #understood = true

  constructor(source: string) {
    this.#source = source
  }

  get ended(): boolean {
    return this.#at >= this.#source.length
  }
  get understood(): boolean {
    return this.#understood && this.ended
  }

  /** Up to the end, or to the bracket that closes the group. */
  alternatives(): Needs {
    const all: (readonly string[])[] = []
    let known = true
    for (;;) {
      const needs = this.#sequence()
      if (needs === null) known = false
      else all.push(...needs)
      if (this.#source[this.#at] !== '|') return known ? all : null
      this.#at += 1
    }
  }

  /** All its runs, with what each alternative of its groups needs besides. */
  #sequence(): Needs {
    const runs: string[] = []
    let ways: (readonly string[])[] = [[]]
    let run = ''
    const endRun = (): void => {
      if (run.length >= LEAST) runs.push(run.toLowerCase())
      run = ''
    }
    while (!this.ended && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#part()
      const times = this.#quantifier()
      if (typeof part === 'string' && part !== '') {
        if (times === 'maybe') endRun()
        else run += part
        if (times === 'more') endRun()
        continue
      }
      // An assertion has no width: the run goes on.
      if (part === '') continue
      endRun()
      if (times === 'maybe' || part === null) continue
      if (ways.length === 1 || ways.length * part.length <= MOST)
        ways = ways.flatMap((way) => part.map((more) => [...way, ...more]))
    }
    endRun()
    const all = ways.map((way) => [...runs, ...way])
    return all.some(({ length }) => length === 0) ? null : all
  }

  /** One character as it stands, '' for what has no width, else what a group needs; null: any character, a class, unknown. */
  #part(): string | Needs {
    const first = this.#source[this.#at] ?? ''
    this.#at += 1
    if (first === '^' || first === '$') return ''
    if (first === '.') return null
    if (first === '[') return this.#class()
    if (first === '(') return this.#group()
    if (first !== '\\') return first > '~' ? null : first
    const escaped = this.#source[this.#at] ?? ''
    this.#at += 1
    if (escaped === 'b') return ''
    // Numbers of characters, names of groups and their like: what follows is no letter of the text.
    if (/[xucpPk\d]/.test(escaped)) this.#understood = false
    // Any other letter after a backslash has a meaning of its own.
    return /[a-z\d]/i.test(escaped) ? null : escaped
  }

  #class(): null {
    for (; !this.ended && this.#source[this.#at] !== ']'; this.#at++)
      if (this.#source[this.#at] === '\\') this.#at += 1
    this.#at += 1
    return null
  }

  #group(): Needs {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? ''
    this.#at += kind.length
    const inside = this.alternatives()
    this.#at += 1
    return kind === '' || kind === '?:' ? inside : null
  }

  #quantifier(): 'once' | 'maybe' | 'more' {
    const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 20))?.[0]
    if (found === undefined) return 'once'
    this.#at += found.length
    return /^(?:[?*]|\{0)/.test(found) ? 'maybe' : 'more'
  }
}
