/** Feeds: what they say of themselves, in their own fields, and their entries as a text. */
import { expect, test } from 'vitest'
import { readFeed } from '../../../citations/said/feed.ts'
import { looksLikeFeed } from '../../../citations/said/looks-like-feed.ts'
import { declaredOf } from '../../../citations/said/said.ts'

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:cc="http://backend.userland.com/creativeCommonsRssModule"><channel>
  <itunes:title>Not this</itunes:title><title>Water &amp; land</title><link>http://site.test/</link><description>News of the &lt;b&gt;val&lt;/b&gt;ley</description>
  <language>de-AT</language><managingEditor>anna@site.test (Anna)</managingEditor><pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate>
  <lastBuildDate>Tue, 02 Jan 2024 10:00:00 GMT</lastBuildDate><cc:license>http://licence.test/by</cc:license><copyright>Anna</copyright>
  <atom:link rel="self" href="/feed.xml"/><image><title>A logo</title></image>
  <item><itunes:title>T</itunes:title><title>The <![CDATA[<i>ri</i>ver]]></title><pubDate>Sun</pubDate><description>&lt;p&gt;It rose.&lt;/p&gt;&lt;script&gt;bad()&lt;/script&gt;</description></item>
  <item><title>Beds</title><content:encoded>Fell &amp;amp; fell</content:encoded></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="html">L&amp;#39;eau</title><subtitle>Vallée</subtitle>
  <author><name>Jean</name><email>j@site.test</email></author><updated>2024-01-02</updated><link href="http://site.test/"/>
  <link rel="self" href="http://site.test/atom"/><link rel="license" href="http://licence.test/by"/><rights>Jean</rights>
  <entry><title>Un</title><author><name>Une autre</name></author><updated>2024-01-01</updated><source><title>Ailleurs</title></source>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Elle monte.</p><p>Encore.</p></div></content></entry></feed>`
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>Valley</title><description>News</description><dc:creator>Ann</dc:creator><dc:date>2020-05-01</dc:date><dc:language>en</dc:language><dc:rights>Ann</dc:rights></channel>
  <item><title>One</title><description>First.</description></item></rdf:RDF>`
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Valley',
  description: 'News',
  language: 'en',
  feed_url: 'http://site.test/feed.json',
  authors: [{ name: 'Ann' }, { url: 'x' }, null],
  items: [
    { title: 'One', date_published: '2024', content_html: '<p>It <b>ro</b>se.</p>' },
    7,
    { summary: 'Two' },
  ],
})

test.for([
  [
    'RSS 2.0',
    rss,
    'Water & land',
    {
      language: 'de-AT',
      description: 'News of the valley',
      authors: ['anna@site.test (Anna)'],
      published: 'Mon, 01 Jan 2024 10:00:00 GMT',
      modified: 'Tue, 02 Jan 2024 10:00:00 GMT',
      canonical: 'http://site.test/feed.xml',
      licence: 'http://licence.test/by',
    },
    'Water & land\nNews of the valley\n\nThe river\nSun\nIt rose.\n\nBeds\nFell & fell',
  ],
  [
    'Atom',
    atom,
    "L'eau",
    {
      language: 'fr',
      description: 'Vallée',
      authors: ['Jean'],
      published: null,
      modified: '2024-01-02',
      canonical: 'http://site.test/atom',
      licence: 'http://licence.test/by',
    },
    "L'eau\nVallée\n\nUn\n2024-01-01\nElle monte. Encore.",
  ],
  [
    'RSS 1.0',
    rdf,
    'Valley',
    { language: 'en', authors: ['Ann'], published: '2020-05-01', licence: 'Ann', canonical: null },
    'Valley\nNews\n\nOne\nFirst.',
  ],
  [
    'JSON Feed',
    json,
    'Valley',
    { language: 'en', description: 'News', authors: ['Ann'], canonical: 'http://site.test/feed.json' },
    'Valley\nNews\n\nOne\n2024\nIt rose.\n\nTwo',
  ],
] as const)('%s => its own fields, and its entries', ([, source, title, declared, text]) => {
  expect(looksLikeFeed(source)).toBe(true)
  const feed = readFeed(source)
  expect(feed?.said.title).toBe(title)
  expect(feed === null ? null : declaredOf(feed.said, 'http://site.test/a/b')).toMatchObject(declared)
  expect(feed?.text).toBe(text)
})

test.for([
  ['a page', '<html><body><p>text</p></body></html>'],
  [
    'RDF that is no feed',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
  ],
  ['JSON that is no feed', '{"version": "1", "title": "jsonfeed.org/version"}'],
  ['JSON that is broken', '{"version": "https://jsonfeed.org/version/1"'],
  ['nothing', ''],
] as const)('%s => no feed', ([, source]) => {
  expect(readFeed(source)).toBeNull()
})

test('a feed that breaks off, declares entities or has no end of entries => what came, bounded, nothing expanded', () => {
  const broken = readFeed(
    '<rss><channel><title>Valley &big; &lt;</title><item><title>One</title><item><title>Two</tit',
  )
  expect(broken?.said.title).toBe('Valley &big; <')
  expect(broken?.text).toContain('One')
  const many = readFeed(
    `<rss><channel><title>V</title>${`<item><description>${'word '.repeat(2_000)}</description></item>`.repeat(2_300)}`,
  )
  expect(many?.text.length).toBe(8_000_001)
  const deep = readFeed(`<rss><channel><title>V</title>${'<item>'.repeat(20_000)}`)
  expect(deep?.text).toBe('V')
})

test('a feed that says nothing but its title => nothing declared', () => {
  const feed = readFeed('<rss><channel><title>V</title></channel></rss>')
  expect(feed === null ? 0 : declaredOf(feed.said, 'http://site.test/')).toBeNull()
})
