/** Chains whose intermediate the server forgot, and what may and may not be made of the address in the leaf. */
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createEgress, type CountedEgress, type DialEvent } from '../../src/egress/create-egress.ts'
import { makeIssuer, type Issuer, type LeafWish } from '../fakes/certificates.ts'
import { egressWith, listen, secured } from './network.ts'

let issuer: Issuer
let stranger: Issuer
const open: AsyncDisposable[] = []

beforeAll(async () => {
  issuer = await makeIssuer('Good')
  stranger = await makeIssuer('Strange')
})
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one[Symbol.asyncDispose]()
})

interface Stand {
  readonly egress: CountedEgress
  readonly fetched: string[]
  readonly dials: DialEvent[]
}
interface Wish extends Partial<LeafWish> {
  readonly by?: Issuer
  readonly serve?: RequestListener
  readonly chain?: readonly string[]
  readonly allowed?: boolean
  /** Milliseconds that one fetch may take: by default so many that no busy machine is too slow. */
  readonly fetchLimit?: number
}

/** A TLS server that sends its leaf alone, and a plain one behind every caIssuers address. */
async function stand(wish: Wish = {}): Promise<Stand> {
  const { by = issuer, serve, chain = [], allowed = true, fetchLimit = 20_000, ...leaf } = wish
  const fetched: string[] = []
  const dials: DialEvent[] = []
  const plain = createServer((asked, reply) => {
    fetched.push(`${asked.headers.host}${asked.url}`)
    ;(serve ?? der(by))(asked, reply)
  })
  const authority = await listen(() => {}, { server: plain })
  const pem = await by.issue({ names: ['site.test'], issuerUrl: 'http://ca.test/x.cer', ...leaf })
  const server = createTlsServer({ key: by.key, cert: [pem, ...chain].join('\n') }, (socket) => {
    socket.on('error', () => {}).write('hello')
  })
  const site = await listen(() => {}, { server })
  const egress = createEgress(
    egressWith({
      ca: issuer.root,
      connectTo: [
        { host: 'site.test', port: 443, address: '127.0.0.1', toPort: site.port },
        { host: 'other.test', port: 443, address: '127.0.0.1', toPort: site.port },
        ...(allowed ? [{ host: 'ca.test', port: 80, address: '127.0.0.1', toPort: authority.port }] : []),
      ],
    }),
    {
      onDial: (event) => dials.push(event),
      ownAddresses: () => [],
      completing: { fetch: fetchLimit, patience: 25_000 },
    },
  )
  open.push(authority, site, { [Symbol.asyncDispose]: () => egress.close() })
  return { egress, fetched, dials }
}

function der(by: Issuer): RequestListener {
  return (_asked, reply) => void reply.end(by.intermediateDer)
}

