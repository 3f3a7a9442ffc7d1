/**
 * Plays one case after the other before a real capturer and judges what came of each: whether it ended in time, whether what it
 * says is honest, whether a banner was ever accepted, and whether anything was left behind. Knows no test runner.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createCapturer } from '../../src/adapters/capturer/capturer.ts'
import { groupMembers } from '../../src/adapters/capturer/browser/process-group.ts'
import { stepLimits } from '../../src/adapters/capturer/capture-page.ts'
import { createEgress } from '../../src/egress/create-egress.ts'
import { readSourceText } from '../../src/formats/source-text.ts'
import { PortFault, type Captured } from '../../src/ports.ts'
import { jpegFrame } from '../../src/wacz/jpeg-size.ts'
import { startWorld, type World } from '../hostile-web/world/world.ts'
import { audit } from './audit.ts'
import { asWebCase, type CaptureCase, type End } from './case.ts'

export interface Outcome {
  readonly name: string
  readonly end: End
  readonly milliseconds: number
  /** Reasons where it is partial, the fault's sentence where nothing was kept. */
  readonly reasons: readonly string[]
  readonly consent: string
  readonly records: number
  /** What is wrong with it, in sentences. None: as it should be. */
  readonly faults: readonly string[]
  /** It took longer than its deadline and the time to open and close, measured on a machine that has nothing else to do. */
  readonly late: boolean
}

export interface Arena extends AsyncDisposable {
  play(one: CaptureCase): Promise<Outcome>
  /** Ends the browsers and says what was left behind: processes, files. */
  end(): Promise<readonly string[]>
}

export const DEADLINE_MS = 25_000
/** Beyond the steps: opening, closing (3 s and 3 s at worst), closing the records; twice where the browser went away. */
const GRACE_MS = 15_000
const DISK_MEGABYTES = 2
/** The home that all browsers of a capturer share; reports of crashes in it are left behind all the same. */
const STANDING = /^(?:tmp|home|home\/\.(?!.*Crash Reports\/\w+\/).*)$/
const steps = {
  ...stepLimits,
  'load': 5_000,
  'settle': 1_500,
  'scroll': 8_000,
  'text': 4_000,
  'dom': 4_000,
  'picture': 15_000,
  'pdf': 8_000,
  'fetch': 10_000,
}
const limits = {
  exchangeBytes: 24 << 20,
  captureBytes: 96 << 20,
  idleMilliseconds: 8_000,
}

/**
 * `keep`: a folder in which the WACZ of every case is left, by its name. `patience`: so many times as long may everything take,
 * for a machine that others keep busy.
 */
export async function openArena(
  cases: readonly CaptureCase[],
  keep: string | null = null,
  patience = 1,
): Promise<Arena> {
  await using stack = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'ibid-hostile-'))
  stack.defer(async () => await rm(directory, { recursive: true, force: true }))
  const world = stack.use(await startWorld(cases.map(asWebCase)))
  const egress = createEgress(world.egressOptions)
  stack.defer(async () => await egress.close())
  const spoolRoot = join(directory, 'spool')
  await mkdir(spoolRoot)
  const open = (spool: string) =>
    createCapturer({
      egress,
      clock: { now: () => new Date() },
      runDirectory: join(directory, 'run'),
      spoolRoot: spool,
      version: '0.0.0-test',
      contact: null,
      limits: {
        ...limits,
        deadlineMs: DEADLINE_MS * patience,
        steps: mapped(steps, (milliseconds) => milliseconds * patience),
      },
      log: () => {},
    })
  const capturer = stack.use(open(spoolRoot))
  const groups = new Set<number>()
  let ended = false
  const owned = stack.move()

  async function play(one: CaptureCase): Promise<Outcome> {
    const faults: string[] = []
    world.reset()
    const startedAt = performance.now()
    const control = new AbortController()
    const small = one.meanwhile === 'disk-full' ? await mountSmall(join(directory, 'small')) : null
    const used = small === null ? capturer : open(small.path)
    const capturing = used.capture(
      { snapshot: 'snapshot', url: one.url, kind: one.kind, acceptLanguage: null },
      control,
    )
    const harming = harm(one, () => used.pids(), world, new Date(), control.signal).catch(() => undefined)
    let captured: Captured | null = null
    let fault: unknown = null
    try {
      captured = await withinTime(capturing, (DEADLINE_MS * 2 + GRACE_MS) * patience)
    } catch (error) {
      fault = error
    }
    const milliseconds = Math.round(performance.now() - startedAt)
    for (const pid of used.pids()) groups.add(pid)
    control.abort()
    await harming
    const late = milliseconds > (DEADLINE_MS + GRACE_MS) * patience * (one.meanwhile === undefined ? 1 : 2)
    const outcome =
      captured === null ? ofFault(fault, faults) : await ofCapture(one, captured, world, faults, keep)
    const { end, reasons } = outcome
    if (!one.ends.includes(end)) faults.push(`it is ${end}, expected ${one.ends.join(' or ')}`)
    if (end === 'partial' && one.because !== undefined && !one.because.test(reasons.join('\n')))
      faults.push(`its reasons do not tell ${one.because}`)
    for (const { address, port } of world.connections)
      faults.push(`${address} port ${port} was reached, which nobody may`)
    for (const { path, host } of world.requests)
      if (/told\?(?:yes|touched)|say=yes/.test(path)) faults.push(`${host}${path}: something was accepted`)
    await captured?.[Symbol.asyncDispose]()
    if (small !== null) {
      await used[Symbol.asyncDispose]()
      for (const name of await readdir(small.path)) faults.push(`left in the spool: ${name}`)
      small.unmount()
    }
    for (const name of await readdir(spoolRoot)) faults.push(`left in the spool: ${name}`)
    faults.push(...(await tabsLeft(() => capturer.pids())))
    return { name: one.name, milliseconds, ...outcome, faults, late }
  }
  return {
    play,
    async end() {
      ended = true
      await capturer[Symbol.asyncDispose]()
      const faults = [...groups].flatMap((leader) =>
        groupMembers(leader).map((pid) => `process ${pid} of browser ${leader} still runs`),
      )
      for (const name of await readdir(join(directory, 'run'), { recursive: true }))
        if (!STANDING.test(name)) faults.push(`left in the run directory: ${name}`)
      return faults
    },
    async [Symbol.asyncDispose]() {
      if (!ended) await capturer[Symbol.asyncDispose]()
      await owned.disposeAsync()
    },
  }
}

