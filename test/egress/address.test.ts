import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeAddress } from '../../src/egress/address.ts'

/** One line per range: its name, then addresses in it, its first and last among them. */
const refused: readonly (readonly [range: string, ...addresses: string[]])[] = [
  ['this-network', '0.0.0.0', '0.0.0.1', '0.255.255.255'],
  ['private-use', '10.0.0.0', '10.1.2.3', '10.255.255.255', '172.16.0.0', '172.20.1.1', '172.31.255.255'],
  ['private-use', '192.168.0.0', '192.168.1.1', '192.168.255.255'],
  ['shared-address-space', '100.64.0.0', '100.100.100.200', '100.127.255.255'],
  ['loopback', '127.0.0.0', '127.0.0.1', '127.1.2.3', '127.255.255.255'],
  ['link-local', '169.254.0.0', '169.254.169.254', '169.254.170.2', '169.254.255.255'],
  ['ietf-protocol', '192.0.0.0', '192.0.0.9', '192.0.0.192', '192.0.0.255'],
  ['documentation', '192.0.2.0', '192.0.2.255', '198.51.100.7', '203.0.113.0', '203.0.113.255'],
  ['as112', '192.31.196.1', '192.175.48.255'],
  ['amt-relay', '192.52.193.1'],
  ['6to4-relay', '192.88.99.0', '192.88.99.1', '192.88.99.255'],
  ['benchmarking', '198.18.0.0', '198.19.255.255'],
  ['multicast', '224.0.0.0', '224.0.0.251', '239.255.255.250', '239.255.255.255'],
  ['reserved', '240.0.0.0', '250.1.2.3', '255.255.255.254'],
  ['broadcast', '255.255.255.255'],
  ['cloud-platform', '168.63.129.16'],
  ['unspecified', '::', '0:0:0:0:0:0:0:0', '[::]'],
  ['loopback', '::1', '[::1]', '0000:0000:0000:0000:0000:0000:0000:0001', '::0:1'],
  ['ipv4-compatible', '::0.0.0.2', '::127.0.0.1', '::7f00:1', '::8.8.8.8', '::2', '::ffff:ffff'],
  ['loopback', '::ffff:127.0.0.1', '::ffff:7f00:1', '[::FFFF:7F00:0001]', '0:0:0:0:0:ffff:127.0.0.1'],
  ['private-use', '::ffff:10.0.0.1', '::ffff:c0a8:101'],
  ['link-local', '::ffff:169.254.169.254', '::ffff:a9fe:a9fe'],
  ['ipv4-translated', '::ffff:0:127.0.0.1', '::ffff:0:7f00:1', '::ffff:0:808:808'],
  ['nat64-loopback', '64:ff9b::127.0.0.1', '64:ff9b::7f00:1'],
  ['nat64-private-use', '64:ff9b::10.0.0.1', '64:ff9b::192.168.0.1'],
  ['nat64-link-local', '64:ff9b::a9fe:a9fe'],
  ['nat64-local', '64:ff9b:1::', '64:ff9b:1::8.8.8.8', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  [
    'not-global-unicast',
    '64:ff9b:2::1',
    '64:ff9a::1',
    '1::1',
    '400::1',
    '1fff:ffff::1',
    '4000::1',
    '9000::1',
  ],
  ['not-global-unicast', 'e000::1', 'f000::1', 'fe00::1', 'fe7f:ffff::1', '::1:0:0', '::fffe:127.0.0.1'],
  ['discard-only', '100::', '100::1', '100::ffff:ffff:ffff:ffff'],
  ['dummy-prefix', '100:0:0:1::1'],
  ['teredo', '2001::', '2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['benchmarking', '2001:2::1', '2001:2:0:ffff::'],
  ['amt-relay', '2001:3::1'],
  ['as112', '2001:4:112::1', '2620:4f:8000::1'],
  ['orchid', '2001:10::1', '2001:1f:ffff::', '2001:20::1', '2001:2f:ffff::'],
  ['drone-remote-id', '2001:30::1', '2001:3f::'],
  ['ietf-protocol', '2001:1::1', '2001:1::3', '2001:5::1', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['documentation', '2001:db8::', '2001:db8:ffff::1', '3fff::', '3fff:fff:ffff::1'],
  ['6to4-loopback', '2002:7f00:1::', '2002:7f00:1::1'],
  ['6to4-private-use', '2002:a00:1::1', '2002:c0a8:101:1::1'],
  ['6to4-link-local', '2002:a9fe:a9fe::1'],
  ['isatap-private-use', '2a00:1450::5efe:10.0.0.1', '2a00:1450:0:0:200:5efe:c0a8:1'],
  ['segment-routing', '5f00::', '5f00:ffff::1'],
  ['unique-local', 'fc00::', 'fd00::1', 'fd00:ec2::254', 'fd20:ce::254', 'fdff:ffff::'],
  ['link-local', 'fe80::', 'fe80::1', 'febf:ffff::1'],
  ['site-local', 'fec0::1', 'feff:ffff::1'],
  ['multicast', 'ff00::', 'ff02::1', 'ff0e::1', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['zone-id', 'fe80::1%eth0', 'fe80::1%25eth0', '2a00:1450::1%1', '::1%lo', '[fe80::1%2]'],
  ['not-an-address', '', ' ', '0x7f.1', '2130706433', '127.1', '0177.0.0.1', '127.0.0.01', '127.0.0.1.'],
  ['not-an-address', '1.2.3', '1.2.3.4.5', '256.1.1.1', ' 8.8.8.8', '8.8.8.8 ', '8.8.8.8\n', '-1.0.0.0'],
  [
    'not-an-address',
    '①②⑦.⓪.⓪.①',
    '１２７.0.0.1',
    'localhost',
    'example.org',
    '1::2::3',
    '12345::',
    ':',
    ':::',
  ],
  ['not-an-address', '[127.0.0.1]', '[::1', '::1]', '::ffff:127.0.0.256', '8.8.8.8/32', '::1/128', '[[::1]]'],
]

const open: readonly (readonly [written: string, address: string])[] = [
  ['1.0.0.1', '1.0.0.1'],
  ['8.8.8.8', '8.8.8.8'],
  ['9.255.255.255', '9.255.255.255'],
  ['11.0.0.0', '11.0.0.0'],
  ['100.63.255.255', '100.63.255.255'],
  ['100.128.0.0', '100.128.0.0'],
  ['126.255.255.255', '126.255.255.255'],
  ['128.0.0.0', '128.0.0.0'],
  ['169.253.255.255', '169.253.255.255'],
  ['169.255.0.0', '169.255.0.0'],
  ['172.15.255.255', '172.15.255.255'],
  ['172.32.0.0', '172.32.0.0'],
  ['191.255.255.255', '191.255.255.255'],
  ['192.0.1.0', '192.0.1.0'],
  ['192.0.3.0', '192.0.3.0'],
  ['192.88.98.255', '192.88.98.255'],
  ['192.167.255.255', '192.167.255.255'],
  ['192.169.0.0', '192.169.0.0'],
  ['198.17.255.255', '198.17.255.255'],
  ['198.20.0.0', '198.20.0.0'],
  ['223.255.255.255', '223.255.255.255'],
  ['168.63.129.15', '168.63.129.15'],
  ['2a00:1450:4001:82b::200e', '2a00:1450:4001:82b::200e'],
  ['[2A00:1450:0:0:0:0:0:1]', '2a00:1450::1'],
  ['2001:200::1', '2001:200::1'],
  ['2001:4860:4860::8888', '2001:4860:4860::8888'],
  ['2001:db7::1', '2001:db7::1'],
  ['2001:db9::1', '2001:db9::1'],
  ['2003::1', '2003::1'],
  ['2620:4f:8001::1', '2620:4f:8001::1'],
  ['3ffe::1', '3ffe::1'],
  ['::ffff:8.8.8.8', '8.8.8.8'],
  ['::ffff:808:808', '8.8.8.8'],
  ['64:ff9b::8.8.8.8', '64:ff9b::808:808'],
  ['2002:808:808::1', '2002:808:808::1'],
  ['2a00:1450::5efe:8.8.8.8', '2a00:1450::5efe:808:808'],
]

const refusedCases = refused.flatMap(([range, ...addresses]) => addresses.map((text) => ({ text, range })))

describe('judging an address', () => {
  test.each(refusedCases)('"$text" => refused as $range', ({ text, range }) => {
    expect(judgeAddress(text)).toMatchObject({ kind: 'refused', range })
  })
  test.each(open)('%s => public, dialled as %s', (written, address) => {
    expect(judgeAddress(written)).toEqual({ kind: 'public', address })
  })
  test('the table holds at least 120 addresses, none of them twice', () => {
    const all = [...refusedCases.map(({ text }) => text), ...open.map(([text]) => text)]
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThanOrEqual(120)
  })
})

const octet = fc.integer({ min: 0, max: 255 })
const octets = fc.tuple(octet, octet, octet, octet)
const refused4 = fc.oneof(
  octets.map(([, b, c, d]) => [127, b, c, d] as const),
  octets.map(([, b, c, d]) => [10, b, c, d] as const),
  octets.map(([, , c, d]) => [169, 254, c, d] as const),
  octets.map(([, , c, d]) => [192, 168, c, d] as const),
  octets.map(([, b, c, d]) => [172, 16 + (b % 16), c, d] as const),
  octets.map(([, b, c, d]) => [100, 64 + (b % 64), c, d] as const),
  octets.map(([a, b, c, d]) => [224 + (a % 32), b, c, d] as const),
)
const group = (high: number, low: number): string => ((high << 8) | low).toString(16)

describe('an IPv4 address inside an IPv6 address', () => {
  test('never opens what is refused on its own, in any form that holds one', () => {
    fc.assert(
      fc.property(refused4, fc.integer({ min: 0, max: 0xffff }), ([a, b, c, d], subnet) => {
        const inside = `${group(a, b)}:${group(c, d)}`
        const tail = subnet.toString(16)
        for (const text of [
          `::ffff:${inside}`,
          `::ffff:${a}.${b}.${c}.${d}`,
          `[0:0:0:0:0:FFFF:${inside}]`,
          `::${inside}`,
          `::ffff:0:${inside}`,
          `64:ff9b::${inside}`,
          `64:ff9b::${a}.${b}.${c}.${d}`,
          `64:ff9b:1:${tail}::${inside}`,
          `2002:${inside}:${tail}::${tail}`,
          `2001:0:${inside}:${tail}::1`,
          `2a00:1450:1:${tail}:0:5efe:${inside}`,
          `2a00:1450:1:${tail}:200:5efe:${inside}`,
        ])
          expect(judgeAddress(text).kind, text).toBe('refused')
      }),
    )
  })
  test('a public judgement comes back the same when judged again', () => {
    const any6 = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.oneof(
          octets.map((o) => o.join('.')),
          any6.map((g) => g.map((n) => n.toString(16)).join(':')),
        ),
        (text) => {
          const judgement = judgeAddress(text)
          if (judgement.address !== null) expect(judgeAddress(judgement.address)).toEqual(judgement)
        },
      ),
    )
  })
})
