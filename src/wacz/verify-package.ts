/** One document's evidence package: its container, its signed list of files, and each snapshot in it. */
import {
  asManifest,
  asPackageManifest,
  digestHex,
  manifestProblems,
  readCanonical,
  sha256Digest,
  signatureSchema,
  type Manifest,
  type PackageManifest,
} from '../../citations/index.ts'
import type { RandomAccess } from './random-access.ts'
import { JSON_LIMIT, readOurs } from './read-ours.ts'
import { fingerprintOf, signatureProblem } from './signature.ts'
import {
  readText,
  textOf,
  verifyContainer,
  type ContainedFile,
  type Container,
  type Scope,
} from './verify-container.ts'
import { verifyReceipts } from './verify-receipts.ts'
import { recordsMismatch } from './verify-warc.ts'
import { verifyWacz } from './verify-wacz.ts'
import type { ZipDirectory } from './zip-reader.ts'

/** What a package says of itself: the list of its files, the signature over it, and the same digests as BagIt writes them. */
export const packageFiles = {
  list: 'package.json',
  signature: 'package.sig.json',
  bag: 'manifest-sha256.txt',
} as const
const { list: LIST, signature: LIST_SIGNATURE, bag: BAG } = packageFiles
const NOTHING = sha256Digest('0'.repeat(64))

export async function verifyPackage(
  source: RandomAccess,
  directory: ZipDirectory,
  scope: Scope,
): Promise<void> {
  await verifyContents(await verifyContainer(source, directory, 'streamed', scope), scope)
}

/** All that is in a package, wherever its files lie. */
export async function verifyContents(container: Container, scope: Scope): Promise<void> {
  const list = await verifyList(container, scope)
  if (list?.vouched === true) verifyFiles(list.list, container, scope)
  else scope.ledger.unchecked(LIST, 'list of files', 'nothing vouches for it')
  await verifyBag(container, list?.vouched === true, scope)
  const ids = new Set<string>()
  for (const name of container.files.keys()) {
    const id = /^snapshots\/([^/]+)\//.exec(name)?.[1]
    if (id !== undefined) ids.add(id)
  }
  const manifests: Manifest[] = []
  for (const id of ids) {
    const manifest = await verifySnapshot(id, container, scope)
    if (manifest !== null) manifests.push(manifest)
  }
  if (list === null) return
  const { class: said } = list.list
  scope.ledger.classes.push(said)
  const implied = manifests.some((manifest) => manifest.class === 'rehearsal') ? 'rehearsal' : 'live'
  const fits = manifests.length === 0 || manifests.length < ids.size || implied === said
  if (list.vouched)
    scope.ledger.judge(LIST, 'class', fits ? null : `it says ${said}, its snapshots are ${implied}`)
}

/** `package.json`, and whether the signature over its very bytes holds. */
async function verifyList(
  { files }: Container,
  { ledger }: Scope,
): Promise<{ readonly list: PackageManifest; readonly vouched: boolean } | null> {
  const reading = await readOurs(files.get(LIST), 'package')
  const list = reading.kind === 'read' ? asPackageManifest(reading.value) : null
  const why = reading.kind === 'problem' ? reading.reason : 'it is no canonical list of a package of ours'
  ledger.judge(LIST, 'form', list === null ? why : null)
  const signatureText = await textOf(files.get(LIST_SIGNATURE), JSON_LIMIT)
  const signed = signatureText === null ? null : readCanonical(signatureText)
  const signature = signed?.kind === 'canonical' ? signatureSchema.safeParse(signed.value).data : undefined
  ledger.judge(
    LIST_SIGNATURE,
    'form',
    signature === undefined ? 'it is no canonical signature of ours' : null,
  )
  if (list === null || reading.kind === 'problem') return null
  if (signature === undefined) return { list, vouched: false }
  const fingerprint = fingerprintOf(signature.publicKey)
  const problem = await signatureProblem(reading.text, signature)
  if (problem === null) ledger.ok(LIST, 'signature', `by key ${fingerprint}, which says ${list.createdAt}`)
  else ledger.failed(LIST, 'signature', problem)
  const vouched = problem === null
  ledger.signatures.push({ fingerprint, claimed: list.createdAt })
  return { list, vouched }
}

function verifyFiles(list: PackageManifest, { files }: Container, { ledger }: Scope): void {
  const listed = new Map(list.files.map((file) => [file.path, file]))
  for (const { path, bytes, sha256 } of list.files) {
    const found = files.get(path)
    ledger.judge(path, 'length and SHA-256', differs(found, bytes, sha256, 'package.json'))
  }
  for (const name of files.keys()) {
    if (listed.has(name) || name === LIST || name === LIST_SIGNATURE) continue
    ledger.failed(name, 'listing', 'it is in the package, but not in package.json')
  }
  const order = [...list.files.map(({ path }) => path), LIST, LIST_SIGNATURE].join('\n')
  if ([...files.keys()].join('\n') !== order) {
    ledger.failed('container', 'order', 'its files are not those of package.json in their order')
  }
}

/**
 * The BagIt manifest says of every file before it what was found. Where the signed list vouches for its bytes, a line that does not
 * fit is another file's fault and told there; the rest is a package whose maker contradicts himself.
 */
