/**
 * A capture of class live, sealed, stamped by two authorities that are processes of their own, packed, and judged by `ibid verify` and
 * by openssl. The capture is written by hand: whatever a test fetches from this machine itself would rightly be a rehearsal.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  documentKey,
  idFromBytes,
  observationKey,
  runKey,
  sealStateOf,
  spoolKey,
  type CaptureRecord,
  type Receipt,
  type Verification,
} from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { createTimestamps } from '../../src/adapters/witness/timestamps.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { createEgress } from '../../src/egress/create-egress.ts'
import { directEgress } from '../../src/egress/egress.ts'
import { digestOf, putJson, sourceOf } from '../../src/flow/objects.ts'
import { packageOf } from '../../src/flow/package.ts'
import { newestReceipt } from '../../src/flow/retrieve.ts'
import { sealLink } from '../../src/flow/seal.ts'
import { stampSnapshot } from '../../src/flow/stamp.ts'
import type { EvidenceStore, Timestamps } from '../../src/ports.ts'
import { fingerprintOf } from '../../src/wacz/signature.ts'
import { packageSetting, reportRenderer } from '../../src/web/packaging.ts'
import { ibid } from '../cli/cli.ts'
import { capturedSite } from './captured-site.ts'
import { startAuthorityAlone, type AuthorityAlone } from '../fakes/authority-alone.ts'
import { factsOf, gather, NOW, SITE } from '../wacz/sample.ts'

const run = promisify(execFile)
const { signal } = new AbortController()
/** The authorities are on this machine; what was captured was not. */
const egress = createEgress({ ...directEgress, allow: [{ cidr: '127.0.0.0/8', port: null }] })
const witness = await createMemoryWitness()
const encode = (text: string) => new TextEncoder().encode(text)

let folder: string
let north: AuthorityAlone
let south: AuthorityAlone
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-live-'))
  ;[north, south] = await Promise.all([
    startAuthorityAlone('North', 'ocsp'),
    startAuthorityAlone('South', 'crl'),
  ])
  const authorities = [north, south].map(({ fingerprint, name }) => ({ fingerprint, name }))
  const keys = [{ fingerprint: fingerprintOf(witness.publicKey), name: 'the live key' }]
  await writeFile(join(folder, 'trust.json'), JSON.stringify({ keys, authorities }))
}, 60_000)
afterAll(async () => {
  await Promise.all([north[Symbol.asyncDispose](), south[Symbol.asyncDispose](), egress.close()])
  await rm(folder, { recursive: true, force: true })
})

function asking(): Timestamps {
  return createTimestamps({
    egress,
    authorities: [north.url, south.url],
    roots: [north.root, south.root],
    random: systemRandom,
    userAgent: 'Ibid/test',
    now: () => new Date(),
  })
}

/** What a worker leaves in the spool; its last object makes it whole. */
async function spool(store: EvidenceStore, snapshot: string): Promise<void> {
  const directory = join(folder, snapshot)
  await mkdir(directory)
  const site = await capturedSite(directory)
  const files: CaptureRecord['files'][number][] = []
  for (const file of site.files) {
    const { name, mediaType, bytes, sha256 } = file
    const key = spoolKey(snapshot, 'a', name)
    await store.put(key, file)
    files.push({ name, key, mediaType, bytes, sha256 })
  }
  const facts = { ...factsOf(`${SITE}/`, 'live'), snapshot, steps: [] }
  const record: CaptureRecord = { format: 'ibid-capture/1', facts, records: site.records, files }
  await putJson(store, spoolKey(snapshot, 'a', 'capture.json'), record)
  const verdict = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
  await putJson(store, observationKey('r', 'l'), {
    format: 'ibid-observation/1',
    run: 'r',
    link: 'l',
    verdict,
  })
}

async function sealed(seed: number) {
  const store = createMemoryStore()
  const snapshot = idFromBytes(Uint8Array.from({ length: 10 }, (_, index) => seed + index))
  await spool(store, snapshot)
  const memory = openMemory()
  const names = { document: 'd', run: 'r', link: 'l', url: `${SITE}/`, snapshot }
  const workshop = async () => {
    const path = await mkdtemp(join(folder, 'shop-'))
    return { path, [Symbol.asyncDispose]: async () => await rm(path, { recursive: true }) }
  }
  const timestamps = asking()
  const ports = { store, catalog: memory.catalog, clock: systemClock, random: systemRandom, witness }
  const task = { ...names, acceptLanguage: '', publish: 'publish', near: '' } as const
  await sealLink({ ...ports, timestamps, workshop }, { task, attempt: 'a' })
  return { store, snapshot, timestamps }
}

async function receiptOf(store: EvidenceStore, snapshot: string): Promise<Receipt> {
  const receipt = await newestReceipt(store, snapshot)
  if (receipt === null) throw new Error('no receipt')
  return receipt
}

