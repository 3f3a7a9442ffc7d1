/**
 * Wikis head the page for what they do not have by the name that was asked for, and tell below it what became of it: under the very
 * words that an address that cannot exist shows stands a line of the log, by which somebody deleted the page.
 */
import type { Signal } from '../../verdict.ts'
import { noticesIn } from '../notice.ts'
import { firstOwn, ownTextOf } from '../own-text.ts'
import type { PageFacts } from '../../page.ts'
import type { Sight } from '../sight.ts'
import { fold } from '../words/fold.ts'
import { signal } from './signal.ts'

/** Words that both must show, and how many of the log are read. */
const SHARED = 6
const LOG = 40

export function emptiedSignals({ page, absent }: Sight): Signal[] {
  if (!absent.echoes || absent.page === null) return []
  const empty = belowHeading(absent.page)
  const ours = belowHeading(page)
  if (empty.length < SHARED || empty.some((word, at) => ours[at] !== word)) return []
  const log = ours.slice(empty.length, empty.length + LOG)
  if (!log.some((word) => DID.has(word)) && !noticesIn(log).has('taken')) return []
  const told = `Below what an address that cannot exist shows as well: "${log.slice(0, QUOTED).join(' ')}"`
  return [signal('emptied', 120, told)]
}
const QUOTED = 14

/** The server says 404 of what it never had. A short page that says of itself that it was taken away, and then by whom and when: only doubt. */
export function logSignals({ page, own, absent }: Sight): Signal[] {
  if (absent.likeness !== 'told' || own >= SHORT) return []
  const said = ownTextOf(page)
  // Where it is counted by letters, links among the words take their room.
  const text = page.text.startsWith(said) ? page.text.slice(0, said.length + LINE) : said
  const at = text.search(/\b\d{1,2}[:.]\d{2}\b/)
  if (at === -1 || !noticesIn(fold(text.slice(0, at))).has('taken')) return []
  const log = text.slice(at, at + LINE)
  return fold(log).some((word) => DID.has(word))
    ? [signal('deletion-log', 140, `Under a notice stands the log: "${log.trim()}"`)]
    : []
}
/** Characters of the page's own text, and of a line of its log. */
const SHORT = 300
const LINE = 90

/** Notices say what was done, logs who did it. */
const DID = new Set(
  fold(
    `deleted removed loschte entfernte supprime efface borro elimino suprimio cancellato eliminato rimosso apagou eliminou excluiu
    verwijderde usunal usunela smazal smazala odstranil odstranila zmazal zmazala удалил удалила вилучив вилучила видалив видалила
    изтри избриса обриса izbrisao izbrisala obrisao obrisala izbrisal izbrisala raderade slettede slettet fjernet fjernede poisti
    torolte eltavolitotta sildi kaldirdi sters sterse διεγραψε αφαιρεσε حذف مسح מחק מחקה menghapus memadam esborrat suprimit ezabatu
    istryne pasalino izdzesa kustutas eyddi fshiu`,
  ),
)

function belowHeading(page: PageFacts): readonly string[] {
  const words = fold(ownTextOf(page))
  const heading = fold(firstOwn(page))
  return heading.every((word, at) => words[at] === word) ? words.slice(heading.length) : words
}
