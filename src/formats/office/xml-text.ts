/** A part's bytes as XML text: its encoding as announced, its DOCTYPE cut out, so that no reader can expand what it declares. */

export interface XmlText {
  readonly text: string
  /** What was odd: `doctype`, `encoding`. */
  readonly oddities: readonly ('doctype' | 'encoding')[]
}

const HEAD = 256

/** Appendix F of XML 1.0: byte order mark, the shape of `<?xml`, then the declaration; UTF-8 without any. */
export function decodeXml(bytes: Uint8Array): XmlText {
  const label = encodingOf(bytes)
  const decoder = decoderFor(label)
  const text = (decoder ?? new TextDecoder()).decode(bytes)
  const plain = cutDoctype(text)
  const oddities: XmlText['oddities'][number][] = []
  if (plain.length !== text.length) oddities.push('doctype')
  if (decoder === null || plain.includes('\ufffd')) oddities.push('encoding')
  return { text: plain, oddities }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0 && b === 0x3c) return 'utf-16be'
  if (a === 0x3c && b === 0) return 'utf-16le'
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const named = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]
  // A declaration in single bytes cannot mean sixteen bits, whatever it says.
  return named === undefined || /^utf-?16|^ucs|^iso-10646/i.test(named) ? 'utf-8' : named
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/** Only before the first element can a DOCTYPE stand; it ends at the `>` outside quotes, comments and its own brackets. */
function cutDoctype(text: string): string {
  let at = 0
  for (;;) {
    while (at < text.length && /\s/u.test(text[at] ?? '')) at++
    const end = text.startsWith('<?', at)
      ? text.indexOf('?>', at) + 2
      : text.startsWith('<!--', at)
        ? text.indexOf('-->', at) + 3
        : 0
    if (end <= at) break
    at = end
  }
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return text
  return text.slice(0, at) + text.slice(endOfDoctype(text, at))
}

function endOfDoctype(text: string, from: number): number {
  let depth = 0
  let at = from + 9
  while (at < text.length) {
    const character = text[at]
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1)
      if (close === -1) return text.length
      at = close
    } else if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at)
      if (close === -1) return text.length
      at = close + 2
    } else if (character === '[') depth++
    else if (character === ']') depth--
    else if (character === '>' && depth <= 0) return at + 1
    at++
  }
  return text.length
}
