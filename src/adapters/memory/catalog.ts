/** The Catalog in memory, for the CLI and for tests: a change and its jobs happen together because nothing can come between. */
import { linkKey, type Look } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'
import type { Catalog, DocumentRow, LinkRow, LinkState, NewLink } from '../../ports.ts'
import type { Board } from './board.ts'

const LINK_STATES: readonly LinkState[] = ['waiting', 'checked', 'captured', 'sealed', 'done']

/** A Catalog that forgets everything with the process; its jobs go onto `board`. */
export function memoryCatalog(board: Board): Catalog {
  const documents = new Map<string, DocumentRow>()
  const runs = new Map<string, Map<string, LinkRow>>()
  /** By link, oldest first, with the run that each was made in. */
  const looks = new Map<string, { readonly run: string; readonly look: Look }[]>()
  const runsOf = new Map<string, string[]>()
  const byIdempotencyKey = (key: string): DocumentRow | null =>
    [...documents.values()].find((row) => row.idempotencyKey === key) ?? null

  const open = (row: DocumentRow, run: string, links: readonly NewLink[]): void => {
    const rows = new Map(links.map((link) => [link.key, newRow(run, link)]))
    if (rows.size !== links.length || runs.has(run)) {
      throw new PortFault('catalog', 'duplicate', 'expected a new run with links of different keys', {
        retryable: false,
      })
    }
    runs.set(run, rows)
    runsOf.set(row.id, [...(runsOf.get(row.id) ?? []), run])
    documents.set(row.id, { ...row, state: 'checking', run })
  }

  return {
    acceptDocument: async (row, jobs) => {
      if (documents.has(row.id)) return false
      if (row.idempotencyKey !== null && byIdempotencyKey(row.idempotencyKey) !== null) return false
      board.examine(jobs)
      documents.set(row.id, { ...row })
      board.add(jobs)
      return true
    },

    removeDocument: async (id) => {
      for (const run of runsOf.get(id) ?? []) {
        for (const { url } of runs.get(run)?.values() ?? []) {
          const of = linkKey(url).key
          looks.set(
            of,
            (looks.get(of) ?? []).filter((one) => one.run !== run),
          )
        }
        runs.delete(run)
      }
      runsOf.delete(id)
      return documents.delete(id)
    },

    documentByIdempotencyKey: async (key) => byIdempotencyKey(key),

    document: async (id) => documents.get(id) ?? null,

    documents: async ({ limit }) => [...documents.values()].toSorted(newestFirst).slice(0, limit),

    beginRun: async (document, run, links, jobs) => {
      const row = documents.get(document)
      if (row?.state !== 'extracting') return false
      board.examine(jobs)
      open(row, run, links)
      board.add(jobs)
      return true
    },

    beginAgain: async (document, { before, run }, links, jobs) => {
      const row = documents.get(document)
      if (row?.state !== 'done' || row.run !== before) return false
      board.examine(jobs)
      open(row, run, links)
      board.add(jobs)
      return true
    },

    failDocument: async (document, problem) => {
      const row = documents.get(document)
      if (row?.state !== 'extracting' && row?.state !== 'checking') return
      documents.set(document, { ...row, state: 'failed', problem })
    },

    advanceLink: async (run, key, step, jobs) => {
      const links = runs.get(run)
      const link = links?.get(key)
      if (links === undefined || link === undefined) return false
      if (LINK_STATES.indexOf(link.state) >= LINK_STATES.indexOf(step.state)) return false
      board.examine(jobs)
      if (step.verdict !== undefined && step.look !== undefined) {
        const { verdict, outcome } = step.verdict
        const of = linkKey(link.url).key
        const look = { ...structuredClone(step.look), verdict, outcome }
        looks.set(of, [...(looks.get(of) ?? []), { run, look }])
      }
      links.set(key, {
        ...link,
        state: step.state,
        verdict: step.verdict === undefined ? link.verdict : structuredClone(step.verdict),
        archived: step.archived ?? link.archived,
        problem: step.problem === undefined ? link.problem : step.problem,
      })
      board.add(jobs)
      return true
    },

    links: async (run) => [...(runs.get(run)?.values() ?? [])],

    looks: async (url, limit) =>
      (looks.get(linkKey(url).key) ?? [])
        .map(({ look }) => look)
        .toSorted(latestFirst)
        .slice(0, limit),

    finishRun: async (document, run, jobs = []) => {
      const row = documents.get(document)
      if (row?.state !== 'checking' || row.run !== run) return false
      const links = [...(runs.get(run)?.values() ?? [])]
      if (links.some((link) => link.state !== 'done')) return false
      board.examine(jobs)
      documents.set(document, { ...row, state: 'done' })
      board.add(jobs)
      return true
    },
  }
}

function newRow(run: string, { key, url, citations, snapshot, archived = false, carried }: NewLink): LinkRow {
  return {
    run,
    key,
    url,
    citations: [...citations],
    snapshot,
    state: carried === undefined ? 'waiting' : 'done',
    verdict: structuredClone(carried?.verdict ?? null),
    archived,
    problem: carried?.problem ?? null,
  }
}

function newestFirst(a: DocumentRow, b: DocumentRow): number {
  if (a.submittedAt !== b.submittedAt) return a.submittedAt < b.submittedAt ? 1 : -1
  return a.id < b.id ? 1 : -1
}

function latestFirst(a: Look, b: Look): number {
  return a.at === b.at ? 0 : a.at < b.at ? 1 : -1
}
