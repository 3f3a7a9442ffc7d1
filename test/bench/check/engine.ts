/**
 * Our engine in one process, without the command line: `stage` looks and judges and keeps nothing; `run` plays the whole
 * score, so that what keeping costs can be told from what looking costs.
 */
import { readFileSync } from 'node:fs'
import { defaultPolicy, type Citation } from '../../../citations/index.ts'
import { createPace } from '../../../src/adapters/probe/pace/create-pace.ts'
import { unpaced } from '../../../src/adapters/probe/pace/pace.ts'
import { createReadingThread } from '../../../src/adapters/probe/reading-thread.ts'
import { createProbe } from '../../../src/adapters/probe/undici-probe.ts'
import { systemClock, systemRandom } from '../../../src/context.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { readEgressOptions } from '../../../src/egress/options.ts'
import { check } from '../../../src/flow/check.ts'
import { eachOf } from '../../../src/flow/each-of.ts'
import { run } from '../../../src/flow/run.ts'
import { openNowhere } from '../../../src/places.ts'
import type { Extractor } from '../../../src/ports.ts'
import { tell, type Task } from './task.ts'

// oxlint-disable-next-line no-unsafe-type-assertion -- written by the parent
const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task
const egress = createEgress(
  readEgressOptions({
    connectTo: [`:80:127.0.0.1:${task.http}`, `:443:127.0.0.1:${task.https}`],
    dnsServer: null,
    ca: task.root,
    proxy: null,
    proxyResolves: false,
    allowAddress: [],
    country: null,
  }),
)
const outcomes: string[] = []
const { signal } = new AbortController()
await using bodies = createReadingThread()
await using probe = createProbe({
  egress,
  clock: systemClock,
  userAgent: 'Ibid/0 (+https://ibid.test/about)',
  policy: defaultPolicy.probe,
  pace: createPace({ policy: unpaced }),
  bodies,
})
const began = performance.now()
if (process.argv[3] === 'run') await wholeRun()
else await stageAlone()
tell(began, outcomes)
await egress.close()

async function stageAlone(): Promise<void> {
  await eachOf(task.links, task.concurrency, async ({ url }, lane) => {
    const asked = {
      url,
      policy: defaultPolicy,
      means: { browser: 'never', quiet: false },
      acceptLanguage: 'en',
    } as const
    const { verdict } = await check({ probe, viewer: null }, asked, { signal, rest: lane.rest })
    outcomes.push(verdict.outcome)
  })
}

async function wholeRun(): Promise<void> {
  const nowhere = openNowhere()
  const citations = task.links.map(({ url }, index) => citationOf(url, index + 1))
  const extractor: Extractor = {
    extract: async ({ name, format, sha256 }) => ({
      document: { name, format, sha256, title: null, language: 'en' },
      citations,
      notices: [],
    }),
  }
  const ports = { ...nowhere, probe, extractor, clock: systemClock, random: systemRandom, archive: null }
  const bytes = new TextEncoder().encode(task.links.map(({ url }) => url).join('\n'))
  const submission = { name: 'list', format: 'text', bytes, publish: false, idempotencyKey: null } as const
  const setting = { version: '0', class: egress.class, vantage: egress.vantage }
  const input = {
    submission,
    setting,
    policy: defaultPolicy,
    concurrency: task.concurrency,
    captures: 1,
    onLink: (_: unknown, seen: { verdict: { outcome: string } }) => void outcomes.push(seen.verdict.outcome),
  }
  await run(ports, input, { signal })
  await nowhere.dispose()
}

function citationOf(url: string, line: number): Citation {
  const span = { line, column: 1, endLine: line, endColumn: url.length + 1 }
  return {
    id: `c${line}`,
    number: String(line),
    kind: 'inline',
    urls: [url],
    locators: [],
    claim: '',
    quotes: [],
    note: '',
    repeats: null,
    span,
    noteSpan: span,
    urlSpans: [span],
  }
}
