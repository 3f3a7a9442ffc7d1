/**
 * What the players of a page play, kept as far as the caps allow and told how far: the file itself through the recorder, whole
 * where the browser had only as much of it as it wanted to show; of a stream what it asked for while it ran for a moment. Each
 * player is judged by what it plays itself: one that was set going and did not get it makes the page partial.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PlayerSeen } from '../../../citations/index.ts'
import { fetchFile } from './fetch-file.ts'
import type { PageJob } from './page-job.ts'
import type { OpenPage } from './page/open-page.ts'
import { findPlayers, playAll, type FoundPlayer } from './page/players.ts'
import { sameUrl, type ExchangeFacts } from './recorder.ts'
import type { RequestLog } from './request-log.ts'
import { StepSkipped } from './steps.ts'

/** Files fetched anew, each within the recorder's own caps. */
const FILES = 3
/** For all of them together. */
const FETCH_MS = 18_000
/** A record is written just after its last byte has come. */
const WRITTEN_MS = 1_500
const LOOK_MS = 50
/** Pieces of a stream; many servers call them bytes, or the text they are not. */
const PIECE = /^(?:audio|video)\/(?!(?:x-)?mpegurl)|mp2t/
const PIECE_NAME = /\.(?:m4[asv]|mp4|ts|webm|aac|mp3|og[agv]|cmf[atv])$/i
/** A list of pieces is nothing that can be seen or heard. */
const LIST = /mpegurl|dash\+xml/

export interface PlayersKept {
  readonly players: readonly PlayerSeen[]
  /** Of each that was set going and is not kept: what is missing and why, in a sentence. */
  readonly lacking: readonly string[]
}

/** Throws StepSkipped where there is no player. */
export async function keepPlayers(
  job: PageJob,
  { page, session, log }: OpenPage,
  signal: AbortSignal,
): Promise<PlayersKept> {
  const found = await findPlayers(page, session, signal)
  if (found.length === 0) throw new StepSkipped('the page has no player')
  await playAll(page, session, signal)
  const seen = await findPlayers(page, session, signal)
  const players = seen.length < found.length ? found : seen
  const files = [...new Set(players.flatMap(({ source }) => (source === null ? [] : [source])))]
  /** Where a file's own address leads elsewhere. */
  const led = new Map<string, string>()
  const limit = AbortSignal.any([signal, AbortSignal.timeout(FETCH_MS)])
  for (const url of files.slice(0, FILES))
    if (isWanting(url, job.exchanges)) led.set(url, await fetchWhole(job, url, limit))
  signal.throwIfAborted()
  const told = players.map((player) => {
    const own = ownMedia(player, led.get(player.source ?? '') ?? player.source, job.exchanges, log)
    return { seen: toldOf(player, own), lacks: player.played ? lackOf(player, own, job) : null }
  })
  const lacking = told.flatMap(({ lacks }) => (lacks === null ? [] : [lacks]))
  return { players: told.map(({ seen: one }) => one), lacking: [...new Set(lacking)] }
}

/** The address it ended at. Cut, refused, gone, too slow: what is in the records says so, and the page goes on. */
async function fetchWhole(job: PageJob, url: string, signal: AbortSignal): Promise<string> {
  const { proxy, credentials, ca, acceptLanguage, lease } = job
  if (signal.aborted) return url
  const file = { url, proxy, credentials, ca, userAgent: lease.userAgent, acceptLanguage, signal }
  const before = job.exchanges.length
  let last = url
  await fetchFile(file, (asked) => (last = asked)).catch(() => undefined)
  const written = () => job.exchanges.slice(before).some((one) => sameUrl(one.url, last))
  for (const endsAt = performance.now() + WRITTEN_MS; performance.now() < endsAt && !written();)
    await sleep(LOOK_MS)
  return last
}

