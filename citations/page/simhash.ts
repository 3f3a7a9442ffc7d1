/**
 * 64-bit simhashes (Charikar 2002): like things have hashes that differ in few bits. What is counted (words, paths of
 * elements) is the caller's; here are only the counters and the comparison.
 */

/** Enough for four million features; more are not counted. */
const MOST = 2 ** 22
const PLANES = 23
/** Features are added so many at a time. */
const EIGHT = 8

/**
 * Counts, for each of 64 bits, how many features had it set. The counters stand in bit planes and features are added eight at
 * a time by carry-save adders, so that one costs a few steps and not sixty-four.
 */
export class Simhash {
  /** Plane n holds the bit 2^n of each of 32 counters: first those of the low 32 bits, then those of the high ones. */
  readonly #planes = zeros(2 * PLANES)
  readonly #waiting = zeros(2 * EIGHT)
  #features = 0

  /** A feature of 32 well-mixed bits; the other 32 are made from them. */
  add(feature: number): void {
    const at = this.#features & 7
    if (this.#features >= MOST) return
    this.#features += 1
    const waiting = this.#waiting
    waiting[at] = mix(feature)
    waiting[at + EIGHT] = mix(feature ^ 0x5bd1e995)
    if (at === 7) this.#addEight()
  }

  /** 16 hex digits; all zeros where nothing was added. */
  digest(): string {
    const filled = this.#features & 7
    if (filled !== 0) {
      // What still waits is counted with zeros beside it.
      this.#waiting.fill(0, filled, EIGHT).fill(0, EIGHT + filled)
      this.#addEight()
    }
    return hexadecimal(this.#majority(PLANES)) + hexadecimal(this.#majority(0))
  }

  /** The bits that more than half of the features had. */
  #majority(first: number): number {
    const least = (this.#features >>> 1) + 1
    // All counters at once are compared with the least majority, from the highest plane down.
    let greater = 0
    let equal = -1
    for (let at = PLANES - 1; at >= 0; at--) {
      const plane = this.#planes[first + at] ?? 0
      if (((least >>> at) & 1) === 0) greater |= equal & plane
      equal &= ((least >>> at) & 1) === 0 ? ~plane : plane
    }
    return greater | equal
  }

  #addEight(): void {
    addWords(this.#planes, 0, this.#waiting, 0)
    addWords(this.#planes, PLANES, this.#waiting, EIGHT)
  }
}

/** Adds eight words to the planes from `first` on. */
function addWords(planes: number[], first: number, waiting: readonly number[], from: number): void {
  const w0 = waiting[from] ?? 0
  const w1 = waiting[from + 1] ?? 0
  const w2 = waiting[from + 2] ?? 0
  const w3 = waiting[from + 3] ?? 0
  const w4 = waiting[from + 4] ?? 0
  const w5 = waiting[from + 5] ?? 0
  const w6 = waiting[from + 6] ?? 0
  const w7 = waiting[from + 7] ?? 0
  let ones = planes[first] ?? 0
  let twos = planes[first + 1] ?? 0
  let fours = planes[first + 2] ?? 0
  // Each line adds two words to a plane; the carry of four such lines goes up by pairs (Harley and Seal).
  const a = carry(ones, w0, w1)
  ones ^= w0 ^ w1
  const b = carry(ones, w2, w3)
  ones ^= w2 ^ w3
  const c = carry(twos, a, b)
  twos ^= a ^ b
  const d = carry(ones, w4, w5)
  ones ^= w4 ^ w5
  const e = carry(ones, w6, w7)
  ones ^= w6 ^ w7
  const f = carry(twos, d, e)
  twos ^= d ^ e
  let rest = carry(fours, c, f)
  fours ^= c ^ f
  planes[first] = ones
  planes[first + 1] = twos
  planes[first + 2] = fours
  for (let at = first + 3; rest !== 0 && at < first + PLANES; at++) {
    const plane = planes[at] ?? 0
    planes[at] = plane ^ rest
    rest &= plane
  }
}

/** A page has many small counters: plain arrays are made and thrown away faster than typed ones. */
function zeros(count: number): number[] {
  return ZEROS.slice(0, count)
}

const ZEROS: readonly number[] = Array.from({ length: 2 * PLANES }, () => 0)

function carry(a: number, b: number, c: number): number {
  return (a & b) | ((a ^ b) & c)
}

/** MurmurHash3's finaliser: every bit of the input moves every bit of the output. */
export function mix(value: number): number {
  let word = value ^ (value >>> 16)
  word = Math.imul(word, 0x85ebca6b)
  word ^= word >>> 13
  word = Math.imul(word, 0xc2b2ae35)
  return word ^ (word >>> 16)
}

/** In how many of 64 bits two hashes (16 hex digits) differ; 64 where one is no hash. */
export function hammingDistance(a: string, b: string): number {
  if (!HASH.test(a) || !HASH.test(b)) return 64
  return (
    bitsOf(Number.parseInt(a.slice(0, 8), 16) ^ Number.parseInt(b.slice(0, 8), 16)) +
    bitsOf(Number.parseInt(a.slice(8), 16) ^ Number.parseInt(b.slice(8), 16))
  )
}

/**
 * How alike two things are by their hashes, 0 to 1: the cosine of the angle that the differing bits estimate. Unrelated
 * things differ in about 32 bits and give about 0 (0.3 by chance); 3 bits give 0.99, 10 bits 0.88.
 */
export function similarity(a: string, b: string): number {
  return Math.max(0, Math.cos((Math.PI * hammingDistance(a, b)) / 64))
}

const HASH = /^[0-9a-f]{16}$/i

function bitsOf(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
