/** Whatever dies, nothing accepted is lost and nothing half-written is seen: kill -9 at random, and after each commit. */
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manifest, ObservationRecord, RunRecord } from '../../citations/index.ts'
import { openDiskStore } from '../../src/adapters/evidence/disk.ts'
import { readBytes, readJson, digestOf } from '../../src/flow/objects.ts'
import { ibid } from '../cli/cli.ts'
import { startReplicaWeb, type ReplicaWeb } from '../replica-web/web.ts'
import { processesNaming, startService } from './running.ts'

const seed = Number(process.env['IBID_SEED'] ?? Date.now() % 1_000_000)
let folder: string
let web: ReplicaWeb

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-kill-'))
  web = await startReplicaWeb({
    writeCertificate: async (pem) => {
      await writeFile(join(folder, 'ca.pem'), pem)
      return join(folder, 'ca.pem')
    },
  })
})
afterAll(async () => {
  await web[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

interface Told {
  readonly id: string
  readonly state: string
  /** The run as the report tells it; there once the document is done. */
  readonly run: { readonly id: string }
}

async function submit(url: string, urls: readonly string[], key: string): Promise<Told> {
  const response = await fetch(new URL('/v1/documents', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({
      citations: urls.map((cited, index) => ({ number: String(index + 1), urls: [cited] })),
    }),
  })
  expect(response.status).toBe(202)
  return (await response.json()) as Told
}

async function untilDone(url: string, id: string): Promise<Told> {
  for (let tries = 0; tries < 900; tries++) {
    const told = (await (await fetch(new URL(`/v1/documents/${id}`, url))).json()) as Told
    if (told.state === 'done') return told
    expect(told.state).not.toBe('failed')
    await pause(200)
  }
  throw new Error(`document ${id} was not done in time`)
}

/** Everything the store holds about a document is whole, and each link has one observation and one snapshot if due. */
async function expectWhole(data: string, told: Told, links: number): Promise<void> {
  const store = await openDiskStore(join(data, 'store'))
  const run = await readJson<RunRecord>(store, `runs/${told.run.id}/run.json`)
  expect(run?.links.length).toBe(links)
  for (const link of run?.links ?? []) {
    const seen = await readJson<ObservationRecord>(store, `runs/${told.run.id}/observations/${link.key}.json`)
    const answered = seen?.observation.attempts.some((attempt) => attempt.hops.length > 0) ?? false
    const manifest = await readJson<Manifest>(store, `snapshots/${link.snapshot}/manifest.json`)
    expect({ link: link.url, seen: seen !== null, kept: manifest !== null }).toEqual({
      link: link.url,
      seen: true,
      kept: answered,
    })
    if (manifest === null) continue
    expect(manifest.seenAs.verdict).toBe(seen?.verdict.verdict)
    expect(await store.head(`snapshots/${link.snapshot}/receipts/000001.json`)).not.toBeNull()
    for (const part of manifest.parts) {
      const bytes = await readBytes(store, part.key, 64 * 1024 * 1024)
      expect(bytes === null ? null : await digestOf(bytes)).toBe(part.sha256)
    }
  }
  const spool: string[] = []
  for await (const { key } of store.list('spool/')) spool.push(key)
  expect(spool).toEqual([])
}

const twenty = [
  'https://steppe-herald.example/a/8950,river-circle-accused-of-spreading-alarm',
  'https://social.example/100012043548093/videos/590307231380723/',
  'http://courts.example/Review/76519299',
  'https://parliament.example/RegData/etudes/STUD/2024/603472/WATER_STU(2024)603472_EN.pdf',
  'https://parliament.example/doceo/document/B-8-2024-0204_EN.html?redirect',
  'https://treaties.example/A/WRC/40/60',
  'https://gazeta-varn.example/a/29137163.html',
  'https://open-gauges.example/en/documents/wat57/8298/2024/en/',
  'https://rivers-watch.example/world-report/2024/port-chapters/varn',
  'https://data-office.example/documents/organization/289492',
  'http://parliament.example/sides/getDoc.do?pubRef=-//DP//NONSGML+TA',
  'https://vanished-weekly.example/opinion/fees.html',
  'https://statistics.example/permalink.php?table=1',
  ...Array.from(
    { length: 7 },
    (_, index) =>
      `https://${['port-varn', 'river-commons', 'delta', 'hydrology'][index % 4]}.example/?page=${index}`,
  ),
]

test(`killed ten times at random moments (seed ${seed}), a document of 20 links ends whole`, async () => {
  const home = join(folder, 'random')
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
  let service = await startService(home, web.variables)
  const { id } = await submit(service.url, twenty, 'random')
  for (let kills = 0; kills < 10; kills++) {
    await pause(300 + random() * 3200)
    await service.kill('SIGKILL')
    service = await startService(home, web.variables)
  }
  const told = await untilDone(service.url, id)
  await service.kill('SIGTERM')
  await expectWhole(join(home, 'data'), told, 20)
  await pause(500)
  expect(processesNaming(home)).toEqual([])
  expect(await readdir(join(home, 'data', 'spool')).catch(() => [])).toEqual([])
}, 400_000)

const steps = [
  'put:documents/source',
  'put:documents/document.json',
  'catalog:acceptDocument',
  'put:documents/extraction.json',
  'put:runs/run.json',
  'catalog:beginRun',
  'put:runs/l1.json',
  'catalog:advanceLink:checked',
  'put:spool/data.warc.gz',
  'put:spool/screenshot.jpg',
  'put:spool/capture.json',
  'catalog:advanceLink:captured',
  'put:snapshots/snapshot.wacz',
  'put:snapshots/screenshot.jpg',
  'put:snapshots/manifest.json',
  'put:snapshots/000001.json',
  'put:index/entry',
  'erase:spool/capture.json',
  'erase:spool/data.warc.gz',
  'catalog:advanceLink:done',
  'catalog:finishRun',
  'put:runs/report.json',
]

test('killed right after each commit step, one after the other, a document ends whole', async () => {
  const home = join(folder, 'steps')
  const two = ['https://port-varn.example/', 'https://vanished-weekly.example/x']
  const ids = new Set<string>()
  for (const step of steps) {
    const doomed = await startService(home, { ...web.variables, IBID_FAILPOINT: step })
    // It may die before it answers: then the caller heard nothing, and asks again with the same key.
    const told = await submit(doomed.url, two, 'steps').catch(() => null)
    if (told !== null) ids.add(told.id)
    expect(await Promise.race([doomed.ended.then(() => step), pause(60_000, `it lives on: ${step}`)])).toBe(
      step,
    )
  }
  const service = await startService(home, web.variables)
  const { id } = await submit(service.url, two, 'steps')
  const told = await untilDone(service.url, id)
  await service.kill('SIGTERM')
  expect([...ids]).toEqual([id])
  await expectWhole(join(home, 'data'), told, 2)
  expect(processesNaming(home)).toEqual([])
  await expectRebuilt(home)
}, 600_000)

/** Until the catalog has the run the caller hears nothing, and asks again; from then on it goes on by itself. */
const asking = ['put:documents/000002.json', 'put:runs/run.json', 'catalog:beginAgain']
const again = [
  ...asking,
  'put:runs/l1.json',
  'catalog:advanceLink:done',
  'catalog:finishRun',
  'put:runs/report.json',
]

test('looked at again and killed after each commit step, a document ends whole in one second run', async () => {
  const home = join(folder, 'again')
  const two = ['https://port-varn.example/', 'https://vanished-weekly.example/x']
  const first = await startService(home, web.variables)
  const { id } = await submit(first.url, two, 'again')
  const before = await untilDone(first.url, id)
  await first.kill('SIGTERM')
  for (const step of again) {
    const doomed = await startService(home, { ...web.variables, IBID_FAILPOINT: step })
    if (asking.includes(step))
      await fetch(new URL(`/v1/documents/${id}/recheck`, doomed.url), { method: 'POST' }).catch(() => null)
    expect(await Promise.race([doomed.ended.then(() => step), pause(60_000, `it lives on: ${step}`)])).toBe(
      step,
    )
  }
  const service = await startService(home, web.variables)
  const told = await untilDone(service.url, id)
  await service.kill('SIGTERM')
  expect(told.run.id).not.toBe(before.run.id)
  await expectWhole(join(home, 'data'), told, 2)
  const store = await openDiskStore(join(home, 'data', 'store'))
  const reserved: string[] = []
  for await (const { key } of store.list(`documents/${id}/runs/`)) reserved.push(key)
  expect(reserved).toHaveLength(1)
  const run = await readJson<RunRecord>(store, `runs/${told.run.id}/run.json`)
  expect(run).toMatchObject({ number: 2, before: before.run.id })
  expect(processesNaming(home)).toEqual([])
  await expectRebuilt(home)
}, 600_000)

/** The catalog agrees with the store; thrown away and made again from the store alone, it says the same. */
async function expectRebuilt(home: string): Promise<void> {
  const env = { ...web.variables, IBID_DATA_DIR: join(home, 'data') }
  const agree = { code: 0, stdout: 'Catalog and store agree.\n' }
  expect(await ibid(['reindex', '--compare'], { env })).toMatchObject(agree)
  await rename(join(home, 'data', 'catalog'), join(home, 'data', 'catalog-before'))
  const differing = await ibid(['reindex', '--compare'], { env })
  expect(differing.stdout).toMatch(/^document \S+: in the store, not in the catalog$/m)
  expect(differing.code).toBe(1)
  const made = await ibid(['reindex'], { env })
  expect(made.stdout).toMatch(/^1 document, 2 links, 1 snapshot in the catalog; 0 jobs sent again/)
  expect(await ibid(['reindex', '--compare'], { env })).toMatchObject(agree)
}
