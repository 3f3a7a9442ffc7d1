import { X509Certificate } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildQuery } from '../../../src/wacz/token/query.ts'
import { checkToken, type TokenRequest } from '../../../src/wacz/token/check-token.ts'
import { knownRoots } from '../../../src/wacz/token/known-roots.ts'
import { readResponse, readToken } from '../../../src/wacz/token/read-token.ts'
import { startAuthority, type Authority, type Mood } from '../../fakes/authority.ts'

const DATA = new TextEncoder().encode('what was signed')
const day = 86_400_000

let north: Authority
let south: Authority
beforeAll(async () => {
  north = await startAuthority({ name: 'North', withCrl: true, withOcsp: true })
  south = await startAuthority({ name: 'South' })
}, 60_000)
afterAll(async () => {
  await north[Symbol.asyncDispose]()
  await south[Symbol.asyncDispose]()
})
afterEach(() => {
  vi.useRealTimers()
  north.mood = 'honest'
})

const trusting = (authority: Authority) => [{ fingerprint: authority.fingerprint, name: 'the root we trust' }]
const asked = (token: Uint8Array, more: Partial<TokenRequest> = {}): TokenRequest => ({
  token,
  data: DATA,
  nonce: null,
  certificates: [north.root],
  crls: [],
  ocsps: [],
  anchors: trusting(north),
  coveredAt: null,
  ...more,
})

async function ask(authority: Authority): Promise<{ body: Uint8Array; nonce: Uint8Array }> {
  const { query, nonce } = await buildQuery(DATA, crypto.getRandomValues(new Uint8Array(16)))
  const answer = await fetch(authority.url, { method: 'POST', body: new Uint8Array(query) })
  return { body: new Uint8Array(await answer.arrayBuffer()), nonce }
}
async function tokenOf(authority: Authority): Promise<{ token: Uint8Array; nonce: Uint8Array }> {
  const { body, nonce } = await ask(authority)
  const read = readResponse(body)
  if (!('token' in read)) throw new Error(read.refusal)
  return { token: read.token, nonce }
}

describe('an honest token of openssl ts', () => {
  test('=> proved, at its own time, by its signer and root, with accuracy and nonce', async () => {
    const { token, nonce } = await tokenOf(north)
    const found = await checkToken(asked(token, { nonce, crls: [await north.crl()] }))
    expect(found).toMatchObject({
      kind: 'proved',
      by: 'North Unit 1',
      root: 'the root we trust',
      accuracy: 1000,
      open: [],
    })
    expect(found.kind === 'proved' ? Math.abs(found.at.getTime() - Date.now()) : day).toBeLessThan(60_000)
  })
  test('twenty years from now => the same verdict to the letter', async () => {
    const { token } = await tokenOf(north)
    const crls = [await north.crl()]
    const today = await checkToken(asked(token, { crls }))
    vi.useFakeTimers({ now: Date.now() + 20 * 365 * day, toFake: ['Date'] })
    expect(await checkToken(asked(token, { crls }))).toEqual(today)
    expect(today.kind).toBe('proved')
  })
  test('of other data => damaged', async () => {
    const { token } = await tokenOf(north)
    const found = await checkToken(asked(token, { data: new TextEncoder().encode('something else') }))
    expect(found).toEqual({ kind: 'damaged', reason: 'it stamps something else' })
  })
  test('under a root nobody named => unknown, never proved', async () => {
    const { token } = await tokenOf(south)
    const found = await checkToken(asked(token, { certificates: [south.root] }))
    expect(found).toMatchObject({ kind: 'unknown', by: 'South Unit 1' })
  })
  test('without its chain => refused, and says what is missing', async () => {
    const token = await north.forge(DATA)
    const stripped = await checkToken(asked(token, { certificates: [], anchors: [] }))
    expect(stripped.kind).toBe('unknown')
    expect(readToken(token).certificates.length).toBe(2)
  })
  test('every single byte changed => never proved', async () => {
    const { token } = await tokenOf(north)
    const believed: number[] = []
    for (let index = 0; index < token.length; index += 3) {
      const changed = token.map((octet, at) => (at === index ? octet ^ 0x41 : octet))
      const found = await checkToken(asked(changed))
      // What lies outside the signature (the enclosed root) may change without changing what is proved.
      if (found.kind === 'proved') believed.push(index)
    }
    const enclosed = Buffer.from(token).indexOf(Buffer.from(north.root))
    const outside = (index: number) =>
      enclosed !== -1 && index >= enclosed && index < enclosed + north.root.length
    expect(believed.filter((index) => !outside(index)).length).toBeLessThan(12)
  }, 60_000)
})

