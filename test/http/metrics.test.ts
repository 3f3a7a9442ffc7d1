/** /metrics holds to the text format as its makers write it down, tells what happened, names nobody, and is not for strangers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  alarmRaised,
  auditEnded,
  documentRemoved,
  jobEnded,
  notStamped,
  snapshotSealed,
  webhookTold,
} from '../../src/events.ts'
import { createMetrics, families, type Metrics } from '../../src/metrics.ts'
import { alive, dead, end, handIn } from './ended.ts'
import { openStand, type Stand } from './stand.ts'

interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}
interface Exposed {
  readonly kind: string
  readonly help: string
  readonly samples: readonly Sample[]
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (-?[0-9.e+-]+|[+-]Inf|NaN)$`)
const PAIR = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/y

/** "Exposition formats", text-based format 0.0.4, line by line; throws for whatever it does not allow. */
function readExposition(text: string): ReadonlyMap<string, Exposed> {
  const found = new Map<string, { kind: string; help: string; samples: Sample[] }>()
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  let family = ''
  let help: string | null = null
  for (const line of text.slice(0, -1).split('\n')) {
    const [, keyword, name = '', rest = ''] = new RegExp(`^# (HELP|TYPE) (${NAME}) (.*)$`).exec(line) ?? []
    if (keyword === 'HELP') {
      if (found.has(name)) throw new Error(`${name} comes twice`)
      help = rest
      family = name
    } else if (keyword === 'TYPE') {
      if (help === null || family !== name) throw new Error(`a type of ${name} without its help`)
      if (!/^(?:counter|gauge|histogram)$/.test(rest)) throw new Error(`no type: ${rest}`)
      found.set(name, { kind: rest, help, samples: [] })
      help = null
    } else {
      const [, own = '', pairs = '', value = ''] = SAMPLE.exec(line) ?? []
      const at = found.get(family)
      if (own === '' || at === undefined) throw new Error(`no sample: ${line}`)
      const base = at.kind === 'histogram' ? own.replace(/_(?:bucket|sum|count)$/, '') : own
      if (base !== family) throw new Error(`${own} stands under ${family}`)
      at.samples.push({
        name: own,
        labels: readLabels(pairs),
        value: value === '+Inf' ? Infinity : Number(value),
      })
    }
  }
  return found
}

function readLabels(pairs: string): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {}
  PAIR.lastIndex = 0
  while (PAIR.lastIndex < pairs.length) {
    const [, name = '', value = ''] = PAIR.exec(pairs) ?? []
    if (name === '' || name in labels) throw new Error(`no labels: ${pairs}`)
    labels[name] = value.replace(/\\([\\"n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
  }
  return labels
}

const sorted = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()

/** What the format wants beyond its lines: no series twice, buckets that add up. */
function holdsTogether(exposed: ReadonlyMap<string, Exposed>): void {
  for (const [family, { kind, samples }] of exposed) {
    const keys = samples.map(({ name, labels }) => JSON.stringify([name, sorted(labels)]))
    expect(new Set(keys).size, family).toBe(keys.length)
    if (kind !== 'gauge') for (const { value } of samples) expect(value, family).toBeGreaterThanOrEqual(0)
    if (kind !== 'histogram') continue
    const groups = Map.groupBy(samples, ({ labels: { le: _le, ...rest } }) => JSON.stringify(rest))
    for (const group of groups.values()) {
      const buckets = group.filter(({ name }) => name.endsWith('_bucket'))
      const values = buckets.map(({ value }) => value)
      expect(values).toEqual(values.toSorted((a, b) => a - b))
      const bounds = buckets.map(({ labels }) => (labels['le'] === '+Inf' ? Infinity : Number(labels['le'])))
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      expect(bounds.at(-1)).toBe(Infinity)
      expect(group.find(({ name }) => name.endsWith('_count'))?.value).toBe(values.at(-1))
      expect(group.filter(({ name }) => name.endsWith('_sum'))).toHaveLength(1)
    }
  }
}

async function metricsOf(stand: Stand): Promise<ReadonlyMap<string, Exposed>> {
  const answer = await stand.ask('/metrics')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ])
  const exposed = readExposition(await answer.text())
  holdsTogether(exposed)
  return exposed
}

