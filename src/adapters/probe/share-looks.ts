/**
 * One look for all links that ask the same: those that differ in their fragment alone, and those asked for at the same time.
 * What a look found is kept only until its last link has come, and never for long.
 */
import { splitFragment } from '../../../citations/checking.ts'
import type { Attempt, FragmentFacts, Observation } from '../../../citations/index.ts'
import type { LookOptions, Probe } from '../../ports.ts'

interface Look {
  /** Null once it serves nobody any more: what still refers to the look must not hold what was seen. */
  seen: Promise<Observation> | null
  /** Fragments whose facts it will bring. */
  readonly covers: ReadonlySet<string>
  /** Links that may still come for it. */
  awaited: number
  /** On performance.now()'s clock, from when on it serves nobody: a later run wants to see for itself. */
  until: number
}

/** Kept pages that were cited with several fragments; their facts are large, and links of one page stand close together. */
const MOST_KEPT = 64
/** Links of one run follow each other closely; who comes later looks again. */
const KEPT_MS = 120_000
/** A page with more cited places than that is looked at again for the others. */
const MOST_FRAGMENTS = 64

/** A probe that asks once where `probe` would ask several times. Observations keep each link's own URL and fragment. */
export function shareLooks(probe: Probe): Probe {
  const looks = new Map<string, Look>()

  const forget = (key: string, look: Look): void => {
    if (looks.get(key) !== look) return
    looks.delete(key)
    look.seen = null
  }

  const begin = (
    page: string,
    options: LookOptions,
    key: string,
    fragment: string | null,
  ): Promise<Observation> => {
    const named = new Set([...(fragment === null ? [] : [fragment]), ...(options.fragments ?? [])])
    named.delete('')
    const covers = new Set([...named].slice(0, MOST_FRAGMENTS))
    const seen = probe.observe(page, { ...options, fragments: [...covers] })
    const look: Look = {
      seen,
      covers,
      awaited: Math.max(0, (options.fragments?.length ?? 1) - 1),
      until: Infinity,
    }
    looks.set(key, look)
    // Kept beyond its own time only where further links are known to come.
    const settled = (fine: boolean): void => {
      if (!fine || look.awaited <= 0) return forget(key, look)
      look.until = performance.now() + KEPT_MS
      const [oldest] = looks
      if (looks.size > MOST_KEPT && oldest !== undefined) forget(...oldest)
    }
    seen.then(
      ({ notChecked }) => settled(notChecked === null),
      () => settled(false),
    )
    return seen
  }

  return {
    accompany: (want, options) => probe.accompany(want, options),
    nameServers: (domain, options) => probe.nameServers(domain, options),
    observe: async (cited, options) => {
      const { page, fragment } = split(cited)
      if (page === null) return await probe.observe(cited, options)
      const ofPage = `${options.acceptLanguage ?? ''}\n${splitFragment(page)[0]}`
      const past = looks.get(ofPage)
      if (past !== undefined && performance.now() > past.until) forget(ofPage, past)
      const isCovered =
        fragment === null || fragment === '' || looks.get(ofPage)?.covers.has(fragment) !== false
      // A fragment that nobody foretold has a look of its own.
      const key = isCovered ? ofPage : `${ofPage}#${fragment}`
      const known = looks.get(key)
      const sharing = known?.seen ?? null
      if (known === undefined || sharing === null)
        return own(await begin(page, options, key, fragment), cited, fragment)
      known.awaited -= 1
      if (known.awaited <= 0)
        void sharing.then(
          () => forget(key, known),
          () => {},
        )
      const seen = await (options.aside ?? justWait)(orAborted(sharing, options.signal))
      // Whoever began gave up; this link still has its time.
      if (seen === null || (seen.notChecked === 'deadline' && !options.signal.aborted))
        return await probe.observe(cited, options)
      return own(seen, cited, fragment)
    },
  }
}

/** The page without its fragment, serialised; null where the URL is none and is asked for as it stands. */
function split(cited: string): { page: string | null; fragment: string | null } {
  const mark = cited.indexOf('#')
  const page = mark === -1 ? cited : cited.slice(0, mark)
  if (cited.length > 65_536 || !URL.canParse(cited)) return { page: null, fragment: null }
  return { page, fragment: mark === -1 ? null : new URL(cited).hash.slice(1) }
}

/** What this link would have seen: its own address, with its own fragment wherever no redirect brought another. */
function own(seen: Observation, cited: string, fragment: string | null): Observation {
  const mark = fragment === null ? '' : `#${fragment}`
  const marked = (url: string) => (mark === '' || url.includes('#') ? url : url + mark)
  const attempts = seen.attempts.map(({ hops, end, ...rest }): Attempt => {
    const last = { ...end, url: marked(end.url) }
    return {
      ...rest,
      hops: hops.map((hop) => ({ ...hop, url: marked(hop.url) })),
      end: last.kind === 'failure' ? last : answerFor(last, fragment),
    }
  })
  return { ...seen, url: cited, attempts }
}

type Answer = Extract<Attempt['end'], { kind: 'answer' }>

function answerFor({ fragments, ...answer }: Answer, fragment: string | null): Answer {
  if (fragments === undefined) return answer
  const mark = answer.url.indexOf('#')
  const name = mark === -1 ? fragment : answer.url.slice(mark + 1)
  return { ...answer, fragment: fragment === null ? null : factsOf(fragments, name ?? '') }
}

function factsOf(facts: Readonly<Record<string, FragmentFacts>>, name: string): FragmentFacts {
  const known = Object.hasOwn(facts, name) ? facts[name] : undefined
  return known ?? { kind: name === '' ? 'id' : 'other', found: name === '' ? 'found' : 'unknown' }
}

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const { promise: ended, resolve } = Promise.withResolvers<null>()
  const end = () => resolve(null)
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  try {
    return await Promise.race([promise.catch(() => null), ended])
  } finally {
    signal.removeEventListener('abort', end)
  }
}

function justWait<T>(waiting: Promise<T>): Promise<T> {
  return waiting
}
