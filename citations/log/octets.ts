/**
 * Octets as the log's formats need them: base64 without play (RFC 4648 §4, one text for each value), joining, comparing.
 * Written out because the pure library has neither Buffer nor atob. Sizes go to 2^53, so nothing here shifts 32 bits.
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter, value]))
const encoder = new TextEncoder()

export type Octets = Uint8Array<ArrayBuffer>

export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    text += LETTERS.charAt(bits >> 18) + LETTERS.charAt((bits >> 12) & 63)
    text += at + 1 < bytes.length ? LETTERS.charAt((bits >> 6) & 63) : '='
    text += at + 2 < bytes.length ? LETTERS.charAt(bits & 63) : '='
  }
  return text
}

/** Null for whatever `encodeBase64` would not have written: blanks, missing padding, spare bits that are set. */
export function decodeBase64(text: string): Octets | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let [bits, held, at] = [0, 0, 0]
  for (let index = 0; index < text.length - padding; index++) {
    const value = VALUES.get(text.charAt(index))
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = bits >> held
    bits &= (1 << held) - 1
  }
  return bits === 0 ? bytes : null
}

export function join(...parts: readonly Uint8Array[]): Octets {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function same(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

export function utf8(text: string): Octets {
  // A copy: some platforms promise less about the buffer behind it.
  return new Uint8Array(encoder.encode(text))
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A decimal number as C2SP writes it: no sign, no leading zeroes, below 2^53. Null for anything else. */
export function readDecimal(text: string): number | null {
  const value = /^(?:0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}
