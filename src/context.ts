/**
 * Builds the adapters from the Config, each when it is first wanted, and disposes them in reverse order. Whatever is
 * overridden is taken as it is. No decisions live here: when wiring begins to think, it has moved into the wrong room.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { defaultPolicy } from '../citations/index.ts'
import { createCapturer } from './adapters/capturer/capturer.ts'
import { findBrowsers, noBrowser, verifyBrowser } from './browser.ts'
import { openPostgres, type Postgres } from './adapters/postgres/open.ts'
import { createProbe } from './adapters/probe/undici-probe.ts'
import { openFileWitness } from './adapters/witness/file-key.ts'
import type { Config } from './config.ts'
import { createEgress } from './egress/create-egress.ts'
import type { Egress } from './egress/egress.ts'
import { notice, type Log } from './events.ts'
import { dyingCatalog, dyingStore } from './failpoint.ts'
import { createExtractor } from './formats/extractor.ts'
import type {
  Capturer,
  Catalog,
  Clock,
  EvidenceStore,
  Extractor,
  Probe,
  Queue,
  Random,
  Witness,
} from './ports.ts'
import type { RunSetting } from './flow/extract.ts'
import { egressOptions } from './network.ts'
import { openFolder, openStore } from './places.ts'
import { version } from './version.ts'

export interface Context extends AsyncDisposable {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly random: Random
  readonly extractor: Extractor
  egress(): Promise<Egress>
  probe(): Promise<Probe>
  capturer(): Promise<Capturer>
  store(): Promise<EvidenceStore>
  database(): Promise<{ catalog: Catalog; queue: Queue; ping(): Promise<void> }>
  witness(): Promise<Witness>
  setting(): Promise<RunSetting>
  /** Throws Problem `no-browser` when none is there at all; starts nothing. */
  requireBrowser(): void
  /** Launches the browser once; resolves with its path and version. */
  tryBrowser(): Promise<string>
}

export type Overrides = Partial<Pick<Context, 'clock' | 'random' | 'store' | 'database' | 'capturer'>> & {
  readonly userAgent?: string | undefined
  /** Keeps a reader of documents started, so that a request need not wait for one. */
  readonly readAhead?: boolean
}

export const systemClock: Clock = { now: () => new Date() }
export const systemRandom: Random = { bytes: (count) => new Uint8Array(randomBytes(count)) }

export function createContext(config: Config, log: Log, overrides: Overrides = {}): Context {
  const open: AsyncDisposable[] = []
  const kept = <T extends AsyncDisposable>(adapter: T): T => {
    open.push(adapter)
    return adapter
  }
  const clock = overrides.clock ?? systemClock
  const userAgent = overrides.userAgent ?? honestName(config.IBID_CONTACT)
  const folder = (name: string) => openFolder(config.IBID_DATA_DIR, name)

  const egress = once(async () => {
    const made = createEgress(await egressOptions(config))
    open.push({ [Symbol.asyncDispose]: () => made.close() })
    return made
  })
  const probe = once(async () =>
    kept(createProbe({ egress: await egress(), clock, userAgent, policy: defaultPolicy.probe })),
  )
  const capturer = once(async () => {
    const made = createCapturer({
      egress: await egress(),
      clock,
      runDirectory: await folder('run'),
      spoolRoot: await folder('spool'),
      contact: config.IBID_CONTACT ?? null,
      version,
      browserPath: config.CHROMIUM_PATH ?? null,
      log: (message: string) => notice(log, message),
    })
    return kept(made)
  })
  const store = once(async () => {
    const made = await openStore(config, () => folder('store'))
    open.push({ [Symbol.asyncDispose]: () => made.dispose() })
    const step = config.IBID_FAILPOINT
    return step === undefined ? made.store : dyingStore(made.store, step, die)
  })
  const database = once(async () => {
    const url = config.DATABASE_URL?.reveal()
    const place = url === undefined ? { directory: await folder('catalog') } : { url }
    const made: Postgres = kept(await openPostgres(place))
    const step = config.IBID_FAILPOINT
    const catalog = step === undefined ? made.catalog : dyingCatalog(made.catalog, step, die)
    return { catalog, queue: made.queue, ping: () => made.ping() }
  })
  const witness = once(async () =>
    openFileWitness(config.IBID_SIGNING_KEY ?? join(await folder('keys'), 'signing.pem')),
  )
  return {
    config,
    log,
    clock,
    random: overrides.random ?? systemRandom,
    extractor: kept(createExtractor({ ahead: overrides.readAhead ?? false })),
    egress,
    probe,
    capturer: overrides.capturer ?? capturer,
    store: overrides.store ?? store,
    database: overrides.database ?? database,
    witness,
    setting: async () => {
      const { class: kind, vantage } = await egress()
      return { version, class: kind, vantage }
    },
    requireBrowser: () => {
      if (findBrowsers(config.CHROMIUM_PATH ?? null).length === 0) throw noBrowser([])
    },
    tryBrowser: async () => {
      const [path] = findBrowsers(config.CHROMIUM_PATH ?? null)
      if (path === undefined) throw noBrowser([])
      const { version: found } = await verifyBrowser(path, await folder('run'))
      return `${found} at ${path}`
    },
    async [Symbol.asyncDispose]() {
      for (const adapter of open.splice(0).toReversed()) await adapter[Symbol.asyncDispose]()
    },
  }
}

/** Who we are; the contact only where the operator gave one. */
function honestName(contact: string | undefined): string {
  return contact === undefined ? `Ibid/${version}` : `Ibid/${version} (+${contact})`
}

/** Opens at the first call, and once; a failed opening is tried again by the next caller. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((fault: unknown) => {
      made = null
      throw fault
    })
    return made
  }
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}
