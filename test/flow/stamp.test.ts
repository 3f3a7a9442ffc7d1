import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { asReceipt, sealStateOf, type Receipt, type Trust } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createTimestamps } from '../../src/adapters/witness/timestamps.ts'
import { createEgress } from '../../src/egress/create-egress.ts'
import { directEgress } from '../../src/egress/egress.ts'
import { newestReceipt } from '../../src/flow/retrieve.ts'
import { renewSnapshot, stampJob, stampSnapshot } from '../../src/flow/stamp.ts'
import type { EvidenceStore, Timestamps } from '../../src/ports.ts'
import { createLedger } from '../../src/wacz/ledger.ts'
import { verifyTimestamps } from '../../src/wacz/verify-receipts.ts'
import { startAuthority, type Authority, type Mood } from '../fakes/authority.ts'
import { keep } from '../http/kept.ts'

const { signal } = new AbortController()
const egress = createEgress({ ...directEgress, allow: [{ cidr: '127.0.0.0/8', port: null }] })
const year = 365 * 86_400_000

let north: Authority
let south: Authority
/** Its certificate ends years after the others'. */
let young: Authority
let trust: Trust
beforeAll(async () => {
  north = await startAuthority({ name: 'North', withOcsp: true })
  south = await startAuthority({ name: 'South', withCrl: true })
  young = await startAuthority({ name: 'Young', withCrl: true, validTo: new Date(Date.now() + 5 * year) })
  trust = {
    keys: [],
    authorities: [north, south, young].map(({ fingerprint, name }) => ({ fingerprint, name })),
  }
}, 60_000)
afterAll(async () => {
  await north[Symbol.asyncDispose]()
  await south[Symbol.asyncDispose]()
  await young[Symbol.asyncDispose]()
  await egress.close()
})
afterEach(() => {
  vi.useRealTimers()
  north.mood = 'honest'
  south.mood = 'honest'
})

function asking(...authorities: readonly string[]): Timestamps {
  return createTimestamps({
    egress,
    authorities,
    roots: [north.root, south.root, young.root],
    random: { bytes: (count) => new Uint8Array(randomBytes(count)) },
    userAgent: 'Ibid/test',
    now: () => new Date(),
  })
}
async function kept(): Promise<{ store: EvidenceStore; id: string }> {
  const store = createMemoryStore()
  const { id } = await keep(store, { seed: 7, publish: false })
  return { store, id }
}
async function receiptOf(store: EvidenceStore, id: string): Promise<Receipt> {
  const receipt = asReceipt(await newestReceipt(store, id))
  if (receipt === null) throw new Error('no receipt')
  return receipt
}
async function provedBy(receipt: Receipt, given: Trust = trust) {
  const ledger = createLedger()
  await verifyTimestamps('the receipt', receipt, ledger, given)
  return {
    times: ledger.times.map(({ by }) => by),
    failed: ledger.checks.filter(({ result }) => result === 'failed').map(({ detail }) => detail),
    open: ledger.checks.filter(({ result }) => result === 'unchecked').map(({ detail }) => detail),
  }
}

