/** Real documents, read in their cage and kept as records: the extraction, the report that closes the run, the package. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  defaultPolicy,
  documentKey,
  runKey,
  type DocumentFormat,
  type Extraction,
  type Report,
} from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { systemClock, systemRandom } from '../../src/context.ts'
import { endUnseen } from '../../src/flow/check-link.ts'
import { extractDocument, type RunSetting } from '../../src/flow/extract.ts'
import { readJson } from '../../src/flow/objects.ts'
import { packageOf } from '../../src/flow/package.ts'
import { closeRun, reportOf } from '../../src/flow/report.ts'
import { submit } from '../../src/flow/submit.ts'
import { taskOf } from '../../src/flow/task.ts'
import { createExtractor } from '../../src/formats/extractor.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { contentOf, readDirectory } from '../../src/wacz/zip-reader.ts'
import { packageSetting, reportRenderer } from '../../src/web/packaging.ts'
import { gather } from '../wacz/sample.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'formats')
const setting: RunSetting = {
  version: '0',
  class: 'rehearsal',
  vantage: { egress: 'direct', country: null, resolver: 'system' },
}

test.each<[name: string, format: DocumentFormat, bytes: () => Promise<Uint8Array>]>([
  ['a PDF, whose notes stand in boxes of fractions', 'pdf', () => readFile(join(fixtures, 'two-pages.pdf'))],
  [
    'a list with half a letter beyond the basic plane',
    'json',
    async () =>
      Buffer.from('{"citations":[{"number":"1","claim":"So \\ud83d.","urls":["https://a.example/"]}]}'),
  ],
])('%s => kept as it was read, reported and packed', async (_, format, read) => {
  await using memory = openMemory()
  await using extractor = createExtractor()
  const store = createMemoryStore()
  const ports = { store, catalog: memory.catalog, clock: systemClock, random: systemRandom, extractor }
  const submission = { name: 'given', format, bytes: await read(), publish: false, idempotencyKey: null }
  const { id } = await submit(ports, submission)

  const begun = await extractDocument(ports, { document: id, setting })
  if (begun === null) throw new Error('it was not read')
  expect(begun.extraction.citations.length).toBeGreaterThan(0)
  expect(await readJson<Extraction>(store, documentKey(id, 'extraction.json'))).toEqual(begun.extraction)

  for (const link of begun.run.links)
    await endUnseen(ports, { task: taskOf(begun.run, link, false), policy: defaultPolicy, setting })
  const { run } = begun.run
  expect(await closeRun(ports, { document: id, run })).toBe(true)
  const report = await readJson<Report>(store, runKey(run, 'report.json'))
  expect(report?.citations).toEqual(begun.extraction.citations)
  expect(await reportOf(ports, { document: id, run })).toEqual(report)

  const witness = await createMemoryWitness()
  const packaging = { store, clock: systemClock, witness, render: reportRenderer }
  const packed = await packageOf(
    { ...packaging, setting: packageSetting({ IBID_PUBLIC_URL: 'https://ibid.example/' }) },
    { document: id, run, withDocument: false },
  )
  if (packed === null) throw new Error('nothing was packed')
  const access = bufferAccess(await gather(packed.open()))
  const { entries, layout } = await readDirectory(access)
  const entry = entries.find(({ name }) => name === 'report.json')
  if (entry === undefined) throw new Error('no report in it')
  expect(JSON.parse(String(await wholeOf(contentOf(access, entry, layout), 1e9)))).toEqual(report)
})
