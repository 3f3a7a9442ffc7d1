/** Our certificates as others see them: OpenSSL (through Node) verifies them in the ordinary way, by name and by address. */
import { createHash, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect, createServer } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import { expect, test } from 'vitest'
import { certificateName, createAuthority } from '../../src/egress/authority.ts'

const authority = await createAuthority()

test.each([
  ['Example.ORG.', 'DNS:example.org'],
  ['пример.рф', 'DNS:xn--e1afmkfd.xn--p1ai'],
  ['under_score.example', 'DNS:under_score.example'],
  ['192.0.2.7', 'IP Address:192.0.2.7'],
  ['[2001:db8::7]', 'IP Address:2001:DB8:0:0:0:0:0:7'],
  [
    `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
    `DNS:${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
  ],
])('%s => %s', async (host, name) => {
  const leaf = new X509Certificate((await authority.certificateFor(host)).cert)
  const root = new X509Certificate(authority.certificate)
  expect(leaf.subjectAltName).toBe(name)
  expect(leaf.verify(root.publicKey)).toBe(true)
  expect(leaf.checkIssued(root)).toBe(true)
  expect(leaf.ca).toBe(false)
  expect(root.ca).toBe(true)
})

test('any rubbish as a host => a certificate, never a throw', async () => {
  for (const host of ['', '*', 'a b', '..', '\u0000', '💥', 'x'.repeat(300)])
    expect((await authority.certificateFor(host)).cert).toContain('BEGIN CERTIFICATE')
  expect(certificateName('A.Example.').value).toBe('a.example')
})

test('spki => the hashes of the leaves’ key and the authority’s key', async () => {
  const hashes = [(await authority.certificateFor('a.example')).cert, authority.certificate].map((pem) =>
    createHash('sha256')
      .update(new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
  )
  expect(authority.spki.split(',')).toEqual(hashes)
})

test.each(['a.example', '127.0.0.1'])(
  'a server and a client that trusts the authority agree about %s',
  async (host) => {
    const server = createServer(await authority.certificateFor(host), (socket: TLSSocket) =>
      socket.end('hello'),
    )
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const names = host === 'a.example' ? { servername: host } : {}
    const socket = connect({ port, host: '127.0.0.1', ca: authority.certificate, ...names })
    await once(socket, 'secureConnect')
    expect(socket.authorized).toBe(true)
    socket.resume()
    await once(socket, 'close')
    const closed = once(server, 'close')
    server.close()
    await closed
  },
)

test('many hosts at once and again => one leaf each, kept', async () => {
  const contexts = await Promise.all(Array.from({ length: 20 }, () => authority.leafFor('same.example')))
  expect(new Set(contexts).size).toBe(1)
  const first = await authority.leafFor('kept.example')
  expect(await authority.leafFor('KEPT.example.')).toBe(first)
})

test('another authority => other keys', async () => {
  expect((await createAuthority()).spki).not.toBe(authority.spki)
})
