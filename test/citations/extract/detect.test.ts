/** Which format a document is of: by its signs, its name, what the sender said, its words; and what is refused, with advice. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  detectFormat,
  documentFormats,
  endingOf,
  fileEndings,
  formatNotices,
  Problem,
  requireReadable,
} from '../../../citations/index.ts'
import { processorMs } from '../../processor-time.ts'

/** Characters as bytes. */
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const problem = (act: () => unknown): Problem => {
  try {
    act()
  } catch (fault) {
    if (fault instanceof Problem) return fault
    throw fault
  }
  throw new Error('nothing was thrown')
}
const ZIP = 'PK\u0003\u0004\u0014\0\0\0\0\0'

describe('by name', () => {
  test.each([
    ['release.txt', 'text', 'text'],
    ['RELEASE.MD', '# x', 'markdown'],
    ['paper.qmd', 'x', 'markdown'],
    ['notes.json', '[]', 'json'],
    ['page.html', '<p>', 'html'],
    ['page.xhtml', '<?xml version="1.0"?><html>', 'html'],
    ['refs.bib', '@misc{a, url = {https://a.example}}', 'bibtex'],
    ['refs.ris', 'TY  - JOUR', 'ris'],
    ['words.txt', '<!doctype html> is how a page begins', 'text'],
    ['words.md', 'TY  - JOUR', 'markdown'],
    ['empty.txt', '', 'text'],
  ])('%j with %j => %s', (name, head, format) => expect(detectFormat(name, utf8(head))).toBe(format))
})

describe('by signs, whatever the name', () => {
  test.each([
    ['report.pdf', '%PDF-1.7', 'pdf'],
    ['report.txt', '%PDF-1.7\n\u00e2', 'pdf'],
    ['report', '\n\n\u00ff%PDF-1.4 \u00e2\u00e3', 'pdf'],
    ['report.docx', `${ZIP}[Content_Types].xml…word/document.xml`, 'docx'],
    ['report.zip', `${ZIP}_rels/.rels word/_rels/document2.xml.rels`, 'docx'],
    ['report.docx', `${ZIP}mimetypeapplication/vnd.oasis.opendocument.textPK`, 'odt'],
    ['report.odt', ZIP, 'odt'],
    ['report.docx', ZIP, 'docx'],
  ])('%j with %j => %s', (name, head, format) => expect(detectFormat(name, bytes(head))).toBe(format))

  test('names at the far end of a large archive count', () => {
    const large = new Uint8Array(2 * 1024 * 1024)
    large.set(bytes(ZIP))
    large.set(bytes('PK\u0001\u0002 word/document.xml'), large.length - 500)
    expect(detectFormat('report', large)).toBe('docx')
  })
})

