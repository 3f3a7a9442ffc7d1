/** What is printed: exhibits and statements as PDF that other programs read, the same bytes each time, no letter lost unsaid. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildManifest, partKey, sha256Digest, tellFloor, type Manifest } from '../../citations/index.ts'
import { readPdf } from '../../src/formats/pdf/read-pdf.ts'
import { pagesOf } from '../../src/formats/pdf/plain-pages.ts'
import { exhibitOf, type ExhibitContent } from '../../src/print/exhibit.ts'
import { localTime, universalTime } from '../../src/print/moment.ts'
import { createSheets } from '../../src/print/sheets.ts'
import { statementOf, statementPdf, statementText, type StatementContent } from '../../src/print/statement.ts'
import { joined, visualOrder } from '../../src/print/visual.ts'
import { bytesOf } from '../../src/wacz/octets.ts'
import { factsOf, gather, NOW } from '../wacz/sample.ts'

let folder: string
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'ibid-print-'))))
afterAll(async () => await rm(folder, { recursive: true, force: true }))

/** A frame header of that size, as far as a PDF's writer looks; no picture. */
function jpegOf(width: number, height: number): Buffer {
  const jpeg = Buffer.alloc(64)
  jpeg.writeUInt32BE(0xffd8ffe0, 0)
  jpeg.writeUInt16BE(4, 4)
  jpeg.writeUInt16BE(0xffc0, 8)
  jpeg.writeUInt16BE(17, 10)
  jpeg.writeUInt16BE(height, 13)
  jpeg.writeUInt16BE(width, 15)
  jpeg[17] = 3
  return jpeg
}

function manifestOf(over: Partial<Manifest> = {}, picture = jpegOf(1280, 5000)): Manifest {
  const facts = { ...factsOf('https://news.example/', 'live'), ...over }
  const parts = ['dom.html', 'page.pdf', 'screenshot.jpg', 'snapshot.wacz', 'text.txt'].map((name) => {
    const sha256 = sha256Digest('a'.repeat(64))
    return {
      name,
      key: partKey(facts.snapshot, name, sha256),
      mediaType: 'x/y',
      bytes: picture.length,
      sha256,
    }
  })
  const seen = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
  return buildManifest(facts, seen, parts, [])
}

function contentOf(over: Partial<Manifest> = {}, picture = jpegOf(1280, 5000)): ExhibitContent {
  return {
    manifest: manifestOf(over, picture),
    digest: sha256Digest('d'.repeat(64)),
    sealed: { by: 'f'.repeat(64), at: NOW.toISOString() },
    permalink: 'https://ibid.example/s/0123456789abcdefg',
    zone: 'Europe/Kyiv',
    part: (name) => (name === 'screenshot.jpg' ? bytesOf(picture) : null),
  }
}

