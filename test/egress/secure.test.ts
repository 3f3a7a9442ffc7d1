import { once } from 'node:events'
import type { Socket } from 'node:net'
import { createServer as createTlsServer, TLSSocket, type TlsOptions } from 'node:tls'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createEgress, type CountedEgress } from '../../src/egress/create-egress.ts'
import type { EgressOptions } from '../../src/egress/egress.ts'
import { makeChain, makeIssuer, type TestChain } from '../fakes/certificates.ts'
import { allTo, egressWith, failureOf, listen, secured, type Listener } from './network.ts'

let chain: TestChain
let made: CountedEgress[] = []

beforeAll(async () => {
  chain = await makeChain({ names: ['good.example.org', '*.wild.example.org', '127.0.0.1'] })
})
afterEach(async () => {
  await Promise.all(made.map((egress) => egress.close()))
  expect(made.every((egress) => egress.openSockets === 0)).toBe(true)
  made = []
})

function egressFor(changes: Partial<EgressOptions>): CountedEgress {
  const egress = createEgress(egressWith(changes), { ownAddresses: () => [] })
  made.push(egress)
  return egress
}
/** A TLS server on loopback; `names` collects the server names it was asked for. */
async function serve(options: TlsOptions = {}, names: unknown[] = []): Promise<Listener> {
  const cert = `${chain.leaf}\n${chain.intermediate}`
  const server = createTlsServer(
    { key: chain.key, cert, ALPNProtocols: ['h2', 'http/1.1'], ...options },
    (socket) => {
      names.push(socket.servername)
      socket.on('error', () => {})
      socket.write('hello')
    },
  )
  server.on('tlsClientError', () => {})
  return await listen(() => {}, { server })
}

describe('TLS facts', () => {
  test('of a good chain: protocol, cipher, digests of what the peer sent, authorised', async () => {
    const names: unknown[] = []
    await using server = await serve({}, names)
    const egress = egressFor({ ...allTo(server.port), ca: chain.root })
    const { tls, chain: seen, alpn, socket } = await egress.dial(secured('Good.example.org.'))
    const [hello] = await once(socket, 'data')
    expect(String(hello)).toBe('hello')
    expect(tls).toEqual({
      protocol: 'TLSv1.3',
      cipher: expect.stringMatching(/^TLS_(AES|CHACHA20)_/),
      authorised: true,
      refusal: null,
      issuer: 'Test Intermediate',
      // The root came from our own store, not over the wire.
      chain: [chain.digests.leaf, chain.digests.intermediate],
    })
    expect(seen).toMatchObject({ host: 'good.example.org', port: 443 })
    expect(seen?.certificates).toHaveLength(2)
    expect(alpn).toBe('http/1.1')
    expect(names).toEqual(['good.example.org'])
  })
  test('of a good chain: it is taken apart once, which is a good part of a handshake', async () => {
    await using server = await serve()
    const takenApart = vi.spyOn(TLSSocket.prototype, 'getPeerCertificate')
    const { tls } = await egressFor({ ...allTo(server.port), ca: chain.root }).dial(
      secured('good.example.org'),
    )
    expect(tls?.chain).toHaveLength(2)
    expect(takenApart).toHaveBeenCalledTimes(1)
    takenApart.mockRestore()
  })
  test('of TLS 1.2: the cipher by its standard name', async () => {
    await using server = await serve({ maxVersion: 'TLSv1.2' })
    const { tls } = await egressFor({ ...allTo(server.port), ca: chain.root }).dial(
      secured('good.example.org'),
    )
    expect(tls).toMatchObject({
      protocol: 'TLSv1.2',
      cipher: expect.stringMatching(/^TLS_ECDHE_ECDSA_WITH_/),
    })
  })
  test.each([
    [['h2', 'http/1.1'], 'h2'],
    [['http/1.1'], 'http/1.1'],
    [[], null],
  ])('offering %j => %s', async (offered, chosen) => {
    await using server = await serve()
    const connection = await egressFor(allTo(server.port)).dial(secured('good.example.org', 443, offered))
    expect(connection.alpn).toBe(chosen)
  })
  test('a literal address sends no server name and is looked for in the certificate', async () => {
    const names: unknown[] = []
    await using server = await serve({}, names)
    const allow = [{ cidr: '127.0.0.0/8', port: server.port }]
    const connection = await egressFor({ ca: chain.root, allow }).dial(secured('127.1', server.port))
    expect(connection.tls).toMatchObject({ authorised: true, refusal: null })
    await expect.poll(() => names).toEqual([false])
  })
  test('each dial shakes hands anew: no ticket is carried over', async () => {
    const reused: (boolean | null)[] = []
    await using server = await serve()
    const egress = egressFor({ ...allTo(server.port), ca: chain.root })
    for (let index = 0; index < 3; index++) {
      const { socket } = await egress.dial(secured('good.example.org'))
      await once(socket, 'data')
      reused.push(socket instanceof TLSSocket ? socket.isSessionReused() : null)
    }
    expect(reused).toEqual([false, false, false])
  })
})

