/** judge() where an address that cannot exist shows the same with other teasers, marks or a log: and where that is only how it looks. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import { likenessOfPages } from '../../../citations/judge/compare.ts'
import type { Answer, Observation } from '../../../citations/observation.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { article, cited, notice, seen } from '../judge-page-rows.ts'
import { answered, observed } from '../observations.ts'
import { page as pageOf } from '../page/read.ts'

const outcome = (look: Observation): string => judge(look, defaultPolicy).outcome
const absentUrl = 'https://example.org/news/2019/absent-xyz'

const named = (url: string, title: string, main: string): string =>
  `<html lang="en"><head><title>${title}</title><link rel="canonical" href="${url}"></head><body><main>${main}</main></body></html>`
/** Each answer deals its teasers anew. */
const teasers = (words: string): string =>
  Array.from({ length: 9 }, (_, at) => `<h3><a href="/${words}-${at}">Of ${words} ${at}</a></h3>`).join('')
const front = (url: string, words: string): string =>
  named(
    url,
    'Example – news of the coast',
    `<h1>Example</h1><h2>The council opens the register</h2><h2>The olive harvest grows by a tenth</h2><h2>Read also</h2>${teasers(words)}`,
  )
const wiki = (name: string, log: string): string =>
  `<html lang="en"><title>${name} – The Karst</title><body><main><h1>${name}</h1><p>Write the first line of this text, or look for it in the sister works.</p>${log}</main></body></html>`

const lost = {
  status: 404,
  html: notice(
    'Not found',
    'The page that you asked for does not exist, or was moved to another place. Please try the search, or go back to the front page of the site, and start from there.',
  ),
}

describe('an absent address shows it too', () => {
  test.each<readonly [string, Observation, string]>([
    [
      'the front page, which calls itself by whatever was asked for',
      seen({ html: front(cited, 'harbour'), absent: { html: front(absentUrl, 'theatre') } }),
      'broken',
    ],
    [
      'the empty entry of a wiki, and who deleted it',
      seen({
        html: wiki('Wells run dry', '<p>12 February 2016, 18:41 Hugo deleted Wells run dry (copied)</p>'),
        absent: { html: wiki('absent-xyz', '') },
      }),
      'broken',
    ],
    [
      'the same, and what somebody wrote since',
      seen({
        html: wiki(
          'Wells run dry',
          '<p>Forty-one villages dig deeper than their grandparents did, engineers in Tamale report this spring.</p>',
        ),
        absent: { html: wiki('absent-xyz', '') },
      }),
      'ok',
    ],
    [
      'a template without content, under a name that has one empty part',
      seen({
        html: `<html><head><title>| Courier</title><meta name="author" content=""><meta property="og:type" content="article"></head><body><main><p>Economy 1970-01-01</p><h2>Read also</h2>${teasers('harbour')}</main></body></html>`,
        absent: {
          html: `<html><head><title>| Courier</title><meta property="og:type" content="article"></head><body><main><p>Economy 1970-01-01</p><h2>Read also</h2>${teasers('theatre')}</main></body></html>`,
        },
      }),
      'broken',
    ],
  ])('%s => judged so', (_, look, expected) => {
    expect(outcome(look)).toBe(expected)
  })
})

const swedish = (log: string): string =>
  `<html lang="sv"><title>Kvarnen i Norrhult – Karsten</title><body><main><h1>Kvarnen i Norrhult</h1><p>Det finns för tillfället ingen text här. Du kan söka efter titeln på andra ställen eller börja skriva den själv.</p>${log}</main></body></html>`

test.each([
  [
    'that the page was deleted, and by whom',
    '<p>Sidan har raderats. 14 mars 2019 kl. 09:12: Hugo raderade sidan.</p>',
    'unsure',
  ],
  ['what was deleted on paper', '<p>14 mars 2019 kl. 09:12: Hugo raderade en rad i kartan.</p>', 'ok'],
])('an absent address gets 404; here stands %s => %s', (_, log, expected) => {
  const url = 'https://example.org/wiki/Kvarnen_i_Norrhult'
  expect(outcome(seen({ url, html: swedish(log), absent: { ...lost } }))).toBe(expected)
})

const record = (title: string, text: string): string =>
  `<html><head><title>${title}</title><meta name="citation_title" content="${title}"></head><body><h1>${title}</h1><p>${text}</p></body></html>`
const wolo = record('Wolo mika', 'Tuvas e lenno dara pel. Miko tuvas ranne o sil.')

