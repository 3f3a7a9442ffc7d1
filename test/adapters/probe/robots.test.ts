/** robots.txt, where the operator wants it obeyed. */
import { expect, test } from 'vitest'
import { startSmallWeb } from './small-web.ts'

const { signal } = new AbortController()
const RULES = 'User-agent: *\nDisallow: /private/\n\nUser-agent: Ibid\nDisallow: /no-ibid/\n'

const web = (obeyRobots: boolean, robots: (path: string) => { status: number; body: string }) =>
  startSmallWeb(
    (_, response, place) => {
      if (place.endsWith('/robots.txt')) {
        const { status, body } = robots(place)
        response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
      } else if (place.endsWith('/leads-there')) response.writeHead(302, { location: '/no-ibid/x' }).end()
      else response.end('<!doctype html><title>Here</title><p>A page.')
    },
    { obeyRobots },
  )

test('by default nobody asks for it: a citation is followed on a reader’s behalf', async () => {
  await using place = await web(false, () => ({ status: 200, body: RULES }))
  const seen = await place.probe.observe('http://a.example/no-ibid/x', { signal })
  expect(seen.attempts.at(-1)?.end).toMatchObject({ kind: 'answer', status: 200 })
  expect(place.asked).toEqual(['a.example/no-ibid/x'])
})

test('obeyed: asked for once for each origin, and what it forbids is not asked for', async () => {
  await using place = await web(true, () => ({ status: 200, body: RULES }))
  const [allowed, forbidden] = await Promise.all([
    place.probe.observe('http://a.example/private/x', { signal }),
    place.probe.observe('http://a.example/no-ibid/x', { signal }),
  ])
  expect(allowed?.attempts.at(-1)?.end).toMatchObject({ kind: 'answer', status: 200 })
  expect(forbidden).toMatchObject({ attempts: [], notChecked: 'robots' })
  expect(place.asked.toSorted()).toEqual(['a.example/private/x', 'a.example/robots.txt'])
})

test('a redirect into what is forbidden is not followed', async () => {
  await using place = await web(true, () => ({ status: 200, body: RULES }))
  const seen = await place.probe.observe('http://a.example/leads-there', { signal })
  expect(seen.attempts.at(-1)?.end).toMatchObject({ kind: 'failure', failure: 'deadline', detail: 'robots' })
  expect(place.asked).toEqual(['a.example/robots.txt', 'a.example/leads-there'])
})

test.each([
  [200, '', true],
  [200, '<!doctype html><title>Home</title>', true],
  [404, 'Disallow: /', true],
  [401, '', true],
  [500, '', false],
  [429, '', false],
  [200, `${'# long\n'.repeat(100_000)}User-agent: *\nDisallow: /`, true],
  [200, 'User-agent: *\nDisallow: /', false],
] as const)('robots.txt %s %.40j => allowed: %s', async (status, body, allowed) => {
  await using place = await web(true, () => ({ status, body }))
  const seen = await place.probe.observe('http://a.example/x', { signal })
  expect(seen.notChecked).toBe(allowed ? null : 'robots')
})

test('a quiet look asks for nothing else', async () => {
  await using place = await web(true, () => ({ status: 200, body: RULES }))
  await place.probe.observe('http://a.example/x', { signal, quiet: true })
  expect(place.asked).toEqual(['a.example/x'])
})
