/** Links that are one page in several places are fetched once, and each keeps its own address and fragment. */
import { expect, test } from 'vitest'
import { siblingFragments, type Observation } from '../../../citations/index.ts'
import { shareLooks } from '../../../src/adapters/probe/share-looks.ts'
import type { LookOptions, Probe } from '../../../src/ports.ts'
import { startSmallWeb } from './small-web.ts'

const PAGE =
  '<!doctype html><title>Act</title><h2 id="s1">One</h2><p>The river was closed in June.<h2 id="s2">Two</h2><p>More.'
const { signal } = new AbortController()

function factsOf(observation: Observation) {
  const end = observation.attempts.at(-1)?.end
  return end?.kind === 'answer' ? { url: end.url, fragment: end.fragment, fragments: end.fragments } : null
}

test('five links to one page are one request, and each sees its own fragment', async () => {
  await using web = await startSmallWeb((_, response) => void response.end(PAGE))
  const probe = shareLooks(web.probe)
  const links = ['', '#s1', '#s2', '#s3', '#:~:text=closed%20in%20June'].map(
    (mark) => `http://law.example/act${mark}`,
  )
  const fragments = siblingFragments(links)
  const seen: Observation[] = []
  // One after another and at the same time.
  for (const url of links.slice(0, 2))
    seen.push(await probe.observe(url, { signal, fragments: fragments(url) }))
  seen.push(
    ...(await Promise.all(
      links.slice(2).map((url) => probe.observe(url, { signal, fragments: fragments(url) })),
    )),
  )
  expect(web.asked).toEqual(['law.example/act'])
  expect(seen.map(({ url }) => url)).toEqual(links)
  expect(seen.map(factsOf)).toEqual([
    { url: links[0], fragment: null, fragments: undefined },
    { url: links[1], fragment: { kind: 'id', found: 'found' }, fragments: undefined },
    { url: links[2], fragment: { kind: 'id', found: 'found' }, fragments: undefined },
    { url: links[3], fragment: { kind: 'id', found: 'missing' }, fragments: undefined },
    { url: links[4], fragment: { kind: 'text', found: 'found' }, fragments: undefined },
  ])
  expect(seen[1]?.attempts[0]?.hops[0]?.url).toBe(links[1])
})

test('what one link sees is what it would have seen alone', async () => {
  await using web = await startSmallWeb((_, response, place) => {
    if (place === 'law.example/old') response.writeHead(301, { location: '/new' }).end()
    else if (place === 'law.example/moved') response.writeHead(302, { location: '/new#s2' }).end()
    else response.end(PAGE)
  })
  const links = ['old#s1', 'old#nowhere', 'moved#s1', 'moved', 'new#', 'new#s2'].map(
    (path) => `http://law.example/${path}`,
  )
  const probe = shareLooks(web.probe)
  const fragments = siblingFragments(links)
  for (const url of links) {
    const alone = await web.probe.observe(url, { signal })
    const shared = await probe.observe(url, { signal, fragments: fragments(url) })
    expect(timeless(shared)).toEqual(timeless(alone))
  }
})

/** Without what differs between any two looks. */
function timeless(observation: Observation): unknown {
  return JSON.parse(
    JSON.stringify(observation, (name, value: unknown) =>
      name === 'milliseconds' || name.endsWith('At') || name === 'headers' ? undefined : value,
    ),
  )
}

function countingProbe(
  observe: (url: string, options: LookOptions) => Promise<Observation>,
): Probe & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    observe: (url, options) => {
      asked.push(url)
      return observe(url, options)
    },
    accompany: () => Promise.reject(new Error('not asked here')),
    nameServers: (domain) => Promise.resolve({ domain, nameServers: null }),
  }
}

const seenOf = (url: string, notChecked: string | null = null): Observation => ({
  version: 1,
  url,
  startedAt: '',
  finishedAt: '',
  class: 'live',
  vantage: { egress: 'direct', country: null, resolver: 'system' },
  attempts: [],
  notChecked,
})

test('two looks at one URL that are under way share; a later one asks again', async () => {
  const inner = countingProbe(async (url) => seenOf(url))
  const probe = shareLooks(inner)
  const url = 'http://a.example/'
  await Promise.all([probe.observe(url, { signal }), probe.observe(url, { signal })])
  expect(inner.asked).toHaveLength(1)
  await probe.observe(url, { signal })
  expect(inner.asked).toHaveLength(2)
  await Promise.all([probe.observe(url, { signal }), probe.observe(url, { signal, acceptLanguage: 'de' })])
  expect(inner.asked).toHaveLength(4)
})

test('who gives up takes nobody along', async () => {
  const inner = countingProbe(async (url, { signal: own }) => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return seenOf(url, own.aborted ? 'deadline' : null)
  })
  const probe = shareLooks(inner)
  const hasty = new AbortController()
  const both = Promise.all([
    probe.observe('http://a.example/', { signal: hasty.signal }),
    probe.observe('http://a.example/', { signal }),
  ])
  hasty.abort()
  expect((await both).map(({ notChecked }) => notChecked)).toEqual(['deadline', null])
})

test('a fragment that nobody foretold is looked for in a look of its own', async () => {
  const inner = countingProbe(async (url) => seenOf(url))
  const probe = shareLooks(inner)
  await Promise.all(['#a', '#b', '#a'].map((mark) => probe.observe(`http://a.example/${mark}`, { signal })))
  expect(inner.asked).toHaveLength(2)
})

test('what is no URL is asked for as it stands', async () => {
  const inner = countingProbe(async (url) => seenOf(url))
  const probe = shareLooks(inner)
  for (const url of ['http://[', 'mailto', `http://a.example/${'x'.repeat(100_000)}#y`])
    await probe.observe(url, { signal })
  expect(inner.asked).toEqual(['http://[', 'mailto', `http://a.example/${'x'.repeat(100_000)}#y`])
})
