/** What was found of a text is kept while there is room: names of classes come again and again, on a page and on its sisters. */

const MOST = 2_000
/** Longer ones hardly come twice. */
const LONGEST = 120

export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const found = new Map<string, boolean>()
  return (text) => {
    if (text.length > LONGEST) return test(text)
    const known = found.get(text)
    if (known !== undefined) return known
    const result = test(text)
    if (found.size >= MOST) found.clear()
    found.set(text, result)
    return result
  }
}
