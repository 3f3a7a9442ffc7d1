/** Starts the bench's web and its contestants, each in a process of its own with a folder of its own. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServedAt } from './server.ts'
import type { Told, Turn } from './task.ts'

export type Outcome = Told | { readonly failed: string }

export interface Contestant extends AsyncDisposable {
  turn(turn: Turn): Promise<Outcome>
}

const HERE = import.meta.dirname
const ENDING_MS = 20_000

export async function serve(): Promise<{ readonly at: ServedAt } & AsyncDisposable> {
  const child = start('server.ts', [])
  const [at] = (await once(child, 'message')) as [ServedAt]
  return { at, [Symbol.asyncDispose]: async () => await letGo(child) }
}

/** A file beside this one, started and ready; what it leaves in its room is removed when it is let go. */
export async function hire(
  file: string,
  web: ServedAt,
  browser: string,
  more: readonly string[] = [],
): Promise<Contestant> {
  const room = await mkdtemp(join(tmpdir(), 'ibid-bench-'))
  const path = join(room, 'task.json')
  await writeFile(path, JSON.stringify({ ...web, room, browser }))
  const child = start(file, [path, ...more])
  let over = false
  const ended = once(child, 'exit').then(() => {
    over = true
    return { failed: `${file} ended` }
  })
  const answer = async () => {
    const heard = once(child, 'message').then(([message]) => message as { told: Told } | { failed: string })
    return await Promise.race([heard, ended])
  }
  await answer()
  return {
    async turn(turn) {
      if (over) return await ended
      const answered = answer()
      child.send(turn)
      const said = await answered
      return 'told' in said ? said.told : said
    },
    async [Symbol.asyncDispose]() {
      await letGo(child)
      await rm(room, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function start(file: string, args: readonly string[]): ChildProcess {
  return fork(join(HERE, file), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

/** It ends its browsers itself; one that would not is killed. */
async function letGo(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  if (child.connected) child.disconnect()
  const overdue = setTimeout(() => child.kill('SIGKILL'), ENDING_MS)
  await gone
  clearTimeout(overdue)
}
