/** The shapes of answers as OpenAPI shows them, named once. They describe; what is written is checked where it is made. */
import { z } from '@hono/zod-openapi'
import {
  citationKinds,
  documentInfoSchema,
  noticeSchema,
  outcomes,
  spanSchema,
  locatorSchema,
  takeDownLevels,
  verdictOutcomes,
} from '../../citations/index.ts'

const evidenceClass = z.enum(['live', 'rehearsal'])
const vantage = z.object({
  egress: z.enum(['direct', 'proxy']),
  country: z.string().nullable(),
  resolver: z.enum(['system', 'configured']),
})
const verdictWord = z.enum(Object.keys(verdictOutcomes))

export const idParam = z.object({
  id: z.string().openapi({
    param: { name: 'id', in: 'path' },
    description: '17 letters and digits; capitals, hyphens and blanks do not matter',
    example: '8v3k2m9qj4t7xw0c5',
  }),
})

export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    instance: z.string().optional(),
  })
  .openapi('Problem')

const span = z.object({ ...spanSchema.shape }).openapi('Span')
const citation = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.enum(citationKinds),
    urls: z.array(z.string()),
    locators: z.array(z.object({ ...locatorSchema.shape })),
    claim: z.string(),
    quotes: z.array(z.string()),
    note: z.string(),
    repeats: z.string().nullable(),
    span,
    noteSpan: span,
    urlSpans: z.array(span),
  })
  .openapi('Citation')

/** Of a snapshot that was taken down; absent or null while it is shown. */
const withheld = z.object({
  level: z.enum([...takeDownLevels, 'destroying']),
  at: z.string(),
})
const link = z
  .object({
    url: z.string(),
    outcome: z.enum(outcomes),
    verdict: verdictWord,
    certainty: z.enum(['provisional', 'confirmed']),
    reason: z.string(),
    reasonCode: z.string(),
    reasonParams: z.record(z.string(), z.union([z.string(), z.number()])),
    status: z.int().nullable(),
    finalUrl: z.string().nullable(),
    hops: z.array(z.object({ url: z.string(), status: z.int() })),
    fragment: z.enum(['none', 'found', 'missing', 'unknown']),
    attempts: z.int(),
    citations: z.array(z.string()),
    archived: z.array(z.object({ url: z.string(), at: z.string() })),
    snapshot: z.string().nullable(),
    withheld: withheld.optional(),
    lookedAt: z.string().optional(),
  })
  .openapi('Link')

const run = z.object({
  id: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  version: z.string(),
  complete: z.boolean(),
  vantage,
  class: evidenceClass,
})
const summary = z.object({
  citations: z.int(),
  links: z.int(),
  ok: z.int(),
  broken: z.int(),
  unsure: z.int(),
})

const told = {
  run,
  document: z.object({ ...documentInfoSchema.shape }),
  citations: z.array(citation),
  notices: z.array(z.object({ ...noticeSchema.shape })),
  links: z.array(link),
  summary,
}
export const reportAnswer = z.object(told).openapi('Report')

/** Until extraction is over, `run`, `document` and `summary` are null and the lists empty. */
export const documentAnswer = z
  .object({
    id: z.string(),
    state: z.enum(['extracting', 'checking', 'done', 'failed']),
    name: z.string(),
    format: z.string(),
    sha256: z.string(),
    submittedAt: z.string(),
    publish: z.boolean(),
    problem: z.string().nullable(),
    watch: z.object({ every: z.int(), next: z.string() }).nullable(),
    permalinks: z.array(
      z.object({
        url: z.string(),
        citations: z.array(z.string()),
        snapshot: z.string(),
        state: z.enum(['reserved', 'kept', 'withheld', 'none']),
        withheld: withheld.nullable(),
        permalink: z.string().nullable(),
      }),
    ),
    ...told,
    run: run.nullable(),
    document: told.document.nullable(),
    summary: summary.nullable(),
  })
  .openapi('Document')

/** `secret` is shown to whoever sets a webhook, once. */
export const watchAnswer = z
  .object({
    document: z.string(),
    every: z.int().nullable(),
    next: z.string().nullable(),
    webhook: z.object({ url: z.string(), secret: z.string() }).nullable(),
  })
  .openapi('Watch')

export const snapshotListAnswer = z
  .object({
    url: z.string(),
    snapshots: z.array(
      z.object({
        url: z.string(),
        snapshot: z.string(),
        at: z.string(),
        outcome: z.enum(outcomes),
        verdict: verdictWord,
        state: z.enum(['complete', 'partial']),
        class: evidenceClass,
        published: z.boolean(),
        standing: z.enum(['shown', 'hidden', 'restricted']),
      }),
    ),
  })
  .openapi('SnapshotList')

/** What was sealed, without the list of WARC records (the manifest has it); docs/formats/manifest.md tells the fields. */
export const snapshotAnswer = z
  .object({
    snapshot: z.string(),
    permalink: z.string().nullable(),
    published: z.boolean(),
    standing: z.looseObject({ level: z.string(), reason: z.string(), at: z.string() }).nullable(),
    url: z.string(),
    finalUrl: z.string().nullable(),
    status: z.int().nullable(),
    title: z.string().nullable(),
    kind: z.enum(['page', 'file']),
    startedAt: z.string(),
    finishedAt: z.string(),
    class: evidenceClass,
    vantage,
    state: z.enum(['complete', 'partial']),
    missing: z.array(z.object({ part: z.string(), reason: z.string() })),
    seenAs: z.object({
      outcome: z.enum(outcomes),
      verdict: verdictWord,
      reasonCode: z.string(),
      reason: z.string(),
    }),
    parts: z.array(z.looseObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
    receipt: z.looseObject({ format: z.string(), number: z.int() }).nullable(),
  })
  .loose()
  .openapi('Snapshot')
