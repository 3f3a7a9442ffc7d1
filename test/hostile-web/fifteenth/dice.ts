/** Seeded chance for what a site keeps, and a counter for what changes with every answer. */
export type Dice = () => number

export function seedOf(text: string): number {
  let sum = 2166136261
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0
  return sum
}
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mix = Math.imul(state ^ (state >>> 15), state | 1)
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61)
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296
  }
}
export function between(roll: Dice, low: number, high: number): number {
  return low + Math.floor(roll() * (high - low + 1))
}
export function pick<T>(roll: Dice, items: readonly T[]): T {
  const item = items[Math.floor(roll() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
let answers = 0
const live = dice(20261124)
/** A token that no two answers share. */
export function token(length: number): string {
  answers++
  let text = answers.toString(16)
  while (text.length < length) text += Math.floor(live() * 0xffffffff).toString(16)
  return text.slice(-length)
}
/** A number that changes with every answer. */
export function changing(low: number, high: number): number {
  return between(live, low, high)
}
export function hex(roll: Dice, length: number): string {
  let text = ''
  while (text.length < length) text += Math.floor(roll() * 16).toString(16)
  return text
}
export function dateOf(roll: Dice): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${between(roll, 2012, 2025)}-${two(between(roll, 1, 12))}-${two(between(roll, 1, 28))}`
}
export function slug(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/[ł]/g, 'l')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return encodeURIComponent(plain.split('-').slice(0, 9).join('-'))
}
export function slugAscii(text: string, n: number): string {
  const made = slug(text)
  return made.includes('%') ? `item-${n}` : made
}
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
