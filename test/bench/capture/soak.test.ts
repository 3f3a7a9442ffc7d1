/** A short soak: CI's form of `npm run soak:capture`; the first of its WACZs are shown to every judge, as `judge:wacz` does. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowsers } from '../../../src/browser.ts'
import { judgeWacz } from '../../wacz/judges/judge-wacz.ts'
import { installed } from '../../wacz/judges/programs.ts'
import { openSealedViewer } from '../../wacz/viewer.ts'
import { serve } from './contest.ts'
import { ARTICLE_RECORDS } from './site.ts'
import { soak } from './soak.ts'

const PAGES = 20
const JUDGED = 3

test(
  `${PAGES} captures of an article at two workers => each has its ${ARTICLE_RECORDS} records or says why not, nothing is left, and no judge finds a fault in the first ${JUDGED}`,
  { timeout: 1_200_000 },
  async () => {
    const [browser = ''] = findBrowsers(process.env['CHROMIUM_PATH'] ?? null)
    await using stack = new AsyncDisposableStack()
    const web = stack.use(await serve())
    const folder = await mkdtemp(join(tmpdir(), 'ibid-soaked-'))
    stack.defer(async () => await rm(folder, { recursive: true, force: true }))
    const keep = { folder, pages: JUDGED }
    const told = await soak({ web: web.at, browser, pages: PAGES, workers: 2, keep })
    const { complete, partial, failed, silent, objectsLeft, processesLeft, filesLeft } = told
    expect({ failed, silent, objectsLeft, processesLeft, filesLeft }).toEqual({
      failed: {},
      silent: 0,
      objectsLeft: { signals: 0, sockets: 0 },
      processesLeft: 0,
      filesLeft: 0,
    })
    // A machine that is busy may make a page partial; then its reasons are told.
    expect(complete + Object.values(partial).reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(
      PAGES,
    )
    const court = { viewer: stack.use(await openSealedViewer()), programs: await installed() }
    const kept = await readdir(folder)
    expect(kept).toHaveLength(JUDGED)
    for (const name of kept) {
      const said = await judgeWacz(join(folder, name), court)
      expect(said.filter(({ faults }) => faults.length > 0)).toEqual([])
      expect(said.at(-1)).toMatchObject({ judge: 'ReplayWeb.page, sealed' })
      expect(said.at(-1)?.says).toMatch(/^words 1000 of 1000/)
    }
  },
)
