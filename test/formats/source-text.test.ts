/** The words of a recorded source: whatever is in it, and whatever it does to our reader, the recording goes on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSourceText } from '../../src/formats/source-text.ts'

const { signal } = new AbortController()
const child = (name: string) => join(import.meta.dirname, 'children', name)

test('a PDF on which our reader ends => unreadable, in one sentence without a path', async () => {
  const read = await readSourceText('pdf', new Uint8Array(10), signal, child('dies.ts'))
  expect(read).toEqual({ kind: 'unreadable', reason: 'our reader ended on it (code 7)' })
})

test('bytes that are no PDF => unreadable', async () => {
  const read = await readSourceText('pdf', new TextEncoder().encode('%PDF-1.7 and no more'), signal)
  expect(read.kind).toBe('unreadable')
})

test.for([
  ['libreoffice.docx', /in a night\.\[1\][^]*\n\n\[1\] See the gauge/],
  ['libreoffice.odt', /in a night\.\[1\][^]*\n\n\[1\] See the gauge/],
  ['python.docx', /Niemand wurde gewarnt[^]*Anmerkungen\n1 Pegelstand/],
] as const)(
  '%s => its paragraphs in order, marks in brackets, the notes behind them: %s',
  async ([name, words]) => {
    const bytes = readFileSync(join(import.meta.dirname, '../fixtures/extract/office', name))
    const read = await readSourceText(name.endsWith('.odt') ? 'odt' : 'docx', bytes, signal)
    const [text = '', ...more] = read.kind === 'text' ? read.pages : []
    expect(more).toEqual([])
    expect(text).toMatch(words)
  },
)

test('an archive that holds no text of its format => unreadable, in one sentence', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/extract/office/libreoffice.odt'))
  const read = await readSourceText('docx', bytes, signal)
  expect(read).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringMatching(/^Expected a DOCX/) as string,
  })
})
