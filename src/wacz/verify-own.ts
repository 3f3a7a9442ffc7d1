/** Our own packages and snapshots, from bytes alone and without anything that only Node has: the page in a package runs this too. */
import { disclosureFiles, readCanonical, type FileKind } from '../../citations/index.ts'
import { digestOf, type RandomAccess } from './random-access.ts'
import { textOf, type Container, type ContainedFile, type Scope } from './verify-container.ts'
import { verifyDisclosure } from './verify-disclosure.ts'
import { packageFiles, verifyContents, verifyPackage } from './verify-package.ts'
import { verifyWacz } from './verify-wacz.ts'
import { waczFiles } from './wacz-writer.ts'
import { readDirectory, type ZipDirectory } from './zip-reader.ts'

/** Checks everything into the scope's ledger. `foreign` where the bytes were never a container: then nothing was checked. */
export async function verifyOwn(
  source: RandomAccess,
  scope: Scope,
): Promise<FileKind | 'unknown' | 'foreign'> {
  if (!(await isContainer(source))) return 'foreign'
  return verifyDirectory(source, await readDirectory(source), scope)
}

/** The same with the directory in hand. */
export async function verifyDirectory(
  source: RandomAccess,
  directory: ZipDirectory,
  scope: Scope,
): Promise<FileKind | 'unknown'> {
  const { ledger } = scope
  const kind = kindOf(directory)
  switch (kind) {
    case 'package':
      await verifyPackage(source, directory, scope)
      break
    case 'wacz':
      ledger.classes.push((await verifyWacz(source, scope, directory)).class)
      break
    case 'disclosure':
      await verifyDisclosure(source, directory, scope)
      break
    case 'unknown':
      for (const { part, detail } of directory.problems) ledger.failed(part, 'container', detail)
      ledger.failed(
        'container',
        'kind',
        'neither package.json nor datapackage.json nor disclosure.json can be found in it',
      )
  }
  return kind
}

/** A package that was unpacked: its files by path. What a ZIP says beside its content is gone and cannot be checked. */
export async function verifyUnpacked(parts: ReadonlyMap<string, RandomAccess>, scope: Scope): Promise<void> {
  const files = new Map<string, ContainedFile>()
  for (const name of await inOrder(parts)) {
    const content = parts.get(name)
    if (content === undefined) continue
    files.set(name, {
      name,
      bytes: content.bytes,
      sha256: await digestOf(content, { signal: scope.signal }),
      content,
    })
  }
  const container: Container = { files }
  scope.ledger.unchecked('container', 'container', 'it was unpacked: only what was in it is checked')
  await verifyContents(container, scope)
}

/** As the list has them, so that only what is missing or added is out of order. */
async function inOrder(parts: ReadonlyMap<string, RandomAccess>): Promise<readonly string[]> {
  const names = [...parts.keys()].toSorted()
  const list = parts.get(packageFiles.list)
  const text = list === undefined ? null : await textOf({ content: list }, 64 * 1024 * 1024)
  const reading = text === null ? null : readCanonical(text)
  const value = reading?.kind === 'canonical' ? reading.value : null
  const files: unknown = typeof value === 'object' && value !== null && 'files' in value ? value.files : []
  const paths = (Array.isArray(files) ? files : []).map((file: unknown) =>
    typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string'
      ? file.path
      : '',
  )
  const listed = [...new Set([...paths, packageFiles.list, packageFiles.signature])].filter((path) =>
    parts.has(path),
  )
  return [...listed, ...names.filter((name) => !listed.includes(name))]
}

/** By most of its names, so that one damaged name does not hide what the file is. */
export function kindOf({ entries }: ZipDirectory): 'package' | 'wacz' | 'disclosure' | 'unknown' {
  const names = entries.map(({ name }) => name)
  const wacz = names.filter((name) => Object.values<string>(waczFiles).includes(name)).length
  const ofPackage = names.filter((name) =>
    /^(?:snapshots\/|exhibits\/|package\.(?:sig\.)?json$|report\.|statement\.|manifest-sha256\.txt$|verify\.html$|README\.txt$)/.test(
      name,
    ),
  ).length
  const { list, receipt, parts, records } = disclosureFiles
  const shown = names.filter(
    (name) => name === list || name === receipt || name === records || name.startsWith(parts),
  ).length
  const most = Math.max(wacz, ofPackage, shown)
  if (most === 0) return 'unknown'
  if (most === ofPackage) return 'package'
  return most === shown ? 'disclosure' : 'wacz'
}

/** A text or picture is no damaged package: neither its first nor its last bytes are a ZIP's. */
export async function isContainer(source: RandomAccess): Promise<boolean> {
  const first = (await source.read(0, 4)).toString('latin1')
  const last = (await source.read(Math.max(0, source.bytes - 22), 4)).toString('latin1')
  return first === 'PK\u0003\u0004' || last === 'PK\u0005\u0006'
}
