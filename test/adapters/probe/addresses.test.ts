/** Everything that a document may print where an address should stand: asked, or named as what it is; never a crash. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judge } from '../../../citations/index.ts'
import { makeChain } from '../../fakes/certificates.ts'
import { page, startHostileServer, type HostileServer } from './hostile-server.ts'
import { startProbe, testPolicy, type TestProbe } from './probe-under-test.ts'

let server: HostileServer
let probe: TestProbe
beforeAll(async () => {
  server = await startHostileServer(
    new Map([
      ['a.test', page],
      ['a.test.', page],
      ['xn--bcher-kva.test', page],
      ['xn--e1aybc.test', page],
    ]),
    await makeChain({ names: ['a.test'] }),
  )
  probe = await startProbe(server)
})
afterAll(async () => {
  await probe[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

async function endOf(url: string): Promise<string> {
  const observation = await probe.observe(url)
  expect(observation.url).toBe(url)
  expect(judge(observation, testPolicy).reason).not.toBe('')
  const { end } = observation.attempts.at(-1) ?? {}
  return end?.kind === 'answer' ? String(end.status) : (end?.failure ?? observation.notChecked ?? '')
}

const schemes =
  'about blob chrome-extension cid content data dav doi dns file filesystem ftp ftps geo git gopher gs hdl http+unix info intent ipfs ipns irc isbn jar javascript ldap magnet mailto mid moz-extension news nfs nntp onion pop res rmi rsync rtsp s3 sftp sip sms smb ssh steam svn tel telnet urn vbscript view-source wais ws wss xmpp'
test.each(schemes.split(' '))('%s: => unsupported', async (scheme) => {
  expect(await endOf(`${scheme}:something`)).toBe('unsupported-scheme')
  expect(await endOf(`${scheme}://a.test/x`)).toBe('unsupported-scheme')
})

describe.concurrent('an address', () => {
  test.each([
    ['HTTP://A.TEST/', '200'],
    ['http://a.test:80/', '200'],
    ['http://a.test:/', '200'],
    ['http://a.test./', '200'],
    ['  http://a.test/  ', '200'],
    ['http://a\u00AD.test/', '200'],
    ['http://ａ.test/', '200'],
    ['http://a。test/', '200'],
    ['http://bücher.test/', '200'],
    ['http://BÜCHER.test/', '200'],
    ['http://тест.test/', '200'],
    ['http://a.test/%zz%', '200'],
    ['http://a.test/\u{1F600}?\u202E#\u0000', '200'],
    ['http://a.test\\x', '200'],
    ['http://user:p%40ss@a.test/', '200'],
    ['http://a.test@127.0.0.1/', 'unsafe-address'],
    ['http://a.test:80@[::1]:80/', 'unsafe-address'],
    ['http://a.test:65536/', 'invalid-url'],
    ['http://a.test:-1/', 'invalid-url'],
    ['http://a.test:99999999999999999999/', 'invalid-url'],
    ['http://a.test:0/', 'invalid-url'],
    ['http://a.test:22/', 'port-not-allowed'],
    ['http://a.te\u0000st/', 'invalid-url'],
    ['http://a b.test/', 'invalid-url'],
    ['http://[::1/', 'invalid-url'],
    ['http://%00.test/', 'invalid-url'],
    ['http://a..test/', 'invalid-url'],
    [`http://${'a'.repeat(64)}.test/`, 'invalid-url'],
    [`http://${'a.'.repeat(130)}test/`, 'invalid-url'],
    ['http://256.1.1.1/', 'invalid-url'],
    ['http://0x7f.1/', 'unsafe-address'],
    ['http://①②⑦.0.0.1/', 'unsafe-address'],
    ['http://[::ffff:127.0.0.1]/', 'unsafe-address'],
    ['http://localhost/', 'unsafe-address'],
    ['http://', 'invalid-url'],
    ['//a.test/', 'invalid-url'],
    ['a.test', 'invalid-url'],
    ['', 'invalid-url'],
    ['\u0000', 'invalid-url'],
    [`http://a.test/${'a'.repeat(99_980)}`, 'invalid-url'],
    [`http://a.test/?${'%'.repeat(60_000)}`, '200'],
  ])('%s => %s', async (url, expected) => {
    expect(await endOf(url)).toBe(expected)
  })
})

test('no password is ever sent, in no header and no line', () => {
  for (const asked of server.asked.values())
    for (const { raw } of asked) expect(raw).not.toMatch(/p%40ss|p@ss|authorization/i)
})

test('any text => an observation and a sentence', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }).map((url) => url.replace(/^http/, 'x')),
    fc.string({ unit: 'binary', maxLength: 30 }).map((inside) => `mailto://${inside}`),
  )
  await fc.assert(
    fc.asyncProperty(text, async (url) => {
      expect(typeof (await endOf(url))).toBe('string')
    }),
    { numRuns: 200 },
  )
})
