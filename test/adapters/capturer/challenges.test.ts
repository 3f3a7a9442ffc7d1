/** Sites that ask for a password, and a proxy that has one: nobody is kept waiting, nobody is told what is not his. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytes, html, indexed, startStand, type Answer, type Site, type Stand } from './stand.ts'

/** Asks for a password in the given scheme; the answer is a page, so that it can be a document as well. */
function wall(scheme = 'Basic realm="members"', status = 401, field = 'www-authenticate'): Answer {
  return (_, response) =>
    response.writeHead(status, { [field]: scheme, 'content-type': 'text/html' }).end('<p>members only</p>')
}

const script = (body: string) => bytes('text/javascript', body)
const site: Site = {
  '/wall': wall(),
  '/digest': wall('Digest realm="members", nonce="1"'),
  'other.test/wall': wall(),
  '/image': html('<p>text</p><img src="/wall?image">'),
  '/script': html('<p>text</p><script src="/wall?script"></script>'),
  '/frame': html('<p>text</p><iframe src="/wall?frame"></iframe>'),
  '/other-frame': html('<p>text</p><iframe src="http://other.test/wall?other"></iframe>'),
  '/digest-image': html('<p>text</p><img src="/digest?image">'),
  '/late': html('<p>text</p><script>onload = () => fetch("/wall?late")</script>'),
  '/popup': html('<p>text</p><script>open("/wall?popup")</script>'),
  '/worker': html('<p>text</p><script>new Worker("/worker.js"); new SharedWorker("/shared.js")</script>'),
  '/worker.js': script('fetch("/wall?worker")'),
  '/shared.js': script('fetch("/wall?shared")'),
  '/as-proxy': wall('Basic realm="ibid capture"', 407, 'proxy-authenticate'),
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand(site)
})
afterAll(async () => await stand[Symbol.asyncDispose]())

/** No request that came to a site since `before` bore a password. */
function toldNothing(before: number): void {
  const names = stand.headers.slice(before).flatMap((one) => Object.keys(one))
  expect(names.filter((name) => /authorization$|^proxy-/.test(name))).toEqual([])
}

describe('a part that asks for a password => declined at once, its 401 recorded, the page complete', () => {
  test.for([
    ['/image', 'http://site.test/wall?image'],
    ['https://site.test/image', 'https://site.test/wall?image'],
    ['/script', 'http://site.test/wall?script'],
    ['/frame', 'http://site.test/wall?frame'],
    ['/other-frame', 'http://other.test/wall?other'],
    ['/digest-image', 'http://site.test/digest?image'],
    ['/late', 'http://site.test/wall?late'],
    ['/popup', 'http://site.test/wall?popup'],
    ['/worker', 'http://site.test/wall?worker', 'http://site.test/wall?shared'],
  ])('%s', { timeout: 60_000 }, async ([path = '', ...walls]) => {
    const before = stand.headers.length
    await using captured = await stand.capture(path)
    const { facts } = captured
    expect(facts.missing).toEqual([])
    expect(facts).toMatchObject({ state: 'complete', status: 200, requests: { missing: [], unanswered: [] } })
    expect(facts.steps.find(({ step }) => step === 'load')?.milliseconds).toBeLessThan(10_000)
    expect(await indexed(captured)).toEqual(expect.arrayContaining(walls))
    toldNothing(before)
  })
})

test('a page that asks for a password => the wall itself, soon and whole', { timeout: 60_000 }, async () => {
  const before = stand.headers.length
  await using captured = await stand.capture('/wall')
  expect(captured.facts).toMatchObject({ state: 'complete', status: 401, missing: [] })
  expect(captured.facts.steps.find(({ step }) => step === 'load')?.milliseconds).toBeLessThan(10_000)
  toldNothing(before)
})

test(
  'a site that poses as the proxy, again and again => asked a few times, told nothing',
  { timeout: 60_000 },
  async () => {
    const before = stand.headers.length
    await using captured = await stand.capture('/as-proxy')
    expect(captured.facts.status).toBe(407)
    expect(stand.headers.length - before).toBeLessThan(10)
    toldNothing(before)
  },
)
