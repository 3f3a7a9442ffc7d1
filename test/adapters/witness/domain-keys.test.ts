/** Keys bound to a domain: what the ring publishes, and that a reader finds every way to bend it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asDomain, domainKeysText, readDomainKeys, type DomainKeys } from '../../../citations/index.ts'
import { openFileWitness } from '../../../src/adapters/witness/file-key.ts'
import { openKeyRing, type KeyRing } from '../../../src/adapters/witness/key-ring.ts'
import { filedKey } from '../../../src/adapters/witness/present-key.ts'
import { checkDomainKeys } from '../../../src/wacz/domain-keys.ts'
import { fingerprintOf } from '../../../src/wacz/signature.ts'

let directory: string
let path: string
let ring: KeyRing
/** A day passes with each look at it. */
let days: number
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ibid-domain-'))
  path = join(directory, 'signing.pem')
  days = 0
  ring = openKeyRing(filedKey(path, null), () => new Date(Date.UTC(2026, 0, 1 + days++)))
})
afterEach(async () => await rm(directory, { recursive: true, force: true }))

const asServed = (file: DomainKeys) => {
  const read = readDomainKeys(JSON.stringify(file, null, 2))
  if (read === null) throw new Error('not readable')
  return read
}
async function namesOf(file: DomainKeys): Promise<readonly string[]> {
  const found = await checkDomainKeys(asServed(file))
  if (found.kind === 'unsound') throw new Error(found.reason)
  return found.keys.map(({ name, revokedAt }) => `${name}${revokedAt === undefined ? '' : ', revoked'}`)
}

describe('a history of keys', () => {
  test('the key in use says whose it is once, however often it is printed; another domain has its own word', async () => {
    const { publicKey } = await openFileWitness(path)
    const first = await ring.publish('example.org')
    const again = await ring.publish('example.org')
    expect(again.at > first.at).toBe(true)
    expect(again.keys).toEqual(first.keys)
    expect(await namesOf(again)).toEqual([`the key bound to example.org since ${first.at}`])
    const found = await checkDomainKeys(asServed(again))
    expect(found).toMatchObject({ keys: [{ fingerprint: fingerprintOf(publicKey) }] })
    expect((await ring.publish('other.example')).keys[0]?.bound).not.toEqual(again.keys[0]?.bound)
  })
  test('a rotated key names its successor; one from before the domain is vouched for by that', async () => {
    await openFileWitness(path)
    await ring.rotate()
    await ring.publish('example.org')
    await ring.rotate()
    const names = await namesOf(await ring.publish('example.org'))
    expect(names.map((name) => name.replace(/ since .*/, ''))).toEqual([
      'an earlier key of example.org, which named the one after it',
      'the key bound to example.org',
      'the key bound to example.org',
    ])
  })
  test('after a theft the chain is broken, and the stolen key is told as revoked', async () => {
    await openFileWitness(path)
    await ring.publish('example.org')
    const [stolen] = await ring.list()
    await ring.revoke(stolen?.fingerprint ?? '', new Date(Date.UTC(2026, 0, 2)), 'laptop of J. Doe stolen')
    const file = await ring.publish('example.org')
    expect(file.keys.map(({ succeeds }) => succeeds)).toEqual([null, null])
    expect(await namesOf(file)).toEqual([
      expect.stringMatching(/bound to example.org since .*, revoked$/),
      expect.stringMatching(/bound to example.org since [^,]*$/),
    ])
    expect(JSON.stringify(file)).not.toContain('Doe')
  })
  test('a key that was lost before it said whose it is => nobody vouches for it', async () => {
    await openFileWitness(path)
    await ring.list()
    await ring.publish('other.example')
    await rm(path)
    await ring.generate()
    expect(await namesOf(await ring.publish('example.org'))).toHaveLength(1)
  })
  test('no key yet => one sentence', async () => {
    await expect(ring.publish('example.org')).rejects.toMatchObject({ name: 'Problem', code: 'not-found' })
  })
})

