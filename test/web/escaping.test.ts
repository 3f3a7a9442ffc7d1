/** Nothing from the web becomes markup: whatever a text says, a page has the same elements and shows the same words. */
import * as fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { documentPage } from '../../src/web/document-page.ts'
import type { Fragment } from '../../src/web/layout.ts'
import { permalinkPage, unknownPermalinkPage } from '../../src/web/permalink-page.ts'
import { problemPage } from '../../src/web/problem-page.ts'
import { replayPage } from '../../src/web/replay-page.ts'
import { renderReport } from '../../src/web/report-file.ts'
import { submitPage } from '../../src/web/submit-page.ts'
import { documentViewOf, permalinkViewOf, reportOf } from './views.ts'

type Render = (text: string, url: string) => Fragment | Promise<string>
const pages: Readonly<Record<string, Render>> = {
  'a document': (text, url) => documentPage(documentViewOf(text, url)),
  'a document under way': (text, url) => documentPage(documentViewOf(text, url, 'checking')),
  'a document that failed': (text, url) => documentPage(documentViewOf(text, url, 'failed')),
  'a permalink': (text, url) => permalinkPage(permalinkViewOf(text, url)),
  'an unknown permalink': (text) => unknownPermalinkPage(text, { fault: text }),
  'a replay': (text, url) =>
    replayPage({
      ...permalinkViewOf(text, url),
      source: 'https://x.replay.example/',
      permalink: '/s/x',
    }),
  'a problem': (text) => problemPage({ status: 400, detail: text }),
  'the first page': (text, url) => submitPage([documentViewOf(text, url).row]),
  'the report file': (text, url) => renderReport(reportOf(text, url)),
}

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;amp; &#x3c;',
  '</title></style></textarea></bdi></p><h1>',
  '<!--',
  ']]>',
  '\u2028\u2029',
  '\u202etxt.exe\u2066',
  '`${alert(1)}`',
  '<svg/onload=alert(1)>',
  '{{constructor}}',
  'http-equiv=refresh',
]
/** What a parser itself changes is left out: NUL, carriage returns, lone surrogates. The `x` keeps texts from being blank. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 })
  .map((pieces) => `x${pieces.join('').replace(/[\0\r]/g, '')}y`.toWellFormed())

/** Element and attribute names in order, and all text. */
function look(html: string): { skeleton: string; words: string; links: readonly string[] } {
  const names: string[] = []
  const links: string[] = []
  let words = ''
  const visit = (node: Tree.Node) => {
    if (node.nodeName === '#text' && 'value' in node) words += node.value
    if ('tagName' in node) {
      names.push(`${node.tagName}[${node.attrs.map(({ name }) => name).join(' ')}]`)
      links.push(
        ...node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value),
      )
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return { skeleton: names.join(' '), words, links }
}

describe.each(Object.entries(pages))('%s', (_name, render) => {
  test('has the same elements and the very words, whatever is in it', async () => {
    const plain = look((await render('xy', 'https://plain.example/')).toString())
    await fc.assert(
      fc.asyncProperty(text, async (evil) => {
        const seen = look((await render(evil, `https://h.example/${evil}`)).toString())
        expect(seen.skeleton).toBe(plain.skeleton)
        // The first 60 letters are all that an unknown permalink repeats.
        expect(seen.words).toContain(evil.slice(0, 60))
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
  ])('never links to %s', async (url) => {
    const { links } = look((await render('xy', url)).toString())
    expect(links.filter((link) => !/^(?:\/|#|https:\/\/|snapshots\/|data:,$)/.test(link))).toEqual([])
  })
})

test('every page says its language, has one first heading, and skips no level', async () => {
  for (const render of Object.values(pages)) {
    const html = (await render('xy', 'https://plain.example/')).toString()
    expect(html).toMatch(/<html lang="en">/)
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    const controls = [...html.matchAll(/<(?:input|textarea)\b[^>]*>/g)].filter(
      ([tag]) => !tag.includes('type="checkbox"'),
    )
    for (const [tag] of controls) expect(html).toContain(`<label for="${/id="(\w+)"/.exec(tag)?.[1]}"`)
  }
})
