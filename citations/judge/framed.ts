/**
 * Pages made of frames: the cited address bears nothing but others' addresses, and what a reader sees stands there. Frames are asked
 * as companions; the one with the most text is what was cited.
 */
import type { Answer, Observation } from '../observation.ts'
import type { PageFacts } from '../page.ts'
import { decode, readAddress } from './address.ts'
import { siteOf } from './site.ts'

/** So few characters beside the frames are none. */
const HARDLY = 60
/** A menu, the page, a foot. */
const MOST = 3
/** Words outside links: less is a menu. */
const TEXT = 100

/** The addresses of what the page shows, in order; empty where it shows something of its own. */
export function framesOf({ frames, characters }: PageFacts, url: string): readonly string[] {
  if (characters >= HARDLY || frames.length === 0 || frames.length > MOST + 1) return []
  const host = readAddress(url)?.host
  return frames
    .flatMap((source) => (URL.canParse(source, url) ? [new URL(source, url)] : []))
    .filter(({ protocol }) => protocol === 'http:' || protocol === 'https:')
    .filter((frame) => host === undefined || !tellsDomain(frame, siteOf(host)))
    .map(({ href }) => href.split('#')[0] ?? href)
    .slice(0, MOST)
}

/** Parking services show a frame that is told which name it stands for. */
function tellsDomain({ pathname, search }: URL, domain: string): boolean {
  return domain !== '' && decode(`${pathname}${search}`).toLowerCase().includes(domain)
}

/** What stood in the frames that were asked: answers by address. */
function answersOf({ companions = [] }: Observation): ReadonlyMap<string, Answer> {
  return new Map(
    companions.flatMap(({ role, attempt: { hops, end } }) =>
      role === 'frame' && end.kind === 'answer' ? [[hops[0]?.url ?? end.url, end] as const] : [],
    ),
  )
}

/** Frames of the page that nobody has asked yet. */
export function framesToAsk(observation: Observation, page: PageFacts, url: string): readonly string[] {
  const asked = new Set(
    (observation.companions ?? []).flatMap(({ role, attempt }) =>
      role === 'frame' ? [attempt.hops[0]?.url ?? ''] : [],
    ),
  )
  return asked.size > 0 ? [] : framesOf(page, url)
}

/** The page in the frame that says most, with the frames of the one around it; null where no frame says anything. */
export function framedPage(observation: Observation, page: PageFacts, url: string): PageFacts | null {
  const answers = answersOf(observation)
  if (answers.size === 0 || framesOf(page, url).length === 0) return null
  const shown = [...answers.values()]
    .filter(({ status }) => status >= 200 && status <= 203)
    .flatMap((one) => (one.page === null || one.page === undefined ? [] : [one.page]))
    .toSorted((a, b) => b.mainCharacters - a.mainCharacters)[0]
  if (shown === undefined || shown.mainCharacters < TEXT) return null
  const title = shown.title === '' ? page.title : shown.title
  return { ...shown, title, frames: page.frames, canonical: page.canonical }
}

/** A frame whose page is gone, where no other holds a text: its address. */
export function lostFrame(observation: Observation, page: PageFacts, url: string): string | null {
  if (framedPage(observation, page, url) !== null) return null
  const answers = answersOf(observation)
  return framesOf(page, url).find((frame) => [404, 410].includes(answers.get(frame)?.status ?? 0)) ?? null
}
