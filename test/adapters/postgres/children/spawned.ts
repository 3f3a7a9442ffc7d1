/** Starts one of these programs and reads what it prints, line by line. It ends with us: its stdin is our pipe. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Spawned {
  /** All that was printed on stdout up to now. */
  readonly lines: readonly string[]
  /** Resolves with the first line that matches; rejects when the process ends without one. */
  line(pattern: RegExp): Promise<string>
  /** SIGKILL, and the end of it. */
  kill(): Promise<void>
  /** Waits for its own end and answers the exit code, null if it was killed. */
  ended(): Promise<number | null>
}

const alive = new Set<ChildProcess>()

/** Kills whatever a test that failed left behind. */
export async function killSpawned(): Promise<void> {
  await Promise.all(
    [...alive].map(async (child) => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    }),
  )
}

export function spawned(program: 'writer' | 'taker' | 'visitor', args: readonly string[]): Spawned {
  const path = fileURLToPath(new URL(`${program}.ts`, import.meta.url))
  // Compiling what opens a database takes longer than opening it.
  const NODE_COMPILE_CACHE = process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'node-compile-cache')
  const env = { ...process.env, NODE_COMPILE_CACHE }
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => undefined)
  alive.add(child)
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const told = () => {
    for (const look of waiting) look()
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    told()
  })
  let over = false
  const end = once(child, 'close').then(() => {
    over = true
    alive.delete(child)
    told()
    return child.exitCode
  })
  return {
    lines,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line))
          if (found === undefined && !over) return
          waiting.delete(look)
          if (found === undefined) reject(new Error(`${program} ended and said only: ${lines.join(' | ')}`))
          else resolve(found)
        }
        waiting.add(look)
        look()
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await end
    },
    ended: () => end,
  }
}
