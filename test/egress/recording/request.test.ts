/** Where a request goes and what of it is changed: tables. */
import { describe, expect, test } from 'vitest'
import { readRequestHead } from '../../../src/egress/recording/http1-head.ts'
import {
  asksUpgrade,
  forwardedHead,
  readAbsolute,
  readAuthority,
  urlOf,
} from '../../../src/egress/recording/request.ts'

const at = (host: string, port: number, path: string): unknown => ({
  origin: { secure: false, host, port },
  path,
})
const forward = (text: string, path?: string): string => {
  const head = readRequestHead(Buffer.from(text, 'latin1'))
  if (typeof head === 'string') throw new Error(head)
  return Buffer.from(forwardedHead(head, path ?? head.target)).toString('latin1')
}
describe('CONNECT authority', () => {
  test.each([
    ['a.example:443', { host: 'a.example', port: 443 }],
    ['a.example:80', { host: 'a.example', port: 80 }],
    ['[2001:db8::1]:8443', { host: '2001:db8::1', port: 8443 }],
    ['0x7f.1:80', { host: '127.0.0.1', port: 80 }],
    ['A.Example:1', { host: 'a.example', port: 1 }],
    ['a.example', null],
    ['a.example:', null],
    ['a.example:0', null],
    ['a.example:65536', null],
    ['a.example:99999', null],
    [':443', null],
    ['u@a.example:443', null],
    ['a.example/x:443', null],
    ['a.example\\x:443', null],
    ['[::1%25lo]:443', null],
    ['[zz]:443', null],
    ['', null],
  ])('%s => %j', (authority, expected) => {
    expect(readAuthority(authority)).toEqual(expected)
  })
})

describe('absolute-form', () => {
  test.each([
    ['http://a.example/x?y=1', at('a.example', 80, '/x?y=1')],
    ['HTTP://A.example:8080/', at('a.example', 8080, '/')],
    ['http://a.example', at('a.example', 80, '/')],
    ['http://a.example?q', at('a.example', 80, '/?q')],
    ['http://[::1]:81/', at('::1', 81, '/')],
    ['http://a.example/%7Eb/../c//d', at('a.example', 80, '/%7Eb/../c//d')],
    ['https://a.example/', null],
    ['http:///x', null],
    ['http://u:p@a.example/', null],
    ['http://a.example/#f', null],
    ['http://a.example:0/', null],
    ['/x', null],
    ['*', null],
  ])('%s => %j', (target, expected) => {
    expect(readAbsolute(target)).toEqual(expected)
  })
})

test.each([
  [true, 443, '/x', [], 'https://a.example/x'],
  [true, 8443, '/', [], 'https://a.example:8443/'],
  [false, 80, '/', [], 'http://a.example/'],
  [false, 443, '/', [], 'http://a.example:443/'],
  [true, 443, '/s', [['Upgrade', 'WebSocket']], 'wss://a.example/s'],
  [false, 80, '/s', [['upgrade', 'websocket']], 'ws://a.example/s'],
] as const)('secure %s, port %i, %s, %j => %s', (secure, port, path, headers, url) => {
  expect(urlOf({ secure, host: 'a.example', port }, path, headers)).toBe(url)
})

describe('the forwarded head', () => {
  test.each([
    [
      'nothing to change => the same bytes',
      'GET / HTTP/1.1\r\nhOsT: a\r\nX:  \xe9 \r\nX: 2\r\nAccept-Encoding: gzip,br\r\n\r\n',
      null,
    ],
    ['bare LF => stays', 'GET / HTTP/1.1\nHost: a\nProxy-X: 1\n\n', 'GET / HTTP/1.1\nHost: a\n\n'],
    [
      'Proxy-* with folds => gone',
      'GET / HTTP/1.1\r\nPROXY-Authorization: a\r\n b\r\nHost: a\r\n c\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\n c\r\n\r\n',
    ],
    [
      'zstd and dictionaries => not offered',
      'GET / HTTP/1.1\r\nAccept-Encoding:gzip, dcb,ZSTD;q=1\r\n\r\n',
      'GET / HTTP/1.1\r\nAccept-Encoding:gzip\r\n\r\n',
    ],
    [
      'only zstd => identity',
      'GET / HTTP/1.1\r\nAccept-Encoding: zstd\r\n\r\n',
      'GET / HTTP/1.1\r\nAccept-Encoding: identity\r\n\r\n',
    ],
  ])('%s', (_name, text, expected) => {
    expect(forward(text)).toBe(expected ?? text)
  })
  test('a target with $ signs => put in as it is', () => {
    expect(forward('GET http://a/$&$1 HTTP/1.1\r\n\r\n', '/$&$1')).toBe('GET /$&$1 HTTP/1.1\r\n\r\n')
  })
})

test.each([
  [
    [
      ['Connection', 'keep-alive, Upgrade'],
      ['Upgrade', 'websocket'],
    ],
    true,
  ],
  [[['Connection', 'Upgrade']], false],
  [[['Upgrade', 'websocket']], false],
] as const)('%j => asks for an upgrade: %s', (headers, expected) => {
  expect(asksUpgrade(headers)).toBe(expected)
})
