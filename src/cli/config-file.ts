/**
 * `ibid.conf`, or `--config FILE`: what `check` and `archive` do where the command line says nothing, as `option = value` lines.
 * Deliberately absent: networks, and files that are read or written. The file lies in a project, where whoever proposes a
 * change can change it too, and what he writes there runs on the operator's machine.
 */
import { readFile } from 'node:fs/promises'
import { cleanText, faultCode, Problem } from '../../citations/light.ts'
import { readConfig } from '../config.ts'
import { formats } from './formats/encoder.ts'
import { bounds, failOnWords, headerWords, oneOf, wholeNumber } from './options.ts'
import { whyNot } from './why-not.ts'

export const CONFIG_FILE = 'ibid.conf'
const EXAMPLE = 'fail-on = broken'
const LARGEST = 64 * 1024

/** Reads one value as the command line would; throws the Problem of a wrong one. */
type Check = (value: string) => unknown
const variable =
  (name: string): Check =>
  (value) =>
    readConfig({ [name]: value })

/** Every option that may stand in the file. */
export const fileOptions = {
  'format': (value) => oneOf('format', value, formats),
  'fail-on': (value) => oneOf('fail-on', value, failOnWords),
  'browser': variable('IBID_BROWSER'),
  'archives': () => null,
  'robots': variable('IBID_ROBOTS'),
  'quiet-run': (value) => oneOf('quiet-run', value, ['yes', 'no']),
  'pace': variable('IBID_PACE'),
  'concurrency': (value) => wholeNumber('concurrency', value, bounds.concurrency),
  'deadline': (value) => wholeNumber('deadline', value, bounds.deadline),
  'user-agent': (value) => headerWords('user-agent', value),
} as const satisfies Readonly<Record<string, Check>>
type FileOption = keyof typeof fileOptions
type Written = { -readonly [Name in Exclude<FileOption, 'quiet-run'>]?: string } & { 'quiet-run'?: boolean }

/** What was written on the command line, and what the file says where it says nothing. Throws `invalid-configuration`. */
export async function withConfigFile<T extends Readonly<Record<string, unknown>>>(
  values: T & { readonly config?: string | undefined },
): Promise<T> {
  const path = values.config ?? CONFIG_FILE
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (values.config === undefined && faultCode(cause) === 'ENOENT') return null
    const message = `Expected a readable file for --config, found "${cleanText(path, 300)}": ${whyNot(cause)}; e.g. --config ${CONFIG_FILE}, which "ibid init" makes.`
    throw new Problem('file-not-found', message, { cause })
  })
  return text === null ? values : { ...parseConfigFile(text, path), ...values }
}

/** Every faulty line is told at once, in one Problem `invalid-configuration`. */
export function parseConfigFile(text: string, path: string = CONFIG_FILE): Written {
  if (text.length > LARGEST) throw wrong(path, 'more than 64 KiB')
  const written = new Map<string, string | boolean>()
  const faults: string[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const told = readLine(line, written)
    if (told !== null) faults.push(`line ${index + 1}: ${told}`)
  }
  const more = faults.length > 5 ? ` · and ${faults.length - 5} more` : ''
  if (faults.length > 0) throw wrong(path, `${faults.slice(0, 5).join(' · ')}${more}`)
  // oxlint-disable-next-line no-unsafe-type-assertion -- each was read by the check of its own name
  return Object.fromEntries(written) as Written
}

/** The fault of the line, or null. */
function readLine(line: string, written: Map<string, string | boolean>): string | null {
  const text = line.replace(/(?:^|\s)#.*$/, '').trim()
  if (text === '') return null
  const [, name = '', value = ''] = /^([a-z-]+)\s*=\s*(.*)$/.exec(text) ?? []
  if (name === '') return `no "option = value", "${cleanText(text, 60)}"`
  if (!isFileOption(name)) return `no option of this file, "${cleanText(name, 40)}"`
  if (written.has(name)) return `"${name}" for the second time`
  if (value === '') return `no value for "${name}"`
  try {
    fileOptions[name](value)
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault
    return `${name}: ${fault.message.replace(/; e\.g\..*$/, '')}`
  }
  written.set(name, name === 'quiet-run' ? value === 'yes' : value)
  return null
}

function isFileOption(name: string): name is FileOption {
  return Object.hasOwn(fileOptions, name)
}

function wrong(path: string, found: string): Problem {
  const names = Object.keys(fileOptions).join(', ')
  return new Problem(
    'invalid-configuration',
    `Expected "option = value" lines in "${cleanText(path, 300)}" (${names}), found ${found}; e.g. ${EXAMPLE}.`,
  )
}
