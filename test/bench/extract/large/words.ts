/** Words for documents that are made to be measured: the same ones each time, and an address, a title and a number now and then. */

const WORDS =
  'the court of appeal held that a party who relies upon evidence from an archive must show when and how it was kept and whether the record has since been changed by anybody with access to it which in practice is rarely possible without a witness or a signed log of what was seen'.split(
    ' ',
  )

/** A stream of words; equal seeds give equal streams. */
export interface Words {
  /** From 0 up to and without `limit`, whole. */
  number(limit: number): number
  take(count: number): string
  sentence(): string
  url(number: number): string
}

export function createWords(seed = 1): Words {
  let state = seed
  const number = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * limit)
  }
  const word = (): string => WORDS[number(WORDS.length)] ?? 'the'
  const take = (count: number): string => Array.from({ length: count }, word).join(' ')
  return {
    number,
    take,
    sentence() {
      const words = take(14 + number(18))
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
    },
    url: (of) => `https://www.example${number(37)}.org/${word()}/${word()}-${word()}-${word()}-${of}.html`,
  }
}
