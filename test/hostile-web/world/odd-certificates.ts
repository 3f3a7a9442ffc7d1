/** Certificates with one fault each, or one oddity that is none, under a root of their own that visitors trust. */
import { webcrypto } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'
import type { Extension, X509Certificate } from '@peculiar/x509'
import { oddCertificates, type OddCertificate } from '../case.ts'

const elliptic = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000
/** RFC 5280 §4.2.1.10: GeneralSubtrees with one name. */
const NAME_CONSTRAINTS = '2.5.29.30'
const SERVER_USE = '1.3.6.1.5.5.7.3.1'
const VISITOR_USE = '1.3.6.1.5.5.7.3.2'

export interface OddShop {
  /** PEM of the root to be trusted. */
  readonly root: string
  contextFor(host: string, kind: OddCertificate): Promise<SecureContext>
  /** DER of what the world's issuer gives at `/{name}.der`; null where it has nothing. */
  issuerAt(path: string): Uint8Array | null
}

export function isOdd(kind: string): kind is OddCertificate {
  return oddCertificates.some((odd) => odd === kind)
}

/** `issuerUrl` is where the world's issuer answers. */
export async function openOddShop(issuerUrl: string): Promise<OddShop> {
  // The library wants this beside it before it is loaded.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const makeKeys = () => webcrypto.subtle.generateKey(elliptic, true, ['sign', 'verify'])
  const now = Date.now()
  const common = {
    notBefore: new Date(now - 300 * day),
    notAfter: new Date(now + 300 * day),
    signingAlgorithm: elliptic,
  }
  type Signer = { readonly subject: string; readonly keys: webcrypto.CryptoKeyPair }
  const authority = () => new x509.BasicConstraintsExtension(true, undefined, true)
  const makeRoot = async (subject: string) => {
    const keys = await makeKeys()
    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      ...common,
      serialNumber: serial(),
      name: subject,
      keys,
      extensions: [authority()],
    })
    return { subject: certificate.subject, keys, certificate }
  }
  const vouch = async (
    signer: Signer,
    own: Signer,
    more: { extensions?: Extension[]; notAfter?: Date } = {},
  ): Promise<X509Certificate> =>
    await x509.X509CertificateGenerator.create({
      ...common,
      notAfter: more.notAfter ?? common.notAfter,
      serialNumber: serial(),
      subject: own.subject,
      issuer: signer.subject,
      publicKey: own.keys.publicKey,
      signingKey: signer.keys.privateKey,
      extensions: [authority(), ...(more.extensions ?? [])],
    })
  const aiaOf = (url: string): Extension =>
    new x509.AuthorityInfoAccessExtension({ caIssuers: new x509.GeneralName('url', url) })
  const person = async (name: string): Promise<Signer> => ({ subject: `CN=${name}`, keys: await makeKeys() })

  const [root, unknown, middle, other, left, right] = await Promise.all([
    makeRoot('CN=Odd Root, O=Odd'),
    makeRoot('CN=Root of Nobody, O=Nobody'),
    person('Odd Intermediate'),
    person('A Stranger'),
    person('Left Hand'),
    person('Right Hand'),
  ])
  const middleCertificate = await vouch(root, middle)
  const stranger = await vouch(unknown, other)
  // Two that vouch for each other: whoever follows their addresses goes round.
  const loop = {
    '/left.der': await vouch(right, left, { extensions: [aiaOf(`${issuerUrl}/right.der`)] }),
    '/right.der': await vouch(left, right, { extensions: [aiaOf(`${issuerUrl}/left.der`)] }),
  }

  const leafOf = async (
    host: string,
    signer: Signer,
    { rsa = false, use = SERVER_USE, named = true, aia = null as string | null } = {},
  ): Promise<{ key: string; pem: string }> => {
    const rsaKeys = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 1_024 } as const
    const keys = rsa
      ? await webcrypto.subtle.generateKey({ ...rsaKeys, publicExponent: new Uint8Array([1, 0, 1]) }, true, [
          'sign',
          'verify',
        ])
      : await makeKeys()
    const leaf = await x509.X509CertificateGenerator.create({
      ...common,
      serialNumber: serial(),
      notBefore: new Date(now - 30 * day),
      subject: `CN=${host}`,
      issuer: signer.subject,
      publicKey: keys.publicKey,
      signingKey: signer.keys.privateKey,
      extensions: [
        new x509.ExtendedKeyUsageExtension([use]),
        ...(named ? [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }])] : []),
        ...(aia === null ? [] : [aiaOf(aia)]),
      ],
    })
    return { key: await pemOfKey(keys.privateKey), pem: leaf.toString('pem') }
  }

  /** The leaf's signer and its own oddities, and what is sent behind it. */
  const parts = async (
    kind: OddCertificate,
  ): Promise<{
    signer: Signer
    leaf?: Parameters<typeof leafOf>[2]
    sent: readonly X509Certificate[]
  }> => {
    const usual = { signer: middle, sent: [middleCertificate] }
    switch (kind) {
      case 'weak-key':
        return { ...usual, leaf: { rsa: true } }
      case 'wrong-use':
        return { ...usual, leaf: { use: VISITOR_USE } }
      case 'no-names':
        return { ...usual, leaf: { named: false } }
      case 'name-constraints':
        return {
          ...usual,
          sent: [
            await vouch(root, middle, {
              extensions: [new x509.Extension(NAME_CONSTRAINTS, true, permitting('elsewhere.test'))],
            }),
          ],
        }
      case 'expired-intermediate':
        return { ...usual, sent: [await vouch(root, middle, { notAfter: new Date(now - day) })] }
      case 'extra-certificate':
        return { ...usual, sent: [stranger, middleCertificate] }
      case 'wrong-order':
        return { ...usual, sent: [root.certificate, middleCertificate] }
      case 'unknown-root-sent':
        return { signer: unknown, sent: [unknown.certificate] }
      case 'incomplete-loop':
        return { signer: left, leaf: { aia: `${issuerUrl}/left.der` }, sent: [] }
      case 'incomplete-huge':
        return { signer: middle, leaf: { aia: `${issuerUrl}/huge` }, sent: [] }
      case 'incomplete-inside':
        return { signer: middle, leaf: { aia: 'http://10.20.30.40/issuer.der' }, sent: [] }
      default:
        throw new Error(`unknown certificate "${String(kind)}"`)
    }
  }
  return {
    root: root.certificate.toString('pem'),
    async contextFor(host, kind) {
      const { signer, leaf, sent } = await parts(kind)
      const { key, pem } = await leafOf(host, signer, leaf)
      const cert = [pem, ...sent.map((one) => one.toString('pem'))].join('\n')
      return createSecureContext({
        key,
        cert,
        ...(kind === 'weak-key' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {}),
      })
    },
    issuerAt: (path) => {
      const found = path === '/left.der' || path === '/right.der' ? loop[path] : null
      return found === null ? null : new Uint8Array(found.rawData)
    },
  }
}

/** permittedSubtrees with one DNS name. */
function permitting(name: string): Uint8Array {
  const wrap = (tag: number, inner: Buffer): Buffer =>
    Buffer.concat([Buffer.from([tag, inner.length]), inner])
  return wrap(0x30, wrap(0xa0, wrap(0x30, wrap(0x82, Buffer.from(name)))))
}

async function pemOfKey(key: webcrypto.CryptoKey): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64')
  return `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`
}

function serial(): string {
  return `40${Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex')}`
}
