/**
 * What is wrong with a permalink as somebody typed it, and which ones may have been meant: people take print for print that looks
 * like it, and swap neighbours. The check character says that something is wrong; these say what it may be.
 */
import { parseId } from './id.ts'

/** Signs that are taken for each other in print, on screens and by ear; each pair counts both ways. */
const ALIKE = [
  '0d',
  '0q',
  '17',
  '1t',
  '1j',
  '2z',
  '3e',
  '38',
  '49',
  '4a',
  '5s',
  '6b',
  '6g',
  '7t',
  '7y',
  '8b',
  '9g',
  '9q',
  '9p',
  'ce',
  'cg',
  'ft',
  'hn',
  'hb',
  'kx',
  'mn',
  'pq',
  'rn',
  'vw',
  'vy',
  'xk',
  'xy',
  'bp',
  'dt',
]
const LENGTH = 17
const STRANGE = /[^0-9a-z]|u/i

/** The fault in one sentence for whoever typed it; null where it is spelt as a permalink is. */
export function spellingFault(typed: string): string | null {
  if (parseId(typed) !== null) return null
  const letters = Array.from(typed.replace(/[\s-]/g, ''))
  const strange = [...new Set(letters.filter((letter) => STRANGE.test(letter)))].slice(0, 5)
  if (strange.length > 0) {
    const named = strange.map((letter) => `“${letter}”`).join(', ')
    return `A permalink has digits and letters without accents only, and no “u”: what was typed has ${named}.`
  }
  if (letters.length !== LENGTH) {
    const way = letters.length < LENGTH ? 'something is missing' : 'something is too much'
    return `A permalink has ${LENGTH} letters and digits; what was typed has ${letters.length}: ${way}.`
  }
  return 'Its last sign checks the others, and it does not fit: one of them is mistyped, or two have changed places.'
}

/** The ids that one sign taken for its like, or two neighbours that changed places, could have made into this one. At most ten. */
export function likelyMeant(typed: string): readonly string[] {
  const body = typed.toLowerCase().replace(/[\s-]/g, '')
  if (body.length !== LENGTH || parseId(body) !== null) return []
  const tried: string[] = []
  for (let at = 0; at < LENGTH; at++) {
    const sign = body.charAt(at)
    const put = (other: string) => tried.push(`${body.slice(0, at)}${other}${body.slice(at + other.length)}`)
    // The alphabet has no u; whoever reads one saw a v.
    if (sign === 'u') put('v')
    for (const pair of ALIKE) if (pair.includes(sign)) put(pair.replace(sign, ''))
    if (at < LENGTH - 1) put(`${body.charAt(at + 1)}${sign}`)
  }
  const found = tried.map((one) => parseId(one)).filter((one) => one !== null)
  return [...new Set(found)].slice(0, 10)
}
