/** A DOCX or ODT without comments and tracked changes: its parts, read and changed; written anew by others. */
import { isIntact, listArchive, type ArchiveEntry } from './archive.ts'
import { inflate } from './inflate.ts'
import { largestSum } from './limits.ts'
import { stripXml } from './strip-xml.ts'
import { decodeXml } from './xml-text.ts'

export interface OfficePart {
  readonly name: string
  readonly bytes: Uint8Array
}

/** By name too: a comment part that no list tells of is still one. */
const COMMENTS = /(?:^|\/)(?:comments\w*|people)\.xml(?:\.rels)?$/i

/** The parts in their order; null where the archive cannot be read whole, so that nothing half-stripped is passed on. */
export async function stripOffice(bytes: Uint8Array): Promise<readonly OfficePart[] | null> {
  const archive = await listArchive(bytes)
  if (archive.kind !== 'entries' || archive.recovered) return null
  const parts: OfficePart[] = []
  const told = new Set<string>()
  const seen = new Set<string>()
  let left = largestSum
  for (const entry of archive.entries) {
    // Folders have entries of their own in some archives; their files name them anyway.
    if (entry.name.endsWith('/')) continue
    const content = entry.name === '' || seen.has(entry.name) ? null : await contentOf(entry, left)
    if (content === null) return null
    seen.add(entry.name)
    left -= content.length
    // LibreOffice keeps its key bindings in a part without a single byte, which is no XML and hides nothing.
    if (content.length === 0 || !/\.(?:xml|rels)$/i.test(entry.name)) {
      parts.push({ name: entry.name, bytes: content })
      continue
    }
    try {
      const stripped = stripXml(decodeXml(content).text)
      for (const name of stripped.parts) told.add(name)
      parts.push({ name: entry.name, bytes: new TextEncoder().encode(inUtf8(stripped.text)) })
    } catch {
      return null
    }
  }
  return parts.filter(({ name }) => !COMMENTS.test(name) && !told.has(name))
}

async function contentOf(entry: ArchiveEntry, left: number): Promise<Uint8Array | null> {
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) return null
  if (entry.method === 0)
    return entry.compressed.length <= left && isIntact(entry, entry.compressed) ? entry.compressed : null
  if (entry.compressed.length === 0) return entry.compressed
  const { bytes, end } = await inflate(entry.compressed, left)
  return end === 'whole' && isIntact(entry, bytes) ? bytes : null
}

/** What is written is UTF-8, whatever the declaration said. */
function inUtf8(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*?encoding\s*=\s*["'])[\w.:-]+/, '$1UTF-8')
}
