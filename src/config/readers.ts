/**
 * How the text of one variable is read. Plain functions and no schemas: every start of the command line waits for them. What is
 * written wrong throws Misread, whose message says what was expected and never repeats what was found, for it may be a secret.
 */

export class Misread extends Error {
  override readonly name = 'Misread'
}

/** What a variable's text means. Empty texts are never asked about: an empty variable is an unset one. */
export type Reader<T> = (written: string) => T

/** A secret prints masked wherever it is logged, serialised or inspected; only `reveal()` gives it. */
export class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return '***'
  }
  toJSON(): string {
    return '***'
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'Secret(***)'
  }
}

export const text: Reader<string> = (written) => {
  const trimmed = written.trim()
  if (trimmed === '') throw new Misread('expected more than blanks')
  return trimmed
}

export const secret: Reader<Secret> = (written) => new Secret(text(written))

/** Parts between commas or blanks. */
export const list: Reader<readonly string[]> = (written) =>
  written.split(/[\s,]+/).filter((part) => part !== '')

export const flag: Reader<boolean> = (written) =>
  oneOf('1', 'true', 'yes', '0', 'false', 'no')(written).search(/^[1ty]/) === 0

export function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  return (written) => {
    const found = words.find((word) => word === written)
    if (found === undefined) throw new Misread(`expected one of ${words.join(', ')}`)
    return found
  }
}

export function number(least: number, most: number): Reader<number> {
  return (written) => {
    const read = Number(text(written))
    if (read >= least && read <= most) return read
    throw new Misread(`expected a number from ${least} to ${most}`)
  }
}

export function wholeNumber(least: number, most: number): Reader<number> {
  return (written) => {
    const read = Number(text(written))
    if (Number.isInteger(read) && read >= least && read <= most) return read
    throw new Misread(`expected a whole number from ${least} to ${most}`)
  }
}

/** An absolute URL as written; `schemes`, where there are any, are the only ones. */
export function address(...schemes: readonly string[]): Reader<string> {
  return (written) => {
    const url = URL.parse(written.trim())
    const named = schemes.length === 0 ? 'a' : `an ${schemes.join(' or ')}`
    if (url === null || (schemes.length > 0 && !schemes.includes(url.protocol.slice(0, -1))))
      throw new Misread(`expected ${named} URL`)
    return written.trim()
  }
}

/** `holds`: what the pattern alone cannot say. */
export function shaped(
  pattern: RegExp,
  expected: string,
  holds: (trimmed: string) => boolean = () => true,
): Reader<string> {
  return (written) => {
    const trimmed = written.trim()
    if (!pattern.test(trimmed) || !holds(trimmed)) throw new Misread(`expected ${expected}`)
    return trimmed
  }
}
