/** Who vouches, out of the Config: the signing key in its file or behind a command, and the authorities that know the time. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem, type EvidenceClass } from '../citations/index.ts'
import type { RingKey } from './adapters/witness/key-ring.ts'
import type { Config } from './config.ts'
import { createEgress } from './egress/create-egress.ts'
import { directEgress, type EgressOptions } from './egress/egress.ts'
import { parseAllowAddress } from './egress/options.ts'
import { egressOptions } from './network.ts'
import type { Beacon, Clock, Random, Timestamps, Witness } from './ports.ts'

/** Two of different houses, both under roots that the verifier knows. */
const PUBLIC_AUTHORITIES = ['http://timestamp.digicert.com', 'http://ts.ssl.com']

/** The Witness this installation signs with. `folder` is where keys are kept when no other place is named. */
export async function openWitness(config: Config, folder: () => Promise<string>): Promise<Witness> {
  const [{ presentKey }, { openKeyRing }] = await Promise.all([
    import('./adapters/witness/present-key.ts'),
    import('./adapters/witness/key-ring.ts'),
  ])
  const own = await folder()
  const isFiled = config.IBID_SIGNING_COMMAND === undefined
  const passphrase = isFiled ? await passphraseOf(config) : null
  const present = presentKey(config, passphrase, own)
  const ring = openKeyRing(present, () => new Date())
  const witness = isFiled ? await openFile(config, own, passphrase) : await present.open('use')
  if (witness === null) throw new Error('a command without a key passed for a witness')
  // A key behind a command changes without our doing: what is to seal stands in the history first.
  if (!isFiled) await ring.note()
  const keys = await ring.list()
  const revokedAt = keys.find(({ publicKey }) => publicKey === witness.publicKey)?.revokedAt ?? null
  if (revokedAt === null) return witness
  throw new Problem(
    'invalid-configuration',
    `Expected a signing key that is in force, found one revoked as of ${revokedAt}; ${isFiled ? '"ibid keys signing rotate" makes a new one' : 'set IBID_SIGNING_COMMAND and IBID_SIGNING_PUBLIC_KEY to another one'}.`,
  )
}

async function openFile(config: Config, folder: string, passphrase: string | null): Promise<Witness> {
  const { openFileWitness } = await import('./adapters/witness/file-key.ts')
  return openFileWitness(config.IBID_SIGNING_KEY ?? join(folder, 'signing.pem'), passphrase)
}

/** The public keys this installation has signed with, in use or not; null for a place that never signed. */
export async function ownKeys(config: Config): Promise<readonly RingKey[] | null> {
  const [{ presentKey }, { openKeyRing }] = await Promise.all([
    import('./adapters/witness/present-key.ts'),
    import('./adapters/witness/key-ring.ts'),
  ])
  const keys = await openKeyRing(presentKey(config, null), () => new Date()).list()
  return keys.length === 0 ? null : keys
}

/**
 * What an audit may sign with, and whose signatures it takes for ours. A process without a key, or without its passphrase, checks
 * and adds nothing: no key is made for that.
 */
export async function openCustodian(
  config: Config,
  witness: () => Promise<Witness>,
): Promise<{ readonly witness: Witness | null; readonly keys: ReadonlySet<string> | null }> {
  const own = await ownKeys(config)
  const keys = own === null ? null : new Set(own.map(({ publicKey }) => publicKey))
  if (own === null && config.IBID_SIGNING_COMMAND === undefined) return { witness: null, keys }
  const opened = await witness().catch((fault: unknown) => {
    if (fault instanceof Problem) return null
    throw fault
  })
  return { witness: opened, keys }
}

