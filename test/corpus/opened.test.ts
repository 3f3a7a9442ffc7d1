/**
 * The floors of extraction over the documents by strangers that have been opened and are no PDF: every address at its number,
 * none too many, every sentence. What was learned from them must not be lost again.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { detectFormat } from '../../citations/index.ts'
import { readText } from '../../citations/extract/decode.ts'
import { loadParsers, readDocument } from '../../src/formats/read-document.ts'
import { scoreDocument } from '../bench/extract/score.ts'
import { readSet } from '../bench/extract/sets.ts'
import { faultySpans } from './spans.ts'

/** Known misses, so that nobody takes them for solved, each with its reason. */
const unsolved: ReadonlySet<string> = new Set([
  // A way out of a list in words that no table has, at an address that does not say it acts.
  'tenth-et-txt-soojus',
  // A mail in <pre>: markers at the beginning of a line are taken for notes, and the sender's home page stands under the notes.
  'tenth-fi-html-luotsit',
])
const samples = readSet('opened').filter(({ gold }) => gold.format !== 'pdf')

beforeAll(() => loadParsers('any'), 60_000)

test('there are at least 240, in nine formats', () => {
  expect(samples.length).toBeGreaterThanOrEqual(240)
  expect(new Set(samples.map(({ gold }) => gold.format)).size).toBe(9)
})

test.each(samples.map((sample) => [sample.name, sample] as const))(
  '%s',
  async (sampleName, { path, gold }) => {
    const [name, bytes] = [basename(path), readFileSync(path)]
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const format = detectFormat(name, bytes)
    const answer = await readDocument({ name, format, sha256, bytes: new Uint8Array(bytes), explain: true })
    if (answer.kind !== 'extraction' || !('drawing' in answer.extraction))
      throw new Error(`${path}: not read`)
    expect(format).toBe(gold.format)
    const { misses, stray } = scoreDocument(gold.citations, answer.extraction.citations)
    if (unsolved.has(sampleName)) {
      expect(Object.values(misses).flat(), 'solved: take it off the list').not.toEqual([])
      return
    }
    expect(misses).toEqual({
      lostUrls: [],
      extraUrls: [],
      lostPairs: [],
      extraPairs: [],
      claims: [],
      lostQuotes: [],
      extraQuotes: [],
    })
    expect(stray).toBe(0)
    const text = ['docx', 'odt'].includes(format) ? null : readText(bytes, format).text
    expect(faultySpans(answer.extraction, text)).toEqual([])
  },
)
