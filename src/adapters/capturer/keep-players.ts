/**
 * What the players of a page play, kept as far as the caps allow and told how far: the file itself through the recorder, whole
 * where the browser had only as much of it as it wanted to show; of a stream what it asked for while it ran for a moment.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PlayerSeen } from '../../../citations/index.ts'
import { fetchFile } from './fetch-file.ts'
import type { PageJob } from './page-job.ts'
import type { OpenPage } from './page/open-page.ts'
import { findPlayers, playAll, type FoundPlayer } from './page/players.ts'
import { sameUrl, type ExchangeFacts } from './recorder.ts'
import { StepSkipped } from './steps.ts'

/** Files fetched anew, each within the recorder's own caps. */
const FILES = 3
/** For all of them together. */
const FETCH_MS = 18_000
/** A record is written just after its last byte has come. */
const WRITTEN_MS = 1_500
const LOOK_MS = 50
const STREAMED = /^(?:audio|video)\/|mpegurl|dash\+xml|mp2t/

/** Throws StepSkipped where there is no player. */
export async function keepPlayers(
  job: PageJob,
  { page, session }: OpenPage,
  signal: AbortSignal,
): Promise<readonly PlayerSeen[]> {
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
  return players.map((player) => toldOf(player, led.get(player.source ?? '') ?? player.source, job.exchanges))
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

function toldOf(
  { fed, ...player }: FoundPlayer,
  source: string | null,
  exchanges: readonly ExchangeFacts[],
): PlayerSeen {
  const own = source === null ? [] : exchanges.filter(({ url }) => sameUrl(url, source))
  const streamed = fed ? exchanges.filter(({ mediaType }) => STREAMED.test(mediaType ?? '')) : []
  const bytes = [...own, ...streamed].map(({ bodyBytes }) => bodyBytes)
  const kept = source === null ? 'none' : keptOf(source, exchanges)
  return {
    ...player,
    // Pieces of a stream come in any number: which of them are all of them, nobody says.
    kept: kept === 'none' && streamed.some(({ bodyBytes }) => bodyBytes > 0) ? 'part' : kept,
    bytes: source === null ? bytes.reduce((sum, each) => sum + each, 0) : Math.max(0, ...bytes),
  }
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
