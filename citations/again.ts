/**
 * When a document is looked at again without being asked for each time: strikes, because one failure never condemns for good, and
 * the days that somebody has it watched. The dates are counted here; jobs carry them out.
 */
import type { Policy } from './policy.ts'
import type { Verdict } from './verdict.ts'

const DAY = 86_400_000
/** Between looks that must lie whole days apart: clocks of two machines, and a look that was quicker than the last. */
const MARGIN = 600_000

/** A failure that was not seen often enough, far enough apart, to be believed: it is looked at again until it is, or is gone. */
export function isOwedAnotherLook({ verdict, outcome, certainty }: Verdict, policy: Policy): boolean {
  if (certainty === 'confirmed') return false
  // What is no address today is none next week.
  if (outcome === 'broken') return verdict !== 'invalid'
  return policy.flickering.includes(verdict)
}

/** The first moment at which another look counts beside this one. */
export function anotherLookAt(seenAt: string, { outcome }: Verdict, policy: Policy): Date {
  return new Date(Date.parse(seenAt) + policy.confirm[outcome].apartDays * DAY + MARGIN)
}

/** `watches/{document}.json`: what somebody wants looked at again and again. A pointer: whoever ends it leaves `every: null`. */
export interface WatchRecord {
  readonly format: 'ibid-watch/1'
  readonly document: string
  /** Whole days between two looks; null where it was ended. */
  readonly every: number | null
  /** When it was set; the days are counted from here. */
  readonly since: string
  /** Where changes are told, and the secret that signs what is told (Standard Webhooks). */
  readonly webhook: { readonly url: string; readonly secret: string } | null
}
/** One that has not been ended. */
export type Watch = WatchRecord & { readonly every: number }

/** The first day of the watch that comes after `now`. */
export function nextLookOf({ since, every }: Watch, now: Date): Date {
  const begun = Date.parse(since)
  const turns = Math.max(0, Math.floor((now.getTime() - begun) / (every * DAY)))
  return new Date(begun + (turns + 1) * every * DAY)
}