async function verifyBag({ files }: Container, vouched: boolean, { ledger }: Scope): Promise<void> {
  const bag = files.get(BAG)
  if (bag === undefined) return
  const found = await readText(bag, JSON_LIMIT)
  const text = found.kind === 'text' ? found.text : null
  const lines = text?.endsWith('\n') === true ? text.slice(0, -1).split('\n') : []
  const names = [...files.keys()].filter((name) => name !== BAG && name !== LIST && name !== LIST_SIGNATURE)
  const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
  const formed = text !== null && !listed.includes(null)
  const malformed = found.kind === 'problem' ? found.reason : 'its lines are not those of a BagIt manifest'
  if (!ledger.judge(BAG, 'form', formed ? null : malformed)) return
  const digests = new Map(listed.map((line) => [line?.[2] ?? '', line?.[1] ?? '']))
  const odd = names.find((name) => digests.get(name) !== digestHex(files.get(name)?.sha256 ?? NOTHING))
  const gone = [...digests.keys()].find((name) => !files.has(name))
  if (vouched && (odd ?? gone) !== undefined)
    return ledger.unchecked(BAG, 'digests', `${odd ?? gone} is not as it was`)
  const detail =
    odd === undefined
      ? gone === undefined
        ? null
        : `it lists ${gone}, which is missing`
      : `its digest of ${odd} is not that of the file`
  ledger.judge(BAG, 'digests', detail)
}

async function verifySnapshot(id: string, { files }: Container, scope: Scope): Promise<Manifest | null> {
  const { ledger } = scope
  const folder = `snapshots/${id}`
  const part = `${folder}/manifest.json`
  const file = files.get(part)
  const manifest = await readManifest(part, file, scope)
  if (manifest === null || file === undefined) return null
  if (manifest.snapshot !== id) ledger.failed(part, 'form', `it is about snapshot ${manifest.snapshot}`)
  ledger.classes.push(manifest.class)
  for (const { name, bytes, sha256 } of manifest.parts) {
    ledger.judge(
      `${folder}/${name}`,
      'part',
      differs(files.get(`${folder}/${name}`), bytes, sha256, 'the manifest'),
    )
  }
  refuseStrangers(folder, manifest, files, scope)
  await verifyReceipts(folder, { manifest, digest: file.sha256 }, files, scope)
  const wacz = files.get(`${folder}/snapshot.wacz`)
  if (wacz !== undefined)
    await verifySnapshotWacz(`${folder}/snapshot.wacz`, manifest, wacz, { ...scope, sealed: true })
  return manifest
}

/** A manifest; null where it is none, which is then told. */
export async function readManifest(
  part: string,
  file: Pick<ContainedFile, 'content'> | undefined,
  { ledger }: Pick<Scope, 'ledger'>,
): Promise<Manifest | null> {
  const reading = await readOurs(file, 'manifest')
  if (reading.kind === 'problem') {
    ledger.failed(part, 'form', reading.reason)
    return null
  }
  const problems = manifestProblems(reading.value)
  ledger.judge(part, 'form', problems.length === 0 ? null : problems.slice(0, 3).join('; '))
  return asManifest(reading.value)
}

/** The WACZ of a snapshot against its manifest, where that could be read. `sealed`: whether a seal's time is this WACZ's as well. */
export async function verifySnapshotWacz(
  part: string,
  manifest: Manifest | null,
  wacz: Pick<ContainedFile, 'content'>,
  { ledger, signal, trust, sealed }: Pick<Scope, 'ledger' | 'signal' | 'trust' | 'sealed'>,
): Promise<void> {
  const named = (inner: string): string => `${part} > ${inner}`
  const {
    snapshot,
    class: evidence,
    records,
  } = await verifyWacz(wacz.content, {
    ledger,
    signal,
    trust,
    named,
    sealed: sealed ?? false,
  })
  if (manifest === null) return
  ledger.judge(part, 'records as in the manifest', recordsMismatch(manifest.records, records))
  if (snapshot !== null && snapshot !== manifest.snapshot) {
    ledger.failed(part, 'identity', `it is about snapshot ${snapshot}`)
  }
  if (evidence !== null && evidence !== manifest.class) {
    ledger.failed(part, 'class', `it says ${evidence}, the manifest says ${manifest.class}`)
  }
}

function refuseStrangers(
  folder: string,
  manifest: Manifest,
  files: Container['files'],
  { ledger }: Scope,
): void {
  const known = new Set(['manifest.json', ...manifest.parts.map(({ name }) => name)])
  for (const name of files.keys()) {
    if (!name.startsWith(`${folder}/`)) continue
    const rest = name.slice(folder.length + 1)
    if (!known.has(rest) && !rest.startsWith('receipts/')) {
      ledger.failed(name, 'listing', 'it is in the snapshot’s folder, but not in its manifest')
    }
  }
}

/** How a file is not the one that `by` lists; null where it is. */
export function differs(
  file: Pick<ContainedFile, 'bytes' | 'sha256'> | undefined,
  bytes: number,
  sha256: string,
  by: string,
): string | null {
  if (file === undefined) return `it is listed in ${by}, but missing`
  if (file.bytes !== bytes) return `it has ${file.bytes} bytes, ${by} says ${bytes}`
  return file.sha256 === sha256 ? null : `its SHA-256 is not the one in ${by}`
}
