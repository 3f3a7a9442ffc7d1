/** Seeded chance, native paragraphs, and the styles, scripts and sprites that make pages heavy. */
import type { Pack } from './packs.ts'

export interface Dice {
  (): number
  of<T>(items: readonly T[]): T
  word(length: number): string
  int(from: number, to: number): number
}
export function dice(seed: string): Dice {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return Object.assign(roll, {
    of<T>(items: readonly T[]): T {
      const item = items[Math.floor(roll() * items.length)]
      if (item === undefined) throw new Error('nothing to draw from')
      return item
    },
    word(length: number): string {
      let text = ''
      while (text.length < length) text += 'abcdefghiklmnoprstuvwxz0123456789'[Math.floor(roll() * 33)] ?? 'a'
      return /^\d/.test(text) ? `k${text.slice(1)}` : text
    },
    int: (from: number, to: number): number => from + Math.floor(roll() * (to - from + 1)),
  })
}
export const sentence = (pack: Pack, d: Dice): string => {
  const parts = [d.of(pack.a), d.of(pack.b), d.of(pack.c)]
  const extra = d() < 0.3 ? `${pack.gap === '' ? '' : ' '}(${d.int(1994, 2026)}, ${d.int(2, 480)})` : ''
  return parts.join(pack.gap) + extra + pack.stop
}
export const paragraphs = (pack: Pack, d: Dice, n: number): readonly string[] =>
  Array.from({ length: n }, () => Array.from({ length: d.int(2, 6) }, () => sentence(pack, d)).join(pack.gap))

const props = [
  'margin:0 auto',
  'padding:.75rem 1rem',
  'display:flex',
  'color:#1d1d1b',
  'background-color:#f4f4f2',
  'border-bottom:1px solid #d8d8d8',
  'font-size:.9375rem',
  'line-height:1.5',
  'transition:opacity .2s ease-in-out',
  'position:relative',
  'max-width:72rem',
  'grid-template-columns:repeat(12,1fr)',
  'text-decoration:none',
  'z-index:10',
  'overflow:hidden',
  'border-radius:4px',
]
function css(d: Dice, size: number): string {
  let text = ''
  while (text.length < size)
    text += `.${d.of(['c', 'm', 'o', 'u', 'js', 'el'])}-${d.word(d.int(4, 9))}${d.of(['', ':hover', '__item', '>li', '::before'])}{${d.of(props)};${d.of(props)};${d.of(props)}}`
  return text
}
function sprite(d: Dice, size: number): string {
  let text = ''
  while (text.length < size) {
    let path = `M${d.int(0, 24)} ${d.int(0, 24)}`
    for (let i = 0; i < 14; i += 1)
      path += `c${(d() * 4).toFixed(2)} ${(d() * 4).toFixed(2)} ${(d() * 8).toFixed(2)}-${(d() * 8).toFixed(2)} ${(d() * 4).toFixed(2)} ${(d() * 2).toFixed(2)}`
    text += `<symbol id="i-${d.word(6)}" viewBox="0 0 24 24"><path d="${path}z"/></symbol>`
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">${text}</svg>`
}
function config(d: Dice, size: number, nonce: string): string {
  let text = ''
  while (text.length < size)
    text += `"${d.word(d.int(5, 10))}":${d.of([`"${d.word(d.int(8, 40))}"`, String(d.int(0, 9999)), 'true', 'false', 'null', `["${d.word(6)}","${d.word(6)}"]`])},`
  return `<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-${d.word(8).toUpperCase()}',{anonymize_ip:true});</script><script>window.__cfg={${text}"csrf":"${nonce}"};</script>`
}
/** Puts weight where pages carry it: `<!--css-->`, `<!--svg-->` and `<!--js-->` are the places. */
export function junk(whole: string, short: number, d: Dice, nonce: string): string {
  const size = Math.max(0, short)
  const [one, two] = [0.3 + d() * 0.3, 0.15 + d() * 0.2]
  return whole
    .replace('<!--css-->', size < 400 ? '' : `<style>${css(d, size * one)}</style>`)
    .replace('<!--svg-->', size < 4000 ? '' : sprite(d, size * two))
    .replace('<!--js-->', size < 400 ? '' : config(d, size * (1 - one - two), nonce))
}
