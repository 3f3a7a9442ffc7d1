/**
 * Sets text in the two enclosed weights of DejaVu Sans, which has Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic;
 * Chinese, Japanese and Korean are set in the fonts that PDF readers bring along, since enclosing them would weigh more than the
 * evidence. A letter that neither has is shown as a box and told (`unshown`).
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { utf16Hex, number, type NamedFont, type UsedFont } from './pdf.ts'
import { readTypeface, type Typeface } from './typeface.ts'
import { isRightToLeft, joined, visualOrder } from './visual.ts'

export type Weight = 'plain' | 'bold'

export interface Line {
  readonly width: number
  /** Operators for within a text object; the caller has moved to the line's beginning. */
  readonly operators: string
  /** It belongs at the right edge. */
  readonly rightToLeft: boolean
}

export interface Typesetter {
  /** The text in lines no wider than `width`; at least one, at most `limit`, the last of which then ends in an ellipsis. */
  lines(
    text: string,
    options: { size: number; width: number; weight?: Weight; limit?: number },
  ): readonly Line[]
  /** Letters that could not be shown. */
  unshown(): number
  fonts(): readonly UsedFont[]
  named(): readonly NamedFont[]
}

const files: Readonly<Record<Weight, string>> = {
  plain: 'DejaVuSansCondensed',
  bold: 'DejaVuSansCondensed-Bold',
}
const faces = new Map<Weight, Typeface>()

function faceOf(weight: Weight): Typeface {
  const known = faces.get(weight)
  if (known !== undefined) return known
  const path = fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${files[weight]}.ttf`))
  const face = readTypeface(files[weight], readFileSync(path))
  faces.set(weight, face)
  return face
}

const FAR_EAST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6]/u
const CHINESE: NamedFont = { name: 'C', face: 'STSong-Light', collection: 'GB1', encoding: 'UniGB-UTF16-H' }
/** By the letters that only one of them has; Chinese ones are drawn as their word has it. */
const collections: readonly (NamedFont & { readonly isFor: RegExp })[] = [
  {
    name: 'J',
    face: 'HeiseiKakuGo-W5',
    collection: 'Japan1',
    encoding: 'UniJIS-UTF16-H',
    isFor: /[\u3040-\u30ff]/,
  },
  {
    name: 'K',
    face: 'HYGoThic-Medium',
    collection: 'Korea1',
    encoding: 'UniKS-UTF16-H',
    isFor: /\p{Script=Hangul}/u,
  },
]
const BOX = '□'
/** More than any reader reads of one field, so that a hostile title costs little. */
const LONGEST = 20_000

interface Letter {
  readonly text: string
  readonly font: string
  readonly code: string
  /** In thousandths of the size. */
  readonly width: number
}

export function createTypesetter(): Typesetter {
  const used: Readonly<Record<Weight, Map<number, { place: number; text: string }>>> = {
    plain: new Map([[0, { place: 0, text: '' }]]),
    bold: new Map([[0, { place: 0, text: '' }]]),
  }
  const named = new Set<string>()
  let unshown = 0

  function letterOf(text: string, weight: Weight, han: NamedFont): Letter {
    const code = text.codePointAt(0) ?? 0
    const face = faceOf(weight)
    let glyph = face.glyphOf(
      text.length > 1 && code < 0x10000 ? (text.normalize('NFC').codePointAt(0) ?? 0) : code,
    )
    if (glyph === 0 && FAR_EAST.test(text)) {
      const { name } = collections.find(({ isFor }) => isFor.test(text)) ?? han
      named.add(name)
      return { text, font: name, code: utf16Hex(text), width: 1000 }
    }
    if (glyph === 0) {
      unshown++
      text = BOX
      glyph = face.glyphOf(0x25a1)
    }
    const plain = /[\ufb50-\ufdff\ufe70-\ufefc]/.test(text) ? text.normalize('NFKC') : text
    const known = used[weight].get(glyph) ?? { place: used[weight].size, text: plain }
    used[weight].set(glyph, known)
    return {
      text,
      font: weight === 'bold' ? 'B' : 'R',
      code: known.place.toString(16).padStart(4, '0').toUpperCase(),
      width: face.widthOf(glyph),
    }
  }

  return {
    lines(text, { size, width, weight = 'plain', limit = Infinity }) {
      const clean = readable(text)
      const rightToLeft = isRightToLeft(clean)
      const set = (one: string, han = CHINESE) => letterOf(one, weight, han)
      const room = (width * 1000) / size
      const words = clean.split(/(?<= )/).flatMap((word) => {
        const han = collections.find(({ isFor }) => isFor.test(word)) ?? CHINESE
        return joined(Array.from(word)).map((one) => set(one, han))
      })
      const broken = broke(words, room)
      const kept = broken.slice(0, limit)
      if (broken.length > limit) kept.push(shortened(kept.pop() ?? [], set('…'), room))
      return kept.map((letters) => {
        const order = new Map(letters.map((letter) => [letter.text, letter]))
        // What is mirrored becomes another letter, which has to be set as well.
        const visual = visualOrder(
          letters.map((letter) => letter.text),
          rightToLeft,
        ).map((one) => order.get(one) ?? set(one))
        const total = visual.reduce((sum, letter) => sum + letter.width, 0)
        return { width: (total * size) / 1000, operators: operatorsOf(visual, size), rightToLeft }
      })
    },
    unshown: () => unshown,
    fonts: () =>
      (['plain', 'bold'] as const).map((weight) => ({
        name: weight === 'bold' ? 'B' : 'R',
        face: faceOf(weight),
        glyphs: [...used[weight].keys()],
        letters: [...used[weight].values()].map((one) => one.text),
      })),
    named: () => [...collections, CHINESE].filter(({ name }) => named.has(name)),
  }
}

/** One line of text: composed letters, no controls, no direction marks, single blanks. */
function readable(text: string): string {
  return text
    .slice(0, LONGEST)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
}

/** Breaks at blanks, behind signs at which an address may be broken, at far eastern letters, and at last anywhere. */
function broke(letters: readonly Letter[], room: number): Letter[][] {
  const lines: Letter[][] = []
  let line: Letter[] = []
  let width = 0
  let chance = 0
  for (const letter of letters) {
    if (width + letter.width > room && line.length > 0) {
      const cut = letter.text === ' ' ? line.length : chance > 0 ? chance : line.length
      const rest = line.splice(cut)
      lines.push(withoutEnd(line))
      line = rest
      width = rest.reduce((sum, one) => sum + one.width, 0)
      chance = 0
      if (letter.text === ' ') continue
    }
    line.push(letter)
    width += letter.width
    if (/[ /?&=,;-]/.test(letter.text) || letter.width === 1000) chance = line.length
  }
  lines.push(withoutEnd(line))
  return lines
}

function withoutEnd(line: readonly Letter[]): Letter[] {
  const last = line.findLastIndex(({ text }) => text !== ' ')
  return line.slice(0, last + 1)
}

function shortened(line: readonly Letter[], ellipsis: Letter, room: number): Letter[] {
  const kept = [...line]
  while (kept.length > 0 && kept.reduce((sum, one) => sum + one.width, 0) + ellipsis.width > room) kept.pop()
  return [...kept, ellipsis]
}

function operatorsOf(letters: readonly Letter[], size: number): string {
  const parts: string[] = []
  for (let at = 0; at < letters.length;) {
    const font = letters[at]?.font ?? 'R'
    let codes = ''
    for (; letters[at]?.font === font; at++) codes += letters[at]?.code ?? ''
    parts.push(`/${font} ${number(size)} Tf <${codes}> Tj`)
  }
  return parts.join(' ')
}
