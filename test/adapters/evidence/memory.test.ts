/** The evidence store in memory: the contract, and that nobody outside can edit what it holds. */
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { bodyOf, bytesOf, fetchOf, sourceOf } from '../../contract/evidence-source.ts'
import { evidenceStoreContract } from '../../contract/evidence-store.ts'

evidenceStoreContract('memory', async () => createMemoryStore())

test('neither the putter’s nor the reader’s buffer is the evidence', async () => {
  const store = createMemoryStore()
  const given = bytesOf(1_000)
  const wanted = Buffer.from(given)
  await store.put('a', sourceOf(given))
  await store.swap('p', given, null)
  given.fill(0)
  const read = await store.read('a')
  if (read !== null) (await bodyOf(read.body)).fill(0)
  for await (const piece of (await store.read('a'))?.body ?? []) piece.fill(0)
  expect(await fetchOf(store, 'a')).toEqual(wanted)
  expect(await fetchOf(store, 'p')).toEqual(wanted)
})