describe('a bent file => unsound', () => {
  type Bend = (file: DomainKeys, other: DomainKeys) => object
  const keyed = (file: DomainKeys, index: number, change: object): object => ({
    ...file,
    keys: file.keys.map((key, at) => (at === index ? { ...key, ...change } : key)),
  })
  test.for<[string, Bend]>([
    ['another domain', (file) => ({ ...file, domain: 'evil.example' })],
    ['another time', (file) => ({ ...file, at: '2026-12-01T00:00:00.000Z' })],
    ['a key left out', (file) => ({ ...file, keys: file.keys.slice(1) })],
    ['a key added', (file, other) => ({ ...file, keys: [...other.keys.slice(0, 1), ...file.keys] })],
    ['a revocation taken out', (file) => keyed(file, 0, { revokedAt: null })],
    [
      'an earlier binding',
      (file) => keyed(file, 1, { bound: { ...file.keys[1]?.bound, at: '2020-01-01T00:00:00Z' } }),
    ],
    ['the signature of another file', (file, other) => ({ ...file, signature: other.signature })],
    ['the key in use revoked', (file) => keyed(file, 1, { revokedAt: file.at })],
    ['the key in use retired', (file) => keyed(file, 1, { until: file.at })],
  ])('%s', async ([, bend]) => {
    await openFileWitness(path)
    await ring.publish('example.org')
    const [stolen] = await ring.list()
    await ring.revoke(stolen?.fingerprint ?? '', new Date(Date.UTC(2026, 0, 2)), '')
    const file = await ring.publish('example.org')
    const elsewhere = join(directory, 'other.pem')
    await openFileWitness(elsewhere)
    const other = await openKeyRing(filedKey(join(directory, 'o', 'k.pem'), null), () => new Date())
      .generate()
      .then(() =>
        openKeyRing(filedKey(join(directory, 'o', 'k.pem'), null), () => new Date()).publish('example.org'),
      )
    expect((await checkDomainKeys(asServed(file))).kind).toBe('sound')
    const bent = readDomainKeys(JSON.stringify(bend(file, other)))
    expect(bent).not.toBeNull()
    if (bent !== null) expect((await checkDomainKeys(bent)).kind).toBe('unsound')
  })
  test('a stranger’s key in a file that is signed again => unsound with a borrowed word, unvouched without one', async () => {
    await openFileWitness(path)
    const { keys } = await ring.publish('example.org')
    const thief = join(directory, 'o', 'k.pem')
    const own = openKeyRing(filedKey(thief, null), () => new Date())
    await own.generate()
    const mine = await own.publish('evil.example')
    const thieving = await openFileWitness(thief)
    const [borrowed] = keys
    if (borrowed === undefined) throw new Error('no key')
    const forged = async (bound: typeof borrowed.bound) => {
      const file = { ...mine, keys: [{ ...borrowed, bound, until: mine.at }, ...mine.keys] }
      return asServed({ ...file, signature: (await thieving.sign(domainKeysText(file))).signature })
    }
    expect(await checkDomainKeys(await forged(borrowed.bound))).toMatchObject({ kind: 'unsound' })
    const found = await checkDomainKeys(await forged(null))
    expect(found).toMatchObject({ kind: 'sound', keys: [{ name: expect.stringMatching(/evil\.example/) }] })
    expect(JSON.stringify(found)).not.toContain(fingerprintOf(borrowed.publicKey))
  })
})

test.for<[string, string | null]>([
  ['Example.ORG', 'example.org'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['localhost', null],
  ['127.0.0.1', null],
  ['example.org:8443', null],
  ['example.org/x', null],
  ['-a.example', null],
  ['[::1]', null],
  ['user@example.org', null],
  [`${'a.'.repeat(140)}org`, null],
])('%s => %s', ([written, domain]) => {
  expect(asDomain(written)).toBe(domain)
})

test.for(['', '[]', '{"format":"ibid-domain-keys/1"}', '{"keys":[]}', 'x'.repeat(2_000_000)])(
  'what is no such file => null',
  (text) => {
    expect(readDomainKeys(text)).toBeNull()
  },
)
