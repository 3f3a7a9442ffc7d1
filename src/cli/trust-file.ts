/** Whom a verifier believes: what the user names in a file, and this installation's own keys. */
import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Problem, readTrustText, type Trust } from '../../citations/index.ts'
import type { Config } from '../config.ts'
import { ownLogPolicy } from '../transparency.ts'

/** The file's, this installation's own keys, and the roots it believes; `crl` names a newer revocation list. */
export async function readTrust(
  path: string | undefined,
  crl: string | undefined,
  config: Config,
): Promise<Trust> {
  const own = await ownKeys(config)
  const roots = await ownRoots(config)
  const crls = crl === undefined ? [] : [await readList(crl)]
  const ownLog = await ownLogPolicy(config)
  const named = path === undefined ? { keys: [], authorities: [] } : await readNamed(path)
  const authorities = [...named.authorities, ...roots.map(({ fingerprint, name }) => ({ fingerprint, name }))]
  return {
    ...named,
    keys: [...named.keys, ...own],
    authorities,
    certificates: roots.map(({ der }) => der),
    crls,
    // One policy, not a mixture: whoever names logs means those.
    log: ('log' in named ? named.log : undefined) ?? ownLog,
  }
}

async function readNamed(path: string): Promise<NonNullable<ReturnType<typeof readTrustText>>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Problem('file-not-found', `Expected a readable file for --trust, found "${path}".`, { cause })
  })
  const read = readTrustText(text)
  if (read !== null) return read
  throw new Problem(
    'invalid-configuration',
    `Expected {"keys": [{"fingerprint": "<64 hex digits>", "name": "…"}]} in "${path}", found something else.`,
  )
}

/** Old keys as well, with when they were revoked; those behind a command too. */
async function ownKeys(config: Config): Promise<Trust['keys']> {
  const [{ presentKey }, { openKeyRing }] = await Promise.all([
    import('../adapters/witness/present-key.ts'),
    import('../adapters/witness/key-ring.ts'),
  ])
  const keys = await openKeyRing(presentKey(config, null), () => new Date()).list()
  return keys.map(({ fingerprint, until, revokedAt }) => ({
    fingerprint,
    name: until === null ? 'the key of this installation' : 'an earlier key of this installation',
    ...(revokedAt === null ? {} : { revokedAt }),
  }))
}

async function ownRoots(
  config: Config,
): Promise<readonly { readonly der: Uint8Array; readonly fingerprint: string; readonly name: string }[]> {
  const path = config.IBID_TIMESTAMP_ROOTS
  if (path === undefined) return []
  const { readRoots } = await import('../adapters/witness/timestamps.ts')
  const ders = await readFile(path, 'utf8')
    .then(readRoots)
    .catch((cause: unknown) => {
      const message = `Expected a PEM file with certificates for IBID_TIMESTAMP_ROOTS, found "${path}"; e.g. authority-root.pem.`
      throw new Problem('invalid-configuration', message, { cause })
    })
  return ders.map((der) => {
    const { fingerprint256, subject } = new X509Certificate(der)
    const name = /(?:^|\n)CN=([^\n]*)/.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')
    return { der, fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(), name: name.slice(0, 200) }
  })
}

/** DER, or PEM around it. */
async function readList(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Problem('file-not-found', `Expected a readable revocation list for --crl, found "${path}".`, {
      cause,
    })
  })
  const pem = /-----BEGIN X509 CRL-----([\s\S]*?)-----END X509 CRL-----/.exec(bytes.toString('latin1'))
  return pem === null ? bytes : Buffer.from(pem[1] ?? '', 'base64')
}
