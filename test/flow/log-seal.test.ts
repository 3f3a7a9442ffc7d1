/** A sealed snapshot in the log: what its receipt carries, what `ibid verify` makes of it, and what nobody can read from it. */
import { expect, test } from 'vitest'
import { canonicalJson, conclude, sha256Digest, type Receipt } from '../../citations/index.ts'
import { auditTree, readCheckpoint, readProof, writeVkey } from '../../citations/log/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemorySigner } from '../../src/adapters/log/key.ts'
import { keyOfLog } from '../../src/adapters/log/publish.ts'
import { logSnapshot, refreshLogProof } from '../../src/flow/log-seal.ts'
import { newestReceipt } from '../../src/flow/retrieve.ts'
import { putJson } from '../../src/flow/objects.ts'
import { logRoutes } from '../../src/http/log.ts'
import { audit } from '../../src/jobs/audit.ts'
import type { EvidenceStore, Random } from '../../src/ports.ts'
import { createLedger } from '../../src/wacz/ledger.ts'
import { logHash } from '../../src/wacz/log-means.ts'
import { verifyLog } from '../../src/wacz/verify-log.ts'
import { openLog, origin } from '../contract/transparency-log.ts'

const random: Random = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) }
const id = '8v3k2m9qj4t7xw0c5'

async function sealed(
  store: EvidenceStore,
  snapshot: string,
  kind: 'live' | 'rehearsal' = 'live',
): Promise<Receipt> {
  const receipt: Receipt = {
    format: 'ibid-receipt/2',
    number: 1,
    statement: {
      format: 'ibid-seal/1',
      snapshot,
      manifest: sha256Digest('a'.repeat(64)),
      class: kind,
      signedAt: '2026-11-23T04:00:00.000Z',
      software: '0.1.0',
    },
    signature: { algorithm: 'ECDSA-P384-SHA256', publicKey: 'A'.repeat(160), signature: 'B'.repeat(128) },
    timestamps: [],
    pending: ['https://authority.example/'],
  }
  await putJson(store, `snapshots/${snapshot}/receipts/000001.json`, receipt)
  return receipt
}
async function stand() {
  const [store, signer] = [createMemoryStore(), await createMemorySigner()]
  const log = await openLog(store, signer)
  const policy = `log ${writeVkey(await keyOfLog(signer, origin))}\nquorum none\n`
  return { store, log, policy, ports: { store, log, random } }
}
async function verified(receipt: Receipt, policy: string | undefined) {
  const ledger = createLedger()
  await verifyLog('receipt', receipt, true, ledger, { keys: [], log: policy })
  return conclude(ledger, { keys: [] })
}

test('the next receipt holds all the first one held, and where its seal stands', async () => {
  const { store, ports, policy } = await stand()
  const first = await sealed(store, id)
  expect(await logSnapshot(ports, id)).toBe('logged')
  const second = await newestReceipt(store, id)
  if (second?.log === undefined) throw new Error('not logged')
  expect(second).toEqual({ ...first, number: 2, log: second.log })
  const found = await verified(second, policy)
  expect(found.log).toEqual([
    {
      part: 'receipt',
      witnessed: false,
      told: `entry 0 of 1 in ${origin}, no known witness: operator's word only`,
    },
  ])
  expect(found.checks).toMatchObject([{ question: 'log', result: 'ok' }])
  expect((await verified(second, undefined)).log?.[0]?.told).toMatch(/not known here: operator's word only$/)
})

test('logging twice, or after a receipt that came meanwhile, logs once and loses nothing', async () => {
  const { store, log, ports } = await stand()
  await sealed(store, id)
  await logSnapshot(ports, id)
  await logSnapshot(ports, id)
  expect(readCheckpoint((await log.latest()) ?? '')?.size).toBe(1)
  expect((await newestReceipt(store, id))?.number).toBe(2)
  const other = await sealed(store, 'other')
  const slow = {
    ...ports,
    log: {
      ...log,
      append: async (entry: Uint8Array) => {
        const appended = await log.append(entry)
        await putJson(store, 'snapshots/other/receipts/000002.json', { ...other, number: 2, pending: [] })
        return appended
      },
    },
  }
  await logSnapshot(slow, 'other')
  expect(await newestReceipt(store, 'other')).toMatchObject({ number: 3, pending: [], log: {} })
})

test('many seals at once share one checkpoint', async () => {
  const { store, ports } = await stand()
  const ids = Array.from({ length: 40 }, (_, at) => `snapshot${at}`)
  for (const each of ids) await sealed(store, each)
  await Promise.all(ids.map((each) => logSnapshot(ports, each)))
  const sizes = new Set<number | undefined>()
  for (const each of ids)
    sizes.add(readProof((await newestReceipt(store, each))?.log?.proof ?? '')?.checkpoint.size)
  expect(sizes.size).toBeLessThanOrEqual(3)
})

test('a rehearsal never comes into the log, nor what has no seal', async () => {
  const { store, log, ports } = await stand()
  await sealed(store, id, 'rehearsal')
  expect(await logSnapshot(ports, id)).toBe('rehearsal')
  expect(await logSnapshot(ports, 'nobody')).toBe('unsealed')
  expect(await log.latest()).toBeNull()
})

test('the log holds no word of what was sealed', async () => {
  const { store, ports } = await stand()
  await sealed(store, id)
  await logSnapshot(ports, id)
  for await (const { key } of store.list('log/')) {
    const pieces: Uint8Array[] = []
    for await (const piece of (await store.read(key))?.body ?? []) pieces.push(piece)
    const text = Buffer.concat(pieces).toString()
    for (const secret of [id, 'a'.repeat(64), 'A'.repeat(160), 'B'.repeat(128)])
      expect(text).not.toContain(secret)
  }
})

test('whatever is changed in a receipt about its log is found', async () => {
  const { store, ports, policy } = await stand()
  await sealed(store, 'before')
  await logSnapshot(ports, 'before')
  await sealed(store, id)
  await logSnapshot(ports, id)
  const good = await newestReceipt(store, id)
  if (good?.log === undefined) throw new Error('not logged')
  expect((await verified(good, policy)).checks.filter(({ result }) => result === 'failed')).toEqual([])
  const { log } = good
  const flipped = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
  const bad: Receipt[] = [
    { ...good, log: { ...log, nonce: log.nonce.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) } },
    { ...good, statement: { ...good.statement, snapshot: 'x' } },
    { ...good, signature: { ...good.signature, signature: flipped(good.signature.signature, 5) } },
    { ...good, log: { ...log, proof: log.proof.replace('index 1', 'index 0') } },
    { ...good, log: { ...log, proof: log.proof.replace(`${origin}\n2\n`, `${origin}\n3\n`) } },
    { ...good, log: { ...log, proof: '' } },
    // Every letter of the proof counts.
    ...Array.from({ length: log.proof.length }, (_, at) => ({
      ...good,
      log: { ...log, proof: flipped(log.proof, at) },
    })),
  ]
  for (const receipt of bad) {
    const found = await verified(receipt, policy)
    // A name or an id that was changed makes it a log that nobody knows: never green, never witnessed.
    const isFound = found.checks.some(
      ({ result, question }) => result === 'failed' || (question === 'log' && result === 'unchecked'),
    )
    expect(isFound, canonicalJson(receipt.log ?? {})).toBe(true)
  }
})

