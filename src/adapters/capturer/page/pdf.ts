/** The page on paper, in chunks as Chromium hands them out, so that no PDF is ever held whole. */
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { viewport } from './open-page.ts'
import { evaluateApart } from './reading.ts'
import { hiddenWithin } from './unfold.ts'

const READ_BYTES = 1 << 20
/** Inches; so much that no viewer refuses the page (ISO 32000-1, annex C). */
const LONGEST_SHEET = 200
const MARGIN = 0.4
const [WIDTH, HEIGHT] = [8.27, 11.69]
const DOTS = 96
/** Letters of a page that has words, and of one whose print has none. */
const WORDS = 100
const NO_WORDS = 0.05

/**
 * Prints on A4. A page whose print sheet hides its words is printed as it stands on the screen; one that scrolls within a box on one
 * sheet, as wide as the window and as long as it needs. Throws StepFailure when nothing comes.
 */
export async function* printPdf(
  page: Page,
  session: CDPSession,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const within = await hiddenWithin(page, session, signal)
  const hides = await printHides(session, signal)
  if (hides) await session.send('Emulation.setEmulatedMedia', { media: 'screen' }, { signal })
  try {
    yield* print(session, within === 0 ? null : viewport.height + within, signal)
  } finally {
    if (hides) await session.send('Emulation.setEmulatedMedia', { media: '' }).catch(() => undefined)
  }
}

/** Of an element that is not shown at all, innerText would be all its text. */
const LETTERS = `(document.documentElement?.innerText ?? '').length`
const count = z.number().catch(0)

async function printHides(session: CDPSession, signal: AbortSignal): Promise<boolean> {
  const letters = async () => count.parse(await evaluateApart(session, LETTERS, { signal }))
  const shown = await letters()
  if (shown < WORDS) return false
  await session.send('Emulation.setEmulatedMedia', { media: 'print' }, { signal })
  try {
    return (await letters()) < shown * NO_WORDS
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '' }).catch(() => undefined)
  }
}

/** `height`: of the one sheet, in the window's pixels; null for sheets of A4. */
async function* print(
  session: CDPSession,
  height: number | null,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  // The sheet's width then holds as many pixels as the window does.
  const scale = height === null ? 1 : ((WIDTH - 2 * MARGIN) * DOTS) / viewport.width
  const options = {
    printBackground: true,
    scale,
    paperWidth: WIDTH,
    paperHeight: height === null ? HEIGHT : Math.min(LONGEST_SHEET, (height * scale) / DOTS + 2 * MARGIN),
    marginTop: MARGIN,
    marginBottom: MARGIN,
    marginLeft: MARGIN,
    marginRight: MARGIN,
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