describe('an authority that lies', () => {
  test.for<[Mood, string, RegExp]>([
    ['wrong-nonce', 'damaged', /nonce/],
    ['other-imprint', 'damaged', /something else/],
    ['wrong-purpose', 'refused', /time stamping alone/],
  ])('%s => %s', async ([mood, kind, reason]) => {
    north.mood = mood
    const { token, nonce } = await tokenOf(north)
    const found = await checkToken(asked(token, { nonce }))
    expect(found.kind).toBe(kind)
    expect(found.kind === 'proved' ? '' : found.reason).toMatch(reason)
  })
  test('refuses => its status, no token', async () => {
    north.mood = 'refuses'
    expect(readResponse((await ask(north)).body)).toEqual({ refusal: 'status 2' })
  })
  test('a time at which its certificate was not valid yet, or no longer => refused', async () => {
    for (const at of [new Date(Date.now() - 3 * 365 * day), new Date(Date.now() + 3 * 365 * day)]) {
      const found = await checkToken(asked(await north.forge(DATA, { at })))
      expect(found).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/was valid from/) })
    }
  })
})

test('an authority whose certificate has expired long ago => what it stamped in its time is proved', async () => {
  const span = { validFrom: new Date('2008-01-01T00:00:00Z'), validTo: new Date('2012-01-01T00:00:00Z') }
  await using old = await startAuthority({ name: 'Old', ...span })
  const anchors = trusting(old)
  const inTime = await old.forge(DATA, { at: new Date('2010-06-01T12:00:00Z') })
  expect(await checkToken(asked(inTime, { anchors }))).toMatchObject({ kind: 'proved', by: 'Old Unit 1' })
  const late = await old.forge(DATA, { at: new Date('2013-06-01T12:00:00Z') })
  expect(await checkToken(asked(late, { anchors }))).toMatchObject({ kind: 'refused' })
}, 60_000)

describe('revoked', () => {
  let authority: Authority
  let token: Uint8Array
  beforeAll(async () => {
    authority = await startAuthority({ name: 'Revoked' })
    token = await authority.forge(DATA)
  }, 60_000)
  afterAll(async () => await authority[Symbol.asyncDispose]())
  const past = new Date(Date.now() - 30 * day)
  const future = new Date(Date.now() + 30 * day)
  test.for<[string, Date, string, Date | null, 'proved' | 'refused']>([
    ['before its time, given up', past, 'cessationOfOperation', null, 'refused'],
    ['before its time, no reason', past, '', null, 'refused'],
    ['after its time, given up', future, 'cessationOfOperation', null, 'proved'],
    ['after its time, superseded', future, 'superseded', null, 'proved'],
    ['after its time, key compromised', future, 'keyCompromise', null, 'refused'],
    ['after its time, no reason', future, '', null, 'refused'],
    [
      'after its time, compromised, but stamped again by another before',
      future,
      'keyCompromise',
      new Date(),
      'proved',
    ],
  ])('%s => by list and by OCSP', async ([, at, reason, coveredAt, expected]) => {
    await authority.revoke(at, reason)
    const anchors = trusting(authority)
    const list = { anchors, coveredAt, crls: [await authority.crl()] }
    expect((await checkToken(asked(token, list))).kind).toBe(expected)
    const answer = { anchors, coveredAt, ocsps: [await authority.ocsp()] }
    expect((await checkToken(asked(token, answer))).kind).toBe(expected)
  })
  test('says a list that somebody else signed => the list says nothing, and that is told', async () => {
    await authority.revoke(past, '')
    const found = await checkToken(asked(token, { anchors: trusting(authority), crls: [await south.crl()] }))
    expect(found).toMatchObject({ kind: 'proved', open: [expect.stringMatching(/nothing kept says so/)] })
  })
})

test.for([
  new Uint8Array(),
  new Uint8Array([0x30, 0x80]),
  new Uint8Array(1000).fill(0x30),
  new TextEncoder().encode('<html>'),
])('something that is no token => damaged, never thrown (%#)', async (token) => {
  expect(await checkToken(asked(token))).toEqual({ kind: 'damaged', reason: 'it is no RFC 3161 token' })
})

test('the known roots are those of public authorities => each a SHA-256, and none twice', async () => {
  expect(knownRoots.every(({ fingerprint }) => /^[0-9a-f]{64}$/.test(fingerprint))).toBe(true)
  expect(new Set(knownRoots.map(({ fingerprint }) => fingerprint)).size).toBe(knownRoots.length)
  const { rootCertificates } = await import('node:tls')
  const bundled = rootCertificates.map((pem) =>
    new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase(),
  )
  expect(knownRoots.filter(({ fingerprint }) => !bundled.includes(fingerprint))).toEqual([])
})
