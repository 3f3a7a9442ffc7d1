/** The transparency log, out of the Config: its key, its name, and the witnesses that are asked. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../citations/index.ts'
import {
  hexOf,
  isKeyName,
  readCheckpoint,
  readLogPolicy,
  writeVkey,
  type LogPolicy,
} from '../citations/log/index.ts'
import type { Config } from './config.ts'
import type { Egress } from './egress/egress.ts'
import type { EvidenceStore, TransparencyLog } from './ports.ts'
import { logHash } from './wacz/log-means.ts'

/** Opens the log of a store. Throws a Problem for a configuration, a PortFault for a log that must not be continued. */
export async function openTransparencyLog(
  config: Config,
  parts: {
    readonly store: EvidenceStore
    /** Where keys are kept when no other place is named. */
    readonly folder: () => Promise<string>
    readonly egress: () => Promise<Egress>
    readonly userAgent: string
    readonly notice: (message: string) => void
  },
): Promise<TransparencyLog & AsyncDisposable> {
  const { openLogKey } = await import('./adapters/log/key.ts')
  const { fileMark } = await import('./adapters/log/mark.ts')
  const { cosigning, noWitness } = await import('./adapters/log/cosign.ts')
  const { postOver } = await import('./adapters/log/post.ts')
  const { readPointer } = await import('./adapters/log/objects.ts')
  const { openStoreLog } = await import('./adapters/log/store-log.ts')
  const path = config.IBID_LOG_KEY ?? join(await parts.folder(), 'log.pem')
  const signer = await openLogKey(path)
  const standing = await readPointer(parts.store, 'checkpoint')
  const kept = standing.value === null ? null : (readCheckpoint(standing.value)?.origin ?? null)
  const origin = config.IBID_LOG_ORIGIN ?? kept ?? originOf(config, signer.publicKey)
  if (!isKeyName(origin)) {
    throw new Problem(
      'invalid-configuration',
      `Expected a name without blanks and plus signs for IBID_LOG_ORIGIN, found "${origin.slice(0, 80)}"; e.g. evidence.example.org/log.`,
    )
  }
  const witnesses = (await readPolicyFile(config))?.witnesses.filter(({ url }) => url !== null) ?? []
  const { egress, userAgent, notice } = parts
  const cosign =
    witnesses.length === 0
      ? noWitness
      : cosigning({ witnesses, post: postOver({ egress, userAgent }), now: () => Date.now(), notice })
  return openStoreLog({ store: parts.store, signer, origin, cosign, mark: fileMark(markBeside(path)) })
}

/** The policy of `IBID_LOG_POLICY`; null without one. Throws a Problem that names the line. */
export async function readPolicyFile(config: Config): Promise<LogPolicy | null> {
  const path = config.IBID_LOG_POLICY
  if (path === undefined) return null
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const message = `Expected a readable C2SP tlog-policy for IBID_LOG_POLICY, found "${path}"; e.g. log-policy.txt.`
    throw new Problem('invalid-configuration', message, { cause })
  })
  const reading = await readLogPolicy(logHash, text)
  if (reading.kind === 'policy') return reading.policy
  throw new Problem(
    'invalid-configuration',
    `Expected a C2SP tlog-policy in "${path}", found: ${reading.reason}.`,
  )
}

/**
 * What this installation itself believes of logs, as a tlog-policy: its own log by the key and name it signed under last, and the
 * witnesses of `IBID_LOG_POLICY`. Undefined where it has never signed and names none.
 */
export async function ownLogPolicy(config: Config): Promise<string | undefined> {
  const path = config.IBID_LOG_KEY ?? join(config.IBID_DATA_DIR, 'keys', 'log.pem')
  const { openLogKey } = await import('./adapters/log/key.ts')
  const { fileMark } = await import('./adapters/log/mark.ts')
  const { keyOfLog } = await import('./adapters/log/publish.ts')
  const signed = readCheckpoint((await fileMark(markBeside(path)).read()) ?? '')
  const policy = await readPolicyFile(config)
  if (signed === null)
    return policy === null ? undefined : await readFile(config.IBID_LOG_POLICY ?? '', 'utf8')
  const own = await keyOfLog(await openLogKey(path), signed.origin)
  const others = (
    policy === null ? 'quorum none' : await readFile(config.IBID_LOG_POLICY ?? '', 'utf8')
  ).split('\n')
  const isKnown = policy?.logs.some(({ name, id }) => name === own.name && id === own.id) ?? false
  return [...(isKnown ? [] : [`log ${writeVkey(own)}`]), ...others, ''].join('\n')
}

/** The same, read. */
export async function readOwnPolicy(config: Config): Promise<LogPolicy | null> {
  const text = await ownLogPolicy(config)
  const reading = text === undefined ? null : await readLogPolicy(logHash, text)
  return reading?.kind === 'policy' ? reading.policy : null
}

/** The log and how many witnesses it asks, for who has old proofs vouched for by witnesses that were away; null without any. */
export async function witnessedLog(
  config: Config,
  open: () => Promise<TransparencyLog>,
): Promise<{ readonly log: TransparencyLog; readonly witnesses: number } | null> {
  const asked = (await readPolicyFile(config))?.witnesses.filter(({ url }) => url !== null) ?? []
  return asked.length === 0 ? null : { log: await open(), witnesses: asked.length }
}

/** The note of what was signed lies beside the key: whoever has the one needs the other. */
function markBeside(key: string): string {
  return join(dirname(key), 'log-signed.txt')
}

/** The address the log is served at, without its scheme; where none is public, a name nobody else has. */
function originOf(config: Config, publicKey: Uint8Array): string {
  if (config.IBID_PUBLIC_URL === undefined) return `ibid.invalid/${hexOf(publicKey).slice(0, 16)}/log`
  return new URL('log', `${config.IBID_PUBLIC_URL.replace(/\/$/, '')}/`).href.replace(/^[a-z]+:\/\//, '')
}