describe('by words, where the name says nothing', () => {
  test.each([
    ['-', 'plain words', 'text'],
    ['-', '[^1]: https://a.example', 'markdown'],
    ['-', 'See [a report](https://a.example/).', 'markdown'],
    ['', '  {"citations": []}', 'json'],
    ['-', '\u00ef\u00bb\u00bf[{"number": "1", "urls": []}]', 'json'],
    ['Release of 5.3.2019', 'plain [1] words', 'text'],
    ['-', '<!DOCTYPE html><p>', 'html'],
    ['-', '\n<html lang="en">', 'html'],
    ['-', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>', 'html'],
    ['-', '% by hand\n@article{key, title={x}}', 'bibtex'],
    ['-', '@everybody come and see', 'text'],
    ['-', '\r\nTY  - JOUR\r\nUR  - https://a.example/', 'ris'],
    ['-', '[{"id": "a", "type": "article-journal", "URL": "https://a.example/"}]', 'csl-json'],
    ['-', '{"type": "webpage", "title": "x", "issued": {"date-parts": [[2020]]}}', 'csl-json'],
    ['-', 'a PDF begins with %PDF-1.7, as everybody knows', 'text'],
  ])('%j with %j => %s', (name, head, format) => expect(detectFormat(name, bytes(head))).toBe(format))

  test.each([
    ['refs.json', '[{"id": "a", "type": "book", "title": "x"}]', 'csl-json'],
    ['refs.csljson', '[]', 'csl-json'],
    ['list.json', '[{"number": "1", "type": "book", "title": "x", "urls": ["https://a.example/"]}]', 'json'],
    ['list.json', '[{"type": "module", "id": 3}]', 'json'],
  ])('%j with %j => %s', (name, head, format) => expect(detectFormat(name, utf8(head))).toBe(format))

  test('UTF-16 is looked at by its letters', () => {
    const text = Buffer.from('\ufeff<!doctype html><p>', 'utf16le')
    expect(detectFormat('-', new Uint8Array(text))).toBe('html')
    expect(detectFormat('a.txt', new Uint8Array(text))).toBe('text')
  })
})

describe('by what the sender said', () => {
  test.each([
    ['upload', 'text/html; charset=utf-8', '<p>x', 'html'],
    ['upload', 'application/x-bibtex', 'x', 'bibtex'],
    ['upload', 'application/vnd.citationstyles.csl+json', '[]', 'csl-json'],
    ['notes.log', 'text/plain', 'See [a](https://a.example/).', 'markdown'],
    ['release.txt', 'text/html', '<p>x', 'text'],
    ['upload', 'application/octet-stream', 'words', 'text'],
  ])('%j as %s with %j => %s', (name, type, head, format) =>
    expect(detectFormat(name, utf8(head), type)).toBe(format),
  )
})

describe('refused with advice', () => {
  test.each([
    [
      'old.doc',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      'unknown-format',
      /old Word file or one locked.*DOCX/,
    ],
    [
      'locked.docx',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      'unreadable-document',
      /locked with a password/,
    ],
    ['letter.rtf', '{\\rtf1\\ansi', 'unknown-format', /Rich Text.*save it as DOCX/],
    ['book.epub', `${ZIP}mimetypeapplication/epub+zipPK`, 'unknown-format', /EPUB.*export it as HTML/],
    ['text.pages', `${ZIP}Index/Document.iwa`, 'unknown-format', /Pages.*export it as DOCX/],
    ['sheet.xlsx', `${ZIP}[Content_Types].xml xl/workbook.xml`, 'unknown-format', /Excel/],
    ['talk.pptx', `${ZIP}ppt/presentation.xml`, 'unknown-format', /PowerPoint/],
    [
      'talk.odp',
      `${ZIP}mimetypeapplication/vnd.oasis.opendocument.presentationPK`,
      'unknown-format',
      /OpenDocument/,
    ],
    ['scan.png', '\u0089PNG\r\n', 'unknown-format', /picture.*recognised/],
    ['scan.jpg', '\u00ff\u00d8\u00ff\u00e0', 'unknown-format', /picture/],
    ['scan.heic', '\0\0\0\u0018ftypheic', 'unknown-format', /picture/],
    ['files.zip', ZIP, 'unknown-format', /ZIP archive.*unpack/],
    ['paper.tex', '\\documentclass{article}', 'unknown-format', /".tex".*compile it to PDF/],
    ['archive.xyz', 'words', 'unknown-format', /".xyz"/],
    ['-', '<?xml version="1.0"?><rss/>', 'unknown-format', /XML that is no web page/],
    [
      'release.txt',
      '\u0000\u0001\u0002',
      'unreadable-document',
      /the text that the name .* promises, found binary/,
    ],
    ['release.md', ZIP, 'unreadable-document', /found a ZIP archive/],
    ['report.pdf', 'words', 'unreadable-document', /the PDF that the name .* promises, found text/],
    ['report.pdf', '<!doctype html><title>404', 'unreadable-document', /found a web page/],
    ['report.docx', 'words', 'unreadable-document', /the DOCX that/],
    ['report.docx', `${ZIP}xl/workbook.xml`, 'unreadable-document', /Excel/],
  ])('%j with %j => %s', (name, head, code, says) => {
    const { code: found, message } = problem(() => detectFormat(name, bytes(head)))
    expect(found).toBe(code)
    expect(message).toMatch(says)
    expect(message).toMatch(/^Expected .+, found .+; for example, .+\.$/)
  })
})

test('a name that lies is told where the bytes won', () => {
  expect(formatNotices('report.txt', 'pdf')).toMatchObject([{ code: 'format-told-by-content' }])
  expect(formatNotices('report.pdf', 'pdf')).toEqual([])
  expect(formatNotices('REPORT.DOCM', 'docx')).toEqual([])
  expect(formatNotices('report', 'odt')).toEqual([])
  expect(formatNotices('report.txt', 'markdown')).toEqual([])
})

test('every format has an ending, and every ending is told by itself', () => {
  for (const format of documentFormats) expect(fileEndings).toContain(endingOf(format))
  for (const format of ['text', 'markdown', 'html', 'csl-json', 'bibtex', 'ris'] as const)
    expect(detectFormat(`x.${endingOf(format)}`, utf8('x'))).toBe(format)
})

test('the sentence says which formats are read', () => {
  expect(() => requireReadable('odf')).toThrow(
    /text, markdown, html, pdf, docx, odt, json, csl-json, bibtex, ris/,
  )
  for (const format of documentFormats) expect(requireReadable(format)).toBe(format)
})

test('any bytes under any name => a format or a Problem, at once', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.string(), (content, name) => {
      const started = processorMs()
      try {
        expect(documentFormats).toContain(detectFormat(name, content))
      } catch (fault) {
        expect(fault).toBeInstanceOf(Problem)
      }
      expect(processorMs() - started).toBeLessThan(1_000)
    }),
  )
})

test.each(['[^', '@', '<?xml', '{"type" : ', '](', '%\n', '<!--', ' '])(
  '%j without an end => told at once',
  (piece) => {
    const long = utf8(piece.repeat(200_000))
    const started = processorMs()
    try {
      detectFormat('-', long)
    } catch (fault) {
      expect(fault).toBeInstanceOf(Problem)
    }
    expect(processorMs() - started).toBeLessThan(2_000)
  },
)
