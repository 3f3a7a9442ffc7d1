/** Office documents as people write them: notes in tables and boxes, tracked changes, typed lists, contacts, links through redirects. */
import { expect, test } from 'vitest'
import {
  field,
  found,
  note,
  endNote,
  endRef,
  link,
  p,
  r,
  raised,
  readDocx,
  readOdt,
  ref,
  odtNote,
  type Docx,
  type Odt,
} from '../office-parts.ts'
const u = (n: string): string => `https://${n}.example/page`
const heading = (text: string): string => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${r(text)}</w:p>`
const cell = (...x: readonly string[]): string => `<w:tc>${p(...x)}</w:tc>`
const shapes: Readonly<Record<string, readonly [Docx, readonly string[]]>> = {
  'a letter and its frame: what to do with it above and below, an appeal, where to sign up': [
    {
      body: [
        heading('Weir news 33'),
        p(link('rId1', 'View in your browser'), r(' | '), link('rId2', 'Forward this')),
        p(r('The weir leaks three litres a second, '), link('rId3', 'the survey says'), r('.')),
        p(r('Next meeting: 6 May. Registration via '), link('rId4', 'this form'), r('.')),
        p(r('If you value our work, support us with '), link('rId5', 'a gift'), r('.')),
        p(link('rId6', 'Subscribe'), r(' · '), link('rId7', 'Archive')),
      ].join(''),
      links: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`rId${n}`, u(`l${n}`)])),
    },
    [`${u('l3')} | The weir leaks three litres a second, the survey says.`],
  ],
  'endnote and footnote in one table row': [
    {
      body: `<w:tbl><w:tr>${cell('Rain', ref(1))}${cell('Sun', endRef(1))}</w:tr></w:tbl>`,
      footnotes: note(1, u('a')),
      endnotes: endNote(1, u('b')),
    },
    [`1 ${u('a')} | Rain`, `i ${u('b')} | Sun`],
  ],
  'footnote in a text box': [
    {
      body: p(
        'Before. ',
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('In the box it rained.', ref(1))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        'After.',
      ),
      footnotes: note(1, u('a')),
    },
    [`1 ${u('a')} | In the box it rained.`],
  ],
  'tracked insertion of a link and a note': [
    {
      body: p('It rained', `<w:ins w:id="1" w:author="x">${link('rId9', 'a lot')}${ref(1)}</w:ins>`, '.'),
      links: { rId9: u('b') },
      footnotes: note(1, u('a')),
    },
    [`${u('b')} | It raineda lot.`, `1 ${u('a')} | It raineda lot.`],
  ],
  'a deleted hyperlink': [
    {
      body: p(
        'It rained.',
        `<w:del w:id="1" w:author="x"><w:hyperlink r:id="rId9"><w:r><w:delText>here</w:delText></w:r></w:hyperlink></w:del>`,
      ),
      links: { rId9: u('b') },
    },
    [],
  ],
  'lower case field, mailto, file': [
    {
      body: p(
        field('hyperlink "' + u('a') + '"', 'A'),
        ' and ',
        field('HYPERLINK "mailto:x@y.example"', 'mail'),
        '.',
      ),
    },
    [`${u('a')} | A and mail.`],
  ],
  'zotero note citation with url': [
    {
      body: p('It rained.', ref(1)),
      footnotes: note(
        1,
        field(
          ' ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems":[{"itemData":{"URL":"https://hidden.example/x"}}]} ',
          `Doe, Rain, ${u('a')}`,
        ),
        '.',
      ),
    },
    [`1 ${u('a')} | It rained.`],
  ],
  'contact block at the end': [
    {
      body:
        p('It rained (', link('rId1', 'data'), ').') +
        p('Press office') +
        p('Tel. +44 20 7946 0000') +
        p(link('rId2', 'press@o.example')) +
        p('https://o.example'),
      links: { rId1: u('a'), rId2: 'mailto:press@o.example' },
    },
    [`${u('a')} | It rained (data).`],
  ],
  'numbers that link': [
    {
      body: p('It rained.', link('rId1', r('1', raised)), ' It shone ', link('rId2', '[2]'), '.'),
      links: { rId1: u('a'), rId2: u('b') },
    },
    [`1 ${u('a')} | It rained.`, `2 ${u('b')} | It shone.`],
  ],
  'redirect': [
    {
      body: p('See ', link('rId1', 'it'), '.'),
      links: { rId1: 'https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fpage&sa=D' },
    },
    [`${u('a')} | See it.`],
  ],
  'safe link': [
    {
      body: p('See ', link('rId1', 'it'), '.'),
      links: {
        rId1: 'https://eur01.safe.example/?url=https%3A%2F%2Fa.example%2Fpage&data=05%7C&sdata=abc%3D&reserved=0',
      },
    },
    [`${u('a')} | See it.`],
  ],
  'typed notes raised, plain list': [
    {
      body:
        p('It rained', r('1', raised), ', then shone', r('2,3', raised), '.') +
        heading('Notes') +
        p('1. Doe, ' + u('a')) +
        p('2. Roe, ' + u('b')) +
        p('3. Poe'),
    },
    [
      `1 ${u('a')} | It rained, then shone.`,
      `2 ${u('b')} | It rained, then shone.`,
      `3 | It rained, then shone.`,
    ],
  ],
  'bracket list': [
    {
      body:
        p('It rained [1, 3].') +
        heading('Sources') +
        p('[1] ' + u('a')) +
        p('[2] ' + u('b')) +
        p('[3] ' + u('c')),
    },
    [`1 ${u('a')} | It rained.`, `3 ${u('c')} | It rained.`, `2 ${u('b')} |`],
  ],
  'range in brackets': [
    {
      body:
        p('It rained [1–3].') +
        heading('Sources') +
        p('[1] ' + u('a')) +
        p('[2] ' + u('b')) +
        p('[3] ' + u('c')),
    },
    [`1 ${u('a')} | It rained.`, `2 ${u('b')} | It rained.`, `3 ${u('c')} | It rained.`],
  ],
  'url with line break in note': [
    {
      body: p('It rained.', ref(1)),
      footnotes: note(1, r('https://a.example/reports/'), '<w:r><w:br/></w:r>', r('2024/the-report.pdf')),
    },
    ['1 https://a.example/reports/2024/the-report.pdf | It rained.'],
  ],
  'caption and heading notes': [
    {
      body:
        heading('Rain') +
        `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>${r('Figure 1. Rain')}${ref(1)}</w:p>`,
      footnotes: note(1, u('a')),
    },
    [`1 ${u('a')} | Figure 1. Rain`],
  ],
  'bare links list under heading': [
    { body: heading('Links') + p('https://a.example/1') + p('www.b.example/2') },
    ['https://a.example/1 |', 'www.b.example/2 |'],
  ],
}
const lines = (told: readonly string[]): string[] => told.map((line) => line.trim())

test.each(Object.entries(shapes))('DOCX: %s', (_, [docx, expected]) => {
  expect(lines(found(readDocx(docx)))).toEqual(expected)
})

const odt: Readonly<Record<string, readonly [Odt, readonly string[]]>> = {
  'note in a frame': [
    {
      body: `<text:p>A.<draw:frame><draw:text-box><text:p>Rain fell.${odtNote(1, '1', u('a'))}</text:p></draw:text-box></draw:frame></text:p>`,
    },
    [`1 ${u('a')} | Rain fell.`],
  ],
  'annotation link': [
    {
      body: `<text:p>Rain fell.<office:annotation><dc:creator>x</dc:creator><text:p><text:a xlink:href="${u('no')}">x</text:a></text:p></office:annotation> See <text:a xlink:href="${u('a')}">a</text:a>.</text:p>`,
    },
    [`${u('a')} | See a.`],
  ],
  'two paragraphs in note': [
    {
      body: `<text:p>Rain fell.<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>One ${u('a')}.</text:p><text:p>Two ${u('b')}.</text:p></text:note-body></text:note></text:p>`,
    },
    [`1 ${u('a')} ${u('b')} | Rain fell.`],
  ],
  'contact': [
    {
      body: `<text:p>See <text:a xlink:href="${u('a')}">a</text:a> now.</text:p><text:p>Jo Doe</text:p><text:p>jo@o.example</text:p><text:p>www.o.example</text:p>`,
    },
    [`${u('a')} | See a now.`],
  ],
}

test.each(Object.entries(odt))('ODT: %s', (_, [document, expected]) => {
  expect(lines(found(readOdt(document)))).toEqual(expected)
})
