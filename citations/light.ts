/**
 * The light door into the pure library, for processes that somebody waits for: the command line before it knows its
 * command, and the child that reads one document. No schema stands behind it, and of the readers of documents only the one
 * that is asked for.
 */
export { cleanText } from './clean-text.ts'
export * from './document-format.ts'
export * from './extract/decode.ts'
export * from './extract/detect.ts'
export { loadOfficeReader, loadOfficeText, loadPdfReader, loadTextReader } from './extract/load-reader.ts'
export * from './extract/readable.ts'
export type { Reader } from './extract/reader.ts'
export { readSignature } from './extract/signature.ts'
export * from './problem.ts'

/** What reads feeds, and what sources that are no pages say of themselves. */
export async function loadSaid() {
  const [{ readFeed }, { readProperties, findPacket }, { saidOfPdf }] = await Promise.all([
    import('./said/feed.ts'),
    import('./said/properties.ts'),
    import('./said/pdf.ts'),
  ])
  return { readFeed, ofProperties: readProperties, findPacket, ofPdf: saidOfPdf }
}

/** The schema of what is read, for who judges another process's answer: loaded while that one is still reading. */
export async function loadExtractionSchema() {
  const [{ extractionSchema }, { exactly }] = await Promise.all([
    import('./citation.ts'),
    import('./exact.ts'),
  ])
  return { schema: extractionSchema, isExact: exactly(extractionSchema) }
}
