/** How a link stands on the page: raised, in brackets, alone in its element, at the start of its block. */
import { attribute, behind, blockOf, elementAt, lettersIn, wordsIn, type Element, type Tree } from './tree.ts'
import { namesOf } from './wording.ts'

const INLINE_AROUND = new Set('sup span cite small b strong em i font a u big'.split(' '))
const MAX_WORDS = 60

export function opensBlock(tree: Tree, at: number): boolean {
  return lettersIn(tree, blockOf(tree, at), at) === 0
}

export function hasWordsBehind(tree: Tree, at: number): boolean {
  return lettersIn(tree, behind(tree, at), behind(tree, blockOf(tree, at))) > 0
}

export function wordsOf(tree: Tree, at: number): string {
  return wordsIn(tree, at, behind(tree, at), MAX_WORDS)
}

/** The largest element around a link that shows nothing but the link's label and its brackets. */
export function around(tree: Tree, link: number): number {
  let at = link
  for (let up = tree.parent[at] ?? -1, steps = 0; up > 0 && steps < 6; up = tree.parent[up] ?? -1, steps++) {
    const element = elementAt(tree, up)
    if (element === null || !INLINE_AROUND.has(element.tagName)) break
    if (lettersIn(tree, up, behind(tree, up)) !== lettersIn(tree, link, behind(tree, link))) break
    if (!/^[[(（［〔【〈⟨{]?[^[\](),;]*[\])）］〕】〉⟩}]?$/u.test(wordsIn(tree, up, behind(tree, up)))) break
    at = up
  }
  return at
}

export function isRaised(tree: Tree, at: number): boolean {
  for (let up = at, steps = 0; up > 0 && steps < 4; up = tree.parent[up] ?? -1, steps++) {
    const element = elementAt(tree, up)
    if (element !== null && isRaisedElement(element)) return true
  }
  return false
}

export function isRaisedElement(element: Element): boolean {
  if (element.tagName === 'sup') return true
  const style = attribute(element, 'style')
  if (
    style !== null &&
    /vertical-align\s*:\s*(?:super|text-top|top)|mso-text-raise/i.test(style.slice(0, 1_000))
  )
    return true
  const names = attribute(element, 'class')
  return names !== null && /(?:^|[\s_-])(?:super(?:script|ior)?|sup)(?:$|[\s_-])/i.test(names.slice(0, 200))
}

export function hasRaisedInside(tree: Tree, at: number): boolean {
  for (let inner = at + 1; inner <= Math.min(tree.last[at] ?? at, at + 6); inner++) {
    const element = elementAt(tree, inner)
    if (element !== null && isRaisedElement(element)) return true
  }
  return false
}

export function nearNames(tree: Tree, at: number): string {
  let names = ''
  for (let up = at, steps = 0; up > 0 && steps < 3; up = tree.parent[up] ?? -1, steps++) {
    const element = elementAt(tree, up)
    if (element === null || (steps > 0 && !INLINE_AROUND.has(element.tagName))) break
    names += ` ${namesOf(element)}`
  }
  return names
}

export function holdsHeading(tree: Tree, at: number): boolean {
  for (let inner = at + 1; inner <= Math.min(tree.last[at] ?? at, at + 8); inner++)
    if (/^h[1-6]$/.test(elementAt(tree, inner)?.tagName ?? '')) return true
  return false
}

/** "[" in the text before a link and "]" behind it, other links between them allowed. */
export function betweenBrackets(tree: Tree, at: number): boolean {
  return (
    /[[［〔【][\s\p{N},;–-]*$/u.test(textBefore(tree, at)) &&
    /^[\s\p{N},;–-]*[\]］〕】]/u.test(textAfter(tree, at))
  )
}

export function isParenthesised(tree: Tree, at: number): boolean {
  return /^[(（]/u.test(wordsIn(tree, at, behind(tree, at)))
}

export function textBefore(tree: Tree, at: number): string {
  let text = ''
  for (let before = at - 1; before > Math.max(0, at - 40) && text.length < 40; before--) {
    const node = tree.nodes[before]
    if (node === undefined) break
    if ('value' in node) text = node.value.slice(-40) + text
    else if (blockOf(tree, before) === before) break
  }
  return text.slice(-40)
}

export function textAfter(tree: Tree, at: number): string {
  let text = ''
  for (
    let after = behind(tree, at);
    after < Math.min(tree.nodes.length, at + 60) && text.length < 40;
    after++
  ) {
    const node = tree.nodes[after]
    if (node === undefined) break
    if ('value' in node) text += node.value.slice(0, 40)
    else if (blockOf(tree, after) === after) break
  }
  return text
}
