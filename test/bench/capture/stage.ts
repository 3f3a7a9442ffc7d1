/**
 * A contestant's side of the contest: it waits for its turns, so that all stand ready at once and take turns page by page: a
 * busy minute of the machine is everybody's. Ends when its parent lets go.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Task, Told, Turn } from './task.ts'

export function readTask(): Task {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task
}

/** Resolves when the parent has gone or wants no more. `play` is given the addresses of the turn's pages. */
export async function takeTurns(play: (turn: Turn, urls: readonly string[]) => Promise<Told>): Promise<void> {
  let count = 0
  const gone = once(process, 'disconnect')
  process.on('message', (turn: Turn) => {
    const urls = Array.from({ length: turn.pages }, () => `${turn.url}?n=${++count}`)
    play(turn, urls).then(
      (told) => process.send?.({ told }),
      (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
    )
  })
  process.send?.({ ready: true })
  await gone
}
