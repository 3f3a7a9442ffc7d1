/** Dying anywhere: nothing acknowledged is lost and the log never forks, with two services writing at once. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import {
  provesConsistency,
  readCheckpoint,
  readTree,
  type SignedCheckpoint,
} from '../../../citations/log/index.ts'
import { openDiskStore } from '../../../src/adapters/evidence/disk.ts'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { createMemorySigner, openLogKey } from '../../../src/adapters/log/key.ts'
import { memoryMark } from '../../../src/adapters/log/mark.ts'
import { tilesIn } from '../../../src/adapters/log/objects.ts'
import type { EvidenceStore } from '../../../src/ports.ts'
import { logHash } from '../../../src/wacz/log-means.ts'
import { copyOf, damageOf, entryOf, openLog } from '../../contract/transparency-log.ts'

const home = mkdtempSync(join(tmpdir(), 'ibid-log-kill-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const program = join(import.meta.dirname, 'children', 'appender.ts')

/** Every checkpoint that was ever seen is the beginning of the newest tree, and every acknowledged entry stands where it was said. */
async function expectWhole(
  store: EvidenceStore,
  newest: SignedCheckpoint,
  seen: readonly SignedCheckpoint[],
  told: ReadonlyMap<number, string>,
): Promise<void> {
  const reader = readTree(logHash, tilesIn(store), newest.size)
  for (const old of seen) {
    expect(await provesConsistency(logHash, old, newest, await reader.consistency(old.size))).toBe(true)
  }
  for (const [index, text] of [...told].toSorted(([left], [right]) => left - right)) {
    expect(Buffer.from(await reader.entry(index)).toString()).toBe(text)
  }
  expect(await damageOf(store)).toEqual([])
}

test(
  'two services, killed again and again: nothing acknowledged is lost, no two trees',
  { timeout: 180_000 },
  async () => {
    const folder = join(home, 'shared')
    const told = new Map<number, string>()
    const seen: SignedCheckpoint[] = []
    const start = (name: string): ChildProcess => {
      const child = spawn(process.execPath, [program, folder, name], { stdio: ['ignore', 'pipe', 'inherit'] })
      let rest = ''
      child.stdout?.on('data', (bytes: Buffer) => {
        const lines = `${rest}${bytes.toString()}`.split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) {
          const [index, text] = line.split('\t')
          if (text === undefined) continue
          // Two services told of one place would be a fork.
          expect(told.get(Number(index)) ?? text).toBe(text)
          told.set(Number(index), text)
        }
      })
      return child
    }
    const look = () => {
      try {
        const checkpoint = readCheckpoint(readFileSync(join(folder, 'store/log/checkpoint'), 'utf8'))
        if (checkpoint !== null && checkpoint.size !== seen.at(-1)?.size) seen.push(checkpoint)
      } catch {
        // There is none yet.
      }
    }
    const rounds = 6
    for (let round = 0; round < rounds; round++) {
      const children = ['a', 'b'].map((name) => start(`${name}${round}`))
      const started = await Promise.all(
        children.map((child) =>
          Promise.race([
            once(child.stdout ?? child, 'data').then(() => true),
            once(child, 'close').then(() => false),
          ]),
        ),
      )
      expect(started).toEqual([true, true])
      const until = Date.now() + 200 + Math.random() * 900
      while (Date.now() < until) {
        await sleep(7)
        look()
      }
      for (const child of children) {
        child.kill('SIGKILL')
        await once(child, 'close')
        await sleep(Math.random() * 60)
        look()
      }
    }
    const store = await openDiskStore(join(folder, 'store'))
    const log = await openLog(store, await openLogKey(join(folder, 'keys', 'log.pem')))
    const newest = readCheckpoint((await log.latest()) ?? '')
    if (newest === null) throw new Error('no checkpoint')
    expect(told.size).toBeGreaterThan(rounds * 10)
    expect(newest.size).toBeGreaterThanOrEqual(told.size)
    await expectWhole(store, newest, seen, told)
  },
)

/** A store that does `left` more changes, the last of them done or not, and then never answers again. */
function dying(
  inner: EvidenceStore,
  left: number,
  isDone: boolean,
): { store: EvidenceStore; dead: Promise<void> } {
  let rest = left
  let die = () => {}
  const dead = new Promise<void>((resolve) => {
    die = resolve
  })
  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    rest--
    if (rest > 0) return work()
    if (rest === 0 && isDone) await work()
    die()
    return new Promise<never>(() => {})
  }
  const store: EvidenceStore = {
    ...inner,
    put: (key, source) => change(() => inner.put(key, source)),
    swap: (key, body, expected) => change(() => inner.swap(key, body, expected)),
    erase: (key) => change(() => inner.erase(key)),
  }
  return { store, dead }
}

test(
  'after death at each change of the store, done or not, the log goes on whole',
  { timeout: 120_000 },
  async () => {
    const signer = await createMemorySigner()
    let deaths = 0
    const base = createMemoryStore()
    const earliest = Array.from({ length: 250 }, (_, at) => `e${at}`)
    const begun = await openLog(base, signer)
    await Promise.all(earliest.map((text) => begun.append(entryOf(text))))
    const early = earliest.map((text, at) => [at, `seal/1 ${text}`] as const)
    // From 250 to 262 entries: a full tile, its parent, the old partial ones erased.
    for (const isDone of [true, false]) {
      for (let step = 1; step < 20; step++) {
        const inner = await copyOf(base)
        const mark = memoryMark()
        const first = await openLog(inner, signer, { mark })
        const told = new Map<number, string>(early)
        const add = async (log: typeof first, texts: readonly string[]) => {
          const all = await Promise.all(texts.map((text) => log.append(entryOf(text))))
          for (const [at, { index }] of all.entries()) told.set(index, `seal/1 ${texts[at]}`)
        }
        const before = readCheckpoint((await first.latest()) ?? '')
        const { store, dead } = dying(inner, step, isDone)
        const twelve = Array.from({ length: 12 }, (_, at) => `doomed ${at}`)
        // Opening writes as well: it finishes what it finds.
        const added = openLog(store, signer, { mark })
          .then((doomed) => add(doomed, twelve))
          .then(() => 'alive')
        const end = await Promise.race([dead.then(() => 'dead'), added])
        if (end === 'dead') deaths++
        // The next service finds what is there, and a second one beside it finds the same.
        const [next, other] = await Promise.all([openLog(inner, signer, { mark }), openLog(inner, signer)])
        await Promise.all([add(next, ['next']), add(other, ['other'])])
        const newest = readCheckpoint((await next.latest()) ?? '')
        if (newest === null || before === null) throw new Error('no checkpoint')
        await expectWhole(inner, newest, [before], told)
      }
    }
    expect(deaths).toBeGreaterThan(12)
  },
)