/** The package of a document with that one link, as a file. */
async function packed(store: EvidenceStore, snapshot: string): Promise<string> {
  const text = encode('A text with a note.')
  const document = {
    format: 'ibid-document/1',
    id: 'd',
    run: 'r',
    name: 'note.txt',
    documentFormat: 'text',
    sha256: (await digestOf(text)).slice('sha256:'.length),
    bytes: text.length,
    submittedAt: NOW.toISOString(),
    idempotencyKey: null,
  }
  await putJson(store, documentKey('d', 'document.json'), document)
  await store.put(documentKey('d', 'source'), await sourceOf(text))
  const seen = { verdict: 'alive', certainty: 'confirmed', reason: 'It answered.', reasonCode: 'alive' }
  const link = {
    url: `${SITE}/`,
    outcome: 'ok',
    ...seen,
    reasonParams: {},
    status: 200,
    finalUrl: `${SITE}/`,
  }
  const vantage = { egress: 'direct', country: null, resolver: 'system' }
  const times = { startedAt: NOW.toISOString(), finishedAt: NOW.toISOString() }
  await putJson(store, runKey('r', 'report.json'), {
    run: { id: 'r', ...times, version: 'test', complete: true, vantage, class: 'live' },
    document: { name: 'note.txt', format: 'text', sha256: document.sha256, title: null, language: 'en' },
    citations: [],
    notices: [],
    links: [{ ...link, hops: [], fragment: 'none', attempts: 1, citations: [], archived: [], snapshot }],
    summary: { citations: 0, links: 1, ok: 1, broken: 0, unsure: 0 },
  })
  const setting = packageSetting({ IBID_PUBLIC_URL: undefined })
  const ports = { store, clock: systemClock, witness, render: reportRenderer, setting }
  const plan = await packageOf(ports, { document: 'd', run: 'r', withDocument: false })
  if (plan === null) throw new Error('no package')
  const path = join(folder, `${snapshot}.zip`)
  await writeFile(path, await gather(plan.open()))
  return path
}

async function verified(path: string, ...more: readonly string[]) {
  const args = ['verify', path, '--trust', join(folder, 'trust.json'), '--format', 'json', ...more]
  const { code, stdout, stderr } = await ibid(args, { env: { IBID_DATA_DIR: join(folder, 'none') } })
  if (stdout === '') throw new Error(stderr)
  return { code, found: JSON.parse(stdout) as Verification }
}

test('two authorities => live, three answers without any wish, and openssl says the same of each token', async () => {
  const { store, snapshot, timestamps } = await sealed(1)
  expect(await stampSnapshot({ store, timestamps }, snapshot, { signal })).toEqual([])
  const { code, found } = await verified(await packed(store, snapshot), '--require-time')
  expect(found.checks.filter(({ result, question }) => result !== 'ok' && question !== 'log')).toEqual([])
  expect(found).toMatchObject({
    intact: 'yes',
    class: 'live',
    signer: { known: true, name: 'the live key' },
    time: { proved: true, by: 'North Unit 1, South Unit 1' },
  })
  expect(code).toBe(0)

  const receipt = await receiptOf(store, snapshot)
  await writeFile(join(folder, 'signed'), Buffer.from(receipt.signature.signature, 'base64'))
  const roots = new Map([north, south].map(({ url, rootFile }) => [url, rootFile]))
  for (const { authority, token } of receipt.timestamps ?? []) {
    await writeFile(join(folder, 'token'), Buffer.from(token, 'base64'))
    const files = ['-token_in', '-in', 'token', '-data', 'signed', '-CAfile', roots.get(authority) ?? 'none']
    const { stdout, stderr } = await run('openssl', ['ts', '-verify', ...files], { cwd: folder })
    expect(stdout + stderr).toMatch(/Verification: OK/)
  }
}, 60_000)

test('one that does not serve => sealed, timestamp pending, in the package too; asked again, it completes', async () => {
  const { store, snapshot, timestamps } = await sealed(20)
  await south.be('error-page')
  const owed = await stampSnapshot({ store, timestamps }, snapshot, { signal })
  expect(owed.map(({ authority }) => authority)).toEqual([south.url])
  expect(sealStateOf(await receiptOf(store, snapshot))).toBe('timestamp-pending')
  const before = await verified(await packed(store, snapshot))
  expect(before.found).toMatchObject({ intact: 'yes', class: 'live', time: { by: 'North Unit 1' } })
  expect(JSON.stringify(before.found.checks)).toContain(`${south.url} had not answered`)

  await south.be('honest')
  expect(await stampSnapshot({ store, timestamps }, snapshot, { signal })).toEqual([])
  expect(sealStateOf(await receiptOf(store, snapshot))).toBe('timestamped')
  const { found } = await verified(await packed(store, snapshot), '--require-time')
  expect(found.time).toMatchObject({ proved: true, by: 'North Unit 1, South Unit 1' })
}, 60_000)

test('one revoked before it stamps => its token is refused when it comes, by its own list; never kept', async () => {
  const { store, snapshot, timestamps } = await sealed(40)
  await south.be('honest')
  await south.revoke(new Date(Date.now() - 86_400_000), 'keyCompromise')
  await north.revoke(new Date(Date.now() - 86_400_000), 'superseded')
  const owed = await stampSnapshot({ store, timestamps }, snapshot, { signal })
  expect(owed.map(({ authority }) => authority).toSorted()).toEqual([north.url, south.url].toSorted())
  for (const { reason } of owed) expect(reason).toMatch(/was revoked at/)
  expect((await receiptOf(store, snapshot)).timestamps).toEqual([])
  const { code, found } = await verified(await packed(store, snapshot), '--require-time')
  expect(found).toMatchObject({ intact: 'yes', time: { proved: false } })
  expect(code).toBe(1)
}, 60_000)
