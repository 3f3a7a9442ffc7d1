/**
 * The ignore file: links that are known and accepted, each with a reason and, if wanted, a last day.
 *
 *   https://intranet.example/*   # reason: only from the office; until: 2027-03-01
 *   old-partner.example          # reason: the partner closed; archived copy cited beside it
 *
 * An entry names one address exactly, all that begin with it (`*` at the end), a host, or a host's subdomains (`*.host`).
 * What is ignored is looked at and told all the same; it only fails no build.
 */
import { readFile } from 'node:fs/promises'
import { faultCode, linkKey, Problem } from '../../citations/checking.ts'
import type { Remark } from '../../citations/index.ts'
import { whyNot } from './why-not.ts'

export const IGNORE_FILE = '.ibidignore'
const EXAMPLE = 'https://example.org/old  # reason: moved behind a login; until: 2027-03-01'
const LARGEST = 4 * 1024 * 1024

export interface IgnoreEntry {
  readonly pattern: string
  readonly reason: string
  /** The last day on which it counts, `YYYY-MM-DD`; null for ever. */
  readonly until: string | null
  readonly line: number
}

export interface Ignoring {
  /** The entry that takes this link out of the gate, or null. The first one in the file speaks. */
  entryFor(url: string): IgnoreEntry | null
  /** Entries that have expired: they ignore nothing any more. */
  readonly remarks: readonly Remark[]
}

/** The named file, or the one in this folder if there is one; `told`: how remarks name it. Throws Problem `file-not-found` or `invalid-configuration`. */
export async function readIgnoring(
  named: string | undefined,
  today: Date,
  told: (path: string) => string = (path) => path,
): Promise<Ignoring | null> {
  const path = named ?? IGNORE_FILE
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (named === undefined && faultCode(cause) === 'ENOENT') return null
    const message = `Expected a readable file for --ignore-file, found "${path}": ${whyNot(cause)}; e.g. --ignore-file ${IGNORE_FILE}.`
    throw new Problem('file-not-found', message, { cause })
  })
  if (text === null) return null
  if (text.length > LARGEST)
    throw new Problem(
      'invalid-configuration',
      `Expected an ignore file of at most 4 MiB, found "${path}" larger; e.g. one entry a line.`,
    )
  return ignoring(parseIgnoreFile(text, path), told(path), today)
}

/** Every faulty line is told at once, in one Problem `invalid-configuration`. */
export function parseIgnoreFile(text: string, path: string = IGNORE_FILE): readonly IgnoreEntry[] {
  const faults: string[] = []
  const entries: IgnoreEntry[] = []
  for (const [index, written] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = written.trim()
    if (line === '' || line.startsWith('#')) continue
    const entry = readEntry(line, index + 1)
    if (typeof entry === 'string') faults.push(`line ${index + 1}: ${entry}`)
    else entries.push(entry)
  }
  if (faults.length === 0) return entries
  const more = faults.length > 5 ? ` · and ${faults.length - 5} more` : ''
  throw new Problem(
    'invalid-configuration',
    `Expected "PATTERN  # reason: …; until: YYYY-MM-DD" on each line of "${path}", found ${faults.slice(0, 5).join(' · ')}${more}; e.g. ${EXAMPLE}.`,
  )
}

function readEntry(line: string, number: number): IgnoreEntry | string {
  const [pattern = ''] = line.split(/\s/, 1)
  const comment = line.slice(pattern.length).trim()
  if (!comment.startsWith('#'))
    return comment === '' ? 'no reason' : 'words behind the pattern that are no "# reason:"'
  const fields = comment.slice(1).trim()
  if (!/^reason:/i.test(fields)) return 'no reason'
  const end = fields.toLowerCase().lastIndexOf('until:')
  const before = end === -1 ? '' : fields.slice(0, end).trimEnd()
  const dated = before.endsWith(';')
  const reason = (dated ? before.slice(0, -1) : fields).slice('reason:'.length).trim()
  if (reason === '') return 'no reason'
  const until = dated ? fields.slice(end + 'until:'.length).trim() : null
  if (until !== null && !isDay(until)) return `no day in "until: ${until.slice(0, 40)}"`
  if (pattern.replaceAll('*', '').replaceAll('.', '') === '')
    return `a pattern that matches everything, "${pattern.slice(0, 40)}"`
  if (
    pattern
      .replace(/^\*\./, '')
      .slice(0, pattern.startsWith('*.') ? undefined : -1)
      .includes('*')
  )
    return `a * that is not at the end, "${pattern.slice(0, 80)}"`
  return { pattern, reason, until, line: number }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  // The 31st of February is read as a day of March.
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** An entry counts to the end of its day in UTC. */
export function ignoring(entries: readonly IgnoreEntry[], path: string, today: Date): Ignoring {
  const day = today.toISOString().slice(0, 10)
  const expired = entries.filter(({ until }) => until !== null && until < day)
  const tests = entries
    .filter((entry) => !expired.includes(entry))
    .map((entry) => ({ entry, matches: testOf(entry.pattern) }))
  return {
    entryFor(url) {
      const written = [url, linkKey(url).href ?? url]
      const host = hostOf(written[1] ?? url)
      return tests.find(({ matches }) => matches(written, host))?.entry ?? null
    },
    remarks: expired.map(({ pattern, until, line, reason }) => ({
      code: 'ignore-expired',
      message: `The entry "${pattern}" expired on ${until}; it ignores nothing any more (reason given: ${reason}).`,
      file: path,
      line,
    })),
  }
}

type Test = (written: readonly string[], host: string) => boolean

function testOf(pattern: string): Test {
  if (pattern.startsWith('*.')) {
    const domain = hostPattern(pattern.slice(2))
    return (_, host) => host.endsWith(`.${domain}`)
  }
  const isHost = !/[/?#*]/.test(pattern) && !/^[a-z][a-z0-9+.-]*:/i.test(pattern.replace(/:\d+$/, ''))
  if (isHost) {
    const wanted = hostPattern(pattern)
    return (_, host) => host === wanted || host.replace(/:\d+$/, '') === wanted
  }
  if (pattern.endsWith('*')) {
    const head = pattern.slice(0, -1)
    return (written) => written.some((url) => url.startsWith(head))
  }
  const { key } = linkKey(pattern)
  return (written) => written.some((url) => url === pattern || url === key)
}

/** As the URL Standard would write it: lower case, punycode. */
function hostPattern(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).host : host.toLowerCase()
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
