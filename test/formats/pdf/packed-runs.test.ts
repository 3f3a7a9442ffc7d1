/** What is packed comes out as it went in: every field, in order, as often as it is asked for. */
import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  property,
  record,
  string,
} from 'fast-check'
import { expect, test } from 'vitest'
import { packRuns, unpackRuns } from '../../../src/formats/pdf/packed-runs.ts'

const thousandth = integer({ min: -5_000_000, max: 5_000_000 }).map((value) => value / 1000 || 0)
const run = record(
  {
    text: string({ unit: 'binary' }),
    x: thousandth,
    y: thousandth,
    width: thousandth,
    size: thousandth,
    angle: thousandth,
    font: nat(70_000),
    rtl: boolean(),
    tags: constantFrom([], ['Document', 'P'], ['Artifact']),
    element: option(nat()),
  },
  { noNullPrototype: true },
)

test('packed runs come out as they went in, at each call and from another thread', () => {
  assert(
    property(array(run), (runs) => {
      const packed = packRuns(runs)
      expect(unpackRuns(packed)).toStrictEqual(runs)
      expect(unpackRuns(structuredClone(packed))).toStrictEqual(runs)
    }),
  )
})

test('runs of one structure element share their tags', () => {
  const tags = ['Document', 'P']
  const one = { text: 'a', x: 0, y: 0, width: 1, size: 9, angle: 0, font: 0, rtl: false, tags, element: 3 }
  expect(unpackRuns(packRuns([one, { ...one, text: 'b' }])).every((out) => out.tags === tags)).toBe(true)
})
