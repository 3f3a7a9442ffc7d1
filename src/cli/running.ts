/** What every run begins and ends with: a context out of the options, a line of progress, an exit code. */
import { failsAt } from '../../citations/checking.ts'
import type { Remark, Report } from '../../citations/index.ts'
import type { Config } from '../config.ts'
import { createContext, type Context, type Overrides } from '../context.ts'
import { jsonLog, noticeLog } from '../events.ts'
import { isOwnNetwork } from './finish.ts'
import { paintFor } from './formats/paint.ts'
import type { Printer } from './printer.ts'
import { noProgress, openProgress, type Progress } from './progress.ts'
import type { RunSettings, Values } from './settings.ts'

export function contextOf(config: Config, values: Values, overrides: Overrides = {}): Context {
  const print = (line: string) => console.error(line)
  const log = process.env['IBID_DEBUG'] === '1' ? jsonLog(print, () => new Date()) : noticeLog(print)
  return createContext(config, log, { ...overrides, userAgent: values['user-agent'] })
}

/** A line for whoever watches; none where results come as lines to the same terminal. */
export function progressOf(context: Context, printer: Printer): Progress {
  const { stderr, stdout, env } = process
  const watched = stderr.isTTY && env['TERM'] !== 'dumb' && !(printer.lineByLine && stdout.isTTY)
  if (!watched) return noProgress
  return openProgress({
    stream: stderr,
    paint: paintFor(stderr, env),
    hostsWaiting: () => context.hostsWaiting(),
  })
}

export interface Ending {
  readonly summary: Pick<Report['summary'], 'broken' | 'unsure'>
  readonly remarks?: readonly Remark[]
}

/**
 * 1 where something at or above the threshold was found (an expired ignore entry is as unsure as what it hid), 3 where our
 * own network failed or the caller ended the run before anything was found, else 0.
 */
export function exitCodeOf(endings: readonly Ending[], settings: RunSettings, stopped: boolean): number {
  const { failOn } = settings
  const remarks = endings.flatMap((ending) => ending.remarks ?? [])
  if (remarks.some(isOwnNetwork)) return 3
  const expired = failOn === 'unsure' && remarks.some(({ code }) => code === 'ignore-expired')
  if (expired || endings.some(({ summary }) => failsAt(summary, failOn))) return 1
  return stopped ? 3 : 0
}