/** Null where the key is kept in the clear. */
export async function passphraseOf(config: Config): Promise<string | null> {
  const path = config.IBID_SIGNING_PASSPHRASE_FILE
  if (config.IBID_SIGNING_PASSPHRASE !== undefined) return config.IBID_SIGNING_PASSPHRASE.reveal()
  if (path === undefined) return null
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const message = `Expected a readable file for IBID_SIGNING_PASSPHRASE_FILE, found "${path}"; e.g. /run/secrets/ibid.`
    throw new Problem('invalid-configuration', message, { cause })
  })
  const passphrase = text.replace(/\r?\n$/, '')
  if (passphrase !== '') return passphrase
  throw new Problem('invalid-configuration', `Expected a passphrase in "${path}", found an empty file.`)
}

/** Null where nobody is to be asked. Disposing closes its connections. */
export async function openTimestamps(
  config: Config,
  parts: { class: EvidenceClass; random: Random; clock: Clock; userAgent: string },
): Promise<(Timestamps & AsyncDisposable) | null> {
  const authorities = authoritiesOf(config, parts.class)
  if (authorities.length === 0) return null
  const { createTimestamps, readRoots } = await import('./adapters/witness/timestamps.ts')
  const path = config.IBID_TIMESTAMP_ROOTS
  const unreadable = (cause: unknown): never => {
    const message = `Expected a PEM file with certificates for IBID_TIMESTAMP_ROOTS, found "${path}"; e.g. authority-root.pem.`
    throw new Problem('invalid-configuration', message, { cause })
  }
  const roots = path === undefined ? [] : await readFile(path, 'utf8').then(readRoots).catch(unreadable)
  const egress = createEgress(await egressFor(config, authorities))
  const { random, clock, userAgent } = parts
  const made = createTimestamps({ egress, authorities, roots, random, userAgent, now: () => clock.now() })
  return { ...made, [Symbol.asyncDispose]: () => egress.close() }
}

/** Null where no beacon is configured: by default nobody is asked. Disposing closes its connections. */
export async function openBeacon(
  config: Config,
  userAgent: string,
): Promise<(Beacon & AsyncDisposable) | null> {
  const address = config.IBID_BEACON
  if (address === undefined) return null
  const { createBeacon } = await import('./adapters/witness/beacon.ts')
  const egress = createEgress(await egressFor(config, [address]))
  return { ...createBeacon({ egress, address, userAgent }), [Symbol.asyncDispose]: () => egress.close() }
}

/** As written; without the variable the public ones, but none for a rehearsal, which proves nothing anyhow. */
export function authoritiesOf(
  config: Pick<Config, 'IBID_TIMESTAMPS'>,
  kind: EvidenceClass,
): readonly string[] {
  const written = config.IBID_TIMESTAMPS
  if (written === undefined) return kind === 'live' ? PUBLIC_AUTHORITIES : []
  if (written === 'off') return []
  const found = written.split(/[\s,]+/).filter((part) => part !== '')
  const bad = found.find((part) => !URL.canParse(part) || !/^https?:$/.test(new URL(part).protocol))
  if (bad === undefined) return [...new Set(found)]
  throw new Problem(
    'invalid-configuration',
    `Expected addresses of time-stamping authorities in IBID_TIMESTAMPS, found "${bad.slice(0, 200)}"; e.g. https://tsa.example/tsr,https://stamps.example.`,
  )
}

/**
 * The operator named these authorities, so a literal or local address of theirs may be dialled at its port; a substituted web
 * is not where they live. What their certificates name (lists, OCSP) is guarded like any address of the web.
 */
async function egressFor(config: Config, authorities: readonly string[]): Promise<EgressOptions> {
  const { ca, proxy, proxyResolves, allow } = await egressOptions(config)
  const own = authorities.flatMap((authority) => {
    const url = new URL(authority)
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
    if (url.hostname === 'localhost') return [`127.0.0.0/8:${port}`, `[::1]/128:${port}`]
    return /^[\d.]+$|^\[/.test(url.hostname) ? [`${url.hostname}:${port}`] : []
  })
  return {
    ...directEgress,
    ca,
    proxy,
    proxyResolves,
    allow: [...allow, ...own.map((text) => parseAllowAddress(text))],
  }
}
