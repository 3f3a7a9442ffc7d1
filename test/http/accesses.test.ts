/** Which answers count as a part given, and to whom. */
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { silentLog } from '../../src/events.ts'
import type { Given } from '../../src/flow/custody.ts'
import { keyGate } from '../../src/http/access.ts'
import { frame } from '../../src/http/frame.ts'
import { snapshotRoutes } from '../../src/http/snapshots.ts'
import { keep } from './kept.ts'

test.for<[string, string, RequestInit, readonly [string, boolean][]]>([
  ['a stranger’s look', '/text', {}, [['text', false]]],
  ['the owner’s', '/wacz', { headers: { authorization: 'Bearer k' } }, [['wacz', true]]],
  ['a range', '/wacz', { headers: { range: 'bytes=0-9' } }, [['wacz', false]]],
  ['the manifest', '/manifest', {}, [['manifest', false]]],
  ['the head alone', '/text', { method: 'HEAD' }, []],
  ['what is not there', '/screenshot-9', {}, []],
  ['what the asker has already', '/text', { headers: { 'if-none-match': '*' } }, []],
  ['a range that is none', '/text', { headers: { range: 'bytes=99999-' } }, []],
  ['the judgement, not a part', '', {}, []],
])('%s => %j', async ([, path, init, expected]) => {
  const store = createMemoryStore()
  const { id } = await keep(store, { seed: 3, publish: true })
  const given: Given[] = []
  const app = frame(silentLog)
  const options = { store, gate: keyGate('k'), publicUrl: null, log: silentLog }
  app.route('/', snapshotRoutes({ ...options, given: (one) => void given.push(one) }))
  await (await app.request(`/v1/snapshots/${id}${path}`, init)).arrayBuffer()
  expect(given).toEqual(expected.map(([part, toOwner]) => ({ snapshot: id, part, toOwner })))
})
