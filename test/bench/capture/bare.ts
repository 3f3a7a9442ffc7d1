/**
 * Bare Playwright making the same artefacts, and nothing else: one warm browser, a context for each page, the first view,
 * a walk down, text, markup, the whole picture exactly as ours is taken, a PDF. Nothing is recorded or judged. With `as-ours`
 * the browser leaves off what ours leaves off, so that it is told how much of a difference that alone makes.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page as Tab } from 'playwright-core'
import { z } from 'zod'
import { featuresOff } from '../../../src/adapters/capturer/browser/flags.ts'
import { viewport } from '../../../src/adapters/capturer/page/open-page.ts'
import { takeFirstView, takePicture } from '../../../src/adapters/capturer/page/picture.ts'
import { measure } from './cost.ts'
import { HOST } from './site.ts'
import { readTask, takeTurns } from './stage.ts'
import type { Page } from './task.ts'

const task = readTask()
const { signal } = new AbortController()
const browser = await chromium.launch({
  executablePath: task.browser,
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${task.https}`,
    ...(process.argv[3] === 'as-ours' ? [featuresOff] : []),
  ],
})
const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.number() })) })
const session = await browser.newBrowserCDPSession()
const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'))
const leader = processInfo.find(({ type }) => type === 'browser')?.id ?? 0
let count = 0
await takeTurns(async ({ workers }, urls) => await measure({ urls, workers }, () => [leader], one))
await browser.close()

async function one(url: string): Promise<Page> {
  const context = await browser.newContext({ viewport, ignoreHTTPSErrors: true })
  const page = await context.newPage()
  const seen = new Set<string>()
  page.on('response', (response) => {
    if (response.url().startsWith('https:')) seen.add(response.url())
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  const cdp = await context.newCDPSession(page)
  const first = await takeFirstView(cdp, signal)
  await walkDown(page)
  await page.waitForLoadState('networkidle')
  const text = await page.innerText('html')
  const markup = await page.content()
  const { tiles } = await takePicture(page, cdp, signal)
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  const parts = [first, Buffer.from(text), Buffer.from(markup), pdf, ...tiles]
  const number = ++count
  await Promise.all(
    parts.map(async (part, index) => await writeFile(join(task.room, `bare-${number}-${index}`), part)),
  )
  await context.close()
  return { bytes: parts.reduce((sum, part) => sum + part.length, 0), resources: seen.size }
}

/** One frame a screen, and half a second at the end: what is needed for everything to be asked for. */
async function walkDown(page: Tab): Promise<void> {
  await page.evaluate(`(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.9) {
      scrollTo({ top: y, behavior: 'instant' })
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)))
    }
    scrollTo({ top: 0, behavior: 'instant' })
    await new Promise((next) => setTimeout(next, 500))
  })()`)
}
