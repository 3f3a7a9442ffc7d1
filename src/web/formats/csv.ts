/** The links as rows for spreadsheets, each printed as soon as it is decided. */
import { csvHead, csvRows } from '../report-csv.ts'
import type { Encoder } from './encoder.ts'

export const csv: Encoder = { head: csvHead, line: csvRows, end: () => [] }
