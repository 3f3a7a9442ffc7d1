/** Runs one contestant in a process of its own and says what it did, how long it took and what it has cost. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Task, Told } from './task.ts'
import type { Usage } from './usage.ts'

export interface Measured extends Usage {
  /** From the process's start to its end, in milliseconds. */
  readonly wall: number
  /** The work alone where the contestant tells it, else the whole. */
  readonly work: number
  readonly ok: number
  readonly broken: number
  readonly unsure: number
}
export type Measuring = Measured | { readonly failed: string }

const HERE = import.meta.dirname
export const LAUNCHER = resolve(HERE, '..', '..', '..', 'src', 'cli', 'ibid.js')
const LONGEST = 300_000

/** A file beside this one, given the task. */
export async function contend(
  file: string,
  task: Task,
  room: string,
  more: readonly string[] = [],
): Promise<Measuring> {
  const path = join(room, 'task.json')
  await writeFile(path, JSON.stringify(task))
  const ended = await measure([join(HERE, file), path, ...more], room)
  if ('failed' in ended) return ended
  if (ended.stdout === '') return { failed: 'it told nothing' }
  // oxlint-disable-next-line no-unsafe-type-assertion -- what tell() prints
  const { milliseconds: work, ...told } = JSON.parse(ended.stdout) as Told
  return { ...ended.usage, wall: ended.wall, work, ...told }
}

/** Each contestant runs at its own best: more lanes than the processor serves only keep answers in memory for longer. */
const AT_ONCE = 32

/** The command line itself, as a user would start it; whatever it cannot do yet is told. */
export async function contendByCli(task: Task, room: string): Promise<Measuring> {
  const args = await cliArguments(task, room)
  const ended = await measure([LAUNCHER, ...args, '--concurrency', String(AT_ONCE)], room)
  if ('failed' in ended) return ended
  const count = (word: string): number => ended.stdout.split(`"outcome":"${word}"`).length - 1
  const told = { ok: count('ok'), broken: count('broken'), unsure: count('unsure') }
  return { ...ended.usage, wall: ended.wall, work: ended.wall, ...told }
}

export async function cliArguments(task: Task, room: string): Promise<readonly string[]> {
  const [list, root] = [join(room, 'links.txt'), join(room, 'root.pem')]
  await writeFile(list, task.links.map(({ url }) => `${url}\n`).join(''))
  await writeFile(root, task.root)
  const mappings = [`:80:127.0.0.1:${task.http}`, `:443:127.0.0.1:${task.https}`]
  const args = ['check', '--urls', list, '--format', 'ndjson', '--pace', 'off', '--ca-file', root]
  for (const mapping of mappings) args.push('--connect-to', mapping)
  return args
}

type Ended =
  { readonly usage: Usage; readonly wall: number; readonly stdout: string } | { readonly failed: string }

async function measure(args: readonly string[], room: string): Promise<Ended> {
  const usage = join(room, 'usage.json')
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', join(HERE, 'usage.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The command line keeps its compiled code between starts; here everybody does.
    env: { ...process.env, BENCH_USAGE: usage, NO_COLOR: '1', NODE_COMPILE_CACHE: join(room, 'compiled') },
  })
  const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)])
  const wall = performance.now() - began
  clearTimeout(overdue)
  // 1 is how findings are told, and there are some.
  if (child.exitCode !== 0 && (child.exitCode !== 1 || stdout === ''))
    return { failed: stderr.trim().split('\n').at(0) ?? `exit code ${child.exitCode}` }
  try {
    // oxlint-disable-next-line no-unsafe-type-assertion -- what usage.ts writes
    return { usage: JSON.parse(await readFile(usage, 'utf8')) as Usage, wall, stdout }
  } catch {
    return { failed: 'it left no account of what it has cost' }
  }
}

async function exitOf(child: ChildProcess): Promise<void> {
  await once(child, 'close')
}
