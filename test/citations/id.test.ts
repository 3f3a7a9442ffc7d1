import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idBytes, idFromBytes, parseId } from '../../citations/id.ts'

const bytes = fc.uint8Array({ minLength: idBytes, maxLength: idBytes })
const ids = bytes.map(idFromBytes)
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

describe('an id', () => {
  test('has 17 letters that survive print, and different bytes give different ids', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const id = idFromBytes(one)
        expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{17}$/)
        expect(idFromBytes(other) === id).toBe(one.every((byte, index) => byte === other[index]))
      }),
    )
  })

  test('is read as people type it', () => {
    fc.assert(
      fc.property(ids, fc.nat(16), (id, gap) => {
        expect(parseId(id)).toBe(id)
        expect(parseId(` ${id.slice(0, gap)}-${id.slice(gap)} `.toUpperCase())).toBe(id)
        expect(parseId(id.replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(id)
      }),
    )
  })

  test('with one wrong letter is no id', () => {
    fc.assert(
      fc.property(ids, fc.nat(16), fc.nat(31), (id, at, letter) => {
        const wrong = LETTERS.charAt(letter)
        fc.pre(wrong !== id.charAt(at))
        expect(parseId(id.slice(0, at) + wrong + id.slice(at + 1))).toBeNull()
      }),
      { numRuns: 2_000 },
    )
  })

  test('with two neighbours swapped is nearly never one', () => {
    let missed = 0
    let tried = 0
    fc.assert(
      fc.property(ids, fc.nat(15), (id, at) => {
        fc.pre(id.charAt(at) !== id.charAt(at + 1))
        tried++
        const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2)
        if (parseId(swapped) !== null) missed++
      }),
      { numRuns: 2_000 },
    )
    expect(missed / tried).toBeLessThan(0.02)
  })

  test('nothing else is an id, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = parseId(text)
        expect(id === null || id.length === 17).toBe(true)
      }),
    )
    expect(parseId('0'.repeat(100_000))).toBeNull()
  })

  test('needs exactly ten bytes', () => {
    expect(() => idFromBytes(new Uint8Array(9))).toThrow(RangeError)
  })
})
