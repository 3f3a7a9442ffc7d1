/** judge() and wantsOf() where an address that cannot exist tells: what stands in place of a page, in whatever language. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../citations/judge.ts'
import { namingOf } from '../../citations/judge/named.ts'
import { readAddress } from '../../citations/judge/address.ts'
import { wantsOf } from '../../citations/judge/wants.ts'
import { defaultPolicy } from '../../citations/policy.ts'
import type { Observation } from '../../citations/observation.ts'
import { article, cited, notice, seen, type Look } from './judge-page-rows.ts'
import { read } from './page/read.ts'

const nav = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
const page = (title: string, main: string): string =>
  `<html><head><title>${title}</title></head><body><header>${nav}</header><main>${main}</main></body></html>`
/** The site's own 404 page, with its name in the title. */
const told = { status: 404, html: page('Nothing – The Courier', '<h1>Nothing</h1><p>Try the search.</p>') }
const numbered = 'https://example.org/offers/61233'
const json = (text: string, absent: string): Look => ({
  url: 'https://example.org/v2/datasets/8841',
  type: 'application/json',
  html: text,
  absent: { html: absent },
})

describe('what stands in place of a page', () => {
  test.each<readonly [string, Look, string, string]>([
    [
      'a heading says removed, the title is the site’s',
      { html: page('The Courier', '<h1>This account no longer exists</h1>'), absent: told },
      'broken',
      'soft-404',
    ],
    [
      'no title, and a heading that says removed',
      { html: page('', '<h2>该内容已被发布者删除</h2>'), absent: told },
      'broken',
      'soft-404',
    ],
    [
      'it opens with a notice under the site’s title',
      {
        url: numbered,
        html: page('Jobs by the sea | The Courier', '<p>This listing has expired.</p><h2>Other offers</h2>'),
        absent: told,
      },
      'broken',
      'soft-404',
    ],
    [
      'a notice in a language that no list has, under the site’s name',
      { html: page('The Courier', '<p>Wolo mika tuvas e lenno.</p>'), absent: told },
      'unsure',
      'bad-response',
    ],
    [
      'the same few words under a title of their own',
      { html: page('Wolo mika – The Courier', '<p>Wolo mika tuvas e lenno.</p>'), absent: told },
      'ok',
      'alive',
    ],
    [
      'a page that kept its name, and nothing else',
      {
        html: page('Wells run dry – The Courier', '<h1>Wells run dry</h1><p>The survey was removed.</p>'),
        absent: told,
      },
      'unsure',
      'bad-response',
    ],
    [
      'a page that kept its name, and says of itself that it was removed',
      {
        html: page(
          'Wells run dry – The Courier',
          '<h1>Wells run dry</h1><p>This article has been removed.</p>',
        ),
        absent: told,
      },
      'broken',
      'soft-404',
    ],
    [
      'a product that cannot be had now',
      {
        html: page(
          'Pump P4 – The Courier',
          '<h1>Pump P4</h1><p>Cast iron, 40 kg.</p><h2>Currently unavailable</h2>',
        ),
        absent: told,
      },
      'ok',
      'alive',
    ],
    [
      'a song called "Not Found"',
      {
        url: 'https://example.org/tidewrecks/not-found',
        html: page(
          'The Tidewrecks – Not Found | The Courier',
          '<h1>Not Found</h1><p>Not found, not found, I sang</p>',
        ),
        absent: told,
      },
      'ok',
      'alive',
    ],
    [
      'bus line 404',
      {
        url: 'https://example.org/lines/404',
        html: page('404', '<h1>404</h1><p>Pier – Hospital – Station, every twenty minutes.</p>'),
        absent: told,
      },
      'ok',
      'alive',
    ],
    [
      'both were sent to one listing',
      {
        url: 'https://example.org/product/lamp-lighthouse',
        html: page('Table lamps', '<h1>Table lamps</h1><p>24 products</p>'),
        moved: ['https://example.org/category/lamps', 301],
        absent: {
          html: page('Table lamps', '<h1>Table lamps</h1>'),
          url: 'https://example.org/category/lamps',
        },
      },
      'broken',
      'soft-404',
    ],
  ])('%s', (_, look, outcome, verdict) => {
    expect(judge(seen(look))).toMatchObject({ outcome, verdict })
  })

  test('a sheet from a template tells the number that was asked for', () => {
    const sheet = (text: string): string =>
      page(
        'Sheet – Towns',
        `<h1>Sheet</h1><p>Towns of the county, by code, with everything that the register holds of each of them and of its people, its area, its council and its schools.</p><p>${text}</p>`,
      )
    const look = (shown: string): Look => ({
      url: 'https://example.org/towns/81204',
      html: sheet(shown),
      absent: { html: sheet('Unknown code.') },
    })
    expect(
      judge(seen(look('Code 81204, Port Ormeau, people two thousand, mayor S. Vauquier'))),
    ).toMatchObject({
      outcome: 'ok',
    })
  })
})

