/**
 * The service killed right after the commit steps of a removal: started again it says that the document is gone, said again it is, and
 * nothing else is touched. Every single step of the flow, with stores that die under it: test/flow/remove.test.ts.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDiskStore } from '../../src/adapters/evidence/disk.ts'
import { openPostgres } from '../../src/adapters/postgres/open.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { setWatch } from '../../src/flow/watch.ts'
import type { Catalog, EvidenceStore, Queue } from '../../src/ports.ts'
import { ibid } from '../cli/cli.ts'
import { stock, type Stocked } from '../flow/stocked.ts'
import { startService } from './running.ts'

const quiet = { IBID_BROWSER: 'never', IBID_TIMESTAMPS: 'off', IBID_ARCHIVES: 'off', IBID_AUDIT_HOURS: '0' }
const LONG = 30_000

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-removal-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

interface Place {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly queue: Pick<Queue, 'send'>
}

/** The `at`th document of a place, watched; ids follow from the number. */
async function watched({ store, catalog, queue }: Place, at: number): Promise<Stocked> {
  const seeds = [5 * at, 5 * at + 1, 5 * at + 2, 5 * at + 3, 5 * at + 4] as const
  const stocked = await stock(store, catalog, seeds)
  const ports = { store, queue, clock: systemClock, random: systemRandom }
  await setWatch(ports, stocked.row.id, { every: 7, webhook: 'https://hooks.example/secret' })
  return stocked
}

/** The commits between which a removal is in another state, in their order; one that is not reached fails below by its name. */
const steps: readonly ((of: Stocked) => string)[] = [
  ({ row }) => `swap:removed/${row.id}.json`,
  () => 'catalog:removeDocument',
  ({ hidden }) => `swap:standing/${hidden}.json`,
  () => 'erase:snapshots/manifest.json',
  () => 'erase:runs/run.json',
  () => 'erase:documents/source',
  () => 'erase:documents/document.json',
  ({ row }) => `erase:watches/${row.id}.json`,
]

/** No wait is without an end, so that one which has none says which it was. */
async function inTime<T>(what: string, work: Promise<T>): Promise<T> {
  const late = pause(LONG, null, { ref: false }).then(() => {
    throw new Error(`not in time: ${what}`)
  })
  return Promise.race([work, late])
}

test('killed right after a commit step of a removal, one document each => gone for readers, ended by saying it again, all else untouched', async () => {
  const data = join(folder, 'data')
  await mkdir(join(data, 'catalog'), { recursive: true })
  const stocked: Stocked[] = []
  {
    await using database = await openPostgres({ directory: join(data, 'catalog') })
    const store = await openDiskStore(join(data, 'store'))
    for (let at = 0; at <= steps.length; at++) stocked.push(await watched({ store, ...database }, at))
  }
  const other = stocked.pop()
  const ask = (url: string, path: string, method = 'GET') =>
    fetch(new URL(path, url), { method, signal: AbortSignal.timeout(LONG) })

  for (const [at, stepOf] of steps.entries()) {
    const one = stocked[at]
    if (one === undefined) throw new Error('as many documents as steps')
    const { row } = one
    const step = stepOf(one)
    await using doomed = await inTime(
      `the start for ${step}`,
      startService(folder, { ...quiet, IBID_FAILPOINT: step }),
    )
    await ask(doomed.url, `/v1/documents/${row.id}`, 'DELETE').catch(() => null)
    await inTime(`the death after ${step}`, doomed.ended)
  }

  {
    await using service = await inTime('the start afterwards', startService(folder, quiet))
    for (const { row, published } of stocked) {
      const at = `/v1/documents/${row.id}`
      expect((await ask(service.url, at)).status).toBe(410)
      expect(await (await ask(service.url, at, 'DELETE')).json()).toMatchObject({ state: 'removed' })
      expect((await ask(service.url, `/v1/snapshots/${published}`)).status).toBe(200)
    }
    expect((await ask(service.url, `/v1/documents/${other?.row.id}`)).status).toBe(200)
    expect((await ask(service.url, `/v1/snapshots/${other?.hidden}`)).status).toBe(200)
  }
  const store = await openDiskStore(join(data, 'store'))
  const keys: string[] = []
  for await (const { key } of store.list('')) keys.push(key)
  for (const { row, run } of stocked) {
    const naming = keys.filter((key) => key.includes(row.id) || key.includes(run.run))
    expect(naming).toEqual([`removed/${row.id}.json`])
  }
  expect(keys).toContain(`watches/${other?.row.id}.json`)
  const env = { IBID_DATA_DIR: data, ...quiet }
  expect(await inTime('the comparison', ibid(['reindex', '--compare'], { env }))).toMatchObject({ code: 0 })
}, 240_000)
