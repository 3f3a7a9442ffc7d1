/**
 * Puts a capture's files in their final form: generated parts into the WARC as `resource` records, the index closed, the
 * page list written. browsertrix's names are used where it has one (`urn:fullPage:`, `urn:text:`), so that its tools
 * and ReplayWeb.page know them; ours begin with `urn:ibid:`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Captured, CaptureRequest, Clock } from '../../ports.ts'
import { pagesJsonl } from '../../wacz/pages.ts'
import type { FileResult } from './capture-file.ts'
import type { PageResult } from './capture-page.ts'
import { sameUrl, type Recorder } from './recorder.ts'
import type { Spool } from './spool.ts'

export interface Seen {
  readonly request: CaptureRequest
  readonly page: PageResult | null
  readonly file: FileResult | null
  readonly recorder: Recorder
}

const urns: Readonly<Record<string, string>> = {
  'first-view.jpg': 'urn:view:',
  'first-page.jpg': 'urn:ibid:firstPage:',
  'screenshot.jpg': 'urn:fullPage:',
  'text.txt': 'urn:text:',
  'page.pdf': 'urn:ibid:pdf:',
  'dom.html': 'urn:ibid:dom:',
}
/** What a page list carries for full-text search; more would be read into memory by every viewer. */
const TEXT_IN_LIST = 1 << 20

/** Returns the records and all files of the spool; `data.warc.gz`, `index.cdxj` and `pages.jsonl` come first. */
export async function layDown(
  { request, page, file, recorder }: Seen,
  spool: Spool,
  clock: Clock,
): Promise<Pick<Captured, 'files' | 'records'>> {
  const parts = file === null ? (page?.files ?? []) : file.parts
  const documentUrl = page?.log.documents.at(-1)?.url ?? file?.finalUrl ?? null
  const at = clock.now()
  for (const part of parts) {
    const urn = urns[part.name] ?? tileUrn(part.name)
    if (urn !== undefined) await recorder.keep(`${urn}${documentUrl ?? request.url}`, part, at)
  }
  const { bytes, sha256, index, records } = await recorder.finish()
  const main = recorder.exchanges.findLast(
    ({ url, answered }) => answered && sameUrl(url, documentUrl ?? request.url),
  )
  const hasText = parts.some(({ name }) => name === 'text.txt')
  const list = pagesJsonl(
    main === undefined
      ? []
      : [
          {
            url: main.url,
            title: (file ?? page)?.title ?? null,
            at: main.startedAt,
            text: hasText ? await readText(join(spool.directory, 'text.txt')) : null,
          },
        ],
  )
  const files = [
    spool.describe({ name: 'data.warc.gz', mediaType: 'application/warc', bytes, sha256 }),
    spool.describe({
      name: 'index.cdxj',
      mediaType: 'text/x-cdxj',
      bytes: index.bytes,
      sha256: index.sha256,
    }),
    await spool.write('pages.jsonl', 'application/x-ndjson', [Buffer.from(list)]),
    ...parts,
  ]
  return { files, records }
}

/** Further tiles of a very tall page's picture. */
function tileUrn(name: string): string | undefined {
  const number = /^screenshot-(\d)\.jpg$/.exec(name)?.[1]
  return number === undefined ? undefined : `urn:ibid:fullPage-${number}:`
}

async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).slice(0, TEXT_IN_LIST).toWellFormed()
}
