/** A package, WACZ or disclosure made to say something else and signed with a stranger's key: whole, and by nobody we know. */
import {
  asDisclosure,
  canonicalJson,
  digestHex,
  disclosureFiles,
  leafOf,
  sealedText,
  sha256Digest,
  type Digest,
  type Disclosure,
  type Receipt,
} from '../../../citations/index.ts'
import { leafInput, rootOver, runsWithout } from '../../../citations/log/index.ts'
import type { Witness } from '../../../src/ports.ts'
import { logHash } from '../../../src/wacz/log-means.ts'
import { sha256Of } from '../../../src/wacz/octets.ts'
import { waczFiles } from '../../../src/wacz/wacz-writer.ts'
import { again, type Given, type Tampered, type Victim } from './victim.ts'

/** Its list written anew after a change and signed with another key: each part fits, and yet it is nobody's we know. */
export async function forgedAnew(victim: Victim, { next, stranger }: Given): Promise<Tampered> {
  const files = new Map(victim.files)
  if (victim.kind === 'disclosure')
    return { bytes: again(victim, await sealedAnew(files, next, stranger)), names: [] }
  if (victim.kind === 'wacz') {
    const path = waczFiles.package
    const data = JSON.parse((files.get(path) ?? Buffer.alloc(0)).toString('utf8')) as {
      title: string
      created: string
    }
    files.set(path, Buffer.from(canonicalJson({ ...data, title: `forged ${next()}` })))
    const hash = sha256Of(files.get(path) ?? Buffer.alloc(0))
    const digest = JSON.parse((files.get(waczFiles.digest) ?? Buffer.alloc(0)).toString('utf8')) as {
      signedData: object
    }
    const { signature, publicKey } = await stranger.sign(hash)
    files.set(
      waczFiles.digest,
      Buffer.from(
        canonicalJson({ ...digest, hash, signedData: { ...digest.signedData, hash, signature, publicKey } }),
      ),
    )
    return { bytes: again(victim, files), names: [] }
  }
  files.set('report.html', Buffer.from(`<!doctype html><p>another report ${next()}`))
  const bag = [...files].filter(([name]) => !/^(?:manifest-sha256\.txt|package\.(?:sig\.)?json)$/.test(name))
  files.set(
    'manifest-sha256.txt',
    Buffer.from(bag.map(([name, bytes]) => `${digestHex(sha256Of(bytes))}  ${name}\n`).join('')),
  )
  const list = JSON.parse((files.get('package.json') ?? Buffer.alloc(0)).toString('utf8')) as object
  const described = [...files]
    .filter(([name]) => !/^package\.(?:sig\.)?json$/.test(name))
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) }))
  const text = canonicalJson({ ...list, files: described })
  files.set('package.json', Buffer.from(text))
  files.set('package.sig.json', Buffer.from(canonicalJson(await stranger.sign(text))))
  return { bytes: again(victim, files), names: [] }
}

/** A disclosure of one's own: another address among its facts, the root that then follows, and a seal over that. */
async function sealedAnew(
  files: Map<string, Buffer>,
  next: () => number,
  stranger: Witness,
): Promise<Map<string, Buffer>> {
  const read = (name: string): unknown => JSON.parse((files.get(name) ?? Buffer.alloc(0)).toString('utf8'))
  const list = asDisclosure(read(disclosureFiles.list))
  const receipt = read(disclosureFiles.receipt) as Receipt
  if (list === null || receipt.statement.entries === undefined) throw new Error('no disclosure to forge')
  const entries = list.entries.map((one) =>
    one.entry.kind === 'fact' && one.entry.name === 'url'
      ? { ...one, entry: { ...one.entry, value: `http://forged.example/${next()}` } }
      : one,
  )
  const root = await rootOf({ ...list, entries }, receipt.statement.entries.size)
  const statement = { ...receipt.statement, entries: { ...receipt.statement.entries, root } }
  const { log: _, ...rest } = receipt
  const signature = await stranger.sign(sealedText(statement))
  const text = canonicalJson({ ...rest, statement, signature, timestamps: [] })
  files.set(disclosureFiles.receipt, Buffer.from(text))
  files.set(disclosureFiles.list, Buffer.from(canonicalJson({ ...list, entries, receipt: sha256Of(text) })))
  return files
}

/** As a forger computes it, who hashes leaves and takes the rest as it was. */
async function rootOf({ entries, proof }: Disclosure, size: number): Promise<Digest> {
  const runs = runsWithout(
    entries.map(({ place }) => place),
    { from: 0, to: size },
  )
  const given = new Map(
    runs.map(({ from, to }, index) => [`${from}-${to}`, Buffer.from(proof[index] ?? '', 'hex')]),
  )
  for (const { place, salt, entry } of entries)
    given.set(
      `${place}-${place + 1}`,
      Buffer.from(logHash(leafInput(leafOf(Buffer.from(salt, 'hex'), entry)))),
    )
  const root = await rootOver(logHash, { from: 0, to: size }, ({ from, to }) => given.get(`${from}-${to}`))
  return sha256Digest(Buffer.from(root ?? []).toString('hex'))
}
