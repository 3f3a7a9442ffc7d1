/** Gathers what is kept of one document into its evidence package: a plan of known length, streamed when it is opened. */
import {
  asReceipt,
  canonicalJson,
  documentKey,
  isPacked,
  manifestKey,
  measuredJson,
  packageSignatureKey,
  receiptKey,
  snapshotPrefix,
  tellFloor,
  type Manifest,
  type Receipt,
  type Report,
  type Signature,
  type SubmissionRecord,
} from '../../citations/index.ts'
import { pdfIsPlain, stripDocument } from '../formats/strip-document.ts'
import { PortFault, type Clock, type EvidenceStore, type Source, type Witness } from '../ports.ts'
import { exhibitOf } from '../print/exhibit.ts'
import { statementOf, statementPdf, statementText, type StatementContent } from '../print/statement.ts'
import {
  planPackage,
  safeFileName,
  type EvidencePackage,
  type PackagedSnapshot,
  type Rendered,
  type SignList,
} from '../wacz/evidence-package.ts'
import { fingerprintOf, signatureProblem } from '../wacz/signature.ts'
import { stampsSeen } from '../wacz/token/stamps-seen.ts'
import { verifierPage } from '../wacz/verifier-page.ts'
import { nameProblem } from '../wacz/zip-format.ts'
import { zipOf } from '../wacz/zip-writer.ts'
import { recordExport } from './custody.ts'
import { digestOf, putJson, readBytes, readJson, sourceOf } from './objects.ts'
import { reportOf } from './report.ts'
import { standingOf } from './standing.ts'

export interface PackagePorts {
  readonly store: EvidenceStore
  readonly clock: Clock
  readonly witness: Witness
  /** The report as one self-contained file of each kind. */
  readonly render: {
    html(report: Report): Promise<string>
    csv(report: Report): string
    pdf(report: Report): { readonly bytes: number; open(): AsyncIterable<Uint8Array> }
  }
  readonly setting: PackageSetting
}

export interface PackageSetting {
  /** Where permalinks lead; null where there are none. */
  readonly permalink: (snapshot: string) => string | null
  /** tz database name; its time stands beside universal time. */
  readonly zone: string
  /** Of the software that renders. */
  readonly version: string
}

const RECORD_LIMIT = 64 * 1024 * 1024
const DOCUMENT_LIMIT = 256 * 1024 * 1024
/** Snapshots whose records are read at the same time. */
const AT_ONCE = 8

/** With what became of the document's own bytes, so that whoever asked for them hears where they are missing. */
export interface DocumentPackage extends EvidencePackage {
  readonly name: string
  readonly enclosed: Enclosed
}
type Enclosed = StatementContent['document']['enclosed']

/** Null before the report. `withDocument: false` leaves the document's own bytes out, for sharing. */
export async function packageOf(
  ports: PackagePorts,
  input: { document: string; run: string; withDocument: boolean },
): Promise<DocumentPackage | null> {
  const { store, render, setting } = ports
  const submission = await readJson<SubmissionRecord>(store, documentKey(input.document, 'document.json'))
  const report = await reportOf(ports, input)
  if (submission === null || report === null) return null
  const text = async (value: string) => sourceOf(new TextEncoder().encode(value))
  const kept = [...new Set(report.links.flatMap((link) => (link.snapshot === null ? [] : [link.snapshot])))]
  const found = await inTurns(kept, (id) => packagedSnapshot(ports, id))
  const snapshots = found.filter((one) => 'packaged' in one)
  const withheld = found.filter((one) => 'level' in one)
  const document = input.withDocument ? await documentSource(store, input.document, submission) : null
  const enclosed = enclosure(document, submission, input.withDocument)
  const software = `Ibid/${report.run.version}`
  // The report's time, so that the same report always gives the same package.
  const createdAt = new Date(report.run.finishedAt)
  const told: StatementContent = {
    class: report.run.class,
    createdAt,
    software,
    document: {
      name: submission.name,
      sha256: submission.sha256,
      enclosed,
    },
    snapshots: snapshots.map(({ told: about }) => about),
    withheld,
  }
  const blocks = statementOf(told)
  const recipe = `${setting.version} ${setting.zone} ${(await text(measuredJson({ told: JSON.stringify(told), report }))).sha256}`
  const plan = planPackage(
    {
      createdAt,
      software,
      class: report.run.class,
      report: {
        html: await text(await render.html(report)),
        pdf: { ...render.pdf(report), recipe },
        json: await text(measuredJson(report)),
        csv: await text(render.csv(report)),
      },
      statement: {
        txt: await text(statementText(blocks)),
        pdf: { ...statementPdf(blocks, { createdAt, software, identity: recipe }), recipe },
      },
      verifier: await verifierPage(),
      document: document === null ? null : { name: submission.name, source: document },
      snapshots: snapshots.map(({ packaged }) => packaged),
    },
    signOnce(
      ports,
      input.document,
      snapshots.map(({ packaged }) => packaged.id),
    ),
  )
  return {
    ...plan,
    enclosed,
    name: `${safeFileName(submission.name).replace(/\.[^.]*$/, '')}-${input.document}.ibid.zip`,
  }
}

