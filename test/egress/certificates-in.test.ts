import { X509Certificate } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { certificatesIn } from '../../src/egress/certificates-in.ts'
import { makeChain } from '../fakes/certificates.ts'

const chain = await makeChain({ names: ['a.test'] })
const der = new X509Certificate(chain.leaf).raw

test('DER, PEM and several PEM blocks are read', () => {
  expect(certificatesIn(der).map(({ raw }) => raw)).toEqual([der])
  expect(certificatesIn(Buffer.from(chain.leaf))).toHaveLength(1)
  expect(certificatesIn(Buffer.from(`intro\n${chain.leaf}\n\n${chain.intermediate}`))).toHaveLength(2)
})

test('more than ten certificates are not read', () => {
  expect(certificatesIn(Buffer.from(`${chain.leaf}\n`.repeat(50)))).toHaveLength(10)
})

test('whatever the bytes are, the answer is a list', () => {
  const broken = fc
    .tuple(fc.nat({ max: der.length - 1 }), fc.integer({ min: 0, max: 255 }))
    .map(([at, byte]) => {
      const copy = Buffer.from(der)
      copy[at] = byte
      return copy
    })
  const nested = fc
    .nat({ max: 200 })
    .map((depth) => Buffer.concat(Array.from({ length: depth }, () => Buffer.from([0x30, 0x80]))))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
        broken,
        nested,
      ),
      (bytes) => {
        expect(certificatesIn(bytes).length).toBeLessThanOrEqual(10)
      },
    ),
    { numRuns: 1_000 },
  )
})
