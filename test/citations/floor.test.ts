/** The floor of a capture's time in one line. */
import { expect, test } from 'vitest'
import { tellFloor, type Floor } from '../../citations/index.ts'

const notedAt = '2026-11-23T08:00:00.000Z'
const log = { origin: 'evidence.example/log', size: 12, root: 'AA==' }
const beacon = {
  address: 'https://beacon.example/public/latest',
  kind: 'drand',
  pulse: '4567890',
  value: 'ab'.repeat(32),
  signature: '1f'.repeat(96),
} as const
const nist = { ...beacon, kind: 'nist', pulse: 'https://beacon.example/chain/2/pulse/1' } as const
const noted = `noted at ${notedAt}; to be looked up there`
const round = 'drand round 4567890 of https://beacon.example/public/latest was out'
const logged = 'the log evidence.example/log had 12 entries'

test.each<[string, Omit<Floor, 'notedAt'>, string]>([
  ['drand and log', { beacon, log }, `not made before ${round} and ${logged}, ${noted}`],
  ['drand', { beacon }, `not made before ${round}, ${noted}`],
  ['a log whose beacon was away', { log, unheard: 'answers 503' }, `not made before ${logged}, ${noted}`],
  ['NIST', { beacon: nist }, `not made before NIST pulse ${nist.pulse} was out, ${noted}`],
  ['a beacon that was away', { unheard: 'answers 503' }, 'nothing says so: answers 503'],
  ['nothing', {}, 'nothing says so: neither a beacon nor a log was there'],
])('%s => %#', (_, floor, told) => {
  expect(tellFloor({ notedAt, ...floor })).toBe(told)
})

test('letters that steer a terminal are not passed on', () => {
  const origin = 'evil\u001B[2J\u202E\nfloor? proved'
  expect(tellFloor({ notedAt, log: { ...log, origin } })).not.toMatch(/[\p{Cc}\u202E]/u)
})
