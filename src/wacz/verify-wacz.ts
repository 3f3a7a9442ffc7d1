/** One WACZ of ours, checked from the container down to each record's digest. */
import { z } from 'zod'
import {
  anonymousSignedDataSchema,
  isDigest,
  readCanonical,
  type Digest,
  type EvidenceClass,
} from '../../citations/index.ts'
import { lines } from './lines.ts'
import type { RandomAccess } from './random-access.ts'
import { readOurs } from './read-ours.ts'
import { fingerprintOf, signatureProblem } from './signature.ts'
import {
  textOf,
  verifyContainer,
  type ContainedFile,
  type Container,
  type Scope,
} from './verify-container.ts'
import { surveyWarc, verifyIndex, type SurveyedRecord } from './verify-warc.ts'
import { waczFiles } from './wacz-writer.ts'
import { readDirectory, type ZipDirectory } from './zip-reader.ts'

const DATAPACKAGE_LIMIT = 4 * 1024 * 1024

const digestSchema = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value))

const datapackageSchema = z.strictObject({
  profile: z.literal('data-package'),
  wacz_version: z.literal('1.1.1'),
  title: z.string(),
  created: z.string(),
  software: z.string(),
  mainPageUrl: z.string(),
  mainPageDate: z.string(),
  ibid: z.strictObject({
    format: z.literal('ibid-wacz/1'),
    snapshot: z.string(),
    class: z.enum(['live', 'rehearsal']),
  }),
  resources: z.array(
    z.strictObject({ name: z.string(), path: z.string(), hash: digestSchema, bytes: z.int().min(0) }),
  ),
})
type Datapackage = z.infer<typeof datapackageSchema>

const digestFileSchema = z.strictObject({
  path: z.literal(waczFiles.package),
  hash: digestSchema,
  signedData: anonymousSignedDataSchema,
})

export interface VerifiedWacz {
  readonly snapshot: string | null
  readonly class: EvidenceClass | null
  readonly records: readonly SurveyedRecord[]
}

/** Writes every check into the scope's ledger; gives what a package compares with its manifest. */
export async function verifyWacz(
  source: RandomAccess,
  scope: Scope,
  known?: ZipDirectory,
): Promise<VerifiedWacz> {
  const { ledger, named, signal } = scope
  const directory = known ?? (await readDirectory(source))
  const container = await verifyContainer(source, directory, 'sized', scope)
  const datapackage = await readDatapackage(container, scope)
  const vouched = await verifySignedDigest(container, datapackage, scope)
  if (vouched && datapackage !== null) verifyResources(datapackage, container, scope)
  else ledger.unchecked(named(waczFiles.package), 'list of files', 'nothing vouches for it')
  const warc = container.files.get(waczFiles.warc)
  const index = container.files.get(waczFiles.index)
  const pages = container.files.get(waczFiles.pages)
  let records: readonly SurveyedRecord[] = []
  let sound = false
  if (warc !== undefined) {
    const part = named(waczFiles.warc)
    const survey = await surveyWarc(warc.content, { signal })
    records = survey.records
    for (const { record, reason } of survey.problems) ledger.failed(`${part} > ${record}`, 'record', reason)
    if (survey.problems.length === 0) ledger.ok(part, `${records.length} records, every digest recomputed`)
    const listed = datapackage?.resources.find(({ path }) => path === waczFiles.warc)
    sound = survey.problems.length === 0 && (listed === undefined || listed.hash === warc.sha256)
  }
  // A line that does not fit a damaged record would blame the index for it.
  if (index !== undefined && sound) await verifyIndex(index.content, records, named(waczFiles.index), scope)
  else if (index !== undefined) {
    ledger.unchecked(named(waczFiles.index), 'index', 'the records it points at are damaged or missing')
  }
  if (pages !== undefined) await verifyPages(pages.content, named(waczFiles.pages), scope)
  return {
    snapshot: datapackage?.ibid.snapshot ?? null,
    class: datapackage?.ibid.class ?? null,
    records,
  }
}

