/**
 * The history of an installation's signing keys: public halves for ever, the private one of the present alone. What was sealed
 * under an old key stays verifiable; what a stolen one signs after its revocation is not believed.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
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
import { keyFault } from './key-file.ts'
import type { KeyMaker, PresentKey } from './present-key.ts'

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
  /**
   * A new key takes the place of the old one, whose private half is gone for good. With `to`, the public half of a key made elsewhere,
   * nothing is replaced: the key in use says that this one follows, which waits in the history until it is configured.
   */
  rotate(to?: string): Promise<RingKey>
  /** As of `at`; the key in use is replaced at once where keys are made here. Throws a Problem for a key that is none of ours. */
  revoke(fingerprint: string, at: Date, reason: string): Promise<RingKey>
  /** The history as that domain is to serve it; the key in use says from the first time on that it is the domain's. */
  publish(domain: string): Promise<DomainKeys>
  /** Writes down what `list` says: a key that comes from elsewhere stands in the history before it signs. */
  note(): Promise<void>
}

/** Throws Problems that say what to do; faults of the disk are PortFaults. */
export function openKeyRing(present: PresentKey, now: () => Date): KeyRing {
  const { history, maker } = present

  async function list(): Promise<readonly RingKey[]> {
    const written = await readHistory(history)
    const earlier = await present.earlier()
    const known =
      earlier === null || written.some(({ publicKey }) => publicKey === earlier)
        ? written
        : [...written, entryOf(earlier, null)]
    const inUse = await present.publicKey()
    if (inUse === null) return known
    if (known.some(({ publicKey }) => publicKey === inUse)) {
      // What is configured decides which one is in use, should we have died between the two writes.
      return known.map((key) =>
        key.publicKey === inUse
          ? { ...key, until: null }
          : { ...key, until: key.until ?? key.since ?? stamp() },
      )
    }
    // A key made at the first start, before anybody asked for a list, or put there by hand.
    return [...known.map((key) => ({ ...key, until: key.until ?? stamp() })), entryOf(inUse, null)]
  }
  const stamp = () => now().toISOString()
  /** The word of the key in use that `to` follows it; only the next in the list may have it, and not from a key that is void. */
  async function linkTo(to: string, at: string): Promise<Pick<RingKey, 'succeeds'>> {
    // Whoever cannot open the old key shall not replace it by accident.
    const witness = await present.open('succession')
    const last = (await list()).at(-1)
    if (witness === null || last?.publicKey !== witness.publicKey || last.revokedAt !== null) return {}
    const { signature } = await witness.sign(successionText(witness.publicKey, to, at))
    return { succeeds: { at, signature } }
  }
  async function put(
    keyMaker: KeyMaker,
    place: 'new' | 'replace',
    retired: readonly RingKey[],
    isLinked = false,
  ): Promise<RingKey> {
    const at = stamp()
    const key = await keyMaker.make()
    const made = { ...entryOf(key.publicKey, at), ...(isLinked ? await linkTo(key.publicKey, at) : {}) }
    // The history first: a key that signs must never be missing from it, one that never signed may stand there.
    await writeHistory(history, [...retired, made])
    await key.put(place)
    return made
  }
  async function follow(to: string): Promise<RingKey> {
    const keys = await list()
    const known = keys.find(({ publicKey }) => publicKey === to)
    const waits = waiting(keys)
    if (known !== undefined && known === waits) return known
    if (known !== undefined || waits !== null) {
      const found = known === undefined ? `${waits?.fingerprint ?? ''} that waits` : 'one of this history'
      const message = `Expected a new key to follow the one in use, found ${found}; "ibid keys signing revoke" takes back one that waits.`
      throw new Problem('conflict', message)
    }
    const at = stamp()
    const next = { ...entryOf(to, at), ...(await linkTo(to, at)) }
    await writeHistory(history, [...(await retired()), next])
    return next
  }
  const retired = async (): Promise<readonly RingKey[]> => {
    const at = stamp()
    return (await list()).map((key) => (key.until === null ? { ...key, until: at } : key))
  }
  return {
    list,
    async generate() {
      if (maker === null) throw madeElsewhere()
      if ((await present.publicKey()) !== null || (await maker.isTaken())) {
        const message = `Expected no signing key yet, found one at ${maker.path}; "ibid keys signing rotate" replaces it.`
        throw new Problem('conflict', message)
      }
      return put(maker, 'new', await retired())
    },
    async rotate(to) {
      if (to !== undefined) return follow(to)
      if (maker === null) throw madeElsewhere()
      return put(maker, 'replace', await retired(), true)
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
      // A key behind a command can't be replaced from here; nothing is sealed with it from now on.
      if (found.until !== null || maker === null) await writeHistory(history, others(keys))
      else await put(maker, 'replace', others(await retired()))
      return revoked
    },
    async publish(domain) {
      const witness = await present.open('use')
      if (witness === null) {
        const message = 'Expected a signing key, found none yet; "ibid keys signing generate" makes one.'
        throw new Problem('not-found', message)
      }
      const { publicKey } = witness
      const at = stamp()
      const all = await list()
      if (all.find((entry) => entry.publicKey === publicKey)?.revokedAt !== null) {
        const message =
          'Expected a key in use that is in force, found a revoked one: no reader would believe the file; e.g. after the next key was configured.'
        throw new Problem('conflict', message)
      }
      const bound = async (entry: RingKey): Promise<RingKey> => {
        if (entry.publicKey !== publicKey || entry.bound?.[domain] !== undefined) return entry
        const { signature } = await witness.sign(bindingText(domain, publicKey, at))
        return { ...entry, bound: { ...entry.bound, [domain]: { at, signature } } }
      }
      const keys = await Promise.all(all.map(bound))
      await writeHistory(history, keys)
      // What stands behind the key in use never signed: a change died before it, or it waits for its turn.
      const known = keys.slice(0, keys.findIndex((entry) => entry.publicKey === publicKey) + 1)
      const file = { format: 'ibid-domain-keys/1', domain, at, keys: known.map(served(domain)) } as const
      return { ...file, signature: (await witness.sign(domainKeysText(file))).signature }
    },
    async note() {
      const keys = await list()
      if (canonicalJson(keys) !== canonicalJson(await readHistory(history))) await writeHistory(history, keys)
    },
  }
}

/** The key that is to follow the one in use, told to the history and not configured yet; null where none is. */
export function waiting(keys: readonly RingKey[]): RingKey | null {
  const next = keys[keys.findIndex(({ until }) => until === null) + 1]
  const isBehind = keys.some(({ until }) => until === null) && next !== undefined
  return isBehind && next.revokedAt === null && next.until === next.since ? next : null
}

function madeElsewhere(): Problem {
  const example = 'ibid keys signing rotate --to new.pub.pem'
  return new Problem(
    'invalid-configuration',
    `Expected a key kept by this installation, found IBID_SIGNING_COMMAND: keys are made where the command takes them from, and told of here; e.g. ${example}.`,
  )
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
