/** An OCSP request about one certificate (RFC 6960 §4.1), with SHA-1 in its CertID as every responder expects. No nonce: answers are kept for others. */
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { CertID, OCSPRequest, Request, TBSRequest } from '@peculiar/asn1-ocsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import type { Certificate } from './certificate.ts'
import { asBuffer } from './der.ts'
import { digest } from './signed-by.ts'

const SHA_1 = '1.3.14.3.2.26'
const NULL = Uint8Array.from([5, 0])

/** DER. */
export async function ocspQuery(certificate: Certificate, issuer: Certificate): Promise<Uint8Array> {
  const octets = (bytes: Uint8Array) => new OctetString(asBuffer(bytes))
  const serial = certificate.serial.length % 2 === 0 ? certificate.serial : `0${certificate.serial}`
  // As a DER INTEGER: a number whose first bit is set needs a zero before it.
  const hex = Number.parseInt(serial.slice(0, 2), 16) > 0x7f ? `00${serial}` : serial
  const reqCert = new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA_1, parameters: asBuffer(NULL) }),
    issuerNameHash: octets(await digest('SHA-1', bytesFrom(issuer.subject))),
    issuerKeyHash: octets(await digest('SHA-1', issuer.keyBits)),
    serialNumber: asBuffer(bytesFrom(hex)),
  })
  const tbsRequest = new TBSRequest({ requestList: [new Request({ reqCert })] })
  return new Uint8Array(AsnConvert.serialize(new OCSPRequest({ tbsRequest })))
}

function bytesFrom(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
