/** How much of what was seen is seen again, per mille: words of a text, area of a picture. Pure, but for the browser that draws. */
import type { Page } from 'playwright-core'
import { z } from 'zod'

/** Scripts without blanks are compared sign by sign. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu

/** The share of the words of `live` that stand in `again`, each as often as it does. A text without words is had whole. */
export function shareOfWords(live: string, again: string): number {
  const wanted = counted(live)
  const seen = counted(again)
  let [all, found] = [0, 0]
  for (const [word, times] of wanted) {
    all += times
    found += Math.min(times, seen.get(word) ?? 0)
  }
  // Rounded down: a thousand is said of nothing less than all.
  return all === 0 ? 1000 : Math.floor((1000 * found) / all)
}

function counted(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [word] of text.normalize('NFC').matchAll(WORD)) found.set(word, (found.get(word) ?? 0) + 1)
  return found
}

/** In each channel: two JPEGs of one view differ by less, another letter by more. */
const NEAR = 40

/** The share of the points of `live` that look the same in `again`; both are JPEGs, drawn in a page without network. */
export async function shareOfPicture(page: Page, live: Buffer, again: Buffer): Promise<number> {
  const job = { live: live.toString('base64'), again: again.toString('base64'), near: NEAR }
  const same = z.number().parse(await page.evaluate(`(${COMPARE})(${JSON.stringify(job)})`))
  return Math.max(0, Math.min(1000, Math.floor(1000 * same)))
}

const COMPARE = `async ({ live, again, near }) => {
  const pointsOf = async (data) => {
    const image = new Image()
    image.src = 'data:image/jpeg;base64,' + data
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen.drawImage(image, 0, 0)
    return { width, height, data: pen.getImageData(0, 0, width, height).data }
  }
  const [one, other] = [await pointsOf(live), await pointsOf(again)]
  let same = 0
  for (let y = 0; y < Math.min(one.height, other.height); y++)
    for (let x = 0; x < Math.min(one.width, other.width); x++) {
      const [at, there] = [4 * (y * one.width + x), 4 * (y * other.width + x)]
      let most = 0
      for (let part = 0; part < 3; part++) most = Math.max(most, Math.abs(one.data[at + part] - other.data[there + part]))
      if (most <= near) same++
    }
  return same / (one.width * one.height)
}`
