/** What is read from PDFs: places, sizes, tags, links, letters; on documents made for one question each. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PdfPage, Run } from '../../../citations/index.ts'
import { readPdf } from '../../../src/formats/pdf/read-pdf.ts'
import { page, pdf, stream, words } from './pdf.ts'

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'formats')
const fixture = async (name: string) => readPdf(await readFile(join(fixtures, name)))
const first = async (bytes: Uint8Array): Promise<PdfPage> => {
  const [only] = (await readPdf(bytes)).pages
  if (only === undefined) throw new Error('no page')
  return only
}
const texts = ({ runs }: { runs: readonly Run[] }) => runs.map((run) => run.text)

describe('a tagged document by Chromium', () => {
  test('has its title, language, fonts, tags, and runs at their places', async () => {
    const { pages, fonts, title, language, notices } = await fixture('two-pages.pdf')
    expect({ title, language, notices, pages: pages.length }).toEqual({
      title: 'Small',
      language: 'en',
      notices: [],
      pages: 2,
    })
    const heading = pages[0]?.runs.find((run) => run.text === 'Wells')
    expect(heading).toMatchObject({ x: 33.75, size: 21.997, angle: 0, rtl: false })
    expect(heading?.tags.slice(0, 2)).toEqual(['Document', 'H1'])
    expect(fonts[heading?.font ?? -1]).toMatchObject({
      name: 'LiberationSerif-Bold',
      bold: true,
      mono: false,
    })
  })
  test('has markers that are smaller and higher than their line', async () => {
    const { pages } = await fixture('two-pages.pdf')
    const [line, marker] = [2, 3].map((at) => pages[0]?.runs[at - 1])
    expect(marker?.text).toBe('1')
    expect(marker?.size).toBeLessThan(line?.size ?? 0)
    expect(marker?.y).toBeGreaterThan(line?.y ?? 0)
    expect(marker?.x).toBeCloseTo((line?.x ?? 0) + (line?.width ?? 0), 1)
    expect(marker?.tags).toContain('Link')
  })
  test('has links to addresses and to places, resolved to page and height', async () => {
    const { pages } = await fixture('two-pages.pdf')
    expect(pages[0]?.links.map(({ url, target }) => url ?? target)).toEqual([
      { page: 1, y: expect.closeTo(480.2, 0) as number },
      { page: 1, y: expect.closeTo(464.5, 0) as number },
      'https://a.example/report-1',
    ])
  })
  test('has Arabic in reading order, its number and full stop too', async () => {
    const { pages } = await fixture('two-pages.pdf')
    const line = pages[0]?.runs.filter((run) => run.y === 475.71).toSorted((a, b) => b.x - a.x) ?? []
    expect(line.map((run) => run.text).join('')).toBe('قال الشهود إن الآبار ردمت في عام 2023.')
  })
})

test('CJK without an embedded font is read by the character maps of the package', async () => {
  const { pages } = await fixture('cjk-maps.pdf')
  expect(pages.flatMap(texts)).toEqual(['これはテストです。https://example.org/ja', '这是测试[1]。'])
})
test('a document locked for printing alone opens', async () => {
  expect((await fixture('locked-for-printing.pdf')).pages.flatMap(texts)).toContain('Wells')
})
test('a document locked with a password is told in one sentence', async () => {
  await expect(fixture('locked.pdf')).rejects.toMatchObject({
    code: 'unreadable-document',
    message: expect.stringMatching(/without a password.*for example/) as string,
  })
})
test('the bytes handed in stay as they are', async () => {
  const bytes = page(words('kept'))
  const copy = Uint8Array.from(bytes)
  await readPdf(bytes)
  expect(bytes).toEqual(copy)
})

describe('runs', () => {
  test.each<[string, string, readonly string[]]>([
    ['drawn blanks stay in the text', words('one two  three'), ['one two  three']],
    ['kerning does not part a word', 'BT /F1 10 Tf 20 200 Td [(W) 80 (ater)] TJ ET', ['Water']],
    ['a gap of a blank parts words', 'BT /F1 10 Tf 20 200 Td [(two) -250 (words)] TJ ET', ['two', 'words']],
    ['letters drawn one by one are one word', 'BT /F1 10 Tf 20 200 Td (a) Tj 5.56 0 Td (b) Tj ET', ['ab']],
    ['another size parts', `${words('4600')}BT /F1 6 Tf 42.3 204 Td (2) Tj ET`, ['4600', '2']],
    ['a lifted baseline parts', 'BT /F1 10 Tf 20 200 Td (x) Tj 4 Ts (2) Tj 0 Ts (y) Tj ET', ['x', '2', 'y']],
    [
      'a size set by the matrix parts',
      'BT /F1 1 Tf 10 0 0 10 20 200 Tm (x) Tj 6 0 0 6 25 202 Tm (2) Tj ET',
      ['x', '2'],
    ],
    ['text off the page is not there', words('gone', 20, 400) + words('here'), ['here']],
    [
      'a separate accent goes onto its letter',
      'BT /F1 10 Tf 20 200 Td (M) Tj 9.4 0 Td (\\250) Tj -1 0 Td (uller) Tj ET',
      ['Müller'],
    ],
  ])('%s', async (_name, content, expected) => {
    expect(texts(await first(page(content)))).toEqual(expected)
  })

  test('sizes, widths and angles are as shown', async () => {
    const { runs } = await first(page('q 2 0 0 2 10 10 cm BT /F1 6 Tf 0 1 -1 0 50 50 Tm (up) Tj ET Q'))
    expect(runs).toMatchObject([{ text: 'up', x: 110, y: 110, size: 12, angle: 90 }])
    expect(runs[0]?.width).toBeCloseTo((0.556 + 0.556) * 12, 1)
  })
  test.each([
    [0, 200, 300, { x: 20, y: 200, angle: 0 }],
    [90, 300, 200, { x: 200, y: 180, angle: -90 }],
    [180, 200, 300, { x: 180, y: 100, angle: 180 }],
    [270, 300, 200, { x: 100, y: 20, angle: 90 }],
  ])('a page turned by %d is read as it is shown', async (rotate, width, height, expected) => {
    const shown = await first(page(words('turned'), {}, `/Rotate ${rotate}`))
    expect({ width: shown.width, height: shown.height }).toEqual({ width, height })
    expect(shown.runs).toMatchObject([expected])
  })
  test('a crop box is the page', async () => {
    const shown = await first(page(words('cropped'), {}, '/CropBox [10 150 110 250]'))
    expect(shown).toMatchObject({ width: 100, height: 100, runs: [{ x: 10, y: 50 }] })
  })
})

describe('what marks say', () => {
  test('an artifact is tagged so, whatever it stands in', async () => {
    const { runs } = await first(
      page(`/P <</MCID 0>> BDC /Artifact BMC ${words('7')} EMC ${words('text', 60)} EMC`),
    )
    expect(runs.map(({ text, tags }) => [text, tags])).toEqual([
      ['7', ['Artifact']],
      ['text', []],
    ])
  })
  test('actual text stands for the glyphs within', async () => {
    const content = `/Span <</ActualText (fi)>> BDC ${words('X')} EMC ${words('sh', 26.7)}`
    expect(texts(await first(page(content)))).toEqual(['fi', 'sh'])
  })
  test('actual text as UTF-16, and by a named property list', async () => {
    const content = `/Span /P1 BDC ${words('X')} EMC`
    const bytes = page(content, {
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> /Properties << /P1 << /ActualText <FEFF0634> >> >> >> /Contents 5 0 R >>',
    })
    expect(texts(await first(bytes))).toEqual(['ش'])
  })
  test('a soft hyphen that is said to be nothing is nothing', async () => {
    expect(
      texts(await first(page(`/Span <</ActualText ()>> BDC ${words('-')} EMC ${words('on', 60)}`))),
    ).toEqual(['on'])
  })
  test('layers that are switched off are not read', async () => {
    const content = `/OC /L1 BDC ${words('hidden')} EMC ${words('shown', 60)}`
    const bytes = page(content, {
      1: '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >> >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> /Properties << /L1 10 0 R >> >> /Contents 5 0 R >>',
      10: '<< /Type /OCG /Name (draft) >>',
    })
    expect(texts(await first(bytes))).toEqual(['shown'])
  })
})

describe('scans', () => {
  const picture = {
    10: stream(
      '\xff',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ',
    ),
  }
  const withPicture =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Resources << /Font << /F1 4 0 R >> /XObject << /I 10 0 R >> >> /Contents 5 0 R >>'
  const draw = 'q 200 0 0 300 0 0 cm /I Do Q\n'
  test('a page that is one picture says so', async () => {
    expect(await first(page(draw, { ...picture, 3: withPicture }))).toMatchObject({
      pictured: true,
      runs: [],
    })
  })
  test('invisible text over a picture is its recognised text', async () => {
    const shown = await first(page(`${draw}3 Tr ${words('recognised')}`, { ...picture, 3: withPicture }))
    expect(texts(shown)).toEqual(['recognised'])
  })
  test('invisible text beside visible text would say all twice', async () => {
    const shown = await first(
      page(`${words('the visible text')}BT 3 Tr /F1 10 Tf 20 200 Td (the visible) Tj ET`),
    )
    expect(texts(shown)).toEqual(['the visible text'])
  })
})

describe('letters', () => {
  test('a composite font without a map gives no letters, and does not invent some', async () => {
    const bytes = page('BT /F1 10 Tf 20 200 Td <00290030> Tj ET', {
      4: '<< /Type /Font /Subtype /Type0 /BaseFont /Sub /Encoding /Identity-H /DescendantFonts [10 0 R] >>',
      10: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sub /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 11 0 R >>',
      11: '<< /Type /FontDescriptor /FontName /Sub /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /StemV 80 >>',
    })
    expect(texts(await first(bytes))).toEqual(['\ufffd\ufffd'])
  })
  test('a map that names ligatures and private codes', async () => {
    const map = stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <41> <FB01> <42> <E000> endbfchar endcmap end end',
    )
    const bytes = page('BT /F1 10 Tf 20 200 Td (AB) Tj ET', {
      4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>',
      10: map,
    })
    expect(texts(await first(bytes))).toEqual(['fi\ufffd'])
  })
})

test('links with odd targets are left out, honest ones kept', async () => {
  const link = (action: string) => `<< /Type /Annot /Subtype /Link /Rect [10 10 60 20] ${action} >>`
  const annotations = [
    link('/A << /S /URI /URI (https://a.example/x) >>'),
    link('/A << /S /URI /URI (https://a.example/\u00d0\u0096) >>'),
    link('/Dest [3 0 R /XYZ 0 250 0]'),
    link('/Dest [3 0 R /Fit]'),
    link('/Dest (nowhere)'),
    link('/A << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    link('/A << /S /Launch /F (/bin/sh) >>'),
    link('/Dest [99 0 R /XYZ 0 0 0]'),
  ]
  const { links } = await first(page(words('x'), {}, `/Annots [${annotations.join(' ')}]`))
  expect(links.map(({ url, target }) => url ?? target)).toEqual([
    'https://a.example/x',
    'https://a.example/Ж',
    { page: 1, y: 250 },
    { page: 1, y: null },
  ])
})

test('an element that goes on over the page keeps its number', async () => {
  const leaf = (number: number, parents: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /StructParents ${parents} /Resources << /Font << /F1 4 0 R >> >> /Contents ${number} 0 R >>`
  const marked = stream(`/P <</MCID 0>> BDC ${words('half')} EMC`)
  const { pages } = await readPdf(
    pdf({
      objects: {
        1: '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 20 0 R /MarkInfo << /Marked true >> >>',
        2: '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
        3: leaf(5, 0),
        4: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
        5: marked,
        6: leaf(7, 1),
        7: marked,
        20: '<< /Type /StructTreeRoot /K 21 0 R /ParentTree << /Nums [0 [22 0 R] 1 [22 0 R]] >> /RoleMap << /Fussnote /Note >> >>',
        21: '<< /Type /StructElem /S /Document /P 20 0 R /K [22 0 R] >>',
        22: '<< /Type /StructElem /S /Fussnote /P 21 0 R /K [<< /Type /MCR /Pg 3 0 R /MCID 0 >> << /Type /MCR /Pg 6 0 R /MCID 0 >>] >>',
      },
    }),
  )
  const runs = pages.flatMap((one) => one.runs)
  expect(runs.map(({ tags }) => tags)).toEqual([
    ['Document', 'Note'],
    ['Document', 'Note'],
  ])
  expect(runs[0]?.element).toBe(runs[1]?.element)
})
