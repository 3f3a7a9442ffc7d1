/** Broken and hostile PDFs, in the cage as they would be: an answer or a Problem in bounded time, never a fault. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { Problem, type Extraction, type PdfText } from '../../../citations/index.ts'
import { createExtractor } from '../../../src/formats/extractor.ts'
import { readPdf } from '../../../src/formats/pdf/read-pdf.ts'
import { page, pdf, stream, words } from './pdf.ts'

const patient = createExtractor({ seconds: 40, megabytes: 600, ahead: true })
const hasty = createExtractor({ seconds: 6, megabytes: 600, ahead: true })
afterAll(async () => {
  await patient[Symbol.asyncDispose]()
  await hasty[Symbol.asyncDispose]()
})

type Outcome = { kind: 'read'; extraction: Extraction } | { kind: 'problem'; code: string }

async function caged(bytes: Uint8Array, reader = hasty): Promise<Outcome> {
  try {
    const extraction = await reader.extract({ name: 'hostile.pdf', format: 'pdf', sha256: '', bytes })
    return { kind: 'read', extraction }
  } catch (fault) {
    if (fault instanceof Problem) return { kind: 'problem', code: fault.code }
    throw fault
  }
}

const visible = words('See https://a.example/report here.')
const found = (outcome: Outcome) =>
  outcome.kind === 'read' ? outcome.extraction.citations.flatMap(({ urls }) => urls) : outcome.code
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('what can be read is read', () => {
  test.each<[string, Uint8Array]>([
    [
      'scripts of all kinds',
      page(visible, {
        1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.launchURL\\("https://b.example/"\\)) >>] >> >> >>',
      }),
    ],
    [
      'a form in XFA',
      page(visible, {
        1: '<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA 10 0 R /Fields [] >> >>',
        10: stream('<!DOCTYPE x [<!ENTITY a "b">]><xdp:xdp>&a;</xdp:xdp>'),
      }),
    ],
    [
      'a table of offsets that is wrong',
      pdf({
        objects: {
          1: '<< /Type /Catalog /Pages 2 0 R >>',
          2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
          4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
          5: stream(visible),
        },
        xref: 'xref\n0 1\n0000000000 65535 f \n',
      }),
    ],
    ['a stream whose length lies', page('', { 5: stream(visible).replace(/Length \d+/, 'Length 7') })],
    [
      'a page tree that says a million pages',
      page(visible, { 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000 >>' }),
    ],
    [
      'an annotation that is its own parent',
      page(
        visible,
        { 10: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Parent 10 0 R /A 10 0 R >>' },
        '/Annots [10 0 R]',
      ),
    ],
    [
      'tags in a circle',
      page(
        `/P <</MCID 0>> BDC ${visible} EMC`,
        {
          1: '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 20 0 R >>',
          20: '<< /Type /StructTreeRoot /ParentTree << /Nums [0 [21 0 R]] >> >>',
          21: '<< /S /P /P 21 0 R >>',
        },
        '/StructParents 0',
      ),
    ],
    [
      'an object stream with wrong lengths',
      page(visible, { 10: stream('1 0 2 99999 << >>', '/Type /ObjStm /N 99999999 /First 10 ') }),
    ],
    [
      'a picture of a billion points',
      page(`q 9 0 0 9 0 0 cm /I Do Q ${visible}`, {
        3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> /XObject << /I 10 0 R >> >> /Contents 5 0 R >>',
        10: stream(
          'x',
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode ',
        ),
      }),
    ],
    [
      'a form that draws itself',
      page(`${visible} /X Do`, {
        3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> /XObject << /X 10 0 R >> >> /Contents 5 0 R >>',
        10: stream(
          '/X Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >> ',
        ),
      }),
    ],
    ['marks that never end', page(`${'/P BMC '.repeat(20_000)}${visible}`)],
    [
      'a map of sixteen million codes, four times',
      page(visible, {
        4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>',
        10: stream(
          `begincmap 1 begincodespacerange <000000> <ffffff> endcodespacerange ${'1 beginbfrange <000000> <fffff0> <0041> endbfrange '.repeat(4)}endcmap`,
        ),
      }),
    ],
    ['states that are never given back', page(`${'q '.repeat(5_000)}${visible}`)],
  ])(
    '%s',
    async (_name, bytes) => {
      expect(found(await caged(bytes, patient))).toEqual(['https://a.example/report'])
    },
    60_000,
  )
})

describe('what cannot is told', () => {
  const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}${close.repeat(depth)}`
  test.each<[string, Uint8Array]>([
    ['a page tree in a circle', page(visible, { 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' })],
    ['a page tree without pages', page(visible, { 2: '<< /Type /Pages /Kids [] /Count 0 >>' })],
    [
      'ten thousand dictionaries in each other',
      page(visible, { 1: `<< /Type /Catalog /Pages 2 0 R /X ${nested('<< /A ', '>> ', 10_000)} >>` }),
    ],
    ['a hundred thousand arrays in each other', page(nested('[', ']', 100_000) + visible)],
    [
      'a table of a billion offsets',
      Buffer.from(latin1(page(visible)).replace(/xref\n0 \d+/, 'xref\n0 999999999'), 'latin1'),
    ],
    [
      'a trailer that is its own predecessor',
      Buffer.from(latin1(page(visible)).replace('trailer\n<<', 'trailer\n<< /Prev 9 '), 'latin1'),
    ],
    [
      'a stream that inflates to a gigabyte',
      page('', {
        5: stream(
          deflateSync(Buffer.alloc(1024 * 1024 * 1024, 0x20)).toString('latin1'),
          '/Filter /FlateDecode ',
        ),
      }),
    ],
    [
      'streams packed into each other',
      page('', {
        5: stream(
          deflateSync(deflateSync(deflateSync(Buffer.alloc(256 * 1024 * 1024)))).toString('latin1'),
          '/Filter [/FlateDecode /FlateDecode /FlateDecode] ',
        ),
      }),
    ],
    ['text without an end', page(`BT /F1 10 Tf ${'(x) Tj '.repeat(400_000)} ET`)],
    ['a hundred thousand states', page(`${'q '.repeat(100_000)}${visible}`)],
    ['nothing but a header', Buffer.from('%PDF-1.7\n')],
    ['no PDF', Buffer.from('words')],
  ])(
    '%s',
    async (_name, bytes) => {
      const started = performance.now()
      const outcome = await caged(Uint8Array.from(bytes))
      if (outcome.kind === 'problem') expect(outcome.code).toBe('unreadable-document')
      expect(performance.now() - started).toBeLessThan(30_000)
    },
    60_000,
  )
})

test('fifty forms that draw each other twice, a page of 2^50 words, ends by a cap or an answer', async () => {
  const forms = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [
      10 + at,
      stream(
        '/N Do /N Do',
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${11 + at} 0 R >> >> `,
      ),
    ]),
  )
  const bytes = page(`${visible} /X Do`, {
    ...forms,
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> /XObject << /X 10 0 R >> >> /Contents 5 0 R >>',
    60: stream(visible, '/Type /XObject /Subtype /Form /BBox [0 0 9 9] '),
  })
  const outcome = await caged(bytes)
  expect(outcome.kind === 'problem' ? outcome.code : outcome.kind).toMatch(/^(?:unreadable-document|read)$/)
}, 60_000)

test('a page that is no page is told, and the pages before it are kept', async () => {
  const bytes = pdf({
    objects: {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 3 >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
      4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      5: stream(visible),
      6: '(no page at all)',
      7: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    },
  })
  const { pages, notices } = await readPdf(bytes)
  expect(pages.map(({ number }) => number)).toEqual([1])
  expect(notices.map(({ code }) => code)).toEqual(['damaged-pages'])
})

describe('cut off', () => {
  const cuts = Array.from({ length: 50 }, (_, at) => at)
  test.each(cuts)('after %d of 50 parts => pages or a Problem', async (at) => {
    const whole = await readFile(
      join(import.meta.dirname, '..', '..', 'fixtures', 'formats', 'two-pages.pdf'),
    )
    const outcome = await attempt(whole.subarray(0, Math.floor((whole.length * at) / 50)))
    if (outcome instanceof Problem) expect(outcome.code).toBe('unreadable-document')
    else expect(outcome.pages.length).toBeLessThanOrEqual(2)
  })

  test('any bytes changed => pages or a Problem, never another fault', async () => {
    const whole = page(visible + words('and more', 20, 100))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 10 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          const outcome = await attempt(bytes)
          expect(outcome instanceof Problem || Array.isArray(outcome.pages)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  }, 120_000)
})

async function attempt(bytes: Uint8Array): Promise<PdfText | Problem> {
  return readPdf(bytes).catch((fault: unknown) => {
    if (fault instanceof Problem) return fault
    throw fault
  })
}
