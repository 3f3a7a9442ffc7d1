/**
 * Ending a browser for sure: it leads a process group of its own, and the whole group is killed. A note on disk names
 * it and its owner (pid and start time, so that a number used again is never mistaken for them), and the next start
 * kills what a killed predecessor left behind. Linux and macOS; elsewhere the leader alone is killed.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

const NOTE = /^browser-\d+\.json$/
const PAGE_BYTES = 4_096
const PROFILE = /^playwright_chromiumdev_profile-/
const FOLDER = /^c-\w+$/

const identity = { pid: z.int().min(1), startedAt: z.string().min(1) }
const noteShape = z.object({
  ...identity,
  profile: z.string().nullable(),
  folder: z.string().nullish(),
  owner: z.object(identity),
})
type Note = z.infer<typeof noteShape>

export interface BrowserProcess {
  readonly pid: number
  /** Opaque; two processes with the same pid have different ones. */
  readonly startedAt: string
  /** The throw-away profile directory, to be removed with it. */
  readonly profile: string | null
  /** Where it keeps its sockets and would write down its crashes, to be removed as well. */
  readonly folder?: string | null | undefined
}

/** Describes a running process; null when there is none. */
export function describeProcess(pid: number): BrowserProcess | null {
  const startedAt = startTime(pid)
  return startedAt === null ? null : { pid, startedAt, profile: profileOf(pid) }
}

/** Writes the note. Returns how to take it back. */
export function noteProcess(runDirectory: string, target: BrowserProcess): () => void {
  mkdirSync(runDirectory, { recursive: true, mode: 0o700 })
  const path = join(runDirectory, `browser-${target.pid}.json`)
  const note: Note = {
    ...target,
    owner: { pid: process.pid, startedAt: startTime(process.pid) ?? 'unknown' },
  }
  writeFileSync(path, `${JSON.stringify(note)}\n`, { mode: 0o600 })
  return () => rmSync(path, { force: true })
}

/** SIGKILL to the leader's whole group, if it still is the process that was meant; removes its profile and folder. */
export function killProcess(target: BrowserProcess): boolean {
  const now = startTime(target.pid)
  const same = now === target.startedAt
  // The leader may be gone while a child of its group lives; a group's number is not given away while one does.
  if (same || now === null) signalGroup(target.pid)
  if (target.profile !== null && PROFILE.test(basename(target.profile)))
    rmSync(target.profile, { recursive: true, force: true, maxRetries: 3 })
  if (typeof target.folder === 'string' && FOLDER.test(basename(target.folder)))
    rmSync(target.folder, { recursive: true, force: true, maxRetries: 3 })
  return same
}

/**
 * Kills every noted browser whose owner is gone; those of a living process are left alone, so that several may share
 * the directory. Returns how many still ran. Notes that cannot be read are dropped: they name nobody for certain.
 */
export function killLeftovers(runDirectory: string): number {
  let killed = 0
  for (const name of listNotes(runDirectory)) {
    const path = join(runDirectory, name)
    const note = readNote(path)
    if (note !== null && startTime(note.owner.pid) === note.owner.startedAt) continue
    if (note !== null && killProcess(note)) killed++
    rmSync(path, { force: true })
  }
  return killed
}

/** Pids of live processes in a group; on systems without /proc an empty list. */
export function groupMembers(pgid: number): readonly number[] {
  return numbersIn('/proc').filter((pid) => {
    const fields = statFields(pid)
    return fields !== null && Number(fields[2]) === pgid && fields[0] !== 'Z'
  })
}

/** Memory that the processes of a group have for themselves, in megabytes; null on systems without /proc. */
export function groupMegabytes(pgid: number): number | null {
  if (process.platform !== 'linux') return null
  return groupMembers(pgid).reduce((sum, pid) => sum + ownMegabytes(pid), 0)
}

/** The member of a group, its leader apart, that holds most for itself; null where there is none or no /proc. */
export function heaviestMember(pgid: number): { readonly pid: number; readonly megabytes: number } | null {
  const members = groupMembers(pgid)
    .filter((pid) => pid !== pgid)
    .map((pid) => ({ pid, megabytes: ownMegabytes(pid) }))
  return members.toSorted((one, other) => other.megabytes - one.megabytes)[0] ?? null
}

/** SIGKILL to one member alone. */
export function killMember(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // ESRCH: gone already, which is what was wanted.
  }
}

function ownMegabytes(pid: number): number {
  try {
    // proc(5) statm: resident and, of that, shared pages. What all processes map counts for none of them.
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number)
    return ((resident - shared) * PAGE_BYTES) / (1 << 20)
  } catch {
    // Ended meanwhile.
    return 0
  }
}

function signalGroup(pid: number): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // ESRCH: gone already, which is what was wanted.
    }
  }
}

function startTime(pid: number): string | null {
  if (process.platform === 'linux') {
    const fields = statFields(pid)
    // Field 22 of proc(5) stat, in ticks since boot; a zombie has nothing left to kill.
    return fields === null || fields[0] === 'Z' ? null : (fields[19] ?? null)
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

/** The fields of /proc/pid/stat from the third (state) on: the second may hold blanks and brackets. */
function statFields(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function profileOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return line.find((part) => part.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? null
  } catch {
    return null
  }
}

function readNote(path: string): Note | null {
  try {
    const parsed = noteShape.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function listNotes(runDirectory: string): readonly string[] {
  try {
    return readdirSync(runDirectory).filter((name) => NOTE.test(name))
  } catch {
    return []
  }
}

function numbersIn(directory: string): readonly number[] {
  try {
    return readdirSync(directory)
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}
