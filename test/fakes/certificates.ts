/**
 * Certificate chains for tests: a root, an intermediate and a leaf, really signed, with the faults a test asks for.
 * Everything is made anew and lives in memory.
 */
import { createHash, webcrypto } from 'node:crypto'
import type { X509Certificate } from '@peculiar/x509'

export interface TestChain {
  /** PEM of the root alone: for `ca`. */
  readonly root: string
  readonly key: string
  readonly leaf: string
  readonly intermediate: string
  /** SHA-256 (hex) of the DER of leaf, intermediate and root. */
  readonly digests: { readonly leaf: string; readonly intermediate: string; readonly root: string }
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000

/** `names` are DNS names or IPv4/IPv6 literals of the leaf; `expired` makes the leaf's time end yesterday. */
export async function makeChain({
  names,
  expired = false,
}: {
  names: readonly string[]
  expired?: boolean
}): Promise<TestChain> {
  // The library wants this beside it before it is loaded.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const [rootKeys, middleKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys(), makeKeys()])
  const now = Date.now()
  const common = {
    notBefore: new Date(now - 30 * day),
    notAfter: new Date(now + 30 * day),
    signingAlgorithm: algorithm,
  }
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    serialNumber: serial(),
    name: 'CN=Test Root',
    keys: rootKeys,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  })
  const intermediate = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: serial(),
    subject: 'CN=Test Intermediate',
    issuer: root.subject,
    publicKey: middleKeys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  })
  const leaf = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: serial(),
    notAfter: new Date(expired ? now - day : now + 30 * day),
    subject: 'CN=Test Leaf',
    issuer: intermediate.subject,
    publicKey: leafKeys.publicKey,
    signingKey: middleKeys.privateKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({
          type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const),
          value,
        })),
      ),
    ],
  })
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey)).toString('base64')
  return {
    root: root.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`,
    leaf: leaf.toString('pem'),
    intermediate: intermediate.toString('pem'),
    digests: { leaf: sha256Hex(leaf), intermediate: sha256Hex(intermediate), root: sha256Hex(root) },
  }
}

function serial(): string {
  return `40${Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex')}`
}

function sha256Hex(certificate: X509Certificate): string {
  return createHash('sha256').update(new Uint8Array(certificate.rawData)).digest('hex')
}
