/**
 * What strangers find in a capture: it is sealed into a WACZ and read by our verifier, by warcio, which recomputes every digest, and
 * by wabac. Each fault is a sentence; none is the rule.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AsyncIterReader, WARCParser } from 'warcio'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import type { Captured } from '../../src/ports.ts'
import { fingerprintOf } from '../../src/wacz/signature.ts'
import { verifyFile } from '../../src/wacz/verify.ts'
import { writeWacz } from '../../src/wacz/wacz-writer.ts'
import { openWithWabac } from '../wacz/wabac.ts'

export interface Audit {
  readonly faults: readonly string[]
  /** `METHOD URL` of every request that stands in the WARC. */
  readonly requested: ReadonlySet<string>
  readonly records: number
  readonly bytes: number
}

export async function audit(captured: Captured): Promise<Audit> {
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
    const { names, read } = await openWithWabac(await readFile(path))
    const { resources } = JSON.parse((await read('datapackage.json')).toString()) as {
      resources: { path: string; hash: string; bytes: number }[]
    }
    for (const { path: name, hash } of resources)
      if (!names.includes(name) || digest(await read(name)) !== hash)
        faults.push(`wabac: ${name} is not what the WACZ lists`)
    const warc = join(folder, 'data.warc.gz')
    await writeFile(warc, await read('archive/data.warc.gz'))
    const { records, requested, faults: wrong } = await recompute(warc)
    faults.push(...wrong)
    if (records !== captured.records.length)
      faults.push(`warcio finds ${records} records, we count ${captured.records.length}`)
    return { faults, requested, records, bytes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every block digest, and every payload digest that stands, computed anew from what warcio reads. */
async function recompute(path: string) {
  const faults: string[] = []
  const requested = new Set<string>()
  let records = 0
  for await (const record of WARCParser.iterRecords(createReadStream(path), { parseHttp: false })) {
    const block = await record.readFully(false)
    const { warcType, warcTargetURI, warcBlockDigest, warcContentLength } = record
    if (digest(block) !== warcBlockDigest || block.length !== warcContentLength)
      faults.push(`warcio: the block of ${warcType ?? ''} ${warcTargetURI ?? ''} is not what its record says`)
    if (warcType === 'request')
      requested.add(
        `${Buffer.from(block.subarray(0, 20)).toString('latin1').split(' ', 1)[0] ?? ''} ${warcTargetURI ?? ''}`,
      )
    records++
  }
  for await (const record of new WARCParser(new AsyncIterReader(createReadStream(path), 'gzip'))) {
    const payload = await record.readFully(false)
    const { warcPayloadDigest, warcType, warcTargetURI } = record
    if (warcPayloadDigest === null || warcPayloadDigest === undefined || warcType === 'revisit') continue
    if (digest(payload) !== warcPayloadDigest)
      faults.push(`warcio: the payload of ${warcTargetURI ?? ''} is not what its record says`)
  }
  return { faults, requested, records }
}

const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
