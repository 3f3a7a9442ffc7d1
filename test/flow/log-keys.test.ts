/** Which keys the log knows: each told of once, its revocation once, whoever asks and however often. */
import { expect, test } from 'vitest'
import { logKey } from '../../citations/index.ts'
import { readLogEntry, type LogEntry } from '../../citations/log/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemorySigner } from '../../src/adapters/log/key.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { logKeys } from '../../src/flow/log-keys.ts'
import { fingerprintOf } from '../../src/wacz/signature.ts'
import type { TransparencyLog } from '../../src/ports.ts'
import { openLog } from '../contract/transparency-log.ts'

async function keyOf(revokedAt: string | null = null) {
  const { publicKey } = await createMemoryWitness()
  return { publicKey, fingerprint: fingerprintOf(publicKey), revokedAt }
}
async function stand() {
  const store = createMemoryStore()
  const log = await openLog(store, await createMemorySigner())
  const lines: (LogEntry | null)[] = []
  const append: TransparencyLog['append'] = async (entry) => {
    lines.push(readLogEntry(entry))
    return log.append(entry)
  }
  return { store, lines, ports: { store, log: { append } } }
}

test('a key, its successor, and the revocation of the first => four calls, three lines', async () => {
  const { store, lines, ports } = await stand()
  const [first, second] = [await keyOf(), await keyOf()]
  expect(await logKeys(ports, [first])).toBe(1)
  expect(await logKeys(ports, [first])).toBe(0)
  expect(await logKeys(ports, [first, second])).toBe(1)
  const revokedAt = '2026-11-23T05:00:00.000Z'
  expect(await logKeys(ports, [{ ...first, revokedAt }, second])).toBe(1)
  expect(lines).toEqual([
    { kind: 'key', publicKey: first.publicKey },
    { kind: 'key', publicKey: second.publicKey },
    { kind: 'revoked', fingerprint: first.fingerprint, from: revokedAt },
  ])
  expect(await store.head(logKey('checkpoint'))).not.toBeNull()
})

test('revoked again as of an earlier moment => that stands there too', async () => {
  const { lines, ports } = await stand()
  const key = await keyOf('2026-11-23T05:00:00.000Z')
  await logKeys(ports, [key])
  await logKeys(ports, [{ ...key, revokedAt: '2026-11-01T00:00:00.000Z' }])
  expect(lines.map((line) => line?.kind)).toEqual(['key', 'revoked', 'revoked'])
})

test('the log fails => nothing is remembered, and the next try tells it', async () => {
  const { lines, ports } = await stand()
  const key = await keyOf()
  const failing = { ...ports, log: { append: () => Promise.reject(new Error('away')) } }
  await expect(logKeys(failing, [key])).rejects.toThrow('away')
  expect(await logKeys(ports, [key])).toBe(1)
  expect(lines).toHaveLength(1)
})
