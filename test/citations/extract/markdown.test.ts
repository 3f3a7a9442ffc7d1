import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import type { Nodes } from 'mdast'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { explain } from '../../../citations/extract/extract.ts'
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
    'a ![alt [x](https://x.example)](https://i.example)',
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
    '<div>\nx\n</div>\n\nhttps://a.example',
    '1. one https://a.example\n2. two https://b.example\n3. https://c.example\n- d https://d.example',
    '> 1. quoted https://a.example\n2. out https://b.example',
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

const told = (source: string): string[] =>
  markdown(source).citations.map(
    ({ kind, number, urls, claim }) => `${[kind, number, ...urls].join(' ')} | ${claim}`,
  )

describe('what Markdown itself does not define', () => {
  const claims = ['The court said so.', 'Then it said more.']
  const notes = ['https://one.example/a', 'https://two.example/b']
  test.each([
    [
      'raised numbers',
      'The court said so.<sup>1</sup> Then it said more.<sup>2</sup>\n\n<sup>1</sup> https://one.example/a\n<sup>2</sup> https://two.example/b',
    ],
    [
      'raised digits',
      'The court said so.¹ Then it said more.²\n\n¹ https://one.example/a\n\n² https://two.example/b',
    ],
    [
      'brackets',
      'The court said so.[1] Then it said more [2].\n\n[1] A, *B*, https://one.example/a\n[2] <https://two.example/b>',
    ],
    [
      'escaped brackets and a list',
      'The court said so.\\[1\\] Then it said more.\\[2\\]\n\n## Notes\n\n1. https://one.example/a\n2. https://two.example/b',
    ],
    [
      'numbers that lead to a place of the page',
      'The court said so.<sup>[1](#n1)</sup> Then it said more.<sup>[2](#n2)</sup>\n\n<a name="n1">1</a>. https://one.example/a\n\n<a name="n2">2</a>. https://two.example/b',
    ],
    [
      'numbers whose raised type was lost',
      'The court said so.1 Then it said more.2\n\n1. A, https://one.example/a\n2. B, https://two.example/b',
    ],
    [
      'numbers that are defined as links',
      'The court said so [1]. Then it said more [2].\n\n[1]: https://one.example/a "T"\n[2]: https://two.example/b',
    ],
    [
      'numbers that link',
      'The court said so [1](https://one.example/a). Then it said more.[\\[2\\]](https://two.example/b)',
    ],
    [
      'notes within the text',
      'The court said so.^[See https://one.example/a.] Then it said more.^[*B*, [x](https://two.example/b).]',
    ],
  ])('%s => notes with their claims', (_how, source) => {
    const { citations } = markdown(source)
    expect(citations.map(({ number }) => number)).toEqual(['1', '2'])
    expect(citations.map(({ urls }) => urls)).toEqual(notes.map((url) => [url]))
    expect(citations.map(({ claim }) => claim)).toEqual(claims)
  })

  test('a numbered list without markers is a list', () => {
    expect(told('Steps:\n\n1. Go to https://a.example/x\n2. Then [b](https://b.example/y)\n')).toEqual([
      'inline  https://a.example/x | Go to https://a.example/x',
      'inline  https://b.example/y | Then b',
    ])
  })

  test('an entry under a heading of references is one reference', () => {
    expect(
      told(
        'Said.\n\n## References\n\n- Smith, A. (2019), doi:10.1000/182\n- [Jones](https://b.example/y)\n\n## Else\n\nhttps://c.example',
      ),
    ).toEqual([
      'reference  | ',
      'reference  https://b.example/y | ',
      'inline  https://c.example | https://c.example',
    ])
  })

  test('citation keys are told and left alone', () => {
    expect(markdown('As [@smith2019, p. 3] said; [see -@x].').notices.map(({ code }) => code)).toEqual([
      'citation-keys',
      'no-citations',
    ])
    expect(markdown('Ask [@someone](https://a.example/x) at a@b.example.').notices).toEqual([])
  })

  test('raw HTML is read as a person sees it', () => {
    const source =
      '<div>\n<p>The court <a href="https://a.example/x">said</a> so. It did.</p>\n<p>See https://b.example/y.</p>\n<script>"https://no.example"</script></div>'
    expect(told(source)).toEqual([
      'inline  https://a.example/x | The court said so.',
      'inline  https://b.example/y | See https://b.example/y.',
    ])
    expect(markdown(source).citations.map(({ urlSpans }) => sliceOf(source, urlSpans[0] ?? {}))).toEqual([
      'https://a.example/x',
      'https://b.example/y',
    ])
  })

  test.each([
    'It is <a href="https://a.example/long\n/x">so</a>.',
    '<div>It is <a href="https://a.example/long\n/x">so</a>.</div>',
  ])('a line break within the target of an anchor is none of the address: %j', (source) => {
    expect(markdown(source).citations.map(({ urls }) => urls)).toEqual([['https://a.example/long/x']])
  })

  test('templates, imports and front matter give no source', () => {
    const source =
      '---\ntitle: T\nurl: https://no.example/1\n---\n\nimport X from "https://no.example/2"\n\nSee {{< ref "https://no.example/3" >}} or {% link https://no.example/4 %} and <Card href="https://a.example/x">it</Card>.'
    expect(told(source)).toEqual(['inline  https://a.example/x | See or and it.'])
  })

  test('an identifier without an address is a citation too', () => {
    const { citations } = markdown(
      'It holds (doi:10.1000/182), but not `doi:10.1000/1` in [x](https://a.example/y).',
    )
    expect(
      citations.map(({ urls, locators }) => [...urls, ...locators.map(({ kind }) => kind)]),
    ).toContainEqual(['doi'])
  })

  test('every citation says why it was found', () => {
    const { citations, reasons } = explain({ name: 'a', format: 'markdown', sha256: '', text })
    for (const { id } of citations) expect(reasons[id]?.[0]?.signal).toBeTruthy()
  })
})

test('the box of a task list is no part of what is to be done', () => {
  const { citations } = read(
    '- [ ] Drain it first[^1]\n- [x] Then stop[^1]\n\n[^1]: https://a.example\n',
    'markdown',
  )
  expect(citations.map(({ claim }) => claim)).toEqual(['Drain it first', 'Then stop'])
})

test.each(['x.&#65;', 'x&eacute;', 'x&amp;y', 'x.&#x110000;'])(
  'an address that ends with %s => the place holds the whole reference',
  (end) => {
    const source = `See[^1].\n\n[^1]: in https://two.example/${end} there.\n`
    const [citation] = markdown(source).citations
    expect(sliceOf(source, citation?.urlSpans[0] ?? {})).toBe(`https://two.example/${end}`)
  },
)
