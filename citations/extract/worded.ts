/**
 * Labels and markers that say what they are by a word or a sign of their own: "(n. 1)", "[note 2]", "Fn. 3:", "/4/", "{5}", "^6",
 * "<sup>7</sup>". Typists without raised type write them so; the sign in the text and the one before the note are the same.
 */

/** A marker by its form alone (MarkerCandidate of marker.ts). */
interface Worded {
  readonly label: string
  readonly kind: 'bracket' | 'raised' | 'paren'
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** What a note is called before its number, short or in full. */
const WORDS =
  '#|n\\.|nn\\.|notes?|nt\\.|fn\\.?|fnt\\.?|footnotes?|endnotes?|ref\\.?|anm\\.?|anmerkung(?:en)?|fußnoten?|fussnoten?|quellen?|nota|notas|rif\\.|noot|voetnoot|bron|przyp\\.?|przypis|źr\\.|pozn\\.?|poznámka|zdroj|not|fotnot|källa|fotnote|fodnote|kilde|viite|lähde|jegyzet|lábjegyzet|forrás|nota de rodapé|dipnot|kaynak|catatan|chú thích|прим\\.?|примечание|сн\\.|сноска|примітка|виноска|бел\\.|бележка|нап\\.|фуснота|σημ\\.|υποσ\\.|注|註|注釈|注释|脚注|주|각주|حاشية|هامش|הערה|टिप्पणी|संदर्भ'
const NUMBER = '[0-9٠-٩۰-۹०-९]{1,3}'
const SIGNAL =
  'see|cf\\.|siehe|s\\.|vgl\\.|voir|v\\.|véase|ver|vedi|zie|patrz|zob\\.|viz|srov\\.|se|ks\\.|lásd|vezi|bkz\\.|см\\.|див\\.|вж\\.|βλ\\.|انظر|ראו|參見|参见'
const AND = 'and|und|et|y|e|i|a|og|och|en|ja|és|și|ve|и|і|та|και|&'
/** "(n. 1)", "[note 1]", "(see note 1)"; several of them "(Fn. 2, 3)", "(notes 2 and 3)". */
const NAMED = new RegExp(
  `(?<=[\\s\\p{L}\\p{N}\\p{P}])[[(（]\\s?(?:(?:${SIGNAL})\\s)?(?:${WORDS})\\s?(${NUMBER}(?:(?:\\s?[,;–-]\\s?|\\s(?:${AND})\\s)${NUMBER}){0,6})\\s?[\\])）]`,
  'giu',
)
/** "/1/", "/2, 3/", "{1}", "<1>", "|1|", behind a word or its stop. */
const FRAMED =
  /(?<=[\p{L}\p{M}.,;:!?…“”"’»)\]][ \t]?|(?:1[5-9]|20)\d\d|\d[ \t])(?:\/(\d{1,3}(?:[,;–-]\s?\d{1,3}){0,6})\/|\{(\d{1,3}(?:[,;–-]\s?\d{1,3}){0,6})\}|<(\d{1,3})>|\|(\d{1,3})\|)(?![\p{L}\p{N}/])/gu
/** "….(i)", "…”(ii)": small Roman numerals in brackets, glued behind the sentence's own signs; elsewhere they enumerate. */
const ROMAN = /(?<=[\p{L}\p{N}][.,;:!?”"’»]{1,2})\(([ivxl]{1,6})\)(?=\s|$)/gu
/** "^1", "^{1}", "^1^", "<sup>1</sup>", "[sup]1[/sup]"; "x^2" and "10^3" are powers. */
const CARET =
  /(?<=\p{L}{2}|[.,;:!?…“”"’»)\]][ \t]?|(?:1[5-9]|20)\d\d)(?:\^\{?\[?(\d{1,3}(?:,\s?\d{1,3}){0,5})\]?\}?\^?|<sup>\s?\[?(\d{1,3}(?:,\s?\d{1,3}){0,5})\]?\s?<\/sup>|\[sup\]\[?(\d{1,3}(?:,\s?\d{1,3}){0,5})\]?\[\/sup\])(?![\p{L}\p{N}])/giu

/** "… in 2019. 1/": the United Nations set the label before a slash, at the line's start and in the text alike. */
const SLASHED = /(?<=[\p{L}\p{M}\d.,;:!?…“”"’»)\]][ \t\n]{1,2})(\d{1,3})\/(?=[\s.,;:!?)”"’»]|$)/gu
const SLASHED_NOTE = /^[ \t]*1\/[ \t]+\S/m

/** What a note that is labelled so begins with. The label comes first in the match's groups, as in note.ts. */
export const wordedForms: readonly (readonly ['bracket' | 'raised', RegExp])[] = [
  [
    'bracket',
    new RegExp(
      `^(?:[[(（]\\s?)?(?:${WORDS})\\s?(${NUMBER})(?:\\s?[\\])）])?(?:[.:)–—-]{0,2}(?=\\s)|[：:．](?=\\p{Lo}|[「『《“]|https?:))`,
      'iu',
    ),
  ],
  ['bracket', /^\/(\d{1,3})\/[.:]?(?=\s)/u],
  ['bracket', /^(\d{1,3})\/[.:]?(?=\s)/u],
  ['bracket', /^\{(\d{1,3})\}[.:]?(?=\s)/u],
  ['bracket', /^<(\d{1,3})>[.:]?(?=\s)/u],
  ['bracket', /^\|(\d{1,3})\|[.:]?(?=\s)/u],
  ['raised', /^\^\{?(\d{1,3})\}?\^?[.:)]?(?=\s)/u],
  ['raised', /^<sup>\s?\[?(\d{1,3})\]?\s?<\/sup>[.:)]?(?=\s|\p{L}|https?:)/iu],
  ['raised', /^\[sup\]\[?(\d{1,3})\]?\[\/sup\][.:)]?(?=\s|\p{L}|https?:)/iu],
]
/** A word and a number behind it. */
const AHEAD = /^[\p{L}\p{M}.]{1,14}(?: [\p{L}\p{M}]{2,8}){0,2}\s?[0-9٠-٩۰-۹०-९]/u

/** Could a note be labelled by a word here? Most lines fail at the first word. */
export function mayBeWorded(text: string, at: number): boolean {
  return AHEAD.test(text.slice(at, at + 34))
}

/** Markers of these forms for the given labels. Linear in the text. */
export function* findWorded(text: string, labels: ReadonlySet<string>): Generator<Worded> {
  if (/[[(（]/.test(text)) yield* matching(text, NAMED, 'bracket', labels)
  if (/[/{<|]\d/.test(text)) yield* matching(text, FRAMED, 'bracket', labels)
  if (SLASHED_NOTE.test(text)) yield* matching(text, SLASHED, 'bracket', labels)
  if (/\([ivxl]/.test(text)) yield* matching(text, ROMAN, 'paren', labels)
  if (/\^|sup[>\]]/i.test(text)) yield* matching(text, CARET, 'raised', labels)
}

function* matching(
  text: string,
  form: RegExp,
  kind: Worded['kind'],
  labels: ReadonlySet<string>,
): Generator<Worded> {
  for (const match of text.matchAll(form)) {
    const printed = match.slice(1).find((group) => group !== undefined) ?? ''
    for (const label of printed.split(/[,;]\s?|\s[^\d\s–-]+\s/u).flatMap(range))
      if (labels.has(label))
        yield { label, kind, start: match.index, end: match.index + match[0].length, weight: 9 }
  }
}

/** "2–4" -> 2 3 4. */
function range(printed: string): string[] {
  const [from = Number.NaN, to = from] = printed.split(/[–-]/u).map((part) => Number(part.trim()))
  if (!(to > from) || to - from > 20) return [printed.trim()]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}
