/** The facts of a page: what each is, its bounds against hostile pages, and that they do not depend on how bytes arrive. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hammingDistance, similarity } from '../../../citations/page/simhash.ts'
import type { PageFacts } from '../../../citations/page.ts'
import { page, read } from './read.ts'

const ARTICLE = `<!doctype html><html lang="de-AT" class="no-js"><head><title> Ein
  Titel &amp; mehr </title><meta name="Description" content="Kurz  gesagt"><meta property="og:title" content="OG">
<link rel="canonical" href="/kanonisch"><meta http-equiv="refresh" content="5; URL='weiter.html'">
<script src="https://cdn.example.net/x.js"></script><script src="/eigen.js"></script><script>var a = "</p>";</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":["NewsArticle","Thing"],"isAccessibleForFree":"False"}</script>
</head><body class="single post-12"><header><nav><a href="/">Start</a> <a href="/zwei">Zwei</a></nav></header>
<main id="content"><h1>Die <em>große</em> Überschrift</h1><p>Erster Absatz mit <a href="https://other.example.com:8080/x">Verweis</a>.
<p>Zweiter<br>Absatz.<h2>Unter</h2><img src="a.png"><p></p><ul><li>Eins<li>Zwei</ul></main>
<form action="/anmelden"><label>Name</label><input name="u"><input type="password"><input type="hidden"><button>Anmelden</button></form>
<iframe src="https://video.example/1"></iframe><noscript>Bitte <b>JavaScript</b> einschalten<img src="t.gif"></noscript>
<footer><p>Impressum <a href="https://shop.example.org/">Laden</a></footer></body></html>`

test('a page of everything => its facts', () => {
  const { text, textHash, shapeHash, scripts, ...facts } = page(ARTICLE)
  expect(text).toBe(
    'Die große Überschrift Erster Absatz mit Verweis. Zweiter Absatz. Unter Eins Zwei Name Anmelden Start Zwei Impressum Laden',
  )
  expect(textHash).toMatch(/^[0-9a-f]{16}$/)
  expect(shapeHash).toMatch(/^(?!0{16})[0-9a-f]{16}$/)
  expect(scripts).toEqual({
    count: 3,
    inlineCharacters: 15,
    hosts: ['cdn.example.net', ''],
    sources: ['https://cdn.example.net/x.js', '/eigen.js'],
    inline: 'var a = "</p>";',
  })
  expect(facts).toEqual({
    version: 1,
    charset: 'utf-8',
    language: 'de-AT',
    title: 'Ein Titel & mehr',
    headings: ['Die große Überschrift', 'Unter'],
    characters: text.replaceAll(/\s/g, '').length,
    words: 18,
    mainCharacters: 'DiegroßeÜberschriftErsterAbsatzmit.ZweiterAbsatz.UnterEinsZweiNameAnmelden'.length,
    content: 'Die große Überschrift Erster Absatz mit . Zweiter Absatz. Unter Eins Zwei Name Anmelden',
    paragraphs: 3,
    links: { inside: 3, outside: 1, hosts: ['other.example.com'] },
    forms: [{ action: '/anmelden', passwords: 1, fields: 2, search: false, words: 'Name Anmelden' }],
    frames: ['https://video.example/1'],
    images: 1,
    metas: { 'description': 'Kurz gesagt', 'og:title': 'OG', 'refresh': "5; URL='weiter.html'" },
    canonical: 'https://www.example.org/kanonisch',
    refresh: { seconds: 5, url: 'https://www.example.org/a/weiter.html' },
    types: ['NewsArticle', 'Thing'],
    accessibleForFree: false,
    noscript: 'Bitte JavaScript einschalten',
    marks: ['no-js', 'single', 'post-12', 'content'],
    cut: false,
    closed: true,
  })
})

test.each(['application/json', 'application/problem+json', null])(
  'JSON sent as %s => its text',
  (contentType) => {
    expect(read('{"a": 1}', { contentType }).page?.text).toBe('{"a": 1}')
  },
)

test.each([
  ['<div hidden>x</div>y', 'y'],
  ['<div hidden="until-found">x</div>y', 'x y'],
  ['<p aria-hidden="true">x</p>y', 'y'],
  ['<span style="color:red; DISPLAY : none">x</span>y', 'y'],
  ['<span style="visibility:hidden">x<b>z</b></span>y', 'y'],
  ['<template><p>x</p></template>y', 'y'],
  ['<style>x</style><script>x</script><noscript>x</noscript>y', 'y'],
  ['<p hidden>x<p>y', 'y'],
  ['<ul><li hidden>x<li>y</ul>', 'y'],
  ['<dialog>x</dialog><dialog open>z</dialog>y', 'z y'],
  ['<select><option>x</select>y', 'y'],
  ['<textarea>x</textarea>y', 'y'],
  ['<!-- x --><!--> y <!-- > x --!>z', 'y z'],
  ['<svg><title>x</title><text>z</text></svg>y', 'z y'],
  ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '漢かん'],
  ['a<b>b</b>c<div>d</div>e&nbsp;f&#x67;&notit;', 'abc d e fg¬it;'],
  ['<td>1<td>2<tr><td>3', '1 2 3'],
  ['<header>Seite</header><article><header>Kopf</header>Text</article>', 'Kopf Text Seite'],
  ['<div class="cookie-banner">We use cookies</div>Text', 'Text We use cookies'],
  ['<div role="navigation">Menü</div>Text', 'Text Menü'],
  [
    '<ul><li><a href=1>a</a><li><a href=2>b</a><li><a href=3>c</a><li><a href=4>d</a></ul>Text',
    'Text a b c d',
  ],
  ['<div hidden><span></div>y', 'y'],
  ['2 < 3 <4', '2 < 3 <4'],
])('what a reader sees of %s => %s', (body, text) => {
  expect(page(`<body>${body}</body>`).text).toBe(text)
})

const HIDDEN_WORD = {
  en: ['This page is about law', 'secret'],
  de: ['Diese Seite handelt vom Recht', 'Geheimnis'],
  fr: ['Cette page parle du droit', 'caché'],
  es: ['Esta página trata de derecho', 'oculto'],
  pl: ['Ta strona jest o prawie', 'ukryte'],
  ru: ['Эта страница о праве', 'скрыто'],
  el: ['Αυτή η σελίδα αφορά το δίκαιο', 'κρυφό'],
  tr: ['Bu sayfa hukuk hakkındadır', 'gizli'],
  ar: ['هذه الصفحة عن القانون', 'مخفي'],
  he: ['הדף הזה עוסק במשפט', 'נסתר'],
  hi: ['यह पृष्ठ कानून के बारे में है', 'छिपा'],
  th: ['หน้านี้เกี่ยวกับกฎหมาย', 'ซ่อน'],
  ja: ['このページは法律についてです', '隠し'],
  zh: ['本页介绍法律', '隐藏'],
  ko: ['이 페이지는 법에 관한 것입니다', '숨김'],
}
test.each(Object.entries(HIDDEN_WORD))(
  'hidden words stay out in %s',
  (language, [seen = '', hidden = '']) => {
    const bare = page(`<html lang="${language}"><p>${seen}</p>`)
    const facts = page(
      `<html lang="${language}"><p>${seen}</p><p hidden>${hidden}</p><p style="display:none">${hidden}</p><script>${hidden}</script>`,
    )
    expect(facts.text).toBe(seen)
    expect(facts.textHash).toBe(bare.textHash)
    expect(facts.words).toBeGreaterThanOrEqual(3)
    expect(facts.characters).toBe(seen.replaceAll(/\s/g, '').length)
  },
)

test.each([
  ['text/plain', 'One.\n\nTwo <b>three</b>.', { text: 'One. Two <b>three</b>.', paragraphs: 2, title: '' }],
  [
    'application/xhtml+xml',
    '<html><head><title>X &amp; Y</title><script src="a"/></head><body><div/>T</body></html>',
    { title: 'X & Y', text: 'T' },
  ],
  [
    'application/rss+xml',
    '<?xml version="1.0"?><rss><channel><title><![CDATA[Feed <1>]]></title><item><title>Post</title></item></channel></rss>',
    { title: 'Feed <1>', text: 'Feed <1> Post' },
  ],
  [
    'application/xml',
    '<answer><stamp>06:00Z</stamp><error code="x">No matching key</error></answer>',
    { text: '06:00Z No matching key' },
  ],
  [null, '<!DOCTYPE html><title>T</title>', { title: 'T' }],
  ['application/octet-stream', '  <html><title>T</title>', { title: 'T' }],
] as const)('%s %s => facts', (contentType, body, facts) => {
  expect(page(body, { contentType })).toMatchObject(facts)
})

test.each([
  ['image/png', 'x'],
  ['image/svg+xml', '<svg/>'],
  ['text/html', '%PDF-1.4 x'],
  ['text/plain', 'a\u0000\u0001b'],
  ['application/pdf', '%PDF-1.7'],
  [null, '\u0000\u0001\u0002'],
  ['text/html', ''],
  ['text/css', 'a{}'],
])('%s %j => no page', (contentType, body) => {
  expect(read(body, { contentType }).page).toBeNull()
})

test('a sniffed type is told, a sent one is kept', () => {
  expect(read('%PDF-1.4', { contentType: null }).mediaType).toBe('application/pdf')
  expect(read('%PDF-1.4', { contentType: 'application/octet-stream' }).mediaType).toBe('application/pdf')
  expect(read('<p>x', { contentType: 'Text/HTML; charset=x' }).mediaType).toBe('text/html')
})

test.each([
  ['0; url=/x', { seconds: 0, url: 'https://www.example.org/x' }],
  ['3', { seconds: 3, url: null }],
  ['0;url="http://a.example/?b=1"', { seconds: 0, url: 'http://a.example/?b=1' }],
  ['0,b.html', { seconds: 0, url: 'https://www.example.org/a/b.html' }],
  ['x', null],
])('refresh %s => %j, from a header or a meta', (content, refresh) => {
  expect(page('<p>x', { refreshHeader: content }).refresh).toEqual(refresh)
  expect(page(`<meta http-equiv=Refresh content='${content}'>`).refresh).toEqual(refresh)
  // Browsers that run scripts never see it there.
  expect(page(`<noscript><meta http-equiv=Refresh content='${content}'></noscript>`).refresh).toBeNull()
})

test('pages that differ by a word are alike, others are not', () => {
  const words = Array.from({ length: 300 }, (_, at) => `word${at * 7919}`)
  const one = page(`<p>${words.join(' ')}</p>`).textHash
  const near = page(`<p>${words.with(100, 'other').join(' ')}</p>`).textHash
  const far = page(`<p>${words.map((word) => `x${word}`).join(' ')}</p>`).textHash
  expect(similarity(one, one)).toBe(1)
  expect(similarity(one, near)).toBeGreaterThan(0.9)
  expect(similarity(one, far)).toBeLessThan(0.5)
  expect(hammingDistance(one, near)).toBeLessThan(10)
  expect(hammingDistance('0000000000000000', 'ffffffffffffffff')).toBe(64)
  expect(page(`<p>${'这是一个关于法律的页面。'.repeat(3)}`).textHash).not.toBe(
    page(`<p>${'页面不存在请返回首页。'.repeat(3)}`).textHash,
  )
})

const pieces = fc.constantFrom(
  ...(
    '<p>|</p>|<div hidden>|</div>|<script>|</script>|<!--|-->|<a href="x">|<|>|"|\'|é|漢字|😀|&amp;|&#x|&| |<title>|</title>|' +
    '<ul><li>|<h1>|</h1>|word |<b a=1 b=|<meta charset="koi8-r">|<noscript>|</noscript>|<svg/>|<template>|</template>|' +
    '<input type=password>|<form>|\u0000|<table><td>|<![CDATA[|]]>'
  ).split('|'),
)
const markup = fc.array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), {
  maxLength: 60,
})
const types = fc.constantFrom(
  'text/html',
  'text/html; charset=windows-1251',
  'application/xhtml+xml',
  'text/xml',
  'text/plain',
  null,
  'text/html; charset=nonsense',
)

test('any bytes => bounded facts, the same however they are cut', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        markup.map((parts) => new TextEncoder().encode(parts.join(''))),
        fc.uint8Array({ maxLength: 300 }),
      ),
      types,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      fc.oneof(fc.constant(null), fc.string({ maxLength: 20 }), fc.constant('x:~:text=word,漢')),
      (bytes, contentType, sizes, fragment) => {
        const whole = read(bytes, { contentType, fragment })
        expect(read(bytes, { contentType, fragment, pieces: sizes })).toEqual(whole)
        if (whole.page !== null) holdsBounds(whole.page)
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
      },
    ),
    { numRuns: 400 },
  )
})

test('a page longer than a block => the same as in one piece, at every cut near the blocks edge', () => {
  const filler = 'x'.repeat(32_700)
  for (let shift = 0; shift < 140; shift++) {
    const body = `<p>${filler.slice(shift)}</p><p class="é">Größe &amp; <b>漢字</b><!-- c --> end</p><script>s()</script><title>T&eacute;</title><p>last`
    const { text, title, words, paragraphs, scripts } = page(body, { url: 'https://a.example/' })
    expect({ title, words, paragraphs, inline: scripts.inline }).toEqual({
      title: 'Té',
      words: 5,
      paragraphs: 3,
      inline: 's()',
    })
    expect(text.length).toBe(6_000)
  }
})

test.each([
  ['a million attributes', `<p ${'a=1 '.repeat(1e6)}>x`],
  ['a million named attributes', `<p ${'id=a class=b '.repeat(3e5)}>x`],
  ['nesting a million deep', '<div>'.repeat(1e6)],
  ['closing a million', '</div>'.repeat(6e5)],
  ['a table in a table', '<table><td>'.repeat(3e5)],
  ['crossing tags', `<div><table><td>${'<i>'.repeat(500)}${'</div>'.repeat(6e5)}`],
  ['paragraphs in inline elements', `<p>${'<b>'.repeat(90)}${'<p><b>'.repeat(5e5)}`],
  ['an endless title', `<title>${'t '.repeat(2e6)}`],
  ['an endless comment', `<!--${'-'.repeat(4e6)}`],
  ['an endless tag', `<a href="${'x'.repeat(4e6)}`],
  ['an endless script', `<script>${'</s'.repeat(1e6)}`],
  ['many less-thans', '<'.repeat(4e6)],
  ['many ampersands', '&'.repeat(4e6)],
  ['many references', '&a1;'.repeat(1e6)],
  ['many headings', '<h1>x</h1>'.repeat(4e5)],
  ['many metas', Array.from({ length: 1e5 }, (_, at) => `<meta name=m${at} content=${at}>`).join('')],
  ['many hosts', Array.from({ length: 1e5 }, (_, at) => `<a href=//h${at}.example/>x</a>`).join('')],
  ['many forms', '<form action=x><input type=password></form>'.repeat(1e5)],
  ['many tags', Array.from({ length: 3e5 }, (_, at) => `<t${at}>`).join('')],
  ['broken JSON-LD', `<script type=application/ld+json>${'"@type":['.repeat(1e5)}</script>`],
  ['many refreshes', `<meta http-equiv=refresh content="${' '.repeat(1e6)}">`],
  ['unclosed CDATA', `<![CDATA[${'x'.repeat(4e6)}`],
])(
  '%s => bounded facts in little time',
  (_, body) => {
    const before = process.threadCpuUsage()
    for (const contentType of ['text/html; charset=utf-8', 'text/xml'])
      holdsBounds(page(body, { contentType, fragment: 'no:~:text=aa aa,bb' }))
    const { user } = process.threadCpuUsage(before)
    // Microseconds of this thread: the machine may be busy with other things.
    expect(user).toBeLessThan(6_000_000)
  },
  60_000,
)

test('__proto__ is a name like any other', () => {
  const { metas } = page('<meta name="__proto__" content="x"><meta name=constructor content=y>')
  expect(Object.entries(metas)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

test('a page over the cap or cut off => cut', () => {
  expect(page('<p>abcdef', { cap: 5 })).toMatchObject({ cut: true, text: 'ab' })
  expect(page('<p>abc', { cut: true }).cut).toBe(true)
  expect(page('<p>ab', { cap: 5 }).cut).toBe(false)
})

function holdsBounds(facts: PageFacts): void {
  expect(facts.title.length).toBeLessThanOrEqual(300)
  expect(facts.headings.length).toBeLessThanOrEqual(12)
  for (const heading of facts.headings) expect(heading.length).toBeLessThanOrEqual(200)
  expect(facts.text.length).toBeLessThanOrEqual(6_000)
  expect(facts.language?.length ?? 0).toBeLessThanOrEqual(35)
  expect(facts.links.hosts.length).toBeLessThanOrEqual(12)
  expect(facts.forms.length).toBeLessThanOrEqual(12)
  for (const form of facts.forms) expect(form.words.length).toBeLessThanOrEqual(300)
  expect(facts.scripts.inline.length).toBeLessThanOrEqual(3_000)
  expect(facts.scripts.hosts.length).toBeLessThanOrEqual(20)
  expect(facts.scripts.sources.length).toBeLessThanOrEqual(20)
  expect(facts.frames.length).toBeLessThanOrEqual(10)
  expect(Object.keys(facts.metas).length).toBeLessThanOrEqual(40)
  expect(facts.noscript.length).toBeLessThanOrEqual(1_000)
  expect(facts.marks.length).toBeLessThanOrEqual(60)
  expect(facts.types.length).toBeLessThanOrEqual(20)
  expect(facts.textHash).toMatch(/^[0-9a-f]{16}$/)
  expect(JSON.stringify(facts).length).toBeLessThan(80_000)
}
