/**
 * A name for this process that outlives it: written on temporary files and locks, so that another process can tell
 * whether their owner still lives. A process id alone is not enough: it is used again, and in containers nearly at once.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { faultCode } from '../../../citations/index.ts'

/** `{host and boot, 12 hex digits}.{pid}.{start time}`; letters, digits and dots only. */
export const processMark = `${machine()}.${process.pid}.${startTime('self')}`

/**
 * Whether the process behind a mark is gone: `yes`, `no`, or `unknown` where it ran on another machine or before a reboot
 * of a machine we cannot name, or where the mark is not one of ours.
 */
export function isGone(mark: string): 'yes' | 'no' | 'unknown' {
  const [host, pid, start] = mark.split('.')
  if (host !== machine() || pid === undefined || !/^\d+$/.test(pid)) return 'unknown'
  try {
    process.kill(Number(pid), 0)
  } catch (cause) {
    if (faultCode(cause) === 'ESRCH') return 'yes'
  }
  return startTime(pid) === start ? 'no' : 'yes'
}

function machine(): string {
  return createHash('sha256')
    .update(`${hostname()} ${readOr('/proc/sys/kernel/random/boot_id')}`)
    .digest('hex')
    .slice(0, 12)
}

/** Field 22 of proc(5)'s stat, counted behind the command's closing parenthesis; `0` where there is no /proc. */
function startTime(pid: string): string {
  const stat = readOr(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0'
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
