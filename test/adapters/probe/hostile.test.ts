/** The real probe and the real judge against servers without manners, over the real egress on loopback. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judge, verdictOutcomes, type Observation } from '../../../citations/index.ts'
import { makeChain } from '../../fakes/certificates.ts'
import { hostOfCase, pageCases, type HostileCase } from './hostile-cases.ts'
import { startHostileServer, type HostileServer } from './hostile-server.ts'
import { pagelessCases } from './pageless-cases.ts'
import { startProbe, testPolicy, type TestProbe } from './probe-under-test.ts'

const hostileCases = [...pageCases, ...pagelessCases]

let server: HostileServer
let probe: TestProbe

beforeAll(async () => {
  const chain = await makeChain({
    names: ['redirects-to-https-of-itself.test', ...hostileCases.filter((one) => one.scheme).map(hostOfCase)],
  })
  const cases = new Map(hostileCases.map((one) => [hostOfCase(one), one.serve]))
  server = await startHostileServer(cases, chain)
  probe = await startProbe(server, { ca: chain.root })
})
afterAll(async () => {
  await probe[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

function urlOf(one: HostileCase): string {
  return `${one.scheme ?? 'http'}://${hostOfCase(one)}${one.path ?? '/article/1'}`
}

describe.concurrent('a server that …', () => {
  for (const one of hostileCases) {
    test(`${one.does} => ${one.verdict}`, async () => {
      const observation = await probe.observe(urlOf(one))
      const verdict = judge(observation, testPolicy)
      expect(verdict).toMatchObject({
        verdict: one.verdict,
        ...(one.code === undefined ? {} : { reasonCode: one.code }),
      })
      if (one.attempts !== undefined) expect(observation.attempts).toHaveLength(one.attempts)
      expect(verdict.reason).not.toMatch(/[{}]/)
      expect(verdictOutcomes[verdict.verdict]).toBe(verdict.outcome)
      expect(mostRead(observation)).toBeLessThanOrEqual(testPolicy.probe.bodyCap)
    })
  }
})

function mostRead({ attempts }: Observation): number {
  return Math.max(0, ...attempts.map(({ end }) => (end.kind === 'answer' ? end.body.bytes : 0)))
}

test('every case has a host of its own', () => {
  expect(new Set(hostileCases.map(hostOfCase)).size).toBe(hostileCases.length)
  expect(hostileCases.length).toBeGreaterThanOrEqual(45)
})
