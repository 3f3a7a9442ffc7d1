/** What a font's name and flags tell of its cut. Names win where flags are silent: many producers set none. */
import type { Font } from '../../../citations/index.ts'
import { texLetters } from './tex-letters.ts'

/** What pdfjs tells of a font; every field may be absent in a damaged file. */
export interface LoadedFont {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly mono: boolean
  readonly vertical: boolean
  readonly type3: boolean
  /** Width of a glyph's unit in text space; 0.001 but for Type 3 fonts. */
  readonly unit: number
  /** How high a Type 3 font's letters are in text space of size 1; 1 for all other fonts, which are designed so. */
  readonly scale: number
  /** Letters by code where a Type 3 font's own names say nothing and its codes are TeX's. */
  readonly letters: ReadonlyMap<number, string> | null
}

const BOLD =
  /bold|black|heavy|demi(?!lune)|semibd|[-,_ ]bd(?:mt)?\b|(?:^|[-+])(?:cmbx|lmbx|sfbx|ecbx|nimbusromno\w+-medi)/i
const ITALIC = /italic|oblique|kursiv|slanted|[-,_ ]it(?:mt)?\b|(?:^|[-+])(?:cmti|cmsl|lmri|sfti|ecti)/i
const MONO = /mono|courier|consol|typewriter|menlo|(?:^|[-+])(?:cmtt|lmtt|lmmono|sftt|ectt|code)|\bcode\b/i

/** `found` is what pdfjs keeps under a font's id; null when the font did not load. */
export function readFont(found: unknown): LoadedFont {
  const font: Readonly<Record<string, unknown>> = isRecord(found) ? found : {}
  // A subset's name begins with six letters and a plus sign (ISO 32000-2, 9.9.2).
  const name = typeof font['name'] === 'string' ? font['name'].replace(/^[A-Z]{6}\+/, '').slice(0, 200) : ''
  const type3 = font['isType3Font'] === true
  const matrix = numbers(font['fontMatrix'])
  const box = numbers(font['bbox'])
  const unit = positive(matrix[0]) ?? 0.001
  // Outlines keep their design's grid, a thousand or two thousand to the size; only pictures of letters tell it by their box.
  const grid = Math.abs(matrix[3] ?? unit)
  const height = type3 && !(grid > 0.0004 && grid < 0.0021) ? ((box[3] ?? 0) - (box[1] ?? 0)) * grid : 1
  return {
    name,
    bold: font['bold'] === true || font['black'] === true || BOLD.test(name),
    italic: font['italic'] === true || ITALIC.test(name),
    mono: font['isMonospace'] === true || MONO.test(name),
    vertical: font['vertical'] === true,
    type3,
    unit,
    scale: positive(height) ?? 1,
    letters: type3 ? texLetters((code) => hasWidth(font['widths'], code)) : null,
  }
}

function hasWidth(widths: unknown, code: number): boolean {
  return isRecord(widths) && positive(Number(widths[code])) !== null
}

export function describeFont({ name, bold, italic, mono }: LoadedFont): Font {
  return { name, bold, italic, mono }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) || value instanceof Float32Array ? [...value].map(Number) : []
}

function positive(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : null
}
