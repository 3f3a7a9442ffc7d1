/** What a PDF says of itself, as it stands there: its information dictionary (ISO 32000-1, 14.3.3) and its XMP packet. */
import { openPdf } from './pdfjs.ts'

export interface PdfProperties {
  readonly info: Readonly<Record<string, unknown>>
  /** `''` where it has none. */
  readonly xmp: string
}

/** Nothing where it cannot be opened. The caller's bytes stay as they are. */
export async function readPdfProperties(bytes: Uint8Array): Promise<PdfProperties> {
  const task = await openPdf(new Uint8Array(bytes))
  try {
    const { info, metadata } = await (await task.promise).getMetadata()
    const raw: unknown = metadata?.getRaw()
    return { info: { ...info }, xmp: typeof raw === 'string' ? raw : '' }
  } catch {
    return { info: {}, xmp: '' }
  } finally {
    await task.destroy()
  }
}
