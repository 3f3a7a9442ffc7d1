/** Reads the server name out of a TLS ClientHello (RFC 8446 §4.1.2, RFC 6066 §3). Nothing else is read. */

/** Undefined: the record is not complete yet. Null: no server name, or no hello at all. */
export function serverNameOf(bytes: Buffer): string | null | undefined {
  if (bytes.length < 5) return undefined
  if (bytes[0] !== 0x16) return null
  const length = bytes.readUInt16BE(3)
  if (bytes.length < 5 + length) return undefined
  try {
    return readHello(bytes.subarray(5, 5 + length))
  } catch {
    return null
  }
}

function readHello(hello: Buffer): string | null {
  // Type and length, version, random.
  let at = 4 + 2 + 32
  at += 1 + hello.readUInt8(at)
  at += 2 + hello.readUInt16BE(at)
  at += 1 + hello.readUInt8(at)
  const end = at + 2 + hello.readUInt16BE(at)
  at += 2
  while (at + 4 <= end) {
    const kind = hello.readUInt16BE(at)
    const size = hello.readUInt16BE(at + 2)
    // List length, name type, name length, name.
    if (kind === 0) return hello.toString('latin1', at + 9, at + 9 + hello.readUInt16BE(at + 7)).toLowerCase()
    at += 4 + size
  }
  return null
}
