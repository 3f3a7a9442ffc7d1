/**
 * A source that is no page (PDF, picture, feed, download): its bytes through the same recorder, without a browser. Where the
 * browser had it whole before it turned out to be no page, the site is not asked twice. Its words and a picture of its first
 * page are made from what was recorded.
 */
import {
  cleanText,
  declaredOf,
  guessLanguage,
  type Declared,
  type EvidenceClass,
  type SeenAs,
  type Vantage,
} from '../../../citations/index.ts'
import type { Authority } from '../../egress/authority.ts'
import type { CaptureRequest, Clock, SpoolFile } from '../../ports.ts'
import type { Lease } from './browser/browser.ts'
import type { PageResult } from './capture-page.ts'
import { recognise } from './classify.ts'
import { fetchFile } from './fetch-file.ts'
import { readFileText, readSaid } from './file-text.ts'
import { takeFirstPage } from './first-page.ts'
import type { StepLimits } from './page-job.ts'
import { sameUrl, type ExchangeFacts, type Recorder } from './recorder.ts'
import type { Spool } from './spool.ts'
import { StepFailure, type StepBook } from './steps.ts'

export interface FileResult {
  readonly status: number | null
  readonly finalUrl: string | null
  /** All URLs asked for here, in order; none where the browser had the file already. */
  readonly asked: readonly string[]
  readonly shownAs: SeenAs | null
  readonly title: string | null
  readonly declares: Declared | null
  /** Of its text; null where it has none, or that does not tell. */
  readonly textLanguage: string | null
  readonly parts: readonly SpoolFile[]
  readonly cut: readonly { readonly part: string; readonly reason: string }[]
}

export interface FileJob {
  readonly request: CaptureRequest
  readonly recorder: Recorder
  readonly authority: Authority
  readonly book: StepBook
  /** What the browser saw, if it was tried first. */
  readonly page: PageResult | null
  readonly spool: Spool
  readonly userAgent: string
  readonly limits: StepLimits
  readonly startedAt: Date
  readonly clock: Clock
  readonly class: EvidenceClass
  readonly vantage: Vantage
  /** A browser to draw the first page with; rejects where there is none. */
  readonly lend: () => Promise<Lease>
}

/** Plays the steps of a file. Throws only what is our own fault. */
export async function captureFile(job: FileJob): Promise<FileResult> {
  const { request, recorder, authority, book, page, userAgent, limits } = job
  const asked: string[] = []
  const { url: proxy, credentials } = recorder.proxy
  const { url, acceptLanguage } = request
  const answer = await book.run('fetch', limits.fetch, async (signal) => {
    const seen = page === null ? null : seenWhole(page, recorder)
    if (seen !== null) return { ...seen, asked: [], whole: true }
    const file = { url, proxy, credentials, ca: authority.certificate, userAgent, acceptLanguage, signal }
    try {
      return await fetchFile(file, (next) => asked.push(next))
    } catch (error) {
      if (error instanceof StepFailure) throw error
      const reason = recorder.refusal(asked.at(-1) ?? url)
      throw new StepFailure(reason ?? `nothing answered (${codeOf(error)})`, { cause: error })
    }
  })
  // The record is written just after the last byte was delivered.
  if (answer !== null) await recorder.idle(0, AbortSignal.timeout(limits.settle)).catch(() => undefined)
  const made = answer === null ? nothing : await look(job, answer, asked)
  return {
    status: answer?.status ?? null,
    finalUrl: answer?.finalUrl ?? null,
    asked: answer?.asked ?? asked,
    ...made,
  }
}

type Made = Omit<FileResult, 'status' | 'finalUrl' | 'asked'>
const nothing: Made = {
  shownAs: null,
  title: null,
  declares: null,
  textLanguage: null,
  parts: [],
  cut: [],
}
const TITLE = 300

async function look(
  job: FileJob,
  { finalUrl, whole }: { readonly finalUrl: string; readonly whole: boolean },
  asked: readonly string[],
): Promise<Made> {
  const { recorder, book, spool, limits, page } = job
  const { exchanges } = recorder
  const parts: SpoolFile[] = []
  const cut: { part: string; reason: string }[] = []
  const shownAs = await book.run('classify', limits.classify, async () => {
    const found = recognise({
      ...job,
      url: job.request.url,
      asked: asked.length > 0 ? asked : [...(page?.log.documentUrls ?? [])],
      exchanges,
      shown: null,
      finalUrl,
      now: job.clock.now(),
    })
    if (found === null) throw new StepFailure('the answer is not in the records')
    return await Promise.resolve(found)
  })
  const main = exchanges.findLast(({ url, answered }) => answered && sameUrl(url, finalUrl))
  // The records tell what they lack themselves; this is for a body that only its reader found broken.
  if (!whole && main?.truncated === null)
    cut.push({ part: 'data.warc.gz', reason: 'the body of the source could not be read to its end' })
  if (main === undefined) return { ...nothing, shownAs, parts, cut }
  const body = async () => await recorder.body(main)
  const read = await book.run('text', limits.text, async (signal) => {
    const file = await readFileText(main, body, signal)
    if (file.cut) cut.push({ part: 'text.txt', reason: 'the text was longer than is kept' })
    else if (main.truncated !== null)
      cut.push({ part: 'text.txt', reason: 'it was read from the part of the source that is kept' })
    parts.push(await spool.write('text.txt', 'text/plain; charset=utf-8', [Buffer.from(file.text)], signal))
    return file
  })
  const said = await book.run(
    'facts',
    limits.facts,
    async (signal) => await readSaid(read, main, body, signal),
  )
  await book.run('first-page', limits['first-page'], async (signal) => {
    const jpeg = await takeFirstPage(main.mediaType, body, job.lend, signal)
    parts.push(await spool.write('first-page.jpg', 'image/jpeg', [jpeg], signal))
  })
  return {
    shownAs,
    title: said === null ? null : cleanText(said.title, TITLE) || null,
    declares: said === null ? null : declaredOf(said, finalUrl),
    textLanguage: read === null ? null : guessLanguage(read.text),
    parts,
    cut,
  }
}

function seenWhole(page: PageResult, recorder: Recorder): { status: number; finalUrl: string } | null {
  const document = page.log.documents.at(-1)
  if (document === undefined) return null
  const whole = recorder.exchanges.findLast((one) => isWhole(one, document.url))
  return whole === undefined ? null : { status: document.status, finalUrl: document.url }
}

function isWhole({ url, status, truncated }: ExchangeFacts, of: string): boolean {
  return sameUrl(url, of) && status === 200 && truncated === null
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
