/** Encodes text in the encodings that old sites have, by turning Node's decoders round. */
const tables = new Map<string, Map<string, readonly number[]>>()

function table(charset: string): Map<string, readonly number[]> {
  const known = tables.get(charset)
  if (known !== undefined) return known
  const map = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(charset)
  for (let a = 0; a < 256; a++) {
    const c = decoder.decode(Uint8Array.of(a))
    if (c !== '\ufffd' && c.length === 1 && !map.has(c)) map.set(c, [a])
  }
  if (/^(shift_jis|gb|euc|big5)/.test(charset))
    for (let a = 0x81; a < 255; a++)
      for (let b = 0x40; b < 255; b++) {
        const c = decoder.decode(Uint8Array.of(a, b))
        if (c.length === 1 && c !== '\ufffd' && !map.has(c)) map.set(c, [a, b])
      }
  tables.set(charset, map)
  return map
}

export function encode(text: string, charset: string): Uint8Array {
  if (charset === '' || /^utf-8$/i.test(charset)) return new TextEncoder().encode(text)
  const map = table(charset)
  const bytes: number[] = []
  for (const c of text) {
    const found = map.get(c)
    if (found !== undefined) bytes.push(...found)
    else for (const x of `&#${c.codePointAt(0)};`) bytes.push(x.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}
