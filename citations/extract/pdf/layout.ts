/**
 * PDF pages -> reading order, by geometry, type sizes and tags alone. The steps, each in its own file of layout/: ink
 * (readable runs), segments (ink on one baseline), furniture (what pages repeat), columns, rows, tables, notes at the foot,
 * paragraphs, roles. Deliberately absent: what a note says, where one ends, which piece is a marker.
 */
import type { Notice } from '../../citation.ts'
import type { Block, PdfFlow } from './flow.ts'
import type { Leaf } from './layout/furniture.ts'
import { setAside } from './layout/furniture-blocks.ts'
import { gatherInk, mostRuns, type PageInk } from './layout/gather-ink.ts'
import { measureSizes } from './layout/size.ts'
import { flowPages, type PageParts } from './layout/page-flow.ts'
import { gatherSegments } from './layout/segment.ts'
import { boxOnPage } from './layout/turned.ts'
import type { PdfText } from './page.ts'

/** A thousand pages of glyphs drawn one by one. */
const mostRunsInAll = 2_000_000
const MOST_NOTICES = 20

/** Never throws; a page that makes no sense gives few blocks. Blocks come page by page in reading order. */
export function layOut(pdf: PdfText): PdfFlow {
  const { parts, papers, removed, bodySize, notices } = prepare(pdf)
  const blocks: Block[] = []
  for (const [index, page] of flowPages(parts).entries()) {
    const paper = papers[index]
    blocks.push(
      ...(paper === undefined || paper.angle === 0 ? page : page.map((block) => turnBack(block, paper))),
    )
    blocks.push(...(removed[index] ?? []))
  }
  return { blocks, bodySize, notices }
}

type Turned = Pick<Leaf, 'angle' | 'paper'>

interface Prepared {
  /** Alone to hold the pages' ink. */
  readonly parts: PageParts[]
  readonly papers: readonly Turned[]
  readonly removed: readonly (readonly Block[])[]
  readonly bodySize: number
  readonly notices: readonly Notice[]
}

/** What needs all pages before any can be read: what they repeat, and the size of the text. */
function prepare(pdf: PdfText): Prepared {
  const notices: Notice[] = []
  const inks: PageInk[] = []
  let left = mostRunsInAll
  const leaves = pdf.pages.map((paper): Leaf => {
    // Runs may be made anew each time they are asked for.
    const page = { ...paper }
    const { number, width, height } = page
    const most = Math.min(mostRuns, left)
    left -= Math.min(page.runs.length, most)
    if (page.runs.length > most && notices.length < MOST_NOTICES)
      notices.push({
        code: 'page-too-dense',
        message: `Only the first ${most} of ${page.runs.length} pieces of text on page ${number} were read.`,
        span: { page: number },
      })
    const ink = gatherInk(page, pdf.fonts, most)
    inks.push(ink)
    const { upright, angle } = ink
    const sideways = angle % 180 !== 0
    return {
      number,
      width: sideways ? height : width,
      height: sideways ? width : height,
      angle,
      paper: { width, height },
      segments: gatherSegments(upright),
    }
  })
  const { kept, removed } = setAside(leaves, inks)
  const sizes = measureSizes(kept)
  return {
    parts: kept.map((segments, index): PageParts => {
      const { number = 0, width = 0, height = 0 } = leaves[index] ?? {}
      return { number, width, height, segments, bodySize: sizes.pages[index] ?? sizes.document }
    }),
    papers: leaves.map(({ angle, paper }) => ({ angle, paper })),
    removed,
    bodySize: sizes.document,
    notices,
  }
}

/** Boxes are places on the page as it is shown, also where its text lies on its side. */
function turnBack(block: Block, { angle, paper }: Turned): Block {
  return { ...block, lines: block.lines.map((line) => ({ ...line, box: boxOnPage(line.box, angle, paper) })) }
}
