import { describe, expect, test } from 'vitest'
import { buildManifest, manifestProblems, partKey, sha256Digest, type Part } from '../../citations/index.ts'
import { factsOf, SNAPSHOT } from '../wacz/sample.ts'

const digest = sha256Digest('ab'.repeat(32))
const seenAs = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
const part = (name: string): Part => ({
  name,
  key: partKey(SNAPSHOT, name, digest),
  mediaType: 'text/plain',
  bytes: 3,
  sha256: digest,
})
const parts = ['text.txt', 'snapshot.wacz', 'page.pdf', 'dom.html', 'screenshot.jpg'].map(part)
const records = [{ id: 'urn:uuid:1', type: 'response', block: digest }]
const facts = factsOf('https://example.org/', 'live')
const manifest = buildManifest(facts, seenAs, parts, records)

test('facts, parts and records => a manifest without problems, parts in order, times in whole milliseconds', () => {
  expect(manifestProblems(manifest)).toEqual([])
  expect(manifest.parts.map(({ name }) => name)).toEqual(parts.map(({ name }) => name).toSorted())
  expect(manifest.steps[0]?.milliseconds).toBe(12)
  expect(manifest).not.toHaveProperty('version')
})

test('a title with half a surrogate pair => mended, since the web may say anything', () => {
  expect(buildManifest({ ...facts, title: 'x\ud800' }, seenAs, parts, records).title).toBe('x\ufffd')
})

describe('a manifest that contradicts itself', () => {
  test.each([
    [
      'complete without a picture',
      { ...manifest, parts: manifest.parts.filter(({ name }) => name !== 'screenshot.jpg') },
    ],
    ['complete with something missing', { ...manifest, missing: [{ part: 'page.pdf', reason: 'x' }] }],
    ['partial with nothing missing', { ...manifest, state: 'partial' }],
    [
      'complete although requests are missing',
      { ...manifest, requests: { ...manifest.requests, missing: ['https://x'] } },
    ],
    ['a part twice', { ...manifest, parts: [...manifest.parts, part('text.txt')] }],
    [
      'a key that is not its digest’s',
      {
        ...manifest,
        parts: [{ ...part('a'), key: 'snapshots/x/a' }],
        state: 'partial',
        missing: [{ part: 'x', reason: 'y' }],
      },
    ],
    ['a record twice', { ...manifest, records: [...records, ...records] }],
    ['an unknown field', { ...manifest, submitter: 'somebody' }],
    ['another version', { ...manifest, format: 'ibid-manifest/3' }],
    ['a version without its seed', { ...manifest, format: 'ibid-manifest/2' }],
    ['a seed before there were any', { ...manifest, seed: '0'.repeat(64) }],
    ['a class of its own', { ...manifest, class: 'real' }],
    ['a part with a path', { ...manifest, parts: [...manifest.parts, { ...part('a'), name: '../a' }] }],
    ['no object', 'manifest'],
  ])('%s => named', (_, value) => expect(manifestProblems(value)).not.toEqual([]))

  test('is never built', () => {
    expect(() => buildManifest({ ...facts, state: 'partial' }, seenAs, parts, records)).toThrow(RangeError)
  })
})
