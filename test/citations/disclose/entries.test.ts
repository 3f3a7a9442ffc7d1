/** The entries of a manifest as salted leaves: everything it says is one, the order tells nothing, no salt tells of another. */
import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  buildManifest,
  canonicalJson,
  entriesHead,
  entriesOf,
  hmac,
  leafOf,
  partKey,
  saltedEntries,
  sha256Digest,
} from '../../../citations/index.ts'
import { logHash } from '../../../src/wacz/log-means.ts'
import { factsOf, SEED, SNAPSHOT } from '../../wacz/sample.ts'

const digest = sha256Digest('ab'.repeat(32))
const seenAs = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
const parts = ['text.txt', 'snapshot.wacz', 'page.pdf', 'dom.html', 'screenshot.jpg'].map((name) => ({
  name,
  key: partKey(SNAPSHOT, name, digest),
  mediaType: 'text/plain',
  bytes: 3,
  sha256: digest,
}))
const records = Array.from({ length: 40 }, (_, index) => {
  return { id: `urn:uuid:${index}`, type: 'response', block: digest, bytes: 9, sha256: digest }
})
const facts = factsOf('https://example.org/', 'live')
const manifest = buildManifest(facts, seenAs, parts, records, { seed: SEED })

test('a manifest => one leaf for each part, record and fact, and one that counts them; the seed is none', () => {
  const entries = entriesOf(manifest)
  const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind)
  expect(ofKind('part')).toEqual(manifest.parts.map((part) => ({ kind: 'part', part })))
  expect(ofKind('record')).toEqual(records.map((record) => ({ kind: 'record', record })))
  const names = ofKind('fact').map((entry) => (entry.kind === 'fact' ? entry.name : ''))
  expect(names.toSorted()).toEqual(
    Object.keys(manifest)
      .filter((name) => !['seed', 'parts', 'records'].includes(name))
      .toSorted(),
  )
  expect(ofKind('counts')).toEqual([
    { kind: 'counts', facts: names.length, parts: parts.length, records: records.length },
  ])
  expect(JSON.stringify(entries)).not.toContain(SEED)
})

test('leaves => SHA-256 over salt and canonical JSON, in the order of the hashes, which is not that of the manifest', async () => {
  const leaves = (await saltedEntries(logHash, manifest)) ?? []
  for (const { entry, salt, hash } of leaves) {
    expect(Buffer.from(salt)).toEqual(
      createHmac('sha256', Buffer.from(SEED, 'hex')).update(canonicalJson(entry)).digest(),
    )
    expect(Buffer.from(hash)).toEqual(logHash(Buffer.concat([Buffer.of(0), leafOf(salt, entry)])))
  }
  const hashes = leaves.map(({ hash }) => Buffer.from(hash).toString('hex'))
  expect(hashes).toEqual(hashes.toSorted())
  expect(new Set(leaves.map(({ salt }) => Buffer.from(salt).toString('hex'))).size).toBe(leaves.length)
  const kinds = leaves.map(({ entry }) => entry.kind).join(' ')
  expect(kinds).not.toBe(
    entriesOf(manifest)
      .map(({ kind }) => kind)
      .join(' '),
  )
})

test('the head => another one with another seed, another entry or one less; none without a seed', async () => {
  const head = await entriesHead(logHash, manifest)
  expect(head?.size).toBe(entriesOf(manifest).length)
  const others = [
    { ...manifest, seed: '0'.repeat(64) },
    { ...manifest, title: 'another' },
    { ...manifest, records: records.slice(1) },
  ]
  for (const other of others) expect((await entriesHead(logHash, other))?.root).not.toBe(head?.root)
  expect(await entriesHead(logHash, { ...manifest, seed: undefined })).toBeNull()
})

test('HMAC => as RFC 4231 has it, test cases 1 and 2', async () => {
  const of = async (key: Uint8Array, text: string) =>
    Buffer.from(await hmac(logHash, key, Buffer.from(text))).toString('hex')
  expect(await of(new Uint8Array(20).fill(0x0b), 'Hi There')).toBe(
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  )
  expect(await of(Buffer.from('Jefe'), 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})
