/**
 * A tall JPEG as slices that a reader of letters can hold, enlarged, cut where a row of the picture is blank so that no line of
 * text is cut in two. Drawn by the browser that is there anyway.
 */
import type { Browser } from 'playwright-core'
import { z } from 'zod'

const TALL = 1_400

/** PNGs from top to bottom. `enlarged`: how many times. */
export async function* slicesOf(browser: Browser, jpeg: Buffer, enlarged: number): AsyncGenerator<Buffer> {
  const page = await browser.newPage()
  try {
    const url = `data:image/jpeg;base64,${jpeg.toString('base64')}`
    const height = z
      .number()
      .parse(
        await page.evaluate(
          `(async () => { globalThis.picture = new Image(); picture.src = ${JSON.stringify(url)}; await picture.decode(); return picture.height })()`,
        ),
      )
    for (let top = 0; top < height;) {
      const slice = sliceShape.parse(await page.evaluate(`(${CUT})(${top}, ${TALL}, ${enlarged})`))
      yield Buffer.from(slice.png, 'base64')
      top += slice.height
    }
  } finally {
    await page.close()
  }
}

const sliceShape = z.object({ png: z.string(), height: z.number().min(1) })

const CUT = `async (top, tall, enlarged) => {
  const { width } = picture
  let height = Math.min(tall, picture.height - top)
  if (top + height < picture.height) {
    const strip = new OffscreenCanvas(width, height).getContext('2d')
    strip.drawImage(picture, 0, -top)
    const { data } = strip.getImageData(0, 0, width, height)
    const blank = (row) => {
      for (let at = row * width * 4; at < (row + 1) * width * 4; at += 4) if (data[at] < 235) return false
      return true
    }
    let row = height - 1
    while (row > height / 2 && !blank(row)) row--
    if (row > height / 2) height = row
  }
  const canvas = new OffscreenCanvas(width * enlarged, height * enlarged)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, top, width, height, 0, 0, width * enlarged, height * enlarged)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768))
  return { png: btoa(text), height }
}`
