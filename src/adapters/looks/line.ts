/**
 * One line of a file of looks: an Observation, checked as far as rules would stumble over it. The file may come from another
 * machine's cache or another version; what is not ours is no observation.
 */
import { z } from 'zod'
import type { Observation } from '../../../citations/index.ts'

const hop = z.looseObject({
  url: z.string(),
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  address: z.string(),
  port: z.number(),
  tls: z.looseObject({ authorised: z.boolean(), refusal: z.string().nullable() }).nullable(),
})
const answer = z.looseObject({
  kind: z.literal('answer'),
  status: z.number(),
  url: z.string(),
  body: z.looseObject({ bytes: z.number(), truncated: z.boolean(), short: z.boolean() }),
})
const failure = z.looseObject({ kind: z.literal('failure'), failure: z.string(), url: z.string() })
const attempt = z.looseObject({ hops: z.array(hop), end: z.discriminatedUnion('kind', [answer, failure]) })
const observation = z.looseObject({
  version: z.literal(1),
  url: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  class: z.enum(['live', 'rehearsal']),
  vantage: z.looseObject({
    egress: z.enum(['direct', 'proxy']),
    country: z.string().nullable(),
    resolver: z.enum(['system', 'configured']),
  }),
  attempts: z.array(attempt).min(1),
  notChecked: z.null(),
  companions: z.array(z.looseObject({ role: z.string(), attempt })).optional(),
})

/** Null for whatever is no observation of ours. */
export function readLine(line: string): Observation | null {
  try {
    const read: unknown = JSON.parse(line)
    // oxlint-disable-next-line no-unsafe-type-assertion -- what rules lean on was just checked, the rest is told as it stands
    return observation.safeParse(read).success ? (read as Observation) : null
  } catch {
    return null
  }
}
