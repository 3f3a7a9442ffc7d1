import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestHex, isDigest, sha256Digest } from '../../citations/digest.ts'

const hex = fc.stringMatching(/^[0-9a-f]{64}$/)

describe('a digest', () => {
  test('carries its algorithm and gives its digits back', () => {
    fc.assert(
      fc.property(hex, (digits) => {
        const digest = sha256Digest(digits)
        expect(digest).toBe(`sha256:${digits}`)
        expect(isDigest(digest)).toBe(true)
        expect(digestHex(digest)).toBe(digits)
        expect(sha256Digest(digits.toUpperCase())).toBe(digest)
      }),
    )
  })

  test('is never made of anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^[0-9a-fA-F]{64}$/.test(text))
        expect(() => sha256Digest(text)).toThrow(RangeError)
        expect(isDigest(text)).toBe(false)
      }),
    )
  })

  test.each([
    'sha256:',
    `sha256:${'0'.repeat(63)}`,
    `sha256:${'A'.repeat(64)}`,
    `md5:${'0'.repeat(64)}`,
    `sha256:${'0'.repeat(64)}\n`,
  ])('%j => no digest', (text) => expect(isDigest(text)).toBe(false))
})
