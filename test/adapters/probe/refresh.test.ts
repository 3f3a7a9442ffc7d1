/** Pages that lead on by themselves. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeChain } from '../../fakes/certificates.ts'
import { byPath, reply, startHostileServer, type Answering, type HostileServer } from './hostile-server.ts'
import { startProbe, testPolicy, type TestProbe } from './probe-under-test.ts'

const html = ['content-type: text/html']
const goal = reply('200 OK', html, '<title>Goal</title><p>Here it is.</p>')

function meta(content: string, status = '200 OK', more: readonly string[] = []): Answering {
  const body = `<title>Way</title><meta http-equiv="refresh" content="${content}"><p>One moment.</p>`
  return reply(status, [...html, ...more], body)
}

const cases: Readonly<Record<string, Answering>> = {
  'meta.test': byPath({ '/': meta('0; url=/goal'), '/goal': goal }),
  'header.test': byPath({ '/': reply('200 OK', [...html, 'Refresh: 3; url=/goal']), '/goal': goal }),
  'bodiless.test': byPath({ '/': reply('200 OK', [...html, 'Refresh: 0;url=/goal'], ''), '/goal': goal }),
  'slow.test': byPath({ '/': meta('30; url=/goal'), '/goal': goal }),
  'slower.test': byPath({ '/': meta('31; url=/goal'), '/goal': goal }),
  'itself.test': meta('5'),
  'itself-named.test': meta('5; url=/'),
  'text.test': byPath({
    '/': reply('200 OK', ['content-type: text/plain', 'Refresh: 0; url=/goal'], 'plain'),
    '/goal': goal,
  }),
  'missing.test': byPath({ '/': meta('0; url=/goal', '404 Not Found'), '/goal': goal }),
  'cookie.test': (asked, socket) =>
    (asked.headers.get('cookie') === 'seen=1' ? goal : meta('0', '200 OK', ['Set-Cookie: seen=1']))(
      asked,
      socket,
    ),
  'circle.test': byPath({ '/': meta('0; url=/b'), '/b': meta('0; url=/') }),
  'spins.test': meta('0'),
  'show.test': byPath({ '/': meta('8; url=/b'), '/b': meta('8; url=/c'), '/c': meta('8; url=/') }),
  'countdown.test': (asked, socket) => meta(`0; url=/${Number(asked.path.slice(1)) + 1}`)(asked, socket),
  'mail.test': meta('0; url=mailto:a@b.test'),
  'inside.test': meta('0; url=http://10.0.0.1:8080/admin'),
  'secret.test': byPath({ '/': meta('0; url=http://me:secret@secret.test/goal'), '/goal': goal }),
  'then-gone.test': byPath({ '/': meta('0; url=/gone') }),
  'mixed.test': byPath({
    '/': meta('0; url=/b'),
    '/b': reply('302 Found', ['Location: /goal'], ''),
    '/goal': goal,
  }),
}

let server: HostileServer
let probe: TestProbe
beforeAll(async () => {
  server = await startHostileServer(new Map(Object.entries(cases)), await makeChain({ names: ['a.test'] }))
  probe = await startProbe(server)
})
afterAll(async () => {
  await probe[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

async function look(host: string, path = '/') {
  const { attempts } = await probe.observe(`http://${host}${path}`)
  const last = attempts.at(-1)
  const way = last?.hops.map(({ via, status, url }) => `${via} ${status} ${new URL(url).pathname}`)
  const end = last?.end
  return { way, end, title: end?.kind === 'answer' ? end.page?.title : null }
}

test.each(['meta.test', 'header.test', 'bodiless.test', 'slow.test', 'secret.test'])(
  '%s => followed, and the facts are those of the goal',
  async (host) => {
    const { way, title } = await look(host)
    expect(way).toEqual(['cited 200 /', 'refresh 200 /goal'])
    expect(title).toBe('Goal')
  },
)
test.each(['slower.test', 'itself.test', 'itself-named.test', 'text.test', 'missing.test'])(
  '%s => stands for itself',
  async (host) => {
    const { way } = await look(host)
    expect(way).toEqual([host === 'missing.test' ? 'cited 404 /' : 'cited 200 /'])
  },
)
test('to itself at once with a cookie => asked again with the cookie', async () => {
  expect(await look('cookie.test')).toMatchObject({
    way: ['cited 200 /', 'refresh 200 /'],
    title: 'Goal',
  })
})
test('a redirect behind a refresh is followed in its turn', async () => {
  expect((await look('mixed.test')).way).toEqual(['cited 200 /', 'refresh 302 /b', 'location 200 /goal'])
})
test('to a missing page => its status', async () => {
  expect((await look('then-gone.test')).way).toEqual(['cited 200 /', 'refresh 404 /gone'])
})
test.each([
  ['circle.test', 'redirect-loop'],
  ['spins.test', 'redirect-loop'],
  ['mail.test', 'unsupported-scheme'],
  ['inside.test', 'unsafe-address'],
])('%s => %s', async (host, failure) => {
  expect((await look(host)).end).toMatchObject({ kind: 'failure', failure })
})
test('for ever with a counter => too-many-redirects', async () => {
  const { end, way } = await look('countdown.test', '/1')
  expect(end).toMatchObject({ failure: 'too-many-redirects' })
  expect(way).toHaveLength(testPolicy.probe.maxRedirects + 1)
})
test('a slide show can be read: what was cited is the answer', async () => {
  expect(await look('show.test')).toMatchObject({
    way: ['cited 200 /'],
    end: { kind: 'answer', status: 200 },
  })
})
test('no user name or password is sent on', () => {
  expect(server.asked.get('secret.test')?.some(({ raw }) => /secret@|authorization/i.test(raw))).toBe(false)
})
