/** Real documents of every format, read in their cage and kept as records: the extraction, the report that closes the run, the package. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
import { packageOf, type DocumentPackage } from '../../src/flow/package.ts'
import { closeRun, reportOf } from '../../src/flow/report.ts'
import { submit } from '../../src/flow/submit.ts'
import { taskOf } from '../../src/flow/task.ts'
import { createExtractor } from '../../src/formats/extractor.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { contentOf, readDirectory } from '../../src/wacz/zip-reader.ts'
import { packageSetting, reportRenderer } from '../../src/web/packaging.ts'
import { gather } from '../wacz/sample.ts'

const tests = join(import.meta.dirname, '..')
const opened = (name: string) => readFile(join(tests, 'corpus', 'opened', name))
const setting: RunSetting = {
  version: '0',
  class: 'rehearsal',
  vantage: { egress: 'direct', country: null, resolver: 'system' },
}

let extractor: ReturnType<typeof createExtractor>
beforeAll(() => {
  extractor = createExtractor()
})
afterAll(async () => await extractor[Symbol.asyncDispose]())

type Case = readonly [
  name: string,
  format: DocumentFormat,
  enclosed: DocumentPackage['enclosed'],
  bytes: () => Promise<Uint8Array>,
]
const cases: readonly Case[] = [
  [
    'a PDF, whose notes stand in boxes of fractions',
    'pdf',
    'as-handed-in',
    () => readFile(join(tests, 'fixtures', 'formats', 'two-pages.pdf')),
  ],
  ['a DOCX', 'docx', 'stripped', () => opened('en-docx-word/document.docx')],
  [
    'an ODT, with a part that is empty as LibreOffice leaves it',
    'odt',
    'stripped',
    () => opened('pt-odt-pandoc/document.odt'),
  ],
  ['HTML in Chinese', 'html', 'as-handed-in', () => opened('zh-html-xinwen/document.html')],
  ['Markdown', 'markdown', 'as-handed-in', () => opened('it-markdown-note/document.md')],
  ['text in Hebrew', 'text', 'as-handed-in', () => opened('eighth-he-txt-gan/document.txt')],
  ['BibTeX', 'bibtex', 'as-handed-in', () => opened('pl-bibtex/document.bib')],
  ['RIS', 'ris', 'as-handed-in', () => opened('fr-ris/document.ris')],
  ['CSL-JSON', 'csl-json', 'as-handed-in', () => opened('misc-de-csl-kartei/document.json')],
  ['a list', 'json', 'as-handed-in', () => opened('misc-uk-json-citations/document.json')],
  [
    'a list with half a letter beyond the basic plane',
    'json',
    'as-handed-in',
    async () =>
      Buffer.from('{"citations":[{"number":"1","claim":"So \\ud83d.","urls":["https://a.example/"]}]}'),
  ],
  ['three hundred notes', 'markdown', 'as-handed-in', async () => Buffer.from(notes(300))],
]

test.each(cases)('%s => kept as it was read, reported and packed', async (_, format, enclosed, read) => {
  await using memory = openMemory()
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
    { document: id, run, withDocument: true },
  )
  if (packed === null) throw new Error('nothing was packed')
  expect(packed.enclosed).toBe(enclosed)
  const bytes = await gather(packed.open())
  const { checks } = await verifyBuffer(bytes, { trust: { keys: [] } })
  expect(checks.filter(({ result }) => result === 'failed')).toEqual([])
  expect(JSON.parse(String(await fileIn(bytes, 'report.json')))).toEqual(report)
  const kept = await fileIn(bytes, 'document/given')
  if (enclosed === 'as-handed-in') expect(kept.equals(submission.bytes)).toBe(true)
  else expect(kept.length).toBeGreaterThan(0)
})

async function fileIn(bytes: Buffer, name: string): Promise<Buffer> {
  const access = bufferAccess(bytes)
  const { entries, layout } = await readDirectory(access)
  const entry = entries.find((one) => one.name === name)
  const content = entry === undefined ? null : await wholeOf(contentOf(access, entry, layout), 1e9)
  if (content === null) throw new Error(`no ${name} in it`)
  return content
}

function notes(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const body = numbers.map((number) => `Fact ${number} is known.[^${number}]`)
  const sources = numbers.map((number) => `[^${number}]: https://source.example/${number % 7}`)
  return `${body.join(' ')}\n\n${sources.join('\n')}\n`
}
