/**
 * `ibid verify`: offline, streaming, from bytes alone. Finds out whether a file is an evidence package or a WACZ of ours, somebody
 * else's WACZ or a plain WARC, and checks all of it. Damage is a value; only a file that was never any of these is the caller's
 * mistake.
 */
import { conclude, Problem, type FileKind, type Trust, type Verification } from '../../citations/index.ts'
import { fileInZip } from './foreign-zip.ts'
import { createLedger } from './ledger.ts'
import { isWarc } from './plain-warc.ts'
import { bufferAccess, fileAccess, type RandomAccess } from './random-access.ts'
import type { Scope } from './verify-container.ts'
import { isForeign, verifyForeignWacz, verifyWarcRecords } from './verify-foreign.ts'
import { isContainer, kindOf, verifyDirectory } from './verify-own.ts'
import { verifyReceipted } from './verify-receipted.ts'
import { waczFiles } from './wacz-writer.ts'
import { readDirectory } from './zip-reader.ts'

const DATAPACKAGE_LIMIT = 16 * 1024 * 1024

export interface VerifyOptions {
  readonly trust: Trust
  readonly signal?: AbortSignal
}

/** Verifies a file. Throws Problem `file-not-found` or `invalid-package` where there is nothing to verify. */
export async function verifyFile(path: string, options: VerifyOptions): Promise<Verification> {
  await using open = await opened(path, 'a package or WACZ')
  return await verifyBytes(open, options)
}

/**
 * Verifies a lone snapshot with its receipt and the manifest between them, as a permalink gives them. `manifest` null: what is missing
 * is told. Throws Problem `file-not-found`, or `usage` where the file is no snapshot of ours: a package holds its receipts.
 */
export async function verifyReceiptedFiles(
  paths: { readonly wacz: string; readonly receipt: string; readonly manifest: string | null },
  options: VerifyOptions,
): Promise<Verification> {
  await using wacz = await opened(paths.wacz, 'a snapshot (.wacz)')
  await using receipt = await opened(paths.receipt, 'a receipt')
  await using manifest = paths.manifest === null ? null : await opened(paths.manifest, 'a manifest')
  await refuseOthers(wacz)
  const found = kindOf(await readDirectory(wacz))
  if (found === 'package' || found === 'disclosure')
    throw new Problem(
      'usage',
      `Expected a snapshot (.wacz) beside a receipt, found a ${found}, which holds its own; e.g. ibid verify ${paths.wacz}.`,
    )
  const ledger = createLedger()
  const { signal, trust } = options
  const scope: Scope = { ledger, signal, trust, named: (part) => part }
  const kind = await verifyReceipted({ wacz, receipt, manifest }, scope)
  return conclude({ ...ledger, kind }, trust)
}

async function opened(path: string, what: string): Promise<RandomAccess & AsyncDisposable> {
  try {
    return await fileAccess(path)
  } catch (error) {
    throw new Problem('file-not-found', `Expected ${what} that can be read, found none at ${path}.`, {
      cause: error,
    })
  }
}

/** Verifies bytes in memory. */
export async function verifyBuffer(bytes: Uint8Array, options: VerifyOptions): Promise<Verification> {
  return await verifyBytes(bufferAccess(bytes), options)
}

/** Verifies anything that can be read at random. */
export async function verifyBytes(source: RandomAccess, options: VerifyOptions): Promise<Verification> {
  const ledger = createLedger()
  const { signal, trust } = options
  const scope: Scope = { ledger, signal, trust, named: (part) => part }
  const ended = (kind?: FileKind) => conclude({ ...ledger, ...(kind === undefined ? {} : { kind }) }, trust)
  if (await isWarc(source)) {
    await verifyWarcRecords(source, 'records', scope)
    ledger.note('time', {
      part: 'records',
      what: 'timestamp',
      result: 'unchecked',
      detail: 'a plain WARC carries none',
    })
    return ended('warc')
  }
  await refuseOthers(source)
  const directory = await readDirectory(source)
  const kind = kindOf(directory)
  if (
    kind !== 'package' &&
    (await isForeign(await fileInZip(source, waczFiles.package, DATAPACKAGE_LIMIT)))
  ) {
    await verifyForeignWacz(source, scope)
    return ended('foreign-wacz')
  }
  const found = await verifyDirectory(source, directory, scope)
  return found === 'unknown' ? ended() : ended(found)
}

/** A text or picture is the caller's mistake, and no damaged package. */
async function refuseOthers(source: RandomAccess): Promise<void> {
  if (await isContainer(source)) return
  throw new Problem(
    'invalid-package',
    'Expected an evidence package (.zip), a snapshot (.wacz) or a WARC (.warc, .warc.gz), found something else.',
  )
}
