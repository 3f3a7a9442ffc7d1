/**
 * Walks down the page so that everything that loads on sight does, then through what scrolls within it, its frames among that,
 * then to what still waits, and back to the top. Bounded by screens and time: a page without an end is left where the bound is, and the step
 * says so.
 */
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { frameSessions, type FrameSession } from './frames.ts'
import { evaluateApart } from './reading.ts'
import { backToTop, pageHeight, visitWaiting, walkContainers, walkDown } from './scroll-script.ts'

const SCREENS = 150
const ROUNDS = 8
/** Screens gone to for what still waits, and how long is stayed there: a throttled script looks every 100 to 250 ms. */
const VISITS = 30
const STAY_MS = 280
/** Frames that are walked through, and how far: they are a part of a page, not many pages. */
const FRAMES = 6
const FRAME_SCREENS = 40

const walked = z.object({ screens: z.number(), height: z.number(), bottom: z.boolean() })
const visited = z.object({ waiting: z.number(), visited: z.number() })

/**
 * `settle` waits until what a walk woke has loaded. Throws StepFailure when the page still grew at the bound; it is
 * back at its top in any case.
 */
export async function scrollThrough(
  page: Page,
  session: CDPSession,
  settle: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const run = async (expression: string) => await evaluateApart(session, expression, { signal })
  let from = 0
  let left = SCREENS
  let grown = false
  for (let round = 0; round < ROUNDS && left > 0; round++) {
    const { screens, height, bottom } = walked.parse(await run(walkDown(from, left)))
    left -= screens
    let framed = false
    if (round === 0) {
      await run(walkContainers)
      framed = await walkFrames(page, session, signal)
    }
    const { waiting } = visited.parse(await run(visitWaiting(VISITS, STAY_MS)))
    // Nothing to scroll, nothing that waits: nothing was woken either.
    if (screens > 1 || waiting > 0 || framed) await settle(signal)
    const now = Number(await run(pageHeight))
    grown = !bottom || now > height
    if (bottom && now <= height) break
    from = height
  }
  await run(backToTop)
  if (grown)
    throw new StepFailure(`the page still grew after ${SCREENS - left} screens, so scrolling was stopped`)
}

const LARGE = `innerWidth >= 120 && innerHeight >= 120 && document.scrollingElement !== null`
const SCROLLS = `${LARGE} && document.scrollingElement.scrollHeight > innerHeight + 40`

/** Whether there was a frame to walk through. Each is brought into sight first: elsewhere nothing in it is seen. */
async function walkFrames(page: Page, session: CDPSession, signal: AbortSignal): Promise<boolean> {
  if (page.frames().length < 2) return false
  let count = 0
  for (const frame of await frameSessions(page, session, signal)) {
    if (frame.main || count >= FRAMES) continue
    try {
      const { session: owner, frameId } = frame
      const inside = { signal, frameId }
      if ((await evaluateApart(owner, SCROLLS, inside)) !== true) continue
      count++
      await bringIntoSight(session, frame, signal)
      await evaluateApart(owner, walkDown(0, FRAME_SCREENS), inside)
      await evaluateApart(owner, backToTop, inside)
    } catch {
      // A frame may go while it is walked through.
      signal.throwIfAborted()
    }
  }
  return count > 0
}

async function bringIntoSight(
  session: CDPSession,
  { frameId }: FrameSession,
  signal: AbortSignal,
): Promise<void> {
  // A frame within a frame of another process has its owner there; it came into sight with that.
  await session
    .send('DOM.getFrameOwner', { frameId }, { signal })
    .then(async ({ backendNodeId }) => {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }, { signal })
    })
    .catch(() => signal.throwIfAborted())
}
