/** Kinds that the viewer asks Chromium to stop: one that its filter does not know would refuse all of it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FILTERED } from '../../../src/adapters/capturer/browser/challenges.ts'
import { findBrowsers } from '../../../src/adapters/capturer/browser/find-browser.ts'
import { launchBrowser } from '../../../src/adapters/capturer/browser/launch.ts'

test('every kind in the filter is one that the installed Chromium takes', { timeout: 60_000 }, async () => {
  const runDirectory = await mkdtemp(join(tmpdir(), 'ibid-spared-'))
  const [executable = ''] = findBrowsers(process.env['CHROMIUM_PATH'] ?? null)
  const launched = await launchBrowser({ executable, runDirectory, spki: '', userAgent: null })
  try {
    const taken = async (resourceType: string): Promise<boolean> => {
      // The kinds are the protocol's; here one is asked about that may not be among them.
      const patterns = [{ urlPattern: 'http://nowhere.invalid/*', resourceType: resourceType as 'Image' }]
      return await launched.session.send('Fetch.enable', { patterns }).then(
        () => true,
        () => false,
      )
    }
    expect(FILTERED.size).toBeGreaterThan(2)
    for (const kind of FILTERED) expect(await taken(kind), kind).toBe(true)
    expect(await taken('NoSuchKind')).toBe(false)
  } finally {
    await launched.end()
    await rm(runDirectory, { recursive: true, force: true })
  }
})
