/**
 * The certificate authority of one process: it lets our own browser speak TLS to the recording proxy, and the replica web
 * to our probe. Its keys live in memory only and die with the process. Deliberately absent: any way to persist it, to
 * trust it outside this process, or to make it sign for others; and a CT log, since no stranger ever sees these leaves.
 */
import { createHash, webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'
import { domainToASCII } from 'node:url'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const DAY = 86_400_000
/** Clocks of browsers and servers differ a little; a certificate must not be younger than either believes. */
const BACKDATED = 2 * DAY
const LEAF_DAYS = 90
/** A worker may live longer than a leaf: leaves are made anew well before they expire. */
const RENEW_AFTER = 30 * DAY
const CACHE = 512

/** PEM texts: a server's private key and its chain, leaf first. */
export interface HostCertificate {
  readonly key: string
  readonly cert: string
}

export interface Authority {
  /** PEM of the CA's own certificate, for `--ca-file` and test clients. */
  readonly certificate: string
  /**
   * base64(SHA-256(SubjectPublicKeyInfo)) of the one key all leaves share and of the CA's key: what Chromium's
   * `--ignore-certificate-errors-spki-list` takes, joined by commas. It excuses our chains only, nobody else's.
   */
  readonly spki: string
  /** A server's TLS context for a host name or literal address (brackets off). Cached. */
  leafFor(host: string): Promise<SecureContext>
  /** The same as PEM, for servers that want key and certificate as texts. */
  certificateFor(host: string): Promise<HostCertificate>
}

interface Leaf extends HostCertificate {
  readonly context: SecureContext
}

/** The name as certificates hold it: lower case, ASCII, without the root's dot; an address as it is written. */
export function certificateName(host: string): { readonly type: 'ip' | 'dns'; readonly value: string } {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (isIP(bare) !== 0) return { type: 'ip', value: bare.replace(/%.*$/, '') }
  const ascii = domainToASCII(bare)
  return { type: 'dns', value: ascii === '' ? bare.toLowerCase().replace(/[^a-z0-9._-]/g, '-') : ascii }
}

/**
 * Makes a CA and the key of its leaves (both P-256, about 10 ms). Chains are leaf and CA, so that a client which was
 * given `certificate` can verify them in the ordinary way.
 */
export async function createAuthority(): Promise<Authority> {
  // Loaded only here: the library takes about 200 ms, and `ibid check` never needs it.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const { subtle } = webcrypto
  const makeKeys = () => subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const [authorityKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys()])
  const startedAt = Date.now()
  const subject = 'CN=Ibid capture (this process only)'
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: subject,
    notBefore: new Date(startedAt - BACKDATED),
    notAfter: new Date(startedAt + 3650 * DAY),
    signingAlgorithm: ALGORITHM,
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  })
  const certificate = root.toString('pem')
  const key = pem('PRIVATE KEY', await subtle.exportKey('pkcs8', leafKeys.privateKey))
  const hashes = await Promise.all(
    [leafKeys, authorityKeys].map(async (pair) => {
      const der = new Uint8Array(await subtle.exportKey('spki', pair.publicKey))
      return createHash('sha256').update(der).digest('base64')
    }),
  )

  async function makeLeaf(host: string, madeAt: number): Promise<Leaf> {
    const leaf = await x509.X509CertificateGenerator.create({
      serialNumber: serial(),
      // A common name ends at 64 characters; the name that counts stands in the subjectAltName (RFC 9525).
      subject: 'CN=Ibid capture leaf',
      issuer: subject,
      notBefore: new Date(madeAt - BACKDATED),
      notAfter: new Date(madeAt + LEAF_DAYS * DAY),
      signingAlgorithm: ALGORITHM,
      publicKey: leafKeys.publicKey,
      signingKey: authorityKeys.privateKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([certificateName(host)]),
        await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      ],
    })
    const cert = `${leaf.toString('pem')}\n${certificate}\n`
    return { key, cert, context: createSecureContext({ key, cert, minVersion: 'TLSv1.2' }) }
  }

  // Promises are kept, so that six connections to a new host at once make one leaf, not six.
  const leaves = new Map<string, { readonly madeAt: number; readonly leaf: Promise<Leaf> }>()
  function keptLeaf(host: string): Promise<Leaf> {
    const name = certificateName(host).value
    const now = Date.now()
    let kept = leaves.get(name)
    if (kept === undefined || now - kept.madeAt > RENEW_AFTER)
      kept = { madeAt: now, leaf: makeLeaf(host, now) }
    leaves.delete(name)
    leaves.set(name, kept)
    const [oldest] = leaves.keys()
    if (leaves.size > CACHE && oldest !== undefined) leaves.delete(oldest)
    return kept.leaf
  }

  return {
    certificate,
    spki: hashes.join(','),
    leafFor: async (host) => (await keptLeaf(host)).context,
    certificateFor: async (host) => {
      const { cert } = await keptLeaf(host)
      return { key, cert }
    },
  }
}

/** 127 random bits, positive: unique without a counter (RFC 5280 §4.1.2.2 allows 20 octets). */
function serial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return Buffer.from(bytes).toString('hex')
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
