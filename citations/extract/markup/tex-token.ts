/** What TeX's commands print: notes, citations, addresses, accents, quotation marks. Unknown ones print their arguments. */
import { accentAt, texSigns } from '../bibliography/latex.ts'
import type { Range } from '../mapped-text.ts'
import type { Token } from './markup.ts'

/** How many arguments of a command print nothing. */
const UNPRINTED: Readonly<Record<string, number>> = {
  label: 1,
  ref: 1,
  pageref: 1,
  eqref: 1,
  autoref: 1,
  cref: 1,
  Cref: 1,
  vref: 1,
  nameref: 1,
  includegraphics: 1,
  input: 1,
  include: 1,
  usepackage: 1,
  documentclass: 1,
  vspace: 1,
  hspace: 1,
  setlength: 2,
  addtolength: 2,
  setcounter: 2,
  addtocounter: 2,
  newcommand: 2,
  renewcommand: 2,
  definecolor: 3,
  color: 1,
  textcolor: 1,
  colorbox: 1,
  hypersetup: 1,
  hyphenation: 1,
  pagestyle: 1,
  thispagestyle: 1,
  pagenumbering: 1,
  bibliographystyle: 1,
  bibliography: 1,
  addbibresource: 1,
  printbibliography: 0,
  index: 1,
  glossary: 1,
  selectlanguage: 1,
  foreignlanguage: 1,
  author: 1,
  date: 1,
  title: 1,
  addcontentsline: 3,
  markboth: 2,
  parbox: 1,
  resizebox: 2,
  scalebox: 1,
  raisebox: 1,
  rule: 2,
  multicolumn: 2,
  multirow: 2,
  footnotetext: 1,
  endnotetext: 1,
  fontsize: 2,
  hyperlink: 1,
  hypertarget: 1,
}
const QUOTES: Readonly<Record<string, string>> = {
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  og: '« ',
  fg: ' »',
  lq: '‘',
  rq: '’',
  quotedblbase: '„',
  quotesinglbase: '‚',
  dq: '"',
  euro: '€',
  texteuro: '€',
}
const MARKS_OF: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/\[[^\][]*n?german[^\][]*\]\{babel\}|\\setdefaultlanguage\{german\}/, ['„', '“']],
  [/\[[^\][]*french[^\][]*\]\{babel\}/, ['« ', ' »']],
  [/\[[^\][]*(?:russian|ukrainian|spanish|italian)[^\][]*\]\{babel\}/, ['«', '»']],
]
const COMMAND = /\\([a-zA-Z]+)\*?/y
const CITES = /^(?:[a-zA-Z]*[cC]ite(?:[a-z]{0,8})|citet|citep|citealt|citealp)$/
const OPTION = /\s{0,9}\[[^\]]{0,400}\]/y
const LONGEST_NOTE = 20_000

