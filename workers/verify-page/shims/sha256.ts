/**
 * SHA-256 (FIPS 180-4) piece by piece, for browsers: Web Crypto takes a whole message at once only, and a file of a gigabyte is
 * not held in memory. Compared with Node's own in test/workers/verify-page.
 */
/* oxlint-disable typescript/no-unsafe-type-assertion -- places within arrays of fixed length, asked for 200 times a block */

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (§4.2.2), and of their square roots (§5.3.3).
const K = new Int32Array(64)
const START = new Int32Array(8)
for (let candidate = 2, found = 0; found < 64; candidate++) {
  let prime = true
  for (let divisor = 2; divisor * divisor <= candidate; divisor++)
    if (candidate % divisor === 0) prime = false
  if (!prime) continue
  K[found] = fraction(candidate ** (1 / 3))
  if (found < 8) START[found] = fraction(Math.sqrt(candidate))
  found++
}

function fraction(value: number): number {
  return ((value - Math.floor(value)) * 0x1_0000_0000) | 0
}

export interface Sha256 {
  update(bytes: Uint8Array): void
  digest(): Uint8Array<ArrayBuffer>
}

export function sha256(): Sha256 {
  const state = Int32Array.from(START)
  const words = new Int32Array(64)
  const block = new Uint8Array(64)
  let held = 0
  let length = 0

  function compress(bytes: Uint8Array, at: number): void {
    for (let index = 0; index < 16; index++, at += 4) {
      words[index] =
        ((bytes[at] as number) << 24) |
        ((bytes[at + 1] as number) << 16) |
        ((bytes[at + 2] as number) << 8) |
        (bytes[at + 3] as number)
    }
    for (let index = 16; index < 64; index++) {
      const x = words[index - 15] as number
      const y = words[index - 2] as number
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      words[index] = ((words[index - 16] as number) + s0 + (words[index - 7] as number) + s1) | 0
    }
    let a = state[0] as number
    let b = state[1] as number
    let c = state[2] as number
    let d = state[3] as number
    let e = state[4] as number
    let f = state[5] as number
    let g = state[6] as number
    let h = state[7] as number
    for (let index = 0; index < 64; index++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
      const first = (h + s1 + ((e & f) ^ (~e & g)) + (K[index] as number) + (words[index] as number)) | 0
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    state[0] = (state[0] as number) + a
    state[1] = (state[1] as number) + b
    state[2] = (state[2] as number) + c
    state[3] = (state[3] as number) + d
    state[4] = (state[4] as number) + e
    state[5] = (state[5] as number) + f
    state[6] = (state[6] as number) + g
    state[7] = (state[7] as number) + h
  }
  return {
    update(bytes) {
      length += bytes.length
      let at = 0
      if (held > 0) {
        at = Math.min(64 - held, bytes.length)
        block.set(bytes.subarray(0, at), held)
        held += at
        if (held < 64) return
        compress(block, 0)
        held = 0
      }
      for (; at + 64 <= bytes.length; at += 64) compress(bytes, at)
      block.set(bytes.subarray(at))
      held = bytes.length - at
    },
    digest() {
      const tail = new Uint8Array(held < 56 ? 64 : 128)
      tail.set(block.subarray(0, held))
      tail[held] = 0x80
      const view = new DataView(tail.buffer)
      view.setUint32(tail.length - 8, Math.floor(length / 0x2000_0000))
      view.setUint32(tail.length - 4, (length << 3) >>> 0)
      for (let at = 0; at < tail.length; at += 64) compress(tail, at)
      const digest = new Uint8Array(32)
      for (let index = 0; index < 8; index++)
        new DataView(digest.buffer).setInt32(index * 4, state[index] as number)
      return digest
    },
  }
}
