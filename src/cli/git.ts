/** Asks git what changed since a ref, reading only: no shell, no index refresh, no external diff, no pager, no prompt. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Problem } from '../../citations/index.ts'

const run = promisify(execFile)
// Names are names: `:!a.md` and `a[1].md` would be patterns to git.
const QUIET = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '--no-pager',
  '--literal-pathspecs',
]
const LARGEST = 256 * 1024 * 1024
/** Names on one command line; the system's own limit is far above. */
const AT_ONCE = 200

/** Lines of a file that are new or changed, as ranges that count from 1 and end exclusive; `all` where lines tell nothing. */
export type Changed = 'all' | 'none' | readonly { readonly first: number; readonly end: number }[]

/** What changed in each of these files since the ref. Throws Problem `usage` where git cannot tell. */
export async function changedSince(
  ref: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, Changed>> {
  await requireRef(ref)
  const changed = new Map<string, Changed>()
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE)
    const known = await namesOf(['ls-tree', '-r', '-z', '--name-only', ref, '--', ...some], ref)
    const differing = await namesOf(
      ['diff', '-z', '--name-only', '--relative', '--no-ext-diff', '--no-textconv', ref, '--', ...some],
      ref,
    )
    for (const file of some) {
      const name = plain(file)
      if (!known.has(name)) changed.set(file, 'all')
      else changed.set(file, differing.has(name) ? await linesOf(ref, file) : 'none')
    }
  }
  return changed
}

async function requireRef(ref: string): Promise<void> {
  if (ref === '' || ref.startsWith('-') || ref.includes('\u0000')) throw wrongRef(ref, 'no name of a commit')
  await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], ref)
}

async function namesOf(args: readonly string[], ref: string): Promise<ReadonlySet<string>> {
  return new Set((await git(args, ref)).split('\u0000').filter((name) => name !== ''))
}

async function linesOf(ref: string, file: string): Promise<Changed> {
  const args = ['diff', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--text', ref, '--', file]
  return readHunks(await git(args, ref))
}

/** The new side of each hunk's head, `@@ -a,b +c,d @@` (git's unified diff); a hunk that only removes has none. */
export function readHunks(diff: string): Changed {
  const ranges = [...diff.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count]) => ({
    first: Number(first),
    end: Number(first) + Number(count ?? 1),
  }))
  return ranges.length === 0 ? 'none' : ranges.filter(({ first, end }) => end > first)
}

async function git(args: readonly string[], ref: string): Promise<string> {
  const environment = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  try {
    const { stdout } = await run('git', [...QUIET, ...args], { env: environment, maxBuffer: LARGEST })
    return stdout
  } catch (cause) {
    throw wrongRef(ref, reasonOf(cause), cause)
  }
}

function reasonOf(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return 'no git'
  const told = fault instanceof Error && 'stderr' in fault ? String(fault.stderr).trim() : ''
  return told === '' ? 'no such commit' : (told.split('\n')[0] ?? told).replace(/^(?:fatal|error): /, '')
}

function wrongRef(ref: string, found: string, cause?: unknown): Problem {
  return new Problem(
    'usage',
    `Expected a commit that git knows for --since, found "${ref}" (${found}); e.g. --since origin/main.`,
    { cause },
  )
}

function plain(file: string): string {
  return file.replace(/^(?:\.\/)+/, '')
}
