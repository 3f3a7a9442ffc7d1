/**
 * `npm run bench:verdicts`: our engine and linkinator on the hostile web. `--set NAME` (of bench/verdicts/sets.ts, or all), `--show misses`,
 * `--json`, `--browser` (the second opinion), `--only TEXT` (cases whose name or family holds it), `--no-peer`,
 * `--patient` (the default policy's own times). Nothing is asserted here: test/hostile-web holds the floor.
 */
import { parseArgs } from 'node:util'
import { defaultPolicy } from '../../citations/index.ts'
import { startWorld } from '../hostile-web/world/world.ts'
import { runEngine } from './verdicts/engine.ts'
import { runPeer } from './verdicts/peer.ts'
import type { Seen } from './verdicts/seen.ts'
import { readCases, setNames } from './verdicts/sets.ts'
import { accuracyTable, confusionTable, missesText, mistakenWords, scoreOf } from './verdicts/table.ts'

const { values } = parseArgs({
  options: {
    'set': { type: 'string', default: 'own' },
    'show': { type: 'string' },
    'only': { type: 'string', default: '' },
    'json': { type: 'boolean', default: false },
    'browser': { type: 'boolean', default: false },
    'patient': { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
  },
})
const wanted = setNames.filter((name) => values.set === 'all' || values.set === name)
if (wanted.length === 0)
  throw new Error(`Expected --set ${setNames.join(', ')} or all, found "${values.set}".`)

for (const set of wanted) {
  const all = await readCases(set)
  const cases = all.filter(({ name, family }) => name.includes(values.only) || family.includes(values.only))
  if (cases.length === 0) {
    console.error(`The set "${set}" has no such cases.`)
    continue
  }
  await using world = await startWorld(cases)
  const { browser } = values
  const began = performance.now()
  const ours = await runEngine(cases, world, {
    browser,
    ...(values.patient ? { policy: defaultPolicy } : {}),
  })
  const oursTook = performance.now() - began
  const inside = world.connections.length
  const requests = world.requests.length
  world.reset()
  const peer = values['no-peer'] ? null : await runPeer(cases, world)
  const pairs = (seen: readonly Seen[]) =>
    cases.map((one, index) => [one, seen[index] ?? missing(one.name)] as const)
  const mine = scoreOf(pairs(ours), browser)
  const its = peer === null ? null : scoreOf(pairs(peer), browser)
  if (values.json) {
    console.log(JSON.stringify({ set, browser, mine, its, ours, peer }, null, 1))
    continue
  }
  console.log(`\n# ${set}: ${cases.length} cases\n\n${accuracyTable(cases, ours, peer, browser)}`)
  console.log(`\nours: truth and outcome\n${confusionTable(cases, ours)}`)
  if (peer !== null) console.log(`\nlinkinator: truth and outcome\n${confusionTable(cases, peer)}`)
  console.log(`\nours: expected word → given word\n${mistakenWords(cases, ours, browser)}`)
  console.log(
    `\nforbidden connections: ours ${mine.forbidden} (canaries ${inside}), linkinator ${its?.forbidden ?? 'not run'}`,
  )
  console.log(`ours: ${Math.round(oursTook)} ms, ${(requests / cases.length).toFixed(2)} requests per case`)
  if (values.show === 'misses') console.log(`\n${missesText(cases, ours, browser)}`)
}

function missing(name: string): Seen {
  return { name, outcome: 'hung', verdict: null, reason: 'not run', milliseconds: 0, forbidden: [] }
}
