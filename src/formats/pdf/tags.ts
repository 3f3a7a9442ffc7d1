/** The page's tags as a look-up: which structure elements, from the outside in, a piece of marked content stands in. */

export interface Tagged {
  readonly tags: readonly string[]
  /** The same number for all content of one structure element, over the page's end too. */
  readonly element: number
}

/**
 * By the number of the marked content (ISO 32000-2, 14.7.5). `found` is what graft.ts has pdfjs say: content number, the
 * element's name, its roles; anything else gives an empty map. `elementNumber` numbers names.
 */
export function readTags(
  found: unknown,
  elementNumber: (name: string) => number,
): ReadonlyMap<number, Tagged> {
  const tagged = new Map<number, Tagged>()
  for (const entry of Array.isArray(found) ? (found as readonly unknown[]) : []) {
    if (!Array.isArray(entry)) continue
    const [content, name, roles] = entry as readonly unknown[]
    if (typeof content !== 'number' || typeof name !== 'string' || !Array.isArray(roles)) continue
    tagged.set(content, { tags: roles.map(String), element: elementNumber(name) })
  }
  return tagged
}
