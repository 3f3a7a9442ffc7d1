/** The options that several commands share, parsed once and in one way. A wrong one is a Problem `usage`. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { cleanText, Problem } from '../../citations/light.ts'
import { nearest } from './nearest.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Help = Readonly<Record<string, string>>

export const egressOptions = {
  'connect-to': { type: 'string', multiple: true },
  'dns-server': { type: 'string' },
  'ca-file': { type: 'string' },
  'proxy': { type: 'string' },
  'proxy-resolves': { type: 'boolean' },
  'allow-address': { type: 'string', multiple: true },
} as const satisfies Options

export const egressHelp: Help = {
  'connect-to HOST:PORT:ADDR:PORT': "connect there instead (curl's syntax); makes the run a rehearsal",
  'dns-server ADDR:PORT': 'ask this resolver; makes the run a rehearsal',
  'ca-file PEM': 'trust these roots too; makes the run a rehearsal',
  'proxy URL': 'go out through this HTTP proxy',
  'proxy-resolves': 'give the proxy host names instead of checked addresses',
  'allow-address CIDR[:PORT]': 'let these addresses be visited; makes the run a rehearsal',
}

/** What `check` and `archive` share. */
export const runOptions = {
  ...egressOptions,
  'urls': { type: 'string' },
  'format': { type: 'string' },
  'output': { type: 'string' },
  'config': { type: 'string' },
  'fail-on': { type: 'string' },
  'ignore-file': { type: 'string' },
  'browser': { type: 'string' },
  'archives': { type: 'string' },
  'quiet-run': { type: 'boolean' },
  'cache': { type: 'string' },
  'rejudge': { type: 'boolean' },
  'robots': { type: 'string' },
  'pace': { type: 'string' },
  'concurrency': { type: 'string' },
  'deadline': { type: 'string' },
  'user-agent': { type: 'string' },
  'help': { type: 'boolean', short: 'h' },
} as const satisfies Options

export const runHelp: Help = {
  'urls LIST': 'a file with one URL a line instead of documents ("-" reads standard input)',
  'format FORMAT': 'pretty, json, ndjson, junit, sarif, github, gitlab, markdown, html or csv (pretty)',
  'output FILE': 'write results there instead of standard output',
  'config FILE': 'options for where the command line says nothing (ibid.conf, where there is one)',
  'fail-on broken|unsure|never': 'from which outcome on the exit code is 1 (broken)',
  'ignore-file FILE': 'links that fail nothing, each with a reason (.ibidignore, where there is one)',
  'browser auto|never|always': 'ask a browser where the network cannot tell, never, or always (auto)',
  'archives off|wayback|URL,…': 'where copies of broken links are looked for (wayback; off in a rehearsal)',
  'quiet-run': 'nothing is asked but the cited links: no probes, no robots.txt, no archives',
  'cache FILE': 'keep looks there; what is still good is not asked for again, errors always are',
  'rejudge': 'judge the looks in --cache again, without the network',
  'robots obey|ignore': 'whether robots.txt is asked for and obeyed (ignore: a reader follows a link)',
  'pace N/M|off': 'requests a second and at once to one site (4/2)',
  'concurrency N': 'links looked at at once (8)',
  'deadline SECONDS': 'the whole run ends by then; what was not reached is not-checked',
  'user-agent TEXT': 'what the probe calls itself',
  ...egressHelp,
}

/** Below the options of a command that gates a build. */
export const exitHelp = `
Exit codes: 0 clean, 1 findings (see --fail-on), 2 wrong use or a document that cannot be read,
3 our own fault, our own network, or stopped before anything was found.`

export const failOnWords = ['broken', 'unsure', 'never'] as const

/** What options that count may say, and what they are where nobody says anything. */
export const bounds = {
  /** None: no end. */
  deadline: { least: 1, most: 86_400, otherwise: 0 },
  concurrency: { least: 1, most: 256, otherwise: 8 },
} as const

/** Parses, and turns the parser's own complaint into a sentence with an example. */
export function parse<const T extends Options>(args: readonly string[], options: T, example: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (fault) {
    const found = fault instanceof Error ? (fault.message.split('. ')[0] ?? '').replace(/\.$/, '') : ''
    const [, typed = ''] = /^Unknown option '--?([^']+)'/.exec(found) ?? []
    const meant = nearest(typed, Object.keys(options))
    // A pattern of the shell gives names that begin with a dash as they are.
    const file = args.find((arg) => /^-[^-].*\.\w+$/.test(arg))
    const hint =
      file !== undefined
        ? `; a file of that name is written "./${file}"`
        : meant !== null
          ? `, perhaps --${meant} was meant`
          : ''
    throw new Problem('usage', `${cleanText(found, 300)}${hint}; e.g. ${example}.`)
  }
}

/** As `parse`, for commands that take no names: one that is overlooked may have been what was meant. */
export function parseAlone<const T extends Options>(args: readonly string[], options: T, example: string) {
  const parsed = parse(args, options, example)
  const [name] = parsed.positionals
  if (name === undefined) return parsed
  throw new Problem('usage', `Expected options alone, found "${cleanText(name, 100)}"; e.g. ${example}.`)
}

/** One of the words, or a Problem naming them. */
export function oneOf<const T extends string>(
  name: string,
  value: string | undefined,
  words: readonly T[],
): T {
  const [first] = words
  if (value === undefined && first !== undefined) return first
  const found = words.find((word) => word === value)
  if (found === undefined) {
    throw new Problem(
      'usage',
      `Expected --${name} ${words.join('|')}, found "${value}"; e.g. --${name} ${first}.`,
    )
  }
  return found
}

/** What may stand in a header (RFC 9110 §5.5), or a Problem. */
export function headerWords(name: string, value: string | undefined): string | undefined {
  if (value === undefined || (/^[ -~\u00a0-\u00ff]+$/.test(value) && value.trim() !== '')) return value
  throw new Problem(
    'usage',
    `Expected plain letters on one line for --${name}, found ${value.trim() === '' ? 'none' : `"${cleanText(value, 100)}"`}; e.g. --${name} "example.org link check".`,
  )
}

/** A whole number between the bounds, or a Problem naming them. */
export function wholeNumber(
  name: string,
  value: string | undefined,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  if (value === undefined) return otherwise
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Problem(
    'usage',
    `Expected --${name} between ${least} and ${most}, found "${value}"; e.g. --${name} ${Math.max(otherwise, least)}.`,
  )
}

/** Wide enough to read in one piece wherever it is no terminal. */
const WIDE = 100
const NARROW = 20

/** What each option does, beside it, and broken at blanks where the terminal ends. */
export function helpText(head: string, options: Help, columns = process.stdout.columns ?? WIDE): string {
  const width = Math.max(...Object.keys(options).map((name) => name.length)) + 6
  const room = Math.max(NARROW, Math.min(columns, WIDE) - width)
  const lines = Object.entries(options).map(([name, does]) => {
    const [first = '', ...more] = broken(does, room)
    return [`  --${name}`.padEnd(width) + first, ...more.map((line) => ' '.repeat(width) + line)].join('\n')
  })
  return [head, '', ...lines].join('\n').trimEnd()
}

function broken(text: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
