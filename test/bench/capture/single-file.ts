/**
 * Where single-file-cli is: in the folder that SINGLE_FILE_CLI names, or in one of this machine's cache, into which `--peer` installs
 * it. It is AGPL-3.0, so it is no dependency of ours, and nobody gets it who does not ask for it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** What the figures in docs/capture.md are about. */
const VERSION = '2.0.83'

export interface SingleFile {
  readonly launcher: string
  readonly version: string
}

function folder(): string {
  const { SINGLE_FILE_CLI: named, XDG_CACHE_HOME: cache } = process.env
  return named ?? join(cache ?? join(homedir(), '.cache'), 'ibid', `single-file-cli-${VERSION}`)
}

/** Null where it is not installed. */
export function findSingleFile(): SingleFile | null {
  try {
    const require = createRequire(join(folder(), 'package.json'))
    const about = require.resolve('single-file-cli/package.json')
    const { version } = require(about) as { version: string }
    return { launcher: join(dirname(about), 'single-file-node.js'), version }
  } catch {
    return null
  }
}

/** Found, or else installed by npm with one command, which is told before it is run. Throws where npm fails. */
export async function installSingleFile(say: (line: string) => void): Promise<SingleFile> {
  const found = findSingleFile()
  if (found !== null) return found
  const at = folder()
  // Its own scripts are not run: it needs none.
  const args = [
    'install',
    '--prefix',
    at,
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `single-file-cli@${VERSION}`,
  ]
  say(`npm ${args.join(' ')}`)
  await mkdir(at, { recursive: true })
  await writeFile(join(at, 'package.json'), '{"private":true}\n')
  const child = spawn('npm', args, {
    cwd: at,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  const installed = code === 0 ? findSingleFile() : null
  if (installed === null)
    throw new Error(
      `Expected npm to install single-file-cli@${VERSION} into ${at}, but it ended with ${code}.`,
    )
  return installed
}
