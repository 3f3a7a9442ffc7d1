/** What is told of the paper itself: pictures of text, and fonts that do not say which letters they are. */
import { expect, test } from 'vitest'
import type { PdfPage, Run } from '../../../../citations/extract/pdf/page.ts'
import { noticesOf } from '../../../../citations/extract/pdf/notes/notices.ts'
import { makeSheet } from '../../../../citations/extract/pdf/notes/sheet.ts'
import { body, makeFlow } from './flows.ts'

const { flow, pdf } = makeFlow([[body('The court met.')]])
const sheet = makeSheet(flow, pdf)

function run(text: string): Run {
  return { text, x: 0, y: 0, width: 9, size: 9, angle: 0, font: 0, rtl: false, tags: [], element: null }
}

function page(texts: readonly string[], own: Partial<PdfPage> = {}): PdfPage {
  return { number: 1, width: 100, height: 100, runs: texts.map(run), links: [], pictured: true, ...own }
}

const about = (...pages: PdfPage[]): string[] =>
  noticesOf(sheet, { ...pdf, pages }, [], []).map(({ code, message }) => `${code}: ${message.slice(0, 24)}`)

const sentence = 'The court met and heard everybody who had come.'
const lost = '\ufffd'.repeat(12)
const picture = 'no-text-layer: This PDF holds pictures '
const font = 'unreadable-font: 12 of 59 signs belong to'

test.each<[string, readonly string[], readonly string[]]>([
  ['a sentence', [sentence], []],
  ['nothing', [], [picture]],
  ['nineteen letters in two runs', ['aaaaaaaaaa', 'bbbbbbbbb'], [picture]],
  ['twenty letters in two runs', ['aaaaaaaaaa', 'bbbbbbbbbb'], []],
  ['nineteen letters between blanks', [`  ${'a'.repeat(19)}  `, '   '], [picture]],
  ['ten letters with nine blanks between them', ['a b c d e f g h i j'], [picture]],
  ['eleven letters with ten blanks between them', ['a b c d e f g h i j k'], []],
  ['letters that are lost', [sentence, lost], [font]],
])('a pictured page of %s is told alike with and without its text as a whole', (_name, texts, told) => {
  const whole = page(texts, { text: texts.join('') })
  const cut = (codes: readonly string[]) => codes.map((code) => code.slice(0, 30))
  expect(cut(about(page(texts)))).toEqual(cut(told))
  expect(about(whole)).toEqual(about(page(texts)))
})

test('a page that gives its text is not asked for its runs', () => {
  const resting: PdfPage = {
    ...page([]),
    text: sentence,
    get runs(): readonly Run[] {
      throw new Error('made anew')
    },
  }
  expect(about(resting)).toEqual([])
})
