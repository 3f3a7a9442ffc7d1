/**
 * The shape of all formats: what a run is told from and how a file writes it. Every
 * encoder has one escaping function of its own, and nothing that the web or a document said goes around it.
 */
import type { Report, ReportLink, SharedReport } from '../../../citations/index.ts'
import type { Paint } from './paint.ts'
import type { CitedSource, Place } from '../../web/place.ts'

export const formats = [
  'pretty',
  'json',
  'ndjson',
  'junit',
  'sarif',
  'github',
  'gitlab',
  'markdown',
  'html',
  'csv',
] as const
export type Format = (typeof formats)[number]

/** The run as every format gets it. */
export interface Told {
  readonly report: Report | SharedReport
  readonly sources: readonly CitedSource[]
  readonly paint: Paint
}

export interface Encoder {
  /** Printed before the first link. */
  readonly head?: string
  /** Printed as each link is decided; a format with this one can tell of a list without end. */
  readonly line?: (link: ReportLink, places: readonly Place[]) => string
  /** What is left to print when the run has ended, piece by piece. */
  readonly end: (told: Told) => Iterable<string>
}
