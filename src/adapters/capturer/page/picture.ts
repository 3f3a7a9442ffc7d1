/**
 * The page as pictures: the first view as it stands, and the whole page as a JPEG at its natural size, at half beyond
 * 20,000 px (four times cheaper, still legible), in a few large tiles beyond 65,000 px. Never an empty file that nobody
 * complains about.
 */
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { viewport } from './open-page.ts'
import { hiddenWithin, inHigherWindow } from './unfold.ts'

/** In CSS pixels. */
const FULL_SCALE_UP_TO = 20_000
const HALF = 0.5
const ONE_PICTURE_UP_TO = 65_000
/** Large, because each tile is laid out and drawn anew; JPEG itself ends at 65,535 px. */
const TILE = 50_000
const TILES = 6
export const tallest = TILE * TILES
const WIDEST = 4 * viewport.width
const QUALITY = 80

const metricsShape = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) })

export interface Picture {
  /** From top to bottom; one but for very tall pages. */
  readonly tiles: readonly Buffer[]
  /** Set when the page is larger than what the tiles show. */
  readonly cut: string | null
}

/** What stands in the window, nothing beyond it. Throws StepFailure when Chromium gives no JPEG. */
export async function takeFirstView(session: CDPSession, signal: AbortSignal): Promise<Buffer> {
  const options = { format: 'jpeg', quality: QUALITY } as const
  const { data } = await session.send('Page.captureScreenshot', options, { signal })
  return jpegOf(data, 'the first view')
}

/**
 * Full-page JPEG, quality 80; of a page that scrolls within a box in a window so high that the box shows everything. Throws
 * StepFailure when Chromium gives no bytes or no JPEG.
 */
export async function takePicture(page: Page, session: CDPSession, signal: AbortSignal): Promise<Picture> {
  const within = await hiddenWithin(page, session, signal)
  if (within === 0) return await takeTiles(session, signal)
  return await inHigherWindow(session, within, async () => {
    const picture = await takeTiles(session, signal)
    const still = await hiddenWithin(page, session, signal)
    const cut = still === 0 ? null : `${still} px of what scrolls within the page are not in the picture`
    return { ...picture, cut: picture.cut ?? cut }
  })
}

async function takeTiles(session: CDPSession, signal: AbortSignal): Promise<Picture> {
  const { cssContentSize } = metricsShape.parse(
    await session.send('Page.getLayoutMetrics', undefined, { signal }),
  )
  const whole = {
    width: Math.max(viewport.width, Math.ceil(cssContentSize.width)),
    height: Math.max(viewport.height, Math.ceil(cssContentSize.height)),
  }
  const width = Math.min(whole.width, WIDEST)
  const height = Math.min(whole.height, tallest)
  const scale = height > FULL_SCALE_UP_TO ? HALF : 1
  const count = height > ONE_PICTURE_UP_TO ? Math.ceil(height / TILE) : 1
  const tile = Math.ceil(height / count)
  const tiles: Buffer[] = []
  for (let y = 0; y < height; y += tile) {
    const options = {
      format: 'jpeg',
      quality: QUALITY,
      captureBeyondViewport: true,
      clip: { x: 0, y, width, height: Math.min(tile, height - y), scale },
    } as const
    const { data } = await session.send('Page.captureScreenshot', options, { signal })
    tiles.push(jpegOf(data, `this page of ${whole.width}×${whole.height} px`))
  }
  const cut = whole.height > height || whole.width > width
  return {
    tiles,
    cut: cut
      ? `the page has ${whole.width}×${whole.height} px, the picture shows ${width}×${height} of them`
      : null,
  }
}

function jpegOf(data: string, what: string): Buffer {
  const jpeg = Buffer.from(data, 'base64')
  if (jpeg.length < 100 || jpeg.readUInt16BE(0) !== 0xffd8)
    throw new StepFailure(`the browser gave no picture of ${what}`)
  return jpeg
}
