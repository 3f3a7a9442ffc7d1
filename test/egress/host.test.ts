import { describe, expect, test } from 'vitest'
import { readHost } from '../../src/egress/host.ts'

const loopbackSpellings = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7F.0.0.0x1',
  '0177.0.0.1',
  '017700000001',
  '0177.0x0.0.1',
  '127.0.0.1.',
  '127.1.',
  '①②⑦.⓪.⓪.①',
  '１２７.０.０.１',
  '127。0。0。1',
  '127．0．0．1',
  '%31%32%37.0.0.1',
  '127%2e0%2e0%2e1',
  '00000177.0.0.1',
  '0x00000000007f.1',
  '127.000.000.001',
  '::ffff:127.0.0.1',
  '[::ffff:7f00:1]',
]
const addresses = [
  ['0', '0.0.0.0'],
  ['0x0', '0.0.0.0'],
  ['169.254.43518', '169.254.169.254'],
  ['2852039166', '169.254.169.254'],
  ['0xa9fea9fe', '169.254.169.254'],
  ['8.8.2056', '8.8.8.8'],
  ['::1', '::1'],
  ['[0:0:0:0:0:0:0:1]', '::1'],
  ['[2A00:1450::0001]', '2a00:1450::1'],
] as const
const names = [
  ['Example.ORG', 'example.org', null],
  ['example.org.', 'example.org', null],
  ['EXAMPLE。org', 'example.org', null],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai', null],
  ['ex%61mple.org', 'example.org', null],
  ['_dmarc.example.org', '_dmarc.example.org', null],
  ['127.0.0.1.nip.io', '127.0.0.1.nip.io', null],
  ['localhost.example.org', 'localhost.example.org', null],
  ['notlocal', 'notlocal', 'single-label-name'],
  ['wiki', 'wiki', 'single-label-name'],
  ['ai.', 'ai', 'single-label-name'],
  ['localhost', 'localhost', 'local-name'],
  ['LOCALHOST.', 'localhost', 'local-name'],
  ['ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'localhost', 'local-name'],
  ['a.b.localhost', 'a.b.localhost', 'local-name'],
  ['localhost.localdomain', 'localhost.localdomain', 'local-name'],
  ['printer.local', 'printer.local', 'local-name'],
  ['metadata.google.internal', 'metadata.google.internal', 'local-name'],
  ['nas.home.arpa', 'nas.home.arpa', 'local-name'],
  ['router.lan', 'router.lan', 'local-name'],
  ['expyuzz4wqqyqhjn.onion', 'expyuzz4wqqyqhjn.onion', 'onion-name'],
] as const
const invalid = [
  '',
  '.',
  '..',
  'a..b',
  '.example.org',
  'example.org..',
  'a b',
  'a\tb.org',
  'a\nb.org',
  'a\0b.org',
  'a/b',
  'a\\b',
  'a?b',
  'a#b',
  'evil.org@127.0.0.1',
  'a:80',
  '[::1',
  '::1]',
  '1::2::3',
  'foo.1',
  'foo.0x1',
  '256.1.1.1',
  '1.2.3.4.5',
  '4294967296',
  '[127.0.0.1].x',
  '[127.0.0.1]',
  '127.0.0.1:80',
  'a%00b',
  'a%2fb',
  `${'a'.repeat(64)}.org`,
  `${'a.'.repeat(130)}org`,
  'x'.repeat(2_000),
]

describe('reading a host', () => {
  test.each(loopbackSpellings)('%s => 127.0.0.1', (written) => {
    expect(readHost(written)).toEqual({ kind: 'address', address: '127.0.0.1' })
  })
  test.each(addresses)('%s => %s', (written, address) => {
    expect(readHost(written)).toEqual({ kind: 'address', address })
  })
  test.each(names)('%s => the name %s, local: %s', (written, name, local) => {
    expect(readHost(written)).toEqual({ kind: 'name', name, local })
  })
  test.each(['fe80::1%eth0', '[fe80::1%25eth0]', '::1%1'])('%s => a zone id', (written) => {
    expect(readHost(written)).toEqual({ kind: 'zone-id' })
  })
  test.each(invalid.map((written) => ({ written, shown: JSON.stringify(written.slice(0, 30)) })))(
    '$shown => no host',
    ({ written }) => {
      expect(readHost(written)).toEqual({ kind: 'invalid' })
    },
  )
})
