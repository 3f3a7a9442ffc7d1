/**
 * verify.html: the checks of `ibid verify`, by the same code, in a reader's browser. Bytes come from files that the reader gives;
 * text from them is only ever set as text. No network, no storage, no judgement of its own.
 */
import { Buffer } from 'buffer'
import {
  conclude,
  isGoodEnough,
  readDomainKeys,
  readTrustText,
  tellChecks,
  tellIntact,
  tellShown,
  tellSigner,
  tellTime,
  type FileKind,
  type Trust,
  type Verification,
} from '../../citations/index.ts'
import { checkDomainKeys } from '../../src/wacz/domain-keys.ts'
import { createLedger } from '../../src/wacz/ledger.ts'
import type { RandomAccess } from '../../src/wacz/random-access.ts'
import { verifyOwn, verifyUnpacked } from '../../src/wacz/verify-own.ts'
import { verifyReceipted } from '../../src/wacz/verify-receipted.ts'

let trust: Trust = { keys: [] }
let given: (() => Promise<void>) | null = null

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no ${id}`)
  return found
}

function chosen(id: string): readonly File[] {
  const input = element(id)
  return input instanceof HTMLInputElement ? [...(input.files ?? [])] : []
}

/** A file in stretches; nothing of it is held. */
function blobAccess(blob: Blob, onRead: (bytes: number) => void): RandomAccess {
  return {
    bytes: blob.size,
    async read(offset, length) {
      const slice = blob.slice(offset, Math.min(blob.size, offset + Math.max(0, length)))
      onRead(slice.size)
      return Buffer.from(await slice.arrayBuffer())
    },
  }
}

function progress(): (bytes: number) => void {
  let read = 0
  return (bytes) => {
    read += bytes
    element('state').textContent = `Checking: ${Math.round(read / 1e6)} MB read`
  }
}

async function check(
  name: string,
  work: (
    access: (blob: Blob) => RandomAccess,
    ledger: ReturnType<typeof createLedger>,
  ) => Promise<FileKind | null>,
): Promise<void> {
  element('answers').hidden = true
  element('state').textContent = 'Checking'
  const onRead = progress()
  const ledger = createLedger()
  try {
    const kind = await work((blob) => blobAccess(blob, onRead), ledger)
    show(name, conclude(kind === null ? ledger : { ...ledger, kind }, trust))
    element('state').textContent = 'Checked.'
  } catch (fault) {
    element('state').textContent =
      `This could not be checked: ${fault instanceof Error ? fault.message : String(fault)}`
  }
}

async function checkFile(file: File): Promise<void> {
  await check(file.name, async (access, ledger) => {
    const kind = await verifyOwn(access(file), { ledger, signal: undefined, trust, named: (part) => part })
    if (kind === 'foreign')
      throw new Error('it is no package or snapshot of Ibid; "ibid verify" reads files of others as well.')
    return kind === 'unknown' ? null : kind
  })
}

/** One file, or a snapshot with the receipt and the manifest of its permalink. */
async function checkFiles(files: readonly File[]): Promise<void> {
  const receipt = files.find(({ name }) => /receipt[^/]*\.json$/i.test(name))
  const manifest = files.find(({ name }) => /manifest[^/]*\.json$/i.test(name))
  const wacz = files.find((file) => file !== receipt && file !== manifest)
  const [only] = files
  if (files.length === 1 && only !== undefined) return checkFile(only)
  await check(wacz?.name ?? '', async (access, ledger) => {
    const known = [wacz, receipt, manifest].filter((file) => file !== undefined)
    if (wacz === undefined || receipt === undefined || known.length < files.length)
      throw new Error('give one file, or a snapshot (.wacz) with its …receipt.json and …manifest.json.')
    const receipted = {
      wacz: access(wacz),
      receipt: access(receipt),
      manifest: manifest === undefined ? null : access(manifest),
    }
    return verifyReceipted(receipted, { ledger, signal: undefined, trust, named: (part) => part })
  })
}

async function checkFolder(files: readonly File[]): Promise<void> {
  const [top = ''] = files[0]?.webkitRelativePath.split('/') ?? []
  await check(top, async (access, ledger) => {
    const parts = new Map(files.map((file) => [file.webkitRelativePath.slice(top.length + 1), access(file)]))
    await verifyUnpacked(parts, { ledger, signal: undefined, trust, named: (part) => part })
    return 'package'
  })
}

function show(name: string, found: Verification): void {
  const rehearsal = element('rehearsal')
  const wishes = {
    acceptRehearsal: rehearsal instanceof HTMLInputElement && rehearsal.checked,
    requireTime: false,
  }
  const good = isGoodEnough(found, wishes)
  element('name').textContent = name
  element('intact').textContent = tellIntact(found)
  const shown = tellShown(found)
  element('shown').textContent = shown ?? ''
  element('shown-row').hidden = shown === null
  element('signed').textContent = tellSigner(found)
  element('when').textContent = tellTime(found)
  const floors = [...new Set((found.floors ?? []).map(({ told }) => told))].join(' ')
  element('floor').textContent = floors
  element('floor-row').hidden = floors === ''
  element('logged').textContent =
    (found.log ?? []).map(({ told }) => told).join(' ') || 'nothing in it says so'
  element('verdict').textContent = verdictOf(found, good)
  // Green for a signer that the reader has named, and for nobody else.
  element('verdict').dataset['good'] = good ? 'yes' : found.intact === 'no' ? 'no' : 'open'
  list('notable', tellChecks(found.checks.filter(({ result }) => result !== 'ok')).slice(0, 60))
  list('checks', tellChecks(found.checks))
  element('json').textContent = JSON.stringify(found, null, 2)
  element('answers').hidden = false
}

function verdictOf(found: Verification, good: boolean): string {
  if (found.intact === 'no')
    return 'NOT INTACT: something was changed, or is missing, or was never so. See below which part.'
  const what =
    found.class === 'rehearsal'
      ? 'Intact, but the network was substituted when this was recorded (rehearsal)'
      : 'Intact'
  if (found.signer?.known !== true) return `${what}. Signer unknown: name whom you trust to learn more.`
  return good ? `${what}, and signed by somebody you trust.` : `${what}.`
}

function list(id: string, lines: readonly string[]): void {
  const items = lines.slice(0, 5000).map((line) => {
    const item = document.createElement('li')
    item.textContent = line
    return item
  })
  element(id).replaceChildren(...items)
}

/** A trust file, or the file by which a domain names its keys. */
async function trustIn(text: string): Promise<{ readonly trust: Trust; readonly told: string }> {
  const none: Trust = { keys: [] }
  const file = readDomainKeys(text)
  if (file === null) {
    const named = readTrustText(text)
    return {
      trust: named ?? none,
      told: named === null ? 'this is no trust file' : `${named.keys.length} keys named`,
    }
  }
  const found = await checkDomainKeys(file)
  return found.kind === 'sound'
    ? { trust: { keys: found.keys }, told: `${found.keys.length} keys of ${file.domain}` }
    : { trust: none, told: `this file of keys is not to be believed: ${found.reason}` }
}

function again(work: () => Promise<void>): void {
  given = work
  void work()
}

element('file').addEventListener('change', () => {
  const files = chosen('file')
  if (files.length > 0) again(() => checkFiles(files))
})
element('folder').addEventListener('change', () => {
  const files = chosen('folder')
  if (files.length > 0) again(() => checkFolder(files))
})
element('trust').addEventListener('change', () => {
  const [file] = chosen('trust')
  if (file === undefined) return
  void (async () => {
    const read = await trustIn(await file.text())
    trust = read.trust
    element('trusted').textContent = read.told
    await given?.()
  })()
})
element('rehearsal').addEventListener('change', () => void given?.())
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.classList.add('over')
})
document.addEventListener('dragleave', () => document.body.classList.remove('over'))
document.addEventListener('drop', (event) => {
  event.preventDefault()
  document.body.classList.remove('over')
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length > 0) again(() => checkFiles(files))
})
