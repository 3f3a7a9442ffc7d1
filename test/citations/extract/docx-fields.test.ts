/** Field codes, cross-references and lists of references of a DOCX: what is printed, and which note it means. */
import { expect, test } from 'vitest'
import { field, found, note, p, r, raised, readDocx, ref, type Docx } from './office-parts.ts'

const url = (name: string): string => `https://${name}.example/page`
const marked = (name: string, inner: string): string =>
  `<w:bookmarkStart w:id="7" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="7"/>`
const heading = (text: string): string => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${r(text)}</w:p>`

const numbering = `<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`
const item = (...inner: readonly string[]): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>${inner.map((part) => (part.startsWith('<') ? part : r(part))).join('')}</w:p>`

const csl = (works: readonly object[]): string =>
  JSON.stringify({
    citationID: 'x{}',
    citationItems: works.map((itemData, id) => ({ id, itemData })),
    schema: 's',
  })
const flood = {
  title: 'The <i>Great</i> Flood of 1953',
  URL: `${url('flood')}/x`,
  author: [{ family: 'Visser' }],
}
const storm = { title: 'Storms and their names', DOI: '10.1000/182', author: [{ family: 'Okoye' }] }

const shapes: Readonly<Record<string, readonly [Docx, readonly string[]]>> = {
  'a HYPERLINK field => its target': [
    { body: p('See ', field(` HYPERLINK "${url('a')}" `, 'the report'), '.') },
    [`${url('a')} | See the report.`],
  ],
  'an instruction cut into runs => put together': [
    {
      body: p(
        'See ',
        field(
          [' HYPER', 'LINK "https://a.ex', 'ample/page" \\o "A tip: https://tip.example"', ' \\h '],
          'it',
        ),
        '.',
      ),
    },
    [`${url('a')} | See it.`],
  ],
  'a place in the target => joined by #': [
    { body: p('See ', field(`HYPERLINK "${url('a')}" \\l "part2" \\t "_blank"`, 'it'), '.') },
    [`${url('a')}#part2 | See it.`],
  ],
  'a field that links within the document => no source': [
    { body: p('See ', field('HYPERLINK \\l "_Toc123"', 'chapter 2'), '.') },
    [],
  ],
  'a field to a file => no source': [
    { body: p('See ', field('HYPERLINK "C:\\\\Users\\\\me\\\\x.docx"', 'it'), '.') },
    [],
  ],
  'an address without quotation marks => read': [
    { body: p('See ', field(`HYPERLINK ${url('a')}`, 'it'), '.') },
    [`${url('a')} | See it.`],
  ],
  'a simple field => as any other': [
    {
      body: p(
        'See ',
        `<w:fldSimple w:instr=" HYPERLINK &quot;${url('a')}&quot; ">${r('it')}</w:fldSimple>`,
        '.',
      ),
    },
    [`${url('a')} | See it.`],
  ],
  'a field within an instruction => its result is part of the instruction': [
    { body: p('See ', field(['HYPERLINK "', field('QUOTE x', url('a')), '"'], 'it'), '.') },
    [`${url('a')} | See it.`],
  ],
  'a field within a result => both, and no instruction is printed': [
    {
      body: p(
        'See ',
        field(`HYPERLINK "${url('a')}"`, `${r('page ')}${field('PAGE', '7')}${r(' of it')}`),
        '.',
      ),
    },
    [`${url('a')} | See page 7 of it.`],
  ],
  'a field over two paragraphs => a link in both': [
    {
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "${url('a')}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('One')}</w:p><w:p>${r('two')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' rest.')}</w:p>`,
    },
    [`${url('a')} | One`, `${url('a')} | two rest.`],
  ],
  'a link whose field never ends => believed for its first paragraph': [
    {
      // A link alone above the first sentence would be what frames a page.
      body: `${p('Words come first.')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "${url('a')}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('One')}</w:p>${p('Other words.')}${p(`See ${url('b')}.`)}`,
    },
    [`${url('a')} | One`, `${url('b')} | See ${url('b')}.`],
  ],
  'an instruction that never ends => the next paragraph is text again': [
    {
      body: `<w:p>${r('One.')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>${p('Two', ref(1), '.')}`,
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | Two.`],
  ],
  'other fields => their result is text': [
    {
      body: p('On ', field('DATE \\@ "d MMMM"', '3 May'), ' it rose', ref(1), '.'),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | On 3 May it rose.`],
  ],
  'a field in a note => its target': [
    {
      body: p('One', ref(1), '.'),
      footnotes: note(1, field(`HYPERLINK "${url('a')}"`, 'Report'), ', p. 3.'),
    },
    [`1 ${url('a')} | One.`],
  ],
  'a raised NOTEREF => another marker of the note': [
    {
      body: p('One', marked('_Ref1', ref(1)), '. Two', field('NOTEREF _Ref1 \\f \\h', r('1', raised)), '.'),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | One.`, `1 ${url('a')} | Two.`],
  ],
  'a NOTEREF before its note => a marker all the same': [
    {
      body: p('Two', field('NOTEREF _Ref1', r('1', raised)), '. One', marked('_Ref1', ref(1)), '.'),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | Two.`, `1 ${url('a')} | One.`],
  ],
  'a NOTEREF in the line ("see note 1") => a word of the sentence': [
    {
      body: p(
        'One',
        marked('_Ref1', ref(1)),
        '. See note ',
        field('NOTEREF _Ref1 \\h', '1'),
        ' there',
        ref(2),
        '.',
      ),
      footnotes: note(1, url('a')) + note(2, url('b')),
    },
    [`1 ${url('a')} | One.`, `2 ${url('b')} | See note 1 there.`],
  ],
  'a REF to the number of a list item => a marker of that reference': [
    {
      body:
        p('It rose ', field('REF _Ref9 \\r \\h', '[2]'), '.') +
        heading('References') +
        item(`First, ${url('a')}`) +
        item(marked('_Ref9', r('Second, ')), url('b')),
      numbering,
    },
    [`2 ${url('b')} | It rose.`, `1 ${url('a')} | `],
  ],
  'a REF to a numbered heading => a word of the sentence': [
    {
      body: `<w:p><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr>${marked('_Ref9', r('Chapter'))}</w:p>${p('As ', field('REF _Ref9 \\r \\h', '[1]'), ` says, see ${url('a')}.`)}`,
      numbering,
    },
    [`${url('a')} | As [1] says, see ${url('a')}.`],
  ],
  'typed numbers and a list that Word numbers => joined by the printed number': [
    {
      body:
        p('It rose [2]. It fell [1].') +
        heading('References') +
        item(`First, ${url('a')}`) +
        item(`Second, ${url('b')}`),
      numbering,
    },
    [`2 ${url('b')} | It rose.`, `1 ${url('a')} | It fell.`],
  ],
  'a citation by number of a reference manager => the printed entries': [
    {
      body:
        p('It rose ', field(` ADDIN ZOTERO_ITEM CSL_CITATION ${csl([storm, flood])}`, '[1], [2]'), '.') +
        heading('Bibliography') +
        paragraphs(
          field(
            ' ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY ',
            `[1]\tK. Okoye, ${url('storm')}.|[2]\tA. Visser, ${url('flood')}.`,
          ),
        ),
    },
    [`1 ${url('storm')} | It rose.`, `2 ${url('flood')} | It rose.`],
  ],
  'EndNote’s numbers and ranges, raised => the printed entries': [
    {
      body:
        p(
          'It rose',
          field(' ADDIN EN.CITE <EndNote><Cite><Author>V</Author></Cite></EndNote>', r('1-3', raised)),
          '.',
        ) + paragraphs(field(' ADDIN EN.REFLIST ', `1.\t${url('a')}|2.\t${url('b')}|3.\tNo page.`)),
    },
    [`1 ${url('a')} | It rose.`, `2 ${url('b')} | It rose.`, '3 | It rose.'],
  ],
  'Word’s own bibliography in a table => number and entry in two cells': [
    {
      body: `${p('It rose ', field(' CITATION Vis60 \\l 1033 ', '[1]'), '.')}<w:p>${field('BIBLIOGRAPHY', `</w:p><w:tbl><w:tr><w:tc>${p('[1] ')}</w:tc><w:tc>${p(`A. Visser, ${url('a')}.`)}</w:tc></w:tr></w:tbl><w:p>`)}</w:p>`,
    },
    [`1 ${url('a')} | It rose.`],
  ],
  'a citation by author and year => its words stay, the entry is its source': [
    {
      body:
        p('It rose ', field(`ADDIN CSL_CITATION ${csl([flood])}`, '(Visser 1960)'), '. It fell.') +
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Adams, B. 2001. Other Work. https://other.example/1.')}</w:p>` +
        `<w:p>${r(`Visser, A. 1960. ‘The Great Flood of 1953’. ${url('flood')}.`)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    },
    [`${url('flood')} | It rose (Visser 1960).`, 'https://other.example/1 | '],
  ],
  'a citation in a content control => the printed entry': [
    {
      body:
        p(
          'It rose ',
          control(
            `MENDELEY_CITATION_v3_${btoa(csl([{ ...flood, title: 'The Great Flood of 1953' }]))}`,
            r('(Visser, 1960)'),
          ),
          '.',
        ) + control('MENDELEY_BIBLIOGRAPHY', p(`Visser. The great flood of 1953. ${url('flood')}`)),
    },
    [`${url('flood')} | It rose (Visser, 1960).`],
  ],
  'notes typed at the end and linked both ways => joined, over their paragraphs': [
    {
      body:
        p('It rose.', jump('_ftn1', r('[1]', raised)), ' It fell.', jump('_ftn2', r('[2]', raised))) +
        p(marked('_ftn1', jump('_ftnref1', '[1]')), ` First, ${url('a')}.`) +
        p(`And ${url('c')}.`) +
        p(marked('_ftn2', jump('_ftnref2', '[2]')), ' No page.'),
    },
    [`1 ${url('a')} ${url('c')} | It rose.`, '2 | It fell.'],
  ],
  'words linked to an entry under a heading of references => its source': [
    {
      body:
        p('As ', jump('ref-visser', 'Visser (1960)'), ' says, it rose.') +
        heading('References') +
        marked('ref-visser', p(`Visser 1960. ${url('a')}.`)),
    },
    [`${url('a')} | As Visser (1960) says, it rose.`],
  ],
  'words linked to anything else => words': [
    {
      body:
        p('As ', jump('_Toc1', 'chapter 2'), ` says, see ${url('a')}.`) +
        marked('_Toc1', heading('Chapter 2')) +
        p('Words.'),
    },
    [`${url('a')} | As chapter 2 says, see ${url('a')}.`],
  ],
  'a record of a reference manager that names a page nobody prints => no source': [
    { body: p('It rose ', field(`ADDIN ZOTERO_ITEM CSL_CITATION ${csl([flood])}`, '(Visser 1960)'), '.') },
    [],
  ],
  'a damaged record => its words stay': [
    {
      body: p(
        'It rose ',
        field('ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{', '(Visser 1960)'),
        ref(1),
        '.',
      ),
      footnotes: note(1, url('a')),
    },
    [`1 ${url('a')} | It rose (Visser 1960).`],
  ],
}

function control(tag: string, inner: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
}
function jump(anchor: string, inner: string): string {
  return `<w:hyperlink w:anchor="${anchor}">${inner.startsWith('<') ? inner : r(inner)}</w:hyperlink>`
}
/** The runs of a field's result parted into paragraphs at each `|`. */
function paragraphs(written: string): string {
  return `<w:p>${written.replaceAll('|', '</w:t></w:r></w:p><w:p><w:r><w:t>')}</w:p>`
}

test.each(Object.entries(shapes))('%s', (_, [docx, expected]) => {
  expect(found(readDocx(docx))).toEqual(expected)
})
