/** The words of a recorded PDF: whatever is in it, and whatever it does to our reader, the recording goes on. */
import { expect, test } from 'vitest'
import { readPdfText } from '../../src/formats/pdf-text.ts'
import { join } from 'node:path'

const { signal } = new AbortController()
const child = (name: string) => join(import.meta.dirname, 'children', name)

test('a PDF on which our reader ends => unreadable, in one sentence without a path', async () => {
  const read = await readPdfText(new Uint8Array(10), signal, child('dies.ts'))
  expect(read).toEqual({ kind: 'unreadable', reason: 'our reader ended on it (code 7)' })
})

test('bytes that are no PDF => unreadable', async () => {
  const read = await readPdfText(new TextEncoder().encode('%PDF-1.7 and no more'), signal)
  expect(read.kind).toBe('unreadable')
})
