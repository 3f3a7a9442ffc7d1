import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idFromBytes, likelyMeant, parseId, spellingFault } from '../../citations/index.ts'

const id = idFromBytes(Uint8Array.from({ length: 10 }, (_, index) => index * 23 + 5))
const ids = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(idFromBytes)

describe('spellingFault', () => {
  test.each([
    ['the id itself', id, null],
    ['the id with blanks and capitals', id.toUpperCase().replace(/(.{4})/g, '$1 '), null],
    ['one sign less', id.slice(1), /has 16: something is missing/],
    ['one more', `${id}7`, /has 18: something is too much/],
    ['a letter that no id has', `u${id.slice(1)}`, /no “u”: what was typed has “u”/],
    ['a full stop at its end', `${id}.`, /has “\.”/],
    ['nothing', '', /has 0: something is missing/],
    ['another last sign', `${id.slice(0, -1)}${id.endsWith('7') ? '8' : '7'}`, /does not fit/],
  ])('%s => %3$s', (_name, typed, expected) => {
    const told = spellingFault(typed)
    if (expected === null) expect(told).toBeNull()
    else expect(told).toMatch(expected)
  })
})

describe('likelyMeant', () => {
  test.each([
    ['8', 'b'],
    ['5', 's'],
    ['2', 'z'],
    ['1', '7'],
    ['g', '9'],
    ['v', 'u'],
  ])('%s read as %s anywhere => the id is among a few', (sign, seen) => {
    fc.assert(
      fc.property(ids, (one) => {
        const typed = one.replace(sign, seen)
        if (typed === one) return
        expect(likelyMeant(typed)).toContain(one)
      }),
    )
  })

  test('two neighbours that changed places => the id is among a few, all of them well spelt', () => {
    fc.assert(
      fc.property(ids, fc.nat(15), (one, at) => {
        const typed = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`
        // The check finds nearly every swap; what it takes for another id cannot be told.
        if (parseId(typed) !== null) return
        const meant = likelyMeant(typed)
        expect(meant).toContain(one)
        expect(meant.length).toBeLessThanOrEqual(10)
        expect(meant.every((other) => parseId(other) === other)).toBe(true)
      }),
    )
  })

  test.each(['', 'x', id, `${id}${id}`, '🙂'.repeat(17), '\u0000'.repeat(17)])('%j => nothing', (typed) => {
    expect(likelyMeant(typed)).toEqual([])
  })
})
