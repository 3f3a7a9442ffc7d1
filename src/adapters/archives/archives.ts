/**
 * The Archives port: looks for a copy of a page in the archives of other people, closest to a date, and offers it only after
 * it was looked at. Fails softly: what archives do wrong makes the list shorter, never an error.
 */
import {
  askableAddress,
  orderMementos,
  readReplayAddress,
  type ListedMemento,
} from '../../../citations/index.ts'
import { PortFault, type Archives, type Clock } from '../../ports.ts'
import { isPublicHost, lookUpPolicy, type Asking, type LookUpPolicy } from './asking.ts'
import type { Get } from './get.ts'
import type { Archive } from './known.ts'
import { listAll, listNear, type Asked, type Listed } from './list.ts'
import { lookAt, type GoodCopy } from './look.ts'
import { atMost, Manners, politeManners, type MannersPolicy } from './manners.ts'

export interface ArchivesOptions {
  readonly archives: readonly Archive[]
  readonly get: Get
  readonly clock: Clock
  readonly policy?: LookUpPolicy
  readonly manners?: MannersPolicy
}

/** One per process: the pace of every archive is kept in it. */
export function createArchives(options: ArchivesOptions): Archives {
  const { archives, get, clock, policy = lookUpPolicy } = options
  const asking: Asking = { get, clock, policy, manners: new Manners(clock, options.manners ?? politeManners) }
  const inTurn = atMost(policy.atOnce)
  return {
    async find(url, { near, limit, signal }) {
      const asked = askedFor(url, near)
      if (asked === null || limit < 1 || archives.length === 0) return []
      // The clock starts with the look-up's own turn: waiting behind others is nobody's slowness.
      const waits = AbortSignal.any([signal, AbortSignal.timeout(policy.patience)])
      const found = await inTurn(() => {
        const ends = AbortSignal.any([signal, AbortSignal.timeout(policy.deadline)])
        return walk(asking, archives, asked, limit, ends).catch(softly)
      }, waits)
      return found ?? []
    },
  }
}

/** An offer that cannot be made costs nothing but itself. Mistakes of ours are still thrown. */
function softly(fault: unknown): readonly GoodCopy[] {
  if (fault instanceof PortFault) return []
  throw fault
}

/** What to look for; null where no archive can know it or may hear of it. A cited copy stands for its original, at its date. */
function askedFor(cited: string, near: Date | null): Asked | null {
  const replay = readReplayAddress(cited)
  const url = askableAddress(replay?.original ?? cited)
  if (url === null || !isPublicHost(url)) return null
  return { url, near: near ?? replay?.at ?? null }
}

type Candidate = ListedMemento & { readonly archive: Archive }

/** Asks every archive at once, then looks at the closest copies one by one; longer lists only where these were no good. */
async function walk(
  asking: Asking,
  archives: readonly Archive[],
  asked: Asked,
  limit: number,
  signal: AbortSignal,
): Promise<readonly GoodCopy[]> {
  const good: GoodCopy[] = []
  const seen = new Set<string>()
  let tries = 0
  const look = async (candidates: readonly Candidate[]) => {
    for (const candidate of inOrder(candidates, asked, asking.clock.now())) {
      if (good.length === limit || tries === asking.policy.tries || signal.aborted) return
      if (seen.has(candidate.url) || asking.manners.isClosed(new URL(candidate.url))) continue
      seen.add(candidate.url)
      tries += 1
      const copy = await lookAt(asking, candidate, asked, candidate.archive.raw, signal)
      if (copy !== null && !good.some(({ url }) => url === copy.url)) good.push(copy)
    }
  }
  const near = await listings(asking, archives, signal, (archive, ends) =>
    listNear(asking, archive, asked, ends),
  )
  await look(near.flatMap(({ archive, listed }) => candidatesOf(archive, listed.mementos)))
  if (good.length < limit && tries < asking.policy.tries && !signal.aborted) {
    const longer = near.flatMap(({ archive, listed }) =>
      listed.more === null ? [] : [{ archive, more: listed.more }],
    )
    const maps = new Map(longer.map(({ archive, more }) => [archive, more]))
    const all = await listings(asking, [...maps.keys()], signal, async (archive, ends): Promise<Listed> => {
      const mementos = await listAll(asking, archive, maps.get(archive) ?? '', asked, ends)
      return { mementos, more: null }
    })
    await look(all.flatMap(({ archive, listed }) => candidatesOf(archive, listed.mementos)))
  }
  return good
}

/** Each archive by itself and with its own end: a slow one costs the others no more than `listing`. */
async function listings(
  asking: Asking,
  archives: readonly Archive[],
  signal: AbortSignal,
  list: (archive: Archive, signal: AbortSignal) => Promise<Listed>,
): Promise<readonly { archive: Archive; listed: Listed }[]> {
  return Promise.all(
    archives.map(async (archive) => {
      const ends = AbortSignal.any([signal, AbortSignal.timeout(asking.policy.listing)])
      return { archive, listed: await list(archive, ends) }
    }),
  )
}

function candidatesOf(archive: Archive, mementos: readonly ListedMemento[]): readonly Candidate[] {
  return mementos.map((memento) => ({ ...memento, archive }))
}

function inOrder(candidates: readonly Candidate[], asked: Asked, now: Date): readonly Candidate[] {
  const byUrl = new Map(candidates.map((candidate) => [candidate.url, candidate]))
  return orderMementos(candidates, asked.near, now, candidates.length).flatMap(
    ({ url }) => byUrl.get(url) ?? [],
  )
}
