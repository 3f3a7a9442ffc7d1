/** The real app over the real Service, with memory stores and no workers: requests are answered, nothing is looked at. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext } from '../../src/context.ts'
import { readConfig } from '../../src/config.ts'
import type { Log } from '../../src/events.ts'
import { createApp } from '../../src/http/app.ts'
import type { ServiceSetting } from '../../src/http/service.ts'
import { openNowhere } from '../../src/places.ts'
import type { Catalog, EvidenceStore } from '../../src/ports.ts'
import { createService } from '../../src/service.ts'

export interface Stand extends AsyncDisposable {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  /** As the service has it, with its counts. */
  readonly log: Log
  /** Every line that was logged, as JSON. */
  readonly logged: readonly string[]
  /** `path` on http://localhost, or a whole URL. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  /** Every route of the app, its middleware (`ALL`) as well. */
  readonly routes: readonly { readonly method: string; readonly path: string }[]
}

export async function openStand(
  setting: Partial<ServiceSetting> = {},
  damage: (store: EvidenceStore) => EvidenceStore = (store) => store,
): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-http-'))
  const nowhere = openNowhere()
  const store = damage(nowhere.store)
  const logged: string[] = []
  const log: Log = {
    write: (level, event, fields) => void logged.push(JSON.stringify({ level, event, ...fields })),
  }
  const context = createContext(readConfig({ IBID_DATA_DIR: folder }), log, {
    store: async () => store,
    database: async () => ({ ...nowhere, ping: async () => {} }),
  })
  const app = createApp(await createService(context), {
    version: '0.1.0-test',
    apiKey: null,
    publicUrl: null,
    loopbackOnly: true,
    ...setting,
  })
  return {
    store,
    catalog: nowhere.catalog,
    log: context.log,
    logged,
    routes: app.routes,
    ask: async (path, init = {}) => app.request(new URL(path, 'http://localhost').href, init),
    async [Symbol.asyncDispose]() {
      await context[Symbol.asyncDispose]()
      await nowhere.dispose()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer())
}
