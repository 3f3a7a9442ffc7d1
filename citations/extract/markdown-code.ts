/** The runs of backticks in a Markdown block: which of them closes a code span. Each is looked at once. */

export class CodeRuns {
  readonly #byLength = new Map<number, { readonly places: number[]; next: number }>()
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    for (const run of text.matchAll(/`+/g)) {
      const known = this.#byLength.get(run[0].length)
      if (known === undefined) this.#byLength.set(run[0].length, { places: [run.index], next: 0 })
      else known.places.push(run.index)
    }
  }

  /** The run that begins at `at`, and where the next one of its length begins; -1 where none closes it. Ask in order. */
  close(at: number): { readonly length: number; readonly end: number } {
    let length = 1
    while (this.#text.charAt(at + length) === '`') length++
    const runs = this.#byLength.get(length)
    if (runs === undefined) return { length, end: -1 }
    while ((runs.places[runs.next] ?? Infinity) <= at) runs.next++
    return { length, end: runs.places[runs.next] ?? -1 }
  }
}
