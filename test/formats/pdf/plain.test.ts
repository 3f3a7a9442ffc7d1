/** Whether a PDF may leave as it is: without remarks, files within it and earlier versions, or it does not leave. */
import { describe, expect, test } from 'vitest'
import { isPlainPdf } from '../../../src/formats/pdf/plain.ts'
import { pdfIsPlain } from '../../../src/formats/strip-document.ts'
import { page, pdf, stream, words } from './pdf.ts'

const text = words('What was said.')
const annotated = (annotation: string) =>
  page(text, { 10: `<< /Type /Annot /Rect [10 10 50 50] ${annotation} >>` }, '/Annots [10 0 R]')
const bytesOf = (written: string) => Uint8Array.from(written, (character) => character.charCodeAt(0))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const followedBy = (bytes: Uint8Array, more: string) => bytesOf(textOf(bytes) + more)
const withCatalog = (more: string, further: Readonly<Record<number, string>>) =>
  pdf({
    objects: {
      1: `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] >>',
      ...further,
    },
  })
const filespec = '<< /Type /Filespec /F (notes.txt) /UF (notes.txt) /EF << /F 12 0 R >> >>'
const attached = (entries: string) =>
  withCatalog('/Names << /EmbeddedFiles << /Names [(notes.txt) 11 0 R] >> >>', {
    11: filespec,
    12: stream('unsaid', entries),
  })
/** What an editor appends: the page's content said anew, and a table that leads back to the first one. */
const replaced = '5 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n'
const ending = 'xref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n'

/** As annex F has it: two sections with objects, and a first object that tells the file's length. */
function linearized(): string {
  const body = textOf(page(text)).replace('%PDF-1.7\n', '')
  const head = (length: number) =>
    `%PDF-1.7\n20 0 obj\n<< /Linearized 1 /L ${String(length).padEnd(8)} /N 1 >>\nendobj\nstartxref\n0\n%%EOF\n`
  return head(head(0).length + body.length) + body
}

describe('nothing to take out => plain', () => {
  test.each([
    ['a page', page(text)],
    ['a link', annotated('/Subtype /Link /A << /S /URI /URI (https://a.example/) >>')],
    ['a field to fill in', annotated('/Subtype /Widget /FT /Tx /T (name)')],
    ['an end twice with no object between, as Word writes it', followedBy(page(text), ending)],
    ['a linearized file', bytesOf(linearized())],
  ])('%s', async (_, bytes) => expect(await isPlainPdf(bytes)).toBe(true))
})

describe('something that cannot be taken out => not plain', () => {
  test.each([
    ['a note', annotated('/Subtype /Text /Contents (unsaid)')],
    ['a note that is not shown', annotated('/Subtype /Text /Contents (unsaid) /F 2')],
    ['a highlight', annotated('/Subtype /Highlight /QuadPoints [10 50 50 50 10 10 50 10]')],
    ['words struck out', annotated('/Subtype /StrikeOut /QuadPoints [10 50 50 50 10 10 50 10]')],
    ['a drawing', annotated('/Subtype /Ink /InkList [[10 10 20 20]]')],
    ['a kind that nobody knows', annotated('/Subtype /Remark /Contents (unsaid)')],
    ['a kind that is not told', annotated('/Contents (unsaid)')],
    ['an attached file', attached('/Type /EmbeddedFile ')],
    ['an attached file that does not say it is one', attached('')],
    ['a file that nothing names', withCatalog('', { 12: stream('unsaid', '/Type /EmbeddedFile ') })],
    ['a later version', followedBy(page(text), replaced + ending)],
    ['a later version without an end', followedBy(page(text), replaced)],
    ['a linearized file, changed since', bytesOf(linearized() + replaced + ending)],
    ['one object twice in one version', bytesOf(textOf(page(text)).replace('xref\n', `${replaced}xref\n`))],
    ['no PDF', Buffer.from('words')],
    ['a PDF without its end', page(text).subarray(0, 200)],
  ])('%s', async (_, bytes) => expect(await isPlainPdf(bytes)).toBe(false))
})

test('in the cage => the same answers', async () => {
  const { signal } = new AbortController()
  expect(await pdfIsPlain(page(text), signal)).toBe(true)
  expect(await pdfIsPlain(annotated('/Subtype /Text /Contents (unsaid)'), signal)).toBe(false)
}, 60_000)
