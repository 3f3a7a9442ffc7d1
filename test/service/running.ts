/** The service as a process of its own, to be killed and started again by the tests. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const launcher = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'ibid.js')

export interface Running extends AsyncDisposable {
  readonly url: string
  readonly pid: number
  /** Resolves when the process has ended, however. */
  readonly ended: Promise<void>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Starts `ibid serve` on a free port. Its temporary files, the browser's profile included, stay below `folder`. */
export async function startService(
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  const temporary = join(folder, 'tmp')
  await mkdir(temporary, { recursive: true })
  const child = spawn(process.execPath, [launcher, 'serve', '--port', '0'], {
    env: { ...process.env, IBID_DATA_DIR: join(folder, 'data'), TMPDIR: temporary, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const told: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text))
  const ended = once(child, 'close').then(() => {})
  const url = await listeningUrl(child, told, ended)
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { url, pid: child.pid ?? -1, ended, kill, [Symbol.asyncDispose]: () => kill('SIGTERM') }
}

async function listeningUrl(
  child: ChildProcess,
  told: readonly string[],
  ended: Promise<void>,
): Promise<string> {
  let printed = ''
  const listening = new Promise<string>((found) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const url = /listens on (\S+)/.exec(printed)?.[1]
      if (url !== undefined) found(url)
    })
  })
  const early = ended.then(() => {
    throw new Error(`the service ended before it listened: ${told.join('').slice(-2000)}`)
  })
  return Promise.race([listening, early])
}

/** Living processes whose command line or environment of temporary files names `folder`. Zombies do not count. */
export function processesNaming(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && namesFolder(pid, folder))
}

function namesFolder(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
  } catch {
    // It ended while we looked.
    return false
  }
}
