/**
 * Records one link and lays the raw capture down as spool objects. No key is held here and no evidence is written:
 * sealing happens in another process (decisions 9).
 */
import {
  documentKey,
  idBytes,
  idFromBytes,
  manifestKey,
  problemKey,
  spoolKey,
  spoolPrefix,
  standingKey,
  wellFormed,
  type CaptureRecord,
  type Floor,
  type HeldNetwork,
  type ProblemRecord,
  type SubmissionRecord,
} from '../../citations/index.ts'
import type { Capturer, Catalog, EvidenceStore, Random } from '../ports.ts'
import { putJson, readJson, settleJson } from './objects.ts'
import { linkJob, reportJob, type LinkTask } from './task.ts'

export interface CapturePorts {
  readonly capturer: Capturer
  readonly store: EvidenceStore
  readonly catalog: Catalog
  readonly random: Random
  /** Notes the floor of the time; absent: none is noted. */
  readonly floor?: ((options: { readonly signal: AbortSignal }) => Promise<Floor | null>) | undefined
  /** Which way captures go out, for the private record alone. */
  readonly network?: HeldNetwork | undefined
}

const WHOLE = '/capture.json'

/** Captures unless an earlier try already left a whole one. Returns the attempt to seal. */
export async function captureLink(
  ports: CapturePorts,
  input: { task: LinkTask; kind: 'page' | 'file' },
  options: { signal: AbortSignal },
): Promise<string> {
  const { task } = input
  const attempt = (await wholeAttempt(ports.store, task)) ?? (await record(ports, input, options))
  await ports.catalog.advanceLink(task.run, task.link, { state: 'captured' }, [
    linkJob('seal', task, { attempt }),
  ])
  return attempt
}

/** Gives up on a snapshot after the last try: the link ends with its verdict and the reason why nothing was kept. */
export async function endWithoutSnapshot(
  ports: { catalog: Catalog; store: EvidenceStore },
  input: { task: LinkTask; problem: string },
): Promise<void> {
  const { task } = input
  const { problem } = await settleJson<ProblemRecord>(ports.store, problemKey(task.run, task.link), {
    format: 'ibid-problem/1',
    problem: input.problem.toWellFormed(),
  })
  await ports.catalog.advanceLink(task.run, task.link, { state: 'done', problem }, [
    reportJob(task.document, task.run, task.link),
  ])
}

async function record(
  ports: CapturePorts,
  input: { task: LinkTask; kind: 'page' | 'file' },
  options: { signal: AbortSignal },
): Promise<string> {
  const { snapshot, url, acceptLanguage } = input.task
  const request = {
    snapshot,
    url,
    kind: input.kind,
    acceptLanguage: acceptLanguage === '' ? null : acceptLanguage,
  }
  const floor = (await ports.floor?.(options)) ?? null
  await using captured = await ports.capturer.capture(request, options)
  // A capture that our own stop cut short is no evidence of the page; it is made again.
  options.signal.throwIfAborted()
  const attempt = idFromBytes(ports.random.bytes(idBytes))
  const files: CaptureRecord['files'][number][] = []
  for (const file of captured.files) {
    const { name, mediaType, bytes, sha256 } = file
    const key = spoolKey(snapshot, attempt, name)
    await ports.store.put(key, file, { mediaType })
    files.push({ name, key, mediaType, bytes, sha256 })
  }
  // What a page calls itself may end in half a letter, its own or one that a limit cut in two; records have no room for that.
  const whole: CaptureRecord = wellFormed({
    format: 'ibid-capture/1',
    run: input.task.run,
    facts: floor === null ? captured.facts : { ...captured.facts, floor },
    records: captured.records,
    replay: captured.replay ?? null,
    ...(ports.network === undefined ? {} : { network: ports.network }),
    files,
  })
  await putJson(ports.store, spoolKey(snapshot, attempt, 'capture.json'), whole)
  return attempt
}

/**
 * An attempt of this run whose last object is there; also any, once the manifest stands and the spool is being cleared, or was
 * destroyed: what was taken down is not recorded again under its id.
 */
async function wholeAttempt(store: EvidenceStore, task: LinkTask): Promise<string | null> {
  const prefix = spoolPrefix(task.snapshot)
  for await (const { key } of store.list(prefix)) {
    if (key.endsWith(WHOLE) && (await isOfThisRun(store, key, task)))
      return key.slice(prefix.length, -WHOLE.length)
  }
  for (const key of [manifestKey(task.snapshot), standingKey(task.snapshot)]) {
    if ((await store.head(key)) !== null) return 'sealed'
  }
  return null
}

/** What an earlier run recorded and could not seal is no picture of what this one has looked at. */
async function isOfThisRun(store: EvidenceStore, key: string, { document, run }: LinkTask): Promise<boolean> {
  const recorded = await readJson<CaptureRecord>(store, key)
  if (recorded?.run !== undefined) return recorded.run === run
  // Of a version that knew one run of a document.
  const submitted = await readJson<SubmissionRecord>(store, documentKey(document, 'document.json'))
  return submitted === null || submitted.run === run
}
