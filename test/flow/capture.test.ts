/** What a capturer hands over becomes spool objects, whatever words a page chose for itself. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idFromBytes, spoolKey, type CaptureRecord } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { systemRandom } from '../../src/context.ts'
import { captureLink } from '../../src/flow/capture.ts'
import { readJson } from '../../src/flow/objects.ts'
import type { LinkTask } from '../../src/flow/task.ts'
import { factsOf, SITE } from '../wacz/sample.ts'
import { capturedSite } from './captured-site.ts'

const snapshot = idFromBytes(new Uint8Array(10))
const task: LinkTask = {
  document: 'd0cument',
  run: 'r',
  link: 'l',
  url: `${SITE}/`,
  snapshot,
  acceptLanguage: '',
  publish: 'publish',
  near: '',
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-capture-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['a script wrote half a letter', 'Footnotes \ud83d that last', 'Footnotes \ufffd that last'],
  ['a limit cut a letter in two', `x${'😀'.repeat(500)}`.slice(0, 1000), `x${'😀'.repeat(499)}\ufffd`],
])('a title in which %s => recorded all the same', async (_, title, kept) => {
  const store = createMemoryStore()
  await using memory = openMemory()
  const site = await capturedSite(await mkdtemp(join(folder, 'site-')))
  const step = { step: 'load', outcome: 'ok', reason: title, milliseconds: 12 } as const
  const facts = { ...factsOf(`${SITE}/`, 'live'), snapshot, title, steps: [step] }
  const capturer = {
    capture: () => Promise.resolve({ facts, ...site, [Symbol.asyncDispose]: async () => {} }),
  }
  const ports = { capturer, store, catalog: memory.catalog, random: systemRandom }
  const { signal } = new AbortController()
  const attempt = await captureLink(ports, { task, kind: 'page' }, { signal })
  const key = spoolKey(snapshot, attempt, 'capture.json')
  const record = await readJson<CaptureRecord>(store, key)
  expect(record?.facts).toMatchObject({ title: kept, steps: [{ ...step, reason: kept }] })
})
