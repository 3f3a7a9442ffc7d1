/** How long a user waits for the first of 20 links: from the start of the command line to its first line of output. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cliArguments, LAUNCHER } from './contest.ts'
import type { Task } from './task.ts'

/** Milliseconds; null where the command ended without a result. */
export async function firstResult(task: Task, room: string): Promise<number | null> {
  const args = await cliArguments(task, room)
  const began = performance.now()
  const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  let first: number | null = null
  child.stdout.on('data', (piece: Buffer) => {
    if (first === null && piece.includes(10)) first = performance.now() - began
  })
  await once(child, 'close')
  return first
}
