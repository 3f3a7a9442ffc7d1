/** Which captures are replayed, and the replay of one from the files that it has just left in its spool. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReplayScore } from '../../../../citations/index.ts'
import type { WarmBrowser } from '../browser/browser.ts'
import type { PageResult } from '../capture-page.ts'
import type { Spool } from '../spool.ts'
import { replaySealed } from './sealed-replay.ts'

/** The id itself decides, so that a capture that is made again is treated alike. `perHundred` 0 takes none, 100 all. */
export function isSampled(snapshot: string, perHundred: number): boolean {
  const place = createHash('sha256').update(snapshot).digest().readUInt32BE(0) / 2 ** 32
  return place * 100 < perHundred
}

export interface ReplayJob {
  readonly page: PageResult
  readonly spool: Spool
  readonly browser: Pick<WarmBrowser, 'lend'>
  readonly limitMs: number
  readonly signal: AbortSignal
}

/** Null where no page was shown that could be shown again. */
export async function replayCapture(job: ReplayJob): Promise<ReplayScore | null> {
  const { page, spool, browser, limitMs, signal } = job
  if (page.ending !== 'page' || page.finalUrl === null) return null
  const part = async (name: string) =>
    page.files.some((file) => file.name === name) ? await readFile(join(spool.directory, name)) : null
  using lease = await browser.lend()
  return await replaySealed({
    lease,
    url: page.log.documents.at(-1)?.url ?? page.finalUrl,
    warc: join(spool.directory, 'data.warc.gz'),
    index: join(spool.directory, 'index.cdxj'),
    text: (await part('text.txt'))?.toString('utf8') ?? null,
    firstView: await part('first-view.jpg'),
    limitMs,
    signal,
  })
}
