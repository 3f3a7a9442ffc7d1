/**
 * The shape of all formats: what a run is told from and how a file writes it. Every
 * encoder has one escaping function of its own, and nothing that the web or a document said goes around it.
 */
import type { Report, ReportLink, SharedReport } from '../../../citations/index.ts'
import type { CitedSource, Place } from '../place.ts'

/** The run as every format gets it. */
export interface Told {
  readonly report: Report | SharedReport
  readonly sources: readonly CitedSource[]
}

export interface Encoder<What extends Told = Told> {
  /** Printed before the first link. */
  readonly head?: string
  /** Printed as each link is decided; a format with this one can tell of a list without end. */
  readonly line?: (link: ReportLink, places: readonly Place[]) => string
  /** What is left to print when the run has ended, piece by piece. */
  readonly end: (told: What) => Iterable<string>
}
