/** What pages say of themselves, in the dialects they say it in. */
import { describe, expect, test } from 'vitest'
import { readDeclared, type Declarations } from '../../citations/index.ts'

const nothing: Declarations = { language: null, metas: [], links: [], jsonLd: [], times: [] }
const article = (fields: object) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })

describe('a page says => is told', () => {
  test.for<[string, Partial<Declarations>, object]>([
    ['nothing', {}, { authors: [], published: null, canonical: null, licence: null, openGraph: {} }],
    [
      'metas',
      {
        metas: [
          ['author', ' Ada  Lovelace '],
          ['description', 'On engines'],
        ],
      },
      { authors: ['Ada Lovelace'], description: 'On engines' },
    ],
    [
      'Highwire',
      {
        metas: [
          ['citation_author', 'A'],
          ['citation_author', 'B'],
          ['citation_date', '2020/1/2'],
        ],
      },
      { authors: ['A', 'B'], published: '2020/1/2' },
    ],
    [
      'JSON-LD',
      {
        jsonLd: [
          article({
            author: [{ name: 'A' }, { name: 'B' }],
            datePublished: '2020-01-02',
            dateModified: '2020-02-03',
            publisher: { name: 'P' },
            license: 'https://l.test/',
          }),
        ],
      },
      {
        authors: ['A', 'B'],
        published: '2020-01-02',
        modified: '2020-02-03',
        publisher: 'P',
        licence: 'https://l.test/',
      },
    ],
    [
      'JSON-LD in a graph',
      {
        jsonLd: [
          JSON.stringify({
            '@graph': [
              { '@type': 'Organization', name: 'Not an author' },
              { '@type': ['Article'], author: 'A' },
            ],
          }),
        ],
      },
      { authors: ['A'] },
    ],
    [
      'broken JSON-LD',
      { jsonLd: ['{"@type": "Article", "author":'], metas: [['author', 'A']] },
      { authors: ['A'] },
    ],
    [
      'one name in two dialects',
      { metas: [['author', 'A']], jsonLd: [article({ author: 'A' })] },
      { authors: ['A'] },
    ],
    ['an address for an author', { metas: [['article:author', 'https://social.test/a']] }, { authors: [] }],
    [
      'Open Graph twice',
      {
        metas: [
          ['og:title', 'First'],
          ['og:title', 'Second'],
          ['og:type', 'article'],
        ],
      },
      { openGraph: { title: 'First', type: 'article' } },
    ],
    [
      'links',
      {
        links: [
          ['icon', '/i'],
          ['canonical', 'https://c.test/a'],
          ['license', 'https://l.test/'],
        ],
      },
      { canonical: 'https://c.test/a', licence: 'https://l.test/' },
    ],
    ['a marked time alone', { times: ['2021-05-06'] }, { published: '2021-05-06' }],
    ['control characters', { metas: [['author', 'A\u202eB\u0000']] }, { authors: ['A B'] }],
  ])('%s', ([, found, expected]) => {
    expect(readDeclared({ ...nothing, ...found })).toMatchObject(expected)
  })
})

test('JSON-LD of any depth and size => bounded, and soon', () => {
  const deep = '{"@type":"Article","a":'.repeat(5_000) + '1' + '}'.repeat(5_000)
  const wide = JSON.stringify(
    Array.from({ length: 20_000 }, (_, index) => ({ '@type': 'Article', 'author': `A${index}` })),
  )
  expect(readDeclared({ ...nothing, jsonLd: [deep, wide] }).authors.length).toBeLessThanOrEqual(20)
})