test('a proof under a better checkpoint makes another receipt, an equal one none', async () => {
  const { store, log, ports } = await stand()
  await sealed(store, id)
  await logSnapshot(ports, id)
  expect(await refreshLogProof(ports, id)).toBe(false)
  const cosigned = async (index: number) => {
    const proof = (await log.prove(index)) ?? ''
    return `${proof}${/^— .*\n/m.exec(proof)?.[0].replace(origin, 'w.example') ?? ''}`
  }
  expect(await refreshLogProof({ store, log: { ...log, prove: cosigned } }, id)).toBe(true)
  expect(await newestReceipt(store, id)).toMatchObject({ number: 3 })
})

test('the audit names an entry that was taken out of the log, and a log without its checkpoint', async () => {
  const { store, ports } = await stand()
  const found = async () =>
    (
      await audit(
        { store, clock: { now: () => new Date() }, timestamps: null },
        { signal: AbortSignal.timeout(20_000) },
      )
    ).findings
  for (const each of ['a', 'b', 'c']) await sealed(store, each)
  for (const each of ['a', 'b', 'c']) await logSnapshot(ports, each)
  expect(await found()).toEqual([])
  await store.erase('log/tile/entries/000.p/3')
  expect(await found()).toEqual([{ key: 'log/tile/entries/000.p/3', what: 'it is missing' }])
  await store.erase('log/checkpoint')
  expect(await found()).toMatchObject([{ key: 'log/checkpoint' }])
})

test('the log is served as C2SP names it, and a stranger can check all of it', async () => {
  const { store, ports } = await stand()
  for (let at = 0; at < 3; at++) {
    await sealed(store, `s${at}`)
    await logSnapshot(ports, `s${at}`)
  }
  const routes = logRoutes({ store }).onError(() => new Response('', { status: 404 }))
  const get = async (path: string) => {
    const answer = await routes.request(`/log/${path}`)
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null
  }
  const answer = await routes.request('/log/checkpoint')
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const checkpoint = readCheckpoint(await answer.text())
  if (checkpoint === null) throw new Error('no checkpoint')
  const damage = []
  for await (const found of auditTree(logHash, get, checkpoint)) damage.push(found)
  expect(damage).toEqual([])
  const tile = await routes.request('/log/tile/0/000.p/3')
  expect(tile.headers.get('content-type')).toBe('application/octet-stream')
  expect(tile.headers.get('cache-control')).toContain('immutable')
  for (const path of ['head', 'tile/0/000.p/4', 'tile/0/../head', 'tile/0/%2e%2e/head', 'tile/entries/001']) {
    expect((await routes.request(`/log/${path}`)).status).not.toBe(200)
  }
})
