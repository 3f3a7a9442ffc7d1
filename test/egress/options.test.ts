import { rootCertificates } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../citations/index.ts'
import {
  parseAllowAddress,
  parseCa,
  parseConnectTo,
  parseDnsServer,
  parseProxy,
  readEgressOptions,
} from '../../src/egress/options.ts'
import { directEgress } from '../../src/egress/egress.ts'

describe('--connect-to', () => {
  test.each([
    ['example.org:443:127.0.0.1:8443', ['example.org', 443, '127.0.0.1', 8443]],
    ['::127.0.0.1:8080', [null, null, '127.0.0.1', 8080]],
    ['EXAMPLE.org.:80::8080', ['example.org', 80, null, 8080]],
    ['example.org::[::1]:', ['example.org', null, '::1', null]],
    ['[2001:DB8:0::1]:443:[::1]:8443', ['2001:db8::1', 443, '::1', 8443]],
    [':443:localhost:8443', [null, 443, 'localhost', 8443]],
    ['пример.рф:80:0x7f.1:81', ['xn--e1afmkfd.xn--p1ai', 80, '127.0.0.1', 81]],
  ])('%s => %j', (text, [host, port, address, toPort]) => {
    expect(parseConnectTo(text)).toEqual({ host, port, address, toPort })
  })
  test.each([
    '',
    'example.org',
    'a:1:b',
    'a:1:b:2:c',
    ':::',
    'example.org:443::',
    'a:0:b:1',
    'a:65536:b:1',
    'a:x:b:1',
    '::1:80:b:81',
    'a b:1:c:2',
    '[::1:80:b:81',
    'a:1:[1.2.3.4]:2',
    'a:-1:b:2',
  ])('%s => refused', (text) => {
    expect(() => parseConnectTo(text)).toThrow(
      problemLike('--connect-to: expected HOST:PORT:ADDR:PORT, found '),
    )
  })
})

describe('--dns-server', () => {
  test.each([
    ['127.0.0.1:5353', '127.0.0.1', 5353],
    ['9.9.9.9', '9.9.9.9', 53],
    ['[::1]:5353', '::1', 5353],
    ['[2620:FE::FE]', '2620:fe::fe', 53],
  ])('%s => %s port %i', (text, address, port) => {
    expect(parseDnsServer(text)).toEqual({ address, port })
  })
  test.each([
    '',
    'dns.example:53',
    '127.0.0.1:',
    '127.0.0.1:0',
    '127.0.0.1:99999',
    '::1:53:x',
    '127.1:53',
    '[fe80::1%1]:53',
  ])('%s => refused', (text) => {
    expect(() => parseDnsServer(text)).toThrow(problemLike('--dns-server: expected ADDR:PORT'))
  })
})

describe('--allow-address', () => {
  test.each([
    ['10.0.0.0/8', '10.0.0.0/8', null],
    ['10.1.2.3/8', '10.0.0.0/8', null],
    ['127.0.0.1', '127.0.0.1/32', null],
    ['127.0.0.1:8080', '127.0.0.1/32', 8080],
    ['127.0.0.1/32:8080', '127.0.0.1/32', 8080],
    ['0.0.0.0/0', '0.0.0.0/0', null],
    ['::1', '::1/128', null],
    ['fd00::/8', 'fd00::/8', null],
    ['[fd00::1]/8:443', 'fd00::/8', 443],
    ['[::1]:8080', '::1/128', 8080],
    ['::ffff:10.0.0.0/104', '10.0.0.0/8', null],
  ])('%s => %s port %s', (text, cidr, port) => {
    expect(parseAllowAddress(text)).toEqual({ cidr, port })
  })
  test.each([
    '',
    '10.0.0.0/33',
    '::/129',
    '10.0.0/8',
    'example.org',
    'example.org/8',
    '10.0.0.0/8:0',
    '10.0.0.0/8:70000',
    '10.0.0.0/',
    '/8',
    '[::1',
    'fe80::1%1/10',
    '0x7f.1',
    '::ffff:10.0.0.0/8',
    '10.0.0.0/8:http',
    '10.0.0.0/-1',
  ])('%s => refused', (text) => {
    expect(() => parseAllowAddress(text)).toThrow(
      problemLike('--allow-address: expected CIDR[:PORT], found '),
    )
  })
})

describe('--proxy', () => {
  test.each([
    ['http://proxy.example:3128', 'http://proxy.example:3128/'],
    ['http://user:p%40ss@10.0.0.1:3128/', 'http://user:p%40ss@10.0.0.1:3128/'],
    ['http://squid', 'http://squid/'],
    ['http://[::1]:3128', 'http://[::1]:3128/'],
  ])('%s => %s', (text, url) => {
    expect(parseProxy(text)).toBe(url)
  })
  test.each([
    '',
    'proxy.example:3128',
    'https://proxy.example',
    'socks5://u:geheim@p',
    'http://u:geheim@p/path',
    'http://p?x',
    'http://',
  ])('%s => refused without repeating it', (text) => {
    expect(() => parseProxy(text)).toThrow(problemLike('--proxy: expected an http:// URL'))
    expect(() => parseProxy(text)).not.toThrow('geheim')
  })
})

describe('--ca-file', () => {
  const [root = '', second = ''] = rootCertificates
  test('keeps the certificates and drops everything else, keys above all', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----'
    expect(parseCa(`# roots\n${root}\n${key}\r\n${second}`)).toBe(`${root}\n${second}\n`)
  })
  test.each([
    ['', '0 characters without one'],
    ['hello', '5 characters without one'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'block 1 that is none'],
    [`${root}\n-----BEGIN CERTIFICATE-----\n????\n-----END CERTIFICATE-----`, 'block 2 that is none'],
  ])('%j => refused, %s', (pem, found) => {
    expect(() => parseCa(pem)).toThrow(problemLike(`--ca-file: expected PEM certificates, found "${found}"`))
  })
})

test('nothing written => the direct egress', () => {
  const written = { connectTo: [], dnsServer: null, ca: null, proxy: null, proxyResolves: false }
  expect(readEgressOptions({ ...written, allowAddress: [], country: null })).toEqual(directEgress)
  expect(readEgressOptions({ ...written, allowAddress: [], country: 'no' }).country).toBe('NO')
  expect(() => readEgressOptions({ ...written, allowAddress: [], country: 'Norway' })).toThrow(Problem)
})

/** Code, opening words, and an example: what a caller can mend a mistake with. */
function problemLike(opening: string): unknown {
  return expect.toSatisfy(
    (error: unknown) =>
      error instanceof Problem &&
      error.code === 'invalid-configuration' &&
      error.message.startsWith(opening) &&
      / \(for example .+\)$/.test(error.message),
  )
}
