/** The cases that only a browser can tell, told by one: the default way of `ibid check`, with real Chromium. */
import { expect, test } from 'vitest'
import { runEngine } from '../bench/verdicts/engine.ts'
import { verdictRight } from '../bench/verdicts/seen.ts'
import { ownCases } from './cases/index.ts'
import { startWorld } from './world/world.ts'

const cases = ownCases.filter(({ needsBrowser }) => needsBrowser === true)

test('what only a browser can tell => its truth', { timeout: 300_000 }, async () => {
  expect(cases.length).toBeGreaterThan(10)
  await using world = await startWorld(cases)
  const options = { browser: true, concurrency: 2, deadline: 120_000 }
  const seen = await runEngine(cases, world, options)
  const wrong = cases.filter((one, index) => {
    const given = seen[index]
    return given === undefined || !verdictRight(one, given, true)
  })
  const told = wrong.map(({ name }) => seen.find((one) => one.name === name))
  expect(told, JSON.stringify(told)).toEqual([])
  expect(seen.flatMap(({ forbidden }) => forbidden)).toEqual([])
})
