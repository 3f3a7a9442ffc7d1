/** In a real browser: whatever a page says, nothing of it stands beside the window, on a telephone as on a desk; buttons look like some. */
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usableBrowser } from '../../src/cli/install-browser.ts'
import { documentPage } from '../../src/web/document-page.ts'
import type { Fragment } from '../../src/web/layout.ts'
import { permalinkPage, unknownPermalinkPage } from '../../src/web/permalink-page.ts'
import { problemPage } from '../../src/web/problem-page.ts'
import { replayPage } from '../../src/web/replay-page.ts'
import { renderReport } from '../../src/web/report-file.ts'
import { styleSheet } from '../../src/web/style.ts'
import { submitPage } from '../../src/web/submit-page.ts'
import { documentViewOf, permalinkViewOf, reportOf } from './views.ts'

const word = 'Anlage'.repeat(50)
const url = `https://news.example/${'unbroken'.repeat(60)}`
const pages: Readonly<Record<string, Fragment | Promise<string>>> = {
  'a document': documentPage(documentViewOf(word, url)),
  'a document under way': documentPage(documentViewOf(word, url, 'checking')),
  'a permalink': permalinkPage(permalinkViewOf(word, url)),
  'an unknown permalink': unknownPermalinkPage(word, { fault: word, meant: ['0000000000000000t'] }),
  'a replay': replayPage({ ...permalinkViewOf(word, url), source: 'about:blank', permalink: '/s/x' }),
  'a problem': problemPage({ status: 400, detail: word }),
  'the first page': submitPage([documentViewOf(word, url).row]),
  'the report file': renderReport(reportOf(word, url)),
}
let browser: Browser
let page: Page

beforeAll(async () => {
  const found = await usableBrowser(() => undefined)
  if (found === null) throw new Error('no Chromium: run `npm run browser:install`')
  browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    proxy: { server: 'http://127.0.0.1:9' },
  })
  page = await (await browser.newContext({ offline: true })).newPage()
}, 120_000)
afterAll(() => browser?.close())

async function open(html: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 })
  const styled = html.replace('<link rel="stylesheet" href="/style.css" />', `<style>${styleSheet}</style>`)
  await page.setContent(styled, { waitUntil: 'domcontentloaded' })
}

test.each(Object.keys(pages).flatMap((name) => [320, 360, 1280].map((width) => [name, width] as const)))(
  '%s with words of 300 letters, %i px wide => no wider than the window',
  async (name, width) => {
    await open(String(await pages[name]), width)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  },
  60_000,
)

test('in forced colours => the button has an edge', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(String(await pages['the first page']), 360)
  expect(await page.evaluate("getComputedStyle(document.querySelector('button')).borderTopStyle")).toBe(
    'solid',
  )
}, 60_000)