describe('two authorities that answer', () => {
  test('=> both tokens in the next receipt, with chain and revocation data, proved in twenty years as well', async () => {
    const { store, id } = await kept()
    expect(await stampSnapshot({ store, timestamps: asking(north.url, south.url) }, id, { signal })).toEqual(
      [],
    )
    const receipt = await receiptOf(store, id)
    expect(receipt).toMatchObject({ number: 2, format: 'ibid-receipt/2', pending: [] })
    expect(sealStateOf(receipt)).toBe('timestamped')
    expect(receipt.timestamps?.map(({ authority }) => authority)).toEqual([north.url, south.url])
    expect(
      receipt.timestamps?.map(({ chain, crls, ocsps }) => [chain.length, crls.length, ocsps.length]),
    ).toEqual([
      [2, 0, 1],
      [2, 1, 0],
    ])
    vi.useFakeTimers({ now: Date.now() + 20 * year, toFake: ['Date'] })
    const found = await provedBy(receipt)
    expect(found.times.toSorted()).toEqual(['North Unit 1', 'South Unit 1'])
    expect([...found.failed, ...found.open]).toEqual([])
  })
  test('asked again => nothing is asked and no receipt is added', async () => {
    const { store, id } = await kept()
    const timestamps = asking(north.url)
    await stampSnapshot({ store, timestamps }, id, { signal })
    const { asked } = north
    expect(await stampSnapshot({ store, timestamps }, id, { signal })).toEqual([])
    expect(north.asked).toBe(asked)
    expect((await receiptOf(store, id)).number).toBe(2)
  })
  test('asked by two services at once => receipts of both, none lost, none twice', async () => {
    const { store, id } = await kept()
    await Promise.all([
      stampSnapshot({ store, timestamps: asking(north.url) }, id, { signal }),
      stampSnapshot({ store, timestamps: asking(south.url) }, id, { signal }),
    ])
    const receipt = await receiptOf(store, id)
    expect(receipt.timestamps?.map(({ authority }) => authority).toSorted()).toEqual(
      [north.url, south.url].toSorted(),
    )
  })
})

describe('an authority that gives nothing that holds => its name stays pending, the other’s token is kept', () => {
  test.for<[Mood, RegExp]>([
    ['error-page', /answered 503/],
    ['refuses', /refused/],
    ['wrong-nonce', /nonce/],
    ['other-imprint', /something else/],
    ['wrong-purpose', /time stamping alone/],
    ['endless', /more than|no time-stamp/],
  ])('%s', async ([mood, reason]) => {
    const { store, id } = await kept()
    south.mood = mood
    const timestamps = asking(north.url, south.url)
    const owed = await stampSnapshot({ store, timestamps }, id, { signal })
    expect(owed).toEqual([{ authority: south.url, reason: expect.stringMatching(reason) }])
    const receipt = await receiptOf(store, id)
    expect(sealStateOf(receipt)).toBe('timestamp-pending')
    expect(receipt).toMatchObject({ number: 2, pending: [south.url] })
    expect((await provedBy(receipt)).open).toContain(
      `${south.url} had not answered when this receipt was written`,
    )
    south.mood = 'honest'
    expect(await stampSnapshot({ store, timestamps }, id, { signal })).toEqual([])
    expect(await receiptOf(store, id)).toMatchObject({ number: 3, pending: [] })
    expect(sealStateOf(await receiptOf(store, id))).toBe('timestamped')
  })
  test('silent, and we stop waiting => thrown, and nothing is written', async () => {
    const { store, id } = await kept()
    south.mood = 'silent'
    const soon = AbortSignal.timeout(300)
    await expect(
      stampSnapshot({ store, timestamps: asking(south.url) }, id, { signal: soon }),
    ).rejects.toThrow()
    expect((await receiptOf(store, id)).number).toBe(1)
  })
  test('under a root nobody trusts => pending, never kept', async () => {
    const { store, id } = await kept()
    const strict = createTimestamps({
      egress,
      authorities: [north.url],
      roots: [],
      userAgent: 'Ibid/test',
      now: () => new Date(),
      random: { bytes: (count) => new Uint8Array(randomBytes(count)) },
    })
    const owed = await stampSnapshot({ store, timestamps: strict }, id, { signal })
    expect(owed[0]?.reason).toMatch(/is not known/)
    expect((await receiptOf(store, id)).timestamps).toEqual([])
  })
  test('a clock that is days away from ours => not kept', async () => {
    const { store, id } = await kept()
    const late = createTimestamps({
      egress,
      authorities: [north.url],
      roots: [north.root],
      userAgent: 'Ibid/test',
      now: () => new Date(Date.now() + 3 * 86_400_000),
      random: { bytes: (count) => new Uint8Array(randomBytes(count)) },
    })
    expect((await stampSnapshot({ store, timestamps: late }, id, { signal }))[0]?.reason).toMatch(
      /our own clock/,
    )
  })
})

