import { describe, expect, test } from 'vitest'
import { extractionSchema, Problem } from '../../../citations/index.ts'
import { fixture, read } from './reading.ts'

const json = (value: unknown) => read(JSON.stringify(value), 'json')
const problem = (text: string): Problem => {
  try {
    read(text, 'json')
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('expected a Problem')
}

describe('a JSON list of citations', () => {
  test('a bare list and an object with a list are the same', () => {
    const list = [
      { number: 1, urls: ['https://a.example', 'not a url', 'http:///x'], claim: 'He said “no”.' },
    ]
    expect(json(list).citations).toEqual(json({ citations: list }).citations)
    expect(json(list).citations[0]).toMatchObject({
      id: 'c1',
      number: '1',
      kind: 'footnote',
      urls: ['https://a.example', 'not a url', 'http:///x'],
      quotes: ['no'],
    })
  })

  test('a source by its one `url` and its title is a citation too', () => {
    const list = [
      { number: '1', url: 'https://a.example/b', title: 'Report on b', claim: '' },
      { number: '2', url: '' },
    ]
    expect(json(list).citations).toMatchObject([
      { urls: ['https://a.example/b'], note: 'Report on b' },
      { urls: [], note: '' },
    ])
  })

  test('what extract prints is kept as it is', () => {
    const printed = read(fixture('press-release.txt'))
    const again = json(printed)
    expect(again.citations).toEqual(printed.citations)
    expect(again.document).toMatchObject({ format: 'json', title: printed.document.title, language: 'en' })
    expect(extractionSchema.parse(again)).toEqual(again)
  })

  test('what check prints may be posted too', () => {
    const { citations } = json({ run: {}, citations: [{ number: '1', urls: [] }], links: [], summary: {} })
    expect(citations).toHaveLength(1)
  })

  test.each([
    [
      '{"citations": [{"number": "1", "urls": "https://a.example"}]}',
      /list of URLs at citations\[0\]\.urls, found "https:/,
    ],
    [
      '{"citations": [{"number": "1", "urls": ["x", 7]}]}',
      /a URL as text at citations\[0\]\.urls\[1\], found 7/,
    ],
    ['[{"number": "1", "urls": []}, {"number": "2", "uri": "x"}]', /citations\[1\]/],
    ['[{"number": "1", "urls": [], "clam": "x"}]', /only the fields .* found "clam"/],
    ['[{"urls": []}]', /a label .* at citations\[0\]\.number, found nothing/],
    ['["no address"]', /an object with number and urls at citations\[0\], found "no address/],
    ['[{"name": "no address"}]', /a label .* at citations\[0\]\.number, found nothing/],
    ['{"citations": 5}', /a list at citations, found 5/],
    ['{"urls": []}', /a list at citations, found nothing/],
    ['7', /an object or a list/],
    ['[{"number": "1", "urls": [', /Expected JSON/],
    [
      '[{"id": "c1", "number": "1", "urls": []}, {"id": "c1", "number": "2", "urls": []}]',
      /an id of its own/,
    ],
    ['['.repeat(200_000), /Expected JSON/],
  ])('%.60s => one sentence', (text, sentence) => {
    const { code, message } = problem(text)
    expect(code).toBe('invalid-citation-list')
    expect(message).toMatch(sentence)
    expect(message).toMatch(/^Expected .*, found .*; for example \{.*\}\.$/s)
    expect(message.length).toBeLessThan(400)
  })
})
