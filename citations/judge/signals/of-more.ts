/** "No more items" ends a list, and "no sessions this month" opens a calendar: what is denied is the rest, or today's, not the page. */
import { hitsIn, type Sight } from '../sight.ts'

/** Links that an absent address does not show: the entries. */
const ENTRIES = 5
/** Words behind the denial. */
const BEHIND = 7

export function deniesTheRest({ text, page, absent }: Sight): boolean {
  if (absent.likeness !== 'told' || absent.page === null) return false
  if (page.links.inside - absent.page.links.inside < ENTRIES) return false
  const words = text?.words ?? []
  const hits = hitsIn(text, 'missing')
  return (
    hits.length > 0 &&
    hits.every(
      ({ from, to }) =>
        words.slice(from, to + 1).some((word) => OTHER.test(word)) ||
        words.slice(to, to + BEHIND).some((word) => PERIOD.test(word)),
    )
  )
}

/** Not what in French or Portuguese says "no longer" as well. */
const OTHER =
  /^(?:more|further|additional|other|weitere[nrs]?|autres|altr[ie]|otr[oa]s|outr[oa]s|andere|meer|wiecej|dalsich?|dalsie|fler|flere|lisaa|tobbi|tovabbi|других|інших|други|drugih|alte|αλλα|αλλες|αλλοι|اخرى|اخري|נוספים|נוספות|بیشتری|دیگری)$/

/** Months, weeks, and the like. */
const PERIOD =
  /^(?:month|week|weekend|today|monat|woche|heute|mois|semaine|mes|semana|hoy|hoje|mese|settimana|oggi|maand|vandaag|miesiac\w*|tydzien|tygodniu|mesic\w*|tyden|tydnu|mesec\w*|mjesec\w*|sedmic\w*|месяц\w*|недел\w*|місяц\w*|тижд?н?\w*|месец\w*|седмиц\w*|manad\w*|maned\w*|vecka\w*|uke|uge|kuukau\w*|viikol\w*|honap\w*|luna|saptaman\w*|μηνα|μηνας|εβδομαδα|σημερα|hafta\w*|bugun|الشهر|الاسبوع|اليوم|החודש|השבוע|היום|bulan|minggu|tháng|thang)$/
