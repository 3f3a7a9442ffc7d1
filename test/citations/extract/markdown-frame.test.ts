/** Rows and lines of links that frame a Markdown text in any language are no sources; what a sentence argues with is one. */
import { expect, test } from 'vitest'
import { pairs, read } from './reading.ts'

const BODY = `# Saxli

Qvevri dgas saxlshi, rogorc [wigni](https://wigni.example/3) ambobs yvelas.[^1]
`
const NOTE = `
[^1]: <https://vazi.example/2023>
`
const CITED = ['https://wigni.example/3', '1 https://vazi.example/2023']

test.each([
  [
    'a row of which one link leaves a list',
    '',
    '---\n\n[Qseli](https://qseli.example/saxli) · [Gasvla](https://posta.example/out?id=20)\n',
  ],
  [
    'a row that likes and shares, and a name',
    '',
    '---\n\n[A](https://saxli.example/like?id=7) | [B](https://saxli.example/share?id=7) | Nino\n',
  ],
  [
    'a row to a shop and to the comments',
    '',
    '[Ikide](https://wignebi.example/k?ref=saxli) · [14 komentari](https://saxli.example/2024/qvevri#comments)\n',
  ],
  ['a line to a page’s own source', '', '[Gaasworet](https://git.example/saxli/edit/main/qvevri.md)\n'],
  [
    'a telephone, and a link that shares',
    '',
    'Daxmareba: 0000-000-000 · [Gaugzavne](https://mesiji.example/send?text=qvevri)\n',
  ],
  ['a link alone above the title', '[Naxva](https://posta.example/12?u=7f31)\n\n', ''],
])('%s is none', (_, above, below) => {
  expect(pairs(read(`${above}${BODY}\n${below}${NOTE}`, 'markdown'))).toEqual(CITED)
})

test.each([
  [
    'a sentence',
    'The clause was taken out [in an edit](https://wiki.example/page?action=edit) that nobody ever signed.',
    'https://wiki.example/page?action=edit',
  ],
  [
    'a line below a heading of sources',
    '## Sources\n\n- [The feed](https://house.example/feed.xml)',
    'https://house.example/feed.xml',
  ],
  [
    'a row amid the text',
    '[A](https://a.example/like?id=7) | [B](https://b.example/like?id=7)\n\nBoth of these pages were gone by the end of the year, and nobody said why.',
    'https://a.example/like?id=7',
  ],
])('%s is one', (_, text, url) => {
  expect(pairs(read(`${BODY}\n${text}\n${NOTE}`, 'markdown')).join(' ')).toContain(url)
})
