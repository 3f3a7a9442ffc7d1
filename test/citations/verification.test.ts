import { describe, expect, test } from 'vitest'
import {
  asReceipt,
  buildReceipt,
  conclude,
  receiptMismatch,
  sealedText,
  sealStatement,
  sha256Digest,
  type Check,
  type Manifest,
} from '../../citations/index.ts'

const ok: Check = { part: 'a', what: 'x', result: 'ok', detail: null }
const failed: Check = { part: 'b', what: 'x', result: 'failed', detail: 'why' }
const unchecked: Check = { part: 'c', what: 'x', result: 'unchecked', detail: 'why' }
const ours = { fingerprint: 'aa', claimed: '2026-11-22T16:00:00.000Z' }
const theirs = { fingerprint: 'bb', claimed: '2026-11-22T17:00:00.000Z' }
const trust = { keys: [{ fingerprint: 'AA', name: 'us' }] }

test.each([
  ['all ok', [ok, ok], 'yes'],
  ['one failed', [ok, failed], 'no'],
  ['one unchecked', [ok, unchecked], 'yes'],
  ['nothing checked', [], 'no'],
] as const)('%s => intact: %s', (_, checks, intact) => {
  expect(conclude({ checks, signatures: [ours], classes: ['live'] }, trust).intact).toBe(intact)
})

test.each([
  ['our key', [ours], { known: true, name: 'us', fingerprint: 'aa' }],
  ['a stranger’s', [theirs], { known: false, name: null, fingerprint: 'bb' }],
  ['a stranger’s beside ours', [ours, theirs], { known: false, name: null, fingerprint: 'bb' }],
  ['none', [], null],
] as const)('signed by %s => never green for a stranger', (_, signatures, signer) => {
  expect(conclude({ checks: [ok], signatures, classes: ['live'] }, trust).signer).toEqual(signer)
})

test.each([
  [['live', 'live'], 'live'],
  [['live', 'rehearsal'], 'rehearsal'],
  [['live', null], null],
  [['rehearsal', null], 'rehearsal'],
  [[], null],
] as const)('classes %j => %s', (classes, expected) => {
  expect(conclude({ checks: [ok], signatures: [], classes }, trust).class).toBe(expected)
})

test('times are claims, the latest is told, none is proved', () => {
  expect(conclude({ checks: [ok], signatures: [theirs, ours], classes: ['live'] }, trust).time).toMatchObject(
    {
      proved: false,
      by: null,
      claimed: theirs.claimed,
    },
  )
})

describe('a receipt', () => {
  const digest = sha256Digest('ab'.repeat(32))
  const manifest = { snapshot: 'abc', class: 'live' } as Manifest
  const statement = sealStatement(manifest, digest, new Date(0), 'Ibid/test')
  const signature = {
    algorithm: 'ECDSA-P384-SHA256',
    publicKey: 'A'.repeat(160),
    signature: 'B'.repeat(128),
  } as const
  const receipt = buildReceipt(1, statement, signature)

  test('signs canonical JSON of its statement', () => {
    expect(sealedText(statement)).toBe(
      `{"class":"live","format":"ibid-seal/1","manifest":"${digest}","signedAt":"1970-01-01T00:00:00.000Z","snapshot":"abc","software":"Ibid/test"}`,
    )
  })
  test('fits its manifest, and no other', () => {
    expect(receiptMismatch(receipt, manifest, digest, null)).toBeNull()
    expect(receiptMismatch(receipt, manifest, sha256Digest('00'.repeat(32)), null)).toContain('seals')
    expect(receiptMismatch(receipt, { ...manifest, snapshot: 'x' }, digest, null)).toContain('snapshot abc')
    expect(receiptMismatch(receipt, { ...manifest, class: 'rehearsal' }, digest, null)).toContain('live')
  })
  test.each([
    ['itself', receipt, true],
    ['another number', { ...receipt, number: 0 }, false],
    ['one more field', { ...receipt, note: 'x' }, false],
    ['padded base64', { ...receipt, signature: { ...signature, signature: `${'B'.repeat(127)}=` } }, false],
  ])('%s => read or refused', (_, value, readable) => expect(asReceipt(value) !== null).toBe(readable))
})