/** What a player plays, as far as it is in the records. */
interface OwnMedia {
  /** The file it names, or where that led; null where a script or a list feeds it piece by piece. */
  readonly file: string | null
  readonly exchanges: readonly ExchangeFacts[]
  /** Whether there is anything that it should have played. */
  readonly expected: boolean
}

function ownMedia(
  { source, fed, frameId }: FoundPlayer,
  ended: string | null,
  exchanges: readonly ExchangeFacts[],
  { asked }: RequestLog,
): OwnMedia {
  const own = ended === null ? [] : exchanges.filter(({ url }) => sameUrl(url, ended))
  const listed = own.some(({ mediaType }) => LIST.test(mediaType ?? ''))
  if (source !== null && !listed) return { file: ended, exchanges: own, expected: true }
  if (!fed && !listed) return { file: null, exchanges: [], expected: false }
  // What workers ask for is asked for a player too, and nobody tells for which.
  const others = new Set(
    asked.flatMap(({ url, frame = null }) => (frame === null || frame === frameId ? [] : [url])),
  )
  const pieces = exchanges.filter((one) => isPiece(one) && !others.has(one.url))
  return { file: null, exchanges: pieces, expected: true }
}

function isPiece({ url, status, mediaType, bodyBytes }: ExchangeFacts): boolean {
  if ((status !== 200 && status !== 206) || bodyBytes === 0) return false
  return PIECE.test(mediaType ?? '') || PIECE_NAME.test(url.replace(/[?#].*$/s, ''))
}

function keptOfOwn({ file, exchanges }: OwnMedia): PlayerSeen['kept'] {
  if (file !== null) return keptOf(file, exchanges)
  // Pieces of a stream come in any number: which of them are all of them, nobody says.
  return exchanges.length > 0 ? 'part' : 'none'
}

function toldOf({ kind, frame, source, seconds }: FoundPlayer, own: OwnMedia): PlayerSeen {
  const bytes = own.exchanges.map(({ bodyBytes }) => bodyBytes)
  return {
    kind,
    frame,
    source,
    seconds,
    kept: keptOfOwn(own),
    bytes: own.file === null ? bytes.reduce((sum, each) => sum + each, 0) : Math.max(0, ...bytes),
  }
}

/** Null where all of it is kept that there was, where it has nothing to play, or where the cap that cut it is told anyway. */
function lackOf({ kind, frame }: FoundPlayer, own: OwnMedia, job: PageJob): string | null {
  const { file, exchanges, expected } = own
  const kept = keptOfOwn(own)
  if (!expected || kept === 'whole') return null
  if (file === null)
    return kept === 'part' ? null : `nothing came of what the ${kind} in ${shown(frame)} is fed with`
  if (exchanges.some(({ truncated }) => truncated === 'length')) return null
  const last = exchanges.findLast(({ answered }) => answered)
  const why =
    job.refusal(file) ??
    (last === undefined
      ? 'no answer came'
      : (last.status ?? 0) >= 400
        ? `the answer was ${last.status}`
        : null)
  const much = kept === 'none' ? 'is not kept' : 'is kept in part'
  return `the ${kind} ${shown(file)} ${much}: ${why ?? 'its whole never came'}`
}

function shown(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url
}

/** What met a cap once would meet it again. */
function isWanting(source: string, exchanges: readonly ExchangeFacts[]): boolean {
  const cut = exchanges.some(({ url, truncated }) => truncated === 'length' && sameUrl(url, source))
  return !cut && keptOf(source, exchanges) !== 'whole'
}

function keptOf(source: string, exchanges: readonly ExchangeFacts[]): PlayerSeen['kept'] {
  const own = exchanges.filter(({ url, answered }) => answered && sameUrl(url, source))
  if (own.some(({ wholeBody }) => wholeBody)) return 'whole'
  return own.some(({ status, bodyBytes }) => (status === 200 || status === 206) && bodyBytes > 0)
    ? 'part'
    : 'none'
}
