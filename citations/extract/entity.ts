/** HTML's character references as Markdown knows them: always with their semicolon, what is unknown as it stands. */
import { withoutReferences } from '../page/references.ts'

/** One reference, with its semicolon: without one, "&copy=2" in an address is an argument. */
export const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy
const ENTITIES = new RegExp(ENTITY.source, 'gi')

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITIES, (reference) => {
    const decoded = withoutReferences(reference, false)
    // "&copyright;" begins with one that browsers take without its semicolon, but is none.
    return decoded.length > 1 && decoded.endsWith(';') ? reference : decoded
  })
}
