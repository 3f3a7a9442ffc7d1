/**
 * Builds the adapters from the Config, each when it is first wanted, and disposes them in reverse order. Whatever is
 * overridden is taken as it is. No decisions live here: when wiring begins to think, it has moved into the wrong room.
 */
import { randomBytes } from 'node:crypto'
import type { HeldNetwork } from '../citations/index.ts'
import type { Config } from './config.ts'
import { createEgress } from './egress/create-egress.ts'
import type { Egress } from './egress/egress.ts'
import { heldNetwork } from './egress/held-network.ts'
import { notice, type Log } from './events.ts'
import { dyingCatalog, dyingStore } from './failpoint.ts'
import type { RunSetting } from './flow/extract.ts'
import { createMetrics } from './metrics.ts'
import { lazyExtractor } from './formats/lazy-extractor.ts'
import { createProbeAtPace, lazyArchives, lazyViewer, openLooks, type LooksWanted } from './looking.ts'
import { egressOptions } from './network.ts'
import type {
  Archives,
  Beacon,
  Capturer,
  Catalog,
  Clock,
  EvidenceStore,
  Extractor,
  Looks,
  Probe,
  Queue,
  Random,
  TransparencyLog,
  Timestamps,
  Viewer,
  Witness,
} from './ports.ts'
import { version } from './version.ts'

export interface Context extends AsyncDisposable {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly random: Random
  readonly extractor: Extractor
  egress(): Promise<Egress>
  probe(): Promise<Probe>
  /** Null where the configuration wants no browser. */
  viewer(): Promise<Viewer | null>
  /** Null where no archive is to be asked. */
  archives(): Promise<Archives | null>
  /** Looks kept between runs; null where no file is named. */
  looks(wanted: LooksWanted): Promise<Looks | null>
  /** Hosts that want to be left alone for now. */
  hostsWaiting(): number
  capturer(): Promise<Capturer>
  store(): Promise<EvidenceStore>
  database(): Promise<{ catalog: Catalog; queue: Queue; ping(): Promise<void> }>
  witness(): Promise<Witness>
  transparency(): Promise<TransparencyLog>
  /** Null where no public beacon is configured. */
  beacon(): Promise<Beacon | null>
  /** Null where no authority is to be asked for the time. */
  timestamps(): Promise<Timestamps | null>
  setting(): Promise<RunSetting>
  /** Which way captures go out, with names and addresses: for private records alone. */
  heldNetwork(): Promise<HeldNetwork>
  /** Throws Problem `no-browser` when none is there at all; starts nothing. */
  requireBrowser(): Promise<void>
  /** Launches the browser once; resolves with its path and version. */
  tryBrowser(): Promise<string>
}

export type Overrides = Partial<
  Pick<Context, 'clock' | 'random' | 'store' | 'database' | 'capturer' | 'viewer'>
> & {
  readonly userAgent?: string | undefined
  /** Keeps a reader of documents started, so that a request need not wait for one. */
  readonly readAhead?: boolean
}

export const systemClock: Clock = { now: () => new Date() }
export const systemRandom: Random = { bytes: (count) => new Uint8Array(randomBytes(count)) }

