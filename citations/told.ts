/**
 * A verification in words: what `ibid verify` and the page in a package both say, and when that is good enough. Whom a verifier
 * trusts is read here too, so that one file serves both.
 */
import { z } from 'zod'
import { cleanText } from './clean-text.ts'
import type { Floor } from './floor.ts'
import type { Check, Trust, Verification } from './seal.ts'

export interface Wishes {
  readonly acceptRehearsal: boolean
  readonly requireTime: boolean
}

/** Intact is not enough: an unknown key is never green, and a rehearsal only where it is accepted. */
export function isGoodEnough(found: Verification, { acceptRehearsal, requireTime }: Wishes): boolean {
  if (found.intact !== 'yes' || found.signer?.known !== true) return false
  if (requireTime && !found.time.proved) return false
  // Other people's files know no such class.
  return found.class === 'live' || found.kind === 'foreign-wacz' || acceptRehearsal
}

/** The checks that bear on one question; `undefined` on whether all is intact. */
export function checksAbout({ checks }: Verification, question: Check['question']): readonly Check[] {
  return checks.filter((check) => check.question === question)
}

export function tellIntact(found: Verification): string {
  const checks = checksAbout(found, undefined)
  const count = (result: Check['result']) => checks.filter((check) => check.result === result).length
  return found.intact === 'yes'
    ? `yes, ${count('ok')} things checked`
    : `NO, ${count('failed')} of ${checks.length} checks failed`
}

export function tellSigner({ signer }: Verification): string {
  if (signer === null) return 'by nobody'
  const { known, name, fingerprint } = signer
  if (known) return `by ${cleanText(name ?? 'a trusted key', 200)} (${fingerprint.slice(0, 16)}…)`
  if (name !== null) return `NOT TO BE BELIEVED: by ${cleanText(name, 200)} (${fingerprint})`
  return `by a key you do not know: ${fingerprint} (name it in --trust FILE once you do)`
}

export function tellTime({ time }: Verification): string {
  if (time.proved)
    return `proved: it existed at ${time.at ?? 'a time'}, says ${cleanText(time.by ?? 'an authority', 200)}`
  const pending = (time.pending ?? []).length > 0 ? 'sealed, timestamp pending: ' : ''
  return `${pending}the signer says ${time.claimed ?? 'nothing'}; no independent authority that you know has stated the time`
}

/**
 * What nobody could have known before, as the manifest notes it. The numbers are the signer's until somebody looks them up: no
 * beacon and no earlier checkpoint is in the file.
 */
export function tellFloor({ notedAt, log, beacon, unheard }: Floor): string {
  const known = [
    ...(beacon === undefined
      ? []
      : [
          beacon.kind === 'drand'
            ? `drand round ${beacon.pulse} of ${beacon.address} was out`
            : `NIST pulse ${beacon.pulse} was out`,
        ]),
    ...(log === undefined ? [] : [`the log ${log.origin} had ${log.size} entries`]),
  ]
  const said =
    known.length === 0
      ? `nothing says so: ${unheard ?? 'neither a beacon nor a log was there'}`
      : `not made before ${known.join(' and ')}, noted at ${notedAt}; to be looked up there`
  return cleanText(said, 700)
}

/** What a disclosure proves, or null where there is nothing of that kind to say. */
export function tellShown({ shown }: Verification): string | null {
  if (shown === undefined) return null
  const { entries, of, kinds, facts, parts, records } = shown
  const said = (name: string) => {
    const value = facts[name]
    return typeof value === 'string' ? value : null
  }
  const url = said('url')
  const things = [
    ...(url === null ? [] : [`of ${url}, as seen ${said('startedAt') ?? 'at a time not shown'}`]),
    parts.join(', '),
    records === 0 ? '' : `${records} ${records === 1 ? 'record' : 'records'}`,
  ].filter((thing) => thing !== '')
  const withheld = of === entries ? 'nothing is withheld' : `${of - entries} are withheld`
  const told =
    kinds === null ? '' : ` (it has ${kinds.parts} parts, ${kinds.records} records and ${kinds.facts} facts)`
  return cleanText(
    `${entries} of ${of} entries of the manifest${told}, ${withheld}${things.length === 0 ? '' : `: ${things.join('; ')}`}`,
    1000,
  )
}

/** A line for each check: its result where it is not good, the part, what was checked, what was found. */
export function tellChecks(checks: readonly Check[]): readonly string[] {
  return checks.map(
    (check) => `${check.result === 'unchecked' ? 'could not be checked' : check.result}: ${tellCheck(check)}`,
  )
}

export function tellCheck({ part, what, detail }: Check): string {
  const head = `${cleanText(part, 300)}: ${cleanText(what, 300)}`
  return detail === null ? head : `${head}: ${cleanText(detail, 500)}`
}

const trustedSchema = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
})
const trustSchema = z.object({
  keys: z
    .array(trustedSchema.extend({ revokedAt: z.iso.datetime().optional() }))
    .max(10_000)
    .default([]),
  /** Roots of time-stamping authorities beside the known ones. */
  authorities: z.array(trustedSchema).max(1000).default([]),
  /** Domains whose certificates may stand for a signer. */
  domains: z.array(z.string()).max(1000).default([]),
  domainRoots: z.array(trustedSchema).max(1000).default([]),
  /** A C2SP tlog-policy as text: logs, witnesses and their quorum. */
  log: z.string().max(100_000).optional(),
})

/** What a trust file's text says (docs/verify-by-hand.md); null where it is none. `{}` trusts nobody. */
export function readTrustText(
  text: string,
): (Trust & { readonly authorities: NonNullable<Trust['authorities']> }) | null {
  try {
    return trustSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
