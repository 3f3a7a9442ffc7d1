/** judge() on notices of a sentence or two in any tongue, on short news that sound like one, and on front pages that turn. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import { likenessOfPages } from '../../../citations/judge/compare.ts'
import { leadOf, ownTextOf, withoutOthers } from '../../../citations/judge/own-text.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { seen, type Look } from '../judge-page-rows.ts'
import { page as pageOf } from '../page/read.ts'

const outcome = (look: Look): string => judge(seen(look), defaultPolicy).outcome
const verdict = (look: Look): string => judge(seen(look), defaultPolicy).verdict

const TURNS = ['told anew', 'in four parts', 'from the north', 'after the flood', 'by night']
const teasers = (from: number): string =>
  Array.from(
    { length: 12 },
    (_, at) =>
      `<h3><a href="/n/${from + at}">${from > 300 ? 'Song of a river' : 'Tale of the coast'} ${from + at} ${TURNS[(from + at) % 5]}</a></h3>`,
  ).join('')
const menu = Array.from({ length: 34 }, (_, at) => `<li><a href="/s/${at}">Part</a></li>`).join('')
const page = (language: string, title: string, heading: string, main: string, from = 1): string =>
  `<html lang="${language}"><head><title>${title}</title></head><body><nav><ul>${menu}</ul></nav><main><h1>${heading}</h1>${main}<h2>More</h2>${teasers(from)}</main></body></html>`
const told = (language: string) => ({
  status: 404,
  html: page(language, '404 - Courier', '404', '<p>404</p>', 300),
})
const short = (language: string, heading: string, text: string): Look => ({
  url: 'https://example.org/2014/05/118223',
  html: page(language, `${heading} - Courier`, heading, `<p>${text}</p>`),
  absent: told(language),
})

describe('a notice and nothing else', () => {
  test.each([
    ['sw', 'Samahani!', 'Habari unayotafuta huenda imeondolewa au kuhamishwa. Tafadhali rudi mwanzo.'],
    ['ne', 'माफ गर्नुहोस्!', 'तपाईंले खोज्नुभएको सामग्री हटाइएको वा सारिएको हुन सक्छ। कृपया गृहपृष्ठमा फर्कनुहोस्।'],
    ['hy', 'Ներողություն', 'Ձեր փնտրած նյութը հեռացվել կամ տեղափոխվել է։ Խնդրում ենք վերադառնալ գլխավոր էջ։'],
    [
      'mk',
      'Вести',
      'Содржината што ја барате е избришана или преместена. Ве молиме вратете се на почетната страница.',
    ],
    ['ca', 'Notícies', 'Aquesta notícia ja no està disponible.'],
    ['ta', 'செய்திகள்', 'இந்தச் செய்தி நீக்கப்பட்டுவிட்டது.'],
  ])('%s: %s => broken', (language, heading, text) => {
    expect(outcome(short(language, heading, text))).toBe('broken')
  })

  test.each([
    ['fr', 'Pont fermé', 'Le pont de Vallet est fermé jusqu’au 4 mai, et le bus 12 passe par Kemnat.'],
    ['am', 'ድልድዩ ተዘጋ', 'የወንዙ ድልድይ እስከ ግንቦት 14 ለጥገና መዘጋቱን ኢንጂነር ከበደ ተናግረዋል።'],
    ['ur', 'ملازمتیں', 'اس وقت کوئی ملازمت دستیاب نہیں ہے۔'],
    ['is', 'Laus störf', 'Engin laus störf eru auglýst að svo stöddu.'],
  ])('%s: %s => ok', (language, heading, text) => {
    expect(outcome(short(language, heading, text))).toBe('ok')
  })

  test('news whose heading is a notice, with day and name => unsure', () => {
    const text =
      'A révfalui önkormányzat kedden törölte a május 14-i ülés videóját, mert Kiss Pál képviselő tiltakozott.'
    expect(outcome(short('hu', 'Törölték a videót', text))).toBe('unsure')
  })

  test.each([
    [
      'this article was taken off by a court',
      'This article has been removed from our site following a court order.',
      'soft-404',
    ],
    ['it is withheld by a court', 'This article is not available because of a court order.', 'legal-block'],
  ])('%s => %s', (_, text, word) => {
    expect(verdict(short('en', 'Story', text))).toBe(word)
  })
})

describe('one text for every address', () => {
  const greeting = (turn: string): string =>
    `<p>The office keeps the lists of those who moved since 1931, in four rooms by the river.</p><p>${turn}</p>`
  const front = (turn: string, from: number): string =>
    page('en', 'The Office', 'The Office', greeting(turn), from)
  const look: Look = {
    url: 'https://example.org/reports/2009/list-of-names.html',
    html: front('On Tuesdays the reading room stays open until nine.', 1),
    absent: { html: front('A new volume of letters appears in autumn with maps.', 400) },
  }

  test('the front page in place, a sentence of which turns => broken', () => {
    const home = front('Visitors find the rooms behind the old customs house.', 700)
    expect(outcome({ ...look, front: home })).toBe('broken')
  })

  test('the front page is another one => no more than doubt', () => {
    const home = page(
      'en',
      'The Office',
      'Welcome',
      '<p>Here are many other things to read and see.</p>',
      700,
    )
    expect(outcome({ ...look, front: home })).not.toBe('broken')
  })

  const board = (numbers: string, text: string, from: number): ReturnType<typeof pageOf> =>
    pageOf(page('en', 'Board', 'Board', `<p>${text}</p><p>${numbers}</p>`, from))
  const urls = ['https://example.org/t.php?topic=11', 'https://example.org/t.php?topic=99'] as const
  const days = (year: number): string =>
    Array.from({ length: 8 }, (_, at) => `${at + 3}.${at + 1}.${year + at} ${900 + at * 31}`).join(' ')

  test.each([
    ['counts and days beside it are others', days(2011), days(2004).replace(/\b9(\d\d)\b/, '1$1'), 'same'],
    ['one is full of noughts', days(2011), days(2011).replace(/\d+/g, '0'), 'other'],
  ])('%s => %s', (_, ours, theirs, likeness) => {
    const text = 'All boards of the harbour are listed here for members and guests.'
    const found = likenessOfPages(board(ours, text, 1), board(theirs, text, 400), urls, defaultPolicy)
    expect(found === 'same').toBe(likeness === 'same')
  })
})

describe('the label of a list is the first word of the notice above it', () => {
  const cited = pageOf(
    `<title>T</title><h1>Pole</h1><p>Habari hii imeondolewa.</p><h2>Habari</h2><p>Nyingine</p>`,
  )
  const lost = pageOf('<title>T</title><h1>404</h1><p>Hakuna</p><h2>Habari</h2><p>Nyingine tena</p>')

  test('=> the notice leads', () => {
    expect(leadOf(cited)).toBe('Habari hii imeondolewa.')
  })
  test('=> the notice is the page’s own', () => {
    expect(ownTextOf(withoutOthers(cited, lost))).toBe('Pole Habari hii imeondolewa.')
  })
})
