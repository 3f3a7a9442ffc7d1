/** The Service that the routes see, made of the flow's stages and this process's adapters. */
import {
  digestHex,
  documentKey,
  nextLookOf,
  runKey,
  type Extraction,
  type RunRecord,
  type Watch,
} from '../citations/index.ts'
import type { Context } from './context.ts'
import { faultCaught } from './events.ts'
import { measureNow } from './measures.ts'
import { annotatedDocument } from './flow/annotate.ts'
import { createAccesses } from './flow/accesses.ts'
import { lookAgain } from './flow/again.ts'
import { extractDocument } from './flow/extract.ts'
import { digestOf, readJson } from './flow/objects.ts'
import { packageOf } from './flow/package.ts'
import { endRemoval, removeDocument } from './flow/remove.ts'
import { isRemoved, removalJob } from './flow/removal.ts'
import { reportOf } from './flow/report.ts'
import { submit } from './flow/submit.ts'
import { setWatch, watchOf } from './flow/watch.ts'
import type { Begun, Service, Watched } from './http/service.ts'
import type { DocumentRow } from './ports.ts'
import { packageSetting, reportRenderer } from './web/packaging.ts'
import { openCustodian } from './witnesses.ts'

/** How long a caller waits for the citations before extraction goes on without it (product.md). */
const PATIENCE_MS = 5000

export async function createService(context: Context): Promise<Service> {
  const { clock, random, log, extractor } = context
  const store = await context.store()
  const database = await context.database()
  const { catalog } = database
  const ports = { store, catalog, clock, random, extractor }
  const key = context.config.IBID_API_KEY?.reveal()
  const submitter = key === undefined ? {} : { submitter: await keyName(key) }
  const accesses = createAccesses({
    store,
    clock,
    // Where nobody has sealed yet there is no key, and none is made for this.
    witness: async () => (await openCustodian(context.config, () => context.witness())).witness,
    onFault: (fault) => faultCaught(log, 'custody', fault),
  })
  const begunOf = async (row: DocumentRow): Promise<Begun | null> => {
    if (row.run === null) return null
    const extraction = await readJson<Extraction>(store, documentKey(row.id, 'extraction.json'))
    const run = await readJson<RunRecord>(store, runKey(row.run, 'run.json'))
    return extraction === null || run === null ? null : { extraction, run }
  }
  const readiness: Service['readiness'] = async () => {
    const tell = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))
    const [rows, objects] = await Promise.all([
      database.ping().then(() => null, tell),
      store.head('documents/none/source').then(() => null, tell),
    ])
    return { database: rows, store: objects }
  }
  return {
    store,
    catalog,
    log,
    accesses,
    async submit(submission) {
      const row = await submit(ports, { ...submission, ...submitter })
      if (row.state !== 'extracting') return { row, begun: await begunOf(row) }
      // The queue would do it in ten seconds; doing it now spares the caller a second look. Both may: it is idempotent.
      const begun = extractDocument(ports, { document: row.id, setting: await context.setting() }).catch(
        (fault: unknown) => {
          faultCaught(log, 'extract', fault)
          return null
        },
      )
      const known = await Promise.race([begun, patience()])
      return { row: (await catalog.document(row.id)) ?? row, begun: known }
    },
    async recheck(row) {
      if (row.run === null) return null
      const again = { document: row.id, before: row.run, setting: await context.setting() }
      if ((await lookAgain(ports, again)) !== null) return catalog.document(row.id)
      // Removed meanwhile: what was written for the run that did not begin goes as well.
      if (await isRemoved(store, row.id))
        await endRemoval({ store, catalog, clock, witness: await context.witness() }, row.id)
      return null
    },
    async watchOf(row) {
      const watch = await watchOf(store, row.id)
      return watch === null ? null : watched(watch, clock.now())
    },
    async watch(row, wanted) {
      const watch = await setWatch({ ...ports, queue: database.queue }, row.id, wanted)
      return watch === null ? null : { ...watched(watch, clock.now()), webhook: watch.webhook }
    },
    report: (row) =>
      row.run === null ? Promise.resolve(null) : reportOf(ports, { document: row.id, run: row.run }),
    begun: begunOf,
    async evidencePackage(row, { withDocument }) {
      const run = row.state === 'done' ? row.run : ((await begunOf(row))?.run.before ?? null)
      if (run === null) return null
      const witness = await context.witness()
      const packaging = {
        store,
        clock,
        witness,
        render: reportRenderer,
        setting: packageSetting(context.config),
      }
      return packageOf(packaging, { document: row.id, run, withDocument })
    },
    annotated: async (row, permalink) =>
      row.run === null ? null : annotatedDocument(ports, { document: row.id, run: row.run, permalink }),
    async remove(document) {
      await database.queue.send([removalJob(document)])
      return removeDocument({ store, catalog, clock, witness: await context.witness() }, document)
    },
    metrics: async () => {
      const { metrics } = log
      if (metrics === undefined) return ''
      await measureNow(metrics, {
        queue: database.queue,
        readiness,
        onFault: (fault) => faultCaught(log, 'metrics', fault),
      })
      return metrics.write()
    },
    readiness,
  }
}
function watched(watch: Watch, now: Date): Watched {
  return { every: watch.every, next: nextLookOf(watch, now).toISOString() }
}

/** Resolves with null when patience is over; keeps no process alive. */
function patience(): Promise<null> {
  return new Promise((over) => setTimeout(() => over(null), PATIENCE_MS).unref())
}

/** Tells keys apart without giving one away: what a private record names a submitter by. */
async function keyName(key: string): Promise<string> {
  return `key:${digestHex(await digestOf(new TextEncoder().encode(key))).slice(0, 16)}`
}
