/** verify.html, given the three files of a permalink together: the words of `ibid verify --receipt --manifest`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { usableBrowser } from '../../src/cli/install-browser.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { verifyReceiptedFiles } from '../../src/wacz/verify.ts'
import { snapshotIn } from '../../src/wacz/whole-snapshot.ts'
import { buildPage } from '../../workers/verify-page/build.ts'
import { createSample, gather, type Sample } from '../wacz/sample.ts'

let folder: string
let sample: Sample
let browser: Browser
let page: Page
const at = (name: string) => join(folder, name)
const names = { wacz: 'id-snapshot.wacz', receipt: 'id-receipt.json', manifest: 'id-manifest (1).json' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-page-'))
  sample = await createSample()
  const whole = await snapshotIn(bufferAccess(sample.package), null)
  await writeFile(at(names.wacz), sample.wacz)
  await writeFile(at(names.receipt), await gather(whole.receipt.open()))
  await writeFile(at(names.manifest), (await wholeOf(await whole.part('manifest.json'), 1e9)) ?? '')
  await writeFile(at('verify.html'), await buildPage())
  const found = await usableBrowser(() => undefined)
  if (found === null) throw new Error('no Chromium: run `npm run browser:install`')
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  browser = await chromium.launch({
    executablePath: found.path,
    args,
    proxy: { server: 'http://127.0.0.1:9' },
  })
  page = await (await browser.newContext({ offline: true })).newPage()
  await page.goto(pathToFileURL(at('verify.html')).href)
}, 60_000)
afterAll(async () => {
  await browser.close()
  await sample.dispose()
  await rm(folder, { recursive: true, force: true })
})

async function given(...files: readonly string[]): Promise<string> {
  await page.setInputFiles('#file', files.map(at))
  const state = page.locator('#state').filter({ hasText: /^(?:Checked|This)/ })
  await state.waitFor()
  return (await state.textContent()) ?? ''
}

test.each([
  ['in any order', [names.manifest, names.wacz, names.receipt], 'yes'],
  ['without the manifest', [names.receipt, names.wacz], 'no'],
] as const)('a snapshot with its receipt, %s => as ibid verify says', async (_, files, intact) => {
  expect(await given(...files)).toBe('Checked.')
  const manifest = files.some((name) => name === names.manifest) ? at(names.manifest) : null
  const paths = { wacz: at(names.wacz), receipt: at(names.receipt), manifest }
  const expected = await verifyReceiptedFiles(paths, { trust: { keys: [] } })
  expect(expected.intact).toBe(intact)
  expect(JSON.parse((await page.textContent('#json')) ?? 'null')).toEqual(
    JSON.parse(JSON.stringify(expected)),
  )
})

test.each([
  ['a snapshot and a manifest', [names.wacz, names.manifest]],
  ['one file too many', [names.wacz, names.receipt, names.manifest, 'verify.html']],
])('%s => says what belongs together', async (_, files) => {
  expect(await given(...files)).toMatch(/give one file, or a snapshot \(\.wacz\) with its/)
})