describe('a certificate that the roots refuse is reported, and the connection lives', () => {
  test.each([
    ['an unknown root', 'good.example.org', {}, false, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ['another name', 'evil.example.org', {}, true, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['a wildcard one level too deep', 'a.b.wild.example.org', {}, true, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('%s', async (_what, host, options, trusted, refusal) => {
    await using server = await serve(options)
    const egress = egressFor({ ...allTo(server.port), ca: trusted ? chain.root : null })
    const { tls, socket } = await egress.dial(secured(host))
    expect(tls).toMatchObject({ authorised: false, refusal })
    expect(tls?.chain[0]).toBe(chain.digests.leaf)
    expect(String((await once(socket, 'data'))[0])).toBe('hello')
  })
  test('a missing intermediate: the leaf alone is the chain', async () => {
    await using server = await serve({ cert: chain.leaf })
    const { tls } = await egressFor({ ...allTo(server.port), ca: chain.root }).dial(
      secured('good.example.org'),
    )
    expect(tls).toMatchObject({ authorised: false, refusal: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    expect(tls?.chain).toEqual([chain.digests.leaf])
  })
  test('an expired leaf', async () => {
    const old = await makeChain({ names: ['good.example.org'], expired: true })
    await using server = await serve({ key: old.key, cert: `${old.leaf}\n${old.intermediate}` })
    const { tls } = await egressFor({ ...allTo(server.port), ca: old.root }).dial(secured('good.example.org'))
    expect(tls).toMatchObject({ authorised: false, refusal: 'CERT_HAS_EXPIRED' })
  })
  test('a root that was sent along but is not ours stays in the chain', async () => {
    await using server = await serve({ cert: `${chain.leaf}\n${chain.intermediate}\n${chain.root}` })
    const { tls } = await egressFor(allTo(server.port)).dial(secured('good.example.org'))
    expect(tls).toMatchObject({ authorised: false, refusal: 'SELF_SIGNED_CERT_IN_CHAIN' })
    expect(tls?.chain).toEqual([chain.digests.leaf, chain.digests.intermediate, chain.digests.root])
  })
})

describe('no handshake', () => {
  test('a server that speaks no TLS => tls-handshake with the code of OpenSSL', async () => {
    await using server = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const egress = egressFor(allTo(server.port))
    expect(await failureOf(egress.dial(secured('good.example.org')))).toMatch(/^tls-handshake ERR_SSL_/)
    await expect.poll(() => server.openConnections).toBe(0)
  })
  test('a server that sends an alert => tls-handshake with that alert', async () => {
    await using server = await serve({ SNICallback: (_name, done) => done(new Error('no such name')) })
    const egress = egressFor(allTo(server.port))
    expect(await failureOf(egress.dial(secured('good.example.org')))).toMatch(
      /^(tls-handshake ERR_SSL_|connection-reset TLS_)/,
    )
  })
  test('no protocol in common => tls-handshake', async () => {
    await using server = await serve({ ALPNProtocols: ['h2'] })
    const failure = await failureOf(egressFor(allTo(server.port)).dial(secured('good.example.org')))
    expect(failure).toBe('tls-handshake ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL')
  })
  test.each([
    ['closes', (socket: Socket) => socket.end()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
  ])('a server that %s => connection-reset, told apart as TLS', async (_what, rude) => {
    await using server = await listen((socket) => {
      socket.once('data', () => rude(socket))
    })
    const egress = egressFor(allTo(server.port))
    expect(await failureOf(egress.dial(secured('good.example.org')))).toBe('connection-reset TLS_ECONNRESET')
    await pause(20)
    expect(egress.openSockets).toBe(0)
  })
  test.each([
    ['TLSv1.2', { maxVersion: 'TLSv1.2' }],
    ['TLS 1.3, which says so only later', {}],
  ] as const)('a server that wants a certificate of ours, %s => named', async (_what, version) => {
    await using server = await serve({ ...version, requestCert: true, rejectUnauthorized: true })
    const egress = egressFor({ ...allTo(server.port), ca: chain.root })
    if ('maxVersion' in version)
      expect(await failureOf(egress.dial(secured('good.example.org')))).toBe(
        'tls-handshake CLIENT_CERTIFICATE_REQUIRED',
      )
    else {
      const { socket, tls } = await egress.dial(secured('good.example.org'))
      expect(tls?.authorised).toBe(true)
      socket.resume()
      const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException]
      expect(error.code).toBe('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')
    }
  })
  test('a server of protocols that nobody speaks any more => tls-handshake, the version named', async () => {
    await using server = await serve({
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL@SECLEVEL=0',
    })
    const failure = await failureOf(egressFor(allTo(server.port)).dial(secured('good.example.org')))
    expect(failure).toMatch(/^tls-handshake ERR_SSL_.*(?:PROTOCOL|VERSION)/)
  })
  test('a certificate that is not valid yet, a self-signed one => named', async () => {
    const issuer = await makeIssuer('Later')
    const late = await issuer.issue({
      names: ['good.example.org'],
      notBefore: new Date(Date.now() + 86_400_000),
    })
    await using later = await serve({ key: issuer.key, cert: `${late}\n${issuer.intermediate}` })
    const { tls } = await egressFor({ ...allTo(later.port), ca: issuer.root }).dial(
      secured('good.example.org'),
    )
    expect(tls).toMatchObject({ authorised: false, refusal: 'CERT_NOT_YET_VALID', issuer: 'Later' })
    const own = await issuer.issue({ names: ['good.example.org'], selfSigned: true })
    await using alone = await serve({ key: issuer.key, cert: own })
    const seen = await egressFor(allTo(alone.port)).dial(secured('good.example.org'))
    expect(seen.tls).toMatchObject({ authorised: false, refusal: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  })
})
