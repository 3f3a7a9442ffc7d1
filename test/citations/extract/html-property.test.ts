import { array, assert, constantFrom, property, string } from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { sliceOf } from './reading.ts'
import { readHtml } from './html-reading.ts'

const pieces = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<sup>',
  '</sup>',
  '<ol>',
  '<li id="n1">',
  '<li>',
  '</ol>',
  '<br>',
  '<table><tr><td>',
  '</table>',
  '<a href="#n1" id="r1">1</a>',
  '<a href="#n2">[2]</a>',
  '<a name="n2"></a>',
  '<a href="#r1">↩</a>',
  '<a href="https://a.example/x?a=1&amp;b=2">',
  '</a>',
  'https://b.example/path',
  'www.c.example/&amp;d',
  'https://d.example/<wbr>e',
  'Words are here.',
  ' and more ',
  '[1]',
  '1.',
  '2',
  '²',
  '&nbsp;',
  '&shy;',
  '&#x1f600;',
  '&notit;',
  '&NotEqualTilde;',

  '\r\n',
  '\n',
  '\r',
  '“Quoted.”',
  '<q>',
  '</q>',
  '<code>',
  '</code>',
  '<pre>',
  '<h2>References</h2>',
  '<section id="n2">',
  '</section>',
  '<aside role="doc-footnote" id="n1">',
  '</aside>',
  '<span hidden>',
  '</span>',
  '<nav>',
  '</nav>',
  '<!--',
  '-->',
  '<template>',
  '<svg>',
  '\ud800',
  '"',
  '<',
  '>',
  'ıİ',
  'نص',
  '<b',
  ' =',
]
const page = array(constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

test('whatever the page, nothing is thrown and every span lies within it and holds what it says', () => {
  assert(
    property(page, (html) => {
      const { citations, reasons } = readHtml(html)
      for (const { id, number, span, urls, urlSpans } of citations) {
        expect(reasons[id]?.length).toBeGreaterThan(0)
        expect(urlSpans).toHaveLength(urls.length)
        for (const [index, url] of urls.entries())
          expect(shown(sliceOf(html, urlSpans[index] ?? {}))).toContain(url.replace(/[\s\ufffd↩]/g, ''))
        if (number !== '') expect(sliceOf(html, span)).not.toBe('')
      }
    }),
    { numRuns: 250 },
  )
})

test('whatever the characters, nothing is thrown', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(readHtml(`<p>${text}`).citations).toBeDefined()
    }),
    { numRuns: 300 },
  )
})

/** Source and URL side by side: references decoded, tags, blanks and signs that nobody sees left out. */
function shown(text: string): string {
  const { childNodes } = parseFragment(text.replace(/<[^>]*>/g, ''))
  const words = childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  return words.replace(/[\s\u00ad\0\ufffd↩]/g, '')
}
