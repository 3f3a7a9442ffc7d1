/** Documents nobody wrote: all that is shown is kept, spans point at it, and nothing makes the readers throw. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocxProse } from '../../../../citations/extract/docx.ts'
import { readOdtProse } from '../../../../citations/extract/odt.ts'
import type { Prose } from '../../../../citations/extract/prose.ts'
import {
  docxParts,
  escape,
  field,
  note,
  odtNote,
  odtParts,
  r,
  readDocx,
  readOdt,
  ref,
  type Docx,
} from '../office-parts.ts'

/** A piece of a paragraph: what stands in the XML of either format, and what is seen of it (a note is one character). */
interface Piece {
  readonly docx: string
  readonly odt: string
  readonly seen: string
}
const word = fc.stringMatching(/^[\p{L}]{1,8}$/u)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => ` ${list.join(' ')}`)
const url = fc.stringMatching(/^[a-z]{1,9}$/).map((name) => ` https://${name}.example/x?a=1&b=2`)
const plain = (text: string): Piece => ({ docx: r(text), odt: escape(text), seen: text })
const wrapped = (text: string, docx: string, odt: string): Piece => ({
  docx: docx.replace('@', r(text).replaceAll('$', '$$$$')),
  odt: odt.replace('@', escape(text).replaceAll('$', '$$$$')),
  seen: text,
})
const unseen = (text: string, docx: string, odt: string): Piece => ({ ...wrapped(text, docx, odt), seen: '' })

const piece: fc.Arbitrary<Piece> = fc.oneof(
  words.map(plain),
  url.map(plain),
  words.map((text) => wrapped(text, '<w:ins w:id="1">@</w:ins>', '<text:span>@</text:span>')),
  words.map((text) =>
    wrapped(
      text,
      '<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>@</w:sdtContent></w:sdt>',
      '<text:span><text:span>@</text:span></text:span>',
    ),
  ),
  words.map((text) =>
    wrapped(text, '<w:hyperlink w:anchor="x">@</w:hyperlink>', '<text:a xlink:href="#x">@</text:a>'),
  ),
  words.map((text) => ({
    docx: field([' PAGE', 'REF x'], text),
    odt: `<text:sequence>${text}</text:sequence>`,
    seen: text,
  })),
  words.map((text) =>
    unseen(
      text,
      '<w:del w:id="1">@</w:del>',
      '<office:annotation><text:span>@</text:span></office:annotation>',
    ),
  ),
  words.map((text) =>
    unseen(text, '<w:moveFrom w:id="1">@</w:moveFrom>', '<text:ruby-text>@</text:ruby-text>'),
  ),
  words.map((text) => ({
    docx: r(text, '<w:vanish/>'),
    odt: `<text:span text:style-name="H">${text}</text:span>`,
    seen: '',
  })),
  fc.constant({ docx: '<w:r><w:tab/></w:r>', odt: '<text:tab/>', seen: '\t' }),
  fc.constant({ docx: '<w:r><w:br/></w:r>', odt: '<text:line-break/>', seen: '\n' }),
  fc.constant({ docx: r('   '), odt: '<text:s text:c="3"/>', seen: '   ' }),
  fc.constant({ docx: '<w:proofErr/>', odt: '<text:soft-page-break/>', seen: '' }),
  fc.constant({ docx: ref(1), odt: odtNote(1, '1', 'a note'), seen: '\ufffc' }),
)
const pieces = fc.array(piece, { maxLength: 8 }).map((inner) => [plain('It'), ...inner, plain(' end.')])
const document = fc.array(pieces, { minLength: 1, maxLength: 5 })

function seenOf(inner: readonly Piece[]): string {
  return inner.map(({ seen }) => seen).join('')
}

/** The text as a reader sees it, whatever the blanks. */
function flat(text: string): string {
  return text.replaceAll('\ufffc', '').replace(/\s+/g, ' ').trim()
}

function docxOf(paragraphs: readonly (readonly Piece[])[]): Docx {
  return {
    body: paragraphs.map((inner) => `<w:p>${inner.map(({ docx }) => docx).join('')}</w:p>`).join(''),
    footnotes: note(1, 'a note'),
  }
}

function odtOf(paragraphs: readonly (readonly Piece[])[]): Map<string, string> {
  return odtParts({
    automatic:
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
    body: paragraphs.map((inner) => `<text:p>${inner.map(({ odt }) => odt).join('')}</text:p>`).join(''),
  })
}

function checkText({ paragraphs }: Prose, written: readonly (readonly Piece[])[]): void {
  expect(paragraphs.map(({ text }) => flat(text))).toEqual(written.map((inner) => flat(seenOf(inner))))
  for (const [index, read] of paragraphs.entries()) {
    const { text } = read
    const seen = seenOf(written[index] ?? [])
    for (const { index: start, 0: found } of text.matchAll(/\S+/gu)) {
      const span = read.spanOf(start, start + found.length)
      const there = seen.slice((span.column ?? 0) - 1, (span.endColumn ?? 0) - 1)
      expect(there.replaceAll('\ufffc', '')).toBe(found)
    }
  }
}

