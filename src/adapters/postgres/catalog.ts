/**
 * The Catalog on PostgreSQL and PGlite. Every change is one transaction with the jobs that follow from it, and every
 * step forward is one conditional statement, so that of two who try the same only one succeeds.
 */
import { createHash } from 'node:crypto'
import { linkKey, type Verdict } from '../../../citations/index.ts'
import { sql, type Insertable, type Selectable, type Transaction } from 'kysely'
import type { Catalog, DocumentRow, Job, LinkRow, LinkState, NewLink } from '../../ports.ts'
import type { Database } from './database.ts'
import { faultsAs, isStorableKey, requireKeys } from './faults.ts'
import type { PostgresQueue } from './queue.ts'
import type { DocumentTable, LinkTable, Tables } from './tables.ts'

const LINK_STATES: readonly LinkState[] = ['waiting', 'checked', 'captured', 'sealed', 'done']
/** Links inserted by one statement: it keeps the parameters of a very large document small. */
const BATCH = 2_000

/** A Catalog over an open database and the queue that its jobs go to. */
export function postgresCatalog(database: Database, queue: PostgresQueue): Catalog {
  const db = database.kysely
  /** The change and its jobs, or neither; the workers hear of the jobs once they exist. */
  const change = async (
    jobs: readonly Job[],
    write: (transaction: Transaction<Tables>) => Promise<boolean>,
  ): Promise<boolean> =>
    faultsAs('catalog', async () => {
      const changed = await database.transact(async (transaction) => {
        if (!(await write(transaction))) return false
        if (jobs.length > 0) await queue.sendWithin(transaction, jobs)
        return true
      })
      if (changed) queue.wake(jobs)
      return changed
    })

  /** After `before`, or as the first run of a document that has just been read. */
  const open = async (
    document: string,
    { before, run }: { readonly before: string | null; readonly run: string },
    links: readonly NewLink[],
    jobs: readonly Job[],
  ): Promise<boolean> => {
    if (!isStorableKey(document) || (before !== null && !isStorableKey(before))) return false
    requireKeys([run, ...links.flatMap((link) => [link.key, link.snapshot])])
    return change(jobs, async (transaction) => {
      const moving = transaction
        .updateTable('ibid.document')
        .set({ state: 'checking', run })
        .where('id', '=', document)
      const moved = await (
        before === null
          ? moving.where('state', '=', 'extracting')
          : moving.where('state', '=', 'done').where('run', '=', before)
      )
        .returning('id')
        .execute()
      if (moved.length === 0) return false
      await transaction.insertInto('ibid.run').values({ id: run, document }).execute()
      for (let from = 0; from < links.length; from += BATCH) {
        await insertLinks(transaction, run, links.slice(from, from + BATCH), from)
      }
      return true
    })
  }

  return {
    acceptDocument: async (row, jobs) => {
      requireKeys([row.id, row.sha256, row.submittedAt, ...(row.run === null ? [] : [row.run])])
      return change(jobs, async (transaction) => {
        const written = await transaction
          .insertInto('ibid.document')
          .values(toDocument(row))
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .execute()
        return written.length === 1
      })
    },

    removeDocument: async (id) => {
      if (!isStorableKey(id)) return false
      return faultsAs('catalog', async () => {
        const gone = await db.deleteFrom('ibid.document').where('id', '=', id).returning('id').execute()
        return gone.length === 1
      })
    },

    documentByIdempotencyKey: async (key) =>
      faultsAs('catalog', async () => {
        const found = await db
          .selectFrom('ibid.document')
          .selectAll()
          .where('idempotency_digest', '=', digestOf(key))
          .executeTakeFirst()
        return found === undefined ? null : fromDocument(found)
      }),

    document: async (id) => {
      if (!isStorableKey(id)) return null
      return faultsAs('catalog', async () => {
        const found = await db.selectFrom('ibid.document').selectAll().where('id', '=', id).executeTakeFirst()
        return found === undefined ? null : fromDocument(found)
      })
    },

    documents: async ({ limit }) =>
      faultsAs('catalog', async () => {
        const found = await db
          .selectFrom('ibid.document')
          .selectAll()
          .orderBy('submitted_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .execute()
        return found.map(fromDocument)
      }),

    beginRun: async (document, run, links, jobs) => open(document, { before: null, run }, links, jobs),

    beginAgain: async (document, runs, links, jobs) => open(document, runs, links, jobs),

    failDocument: async (document, problem) => {
      if (!isStorableKey(document)) return
      await faultsAs('catalog', () =>
        db
          .updateTable('ibid.document')
          .set({ state: 'failed', problem: JSON.stringify(problem) })
          .where('id', '=', document)
          .where('state', 'in', ['extracting', 'checking'])
          .execute(),
      )
    },

    advanceLink: async (run, key, step, jobs) => {
      const earlier = LINK_STATES.slice(0, LINK_STATES.indexOf(step.state))
      if (earlier.length === 0 || !isStorableKey(run) || !isStorableKey(key)) return false
      return change(jobs, async (transaction) => {
        const moved = await transaction
          .updateTable('ibid.link')
          .set({
            state: step.state,
            ...(step.verdict === undefined ? {} : { verdict: JSON.stringify(step.verdict) }),
            ...(step.look === undefined
              ? {}
              : { checked_at: step.look.at, vantage: JSON.stringify(step.look.vantage) }),
            ...(step.archived === undefined ? {} : { archived: step.archived }),
            ...(step.problem === undefined ? {} : { problem: jsonOrNull(step.problem) }),
          })
          .where('run', '=', run)
          .where('key', '=', key)
          .where('state', 'in', earlier)
          .returning('key')
          .execute()
        return moved.length === 1
      })
    },

    links: async (run) => {
      if (!isStorableKey(run)) return []
      return faultsAs('catalog', async () => {
        const found = await db
          .selectFrom('ibid.link')
          .selectAll()
          .where('run', '=', run)
          .orderBy('position')
          .execute()
        return found.map(fromLink)
      })
    },

    looks: async (url, limit) =>
      faultsAs('catalog', async () => {
        const found = await db
          .selectFrom('ibid.link')
          .select(['checked_at', 'verdict', 'vantage'])
          .where('link_digest', '=', linkDigest(url))
          .where('checked_at', 'is not', null)
          .orderBy('checked_at', 'desc')
          .limit(limit)
          .execute()
        return found.flatMap(({ checked_at: at, verdict: judged, vantage }) => {
          if (at === null || judged === null || vantage === null) return []
          return [{ at, verdict: judged.verdict, outcome: judged.outcome, vantage }]
        })
      }),

    finishRun: async (document, run, jobs = []) => {
      if (!isStorableKey(document) || !isStorableKey(run)) return false
      return change(jobs, async (transaction) => {
        const moved = await transaction
          .updateTable('ibid.document')
          .set({ state: 'done' })
          .where('id', '=', document)
          .where('run', '=', run)
          .where('state', '=', 'checking')
          .where((eb) =>
            eb.not(
              eb.exists(
                eb.selectFrom('ibid.link').select('key').where('run', '=', run).where('state', '<>', 'done'),
              ),
            ),
          )
          .returning('id')
          .execute()
        return moved.length === 1
      })
    },
  }
}

/** One statement with a handful of array parameters, whatever the number of links. */
async function insertLinks(
  transaction: Transaction<Tables>,
  run: string,
  links: readonly NewLink[],
  from: number,
): Promise<void> {
  await sql`
    insert into ibid.link
      (run, key, position, url, citations, snapshot, state, verdict, archived, problem, link_digest)
    select ${run}, l.key, ${from} + l.place - 1, l.url::json, l.citations::json, l.snapshot, l.state,
      l.verdict::json, l.archived, l.problem::json, l.digest
    from unnest(
      ${links.map((link) => link.key)}::text[],
      ${links.map((link) => JSON.stringify(link.url))}::text[],
      ${links.map((link) => JSON.stringify(link.citations))}::text[],
      ${links.map((link) => link.snapshot)}::text[],
      ${links.map(({ carried }) => (carried === undefined ? 'waiting' : 'done'))}::text[],
      ${links.map(({ carried }) => jsonOrNull(carried?.verdict ?? null))}::text[],
      ${links.map(({ archived = false }) => archived)}::boolean[],
      ${links.map(({ carried }) => jsonOrNull(carried?.problem ?? null))}::text[],
      ${links.map((link) => linkDigest(link.url))}::text[]
    ) with ordinality as l (key, url, citations, snapshot, state, verdict, archived, problem, digest, place)`.execute(
    transaction,
  )
}

function toDocument(row: DocumentRow): Insertable<DocumentTable> {
  return {
    id: row.id,
    name: JSON.stringify(row.name),
    format: row.format,
    sha256: row.sha256,
    state: row.state,
    run: row.run,
    submitted_at: row.submittedAt,
    idempotency_key: jsonOrNull(row.idempotencyKey),
    idempotency_digest: row.idempotencyKey === null ? null : digestOf(row.idempotencyKey),
    publish: row.publish,
    problem: jsonOrNull(row.problem),
  }
}

function fromDocument(row: Selectable<DocumentTable>): DocumentRow {
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    sha256: row.sha256,
    state: row.state,
    run: row.run,
    submittedAt: row.submitted_at,
    idempotencyKey: row.idempotency_key,
    publish: row.publish,
    problem: row.problem,
  }
}

function fromLink(row: Selectable<LinkTable>): LinkRow {
  return {
    run: row.run,
    key: row.key,
    url: row.url,
    citations: row.citations,
    snapshot: row.snapshot,
    state: row.state,
    verdict: row.verdict,
    archived: row.archived,
    problem: row.problem,
  }
}

function jsonOrNull(value: string | Verdict | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

function linkDigest(url: string): string {
  return digestOf(linkKey(url).key)
}

/** UTF-16, so that keys which differ only in a lone surrogate differ. */
function digestOf(key: string): string {
  return createHash('sha256').update(key, 'utf16le').digest('hex')
}
