import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Nodes } from 'mdast'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { claimOf, fixture, pairs, read, sliceOf } from './reading.ts'

const text = fixture('notes.md')
const markdown = (source: string) => read(source, 'markdown')

describe('a Markdown document with footnotes and links', () => {
  const extraction = markdown(text)

  test('gives footnotes and inline links in the order of the text', () => {
    expect(pairs(extraction)).toEqual([
      '1 https://one.example/ https://two.example/x https://three.example/',
      'https://example.org/a_(b)',
      'note-2',
      'https://auto.example/?a=1&b=2',
      'https://bare.example/x?a=1&b=2',
      'www.www.example/y',
      'https://ref.example/a b',
      'https://ref.example/a b',
      'https://badge.example/',
      '1 https://one.example/ https://two.example/x https://three.example/',
      '3 https://four.example/_x&y',
      'https://table.example/',
      'unused https://unused.example',
      'https://html.example/?a&b',
    ])
  })

  test('leaves code, images and mail addresses alone', () => {
    expect(JSON.stringify(extraction.citations.map(({ urls }) => urls))).not.toMatch(
      /no\.|no2|code|fence|img|i\.example|@/,
    )
  })

  test('claims are plain sentences', () => {
    expect(claimOf(extraction, '1')).toBe('The court said so.')
    expect(claimOf(extraction, 'note-2')).toBe(
      'And later it see https://no.example/ said a link, see https://auto.example/?a=1&b=2.',
    )
    expect(claimOf(extraction, '3')).toBe('cell')
  })

  test('a note keeps its paragraphs and lazy lines', () => {
    expect(extraction.citations[0]?.note).toBe(
      'First note, see https://one.example/ and lazy line https://two.example/x. Second paragraph https://three.example/.',
    )
    expect(extraction.citations[2]).toMatchObject({ note: 'Ibid.', repeats: 'c1' })
  })

  test('spans point at markers, links and URLs', () => {
    const marks = extraction.citations.map(({ span }) => sliceOf(text, span))
    expect(marks.slice(0, 4)).toEqual([
      '[^1]',
      '[a _link_](https://example.org/a_(b) "T")',
      '[^note-2]',
      '<https://auto.example/?a=1&b=2>',
    ])
    expect(extraction.citations[4]?.urlSpans.map((span) => sliceOf(text, span))).toEqual([
      'https://bare.example/x?a=1&amp;b=2',
    ])
    expect(extraction.citations[10]?.urlSpans.map((span) => sliceOf(text, span))).toEqual([
      'https://four.example/\\_x&amp;y',
    ])
  })

  test('tells markers without a note and notes without a marker', () => {
    expect(extraction.notices.map(({ code }) => code)).toEqual(['note-not-found', 'marker-not-found'])
  })

  test('takes the title from the front matter, else from the first heading', () => {
    expect(markdown('---\ntitle: "Of rivers"\n---\n# Other\n').document.title).toBe('Of rivers')
    expect(markdown('## Small\n\nThe *big*\n=========\n').document.title).toBe('The big')
    expect(markdown('no heading').document.title).toBeNull()
  })
})

/** Links and footnote markers as the reference parser of GFM sees them. */
function reference(source: string): string[] {
  const found: string[] = []
  const definitions = new Map<string, string>()
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const visit = (node: Nodes, act: (node: Nodes) => void): void => {
    act(node)
    if ('children' in node) for (const child of node.children) visit(child, act)
  }
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url)
  })
  visit(tree, (node) => {
    if (node.type === 'link' && /^https?:/.test(node.url)) found.push(node.url)
    if (node.type === 'linkReference') found.push(definitions.get(node.identifier) ?? '')
    if (node.type === 'footnoteReference') found.push(`^${node.identifier}`)
  })
  return found.filter((url) => /^https?:|^\^/.test(url)).toSorted()
}

function ours(source: string): string[] {
  const seen = new Set<string>()
  return markdown(source)
    .citations.flatMap(({ kind, number, urls }) => {
      if (kind === 'inline') return urls
      const again = seen.has(number)
      seen.add(number)
      return [`^${number.toLowerCase()}`, ...(again ? [] : urls)]
    })
    .map((url) => (url.startsWith('www.') ? `http://${url}` : url))
    .toSorted()
}

describe('the same links as the reference parser of GFM', () => {
  test.each([
    '[a](https://a.example "t") [b](<https://b.example/x y>) [c]( https://c.example )',
    '[a [b](https://in.example) c](https://out.example)',
    '[![alt](https://i.example)](https://l.example)',
    '![alt [x](https://x.example)](https://i.example)',
    '`[a](https://a.example)` ``b ` https://b.example`` `open https://c.example',
    '\\[a](https://a.example) \\`[b](https://b.example)\\`',
    '[a]: https://a.example\n[B c]: <https://b.example> "t"\n[d]:\nhttps://d.example\n\n[a] [x][b  C] [d][] [e]',
    '> [a](https://a.example)\n> > b https://b.example\nlazy https://c.example',
    '- a https://a.example\n\n      indented https://code.example\n\n  b https://b.example\n1. c https://c.example',
    '    https://code.example\n\ntext\n    https://lazy.example',
    '~~~ js\nhttps://code.example\n```\n~~~\nhttps://a.example',
    '- ```\n  https://code.example\n\nhttps://a.example',
    'a[^x] b\n\n[^x]: note https://n.example\n[^x]: other',
    '<!-- https://comment.example -->\n\nhttps://a.example <!-- [b](https://b.example) --> c',
    '<div>\nhttps://html.example\n</div>\n\nhttps://a.example',
    '| a | b |\n|---|:-:|\n| https://a.example | [b](https://b.example) |\n\nhttps://c.example',
    '# h https://a.example #\n\nt https://b.example\n---\n\n***\nhttps://c.example',
    '**https://a.example/x** (https://b.example/y) https://c.example/z).',
    '<https://a.example/?a&amp;b> &lt;https://b.example&gt;',
    'www.a.example/x and https://b.example/a_b_c, *[x](https://c.example)*',
    '[a](https://a.example/(x)) [b](https://b.example/x\\)y) [c](https://c.example/&#47;x)',
    '[a](https://a.example "un\nended) [b]( no',
    '1. one\n   - two https://a.example\n\n     para https://b.example\n2. three https://c.example',
    'text\n2019. https://a.example\n\n2019. https://b.example',
    '[link text\nover lines](https://a.example)\\\nhttps://b.example',
  ])('%j', (source) => expect(ours(source)).toEqual(reference(source)))
})
