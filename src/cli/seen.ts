/**
 * Which links of an endless list were met before, in flat memory: 64 bits of each one's digest in a table that grows to a
 * bound. Two of a million links share those bits once in 37 million lists. Beyond the bound a repeat is asked for again,
 * which costs a request and never an answer.
 */
import { hash } from 'node:crypto'

const FIRST = 1 << 16
/** Four million links in 64 MB, half of it free. */
const MOST = 1 << 23

export interface Seen {
  /** True the first time. */
  add(key: string): boolean
}

export function createSeen(most = MOST): Seen {
  let table = new BigUint64Array(Math.min(FIRST, most))
  let count = 0
  const place = (into: BigUint64Array, digest: bigint): boolean => {
    const mask = into.length - 1
    let at = Number(digest & BigInt(mask))
    while (into[at] !== 0n) {
      if (into[at] === digest) return false
      at = (at + 1) & mask
    }
    into[at] = digest
    return true
  }
  const grow = () => {
    const larger = new BigUint64Array(table.length * 2)
    for (const digest of table) if (digest !== 0n) place(larger, digest)
    table = larger
  }
  return {
    add(key) {
      const digest = hash('sha256', key, 'buffer').readBigUInt64LE() | (1n << 63n)
      if (count * 2 >= table.length && table.length < most) grow()
      if (count * 2 >= table.length) return !has(table, digest)
      const first = place(table, digest)
      if (first) count += 1
      return first
    },
  }
}

function has(table: BigUint64Array, digest: bigint): boolean {
  const mask = table.length - 1
  let at = Number(digest & BigInt(mask))
  while (table[at] !== 0n) {
    if (table[at] === digest) return true
    at = (at + 1) & mask
  }
  return false
}
