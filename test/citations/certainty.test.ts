/** When a verdict is confirmed: agreement over days, or from a second country. */
import { expect, test } from 'vitest'
import { certaintyOf, type Look } from '../../citations/certainty.ts'
import { judge } from '../../citations/judge.ts'
import { defaultPolicy } from '../../citations/policy.ts'
import { verdictOutcomes, type VerdictWord } from '../../citations/verdict.ts'
import { observed, failing } from './observations.ts'

function look(day: number, verdict: VerdictWord, country: string | null = 'DE'): Look {
  const outcome = verdictOutcomes[verdict]
  return {
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    verdict,
    outcome: outcome === 'by-case' ? 'unsure' : outcome,
    vantage: { egress: 'direct', country, resolver: 'system' },
  }
}

/** [what, looks from old to new, certainty of the last] */
const rows: readonly (readonly [string, readonly Look[], string])[] = [
  ['one look', [look(0, 'gone')], 'provisional'],
  ['dead on three days running', [look(0, 'gone'), look(1, 'gone'), look(2, 'gone')], 'provisional'],
  ['dead three times, three days apart', [look(0, 'gone'), look(3, 'gone'), look(6, 'gone')], 'confirmed'],
  [
    'dead in different ways',
    [look(0, 'dns-failure'), look(3, 'connection-refused'), look(6, 'dns-failure')],
    'confirmed',
  ],
  [
    'looks in between do not hurt',
    [look(0, 'gone'), look(1, 'gone'), look(3, 'gone'), look(5, 'gone'), look(6, 'gone')],
    'confirmed',
  ],
  ['alive in between', [look(0, 'gone'), look(3, 'alive'), look(6, 'gone'), look(9, 'gone')], 'provisional'],
  [
    'not looked at in between',
    [look(0, 'gone'), look(3, 'gone'), look(4, 'not-checked'), look(6, 'gone')],
    'confirmed',
  ],
  ['alive on two days', [look(0, 'alive'), look(1, 'redirected')], 'confirmed'],
  ['blocked three times', [look(0, 'blocked'), look(3, 'blocked'), look(6, 'blocked')], 'confirmed'],
  [
    'unsure for different causes',
    [look(0, 'blocked'), look(3, 'timeout'), look(6, 'blocked')],
    'provisional',
  ],
  ['dead from two countries on one day', [look(5, 'gone', 'US'), look(6, 'gone', 'DE')], 'confirmed'],
  ['dead from two countries, a month apart', [look(0, 'gone', 'US'), look(30, 'gone', 'DE')], 'provisional'],
  ['an unknown country is no second place', [look(5, 'gone', null), look(6, 'gone', 'DE')], 'provisional'],
  [
    'never looked at',
    [look(0, 'not-checked'), look(3, 'not-checked'), look(6, 'not-checked')],
    'provisional',
  ],
]
test.each(rows)('%s: %o => %s', (_, looks, certainty) => {
  const [last, ...earlier] = looks.toReversed()
  expect(last === undefined ? null : certaintyOf(last, earlier, defaultPolicy)).toBe(certainty)
})

test('judge() takes history into account, and looks without a readable time do not count', () => {
  const url = 'http://gone.test/'
  const now = observed(url, failing('dns-nxdomain', url), failing('dns-nxdomain', url))
  const history = [look(0, 'gone'), look(10, 'gone')]
  expect(judge(now, defaultPolicy, { history }).certainty).toBe('confirmed')
  const broken = history.map((past) => ({ ...past, at: 'some day' }))
  expect(judge(now, defaultPolicy, { history: broken }).certainty).toBe('provisional')
})
