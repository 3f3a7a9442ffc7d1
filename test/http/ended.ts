/** Brings a document of a stand to its end by the flow's own moves, with verdicts that the test chooses. */
import { setTimeout as pause } from 'node:timers/promises'
import {
  observationKey,
  runKey,
  type Observation,
  type ObservationRecord,
  type RunRecord,
  type Verdict,
} from '../../citations/index.ts'
import { systemClock } from '../../src/context.ts'
import { putJson, readJson } from '../../src/flow/objects.ts'
import { closeRun } from '../../src/flow/report.ts'
import type { DocumentRow } from '../../src/ports.ts'
import type { Stand } from './stand.ts'

export interface Ending {
  readonly verdict?: Partial<Verdict>
  readonly archived?: ObservationRecord['archived']
  /** Its snapshot was sealed. */
  readonly kept?: boolean
}

export const dead: Verdict = {
  verdict: 'gone',
  outcome: 'broken',
  certainty: 'confirmed',
  reason: 'The server says 404: there is no such page.',
  reasonCode: 'status-gone',
  reasonParams: { status: 404 },
  status: 404,
  finalUrl: null,
  fragment: 'none',
}
export const alive: Verdict = { ...dead, verdict: 'alive', outcome: 'ok', reason: 'It answers.', status: 200 }

/** Hands in what `body` says and gives the row once extraction is over. */
export async function handIn(stand: Stand, body: object | FormData): Promise<DocumentRow> {
  const isForm = body instanceof FormData
  const answer = await stand.ask('/v1/documents', {
    method: 'POST',
    ...(isForm ? { body } : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  const { id, detail } = (await answer.json()) as { id: string; detail?: string }
  return extracted(stand, id, detail)
}

/** On a busy machine the answer comes before extraction is over, which goes on in the same process. */
export async function extracted(
  { catalog }: Pick<Stand, 'catalog'>,
  id: string,
  detail = 'unknown',
): Promise<DocumentRow> {
  for (;;) {
    const row = await catalog.document(id)
    if (row === null) throw new Error(`not handed in: ${detail}`)
    if (row.state !== 'extracting') return row
    await pause(20)
  }
}

export async function runOf({ store }: Pick<Stand, 'store'>, row: DocumentRow): Promise<RunRecord> {
  const run = row.run === null ? null : await readJson<RunRecord>(store, runKey(row.run, 'run.json'))
  if (run === null) throw new Error('no run')
  return run
}

/** Ends every link as `endingOf` says, in the order of the run, and closes it. */
export async function end(
  { store, catalog, log }: Pick<Stand, 'store' | 'catalog' | 'log'>,
  row: DocumentRow,
  endingOf: (url: string, index: number) => Ending,
): Promise<void> {
  const run = await runOf({ store }, row)
  const at = '2026-11-22T16:48:00.000Z'
  for (const [index, { key, url }] of run.links.entries()) {
    const { verdict: own, archived = [], kept = false } = endingOf(url, index)
    const verdict = { ...dead, ...own }
    const observation: Observation = {
      version: 1,
      url,
      startedAt: at,
      finishedAt: at,
      class: run.class,
      vantage: run.vantage,
      attempts: [],
      notChecked: null,
    }
    const record = {
      format: 'ibid-observation/1',
      run: run.run,
      link: key,
      observation,
      verdict,
      archived,
    } as const
    await putJson(store, observationKey(run.run, key), record)
    const look = { at, vantage: run.vantage }
    await catalog.advanceLink(run.run, key, { state: 'done', verdict, look, archived: kept }, [])
  }
  await closeRun({ store, catalog, log, clock: systemClock }, { document: row.id, run: run.run })
}
