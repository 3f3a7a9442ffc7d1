/** The command line: one word picks one file. Problems become one sentence and exit code 2, our own faults 3. */
import { cleanText, Problem } from '../../citations/light.ts'
import { PortFault } from '../ports.ts'
import { nearest } from './nearest.ts'
import { Stopped } from './interrupt.ts'

export const exitCodes = { clean: 0, findings: 1, usage: 2, fault: 3 } as const

/** A command takes its arguments without its own name and gives an exit code. */
type Command = (args: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, { does: string; load: () => Promise<{ command: Command }> }>> = {
  extract: { does: 'the citations of a document; no network', load: () => import('./extract.ts') },
  check: { does: 'looks at every cited link and judges it', load: () => import('./check.ts') },
  archive: {
    does: 'check, capture, seal, store; leaves an evidence package',
    load: () => import('./archive.ts'),
  },
  disclose: {
    does: 'part of a snapshot with its proof, the rest withheld',
    load: () => import('./disclose.ts'),
  },
  verify: { does: 'offline proof of a package or a snapshot', load: () => import('./verify.ts') },
  diff: { does: 'what differs between two snapshots', load: () => import('./diff.ts') },
  audit: { does: 'reads all evidence again, and renews its timestamps', load: () => import('./audit.ts') },
  reindex: {
    does: 'the catalog rebuilt from the object store alone',
    load: () => import('./reindex.ts'),
  },
  'take-down': {
    does: 'hides, restricts or destroys a snapshot, or shows it again',
    load: () => import('./take-down.ts'),
  },
  init: { does: 'a configuration file and an ignore file, commented', load: () => import('./init.ts') },
  keys: {
    does: 'the keys that evidence is sealed with, and a key for the API',
    load: () => import('./keys.ts'),
  },
  serve: { does: 'API, web page and workers in one process', load: () => import('./serve.ts') },
  worker: { does: 'a capture worker for a shared database and bucket', load: () => import('./worker.ts') },
  doctor: {
    does: 'a self-test of browser, database, object store and clock',
    load: () => import('./doctor.ts'),
  },
}

/** Runs one command line and returns its exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args
  try {
    // "help check" is "check --help".
    const [asked, ...nothing] = rest
    if (name === 'help' && asked !== undefined && nothing.length === 0) return await main([asked, '--help'])
    if (name === '--help' || name === '-h' || name === 'help') return print(usage())
    if (name === '--version') return print((await import('../version.ts')).version)
    const found = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (found === undefined) {
      const names = Object.keys(commands).join(', ')
      const meant = nearest(name, Object.keys(commands))
      throw new Problem(
        'usage',
        `Expected a command (${names}), found "${name}"${meant === null ? '' : `, perhaps ${meant} was meant`}; e.g. ibid check press-release.txt.`,
      )
    }
    const { command } = await found.load()
    return await command(rest)
  } catch (fault) {
    return complain(fault)
  }
}

function print(text: string): number {
  console.log(text)
  return exitCodes.clean
}

function usage(): string {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`)
  return [
    'ibid: keeps what documents cite from vanishing',
    '',
    ...lines,
    '',
    'ibid COMMAND --help says more, ibid --version which Ibid this is.',
  ].join('\n')
}

function complain(fault: unknown): number {
  if (fault instanceof Problem) {
    console.error(`ibid: ${cleanText(fault.message, 2000)}`)
    return exitCodes.usage
  }
  if (fault instanceof Stopped) {
    console.error(`ibid: ${fault.message}`)
    return exitCodes.fault
  }
  const where = fault instanceof PortFault ? ` (${fault.port}: ${fault.code})` : ''
  const message = fault instanceof Error ? fault.message : String(fault)
  console.error(`ibid: this is our fault, not the document's${where}: ${cleanText(message, 2000)}`)
  if (process.env['IBID_DEBUG'] === '1') console.error(fault)
  return exitCodes.fault
}
