/** The stages after a capture as the flow plays them: spool objects, WACZ, our own verifier, seal, a store on this disk. */
import { join } from 'node:path'
import {
  idBytes,
  idFromBytes,
  manifestKey,
  observationKey,
  type Manifest,
  type ObservationRecord,
} from '../../../citations/index.ts'
import { openDiskStore } from '../../../src/adapters/evidence/disk.ts'
import { openMemory } from '../../../src/adapters/memory/open.ts'
import { readConfig } from '../../../src/config.ts'
import { systemClock, systemRandom } from '../../../src/context.ts'
import { captureLink } from '../../../src/flow/capture.ts'
import { putJson, readJson } from '../../../src/flow/objects.ts'
import { sealLink } from '../../../src/flow/seal.ts'
import type { Capturer, Catalog, EvidenceStore } from '../../../src/ports.ts'
import { openWitness } from '../../../src/witnesses.ts'
import { workshop } from '../../../src/workers.ts'

export interface Keeping extends AsyncDisposable {
  readonly store: EvidenceStore
  /** Records, seals and stores one page; gives the manifest that was signed. */
  keep(url: string, options: { signal: AbortSignal }): Promise<Manifest>
}

/** Everything is kept below `room`. */
export async function openKeeping(room: string, capturer: Capturer): Promise<Keeping> {
  const config = readConfig({ IBID_DATA_DIR: room })
  const store = await openDiskStore(join(room, 'store'))
  const witness = await openWitness(config, async () => join(room, 'keys'))
  const memory = openMemory()
  // There is no document here: a link's row and its next job are nobody's.
  const catalog: Catalog = { ...memory.catalog, advanceLink: async () => true }
  const ports = {
    capturer,
    store,
    catalog,
    witness,
    workshop,
    timestamps: null,
    clock: systemClock,
    random: systemRandom,
  }
  let count = 0
  return {
    store,
    async keep(url, options) {
      const snapshot = idFromBytes(systemRandom.bytes(idBytes))
      const link = `l${++count}`
      const task = {
        document: 'bench',
        run: 'bench',
        link,
        url,
        snapshot,
        acceptLanguage: 'en',
        publish: '',
        near: '',
      } as const
      const looked = {
        format: 'ibid-observation/1',
        run: task.run,
        link,
        verdict: { outcome: 'ok', verdict: 'alive', reasonCode: 'answers', reason: 'The page answers.' },
      } as ObservationRecord
      await putJson(store, observationKey(task.run, link), looked)
      const attempt = await captureLink(ports, { task, kind: 'page' }, options)
      await sealLink(ports, { task, attempt })
      const manifest = await readJson<Manifest>(store, manifestKey(snapshot))
      if (manifest === null) throw new Error(`nothing was kept of ${url}`)
      return manifest
    },
    [Symbol.asyncDispose]: async () => await memory[Symbol.asyncDispose](),
  }
}