const valueOf = (exposed: ReadonlyMap<string, Exposed>, name: string, labels: Record<string, string> = {}) =>
  exposed
    .get(name)
    ?.samples.find((sample) => JSON.stringify(sorted(sample.labels)) === JSON.stringify(sorted(labels)))
    ?.value

test('what happens is counted: requests by pattern, runs, links by verdict, the queue', async () => {
  await using stand = await openStand()
  const before = await metricsOf(stand)
  expect(valueOf(before, 'ibid_runs_total')).toBe(0)
  const row = await handIn(stand, {
    citations: [
      { number: '1', urls: ['https://secret-source.example/a'] },
      { number: '2', urls: ['https://secret-source.example/b'] },
    ],
  })
  const waiting = await metricsOf(stand)
  expect(valueOf(waiting, 'ibid_queue_jobs', { name: 'check', state: 'waiting' })).toBe(2)
  await end(stand, row, (_url, index) => ({ verdict: index === 0 ? dead : alive }))
  await stand.ask(`/v1/documents/${row.id}`)
  await stand.ask('/v1/documents/8v3k2m9qj4t7xw0c5')
  await stand.ask('/nowhere/at/all')
  const after = await metricsOf(stand)
  const requests = { method: 'GET', route: '/v1/documents/:id' }
  expect(valueOf(after, 'ibid_http_requests_total', { ...requests, status: '2xx' })).toBe(1)
  expect(valueOf(after, 'ibid_http_requests_total', { ...requests, status: '4xx' })).toBe(1)
  expect(
    valueOf(after, 'ibid_http_requests_total', { method: 'POST', route: '/v1/documents', status: '2xx' }),
  ).toBe(1)
  expect(valueOf(after, 'ibid_ready', { part: 'database' })).toBe(1)
  expect(valueOf(after, 'process_resident_memory_bytes')).toBeGreaterThan(1e6)
  expect(valueOf(after, 'process_cpu_seconds_total')).toBeGreaterThan(0)
  expect(valueOf(after, 'ibid_build_info', { version: '0.1.0' })).toBe(1)
})

test('a run that ends => its links by verdict, once however often it is closed', async () => {
  await using stand = await openStand()
  const row = await handIn(stand, { citations: [{ number: '1', urls: ['https://a.example/'] }] })
  await end(stand, row, () => ({ verdict: dead }))
  await end(stand, row, () => ({ verdict: dead }))
  const exposed = await metricsOf(stand)
  expect(valueOf(exposed, 'ibid_runs_total')).toBe(1)
  expect(valueOf(exposed, 'ibid_links_total', { outcome: 'broken', verdict: 'gone' })).toBe(1)
})

