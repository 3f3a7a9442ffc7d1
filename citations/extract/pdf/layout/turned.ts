/** From the frame in which turned text runs upright back to the page as it is shown. */
import type { Box } from '../page.ts'

/** The rectangle around a box of a frame turned by `angle` degrees (gather-ink.ts turns the other way). */
export function boxOnPage(
  box: Box,
  angle: number,
  page: { readonly width: number; readonly height: number },
): Box {
  const [x, y, width, height] = box
  switch (angle % 360) {
    case 0:
      return box
    case 90:
      return [page.width - y - height, x, height, width]
    case 180:
      return [page.width - x - width, page.height - y - height, width, height]
    case 270:
      return [y, page.height - x - width, height, width]
    default: {
      const radians = (angle * Math.PI) / 180
      const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
      const corners = [x, x + width].flatMap((a) =>
        [y, y + height].map((b) => [a * cos - b * sin, a * sin + b * cos]),
      )
      const xs = corners.map(([a = 0]) => a)
      const ys = corners.map(([, b = 0]) => b)
      const [left, lower] = [Math.min(...xs), Math.min(...ys)]
      return [left, lower, Math.max(...xs) - left, Math.max(...ys) - lower]
    }
  }
}
