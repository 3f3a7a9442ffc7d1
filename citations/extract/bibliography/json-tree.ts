/** Sound JSON as a tree that knows where each string stands. No recursion; of a hostile list only the first part is kept. */
import type { Range } from '../mapped-text.ts'

export type JsonNode =
  | { readonly kind: 'string'; readonly range: Range }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'list'; readonly children: JsonNode[] }
  | { readonly kind: 'record'; readonly fields: { readonly name: string; readonly value: JsonNode }[] }

const MAX_NODES = 1_000_000
const STRING = /"(?:[^"\\]|\\.)*"/y
const PLAIN = /[^\s"{}[\]:,]+/y
const NAME = /\s*:/y

/** `text` must have been parsed without a fault. Null where it holds no list and no object. */
export function readTree(text: string): { readonly root: JsonNode; readonly whole: boolean } | null {
  const stack: (JsonNode & { kind: 'list' | 'record' })[] = []
  let root: JsonNode | null = null
  let name = ''
  const count = { nodes: 0 }
  const add = (node: JsonNode): void => {
    count.nodes++
    const top = stack.at(-1)
    if (top === undefined) root ??= node
    else if (top.kind === 'list') top.children.push(node)
    else top.fields.push({ name, value: node })
    if (node.kind === 'list' || node.kind === 'record') stack.push(node)
  }
  let at = 0
  while (at < text.length && count.nodes < MAX_NODES) {
    const sign = text.charAt(at)
    if (sign === '"') {
      STRING.lastIndex = at
      const end = STRING.test(text) ? STRING.lastIndex : text.length
      NAME.lastIndex = end
      if (stack.at(-1)?.kind === 'record' && NAME.test(text)) {
        name = text.slice(at + 1, end - 1)
        at = NAME.lastIndex
      } else {
        add({ kind: 'string', range: { start: at, end } })
        at = end
      }
      continue
    }
    if (sign === '{') add({ kind: 'record', fields: [] })
    else if (sign === '[') add({ kind: 'list', children: [] })
    else if (sign === '}' || sign === ']') stack.pop()
    else {
      PLAIN.lastIndex = at
      const words = PLAIN.exec(text)?.[0]
      if (words !== undefined) {
        if (/^-?\d/.test(words)) add({ kind: 'number', text: words })
        at += words.length
        continue
      }
    }
    at++
  }
  return root === null ? null : { root, whole: at >= text.length }
}
