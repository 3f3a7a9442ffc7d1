/**
 * Lines that are printed as links are decided, and those that are not decided yet: a failure that may turn out to be our own
 * network's waits until that is known, so that nobody who reads along hears of a dead site that none of us could have reached.
 */
import { mayCluster } from '../../citations/checking.ts'
import type { LookFact, Policy, ReportLink } from '../../citations/index.ts'
import type { Place } from '../web/place.ts'
import { unreachable, type Looks } from './finish.ts'

export interface Undecided {
  /** Prints the line, or keeps it for now; `fact` is what the looks remember of it. */
  add(line: ReportLink, fact: LookFact | null, places: readonly Place[]): Promise<void>
  /** The run has ended: everything is known. */
  end(): Promise<void>
}

export function holdUndecided(
  looks: Looks,
  policy: Policy,
  print: (line: ReportLink, places: readonly Place[]) => Promise<void>,
): Undecided {
  // As many as the looks that are remembered, at most.
  let held: { readonly line: ReportLink; readonly fact: LookFact; readonly places: readonly Place[] }[] = []
  const isOpen = (fact: LookFact) => mayCluster(fact, looks.mayBeDown)
  let wasDown = true
  const release = async (isKept: (fact: LookFact) => boolean) => {
    const [kept, ready] = [held.filter(({ fact }) => isKept(fact)), held.filter(({ fact }) => !isKept(fact))]
    held = kept
    if (ready.length === 0) return
    const clusters = looks.clusters(policy)
    for (const { line, places } of ready) {
      const cluster = clusters.find(({ urls }) => urls.has(line.url))?.cluster
      await print(cluster === undefined ? line : unreachable(line, cluster), places)
    }
  }
  return {
    async add(line, fact, places) {
      if (fact !== null && isOpen(fact)) held.push({ line, fact, places })
      else await print(line, places)
      if (looks.isFull) await release(() => false)
      else if (wasDown && !looks.mayBeDown) {
        wasDown = false
        await release(isOpen)
      }
    },
    end: () => release(() => false),
  }
}
