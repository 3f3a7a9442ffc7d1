/** Frames that a script fills are compared by what a browser shows: at the cited address, and at one that cannot exist. */
import { describe, expect, test } from 'vitest'
import { wantsOf } from '../../../citations/checking.ts'
import { absentShown } from '../../../citations/judge/compare-shown.ts'
import { judge } from '../../../citations/judge.ts'
import type { Rendered } from '../../../citations/observation.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { article, cited, seen, type Look } from '../judge-page-rows.ts'
import { read } from '../page/read.ts'

const shell =
  '<html><title>Courier</title><body><div id="root"></div><script src="/app.js"></script></body></html>'
const page = (heading: string, text: string) =>
  `<html><title>Courier</title><body><nav><a href="/">Home</a><a href="/a">About</a></nav><div id="root"><h1>${heading}</h1><p>${text}</p></div></body></html>`
const shown = (html: string, more: Partial<Rendered> = {}): Rendered => ({
  url: cited,
  status: 200,
  page: read(html, { url: cited }).page ?? null,
  fragment: null,
  settled: true,
  milliseconds: 900,
  fault: null,
  ...more,
})
const look = (html: string, absent: Rendered | null, url = cited, more: Partial<Rendered> = {}) => ({
  ...seen({ url, html: shell, absent: { html: shell }, rendered: { html, ...more } } satisfies Look),
  ...(absent === null ? {} : { renderedAbsent: absent }),
})
// Words of no language: only the comparison can tell.
const tuvas = page('Tuvas', 'Lenno wimba tuvas e lenno mika.')

describe('what a browser shows of a frame for all addresses', () => {
  test.each<[string, ReturnType<typeof look>, string]>([
    ['the same as of an absent one => dead', look(tuvas, shown(tuvas)), 'broken'],
    [
      'a text that reads like an article at both => nobody can tell',
      look(article('The Courier'), shown(article('The Courier'))),
      'unsure',
    ],
    ['an article, and a notice there => alive', look(article('Wells run dry'), shown(tuvas)), 'ok'],
    [
      'a line, and another there => alive',
      look(page('Wells run dry', 'Nine wells were closed in May.'), shown(tuvas)),
      'ok',
    ],
    [
      'a line, and 404 there => alive',
      look(page('Wells run dry', 'Nine wells were closed in May.'), shown(tuvas, { status: 404 })),
      'ok',
    ],
    [
      'the same, of scripts that were refused what they asked for => nobody can tell',
      look(tuvas, shown(tuvas, { refused: true }), cited, { refused: true }),
      'unsure',
    ],
    [
      'an article beside something that was refused => alive',
      look(article('Wells run dry'), shown(tuvas, { refused: true }), cited, { refused: true }),
      'ok',
    ],
    [
      'the same, but it was still at work => nobody can tell',
      look(tuvas, shown(tuvas, { settled: false })),
      'unsure',
    ],
    [
      'the browser was turned away there => nobody can tell',
      look(tuvas, shown(tuvas, { fault: 'timeout' })),
      'unsure',
    ],
  ])('%s', (_name, observation, outcome) => {
    const { outcome: given, verdict, signals } = judge(observation, defaultPolicy)
    expect({ given, verdict, signals }).toMatchObject({ given: outcome })
  })
})

describe('asked for', () => {
  const means = { browser: 'auto', quiet: false } as const
  test.each<[string, ReturnType<typeof look>, readonly string[]]>([
    ['a frame that was filled => once more', look(tuvas, null), ['browser-absent']],
    ['already shown => no more', look(tuvas, shown(tuvas)), []],
    [
      'it says that it is missing => no more',
      look(page('Page not found', 'The page you are looking for does not exist.'), null),
      [],
    ],
  ])('%s', (_name, observation, kinds) => {
    expect(wantsOf(observation, defaultPolicy, means).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('a page that the server wrote out => its own answer is enough', () => {
    const observation = seen({ html: article('Wells'), absent: 404, rendered: { html: article('Wells') } })
    expect(wantsOf(observation, defaultPolicy, means)).toEqual([])
  })
})

test.each([
  ['https://a.test/app/#/cases/4410', /^https:\/\/a\.test\/app\/#\/cases\/(?!4410)\d+$/],
  ['https://a.test/#!/news/wells-run-dry', /^https:\/\/a\.test\/#!\/news\/(?!wells-run-dry)[\w-]+$/],
  ['https://a.test/news/wells#part', /^https:\/\/a\.test\/news\/(?!wells)[\w-]+$/],
])('%s => an address of the same kind that cannot exist', (url, expected) => {
  expect(absentShown(url)).toMatch(expected)
})
