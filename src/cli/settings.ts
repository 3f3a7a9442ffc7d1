/** What the options of a run mean: read once, told wrong in one sentence, never looked at again. */
import { relative, resolve, sep } from 'node:path'
import { Problem } from '../../citations/light.ts'
import { readConfig, type Config } from '../config.ts'
import { formats, type Format } from './formats/encoder.ts'
import { readIgnoring, type Ignoring } from './ignore-file.ts'
import {
  bounds,
  failOnWords,
  headerWords,
  oneOf,
  wholeNumber,
  type parse,
  type runOptions,
} from './options.ts'

export type Values = ReturnType<typeof parse<typeof runOptions>>['values']

export interface RunSettings {
  readonly format: Format
  readonly failOn: 'broken' | 'unsure' | 'never'
  readonly concurrency: number
  readonly quiet: boolean
  /** Looks are kept there between runs. */
  readonly cache: string | null
  /** Nothing is asked: what earlier looks saw is judged again. */
  readonly rejudge: boolean
  readonly ignoring: Ignoring | null
  /** The project's root, which paths in annotations are relative to. */
  readonly root: string
  /** GitHub's file for the summary of a step, where there is one. */
  readonly stepSummary: string | null
  /** The run's deadline or the caller's wish to end. */
  readonly signal: AbortSignal
  /** The caller's wish to end alone. */
  readonly interrupt: AbortSignal
}

/** Options win over variables; both are read by the same schema. */
export function configOf(values: Partial<Values>, environment: NodeJS.ProcessEnv): Config {
  const written = (name: string, value: string | boolean | readonly string[] | undefined) =>
    value === undefined ? {} : { [name]: Array.isArray(value) ? value.join(',') : String(value) }
  return readConfig({
    ...environment,
    ...written('IBID_CONNECT_TO', values['connect-to']),
    ...written('IBID_DNS_SERVER', values['dns-server']),
    ...written('IBID_CA_FILE', values['ca-file']),
    ...written('IBID_PROXY', values.proxy),
    ...written('IBID_PROXY_RESOLVES', values['proxy-resolves']),
    ...written('IBID_ALLOW_ADDRESS', values['allow-address']),
    ...written('IBID_PACE', values.pace),
    ...written('IBID_BROWSER', values.browser),
    ...written('IBID_ARCHIVES', values.archives),
    ...written('IBID_ROBOTS', values.robots),
  })
}

/** Throws the Problem of whatever is written wrong, the ignore file included. */
export async function settingsOf(
  values: Values,
  given: { environment: NodeJS.ProcessEnv; now: Date; interrupt: AbortSignal },
): Promise<RunSettings> {
  const seconds = wholeNumber('deadline', values.deadline, bounds.deadline)
  const ends = seconds === 0 ? [] : [AbortSignal.timeout(seconds * 1000)]
  const format = oneOf('format', values.format, formats)
  const root = rootOf(given.environment)
  headerWords('user-agent', values['user-agent'])
  if (values.rejudge === true && values.cache === undefined)
    throw new Problem(
      'usage',
      'Expected --cache FILE beside --rejudge, found none; e.g. --cache .ibid-cache --rejudge.',
    )
  return {
    format,
    failOn: oneOf('fail-on', values['fail-on'], failOnWords),
    concurrency: wholeNumber('concurrency', values.concurrency, bounds.concurrency),
    quiet: values['quiet-run'] === true,
    cache: values.cache ?? null,
    rejudge: values.rejudge === true,
    ignoring: await readIgnoring(values['ignore-file'], given.now, (path) => pathFrom(root, path) ?? path),
    root,
    stepSummary: format === 'github' ? (given.environment['GITHUB_STEP_SUMMARY'] ?? '') || null : null,
    signal: AbortSignal.any([given.interrupt, ...ends]),
    interrupt: given.interrupt,
  }
}

/** Where the build server checked the project out, if we run inside of it; else the current folder. */
function rootOf(environment: NodeJS.ProcessEnv): string {
  const here = process.cwd()
  const named = [environment['GITHUB_WORKSPACE'], environment['CI_PROJECT_DIR']]
  const found = named.find(
    (folder) => folder !== undefined && folder !== '' && !relative(folder, here).startsWith('..'),
  )
  return found === undefined ? here : resolve(found)
}

/** A file as build servers name it: from the root, with slashes. */
export function pathFrom(root: string, path: string | undefined): string | null {
  return path === undefined ? null : relative(root, resolve(path)).replaceAll(sep, '/')
}

export function requireOne(count: number, example: string): void {
  if (count === 0)
    throw new Problem('usage', `Expected a document or --urls LIST, found neither; e.g. ${example}.`)
}
