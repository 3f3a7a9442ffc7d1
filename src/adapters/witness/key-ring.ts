/**
 * The history of an installation's signing keys: public halves for ever, the private one of the present alone. What was sealed
 * under an old key stays verifiable; what a stolen one signs after its revocation is not believed.
 */
import { createHash, randomBytes, type KeyObject } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import {
  bindingText,
  canonicalJson,
  domainKeysText,
  faultCode,
  Problem,
  successionText,
  type DomainKeys,
} from '../../../citations/index.ts'
import { witnessOf } from './file-key.ts'
import { generateKey, keyFault, readKey, readPublicKey, spkiOf, writeKey } from './key-file.ts'

const signedSchema = z.strictObject({ at: z.iso.datetime(), signature: z.string() })
const keySchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  publicKey: z.string(),
  since: z.iso.datetime().nullable(),
  until: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  reason: z.string().max(500).nullable(),
  /** The word of the key before that this one takes its place. */
  succeeds: signedSchema.optional(),
  /** The key's own word whose it is, by domain. */
  bound: z.record(z.string(), signedSchema).optional(),
})
const ringSchema = z.strictObject({ format: z.literal('ibid-keys/1'), keys: z.array(keySchema).max(10_000) })

/** `until` is null for the key in use. `revokedAt`: from then on whatever it signs is void. */
export type RingKey = z.infer<typeof keySchema>

export interface KeyRing {
  list(): Promise<readonly RingKey[]>
  /** Makes the first key. Throws a Problem where there is one. */
  generate(): Promise<RingKey>
  /** A new key takes the place of the old one, whose private half is gone for good. */
  rotate(): Promise<RingKey>
  /** As of `at`; the key in use is replaced at once. Throws a Problem for a key that is none of ours. */
  revoke(fingerprint: string, at: Date, reason: string): Promise<RingKey>
  /** The history as that domain is to serve it; the key in use says from the first time on that it is the domain's. */
  publish(domain: string): Promise<DomainKeys>
}

/** `path` is the private key's file; the history lies beside it. */
export function openKeyRing(path: string, passphrase: string | null, now: () => Date): KeyRing {
  const history = join(dirname(path), 'signing-keys.json')

  async function list(): Promise<readonly RingKey[]> {
    const known = await readHistory(history)
    const present = await readPublicKey(path)
    if (present === null) return known
    if (known.some(({ publicKey }) => publicKey === present)) {
      // The file decides which one is in use, should we have died between the two writes.
      return known.map((key) =>
        key.publicKey === present ? { ...key, until: null } : { ...key, until: key.until ?? key.since },
      )
    }
    // A key made at the first start, before anybody asked for a list.
    return [...known, entryOf(present, null)]
  }
  async function put(
    place: 'new' | 'replace',
    retired: readonly RingKey[],
    before: KeyObject | null = null,
  ): Promise<RingKey> {
    const at = now().toISOString()
    const key = await generateKey()
    const successor = before === null ? {} : { succeeds: await succession(before, spkiOf(key), at) }
    const made: RingKey = { ...entryOf(spkiOf(key), at), ...successor }
    // The history first: a key that signs must never be missing from it, one that never signed may stand there.
    await writeHistory(history, [...retired, made])
    await writeKey(path, key, passphrase, place)
    return made
  }
  const retired = async (): Promise<readonly RingKey[]> => {
    const at = now().toISOString()
    return (await list()).map((key) => (key.until === null ? { ...key, until: at } : key))
  }
  return {
    list,
    async generate() {
      if ((await readPublicKey(path)) !== null || (await fileIsThere(path))) {
        const message = `Expected no signing key yet, found one at ${path}; "ibid keys signing rotate" replaces it.`
        throw new Problem('conflict', message)
      }
      return put('new', await retired())
    },
    async rotate() {
      // Whoever cannot open the old key shall not replace it by accident.
      const before = await readKeyOrClear(path, passphrase)
      return put('replace', await retired(), before)
    },
    async revoke(fingerprint, at, reason) {
      const keys = await list()
      const [found, ...more] = keys.filter((key) => key.fingerprint.startsWith(fingerprint))
      if (found === undefined || more.length > 0 || fingerprint.length < 8) {
        throw new Problem(
          'not-found',
          `Expected the fingerprint of one of this installation's keys, found "${fingerprint.slice(0, 80)}"; "ibid keys signing list" shows them.`,
        )
      }
      const revoked: RingKey = {
        ...found,
        revokedAt: at.toISOString(),
        reason: reason.toWellFormed().slice(0, 500),
      }
      const others = (list_: readonly RingKey[]) =>
        list_.map((key) => (key.fingerprint === found.fingerprint ? { ...revoked, until: key.until } : key))
      if (found.until !== null) {
        await writeHistory(history, others(keys))
        return revoked
      }
      await put('replace', others(await retired()))
      return revoked
    },
    async publish(domain) {
      const key = await readKey(path, passphrase)
      if (key === null) {
        const message = 'Expected a signing key, found none yet; "ibid keys signing generate" makes one.'
        throw new Problem('not-found', message)
      }
      const witness = witnessOf(key)
      const { publicKey } = witness
      const at = now().toISOString()
      // What stands behind the key in use was made by a change that died: it never signed.
      const all = await list()
      const known = all.slice(0, all.findIndex((entry) => entry.publicKey === publicKey) + 1)
      const bound = async (entry: RingKey): Promise<RingKey> => {
        if (entry.publicKey !== publicKey || entry.bound?.[domain] !== undefined) return entry
        const { signature } = await witness.sign(bindingText(domain, publicKey, at))
        return { ...entry, bound: { ...entry.bound, [domain]: { at, signature } } }
      }
      const keys = await Promise.all(known.map(bound))
      await writeHistory(history, keys)
      const file = { format: 'ibid-domain-keys/1', domain, at, keys: keys.map(served(domain)) } as const
      return { ...file, signature: (await witness.sign(domainKeysText(file))).signature }
    },
  }
}

