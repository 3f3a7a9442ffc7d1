/** A snapshot shown in part: what is shown is proved, what is withheld is nowhere in the file, and nothing may be changed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asDisclosure,
  canonicalJson,
  sealedText,
  type Disclosure,
  type Receipt,
  type Trust,
  type Verification,
} from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import type { Choice } from '../../src/wacz/disclose.ts'
import { sha256Of } from '../../src/wacz/octets.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { readWarc } from '../../src/wacz/warc-reader.ts'
import { snapshotIn } from '../../src/wacz/whole-snapshot.ts'
import { zipOf } from '../../src/wacz/zip-writer.ts'
import { disclosedFrom, only, without } from './disclosed.ts'
import { createSample, SEED, SITE, SNAPSHOT, type Sample } from './sample.ts'
import { loggedSample } from './tamper/logged-sample.ts'
import { victimOf } from './tamper/victim.ts'

let sample: Sample
beforeAll(async () => (sample = await loggedSample()))
afterAll(async () => await sample.dispose())

const disclose = async (choice: Partial<Choice>) => disclosedFrom(sample.package, choice)
const verify = async (bytes: Buffer, trust: Trust = sample.trust) => verifyBuffer(bytes, { trust })
const failures = ({ checks }: Verification) =>
  checks.filter(({ result, question }) => result === 'failed' && question === undefined)
const filesOf = async (bytes: Buffer) => (await victimOf('disclosure', bytes)).files
const json = (bytes: Buffer | undefined): unknown => JSON.parse((bytes ?? Buffer.of()).toString('utf8'))

describe('one part alone', () => {
  test('=> intact, signed, its time proved, its place in the log told; so many entries withheld', async () => {
    const { bytes, of, disclosure } = await disclose(only('screenshot.jpg'))
    const found = await verify(bytes)
    expect(failures(found)).toEqual([])
    expect(found).toMatchObject({
      kind: 'disclosure',
      intact: 'yes',
      class: 'live',
      signer: { known: true, name: 'the test key' },
      time: { proved: true },
      shown: {
        entries: disclosure.entries.length,
        of,
        kinds: null,
        parts: ['screenshot.jpg'],
        records: 0,
        facts: { url: `${SITE}/`, snapshot: SNAPSHOT },
      },
    })
    expect(found.log).toHaveLength(1)
    expect([...(await filesOf(bytes)).keys()]).toEqual([
      'disclosure.json',
      'receipt.json',
      'parts/screenshot.jpg',
    ])
  })

  test('=> nothing of what is withheld is in it: no digest, name, length, id or title, nor the seed', async () => {
    const { bytes, manifest } = await disclose(only('screenshot.jpg'))
    const text = [...(await filesOf(bytes)).values()].map((file) => file.toString('latin1')).join('\n')
    const hidden = [
      ...manifest.parts
        .filter(({ name }) => name !== 'screenshot.jpg')
        .flatMap(({ name, sha256 }) => [name, sha256]),
      ...manifest.records.flatMap(({ id, block, sha256 }) => [id, block, sha256 ?? '']),
      manifest.title ?? '',
      SEED,
    ]
    expect(hidden.filter((word) => text.includes(word.replace('sha256:', '')))).toEqual([])
  })

  test('by a key that nobody named => intact, signer unknown', async () => {
    const { bytes } = await disclose(only('text.txt'))
    expect(await verify(bytes, { keys: [] })).toMatchObject({ intact: 'yes', signer: { known: false } })
  })

  test('twice => the same bytes', async () => {
    const [one, other] = [await disclose(only('text.txt')), await disclose(only('text.txt'))]
    expect(one.bytes.equals(other.bytes)).toBe(true)
  })
})

describe('what is shown', () => {
  test.each([
    ['without a part', without('text.txt'), ['dom.html', 'page.pdf', 'screenshot.jpg'], 0],
    [
      'without the recording',
      without('snapshot.wacz'),
      ['dom.html', 'page.pdf', 'screenshot.jpg', 'text.txt'],
      0,
    ],
    [
      'without anything left out',
      without(),
      ['dom.html', 'page.pdf', 'screenshot.jpg', 'snapshot.wacz', 'text.txt'],
      Infinity,
    ],
    ['records alone', { records: [`${SITE}/query`] }, [], 2],
    ['records with interim answers', { records: [`${SITE}/`] }, [], 3],
    [
      'every record, but for what holds a withheld part',
      { ...without('text.txt'), records: ['all'] },
      ['dom.html', 'page.pdf', 'screenshot.jpg'],
      -1,
    ],
    [
      'one part and every record, but for what holds another part',
      { ...only('screenshot.jpg'), records: ['all'] },
      ['screenshot.jpg'],
      -1,
    ],
  ] as const)('%s => proved', async (_what, choice, parts, records) => {
    const { bytes, notes, manifest } = await disclose(choice)
    const found = await verify(bytes)
    expect(failures(found)).toEqual([])
    const all = manifest.records.length
    expect(found.shown).toMatchObject({
      parts,
      records: records === Infinity ? all : records < 0 ? all + records : records,
    })
    const withholdsWacz = 'parts' in choice && choice.parts.names.some((name) => name === 'text.txt')
    expect(notes).toHaveLength(withholdsWacz ? 1 : 0)
  })

  test('records => a WARC that any reader opens, each as it was stored', async () => {
    const { bytes } = await disclose({ records: [`${SITE}/dot.png`, `${SITE}/query`] })
    const warc = (await filesOf(bytes)).get('records.warc.gz') ?? Buffer.of()
    const targets: (string | null)[] = []
    for await (const reading of readWarc(bufferAccess(warc))) {
      if (reading.kind === 'broken') throw new Error(reading.reason)
      expect(reading.record.problems).toEqual([])
      targets.push(reading.record.target)
    }
    expect(new Set(targets)).toEqual(new Set([`${SITE}/dot.png`, `${SITE}/query`]))
  })

  test('counts and a fact that was asked for => told, and no others', async () => {
    const { bytes, manifest } = await disclose({ ...only('text.txt'), kinds: true, facts: ['title'] })
    const { shown } = await verify(bytes)
    expect(shown?.kinds).toMatchObject({ parts: manifest.parts.length, records: manifest.records.length })
    expect(shown?.facts).toMatchObject({ title: manifest.title })
    expect(shown?.facts).not.toHaveProperty('requests')
  })

  test.each([
    ['a part that is not there', only('first-page.jpg'), /name of a part.*dom\.html/],
    ['a fact that is not there', { ...only('text.txt'), facts: ['seed'] }, /name of a fact/],
    ['an address without a record', { records: ['http://other.example/'] }, /address of a record/],
    [
      'a record that holds a withheld part',
      { ...without('text.txt'), records: [`urn:text:${SITE}/`] },
      /found text\.txt/,
    ],
  ] as const)('%s => refused in one sentence', async (_what, choice, message) => {
    await expect(disclose(choice)).rejects.toThrow(message)
  })
})

describe('changed by somebody without the key, all else made to fit', () => {
  type Change = (list: Disclosure) => Disclosure
  const entry = (change: (one: Disclosure['entries'][number]) => Disclosure['entries'][number]): Change => {
    return (list) => ({
      ...list,
      entries: [...list.entries.slice(0, -1), change(list.entries.at(-1) ?? never())],
    })
  }
  const other = '0'.repeat(64)
  test.each<[string, Change]>([
    ['another address', (list) => asText(list, `${SITE}/`, 'http://forged.example/')],
    ['another time', (list) => asText(list, '2026-11-22', '2025-11-22')],
    ['another salt', entry((one) => ({ ...one, salt: other }))],
    ['another place', entry((one) => ({ ...one, place: one.place + 1 }))],
    ['an entry less', (list) => ({ ...list, entries: list.entries.slice(1) })],
    ['an entry twice', (list) => ({ ...list, entries: [...list.entries, list.entries.at(-1) ?? never()] })],
    ['another hash', (list) => ({ ...list, proof: [other, ...list.proof.slice(1)] })],
    ['a hash less', (list) => ({ ...list, proof: list.proof.slice(1) })],
    ['a hash more', (list) => ({ ...list, proof: [...list.proof, other] })],
    ['hashes in another order', (list) => ({ ...list, proof: list.proof.toReversed() })],
  ])('%s => found in disclosure.json', async (_what, change) => {
    const { bytes } = await disclose(only('screenshot.jpg', 'text.txt'))
    const files = new Map(await filesOf(bytes))
    const list = asDisclosure(json(files.get('disclosure.json'))) ?? never()
    files.set('disclosure.json', Buffer.from(canonicalJson(change(list))))
    const found = await verify(rezipped(files))
    expect(found.intact).toBe('no')
    expect(failures(found).map(({ part }) => part)).toEqual(['disclosure.json'])
    expect(found.shown).toBeUndefined()
  })

  test('the size that was sealed => the signature fails; a receipt of another snapshot => its root is another', async () => {
    const { bytes } = await disclose(only('text.txt'))
    const files = new Map(await filesOf(bytes))
    const receipt = json(files.get('receipt.json')) as Receipt
    const entries = receipt.statement.entries ?? never()
    const smaller = { ...receipt, statement: { ...receipt.statement, entries: { ...entries, size: 20 } } }
    const sized = await verify(rezipped(withReceipt(files, smaller)))
    expect(failures(sized).map(({ part, what }) => `${part} ${what}`)).toContain('receipt.json signature')
    const another = await createSample({ site: 'http://other.example' })
    try {
      const foreign = await disclosedFrom(another.package, only('text.txt'))
      const theirs = json((await filesOf(foreign.bytes)).get('receipt.json')) as Receipt
      const mixed = await verify(rezipped(withReceipt(files, theirs)))
      expect(failures(mixed).map(({ part }) => part)).toEqual(['disclosure.json'])
    } finally {
      await another.dispose()
    }
  })

  test('another picture, one taken away, one added, records swapped => each named', async () => {
    const { bytes } = await disclose({ ...only('screenshot.jpg'), records: [`${SITE}/query`] })
    const files = await filesOf(bytes)
    const failing = async (change: (to: Map<string, Buffer>) => void) => {
      const changed = new Map(files)
      change(changed)
      return failures(await verify(rezipped(changed))).map(({ part }) => part)
    }
    expect(await failing((to) => to.set('parts/screenshot.jpg', Buffer.from('x')))).toEqual([
      'parts/screenshot.jpg',
    ])
    expect(await failing((to) => to.delete('parts/screenshot.jpg'))).toContain('parts/screenshot.jpg')
    expect(await failing((to) => to.set('parts/more.jpg', Buffer.from('x')))).toContain('parts/more.jpg')
    const warc = files.get('records.warc.gz') ?? Buffer.of()
    const members: Buffer[] = []
    for await (const reading of readWarc(bufferAccess(warc)))
      if (reading.kind === 'record')
        members.push(warc.subarray(reading.record.offset, reading.record.offset + reading.record.length))
    const swapped = Buffer.concat(members.toReversed())
    expect(await failing((to) => to.set('records.warc.gz', swapped))).toEqual(['records.warc.gz'])
    expect(await failing((to) => to.set('records.warc.gz', members[0] ?? Buffer.of()))).toEqual([
      'records.warc.gz',
    ])
  })
})

test('signed anew by a stranger => intact, and never by the one who is known', async () => {
  const { bytes } = await disclose(only('text.txt'))
  const files = await filesOf(bytes)
  const stranger = await createMemoryWitness()
  const receipt = json(files.get('receipt.json')) as Receipt
  const signature = await stranger.sign(sealedText(receipt.statement))
  const { log: _, ...rest } = receipt
  const found = await verify(rezipped(withReceipt(files, { ...rest, signature, timestamps: [] })))
  expect(found).toMatchObject({ intact: 'yes', signer: { known: false }, time: { proved: false } })
})

describe('sealed before there was a tree', () => {
  test('=> verifies as ever, and can only be handed on whole', async () => {
    const elder = await createSample({ elder: true })
    try {
      expect(elder.manifest.format).toBe('ibid-manifest/1')
      expect(await verify(elder.package, elder.trust)).toMatchObject({
        intact: 'yes',
        signer: { known: true },
      })
      await expect(disclosedFrom(elder.package, only('text.txt'))).rejects.toThrow('only be handed on whole')
    } finally {
      await elder.dispose()
    }
  })
})

test('a damaged package, a lone WACZ, a snapshot that is not in it => refused', async () => {
  const damaged = Buffer.from(sample.package)
  damaged[damaged.indexOf('Footnotes that last')] = 0x66
  await expect(disclosedFrom(damaged, only('text.txt'))).rejects.toThrow(/Expected an intact package/)
  await expect(disclosedFrom(sample.wacz, only('text.txt'))).rejects.toThrow(/Expected an evidence package/)
  await expect(snapshotIn(bufferAccess(sample.package), 'x')).rejects.toThrow(/Expected --snapshot/)
})

function never(): never {
  throw new Error('nothing there')
}
function asText(list: Disclosure, from: string, to: string): Disclosure {
  return asDisclosure(JSON.parse(JSON.stringify(list).replaceAll(from, to))) ?? never()
}
function rezipped(files: ReadonlyMap<string, Buffer>): Buffer {
  return zipOf([...files].map(([name, bytes]) => ({ name, bytes })))
}
/** Another receipt, and its digest where a forger would put it. */
function withReceipt(files: ReadonlyMap<string, Buffer>, receipt: Receipt): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(canonicalJson(receipt))
  const list = asDisclosure(json(files.get('disclosure.json'))) ?? never()
  return new Map([
    ...files,
    ['receipt.json', bytes],
    ['disclosure.json', Buffer.from(canonicalJson({ ...list, receipt: sha256Of(bytes) }))],
  ])
}
