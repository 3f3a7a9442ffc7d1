/** The score and its stages, on real adapters: memory stores, a real key, a real probe and capturer on a small web. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createContext, type Context } from '../../src/context.ts'
import { readConfig } from '../../src/config.ts'
import { silentLog } from '../../src/events.ts'
import { run } from '../../src/flow/run.ts'
import { retrieveSnapshot, snapshotsOf } from '../../src/flow/retrieve.ts'
import { openNowhere } from '../../src/places.ts'
import { workshop } from '../../src/workers.ts'
import { defaultPolicy, type Extraction } from '../../citations/index.ts'
import { startReplicaWeb, type ReplicaWeb } from '../replica-web/web.ts'
import { writeFile } from 'node:fs/promises'

let folder: string
let web: ReplicaWeb
let context: Context

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-flow-'))
  web = await startReplicaWeb({
    writeCertificate: async (pem) => {
      await writeFile(join(folder, 'ca.pem'), pem)
      return join(folder, 'ca.pem')
    },
  })
  context = createContext(readConfig({ IBID_DATA_DIR: join(folder, 'data'), ...web.variables }), silentLog)
})
afterAll(async () => {
  await context[Symbol.asyncDispose]()
  await web[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const urls = [
  'https://steppe-herald.example/a/8950,river-circle-accused-of-spreading-alarm',
  'https://data-office.example/documents/organization/289492',
  'https://vanished-weekly.example/opinion/fees-for-public-readings-2252659.html',
  'https://parliament.example/RegData/etudes/STUD/2024/603472/WATER_STU(2024)603472_EN.pdf',
]

test('a document is played through every stage: verdicts for all, snapshots for what answered', async () => {
  const nowhere = openNowhere()
  const told: string[] = []
  const extractor = {
    extract: async ({
      name,
      format,
      sha256,
    }: {
      name: string
      format: 'json'
      sha256: string
    }): Promise<Extraction> => ({
      document: { name, format, sha256, title: null, language: null },
      citations: urls.map((url, index) => ({
        id: `c${index + 1}`,
        number: String(index + 1),
        kind: 'footnote',
        urls: [url],
        locators: [{ kind: 'url', value: url, url }],
        claim: 'A claim.',
        quotes: [],
        note: url,
        repeats: null,
        span: {},
        noteSpan: {},
        urlSpans: [{}],
      })),
      notices: [],
    }),
  }
  const ports = {
    ...context,
    ...nowhere,
    extractor: extractor as typeof context.extractor,
    probe: await context.probe(),
    viewer: null,
    looks: null,
    archive: {
      capturer: await context.capturer(),
      witness: await context.witness(),
      timestamps: null,
      workshop,
    },
  }
  const ended = await run(
    ports,
    {
      submission: {
        name: 'x.json',
        format: 'json',
        bytes: new TextEncoder().encode('{}'),
        publish: true,
        idempotencyKey: null,
      },
      setting: await context.setting(),
      policy: defaultPolicy,
      concurrency: 4,
      captures: 2,
      onLink: (link, _seen, kept) => told.push(`${link.key} ${kept.kind}`),
    },
    { signal: new AbortController().signal },
  )
  expect(told.toSorted()).toEqual(['l1 kept', 'l2 kept', 'l3 none', 'l4 kept'])
  expect(ended?.report.links.map((link) => link.verdict)).toEqual(['alive', 'gone', 'dns-failure', 'alive'])
  expect(ended?.report.summary).toEqual({ citations: 4, links: 4, ok: 2, broken: 2, unsure: 0 })
  for (const link of ended?.report.links ?? []) {
    if (link.snapshot === null) continue
    const found = await retrieveSnapshot(nowhere.store, link.snapshot)
    expect(found?.manifest.missing).toEqual([])
    expect(found?.manifest.state).toBe('complete')
    expect(found?.manifest.format).toBe('ibid-manifest/2')
    expect(found?.manifest.seed).toMatch(/^[0-9a-f]{64}$/)
    expect(found?.receipt?.number).toBe(1)
    expect(found?.published).toBe(true)
    const index = []
    for await (const entry of snapshotsOf(nowhere.store, link.url)) index.push(entry.snapshot)
    expect(index).toEqual([link.snapshot])
  }
  const left: string[] = []
  for await (const { key } of nowhere.store.list('spool/')) left.push(key)
  expect(left).toEqual([])
  await nowhere.dispose()
}, 120_000)

test('a source that answers and cannot be recorded => named with the reason; the run comes to its end', async () => {
  await using nowhere = { ...openNowhere(), [Symbol.asyncDispose]: () => nowhere.dispose() }
  const [url = ''] = urls
  const ports = {
    ...context,
    ...nowhere,
    probe: await context.probe(),
    viewer: null,
    looks: null,
    archive: {
      capturer: { capture: () => Promise.reject(new Error('the disk is full')) },
      witness: await context.witness(),
      timestamps: null,
      workshop,
    },
  }
  const told: string[] = []
  const bytes = new TextEncoder().encode(`It is so.[1]\n\n[1] ${url}\n`)
  const ended = await run(
    ports,
    {
      submission: { name: 'x.txt', format: 'text', bytes, publish: false, idempotencyKey: null },
      setting: await context.setting(),
      policy: defaultPolicy,
      concurrency: 1,
      captures: 1,
      onLink: (link, _seen, kept) => told.push(`${link.key} ${kept.kind}`),
    },
    { signal: new AbortController().signal },
  )
  expect(told).toEqual(['l1 failed'])
  expect(ended?.unrecorded).toEqual([{ url, reason: 'Nothing could be recorded: the disk is full' }])
  expect(ended?.report.links[0]?.snapshot).toBeNull()
}, 60_000)
