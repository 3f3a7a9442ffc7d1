/** What a DOCX says: text as accepted, notes with the numbers that Word prints, links and where they lead. */
import { expect, test } from 'vitest'
import { readDocxProse } from '../../../citations/extract/docx.ts'
import { Problem } from '../../../citations/problem.ts'
import {
  codes,
  docxParts,
  endNote,
  endRef,
  found,
  link,
  note,
  p,
  r,
  raised,
  readDocx,
  ref,
  relations,
  spanText,
  transitional,
  type Docx,
} from './office-parts.ts'

const url = (name: string): string => `https://${name}.example/page`
const hidden = '<w:vanish/>'

const shapes: Readonly<Record<string, readonly [Docx, readonly string[]]>> = {
  'a footnote => its number, its URL, its sentence': [
    { body: p('First. The sea rose', ref(2), '. Last.'), footnotes: note(2, `See ${url('a')}.`) },
    [`1 ${url('a')} | The sea rose.`],
  ],
  'ids that run backwards => numbers in the order of the text': [
    { body: p('One', ref(9), '. Two', ref(4), '.'), footnotes: note(4, url('b')) + note(9, url('a')) },
    [`1 ${url('a')} | One.`, `2 ${url('b')} | Two.`],
  ],
  'separators in the part of notes => no notes': [
    {
      body: p('One', ref(1), '.'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${p('continued')}</w:footnote>${note(1, url('a'))}`,
    },
    [`1 ${url('a')} | One.`],
  ],
  'a note nobody refers to => left out, as Word does': [
    { body: p('One', ref(1), '.'), footnotes: note(1, url('a')) + note(2, url('b')) },
    [`1 ${url('a')} | One.`],
  ],
  'endnotes => roman unless the document says otherwise': [
    {
      body: p('One', endRef(1), '. Two', endRef(2), '.'),
      endnotes: endNote(1, url('a')) + endNote(2, 'No source.'),
    },
    [`i ${url('a')} | One.`, 'ii | Two.'],
  ],
  'footnotes and endnotes => counted apart': [
    {
      body: p('One', ref(1), '. Two', endRef(1), '. Three', ref(2), '.'),
      footnotes: note(1, url('a')) + note(2, url('b')),
      endnotes: endNote(1, url('c')),
    },
    [`1 ${url('a')} | One.`, `i ${url('c')} | Two.`, `2 ${url('b')} | Three.`],
  ],
  'a number format of the settings => as printed': [
    {
      body: p('One', ref(1), '. Two', ref(2), '. Three', ref(3), '.'),
      footnotes: note(1, url('a')) + note(2, url('b')) + note(3, url('c')),
      settings: '<w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr>',
    },
    [`* ${url('a')} | One.`, `† ${url('b')} | Two.`, `‡ ${url('c')} | Three.`],
  ],
  'a section that begins anew => numbers of its own': [
    {
      body: `${p('One', ref(1), '.')}<w:p><w:pPr><w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr></w:pPr>${r('Two')}${ref(2)}${r('.')}</w:p>${p('Three', ref(3), '.')}<w:sectPr><w:footnotePr><w:numFmt w:val="lowerRoman"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`,
      footnotes: note(1, url('a')) + note(2, url('b')) + note(3, url('c')),
    },
    [`1 ${url('a')} | One.`, `2 ${url('b')} | Two.`, `i ${url('c')} | Three.`],
  ],
  'a first number => counted from there': [
    {
      body: p('One', ref(1), '. Two', ref(2), '.'),
      footnotes: note(1, url('a')) + note(2, url('b')),
      settings: '<w:footnotePr><w:numStart w:val="14"/></w:footnotePr>',
    },
    [`14 ${url('a')} | One.`, `15 ${url('b')} | Two.`],
  ],
  'numbers anew on each page => by the page ends that Word recorded': [
    {
      body: p(
        'One',
        ref(1),
        '. Two',
        ref(2),
        '.',
        '<w:r><w:lastRenderedPageBreak/></w:r>',
        ' Three',
        ref(3),
        '.',
      ),
      footnotes: note(1, url('a')) + note(2, url('b')) + note(3, url('c')),
      settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
    },
    [`1 ${url('a')} | One.`, `2 ${url('b')} | Two.`, `1 ${url('c')} | Three.`],
  ],
  'a mark of its own => that mark, and no number': [
    {
      body: p(
        'One',
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>**</w:t></w:r>',
        '. Two',
        ref(2),
        '.',
      ),
      footnotes: `<w:footnote w:id="1">${p(r('**', raised), r(` ${url('a')}`))}</w:footnote>${note(2, url('b'))}`,
    },
    [`** ${url('a')} | One.`, `1 ${url('b')} | Two.`],
  ],
  'a mark of its own in a symbol font => the sign': [
    {
      body: p(
        'One',
        '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>',
        '.',
      ),
      footnotes: `<w:footnote w:id="1">${p(`• ${url('a')}`)}</w:footnote>`,
    },
    [`• ${url('a')} | One.`],
  ],
  'two references in a row with a comma between => no comma in the claim': [
    {
      body: p('One', ref(1), r(', ', raised), ref(2), ' of them.'),
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`1 ${url('a')} | One of them.`, `2 ${url('b')} | One of them.`],
  ],
  'deleted text and its note => left out, numbers too': [
    {
      body: p(
        'One',
        `<w:del w:id="1"><w:r><w:delText> ${url('gone')}</w:delText></w:r>${ref(1)}</w:del>`,
        `<w:ins w:id="2">${r(' and more')}${ref(2)}</w:ins>`,
        '.',
      ),
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`1 ${url('b')} | One and more.`],
  ],
  'moved text => where it was moved to': [
    {
      body:
        p(`<w:moveFrom w:id="1">${r('Moved.')}${ref(1)}</w:moveFrom>`, 'One.') +
        p(`<w:moveTo w:id="2">${r('Moved')}${ref(2)}${r('.')}</w:moveTo>`),
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`1 ${url('b')} | Moved.`],
  ],
  'a deleted paragraph mark => one sentence': [
    {
      body: `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('One half ')}</w:p>${p('and the other', ref(1), '.')}`,
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | One half and the other.`],
  ],
  'a deleted table row => left out': [
    {
      body: `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(url('gone'))}</w:tc></w:tr><w:tr><w:tc>${p('Kept', ref(1))}</w:tc></w:tr></w:tbl>`,
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | Kept`],
  ],
  'hidden text and its note => left out': [
    {
      body: p(
        'One',
        r(` ${url('gone')}`, hidden),
        `<w:r><w:rPr>${hidden}</w:rPr><w:footnoteReference w:id="1"/></w:r>`,
        ref(2),
        '.',
      ),
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`1 ${url('b')} | One.`],
  ],
  'a hidden style that a run overrules => shown': [
    {
      body: p(
        r('One ', '<w:rStyle w:val="H"/>'),
        r(`see ${url('a')}.`, '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'),
      ),
      styles:
        '<w:style w:type="character" w:styleId="B"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="H"><w:basedOn w:val="B"/></w:style>',
    },
    [`${url('a')} | see ${url('a')}.`],
  ],
  'notes in a table => the cell is the claim': [
    {
      body: `<w:tbl><w:tr><w:tc>${p('Left', ref(1))}</w:tc><w:tc>${p('Right', ref(2))}</w:tc></w:tr></w:tbl>`,
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`1 ${url('a')} | Left`, `2 ${url('b')} | Right`],
  ],
  'a text box in both of its forms => read once, its anchor whole': [
    {
      body: p(
        'Around ',
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('Boxed', ref(1), '.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Boxed', ref(1), '.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        'the box',
        ref(2),
        '.',
      ),
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`2 ${url('b')} | Around the box.`, `1 ${url('a')} | Boxed.`],
  ],
  'a text box in the old form alone => read': [
    {
      body: p(
        'Around.',
        `<w:r><w:pict><v:textbox><w:txbxContent>${p(`See ${url('a')}.`)}</w:txbxContent></v:textbox></w:pict></w:r>`,
      ),
    },
    [`${url('a')} | See ${url('a')}.`],
  ],
  'content controls, smart tags, directions => what they hold': [
    {
      body: `<w:sdt><w:sdtPr><w:rPr>${hidden}</w:rPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('One', `<w:smartTag w:uri="u" w:element="e">${r(' two')}</w:smartTag>`, `<w:sdt><w:sdtContent>${r(' three')}</w:sdtContent></w:sdt>`, ref(1), `<w:bdo w:val="rtl">${r('.')}</w:bdo>`)}</w:sdtContent></w:sdt>`,
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | One two three.`],
  ],
  'a hyperlink => its target, not its words': [
    { body: p('See ', link('rId7', 'the report'), '.'), links: { rId7: `${url('a')}?x=1&y=2` } },
    [`${url('a')}?x=1&y=2 | See the report.`],
  ],
  'a hyperlink with a place in its target => joined by #': [
    {
      body: p('See ', `<w:hyperlink r:id="rId7" w:anchor="part-2">${r('it')}</w:hyperlink>`, '.'),
      links: { rId7: url('a') },
    },
    [`${url('a')}#part-2 | See it.`],
  ],
  'a hyperlink into the document => no source': [
    { body: p('See ', `<w:hyperlink w:anchor="_Toc1">${r('chapter 2')}</w:hyperlink>`, '.') },
    [],
  ],
  'a hyperlink in a note => by the relationships of the notes': [
    {
      body: p('One', ref(1), '.'),
      footnotes: note(1, 'See ', link('rId1', 'the report'), '.'),
      links: { rId1: url('wrong') },
      noteLinks: { rId1: url('a') },
    },
    [`1 ${url('a')} | One.`],
  ],
  'a URL over runs, a no-break hyphen and a soft one => one URL': [
    {
      body: p(
        'See https://a.exa',
        r('mple/long'),
        '<w:r><w:noBreakHyphen/><w:t>name</w:t><w:softHyphen/><w:t>d</w:t></w:r>',
        ' now.',
      ),
    },
    ['https://a.example/long-named | See https://a.example/long-named now.'],
  ],
  'a soft hyphen typed into the text => no part of the URL': [
    { body: p('See https://a.example/long\u00adname now.') },
    ['https://a.example/longname | See https://a.example/longname now.'],
  ],
  'tabs and line breaks => blanks': [
    {
      body: p('One', '<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>', ref(1), '.'),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | One two three.`],
  ],
  'blanks at the ends of text that does not keep them => not there': [
    { body: p('See https://a.example/', '<w:r><w:t>\n  page\n </w:t></w:r>', ' now.') },
    ['https://a.example/page | See https://a.example/page now.'],
  ],
  'tab stops of a paragraph => no tabs in the text': [
    {
      body: `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${r('One')}${ref(1)}${r('.')}</w:p>`,
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | One.`],
  ],
  'a note of several paragraphs => one note': [
    {
      body: p('One', ref(1), '.'),
      footnotes: `<w:footnote w:id="1">${p('<w:r><w:footnoteRef/></w:r>', ` ${url('a')}`)}${p(url('b'))}</w:footnote>`,
    },
    [`1 ${url('a')} ${url('b')} | One.`],
  ],
  'ruby text => its base alone': [
    {
      body: p(
        'One ',
        `<w:r><w:ruby><w:rt>${r('reading')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r>`,
        ref(1),
        '.',
      ),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | One base.`],
  ],
  'a formula => its letters stay in the sentence': [
    {
      body: p('So ', '<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>', ref(1), '.'),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | So E=mc.`],
  ],
  'a table of contents => not cited twice': [
    {
      body: `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${r(`On ${url('a')} 3`)}</w:p>${p(`On ${url('a')} we say.`)}`,
      styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
    },
    [`${url('a')} | On ${url('a')} we say.`],
  ],
}

