/** What custody tells of accesses: one entry a day and snapshot, by a process with the key, and never at an answer's cost. */
import { expect, test } from 'vitest'
import type { CustodyEntry } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { createAccesses } from '../../src/flow/accesses.ts'
import { custodyEntries } from '../../src/flow/custody.ts'
import { audit } from '../../src/jobs/audit.ts'
import { keep } from '../http/kept.ts'

const witness = await createMemoryWitness()

async function stand(signer: typeof witness | null = witness) {
  const store = createMemoryStore()
  const { id } = await keep(store, { seed: 9, publish: true })
  let now = new Date('2026-11-23T10:00:00.000Z')
  const clock = { now: () => now }
  const faults: unknown[] = []
  const ports = { store, clock, witness: async () => signer, onFault: (fault: unknown) => faults.push(fault) }
  const entries = async () => {
    const found: CustodyEntry[] = []
    for await (const { entry } of custodyEntries(store, id)) found.push(entry)
    return found
  }
  const give = (accesses: ReturnType<typeof createAccesses>, part: string, toOwner: boolean) =>
    accesses.note({ snapshot: id, part, toOwner })
  return { store, id, ports, faults, entries, give, passTo: (at: string) => (now = new Date(at)) }
}

test('many looks over two days => one entry for each, by part and by whether it was the owner, and the chain holds', async () => {
  const { store, ports, faults, entries, give, passTo } = await stand()
  const accesses = createAccesses(ports)
  for (const part of ['wacz', 'text', 'wacz']) give(accesses, part, true)
  passTo('2026-11-23T12:00:00.000Z')
  give(accesses, 'screenshot', false)
  await accesses.write()
  expect(await entries()).toEqual([])
  passTo('2026-11-24T00:00:01.000Z')
  await accesses.write()
  give(accesses, 'text', false)
  await accesses[Symbol.asyncDispose]()
  expect((await entries()).map(({ act, at, detail }) => [act, at, detail])).toEqual([
    ['accessed', '2026-11-23T12:00:00.000Z', '2026-11-23: to the owner: text, wacz; to others: screenshot'],
    ['accessed', '2026-11-24T00:00:01.000Z', '2026-11-24: to others: text'],
  ])
  const { signal } = new AbortController()
  const keys = new Set([witness.publicKey])
  expect((await audit({ store, clock: ports.clock, timestamps: null, keys }, { signal })).findings).toEqual(
    [],
  )
  expect(faults).toEqual([])
})

test('two processes, or one started anew on the same day => one entry all the same', async () => {
  const { ports, entries, give } = await stand()
  for (const part of ['text', 'wacz']) {
    const accesses = createAccesses(ports)
    give(accesses, part, false)
    await accesses[Symbol.asyncDispose]()
  }
  expect((await entries()).map(({ detail }) => detail)).toEqual(['2026-11-23: to others: text'])
})

test('a process without the key => nothing is written', async () => {
  const { ports, entries, faults, give } = await stand(null)
  const accesses = createAccesses(ports)
  give(accesses, 'text', false)
  await accesses[Symbol.asyncDispose]()
  expect([await entries(), faults]).toEqual([[], []])
})

test('the store or the key is away => told, and nobody else hears of it', async () => {
  const { store, ports, faults, give } = await stand()
  const full = { ...store, put: async () => Promise.reject(new Error('full')) }
  const away = async () => Promise.reject(new Error('key away'))
  for (const broken of [
    { ...ports, store: full },
    { ...ports, witness: away },
  ]) {
    const accesses = createAccesses(broken)
    give(accesses, 'text', true)
    await expect(accesses[Symbol.asyncDispose]()).resolves.toBeUndefined()
  }
  expect(faults.map(String)).toEqual(['Error: full', 'Error: key away'])
})

test('more snapshots than are held at once => what there was is written early', async () => {
  const { ports, entries, give } = await stand()
  const accesses = createAccesses({ ...ports, onFault: () => {} })
  give(accesses, 'text', true)
  for (let other = 0; other < 1000; other++)
    accesses.note({ snapshot: `none${other}`, part: 'text', toOwner: true })
  await expect.poll(async () => (await entries()).length).toBe(1)
})
