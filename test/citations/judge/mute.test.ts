/**
 * Of a long page that says nothing of the kind most families of signs are not asked. Whatever its makers put beside the text, that must
 * change nothing: here the same page is asked for all signs, as one is on which some other phrase stands.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answeredScene } from '../../../citations/judge/scene.ts'
import { families } from '../../../citations/judge/signals/families.ts'
import { missingSignals } from '../../../citations/judge/signals/missing.ts'
import { isMute } from '../../../citations/judge/signals/mute.ts'
import { scoreOf } from '../../../citations/judge/signals/signal.ts'
import type { Sight } from '../../../citations/judge/sight.ts'
import type { PageFacts } from '../../../citations/page.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { article, cited, notice, seen, type Look } from '../judge-page-rows.ts'

const long = (title: string): string =>
  article(title, `<p>${'Each well was measured by two people on the same day of the month. '.repeat(8)}</p>`)

describe('a mute page', () => {
  const some = (...values: readonly string[]): fc.Arbitrary<string[]> =>
    fc.array(fc.constantFrom(...values), { maxLength: 2 })
  const marks = some('error404', 'not-found', 'paywall', 'cookie-wall', 'sedo-x', 'age-gate', 'story')
  const facts: fc.Arbitrary<Partial<PageFacts>> = fc.record(
    {
      title: fc.constantFrom('Index of /', 'Wells | The Courier', 'Welcome to nginx!', 'example.org', ''),
      headings: fc.constantFrom(
        ['Wells run dry', 'See also'],
        ['example.org', 'Wells run dry'],
        ['It works!'],
        ['Client Challenge'],
        [],
      ),
      mainCharacters: fc.integer({ min: 1_200, max: 3_500 }),
      paragraphs: fc.integer({ min: 0, max: 9 }),
      text: fc.constantFrom(
        'Wells run dry This video has been removed by the user. See also Families walk for water.',
        'Fatal error: out of memory on line 7. Families walk for water.',
        'Incapsula incident ID 7. Families walk for water.',
        '{"error": "not_found", "success": false}',
      ),
      forms: fc.array(
        fc.record({
          action: fc.constantFrom(null, '/q', 'https://login.test/sso'),
          passwords: fc.nat(1),
          fields: fc.nat(3),
          search: fc.boolean(),
          words: fc.constantFrom('', 'I agree', 'Log in'),
        }),
        { maxLength: 2 },
      ),
      frames: some('/frame', 'https://ads.test/?domain=example.org'),
      types: some('NewsArticle', 'WebSite'),
      accessibleForFree: fc.constantFrom(true, false, null),
      marks,
      blocks: marks,
      canonical: fc.constantFrom(null, cited, 'https://example.org/'),
      scripts: fc.record({
        count: fc.nat(3),
        inlineCharacters: fc.constant(60),
        hosts: some('consent.cookiebot.com', 'cdn.piano.io', ''),
        sources: some('/site.js', 'https://www.google.com/adsense/domains/caf.js', '//hcaptcha.com/1/api.js'),
        inline: fc.constantFrom(
          '',
          '{"statusCode":404}',
          'document.cookie="a";location.reload()',
          'history.back()',
        ),
      }),
    },
    { requiredKeys: ['mainCharacters'] },
  )
  const documents = fc.constantFrom(cited, 'https://example.org/a/report.pdf', 'https://example.org/login')

  test('bears the signs that it would bear if every family were asked, as far as they count', () => {
    const same = fc.property(facts, documents, fc.constantFrom(200, 403, 503), (more, url, status) => {
      const mute = sightOf({ html: long('Wells run dry'), url, status }, more)
      fc.pre(isMute(mute))
      const asked: Sight = { ...mute, said: new Set(['cookies'] as const) }
      expect(isMute(asked)).toBe(false)
      for (const { name, signals, onMute } of families)
        if (onMute?.(mute) === true) expect([name, ...signals(mute)]).toEqual([name, ...signals(asked)])
        else expect([name, Math.max(0, scoreOf(signals(asked)))]).toEqual([name, 0])
    })
    fc.assert(same, { numRuns: 200 })
  })

  test('tells above a list of other things that its own was taken away', () => {
    const text = 'Wells run dry This video has been removed by the user. See also Families walk for water.'
    const sight = sightOf(
      { html: long('Wells run dry') },
      { text, headings: ['Wells run dry', 'See also'], paragraphs: 3 },
    )
    expect(isMute(sight)).toBe(true)
    expect(missingSignals(sight).map(({ code }) => code)).toContain('taken-away')
  })

  test.each<readonly [string, Look, boolean]>([
    ['an article', { html: long('Wells run dry') }, true],
    ['an article about missing pages', { html: long('404 Not Found: a history') }, false],
    ['an article where redirects led', { html: long('Wells'), moved: ['https://example.org/b', 301] }, false],
    ['an article beside an absent address', { html: long('Wells run dry'), absent: 404 }, false],
    ['a short page', { html: notice('Haiku', 'Old pond') }, false],
    ['plain text', { html: long('Wells run dry'), type: 'text/plain' }, false],
  ])('%s => %s', (_, look, expected) => {
    expect(isMute(sightOf(look))).toBe(expected)
  })
})

function sightOf(look: Look, more: Partial<PageFacts> = {}): Sight {
  const observation = seen(look)
  const [attempt] = observation.attempts
  if (attempt?.end.kind !== 'answer') throw new Error('Expected an answer.')
  const { page } = attempt.end
  const answer = { ...attempt.end, page: page === null || page === undefined ? null : { ...page, ...more } }
  const { sight } = answeredScene(observation, defaultPolicy, attempt, answer, null)
  if (sight === null) throw new Error('Expected a page.')
  return sight
}