test.each(Object.entries(shapes))('%s', (_, [docx, expected]) => {
  expect(found(readDocx(docx))).toEqual(expected)
})

test('a blank before a sign goes with it, one behind it is the sentence’s', () => {
  const text = (...inner: readonly string[]): string | undefined =>
    readDocxProse({ parts: docxParts({ body: p(...inner), footnotes: note(1, 'x') }) }).paragraphs[0]?.text
  expect(text('One', ref(1), '\u00a0?')).toBe('One ?')
  expect(text('One ', ref(1), '. Two ', ref(1), ' more ', ref(1))).toBe('One. Two more')
  expect(text(ref(1), ' One')).toBe('One')
})

test('strict documents and documents with other prefixes are read alike', () => {
  const body = p('One', ref(1), '. See ', link('rId7', 'it'), '.')
  const plain = { body, footnotes: note(1, url('a')), links: { rId7: url('b') } }
  const strict = transitional
    .replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replace(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
  const renamed = new Map(
    [...docxParts(plain)].map(([path, xml]) => [
      path,
      xml.replace(/(<\/?|\s|xmlns:)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
    ]),
  )
  const expected = found(readDocx(plain))
  expect(expected).toEqual([`1 ${url('a')} | One.`, `${url('b')} | See it.`])
  expect(found(readDocx({ ...plain, namespaces: strict }))).toEqual(expected)
  expect(found(readDocx(renamed))).toEqual(expected)
})

test('the package says which part is the document and which are its notes', () => {
  const parts = docxParts({ body: p('One', ref(1), '.'), footnotes: note(1, url('a')) })
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const moved = new Map([
    ['_rels/.rels', relations({ rId1: `${type}/officeDocument /text/document2.xml` })],
    ['text/document2.xml', parts.get('word/document.xml') ?? ''],
    ['text/_rels/document2.xml.rels', relations({ rId1: `${type}/footnotes ../notes/foot.xml` })],
    ['notes/foot.xml', parts.get('word/footnotes.xml') ?? ''],
  ])
  const reading = readDocx(moved)
  expect(found(reading)).toEqual([`1 ${url('a')} | One.`])
  expect(reading.citations[0]?.noteSpan.part).toBe('notes/foot.xml')
})

test('spans name part, paragraph and columns of what they stand for', () => {
  const docx = {
    body: `${p('Title')}<w:tbl><w:tr><w:tc>${p('In a cell ', r(`see ${url('c')}`), ' here.')}</w:tc></w:tr></w:tbl>${p('One  two ', ref(2), ' & three ', link('rId7', 'the report'), '.')}`,
    footnotes: note(2, `See  ${url('a')}, and `, r(url('b')), '.'),
    links: { rId7: url('d') },
  }
  const parts = docxParts(docx)
  const { citations } = readDocx(parts)
  const [cell, footnote, linked] = citations
  expect(cell?.urlSpans.map((span) => spanText(parts, span))).toEqual([url('c')])
  expect(footnote?.urlSpans.map((span) => spanText(parts, span))).toEqual([url('a'), url('b')])
  expect(spanText(parts, footnote?.noteSpan ?? {})).toBe(`See  ${url('a')}, and ${url('b')}.`)
  expect(footnote?.span).toEqual({ part: 'word/document.xml', paragraph: 3, column: 10, endColumn: 11 })
  expect(spanText(parts, footnote?.span ?? {})).toBe('\ufffc')
  expect(spanText(parts, linked?.span ?? {})).toBe('the report')
})

test('paragraphs are counted as they stand in the part, deleted ones and fallbacks too', () => {
  const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`
  const docx = {
    body: `${p(`<w:del w:id="1">${r('x')}</w:del>`)}${p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(p('a'))}</mc:Choice><mc:Fallback>${box(p('a'))}</mc:Fallback></mc:AlternateContent></w:r>`)}${p(`See ${url('a')}.`)}`,
  }
  expect(readDocx(docx).citations[0]?.span).toMatchObject({ paragraph: 5, column: 5 })
})

test('links to files are left out and told of', () => {
  const targets = {
    rId1: 'file:///C:/Users/me/report.docx',
    rId2: '\\\\server\\share\\x.pdf',
    rId3: '../notes.docx',
    rId4: 'mailto:a@b.example',
  }
  const reading = readDocx({
    body: p(...Object.keys(targets).map((id) => link(id, 'words '))),
    links: targets,
  })
  expect(reading.citations).toEqual([])
  expect(reading.notices).toEqual([
    {
      code: 'local-link',
      message:
        '3 links to files were left out, since nobody else can follow them; the first leads to "file:///C:/Users/me/report.docx".',
    },
  ])
})

test('an internal relationship is no link, whatever its target looks like', () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
  const parts = docxParts({ body: p('See ', link('rId7', 'it'), '.') })
  parts.set('word/_rels/document.xml.rels', relations({ rId7: `${type} ${url('a')}` }))
  expect(readDocx(parts).citations).toEqual([])
})

