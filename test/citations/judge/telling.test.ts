/** judge() on short pages that sound like a notice: what they tell beside it, whom they quote, and what the address names. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import { withoutQuotedNotices } from '../../../citations/judge/quoted.ts'
import { seen, type Look } from '../judge-page-rows.ts'

const page = (title: string, main: string, lang = 'en'): string =>
  `<html lang="${lang}"><head><title>${title} – The Courier</title></head><body><main><h1>${title}</h1>${main}</main><footer><a href="/">The Courier</a> © The Courier</footer></body></html>`
const told = { status: 404, html: page('404', '<p>Try the search.</p>') }
const at = 'https://example.org/pieces/118'
const short = (title: string, main: string, url = at): Look => ({
  url,
  html: page(title, main),
  absent: told,
})

describe('what a short page tells beside a notice', () => {
  test.each<readonly [string, Look, string]>([
    [
      'names and years',
      short(
        'Not found',
        '<p>The barge Borbala left Komarom in 1887. Captain Ilka Rus signed its last log in May.</p>',
      ),
      'ok',
    ],
    [
      'sentences of its own, and no name',
      short(
        'Not found',
        '<p>I turned it when the window was still blue and someone in the kitchen called.</p><p>The paper had a coastline, as maps do. It never was the same.</p>',
      ),
      'ok',
    ],
    [
      'the same under a heading that says it of a page',
      short(
        'This page no longer exists',
        '<p>I turned it when the window was still blue and someone in the kitchen called.</p><p>The paper had a coastline, as maps do. It never was the same.</p>',
      ),
      'unsure',
    ],
    [
      'a year and a name beside talk of a site',
      short('Not found', '<p>We rebuilt our website in 2019. Karin Ek in Lund helps with the old one.</p>'),
      'broken',
    ],
    [
      'an excuse and the way out',
      short(
        'Page not found',
        '<p>It may have been moved. Please check what you typed or use the search.</p>',
      ),
      'broken',
    ],
    [
      'names under a further heading only',
      short(
        'Page not found',
        '<p>Sorry.</p><h2>News</h2><p>The barge Borbala left Komarom in 1887. Captain Ilka Rus signed its last log in May.</p>',
      ),
      'broken',
    ],
    [
      'names that an absent address shows as well',
      {
        url: at,
        html: page('Page not found', '<p>Ask Ilka Rus in Komarom, from 9 to 12.</p>'),
        absent: { status: 404, html: page('404', '<p>Ask Ilka Rus in Komarom, from 9 to 12.</p>') },
      },
      'broken',
    ],
    [
      'a day and a name in the notice itself',
      short('Article removed', '<p>This article was removed on 4 May 2019 at the wish of Karin Ek.</p>'),
      'broken',
    ],
    [
      'who took it away, and when',
      short(
        'This page has been removed',
        '<p>Karin Ek closed her diary in May 2019. She thanks all who wrote to Lund.</p>',
      ),
      'broken',
    ],
    [
      'whom to ring',
      short(
        'Page not found',
        '<p>Our reader’s editor Karin Ek may help: ring 0046 555 12 34, from 9 to 12.</p>',
      ),
      'broken',
    ],
    [
      'what a code means, under its own address',
      short(
        'F204: file not found',
        '<p>The card holds no programme. Put it in again, then confirm what the screen shows.</p>',
        'https://example.org/manual/f204',
      ),
      'ok',
    ],
    [
      'that it was never found',
      short('Never found', '<p>The bell sank in the war and was never found.</p>'),
      'ok',
    ],
  ])('%s', (_, look, outcome) => {
    expect(judge(seen(look))).toMatchObject({ outcome })
  })
})

describe('a text that every address shows', () => {
  const prose =
    '<p>The ferry is a flat boat on a chain, and has been since 1871. It carries four cars or forty sheep.</p><p>It runs from six until dark. Ring the bell on the far bank and wait.</p><p>The house beside it is lent to walkers in summer.</p>'
  const everywhere = (url: string, title: string, main = prose): Look => ({
    url,
    html: page(title, main),
    absent: { html: page(title, main) },
  })
  test.each<readonly [string, Look, string]>([
    [
      'title, heading and address name one thing',
      everywhere('https://example.org/ferry-2', 'The ferry'),
      'ok',
    ],
    ['the address names another', everywhere('https://example.org/quarry-2', 'The ferry'), 'broken'],
    [
      'the address names more than the title',
      everywhere('https://example.org/ferry-accident-2', 'The ferry'),
      'broken',
    ],
    ['no text', everywhere('https://example.org/ferry-2', 'The ferry', '<p>Soon.</p>'), 'broken'],
  ])('%s', (_, look, outcome) => {
    expect(judge(seen(look))).toMatchObject({ outcome })
  })
})

test.each([
  ['“Page not found”: a history', ' : a history'],
  ['「このページは削除されました」を集めて', ' を集めて'],
  ['„Nie znaleziono strony”. Rozmowa', ' . Rozmowa'],
  ['“Page not found”', '“Page not found”'],
  ['“The lake” was not found', '“The lake” was not found'],
  ['Page not found', 'Page not found'],
])('%s => %s', (text, left) => {
  expect(withoutQuotedNotices(text)).toBe(left)
})

test('marks that open and never close take no time', () => {
  const marks = '“'.repeat(50_000)
  expect(withoutQuotedNotices(`${marks} page not found`)).toHaveLength(50_015)
})
