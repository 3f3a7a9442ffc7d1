/**
 * Sentences that call on the reader, told by how they are built: a question and a link for an answer ("Have you pictures?
 * [Send them]."), words of signing up and a link ("Registration via [the form]"), an appeal amid sentences that tell something.
 * What such a sentence links to supports nothing.
 */
import type { ProseLink, ProseParagraph } from '../prose.ts'
import { invitesTo } from '../html/aside-words.ts'
import { appeals } from './appeal.ts'

type Linked = Pick<ProseParagraph, 'text' | 'links'>

const QUESTION = /^[^.!?…？؟;。]{6,140}[?？؟;]\s*$/u
/** Between and behind links that answer a question: "or", a stop. */
const JOINING = /^[\s\p{P}\p{S}]*(?:\p{L}{1,6}[\s\p{P}]*)?$/u
const LONGEST_ANSWER = 32
const MOST_WORDS = 4
const LONGEST = 600
const LONGEST_SENTENCE = 300
const STOPS: ReadonlySet<number> = new Set(Array.from('.!?…。！？؟', (sign) => sign.charCodeAt(0)))

/** "Do you have pictures? [Send them]." and nothing else. */
export function asksForReply({ text, links }: Linked): boolean {
  const first = links[0]
  if (first === undefined || text.length > LONGEST || !QUESTION.test(text.slice(0, first.start))) return false
  return links.every(({ start, end }, index) => {
    const words = text.slice(start, end).trim()
    const behind = text.slice(end, links[index + 1]?.start ?? text.length)
    const few = words.length <= LONGEST_ANSWER && words.split(/\s+/).length <= MOST_WORDS
    return words !== '' && few && JOINING.test(behind)
  })
}

const SIGNING_UP =
  'register|registration|sign ?ups?|rsvp|tickets?|book(?:ings?)?|anmeld(?:en|ung(?:en)?)|karten|inscriptions?|réservations?|billets?|billetterie|inscripci(?:ón|ones)|entradas|iscrizioni?|biglietti|inscriç(?:ão|ões)|bilhetes|ingressos|aanmeld(?:en|ing(?:en)?)|kaarten|' +
  'zapisy|rejestracja|bilety|přihlášky|přihlásit se|registrace|vstupenky|prihlášky|vstupenky|anmälan|anmäl dig|biljetter|påmelding|tilmelding|billetter|ilmoittautuminen|ilmoittaudu|liput|jelentkezés|jegyek|înscrieri(?:le)?|bilete|kayıt|biletler|prijave|ulaznice|vstopnice|' +
  'регистрация|запись|билеты|реєстрація|запис|квитки|билети|регистрација|εγγραφές|εισιτήρια|pendaftaran|tiket|đăng ký|vé|التسجيل|التذاكر|הרשמה|כרטיסים|ثبت‌نام'
const SIGNING_UP_UNSPACED = '申し?込み|チケット|报名|報名|购票|購票|신청|예매'
const SIGNS_UP = new RegExp(
  `(?:^|[.!?…。]\\s+|[,;:–—]\\s+|\\n)(?:(?:${SIGNING_UP})(?![\\p{L}])|${SIGNING_UP_UNSPACED})[\\s:：]*(?:\\p{L}{1,5}\\s+){0,2}$`,
  'iu',
)

const IS_SIGNING_UP = new RegExp(`^(?:${SIGNING_UP}|${SIGNING_UP_UNSPACED})$`, 'iu')

/** "Next meeting: 6 May. Registration via [the form]." Of the paragraph's links those that are so introduced and end it. */
export function signsUp({ text, links }: Linked): boolean {
  const last = links.at(-1)
  if (links.length !== 1 || last === undefined || text.length > LONGEST) return false
  const words = text.slice(last.start, last.end).trim()
  if (words === '' || words.length > LONGEST_ANSWER * 2 || !/^[\s\p{P}\p{S}]*$/u.test(text.slice(last.end)))
    return false
  if (IS_SIGNING_UP.test(words) && /[.!?…。:：)–—-]\s*$/u.test(text.slice(0, last.start))) return true
  return words.split(/\s+/).length <= MOST_WORDS && SIGNS_UP.test(text.slice(0, last.start))
}

/** The same paragraph without the links of sentences that appeal to its readers. */
export function withoutAppeals<P extends Linked>(paragraph: P): P {
  const { text, links } = paragraph
  if (links.length === 0 || text.length > 4_000) return paragraph
  // Several links of one sentence are judged with it.
  let last = { sentence: '', appealing: false }
  const kept = links.filter((link) => {
    const sentence = sentenceAround(text, link)
    if (sentence !== last.sentence) last = { sentence, appealing: appeals(sentence) }
    return !last.appealing && !invitesTo(text.slice(Math.max(0, link.start - 60), link.start))
  })
  return kept.length === links.length ? paragraph : { ...paragraph, links: kept }
}

/** Roughly: from the stop before to the stop behind. */
function sentenceAround(text: string, { start, end }: ProseLink): string {
  let from = start
  while (from > 0 && start - from < LONGEST_SENTENCE && !STOPS.has(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < LONGEST_SENTENCE && !STOPS.has(text.charCodeAt(to))) to++
  return text.slice(from, to).trimStart()
}
