/**
 * The players in a page and its frames (`video`, `audio`): found, and set going without sound for a moment, so that what they
 * stream is asked for. Run in our own world. Deliberately absent: any click, sound, and whatever only shows itself after a click.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { frameSessions, type FrameSession } from './frames.ts'
import { evaluateApart } from './reading.ts'

export interface FoundPlayer {
  readonly kind: 'video' | 'audio'
  /** The address of the frame it stands in. */
  readonly frame: string
  readonly frameId: string
  /** Whether it is among those that are set going. */
  readonly played: boolean
  /** The file it plays; null where a script feeds it piece by piece (MSE), or it has none. */
  readonly source: string | null
  /** Whether a script feeds it. */
  readonly fed: boolean
  /** Whole seconds; null where it does not know, or goes on for ever. */
  readonly seconds: number | null
}

const PLAYERS = 20
const PLAYED = 5
const PLAY_MS = 4_000
const LOOK_MS = 250
/** A longer address is none that could be asked for; a part of it would be another one. */
const LONGEST = 4_000

const shape = z.array(
  z.object({
    kind: z.enum(['video', 'audio']),
    source: z.string(),
    seconds: z.number().nullable(),
  }),
)

const ALL = `Array.prototype.slice.call(document.querySelectorAll('video, audio'), 0, ${PLAYERS})`
const FIND = `${ALL}.map((player) => ({
  kind: player instanceof HTMLVideoElement ? 'video' : 'audio',
  source: String(player.currentSrc || player.src || player.querySelector('source[src]')?.src || ''),
  seconds: Number.isFinite(player.duration) && player.duration < 1e9 ? Math.round(player.duration) : null,
}))`
/** What runs already is left as it runs. A player that has its whole length need not go on. */
const PLAY = `${ALL}.slice(0, ${PLAYED}).forEach((player) => {
  if (!player.paused) return
  const { muted, currentTime } = player
  player.muted = true
  player.preload = 'auto'
  const back = () => { player.pause(); player.currentTime = currentTime; player.muted = muted }
  const ends = Date.now() + ${PLAY_MS}
  const look = () => {
    const { buffered, duration } = player
    const whole = buffered.length > 0 && buffered.end(buffered.length - 1) >= duration - 0.1
    if (whole || Date.now() > ends) back()
    else setTimeout(look, 100)
  }
  Promise.resolve(player.play()).then(look, () => { player.muted = muted })
})`
const PLAYING = `${ALL}.slice(0, ${PLAYED}).some((player) => player.muted && !player.paused)`

/** In the order of the frames; empty where there is none. */
export async function findPlayers(
  page: Page,
  session: CDPSession,
  signal: AbortSignal,
): Promise<readonly FoundPlayer[]> {
  const found: FoundPlayer[] = []
  for (const frame of await frameSessions(page, session, signal)) {
    const players = shape.safeParse(await inFrame(frame, FIND, signal))
    for (const [index, { kind, source, seconds }] of (players.data ?? []).entries())
      if (found.length < PLAYERS)
        found.push({
          kind,
          frame: frame.url.slice(0, 2_000),
          frameId: frame.frameId,
          played: index < PLAYED,
          source: /^https?:/i.test(source) && source.length <= LONGEST ? source : null,
          fed: source.startsWith('blob:'),
          seconds,
        })
  }
  return found
}

/** The first few of each frame, at once, for a few seconds at most. */
export async function playAll(page: Page, session: CDPSession, signal: AbortSignal): Promise<void> {
  const frames = await frameSessions(page, session, signal)
  for (const frame of frames) await inFrame(frame, PLAY, signal)
  const endsAt = performance.now() + PLAY_MS + LOOK_MS
  while (performance.now() < endsAt) {
    await sleep(LOOK_MS, undefined, { signal })
    const playing = await Promise.all(frames.map(async (frame) => await inFrame(frame, PLAYING, signal)))
    if (!playing.includes(true)) return
  }
}

/** A frame may go while it is asked. */
async function inFrame(
  { session, frameId }: FrameSession,
  expression: string,
  signal: AbortSignal,
): Promise<unknown> {
  try {
    return await evaluateApart(session, expression, { signal, frameId })
  } catch {
    signal.throwIfAborted()
    return null
  }
}
