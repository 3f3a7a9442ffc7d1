import { describe, expect, test } from 'vitest'
import { sliceOf } from './reading.ts'
import { readHtml, told } from './html-reading.ts'

const urls = (html: string): string[] => readHtml(html).citations.flatMap((citation) => citation.urls)
const note = (text: string): string =>
  `<p>Text.<a href="#n" id="m">[1]</a></p><p id="n"><a href="#m">[1]</a> ${text}</p>`

describe('the sources of a note', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['UN, <a href="https://a.example/1">report</a>.', ['https://a.example/1']],
    ['<a href="https://a.example/1">https://a.example/1</a>.', ['https://a.example/1']],
    [
      '<a href="https://a.example/long/path?x=1">https://a.example/long…</a>',
      ['https://a.example/long/path?x=1'],
    ],
    ['<a href="https://a.example/long/path?x=1">a.example/…/path</a>', ['https://a.example/long/path?x=1']],
    [
      '<a href="https://a.example/long/path?x=1">https://a.example/lo...</a>',
      ['https://a.example/long/path?x=1'],
    ],
    ['<a href="https://t.example/?u=1">https://a.example/printed</a>', ['https://a.example/printed']],
    ['<a href="https://www.a.example/x/">www.a.example/x</a>', ['www.a.example/x']],
    ['<a href="https://a.example/news/1">a.example</a>', ['https://a.example/news/1']],
    ['<a href="https://a.example/half">https://a.example/half</a>_of/it', ['https://a.example/half_of/it']],
    ['<a href="https://a.example/x">https://a.example/x</a>(accessed 2 May)', ['https://a.example/x']],
    [
      '<a href="https://a.example/a">https://a.example/a</a><a href="https://b.example/b">https://b.example/b</a>',
      ['https://a.example/a', 'https://b.example/b'],
    ],
    ['<a href="https://a.example/a%20b.pdf">https://a.example/a b.pdf</a>', ['https://a.example/a%20b.pdf']],
    ['<a href="https://a.example/x">Report</a>, https://a.example/x', ['https://a.example/x']],
    [
      'https://a.example/x and www.b.example, openstreetmap.org',
      ['https://a.example/x', 'www.b.example', 'openstreetmap.org'],
    ],
    ['https://<wbr>www.a.example/<wbr>x&shy;y', ['https://www.a.example/xy']],
    [
      'https:// www.a.example/reports/ annual-report-2020.pdf',
      ['https://www.a.example/reports/annual-report-2020.pdf'],
    ],
    ['https://a.example/one-<br>two/three.html', ['https://a.example/one-two/three.html']],
    ['<a href="HTTPS://A.example/X">Case</a>', ['HTTPS://A.example/X']],
    ['<a href=" https://a.example/\n  x ">wrapped</a>', ['https://a.example/  x']],
    ['<a href="//a.example/x">protocol</a>', ['//a.example/x']],
    ['<a href="https://a.example/?a=1&amp;b=2">entity</a>', ['https://a.example/?a=1&b=2']],
    [
      '<a href="mailto:x@a.example">mail</a> <a href="tel:1">t</a> <a href="javascript:x">j</a> <a href="/rel">r</a> <a href="#m">back</a>',
      [],
    ],
    ['x@a.example', []],
    ['<code>https://a.example/code</code>', []],
    [
      '<a href="https://archive.example/2020/https://a.example/" data-originalurl="https://a.example/">R</a>',
      ['https://a.example/'],
    ],
    [
      '<a href="https://a.example/" data-versionurl="https://archive.example/1">R</a>',
      ['https://a.example/'],
    ],
    ['Ibid.', []],
  ]
  test.each(cases)('%s => %j', (text, expected) => {
    const [first] = readHtml(note(text)).citations
    expect(first?.number).toBe('1')
    expect(first?.urls).toEqual(expected)
    expect(first?.urlSpans).toHaveLength(expected.length)
  })
})

