/**
 * Reports of several runs, one for each document that `ibid archive` was given: formats that are read line by line get them one
 * behind the other, JSON gets a list, and what is one text of its own gets them together when the last run has ended.
 */
import { mergeExtractions, summarise, type Report, type SharedReport } from '../../citations/index.ts'
import type { CitedSource } from '../web/place.ts'
import type { Format } from './formats/encoder.ts'
import type { Printer } from './printer.ts'

/** One run as it is told: its document is the only one. */
export interface ToldRun {
  readonly report: Report
  readonly source: CitedSource
}

export interface Several {
  add(run: ToldRun): Promise<void>
  end(): Promise<void>
}

const FLOWING: readonly Format[] = ['pretty', 'ndjson', 'csv', 'github', 'markdown']

export function tellSeveral(format: Format, runs: number, printer: Printer): Several {
  const isAlone = runs === 1 || FLOWING.includes(format)
  const gathered: ToldRun[] = []
  return {
    async add(run) {
      if (isAlone) await printer.end(run.report, [run.source])
      else gathered.push(run)
    },
    async end() {
      if (isAlone) return
      if (format === 'json')
        return await printer.endList(gathered.map(({ report, source }) => ({ report, sources: [source] })))
      const { report, sources } = together(gathered)
      await printer.end(report, sources)
    },
  }
}

/** For formats that say nothing of a run but its time and whether it is complete. */
export function together(runs: readonly ToldRun[]): {
  report: SharedReport
  sources: readonly CitedSource[]
} {
  const [first] = runs
  if (first === undefined) throw new Error('expected a run, found none')
  const documents = mergeExtractions(runs.map(({ source }) => source.extraction))
  const links = runs.flatMap(({ report }, at) =>
    report.links.map((link) => ({ ...link, citations: link.citations.map((id) => `d${at + 1}.${id}`) })),
  )
  const remarks = runs.flatMap(({ report }) => report.remarks ?? [])
  const citations = documents.reduce((sum, document) => sum + document.citations.length, 0)
  const run = {
    ...first.report.run,
    finishedAt: runs.at(-1)?.report.run.finishedAt ?? first.report.run.finishedAt,
    complete: runs.every(({ report }) => report.run.complete),
  }
  const summary = summarise(citations, links)
  return {
    report: { run, documents, links, summary, ...(remarks.length === 0 ? {} : { remarks }) },
    sources: documents.map((extraction, at) => ({ extraction, path: runs[at]?.source.path ?? null })),
  }
}
