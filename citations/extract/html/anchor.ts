/** Links within the document: which element each of them leads to. */
import { attribute, elementAt, type Element, type Tree } from './tree.ts'

export interface Anchor {
  /** Index of the link and of the element it leads to. */
  readonly at: number
  readonly target: number
  readonly fragment: string
}

/** Attributes that join a marker with its note where no link does. */
const POINTERS = [
  'aria-describedby',
  'aria-controls',
  'popovertarget',
  'data-bs-target',
  'data-target',
  'data-footnote-id',
]

export interface Anchors {
  readonly found: readonly Anchor[]
  /** In-page links that lead nowhere, by index. */
  readonly dangling: ReadonlyMap<number, string>
}

/** All in-page links in order. Of two elements with one id the first counts, as in browsers. */
export function findAnchors(tree: Tree): Anchors {
  const ids = new Map<string, number>()
  const names = new Map<string, number>()
  const pointing: { at: number; fragment: string; sure: boolean }[] = []
  for (let at = 0; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null) continue
    const id = attribute(element, 'id')
    if (id !== null && id !== '' && !ids.has(id)) ids.set(id, at)
    const name = element.tagName === 'a' ? attribute(element, 'name') : null
    if (name !== null && name !== '' && !names.has(name)) names.set(name, at)
    for (const key of citedKeys(element)) pointing.push({ at, fragment: `ref-${key}`, sure: false })
    const pointer = pointerOf(element.tagName, (key) => attribute(element, key))
    if (pointer !== null) pointing.push({ at, ...pointer })
  }
  const found: Anchor[] = []
  const dangling = new Map<number, string>()
  for (const { at, fragment, sure } of pointing) {
    const target =
      ids.get(fragment) ?? ids.get(decoded(fragment)) ?? names.get(fragment) ?? names.get(decoded(fragment))
    if (target !== undefined && target !== at) found.push({ at, target: behindInput(tree, target), fragment })
    else if (target === undefined && sure) dangling.set(at, fragment)
  }
  return { found, dangling }
}

/** Citation processors name the entries that a group of words cites, linked or not; entries have that id. */
export function citedKeys(element: Element): string[] {
  const keys = attribute(element, 'data-cites')?.slice(0, 2_000).trim() ?? ''
  return keys === '' ? [] : keys.split(/\s+/)
}

/** A check box that a label opens stands before the side note that it shows. */
function behindInput(tree: Tree, target: number): number {
  if (elementAt(tree, target)?.tagName !== 'input') return target
  for (let next = target + 1; next < target + 4; next++)
    if (tree.parent[next] === tree.parent[target] && elementAt(tree, next) !== null) return next
  return target
}

function pointerOf(
  tag: string,
  value: (name: string) => string | null,
): { fragment: string; sure: boolean } | null {
  const href = tag === 'a' ? value('href') : null
  // A saved page names itself before the fragment; whether it does is told by the id being here.
  const hash = href?.indexOf('#') ?? -1
  if (href !== null && hash >= 0 && hash < href.length - 1 && href.length < 4_000)
    return { fragment: href.slice(hash + 1), sure: hash === 0 }
  if (tag === 'label') {
    const target = value('for')
    return target === null || target === '' ? null : { fragment: target, sure: false }
  }
  if (href !== null && href !== '' && !/^(?:#|javascript:)/i.test(href)) return null
  for (const name of POINTERS) {
    const target = value(name)
    if (target !== null && target !== '' && !/\s/.test(target))
      return { fragment: target.replace(/^#/, ''), sure: false }
  }
  return null
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
