/** What leaves an office document on export: comments and tracked changes, whatever they hang on; and nothing else. */
import { describe, expect, test } from 'vitest'
import { stripXml } from '../../src/formats/office/strip-xml.ts'
import { stripDocument } from '../../src/formats/strip-document.ts'
import { zipOf } from '../../src/wacz/zip-writer.ts'

const word = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`
const odf = (body: string) =>
  `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0">${body}</o:document-content>`

describe('a DOCX', () => {
  test.each([
    ['<w:del w:author="A"><w:r><w:delText>secret</w:delText></w:r></w:del><w:r/>', '<w:r/>'],
    ['<w:ins w:author="A"><w:r><w:t>kept</w:t></w:r></w:ins>', '<w:r><w:t>kept</w:t></w:r>'],
    ['<w:ins><w:del><w:r/></w:del><w:r><w:t>b</w:t></w:r></w:ins>', '<w:r><w:t>b</w:t></w:r>'],
    ['<w:moveFrom><w:r/></w:moveFrom><w:moveTo><w:r>x</w:r></w:moveTo>', '<w:r>x</w:r>'],
    ['<w:commentRangeStart w:id="1"/><w:r/><w:commentRangeEnd w:id="1"/>', '<w:r/>'],
    ['<w:r><w:commentReference w:id="1"/></w:r>', '<w:r></w:r>'],
    ['<w:rPr><w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>', '<w:rPr><w:b/></w:rPr>'],
    ['<w:pPr><w:rPr><w:ins w:author="A"/></w:rPr></w:pPr>', '<w:pPr><w:rPr></w:rPr></w:pPr>'],
    ['<w:tr><w:trPr><w:del/></w:trPr><w:tc>secret</w:tc></w:tr><w:tr><w:tc/></w:tr>', '<w:tr><w:tc/></w:tr>'],
    ['<w:t>a &lt;w:del&gt; b</w:t>\r\n', '<w:t>a &lt;w:del&gt; b</w:t>\r\n'],
    ['<x:del xmlns:x="urn:other">not ours</x:del>', '<x:del xmlns:x="urn:other">not ours</x:del>'],
  ])('%s => %s', (body, left) => expect(stripXml(word(body)).text).toBe(word(left)))

  test('the list of parts and the relationships forget them too', () => {
    const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/remarks.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/><Override PartName="/word/document.xml" ContentType="main"/></Types>`
    const { text, parts } = stripXml(types)
    expect(parts).toEqual(['word/remarks.xml'])
    expect(text).not.toContain('remarks')
    expect(text).toContain('document.xml')
  })
})

describe('an ODT', () => {
  test.each([
    ['<t:tracked-changes><t:changed-region>secret</t:changed-region></t:tracked-changes><t:p/>', '<t:p/>'],
    [
      '<t:p>a<t:change-start t:change-id="c"/>b<t:change-end t:change-id="c"/><t:change/></t:p>',
      '<t:p>ab</t:p>',
    ],
    ['<t:p>a<o:annotation>secret</o:annotation>b<o:annotation-end/></t:p>', '<t:p>ab</t:p>'],
  ])('%s => %s', (body, left) => expect(stripXml(odf(body)).text).toBe(odf(left)))
})

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const strip = (bytes: Uint8Array) => stripDocument('docx', bytes, new AbortController().signal)

test('a whole document, in the cage => without its comments, all other parts to the byte', async () => {
  const picture = { name: 'word/media/a.png', bytes: Buffer.from([0, 1, 2, 255]) }
  const parts = await strip(
    zipOf([
      file(
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      file(
        'word/document.xml',
        `<?xml version="1.0" encoding="windows-1252"?>${word('<w:del>secret</w:del><w:t>x</w:t>')}`,
      ),
      file('word/comments.xml', word('<w:comment>secret</w:comment>')),
      picture,
    ]),
  )
  expect(parts?.map(({ name }) => name)).toEqual([
    '[Content_Types].xml',
    'word/document.xml',
    'word/media/a.png',
  ])
  expect(Buffer.from(parts?.[1]?.bytes ?? []).toString()).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>${word('<w:t>x</w:t>')}`,
  )
  expect(parts?.[2]?.bytes).toEqual(picture.bytes)
}, 60_000)

test('an ODT with an empty part, as LibreOffice keeps its key bindings => all its parts', async () => {
  const content = odf('<t:p>a</t:p>')
  const parts = await stripDocument(
    'odt',
    zipOf([file('content.xml', content), file('Configurations2/accelerator/current.xml', '')]),
    new AbortController().signal,
  )
  expect(parts?.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['content.xml', content],
    ['Configurations2/accelerator/current.xml', ''],
  ])
}, 60_000)

test.each([
  ['no archive', Buffer.from('words')],
  ['XML that is not well-formed', zipOf([file('word/document.xml', '<a><b></a>')])],
])(
  '%s => null, so that nothing half-stripped leaves the house',
  async (_, bytes) => {
    expect(await strip(bytes)).toBeNull()
  },
  60_000,
)
