/** Views as the routes make them, with one text from the web put wherever text from the web can stand. */
import {
  buildReport,
  reportLink,
  type Extraction,
  type Report,
  type RunRecord,
  type Verdict,
} from '../../citations/index.ts'
import { openNowhere } from '../../src/places.ts'
import type { DocumentRow, LinkRow } from '../../src/ports.ts'
import { retrieveSnapshot } from '../../src/flow/retrieve.ts'
import type { DocumentView } from '../../src/web/document-page.ts'
import type { PermalinkView } from '../../src/web/permalink-page.ts'
import { keep } from '../http/kept.ts'

export function verdictOf(text: string, outcome: Verdict['outcome'] = 'unsure'): Verdict {
  return {
    verdict: outcome === 'ok' ? 'alive' : 'blocked',
    outcome,
    certainty: 'provisional',
    reason: text,
    reasonCode: 'x',
    reasonParams: {},
    status: 403,
    finalUrl: null,
    fragment: 'none',
  }
}

export function extractionOf(text: string, urls: readonly string[]): Extraction {
  return {
    document: { name: text, format: 'text', sha256: '0'.repeat(64), title: text, language: 'en' },
    citations: urls.map((url, index) => ({
      id: `c${index + 1}`,
      number: text,
      kind: 'footnote' as const,
      urls: [url],
      locators: [],
      claim: text,
      quotes: [],
      note: text,
      repeats: null,
      span: {},
      noteSpan: {},
      urlSpans: [],
    })),
    notices: [{ code: 'x', message: text }],
  }
}

export function documentViewOf(
  text: string,
  url: string,
  state: DocumentRow['state'] = 'done',
): DocumentView {
  const extraction = extractionOf(text, [url, 'https://second.example/'])
  const vantage = { egress: 'direct', country: null, resolver: 'system' } as const
  const snapshots = ['0000000000000000t', '1111111111111111x']
  const keys = ['l1', 'l2']
  const run: RunRecord = {
    format: 'ibid-run/1',
    run: 'r1',
    document: 'd1',
    startedAt: '2026-11-22T16:48:00.000Z',
    version: '0.1.0',
    class: 'live',
    vantage,
    language: 'en',
    links: extraction.citations.map(({ id, urls }, index) => ({
      key: keys[index] ?? '',
      url: urls[0] ?? '',
      citations: [id],
      snapshot: snapshots[index] ?? '',
    })),
  }
  const links = run.links.map((link, index): LinkRow => ({
    run: run.run,
    ...link,
    state: 'done',
    verdict: verdictOf(text, index === 0 ? 'broken' : 'unsure'),
    archived: index === 0,
    problem: index === 0 ? null : text,
  }))
  const row: DocumentRow = {
    id: 'd1',
    name: text,
    format: 'text',
    sha256: '0'.repeat(64),
    state,
    run: run.run,
    submittedAt: run.startedAt,
    idempotencyKey: null,
    publish: true,
    problem: state === 'failed' ? text : null,
  }
  return {
    row,
    links,
    begun: { extraction, run },
    publicUrl: 'https://ibid.example',
    watch: { every: 7, next: '2026-11-29T16:48:00.000Z' },
    withheld: new Map(),
    isStill: false,
  }
}

export function reportOf(text: string, url: string): Report {
  const { begun } = documentViewOf(text, url)
  if (begun === null) throw new Error('no run')
  const { startedAt, version, vantage } = begun.run
  const facts = {
    id: 'r1',
    startedAt,
    finishedAt: startedAt,
    version,
    complete: true,
    vantage,
    class: 'live',
  } as const
  const links = begun.run.links.map((link) =>
    reportLink({ ...link, verdict: verdictOf(text, 'broken'), observation: null }),
  )
  return buildReport(facts, begun.extraction, links)
}

const nowhere = openNowhere()
const { id } = await keep(nowhere.store, { seed: 1, publish: true })
const found = await retrieveSnapshot(nowhere.store, id)
await nowhere.dispose()

export function permalinkViewOf(text: string, url: string): PermalinkView {
  if (found === null) throw new Error('no snapshot')
  const manifest = {
    ...found.manifest,
    title: text,
    url,
    finalUrl: url,
    state: 'partial' as const,
    missing: [{ part: text, reason: text }],
    seenAs: { outcome: text, verdict: text, reasonCode: text, reason: text },
  }
  return { ...found, manifest, isOwner: true, permalink: 'https://ibid.example/s/x' }
}
