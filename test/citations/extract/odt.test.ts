/** What an ODT says: notes inside the text, links, lists, what is hidden or deleted, and where everything stands. */
import { expect, test } from 'vitest'
import { Problem } from '../../../citations/problem.ts'
import { codes, found, odtNote, odtParts, readOdt, spanText, type Odt } from './office-parts.ts'

const url = (name: string): string => `https://${name}.example/page`
const p = (text: string, style = ''): string =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${text}</text:p>`
const a = (href: string, text: string): string =>
  `<text:a xlink:type="simple" xlink:href="${href}">${text}</text:a>`
const textStyle = (name: string, properties: string, family = 'text'): string =>
  `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`
const superscript = textStyle('T1', 'style:text-position="super 58%"')
const hidden = textStyle('T2', 'text:display="none"')
const bracketed =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-prefix="[" style:num-suffix="]" style:num-format="1"/></text:list-style>'
const heading = (text: string): string => `<text:h text:outline-level="1">${text}</text:h>`

const shapes: Readonly<Record<string, readonly [Odt, readonly string[]]>> = {
  'a note inside the text => its label, its URL, a sentence without it': [
    { body: p(`First. The sea rose${odtNote(1, '1', `See ${url('a')}.`)}. Last.`) },
    [`1 ${url('a')} | The sea rose.`],
  ],
  'endnotes and marks of their own => the label that is printed': [
    { body: p(`One${odtNote(1, 'iv', url('a'), 'endnote')}. Two${odtNote(2, '*', url('b'))}.`) },
    [`iv ${url('a')} | One.`, `* ${url('b')} | Two.`],
  ],
  'labels that a producer left empty => counted': [
    {
      body: p(
        `One${odtNote(1, '', url('a'))}. Two${odtNote(2, '', url('b'))}. Three${odtNote(3, '', url('c'), 'endnote')}.`,
      ),
      styles:
        '<text:notes-configuration text:note-class="footnote" style:num-format="A" text:start-value="1"/>',
    },
    [`B ${url('a')} | One.`, `C ${url('b')} | Two.`, `i ${url('c')} | Three.`],
  ],
  'a link => its target': [
    { body: p(`See ${a(`${url('a')}?x=1&amp;y=2`, 'the <text:span>report</text:span>')}.`) },
    [`${url('a')}?x=1&y=2 | See the report.`],
  ],
  'a link in a note => its target': [
    { body: p(`One${odtNote(1, '1', `See ${a(url('a'), 'it')}.`)}.`) },
    [`1 ${url('a')} | One.`],
  ],
  'white space of the XML => one blank, none at the beginning': [
    {
      body: `<text:p>\n   See\n   <text:span> https://a.exa</text:span>mple/page<text:s text:c="3"/>now<text:tab/>or<text:line-break/>never.\n</text:p>`,
    },
    ['https://a.example/page | See https://a.example/page now or never.'],
  ],
  'deleted text => left out, with its notes': [
    {
      body: `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p(`Gone${odtNote(9, '9', url('gone'))}`)}</text:deletion></text:changed-region></text:tracked-changes>${p(`One<text:change text:change-id="c1"/> and <text:change-start text:change-id="c2"/>more<text:change-end text:change-id="c2"/>${odtNote(1, '1', url('a'))}.`)}`,
    },
    [`1 ${url('a')} | One and more.`],
  ],
  'hidden text, sections and paragraphs => left out with their notes': [
    {
      automatic: hidden,
      body: `${p(`One<text:span text:style-name="T2"> ${url('gone')}${odtNote(1, '1', url('gone'))}</text:span>${odtNote(2, '2', url('a'))}.`)}<text:section text:display="none">${p(url('gone'))}</text:section>${p(`${url('gone')}<text:hidden-paragraph text:is-hidden="true"/>${odtNote(3, '3', url('gone'))}`)}`,
    },
    [`2 ${url('a')} | One.`],
  ],
  'comments, descriptions and ruby text => left out': [
    {
      body: p(
        `One<office:annotation><dc:creator>Me</dc:creator><text:p>${url('gone')}</text:p></office:annotation><draw:frame><svg:title>${url('gone')}</svg:title><svg:desc>d</svg:desc></draw:frame> <text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>reading</text:ruby-text></text:ruby>${odtNote(1, '1', url('a'))}.`,
      ),
    },
    [`1 ${url('a')} | One base.`],
  ],
  'a text box => its own text, behind its anchor': [
    {
      body: p(
        `Around <draw:frame><draw:text-box>${p(`Boxed${odtNote(1, '1', url('a'))}.`)}</draw:text-box></draw:frame>the box${odtNote(2, '2', url('b'))}.`,
      ),
    },
    [`2 ${url('b')} | Around the box.`, `1 ${url('a')} | Boxed.`],
  ],
  'a note in a table and in a list => cell and item are the claims': [
    {
      body: `<table:table><table:table-row><table:table-cell>${p(`Left${odtNote(1, '1', url('a'))}`)}</table:table-cell><table:covered-table-cell>${p(url('gone'))}</table:covered-table-cell></table:table-row></table:table><text:list><text:list-item>${p(`Item${odtNote(2, '2', url('b'))}`)}</text:list-item></text:list>`,
    },
    [`1 ${url('a')} | Left`, `2 ${url('b')} | Item`],
  ],
  'a raised reference to a note => another marker of it': [
    {
      automatic: superscript,
      body: p(
        `One${odtNote(1, '1', url('a'))}. Two<text:span text:style-name="T1"><text:note-ref text:note-class="footnote" text:reference-format="text" text:ref-name="ftn1">1</text:note-ref></text:span>.`,
      ),
    },
    [`1 ${url('a')} | One.`, `1 ${url('a')} | Two.`],
  ],
  'a reference to a note in the line => a word of the sentence': [
    {
      body: p(
        `One${odtNote(1, '1', url('a'))}. See note <text:note-ref text:note-class="footnote" text:reference-format="text" text:ref-name="ftn1">1</text:note-ref> at ${url('b')}.`,
      ),
    },
    [`1 ${url('a')} | One.`, `${url('b')} | See note 1 at ${url('b')}.`],
  ],
  'typed numbers and a list that is numbered => joined by the printed number': [
    {
      automatic: bracketed,
      body: `${p('It rose [2]. It fell [1].')}${heading('References')}<text:list text:style-name="L1"><text:list-item>${p(`First, ${url('a')}`)}</text:list-item><text:list-item>${p(`Second, ${url('b')}`)}</text:list-item></text:list>`,
    },
    [`2 ${url('b')} | It rose.`, `1 ${url('a')} | It fell.`],
  ],
  'a reference to a list item by its number => a marker of that item': [
    {
      automatic: bracketed,
      body: `${p('It rose <text:bookmark-ref text:reference-format="number" text:ref-name="b2">[2]</text:bookmark-ref>.')}${heading('References')}<text:list text:style-name="L1"><text:list-item>${p(`First, ${url('a')}`)}</text:list-item></text:list><text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>${p(`<text:bookmark-start text:name="b2"/>Second, ${url('b')}<text:bookmark-end text:name="b2"/>`)}</text:list-item></text:list>`,
    },
    [`2 ${url('b')} | It rose.`, `1 ${url('a')} | `],
  ],
  'marks of works and the bibliography => joined by the printed label': [
    {
      body: `${p('It rose <text:bibliography-mark text:identifier="Vis60" text:bibliography-type="www" text:title="The Great Flood">[Vis60]</text:bibliography-mark>.')}<text:bibliography><text:bibliography-source><text:index-title-template>Template</text:index-title-template></text:bibliography-source><text:index-body><text:index-title>${p('Bibliography')}</text:index-title>${p(`Vis60: Visser, The Great Flood, 1960, ${url('a')}`)}</text:index-body></text:bibliography>`,
    },
    [`${url('a')} | It rose [Vis60].`],
  ],
  'notes typed at the end and linked => joined': [
    {
      automatic: superscript,
      body: `${p(`It rose.${a('#_ftn1', '<text:span text:style-name="T1">1</text:span>')}`)}${p('More.')}${p(`<text:bookmark text:name="_ftn1"/>1. First, ${url('a')}.`)}`,
    },
    [`1 ${url('a')} | It rose.`],
  ],
  'a table of contents => not cited twice': [
    {
      body: `<text:table-of-content><text:table-of-content-source><text:index-title-template>${url('gone')}</text:index-title-template></text:table-of-content-source><text:index-body>${p(`${a('#x', `On ${url('a')}`)} 3`)}</text:index-body></text:table-of-content>${p(`On ${url('a')} we say.`)}`,
    },
    [`${url('a')} | On ${url('a')} we say.`],
  ],
  'numbers typed and raised by hand, notes under a heading => joined': [
    {
      automatic: superscript,
      body: `${p('It rose.<text:span text:style-name="T1">1</text:span> It fell.<text:span text:style-name="T1">2</text:span>')}${heading('Notes')}${p(`<text:span text:style-name="T1">1</text:span> ${url('a')}`)}${p('<text:span text:style-name="T1">2</text:span> No page.')}`,
    },
    [`1 ${url('a')} | It rose.`, '2 | It fell.'],
  ],
}

