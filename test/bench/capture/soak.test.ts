/** A short soak: CI's form of `npm run soak:capture`. */
import { expect, test } from 'vitest'
import { findBrowsers } from '../../../src/browser.ts'
import { serve } from './contest.ts'
import { ARTICLE_RECORDS } from './site.ts'
import { soak } from './soak.ts'

const PAGES = 20

test(
  `${PAGES} captures of an article at two workers => each has its ${ARTICLE_RECORDS} records or says why not, and nothing is left`,
  { timeout: 1_200_000 },
  async () => {
    const [browser = ''] = findBrowsers(process.env['CHROMIUM_PATH'] ?? null)
    await using web = await serve()
    const told = await soak({ web: web.at, browser, pages: PAGES, workers: 2 })
    const { complete, partial, failed, silent, processesLeft, filesLeft } = told
    expect({ failed, silent, processesLeft, filesLeft }).toEqual({
      failed: {},
      silent: 0,
      processesLeft: 0,
      filesLeft: 0,
    })
    // A machine that is busy may make a page partial; then its reasons are told.
    expect(complete + Object.values(partial).reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(
      PAGES,
    )
  },
)
