/**
 * A source that is no page (PDF, picture, feed, download): its bytes alone, through the same recorder, without a
 * browser. Where the browser had it whole before it turned out to be no page, the site is not asked twice.
 */
import type { Authority } from '../../egress/authority.ts'
import type { CaptureRequest } from '../../ports.ts'
import type { PageResult } from './capture-page.ts'
import { fetchFile } from './fetch-file.ts'
import { sameUrl, type Recorder } from './recorder.ts'
import { StepFailure, type StepBook } from './steps.ts'

export interface FileResult {
  readonly status: number | null
  readonly finalUrl: string | null
  /** All URLs asked for here, in order; none where the browser had the file already. */
  readonly asked: readonly string[]
}

export interface FileJob {
  readonly request: CaptureRequest
  readonly recorder: Recorder
  readonly authority: Authority
  readonly book: StepBook
  /** What the browser saw, if it was tried first. */
  readonly page: PageResult | null
  readonly userAgent: string
  readonly limitMs: number
}

/** Plays the one step `fetch`. Throws only what is our own fault. */
export async function captureFile(job: FileJob): Promise<FileResult> {
  const { request, recorder, authority, book, page, userAgent, limitMs } = job
  const asked: string[] = []
  const { url: proxy, credentials } = recorder.proxy
  const { url, acceptLanguage } = request
  const answer = await book.run('fetch', limitMs, async (signal) => {
    const seen = page === null ? null : seenWhole(page, recorder)
    if (seen !== null) return { ...seen, asked: [] }
    const file = { url, proxy, credentials, ca: authority.certificate, userAgent, acceptLanguage, signal }
    try {
      return await fetchFile(file, (next) => asked.push(next))
    } catch (error) {
      if (error instanceof StepFailure) throw error
      const reason = recorder.refusal(asked.at(-1) ?? url)
      throw new StepFailure(reason ?? `nothing answered (${codeOf(error)})`, { cause: error })
    }
  })
  return {
    status: answer?.status ?? null,
    finalUrl: answer?.finalUrl ?? null,
    asked: answer?.asked ?? asked,
  }
}

function seenWhole(page: PageResult, recorder: Recorder): { status: number; finalUrl: string } | null {
  const document = page.log.documents.at(-1)
  if (document === undefined) return null
  const whole = recorder.exchanges.findLast(
    ({ url, status, truncated }) => sameUrl(url, document.url) && status === 200 && truncated === null,
  )
  return whole === undefined ? null : { status: document.status, finalUrl: document.url }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
