/** Shared by the tests of office documents: Word-shaped and ODF-shaped packages in a few words. */
import { extractDocx } from '../../../citations/extract/docx.ts'
import { extractOdt } from '../../../citations/extract/odt.ts'
import type { OfficeDocument } from '../../../citations/extract/readable.ts'
import type { Reading } from '../../../citations/extract/reading.ts'
import type { Span } from '../../../citations/index.ts'

const OOXML = 'http://schemas.openxmlformats.org'
export const transitional = [
  `xmlns:w="${OOXML}/wordprocessingml/2006/main"`,
  `xmlns:r="${OOXML}/officeDocument/2006/relationships"`,
  `xmlns:mc="${OOXML}/markup-compatibility/2006"`,
  `xmlns:a="${OOXML}/drawingml/2006/main"`,
  `xmlns:m="${OOXML}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export interface Docx {
  readonly body: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** `id: target`; external hyperlinks. */
  readonly links?: Readonly<Record<string, string>>
  readonly noteLinks?: Readonly<Record<string, string>>
  readonly styles?: string
  readonly settings?: string
  readonly numbering?: string
  readonly core?: string
  readonly namespaces?: string
  readonly more?: Readonly<Record<string, string>>
}

export function docxParts(docx: Docx): Map<string, string> {
  const { namespaces = transitional } = docx
  const parts = new Map<string, string>([
    [
      '_rels/.rels',
      relations({ rId1: `${OOXML}/officeDocument/2006/relationships/officeDocument word/document.xml` }),
    ],
    ['word/_rels/document.xml.rels', links(docx.links)],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${docx.body}</w:body></w:document>`],
  ])
  const add = (path: string, root: string, inner: string | undefined): void => {
    if (inner !== undefined) parts.set(path, `<w:${root} ${namespaces}>${inner}</w:${root}>`)
  }
  add('word/footnotes.xml', 'footnotes', docx.footnotes)
  add('word/endnotes.xml', 'endnotes', docx.endnotes)
  add('word/styles.xml', 'styles', docx.styles)
  add('word/settings.xml', 'settings', docx.settings)
  add('word/numbering.xml', 'numbering', docx.numbering)
  if (docx.noteLinks !== undefined) parts.set('word/_rels/footnotes.xml.rels', links(docx.noteLinks))
  if (docx.core !== undefined)
    parts.set(
      'docProps/core.xml',
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">${docx.core}</cp:coreProperties>`,
    )
  for (const [path, xml] of Object.entries(docx.more ?? {})) parts.set(path, xml)
  return parts
}

function links(targets: Readonly<Record<string, string>> = {}): string {
  const list = Object.entries(targets).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${OOXML}/officeDocument/2006/relationships/hyperlink" Target="${escape(target)}" TargetMode="External"/>`,
  )
  return `<Relationships xmlns="${OOXML}/package/2006/relationships">${list.join('')}</Relationships>`
}

