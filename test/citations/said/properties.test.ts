/** Properties of documents, pictures and drawings, as their files have them. */
import { expect, test } from 'vitest'
import { saidOfPdf } from '../../../citations/said/pdf.ts'
import { findPacket, readProperties } from '../../../citations/said/properties.ts'

const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:r="http://ns.adobe.com/xap/1.0/rights/"
    p:DateCreated="2021-05-03" r:WebStatement="http://licence.test/by"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Flood</rdf:li><rdf:li xml:lang="de">Flut</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Ben</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li>© Ann</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`
const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
  <dc:title>The flood</dc:title><dc:creator>Ann</dc:creator><dc:subject>Water</dc:subject><dcterms:created>2024-05-03T08:00:00Z</dcterms:created><dcterms:modified>2024-05-04T08:00:00Z</dcterms:modified></cp:coreProperties>`
const meta = `<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>
  <meta:initial-creator>Ann</meta:initial-creator><dc:creator>Ben</dc:creator><meta:creation-date>2024-05-03</meta:creation-date><dc:date>2024-05-04</dc:date><dc:language>de</dc:language><dc:title>Flut</dc:title></office:meta></office:document-meta>`

test.for([
  [
    'XMP',
    packet,
    {
      title: 'Flood',
      authors: ['Ann', 'Ben'],
      published: '2021-05-03',
      licence: 'http://licence.test/by',
      rights: '© Ann',
    },
  ],
  [
    'core.xml',
    core,
    {
      title: 'The flood',
      authors: ['Ann'],
      description: 'Water',
      published: '2024-05-03T08:00:00Z',
      modified: '2024-05-04T08:00:00Z',
    },
  ],
  [
    'meta.xml',
    meta,
    { title: 'Flut', authors: ['Ann'], language: 'de', published: '2024-05-03', modified: '2024-05-04' },
  ],
  [
    'SVG',
    '<svg xmlns="http://www.w3.org/2000/svg"><title>Map</title><desc>Of it</desc><g><title>A part</title></g></svg>',
    { title: 'Map', description: 'Of it' },
  ],
  ['a title that a program gave', core.replace('The flood', 'Microsoft Word - x.doc'), { title: '' }],
  ['what is broken', '<a><dc:title>Half', { title: '' }],
  ['nothing', '', { title: '', authors: [] }],
] as const)('%s => %j', ([, xml, said]) => {
  expect(readProperties(xml)).toMatchObject(said)
})

test('the packet among a picture’s bytes => found whole, or not at all', () => {
  expect(findPacket(`\u00ff\u00d8 JFIF ${packet} more`)).toBe(packet)
  expect(findPacket(`\u00ff\u00d8 <x:xmpmeta and no end`)).toBeNull()
  expect(findPacket(`<x:xmpmeta ${'x'.repeat(2_000_000)}</x:xmpmeta>`)).toBeNull()
})

test('a PDF’s dictionary and packet => the dictionary’s title, the packet’s list of authors, dates as everybody writes them', () => {
  const info = {
    Title: 'The flood',
    Author: 'Ann and Ben',
    CreationDate: "D:20240503101500+02'00'",
    ModDate: 'D:2024',
    Subject: 'Water',
  }
  expect(saidOfPdf(info, '')).toMatchObject({
    title: 'The flood',
    authors: ['Ann and Ben'],
    description: 'Water',
    published: '2024-05-03T10:15:00+02:00',
    modified: '2024',
  })
  expect(saidOfPdf({ Title: 'Microsoft Word - a.docx' }, packet)).toMatchObject({
    title: 'Flood',
    authors: ['Ann', 'Ben'],
  })
  expect(saidOfPdf({ Title: 7, CreationDate: 'some day' }, '')).toMatchObject({
    title: '',
    published: 'some day',
  })
})
