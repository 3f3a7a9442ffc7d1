/**
 * The manifest of a snapshot: every part with its digest, every WARC record, and what was true at sealing, nothing
 * later (decisions 5). Names no submitter, document, claim, proxy or resolver. Described in docs/formats/manifest.md.
 */
import { z } from 'zod'
import { wellFormed } from './canonical.ts'
import { isDigest, type Digest } from './digest.ts'
import { partKey } from './evidence.ts'
import { floorSchema } from './floor.ts'
import {
  requiredParts,
  stepNames,
  type Assurance,
  type CaptureFacts,
  type Manifest,
  type Part,
  type SeenAs,
} from './snapshot.ts'

export const digestSchema = z.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'no sha256 digest',
)
const momentSchema = z.iso.datetime()
const countSchema = z.int().min(0)
const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/)

const seenAsSchema = z.strictObject({
  outcome: z.enum(['ok', 'broken', 'unsure']),
  verdict: z.string(),
  reasonCode: z.string(),
  reason: z.string(),
})

const shortSchema = z.string().nullable()
const permilleSchema = z.int().min(0).max(1000)

/** Fields that came later: a manifest from before them lacks them, and says nothing thereby. */
const laterSchemas = {
  shownAs: seenAsSchema.optional(),
  consent: z
    .strictObject({
      outcome: z.enum(['none', 'rejected', 'failed']),
      banner: shortSchema,
      confirmed: z.boolean().nullable(),
      acts: z.array(
        z.strictObject({
          kind: z.enum(['click', 'call', 'withheld']),
          frame: z.string(),
          element: z.string(),
          label: z.string(),
        }),
      ),
    })
    .optional(),
  declares: z
    .strictObject({
      language: shortSchema,
      description: shortSchema,
      authors: z.array(z.string()),
      publisher: shortSchema,
      published: shortSchema,
      modified: shortSchema,
      canonical: shortSchema,
      licence: shortSchema,
      openGraph: z.record(z.string(), z.string()),
    })
    .optional(),
  players: z
    .array(
      z.strictObject({
        kind: z.enum(['video', 'audio']),
        frame: z.string(),
        source: shortSchema,
        seconds: countSchema.nullable(),
        kept: z.enum(['whole', 'part', 'none']),
        bytes: countSchema,
      }),
    )
    .optional(),
  textLanguage: shortSchema.optional(),
  conditions: z
    .strictObject({
      userAgent: z.string(),
      acceptLanguage: shortSchema,
      viewport: z.strictObject({ width: countSchema, height: countSchema }).nullable(),
      flags: z.array(z.string()),
    })
    .optional(),
  servers: z
    .array(
      z.strictObject({
        host: z.string(),
        port: countSchema,
        address: z.string(),
        protocol: shortSchema,
        cipher: shortSchema,
        chain: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
      }),
    )
    .optional(),
  names: z
    .array(
      z.strictObject({
        name: z.string(),
        at: momentSchema,
        addresses: z.array(z.string()),
        ttl: countSchema.nullable(),
        failure: shortSchema,
      }),
    )
    .optional(),
  clock: z
    .strictObject({
      offset: z.int().nullable(),
      least: z.int().nullable(),
      most: z.int().nullable(),
      hosts: countSchema,
    })
    .optional(),
  floor: floorSchema.optional(),
  held: digestSchema.optional(),
  assurance: z
    .strictObject({
      intact: z.literal(true),
      records: countSchema,
      replay: z
        .strictObject({
          text: permilleSchema,
          picture: permilleSchema,
          asked: countSchema,
          answered: countSchema,
        })
        .nullable(),
    })
    .optional(),
}

export const partSchema = z.strictObject({
  name: nameSchema,
  key: z.string(),
  mediaType: z.string(),
  bytes: countSchema,
  sha256: digestSchema,
})

const sharedSchemas = {
  snapshot: z.string().regex(/^[a-z0-9]{1,64}$/),
  url: z.string(),
  finalUrl: z.string().nullable(),
  status: z.int().min(100).max(999).nullable(),
  title: z.string().nullable(),
  kind: z.enum(['page', 'file']),
  startedAt: momentSchema,
  finishedAt: momentSchema,
  class: z.enum(['live', 'rehearsal']),
  vantage: z.strictObject({
    egress: z.enum(['direct', 'proxy']),
    country: z.string().nullable(),
    resolver: z.enum(['system', 'configured']),
  }),
  state: z.enum(['complete', 'partial']),
  missing: z.array(z.strictObject({ part: z.string(), reason: z.string() })),
  steps: z.array(
    z.strictObject({
      step: z.enum(stepNames),
      outcome: z.enum(['ok', 'failed', 'skipped']),
      reason: z.string().nullable(),
      milliseconds: countSchema,
    }),
  ),
  requests: z.strictObject({
    asked: countSchema,
    recorded: countSchema,
    missing: z.array(z.string()),
    unanswered: z.array(z.strictObject({ url: z.string(), reason: z.string() })),
    excluded: z.strictObject({
      data: countSchema,
      blob: countSchema,
      cache: countSchema,
      other: countSchema,
    }),
  }),
  software: z.strictObject({
    ibid: z.string(),
    node: z.string(),
    browser: z.string().nullable(),
    os: z.string(),
  }),
  seenAs: seenAsSchema,
  ...laterSchemas,
  parts: z.array(partSchema),
}

