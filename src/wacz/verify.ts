/**
 * `ibid verify`: offline, streaming, from bytes alone. Finds out whether a file is an evidence package or a WACZ of
 * ours and checks all of it. Damage is a value; only a file that was never either is the caller's mistake.
 */
import { conclude, Problem, type Trust, type Verification } from '../../citations/index.ts'
import { createLedger } from './ledger.ts'
import { bufferAccess, fileAccess, type RandomAccess } from './random-access.ts'
import type { Scope } from './verify-container.ts'
import { verifyPackage } from './verify-package.ts'
import { verifyWacz } from './verify-wacz.ts'
import { waczFiles } from './wacz-writer.ts'
import { readDirectory, type ZipDirectory } from './zip-reader.ts'

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
  await refuseOthers(source)
  const directory = await readDirectory(source)
  const ledger = createLedger()
  const scope: Scope = { ledger, signal: options.signal, named: (part) => part }
  switch (kindOf(directory)) {
    case 'package':
      await verifyPackage(source, directory, scope)
      break
    case 'wacz':
      ledger.classes.push((await verifyWacz(source, scope, directory)).class)
      break
    case 'unknown':
      for (const { part, detail } of directory.problems) ledger.failed(part, 'container', detail)
      ledger.failed('container', 'kind', 'neither package.json nor datapackage.json can be found in it')
  }
  return conclude(ledger.checks, ledger.signatures, ledger.classes, options.trust)
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
    'Expected an evidence package (.zip) or a snapshot (.wacz) made by Ibid, found something that is no ZIP file.',
  )
}
