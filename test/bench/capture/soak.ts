/** Many captures of the article one after the other, and what they leave: in the evidence, on the disk, in memory, running. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { queryObjects } from 'node:v8'
import { requiredParts, type Manifest } from '../../../citations/index.ts'
import { groupMembers } from '../../../src/adapters/capturer/browser/process-group.ts'
import { createCapturer } from '../../../src/adapters/capturer/capturer.ts'
import { systemClock } from '../../../src/context.ts'
import type { EvidenceStore } from '../../../src/ports.ts'
import { openKeeping } from './kept.ts'
import { openEgress } from './open-egress.ts'
import type { ServedAt } from './server.ts'
import { ARTICLE_RECORDS, HOST } from './site.ts'

export interface Soaking {
  readonly web: ServedAt
  readonly browser: string
  readonly pages: number
  readonly workers: number
  /** Told how many are done, with the memory of this process where it was measured (every 50). */
  readonly onPage?: (done: number, megabytes: number | null) => void
  /** No page is begun after it. */
  readonly ends?: AbortSignal | undefined
  /** A folder in which the WACZs of the first so many captures are left. */
  readonly keep?: { readonly folder: string; readonly pages: number } | undefined
}

export interface Soaked {
  readonly pages: number
  readonly complete: number
  /** With their reasons, each counted. */
  readonly partial: Readonly<Record<string, number>>
  /** Captures that failed with a fault of ours, by its message. */
  readonly failed: Readonly<Record<string, number>>
  /** `complete`, and yet a record or a part is not there. */
  readonly silent: number
  readonly seconds: number
  /** Of this process, when its first pages were done, and at the end. */
  readonly megabytesBefore: number
  readonly megabytesAfter: number
  /** What each capture uses and none may keep: signals that its steps were given, and sockets; more than before the first. */
  readonly objectsLeft: { readonly signals: number; readonly sockets: number }
  readonly processesLeft: number
  /** In the capturer's folders, the browsers' temporary one among them. */
  readonly filesLeft: number
}

/** Code is compiled and caches are filled by then. */
const WARM = 10
const MEASURE_EVERY = 50
const ENDING_MS = 2_000
/** A leak stays; what is still being closed does not. */
const SETTLING_MS = 10_000

export async function soak({ web, browser, pages, workers, onPage, ends, keep }: Soaking): Promise<Soaked> {
  const room = await mkdtemp(join(tmpdir(), 'ibid-soak-'))
  const egress = openEgress(web)
  const { signal } = new AbortController()
  const leaders = new Set<number>()
  const [partial, failed] = [new Map<string, number>(), new Map<string, number>()]
  let [complete, silent, done, begun, megabytesBefore] = [0, 0, 0, 0, 0]
  const began = performance.now()
  const [signals, sockets] = [counted(AbortSignal), counted(Socket)]
  try {
    {
      await using capturer = createCapturer({
        egress,
        clock: systemClock,
        runDirectory: join(room, 'run'),
        spoolRoot: join(room, 'spool'),
        version: '0.0.0-bench',
        contact: null,
        browserPath: browser,
        log: () => {},
      })
      await using keeping = await openKeeping(room, capturer)
      const over = () => ends?.aborted === true
      const work = async () => {
        while (begun < pages && !over()) {
          const number = ++begun
          const url = `https://${HOST}/article?n=${number}`
          try {
            const manifest = await keeping.keep(url, { signal })
            for (const leader of capturer.pids()) leaders.add(leader)
            if (manifest.state === 'complete') complete++
            else for (const { part, reason } of manifest.missing) count(partial, `${part}: ${reason}`)
            if (manifest.state === 'complete' && !isWhole(manifest)) silent++
            if (keep !== undefined && number <= keep.pages)
              await copyWacz(keeping.store, manifest, join(keep.folder, `article-${number}.wacz`))
            // The evidence of a thousand captures is nobody's to keep.
            for (const { key } of manifest.parts) await keeping.store.erase(key)
          } catch (fault) {
            count(failed, fault instanceof Error ? fault.message : String(fault))
          }
          done++
          if (done === 1 || done === WARM) megabytesBefore = megabytes()
          onPage?.(done, done % MEASURE_EVERY === 0 ? megabytes() : null)
        }
      }
      await Promise.all(Array.from({ length: workers }, work))
    }
    // What was killed takes a moment to be gone.
    const endsAt = performance.now() + ENDING_MS
    while (performance.now() < endsAt && alive(leaders) > 0) await sleep(50)
    // What a step was given is let go of when the step ends: a timer that was stopped may keep its signal for a moment.
    const kept = () => ({ signals: counted(AbortSignal) - signals, sockets: counted(Socket) - sockets })
    let objectsLeft = kept()
    const settledBy = performance.now() + SETTLING_MS
    while (performance.now() < settledBy && (objectsLeft.signals > 0 || objectsLeft.sockets > 0)) {
      await sleep(500)
      objectsLeft = kept()
    }
    return {
      pages: done,
      complete,
      partial: Object.fromEntries(partial),
      failed: Object.fromEntries(failed),
      silent,
      seconds: Math.round((performance.now() - began) / 1000),
      megabytesBefore,
      megabytesAfter: megabytes(),
      objectsLeft,
      processesLeft: alive(leaders),
      filesLeft: (await leftIn(join(room, 'spool'))) + (await leftIn(join(room, 'run', 'tmp'))),
    }
  } finally {
    await egress.close()
    await rm(room, { recursive: true, force: true, maxRetries: 3 })
  }
}

function isWhole({ requests, parts, steps }: Manifest): boolean {
  const there = new Set(parts.filter(({ bytes }) => bytes > 0).map(({ name }) => name))
  const wanted = [...requiredParts(steps), 'snapshot.wacz']
  return requests.recorded === ARTICLE_RECORDS && wanted.every((name) => there.has(name))
}

async function copyWacz(store: EvidenceStore, { parts }: Manifest, path: string): Promise<void> {
  const key = parts.find(({ name }) => name === 'snapshot.wacz')?.key
  const stored = key === undefined ? null : await store.read(key)
  if (stored === null) throw new Error('a manifest without its WACZ')
  await writeFile(path, stored.body)
}

function alive(leaders: ReadonlySet<number>): number {
  return [...leaders].flatMap((leader) => groupMembers(leader)).length
}

async function leftIn(folder: string): Promise<number> {
  return (await readdir(folder, { recursive: true }).catch(() => [])).length
}

/** After a collection where node was started with one at hand (`--expose-gc`): what is only waiting for it is no leak. */
function megabytes(): number {
  globalThis.gc?.()
  return Math.round(process.memoryUsage.rss() / 2 ** 20)
}

/** Objects of a kind that are still reachable, its prototype not among them. */
function counted(kind: typeof AbortSignal | typeof Socket): number {
  return queryObjects(kind, { format: 'count' })
}

function count(into: Map<string, number>, what: string): void {
  into.set(what, (into.get(what) ?? 0) + 1)
}