async function readDatapackage(container: Container, { ledger, named }: Scope): Promise<Datapackage | null> {
  const part = named(waczFiles.package)
  const reading = await readOurs(container.files.get(waczFiles.package), 'wacz', DATAPACKAGE_LIMIT)
  if (reading.kind === 'problem') {
    ledger.failed(part, 'form', reading.reason)
    return null
  }
  const read = datapackageSchema.safeParse(reading.value)
  if (!ledger.judge(part, 'form', read.success ? null : 'it is not a data package of ours')) return null
  return read.data ?? null
}

/** Every file but the two that describe the others is listed, in order, with length and digest. */
function verifyResources({ resources }: Datapackage, { files }: Container, { ledger, named }: Scope): void {
  for (const { path, hash, bytes, name } of resources) {
    ledger.judge(
      named(path),
      'length and SHA-256',
      resourceProblem(files.get(path), { hash, bytes, name, path }),
    )
  }
  const listed = [...resources.map(({ path }) => path), waczFiles.package, waczFiles.digest]
  for (const name of files.keys()) {
    if (!listed.includes(name))
      ledger.failed(named(name), 'listing', 'it is in the file, but not in datapackage.json')
  }
  for (const name of Object.values(waczFiles)) {
    if (!files.has(name)) ledger.failed(named(name), 'listing', 'it is missing')
  }
  if ([...files.keys()].join('\n') !== listed.join('\n')) {
    ledger.failed(named('container'), 'order', 'its files are not those of datapackage.json in their order')
  }
}

function resourceProblem(
  file: ContainedFile | undefined,
  listed: { hash: Digest; bytes: number; name: string; path: string },
): string | null {
  if (file === undefined) return 'it is listed in datapackage.json, but missing'
  if (listed.name !== listed.path.slice(listed.path.lastIndexOf('/') + 1)) return 'its name is not its path’s'
  if (file.bytes !== listed.bytes) return `it has ${file.bytes} bytes, datapackage.json says ${listed.bytes}`
  return file.sha256 === listed.hash ? null : 'its SHA-256 is not the one in datapackage.json'
}

/** True where the signature holds and `datapackage.json` is what was signed. */
async function verifySignedDigest(
  container: Container,
  datapackage: Datapackage | null,
  { ledger, named, sealed }: Scope,
): Promise<boolean> {
  const part = named(waczFiles.digest)
  const text = await textOf(container.files.get(waczFiles.digest), DATAPACKAGE_LIMIT)
  const reading = text === null ? null : readCanonical(text)
  const read = reading?.kind === 'canonical' ? digestFileSchema.safeParse(reading.value) : null
  if (read?.data === undefined) {
    ledger.failed(part, 'form', 'it is no canonical WACZ-auth 0.1.0 signature of a signer without a domain')
    return false
  }
  const { hash, signedData } = read.data
  const found = container.files.get(waczFiles.package)?.sha256
  const same = found === hash && signedData.hash === hash
  ledger.judge(
    named(waczFiles.package),
    'signed SHA-256',
    same ? null : 'its SHA-256 is not the one that was signed',
  )
  // `created` and `software` stand outside what WACZ-auth signs; the signed datapackage.json repeats them.
  const repeated = datapackage?.created === signedData.created && datapackage.software === signedData.software
  const holds = ledger.judge(part, 'signature', await signatureProblem(signedData.hash, signedData))
  if (datapackage !== null && !repeated) {
    ledger.failed(part, 'form', 'its date or software is not the one in datapackage.json')
  }
  ledger.signatures.push({
    fingerprint: fingerprintOf(signedData.publicKey),
    claimed: signedData.created,
    stamped: sealed ?? false,
  })
  return same && holds
}

async function verifyPages(source: RandomAccess, part: string, { ledger, signal }: Scope): Promise<void> {
  let number = 0
  let bad: number | null = null
  for await (const line of lines(source, { signal })) {
    number++
    if (line === null || !isJsonObject(line)) bad ??= number
  }
  ledger.judge(part, 'form', bad === null && number > 0 ? null : `line ${bad ?? 1} is no JSON object`)
}

function isJsonObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