test('a picture that links to the web is read in a note', () => {
  const picture = '<w:r><w:drawing><a:hlinkClick r:id="rId3"/><a:hlinkClick r:id="rId3"/></w:drawing></w:r>'
  const reading = readDocx({
    body: p('One', ref(1), '.'),
    footnotes: note(1, picture),
    noteLinks: { rId3: url('a') },
  })
  expect(found(reading)).toEqual([`1 ${url('a')} | One.`])
})

test('a reference whose note is missing is told of, and takes its number', () => {
  const reading = readDocx({ body: p('One', ref(1), '. Two', ref(2), '.'), footnotes: note(2, url('b')) })
  expect(found(reading)).toEqual([`2 ${url('b')} | Two.`])
  expect(reading.notices).toMatchObject([
    { code: 'note-not-found', message: 'The marker 1 has no note in this document.' },
  ])
})

test('damaged XML keeps what was read and says so', () => {
  const parts = docxParts({
    body: p(`See ${url('a')}.`) + p('Then', ref(1), '.') + p('Last.'),
    footnotes: note(1, url('b')),
  })
  const whole = parts.get('word/document.xml') ?? ''
  parts.set('word/document.xml', whole.slice(0, whole.indexOf('Last.')))
  const reading = readDocx(parts)
  expect(found(reading)).toEqual([`${url('a')} | See ${url('a')}.`, `1 ${url('b')} | Then.`])
  expect(codes(reading)).toEqual(['damaged-part'])
})

