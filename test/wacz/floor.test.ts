/** The floor that a manifest notes against the place of its own seal in the same log, and where a reader is told of it. */
import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Floor } from '../../citations/index.ts'
import { loggedReceipt, nonceOf, sealEntry } from '../../citations/log/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemorySigner } from '../../src/adapters/log/key.ts'
import { logHash } from '../../src/wacz/log-means.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { ibid } from '../cli/cli.ts'
import { entryOf, openLog, origin } from '../contract/transparency-log.ts'
import { createSample } from './sample.ts'

const notedAt = '2026-11-22T16:47:59.000Z'
const floorAt = (size: number, from = origin): Floor => ({
  notedAt,
  log: { origin: from, size, root: 'AA==' },
})

/** Sealed and logged as entry 2, behind two others. */
async function sampleWith(floor: Floor) {
  const log = await openLog(createMemoryStore(), await createMemorySigner())
  await log.append(entryOf('one'))
  await log.append(entryOf('two'))
  return createSample({
    facts: { floor },
    later: async (first) => {
      const nonce = nonceOf(new Uint8Array(16))
      const { proof } = await log.append(await sealEntry(logHash, first, nonce))
      return [loggedReceipt(first, { nonce, proof })]
    },
  })
}

test.each<[string, 'yes' | 'no', Floor]>([
  ['as many entries as stand before its seal', 'yes', floorAt(2)],
  ['more entries than stand before its seal', 'no', floorAt(3)],
  ['more entries, of another log', 'yes', floorAt(3, 'other.example/log')],
  ['no log at all', 'yes', { notedAt, unheard: 'away' }],
])('a manifest that notes %s => intact: %s', async (_, intact, floor) => {
  const sample = await sampleWith(floor)
  try {
    const found = await verifyBuffer(sample.package, { trust: sample.trust })
    const wrong = found.checks.filter(({ result }) => result === 'failed')
    expect(found.intact, JSON.stringify(wrong)).toBe(intact)
    expect(wrong.map(({ what }) => what)).toEqual(intact === 'yes' ? [] : ['floor'])
    expect(found.floors).toHaveLength(1)
    if (floor.log?.size !== 2) return
    const path = join(sample.directory, 'package.zip')
    await writeFile(path, sample.package)
    const { stdout } = await ibid(['verify', path])
    expect(stdout).toContain(
      `  floor?    not made before the log ${origin} had 2 entries, noted at ${notedAt}`,
    )
  } finally {
    await sample.dispose()
  }
})
