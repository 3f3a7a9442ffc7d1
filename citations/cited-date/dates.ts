/**
 * Finds calendar dates in a note, in the orders and scripts people write them. No language is guessed: shape and separators
 * tell the order, and where they do not (3/5/2021) the middle of both readings is taken.
 */
import { instantOf } from '../memento/instant.ts'
import { monthOf } from './months.ts'

export interface FoundDate {
  /** UTF-16 units in the folded text. */
  readonly begin: number
  readonly end: number
  readonly date: Date
  /** Without a day: the middle of the month. */
  readonly precision: 'day' | 'month'
  /** `[2021-05-03]`: how GB/T 7714 and ISO 690 mark the day of access. */
  readonly bracketed: boolean
}

/** Notes are short; what goes on for pages is no note. */
const LONGEST_TEXT = 8_000
const MOST_DATES = 100
const SPACE = '[\\s\\u00a0\\u202f]'
const patterns: readonly (readonly [RegExp, (groups: readonly string[]) => Reading | null])[] = [
  // 2021-05-03, 2021/5/3, 2021. 5. 3.
  [
    pattern(`(\\d{4})${SPACE}?([-./‐‑–])${SPACE}?(\\d{1,2})${SPACE}?\\2${SPACE}?(\\d{1,2})(?!\\d)`),
    ([y, , m, d]) => day(y, m, d),
  ],
  // 2021年5月3日, 2021년 5월 3일
  [
    pattern(
      `(\\d{4})${SPACE}?[年년]${SPACE}?(\\d{1,2})${SPACE}?[月월](?:${SPACE}?(\\d{1,2})${SPACE}?[日号號일])?`,
    ),
    ([y, m, d]) => day(y, m, d),
  ],
  // 令和3年5月3日
  [
    pattern(
      `(令和|平成)${SPACE}?(\\d{1,2}|元)${SPACE}?年${SPACE}?(\\d{1,2})${SPACE}?月(?:${SPACE}?(\\d{1,2})${SPACE}?日)?`,
    ),
    ([era, y, m, d]) => day(String((era === '令和' ? 2018 : 1988) + (y === '元' ? 1 : Number(y))), m, d),
  ],
  // 3.5.2021, 3. 5. 2021, 3-5-2021
  [
    pattern(`(\\d{1,2})${SPACE}?([.-])${SPACE}?(\\d{1,2})${SPACE}?\\2${SPACE}?(\\d{4})(?!\\d)`),
    ([d, , m, y]) => day(y, m, d) ?? day(y, d, m),
  ],
  // 3/5/2021: either order
  [pattern(`(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)`), ([a, b, y]) => between(day(y, b, a), day(y, a, b))],
  // ngày 3 tháng 5 năm 2021
  [
    pattern(`(\\d{1,2})${SPACE}tháng${SPACE}(\\d{1,2})(?:,|${SPACE}năm)?${SPACE}(\\d{4})(?!\\d)`),
    ([d, m, y]) => day(y, m, d),
  ],
  // 3 May 2021, 3rd of May, 2021, 3. Mai 2021, 3 de mayo de 2021, 1er mars 2021, 3ης Μαΐου 2021
  [
    pattern(
      `(\\d{1,2})(?:st|nd|rd|th|er|re|º|°|ª|η|ης|-?го|-?е)?\\.?${SPACE}{0,2}(?:(?:of|de|del|d['’]|di|ב-?|-)${SPACE}?)?(\\p{L}[\\p{L}\\p{M}]{1,13})\\.?,?${SPACE}{0,2}(?:(?:de|del|do)${SPACE})?(\\d{4})(?!\\d)`,
    ),
    ([d, m, y]) => named(y, m, d),
  ],
  // May 3, 2021, May 3rd 2021
  [
    pattern(
      `(?<![\\p{L}\\p{M}])(\\p{L}[\\p{L}\\p{M}]{1,13})\\.?${SPACE}{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?${SPACE}{1,2}(\\d{4})(?!\\d)`,
    ),
    ([m, d, y]) => named(y, m, d),
  ],
  // 2021. május 3., 2021 m. gegužės 3 d., 2021. gada 3. maijā, 2021 May 3
  [
    pattern(
      `(\\d{4})\\.?,?${SPACE}{1,2}(?:m\\.|gada|ж\\.|r\\.)?${SPACE}?(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?${SPACE}{1,2}(\\d{1,2})(?!\\d)`,
    ),
    ([y, m, d]) => named(y, m, d),
  ],
  [
    pattern(`(\\d{4})\\.?${SPACE}gada${SPACE}(\\d{1,2})\\.${SPACE}?(\\p{L}[\\p{L}\\p{M}]{2,13})`),
    ([y, d, m]) => named(y, m, d),
  ],
  // May 2021, mai 2021, mayo de 2021
  [
    pattern(
      `(?<![\\p{L}\\p{M}])(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?,?${SPACE}{1,2}(?:de${SPACE})?(\\d{4})(?!\\d)`,
    ),
    ([m, y]) => named(y, m, undefined),
  ],
]

interface Reading {
  readonly date: Date
  readonly precision: 'day' | 'month'
}

/** Digits of other scripts as ASCII ones; every UTF-16 unit stays where it is. At most so much of a text is read. */
export function foldedText(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[０-９٠-٩۰-۹०-९๐-๙]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    // Every block of digits begins at a multiple of 16, save Devanagari's.
    return String((code >= 0x966 && code <= 0x96f ? code - 0x966 : code) % 16)
  })
}

/** All dates in folded text, in order, none overlapping another: of two readings the one that says more stands. */
export function findDates(text: string): readonly FoundDate[] {
  // Every date has a year of four digits or an era; most sentences have neither.
  if (!/\d{4}|令和|平成/.test(text)) return []
  const found: FoundDate[] = []
  const taken: [number, number][] = []
  for (const [expression, read] of patterns) {
    for (const match of text.matchAll(expression)) {
      if (found.length === MOST_DATES) break
      const [begin, end] = [match.index, match.index + match[0].length]
      if (taken.some(([from, to]) => begin < to && end > from)) continue
      const reading = read(match.slice(1))
      if (reading === null) continue
      taken.push([begin, end])
      const bracketed = text[begin - 1] === '[' && text[end] === ']'
      found.push({ begin, end, bracketed, ...reading })
    }
  }
  return found.toSorted((a, b) => a.begin - b.begin)
}

function pattern(source: string): RegExp {
  return new RegExp(source.startsWith('(?<!') ? source : `(?<![\\d/.]|\\d-)${source}`, 'gu')
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): Reading | null {
  const precision = date === undefined || date === '' ? 'month' : 'day'
  const instant = instantOf(
    buddhist(Number(year)),
    Number(month),
    precision === 'day' ? Number(date) : 15,
    [12],
  )
  return instant === null ? null : { date: instant, precision }
}

function named(year: string | undefined, name: string | undefined, date: string | undefined): Reading | null {
  const month = monthOf(name ?? '')
  return month === null ? null : day(year, String(month), date)
}

function between(one: Reading | null, other: Reading | null): Reading | null {
  if (one === null || other === null) return one ?? other
  return { date: new Date((one.date.getTime() + other.date.getTime()) / 2), precision: 'day' }
}

/** Thailand counts from the Buddha: 2564 is 2021. */
function buddhist(year: number): number {
  return year >= 2_530 && year <= 2_620 ? year - 543 : year
}
