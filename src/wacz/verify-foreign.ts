/**
 * A WACZ that is not ours, or a plain WARC: the same three answers, as far as what is in it allows. Whatever nothing vouches for is
 * told as not checked, never passed over.
 */
import { z } from 'zod'
import { openForeignZip, type ForeignFile } from './foreign-zip.ts'
import { surveyPlainWarc } from './plain-warc.ts'
import { wholeOf, type RandomAccess } from './random-access.ts'
import type { Scope } from './verify-container.ts'
import { checkSignedData, signedDataSchema } from './wacz-auth.ts'

const DATAPACKAGE = 'datapackage.json'
const DIGEST = 'datapackage-digest.json'
const JSON_LIMIT = 16 * 1024 * 1024

const datapackageSchema = z.looseObject({
  resources: z
    .array(z.looseObject({ path: z.string(), hash: z.string(), bytes: z.number().optional() }))
    .max(100_000),
})
const digestFileSchema = z.looseObject({ hash: z.string(), signedData: signedDataSchema.optional() })

export async function verifyForeignWacz(source: RandomAccess, scope: Scope): Promise<void> {
  const { ledger, signal } = scope
  await using zip = await openForeignZip(source, signal)
  for (const { part, detail } of zip.problems) ledger.failed(part, 'container', detail)
  if (zip.problems.length === 0) ledger.ok('container', `${zip.files.size} files, every CRC`)
  const vouched = await verifyDigest(zip.files, scope)
  await verifyResources(zip.files, vouched, scope)
  for (const file of zip.files.values()) {
    if (/^archive\/.+\.warc(?:\.gz)?$/i.test(file.name))
      await verifyWarcRecords(file.content, file.name, scope)
  }
}

/** Records of a plain WARC: in a file of its own, nobody signed it. */
export async function verifyWarcRecords(
  source: RandomAccess,
  part: string,
  { ledger, signal }: Pick<Scope, 'ledger' | 'signal'>,
): Promise<void> {
  const found = await surveyPlainWarc(source, { signal })
  for (const { record, reason } of found.problems) ledger.failed(`${part} > ${record}`, 'record', reason)
  const counted = `${found.records} records, ${found.right} digests recomputed`
  if (found.problems.length === 0 && found.right > 0) ledger.ok(part, counted)
  else if (found.problems.length === 0)
    ledger.unchecked(part, counted, 'no record carries a digest that says anything of it')
  if (found.without > 0 && found.right > 0) {
    ledger.unchecked(part, 'records', `${found.without} of ${found.records} records carry no digest`)
  }
  if (found.foreign > 0) {
    ledger.unchecked(
      part,
      'digests',
      `${found.foreign} digests are of another record or of a kind nobody computes`,
    )
  }
}

/** True where `datapackage.json` is what its digest says and, if it is signed at all, the signature holds. */
async function verifyDigest(files: ReadonlyMap<string, ForeignFile>, scope: Scope): Promise<boolean> {
  const { ledger } = scope
  const file = files.get(DIGEST)
  if (file === undefined) {
    ledger.unchecked(DIGEST, 'signature', 'there is none: nobody vouches for this file')
    return false
  }
  const read = digestFileSchema.safeParse(await jsonOf(file)).data
  if (read === undefined) {
    ledger.failed(DIGEST, 'form', 'it is no digest file of a WACZ')
    return false
  }
  const found = files.get(DATAPACKAGE)?.sha256
  const same = ledger.judge(
    DATAPACKAGE,
    'SHA-256',
    found === tagged(read.hash) ? null : `its SHA-256 is not the one in ${DIGEST}`,
  )
  const { signedData } = read
  if (signedData === undefined) {
    ledger.unchecked(DIGEST, 'signature', 'there is none: nobody vouches for this file')
    return same
  }
  if (tagged(signedData.hash) !== tagged(read.hash)) {
    ledger.failed(DIGEST, 'signature', 'it is over another digest than the one beside it')
    return false
  }
  return (await checkSignedData(DIGEST, signedData, scope)) && same
}

async function verifyResources(
  files: ReadonlyMap<string, ForeignFile>,
  vouched: boolean,
  { ledger }: Scope,
): Promise<void> {
  const read = datapackageSchema.safeParse(await jsonOf(files.get(DATAPACKAGE))).data
  if (read === undefined) {
    ledger.failed(DATAPACKAGE, 'form', 'it is missing, or lists no resources')
    return
  }
  if (!vouched) ledger.unchecked(DATAPACKAGE, 'list of files', 'nothing vouches for it')
  const listed = new Set([DATAPACKAGE, DIGEST])
  for (const { path, hash, bytes } of read.resources) {
    listed.add(path)
    const file = files.get(path)
    if (file === undefined) ledger.failed(path, 'listing', `it is listed in ${DATAPACKAGE}, but missing`)
    else if (bytes !== undefined && bytes !== file.bytes) {
      ledger.failed(path, 'length', `it has ${file.bytes} bytes, ${DATAPACKAGE} says ${bytes}`)
    } else if (/^(?:sha256:)?[0-9a-f]{64}$/i.test(hash)) {
      ledger.judge(
        path,
        'SHA-256',
        tagged(hash) === file.sha256 ? null : `its SHA-256 is not the one in ${DATAPACKAGE}`,
      )
    } else ledger.unchecked(path, 'digest', `"${hash.slice(0, 20)}" is no SHA-256`)
  }
  for (const name of files.keys()) {
    if (!listed.has(name))
      ledger.unchecked(name, 'listing', `it is not listed in ${DATAPACKAGE}: nothing vouches for it`)
  }
}

/** Ours say so in `ibid`; the word is looked for in damaged JSON as well, so that damage does not make ours a stranger's. */
export async function isForeign(content: RandomAccess | null): Promise<boolean> {
  const bytes = content === null ? null : await wholeOf(content, JSON_LIMIT)
  if (bytes === null) return false
  const text = bytes.toString('utf8')
  if (text.includes('ibid-wacz/') || text.includes('"ibid"')) return false
  return datapackageSchema.safeParse(parsed(text)).success
}

async function jsonOf(file: ForeignFile | undefined): Promise<unknown> {
  const bytes = file === undefined ? null : await wholeOf(file.content, JSON_LIMIT)
  return bytes === null ? null : parsed(bytes.toString('utf8'))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function tagged(hash: string): string {
  const plain = hash.trim().toLowerCase()
  return plain.startsWith('sha256:') ? plain : `sha256:${plain}`
}
