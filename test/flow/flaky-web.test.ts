/**
 * A thousand CI runs of a hundred living links on a web where one request in a hundred meets a fault that passes, of six kinds.
 * The rules are the real ones (the probe's retries, the lanes' rests, judge()); only the transport is played, in a time of
 * its own. A run is red when any link is called broken.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultPolicy, judge, type Attempt, type Observation } from '../../citations/index.ts'
import { untilSettled } from '../../src/adapters/probe/retries.ts'
import { eachOf, type Lane } from '../../src/flow/each-of.ts'
import { numbersFrom } from '../../src/flow/quiet.ts'
import { answered, failing } from '../citations/observations.ts'

const RUNS = Number(process.env['IBID_SIMULATED_RUNS'] ?? 1_000)
const SEED = process.env['IBID_SEED'] ?? 'a web that is mostly there'
const LINKS = 100
const { signal } = new AbortController()

const faults = ['reset', '503', 'timeout', 'servfail', '429', 'truncated'] as const
type Fault = (typeof faults)[number]

/** What one attempt brings, and how long it takes. */
function attemptWith(fault: Fault | null, url: string): { made: Attempt; takes: number } {
  switch (fault) {
    case null:
      return { made: answered([{ url, status: 200 }]), takes: 180 }
    case 'reset':
      return { made: failing('connection-reset', url, 'ECONNRESET'), takes: 60 }
    case '503':
      return { made: answered([{ url, status: 503 }], { bytes: 60 }), takes: 90 }
    case 'timeout':
      return { made: failing('response-timeout', url), takes: 15_000 }
    case 'servfail':
      return { made: failing('dns-servfail', url, 'ESERVFAIL'), takes: 40 }
    case '429':
      return {
        made: answered([{ url, status: 429, headers: [['retry-after', '2']] }], { bytes: 20 }),
        takes: 50,
      }
    default:
      return { made: answered([{ url, status: 200 }], { short: true, bytes: 400 }), takes: 120 }
  }
}

type Weather = (url: string) => Fault | null

/** Each request by itself. */
function independent(next: () => number, share: number): Weather {
  return () => (next() < share ? faultOf(next) : null)
}

/** Worse than that: a link that meets a fault keeps it for up to so long, whoever asks. */
function inSpells(next: () => number, share: number, longest: number): Weather {
  const spells = new Map<string, { fault: Fault; until: number } | null>()
  return (url) => {
    const known = spells.get(url)
    if (known !== undefined) return known !== null && Date.now() < known.until ? known.fault : null
    const spell = next() < share ? { fault: faultOf(next), until: Date.now() + next() * longest } : null
    spells.set(url, spell)
    return spell?.fault ?? null
  }
}

function faultOf(next: () => number): Fault {
  return faults[Math.floor(next() * faults.length)] ?? 'reset'
}

async function look(url: string, weather: Weather, lane: Lane): Promise<Observation> {
  const startedAt = new Date().toISOString()
  const { attempts } = await untilSettled(
    async () => {
      const { made, takes } = attemptWith(weather(url), url)
      await new Promise((resolve) => setTimeout(resolve, takes))
      return { ...made, startedAt: new Date().toISOString(), milliseconds: takes }
    },
    {
      policy: defaultPolicy.probe,
      clock: { now: () => new Date() },
      deadline: signal,
      rest: lane.rest,
      whyUnasked: () => null,
    },
  )
  return {
    version: 1,
    url,
    startedAt,
    finishedAt: new Date().toISOString(),
    class: 'live',
    vantage: { egress: 'direct', country: null, resolver: 'system' },
    attempts,
    notChecked: null,
  }
}

interface Count {
  red: number
  doubtful: number
  met: number
}

async function simulate(runs: number, weatherOf: (next: () => number) => Weather): Promise<Count> {
  const count: Count = { red: 0, doubtful: 0, met: 0 }
  const next = numbersFrom(SEED)
  for (let run = 0; run < runs; run += 1) {
    const weather = weatherOf(next)
    const told = (url: string) => {
      const fault = weather(url)
      if (fault !== null) count.met += 1
      return fault
    }
    const links = Array.from({ length: LINKS }, (_, n) => `https://h${n % 40}.example/${run}/${n}`)
    const outcomes: string[] = []
    const whole = eachOf(links, 8, async (url, lane) => {
      outcomes.push(judge(await look(url, told, lane)).outcome)
    })
    await vi.runAllTimersAsync()
    await whole
    expect(outcomes).toHaveLength(LINKS)
    if (outcomes.includes('broken')) count.red += 1
    else if (outcomes.includes('unsure')) count.doubtful += 1
  }
  return count
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-23T00:00:00Z') }))
afterEach(() => void vi.useRealTimers())

test(`${RUNS} runs of ${LINKS} living links, one request in a hundred faulty: at most one is red`, async () => {
  const { red, doubtful, met } = await simulate(RUNS, (next) => independent(next, 0.01))
  console.log(`simulation "${SEED}": ${RUNS} runs, ${met} faults met, ${red} red, ${doubtful} with a doubt`)
  // The faults were really there: about one in each run.
  expect(met).toBeGreaterThan(RUNS * 0.8)
  expect(red).toBeLessThanOrEqual(1)
  expect(doubtful).toBeLessThanOrEqual(Math.max(1, RUNS * 0.01))
}, 120_000)

test('one link in a hundred faulty for up to two seconds, whoever asks: still at most one in a thousand', async () => {
  const runs = Math.max(50, Math.floor(RUNS / 5))
  const { red, doubtful, met } = await simulate(runs, (next) => inSpells(next, 0.01, 2_000))
  console.log(
    `simulation "${SEED}", spells: ${runs} runs, ${met} faults met, ${red} red, ${doubtful} with a doubt`,
  )
  expect(met).toBeGreaterThan(runs * 0.8)
  expect(red).toBeLessThanOrEqual(1)
}, 120_000)

test('the simulation can fail: asked once, the same web makes many runs red or doubtful', async () => {
  const next = numbersFrom(SEED)
  const weather = independent(next, 0.01)
  let doubted = 0
  for (let n = 0; n < 5_000; n += 1) {
    const url = `https://h.example/${n}`
    const { made } = attemptWith(weather(url), url)
    const once = {
      version: 1,
      url,
      startedAt: made.startedAt,
      finishedAt: made.startedAt,
      class: 'live',
    } as const
    const vantage = { egress: 'direct', country: null, resolver: 'system' } as const
    if (judge({ ...once, vantage, attempts: [made], notChecked: null }).outcome !== 'ok') doubted += 1
  }
  expect(doubted).toBeGreaterThan(20)
})
