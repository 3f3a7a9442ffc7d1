/** What goes into a document's package, from the store alone: the same bytes again, nothing that was taken down, no comment. */
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import {
  canonicalJson,
  documentKey,
  manifestKey,
  receiptKey,
  runKey,
  standingKey,
  type DocumentFormat,
} from '../../citations/index.ts'
import { packageOf } from '../../src/flow/package.ts'
import { sourceOf } from '../../src/flow/objects.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { contentOf, readDirectory } from '../../src/wacz/zip-reader.ts'
import { zipOf } from '../../src/wacz/zip-writer.ts'
import { packageSetting, reportRenderer } from '../../src/web/packaging.ts'
import { page, words } from '../formats/pdf/pdf.ts'
import { createSample, gather, NOW, SNAPSHOT } from '../wacz/sample.ts'
import { victimOf } from '../wacz/tamper/victim.ts'

const ID = 'document'

async function stand(source: Buffer, format: DocumentFormat) {
  await using sample = {
    made: await createSample(),
    [Symbol.asyncDispose]: async () => await sample.made.dispose(),
  }
  const store = createMemoryStore()
  const put = async (key: string, bytes: Uint8Array) => await store.put(key, await sourceOf(bytes))
  const json = (value: object) => Buffer.from(canonicalJson(value))
  const { files } = await victimOf('package', sample.made.package)
  const file = (name: string) => files.get(`snapshots/${SNAPSHOT}/${name}`) ?? Buffer.alloc(0)
  for (const { name, key } of sample.made.manifest.parts) await put(key, file(name))
  await put(manifestKey(SNAPSHOT), file('manifest.json'))
  await put(receiptKey(SNAPSHOT, 1), file('receipts/000001.json'))
  const { sha256: digest } = await sourceOf(source)
  const sha256 = digest.slice(7)
  const record = {
    format: 'ibid-document/1',
    id: ID,
    run: ID,
    name: 'release.docx',
    documentFormat: format,
    sha256,
  }
  await put(
    documentKey(ID, 'document.json'),
    json({ ...record, bytes: source.length, submittedAt: NOW.toISOString(), publish: false }),
  )
  await put(documentKey(ID, 'source'), source)
  const moment = NOW.toISOString()
  const vantage = { egress: 'direct', country: null, resolver: 'system' }
  const run = {
    id: ID,
    startedAt: moment,
    finishedAt: moment,
    version: 'test',
    complete: true,
    vantage,
    class: 'live',
  }
  const link = {
    url: 'http://news.example/',
    outcome: 'ok',
    verdict: 'alive',
    certainty: 'confirmed',
    reason: 'It answered.',
    reasonCode: 'alive',
    reasonParams: {},
    status: 200,
    finalUrl: null,
    hops: [],
    fragment: 'none',
    attempts: 1,
    citations: ['c1'],
    archived: [],
    snapshot: SNAPSHOT,
  }
  const citation = {
    id: 'c1',
    number: '1',
    kind: 'footnote',
    urls: [link.url],
    locators: [],
    claim: 'It was said.',
    quotes: [],
    note: link.url,
    repeats: null,
    span: {},
    noteSpan: {},
    urlSpans: [{}],
  }
  const document = { name: 'release.docx', format, sha256, title: null, language: 'en' }
  const summary = { citations: 1, links: 1, ok: 1, broken: 0, unsure: 0 }
  await put(
    runKey(ID, 'report.json'),
    json({ run, document, citations: [citation], notices: [], links: [link], summary }),
  )
  const setting = packageSetting({ IBID_PUBLIC_URL: 'https://ibid.example/' })
  const witness = await createMemoryWitness()
  const ports = { store, clock: { now: () => NOW }, witness, render: reportRenderer, setting }
  const made = async (withDocument = false) => {
    const plan = await packageOf(ports, { document: ID, run: ID, withDocument })
    if (plan === null) throw new Error('no package')
    const bytes = await gather(plan.open())
    expect(bytes.length).toBe(plan.bytes)
    return { plan, bytes }
  }
  return { made, put, json }
}

async function fileIn(bytes: Buffer, name: string): Promise<string | null> {
  const source = bufferAccess(bytes)
  const { entries, layout } = await readDirectory(source)
  const entry = entries.find((one) => one.name === name)
  return entry === undefined ? null : String(await wholeOf(contentOf(source, entry, layout), 1e9))
}

