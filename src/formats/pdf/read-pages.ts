/**
 * Pages of an open PDF as they rest until layout wants them: some of them, or all. Plain data, so that another thread's pages
 * can be put among our own. What is damaged costs itself alone.
 */
import { memoryUsage } from 'node:process'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { Font, PdfPage } from '../../../citations/index.ts'
import { describeFont, type LoadedFont } from './fonts.ts'
import { packRuns, type PackedRuns } from './packed-runs.ts'
import { placesIn } from './places.ts'
import { readPage, type PageSetting } from './read-page.ts'

/** A page with its runs packed. */
export type RestingPage = Omit<PdfPage, 'runs'> & { readonly runs: PackedRuns }

export interface PagesRead {
  readonly pages: readonly RestingPage[]
  /** What the runs' `font` counts. */
  readonly fonts: readonly Font[]
  /** Names of the structure elements that the runs' `element` counts. */
  readonly elements: readonly string[]
  /** Numbers of the pages that could not be read. */
  readonly lost: readonly number[]
}

/** What the heap may grow by before it is swept, in bytes. */
const HEAP_SLACK = 64 * 1024 * 1024

/** Reads these pages, each by its number from 1, in the order given. Never rejects for a page. */
export async function readPages(pdf: PDFDocumentProxy, numbers: readonly number[]): Promise<PagesRead> {
  const fonts: Font[] = []
  const indices = new Map<LoadedFont, number>()
  const elements = new Map<string, number>()
  const setting: PageSetting = {
    fontIndex(font) {
      let index = indices.get(font)
      if (index === undefined) {
        index = fonts.push(describeFont(font)) - 1
        indices.set(font, index)
      }
      return index
    },
    loadedFonts: new Map(),
    isShown: await readVisibility(pdf),
    elementNumber: (name) => numberOf(name, elements),
    places: placesIn(pdf),
  }
  const sweep = createSweeper()
  const pages: RestingPage[] = []
  const lost: number[] = []
  for (const number of numbers) {
    try {
      const page = await pdf.getPage(number)
      try {
        pages.push(atRest(await readPage(page, setting)))
      } finally {
        page.cleanup()
      }
    } catch {
      lost.push(number)
    }
    sweep()
  }
  return { pages, fonts, elements: [...elements.keys()], lost }
}

/** The same count goes on over the pages of another thread (page-share.ts). */
export function numberOf(name: string, elements: Map<string, number>): number {
  const number = elements.get(name) ?? elements.size
  elements.set(name, number)
  return number
}

async function readVisibility(pdf: PDFDocumentProxy): Promise<(content: unknown) => boolean> {
  const optional = await pdf.getOptionalContentConfig().catch(() => null)
  return (content) => {
    try {
      return optional === null || content === null || optional.isVisible(content) === true
    } catch {
      return true
    }
  }
}

/** A function of its own: what reading the page needed must not be kept with it. */
function atRest({ number, width, height, runs, links, pictured }: PdfPage): RestingPage {
  return { number, width, height, runs: packRuns(runs), links, pictured }
}

/**
 * What pages leave behind is collected early, where the process lets us ask (--expose-gc): V8 alone waits for a full heap,
 * and a heap that has once been large stays so.
 */
export function createSweeper(): () => void {
  const { gc } = globalThis
  if (gc === undefined) return () => {}
  let kept = memoryUsage().heapUsed
  let calls = 0
  return () => {
    // Asking is not for nothing either.
    if (++calls % 4 !== 0 || memoryUsage().heapUsed < kept + HEAP_SLACK) return
    gc()
    kept = memoryUsage().heapUsed
  }
}