/**
 * The first signature over a list is kept, so that a download broken off can be taken up again and fits to the byte. That the
 * snapshots go out in a package is told in their custody before it is signed.
 */
function signOnce(ports: PackagePorts, document: string, snapshots: readonly string[]): SignList {
  const { store, witness } = ports
  return async (text, identity) => {
    const key = packageSignatureKey(document, identity)
    const first = await readJson<Signature>(store, key)
    if (first !== null && (await signatureProblem(text, first)) === null) return first
    for (const snapshot of snapshots) await recordExport(ports, snapshot, identity)
    const own = await witness.sign(text)
    if (first !== null || (await putJson(store, key, own)) === 'created') return own
    return (await readJson<Signature>(store, key)) ?? own
  }
}

/**
 * The document for export: an office file without comments and tracked changes, a PDF as it is where it has none; null where that
 * cannot be made sure.
 */
async function documentSource(
  store: EvidenceStore,
  document: string,
  submission: SubmissionRecord,
): Promise<Source | null> {
  const key = documentKey(document, 'source')
  const { documentFormat: format, bytes: length, sha256 } = submission
  const asItIs: Source = { bytes: length, sha256: `sha256:${sha256}`, open: () => openObject(store, key) }
  if (format !== 'docx' && format !== 'odt' && format !== 'pdf') return asItIs
  const bytes = await readBytes(store, key, DOCUMENT_LIMIT)
  if (bytes === null) throw missing(key)
  const { signal } = new AbortController()
  if (format === 'pdf') return (await pdfIsPlain(bytes, signal)) ? asItIs : null
  const parts = await stripDocument(format, bytes, signal)
  if (parts === null || parts.some(({ name }) => nameProblem(name) !== null)) return null
  return sourceOf(zipOf(parts))
}

function enclosure(document: Source | null, { sha256 }: SubmissionRecord, wanted: boolean): Enclosed {
  if (document === null) return wanted ? 'not-stripped' : 'left-out'
  return document.sha256 === `sha256:${sha256}` ? 'as-handed-in' : 'stripped'
}

interface Gathered {
  readonly packaged: PackagedSnapshot
  readonly told: StatementContent['snapshots'][number]
}

/** What was taken down further than from strangers' eyes stays out, and is named. */
interface Withheld {
  readonly id: string
  readonly level: string
}

async function packagedSnapshot({ store, setting }: PackagePorts, id: string): Promise<Gathered | Withheld> {
  const standing = await standingOf(store, id)
  if (standing !== null && !isPacked(standing)) return { id, level: standing.level }
  const bytes = await readBytes(store, manifestKey(id), RECORD_LIMIT)
  if (bytes === null) throw missing(manifestKey(id))
  // oxlint-disable-next-line no-unsafe-type-assertion -- our own record, kept by digest; verify finds it changed
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest
  const sources: Source[] = []
  let newest: Receipt | null = null
  for await (const { key } of store.list(`${snapshotPrefix(id)}receipts/`)) {
    const receipt = await readBytes(store, key, RECORD_LIMIT)
    if (receipt === null) continue
    sources.push(await sourceOf(receipt))
    newest = asReceipt(JSON.parse(new TextDecoder().decode(receipt))) ?? newest
  }
  if (newest === null) throw missing(receiptKey(id, 1))
  const parts = manifest.parts.map(({ name, key, bytes: length, sha256 }) => ({
    name,
    source: { bytes: length, sha256, open: () => openObject(store, key) },
  }))
  const digest = await digestOf(bytes)
  const key = fingerprintOf(newest.signature.publicKey)
  const told = {
    id,
    url: manifest.url,
    finishedAt: new Date(manifest.finishedAt),
    manifest: digest,
    key,
    logged: newest.log !== undefined,
    ...(manifest.floor === undefined ? {} : { floor: tellFloor(manifest.floor) }),
    stamps: stampsSeen(newest),
    pending: newest.pending?.length ?? 0,
  }
  const permalink = setting.permalink(id)
  const sealed = { by: key, at: newest.statement.signedAt }
  const content = { manifest, digest, sealed, permalink, zone: setting.zone }
  const part = (name: string) => parts.find((one) => one.name === name)?.source ?? null
  const exhibit: Rendered = {
    ...(await exhibitOf({ ...content, part })),
    recipe: canonicalJson([setting.version, digest, sealed.by, sealed.at, permalink ?? '', setting.zone]),
  }
  return { packaged: { id, manifest: await sourceOf(bytes), receipts: sources, parts, exhibit }, told }
}

async function inTurns<From, To>(
  items: readonly From[],
  make: (item: From) => Promise<To>,
): Promise<readonly To[]> {
  const made: To[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    made.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(make))))
  return made
}

async function* openObject(store: EvidenceStore, key: string): AsyncIterable<Uint8Array> {
  const stored = await store.read(key)
  if (stored === null) throw missing(key)
  yield* stored.body
}

function missing(key: string): PortFault {
  return new PortFault('EvidenceStore', 'missing', `${key} is not in the store`, { retryable: true })
}