describe('links in running text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['<p>See <a href="https://a.example/">this</a>.</p>', ['https://a.example/']],
    ['<p>See https://a.example/x, please.</p>', ['https://a.example/x']],
    ['<p>See <a href="https://a.example/">x</a> (https://a.example/).</p>', ['https://a.example/']],
    ['<p>Install <a href="https://a.example/f"><code>f()</code></a>.</p>', ['https://a.example/f']],
    ['<p>Run <code>curl https://a.example/</code> <kbd>https://b.example/</kbd>.</p>', []],
    [
      '<pre><code><a href="https://a.example/">x</a> https://b.example/x</code></pre><p>Words are here.</p>',
      [],
    ],
    ['<p><a href="https://a.example/pic"><img src="x" alt="words"></a> Words.</p>', []],
    ['<p hidden><a href="https://a.example/">x</a></p><p style="display: none">https://a.example/x</p>', []],
    ['<!-- https://a.example/ --><template><a href="https://a.example/">x</a></template>', []],
    ['<noscript><a href="https://a.example/">x</a></noscript><script>"https://a.example/x"</script>', []],
    [
      '<base href="https://a.example/dir/"><p><a href="../x?y=1">x</a> <a href="#z">z</a></p>',
      ['https://a.example/x?y=1'],
    ],
    ['<p><a href="x.html">x</a></p>', []],
    ['<p>Ten <a href="https://x.example/share?url=https%3A%2F%2Fa.example">Share</a></p>', []],
    ['<p>Ten <a rel="tag" href="https://a.example/tag/x">x</a></p>', []],
    ['<a href="https://a.example/"><h3>Card</h3><p>Words of it</p></a>', ['https://a.example/']],
    ['<p><a href="https://a.example/">never closed<p>and more<p>and more', ['https://a.example/']],
    [
      '<table><tr><td>Sum</td><td><a href="https://a.example/">S</a></td></tr></table>',
      ['https://a.example/'],
    ],
    [
      '<details><summary>More</summary><p>At <a href="https://a.example/">S</a>.</p></details>',
      ['https://a.example/'],
    ],
  ]
  test.each(cases)('%s => %j', (html, expected) => {
    expect(urls(html)).toEqual(expected)
  })

  test('menus, page headers, footers, share buttons and boxes of links are left out and counted', () => {
    const html = `<body>
      <header><a href="https://s.example/">Home</a></header>
      <nav><ul><li><a href="https://s.example/a">A</a></li></ul></nav>
      <div id="cookie-consent"><p>We use cookies, <a href="https://s.example/c">read</a>.</p></div>
      <main><h1>Title of it</h1><p>As <a href="https://source.example/r">the report</a> says, ten died.</p>
        <div class="related-posts related"><ul><li><a href="https://s.example/1">One</a></li><li><a href="https://s.example/2">Two</a></li><li><a href="https://s.example/3">Three</a></li></ul></div>
        <aside class="share"><a href="https://s.example/share">Share</a></aside></main>
      <footer><a href="https://s.example/privacy">Privacy</a></footer></body>`
    const reading = readHtml(html)
    expect(told(reading)).toEqual(['https://source.example/r | As the report says, ten died.'])
    expect(reading.document.title).toBe('Title of it')
    expect(reading.notices).toContainEqual({
      code: 'links-left-out',
      message: '8 links in menus, page headers, footers and the like were left out.',
    })
  })

  test('an unnamed menu before the first sentence is one, a list of sources at the end is none', () => {
    const menu =
      '<div><a href="https://s.example/">Home</a> <a href="https://s.example/w">World</a> <a href="https://s.example/b">Business</a></div>'
    const list =
      '<ul><li><a href="https://a.example/1">First</a></li><li><a href="https://b.example/2">Second</a></li><li><a href="https://c.example/3">Third</a></li></ul>'
    expect(urls(`${menu}<p>Ten people died in the attack on Monday.</p>${list}`)).toEqual([
      'https://a.example/1',
      'https://b.example/2',
      'https://c.example/3',
    ])
  })

  test('pasted paragraphs without any frame are all text', () => {
    expect(
      urls('<p><a href="https://a.example/1">One</a></p><p><a href="https://a.example/2">Two</a></p>'),
    ).toHaveLength(2)
  })
})

describe('what is no marker', () => {
  const cases: readonly string[] = [
    '<ul><li><a href="#s1">1</a> <a href="#s1">Intro</a></li></ul><h2 id="s1">Intro</h2><p>Words.</p>',
    '<p>Equation (<a href="#eq1">1</a>), Figure <a href="#fig1">1</a>.</p><div id="eq1">E=mc<sup>2</sup></div><figure id="fig1">x</figure>',
    '<p>An area of 20 m<sup>2</sup> or 10<sup>6</sup> people.</p><ol><li>One</li><li>Two</li></ol>',
    '<p>The 2<sup>nd</sup> and 1<sup>er</sup>.</p><p>2nd of them</p>',
    '<p><a href="#top">Top</a></p><div id="top">Words</div>',
    '<h2>1. Introduction</h2><p>Words<sup>2</sup>.</p><h2>2. Method</h2>',
  ]
  test.each(cases)('%s', (html) => {
    expect(told(readHtml(html))).toEqual([])
  })
})

