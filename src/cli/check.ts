/** `ibid check`: looks at every cited link and judges it. Nothing is kept. */
import type { ReportLink } from '../../citations/index.ts'
import { cleanText, Problem } from '../../citations/light.ts'
import type { Context } from '../context.ts'
import { withConfigFile } from './config-file.ts'
import { requireRunElsewhere } from './elsewhere.ts'
import { listenForInterrupt, type Interrupt } from './interrupt.ts'
import { exitHelp, helpText, parse, runHelp, runOptions } from './options.ts'
import { keepHeapModest } from './modest-heap.ts'
import { openOutput } from './output.ts'
import { openPrinter, type Printer } from './printer.ts'
import { contextOf, exitCodeOf, type Ending } from './running.ts'
import type { Asked } from './reading.ts'
import { requireRejudged } from './rejudge.ts'
import { endedWith, leaveUnread, noneUnread, type Unread } from './unread.ts'
import { configOf, requireOne, settingsOf, type RunSettings } from './settings.ts'

const EXAMPLE = 'ibid check press-release.txt'
export const options = {
  ...runOptions,
  'since': { type: 'string' },
  'fix': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const

type CheckValues = ReturnType<typeof parse<typeof options>>['values']

interface Wanted {
  readonly values: CheckValues
  readonly positionals: readonly string[]
  readonly unread: Unread
  readonly interrupt: Pick<Interrupt, 'by'>
}

const help = {
  ...runHelp,
  'since REF': 'only links on lines that changed since this commit of git',
  'fix': 'write better addresses into text documents: where a page moved for good, a copy of what is gone',
  'dry-run': 'beside --fix: say what would be written, and write nothing',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values: written, positionals } = parse(args, options, EXAMPLE)
  if (written.help === true) {
    const head = 'ibid check FILE|DIR|GLOB|-… : looks at every cited link and judges it'
    console.log(`${helpText(head, help)}\n${exitHelp}`)
    return 0
  }
  keepHeapModest()
  const values = await withConfigFile(written)
  requireUsable(values)
  requireOne(positionals.length + (values.urls === undefined ? 0 : 1), EXAMPLE)
  using interrupt = listenForInterrupt((sentence) => console.error(`ibid: ${sentence}`))
  const given = { environment: process.env, now: new Date(), interrupt: interrupt.signal }
  const config = configOf(values, process.env)
  const settings = await settingsOf(values, given)
  await requireRunElsewhere(values)
  await using context = contextOf(config, values)
  await using output = await openOutput(values.output)
  await using printer = await openPrinter(settings, output, values.output === undefined)
  const { urls } = values
  const unread = noneUnread()
  const ending =
    urls !== undefined && positionals.length === 0 && printer.lineByLine
      ? await checkLines(context, urls, settings, printer)
      : await checkDocuments(context, { values, positionals, unread, interrupt }, settings, printer)
  return endedWith(exitCodeOf([ending], settings, interrupt.by !== null), unread)
}

async function checkLines(
  context: Context,
  urls: string,
  settings: RunSettings,
  printer: Printer,
): Promise<Ending> {
  const { checkList } = await import('./check-list.ts')
  const { run, summary, remarks } = await checkList(context, urls, settings, printer)
  const ending = { run, summary, documents: [], links: [], ...(remarks === undefined ? {} : { remarks }) }
  await printer.end(ending, [])
  return ending
}

async function checkDocuments(
  context: Context,
  wanted: Wanted,
  settings: RunSettings,
  printer: Printer,
): Promise<Ending> {
  const { values, positionals, unread } = wanted
  // Loaded here: a list printed as it is decided needs neither the score nor the cage for documents.
  const { readAsked } = await import('./reading.ts')
  const reading = readAsked(context.extractor, values, positionals, settings, EXAMPLE, unread)
  // While the child reads, what looks is loaded.
  const loading = Promise.all([import('./run-command.ts'), import('../places.ts'), context.probe()])
  loading.catch(() => {})
  const asked = await reading
  const [{ runDocument }, { openNowhere }] = await loading
  if (values.fix === true) {
    const { requireFixable } = await import('./fix/fix.ts')
    requireFixable(asked.documents, positionals)
  }
  if (typeof asked.nothing === 'string') console.error(`ibid: ${cleanText(asked.nothing, 500)}`)
  const nowhere = openNowhere()
  try {
    // A file that is no use is told before the first line is printed.
    const looks = await context.looks(settings)
    await printer.head()
    const { report } = await runDocument(context, { ...nowhere, archive: null }, asked, settings, printer)
    requireRejudged(looks, report.summary.links, settings.cache)
    const whole = asked.restore(report)
    await printer.end(whole, asked.sources)
    return values.fix === true
      ? await fixed(context, { ...wanted, quiet: settings.quiet }, asked, whole)
      : whole
  } finally {
    await nowhere.dispose()
  }
}

/** Puts right what can be, tells it on standard error, and leaves in the ending what is still broken. */
async function fixed(
  context: Context,
  { values, unread, interrupt, quiet }: Wanted & Pick<RunSettings, 'quiet'>,
  { sources, documents }: Asked,
  whole: Ending & { readonly links: readonly ReportLink[] },
): Promise<Ending> {
  const { countMended, fixDocuments, tellFixes } = await import('./fix/fix.ts')
  const { links, summary } = whole
  const { extractor } = context
  const files = sources.map((source, at) => ({ ...source, file: documents[at]?.path ?? null }))
  // Whoever stops a run does not want to find files changed by it.
  const isStopped = interrupt.by !== null
  const dryRun = values['dry-run'] === true || isStopped
  const made = await fixDocuments(files, { extractor, links, dryRun })
  for (const line of tellFixes(made, dryRun)) console.error(line)
  if (summary.broken > 0 && (quiet || (await context.archives()) === null)) {
    const example = quiet ? 'the same without --quiet-run' : '--archives wayback'
    console.error(`ibid: no archive was asked for copies of what is broken; e.g. ${example}`)
  }
  if (isStopped && values['dry-run'] !== true)
    console.error('ibid: the run was stopped, so no file was written')
  for (const { name, refused } of made)
    if (refused !== undefined) leaveUnread(unread, name, new Problem('output-not-writable', refused))
  if (dryRun) return whole
  return { ...whole, summary: { ...summary, broken: summary.broken - countMended(links, files, made) } }
}

function requireUsable(values: CheckValues): void {
  const example = 'e.g. ibid check docs --fix --dry-run'
  const refuse = (expected: string) => {
    throw new Problem('usage', `Expected ${expected}; ${example}.`)
  }
  if (values.fix === true && values.urls !== undefined) refuse('documents beside --fix, found --urls')
  // What is written must be as true as the web is now.
  if (values.fix === true && values.rejudge === true)
    refuse('looks of this run beside --fix, found --rejudge')
  if (values.fix !== true && values['dry-run'] === true) refuse('--fix beside --dry-run, found it alone')
}