test('comments and embedded chunks are told of', () => {
  const reading = readDocx({
    body: `${p('One.', '<w:r><w:commentReference w:id="0"/></w:r>')}<w:altChunk r:id="rId9"/>`,
  })
  expect(codes(reading)).toEqual(['part-left-out', 'comments-left-out'])
})

test('numbers by page are told of as less than sure', () => {
  const reading = readDocx({
    body: p('One', ref(1), '.'),
    footnotes: note(1, url('a')),
    settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
  })
  expect(codes(reading)).toEqual(['numbers-by-page'])
})

test('an archive without a document is the caller’s problem', () => {
  expect(() => readDocx(new Map([['word/styles.xml', '<x/>']]))).toThrow(Problem)
})

const titles: Readonly<Record<string, readonly [Docx, string | null]>> = {
  'a paragraph in the style of a title => it': [
    {
      body: `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${r('The report')}</w:p>${p('Words of it.')}`,
      styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
      core: '<dc:title>Template 7</dc:title>',
    },
    'The report',
  ],
  'properties alone => their title': [
    { body: p('Words of it.'), core: '<dc:title>The report</dc:title>' },
    'The report',
  ],
  'a title that a program gave => the heading': [
    {
      body: `${p('12 May')}<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${r('The heading')}</w:p>`,
      styles:
        '<w:style w:type="paragraph" w:styleId="B"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="B"/></w:style>',
      core: '<dc:title>Microsoft Word - Document1</dc:title>',
    },
    'The heading',
  ],
}
test.each(Object.entries(titles))('title: %s', (_, [docx, expected]) => {
  expect(readDocx(docx).document.title).toBe(expected)
})