async function pagesOfPdf(bytes: Buffer): Promise<readonly string[]> {
  return pagesOf(await readPdf(new Uint8Array(bytes)))
}
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('an exhibit', () => {
  test('=> every sheet has address, both times, page n of m, digest and permalink', async () => {
    const { open } = await exhibitOf(contentOf())
    const pages = await pagesOfPdf(await gather(open()))
    expect(pages.length).toBe(4)
    for (const [index, page] of pages.entries()) {
      for (const word of [
        'https://news.example/',
        '2026-11-22 16:48:00 UTC = 2026-11-22 18:48:00 (UTC+02:00, Europe/Kyiv)',
        `page ${index + 1} of 4`,
        `sha256:${'d'.repeat(64)}`,
        'https://ibid.example/s/0123456789abcdefg',
      ])
        expect(flat(page)).toContain(word)
    }
  })

  test('the same content => the same bytes, of the length foretold; another permalink => others', async () => {
    const [first, second] = [await exhibitOf(contentOf()), await exhibitOf(contentOf())]
    const bytes = await gather(first.open())
    expect(bytes.equals(await gather(second.open()))).toBe(true)
    expect(bytes.equals(await gather(first.open()))).toBe(true)
    expect(bytes.length).toBe(first.bytes)
    const other = await exhibitOf({ ...contentOf(), permalink: null })
    expect(bytes.equals(await gather(other.open()))).toBe(false)
  })

  test.each([
    ['Пресреліз: що сталося у Києві', 'Пресреліз: що сталося у Києві'],
    ['Ανακοίνωση Τύπου', 'Ανακοίνωση Τύπου'],
    ['新闻稿标题', '新闻稿标题'],
    ['プレスリリース', 'プレスリリース'],
    ['보도 자료', '보도 자료'],
  ])('a title in another script, %s => searchable as it is', async (title, found) => {
    const { open } = await exhibitOf(contentOf({ title }))
    expect(flat((await pagesOfPdf(await gather(open())))[0] ?? '')).toContain(found)
  })

  test('letters that no font here has => boxes, and a line that says so', async () => {
    const { open } = await exhibitOf(contentOf({ title: 'ราชกิจจานุเบกษา' }))
    const [first = ''] = await pagesOfPdf(await gather(open()))
    expect(flat(first)).toMatch(/\d+ letters on this sheet are in a script that this file has no letters for/)
  })

  test('an address in percent signs => spelt out beside it', async () => {
    const url = 'https://xn--e1afmkfd.example/%D0%BF%D1%80%D0%B5%D1%81%D0%B0'
    const { open } = await exhibitOf(contentOf({ url }))
    const [first = ''] = await pagesOfPdf(await gather(open()))
    expect(flat(first)).toContain(url)
    expect(flat(first)).toContain('https://пример.example/преса')
  })

  test('a picture that is none, or taller than a book => named, and the rest is there', async () => {
    const none = await exhibitOf(contentOf({}, Buffer.from('no picture at all, just words')))
    expect(flat((await pagesOfPdf(await gather(none.open()))).join(' '))).toContain('cannot be shown here')
    const tall = await exhibitOf(contentOf({}, jpegOf(10, 65_000)))
    expect(flat((await pagesOfPdf(await gather(tall.open()))).join(' '))).toContain('taller than 300 sheets')
  })

  test('a hostile title and address => no operator of theirs in the page, no crash', async () => {
    const title = `) Tj ET /P0 Do (\u202e\u0000${'x'.repeat(50_000)}`
    const { open, bytes } = await exhibitOf(
      contentOf({ title, url: `https://news.example/${'a'.repeat(8000)}` }),
    )
    const pdf = await gather(open())
    expect(pdf.length).toBe(bytes)
    expect(pdf.includes(') Tj ET /P0 Do')).toBe(false)
    expect((await pagesOfPdf(pdf)).length).toBeGreaterThan(3)
  })

  test('a picture shorter than it was said to be => the stream ends in an error', async () => {
    const picture = jpegOf(1280, 900)
    const short = { ...bytesOf(picture), bytes: picture.length + 1 }
    const { open } = await exhibitOf({ ...contentOf(), part: () => short })
    await expect(gather(open())).rejects.toThrow(/expected a picture of 65 bytes, found 64/)
  })

  test('qpdf finds nothing wrong, where it is installed', async ({ skip }) => {
    const path = join(folder, 'exhibit.pdf')
    await writeFile(
      path,
      await gather((await exhibitOf(contentOf({ title: '中文 العربية Київ' }, Buffer.from('none')))).open()),
    )
    const run = promisify(execFile)
    const found = await run('qpdf', ['--version']).catch(() => null)
    skip(found === null, 'qpdf is not installed')
    expect((await run('qpdf', ['--check', path])).stdout).toContain(
      'No syntax or stream encoding errors found',
    )
  })
})

const told: StatementContent = {
  class: 'live',
  createdAt: NOW,
  software: 'Ibid/test',
  document: { name: 'release.docx', sha256: 'e'.repeat(64), enclosed: 'left-out' },
  snapshots: [
    {
      id: '0123456789abcdefg',
      url: 'https://news.example/',
      finishedAt: NOW,
      manifest: `sha256:${'d'.repeat(64)}`,
      key: 'f'.repeat(64),
      logged: true,
      stamps: [{ authority: 'https://tsa.example/', at: NOW, qualified: true }],
      pending: 1,
    },
  ],
}

