/**
 * The page as a picture and as paper. A full-page JPEG at its natural size, at half beyond 20,000 px (four times
 * cheaper, still legible), and never an empty file that nobody complains about.
 */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { viewport } from './open-page.ts'

/** In CSS pixels. JPEG itself ends at 65,535. */
const FULL_SCALE_UP_TO = 20_000
const HALF = 0.5
export const tallest = 130_000
const WIDEST = 4 * viewport.width
const QUALITY = 80
const READ_BYTES = 1 << 20

const metricsShape = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) })

export interface Picture {
  readonly jpeg: Buffer
  /** Set when the page is larger than the picture. */
  readonly cut: string | null
}

/** Full-page JPEG, quality 80. Throws StepFailure when Chromium gives no bytes or no JPEG. */
export async function takePicture(session: CDPSession, signal: AbortSignal): Promise<Picture> {
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
  const options = {
    format: 'jpeg',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale },
  } as const
  const { data } = await session.send('Page.captureScreenshot', options, { signal })
  const jpeg = Buffer.from(data, 'base64')
  if (jpeg.length < 100 || jpeg.readUInt16BE(0) !== 0xffd8) {
    throw new StepFailure(`the browser gave no picture of this page of ${whole.width}×${whole.height} px`)
  }
  const cut = whole.height > height || whole.width > width
  return {
    jpeg,
    cut: cut
      ? `the page has ${whole.width}×${whole.height} px, the picture shows ${width}×${height} of them`
      : null,
  }
}

/** The page printed on A4, in chunks as Chromium hands them out. */
export async function* printPdf(session: CDPSession, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const options = {
    printBackground: true,
    paperWidth: 8.27,
    paperHeight: 11.69,
    marginTop: 0.4,
    marginBottom: 0.4,
    marginLeft: 0.4,
    marginRight: 0.4,
    transferMode: 'ReturnAsStream',
  } as const
  const { stream } = await session.send('Page.printToPDF', options, { signal })
  if (stream === undefined) throw new StepFailure('the browser printed nothing')
  let bytes = 0
  try {
    for (;;) {
      const piece = await session.send('IO.read', { handle: stream, size: READ_BYTES }, { signal })
      const chunk = Buffer.from(piece.data, piece.base64Encoded === true ? 'base64' : 'utf8')
      bytes += chunk.length
      if (chunk.length > 0) yield chunk
      if (piece.eof) break
    }
  } finally {
    await session.send('IO.close', { handle: stream }).catch(() => undefined)
  }
  if (bytes === 0) throw new StepFailure('the browser printed an empty file')
}
