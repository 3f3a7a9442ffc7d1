/**
 * The catalog's tables as Kysely sees them. Texts that come from documents and the web stand in `json` columns:
 * PostgreSQL's text and jsonb refuse U+0000 and lone surrogates, json keeps every string exactly as it was.
 */
import type { ColumnType } from 'kysely'
import type { DocumentFormat, Vantage, Verdict } from '../../../citations/index.ts'
import type { DocumentState, LinkState } from '../../ports.ts'

/** Written as JSON text, read back parsed. */
export type Json<T> = ColumnType<T, string, string>

export interface DocumentTable {
  id: string
  name: Json<string>
  format: DocumentFormat
  sha256: string
  state: DocumentState
  run: string | null
  submitted_at: string
  idempotency_key: Json<string> | null
  /** sha256 of the idempotency key in hex: a key of any length fits into a unique index. */
  idempotency_digest: string | null
  publish: boolean
  problem: Json<string> | null
}

export interface RunTable {
  id: string
  document: string
}

export interface LinkTable {
  run: string
  key: string
  /** Place in the document, from 0. */
  position: number
  url: Json<string>
  citations: Json<readonly string[]>
  snapshot: string
  state: LinkState
  verdict: Json<Verdict> | null
  archived: boolean
  problem: Json<string> | null
  /** sha256 of the link's identity (`linkKey`) in hex; null in rows older than the history of looks. */
  link_digest: string | null
  checked_at: string | null
  vantage: Json<Vantage> | null
}

/** pg-boss's own table, read and given back to in lost.ts alone; the rest goes through pg-boss. */
export interface JobTable {
  id: string
  name: string
  data: unknown
  state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'
  retry_count: number
  retry_limit: number
  start_after: Date
  created_on: Date
  started_on: Date | null
  heartbeat_on: Date | null
  source_name: string | null
  source_retry_count: number | null
  source_output: unknown
}

export interface Tables {
  'ibid.document': DocumentTable
  'ibid.run': RunTable
  'ibid.link': LinkTable
  'pgboss.job': JobTable
}
