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
import { verifyPackage } from './verify-package.ts'
import { verifyWacz } from './verify-wacz.ts'
import { waczFiles } from './wacz-writer.ts'
import { readDirectory, type ZipDirectory } from './zip-reader.ts'

const DATAPACKAGE_LIMIT = 16 * 1024 * 1024

export interface VerifyOptions {
  readonly trust: Trust
  readonly signal?: AbortSignal
}

/** Verifies a file. Throws Problem `file-not-found` or `invalid-package` where there is nothing to verify. */
export async function verifyFile(path: string, options: VerifyOptions): Promise<Verification> {
  let source: RandomAccess & AsyncDisposable
  try {
    source = await fileAccess(path)
  } catch (error) {
    throw new Problem(
      'file-not-found',
      `Expected a package or WACZ that can be read, found none at ${path}.`,
      {
        cause: error,
      },
    )
  }
  await using open = source
  return await verifyBytes(open, options)
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
  switch (kind) {
    case 'package':
      await verifyPackage(source, directory, scope)
      return ended('package')
    case 'wacz':
      ledger.classes.push((await verifyWacz(source, scope, directory)).class)
      return ended('wacz')
    case 'unknown':
      for (const { part, detail } of directory.problems) ledger.failed(part, 'container', detail)
      ledger.failed('container', 'kind', 'neither package.json nor datapackage.json can be found in it')
  }
  return ended()
}

/** By most of its names, so that one damaged name does not hide what the file is. */
function kindOf({ entries }: ZipDirectory): 'package' | 'wacz' | 'unknown' {
  const names = entries.map(({ name }) => name)
  const wacz = names.filter((name) => Object.values<string>(waczFiles).includes(name)).length
  const ofPackage = names.filter((name) =>
    /^(?:snapshots\/|package\.(?:sig\.)?json$|report\.|README\.txt$)/.test(name),
  ).length
  if (wacz === 0 && ofPackage === 0) return 'unknown'
  return wacz > ofPackage ? 'wacz' : 'package'
}

/** A text or picture is no damaged package: neither its first nor its last bytes are a ZIP's. */
async function refuseOthers(source: RandomAccess): Promise<void> {
  const first = (await source.read(0, 4)).toString('latin1')
  const last = (await source.read(Math.max(0, source.bytes - 22), 4)).toString('latin1')
  if (first === 'PK\u0003\u0004' || last === 'PK\u0005\u0006') return
  throw new Problem(
    'invalid-package',
    'Expected an evidence package (.zip), a snapshot (.wacz) or a WARC (.warc, .warc.gz), found something else.',
  )
}
