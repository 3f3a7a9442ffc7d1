/** The short form of `npm run fuzz:extract`: the same cases on every machine, so that a fault is one that can be met again. */
import { expect, test } from 'vitest'
import { readSeeds } from './seeds.ts'
import { tryOne } from './try-one.ts'

const CASES = 400

test(
  `${CASES} damaged documents of all formats => citations, notices or a Problem, and spans that point into them`,
  { timeout: 240_000 },
  async () => {
    const seeds = readSeeds()
    const formats = new Set<string>()
    let citations = 0
    for (let index = 0; index < CASES; index++) {
      const trial = await tryOne(seeds, 20_261_122, index)
      expect(trial.fault, `case ${index}, ${trial.format}`).toBe(null)
      formats.add(trial.format)
      citations += trial.citations
    }
    expect(formats.size).toBe(10)
    // Damage that leaves nothing to find would prove nothing.
    expect(citations).toBeGreaterThan(CASES * 3)
  },
)
