/** The numbers that ordered lists print before their items: start, value, reversed, letters and Roman numerals. */
import { attribute, blockOf, elementAt, type Element, type Tree } from './tree.ts'

/** The number that a list prints before its item; '' elsewhere. */
export function ordinalOf(tree: Tree, index: number): string {
  const item = elementAt(tree, blockOf(tree, index))
  const list = elementAt(tree, tree.parent[blockOf(tree, index)] ?? -1)
  if (item?.tagName !== 'li' || list?.tagName !== 'ol') return ''
  return ordinals(list).get(item) ?? ''
}

const counted = new WeakMap<object, ReadonlyMap<object, string>>()

/** All numbers of a list, counted once. */
function ordinals(list: Element): ReadonlyMap<object, string> {
  let known = counted.get(list)
  if (known !== undefined) return known
  const items = list.childNodes.filter((node) => node.nodeName === 'li' && 'attrs' in node)
  const reversed = attribute(list, 'reversed') !== null
  let number = integer(attribute(list, 'start')) ?? (reversed ? items.length : 1)
  const type = attribute(list, 'type') ?? '1'
  const made = new Map<object, string>()
  for (const item of items) {
    if (!('attrs' in item)) continue
    number = integer(attribute(item, 'value')) ?? number
    made.set(item, printNumber(number, type))
    number += reversed ? -1 : 1
  }
  counted.set(list, (known = made))
  return known
}

function integer(value: string | null): number | null {
  return value !== null && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null
}

function printNumber(number: number, type: string): string {
  if ((type === 'a' || type === 'A') && number > 0 && number <= 26) {
    const letter = String.fromCharCode(96 + number)
    return type === 'A' ? letter.toUpperCase() : letter
  }
  if ((type === 'i' || type === 'I') && number > 0 && number < 400) {
    const roman = toRoman(number)
    return type === 'I' ? roman.toUpperCase() : roman
  }
  return String(number)
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function toRoman(number: number): string {
  let rest = number
  let roman = ''
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) roman += letters
  return roman
}
