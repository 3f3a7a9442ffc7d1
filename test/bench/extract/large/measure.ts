/** What a process started by us costs: its wall time, its processor time and its peak of memory, watched from outside. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Cost {
  readonly seconds: number
  /** Null where there is no /proc. */
  readonly cpuSeconds: number | null
  readonly peakMegabytes: number | null
}

const EVERY = 10
/** Clock ticks of /proc are hundredths of a second wherever Linux runs today. */
const TICKS = 100

/** Costs of the one child that this process has while `work` goes on; children of before must be gone. */
export async function measureChild<T>(work: () => Promise<T>): Promise<Cost & { readonly result: T }> {
  let [peak, cpu] = [0, 0]
  const watch = setInterval(() => {
    for (const pid of children()) {
      const usage = usageOf(pid)
      peak = Math.max(peak, usage?.peak ?? 0)
      cpu = Math.max(cpu, usage?.cpu ?? 0)
    }
  }, EVERY)
  const from = performance.now()
  try {
    const result = await work()
    const seconds = (performance.now() - from) / 1_000
    return { seconds, cpuSeconds: cpu || null, peakMegabytes: peak || null, result }
  } finally {
    clearInterval(watch)
  }
}

/** The same for a program whose output is thrown away; null where it is not here or fails. */
export async function measureProgram(file: string, args: readonly string[]): Promise<Cost | null> {
  const { result, ...cost } = await measureChild(async () => {
    const child = spawn(file, args, { stdio: 'ignore' })
    const { promise, resolve } = Promise.withResolvers<number | null>()
    child.once('error', () => resolve(null))
    child.once('close', resolve)
    return promise
  })
  return result === 0 ? cost : null
}

function children(): readonly string[] {
  try {
    const path = `/proc/${process.pid}/task/${process.pid}/children`
    return readFileSync(path, 'latin1').split(' ').filter(Boolean)
  } catch {
    return []
  }
}

function usageOf(pid: string): { readonly peak: number; readonly cpu: number } | null {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
    return { peak: Number(peak ?? 0) / 1_024, cpu: (Number(fields[11]) + Number(fields[12])) / TICKS }
  } catch {
    return null
  }
}