test('every family => exposed once everything has happened, with the labels it declares', async () => {
  const metrics: Metrics = createMetrics()
  const log = { write() {}, metrics }
  jobEnded(log, { name: 'check', key: 'k', milliseconds: 1200, outcome: 'failed', reason: 'x' })
  snapshotSealed(log, { state: 'partial', class: 'live', parts: 3, bytes: 5000 })
  documentRemoved(log, { removed: 4, kept: 1 })
  webhookTold(log, { run: 'r', outcome: 'again', reason: 'x', tries: 1 })
  notStamped(log, { snapshot: 's', authority: 'a', reason: 'r' })
  alarmRaised(log, { key: 'k', what: 'w' })
  const endedAt = new Date('2026-11-22T16:48:00Z')
  auditEnded(log, { snapshots: 2, objects: 9, bytes: 70, findings: 1, owed: 0, endedAt })
  const told = readExposition(metrics.write())
  holdsTogether(told)
  expect(valueOf(told, 'ibid_jobs_total', { name: 'check', outcome: 'failed' })).toBe(1)
  expect(told.get('ibid_job_seconds')?.samples.map(({ value }) => value)).toEqual([
    0, 0, 0, 1, 1, 1, 1, 1, 1, 1.2, 1,
  ])
  expect(valueOf(told, 'ibid_captures_total', { outcome: 'partial' })).toBe(1)
  expect(valueOf(told, 'ibid_evidence_bytes_total')).toBe(5000)
  expect(valueOf(told, 'ibid_audit_findings')).toBe(1)
  expect(valueOf(told, 'ibid_audit_end_timestamp_seconds')).toBe(1795366080)
  expect(valueOf(told, 'ibid_alarms_total')).toBe(1)
  for (const [name, { kind, help }] of told)
    expect({ kind, help }).toEqual({
      kind: families[name as keyof typeof families].kind,
      help: families[name as keyof typeof families].help,
    })
  await using stand = await openStand()
  const row = await handIn(stand, { citations: [{ number: '1', urls: ['https://a.example/'] }] })
  await end(stand, row, () => ({ verdict: dead }))
  const exposed = await metricsOf(stand)
  expect(Object.keys(families).filter((name) => !told.has(name) && !exposed.has(name))).toEqual([])
  for (const [name, { samples }] of exposed)
    for (const { labels } of samples)
      expect(
        Object.keys(labels)
          .filter((label) => label !== 'le')
          .toSorted(),
      ).toEqual([...families[name as keyof typeof families].labels].map(String).toSorted())
})

test('whoever asks cannot make a label: methods, paths, ids and hosts of their own stay out', async () => {
  await using stand = await openStand()
  await handIn(stand, { citations: [{ number: '1', urls: ['https://secret-source.example/evil'] }] })
  for (const method of ['EVIL', 'evil"}', 'GET']) {
    await stand.ask('/evil"\\{}\n/x', { method }).catch(() => null)
    await stand.ask('/v1/snapshots/evil', { method }).catch(() => null)
    await stand.ask('/timegate/https://evil.example/', { method }).catch(() => null)
  }
  const text = await (await stand.ask('/metrics')).text()
  expect(text).not.toMatch(/evil|secret-source/i)
})

test('odd text in a label => read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const metrics = createMetrics()
      metrics.set('ibid_build_info', { version: text }, 1)
      const [sample] = readExposition(metrics.write()).get('ibid_build_info')?.samples ?? []
      expect(sample?.labels).toEqual({ version: text })
    }),
  )
})

test.each([
  ['no key is set', {}, null, 200],
  ['the API key, none given', { apiKey: 'owner' }, null, 401],
  ['the API key', { apiKey: 'owner' }, 'owner', 200],
  ['another key', { apiKey: 'owner' }, 'watcher', 401],
  ['the key for metrics', { apiKey: 'owner', metricsKey: 'watcher' }, 'watcher', 200],
  ['the API key beside it', { apiKey: 'owner', metricsKey: 'watcher' }, 'owner', 200],
  ['neither of two', { apiKey: 'owner', metricsKey: 'watcher' }, 'stranger', 401],
])('%s => %i', async (_case, setting, given, status) => {
  await using stand = await openStand({ loopbackOnly: false, ...setting })
  const headers = given === null ? {} : { Authorization: `Bearer ${given}` }
  const answer = await stand.ask('/metrics', { headers })
  expect(answer.status).toBe(status)
})

test('the key for metrics => opens nothing else', async () => {
  await using stand = await openStand({ loopbackOnly: false, apiKey: 'owner', metricsKey: 'watcher' })
  const headers = { Authorization: 'Bearer watcher' }
  for (const path of ['/', '/v1/documents/8v3k2m9qj4t7xw0c5', '/v1/documents/8v3k2m9qj4t7xw0c5/report'])
    expect((await stand.ask(path, { headers })).status).toBe(401)
})

test("the runbook's table names every family with its kind, its labels and its meaning", () => {
  const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8')
  const rows = runbook
    .split('\n')
    .filter((line) => /^\| `(?:ibid|process|nodejs)_/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(rows).toEqual(
    Object.entries(families).map(([name, { kind, labels, help }]) => [
      `\`${name}\``,
      kind,
      labels.map((label) => `\`${label}\``).join(', '),
      help,
    ]),
  )
})