describe('programs that answer in JSON', () => {
  test.each<readonly [string, Look, string]>([
    [
      'an error with a code',
      json(
        '{"success":false,"status":404,"error":{"code":"NOT_FOUND","message":"Dataset 8841 is unknown"},"data":null}',
        '{"success":false,"status":404,"error":{"code":"NOT_FOUND","message":"Dataset 98841 is unknown"},"data":null}',
      ),
      'broken',
    ],
    [
      'a record',
      json('{"id":8841,"name":"Wells","status":"ok","data":[1,2]}', '{"error":"no such thing"}'),
      'ok',
    ],
    [
      'a record about errors',
      json('{"id":8841,"error":null,"code":"A12","data":{"a":1}}', '{"error":"none"}'),
      'ok',
    ],
  ])('%s', (_, look, outcome) => {
    expect(judge(seen(look)).outcome).toBe(outcome)
  })
})

describe('documents', () => {
  const pdf = (html: string, absent: string, url = 'https://example.org/1987/dnr-1142.pdf'): Observation => {
    const observation = seen({ url, html, type: 'application/pdf', absent: { html: absent } })
    const companions = observation.companions?.map((one) =>
      one.attempt.end.kind === 'answer'
        ? { ...one, attempt: { ...one.attempt, end: { ...one.attempt.end, page: null } } }
        : one,
    )
    return { ...observation, ...(companions === undefined ? {} : { companions }) }
  }

  test('one and the same for every lost file', () => {
    expect(judge(pdf('%PDF-1.7 gone', '%PDF-1.7 gone'))).toMatchObject({
      outcome: 'broken',
      verdict: 'soft-404',
    })
  })
  test('another one for another address', () => {
    expect(judge(pdf('%PDF-1.7 a', '%PDF-1.7 b')).outcome).toBe('ok')
  })
  test('only small ones are asked about', () => {
    const asked = (bytes: number): number => {
      const observation = seen({ url: cited, html: '%PDF-1.7', type: 'application/pdf' })
      const [attempt] = observation.attempts
      if (attempt?.end.kind !== 'answer') throw new Error('expected an answer')
      const end = { ...attempt.end, body: { ...attempt.end.body, bytes } }
      const sized = { ...observation, attempts: [{ ...attempt, end }] }
      return wantsOf(sized, defaultPolicy, { browser: 'auto', quiet: false }).length
    }
    expect([asked(9_000), asked(900_000)]).toEqual([1, 0])
  })
})

