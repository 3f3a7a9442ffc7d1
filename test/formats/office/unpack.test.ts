/** Archives honest, odd and hostile: what is unpacked, what is left out with a notice, what is refused. */
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../../citations/index.ts'
import { largestPart, mostEntries } from '../../../src/formats/office/limits.ts'
import { unpackOffice } from '../../../src/formats/office/unpack.ts'
import { documentXml, docx, zip, type Member } from '../zip.ts'

const codes = async (bytes: Uint8Array) =>
  (await unpackOffice(bytes, 'docx')).notices.map((notice) => notice.code)
const refusal = async (bytes: Uint8Array, format: 'docx' | 'odt' = 'docx') => {
  const fault: unknown = await unpackOffice(bytes, format).catch((caught: unknown) => caught)
  if (!(fault instanceof Problem)) return fault
  expect(fault.message).toMatch(/^Expected [^]+, found [^]+; for example, [^]+\.$/)
  return fault.code
}
const part = async (bytes: Uint8Array, name: string) => (await unpackOffice(bytes, 'docx')).parts.get(name)

test('a DOCX gives its XML parts and relationships, without pictures and comments', async () => {
  const { parts, notices } = await unpackOffice(docx(), 'docx')
  expect([...parts.keys()].toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
  expect(parts.get('word/document.xml')).toBe(documentXml)
  expect(notices).toEqual([])
})

test('an ODT gives its three texts', async () => {
  const bytes = zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 },
    { name: 'content.xml', content: '<c/>' },
    { name: 'styles.xml', content: '<s/>' },
    { name: 'meta.xml', content: '<m/>' },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    { name: 'Thumbnails/thumbnail.png', content: 'x' },
  ])
  const { parts } = await unpackOffice(bytes, 'odt')
  expect([...parts]).toEqual([
    ['content.xml', '<c/>'],
    ['styles.xml', '<s/>'],
    ['meta.xml', '<m/>'],
  ])
})

describe('encodings', () => {
  const xml = '<?xml version="1.0" encoding="NAME"?><a>Żółć я 漢</a>'
  const utf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(text, 'utf16le')
    return big ? bytes.swap16() : bytes
  }
  test.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${xml}`)],
    ['UTF-8 that calls itself so', Buffer.from(xml.replace('NAME', 'utf-8'))],
    ['UTF-8 that calls itself UTF-16', Buffer.from(xml.replace('NAME', 'UTF-16'))],
    ['UTF-16 with its mark', utf16(`\ufeff${xml}`, false)],
    ['UTF-16 the other way round', utf16(`\ufeff${xml}`, true)],
    ['UTF-16 without a mark', utf16(xml, false)],
    ['UTF-16 the other way round without a mark', utf16(xml, true)],
  ])('%s => its letters', async (_name, content) => {
    expect(await part(docx([{ name: 'word/styles.xml', content }]), 'word/styles.xml')).toContain('Żółć я 漢')
  })

  test('windows-1251 by its declaration => its letters', async () => {
    const content = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'),
      Buffer.from([0xef, 0xf0, 0xe8]),
      Buffer.from('</a>'),
    ])
    expect(await part(docx([{ name: 'word/styles.xml', content }]), 'word/styles.xml')).toContain('при')
  })

  test('an encoding that nobody knows => UTF-8, with a notice', async () => {
    const content = '<?xml version="1.0" encoding="x-klingon"?><a>é</a>'
    const bytes = docx([{ name: 'word/styles.xml', content }])
    expect(await part(bytes, 'word/styles.xml')).toContain('é')
    expect(await codes(bytes)).toEqual(['encoding-damaged'])
  })
})

describe('a DOCTYPE is cut out, so that nothing it declares can be expanded', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]>`
  test.each([
    ['billion laughs', laughs],
    ['an external subset', '<!DOCTYPE a SYSTEM "file:///etc/passwd">'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['brackets in quotes', '<!DOCTYPE a [<!ENTITY x "]>"> <!-- ]> \' -->]>'],
    ['one behind a comment', '<!-- <a> --><?pi?>\n<!DOCTYPE a>'],
  ])('%s', async (_name, doctype) => {
    const content = `<?xml version="1.0"?>${doctype}<w:document>&lol9; text</w:document>`
    const bytes = docx([{ name: 'word/document.xml', content }])
    const text = await part(bytes, 'word/document.xml')
    expect(text).not.toMatch(/doctype|entity/i)
    expect(text).toContain('<w:document>&lol9; text</w:document>')
    expect(await codes(bytes)).toEqual(['doctype-ignored'])
  })

  test('one without an end takes all with it, and the text is lost', async () => {
    expect(
      await part(docx([{ name: 'word/styles.xml', content: '<!DOCTYPE a [ <a/>' }]), 'word/styles.xml'),
    ).toBe('')
  })

  test('the word in the text is left alone', async () => {
    const content = '<w:document><!-- <!DOCTYPE x> --><w:t>&lt;!DOCTYPE html></w:t></w:document>'
    expect(await part(docx([{ name: 'word/document.xml', content }]), 'word/document.xml')).toBe(content)
  })
})