/** `id: type target` */
export function relations(list: Readonly<Record<string, string>>): string {
  const written = Object.entries(list).map(([id, words]) => {
    const [type = '', target = ''] = words.split(' ')
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${OOXML}/package/2006/relationships">${written.join('')}</Relationships>`
}

export function readDocx(docx: Docx | ReadonlyMap<string, string>): Reading {
  const parts = docx instanceof Map ? docx : docxParts(docx as Docx)
  return extractDocx({ format: 'docx', name: 'a.docx', sha256: '0'.repeat(64), parts })
}

export function officeDocument(format: 'docx' | 'odt', parts: ReadonlyMap<string, string>): OfficeDocument {
  return { format, name: `a.${format}`, sha256: '0'.repeat(64), parts }
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A run, its properties in front. */
export function r(text: string, properties = ''): string {
  const shown = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${shown}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
}
export function p(...inner: readonly string[]): string {
  return `<w:p>${inner.map((part) => (part.startsWith('<') ? part : r(part))).join('')}</w:p>`
}
export const ref = (id: number | string): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
export const endRef = (id: number | string): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="${id}"/></w:r>`
export const note = (id: number | string, ...inner: readonly string[]): string =>
  `<w:footnote w:id="${id}">${p('<w:r><w:footnoteRef/></w:r>', r(' '), ...inner)}</w:footnote>`
export const endNote = (id: number | string, ...inner: readonly string[]): string =>
  `<w:endnote w:id="${id}">${p('<w:r><w:endnoteRef/></w:r>', r(' '), ...inner)}</w:endnote>`
/** A complex field: instruction (in as many runs as given), result. */
export function field(code: string | readonly string[], result: string): string {
  const instruction = typeof code === 'string' ? [code] : code
  const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const written = instruction.map((words) =>
    words.startsWith('<w:')
      ? words
      : `<w:r><w:instrText xml:space="preserve">${escape(words)}</w:instrText></w:r>`,
  )
  const shown = result.startsWith('<') ? result : r(result)
  return `${sign('begin')}${written.join('')}${sign('separate')}${shown}${sign('end')}`
}
export const link = (id: string, ...inner: readonly string[]): string =>
  `<w:hyperlink r:id="${id}">${inner.map((part) => (part.startsWith('<') ? part : r(part))).join('')}</w:hyperlink>`
export const raised = '<w:vertAlign w:val="superscript"/>'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
const odfNamespaces = [
  ...['office', 'text', 'table', 'style', 'meta'].map((name) => `xmlns:${name}="${ODF}${name}:1.0"`),
  `xmlns:draw="${ODF}drawing:1.0"`,
  `xmlns:fo="${ODF}xsl-fo-compatible:1.0"`,
  `xmlns:svg="${ODF}svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

export interface Odt {
  readonly body: string
  readonly automatic?: string
  readonly styles?: string
  readonly meta?: string
}

export function odtParts({ body, automatic = '', styles, meta }: Odt): Map<string, string> {
  const parts = new Map<string, string>([
    [
      'content.xml',
      `<office:document-content ${odfNamespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
  ])
  if (styles !== undefined)
    parts.set(
      'styles.xml',
      `<office:document-styles ${odfNamespaces}><office:styles>${styles}</office:styles></office:document-styles>`,
    )
  if (meta !== undefined)
    parts.set(
      'meta.xml',
      `<office:document-meta ${odfNamespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    )
  return parts
}

export function readOdt(odt: Odt | ReadonlyMap<string, string>): Reading {
  const parts = odt instanceof Map ? odt : odtParts(odt as Odt)
  return extractOdt(officeDocument('odt', parts))
}

export const odtNote = (id: number, label: string, text: string, noteClass = 'footnote'): string =>
  `<text:note text:id="ftn${id}" text:note-class="${noteClass}"><text:note-citation>${label}</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`

/** `number url url | claim`, the shortest way to say what was found. */
export function found({ citations }: Reading): string[] {
  return citations.map(
    ({ number, urls, claim }) => `${[number, ...urls].filter(Boolean).join(' ')} | ${claim}`,
  )
}

export function codes({ notices }: Reading): string[] {
  return notices.map(({ code }) => code)
}

/**
 * The visible text of the paragraph that a span names, read from the XML in another way than the reader does: by looking for
 * the n-th start tag. Knows only paragraphs of plain runs.
 */
export function spanText(
  parts: ReadonlyMap<string, string>,
  { part = '', paragraph = 0, column = 0, endColumn = 0 }: Span,
): string {
  const xml = parts.get(part) ?? ''
  const starts = [...xml.matchAll(/<(?:w:p|text:p|text:h)[ >]/g)]
  const from = starts[paragraph - 1]?.index ?? xml.length
  const to = starts[paragraph]?.index ?? xml.length
  const words = xml
    .slice(from, to)
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<w:(?:tab|br|cr)\/>/g, '<w:t> </w:t>')
    .replace(/<w:(?:footnoteReference|footnoteRef|endnoteReference|endnoteRef)[^>]*>/g, '\ufffc')
    .replace(/<[^>]*>/g, '')
  return words
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .slice(column - 1, endColumn - 1)
}
