/** Damages documents: by bytes, by words, and by splicing two of them; the same seed gives the same damage. */

/** A small generator with a seed (mulberry32): fast, and the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What readers of these formats stumble over. */
const POISON = [
  '\ud800',
  '\udfff',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\u00ad',
  '\u200b',
  '\f',
  '\r',
  '\r\n\r\n',
  '[',
  ']',
  '[[[[[[[[',
  '](',
  '[^',
  ']:',
  '^[',
  '(((((((((',
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>&a;',
  '<sup>',
  '<li id="fn1">',
  '<a href="#fn1">',
  '</div></div>',
  '&#x110000;',
  '&amp;amp;',
  '```',
  '    ',
  '\t',
  '| --- |',
  '* * *',
  '“',
  '”',
  '«',
  '"',
  'https://',
  'http://a.b/',
  'https://example.org/' + 'a-'.repeat(200),
  'www.',
  '//x',
  '10.1000/',
  'doi:10.1/',
  'ibid.',
  'supra note 1',
  '¹²³',
  '[1]',
  '1. ',
  '999999999999',
  '%E0%A4%A',
  '@article{',
  '}',
  '{',
  'TY  - ',
  'ER  - ',
  '"URL":',
  'null',
  '[{"number":1,"urls":[',
  'endstream',
  'obj',
  'stream',
  '/Kids [1 0 R]',
  '/Length -1',
  '<w:p>',
  '</w:p>',
  '<w:footnoteReference w:id="1"/>',
  '<text:note>',
] as const

const pick = <T>(from: readonly T[], random: () => number): T | undefined =>
  from[Math.floor(random() * from.length)]

/** One to eight changes of a text: poison put in, parts deleted, doubled, moved, exchanged with another text's. */
export function mutateText(text: string, other: string, random: () => number): string {
  let mutant = text
  for (let changes = 1 + Math.floor(random() * 8); changes > 0; changes--) {
    const at = Math.floor(random() * (mutant.length + 1))
    const end = Math.min(mutant.length, at + Math.floor(random() ** 3 * 2_000))
    const kind = Math.floor(random() * 7)
    if (kind <= 1) mutant = mutant.slice(0, at) + (pick(POISON, random) ?? '') + mutant.slice(at)
    else if (kind === 2) mutant = mutant.slice(0, at) + mutant.slice(end)
    else if (kind === 3) mutant = mutant.slice(0, end) + mutant.slice(at, end) + mutant.slice(end)
    else if (kind === 4) {
      const from = Math.floor(random() * other.length)
      mutant = mutant.slice(0, at) + other.slice(from, from + Math.floor(random() * 500)) + mutant.slice(end)
    } else if (kind === 5) {
      const code = Math.floor(random() * 0x3000)
      mutant = mutant.slice(0, at) + String.fromCharCode(code) + mutant.slice(at + 1)
    } else {
      const poison = pick(POISON, random) ?? ''
      mutant = mutant.slice(0, at) + poison.repeat(Math.floor(random() * 60)) + mutant.slice(at)
    }
  }
  return mutant.slice(0, 400_000)
}

/** One to twelve changes of bytes: flips, cuts, runs of one byte, numbers made huge. */
export function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutant = bytes.slice()
  for (let changes = 1 + Math.floor(random() * 12); changes > 0; changes--) {
    const at = Math.floor(random() * mutant.length)
    const kind = Math.floor(random() * 6)
    if (kind <= 2) mutant[at] = Math.floor(random() * 256)
    else if (kind === 3) mutant.fill(Math.floor(random() * 256), at, at + Math.floor(random() ** 3 * 400))
    else if (kind === 4) {
      // ASCII digits nearby become nines: lengths, counts, offsets.
      for (let near = at; near < Math.min(mutant.length, at + 200); near++) {
        const byte = mutant[near] ?? 0
        if (byte >= 48 && byte <= 57 && random() < 0.5) mutant[near] = 57
      }
    } else if (random() < 0.3) mutant = mutant.slice(0, at)
    else mutant.copyWithin(at, Math.floor(random() * mutant.length), at + Math.floor(random() * 1_000))
  }
  return mutant
}