test.each(Object.entries(shapes))('%s', (_, [odt, expected]) => {
  expect(found(readOdt(odt))).toEqual(expected)
})

test('spans name paragraph and columns of what they stand for', () => {
  const parts = odtParts({
    body: `${heading('Title')}${p(`One ${a(url('d'), 'the report')} &amp; ${url('c')}, and more${odtNote(1, '1', `See ${url('a')}.`)}.`)}`,
  })
  const { citations } = readOdt(parts)
  const at = { part: 'content.xml', paragraph: 2 }
  expect(citations.map(({ urls }) => urls[0])).toEqual([url('d'), url('c'), url('a')])
  expect(citations[0]?.span).toEqual({ ...at, column: 5, endColumn: 15 })
  expect(spanText(parts, citations[0]?.span ?? {})).toBe('the report')
  expect(spanText(parts, citations[1]?.span ?? {})).toBe(url('c'))
  expect(citations[2]?.span).toEqual({ ...at, column: 50, endColumn: 51 })
  expect(spanText(parts, citations[2]?.urlSpans[0] ?? {})).toBe(url('a'))
})

test('links to files are left out and told of, links within the document are not', () => {
  const reading = readOdt({
    body: p(
      `${a('../other.odt', 'x')} ${a('file:///home/me/a.pdf', 'y')} ${a('#part|outline', 'z')} ${a('mailto:a@b.example', 'm')}`,
    ),
  })
  expect(reading.citations).toEqual([])
  expect(reading.notices.map(({ message }) => message)).toEqual([
    '2 links to files were left out, since nobody else can follow them; the first leads to "../other.odt".',
  ])
})

test('title and language come from the document where the text does not tell', () => {
  const { document } = readOdt({
    body: p('Xyzzy.'),
    meta: '<dc:title>A report</dc:title><dc:language>nl-BE</dc:language>',
  })
  expect(document).toMatchObject({ format: 'odt', title: 'A report', language: 'nl' })
})

test('damaged XML keeps what was read and says so', () => {
  const parts = odtParts({ body: p(`One${odtNote(1, '1', url('a'))}.`) + p('Last.') })
  const whole = parts.get('content.xml') ?? ''
  parts.set('content.xml', whole.slice(0, whole.indexOf('Last')))
  const reading = readOdt(parts)
  expect(found(reading)).toEqual([`1 ${url('a')} | One.`])
  expect(codes(reading)).toEqual(['damaged-part'])
})

test('an archive without content is the caller’s problem', () => {
  expect(() => readOdt(new Map())).toThrow(Problem)
})
