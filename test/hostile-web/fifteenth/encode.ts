/** Old encodings, written by turning the decoder round. */
const made = new Map<string, ReadonlyMap<string, readonly number[]>>()
function table(label: string): ReadonlyMap<string, readonly number[]> {
  const known = made.get(label)
  if (known !== undefined) return known
  const map = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(label, { fatal: true })
  const put = (bytes: readonly number[]): void => {
    try {
      const char = decoder.decode(Uint8Array.from(bytes))
      if (!map.has(char)) map.set(char, bytes)
    } catch {
      // no character there
    }
  }
  for (let one = 0; one < 256; one++) put([one])
  if (/big5|gb|shift|euc/.test(label))
    for (let high = 0x81; high < 0xff; high++) for (let low = 0x40; low < 0xff; low++) put([high, low])
  made.set(label, map)
  return map
}
export function encode(text: string, label: string): Uint8Array {
  const map = table(label)
  const out: number[] = []
  for (const char of text) {
    const bytes = map.get(char) ?? Array.from(`&#${char.codePointAt(0) ?? 63};`, (part) => part.charCodeAt(0))
    for (const byte of bytes) out.push(byte)
  }
  return Uint8Array.from(out)
}
export function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