describe('renewal', () => {
  test('before the certificates end => stamped again over all that stood there; long before => nothing', async () => {
    const { store, id } = await kept()
    const timestamps = asking(north.url, south.url)
    await stampSnapshot({ store, timestamps }, id, { signal })
    await renewSnapshot({ store, timestamps }, id, { signal, until: new Date(Date.now() + 90 * 86_400_000) })
    expect((await receiptOf(store, id)).number).toBe(2)
    await renewSnapshot({ store, timestamps: asking(young.url) }, id, {
      signal,
      until: new Date(Date.now() + 2 * year),
    })
    const receipt = await receiptOf(store, id)
    expect(receipt.timestamps?.map(({ covers }) => covers)).toEqual([0, 0, 2])
    expect(await provedBy(receipt)).toMatchObject({ failed: [], open: [] })
    // A renewal does not make the seal younger.
    expect((await provedBy(receipt)).times).toHaveLength(2)
  })
  test('whose new certificates end no later => of no use, nothing is added', async () => {
    const { store, id } = await kept()
    const timestamps = asking(north.url, south.url)
    await stampSnapshot({ store, timestamps }, id, { signal })
    const owed = await renewSnapshot({ store, timestamps }, id, {
      signal,
      until: new Date(Date.now() + 2 * year),
    })
    expect(owed).toEqual([])
    expect((await receiptOf(store, id)).number).toBe(2)
  })
  test('an older token changed afterwards => the renewal no longer fits, and that is damage', async () => {
    const { store, id } = await kept()
    const timestamps = asking(north.url, south.url)
    await stampSnapshot({ store, timestamps }, id, { signal })
    await renewSnapshot({ store, timestamps: asking(young.url) }, id, {
      signal,
      until: new Date(Date.now() + 2 * year),
    })
    const receipt = await receiptOf(store, id)
    const [first, ...rest] = receipt.timestamps ?? []
    if (first === undefined) throw new Error('no timestamp')
    const changed = {
      ...receipt,
      timestamps: [{ ...first, authority: 'https://elsewhere.example' }, ...rest],
    }
    expect((await provedBy(changed)).failed).toEqual(['it stamps something else'])
  })
  test('a key compromised after the renewal by another => what it stamped before stays proved', async () => {
    await using weak = await startAuthority({ name: 'Weak' })
    const { store, id } = await kept()
    const both = createTimestamps({
      egress,
      authorities: [weak.url],
      roots: [weak.root, south.root],
      userAgent: 'Ibid/test',
      random: { bytes: (count) => new Uint8Array(randomBytes(count)) },
      now: () => new Date(),
    })
    await stampSnapshot({ store, timestamps: both }, id, { signal })
    const before = await receiptOf(store, id)
    await renewSnapshot({ store, timestamps: asking(young.url) }, id, {
      signal,
      until: new Date(Date.now() + 2 * year),
    })
    const after = await receiptOf(store, id)
    await weak.revoke(new Date(Date.now() + 86_400_000), 'keyCompromise')
    const authorities = [...(trust.authorities ?? []), { fingerprint: weak.fingerprint, name: 'Weak' }]
    const given = { keys: [], authorities, crls: [await weak.crl()] }
    expect((await provedBy(before, given)).times).toEqual([])
    expect((await provedBy(after, given)).times).toEqual(['Weak Unit 1'])
  }, 60_000)
})

test('an authority that is away => it is asked again for more than a week, each time as a job of its own', () => {
  const jobs = Array.from({ length: 30 }, (_, tries) => stampJob('a', tries)).filter((job) => job !== null)
  const waited = jobs.reduce((sum, { after = 0 }) => sum + after, 0)
  expect(waited).toBeGreaterThan(7 * 86_400)
  expect(new Set(jobs.map(({ key }) => key)).size).toBe(jobs.length)
  expect(stampJob('a', 30)).toBeNull()
})