const recordSchema = z.strictObject({
  id: z.string().startsWith('urn:uuid:'),
  type: z.string(),
  block: digestSchema,
})
/** As `ibid-manifest/2` lists it. */
export const storedRecordSchema = recordSchema.extend({ bytes: countSchema, sha256: digestSchema })
export const manifestSchema = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('ibid-manifest/1'),
    ...sharedSchemas,
    records: z.array(recordSchema),
  }),
  z.strictObject({
    format: z.literal('ibid-manifest/2'),
    seed: z.string().regex(/^[0-9a-f]{64}$/),
    ...sharedSchemas,
    records: z.array(storedRecordSchema),
  }),
])

/** What is known only to whoever seals. */
export interface Sealing {
  readonly assurance?: Assurance | null
  /** 256 random bits in hex, from which the salts of the entries follow (entries.ts). Without them it is a manifest as of old. */
  readonly seed?: string
  /** The digest of the private record (held.ts). */
  readonly held?: Digest
}

/**
 * Puts a manifest together. Milliseconds are rounded (canonical JSON holds whole numbers); text from the web is made
 * well-formed. Throws a RangeError where the pieces contradict each other: that would be our own fault.
 */
export function buildManifest(
  facts: CaptureFacts,
  seenAs: SeenAs,
  parts: readonly Part[],
  records: Manifest['records'],
  { assurance = null, seed, held }: Sealing = {},
): Manifest {
  const { version: _, ...known } = facts
  const manifest = wellFormed({
    ...known,
    ...(assurance === null ? {} : { assurance }),
    ...(held === undefined ? {} : { held }),
    ...(seed === undefined ? { format: 'ibid-manifest/1' } : { format: 'ibid-manifest/2', seed }),
    seenAs,
    parts: parts.toSorted((left, right) => (left.name < right.name ? -1 : 1)),
    records,
    steps: facts.steps.map((step) => ({ ...step, milliseconds: Math.max(0, Math.round(step.milliseconds)) })),
  })
  const problems = manifestProblems(manifest)
  const read = asManifest(manifest)
  if (problems.length > 0 || read === null) {
    throw new RangeError(`the manifest contradicts itself: ${problems.join('; ')}`)
  }
  return read
}

/** What is wrong with a would-be manifest, each in a few words; empty when it is one. */
export function manifestProblems(manifest: unknown): readonly string[] {
  const read = manifestSchema.safeParse(manifest)
  if (!read.success) {
    return read.error.issues
      .slice(0, 20)
      .map((issue) => `${issue.path.join('.') || 'manifest'}: ${issue.message}`)
  }
  return contradictions(read.data)
}

/** The manifest, or null where it is none. */
export function asManifest(value: unknown): Manifest | null {
  const read = manifestSchema.safeParse(value)
  return read.success ? read.data : null
}

function contradictions(manifest: Manifest): readonly string[] {
  const problems: string[] = []
  const names = manifest.parts.map(({ name }) => name)
  if (new Set(names).size !== names.length) problems.push('parts: a name stands there twice')
  if (new Set(manifest.records.map(({ id }) => id)).size !== manifest.records.length) {
    problems.push('records: an id stands there twice')
  }
  for (const part of manifest.parts) {
    if (part.key !== partKey(manifest.snapshot, part.name, part.sha256)) {
      problems.push(`parts: the key of ${part.name} does not follow from its name and digest`)
    }
  }
  if ((manifest.state === 'complete') !== (manifest.missing.length === 0)) {
    problems.push('state: complete means that nothing is missing')
  }
  if (manifest.state === 'complete') {
    const required = [...(manifest.kind === 'page' ? requiredParts(manifest.steps) : []), 'snapshot.wacz']
    const absent = required.filter((name) => !names.includes(name))
    if (absent.length > 0) problems.push(`state: complete, but there is no ${absent.join(', ')}`)
    if (manifest.requests.missing.length > 0) problems.push('state: complete, but requests are missing')
  }
  return problems
}
