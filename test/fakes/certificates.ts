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
  return {
    root: root.toString('pem'),
    key: await pemOfKey(leafKeys.privateKey),
    leaf: leaf.toString('pem'),
    intermediate: intermediate.toString('pem'),
    digests: { leaf: sha256Hex(leaf), intermediate: sha256Hex(intermediate), root: sha256Hex(root) },
  }
}

/** What a leaf is to be like. `issuerUrl` is where it says its issuer can be had (AIA, RFC 5280 §4.2.2.1). */
export interface LeafWish {
  readonly names: readonly string[]
  readonly notBefore?: Date
  readonly notAfter?: Date
  readonly selfSigned?: boolean
  readonly issuerUrl?: string
}
/** A root and its intermediate that sign as many leaves as wanted, all for one key. */
export interface Issuer {
  /** PEM of the root; PEM and DER of the intermediate. */
  readonly root: string
  readonly intermediate: string
  readonly intermediateDer: Uint8Array
  /** PEM of the leaves' key. */
  readonly key: string
  /** PEM of one leaf. */
  issue(wish: LeafWish): Promise<string>
}

/** `name` stands in the subjects of root and intermediate. */
export async function makeIssuer(name: string): Promise<Issuer> {
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const [rootKeys, middleKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys(), makeKeys()])
  const now = Date.now()
  const common = {
    notBefore: new Date(now - 300 * day),
    notAfter: new Date(now + 300 * day),
    signingAlgorithm: algorithm,
  }
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    serialNumber: serial(),
    name: `CN=${name} Root, O=${name}`,
    keys: rootKeys,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  })
  const intermediate = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: serial(),
    subject: `CN=${name} Intermediate, O=${name}`,
    issuer: root.subject,
    publicKey: middleKeys.publicKey,
    signingKey: rootKeys.privateKey,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  })
  return {
    root: root.toString('pem'),
    intermediate: intermediate.toString('pem'),
    intermediateDer: new Uint8Array(intermediate.rawData),
    key: await pemOfKey(leafKeys.privateKey),
    async issue({ names, notBefore, notAfter, selfSigned = false, issuerUrl }) {
      const subject = `CN=${(names[0] ?? 'nobody').slice(0, 60)}`
      const leaf = await x509.X509CertificateGenerator.create({
        serialNumber: serial(),
        notBefore: notBefore ?? new Date(now - 30 * day),
        notAfter: notAfter ?? new Date(now + 60 * day),
        signingAlgorithm: algorithm,
        subject,
        issuer: selfSigned ? subject : intermediate.subject,
        publicKey: leafKeys.publicKey,
        signingKey: selfSigned ? leafKeys.privateKey : middleKeys.privateKey,
        extensions: [
          new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value }))),
          ...(issuerUrl === undefined
            ? []
            : [new x509.AuthorityInfoAccessExtension({ caIssuers: new x509.GeneralName('url', issuerUrl) })]),
        ],
      })
      return leaf.toString('pem')
    },
  }
}

async function pemOfKey(key: webcrypto.CryptoKey): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64')
  return `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`
}

function serial(): string {
  return `40${Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex')}`
}

function sha256Hex(certificate: X509Certificate): string {
  return createHash('sha256').update(new Uint8Array(certificate.rawData)).digest('hex')
}
