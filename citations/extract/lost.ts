/**
 * Looks for markers that grew together with a number of the sentence ("within 12" + note 10 = "1210"): told only where the
 * notes before and after have theirs, and one number alone between those two can be meant.
 */
import type { MarkerCandidate } from './marker/candidate.ts'
import type { Pairing } from './pair.ts'

/** Between two markers more text than this says nothing. */
const REACH = 20_000
const YEAR = /^(?:1[5-9]|20|21)\d\d$/
const NUMBER = /(?<=[\s(–/-])\d{2,7}(?=[\s.,;:!?)”"’»]|$)(?![.,:]\d)/gu

/** What stands before a number of its own, in several languages. */
const COUNTED: ReadonlySet<string> = new Set(
  'article articles section sections page pages chapter chapters paragraph paragraphs point points figure figures table tables note notes annex number numbers item items line lines version level step day days grade group phase part volume issue of than to and or artikel abschnitt seite seiten kapitel absatz punkt nummer anhang satz tabelle abbildung art chapitre paragraphe numéro tableau alinéa annexe rang artículo sección página capítulo párrafo punto número cuadro articolo sezione pagina capitolo paragrafo comma numero tabella artigo seção número artykuł strona rozdział punkt ustęp tabela стаття сторінка розділ пункт частина таблиця статья страница раздел глава часть пункт таблица'.split(
    ' ',
  ),
)

/** The same pairings, with the markers that could be told. Linear in the text: no stretch of it is searched twice. */
export function findLostMarkers(text: string, pairings: readonly Pairing[]): Pairing[] {
  let searched = 0
  return pairings.map((pairing, index) => {
    const { note, markers } = pairing
    const before = pairings[index - 1]?.markers.at(-1)
    if (markers.length > 0 || before === undefined || !/^\d+$/.test(note.label)) return pairing
    const from = Math.max(before.end, searched)
    const to = pairings[index + 1]?.markers[0]?.start ?? note.labelStart
    if (to <= from || to - from > REACH) return pairing
    searched = to
    const stretch = text.slice(from, to)
    const marker = onlyOne(stretch, from, note.label) ?? onlySpaced(stretch, from, note.label)
    return marker === null ? pairing : { note, markers: [marker] }
  })
}

/** "six heures 4, assortie": a blank was printed before the raised number. Words that a number belongs to are passed over. */
function onlySpaced(stretch: string, from: number, label: string): MarkerCandidate | null {
  let found: MarkerCandidate | null = null
  for (let at = stretch.indexOf(label); at >= 0; at = stretch.indexOf(label, at + 1)) {
    const end = at + label.length
    const before = stretch.slice(Math.max(0, at - 40), at)
    const word = /(\p{L}+)[ \u00a0\u202f]$/u.exec(before)?.[1]
    if (word === undefined || !/^[,;:.)!?»”](?!\d)/u.test(stretch.slice(end, end + 2))) continue
    // "Article 4,", "May 4,", "section 4,".
    if (/^\p{Lu}/u.test(word) || COUNTED.has(word) || /^,? (?:19|20)\d\d\b/.test(stretch.slice(end, end + 7)))
      continue
    if (found !== null) return null
    found = { label, kind: 'spaced', start: from + at, end: from + end, weight: 1 }
  }
  return found
}

function onlyOne(stretch: string, from: number, label: string): MarkerCandidate | null {
  let found: MarkerCandidate | null = null
  for (const { 0: digits, index } of stretch.matchAll(NUMBER)) {
    if (digits.length <= label.length || !digits.endsWith(label) || YEAR.test(digits)) continue
    if (found !== null) return null
    const end = from + index + digits.length
    found = { label, kind: 'digits', start: end - label.length, end, weight: 1 }
  }
  return found
}
