/**
 * pdfjs, loaded for reading only: in this very thread (the process is the cage), without a canvas, without the network, and
 * with character maps from its own package. Nothing here draws, evaluates a document's script or reads its forms.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/types/src/display/api.js'
import { importGrafted } from './graft.ts'

type Library = typeof Pdfjs

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

let loaded: Promise<Library> | null = null

/** The drawing operators by number, from pdfjs 6.5.438; `loadPdfjs` refuses a library that numbers them otherwise. */
export const operators = {
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setGState: 9,
  rectangle: 19,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  paintImageMaskXObject: 83,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  paintImageXObjectRepeat: 88,
} as const

export function loadPdfjs(): Promise<Library> {
  return (loaded ??= load())
}

async function load(): Promise<Library> {
  // pdfjs wants browser classes that only drawing needs, and says so on the console when they are missing.
  const browser: Record<string, unknown> = globalThis
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) browser[name] ??= Object
  const { warn } = console
  console.warn = () => {}
  try {
    const library = await importGrafted(async () => {
      // Found by pdfjs instead of a worker thread of its own.
      browser['pdfjsWorker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
      return import('pdfjs-dist/legacy/build/pdf.mjs')
    })
    const numbers: Readonly<Record<string, number>> = library.OPS
    const other = Object.entries(operators).find(([name, number]) => numbers[name] !== number)
    if (other !== undefined) throw new Error(`pdfjs numbers its operator ${other[0]} otherwise than expected`)
    return library
  } finally {
    console.warn = warn
  }
}

/** Opens a document. The bytes are handed over: the caller's array is empty afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument, VerbosityLevel } = await loadPdfjs()
  return getDocument({
    data: bytes,
    // An empty password opens what is only locked against printing or editing.
    password: '',
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are counted, never decoded: a single pixel is a picture, whatever it claims to be.
    maxImageSize: -1,
    disableAutoFetch: true,
    disableStream: true,
    disableRange: true,
    stopAtErrors: false,
    BinaryDataFactory: PackagedFiles,
  })
}

/** Character maps of pdfjs's own package, by bare file name; standard fonts and decoders are never needed for text. */
class PackagedFiles {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || filename !== basename(filename) || !/^[\w-]+\.bcmap$/.test(filename))
      throw new Error(`not needed for text: ${kind}`)
    return new Uint8Array(await readFile(join(home, 'cmaps', filename)))
  }
}
