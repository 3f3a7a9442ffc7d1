/** What the running browser makes of our switches: those that Playwright gave before stay in force, and no window has a popup. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowsers } from '../../../src/adapters/capturer/browser/find-browser.ts'
import { launchBrowser, type Launched } from '../../../src/adapters/capturer/browser/launch.ts'

let runDirectory: string
let launched: Launched

beforeAll(async () => {
  runDirectory = await mkdtemp(join(tmpdir(), 'ibid-flags-'))
  const [executable = ''] = findBrowsers(process.env['CHROMIUM_PATH'] ?? null)
  launched = await launchBrowser({ executable, runDirectory, spki: '', userAgent: null })
}, 60_000)
afterAll(async () => {
  await launched.end()
  await rm(runDirectory, { recursive: true, force: true })
})

test.runIf(process.platform === 'linux')(
  'Chromium reads the last --disable-features alone => ours has all that Playwright switches off',
  () => {
    const line = readFileSync(`/proc/${launched.process?.pid ?? 0}/cmdline`, 'utf8').split('\0')
    const lists = line
      .filter((argument) => argument.startsWith('--disable-features='))
      .map((argument) => argument.slice('--disable-features='.length).split(','))
    expect(lists).toHaveLength(2)
    const [playwrights = [], ours = []] = lists
    expect(playwrights.length).toBeGreaterThan(5)
    expect(ours.filter((name) => !playwrights.includes(name))).toEqual([
      'WebUIOmniboxPopup',
      'WebUIOmniboxAimPopup',
    ])
    expect(playwrights.filter((name) => !ours.includes(name))).toEqual([])
  },
)

test("a context's window => no page of the browser's own is made for it", async () => {
  const context = await launched.browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto('data:text/html,<p>text</p>')
    const { targetInfos } = await launched.session.send('Target.getTargets', { filter: [{}] })
    expect(targetInfos.map(({ url }) => url)).toContain(page.url())
    expect(targetInfos.filter(({ url }) => url.startsWith('chrome:'))).toEqual([])
  } finally {
    await context.close()
  }
})
