/**
 * The grammar of labels: what a note's number or sign can look like, in the text and before the note. Which label-like
 * thing is a marker or a note is decided by all of them together (pairs.ts), never here.
 */

export type LabelStyle = 'raised' | 'bare' | 'stop' | 'half' | 'paren' | 'bracket' | 'sign' | 'circled'
export type LabelClass = 'number' | 'roman' | 'letter' | 'sign' | 'key'

export interface Label {
  /** In one form for all scripts and ways of setting, to be compared: '3', 'iv', '*', 'AB+19'. */
  readonly key: string
  readonly printed: string
}

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ONE = String.raw`(?:\p{Nd}{1,4}[a-z]?|[ivxlc]{1,7}|[A-Za-z]|[*∗⁎†‡§¶‖#★☆✝]{1,4}|[\u2460-\u2473]|[⁰¹²³⁴-⁹]{1,4})`
/** White space is collapsed before these are tried, so that no blank can be read in two ways. */
const SEPARATOR = String.raw`(?: ?[,;،、·] ?| )`
/** U+FFFD between two numbers: a font without a map draws its dash there. */
const DASH = '-–—‒−\ufffd'
const RANGE = String.raw` ?[${DASH}] ?`
const ROW = new RegExp(`^${ONE}(?:(?:${SEPARATOR}|${RANGE})${ONE}){0,30}$`, 'u')
const ENCLOSED = /^[[(〔［（] ?(.+?) ?[\])〕］）]$/u
/** Raised markers of Japanese and German books close a bracket that was never opened: "1)". */
const CLOSED = /^([^()（）[\]]+?) ?[)）]$/u
const MOST_IN_RANGE = 40

/** One label in its comparable form. */
export function keyOf(printed: string): string {
  const plain = printed
    .replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED_DIGITS.indexOf(digit)))
    .replace(/[\u2460-\u2473]/gu, (circled) => String((circled.codePointAt(0) ?? 0x2460) - 0x245f))
    .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x6f0))
    .replace(/[∗⁎]/gu, '*')
    .replace(/\s+/gu, '')
  return /^0\d/.test(plain) ? '' : plain
}

/** '1' for '¹' and '①': raised and circled digits are ways of setting; other scripts' digits stay as printed. */
export function printedLabel(label: string): string {
  return /[٠-٩۰-۹]/u.test(label) ? label : keyOf(label) || label
}

export function classOf(key: string): LabelClass {
  if (/^\d+$/.test(key)) return 'number'
  if (/^[*†‡§¶‖#★☆✝]+$/u.test(key)) return 'sign'
  if (/^[ivxlc]+$/.test(key)) return 'roman'
  return /^[A-Za-z]$/.test(key) ? 'letter' : 'key'
}

/** The labels of one marker, "1, 3–5" -> 1 3 4 5; null where the text is none. Brackets around them are looked past. */
export function parseRow(text: string): Label[] | null {
  if (text.length > 120) return null
  const trimmed = text
    .replace(/\s+/gu, ' ')
    .replace(/※ ?(?=\p{Nd})/gu, '')
    .trim()
  const inner = (ENCLOSED.exec(trimmed)?.[1] ?? CLOSED.exec(trimmed)?.[1] ?? trimmed).replace(
    /^[,;]\s*|\s*[.,;]$/gu,
    '',
  )
  if (!ROW.test(inner)) return null
  const labels: Label[] = []
  for (const part of inner.split(new RegExp(`(?<=[^${DASH}\\s])${SEPARATOR}(?![${DASH}])`, 'u'))) {
    const [from = '', to] = part.split(/\s*[-–—‒−\ufffd]\s*/u)
    const low = Number(keyOf(from))
    const high = Number(keyOf(to ?? ''))
    if (to !== undefined && low > 0 && high > low && high - low <= MOST_IN_RANGE)
      for (let number = low; number <= high; number++)
        labels.push({ key: String(number), printed: String(number) })
    else
      for (const one of to === undefined ? [from] : [from, to])
        if (keyOf(one) !== '') labels.push({ key: keyOf(one), printed: printedLabel(one) })
  }
  return labels.length > 0 ? labels : null
}

/** The next label of a sequence ('3' -> '4', 'c' -> 'd', 'iv' -> 'v', '*' -> '**' or '†'). */
export function follows(before: string, after: string): boolean {
  const kind = classOf(after)
  if (kind === 'number') return Number(after) === Number(before) + 1
  if (kind === 'sign')
    return SIGNS.indexOf(after) === SIGNS.indexOf(before) + 1 || after === `${before}${before.charAt(0)}`
  if (/^[a-z]$/i.test(before) && /^[a-z]$/i.test(after))
    return (
      after.charCodeAt(0) === before.charCodeAt(0) + 1 ||
      (romanValue(before) > 0 && romanValue(after) === romanValue(before) + 1)
    )
  return kind === 'roman' && romanValue(before) > 0 && romanValue(after) === romanValue(before) + 1
}

const SIGNS = ['*', '†', '‡', '§', '¶', '‖', '**', '††', '‡‡']
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

function romanValue(label: string): number {
  let value = 0
  for (let at = 0; at < label.length; at++) {
    const one = ROMAN[label.charAt(at).toLowerCase()]
    if (one === undefined) return 0
    value += one < (ROMAN[label.charAt(at + 1).toLowerCase()] ?? 0) ? -one : one
  }
  return value
}

/** A label that can open a sequence. */
export function opens(key: string): boolean {
  return key === '1' || key === 'a' || key === 'A' || key === 'i' || key === '*'
}
