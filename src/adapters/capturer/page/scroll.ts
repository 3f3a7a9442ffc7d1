/**
 * Walks down the page so that everything that loads on sight does, then through what scrolls within it, then to what still
 * waits, and back to the top. Bounded by screens and time: a page without an end is left where the bound is, and the step
 * says so.
 */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { evaluateApart } from './reading.ts'
import { backToTop, pageHeight, visitWaiting, walkContainers, walkDown } from './scroll-script.ts'

const SCREENS = 150
const ROUNDS = 8
/** Screens gone to for what still waits, and how long is stayed there: a throttled script looks every 100 to 250 ms. */
const VISITS = 30
const STAY_MS = 280

const walked = z.object({ screens: z.number(), height: z.number(), bottom: z.boolean() })
const visited = z.object({ waiting: z.number(), visited: z.number() })

/**
 * `settle` waits until what a walk woke has loaded. Throws StepFailure when the page still grew at the bound; it is
 * back at its top in any case.
 */
export async function scrollThrough(
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
    if (round === 0) await run(walkContainers)
    const { waiting } = visited.parse(await run(visitWaiting(VISITS, STAY_MS)))
    // Nothing to scroll, nothing that waits: nothing was woken either.
    if (screens > 1 || waiting > 0) await settle(signal)
    const now = Number(await run(pageHeight))
    grown = !bottom || now > height
    if (bottom && now <= height) break
    from = height
  }
  await run(backToTop)
  if (grown)
    throw new StepFailure(`the page still grew after ${SCREENS - left} screens, so scrolling was stopped`)
}
