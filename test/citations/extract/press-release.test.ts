import { describe, expect, test } from 'vitest'
import { fixture, read, sliceOf } from './reading.ts'

interface Gold {
  readonly title: string
  readonly language: string
  readonly citations: readonly Record<string, unknown>[]
}

const text = fixture('press-release.txt')
// The gold was written by hand from the press release, not from our output.
const gold = JSON.parse(fixture('press-release.gold.json')) as Gold

describe('a press release that came out of a PDF', () => {
  const extraction = read(text)

  test('has its title and language', () => {
    expect(extraction.document).toMatchObject({ title: gold.title, language: gold.language })
  })

  test('has as many citations as the gold, and no notice', () => {
    expect(extraction.citations).toHaveLength(gold.citations.length)
    expect(extraction.notices).toEqual([])
  })

  test.each(gold.citations.map((citation, index) => [index, String(citation['number']), citation] as const))(
    'citation %i, number "%s" => the gold',
    (index, _number, citation) => {
      expect(extraction.citations[index]).toMatchObject({ id: `c${index + 1}`, ...citation })
    },
  )

  test('gives no e-mail address', () => {
    expect(JSON.stringify(extraction.citations.flatMap(({ urls }) => urls))).not.toContain('@')
  })

  test('points at each marker, note and URL exactly', () => {
    for (const { number, kind, urls, urlSpans, span, noteSpan } of extraction.citations) {
      if (kind === 'inline') expect(sliceOf(text, span)).toBe(urls[0])
      else expect(sliceOf(text, span)).toBe(number)
      if (kind !== 'inline') expect(sliceOf(text, noteSpan).startsWith(number)).toBe(true)
      expect(urlSpans.map((urlSpan) => sliceOf(text, urlSpan).replace(/\s+/g, ''))).toEqual(urls)
    }
  })
})