test.each([
  ['an article', article('Wells run dry'), 'unsure'],
  ['a record too', record('Archive', 'Wolo.'), 'broken'],
])('records at every address, and the front page calls itself %s => %s', (_, home, expected) => {
  expect(
    outcome(seen({ url: 'https://example.org/h/10106', html: wolo, absent: { html: wolo }, front: home })),
  ).toBe(expected)
})

const OFFERS =
  'lake houses,fishing boats,holiday cabins,water kits,wood stoves,rope ladders,garden chairs,stone tiles,iron gates'.split(
    ',',
  )

test.each([
  [[7, 3, 5, 1, 0, 6, 2, 4], 'same'],
  [[7, 3, 5, 1, 0, 6], 'other'],
  [[7, 3, 5, 1, 0, 6, 2, 8], 'other'],
] as const)('offers dealt anew: %s => %s', (order, likeness) => {
  const offers = (dealt: readonly number[]) =>
    pageOf(
      `<!DOCTYPE html><title>Ormond</title><body><h1>Ormond</h1>${dealt.map((at) => `<a href="/${at}">${OFFERS[at]}</a> `).join('')}`,
    )
  const [a, b] = [offers([0, 1, 2, 3, 4, 5, 6, 7]), offers(order)]
  const found = likenessOfPages(a, b, ['https://ormond.test/a', 'https://ormond.test/b'], defaultPolicy)
  expect(found === 'same').toBe(likeness === 'same')
})

const picture = (digest: string): Partial<Answer['body']> => ({
  mediaType: 'image/png',
  bytes: 74,
  sha256: digest.repeat(64),
})
const sent = (from: string, to: string, digest: string) => {
  const steps = [
    { url: from, status: 302 },
    { url: to, status: 200 },
  ]
  const attempt = answered(steps, picture(digest))
  return { ...attempt, end: { ...attempt.end, page: null } as Answer }
}

test.each([
  ['one picture', 'https://i.example.org/removed.png', 'https://i.example.org/removed.png', '1', 'broken'],
  ['two pictures', 'https://i.example.org/get?a', 'https://i.example.org/get?b', '2', 'ok'],
  ['two places', 'https://i.example.org/a.png', 'https://i.example.org/removed.png', '2', 'ok'],
])('a picture, and an absent one: both are sent to %s => %s', (_, to, other, digest, expected) => {
  const url = 'https://i.example.org/k3Xv9.jpg'
  const attempt = sent('https://i.example.org/absent-bcdfg.jpg', other, digest)
  const look = observed(url, sent(url, to, '1'))
  expect(outcome({ ...look, companions: [{ role: 'absent-sibling', attempt }] })).toBe(expected)
})

const tale =
  'In the foresters’ house at Ecker one kiln burns still. Once a year Albrecht Nagel piles forty metres of beech and keeps watch for twelve days. Sleep comes an hour at a time. When air gets in, all of the coal is lost by noon. His granddaughter lit it this spring, alone, as her mother never could. Who likes to see it follows that smoke on Sunday morning.'

test.each([
  ['a text of its own, twice as long as the other, that calls itself an article', tale, 'article', 'ok'],
  ['a text of its own, twice as long as the other', tale, 'website', 'unsure'],
  [
    'hardly more than the other',
    'It was moved away by somebody, and we do not know where it might be.',
    'article',
    'broken',
  ],
])('404 with %s: %s, %s => %s', (_, text, type, expected) => {
  const url = 'https://example.org/2014/the-last-burner/'
  const html = `<html lang="en"><head><title>The last burner</title><link rel="canonical" href="${url}"><meta property="og:type" content="${type}"></head><body><h1>The last burner</h1>${text
    .split('. ')
    .map((one) => `<p>${one}</p>`)
    .join('')}</body></html>`
  expect(outcome(seen({ url, html, status: 404, absent: lost, front: article('Front') }))).toBe(expected)
})

const manual = (heading: string): string =>
  `<html lang="en"><title>Migrating – mallow</title><body><main><h1>Migrating</h1><p>You are reading the documentation of an old version that is no longer maintained.</p><h2 id="removed-functions">${heading}</h2><p>mallow.fetch() has been removed.</p><p>mallow.page_not_found() no longer exists; raise NotFound instead.</p></main></body></html>`

test.each([
  ['Removed functions', 'ok'],
  ['News', 'not ok'],
])('the cited place is headed "%s" => %s', (heading, expected) => {
  const url = 'https://example.org/en/2.1/migrating.html#removed-functions'
  expect(outcome(seen({ url, html: manual(heading), absent: lost })) === 'ok').toBe(expected === 'ok')
})
