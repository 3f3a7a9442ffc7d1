/** What was found of a text is kept while there is room: names, addresses and titles come again, on a page and on its sisters. */

export interface Room {
  /** So many texts. */
  readonly most: number
  /** Longer ones hardly come twice. */
  readonly longest: number
}

export function remembered<V>({ most, longest }: Room, find: (text: string) => V): (text: string) => V {
  let found = new Map<string, V>()
  return (text) => {
    if (text.length > longest) return find(text)
    const known = found.get(text)
    if (known !== undefined) return known
    const result = find(text)
    // Not cleared: V8 has a map's old table lead to its next one, so that dead tables would keep all that stood in later ones.
    if (found.size >= most) found = new Map()
    found.set(text, result)
    return result
  }
}
