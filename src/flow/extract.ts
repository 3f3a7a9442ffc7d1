/** Reads a document into citations and opens its run: what is cited, what will be looked at, under which snapshot ids. */
import {
  documentKey,
  idBytes,
  idFromBytes,
  measuredJson,
  planLinks,
  Problem,
  runKey,
  wellFormed,
  type EvidenceClass,
  type Extraction,
  type ProblemRecord,
  type RunRecord,
  type SubmissionRecord,
  type Vantage,
} from '../../citations/index.ts'
import {
  PortFault,
  type Catalog,
  type Clock,
  type EvidenceStore,
  type Extractor,
  type Random,
} from '../ports.ts'
import { readBytes, readJson, settleJson } from './objects.ts'
import { linkJob, reportJob, taskOf } from './task.ts'

export interface ExtractPorts {
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly extractor: Extractor
  readonly clock: Clock
  readonly random: Random
}
/** What is true of every run of this process. */
export interface RunSetting {
  readonly version: string
  readonly class: EvidenceClass
  readonly vantage: Vantage
}

const LARGEST_DOCUMENT = 2 ** 31

/**
 * Extracts and begins the document's first run; safe to repeat at any point. Null when the document cannot be read:
 * then its row says why in one sentence, and its bytes are kept.
 */
export async function extractDocument(
  ports: ExtractPorts,
  input: { document: string; setting: RunSetting },
): Promise<{ extraction: Extraction; run: RunRecord; publish: boolean } | null> {
  const submission = await readJson<SubmissionRecord>(
    ports.store,
    documentKey(input.document, 'document.json'),
  )
  if (submission === null) {
    throw new PortFault('EvidenceStore', 'missing', `document ${input.document} is not in the store`, {
      retryable: false,
    })
  }
  const extraction = await readCitations(ports, submission)
  if (extraction === null) return null
  const run = await openRun(ports, submission, extraction, input.setting)
  const links = run.links.map(({ key, url, citations, snapshot }) => ({ key, url, citations, snapshot }))
  const jobs = run.links.map((link) => linkJob('check', taskOf(run, link, submission.publish)))
  const first = jobs.length > 0 ? jobs : [reportJob(submission.id, run.run, 'none')]
  await ports.catalog.beginRun(submission.id, run.run, links, first)
  return { extraction, run, publish: submission.publish }
}

async function readCitations(ports: ExtractPorts, submission: SubmissionRecord): Promise<Extraction | null> {
  const key = documentKey(submission.id, 'extraction.json')
  const earlier = await readJson<Extraction>(ports.store, key)
  if (earlier !== null) return earlier
  const bytes = await readBytes(ports.store, documentKey(submission.id, 'source'), LARGEST_DOCUMENT)
  if (bytes === null) {
    throw new PortFault('EvidenceStore', 'missing', `the bytes of document ${submission.id} are gone`, {
      retryable: false,
    })
  }
  try {
    const { name, documentFormat: format, sha256 } = submission
    const extraction = wellFormed(await ports.extractor.extract({ name, format, sha256, bytes }))
    return await settleJson(ports.store, key, extraction, measuredJson)
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault
    const { problem } = await settleJson<ProblemRecord>(
      ports.store,
      documentKey(submission.id, 'problem.json'),
      {
        format: 'ibid-problem/1',
        problem: fault.message,
      },
    )
    await ports.catalog.failDocument(submission.id, problem)
    return null
  }
}

async function openRun(
  ports: ExtractPorts,
  submission: SubmissionRecord,
  extraction: Extraction,
  setting: RunSetting,
): Promise<RunRecord> {
  const key = runKey(submission.run, 'run.json')
  const earlier = await readJson<RunRecord>(ports.store, key)
  if (earlier !== null) return earlier
  return settleJson<RunRecord>(ports.store, key, {
    format: 'ibid-run/1',
    run: submission.run,
    document: submission.id,
    startedAt: ports.clock.now().toISOString(),
    ...setting,
    language: extraction.document.language,
    ...(submission.looksOnly === undefined ? {} : { looksOnly: submission.looksOnly }),
    links: planLinks(extraction).map((link) => ({
      ...link,
      snapshot: idFromBytes(ports.random.bytes(idBytes)),
    })),
  })
}