describe('about the document', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['<html lang="de-AT"><title>Seite</title><p>x', 'Seite', 'de'],
    ['<title>Post – Site</title><h1>Post</h1><p>x', 'Post', null],
    ['<title>Report</title><h1>First part</h1><h1>Second part</h1>', 'Report', null],
    [
      '<html lang="en"><p>Der Bericht ist nicht von der Regierung und wird auch nicht veröffentlicht, weil es keine Mittel für die Arbeit gibt.',
      null,
      'de',
    ],
    [
      '<html lang="nb"><p>Det er en rapport om de som er her og det som var der og som ikke er her.',
      null,
      'nb',
    ],
    ['', null, null],
  ]
  test.each(cases)('%s => %j, %j', (html, title, language) => {
    const { document } = readHtml(html)
    expect([document.title, document.language]).toEqual([title, language])
  })
})

test('a span points at the marker’s own element and at the attribute or words that hold the URL', () => {
  const html =
    '<p>One.<sup><a href="#f" id="r">1</a></sup>\r\nTwo &amp; three.<sup>2</sup></p>\r\n<p id="f"><a href="#r">1</a> <a class="x" href = "https://a.example/?a&amp;b">R</a>, https://b.example/&amp;c</p>\r\n<p><sup>2</sup> https://c.example/</p>'
  const [one, two] = readHtml(html).citations
  expect(sliceOf(html, one?.span ?? {})).toBe('<sup><a href="#f" id="r">1</a></sup>')
  expect(one?.urls).toEqual(['https://a.example/?a&b', 'https://b.example/&c'])
  expect(one?.urlSpans.map((span) => sliceOf(html, span))).toEqual([
    'https://a.example/?a&amp;b',
    'https://b.example/&amp;c',
  ])
  expect(sliceOf(html, two?.span ?? {})).toBe('2')
  expect(two?.urlSpans.map((span) => sliceOf(html, span))).toEqual(['https://c.example/'])
})

test('a way back that is left out keeps the words beside it, and an address, apart', () => {
  const back = '<a name="n2"></a><a href="#n2">[2]</a>'
  expect(urls(`<p>See https://a.example/path${back}ıt is so.`)).toEqual(['https://a.example/path'])
  const [citation] = readHtml(`<p>It was here${back}and more. Then https://a.example/x came.`).citations
  expect(citation?.claim).toBe('Then https://a.example/x came.')
  expect(urls(`<p>https://a.example/path${back}。`)).toEqual(['https://a.example/path'])
})

test('every citation has its reasons', () => {
  const { citations, reasons } = readHtml(note('https://a.example/1'))
  expect(reasons[citations[0]?.id ?? '']?.map(({ signal }) => signal)).toEqual([
    'marker-of-format',
    'url-printed',
  ])
})

test('a marker whose note is missing is told', () => {
  const { notices } = readHtml('<p>Text.<sup><a href="#fn9">9</a></sup></p>')
  expect(notices).toEqual([
    {
      code: 'note-not-found',
      message: 'The marker 9 has no note in this document.',
      span: expect.anything() as object,
    },
  ])
})

test('a page that is a plain text in <pre> is read by its lines', () => {
  const html =
    '<pre>\nTen people died.[1] The report\nsays so.[2]\n\n[1] UN, https://a.example/long-\npath/1\n[2] &lt;https://a.example/2&gt;\n</pre>'
  expect(told(readHtml(html))).toEqual([
    '1 https://a.example/long-path/1 | Ten people died.',
    '2 https://a.example/2 | The report says so.',
  ])
})

describe('hostile pages are read in bounded time', () => {
  let count = 0
  const cases: readonly (readonly [string, string, number])[] = [
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}https://a.example/x`, 1],
    [
      'formatting that the standard opens again in each paragraph',
      '<p><font color=%>x'.repeat(5_000).replace(/%/g, () => String(count++)),
      0,
    ],
    ['20,000 links', '<p>Text <a href="https://a.example/x">b</a>.</p>'.repeat(20_000), 20_000],
    [
      'a ring of 5,000 links',
      Array.from(
        { length: 5_000 },
        (_, at) => `<a id="a${at}" href="#a${(at + 1) % 5_000}">[${at % 9}]</a> `,
      ).join(''),
      5_000,
    ],
    ['one id 10,000 times', '<p id=x><a href=#x>1</a>'.repeat(10_000), 0],
    [
      '20,000 attributes',
      `<a ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')} href="https://a.example/">x</a>`,
      1,
    ],
    ['200,000 ampersands', `<p>${'&'.repeat(200_000)}`, 0],
    [
      'a list of 10,000 items behind one raised number',
      `<p>x<sup>1</sup><ol>${'<li>https://a.example/x'.repeat(10_000)}`,
      10_000,
    ],
  ]
  test.each(cases)(
    '%s',
    (_, html, expected) => {
      const reading = readHtml(html)
      expect(reading.citations).toHaveLength(expected)
      expect(reading.notices.length).toBeLessThan(110)
    },
    30_000,
  )
})
