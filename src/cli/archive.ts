/** `ibid archive`: check, capture, seal, store; leaves an evidence package per document. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cleanText, Problem, sha256Digest, type Report } from '../../citations/index.ts'
import type { Context } from '../context.ts'
import type { CapturePorts } from '../flow/capture.ts'
import { noteFloor } from '../flow/floor.ts'
import { packageOf, type DocumentPackage } from '../flow/package.ts'
import type { Unrecorded } from '../flow/run.ts'
import { openNowhere, openOut } from '../places.ts'
import type { EvidenceStore } from '../ports.ts'
import { packageSetting, reportRenderer } from '../web/packaging.ts'
import { workshop } from '../workers.ts'
import { withConfigFile } from './config-file.ts'
import { requireRunElsewhere } from './elsewhere.ts'
import { listenForInterrupt } from './interrupt.ts'
import { keepHeapModest } from './modest-heap.ts'
import { exitHelp, helpText, parse, runHelp, runOptions } from './options.ts'
import { openOutput } from './output.ts'
import { openPrinter, type Printer } from './printer.ts'
import { asOne, readEach, type Read } from './reading.ts'
import { runDocument } from './run-command.ts'
import { contextOf, exitCodeOf } from './running.ts'
import { tellSeveral, type Several } from './several.ts'
import { endedWith, noneUnread } from './unread.ts'
import { configOf, requireOne, settingsOf, type RunSettings } from './settings.ts'

const EXAMPLE = 'ibid archive press-release.txt --out evidence'
const NOT_ENCLOSED =
  'the document is not in the package: comments, tracked changes, attachments or earlier versions could not be taken out of it for certain'
const options = { ...runOptions, 'out': { type: 'string' }, 'with-document': { type: 'boolean' } } as const

export async function command(args: readonly string[]): Promise<number> {
  const { values: written, positionals } = parse(args, options, EXAMPLE)
  if (written.help === true) {
    const own = {
      'out DIR|s3://BUCKET/PREFIX': 'where evidence and package are left',
      'with-document': 'put the document itself into the package, less its comments and tracked changes',
    }
    const { rejudge: _checkAlone, ...shared } = runHelp
    const help = { ...own, ...shared }
    const head = 'ibid archive FILE… --out DIR : records every source and leaves a package'
    console.log(`${helpText(head, help)}\n${exitHelp}`)
    return 0
  }
  const values = await withConfigFile(written)
  const { out } = values
  // What is recorded is the web as it is now, and so is what is said of it.
  if (values.rejudge === true)
    throw new Problem('usage', `Expected looks of this run for archive, found --rejudge; e.g. ${EXAMPLE}.`)
  if (out === undefined)
    throw new Problem('usage', `Expected --out DIR or s3://bucket, found none; e.g. ${EXAMPLE}.`)
  keepHeapModest()
  using interrupt = listenForInterrupt((sentence) => console.error(`ibid: ${sentence}`))
  const given = { environment: process.env, now: new Date(), interrupt: interrupt.signal }
  const config = configOf(values, process.env)
  const settings = await settingsOf(values, given)
  await requireRunElsewhere(values)
  await using context = contextOf(config, values)
  requireOne(positionals.length + (values.urls === undefined ? 0 : 1), EXAMPLE)
  const unread = noneUnread()
  const documents = await readEach(context.extractor, values, positionals, settings, EXAMPLE, unread)
  await using output = await openOutput(values.output)
  await using printer = await openPrinter(settings, output, values.output === undefined)
  const place = await openOut(config, out)
  const nowhere = openNowhere()
  // Told before a single site is asked, not once per link.
  await context.requireBrowser()
  try {
    const reports: Report[] = []
    const lost: Unrecorded[] = []
    const several = tellSeveral(settings.format, documents.length, printer)
    await printer.head()
    for (const document of documents) {
      const { report, left, unrecorded, enclosed } = await archiveOne(
        context,
        { ...nowhere, store: place.store },
        document,
        settings,
        printer,
        { out, withDocument: values['with-document'] === true, several },
      )
      // Names of packages begin with the document's, and those repeat from folder to folder.
      const of = documents.length > 1 ? ` of ${document.document.path ?? document.document.name}` : ''
      console.error(`package: ${cleanText(`${left}${of}`, 1000)}`)
      if (enclosed === 'not-stripped') console.error(`ibid: ${NOT_ENCLOSED}`)
      reports.push(report)
      lost.push(...unrecorded)
    }
    await several.end()
    if (lost.length === 0) return endedWith(exitCodeOf(reports, settings, interrupt.by !== null), unread)
    for (const { url, reason } of lost)
      console.error(`ibid: not recorded: ${cleanText(url, 300)}: ${cleanText(reason, 300)}`)
    console.error(`ibid: sources that answered but could not be recorded: ${lost.length}; run again for them`)
    return 3
  } finally {
    await nowhere.dispose()
    await place.dispose()
  }
}

type Places = Omit<ReturnType<typeof openNowhere>, 'dispose'>

async function archiveOne(
  context: Context,
  places: Places,
  document: Read,
  settings: RunSettings,
  printer: Printer,
  { out, withDocument, several }: { out: string; withDocument: boolean; several: Several },
): Promise<{
  report: Report
  left: string
  unrecorded: readonly Unrecorded[]
  enclosed: DocumentPackage['enclosed']
}> {
  const witness = await context.witness()
  const timestamps = await context.timestamps()
  const beacon = await context.beacon()
  const floor: CapturePorts['floor'] = (given) =>
    noteFloor({ store: places.store, clock: context.clock, beacon }, given)
  const network = await context.heldNetwork()
  const archive = { capturer: await context.capturer(), floor, network, witness, timestamps, workshop }
  const asked = asOne([document], settings.root)
  const ended = await runDocument(context, { ...places, archive }, asked, settings, printer)
  const [source = { extraction: document.extraction, path: null }] = asked.sources
  await several.add({ report: ended.report, source })
  const input = { document: ended.document, run: ended.report.run.id, withDocument }
  const packaging = { ...places, clock: context.clock, witness, render: reportRenderer }
  const plan = await packageOf({ ...packaging, setting: packageSetting(context.config) }, input)
  if (plan === null) throw new Error('the package could not be planned')
  const where = await leavePackage(places.store, plan, ended.document, out)
  const { report, unrecorded } = ended
  return {
    report,
    unrecorded,
    enclosed: plan.enclosed,
    left: `${where} (${(plan.bytes / 1024 / 1024).toFixed(1)} MB)`,
  }
}

/** A folder gets the file whole or not at all; a bucket gets it under its document. */
async function leavePackage(
  store: EvidenceStore,
  plan: DocumentPackage,
  document: string,
  out: string,
): Promise<string> {
  if (!out.startsWith('s3://')) return relative(process.cwd(), await writePackage(resolve(out), plan))
  await using folder = await workshop()
  const path = await writePackage(folder.path, plan)
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const key = `documents/${document}/package.zip`
  const source = {
    bytes: plan.bytes,
    sha256: sha256Digest(hash.digest('hex')),
    open: () => createReadStream(path),
  }
  await store.put(key, source, { mediaType: 'application/zip' })
  return `${out.replace(/\/$/, '')}/${key}`
}

async function writePackage(folder: string, plan: DocumentPackage): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, plan.name)
  const unfinished = `${path}.part`
  try {
    await using file = await open(unfinished, 'w', 0o600)
    for await (const piece of plan.open()) await file.writeFile(piece)
    await file.sync()
  } catch (fault) {
    await rm(unfinished, { force: true })
    throw fault
  }
  await rename(unfinished, path)
  return path
}
