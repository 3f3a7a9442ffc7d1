/**
 * Things on their way, each under a number that nothing else has meanwhile. No map: V8 has a map's old tables lead to the next
 * ones, so that each dead one, until it is collected, would keep all that was on its way when the map was laid out anew.
 */
export class Numbered<T> {
  /** By number; the first stands under 1. */
  readonly #things: (T | undefined)[] = [undefined]
  readonly #free: number[] = []

  get size(): number {
    return this.#things.length - 1 - this.#free.length
  }

  /** Never 0. */
  add(thing: T): number {
    const number = this.#free.pop() ?? this.#things.length
    this.#things[number] = thing
    return number
  }

  get(number: number): T | undefined {
    return this.#things[number]
  }

  /** Its number may be another's from now on. */
  take(number: number): T | undefined {
    const thing = this.#things[number]
    if (thing === undefined) return undefined
    this.#things[number] = undefined
    this.#free.push(number)
    return thing
  }

  numbers(): readonly number[] {
    return [...this.#things.keys()].filter((number) => this.#things[number] !== undefined)
  }
}