test('all that a DOCX shows is kept, and every word’s span points at it', () => {
  fc.assert(
    fc.property(document, (written) => {
      const prose = readDocxProse({ parts: docxParts(docxOf(written)) })
      checkText(prose, written)
      for (const [index, read] of prose.paragraphs.entries())
        expect(read.spanOf(0, 1)).toMatchObject({ part: 'word/document.xml', paragraph: index + 1 })
    }),
    { numRuns: 300 },
  )
})

test('all that an ODT shows is kept, and every word’s span points at it', () => {
  fc.assert(
    fc.property(document, (written) => {
      checkText(readOdtProse({ parts: odtOf(written) }), written)
    }),
    { numRuns: 300 },
  )
})

test('every URL that a citation gives stands where its span says', () => {
  fc.assert(
    fc.property(document, (written) => {
      const { citations } = readDocx(docxOf(written))
      const urls = written.flatMap((inner) => seenOf(inner).match(/https:[^\s\ufffc]+/gu) ?? [])
      expect(citations.filter(({ kind }) => kind === 'inline').length).toBeLessThanOrEqual(urls.length)
      for (const { urls: given, urlSpans } of citations)
        for (const [index, { paragraph = 0, column = 0, endColumn = 0 }] of urlSpans.entries())
          // A URL may have been joined over a line break, and a note may stand within it.
          expect(
            seenOf(written[paragraph - 1] ?? [])
              .slice(column - 1, endColumn - 1)
              .replace(/[\s\ufffc]+/gu, ''),
          ).toBe(given[index])
    }),
    { numRuns: 200 },
  )
})

const names = (
  'w:p w:p w:r w:r w:t w:t w:pPr w:rPr w:tbl w:tr w:trPr w:tc w:del w:ins w:moveFrom w:hyperlink w:fldSimple w:fldChar w:instrText ' +
  'w:footnoteReference w:footnote w:txbxContent mc:AlternateContent mc:Choice mc:Fallback w:sdt w:sdtPr w:sdtContent w:bookmarkStart ' +
  'w:bookmarkEnd w:vanish w:vertAlign w:sectPr w:footnotePr w:numFmt w:numPr w:numId w:br w:sym w:cellDel w:altChunk v:shape'
).split(' ')
const odtNames = (
  'text:p text:p text:h text:span text:span text:a text:note text:note-citation text:note-body text:note-ref text:s text:list ' +
  'text:list-item text:bibliography text:index-title text:bibliography-mark text:section text:tracked-changes text:hidden-paragraph ' +
  'draw:frame draw:text-box table:table table:table-cell office:annotation office:automatic-styles style:style text:bookmark-start'
).split(' ')
const attributes = fc.constantFrom(
  '',
  ' w:id="1" r:id="rId1" w:val="1" text:id="1"',
  ' w:val="superscript" w:fldCharType="begin" text:c="99999999" text:display="none"',
  ' w:fldCharType="separate" w:instr="HYPERLINK &quot;https://a.example/&quot;" xlink:href="https://a.example/"',
  ' w:fldCharType="end" w:name="x" text:name="x" text:ref-name="x" text:is-hidden="true" text:outline-level="999"',
  ' w:customMarkFollows="1" w:id="2" w:val="-7e99" text:start-value="-3" text:style-name="x"',
)
function tree(known: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom('words here.', ' https://b.example/x ', '[1]', '\u00ad', '&amp;', '\ud83d\ude00', '*'),
      fc
        .tuple(fc.constantFrom(...known), attributes, fc.array(tie('node'), { maxLength: 6 }))
        .map(([name, given, inner]) => `<${name}${given}>${inner.join('')}</${name}>`),
    ),
  })).node
}

test('no order of known elements makes a DOCX throw', () => {
  fc.assert(
    fc.property(fc.array(tree(names), { maxLength: 6 }), (nodes) => {
      const inner = nodes.join('')
      const { citations } = readDocx({
        body: inner,
        footnotes: inner,
        styles: inner,
        settings: inner,
        numbering: inner,
        links: { rId1: 'https://c.example/' },
      })
      for (const { span } of citations) expect(span.paragraph).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})

test('no order of known elements makes an ODT throw', () => {
  fc.assert(
    fc.property(fc.array(tree(odtNames), { maxLength: 6 }), (nodes) => {
      const inner = nodes.join('')
      const { citations } = readOdt({ body: inner, automatic: inner, styles: inner, meta: inner })
      for (const { span } of citations) expect(span.paragraph).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})
