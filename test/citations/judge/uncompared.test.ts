/** What could be a page for missing pages, where nobody could ask what the site shows for an absent address. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import { lonePolicy } from '../../../citations/policy.ts'
import type { Companion, Observation } from '../../../citations/observation.ts'
import { answered, failing } from '../observations.ts'
import { article, notice, seen, type Look } from '../judge-page-rows.ts'

const offer: Look = { url: 'https://example.org/offers/61233', html: notice('Jobs', 'A boat, hardly used.') }
const words: Look = {
  url: 'https://example.org/offers/61233',
  html: notice('Unavailable', 'This page is not available.'),
}
const told = { status: 404, html: notice('Nothing', 'Try the search.') }

/** The address beside it was asked, and its attempt ended so. */
const beside = (look: Look, attempt: Companion['attempt']): Observation => ({
  ...seen(look),
  companions: [{ role: 'absent-sibling', attempt }],
})
const busy = (status: number) => answered([{ url: 'https://example.org/offers/99999', status }])

describe('without a comparison', () => {
  test.each<readonly [string, Observation, string, RegExp]>([
    ['a few words, nothing asked', seen(offer), 'unsure', /nothing was asked beside it/],
    [
      'the other address timed out',
      beside(offer, failing('response-timeout', 'https://example.org/offers/99999')),
      'unsure',
      /gave no answer/,
    ],
    ['the other address was refused for haste', beside(offer, busy(429)), 'unsure', /status 429/],
    ['the other address met a fault', beside(offer, busy(503)), 'unsure', /status 503/],
    ['the program crashes on the other address', beside(offer, busy(500)), 'ok', /is there/],
    ['the other address is told from it', seen({ ...offer, absent: told }), 'ok', /is there/],
    ['sent elsewhere', seen({ ...offer, moved: ['https://example.org/jobs/', 301] }), 'unsure', /nothing/],
    [
      'its title is what the address names',
      seen({ html: notice('Wells run dry', 'Soon.') }),
      'ok',
      /is there/,
    ],
    ['a whole text', seen({ url: offer.url ?? '', html: article('Villages') }), 'ok', /is there/],
    [
      'a text about other things than the address names',
      seen({ url: 'https://example.org/a/railway-timetable', html: article('Wells') }),
      'unsure',
      /nothing was asked/,
    ],
    ['words for missing pages that hardly suffice', seen(words), 'unsure', /could not be made sure/],
    [
      'the same words, and the site shows them everywhere',
      seen({ ...words, absent: { html: words.html } }),
      'broken',
      /cannot exist/,
    ],
    [
      'words that leave no doubt',
      seen({ ...offer, html: notice('Page not found', 'This page does not exist.') }),
      'broken',
      /nothing here/,
    ],
  ])('%s', (_, observation, outcome, reason) => {
    const verdict = judge(observation)
    expect([verdict.outcome, verdict.reason]).toEqual([outcome, expect.stringMatching(reason)])
  })
})

test('what is judged by itself, a record or a copy in an archive => alive, for nothing could be asked beside it', () => {
  expect(judge(seen(offer), lonePolicy).outcome).toBe('ok')
  expect(judge(seen(offer)).outcome).toBe('unsure')
})