function mapped<K extends string>(all: Readonly<Record<K, number>>, by: (value: number) => number) {
  const entries = Object.entries<number>(all).map(([key, value]) => [key, by(value)] as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of `all`
  return Object.fromEntries(entries) as Record<K, number>
}

type Found = Pick<Outcome, 'end' | 'reasons' | 'consent' | 'records'>

function ofFault(error: unknown, faults: string[]): Found {
  const told = error instanceof Error ? error.message : String(error)
  if (!(error instanceof PortFault)) faults.push(`it threw what is no fault of a port: ${told}`)
  else if (!error.retryable) faults.push(`its fault may not be tried again: ${told}`)
  return { end: 'fault', reasons: [told], consent: '-', records: 0 }
}

const PARTS = ['screenshot.jpg', 'page.pdf', 'dom.html', 'text.txt']

async function ofCapture(
  one: CaptureCase,
  captured: Captured,
  world: World,
  faults: string[],
  keep: string | null,
): Promise<Found> {
  const { facts, files } = captured
  const { state, missing, consent } = facts
  if ((state === 'complete') !== (missing.length === 0))
    faults.push(`${state}, and ${missing.length} parts are missing`)
  for (const file of files)
    if (file.bytes === 0 && !['text.txt', 'index.cdxj', 'pages.jsonl'].includes(file.name))
      faults.push(`${file.name} is empty`)
  const names = files.map(({ name }) => name)
  if (facts.kind === 'page')
    for (const part of PARTS)
      if (!names.includes(part) && !missing.some((lost) => lost.part === part))
        faults.push(`${part} is missing, and nothing says so`)
  for (const { step, outcome, reason } of facts.steps)
    if ((outcome === 'ok') !== (reason === null))
      faults.push(`step ${step} is ${outcome} with reason ${reason}`)
  const checked = await audit(captured, keep === null ? null : join(keep, `${one.name}.wacz`))
  faults.push(...checked.faults)
  for (const { host, address, port } of facts.servers ?? [])
    if (!world.endpoints.has(`${address} ${port}`))
      faults.push(`${host} was answered by ${address} port ${port}`)
  if (state === 'complete') {
    faults.push(...unrecorded(captured, checked.requested, world))
    const paths = new Set(world.requests.map(({ path }) => path))
    for (const path of one.asked ?? [])
      if (!paths.has(path)) faults.push(`complete, and nobody asked for ${path}`)
  }
  const text = files.find(({ name }) => name === 'text.txt')
  if (one.text !== undefined && text !== undefined && !one.text.test((await readAll(text)).toString('utf8')))
    faults.push(`text.txt does not hold ${one.text}`)
  const pdf = files.find(({ name }) => name === 'page.pdf')
  if (one.printed !== undefined && pdf !== undefined) {
    const printed = await wordsOf(await readAll(pdf))
    if (!one.printed.test(printed))
      faults.push(`page.pdf shows no ${one.printed}, but ${printed.slice(0, 80)}`)
  }
  const picture = files.find(({ name }) => name === 'screenshot.jpg')
  if (one.tall !== undefined && state === 'complete' && picture !== undefined) {
    const { height = 0 } = jpegFrame(await readAll(picture)) ?? {}
    if (height < one.tall) faults.push(`the picture is ${height} px high, expected ${one.tall}`)
  }
  if (one.consent !== undefined && consent?.outcome !== one.consent)
    faults.push(`consent is ${consent?.outcome ?? 'absent'}, expected ${one.consent}`)
  return {
    end: state,
    reasons: missing.map(({ part, reason }) => `${part}: ${reason}`),
    consent: consent?.outcome ?? '-',
    records: checked.records,
  }
}

/** What the servers were asked, by their own lists, and the WARC does not hold. */
function unrecorded({ facts }: Captured, requested: ReadonlySet<string>, world: World): readonly string[] {
  const told = new Set(facts.requests.unanswered.map(({ url }) => url.replace(/^ws/, 'http')))
  const held = new Set([...requested].map((line) => line.replace(' ws', ' http')))
  const lost = world.requests
    .map(({ method, scheme, host, path }) => ({ method, url: `${scheme}://${host}${path}` }))
    .filter(({ method, url }) => !held.has(`${method} ${url}`) && !told.has(url))
  return lost
    .slice(0, 3)
    .map(({ method, url }) => `${method} ${url} reached its server and is in no record (${lost.length} such)`)
}

async function readAll(file: { open(): AsyncIterable<Uint8Array> }): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function wordsOf(pdf: Buffer): Promise<string> {
  const read = await readSourceText('pdf', pdf, AbortSignal.timeout(60_000))
  return read.kind === 'text' ? read.pages.join('\n') : `unreadable: ${read.reason}`
}

async function withinTime<T>(doing: Promise<T>, milliseconds: number): Promise<T> {
  const ending = new AbortController()
  const late = sleep(milliseconds, null, { signal: ending.signal }).then(() => {
    throw new Error(`no end after ${Math.round(milliseconds / 1000)} s`)
  })
  late.catch(() => undefined)
  try {
    return await Promise.race([doing, late])
  } finally {
    ending.abort()
  }
}

/** Once the case's second request has come, its first page is loading: the moment to strike. */
async function harm(
  one: CaptureCase,
  pids: () => readonly number[],
  world: World,
  from: Date,
  signal: AbortSignal,
): Promise<void> {
  if (one.meanwhile === undefined || one.meanwhile === 'disk-full') return
  const strikes = one.meanwhile === 'browser-killed-twice' ? 2 : 1
  const host = new URL(one.url).host
  for (let strike = 0, since = from.getTime(); strike < strikes; strike++) {
    while (!world.requests.some((seen) => seen.host === host && seen.path !== '/' && seen.at >= since))
      await sleep(30, null, { signal })
    for (const leader of pids()) {
      if (one.meanwhile === 'tab-killed') renderers(leader).forEach((pid) => process.kill(pid, 'SIGKILL'))
      else process.kill(-leader, 'SIGKILL')
    }
    since = Date.now()
  }
}

function renderers(leader: number): readonly number[] {
  return groupMembers(leader).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')
    } catch {
      return false
    }
  })
}

/** Chromium keeps a spare renderer or two ready; more means that a context of an earlier case still lives. */
const SPARE = 3
async function tabsLeft(pids: () => readonly number[]): Promise<readonly string[]> {
  for (let tries = 0; tries < 40; tries++) {
    if (pids().every((leader) => renderers(leader).length <= SPARE)) return []
    await sleep(250)
  }
  return [
    `${pids()
      .map((leader) => renderers(leader).length)
      .join(' and ')} renderers still run`,
  ]
}

/** A file system of two megabytes; only root may have one, and only on Linux: `canFillDisks`. */
async function mountSmall(path: string): Promise<{ path: string; unmount(): void }> {
  await mkdir(path, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', path])
  return { path, unmount: () => execFileSync('umount', [path]) }
}

/** Tries it once. */
export async function canFillDisks(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-disk-'))
  try {
    const small = await mountSmall(join(folder, 'small'))
    small.unmount()
    return true
  } catch {
    return false
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
