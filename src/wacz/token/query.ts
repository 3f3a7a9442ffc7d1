/** A TimeStampReq (RFC 3161 §2.4.1): SHA-256 of what is to be stamped, a nonce, and the wish for the signer's certificates. */
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, TimeStampReq, TimeStampReqVersion } from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'
import { asBuffer } from './der.ts'
import { digest } from './signed-by.ts'

const SHA_256 = '2.16.840.1.101.3.4.2.1'
const NULL = Uint8Array.from([5, 0])

/** DER. `nonce` is 16 unpredictable bytes; its first bit is cleared, so that it reads as a positive number. */
export async function buildQuery(
  data: Uint8Array,
  nonce: Uint8Array,
): Promise<{ readonly query: Uint8Array; readonly nonce: Uint8Array }> {
  const positive = Uint8Array.from(nonce, (octet, index) => (index === 0 ? (octet & 0x3f) | 0x40 : octet))
  const query = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA_256, parameters: asBuffer(NULL) }),
      hashedMessage: new OctetString(asBuffer(await digest('SHA-256', data))),
    }),
    nonce: asBuffer(positive),
    certReq: true,
  })
  return { query: new Uint8Array(AsnConvert.serialize(query)), nonce: positive }
}
