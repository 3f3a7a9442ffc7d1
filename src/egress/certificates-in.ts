/**
 * Reads the certificates out of what stands behind a caIssuers address (RFC 5280 §4.2.2.1): one in DER, PEM blocks, or a
 * PKCS #7 bag of certificates only (RFC 5652 §5). Bytes of strangers: whatever they are, the answer is a list.
 */
import { X509Certificate } from 'node:crypto'

const mostCertificates = 10
/** 1.2.840.113549.1.7.2, signedData. */
const signedData = Buffer.from('2a864886f70d010702', 'hex')
const [SEQUENCE, OID, CONTEXT_0] = [0x30, 0x06, 0xa0]

/** Empty where nothing can be read. Never throws. */
export function certificatesIn(bytes: Buffer): readonly X509Certificate[] {
  const text = bytes.toString('latin1')
  const blocks = text.match(/-----BEGIN (CERTIFICATE|PKCS7)-----[A-Za-z0-9+/=\s]+-----END \1-----/g) ?? []
  if (blocks.length > 0)
    return blocks
      .slice(0, mostCertificates)
      .flatMap((block) => fromDer(Buffer.from(block.replace(/-----[A-Z0-9 ]+-----|\s/g, ''), 'base64')))
  return fromDer(bytes).slice(0, mostCertificates)
}

function fromDer(der: Buffer): readonly X509Certificate[] {
  const bag = inBag(der)
  if (bag !== null) return bag.slice(0, mostCertificates).flatMap((one) => parse(one))
  return parse(der)
}

function parse(der: Buffer): readonly X509Certificate[] {
  try {
    return [new X509Certificate(der)]
  } catch {
    return []
  }
}

/** ContentInfo { signedData, [0] SignedData { version, digestAlgorithms, encapContentInfo, [0] certificates … } }. */
function inBag(der: Buffer): readonly Buffer[] | null {
  const [outer] = elements(der)
  if (outer?.tag !== SEQUENCE) return null
  const [type, content] = elements(outer.value)
  if (type?.tag !== OID || !type.value.equals(signedData) || content === undefined) return null
  const [signed] = elements(content.value)
  if (signed === undefined) return null
  const certificates = elements(signed.value).find(({ tag }) => tag === CONTEXT_0)
  return certificates === undefined ? [] : elements(certificates.value).map(({ whole }) => whole)
}

interface Element {
  readonly tag: number
  readonly value: Buffer
  readonly whole: Buffer
}

/** The elements that stand side by side; ends at the first that is none. */
function elements(bytes: Buffer): readonly Element[] {
  const found: Element[] = []
  let at = 0
  while (at + 2 <= bytes.length && found.length < 64) {
    const first = bytes[at + 1] ?? 0
    const count = first < 0x80 ? 0 : first & 0x7f
    // 0x80 is BER's indefinite length, which DER does not have.
    if (first === 0x80 || count > 4 || at + 2 + count > bytes.length) break
    const length = count === 0 ? first : bytes.readUIntBE(at + 2, count)
    const [start, end] = [at + 2 + count, at + 2 + count + length]
    if (end > bytes.length) break
    found.push({ tag: bytes[at] ?? 0, value: bytes.subarray(start, end), whole: bytes.subarray(at, end) })
    at = end
  }
  return found
}
