/**
 * How this process looks at the web as it was configured: at which pace, with or without a browser, and where it asks for
 * copies of what is gone. Wiring for context.ts; adapters are loaded when they are first wanted.
 */
import { stat } from 'node:fs/promises'
import { cleanText, defaultPolicy, faultCode, Problem } from '../citations/checking.ts'
import type { EvidenceClass, Vantage } from '../citations/index.ts'
import type { Archive } from './adapters/archives/known.ts'
import type { ViewerOptions } from './adapters/capturer/viewer.ts'
import type { Pace } from './adapters/probe/pace/pace.ts'
import type { Config } from './config.ts'
import type { Egress } from './egress/egress.ts'
import type { Archives, Clock, Looks, Probe, Viewer } from './ports.ts'

export interface Looking {
  /** What everything that this process sends passes. */
  readonly pace: Pace
  readonly probe: Probe & AsyncDisposable
  /** Sites whose window is closed. */
  readonly hostsWaiting: () => number
}

export async function createProbeAtPace(parts: {
  egress: Egress
  clock: Clock
  userAgent: string
  config: Config
}): Promise<Looking> {
  const { config, ...rest } = parts
  const { createProbe } = await import('./adapters/probe/undici-probe.ts')
  const { createPace } = await import('./adapters/probe/pace/create-pace.ts')
  const { politePace } = await import('./adapters/probe/pace/pace.ts')
  const { createReadingThread } = await import('./adapters/probe/reading-thread.ts')
  const { shareLooks } = await import('./adapters/probe/share-looks.ts')
  const closed = new Set<string>()
  const pace = createPace({
    policy: { ...politePace, ...rateOf(config.IBID_PACE) },
    onEvent({ kind, site }) {
      if (kind === 'closed') closed.add(site)
      if (kind === 'opened') closed.delete(site)
    },
  })
  const obeyRobots = config.IBID_ROBOTS === 'obey'
  const bodies = createReadingThread()
  const asking = createProbe({ ...rest, policy: defaultPolicy.probe, pace, obeyRobots, bodies })
  const close = async () => {
    await asking[Symbol.asyncDispose]()
    await bodies[Symbol.asyncDispose]()
  }
  const probe = { ...shareLooks(asking), [Symbol.asyncDispose]: close }
  return { probe, pace, hostsWaiting: () => closed.size }
}

/** "4/2": four requests a second, two at once, to one site and to one address; `off` lifts both, closed windows stay. */
export function rateOf(written: string): { readonly aSecond: number; readonly atOnce: number } {
  const [aSecond = Infinity, atOnce = Infinity] = written === 'off' ? [] : written.split('/').map(Number)
  return { aSecond, atOnce }
}

/** A viewer whose browser room is loaded with the first look that is wanted; most runs want none. */
export function lazyViewer(optionsOf: () => Promise<ViewerOptions>): Viewer & AsyncDisposable {
  let made: Promise<Viewer & AsyncDisposable> | null = null
  return {
    async view(url, options) {
      made ??= optionsOf().then(async (known) => {
        const { createViewer } = await import('./adapters/capturer/viewer.ts')
        return createViewer(known)
      })
      return (await made).view(url, options)
    },
    async [Symbol.asyncDispose]() {
      await (await made)?.[Symbol.asyncDispose]()
    },
  }
}

/** Looks kept in a file; null where none is named. Throws Problem `invalid-configuration` where the file is no use. */
export async function openLooks(
  { cache, rejudge }: LooksWanted,
  parts: {
    setting: { class: EvidenceClass; vantage: Vantage }
    clock: Clock
    notice: (message: string) => void
  },
): Promise<{ looks: Looks; file: AsyncDisposable } | null> {
  if (cache === null) return null
  const [{ openLookFile }, { cachedLooks, rejudgedLooks }] = await Promise.all([
    import('./adapters/looks/file.ts'),
    import('./adapters/looks/looks.ts'),
  ])
  const noUse = (found: string, cause?: unknown) => {
    const expected = rejudge
      ? 'a file of looks that an earlier run kept'
      : 'a file that can be read and written'
    const example = rejudge
      ? 'ibid check press-release.txt --cache .ibid-cache, which makes it'
      : '--cache .ibid-cache'
    return new Problem(
      'invalid-configuration',
      `Expected ${expected} for --cache, found "${cleanText(cache, 300)}": ${found}; e.g. ${example}.`,
      { cause },
    )
  }
  const there = await stat(cache).catch(() => null)
  if (there === null && rejudge) throw noUse('no such file')
  if (there?.isFile() === false) throw noUse(there.isDirectory() ? 'a folder' : 'a device or a pipe')
  const file = await openLookFile(cache, { setting: parts.setting, readOnly: rejudge }).catch(
    (cause: unknown) => {
      throw noUse(faultCode(cause) || 'not usable', cause)
    },
  )
  for (const sentence of file.notices) parts.notice(sentence)
  const looks = rejudge
    ? rejudgedLooks(file, parts)
    : cachedLooks(file, { policy: defaultPolicy, clock: parts.clock })
  return { looks, file }
}

/** `--cache FILE`, and whether its looks are judged again instead of looking. */
export interface LooksWanted {
  readonly cache: string | null
  readonly rejudge: boolean
}

/** Archives whose room is loaded when the first broken link is looked up; null where none is to be asked. */
export async function lazyArchives(
  config: Config,
  userAgent: string,
  clock: Clock,
  egress: () => Promise<Egress>,
  pace: () => Promise<Pace>,
): Promise<Archives | null> {
  const list = await archiveList(config, (await egress()).class)
  if (list.length === 0) return null
  let made: Promise<Archives> | null = null
  const make = async () => {
    const { createArchives } = await import('./adapters/archives/archives.ts')
    const { createGet } = await import('./adapters/archives/get.ts')
    const get = createGet({ egress: await egress(), userAgent, pace: await pace() })
    return createArchives({ archives: list, get, clock })
  }
  return {
    async find(url, options) {
      made ??= make()
      return (await made).find(url, options)
    },
  }
}

/** The archives to ask. A rehearsal asks none of the real ones unless it was told to. Throws Problem `invalid-configuration`. */
export async function archiveList(config: Config, kind: EvidenceClass): Promise<readonly Archive[]> {
  const written = config.IBID_ARCHIVES ?? (kind === 'live' ? 'wayback' : 'off')
  if (written === 'off') return []
  const { readArchives } = await import('./adapters/archives/known.ts')
  return readArchives(written)
}
