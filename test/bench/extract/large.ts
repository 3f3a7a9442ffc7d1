/**
 * `npm run bench:extract -- --large`: what large documents cost the child that reads them, in time and memory: five megabytes
 * of Markdown of several makes, a PDF of 500 pages, and, where there is a TeX, 500 denser ones; pdftotext beside it.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentFormat } from '../../../citations/index.ts'
import { createExtractor } from '../../../src/formats/extractor.ts'
import { makeMarkdown, makes } from './large/made-markdown.ts'
import { makePdf } from './large/made-pdf.ts'
import { makeTexPdf } from './large/made-tex.ts'
import { measureChild, measureProgram, type Cost } from './large/measure.ts'

const PAGES = 500
const MEGABYTES = 5
/** Each is read so often; the middle one is told. */
const TIMES = 3

interface Large {
  readonly name: string
  readonly format: DocumentFormat
  readonly bytes: Uint8Array
  /** What it may cost. */
  readonly goal: string
}

export interface LargeMeasured extends Omit<Large, 'bytes' | 'format'> {
  readonly citations: number
  readonly ours: Cost
  readonly peer: Cost | null
}

/** Makes the documents, reads each in a fresh child, and gives the middle of three runs; `tell` hears of each as it is done. */
export async function measureLarge(
  tell: (measured: LargeMeasured) => void,
): Promise<readonly LargeMeasured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-large-'))
  try {
    // The first child compiles what the others find compiled.
    await readOnce({
      name: 'first.md',
      format: 'markdown',
      bytes: Buffer.from('Text.[^1]\n\n[^1]: Note.'),
      goal: '',
    })
    const measured: LargeMeasured[] = []
    for (const large of documents(folder)) {
      const one = await measure(large, folder)
      measured.push(one)
      tell(one)
    }
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* documents(folder: string): Iterable<Large> {
  for (const [name, make] of Object.entries(makes))
    yield {
      name: `${MEGABYTES} MB of Markdown: ${name}`,
      format: 'markdown',
      bytes: makeMarkdown(make, MEGABYTES * 1_000_000),
      goal: '1 s',
    }
  const goal = '10 s, 400 MB'
  yield { name: `${PAGES} pages of PDF`, format: 'pdf', bytes: makePdf(PAGES), goal }
  const dense = makeTexPdf(PAGES, folder)
  if (dense !== null) yield { name: `${PAGES} dense pages of TeX`, format: 'pdf', bytes: dense, goal }
}

async function measure(large: Large, folder: string): Promise<LargeMeasured> {
  const runs: (Cost & { readonly result: number })[] = []
  for (let time = 0; time < TIMES; time++) runs.push(await readOnce(large))
  const { result: citations, ...ours } = runs.toSorted((a, b) => a.seconds - b.seconds)[TIMES >> 1] ?? NOTHING
  const peak = Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes ?? 0)) || null
  const { name, goal } = large
  return { name, goal, citations, ours: { ...ours, peakMegabytes: peak }, peer: await peerOf(large, folder) }
}

const NOTHING = { seconds: 0, cpuSeconds: null, peakMegabytes: null, result: 0 }

async function readOnce({ name, format, bytes }: Large): Promise<Cost & { readonly result: number }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // A busy machine is no reason to tell nothing.
  await using reader = createExtractor({ seconds: 600 })
  return measureChild(async () => (await reader.extract({ name, format, sha256, bytes })).citations.length)
}

async function peerOf({ format, bytes }: Large, folder: string): Promise<Cost | null> {
  if (format !== 'pdf') return null
  const path = join(folder, 'document.pdf')
  writeFileSync(path, bytes)
  return measureProgram('pdftotext', [path, join(folder, 'document.txt')])
}

/** A table with ours and the peer's cost a document; the peak is the highest of all runs. */
export function printLarge(measured: readonly LargeMeasured[]): string {
  const rows = measured.map(({ name, goal, citations, ours, peer }) => [
    name,
    String(citations),
    costOf(ours),
    goal,
    peer === null ? '-' : costOf(peer),
  ])
  const all = [['document', 'citations', 'child: wall, cpu, peak', 'goal', 'pdftotext'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length))) ?? []
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One line of it, for who waits. */
export function lineOf({ name, ours }: LargeMeasured): string {
  return `${name}: ${costOf(ours)}`
}

function costOf({ seconds, cpuSeconds, peakMegabytes }: Cost): string {
  const cpu = cpuSeconds === null ? '-' : `${cpuSeconds.toFixed(2)} s`
  const peak = peakMegabytes === null ? '-' : `${peakMegabytes.toFixed(0)} MB`
  return `${seconds.toFixed(2)} s, ${cpu}, ${peak}`
}
