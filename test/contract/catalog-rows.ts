/** Rows for the Catalog suites, and what they look at besides. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Verdict } from '../../citations/index.ts'
import type { Catalog, DocumentRow, Job, NewLink } from '../../src/ports.ts'
import type { Case } from './stand.ts'

export const verdict: Verdict = {
  verdict: 'alive',
  outcome: 'ok',
  certainty: 'provisional',
  reason: 'The server answered 200.',
  reasonCode: 'status-ok',
  reasonParams: { status: 200 },
  status: 200,
  finalUrl: 'https://example.org/',
  fragment: 'none',
}

export function newDocument(changes: Partial<DocumentRow> = {}): DocumentRow {
  return {
    id: randomUUID(),
    name: 'release.txt',
    format: 'text',
    sha256: 'ab'.repeat(32),
    state: 'extracting',
    run: null,
    submittedAt: '2026-11-22T16:48:00.000Z',
    idempotencyKey: null,
    publish: false,
    problem: null,
    ...changes,
  }
}

export function newLinks(count: number): NewLink[] {
  return Array.from({ length: count }, (_, n) => ({
    key: `k${n}`,
    url: `https://example.org/${n}`,
    citations: [`c${n}`, `c${n + 1}`],
    snapshot: randomUUID(),
  }))
}

export const checks = (run: string, links: readonly NewLink[]): Job[] =>
  links.map(({ key }) => ({ name: 'check', key: `${run}/${key}`, data: { run, link: key } }))

/** Runs whatever `check` jobs there are and answers their keys: what was sent, and how often. */
export async function sentKeys(one: Case): Promise<string[]> {
  const keys: string[] = []
  const last = Promise.withResolvers<void>()
  await one.queue.send([{ name: 'check', key: 'the last one', data: {} }])
  await one.queue.work('check', { concurrency: 1 }, async (job) => {
    if (job.key === 'the last one') last.resolve()
    else keys.push(job.key)
  })
  await last.promise
  return keys.toSorted()
}

/** A document whose run has begun. */
export async function begun(
  catalog: Catalog,
  links: readonly NewLink[],
): Promise<{ document: string; run: string }> {
  const row = newDocument()
  const run = randomUUID()
  expect(await catalog.acceptDocument(row, [])).toBe(true)
  expect(await catalog.beginRun(row.id, run, links, [])).toBe(true)
  return { document: row.id, run }
}
