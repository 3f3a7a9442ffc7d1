/** wantsOf(): ordinary pages cost nothing more; what could be something else is asked about once, cheaply first. */
import { describe, expect, test } from 'vitest'
import { absentHost, absentSibling } from '../../../citations/judge/absent-address.ts'
import { wantsOf } from '../../../citations/judge/wants.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import type { Means } from '../../../citations/want.ts'
import { kinds, living, page } from '../../hostile-web/pages/build.ts'
import { article, cited, notice, seen, type Look } from '../judge-page-rows.ts'
import { failing, observed } from '../observations.ts'

const auto: Means = { browser: 'auto', quiet: false }
const kindsOf = (look: Look, means = auto): readonly string[] =>
  wantsOf(seen(look), defaultPolicy, means).map(({ kind }) => kind)
const shell = '<html><div id="app"></div><script src="/a.js"></script></html>'
const challenge = '<html><title>Just a moment...</title><script>window._cf_chl_opt={}</script></html>'
const missing = notice('Page not found', 'The page does not exist.')
const lander = notice('example.org is for sale', 'Make an offer for this domain.')

describe('what is asked next', () => {
  test.each<readonly [string, Look, readonly string[]]>([
    ['an article', { html: article('Wells run dry') }, []],
    ['a honest 404', { html: missing, status: 404 }, []],
    ['a honest 500', { html: missing, status: 500 }, []],
    ['a small picture', { html: 'x', type: 'image/png' }, ['absent-sibling']],
    ['a page that says it is missing', { html: missing }, ['absent-sibling']],
    ['a short page', { html: notice('Haiku', 'Old pond') }, ['absent-sibling']],
    ['the same, compared', { html: missing, absent: { html: missing } }, []],
    [
      'a redirect to another page',
      { html: article('Other'), moved: ['https://example.org/other', 301] },
      ['absent-sibling'],
    ],
    ['a redirect home', { html: article('Home'), moved: ['https://example.org/', 302] }, []],
    [
      'a redirect to a log-in',
      { html: notice('Sign in', 'Sign in'), moved: ['https://example.org/login?next=/a', 302] },
      [],
    ],
    [
      'an article with 404',
      { html: article('Wells run dry'), status: 404 },
      ['absent-sibling', 'front-page'],
    ],
    ['a lander', { html: lander }, ['absent-sibling', 'name-servers', 'absent-host']],
    ['a shell', { html: shell }, ['absent-sibling']],
    ['a shell, compared', { html: shell, absent: { html: shell } }, ['browser']],
    ['a shell that was shown', { html: shell, absent: { html: shell }, rendered: { html: missing } }, []],
    [
      'a challenge that may pass',
      { html: challenge, status: 403, headers: [['cf-mitigated', 'challenge']] },
      ['browser'],
    ],
    [
      'an article that asks not to be indexed',
      { html: article('A', '<meta name="robots" content="noindex">') },
      ['absent-sibling'],
    ],
    [
      'a page in place of a PDF',
      { url: 'https://example.org/a/report.pdf', html: article('Reports') },
      ['absent-sibling'],
    ],
  ])('%s => %#', (_, look, wanted) => {
    expect(kindsOf(look)).toEqual(wanted)
  })
})

test('a quiet run asks for nothing, and no browser is asked where none is wanted', () => {
  expect(kindsOf({ html: missing }, { browser: 'always', quiet: true })).toEqual([])
  expect(kindsOf({ html: shell, absent: { html: shell } }, { browser: 'never', quiet: false })).toEqual([])
  expect(kindsOf({ html: article('A') }, { browser: 'always', quiet: false })).toEqual(['browser'])
})

test('failures want nothing', () => {
  expect(wantsOf(observed(cited, failing('connection-reset', cited)), defaultPolicy, auto)).toEqual([])
})

test('living articles of many sites and languages cost at most 1.15 requests each', () => {
  const codes = 'en de fr es it pt nl pl cs uk ru ar he zh ja ko tr sv el hu fi id'.split(' ')
  const looks = codes.flatMap((code) => kinds.map((kind) => ({ html: page(code, kind, living(code, 1)) })))
  const wanted = looks.reduce((sum, look) => sum + kindsOf(look).length, 0)
  expect(1 + wanted / looks.length).toBeLessThanOrEqual(1.15)
})

describe('the address that cannot exist', () => {
  test.each([
    ['https://a.test/news/2019/wells-run-dry', /^https:\/\/a\.test\/news\/2019\/absent-[a-z]{9}$/],
    ['https://a.test/news/wells.html#part', /^https:\/\/a\.test\/news\/absent-[a-z]{9}\.html$/],
    ['https://a.test/article/12345', /^https:\/\/a\.test\/article\/9\d{5}$/],
    ['https://a.test/questions/123456/how-to', /^https:\/\/a\.test\/questions\/9\d{6}\/absent-[a-z]{9}$/],
    [
      'https://a.test/showthread.php?t=102939&lang=en',
      /^https:\/\/a\.test\/showthread\.php\?t=9\d{6}&lang=en$/,
    ],
    ['https://a.test/watch?v=a81Kq0', /^https:\/\/a\.test\/watch\?v=[a-z0-9]{13}$/],
    ['https://a.test/shop/pump-4410', /^https:\/\/a\.test\/shop\/absent-[a-z]{9}-9\d{8}$/],
    ['https://a.test/reports/2024-03?print=1', /^https:\/\/a\.test\/reports\/[^?]+$/],
    ['https://a.test/dir/', /^https:\/\/a\.test\/absent-[a-z]{9}\/$/],
    ['https://a.test/', /^https:\/\/a\.test\/absent-[a-z]{9}$/],
    ['https://user:pw@a.test:8443/x', /^https:\/\/a\.test:8443\/absent-[a-z]{9}$/],
  ])('%s => %s', (url, sibling) => {
    expect(absentSibling(url)).toMatch(sibling)
    expect(absentSibling(url)).toBe(absentSibling(url))
    expect(absentSibling(url)).not.toBe(url)
  })

  test('links of one directory share it; what is no web address has none', () => {
    expect(absentSibling('https://a.test/n/one-two')).toBe(absentSibling('https://a.test/n/three-four'))
    expect(absentSibling('mailto:a@b.test')).toBeNull()
    expect(absentHost('https://www.example.co.uk/a')).toMatch(
      /^https:\/\/absent-[a-z]{9}\.example\.co\.uk\/$/,
    )
    expect(absentHost('https://192.0.2.1/')).toBeNull()
  })
})