export function createContext(config: Config, lines: Log, overrides: Overrides = {}): Context {
  const log: Log = { write: (...line) => lines.write(...line), metrics: lines.metrics ?? createMetrics() }
  const open: AsyncDisposable[] = []
  const kept = <T extends AsyncDisposable>(adapter: T): T => {
    open.push(adapter)
    return adapter
  }
  const clock = overrides.clock ?? systemClock
  const random = overrides.random ?? systemRandom
  const userAgent = overrides.userAgent ?? honestName(config.IBID_CONTACT)
  const folder = async (name: string) => {
    const { openFolder } = await import('./places.ts')
    return openFolder(config.IBID_DATA_DIR, name)
  }

  const egress = once(async () => {
    const made = createEgress(await egressOptions(config))
    open.push({ [Symbol.asyncDispose]: () => made.close() })
    return made
  })
  const looking = once(async () => {
    const made = await createProbeAtPace({ egress: await egress(), clock, userAgent, config })
    kept(made.probe)
    waiting = made.hostsWaiting
    return made
  })
  let waiting = () => 0
  const paceOf = async () => (await looking()).pace
  const browsing = async () => ({
    egress: await egress(),
    turns: await paceOf(),
    runDirectory: await folder('run'),
    spoolRoot: await folder('spool'),
    contact: config.IBID_CONTACT ?? null,
    version,
    browserPath: config.CHROMIUM_PATH ?? null,
    log: (message: string) => notice(log, message),
  })
  // Each adapter is loaded when it is first wanted: a command that looks at links waits for no browser and no database.
  const capturer = once(async () => {
    const { createCapturer } = await import('./adapters/capturer/capturer.ts')
    return kept(createCapturer({ ...(await browsing()), clock, replays: config.IBID_REPLAYS }))
  })
  const viewer = once(async () => {
    if (config.IBID_BROWSER === 'never') return null
    return kept(lazyViewer(browsing))
  })
  // One file, however many documents: what one of them saw serves the next.
  let looks: Promise<Looks | null> | null = null
  const looksOf = async (wanted: LooksWanted) => {
    const setting = await egress()
    const made = await openLooks(wanted, { setting, clock, notice: (message) => notice(log, message) })
    if (made !== null) open.push(made.file)
    return made?.looks ?? null
  }
  const archives = once(async () => lazyArchives(config, userAgent, clock, egress, paceOf))
  const store = once(async () => {
    const { openStore } = await import('./places.ts')
    const made = await openStore(config, () => folder('store'))
    open.push({ [Symbol.asyncDispose]: () => made.dispose() })
    const step = config.IBID_FAILPOINT
    return step === undefined ? made.store : dyingStore(made.store, step, die)
  })
  const database = once(async () => {
    const url = config.DATABASE_URL?.reveal()
    const place = url === undefined ? { directory: await folder('catalog') } : { url }
    const { openPostgres } = await import('./adapters/postgres/open.ts')
    const made = kept(await openPostgres(place))
    const step = config.IBID_FAILPOINT
    const catalog = step === undefined ? made.catalog : dyingCatalog(made.catalog, step, die)
    return { catalog, queue: made.queue, ping: () => made.ping() }
  })
  const witness = once(async () => {
    const { openWitness } = await import('./witnesses.ts')
    return openWitness(config, () => folder('keys'))
  })
  const timestamps = once(async () => {
    const { class: kind } = await egress()
    const { openTimestamps } = await import('./witnesses.ts')
    const made = await openTimestamps(config, { class: kind, random, clock, userAgent })
    return made === null ? null : kept(made)
  })
  const beacon = once(async () => {
    const { openBeacon } = await import('./witnesses.ts')
    const made = await openBeacon(config, userAgent)
    return made === null ? null : kept(made)
  })
  const transparency = once(async () => {
    const { openTransparencyLog } = await import('./transparency.ts')
    const made = await openTransparencyLog(config, {
      store: await (overrides.store ?? store)(),
      folder: () => folder('keys'),
      egress,
      userAgent,
      notice: (message) => notice(log, message),
    })
    return kept(made)
  })
  return {
    config,
    log,
    clock,
    random,
    extractor: kept(lazyExtractor({ ahead: overrides.readAhead ?? false })),
    egress,
    probe: async () => (await looking()).probe,
    viewer: overrides.viewer ?? viewer,
    archives,
    looks: (wanted) => (looks ??= looksOf(wanted)),
    hostsWaiting: () => waiting(),
    capturer: overrides.capturer ?? capturer,
    store: overrides.store ?? store,
    database: overrides.database ?? database,
    witness,
    beacon,
    timestamps,
    transparency,
    setting: async () => {
      const { class: kind, vantage } = await egress()
      return { version, class: kind, vantage }
    },
    heldNetwork: async () => heldNetwork(await egressOptions(config)),
    requireBrowser: async () => {
      const { findBrowsers, noBrowser } = await import('./browser.ts')
      if (findBrowsers(config.CHROMIUM_PATH ?? null).length === 0) throw noBrowser([])
    },
    tryBrowser: async () => {
      const { findBrowsers, launchReason, noBrowser, verifyBrowser } = await import('./browser.ts')
      const [path] = findBrowsers(config.CHROMIUM_PATH ?? null)
      if (path === undefined) throw noBrowser([])
      const { version: found } = await verifyBrowser(path, await folder('run')).catch((error: unknown) => {
        throw noBrowser([{ path, reason: launchReason(error) }])
      })
      return `${found} at ${path}`
    },
    async [Symbol.asyncDispose]() {
      for (const adapter of open.splice(0).toReversed()) await adapter[Symbol.asyncDispose]()
    },
  }
}

/** Who we are; the contact only where the operator gave one. */
export function honestName(contact: string | undefined): string {
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
