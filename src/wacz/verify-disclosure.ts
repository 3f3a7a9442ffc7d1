/**
 * A disclosure: that its entries were sealed, by the receipt beside them, and that its files are what the entries say. Of what is
 * withheld it learns how many entries there are, nothing else.
 */
import {
  asDisclosure,
  contradictions,
  disclosureFiles,
  disclosureProblem,
  factsShown,
  type Disclosure,
  type Part,
  type Receipt,
  type RecordListed,
  type Shown,
} from '../../citations/index.ts'
import { logHash } from './log-means.ts'
import type { RandomAccess } from './random-access.ts'
import { readOurs } from './read-ours.ts'
import { verifyContainer, type ContainedFile, type Container, type Scope } from './verify-container.ts'
import { verifyLog } from './verify-log.ts'
import { checkSeal, readReceipt, verifyTimestamps } from './verify-receipts.ts'
import { recordsMismatch, type SurveyedRecord } from './verify-warc.ts'
import { verifyWacz } from './verify-wacz.ts'
import { readWarc } from './warc-reader.ts'
import type { ZipDirectory } from './zip-reader.ts'

const { list: LIST, receipt: RECEIPT, parts: PARTS, records: RECORDS } = disclosureFiles
const WACZ = `${PARTS}snapshot.wacz`

export async function verifyDisclosure(
  source: RandomAccess,
  directory: ZipDirectory,
  scope: Scope,
): Promise<void> {
  const { ledger } = scope
  const container = await verifyContainer(source, directory, 'sized', scope)
  const disclosure = await readList(container, scope)
  const receipt = await verifySeal(container, disclosure, scope)
  const shown = receipt === null ? null : await verifyEntries(disclosure, receipt, scope)
  if (disclosure === null || shown === null) {
    ledger.unchecked(LIST, 'files', 'nothing vouches for what it says of them')
    return
  }
  const parts = disclosure.entries.flatMap(({ entry }) => (entry.kind === 'part' ? [entry.part] : []))
  const records = disclosure.entries.flatMap(({ entry }) => (entry.kind === 'record' ? [entry.record] : []))
  verifyParts(parts, container, scope)
  await verifyRecords(records, container, scope, receipt)
  refuseStrangers(parts, records, container, scope)
  ledger.shown = shown
}

async function readList({ files }: Container, { ledger }: Scope): Promise<Disclosure | null> {
  const reading = await readOurs(files.get(LIST), 'disclosure')
  const disclosure = reading.kind === 'read' ? asDisclosure(reading.value) : null
  const why = reading.kind === 'problem' ? reading.reason : 'it is no canonical disclosure of ours'
  ledger.judge(LIST, 'form', disclosure === null ? why : null)
  return disclosure
}

/** The receipt whose signature holds, else null. What no signature is over stands under the digest in the list. */
async function verifySeal(
  { files }: Container,
  disclosure: Disclosure | null,
  { ledger, trust }: Scope,
): Promise<Receipt | null> {
  const file = files.get(RECEIPT)
  const { receipt, reason } = await readReceipt(file)
  if (!ledger.judge(RECEIPT, 'form', reason)) return null
  if (receipt === null) return null
  ledger.classes.push(receipt.statement.class)
  if (disclosure !== null) {
    const same = file?.sha256 === disclosure.receipt
    ledger.judge(RECEIPT, 'SHA-256', same ? null : `it is not the one that ${LIST} was made with`)
  }
  const holds = await checkSeal(RECEIPT, receipt, ledger)
  await verifyLog(RECEIPT, receipt, true, ledger, trust)
  await verifyTimestamps(RECEIPT, receipt, ledger, trust)
  return holds ? receipt : null
}

/** Null where the entries are not those that were sealed. */
async function verifyEntries(
  disclosure: Disclosure | null,
  { statement }: Receipt,
  { ledger }: Scope,
): Promise<Shown | null> {
  const { entries: head } = statement
  if (head === undefined) {
    ledger.failed(RECEIPT, 'entries', 'it seals no tree of entries: nothing can be shown in part under it')
    return null
  }
  if (disclosure === null) return null
  const { entries } = disclosure
  const problem = await disclosureProblem(logHash, disclosure, head)
  if (!ledger.judge(LIST, 'entries', problem)) return null
  ledger.ok(LIST, `${entries.length} of ${head.size} entries shown, ${head.size - entries.length} withheld`)
  for (const odd of contradictions(disclosure, statement)) ledger.failed(LIST, 'entries', odd)
  for (const { entry } of entries) {
    if (entry.kind !== 'fact') continue
    const value = typeof entry.value === 'string' ? entry.value : JSON.stringify(entry.value)
    ledger.ok(LIST, `fact ${entry.name}`, value.slice(0, 500).toWellFormed())
  }
  return shownOf(disclosure, head.size)
}

