/**
 * Walks down the page so that everything that loads on sight does, and back to the top. Bounded by screens and time:
 * a page without an end is left where the bound is, and the step says so.
 */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { evaluateApart } from './reading.ts'

const SCREENS = 150
const ROUNDS = 8

const walked = z.object({ screens: z.number(), height: z.number(), bottom: z.boolean() })

/**
 * `settle` waits until what a walk woke has loaded. Throws StepFailure when the page still grew at the bound; it is
 * back at its top in any case.
 */
export async function scrollThrough(
  session: CDPSession,
  settle: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let from = 0
  let left = SCREENS
  let grown = false
  for (let round = 0; round < ROUNDS && left > 0; round++) {
    const { screens, height, bottom } = walked.parse(
      await evaluateApart(session, walkFrom(from, left), { signal }),
    )
    left -= screens
    await settle(signal)
    const now = Number(await evaluateApart(session, HEIGHT, { signal }))
    grown = !bottom || now > height
    if (bottom && now <= height) break
    from = height
  }
  await evaluateApart(session, `document.scrollingElement?.scrollTo({ top: 0, behavior: 'instant' })`, {
    signal,
  })
  if (grown)
    throw new StepFailure(`the page still grew after ${SCREENS - left} screens, so scrolling was stopped`)
}

const HEIGHT = `document.scrollingElement?.scrollHeight ?? 0`

/** One screen at a time, with a frame and a moment between them: observers fire after a frame, loads begin after that. */
function walkFrom(from: number, screens: number): string {
  return `(async () => {
    const root = document.scrollingElement
    if (root === null) return { screens: 0, height: 0, bottom: true }
    const page = Math.max(200, Math.floor(innerHeight * 0.9))
    let y = Math.max(0, ${from} - page), walked = 0
    for (; walked < ${screens}; walked++) {
      root.scrollTo({ top: y, behavior: 'instant' })
      await new Promise((next) => { setTimeout(next, 120); requestAnimationFrame(() => setTimeout(next, 25)) })
      if (y + innerHeight >= root.scrollHeight) break
      y += page
    }
    return { screens: walked + 1, height: root.scrollHeight, bottom: walked < ${screens} }
  })()`
}
