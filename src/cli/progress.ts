/** How far a run is: one line on a terminal's standard error, written over itself. Nothing where nobody looks. */
import type { Outcome } from '../../citations/index.ts'
import type { Paint } from './formats/paint.ts'

export interface Progress {
  /** How many there will be, as far as known. */
  total(links: number): void
  link(outcome: Outcome): void
  /** Takes the line away; may be called twice. */
  end(): void
}

/** Calm enough to read, and cheap beside thousands of links a second. */
const EVERY = 120
const CLEAR = '\r\u001b[2K'
const BETWEEN = ' · '
const outcomes = ['ok', 'broken', 'unsure'] as const

export const noProgress: Progress = { total() {}, link() {}, end() {} }

/** `hostsWaiting`: hosts that want to be left alone for now. */
export function openProgress(options: {
  stream: NodeJS.WriteStream
  paint: Paint
  hostsWaiting: () => number
}): Progress {
  const { stream, paint, hostsWaiting } = options
  const counts = { ok: 0, broken: 0, unsure: 0 }
  let known = 0
  let ended = false
  let shown = ''
  const write = () => {
    const done = counts.ok + counts.broken + counts.unsure
    const waiting = hostsWaiting()
    const parts = [
      known === 0 ? `${done}` : `${done}/${known}`,
      ...outcomes.map((outcome) => `${counts[outcome]} ${outcome}`),
      ...(waiting === 0 ? [] : [`${waiting} hosts waiting`]),
    ]
    // A line that breaks at the terminal's end cannot be written over.
    while (parts.length > 1 && parts.join(BETWEEN).length >= (stream.columns ?? Infinity)) parts.pop()
    const painted = parts.map((part, at) => {
      const outcome = outcomes[at - 1]
      return outcome === undefined ? part : paint[outcome](part)
    })
    const line = painted.join(BETWEEN)
    if (line !== shown) stream.write(`${CLEAR}${line}`)
    shown = line
  }
  const timer = setInterval(write, EVERY)
  timer.unref()
  return {
    total(links) {
      known = links
    },
    link(outcome) {
      counts[outcome] += 1
    },
    end() {
      if (ended) return
      ended = true
      clearInterval(timer)
      stream.write(CLEAR)
    },
  }
}
