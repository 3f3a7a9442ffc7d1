/** warcio, the npm reader of WARCs that is not ours: every digest computed anew from what it reads, and its own index beside ours. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { AsyncIterReader, CDXIndexer, WARCParser } from 'warcio'

export interface Recomputed {
  /** Each a sentence; none is the rule. */
  readonly faults: readonly string[]
  /** `METHOD URL` of every request that stands in the WARC. */
  readonly requested: ReadonlySet<string>
  readonly records: number
  /** Of them, those with a payload digest of their own. */
  readonly payloads: number
}

export function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Every block digest, and every payload digest that stands. */
export async function recompute(warc: string): Promise<Recomputed> {
  const faults: string[] = []
  const requested = new Set<string>()
  let [records, payloads] = [0, 0]
  for await (const record of WARCParser.iterRecords(createReadStream(warc), { parseHttp: false })) {
    const block = await record.readFully(false)
    const { warcType, warcTargetURI, warcBlockDigest, warcContentLength } = record
    if (digest(block) !== warcBlockDigest || block.length !== warcContentLength)
      faults.push(`the block of ${warcType ?? ''} ${warcTargetURI ?? ''} is not what its record says`)
    if (warcType === 'request')
      requested.add(
        `${Buffer.from(block.subarray(0, 20)).toString('latin1').split(' ', 1)[0] ?? ''} ${warcTargetURI ?? ''}`,
      )
    records++
  }
  for await (const record of new WARCParser(new AsyncIterReader(createReadStream(warc), 'gzip'))) {
    // Raw: as stored, without taking content or transfer coding off.
    const payload = await record.readFully(false)
    const { warcPayloadDigest, warcType, warcTargetURI } = record
    if (warcPayloadDigest === null || warcPayloadDigest === undefined || warcType === 'revisit') continue
    payloads++
    if (digest(payload) !== warcPayloadDigest)
      faults.push(`the payload of ${warcTargetURI ?? ''} is not what its record says`)
  }
  return { faults, requested, records, payloads }
}

export interface Compared {
  /** What we index, and it does not find there: never. */
  readonly unfound: readonly string[]
  /** What it would index as well: it knows no method, and lists what no replay may find (HEAD, preflights, 304, parts). */
  readonly more: readonly string[]
}

/** Its own index beside the CDXJ that we wrote: URL, offset, length, type and status of each line. */
export async function compareIndex(warc: string, cdxj: string): Promise<Compared> {
  const indexer = new CDXIndexer({ noSurt: false })
  const theirs: string[] = []
  for await (const entry of indexer.iterIndex([
    { reader: createReadStream(warc), filename: 'data.warc.gz' },
  ])) {
    // Our interim answers: it lists metadata records too, under names that no replay asks for.
    if (!String(entry['url']).startsWith('urn:ibid:')) theirs.push(lineOf(entry))
  }
  const ours = cdxj
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Record<string, unknown>)
    .filter((entry) => !String(entry['url']).startsWith('urn:ibid:'))
    .map(lineOf)
  const [here, there] = [new Set(ours), new Set(theirs)]
  return {
    unfound: ours.filter((line) => !there.has(line)),
    more: theirs.filter((line) => !here.has(line)),
  }
}

function lineOf(entry: Record<string, unknown>): string {
  const { url, offset, length, mime } = entry
  const status = entry['status'] ?? 200
  return [url, offset, length, mime ?? 'unk', status].map((value) => String(value).split(';')[0]).join(' ')
}
