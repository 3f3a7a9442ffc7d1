/** The formats of the command line, and what its own ones (for a terminal, for a runner's log) are told beside the run. */
import type { Encoder as AnyEncoder, Told as AnyTold } from '../../web/formats/encoder.ts'
import type { Paint } from './paint.ts'

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

export interface Told extends AnyTold {
  readonly paint: Paint
  /** Of the terminal; absent where results go elsewhere. */
  readonly columns?: number
}
export type Encoder = AnyEncoder<Told>
