/** The process inside the cage that takes comments and tracked changes out of an office document, or looks a PDF through for them. */
import { readRequest } from './extraction.ts'
import { lockdown } from './lockdown.ts'
import { readWhole, writeAnswer } from './pipes.ts'
import type { StripAnswer } from './strip-document.ts'

process.on('unhandledRejection', () => {})
const locked = lockdown()
const strip = process.argv[2] === 'pdf' ? await pdfReader() : await officeStripper()
const request = readRequest(readWhole)
if (request === null) process.exit(0)
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
writeAnswer(await strip(request.bytes))
process.exit(0)

type Strip = (bytes: Uint8Array) => Promise<StripAnswer>

async function pdfReader(): Promise<Strip> {
  const [{ isPlainPdf }, { loadPdfjs }] = await Promise.all([
    import('./pdf/plain.ts'),
    import('./pdf/pdfjs.ts'),
  ])
  await loadPdfjs()
  return async (bytes) => ({ kind: (await isPlainPdf(bytes)) ? 'plain' : 'unreadable' })
}

async function officeStripper(): Promise<Strip> {
  const { stripOffice } = await import('./office/strip.ts')
  return async (bytes) => {
    const parts = await stripOffice(bytes).catch(() => null)
    if (parts === null) return { kind: 'unreadable' }
    return {
      kind: 'parts',
      parts: parts.map((part) => ({ name: part.name, base64: Buffer.from(part.bytes).toString('base64') })),
    }
  }
}
