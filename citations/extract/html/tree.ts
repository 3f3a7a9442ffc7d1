/**
 * An HTML text as a flat list of nodes in the order of the source. Parsed by the standard's rules (parse5), bounded where
 * those rules let a small text grow without limit; scripts never run, nothing is fetched. Walking the list needs no
 * recursion, however deep the nesting.
 */
import {
  defaultTreeAdapter,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type Token,
} from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export interface Tree {
  /** Elements and texts; comments are left out. */
  readonly nodes: readonly (Element | TextNode)[]
  /** Index of the parent, -1 for the root. */
  readonly parent: Int32Array
  /** Index of the last node within each node's subtree, its own where it has none. */
  readonly last: Int32Array
  /** How many letters and digits are shown before each node, and how many of them in links. */
  readonly letters: Int32Array
  readonly linked: Int32Array
}
export type TextNode = DefaultTreeAdapterTypes.TextNode

/** Browsers stop nesting here as well (Blink: 512); what is deeper becomes a sibling. */
const MAX_DEPTH = 400
/** Void, raw and small inline elements do not nest on: links deeper than the limit are still read. */
const KEPT_BELOW = new Set(
  'a sup br wbr img hr input meta link base script style title textarea noscript template iframe xmp plaintext select'.split(
    ' ',
  ),
)
/** The standard repeats open formatting elements in each new paragraph: n of them in m paragraphs are n·m nodes. */
const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))
const MAX_FORMATTING = 24
/** Never shown, or no words: their content is not read at all. */
const UNREAD = new Set(
  'script style template noscript svg iframe object embed video audio canvas select datalist textarea head annotation annotation-xml rt rp map noframes'.split(
    ' ',
  ),
)

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    const { tagName } = token
    const depth = this.openElements.stackTop
    const deep = depth > MAX_DEPTH && (!KEPT_BELOW.has(tagName) || depth > MAX_DEPTH * 1.2)
    const swollen = FORMATTING.has(tagName) && this.#isSwollen()
    if (!deep && !swollen) super.onStartTag(token)
  }

  #isSwollen(): boolean {
    let entry = this.activeFormattingElements.newest
    // A marker (a table's cell) begins a list of its own; it has no element.
    for (let count = 0; entry !== null && 'element' in entry; entry = entry.older)
      if (++count > MAX_FORMATTING) return true
    return false
  }
}

/** Never throws. Takes time and memory linear in the text. */
export function parseTree(html: string): { tree: Tree; head: Element | null; root: Element | null } {
  const document = BoundedParser.parse(html, {
    sourceCodeLocationInfo: true,
    // Then what stands in <noscript> is no markup: it is for others.
    scriptingEnabled: true,
    treeAdapter: defaultTreeAdapter,
  })
  const root = document.childNodes.find(isElement) ?? null
  const head =
    root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'head') ?? null
  return { tree: flatten(root), head, root }
}

function flatten(root: Element | null): Tree {
  const nodes: (Element | TextNode)[] = []
  const parents: number[] = []
  const lasts: number[] = []
  const letters: number[] = []
  const linked: number[] = []
  let shown = 0
  let inLinks = 0
  let links = 0
  const open: { index: number; children: readonly Node[]; next: number; link: boolean }[] = []
  const enter = (node: Element | TextNode): void => {
    const index = nodes.length
    nodes.push(node)
    parents.push(open.at(-1)?.index ?? -1)
    lasts.push(index)
    letters.push(shown)
    linked.push(inLinks)
    if (!isElement(node)) {
      const count = node.value.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      shown += count
      if (links > 0) inLinks += count
      return
    }
    const link = node.tagName === 'a' && attribute(node, 'href') !== null
    if (link) links++
    open.push({ index, children: isUnread(node) ? [] : node.childNodes, next: 0, link })
  }
  if (root !== null) enter(root)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.children[top.next++]
    if (child === undefined) {
      open.pop()
      if (top.link) links--
      lasts[top.index] = nodes.length - 1
    } else if (isElement(child) || isText(child)) enter(child)
  }
  letters.push(shown)
  linked.push(inLinks)
  return {
    nodes,
    parent: Int32Array.from(parents),
    last: Int32Array.from(lasts),
    letters: Int32Array.from(letters),
    linked: Int32Array.from(linked),
  }
}

function isUnread(element: Element): boolean {
  return UNREAD.has(element.tagName)
}

export function isElement(node: Node | undefined): node is Element {
  return node !== undefined && 'tagName' in node
}

function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

/** An attribute's value, or null. HTML gives names in small letters; `epub:type` and `xml:lang` keep their prefix. */
export function attribute(element: Element, name: string): string | null {
  for (const { name: own, value, prefix } of element.attrs)
    if (own === name || (prefix !== undefined && prefix !== '' && `${prefix}:${own}` === name)) return value
  return null
}

/** Does a space-separated attribute hold one of these words? */
export function hasToken(element: Element, name: string, tokens: ReadonlySet<string>): boolean {
  const value = attribute(element, name)
  return (
    value !== null &&
    value.length < 2_000 &&
    value
      .toLowerCase()
      .split(/\s+/)
      .some((token) => tokens.has(token))
  )
}

export function elementAt(tree: Tree, index: number): Element | null {
  const node = tree.nodes[index]
  return isElement(node) ? node : null
}

/** Index behind a node's subtree. */
export function behind(tree: Tree, index: number): number {
  return (tree.last[index] ?? index) + 1
}

/** How many letters and digits a range of nodes shows. */
export function lettersIn(tree: Tree, from: number, to: number): number {
  return (tree.letters[to] ?? 0) - (tree.letters[from] ?? 0)
}

/** The first words shown in a range of nodes, white space collapsed; at most about `limit` characters. */
export function wordsIn(tree: Tree, from: number, to: number, limit = 80): string {
  let words = ''
  for (let at = from; at < Math.min(to, from + 400) && words.length <= limit; at++) {
    const node = tree.nodes[at]
    if (node !== undefined && !isElement(node)) words += node.value.slice(0, limit * 4)
    else if (isElement(node) && (node.tagName === 'br' || blocks.has(node.tagName))) words += ' '
  }
  return words.replace(/\s+/g, ' ').trim()
}

/** Elements that begin and end a paragraph of their own. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul ' +
    'option optgroup listing plaintext xmp'
  ).split(' '),
)

/** The nearest element that is a paragraph of its own, the node itself included. */
export function blockOf(tree: Tree, index: number): number {
  let at = index
  for (; at > 0; at = tree.parent[at] ?? -1) {
    const element = elementAt(tree, at)
    if (element !== null && blocks.has(element.tagName)) return at
  }
  return Math.max(at, 0)
}

/** A page that is nothing but a plain text in `<pre>`, as mail archives and browsers write it. */
export function isPlainText(tree: Tree): boolean {
  let shown = 0
  for (let at = 0; at < tree.nodes.length; at++) {
    // Many of them are the output of a program amid a text.
    if (elementAt(tree, at)?.tagName !== 'pre') continue
    const end = behind(tree, at)
    for (let inner = at + 1; inner < end; inner++)
      if (elementAt(tree, inner)?.tagName === 'code') return false
    shown = Math.max(shown, lettersIn(tree, at, end))
    at = end - 1
  }
  return shown * 10 > (tree.letters[tree.nodes.length] ?? 0) * 6
}
