/**
 * Pages of one screen that scroll within a box or a frame: how high the window must be for all of it to be seen. Nothing in the
 * page is changed; a window so high is what the picture and the print of such a page are made in.
 */
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { frameSessions } from './frames.ts'
import { viewport } from './open-page.ts'
import { evaluateApart } from './reading.ts'

/** A higher window is none that Chromium draws; the picture's tiles end there as well. */
const HIGHEST = 300_000
/** What overflows by less is a border or a shadow. */
const WORTH = 200

/**
 * By how many pixels the largest box overflows that takes up most of the window; 0 where the page itself scrolls. Of a frame also
 * its own window, since that is a box of the page's.
 */
const overflow = (framed: boolean) => `(() => {
  const root = document.scrollingElement
  if (root === null || innerWidth < ${viewport.width / 2} || innerHeight < ${viewport.height / 2}) return 0
  const own = root.scrollHeight - innerHeight
  if (own > ${WORTH}) return ${framed ? 'own' : '0'}
  let most = 0
  const all = document.documentElement.getElementsByTagName('*')
  for (let index = 0; index < all.length && index < 20000; index++) {
    const element = all[index]
    const over = element.scrollHeight - element.clientHeight
    if (over <= Math.max(most, ${WORTH}) || element === root) continue
    if (element.clientWidth < innerWidth / 2 || element.clientHeight < innerHeight / 2) continue
    if (/^(?:auto|scroll)$/.test(getComputedStyle(element).overflowY)) most = over
  }
  return most
})()`

const pixels = z.number().min(0).catch(0)

const PAGE_OVERFLOW = `(document.scrollingElement?.scrollHeight ?? 0) - innerHeight`

/** Pixels that no scrolling of the page itself shows. */
export async function hiddenWithin(page: Page, session: CDPSession, signal: AbortSignal): Promise<number> {
  // A box or a frame in a page that scrolls is a part of it, not the page.
  if (pixels.parse(await evaluateApart(session, PAGE_OVERFLOW, { signal })) > WORTH) return 0
  let most = pixels.parse(await evaluateApart(session, overflow(false), { signal }))
  if (most === 0 && page.frames().length > 1)
    for (const { session: owner, frameId, main } of await frameSessions(page, session, signal)) {
      if (main) continue
      const found = await evaluateApart(owner, overflow(true), { signal, frameId }).catch(() => 0)
      most = Math.max(most, pixels.parse(found))
    }
  signal.throwIfAborted()
  return Math.min(most, HIGHEST)
}

/** Plays `act` in a window that is `more` pixels higher. */
export async function inHigherWindow<T>(
  session: CDPSession,
  more: number,
  act: () => Promise<T>,
): Promise<T> {
  const metrics = { ...viewport, deviceScaleFactor: 1, mobile: false }
  await session.send('Emulation.setDeviceMetricsOverride', { ...metrics, height: metrics.height + more })
  try {
    return await act()
  } finally {
    await session.send('Emulation.setDeviceMetricsOverride', metrics).catch(() => undefined)
  }
}
