/**
 * Whether a PDF may be handed on as it is: nothing can be taken out of one without writing it anew, so it has to be without
 * remarks, files within it, and earlier versions. What hangs on no page (an object nobody refers to) is not looked for.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import { openPdf } from './pdfjs.ts'

/** What a reader clicks or fills in; every other annotation is somebody's remark on the page (ISO 32000-2, table 171). */
const OF_THE_PAGE = new Set<unknown>(['Link', 'Widget'])
/** More are not looked through. */
const MOST_PAGES = 20_000

/** False also where it cannot be told: it does not open, or a page of it cannot be read. The caller's bytes stay as they are. */
export async function isPlainPdf(bytes: Uint8Array): Promise<boolean> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // A stream's dictionary is never compressed, so that a file within shows even where nothing names it.
  if (hasEarlierVersions(text) || /\/EmbeddedFile\b/.test(text)) return false
  const task = await openPdf(new Uint8Array(bytes))
  try {
    return await holdsPagesAlone(await task.promise)
  } catch {
    return false
  } finally {
    await task.destroy()
  }
}

async function holdsPagesAlone(pdf: PDFDocumentProxy): Promise<boolean> {
  if (pdf.numPages > MOST_PAGES) return false
  const { info } = await pdf.getMetadata()
  // A form in XML beside the pages, which we do not read.
  if ('IsXFAPresent' in info && info.IsXFAPresent === true) return false
  if (((await pdf.getAttachments())?.size ?? 0) > 0) return false
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const annotations: readonly { readonly subtype?: unknown }[] = await page.getAnnotations({
      intent: 'any',
    })
    if (annotations.some(({ subtype }) => !OF_THE_PAGE.has(subtype))) return false
    page.cleanup()
  }
  return true
}

const OBJECT = /(?<!\d)(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj/g

/**
 * An update is appended, and what it replaces stays (ISO 32000-2, 7.5.6): objects behind an end, or one number twice. Word ends
 * its files twice with no object between; a linearized file (annex F) has two ends by nature, until it is updated.
 */
function hasEarlierVersions(text: string): boolean {
  const seen = new Set<number>()
  let versions = 0
  for (const version of text.split('startxref')) {
    const before = seen.size
    let found = 0
    for (const [, number] of version.matchAll(OBJECT)) {
      seen.add(Number(number))
      found++
    }
    if (seen.size - before !== found) return true
    if (found > 0) versions++
  }
  return versions > (isLinearized(text) ? 2 : 1)
}

/** Its first object says so and tells the file's length, which an update makes untrue. */
function isLinearized(text: string): boolean {
  const first = text.slice(0, 1024)
  const length = /\/L[\0\t\n\f\r ]+(\d+)/.exec(first)?.[1]
  return /\/Linearized\b/.test(first) && Number(length) === text.length
}
