/** A document's words as one plain text. */
import { expect, test } from 'vitest'
import { textOfProse } from '../../../citations/extract/plain-prose.ts'
import type { ProseMarker, ProseParagraph } from '../../../citations/extract/prose.ts'

const marker = (at: number, label: string): ProseMarker => ({ at, label, note: 'n', span: {} })
const paragraph = (text: string, markers: readonly ProseMarker[] = [], label = ''): ProseParagraph => ({
  kind: 'text',
  text,
  markers,
  links: [],
  raised: [],
  label,
  spanOf: () => ({}),
})
const note = (label: string, text: string) => ({
  key: label,
  label,
  kind: 'footnote' as const,
  paragraphs: [paragraph(text)],
  span: {},
})

test.for([
  [[paragraph('One.'), paragraph('Two.')], [], 'One.\nTwo.'],
  [[paragraph('One and two.', [marker(12, '2'), marker(3, '1')])], [], 'One[1] and two.[2]'],
  [[paragraph('Smith 2020 says so.', [marker(0, '')])], [], 'Smith 2020 says so.'],
  [[paragraph('First', [], '1')], [], '1. First'],
  [
    [paragraph('Said.', [marker(5, 'i')])],
    [note('i', 'There.'), note('', 'Here.')],
    'Said.[i]\n\n[i] There.\nHere.',
  ],
  [[], [], ''],
] as const)('%# => %s', ([paragraphs, notes, text]) => {
  expect(textOfProse({ paragraphs, notes })).toBe(text)
})
