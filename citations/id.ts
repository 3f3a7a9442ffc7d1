/**
 * Identifiers that are printed in footnotes: 80 random bits in Crockford's 32 letters (no i, l, o, u) and a check
 * character, so that a reader who mistypes one hears "no such permalink" and never lands on another's.
 */

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'
const RANDOM_BYTES = 10
const BODY = 16

/** How many random bytes `idFromBytes` wants. */
export const idBytes = RANDOM_BYTES

/** Makes an id of 17 characters from 10 unpredictable bytes. Throws a RangeError for any other count. */
export function idFromBytes(bytes: Uint8Array): string {
  if (bytes.length !== RANDOM_BYTES)
    throw new RangeError(`expected ${RANDOM_BYTES} bytes, found ${bytes.length}`)
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  let body = ''
  for (let index = 0; index < BODY; index++) {
    body = LETTERS.charAt(Number(bits & 31n)) + body
    bits >>= 5n
  }
  return body + checkCharacter(body)
}

/**
 * Reads an id as people type it: any case, hyphens and blanks ignored, O for 0, I and L for 1.
 * Null when it is no id or its check character is wrong.
 */
export function parseId(typed: string): string | null {
  if (typed.length > 64) return null
  const id = typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
  if (id.length !== BODY + 1 || Array.from(id).some((letter) => !LETTERS.includes(letter))) return null
  return checkCharacter(id.slice(0, BODY)) === id.charAt(BODY) ? id : null
}

/** ISO/IEC 7064 hybrid system, modulus 33,32: finds every single wrong letter and nearly every swap of neighbours. */
function checkCharacter(body: string): string {
  let product = 32
  for (const letter of body) {
    const sum = (product + LETTERS.indexOf(letter)) % 32 || 32
    product = (sum * 2) % 33
  }
  return LETTERS.charAt((33 - product) % 32)
}
