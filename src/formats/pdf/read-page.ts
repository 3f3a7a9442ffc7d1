/** One page of an open PDF: its runs in the order of drawing, its links, and whether it is a picture. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { PdfPage } from '../../../citations/index.ts'
import { readFont, type LoadedFont } from './fonts.ts'
import { playText, type Glyph } from './glyphs.ts'
import { readLinks, type Places } from './links.ts'
import { asMatrix, compose, identity, type Matrix } from './matrix.ts'
import { turnNeutralRuns } from './neutral-runs.ts'
import { createJoiner, type JoinedRun } from './runs.ts'
import { readTags } from './tags.ts'

/** Pictures over this part of a page, with hardly a letter beside them, make a scan. */
const MOSTLY_PICTURE = 0.5

/** What a page shares with the others of its document. */
export interface PageSetting {
  readonly fontIndex: (font: LoadedFont) => number
  readonly loadedFonts: Map<string, LoadedFont>
  readonly isShown: (content: unknown) => boolean
  readonly elementNumber: (name: string) => number
  readonly places: Places
}

/** Rejects where the page is damaged beyond what pdfjs mends. */
export async function readPage(page: PDFPageProxy, setting: PageSetting): Promise<PdfPage> {
  const { base, width, height } = shown(page)
  const tagged = readTags(await page.getStructTree().catch(() => null), setting.elementNumber)
  const joiner = createJoiner({ fontIndex: setting.fontIndex, tagged })
  const fontOf = (id: string) => {
    let font = setting.loadedFonts.get(id)
    if (font === undefined) {
      font = readFont(page.commonObjs.has(id) ? page.commonObjs.get(id) : null)
      setting.loadedFonts.set(id, font)
    }
    return font
  }
  // Annotations are read by themselves; what they would draw is no part of the text.
  const list = await page.getOperatorList({ annotationMode: 0 })
  let last: Glyph | null = null
  const { pictured } = playText(list, base, fontOf, setting.isShown, (glyph) => {
    const onPage = glyph.x > -1 && glyph.y > -1 && glyph.x < width + 1 && glyph.y < height + 1
    if (!onPage && !(glyph.x < 2 * width && last !== null && runsOn(last, glyph))) return
    last = glyph
    joiner.add(glyph)
  })
  const runs = turnNeutralRuns(visibleRuns(joiner.finish())).map(({ run }) => run)
  const annotations: readonly unknown[] = await page.getAnnotations().catch(() => [])
  const links = await readLinks(annotations, base, setting.places)
  const isPictured = pictured > width * height * MOSTLY_PICTURE
  return { number: page.pageNumber, width, height, runs, links, pictured: isPictured }
}

/** A line too long for the page (an address that TeX could not break) is cut off by the paper, yet its letters are all there. */
function runsOn(last: Glyph, { x, y, font, size }: Glyph): boolean {
  return (
    font === last.font &&
    Math.abs(y - last.y) < 0.1 * size &&
    Math.abs(x - last.x - last.advance) < 0.6 * size &&
    last.dx > 0.999
  )
}

/** Invisible text is a scan's recognised text where it is most of the page; beside visible text it would say all twice. */
function visibleRuns(runs: readonly JoinedRun[]): readonly JoinedRun[] {
  let balance = 0
  for (const { run, invisible } of runs) balance += invisible ? -run.text.length : run.text.length
  return balance > 0 ? runs.filter((run) => !run.invisible) : runs
}

/** The map from the page's own space to the page as shown: rotation undone, lower left corner at 0, 0. */
export function shown(page: PDFPageProxy): {
  readonly base: Matrix
  readonly width: number
  readonly height: number
} {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // The viewport counts downwards.
  const base = compose([1, 0, 0, -1, 0, height], asMatrix(transform) ?? identity)
  return { base, width, height }
}