describe('the statement', () => {
  test('=> says who stamped, names what calls itself qualified, and leaves the declaration blank', async () => {
    const text = statementText(statementOf(told))
    expect(flat(text)).toContain(
      'https://tsa.example/ at 2026-11-22 16:48:00 UTC (a token that calls itself qualified)',
    )
    expect(flat(text)).toContain('Tokens that call themselves qualified: https://tsa.example/')
    expect(flat(text)).toContain('sealed, timestamp pending')
    for (const word of ['902(13)', '902(14)', 'eIDAS', 'Berkeley Protocol', 'no legal advice', 'Signature '])
      expect(text).toContain(word)
    expect(text.split('\n').every((line) => line.length <= 100)).toBe(true)
    const { open } = statementPdf(statementOf(told), { createdAt: NOW, software: 'Ibid/test', identity: 'x' })
    expect(flat((await pagesOfPdf(await gather(open()))).join(' '))).toContain('Berkeley Protocol')
  })

  test.each([
    [
      'in a log',
      true,
      /vouched for only by independent witnesses: below two of them it is the operator’s word\./,
    ],
    ['in none', false, /no seal here stands in a transparency log, so that is the operator’s word only\./],
  ])('a seal %s => never promises witnesses that nobody counted', (_, logged, expected) => {
    const one = { ...told, snapshots: told.snapshots.map((snapshot) => ({ ...snapshot, logged })) }
    const text = flat(statementText(statementOf(one)))
    expect(text).toMatch(expected)
    expect(text).not.toContain('seen by its witnesses')
    expect(text.includes('in no transparency log: operator’s word only')).toBe(!logged)
  })

  test('a floor of its time => a line of the snapshot, and one of its exhibit', async () => {
    const floor = { notedAt: NOW.toISOString(), log: { origin: 'log.example', size: 7, root: 'AA==' } }
    const line = tellFloor(floor)
    const noted = { ...told, snapshots: told.snapshots.map((one) => ({ ...one, floor: line })) }
    expect(flat(statementText(statementOf(noted)))).toContain(line)
    const { open } = await exhibitOf(contentOf({ floor }))
    const [first = ''] = await pagesOfPdf(await gather(open()))
    expect(flat(first)).toContain('not made before the log log.example had 7 entries')
  })

  test('no token at all => says that nobody vouches for the time', () => {
    const bare = { ...told, snapshots: told.snapshots.map((one) => ({ ...one, stamps: [], pending: 0 })) }
    const text = flat(statementText(statementOf(bare)))
    expect(text).toContain('no time-stamping authority has vouched for it yet')
    expect(text).toContain('No token in this package calls itself qualified')
  })
})

describe('letters on a line', () => {
  test.each([
    ['שלום (12)', true, '(12) םולש'],
    ['abc שלום def', false, 'abc םולש def'],
    ['plain words', false, 'plain words'],
  ])('%s => %s', (text, rightToLeft, shown) => {
    expect(visualOrder(Array.from(text), rightToLeft).join('')).toBe(shown)
  })
  test('Arabic letters take the forms of their places, and lam with alef becomes one', () => {
    expect(joined(Array.from('كتاب')).join('')).toBe('\ufedb\ufe98\ufe8e\ufe8f')
    expect(joined(Array.from('لا')).join('')).toBe('\ufefb')
  })
})

test.each([
  ['2026-07-01T00:30:00Z', 'Europe/Kyiv', '2026-07-01 03:30:00 (UTC+03:00, Europe/Kyiv)'],
  ['2026-01-01T00:30:00Z', 'America/St_Johns', '2025-12-31 21:00:00 (UTC-03:30, America/St_Johns)'],
  ['2026-01-01T00:30:00Z', 'UTC', '2026-01-01 00:30:00 (UTC+00:00, UTC)'],
])('%s in %s => %s', (moment, zone, shown) => {
  expect(localTime(new Date(moment), zone)).toBe(shown)
  expect(universalTime(new Date(moment))).toMatch(/ UTC$/)
})

test('two thousand lines => as many sheets as it takes, the last one numbered', async () => {
  const sheets = createSheets({ head: ['head'], foot: ['foot'] })
  for (let line = 0; line < 2000; line++) sheets.text(`line ${line}`)
  const { open } = sheets.finish({ title: 't', language: 'en', createdAt: NOW, identity: 'x' })
  const pages = await pagesOfPdf(await gather(open()))
  expect(flat(pages.at(-1) ?? '')).toContain(`page ${pages.length} of ${pages.length}`)
  expect(flat(pages.join(' '))).toContain('line 1999')
})
