/** A walk over DER (X.690) for the few places where the schemas of others stop short. Definite lengths only; reads, never writes. */

export interface Tlv {
  /** The identifier octet; tags above 30 are not met in what we read. */
  readonly tag: number
  /** Header and content. */
  readonly raw: Uint8Array
  readonly content: Uint8Array
}

/** The first element of `bytes`. Throws a RangeError where none stands there whole. */
export function readTlv(bytes: Uint8Array): Tlv {
  const tag = bytes[0]
  const first = bytes[1]
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f)
    throw new RangeError('no DER element')
  let length = first
  let head = 2
  if (first > 0x7f) {
    const count = first & 0x7f
    if (count === 0 || count > 4) throw new RangeError('a length that DER does not have')
    length = 0
    for (const octet of bytes.subarray(2, 2 + count)) length = length * 256 + octet
    head += count
  }
  if (head + length > bytes.length) throw new RangeError('an element that ends too early')
  return { tag, raw: bytes.subarray(0, head + length), content: bytes.subarray(head, head + length) }
}

/** The elements within a constructed one, in order. */
export function childrenOf(content: Uint8Array): readonly Tlv[] {
  const found: Tlv[] = []
  for (let rest = content; rest.length > 0;) {
    const element = readTlv(rest)
    found.push(element)
    rest = rest.subarray(element.raw.length)
  }
  return found
}

/** A copy on memory of its own: what Web Crypto and the ASN.1 library take. */
export function asBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((octet, index) => octet === right[index])
}

export function hexOf(bytes: Uint8Array | ArrayBuffer): string {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  return Array.from(view, (octet) => octet.toString(16).padStart(2, '0')).join('')
}