export function texTokens(
  text: string,
  braces: (open: number) => number,
  keys: ReadonlySet<string>,
): (at: number, end: number) => Token | null {
  const [opens, closes] = MARKS_OF.find(([form]) => form.test(text.slice(0, 20_000)))?.[1] ?? ['“', '”']
  /** Braces that close a quotation. */
  const quoted = new Set<number>()
  /** An address is printed sign for sign. */
  let verbatim: Range = { start: 0, end: 0 }
  let marks = 0

  const sign = (end: number, printed = ''): Token => ({ kind: 'sign', end, sign: printed })

  /** A command's argument in braces, options before it passed over. */
  const argument = (from: number): Range | null => {
    let at = from
    for (let option = 0; option < 3; option++) {
      OPTION.lastIndex = at
      at += OPTION.exec(text)?.[0].length ?? 0
    }
    while (/\s/.test(text.charAt(at)) && at < from + 2_000) at++
    const close = text.charAt(at) === '{' ? braces(at) : -1
    return close < 0 ? null : { start: at + 1, end: close }
  }

  const token = (at: number, end: number): Token | null => {
    const first = text.charAt(at)
    if (at >= verbatim.start && at < verbatim.end)
      return first === '\\' && /[_%&#${}~]/.test(text.charAt(at + 1))
        ? sign(at + 2, text.charAt(at + 1))
        : null
    const unknown = /^[\s~]+\\/.test(text.slice(at, at + 40)) ? beforeCite(at, end) : null
    if (unknown !== null) return unknown
    if (first === '\\') return command(at, end)
    if (first === '{') return sign(at + 1)
    if (first === '}') return sign(at + 1, quoted.has(at) ? closes : '')
    if (first === '~') return sign(at + 1, ' ')
    if (first === '%')
      return sign(at + (/^%[^\n]*(?:\n[ \t]*(?!\s))?/.exec(text.slice(at, end))?.[0].length ?? 1))
    if (first === '$') return formula(at, end)
    if (text.startsWith('``', at)) return sign(at + 2, '“')
    if (first === '`') return sign(at + 1, '‘')
    if (text.startsWith("''", at)) return sign(at + 2, '”')
    if (text.startsWith('---', at)) return sign(at + 3, '—')
    if (text.startsWith('--', at)) return sign(at + 2, '–')
    // babel's shorthands.
    if (first === '"')
      return sign(at + 2, { '`': '„', "'": '“', '=': '-', '~': '-' }[text.charAt(at + 1)] ?? '')
    return null
  }

  /** `$x_i^2$`: what stands between prints letters of its own, none of them an address. */
  function formula(at: number, end: number): Token | null {
    const close = text.indexOf('$', at + 1)
    if (close < 0 || close >= end || close - at > 500) return sign(at + 1)
    return { kind: 'code', end: close + 1, words: { start: at + 1, end: close } }
  }

  function command(at: number, end: number): Token | null {
    const next = text.charAt(at + 1)
    if (next === '\\') {
      const skip = /^\\\\\*?(?:\s{0,3}\[[^\]]{0,20}\])?/.exec(text.slice(at, at + 40))?.[0].length ?? 2
      return sign(at + skip, ' ')
    }
    const verb = /^\\verb\*?([^\sA-Za-z*])([^\n]*?)\1/.exec(text.slice(at, Math.min(end, at + 1_000)))
    if (verb !== null) {
      const stop = at + verb[0].length - 1
      return { kind: 'code', end: stop + 1, words: { start: stop - (verb[2]?.length ?? 0), end: stop } }
    }
    const accent = accentAt(text, at)
    if (accent !== null) return sign(at + accent.length, accent.piece)
    COMMAND.lastIndex = at
    const named = COMMAND.exec(text)
    if (named === null)
      return sign(at + 2, /[,;: \n]/.test(next) ? ' ' : /[-/@!()[\]]/.test(next) ? '' : next)
    return named.index + named[0].length > end ? null : print(named[1] ?? '', at, at + named[0].length, end)
  }

  function print(name: string, at: number, from: number, end: number): Token | null {
    if (/^(?:footnote|endnote|thanks|sidenote)$/.test(name)) return readNote(from, end)
    if (name === 'footnotemark' || name === 'endnotemark') {
      const label = /^\s{0,9}\[(\d{1,4})\]/.exec(text.slice(from, from + 16))
      const key = label === null ? `text ${++marks}` : `label ${label[1] ?? ''}`
      return {
        kind: 'mark',
        end: from + (label?.[0].length ?? 0),
        marks: [{ key, label: label?.[1] ?? null }],
      }
    }
    if (CITES.test(name)) return readCite(name, from, end)
    if (/^(?:url|path|nolinkurl|burl)$/.test(name)) {
      const words = argument(from)
      if (words === null || words.end >= end) return sign(from)
      return link(words, words, words.end + 1)
    }
    if (name === 'href') {
      const target = argument(from)
      const words = target === null ? null : argument(target.end + 1)
      if (target === null || words === null || words.end >= end) return sign(from)
      return link(target, words, words.end + 1)
    }
    if (name === 'enquote' || name === 'textquote') {
      const words = argument(from)
      if (words === null) return sign(from)
      quoted.add(words.end)
      return sign(words.start, opens)
    }
    const printed = Object.hasOwn(QUOTES, name)
      ? QUOTES[name]
      : Object.hasOwn(texSigns, name)
        ? texSigns[name]
        : undefined
    // The blank behind a command's name only ends the name.
    const behind = /^(?:\{\}|[ \t]+)?/.exec(text.slice(from, from + 20))?.[0].length ?? 0
    if (printed !== undefined) return sign(from + behind, printed)
    let stop = from
    for (let count = Object.hasOwn(UNPRINTED, name) ? (UNPRINTED[name] ?? 0) : 0; count > 0; count--)
      stop = (argument(stop)?.end ?? stop - 1) + 1
    if (stop > from) return sign(Math.min(stop, end))
    OPTION.lastIndex = from
    return sign(
      Math.min(end, at + Math.max(from - at + behind, from - at + (OPTION.exec(text)?.[0].length ?? 0))),
    )
  }

  function readNote(from: number, end: number): Token | null {
    const words = argument(from)
    if (words === null || words.end >= end || words.end - words.start > LONGEST_NOTE) return sign(from)
    const label = /^\s{0,9}\[(\d{1,4})\]/.exec(text.slice(from, from + 16))?.[1] ?? null
    return {
      kind: 'note',
      end: words.end + 1,
      words: [words],
      key: label === null ? null : `label ${label}`,
      label,
    }
  }

  /** `\citep[see][p. 4]{ore,reed}`: a marker for each entry that is printed here; else nothing is known of it. */
  function readCite(name: string, from: number, end: number): Token | null {
    const words = argument(from)
    if (words === null || words.end >= end) return sign(from)
    const cited = text
      .slice(words.start, words.end)
      .split(',', 100)
      .map((key) => key.trim())
      .filter((key) => keys.has(key))
    if (name === 'nocite' || cited.length === 0) return sign(words.end + 1)
    return {
      kind: 'mark',
      end: words.end + 1,
      marks: cited.map((key) => ({ key: `bib ${key}`, label: key })),
    }
  }

  /** The blank before a citation of which nothing is known goes with it, where the sentence's sign follows. */
  function beforeCite(at: number, end: number): Token | null {
    const from = at + (/^[\s~]+/.exec(text.slice(at, at + 40))?.[0].length ?? 0)
    const cite = command(from, end)
    return cite?.kind === 'sign' && cite.sign === '' && /[.,;:!?)]/.test(text.charAt(cite.end)) ? cite : null
  }

  /** Escapes within an address stand for the signs themselves. */
  function link(target: Range, words: Range, end: number): Token {
    const href = text
      .slice(target.start, target.end)
      .replace(/\\([_%&#${}~])/g, '$1')
      .replace(/\s+/g, '')
    if (words === target) verbatim = words
    return { kind: 'link', end, words, href, at: target }
  }

  return token
}
