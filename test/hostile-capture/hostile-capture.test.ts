/** The table of hostile mechanisms is whole, and some of them are played in one browser. All: `npm run hostile:capture`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArena, type Arena } from './arena.ts'
import { captureCases } from './table.ts'

test('the table => names are unique, no mechanism is told twice, and there are as many as promised', () => {
  const different = (all: readonly string[]) => new Set(all).size
  expect(different(captureCases.map(({ name }) => name))).toBe(captureCases.length)
  expect(different(captureCases.map(({ mechanism }) => mechanism))).toBe(captureCases.length)
  const of = (wanted: string) => captureCases.filter(({ family }) => family === wanted).length
  expect(of('consent')).toBeGreaterThanOrEqual(20)
  expect(of('network') + of('browser')).toBeGreaterThanOrEqual(60)
})

const played = [
  'ten-gigabytes',
  'promises-too-little',
  'leads-inside',
  'parts-lead-inside',
  'nobody-vouches',
  'microtasks',
  'downloads',
  'page-as-download',
  'poisons-its-prototypes',
  'browser-killed',
  'labels-that-swap',
  'yes-or-pay',
  'form-that-reloads',
  'body-scrolls',
  'prints-white',
  'leaves-when-scrolled',
]
const some = captureCases.filter(({ name }) => played.includes(name))

describe('each ends honestly, accepts nothing and leaves nothing behind', () => {
  let arena: Arena
  beforeAll(async () => {
    arena = await openArena(some)
  })
  afterAll(async () => {
    expect(await arena.end()).toEqual([])
    await arena[Symbol.asyncDispose]()
  })
  test.for(some)('$name: $mechanism', { timeout: 120_000 }, async (one) => {
    const { end, faults } = await arena.play(one)
    expect(faults).toEqual([])
    expect(one.ends).toContain(end)
  })
})
