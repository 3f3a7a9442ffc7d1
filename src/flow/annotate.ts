/**
 * The document with archived links put in: where a cited page is gone, the permalink of what this service recorded of it while it was
 * there, else a copy that others keep and that was looked at. What cannot be changed with certainty is left.
 */
import {
  documentKey,
  isFixable,
  linkKey,
  Problem,
  type Extraction,
  type ReportLink,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { PortFault, type Clock, type EvidenceStore, type Extractor } from '../ports.ts'
import { readBytes, readJson } from './objects.ts'
import { reportOf } from './report.ts'
import { retrieveSnapshot } from './retrieve.ts'
import { rewriteDocument, type Rewritten } from './rewrite-document.ts'

export interface Annotated extends Pick<Rewritten, 'fixes' | 'left'> {
  readonly name: string
  readonly format: string
  readonly bytes: Uint8Array
}

/** More than any text that is read. */
const LARGEST = 256 * 1024 * 1024

/**
 * `permalink` gives null where there is none to print. Null before the report. Throws a Problem `conflict` for what only its own
 * program can change.
 */
export async function annotatedDocument(
  ports: { readonly store: EvidenceStore; readonly clock: Clock; readonly extractor: Extractor },
  input: { document: string; run: string; permalink: (snapshot: string) => string | null },
): Promise<Annotated | null> {
  const { store } = ports
  const [submission, extraction, report] = await Promise.all([
    readJson<SubmissionRecord>(store, documentKey(input.document, 'document.json')),
    readJson<Extraction>(store, documentKey(input.document, 'extraction.json')),
    reportOf(ports, input),
  ])
  if (submission === null || extraction === null || report === null) return null
  const { name, documentFormat: format } = submission
  if (!isFixable(format)) {
    throw new Problem(
      'conflict',
      `Expected a document of text (Markdown, HTML, text, BibTeX, JSON, RIS), found ${format.toUpperCase()}, which only its own program can change; the report names a copy for each dead link, e.g. /v1/documents/${input.document}/report?format=markdown.`,
    )
  }
  const bytes = await readBytes(store, documentKey(input.document, 'source'), LARGEST)
  if (bytes === null) {
    throw new PortFault('EvidenceStore', 'missing', `the bytes of document ${input.document} are gone`, {
      retryable: false,
    })
  }
  const links: ReportLink[] = []
  for (const link of report.links) {
    // A page that only moved is still there; `ibid check --fix` is for those.
    if (link.outcome === 'broken') links.push(await withOwnCopy(store, link, input.permalink))
  }
  const { fixes, left, made } = await rewriteDocument(ports, { extraction, bytes, links })
  return { name, format, bytes: made ?? bytes, fixes, left }
}

/** Our own record goes before other people's, where strangers may see it and the page itself is in it, not its absence. */
async function withOwnCopy(
  store: EvidenceStore,
  link: ReportLink,
  permalinkOf: (snapshot: string) => string | null,
): Promise<ReportLink> {
  const permalink = link.snapshot === null ? null : permalinkOf(link.snapshot)
  const found =
    link.snapshot === null || permalink === null ? null : await retrieveSnapshot(store, link.snapshot)
  if (found === null || permalink === null || !found.published) return link
  const { seenAs, startedAt, class: kind, url } = found.manifest
  const isPage = seenAs.outcome === 'ok' && kind === 'live' && linkKey(url).key === linkKey(link.url).key
  return isPage ? { ...link, archived: [{ url: permalink, at: startedAt }] } : link
}
