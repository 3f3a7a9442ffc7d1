/**
 * Programs of this machine that know ZIP or gzip and nothing of us. One that is not installed is left out, by name. Deliberately
 * absent: libarchive, which knows WARC up to 1.0 and refuses GNU Wget's and warcio's own files as well.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Program {
  readonly name: string
  readonly command: string
  readonly args: (paths: { readonly wacz: string; readonly warc: string }) => readonly string[]
}

const run = promisify(execFile)
const MEGABYTES = 64 << 20

export const programs: readonly Program[] = [
  { name: 'unzip -t', command: 'unzip', args: ({ wacz }) => ['-tqq', wacz] },
  {
    name: 'python zipfile',
    command: 'python3',
    args: ({ wacz }) => ['-c', 'import sys, zipfile; sys.exit(zipfile.ZipFile(sys.argv[1]).testzip())', wacz],
  },
  { name: 'gzip -t', command: 'gzip', args: ({ warc }) => ['-t', warc] },
]

/** Those that are installed here. */
export async function installed(): Promise<readonly Program[]> {
  const found = await Promise.all(
    programs.map(async (program) => {
      const there = await run(program.command, ['--version']).then(
        () => true,
        (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'ENOENT'),
      )
      return there ? [program] : []
    }),
  )
  return found.flat()
}

/** What it complains of; null where it finds nothing wrong. */
export async function complaintOf(
  { command, args }: Program,
  paths: { readonly wacz: string; readonly warc: string },
): Promise<string | null> {
  try {
    await run(command, args(paths), { maxBuffer: MEGABYTES, timeout: 60_000 })
    return null
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 300) : String(error)
  }
}
