/**
 * Reads many damaged documents of all formats: `npm run fuzz:extract -- --n 100000 --seed 7`. A throw past the door, a
 * document that takes longer than the cap and a span that points elsewhere are faults; the same seed makes the same ones.
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { FuzzOrder } from './extract-worker.ts'
import { readSeeds } from './seeds.ts'
import type { Trial } from './try-one.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    threads: { type: 'string', default: '2' },
    cap: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
  },
})
const n = Number(values.n)
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000))
const threads = Number(values.threads)
const from = Number(values.from)
console.log(`${n} damaged documents, seed ${seed}, at most ${values.cap} s each`)

// Fails here, once, where the documents to damage cannot be read.
console.log(`${readSeeds().length} sound documents to begin with`)
const clock = new SharedArrayBuffer(threads * 16)
const hands = new Float64Array(clock)
const tally = new Map<
  string,
  { tried: number; refused: number; citations: number; slowest: number; at: number }
>()
const faults: string[] = []
let done = 0

function count({ index, format, path, citations, milliseconds, problem, fault }: Trial): void {
  const row = tally.get(format) ?? { tried: 0, refused: 0, citations: 0, slowest: 0, at: 0 }
  row.tried++
  row.citations += citations
  if (problem !== null) row.refused++
  if (milliseconds > row.slowest) Object.assign(row, { slowest: milliseconds, at: index })
  tally.set(format, row)
  if (fault !== null) {
    faults.push(`case ${index}, ${format}, from ${path.split('/').slice(-2).join('/')}: ${fault}`)
    console.error(`FAULT ${faults.at(-1)}`)
  }
  if (++done % 10_000 === 0) console.log(`${done} done, ${faults.length} faults`)
}

/** One thread's share; a thread that hangs is ended, and a new one goes on behind the case it hung on. */
async function work(thread: number): Promise<void> {
  for (let next = from + thread; next < from + n;) {
    let [watched, spentBefore] = [next, 0]
    const order: FuzzOrder = { seed, from: next, step: threads, to: from + n, clock, thread }
    hands[thread * 2] = next
    hands[thread * 2 + 1] = Date.now()
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), {
      workerData: order,
      execArgv: ['--no-warnings'],
    })
    let ended = false
    next = await new Promise<number>((settle) => {
      // Processor time counts, so that a busy machine is no fault; a thread that only waits is ended after a while too.
      const watch = setInterval(() => {
        const [hung, waited] = [hands[thread * 2] ?? 0, Date.now() - (hands[thread * 2 + 1] ?? 0)]
        void worker.cpuUsage().then(
          ({ user, system }) => {
            const spent = (user + system) / 1_000
            if (hung !== watched) [watched, spentBefore] = [hung, spent]
            const cap = Number(values.cap) * 1_000
            if (ended || hands[thread * 2] !== hung || (spent - spentBefore < cap && waited < 20 * cap))
              return
            ended = true
            faults.push(`case ${hung}: longer than ${values.cap} s`)
            console.error(`FAULT ${faults.at(-1)}`)
            void worker.terminate()
            settle(hung + threads)
          },
          () => {},
        )
      }, 500)
      worker.on('message', count)
      worker.once('error', (fault) => {
        const at = hands[thread * 2] ?? 0
        faults.push(
          `case ${at}: the thread died: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
        )
        console.error(`FAULT ${faults.at(-1)}`)
        settle(at + threads)
      })
      worker.once('exit', () => {
        clearInterval(watch)
        settle(from + n)
      })
    })
  }
}

const began = performance.now()
await Promise.all(Array.from({ length: threads }, (_, thread) => work(thread)))
console.table(
  Object.fromEntries(
    [...tally].map(([format, { slowest, ...row }]) => [format, { ...row, slowestMs: Math.round(slowest) }]),
  ),
)
console.log(
  `${done} read in ${Math.round((performance.now() - began) / 1000)} s, ${faults.length} faults (seed ${seed})`,
)
process.exitCode = faults.length === 0 && done >= n ? 0 : 1
