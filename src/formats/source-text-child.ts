/**
 * The process inside the cage that gives a source's words and what it says of itself: a PDF's page by page, in the order in which
 * the pages draw them; an office document's paragraphs with its notes behind them; a feed's entries; of a picture no words.
 */
import { readRequest } from './extraction.ts'
import { lockdown } from './lockdown.ts'
import { readWhole, writeAnswer } from './pipes.ts'
import type { SourceTextAnswer } from './source-text.ts'

process.on('unhandledRejection', () => {})
const locked = lockdown()
const { Problem, loadOfficeText, loadSaid } = await import('../../citations/light.ts')
const said = await loadSaid()
const { decodeXml } = await import('./office/xml-text.ts')
const readers: Readonly<Record<string, () => Promise<Read>>> = {
  pdf: pdfReader,
  docx: async () => await officeReader('docx'),
  odt: async () => await officeReader('odt'),
  feed: async () => await Promise.resolve(readFeed),
  picture: async () => await Promise.resolve(readPicture),
}
const read = await (readers[process.argv[2] ?? ''] ?? pdfReader)()
const request = readRequest(readWhole)
if (request === null) process.exit(0)
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
writeAnswer(await answer(request.bytes))
process.exit(0)

type Read = (bytes: Uint8Array) => Promise<Extract<SourceTextAnswer, { kind: 'text' }>>

async function pdfReader(): Promise<Read> {
  const [{ readPdf }, { loadPdfjs }, { pagesOf }, { readPdfProperties }] = await Promise.all([
    import('./pdf/read-pdf.ts'),
    import('./pdf/pdfjs.ts'),
    import('./pdf/plain-pages.ts'),
    import('./pdf/properties.ts'),
  ])
  await loadPdfjs()
  return async (bytes) => {
    const pages = pagesOf(await readPdf(bytes))
    const { info, xmp } = await readPdfProperties(bytes)
    return { kind: 'text', pages, said: said.ofPdf(info, xmp) }
  }
}

async function officeReader(kind: 'docx' | 'odt'): Promise<Read> {
  const [{ unpackOffice }, textOf] = await Promise.all([import('./office/unpack.ts'), loadOfficeText(kind)])
  return async (bytes) => {
    const { parts } = await unpackOffice(bytes, kind)
    const properties = parts.get(kind === 'odt' ? 'meta.xml' : 'docProps/core.xml')
    return { kind: 'text', pages: [textOf(parts)], said: said.ofProperties(properties ?? '') }
  }
}

async function readFeed(bytes: Uint8Array) {
  const feed = said.readFeed(decodeXml(bytes).text)
  if (feed === null) throw new Problem('unreadable-document', 'it is no feed')
  return await Promise.resolve({ kind: 'text', pages: [feed.text], said: feed.said } as const)
}

/** A drawing is XML; in other pictures a packet of it stands somewhere among the bytes. */
async function readPicture(bytes: Uint8Array) {
  const packet = said.findPacket(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  )
  const xml = packet === null ? decodeXml(bytes).text : Buffer.from(packet, 'latin1').toString('utf8')
  return await Promise.resolve({ kind: 'text', pages: [], said: said.ofProperties(xml) } as const)
}

async function answer(bytes: Uint8Array): Promise<SourceTextAnswer> {
  try {
    return await read(bytes)
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'unreadable', reason: fault.message }
    return { kind: 'unreadable', reason: 'it is damaged in a way that our reader does not know' }
  }
}