function shownOf({ entries }: Disclosure, of: number): Shown {
  const counts = entries.flatMap(({ entry }) => (entry.kind === 'counts' ? [entry] : []))[0]
  return {
    entries: entries.length,
    of,
    kinds:
      counts === undefined ? null : { facts: counts.facts, parts: counts.parts, records: counts.records },
    facts: Object.fromEntries(factsShown(entries)),
    parts: entries.flatMap(({ entry }) => (entry.kind === 'part' ? [entry.part.name] : [])).toSorted(),
    records: entries.filter(({ entry }) => entry.kind === 'record').length,
  }
}

function verifyParts(parts: readonly Part[], { files }: Container, { ledger }: Scope): void {
  for (const { name, bytes, sha256 } of parts)
    ledger.judge(`${PARTS}${name}`, 'part', differs(files.get(`${PARTS}${name}`), bytes, sha256))
}

function differs(file: ContainedFile | undefined, bytes: number, sha256: string): string | null {
  if (file === undefined) return 'it is shown by an entry, but missing'
  if (file.bytes !== bytes) return `it has ${file.bytes} bytes, its entry says ${bytes}`
  return file.sha256 === sha256 ? null : 'its SHA-256 is not the one in its entry'
}

/** Records stand beside the parts in the order of their entries, or within the whole snapshot in that of the recording. */
async function verifyRecords(
  records: readonly RecordListed[],
  { files }: Container,
  scope: Scope,
  receipt: Receipt | null,
): Promise<void> {
  const { ledger } = scope
  const wacz = files.get(WACZ)
  if (wacz !== undefined) {
    const named = (inner: string): string => `${WACZ} > ${inner}`
    const found = await verifyWacz(wacz.content, { ...scope, sealed: true, named })
    const order = new Map(found.records.map(({ id }, index) => [id, index]))
    const place = ({ id }: RecordListed) => order.get(id) ?? Infinity
    const listed = records.toSorted((left, right) => place(left) - place(right))
    ledger.judge(WACZ, 'records as sealed', recordsMismatch(listed, found.records))
    if (found.snapshot !== null && found.snapshot !== receipt?.statement.snapshot)
      ledger.failed(WACZ, 'identity', `it is about snapshot ${found.snapshot}`)
    if (found.class !== null && found.class !== receipt?.statement.class)
      ledger.failed(WACZ, 'class', `it says ${found.class}`)
    return
  }
  if (records.length === 0) return
  const file = files.get(RECORDS)
  if (file === undefined) return ledger.failed(RECORDS, 'records', 'entries show records, but it is missing')
  const found: SurveyedRecord[] = []
  const problems: string[] = []
  for await (const reading of readWarc(file.content, { signal: scope.signal })) {
    if (reading.kind === 'broken') problems.push(`record ${reading.number}: ${reading.reason}`)
    else {
      const { record } = reading
      for (const reason of record.problems) problems.push(`record ${record.number}: ${reason}`)
      found.push({ ...record, block: record.block.sha256, entity: record.entity?.sha256 ?? null })
    }
  }
  for (const problem of problems) ledger.failed(RECORDS, 'record', problem)
  ledger.judge(RECORDS, 'records as sealed', recordsMismatch(records, found))
}

/** Every file follows from an entry, and their order from their names. */
function refuseStrangers(
  parts: readonly Part[],
  records: readonly RecordListed[],
  { files }: Container,
  { ledger }: Scope,
): void {
  const expected = disclosedFiles(parts, records)
  const known = new Set(expected)
  for (const name of files.keys()) if (!known.has(name)) ledger.failed(name, 'listing', 'no entry shows it')
  if ([...files.keys()].join('\n') !== expected.join('\n'))
    ledger.failed('container', 'order', 'its files are not those that its entries show, in their order')
}

/** The files of a disclosure with these entries, in their order. */
export function disclosedFiles(
  parts: readonly Pick<Part, 'name'>[],
  records: readonly RecordListed[],
): readonly string[] {
  const paths = parts.map(({ name }) => `${PARTS}${name}`).toSorted()
  return [LIST, RECEIPT, ...paths, ...(records.length > 0 && !paths.includes(WACZ) ? [RECORDS] : [])]
}
