/** The private record and the manifest's commitment to it: what it opens to, that nothing public says it, that it survives and goes. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  asHeld,
  canonicalJson,
  documentKey,
  heldContent,
  heldKey,
  idFromBytes,
  manifestKey,
  observationKey,
  receiptKey,
  runKey,
  type Held,
  type Manifest,
} from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemorySigner } from '../../src/adapters/log/key.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { readConfig } from '../../src/config.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { heldNetwork } from '../../src/egress/held-network.ts'
import { captureLink } from '../../src/flow/capture.ts'
import { digestOf, putJson, readBytes, readJson, sourceOf } from '../../src/flow/objects.ts'
import { retrieveSnapshot } from '../../src/flow/retrieve.ts'
import { sealLink } from '../../src/flow/seal.ts'
import type { LinkTask } from '../../src/flow/task.ts'
import { takeDown } from '../../src/flow/withhold.ts'
import { audit } from '../../src/jobs/audit.ts'
import { egressOptions } from '../../src/network.ts'
import type { EvidenceStore } from '../../src/ports.ts'
import { permalinkPage } from '../../src/web/permalink-page.ts'
import { openLog } from '../contract/transparency-log.ts'
import { factsOf, SITE } from '../wacz/sample.ts'
import { capturedSite } from './captured-site.ts'

const { signal } = new AbortController()
const witness = await createMemoryWitness()
const encode = (text: string) => new TextEncoder().encode(text)
const snapshot = idFromBytes(Uint8Array.from({ length: 10 }, (_, index) => 70 + index))
const task: LinkTask = {
  document: 'd0cument',
  run: 'r',
  link: 'l',
  url: `${SITE}/`,
  snapshot,
  acceptLanguage: '',
  publish: 'publish',
  near: '',
}
/** What must stand in the private record and nowhere else. */
const names = {
  submitter: 'key:submitter-of-it',
  document: 'unpublished-complaint.txt',
  claim: 'The minister knew of it.',
  proxy: 'proxy.hidden.example:3128',
  resolver: '192.0.2.53:5353',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-held-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const workshop = async () => {
  const path = await mkdtemp(join(folder, 'shop-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

/** A document with one citation, captured through a proxy with a resolver of the operator's choice, not sealed yet. */
async function captured(store: EvidenceStore) {
  const variables = {
    IBID_PROXY: `http://carol:pass-word@${names.proxy}`,
    IBID_DNS_SERVER: names.resolver,
  }
  const network = heldNetwork(await egressOptions(readConfig(variables)))
  const sha256 = (await digestOf(encode('text'))).slice('sha256:'.length)
  const { submitter, document: name, claim } = names
  await putJson(store, documentKey(task.document, 'document.json'), { name, submitter, sha256 })
  await putJson(store, documentKey(task.document, 'extraction.json'), {
    citations: [
      { id: 'c1', number: '1', claim: 'Another.' },
      { id: 'c2', number: '2', claim },
    ],
  })
  await putJson(store, runKey('r', 'run.json'), { links: [{ key: 'l', citations: ['c2'] }] })
  const verdict = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
  await putJson(store, observationKey('r', 'l'), { verdict })
  const facts = {
    ...factsOf(`${SITE}/`, 'live'),
    snapshot,
    steps: [],
    vantage: { egress: 'proxy', country: null, resolver: 'configured' } as const,
  }
  const directory = await mkdtemp(join(folder, 'capture-'))
  const site = await capturedSite(directory)
  const capturer = {
    capture: () => Promise.resolve({ facts, ...site, [Symbol.asyncDispose]: async () => {} }),
  }
  const { catalog } = openMemory()
  const ports = { store, catalog, clock: systemClock, random: systemRandom, witness, workshop, network }
  const attempt = await captureLink({ ...ports, capturer }, { task, kind: 'page' }, { signal })
  return { attempt, sha256, ports: { ...ports, timestamps: null } }
}

async function heldOf(store: EvidenceStore): Promise<Held> {
  const held = asHeld(await readJson(store, heldKey(snapshot)))
  if (held === null) throw new Error('no private record')
  return held
}

async function manifestOf(store: EvidenceStore): Promise<Manifest> {
  const manifest = await readJson<Manifest>(store, manifestKey(snapshot))
  if (manifest === null) throw new Error('no manifest')
  return manifest
}

test('sealed through a proxy with a resolver => the record opens the commitment, and nothing public holds a name', async () => {
  const store = createMemoryStore()
  const { attempt, ports, sha256 } = await captured(store)
  const log = await openLog(store, await createMemorySigner())
  await sealLink({ ...ports, logging: { log, random: systemRandom } }, { task, attempt })

  const [held, manifest] = [await heldOf(store), await manifestOf(store)]
  expect(held).toMatchObject({
    submitter: names.submitter,
    document: { id: task.document, name: names.document, sha256 },
    citations: [{ id: 'c2', number: '2', claim: names.claim }],
    network: { proxy: `http://${names.proxy}`, resolvers: [names.resolver] },
  })
  const { salt, ...record } = held
  const byHand = Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(canonicalJson(record))])
  expect(manifest.held).toBe(await digestOf(byHand))
  expect(JSON.stringify(held)).not.toMatch(/carol|pass-word/)

  const retrieved = await retrieveSnapshot(store, snapshot)
  if (retrieved === null) throw new Error('not kept')
  const shown = [String(await permalinkPage({ ...retrieved, isOwner: true, permalink: null }))]
  for await (const { key } of store.list('')) {
    if (/^(?:documents|runs)\/|\/private\.json$/.test(key)) continue
    shown.push(`${key} ${Buffer.from((await readBytes(store, key, 2 ** 24)) ?? []).toString('latin1')}`)
  }
  expect(shown.filter((text) => text.startsWith('log/tile'))).not.toEqual([])
  expect(shown.filter((text) => text.startsWith(receiptKey(snapshot, 1)))).toHaveLength(1)
  for (const name of [...Object.values(names), task.document, salt, 'proxy.hidden', '192.0.2.53', 'carol'])
    expect(shown.filter((text) => text.includes(name))).toEqual([])
})

test.each(['the private record', 'the manifest'])(
  'killed right after %s was written => sealed again with one record, the same',
  async (written) => {
    const store = createMemoryStore()
    const { attempt, ports } = await captured(store)
    const last = written === 'the manifest' ? manifestKey(snapshot) : heldKey(snapshot)
    let died = false
    const put: EvidenceStore['put'] = async (key, ...more) => {
      if (died) throw new Error('killed')
      const made = await store.put(key, ...more)
      died = key === last
      if (died) throw new Error('killed')
      return made
    }
    await expect(sealLink({ ...ports, store: { ...store, put } }, { task, attempt })).rejects.toThrow(
      'killed',
    )
    const first = await heldOf(store)
    await sealLink(ports, { task, attempt })
    expect(await heldOf(store)).toEqual(first)
    expect((await manifestOf(store)).held).toBe(await digestOf(heldContent(first)))
  },
)

test('the record is changed, or gone => the audit names it; destroyed => it goes, and nobody misses it', async () => {
  const store = createMemoryStore()
  const { attempt, ports } = await captured(store)
  await sealLink(ports, { task, attempt })
  const findings = async () =>
    (await audit(ports, { signal })).findings.filter(({ key }) => key === heldKey(snapshot))
  expect(await findings()).toEqual([])
  const held = await heldOf(store)
  await store.erase(heldKey(snapshot))
  expect(await findings()).toMatchObject([{ what: 'it is missing' }])
  await putJson(store, heldKey(snapshot), { ...held, submitter: 'somebody else' })
  expect(await findings()).toMatchObject([{ what: expect.stringContaining('manifest commits to') }])
  await store.erase(heldKey(snapshot))
  await store.put(heldKey(snapshot), await sourceOf(encode('{')))
  expect(await findings()).toMatchObject([{ what: 'it is no private record' }])

  await takeDown(ports, { snapshot, level: 'destroyed', reason: 'asked for' })
  expect(await store.head(heldKey(snapshot))).toBeNull()
  expect(await findings()).toEqual([])
})
