/** Which links are owed another look, when it counts, and with which page of before a look is compared. */
import { expect, test } from 'vitest'
import {
  anotherLookAt,
  defaultPolicy,
  earlierPage,
  isOwedAnotherLook,
  judge,
  verdictOutcomes,
  type Certainty,
  type Outcome,
  type Verdict,
  type VerdictWord,
} from '../../citations/index.ts'
import { answered, failing, observed } from './observations.ts'

const of = (verdict: VerdictWord, certainty: Certainty = 'provisional', outcome?: Outcome): Verdict => {
  const fixed = verdictOutcomes[verdict]
  return {
    verdict,
    outcome: outcome ?? (fixed === 'by-case' ? 'unsure' : fixed),
    certainty,
    reason: '',
    reasonCode: '',
    reasonParams: {},
    status: null,
    finalUrl: null,
    fragment: 'none',
  }
}

test.each<[VerdictWord, Outcome | undefined, boolean]>([
  ['alive', undefined, false],
  ['redirected', undefined, false],
  ['gone', undefined, true],
  ['soft-404', undefined, true],
  ['parked', undefined, true],
  ['dns-failure', undefined, true],
  ['tls-error', 'broken', true],
  ['tls-error', 'unsure', false],
  ['invalid', undefined, false],
  ['timeout', undefined, true],
  ['server-error', undefined, true],
  ['unreachable', undefined, true],
  ['rate-limited', undefined, true],
  ['maintenance', undefined, true],
  ['not-checked', undefined, true],
  ['blocked', undefined, false],
  ['login-required', undefined, false],
  ['paywalled', undefined, false],
  ['changed', undefined, false],
  ['unsupported', undefined, false],
])('%s %s => owed another look: %s; confirmed it never is', (word, outcome, owed) => {
  expect(isOwedAnotherLook(of(word, 'provisional', outcome), defaultPolicy)).toBe(owed)
  expect(isOwedAnotherLook(of(word, 'confirmed', outcome), defaultPolicy)).toBe(false)
})

test('looks made as soon as they count => confirmed by the third', () => {
  const url = 'https://dead.example/'
  const look = (at: Date) => ({
    ...observed(url, failing('dns-nxdomain', url), failing('dns-nxdomain', url)),
    finishedAt: at.toISOString(),
  })
  const history: {
    at: string
    verdict: VerdictWord
    outcome: Outcome
    vantage: ReturnType<typeof look>['vantage']
  }[] = []
  const said: Certainty[] = []
  let at = new Date('2026-11-01T10:00:00.000Z')
  for (let looks = 0; looks < 3; looks++) {
    const observation = look(at)
    const verdict = judge(observation, defaultPolicy, { history })
    said.push(verdict.certainty)
    history.push({ at: observation.finishedAt, ...verdict, vantage: observation.vantage })
    at = anotherLookAt(observation.finishedAt, verdict, defaultPolicy)
  }
  expect(said).toEqual(['provisional', 'provisional', 'confirmed'])
})

test.each<[string, Outcome, boolean]>([
  ['a page that stood', 'ok', true],
  ['a wall', 'unsure', false],
  ['an error page', 'broken', false],
])('%s => compared with later: %s %s', (_, outcome, compared) => {
  const url = 'https://page.example/'
  const observation = observed(url, answered([{ url, status: 200 }], { mediaType: 'application/pdf' }))
  const page = earlierPage({ observation, verdict: of('alive', 'provisional', outcome) }, defaultPolicy)
  expect(page).toEqual(
    compared
      ? { at: observation.finishedAt, mediaType: 'application/pdf', textHash: null, rendered: false }
      : null,
  )
})

test('a look that met nobody => no page to compare with', () => {
  const url = 'https://page.example/'
  const observation = observed(url, failing('connection-reset', url))
  expect(earlierPage({ observation, verdict: of('alive') }, defaultPolicy)).toBeNull()
})
