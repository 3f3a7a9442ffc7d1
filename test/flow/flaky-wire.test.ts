/**
 * What flaky-web.test.ts plays, on real sockets: each of the faults that pass, and each pair of them in a row, met by a living link
 * through the real probe, resolver and judge. So no fault is told as something that condemns, and none is left unasked.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runEngine } from '../bench/verdicts/engine.ts'
import type { Seen } from '../bench/verdicts/seen.ts'
import type { HostBehaviour, RawAnswer, WebAnswer, WebCase } from '../hostile-web/case.ts'
import { longArticle } from '../hostile-web/cases/long-article.ts'
import { html } from '../hostile-web/cases/make.ts'
import { startWorld, type World } from '../hostile-web/world/world.ts'

const page = longArticle('The gauge at the lower bridge')
const faults: Readonly<Record<string, WebAnswer | RawAnswer>> = {
  reset: { raw: '', then: 'reset' },
  silence: { raw: '', then: 'hang' },
  cut: {
    raw: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<p>The',
    then: 'close',
  },
  busy: { status: 503, body: 'busy' },
  throttled: { status: 429, headers: [['Retry-After', '1']], body: 'slow down' },
  garbled: { raw: 'HTP1 OK\r\n\r\n', then: 'close' },
}
const kinds = Object.keys(faults)
const pairs = kinds.flatMap((one) => kinds.map((other) => [one, other] as const))

const link = (name: string, host: HostBehaviour): WebCase => ({
  name,
  mechanism: name,
  family: 'flaky',
  language: 'en',
  cited: `https://${name}.test/gauge`,
  truth: 'alive',
  verdicts: ['alive'],
  hosts: { [`${name}.test`]: host },
})
/** Meets these, and then the page for ever. */
const meets = (met: readonly string[]): WebCase =>
  link(`meets-${met.join('-')}`, { serve: ({ before }) => faults[met[before] ?? ''] ?? html(page) })
const resolver = (code: 'SERVFAIL' | 'NXDOMAIN', times: number): WebCase =>
  link(`asks-${code.toLowerCase()}-${times}`, {
    dns: ({ before }, address) => (before < times ? { code } : { a: [address] }),
    serve: () => html(page),
  })

const once = [...kinds.map((kind) => meets([kind])), resolver('SERVFAIL', 1), resolver('NXDOMAIN', 1)]
const twice = [...pairs.map((met) => meets(met)), resolver('SERVFAIL', 3), resolver('NXDOMAIN', 2)]
const always = link('meets-reset-always', { serve: () => faults['reset'] ?? html(page) })

let world: World
let seen: ReadonlyMap<string, Seen>
beforeAll(async () => {
  const all = [...once, ...twice, always]
  world = await startWorld(all)
  seen = new Map((await runEngine(all, world, { concurrency: 12 })).map((one) => [one.name, one]))
}, 240_000)
afterAll(async () => await world[Symbol.asyncDispose]())

const told = (one: WebCase): string => `${seen.get(one.name)?.outcome}: ${seen.get(one.name)?.reason}`

test.each(once.map((one) => [one.name, one] as const))('%s => alive', (_, one) => {
  expect(told(one)).toMatch(/^ok/)
})

test.each(twice.map((one) => [one.name, one] as const))('%s => never dead', (_, one) => {
  expect(told(one)).toMatch(/^(?:ok|unsure)/)
})

test('a link that never gets over it => dead, so that these tests can fail', () => {
  expect(told(always)).toMatch(/^broken/)
})

test('so a run of a hundred living links, one request in a hundred faulty => red less than once in a thousand', () => {
  // Three in a row are the least that condemns. Were each fault of a kind that can, and all three alike:
  const share = 0.01
  const redRuns = 1_000 * 100 * share * (share / kinds.length) ** 2
  expect(redRuns).toBeLessThan(1)
})