describe('gates that every address shows', () => {
  const age =
    '<html><title>Distillery</title><body class="age-gate"><h1>Welcome</h1><p>You must be 18 to visit.</p><form><select></select><button>Yes</button></form></body></html>'
  const saml =
    '<html><title>Working...</title><body><form method="POST" action="https://login.example.net/adfs/ls/"><input type="hidden" name="SAMLRequest" value="x"></form></body></html>'
  test.each([
    ['an age gate', age, 'consent-required'],
    ['a form that goes to a log-in', saml, 'login-required'],
  ])('%s', (_, html, verdict) => {
    expect(judge(seen({ html, absent: { html } }))).toMatchObject({ verdict, outcome: 'unsure' })
  })
  test('a log-in in the head of a page for missing pages is none', () => {
    const html = page(
      'Nothing',
      '<a href="/login">Log in</a><h1>Page not found</h1><p>Log in to continue.</p>',
    )
    expect(judge(seen({ html, absent: { html } })).verdict).toBe('soft-404')
  })
  test('a film that a country may not see', () => {
    const html = page(
      'Le dernier bac',
      '<h1>Le dernier bac</h1><p>Ce contenu n’est pas disponible dans votre pays.</p>',
    )
    expect(judge(seen({ html, absent: told })).verdict).toBe('legal-block')
  })
})

describe('whether a page speaks of its address', () => {
  test.each([
    ['/news/wells-run-dry', article('Wells run dry'), 'named'],
    ['/news/wells-without-water', page('Slots', '<p>Play roulette now</p>'), 'unnamed'],
    ['/news/wells-run-dry', page('Slots', '<p>Play roulette now</p>'), 'unknown'],
    ['/2010/buergerhaushalt', page('Bürgerhaushalte in Deutschland', ''), 'named'],
    ['/2010/buergerhaushalt', page('Institut für Bürgerbeteiligung', ''), 'unnamed'],
    ['/a/proverka-kotelnoy', page('Проверка котельных', ''), 'named'],
    ['/a/proverka-kotelnoy', page('Новости района', '<p>Приносим извинения</p>'), 'unnamed'],
    ['/a/stara-hraz', page('Τίποτα', ''), 'unnamed'],
    ['/a/yongji-stone-bridge', page('永济石桥', ''), 'named'],
    ['/sher/gomshode.html', page('گمشده', ''), 'named'],
    ['/2017/dakarguli-sopeli', page('სოფელი, რომელიც აღარ არსებობს', ''), 'named'],
    ['/suchna/niyukti-nirast', page('नियुक्ति के संबंध में', ''), 'named'],
    ['/content/xiajia.html', page('商品已下架', ''), 'named'],
    ['/content/tielu-shike', page('商品已下架', ''), 'unknown'],
    ['/offers/61233', page('Jobs', ''), 'unknown'],
    ['/news/item', page('Jobs', ''), 'unknown'],
  ])('%s', (path, html, naming) => {
    const { page: facts } = read(html, { url: `https://example.org${path}` })
    if (facts === null) throw new Error('expected a page')
    expect(namingOf(readAddress(`https://example.org${path}`), facts)).toBe(naming)
  })

  test('what the address promises and the page has not is asked about', () => {
    const kinds = (url: string): readonly string[] =>
      wantsOf(seen({ url, html: article('Wells run dry') }), defaultPolicy, {
        browser: 'auto',
        quiet: false,
      }).map(({ kind }) => kind)
    expect(kinds('https://example.org/a/villages-without-water')).toEqual([])
    expect(kinds('https://example.org/a/railway-timetable')).toEqual(['absent-sibling'])
  })
})

test('a page that was closed is whole, whatever length was promised', () => {
  const broken = (html: string): Observation => {
    const observation = seen({ html })
    const [attempt] = observation.attempts
    if (attempt?.end.kind !== 'answer') throw new Error('expected an answer')
    const end = { ...attempt.end, body: { ...attempt.end.body, short: true } }
    return { ...observation, attempts: [{ ...attempt, end }] }
  }
  expect(judge(broken(`${article('Wells run dry')}</html>`)).verdict).toBe('alive')
  expect(judge(broken(article('Wells run dry').replace('</html>', ''))).verdict).toBe('bad-response')
})

test('a whole page of an unfinished address is alive without more', () => {
  expect(judge(seen({ html: notice('Wells run dry', 'Forty-one villages.'), absent: told })).outcome).toBe(
    'ok',
  )
})
