/**
 * The encoding that an HTML file declares of itself, by the standard's prescan of its first bytes (HTML, "prescan a byte
 * stream to determine its encoding"), and that of an XML declaration. Byte order marks are looked at elsewhere: they win.
 */

/** What the standard lets a browser look at. */
const PRESCAN = 1_024

/**
 * The label as declared, in small letters ("windows-1251"), or null. UTF-16 declared in readable ASCII is UTF-8, and
 * "x-user-defined" is windows-1252, as the standard says. Whether a decoder knows the label is the caller's business.
 */
export function declaredCharset(head: Uint8Array): string | null {
  const bytes = head.subarray(0, PRESCAN)
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  const label = prescan(text) ?? xmlEncoding(text)
  if (label === null) return null
  if (/^utf-?16(?:le|be)?$/.test(label)) return 'utf-8'
  return label === 'x-user-defined' ? 'windows-1252' : label
}

function prescan(text: string): string | null {
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== '<') continue
    if (text.startsWith('<!--', at)) {
      // "<!-->" is a whole comment: its dashes serve twice.
      const end = text.indexOf('-->', at + 2)
      if (end < 0) return null
      at = end + 2
    } else if (/^<meta[\s/]/i.test(text.slice(at, at + 6))) {
      const { attributes, end } = readAttributes(text, at + 5)
      const label = charsetOf(attributes)
      if (label !== null) return label
      at = end
    } else if (/^<\/?[a-z]/i.test(text.slice(at, at + 3))) {
      const name = /^<\/?[^\s>]*/.exec(text.slice(at))?.[0] ?? '<'
      at = readAttributes(text, at + name.length).end
    } else if (/^<[!/?]/.test(text.slice(at, at + 2))) {
      const end = text.indexOf('>', at)
      if (end < 0) return null
      at = end
    }
  }
  return null
}

function charsetOf(attributes: ReadonlyMap<string, string>): string | null {
  const charset = attributes.get('charset')?.trim()
  if (charset !== undefined && charset !== '') return charset.toLowerCase()
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null
  const value = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(attributes.get('content') ?? '')
  const label = (value?.[1] ?? value?.[2] ?? value?.[3])?.trim()
  return label === undefined || label === '' ? null : label.toLowerCase()
}

/** Attributes up to the tag's end; of two with one name the first counts. */
function readAttributes(text: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>()
  const form = /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?)/y
  form.lastIndex = from
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    if (match[1] !== undefined) return { attributes, end: form.lastIndex - 1 }
    const name = (match[2] ?? '').toLowerCase()
    if (!attributes.has(name)) attributes.set(name, match[3] ?? match[4] ?? match[5] ?? '')
  }
  return { attributes, end: text.length }
}

/** XHTML names its encoding in the XML declaration. */
function xmlEncoding(text: string): string | null {
  const label = /^\s{0,8}<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/.exec(text)?.[1]
  return label === undefined ? null : label.toLowerCase()
}
