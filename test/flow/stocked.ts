/** A document that is done, as the flow leaves it, to be removed by the tests. */
import { idBytes, type Extraction, type RunRecord } from '../../citations/index.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { extractDocument } from '../../src/flow/extract.ts'
import { holdPrivately } from '../../src/flow/held.ts'
import { putJson } from '../../src/flow/objects.ts'
import { submit } from '../../src/flow/submit.ts'
import { taskOf } from '../../src/flow/task.ts'
import type { Catalog, DocumentRow, EvidenceStore, Random } from '../../src/ports.ts'
import { end } from '../http/ended.ts'
import { keep } from '../http/kept.ts'

export const urls = [
  'https://rivers.example/public',
  'https://rivers.example/private',
  'https://rivers.example/gone',
]

/** Ids in this order: the document, its run, then the snapshots that `keep` makes of the same seeds. */
function seeded(first: readonly number[]): Random {
  const seeds = [...first]
  return {
    bytes(count) {
      const seed = count === idBytes ? seeds.shift() : undefined
      return seed === undefined
        ? systemRandom.bytes(count)
        : Uint8Array.from({ length: count }, (_, i) => seed + i)
    },
  }
}

const extract = async ({ name, format, sha256 }: DocumentRow): Promise<Extraction> => ({
  document: { name, format, sha256, title: null, language: null },
  citations: urls.map((url, index) => ({
    id: `c${index + 1}`,
    number: String(index + 1),
    kind: 'footnote',
    urls: [url],
    locators: [{ kind: 'url', value: url, url }],
    claim: 'A secret claim.',
    quotes: [],
    note: url,
    repeats: null,
    span: {},
    noteSpan: {},
    urlSpans: [{}],
  })),
  notices: [],
})

export interface Stocked {
  readonly row: DocumentRow
  readonly run: RunRecord
  readonly published: string
  readonly hidden: string
}

/** A document that is done, with a published snapshot, a private one and a dead link. */
export async function stock(
  store: EvidenceStore,
  catalog: Catalog,
  seeds: readonly [number, number, number, number, number] = [201, 221, 1, 40, 90],
): Promise<Stocked> {
  const random = seeded(seeds)
  const ports = { store, catalog, random, clock: systemClock }
  const bytes = new TextEncoder().encode('A secret text.')
  const submission = {
    name: 'secret.txt',
    format: 'text',
    bytes,
    publish: true,
    idempotencyKey: `once ${seeds[0]}`,
  } as const
  const row = await submit(ports, submission)
  const setting = {
    version: '0',
    class: 'live',
    vantage: { egress: 'direct', country: null, resolver: 'system' },
  } as const
  const extractor = { extract: async () => extract(row) }
  const begun = await extractDocument({ ...ports, extractor }, { document: row.id, setting })
  const [first, second] = begun?.run.links ?? []
  const begunRow = await catalog.document(row.id)
  if (begun === null || first === undefined || second === undefined || begunRow === null)
    throw new Error('no run')
  const held = await holdPrivately({ store, random }, taskOf(begun.run, first, true), null)
  await keep(store, { seed: seeds[2], publish: true, held })
  const own = await holdPrivately({ store, random }, taskOf(begun.run, second, true), null)
  await keep(store, { seed: seeds[3], publish: false, held: own })
  await end({ store, catalog, log: silentLog }, begunRow, (_url, index) => ({ kept: index < 2 }))
  await putJson(store, `documents/${row.id}/packages/0123.json`, { signature: 'x' })
  return { row, run: begun.run, published: first.snapshot, hidden: second.snapshot }
}