describe('bombs', () => {
  const hollow = deflateRawSync(Buffer.alloc(64 * 1024 * 1024))
  const bomb = (name: string): Member => ({ name, content: '', packed: hollow, claimedSize: 1_000 })

  test('in the text => document-too-large, whatever its headers claim', async () => {
    expect(await refusal(docx([bomb('word/document.xml')]))).toBe('document-too-large')
  })
  test('beside the text => left out with a notice', async () => {
    const { parts, notices } = await unpackOffice(docx([bomb('word/styles.xml')]), 'docx')
    expect(parts.get('word/document.xml')).toBe(documentXml)
    expect(parts.has('word/styles.xml')).toBe(false)
    expect(notices.map(({ code }) => code)).toEqual(['part-left-out'])
  })
  test('many of them => each stopped early', async () => {
    const members = Array.from({ length: 40 }, (_, at) => bomb(`word/header${at}.xml`))
    const started = performance.now()
    expect(await codes(docx(members))).toHaveLength(40)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
  test('a stored part above the cap => document-too-large', async () => {
    const content = Buffer.alloc(largestPart + 1, 0x20)
    expect(await refusal(docx([{ name: 'word/document.xml', content, method: 0 }]))).toBe(
      'document-too-large',
    )
  })
  test('entries over one stretch of bytes => refused', async () => {
    const twice: Member = { name: 'word/styles.xml', content: documentXml, at: 0 }
    expect(await refusal(zip([{ name: 'word/document.xml', content: documentXml }, twice]))).toBe(
      'unreadable-document',
    )
  })
  test('more entries than any document has => refused', async () => {
    const members = Array.from({ length: mostEntries + 1 }, (_, at) => ({
      name: `m/${at}`,
      content: '',
      method: 0,
    }))
    expect(await refusal(zip(members))).toBe('unreadable-document')
  })
})

describe('names', () => {
  test.each([
    '../word/styles.xml',
    'word/../../styles.xml',
    'C:/word/styles.xml',
    'word/sty\0les.xml',
    '..\\styles.xml',
  ])('%j => left out with a notice', async (name) => {
    const { parts, notices } = await unpackOffice(docx([{ name, content: '<evil/>' }]), 'docx')
    expect([...parts.values()].join('')).not.toContain('evil')
    expect(notices.map(({ code }) => code)).toEqual(['unsafe-part-name'])
  })
  test('/word/styles.xml and word\\styles.xml are the part they name', async () => {
    expect(await part(docx([{ name: '/word/styles.xml', content: '<s/>' }]), 'word/styles.xml')).toBe('<s/>')
    expect(await part(docx([{ name: 'word\\styles.xml', content: '<s/>' }]), 'word/styles.xml')).toBe('<s/>')
  })
  test('a name twice => the first, with a notice', async () => {
    const bytes = zip([
      { name: 'word/document.xml', content: documentXml },
      { name: 'word/document.xml', content: '<other/>' },
    ])
    expect(await part(bytes, 'word/document.xml')).toBe(documentXml)
    expect(await codes(bytes)).toEqual(['duplicate-part'])
  })
  test('document2.xml, as some editors name it, is a text too', async () => {
    const bytes = zip([{ name: 'word/document2.xml', content: documentXml }])
    expect(await part(bytes, 'word/document2.xml')).toBe(documentXml)
  })
})

describe('damage', () => {
  test.each<[string, Uint8Array]>([
    ['no archive', Buffer.from('%PDF-1.7')],
    ['nothing', new Uint8Array()],
    ['an archive without a text', zip([{ name: 'readme.txt', content: 'x' }])],
    ['a text that is locked', docx([{ name: 'word/document.xml', content: documentXml, flags: 1 }])],
    [
      'a text packed by another method',
      docx([{ name: 'word/document.xml', content: documentXml, method: 12 }]),
    ],
    ['an empty text', docx([{ name: 'word/document.xml', content: '' }])],
  ])('%s => unreadable-document', async (_name, bytes) => {
    expect(await refusal(bytes)).toBe('unreadable-document')
  })
  test('an ODT locked with a password => unreadable-document', async () => {
    const bytes = zip([
      { name: 'content.xml', content: Buffer.from([1, 2, 3, 250]) },
      { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data manifest:checksum="x"/>' },
    ])
    expect(await refusal(bytes, 'odt')).toBe('unreadable-document')
  })
  test('a wrong checksum => read with a notice', async () => {
    const bytes = docx([{ name: 'word/document.xml', content: documentXml, checksum: 1 }])
    expect(await part(bytes, 'word/document.xml')).toBe(documentXml)
    expect(await codes(bytes)).toEqual(['damaged-part'])
  })
  test('sizes that lie => the bytes are counted', async () => {
    const bytes = docx([{ name: 'word/document.xml', content: documentXml, claimedSize: 3 }])
    expect(await part(bytes, 'word/document.xml')).toBe(documentXml)
  })

  const whole = docx([
    { name: 'word/footnotes.xml', content: `<w:footnotes>${'<w:t>note </w:t>'.repeat(500)}</w:footnotes>` },
  ])
  test.each(Array.from({ length: 50 }, (_, at) => at))(
    'cut off after %d of 50 parts => what is left, or a Problem',
    async (at) => {
      const cut = whole.subarray(0, Math.floor((whole.length * at) / 50))
      const outcome = await unpackOffice(cut, 'docx').catch((fault: unknown) => fault)
      if (outcome instanceof Problem) expect(outcome.code).toBe('unreadable-document')
      else {
        const { parts, notices } = outcome as Awaited<ReturnType<typeof unpackOffice>>
        expect(documentXml.startsWith(parts.get('word/document.xml') ?? '?')).toBe(true)
        expect(notices[0]?.code).toBe('damaged-archive')
      }
    },
  )
  test('cut off behind the text, the text is read', async () => {
    const bytes = await unpackOffice(whole.subarray(0, whole.length - 100), 'docx')
    expect(bytes.parts.get('word/document.xml')).toBe(documentXml)
  })

  test('any bytes changed => parts or a Problem, never another fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, value] of changes) bytes[at] = value
          const outcome = await unpackOffice(bytes, 'docx').catch((fault: unknown) => fault)
          expect(outcome instanceof Problem || typeof outcome === 'object').toBe(true)
          expect(outcome).not.toBeInstanceOf(TypeError)
          expect(outcome).not.toBeInstanceOf(RangeError)
        },
      ),
      { numRuns: 300 },
    )
  })
})
