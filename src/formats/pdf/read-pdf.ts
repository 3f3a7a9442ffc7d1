/**
 * Reads a PDF's bytes into runs of text with their places. What is damaged costs itself alone: a page that cannot be read
 * gives a notice, the others are kept.
 */
import { memoryUsage } from 'node:process'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { Font, Notice, PdfPage, PdfText } from '../../../citations/index.ts'
import { Problem } from '../../../citations/light.ts'
import { describeFont, readFont, type LoadedFont } from './fonts.ts'
import { playText, type Glyph } from './glyphs.ts'
import { readLinks, type Places } from './links.ts'
import { asMatrix, compose, identity, type Matrix } from './matrix.ts'
import { turnNeutralRuns } from './neutral-runs.ts'
import { packRuns } from './packed-runs.ts'
import { openPdf } from './pdfjs.ts'
import { createJoiner, type JoinedRun } from './runs.ts'
import { readTags } from './tags.ts'

/** More pages than any book; what lies behind them is told in a notice. */
const MOST_PAGES = 20_000
/** What the heap may grow by before it is swept, in bytes. */
const HEAP_SLACK = 64 * 1024 * 1024
/** Pictures over this part of a page, with hardly a letter beside them, make a scan. */
const MOSTLY_PICTURE = 0.5

/**
 * The text of a PDF, page by page. Throws the Problem `unreadable-document` for what cannot be opened at all: no PDF, no
 * page tree left, or locked with a password. The caller's bytes stay as they are.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = await openPdf(new Uint8Array(bytes))
  try {
    return await readDocument(await task.promise)
  } catch (fault) {
    throw fault instanceof Problem ? fault : unopened(fault)
  } finally {
    await task.destroy()
  }
}

async function readDocument(pdf: PDFDocumentProxy): Promise<PdfText> {
  const notices: Notice[] = []
  const fonts: Font[] = []
  const indices = new Map<LoadedFont, number>()
  const fontIndex = (font: LoadedFont) => {
    let index = indices.get(font)
    if (index === undefined) {
      index = fonts.push(describeFont(font)) - 1
      indices.set(font, index)
    }
    return index
  }
  const loadedFonts = new Map<string, LoadedFont>()
  const optional = await pdf.getOptionalContentConfig().catch(() => null)
  const isShown = (content: unknown) => {
    try {
      return optional === null || content === null || optional.isVisible(content) === true
    } catch {
      return true
    }
  }
  const elements = new Map<string, number>()
  const elementNumber = (name: string) => {
    const number = elements.get(name) ?? elements.size
    elements.set(name, number)
    return number
  }
  const places = placesIn(pdf)
  const sweep = createSweeper()
  const pages: PdfPage[] = []
  const lost: number[] = []
  const count = Math.min(pdf.numPages, MOST_PAGES)
  for (let number = 1; number <= count; number++) {
    try {
      const page = await pdf.getPage(number)
      try {
        const setting = { fontIndex, loadedFonts, isShown, elementNumber, places }
        pages.push(atRest(await readPage(page, setting), sweep))
      } finally {
        page.cleanup()
      }
    } catch {
      lost.push(number)
    }
    sweep()
  }
  if (lost.length > 0) notices.push(lostPages(lost, pdf.numPages))
  if (count < pdf.numPages)
    notices.push({
      code: 'too-many-pages',
      message: `Only the first ${count} of ${pdf.numPages} pages were read.`,
    })
  const { title, language } = await readProperties(pdf)
  return { pages, fonts, title, language, notices }
}

/**
 * What pages leave behind is collected early, where the process lets us ask (--expose-gc): V8 alone waits for a full heap,
 * and a heap that has once been large stays so.
 */
function createSweeper(): () => void {
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

interface PageSetting {
  readonly fontIndex: (font: LoadedFont) => number
  readonly loadedFonts: Map<string, LoadedFont>
  readonly isShown: (content: unknown) => boolean
  readonly elementNumber: (name: string) => number
  readonly places: Places
}

async function readPage(page: PDFPageProxy, setting: PageSetting): Promise<PdfPage> {
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

/** A function of its own: what reading the page needed must not be kept with it. Whoever asks for its runs makes many objects. */
function atRest(page: PdfPage, sweep: () => void): PdfPage {
  const { number, width, height, links, pictured } = page
  const unpacked = packRuns(page.runs)
  return {
    number,
    width,
    height,
    get runs() {
      sweep()
      return unpacked()
    },
    links,
    pictured,
  }
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
function shown(page: PDFPageProxy): {
  readonly base: Matrix
  readonly width: number
  readonly height: number
} {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  // The viewport counts downwards.
  const base = compose([1, 0, 0, -1, 0, height], asMatrix(transform) ?? identity)
  return { base, width, height }
}

function placesIn(pdf: PDFDocumentProxy): Places {
  const bases = new Map<number, Promise<Matrix>>()
  const baseOf = (number: number) => {
    let base = bases.get(number)
    if (base === undefined) {
      base = pdf.getPage(number).then((page) => shown(page).base)
      bases.set(number, base)
    }
    return base
  }
  return {
    named: (name) => pdf.getDestination(name).catch(() => null),
    async page(reference) {
      try {
        const number = 1 + (isReference(reference) ? await pdf.getPageIndex(reference) : Number(reference))
        if (!Number.isInteger(number) || number < 1 || number > pdf.numPages) return null
        return { number, base: await baseOf(number) }
      } catch {
        return null
      }
    },
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}

async function readProperties(
  pdf: PDFDocumentProxy,
): Promise<{ title: string | null; language: string | null }> {
  const found = await pdf.getMetadata().catch(() => null)
  const properties: Readonly<Record<string, unknown>> = { ...found?.info }
  const own: unknown = found?.metadata?.get('dc:title')
  return {
    title: textOf(properties['Title']) ?? textOf(own),
    language: textOf(properties['Language'])?.slice(0, 35) ?? null,
  }
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return (
    value
      .toWellFormed()
      .replace(/[\s\0]+/gu, ' ')
      .trim()
      .slice(0, 1_000) || null
  )
}

function lostPages(lost: readonly number[], all: number): Notice {
  const which =
    lost.length <= 10 ? lost.join(', ') : `${lost.slice(0, 10).join(', ')} and ${lost.length - 10} more`
  return { code: 'damaged-pages', message: `Of ${all} pages, ${lost.length} could not be read: ${which}.` }
}

function unopened(fault: unknown): Problem {
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'PasswordException') {
    return new Problem(
      'unreadable-document',
      'Expected a PDF that opens without a password, found a locked one; for example, print it to a new PDF first.',
      { cause: fault },
    )
  }
  return new Problem(
    'unreadable-document',
    'Expected a PDF with pages, found one so damaged that none can be read; for example, print it to a new PDF or send its text.',
    { cause: fault },
  )
}
