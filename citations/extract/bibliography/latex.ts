/**
 * Reads a field's LaTeX as the text it prints: escapes, accents, `\url`, `\href`, tildes; braces and formatting go. Not a
 * TeX: unknown commands are left out and their arguments kept.
 */
import type { MappedText } from '../mapped-text.ts'

const PLAIN = /[^\\{}$~%\s]+/y
const SPACE = /\s+/y
const SIM =
  /\$\s{0,9}\{?\s{0,9}\\sim\s{0,9}\}?\s{0,9}\$|\$_\$|\\string\s{0,9}~|\\~\s{0,9}\{\s{0,9}\}|\{\s{0,9}\\~\s{0,9}\}|\{\s{0,9}~\s{0,9}\}/y
const ACCENT = /\\(?:(["'`^~=.])\s*|([uvHkcdbr])(?![A-Za-z])\s*)\{?\s*(\\?[A-Za-z])(?![A-Za-z]*\{)\}?/y
const COMMAND = /\\([A-Za-z]+)\*?[ \t]*(?:\{\})?/y
const LINE_COMMENT = /%[ \t]*\r?\n[ \t]*/y

const COMBINING: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  'u': '\u0306',
  'v': '\u030c',
  'H': '\u030b',
  'k': '\u0328',
  'c': '\u0327',
  'd': '\u0323',
  'b': '\u0331',
  'r': '\u030a',
}
export const texSigns: Readonly<Record<string, string>> = {
  textasciitilde: '~',
  sim: '~',
  textunderscore: '_',
  slash: '/',
  textslash: '/',
  textbackslash: '\\',
  textbar: '|',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  ldots: '…',
  dots: '…',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteright: '’',
  textquoteleft: '‘',
  textdollar: '$',
  textpercent: '%',
  textless: '<',
  textgreater: '>',
  S: '§',
  P: '¶',
  copyright: '©',
  textregistered: '®',
  newline: ' ',
  guillemotleft: '«',
  guillemotright: '»',
  quad: ' ',
  qquad: ' ',
  space: ' ',
  colon: ':',
  textcolon: ':',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  BibTeX: 'BibTeX',
}
/** Their argument is an address, printed sign for sign. */
const VERBATIM = new Set(['url', 'path', 'nolinkurl', 'burl', 'href', 'urlstyle', 'weburl', 'doi'])
/** Their argument is a measure or an instruction, nothing that is printed. */
const DROPPED = new Set([
  'hspace',
  'vspace',
  'urlstyle',
  'discretionary',
  'penalty',
  'hskip',
  'color',
  'label',
  'cite',
])

/** Groups within groups beyond this depth are read as their outer one. */
const MAX_DEPTH = 100

interface Group {
  readonly kind: 'printed' | 'verbatim' | 'dropped'
  /** Written behind the group: what keeps an address and the words of its link apart. */
  readonly after: string
}

/**
 * Reads `source` from `start` to `end` into `text`. `verbatim`: the whole value is an address, in which a tilde or percent
 * sign stands for itself and line breaks are kept.
 */
export function readLatex(
  text: MappedText,
  source: string,
  start: number,
  end: number,
  verbatim: boolean,
): void {
  const base: Group = { kind: verbatim ? 'verbatim' : 'printed', after: '' }
  const groups: Group[] = [base]
  let deeper = 0
  let pending: Group | null = null
  /** Written since the last blank: tells whether a tilde stands in an address. */
  let run = ''
  let at = start
  const put = (piece: string, from: number): void => {
    if (groups.at(-1)?.kind === 'dropped' || piece === '') return
    text.write(piece, from)
    run = /\s/.test(piece) ? (/\S*$/.exec(piece)?.[0] ?? '') : (run + piece).slice(-300)
  }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    return match !== null && match.index + match[0].length <= end ? match : null
  }
  while (at < end) {
    const exact = groups.at(-1)?.kind === 'verbatim'
    const plain = take(PLAIN)
    const match = plain ?? take(SIM) ?? take(SPACE)
    if (plain !== null || match !== null) {
      const [printed] = match ?? ['']
      if (plain !== null) put(printed, at)
      else if (/^\s/.test(printed)) put(exact && printed.includes('\n') ? '\n' : ' ', at)
      else put(printed === '$_$' ? '_' : '~', at + printed.search(/[~_\\]/))
      at += printed.length
      pending = /^\s/.test(printed) ? pending : null
      continue
    }
    const sign = source.charAt(at)
    if (sign === '{') {
      const outer = groups.at(-1) ?? base
      if (groups.length > MAX_DEPTH) deeper++
      else groups.push(outer.kind === 'dropped' ? outer : (pending ?? { kind: outer.kind, after: '' }))
      pending = null
      at++
    } else if (sign === '}') {
      if (deeper > 0) deeper--
      else if (groups.length > 1) {
        const after = groups.pop()?.after ?? ''
        put(after, at)
      }
      at++
    } else if (sign === '\\') {
      const { length, piece, group } = readCommand(source, at, end, exact, /:\/\/|www\./i.test(run), take)
      put(piece, at + Math.max(0, source.slice(at, at + length).indexOf(piece)))
      pending = group
      at += length
    } else {
      const comment = sign === '%' ? take(LINE_COMMENT) : null
      if (comment === null)
        put(
          sign === '$' && !exact ? '' : sign === '~' && !exact && !/:\/\/|www\.|\//i.test(run) ? ' ' : sign,
          at,
        )
      at += comment?.[0].length ?? 1
    }
  }
}

/** An accented letter, `\\'e` or `\\v{c}`, that begins at an offset. */
export function accentAt(source: string, at: number): { length: number; piece: string } | null {
  ACCENT.lastIndex = at
  const accent = ACCENT.exec(source)
  if (accent === null) return null
  const letter = (accent[3] ?? '').replace('\\', '')
  const mark = COMBINING[accent[1] ?? accent[2] ?? ''] ?? ''
  return { length: accent[0].length, piece: (letter + mark).normalize('NFC') }
}

function readCommand(
  source: string,
  at: number,
  end: number,
  exact: boolean,
  inAddress: boolean,
  take: (pattern: RegExp) => RegExpExecArray | null,
): { length: number; piece: string; group: Group | null } {
  const next = source.charAt(at + 1)
  if (at + 1 >= end) return { length: 1, piece: '', group: null }
  if (/[_%&#${} ]/.test(next)) return { length: 2, piece: next, group: null }
  if (next === '~' && (exact || inAddress)) return { length: 2, piece: '~', group: null }
  const accent = exact ? null : accentAt(source, at)
  if (accent !== null && at + accent.length <= end) return { ...accent, group: null }
  const command = take(COMMAND)
  if (command === null) {
    if (next === '\\') return { length: 2, piece: ' ', group: null }
    return { length: 2, piece: /[,;:!> ]/.test(next) && !exact ? ' ' : '', group: null }
  }
  const name = command[1] ?? ''
  const length = command[0].length
  if (DROPPED.has(name)) return { length, piece: '', group: { kind: 'dropped', after: '' } }
  if (VERBATIM.has(name))
    return { length, piece: '', group: { kind: 'verbatim', after: name === 'href' ? ' ' : '' } }
  return { length, piece: Object.hasOwn(texSigns, name) ? (texSigns[name] ?? '') : '', group: null }
}