describe('an incomplete chain', () => {
  test('is completed from the address in the leaf, and verified to the root', async () => {
    const { egress, fetched } = await stand()
    const { tls, chain } = await egress.dial(secured('site.test'))
    expect(tls).toMatchObject({ authorised: true, refusal: null, completedByAia: true, issuer: 'Good' })
    // What was sent is what is kept: the leaf alone.
    expect(tls?.chain).toHaveLength(1)
    expect(chain?.certificates).toHaveLength(1)
    expect(fetched).toEqual(['ca.test/x.cer'])
  })
  test('is completed once: the next dial begins with what was found', async () => {
    const { egress, fetched, dials } = await stand()
    await egress.dial(secured('site.test'))
    const before = dials.length
    const { tls } = await egress.dial(secured('site.test'))
    expect(tls).toMatchObject({ authorised: true, completedByAia: true })
    expect(fetched).toHaveLength(1)
    expect(dials.slice(before).flatMap(({ attempts }) => attempts)).toHaveLength(1)
  })
  test.each<[string, RequestListener]>([
    ['PEM', (_asked, reply) => void reply.end(issuer.intermediate)],
    ['a PKCS #7 bag', (_asked, reply) => void reply.end(bag([issuer.intermediateDer]))],
    [
      'a bag in which it is the second',
      (_asked, reply) => void reply.end(bag([stranger.intermediateDer, issuer.intermediateDer])),
    ],
    [
      'DER in pieces and without a length',
      (_asked, reply) => {
        reply.write(issuer.intermediateDer.subarray(0, 100))
        setTimeout(() => reply.end(issuer.intermediateDer.subarray(100)), 20)
      },
    ],
  ])('is completed from %s', async (_what, serve) => {
    const { egress } = await stand({ serve })
    expect((await egress.dial(secured('site.test'))).tls).toMatchObject({
      authorised: true,
      completedByAia: true,
    })
  })
  test('whose issuer leads to no root of ours stays refused: what was fetched is no anchor', async () => {
    const { egress, fetched } = await stand({ by: stranger })
    const { tls } = await egress.dial(secured('site.test'))
    expect(tls).toMatchObject({ authorised: false, refusal: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(tls?.completedByAia).toBeUndefined()
    expect(fetched).toHaveLength(1)
  })
  test('that is completed may still be expired, or for another name', async () => {
    const old = await stand({ notAfter: new Date(Date.now() - 86_400_000) })
    expect((await old.egress.dial(secured('site.test'))).tls).toMatchObject({
      authorised: false,
      refusal: 'CERT_HAS_EXPIRED',
    })
    const other = await stand()
    expect((await other.egress.dial(secured('other.test'))).tls).toMatchObject({
      authorised: false,
      refusal: 'ERR_TLS_CERT_ALTNAME_INVALID',
      completedByAia: true,
    })
  })
  test.each<[string, RequestListener]>([
    ['nothing', (_asked, reply) => void reply.writeHead(404).end()],
    ['rubbish', (_asked, reply) => void reply.end('<html>not here</html>')],
    ['another issuer', (asked, reply) => der(stranger)(asked, reply)],
    ['bytes without end', (_asked, reply) => flood(reply)],
    ['a redirect', (_asked, reply) => void reply.writeHead(302, { location: 'http://10.0.0.1/' }).end()],
    ['a broken connection', (asked) => void asked.socket.destroy()],
  ])('whose address gives %s stays refused, and the page can be looked at', async (_what, serve) => {
    const { egress } = await stand({ serve })
    const { tls, socket } = await egress.dial(secured('site.test'))
    expect(tls).toMatchObject({ authorised: false, refusal: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(socket.destroyed).toBe(false)
  })
  test.each([
    'http://127.0.0.1:8080/x',
    'http://10.0.0.1/x',
    'http://169.254.169.254/x',
    'http://ca.test:25/x',
    'https://ca.test/x',
    'ldap://ca.test/cn=x',
    'file:///etc/passwd',
    'http://[::1]/x',
  ])('that names %s leads nowhere', async (issuerUrl) => {
    const { egress, fetched, dials } = await stand({ issuerUrl, allowed: false })
    const { tls } = await egress.dial(secured('site.test'))
    expect(tls?.authorised).toBe(false)
    expect(fetched).toEqual([])
    expect(dials.filter(({ host }) => host !== 'site.test').flatMap(({ attempts }) => attempts)).toEqual([])
  })
  test('without an address stays refused, and nobody is asked', async () => {
    const { egress, dials } = await stand({ names: ['site.test'], issuerUrl: undefined as never })
    expect((await egress.dial(secured('site.test'))).tls?.authorised).toBe(false)
    expect(dials).toHaveLength(1)
  })
  test('does not outlast its caller while the address is silent', async () => {
    const { egress } = await stand({ serve: () => {} })
    const started = performance.now()
    const dial = egress.dial({ ...secured('site.test'), signal: AbortSignal.timeout(300) })
    await dial.then(
      ({ tls }) => expect(tls?.authorised).toBe(false),
      (error: unknown) => expect(error).toMatchObject({ failure: 'deadline' }),
    )
    expect(performance.now() - started).toBeLessThan(2_500)
  })
  test('whose address is silent once is completed when it answers the next time', async () => {
    let asked = 0
    const { egress, fetched } = await stand({
      fetchLimit: 200,
      serve: (request, reply) => {
        asked += 1
        if (asked > 1) der(issuer)(request, reply)
      },
    })
    expect((await egress.dial(secured('site.test'))).tls?.authorised).toBe(false)
    const completed = async () => (await egress.dial(secured('site.test'))).tls?.authorised
    await expect.poll(completed, { timeout: 20_000 }).toBe(true)
    expect(fetched.length).toBeGreaterThan(1)
  })
  test('whose address gave nothing is not asked again at once', async () => {
    const { egress, fetched } = await stand({ serve: (_asked, reply) => void reply.writeHead(404).end() })
    await egress.dial(secured('site.test'))
    expect((await egress.dial(secured('site.test'))).tls?.authorised).toBe(false)
    expect(fetched).toHaveLength(1)
  })
  test('leaves no connection behind but the one it gives', async () => {
    const { egress } = await stand()
    await egress.dial(secured('site.test'))
    await expect.poll(() => egress.openSockets).toBe(1)
  })
})

/** ContentInfo around a SignedData that holds certificates and nothing else. */
function bag(certificates: readonly Uint8Array[]): Buffer {
  const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
    const value = Buffer.concat(parts)
    const length =
      value.length < 0x80
        ? Buffer.from([value.length])
        : Buffer.from([0x82, value.length >> 8, value.length & 0xff])
    return Buffer.concat([Buffer.from([tag]), length, value])
  }
  const inner = element(0x30, element(0x06, Buffer.from('2a864886f70d010701', 'hex')))
  const signed = element(
    0x30,
    element(0x02, Buffer.from([1])),
    element(0x31),
    inner,
    element(0xa0, ...certificates),
    element(0x31),
  )
  return element(0x30, element(0x06, Buffer.from('2a864886f70d010702', 'hex')), element(0xa0, signed))
}

function flood(reply: Parameters<RequestListener>[1]): void {
  const piece = Buffer.alloc(16_384, 0x30)
  reply.on('error', () => {})
  const push = (): void => {
    while (!reply.destroyed && reply.write(piece));
  }
  reply.on('drain', push)
  push()
}
