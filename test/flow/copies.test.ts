/** Copies of broken links: asked for once a link is judged broken, near the citation's date, and kept beside the observation. */
import { expect, test } from 'vitest'
import {
  defaultPolicy,
  observationKey,
  planLinks,
  reportLink,
  type Extraction,
  type Observation,
  type ObservationRecord,
} from '../../citations/index.ts'
import { checkLink } from '../../src/flow/check-link.ts'
import { readJson } from '../../src/flow/objects.ts'
import { linkJob, readTask, taskOf, type LinkTask } from '../../src/flow/task.ts'
import { openNowhere } from '../../src/places.ts'
import type { Archives, Probe } from '../../src/ports.ts'

const url = 'https://rivers.example/reports/annual'
const extraction: Extraction = {
  document: { name: 'a.txt', format: 'text', sha256: '', title: null, language: 'en' },
  citations: [
    {
      id: 'c1',
      number: '1',
      kind: 'footnote',
      urls: [url],
      locators: [],
      claim: 'A claim.',
      quotes: [],
      note: `Office of Rivers, ${url} (accessed 3 May 2021).`,
      repeats: null,
      span: {},
      noteSpan: {},
      urlSpans: [{}],
    },
  ],
  notices: [],
}
const at = '2026-11-20T12:00:00.000Z'
const vantage = { egress: 'direct', country: null, resolver: 'system' } as const

function taskFor(): LinkTask {
  const [planned] = planLinks(extraction)
  if (planned === undefined) throw new Error('expected a link')
  const run = {
    format: 'ibid-run/1',
    run: 'r1',
    document: 'd1',
    startedAt: at,
    version: '0',
    class: 'live',
    vantage,
    language: null,
    links: [],
  } as const
  return taskOf(run, { ...planned, snapshot: 's1' }, false)
}

function seen(status: number): Observation {
  const body = { mediaType: 'text/html', bytes: 10, truncated: false, short: false, sha256: '' }
  const hop = {
    url,
    via: 'cited',
    status,
    headers: [],
    address: '192.0.2.1',
    port: 443,
    tls: null,
    milliseconds: 5,
  } as const
  const end = { kind: 'answer', status, url, body } as const
  return {
    version: 1,
    url,
    startedAt: at,
    finishedAt: at,
    class: 'live',
    vantage,
    attempts: [{ startedAt: at, milliseconds: 5, hops: [hop], end }],
    notChecked: null,
  }
}

function probeOf(status: number): Probe {
  return {
    observe: async () => seen(status),
    accompany: async () => ({
      role: 'front-page',
      attempt: {
        startedAt: at,
        milliseconds: 1,
        hops: [],
        end: { kind: 'failure', failure: 'dns-nxdomain', detail: null, url },
      },
    }),
    nameServers: async (domain) => ({ domain, nameServers: null }),
  }
}

async function check(status: number, copies: Archives | null, signal = new AbortController().signal) {
  const { store, catalog } = openNowhere()
  const task = taskFor()
  const ports = { store, catalog, copies, probe: probeOf(status), clock: { now: () => new Date(at) } }
  const input = { task, policy: defaultPolicy, capture: false, deadlineIsFinal: true }
  await checkLink(ports, input, { signal }).catch(() => {})
  return readJson<ObservationRecord>(store, observationKey(task.run, task.link))
}

const copy = { url: `https://archive.example/web/20210503000000/${url}`, at: '2021-05-03T00:00:00.000Z' }

test('a broken link => asked for near the day of access, kept in its record and told in the report', async () => {
  const asked: unknown[] = []
  const record = await check(404, {
    find: async (wanted, { near }) => {
      asked.push([wanted, near?.toISOString().slice(0, 10)])
      return [copy]
    },
  })
  expect(asked).toEqual([[url, '2021-05-03']])
  expect(record?.archived).toEqual([copy])
  if (record === null) throw new Error('expected a record')
  expect(reportLink({ url, citations: ['c1'], ...record, snapshot: null }).archived).toEqual([copy])
})

test('a link that lives or cannot be told => nobody is asked', async () => {
  for (const status of [503, 200, 403]) {
    const record = await check(status, { find: () => Promise.reject(new Error('asked')) })
    expect(record?.verdict.outcome).not.toBe('broken')
    expect(record).not.toHaveProperty('archived')
  }
})

test('no archives => the record says nothing of copies, and the report lists none', async () => {
  const record = await check(404, null)
  expect(record).not.toHaveProperty('archived')
  if (record === null) throw new Error('expected a record')
  expect(reportLink({ url, citations: [], ...record, snapshot: null }).archived).toEqual([])
})

test('none is known => an empty list; the run ends meanwhile => not told', async () => {
  expect((await check(404, { find: async () => [] }))?.archived).toEqual([])
  const ends = new AbortController()
  const cut: Archives = {
    find: async () => {
      ends.abort()
      return []
    },
  }
  expect(await check(404, cut, ends.signal)).not.toHaveProperty('archived')
})

test('a job remembers the date, and one of an earlier version has none', () => {
  const task = taskFor()
  const { data } = linkJob('check', task)
  expect(readTask(data)).toEqual(task)
  const { near, ...older } = data
  expect(near?.slice(0, 10)).toBe('2021-05-03')
  expect(readTask(older).near).toBe('')
})
