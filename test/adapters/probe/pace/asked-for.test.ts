/** What servers ask for, in every spelling that is in use. */
import { expect, test } from 'vitest'
import { askedFor } from '../../../../src/adapters/probe/pace/asked-for.ts'

const NOW = Date.parse('2026-11-23T00:00:00Z')
type Headers = readonly (readonly [string, string])[]

test.each<[Headers, number | null]>([
  [[], null],
  [[['Retry-After', '5']], 5_000],
  [[['retry-after', ' 0 ']], 0],
  [[['Retry-After', 'Mon, 23 Nov 2026 00:01:00 GMT']], 60_000],
  [[['Retry-After', 'Mon, 23 Nov 2020 00:01:00 GMT']], 0],
  [[['Retry-After', 'soon']], null],
  [[['Retry-After', '-5']], null],
  [[['Retry-After', '99999999999999999999999']], 400 * 86_400_000],
  [[['Retry-After', '9'.repeat(2_000)]], null],
  [
    [
      ['Retry-After', '3'],
      ['Retry-After', '7'],
    ],
    7_000,
  ],
])('%j => %s ms to wait', (headers, expected) => {
  expect(askedFor(headers, NOW).retryAfter).toBe(expected)
})

test.each<[Headers, { left: number; reset: number } | null]>([
  [[['RateLimit', '"default";r=0;t=30']], { left: 0, reset: 30_000 }],
  [[['RateLimit', '"burst";r=7;t=2, "daily";r=0;t=40']], { left: 0, reset: 40_000 }],
  [
    [
      ['RateLimit', '"a";r=0;t=5'],
      ['RateLimit', '"b";r=0;t=50'],
    ],
    { left: 0, reset: 50_000 },
  ],
  [
    [
      ['RateLimit', '"default";r=3'],
      ['RateLimit-Policy', '"default";q=10;w=60'],
    ],
    { left: 3, reset: 60_000 },
  ],
  [[['RateLimit', '"default";r=3']], null],
  [[['RateLimit', 'limit=100, remaining=0, reset=12']], { left: 0, reset: 12_000 }],
  [
    [
      ['RateLimit', 'limit=100, remaining=4'],
      ['RateLimit-Policy', '100;w=9'],
    ],
    { left: 4, reset: 9_000 },
  ],
  [
    [
      ['RateLimit-Limit', '10'],
      ['RateLimit-Remaining', '0'],
      ['RateLimit-Reset', '8'],
    ],
    { left: 0, reset: 8_000 },
  ],
  [
    [
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', String(NOW / 1_000 + 20)],
    ],
    { left: 0, reset: 20_000 },
  ],
  [
    [
      ['X-Rate-Limit-Remaining', '2'],
      ['X-Rate-Limit-Reset', String(NOW + 3_000)],
    ],
    { left: 2, reset: 3_000 },
  ],
  [
    [
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', String(NOW / 1_000 - 20)],
    ],
    { left: 0, reset: 0 },
  ],
  [[['X-RateLimit-Remaining', '0']], null],
  [[['RateLimit', '"default";r=none;t=30']], null],
  [[['RateLimit', '"default";r=0;t=99999999999']], { left: 0, reset: 400 * 86_400_000 }],
  [[['X-RateLimit-Limit', '60']], null],
])('%j => %j left', (headers, expected) => {
  expect(askedFor(headers, NOW).limit).toEqual(expected)
})
