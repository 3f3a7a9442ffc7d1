import { describe, expect, test } from 'vitest'
import { DialFailure } from '../../src/egress/egress.ts'
import { createGuard } from '../../src/egress/guard.ts'
import { isOnOwnNetwork, ownCidrs } from '../../src/egress/own-network.ts'
import { parseAllowAddress } from '../../src/egress/options.ts'
import { isWebPort } from '../../src/egress/ports.ts'

const noneOfOurs = (): readonly string[] => []
/** `ok`, or the failure with its detail. */
function outcome(check: () => void): string {
  try {
    check()
    return 'ok'
  } catch (error) {
    if (!(error instanceof DialFailure)) throw error
    return `${error.failure} ${error.detail ?? ''}`.trim()
  }
}

describe('ports', () => {
  test.each([80, 443, 1024, 3000, 8000, 8008, 8080, 8081, 8443, 8888, 9000, 49_152, 65_535])(
    '%i => web',
    (port) => {
      expect(isWebPort(port)).toBe(true)
    },
  )
  test.each([
    -1,
    0,
    1,
    7,
    21,
    22,
    23,
    25,
    53,
    79,
    81,
    110,
    143,
    389,
    445,
    465,
    514,
    587,
    993,
    995,
    1023,
    1433,
    2049,
    2375,
    3306,
    3389,
    5060,
    5432,
    5900,
    6000,
    6379,
    6667,
    9200,
    10_080,
    11_211,
    27_017,
    65_536,
    80.5,
    Number.NaN,
    Infinity,
  ])('%d => not web', (port) => {
    expect(isWebPort(port)).toBe(false)
  })
})

describe('the guard', () => {
  const cases = [
    { allow: [], address: '8.8.8.8', port: 443, expected: 'ok' },
    { allow: [], address: '8.8.8.8', port: 22, expected: 'port-not-allowed 22' },
    { allow: [], address: '127.0.0.1', port: 443, expected: 'unsafe-address loopback' },
    { allow: [], address: '::1', port: 443, expected: 'unsafe-address loopback' },
    { allow: [], address: '::ffff:8.8.8.8', port: 443, expected: 'unsafe-address not-canonical' },
    { allow: [], address: '2A00:1450::1', port: 443, expected: 'unsafe-address not-canonical' },
    { allow: ['127.0.0.1/32'], address: '127.0.0.1', port: 8080, expected: 'ok' },
    { allow: ['127.0.0.1/32'], address: '127.0.0.2', port: 8080, expected: 'unsafe-address loopback' },
    { allow: ['127.0.0.1/32'], address: '127.0.0.1', port: 6379, expected: 'port-not-allowed 6379' },
    { allow: ['127.0.0.1:6379'], address: '127.0.0.1', port: 6379, expected: 'ok' },
    { allow: ['127.0.0.1:6379'], address: '127.0.0.1', port: 8080, expected: 'unsafe-address loopback' },
    { allow: ['127.0.0.1:6379'], address: '8.8.8.8', port: 6379, expected: 'port-not-allowed 6379' },
    { allow: ['[::1]/128:8080'], address: '::1', port: 8080, expected: 'ok' },
    { allow: ['[::1]/128:8080'], address: '127.0.0.1', port: 8080, expected: 'unsafe-address loopback' },
    { allow: ['10.0.0.0/8', 'fd00::/8'], address: 'fd12::1', port: 80, expected: 'ok' },
    {
      allow: ['10.0.0.0/8'],
      address: '64:ff9b::a00:1',
      port: 80,
      expected: 'unsafe-address nat64-private-use',
    },
  ]
  test.each(cases)('$allow and $address port $port => $expected', ({ allow, address, port, expected }) => {
    const guard = createGuard(allow.map(parseAllowAddress), noneOfOurs)
    expect(outcome(() => guard.checkAddress(address, port))).toBe(expected)
  })
  test('refuses this machine and its neighbours although their addresses are public', () => {
    const ours = ['8.8.4.4/24', '2a00:1450:1:2::7/64', '100.0.0.1/1']
    const guard = createGuard([], () => ours)
    expect(outcome(() => guard.checkAddress('8.8.4.4', 80))).toBe('unsafe-address own-network')
    expect(outcome(() => guard.checkAddress('8.8.4.9', 80))).toBe('unsafe-address own-network')
    expect(outcome(() => guard.checkAddress('8.8.5.4', 80))).toBe('ok')
    expect(outcome(() => guard.checkAddress('2a00:1450:1:2::abcd', 80))).toBe('unsafe-address own-network')
    expect(outcome(() => guard.checkAddress('2a00:1450:1:3::7', 80))).toBe('ok')
    expect(outcome(() => guard.checkAddress('100.0.0.1', 80))).toBe('unsafe-address own-network')
    const opened = createGuard([parseAllowAddress('8.8.4.9')], () => ours)
    expect(outcome(() => opened.checkAddress('8.8.4.9', 80))).toBe('ok')
  })
  test('knows the interfaces that this machine really has', () => {
    expect(isOnOwnNetwork('127.0.0.1', ownCidrs())).toBe(true)
  })
})
