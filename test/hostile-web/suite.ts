/**
 * Cases against the engine, in process: every outcome, at least 98 % of the verdict words, none of the two worst faults,
 * nothing forbidden dialled.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runEngine } from '../bench/verdicts/engine.ts'
import { outcomeRight, verdictRight, type Seen } from '../bench/verdicts/seen.ts'
import type { WebCase } from './case.ts'
import { startWorld, type World } from './world/world.ts'

/** `notYet`: cases whose expectation is not met yet, each with its reason. */
export function describeCases(
  title: string,
  cases: readonly WebCase[],
  notYet: Readonly<Record<string, string>> = {},
): void {
  describe(title, () => {
    let world: World
    let seen: ReadonlyMap<string, Seen>
    let lured: readonly string[]

    beforeAll(async () => {
      world = await startWorld(cases)
      seen = new Map((await runEngine(cases, world)).map((one) => [one.name, one]))
      lured = lureOf(seen.values())
      // Looks have short limits here, and a busy machine keeps them waiting: what came out wrong is asked once more, in quiet.
      const wrong = cases.filter((one) => {
        const given = seen.get(one.name)
        return given === undefined || !outcomeRight(one, given, false)
      })
      if (wrong.length === 0 || wrong.length > 20) return
      world.reset()
      const again = await runEngine(wrong, world, { concurrency: 4 })
      seen = new Map([...seen, ...again.map((one) => [one.name, one] as const)])
    }, 240_000)
    afterAll(async () => await world[Symbol.asyncDispose]())

    function lureOf(given: Iterable<Seen>): readonly string[] {
      return [
        ...[...given].flatMap(({ name, forbidden }) => forbidden.map((to) => `${name}: ${to}`)),
        ...world.connections.map((one) => `canary: ${JSON.stringify(one)}`),
      ]
    }

    test.each(cases.filter(({ name }) => notYet[name] === undefined).map((one) => [one.name, one] as const))(
      '%s => its truth',
      (_, one) => {
        const given = seen.get(one.name)
        expect(given, one.mechanism).toBeDefined()
        if (given === undefined) return
        expect(
          outcomeRight(one, given, false),
          `${one.mechanism}: ${one.truth}, said ${given.outcome}/${given.verdict}: ${given.reason}`,
        ).toBe(true)
      },
    )

    test('nearly all verdict words are the right ones, and none of the worst faults is made', () => {
      const pairs = cases.flatMap((one) => {
        const given = seen.get(one.name)
        return given === undefined ? [] : [{ one, given }]
      })
      const words = pairs.filter(({ one, given }) => verdictRight(one, given, false))
      expect(words.length / pairs.length).toBeGreaterThanOrEqual(0.98)
      const worst = pairs.filter(
        ({ one, given }) =>
          (one.truth === 'dead' && given.outcome === 'ok') ||
          (one.truth === 'alive' && given.outcome === 'broken'),
      )
      expect(worst.map(({ one }) => one.name)).toEqual([])
    })

    test('nothing is dialled that no case leads to', () => {
      expect([...lured, ...lureOf(seen.values())]).toEqual([])
      expect(world.connections).toEqual([])
    })
  })
}