/** A key in the clear may be replaced by an encrypted one; an encrypted one only by whoever can open it. */
async function readKeyOrClear(path: string, passphrase: string | null): Promise<KeyObject | null> {
  return await readKey(path, passphrase).catch(async (fault: unknown) => {
    const clear = passphrase === null ? null : await readKey(path, null).catch(() => null)
    if (clear === null) throw fault
    return clear
  })
}

/** By the key that goes, while it is there: afterwards nobody could say it. */
async function succession(before: KeyObject, to: string, at: string) {
  const witness = witnessOf(before)
  return { at, signature: (await witness.sign(successionText(witness.publicKey, to, at))).signature }
}

function entryOf(publicKey: string, since: string | null): RingKey {
  const fingerprint = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
  return { fingerprint, publicKey, since, until: null, revokedAt: null, reason: null }
}

/** What a domain tells of a key: no reason for a revocation, which may name somebody. */
function served(domain: string): (key: RingKey) => DomainKeys['keys'][number] {
  return ({ publicKey, since, until, revokedAt, bound, succeeds }) => ({
    publicKey,
    since,
    until,
    revokedAt,
    bound: bound?.[domain] ?? null,
    succeeds: succeeds ?? null,
  })
}

async function fileIsThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    (error: unknown) => faultCode(error) !== 'ENOENT',
  )
}

async function readHistory(path: string): Promise<readonly RingKey[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return null
    throw keyFault('history-unreadable', `the history of signing keys at ${path} can't be read`, error)
  })
  if (text === null) return []
  const read = ringSchema.safeParse(parsed(text))
  if (read.success) return read.data.keys
  throw new Problem(
    'invalid-configuration',
    `Expected the history of signing keys in ${path}, found something else.`,
  )
}

async function writeHistory(path: string, keys: readonly RingKey[]): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  {
    await using file = await open(draft, 'wx', 0o600)
    await file.writeFile(`${canonicalJson({ format: 'ibid-keys/1', keys })}\n`)
    await file.sync()
  }
  await rename(draft, path)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
