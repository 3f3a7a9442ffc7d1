/** What is made of sources that are no pages: their words, and how they begin as a picture. */
import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowsers } from '../../../src/adapters/capturer/browser/find-browser.ts'
import { bytes, indexed, jpegSize, outcomes, png, read, startStand, type Stand } from './stand.ts'

const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>News of the day</title>
  <language>en</language><copyright>Ann</copyright><atom:link rel="self" href="/own.xml"/><item><title>The river</title>
  <description>&lt;p&gt;It rose in the night, and nobody was there to see it.&lt;/p&gt;</description></item></channel></rss>`
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><title>A map</title><rect width="200" height="100" fill="red"/></svg>'

const office = join(import.meta.dirname, '../../fixtures/extract/office')
const docx = readFileSync(join(office, 'libreoffice.docx'))
const odt = readFileSync(join(office, 'libreoffice.odt'))
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let stand: Stand
beforeAll(async () => {
  const [executablePath = ''] = findBrowsers()
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage()
  await page.setContent(
    '<h1>Annual report</h1><p>The number of beds has fallen by a third.</p><p style="break-before:page">Second page here.</p>',
  )
  const pdf = await page.pdf({ format: 'A4' })
  await browser.close()
  stand = await startStand({
    '/report.pdf': bytes('application/pdf', pdf),
    '/report-gz.pdf': bytes('application/pdf', gzipSync(pdf), { 'content-encoding': 'gzip' }),
    '/chunked.pdf': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' })
      response.write(pdf.subarray(0, 1_000))
      response.end(pdf.subarray(1_000))
    },
    '/feed.xml': bytes('application/rss+xml', feed),
    '/cyrillic.txt': bytes('text/plain; charset=windows-1251', Buffer.from([0xcf, 0xee, 0xf2, 0xee, 0xef])),
    '/notes.txt': bytes('text/plain', Buffer.from('caf\u00e9 notes', 'latin1')),
    '/data.json': bytes('application/json', '{"beds": 12}'),
    '/dot.png': bytes('image/png', png),
    '/drawing.svg': bytes('image/svg+xml', svg),
    '/report.docx': bytes(DOCX, docx),
    '/report.odt': bytes('application/vnd.oasis.opendocument.text', odt),
    '/download-docx': bytes('application/octet-stream', docx, { 'content-disposition': 'attachment' }),
    '/download-pdf': bytes('application/x-download', pdf),
    '/download-png': bytes('application/octet-stream', png),
    '/download-any': bytes('application/octet-stream', Buffer.alloc(5_000, 7)),
    '/broken.docx': bytes(DOCX, docx.subarray(0, 700)),
    '/sheet.xlsx': bytes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'),
    '/broken.png': bytes('image/png', 'no picture at all'),
  })
})
afterAll(async () => await stand[Symbol.asyncDispose]())

test.for([
  ['/report.pdf', 'file'],
  ['/report.pdf', 'page'],
  ['/report-gz.pdf', 'page'],
  ['/chunked.pdf', 'file'],
] as const)(
  '%s asked for as a %s => its words page by page, and its first page drawn',
  { timeout: 60_000 },
  async ([path, kind]) => {
    await using captured = await stand.capture(path, { kind })
    expect(captured.facts).toMatchObject({ state: 'complete', kind: 'file', missing: [] })
    const text = (await read(captured, 'text.txt')).toString()
    expect(text).toContain('Annual report')
    expect(text).toContain('The number of beds has fallen by a third.')
    expect(text).toMatch(/\f\nSecond page here\./)
    const { width, height } = jpegSize(await read(captured, 'first-page.jpg'))
    expect(width).toBe(1240)
    expect(height / width).toBeCloseTo(Math.SQRT2, 1)
    expect(await indexed(captured)).toEqual(
      expect.arrayContaining([
        `urn:text:http://site.test${path}`,
        `urn:ibid:firstPage:http://site.test${path}`,
      ]),
    )
    expect(captured.facts.shownAs).toMatchObject({ outcome: 'ok' })
  },
)

test.for([
  ['/feed.xml', 'It rose in the night', true],
  ['/notes.txt', 'café notes', true],
  ['/cyrillic.txt', 'Потоп', true],
  ['/data.json', '"beds": 12', true],
  ['/dot.png', null, true],
  ['/drawing.svg', null, true],
  ['/report.docx', 'The river rose by 4 m in a night.[1]', false],
  ['/report.odt', '[1] See the gauge, read on 3 May.', false],
  ['/download-docx', 'A box says so at https://box.example/words today.', false],
  ['/download-pdf', 'The number of beds has fallen by a third.', true],
  ['/download-png', null, true],
  ['/download-any', null, false],
  ['/sheet.xlsx', null, false],
  ['/broken.png', null, false],
] as const)(
  '%s => text %s, picture %s, complete either way',
  { timeout: 60_000 },
  async ([path, words, drawn]) => {
    await using captured = await stand.capture(path, { kind: 'file' })
    expect(captured.facts).toMatchObject({ state: 'complete', missing: [] })
    if (words === null) expect(outcomes(captured)['text']).toBe('skipped')
    else expect((await read(captured, 'text.txt')).toString()).toContain(words)
    const names = captured.files.map(({ name }) => name)
    expect(names.includes('first-page.jpg')).toBe(drawn)
    expect(outcomes(captured)['first-page']).toMatch(drawn ? /ok/ : /skipped|failed/)
  },
)

test.for([
  [
    '/feed.xml',
    'News of the day',
    { language: 'en', licence: 'Ann', canonical: 'http://site.test/own.xml' },
    'en',
  ],
  ['/report.docx', 'Flood report', { language: 'en-GB' }, 'en'],
  ['/drawing.svg', 'A map', undefined, undefined],
  ['/notes.txt', null, undefined, null],
] as const)(
  '%s => what it says of itself: the title %s, %j; its text is in %s',
  { timeout: 60_000 },
  async ([path, title, declares, textLanguage]) => {
    await using captured = await stand.capture(path, { kind: 'file' })
    expect(captured.facts.title).toBe(title)
    expect(captured.facts.textLanguage).toBe(textLanguage)
    if (declares === undefined) expect(captured.facts.declares).toBeUndefined()
    else expect(captured.facts.declares).toMatchObject(declares)
    expect(outcomes(captured)['facts']).toBe(title === null ? 'skipped' : 'ok')
  },
)

test('an office document that nobody can unpack => recorded whole, and the reason told', async () => {
  await using captured = await stand.capture('/broken.docx', { kind: 'file' })
  expect(captured.facts).toMatchObject({ state: 'complete', missing: [] })
  const text = captured.facts.steps.find(({ step }) => step === 'text')
  expect(text).toMatchObject({ outcome: 'failed' })
  expect(text?.reason).toMatch(/^the DOCX could not be read: Expected a DOCX/)
})
