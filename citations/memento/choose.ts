/** Which copies to look at, in which order. What was listed is a claim; whether a copy is good is found out by looking. */
import type { ListedMemento, TimeMapPage } from './listing.ts'

/** An archive's clock may be ahead of ours. */
const DAY = 86_400_000

/**
 * Closest to `near` first; without it the newest first. Copies of a page come before copies of a redirect, failures and
 * dates that are yet to come are left out. At most `most`, each address and each content of an archive once.
 */
export function orderMementos(
  listed: readonly ListedMemento[],
  near: Date | null,
  now: Date,
  most: number,
): readonly ListedMemento[] {
  const target = (near === null || near > now ? now : near).getTime()
  const ranked = listed
    .filter(({ at, status }) => at.getTime() <= now.getTime() + DAY && (status === null || status < 400))
    .map((memento) => ({
      memento,
      redirect: memento.status !== null && memento.status >= 300,
      away: Math.abs(memento.at.getTime() - target),
    }))
    .toSorted(
      (a, b) =>
        Number(a.redirect) - Number(b.redirect) ||
        a.away - b.away ||
        a.memento.at.getTime() - b.memento.at.getTime() ||
        (a.memento.url < b.memento.url ? -1 : 1),
    )
  const seen = new Set<string>()
  const chosen: ListedMemento[] = []
  for (const { memento } of ranked) {
    if (chosen.length === most) break
    if (seen.has(memento.url) || (memento.digest !== null && seen.has(memento.digest))) continue
    seen.add(memento.url)
    if (memento.digest !== null) seen.add(memento.digest)
    chosen.push(memento)
  }
  return chosen
}

/** The page of a TimeMap that covers `near`, else the one that ends closest to it; without dates the last one listed. */
export function pageFor(pages: readonly TimeMapPage[], near: Date | null, now: Date): TimeMapPage | null {
  const target = (near ?? now).getTime()
  const distance = ({ from, until }: TimeMapPage): number => {
    const [begin, end] = [from?.getTime() ?? until?.getTime(), until?.getTime() ?? from?.getTime()]
    if (begin === undefined || end === undefined) return Infinity
    return target < begin ? begin - target : Math.max(0, target - end)
  }
  let best: TimeMapPage | null = null
  for (const page of pages) if (best === null || distance(page) <= distance(best)) best = page
  return best
}
