/** The page on paper, in chunks as Chromium hands them out, so that no PDF is ever held whole. */
import type { CDPSession } from 'playwright-core'
import { StepFailure } from '../steps.ts'

const READ_BYTES = 1 << 20

/** Prints on A4. Throws StepFailure when nothing comes. */
export async function* printPdf(session: CDPSession, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const options = {
    printBackground: true,
    paperWidth: 8.27,
    paperHeight: 11.69,
    marginTop: 0.4,
    marginBottom: 0.4,
    marginLeft: 0.4,
    marginRight: 0.4,
    transferMode: 'ReturnAsStream',
  } as const
  const { stream } = await session.send('Page.printToPDF', options, { signal })
  if (stream === undefined) throw new StepFailure('the browser printed nothing')
  let bytes = 0
  try {
    for (;;) {
      const piece = await session.send('IO.read', { handle: stream, size: READ_BYTES }, { signal })
      const chunk = Buffer.from(piece.data, piece.base64Encoded === true ? 'base64' : 'utf8')
      bytes += chunk.length
      if (chunk.length > 0) yield chunk
      if (piece.eof) break
    }
  } finally {
    await session.send('IO.close', { handle: stream }).catch(() => undefined)
  }
  if (bytes === 0) throw new StepFailure('the browser printed an empty file')
}
