/** A server certificate that sends its reader inside: issuer, revocation list and status service all on the canary. */
import { webcrypto } from 'node:crypto'

export interface LuringCertificate {
  readonly key: string
  /** The leaf alone: its issuer is to be fetched from where it says. */
  readonly cert: string
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000

export async function makeLuringCertificate(host: string, inside: string): Promise<LuringCertificate> {
  // The library wants this beside it before it is loaded.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const [issuerKeys, leafKeys] = await Promise.all([makeKeys(), makeKeys()])
  const now = Date.now()
  const leaf = await x509.X509CertificateGenerator.create({
    serialNumber: '4242',
    subject: `CN=${host}`,
    issuer: 'CN=An issuer to be fetched',
    notBefore: new Date(now - day),
    notAfter: new Date(now + day),
    signingAlgorithm: algorithm,
    publicKey: leafKeys.publicKey,
    signingKey: issuerKeys.privateKey,
    extensions: [
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
      new x509.AuthorityInfoAccessExtension({
        caIssuers: new x509.GeneralName('url', `${inside}/issuer.der`),
        ocsp: new x509.GeneralName('url', `${inside}/ocsp`),
      }),
      new x509.CRLDistributionPointsExtension([`${inside}/list.crl`]),
    ],
  })
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey)).toString('base64')
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`,
    cert: leaf.toString('pem'),
  }
}
