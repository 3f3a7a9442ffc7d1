/**
 * The consent step: a banner is refused where it lets itself be refused, and left alone where it does not. Detection runs
 * from the page's load on, so that it costs no time of its own; nothing is touched before `refuse` is called.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Consent, ConsentAct } from '../../../../citations/index.ts'
import { attendFrame, endListing, type AttendedFrame } from './consent-frame.ts'
import { frameSessions } from './frames.ts'

/** How long a banner that is loading may take to show itself, and a refusal to be done. */
const SHOW_MS = 1_500
const REFUSE_MS = 8_000
const CONFIRM_MS = 2_000
const LOOK_AGAIN_MS = 400
const FRAMES = 40

export interface ConsentWatch {
  /** Refuses what was found. Resolves within ten seconds or so; rejects with the signal's reason. */
  refuse(signal: AbortSignal): Promise<Consent>
  /** Nothing is listened to any more. */
  stop(): Promise<void>
}

export function watchConsent(page: Page, session: CDPSession): ConsentWatch {
  const frames = new Map<string, AttendedFrame>()
  const sessions = new Set<CDPSession>()
  const acts: ConsentAct[] = []
  const ending = new AbortController()
  let change = Promise.withResolvers<void>()
  const changed = () => {
    change.resolve()
    change = Promise.withResolvers()
  }

  async function look(): Promise<void> {
    for (const { session: owner, frameId, loaderId, url, main } of await frameSessions(
      page,
      session,
      ending.signal,
    )) {
      // Another document in the same frame is another frame to look at.
      const key = `${frameId} ${loaderId}`
      if (frames.has(key) || frames.size >= FRAMES || !/^(?:https?|about|blob|data):/.test(url)) continue
      sessions.add(owner)
      frames.set(key, attendFrame({ session: owner, frameId, url, main, acts, changed }))
    }
  }
  async function until(milliseconds: number, signal: AbortSignal, reached: () => boolean): Promise<void> {
    const endsAt = performance.now() + milliseconds
    for (;;) {
      signal.throwIfAborted()
      const left = endsAt - performance.now()
      if (reached() || left <= 0) return
      await Promise.race([change.promise, sleep(Math.min(left, LOOK_AGAIN_MS))])
      // Banners put frames of their own up while they are worked on.
      if (page.frames().length > 1) await look().catch(() => undefined)
    }
  }
  const living = () => [...frames.values()].filter(({ alive }) => alive)
  const open = () => living().filter(({ state }) => state.lifecycle === 'openPopupDetected')
  const undecided = () =>
    living().some(({ state }) =>
      ['loading', 'waitingForInitResponse', 'initialized', 'started', 'cmpDetected'].includes(
        state.lifecycle,
      ),
    )

  async function refuse(signal: AbortSignal): Promise<Consent> {
    await first
    await look()
    await until(SHOW_MS, signal, () => open().length > 0 || !undecided())
    if (open().length === 0) return { outcome: 'none', banner: null, confirmed: null, acts: [] }
    const asked = new Set<AttendedFrame>()
    await until(REFUSE_MS, signal, () => {
      for (const frame of open()) {
        if (asked.has(frame)) continue
        asked.add(frame)
        void frame.send('optOut')
      }
      const all = [...asked]
      return all.some(isOver) || all.every(({ state, alive }) => state.result === false || !alive)
    })
    const done = [...asked].find(isOver) ?? null
    if (done?.state.tests === true) {
      await done.send('selfTest')
      await until(CONFIRM_MS, signal, () => done.state.confirmed !== null || !done.alive)
    }
    const withheld = acts.some(({ kind }) => kind === 'withheld')
    return {
      outcome: done !== null && !withheld ? 'rejected' : 'failed',
      banner: (done ?? [...asked].find(({ state }) => state.banner !== null))?.state.banner ?? null,
      confirmed: done?.state.confirmed ?? null,
      acts,
    }
  }
  const first = look().catch(() => undefined)
  return {
    refuse,
    async stop() {
      ending.abort()
      await Promise.all([...sessions].map(endListing))
    },
  }
}

/** A banner in a frame of its own goes with the click, before it can say that it is done. */
function isOver({ state, alive }: AttendedFrame): boolean {
  return state.done || (!alive && state.clicks > 0)
}
