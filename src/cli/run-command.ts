/** What `check` and `archive` share: options into a context, documents through the score, the report out. */
import {
  buildReport,
  defaultPolicy,
  failsAt,
  Problem,
  reportLink,
  type ObservationRecord,
  type Report,
  type ReportLink,
  type RunLink,
  type SharedReport,
} from '../../citations/index.ts'
import { readConfig, type Config } from '../config.ts'
import { createContext, type Context, type Overrides } from '../context.ts'
import { jsonLog, noticeLog } from '../events.ts'
import { run, type ArchivePorts, type Kept } from '../flow/run.ts'
import type { Catalog, EvidenceStore } from '../ports.ts'
import { colours, linkLines, plain, prettyReport, type Paint } from './formats/pretty.ts'
import { readDocuments, readUrlList, type NamedDocument } from './inputs.ts'
import { oneOf, wholeNumber, type parse, type runOptions } from './options.ts'
import type { Output } from './output.ts'

type Values = ReturnType<typeof parse<typeof runOptions>>['values']

export const formats = ['pretty', 'json', 'ndjson'] as const
export type Format = (typeof formats)[number]

export interface RunSettings {
  readonly format: Format
  readonly failOn: 'broken' | 'unsure' | 'never'
  readonly concurrency: number
  readonly signal: AbortSignal
}

/** Options win over variables; both are read by the same schema. */
export function configOf(values: Values, environment: NodeJS.ProcessEnv): Config {
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
  })
}

export function settingsOf(values: Values): RunSettings {
  const day = 86_400
  const seconds = wholeNumber('deadline', values.deadline, { least: 1, most: day, otherwise: 0 })
  return {
    format: oneOf('format', values.format, formats),
    failOn: oneOf('fail-on', values['fail-on'], ['broken', 'unsure', 'never']),
    concurrency: wholeNumber('concurrency', values.concurrency, { least: 1, most: 256, otherwise: 8 }),
    signal: seconds === 0 ? new AbortController().signal : AbortSignal.timeout(seconds * 1000),
  }
}

export function contextOf(config: Config, values: Values, overrides: Overrides = {}): Context {
  const print = (line: string) => console.error(line)
  const log = process.env['IBID_DEBUG'] === '1' ? jsonLog(print, () => new Date()) : noticeLog(print)
  return createContext(config, log, { ...overrides, userAgent: values['user-agent'] })
}

export async function documentsOf(
  values: Values,
  names: readonly string[],
  example: string,
): Promise<readonly NamedDocument[]> {
  const documents = await readDocuments(names)
  const listed = values.urls === undefined ? [] : [await readUrlList(values.urls)]
  const all = [...documents, ...listed]
  if (all.length === 0)
    throw new Problem('usage', `Expected a document or --urls LIST, found neither; e.g. ${example}.`)
  return all
}

/** One document through the score. Throws the document's own Problem where it cannot be read. */
export async function runDocument(
  context: Context,
  parts: { store: EvidenceStore; catalog: Catalog; archive: ArchivePorts | null },
  document: NamedDocument,
  settings: RunSettings,
  output: Output,
): Promise<{ document: string; report: Report; unrecorded: number }> {
  const progress = openProgress(settings.format)
  let told = Promise.resolve()
  const ports = { ...context, ...parts, probe: await context.probe() }
  const onLink = (link: RunLink, seen: ObservationRecord, kept: Kept) => {
    const snapshot = kept.kind === 'kept' ? link.snapshot : null
    const line = reportLink({ ...link, ...seen, snapshot })
    progress.link(line, kept)
    if (settings.format === 'ndjson') told = told.then(() => output.write(`${JSON.stringify(line)}\n`))
  }
  const ended = await run(
    ports,
    {
      submission: { ...document, publish: false, idempotencyKey: null },
      setting: await context.setting(),
      policy: defaultPolicy,
      concurrency: settings.concurrency,
      captures: context.config.IBID_CAPTURES,
      onLink,
    },
    { signal: settings.signal },
  )
  await told
  progress.end()
  if (ended !== null) return ended
  const [row] = await parts.catalog.documents({ limit: 1 })
  throw new Problem(
    'unreadable-document',
    row?.problem ?? `Expected a document, found "${document.name}" unreadable.`,
  )
}

export async function printReport(
  report: Report | SharedReport,
  settings: RunSettings,
  output: Output,
  toTerminal: boolean,
): Promise<void> {
  if (settings.format === 'json') await output.write(`${JSON.stringify(report, null, 2)}\n`)
  else if (settings.format === 'ndjson') {
    await output.write(`${JSON.stringify({ run: report.run, summary: report.summary })}\n`)
  } else {
    const paint = toTerminal ? paintFor(process.stdout) : plain
    for (const single of singles(report)) await output.write(prettyReport(single, paint))
  }
}

/** Several documents print one after another, each with its own links and numbers. */
function singles(report: Report | SharedReport): readonly Report[] {
  if (!('documents' in report)) return [report]
  return report.documents.map((extraction) => {
    const ids = new Set(extraction.citations.map((citation) => citation.id))
    return buildReport(
      report.run,
      extraction,
      report.links.filter((link) => link.citations.some((id) => ids.has(id))),
    )
  })
}

export function exitCodeOf(reports: readonly Report[], settings: RunSettings): number {
  return reports.some((report) => failsAt(report.summary, settings.failOn)) ? 1 : 0
}

function paintFor(stream: NodeJS.WriteStream): Paint {
  return stream.isTTY && process.env['NO_COLOR'] === undefined ? colours : plain
}

/** Links as they are decided, on standard error and only where somebody watches. */
function openProgress(format: Format) {
  const watched = process.stderr.isTTY && format !== 'ndjson'
  const paint = paintFor(process.stderr)
  let count = 0
  return {
    link(line: ReportLink, kept: Kept) {
      count += 1
      if (!watched) return
      const [first = ''] = linkLines(line, paint)
      const failed = kept.kind === 'failed' ? `  ${paint.unsure('no snapshot')}` : ''
      process.stderr.write(`${String(count).padStart(4)} ${first.trim()}${failed}\n`)
    },
    end() {
      if (watched) process.stderr.write('\n')
    },
  }
}
