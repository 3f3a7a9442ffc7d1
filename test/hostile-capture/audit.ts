/**
 * What strangers find in a capture: it is sealed into a WACZ and read by our verifier, by warcio, which recomputes every digest, and
 * by wabac. Each fault is a sentence; none is the rule.
 */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import type { Captured } from '../../src/ports.ts'
import { fingerprintOf } from '../../src/wacz/signature.ts'
import { verifyFile } from '../../src/wacz/verify.ts'
import { writeWacz } from '../../src/wacz/wacz-writer.ts'
import { takeApart } from '../wacz/judges/listed.ts'
import { recompute } from '../wacz/judges/warcio.ts'

export interface Audit {
  readonly faults: readonly string[]
  /** `METHOD URL` of every request that stands in the WARC. */
  readonly requested: ReadonlySet<string>
  readonly records: number
  readonly bytes: number
}

/** `keepAs`: where a copy of the WACZ is left. */
export async function audit(captured: Captured, keepAs: string | null = null): Promise<Audit> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-audit-'))
  try {
    const faults: string[] = []
    const source = (name: string) => {
      const file = captured.files.find((one) => one.name === name)
      if (file === undefined) throw new Error(`the capture has no ${name}`)
      return file
    }
    const witness = await createMemoryWitness()
    const path = join(folder, 'snapshot.wacz')
    const { bytes } = await writeWacz({
      path,
      warc: source('data.warc.gz'),
      index: source('index.cdxj'),
      pages: source('pages.jsonl'),
      facts: captured.facts,
      createdAt: new Date(captured.facts.finishedAt),
      software: 'Ibid/test',
      sign: (text) => witness.sign(text),
    })
    const trust = { keys: [{ fingerprint: fingerprintOf(witness.publicKey), name: 'the test key' }] }
    const found = await verifyFile(path, { trust })
    if (found.intact !== 'yes')
      faults.push(
        `our verifier: intact ${found.intact}, ${JSON.stringify(found.checks.filter(({ result }) => result === 'failed')).slice(0, 400)}`,
      )
    const listed = await takeApart(await readFile(path))
    const warc = join(folder, 'data.warc.gz')
    await writeFile(warc, listed.warc)
    const { records, requested, faults: wrong } = await recompute(warc)
    faults.push(
      ...listed.faults.map((fault) => `wabac: ${fault}`),
      ...wrong.map((fault) => `warcio: ${fault}`),
    )
    if (records !== captured.records.length)
      faults.push(`warcio finds ${records} records, we count ${captured.records.length}`)
    if (keepAs !== null) await copyFile(path, keepAs)
    return { faults, requested, records, bytes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