test('asked for again => the same bytes, whole and sound, without the document', async () => {
  const { made } = await stand(Buffer.from('The words.'), 'text')
  const [first, second] = [await made(), await made()]
  expect(first.bytes.equals(second.bytes)).toBe(true)
  expect(first.plan.identity).toBe(second.plan.identity)
  const found = await verifyBuffer(first.bytes, { trust: { keys: [] } })
  expect(found.checks.filter(({ result }) => result === 'failed')).toEqual([])
  const names = first.plan.files.map(({ path }) => path)
  expect(names.filter((name) => name.startsWith('document/'))).toEqual([])
  for (const name of [
    'verify.html',
    'report.pdf',
    'report.csv',
    'statement.pdf',
    `exhibits/${SNAPSHOT}.pdf`,
    'manifest-sha256.txt',
  ])
    expect(names).toContain(name)
  const stretch = await gather(first.plan.open({ first: 1000, last: 70_000 }))
  expect(stretch.equals(first.bytes.subarray(1000, 70_001))).toBe(true)
})

test('a DOCX with a comment, asked for => in the package without it', async () => {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const docx = zipOf([
    {
      name: 'word/document.xml',
      bytes: Buffer.from(`<w:document ${word}><w:t>kept</w:t><w:del>unsaid-4711</w:del></w:document>`),
    },
    { name: 'word/comments.xml', bytes: Buffer.from(`<w:comments ${word}>unsaid-4711</w:comments>`) },
  ])
  const { made } = await stand(docx, 'docx')
  const { bytes } = await made(true)
  expect(await fileIn(bytes, 'document/release.docx')).toContain('kept')
  expect(bytes.includes('unsaid-4711')).toBe(false)
  expect(await fileIn(bytes, 'statement.txt')).toContain('without its comments and tracked changes')
}, 60_000)

test.each([
  [
    'a note on its page',
    '/Annots [<< /Type /Annot /Subtype /Text /Rect [9 9 40 40] /Contents (unsaid-4711) >>]',
    false,
  ],
  ['none', '', true],
])(
  'a PDF with %s, asked for => enclosed as it is, or not at all',
  async (_, annotations, enclosed) => {
    const document = Buffer.from(page(words('What was said.'), {}, annotations))
    const { made } = await stand(document, 'pdf')
    const { bytes, plan } = await made(true)
    const names = plan.files.map(({ path }) => path).filter((path) => path.startsWith('document/'))
    expect(names).toHaveLength(enclosed ? 1 : 0)
    expect(bytes.includes(document)).toBe(enclosed)
    expect(bytes.includes('unsaid-4711')).toBe(false)
    const told = await fileIn(bytes, 'statement.txt')
    expect(told).toMatch(enclosed ? /enclosed as handed in/ : /not enclosed: comments, tracked\s+changes/)
  },
  60_000,
)

test('a snapshot that was restricted since => left out, and named in the statement', async () => {
  const { made, put, json } = await stand(Buffer.from('The words.'), 'text')
  const standing = {
    format: 'ibid-standing/1',
    snapshot: SNAPSHOT,
    level: 'restricted',
    reason: 'asked for',
    at: NOW.toISOString(),
  }
  await put(standingKey(SNAPSHOT), json(standing))
  const { bytes, plan } = await made()
  expect(plan.files.filter(({ path }) => path.includes(SNAPSHOT))).toEqual([])
  expect(await fileIn(bytes, 'statement.txt')).toMatch(/taken down since\s+\(restricted\)/)
  expect((await verifyBuffer(bytes, { trust: { keys: [] } })).intact).toBe('yes')
})

test.each([
  ['restricted', false],
  ['hidden', true],
] as const)('a snapshot that is %s since => its report says so; it is led to => %s', async (level, isLed) => {
  const { made, put, json } = await stand(Buffer.from('The words.'), 'text')
  const at = '2026-11-23T18:00:00.000Z'
  await put(
    standingKey(SNAPSHOT),
    json({ format: 'ibid-standing/1', snapshot: SNAPSHOT, level, reason: 'x', at }),
  )
  const { bytes } = await made()
  expect(JSON.parse((await fileIn(bytes, 'report.json')) ?? '')).toMatchObject({
    links: [{ snapshot: SNAPSHOT, withheld: { level, at } }],
  })
  expect(await fileIn(bytes, 'report.csv')).toContain(`"taken down (${level}) as of ${at}"`)
  const report = await fileIn(bytes, 'report.html')
  expect(report).toContain(`Its snapshot was taken down (${level}) as of`)
  expect(report?.includes(`href="snapshots/${SNAPSHOT}/"`)).toBe(isLed)
})
