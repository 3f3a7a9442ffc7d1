/**
 * The floors of extraction over our own corpus, by format: they may only rise. The documents are read in this process, without
 * the cage (its own tests are in test/formats); `npm run bench:extract` measures as users get it, and names what is missed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { detectFormat, type Explained } from '../../citations/index.ts'
import { loadParsers, readDocument } from '../../src/formats/read-document.ts'
import { precision, recall, share, sum } from '../bench/extract/report.ts'
import { scoreDocument } from '../bench/extract/score.ts'
import { readSet, type Sample } from '../bench/extract/sets.ts'
import { faultySpans } from './spans.ts'

const samples = readSet('own')
const read = new Map<string, Explained | string>()

beforeAll(async () => {
  await loadParsers('any')
  for (const sample of samples) read.set(sample.name, await explainSample(sample))
}, 240_000)

async function explainSample({ path }: Sample): Promise<Explained | string> {
  const [name, bytes] = [basename(path), readFileSync(path)]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  // pdfjs takes the buffer it is given for itself.
  const request = {
    name,
    format: detectFormat(name, bytes),
    sha256,
    bytes: new Uint8Array(bytes),
    explain: true,
  }
  const answer = await readDocument(request)
  if (answer.kind !== 'extraction') return answer.message
  return 'drawing' in answer.extraction ? answer.extraction : 'no reasons'
}

function explained(name: string): Explained {
  const found = read.get(name)
  if (found === undefined || typeof found === 'string') throw new Error(`${name}: ${found ?? 'not read'}`)
  return found
}

describe('the corpus', () => {
  test('is as large and as varied as was asked for', () => {
    const golds = samples.map(({ gold }) => gold)
    const long = golds.filter(({ traps, citations }) => traps.includes('long') && citations.length >= 60)
    const count = (values: readonly string[]) => new Set(values).size
    expect(samples.length).toBeGreaterThanOrEqual(60)
    expect(count(golds.map(({ producer }) => producer))).toBeGreaterThanOrEqual(12)
    expect(count(golds.map(({ language }) => language))).toBeGreaterThanOrEqual(13)
    expect(count(golds.map(({ format }) => format))).toBe(10)
    expect(long.length).toBeGreaterThanOrEqual(8)
  })

  test('has a claim of its own for each sentence with a marker, and a URL only once in a note', () => {
    for (const { name, gold } of samples) {
      for (const { claim, urls, quotes } of gold.citations) {
        expect(claim, name).toBe(claim.trim())
        expect(new Set(urls).size, name).toBe(urls.length)
        for (const quote of quotes) expect(claim, name).toContain(quote)
      }
    }
  })
})

describe('each document', () => {
  test.each(samples.map(({ name }) => name))('%s is read, and its spans point at what they say', (name) => {
    const sample = samples.find((one) => one.name === name)
    const binary = ['pdf', 'docx', 'odt'].includes(sample?.gold.format ?? '')
    const text = sample === undefined || binary ? null : readFileSync(sample.path, 'utf8')
    expect(explained(name).document.format).toBe(sample?.gold.format)
    expect(faultySpans(explained(name), text)).toEqual([])
  })

  test('that is only pictures says so', () => {
    const { citations, notices } = explained('en-scan-cairo')
    expect(citations).toEqual([])
    expect(notices.length).toBeGreaterThan(0)
  })
})

/** Recall and precision of URLs, recall of (number, URL) pairs, near claims, recall and precision of quotes, stray URLs at most. */
const floors = {
  'pdf': [0.99, 0.99, 0.99, 0.97, 0.97, 0.98, 0],
  'docx': [1, 1, 1, 1, 1, 1, 0],
  'odt': [1, 1, 1, 1, 1, 1, 0],
  'html': [1, 1, 1, 1, 1, 1, 0],
  'markdown': [1, 1, 1, 1, 1, 1, 0],
  'text': [1, 1, 1, 1, 1, 1, 0],
  'json': [1, 1, 1, 1, 1, 1, 0],
  'csl-json': [1, 1, 1, 1, 1, 1, 0],
  'bibtex': [1, 1, 1, 1, 1, 1, 0],
  'ris': [1, 1, 1, 1, 1, 1, 0],
} as const

describe('the floors', () => {
  test.each(Object.entries(floors))('%s => %j', (format, floor) => {
    const [urlRecall, urlPrecision, pairs, claims, quoteRecall, quotePrecision, stray] = floor
    const scores = samples
      .filter(({ gold }) => gold.format === format)
      .map(({ name, gold }) => scoreDocument(gold.citations, explained(name).citations))
    const total = sum(scores)
    const measured = {
      urlRecall: recall(total.urls),
      urlPrecision: precision(total.urls),
      pairs: recall(total.pairs),
      claims: share(total.claims.near, total.claims.expected),
      quoteRecall: recall(total.quotes),
      quotePrecision: precision(total.quotes),
      stray: -total.stray,
    }
    const wanted = { urlRecall, urlPrecision, pairs, claims, quoteRecall, quotePrecision, stray: -stray }
    const below = Object.entries(measured).filter(
      ([key, value]) => value < (new Map(Object.entries(wanted)).get(key) ?? 0),
    )
    expect(Object.fromEntries(below), `${scores.length} documents`).toEqual({})
  })
})
