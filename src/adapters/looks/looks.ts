/** The Looks port over a file: as a cache (`--cache`), or judged again without any network (`--rejudge`). */
import type { EvidenceClass, Observation, Policy, Vantage } from '../../../citations/index.ts'
import type { Clock, Looks } from '../../ports.ts'
import type { LookFile } from './file.ts'

const HOUR = 3_600_000

/** A kept look serves while its verdict's time lasts. Errors and doubts have none: they are always asked again. */
export function cachedLooks(file: LookFile, { policy, clock }: { policy: Policy; clock: Clock }): Looks {
  return {
    find: (url) => file.find(url),
    serves: ({ finishedAt }, { verdict }) => {
      const age = clock.now().getTime() - Date.parse(finishedAt)
      return age >= 0 && age < (policy.keepHours[verdict] ?? 0) * HOUR
    },
    keep: (observation) => file.keep(observation),
  }
}

/** Every look comes from the file; a link that is not in it was not looked at. Nothing is asked, nothing is kept anew. */
export function rejudgedLooks(
  file: LookFile,
  { setting, clock }: { setting: { class: EvidenceClass; vantage: Vantage }; clock: Clock },
): Looks {
  const counts = { found: 0, elsewhere: 0, kept: file.links }
  const unseen = (url: string): Observation => {
    const now = clock.now().toISOString()
    const { class: kind, vantage } = setting
    const empty = { version: 1, attempts: [], notChecked: 'no earlier look is kept' } as const
    return { ...empty, url, startedAt: now, finishedAt: now, class: kind, vantage }
  }
  return {
    find: async (url) => {
      const seen = await file.find(url)
      if (seen !== null) counts.found += 1
      else if (file.has(url)) counts.elsewhere += 1
      return seen ?? unseen(url)
    },
    serves: () => true,
    keep: () => Promise.resolve(),
    counts: () => counts,
  }
}
