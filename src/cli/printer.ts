/** Gives links and reports to the format that was asked for, and what it writes to where results go. */
import { appendFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report, ReportLink, SharedReport } from '../../citations/index.ts'
import type { Format } from './formats/encoder.ts'
import { loadEncoder } from './formats/load.ts'
import { paintFor, plain } from './formats/paint.ts'
import type { CitedSource, Place } from '../web/place.ts'
import type { Output } from './output.ts'
import type { RunSettings } from './settings.ts'

/** Dispose it to have all lines written whatever has happened. */
export interface Printer extends AsyncDisposable {
  /** Whether links are printed as they are decided. */
  readonly lineByLine: boolean
  head(): Promise<void>
  link(link: ReportLink, places: readonly Place[]): Promise<void>
  end(report: Report | SharedReport, sources: readonly CitedSource[]): Promise<void>
  /** Several reports as one list of JSON. */
  endList(
    reports: readonly { readonly report: Report; readonly sources: readonly CitedSource[] }[],
  ): Promise<void>
}

/** Pieces are gathered to this size before they are written. */
const PIECE = 64 * 1024

export async function openPrinter(
  settings: RunSettings,
  output: Output,
  toTerminal: boolean,
): Promise<Printer> {
  const encoder = await loadEncoder(settings.format)
  const paint = toTerminal ? paintFor(process.stdout, process.env) : plain
  const columns = toTerminal && process.stdout.isTTY ? { columns: process.stdout.columns } : {}
  const lines = new Lines((text) => output.write(text))
  return {
    lineByLine: encoder.line !== undefined,
    async head() {
      if (encoder.head !== undefined) await output.write(encoder.head)
    },
    async link(link, places) {
      if (encoder.line !== undefined) await lines.add(encoder.line(link, places))
    },
    async end(report, sources) {
      await lines.written()
      const told = { report, sources, paint, ...columns }
      await writeAll(encoder.end(told), (text) => output.write(text))
      await output.end()
      for (const line of await untold(settings.format, report)) console.error(`ibid: ${line}`)
      if (settings.stepSummary !== null) await summariseStep(settings.stepSummary, told)
    },
    async endList(reports) {
      const write = (text: string) => output.write(text)
      for (const [at, one] of reports.entries()) {
        await write(at === 0 ? '[\n' : ',\n')
        await writeAll(encoder.end({ ...one, paint }), write)
      }
      await write(']\n')
      await output.end()
    },
    async [Symbol.asyncDispose]() {
      await lines.settled()
    },
  }
}

/** What is said of the whole run, where the format has no place for it. */
async function untold(
  format: Format,
  { run, remarks = [] }: Report | SharedReport,
): Promise<readonly string[]> {
  const isList = format === 'csv' || format === 'junit'
  if (!isList && format !== 'gitlab') return []
  // Loaded here: lines that are printed as they are decided wait for nothing that comes at the end.
  const { wordsForLog } = await import('../web/log-line.ts')
  const said = isList ? remarks.filter(({ code }) => code !== 'unread') : []
  const lines = said.map(({ message, file, line }) =>
    wordsForLog(`${message}${file === undefined ? '' : ` (${file}:${line ?? 1})`}`, 1_000),
  )
  return run.complete ? lines : [...lines, 'not complete: not every link was looked at']
}

/** Lines that come so close behind each other are written together, in milliseconds. */
const TOGETHER = 10

/**
 * Gathers lines: a system call for each costs as much as judging its link. The first is written at once, and one is waited
 * for only where much is gathered. What fails is told to whoever comes next.
 */
class Lines {
  readonly #output: (text: string) => Promise<void>
  #gathered = ''
  #writing: Promise<void> | null = null
  #failed: { readonly fault: unknown } | null = null
  #last = -Infinity

  constructor(output: (text: string) => Promise<void>) {
    this.#output = output
  }

  async add(line: string): Promise<void> {
    this.#throwIfFailed()
    this.#gathered += line
    const isMuch = this.#gathered.length >= PIECE
    this.#writing ??= this.#write()
    if (isMuch) await this.written()
  }

  /** Resolves once all is written. */
  async written(): Promise<void> {
    await this.settled()
    this.#throwIfFailed()
  }

  /** The same, and never rejects. */
  async settled(): Promise<void> {
    await this.#writing
  }

  async #write(): Promise<void> {
    const early = this.#last + TOGETHER - performance.now()
    // Not even for a moment where nothing is to be waited for: answers that have come meanwhile would go before.
    if (early > 0) await sleep(early)
    try {
      while (this.#gathered !== '') {
        const piece = this.#gathered
        this.#gathered = ''
        await this.#output(piece)
      }
    } catch (fault) {
      this.#failed = { fault }
    }
    this.#last = performance.now()
    // In the same turn in which nothing was found gathered: whoever adds from here on begins anew.
    this.#writing = null
  }

  #throwIfFailed(): void {
    if (this.#failed !== null) throw this.#failed.fault
  }
}

async function writeAll(pieces: Iterable<string>, write: (text: string) => Promise<void>): Promise<void> {
  let gathered = ''
  for (const piece of pieces) {
    gathered += piece
    if (gathered.length < PIECE) continue
    await write(gathered)
    gathered = ''
  }
  if (gathered !== '') await write(gathered)
}

/** GitHub takes a mebibyte per step and throws the whole away beyond it; other tools of the step may have written before. */
const MOST_SUMMARY = 900 * 1024

async function summariseStep(
  path: string,
  told: { report: Report | SharedReport; sources: readonly CitedSource[] },
): Promise<void> {
  const { markdown } = await import('../web/formats/markdown.ts')
  const before = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  let left = MOST_SUMMARY - before
  let text = ''
  for (const piece of markdown.end(told)) {
    left -= Buffer.byteLength(piece)
    if (left < 0) {
      text += '\nThe rest did not fit here; see the report.\n'
      break
    }
    text += piece
  }
  // The summary is a courtesy: where it cannot be written the results stand all the same.
  await appendFile(path, text).catch(() => {})
}
