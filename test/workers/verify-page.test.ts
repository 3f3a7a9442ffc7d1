/** verify.html, opened from disk in a Chromium without network: it says what `ibid verify` says, of sound packages and of damaged ones. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verification } from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { usableBrowser } from '../../src/cli/install-browser.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { buildPage, pagePath } from '../../workers/verify-page/build.ts'
import { sha256 } from '../../workers/verify-page/shims/sha256.ts'
import { domainFileOf } from '../fakes/domain-file.ts'
import { createSample, type Sample } from '../wacz/sample.ts'
import { loggedSample } from '../wacz/tamper/logged-sample.ts'
import { random } from '../wacz/tamper/regions.ts'
import { victimsOf } from '../wacz/tamper/victims.ts'
import { ways } from '../wacz/tamper/ways.ts'

const EACH = 20
let folder: string
let sample: Sample
let other: Sample
let browser: Browser
let page: Page
const asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-page-'))
  ;[sample, other] = [await loggedSample(), await createSample({ class: 'rehearsal' })]
  const found = await usableBrowser(() => undefined)
  if (found === null) throw new Error('no Chromium: run `npm run browser:install`')
  browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    proxy: { server: 'http://127.0.0.1:9' },
  })
  const context = await browser.newContext({ offline: true })
  page = await context.newPage()
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(pagePath).href)
})
afterAll(async () => {
  await browser.close()
  await sample.dispose()
  await other.dispose()
  await rm(folder, { recursive: true, force: true })
})

/** What the page says of a file, as it prints it for machines. */
async function saidOf(name: string, bytes: Buffer): Promise<{ json: unknown; good: string | null }> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  await page.setInputFiles('#file', path)
  await page
    .locator('#state')
    .filter({ hasText: /^Checked/ })
    .waitFor()
  await rm(path)
  const good = await page.getAttribute('#verdict', 'data-good')
  return { json: JSON.parse((await page.textContent('#json')) ?? 'null'), good }
}

const plain = (found: Verification): unknown => JSON.parse(JSON.stringify(found))

describe('the page', () => {
  test('the file that packages take is what the sources give, and its digest stands beside it', async () => {
    const built = await buildPage()
    expect(built === (await readFile(pagePath, 'utf8'))).toBe(true)
    const digest = createHash('sha256').update(built).digest('hex')
    expect(await readFile(`${pagePath}.sha256`, 'utf8')).toBe(`${digest}  verify.html\n`)
  })

  test('its SHA-256 is the one that Node has, however a message is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
        const own = sha256()
        for (const piece of pieces) own.update(piece)
        const digest = createHash('sha256').update(Buffer.concat(pieces)).digest()
        expect(digest.equals(own.digest())).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('nobody named => intact, and never green', async () => {
    const { json, good } = await saidOf('stranger.zip', sample.package)
    expect(json).toEqual(plain(await verifyBuffer(sample.package, { trust: { keys: [] } })))
    expect([good, await page.textContent('#verdict')]).toEqual([
      'open',
      expect.stringContaining('Signer unknown'),
    ])
  })

  test(`${EACH} sound and ${EACH} damaged packages => the same words as ibid verify`, async () => {
    await writeFile(join(folder, 'trust.json'), JSON.stringify(sample.trust))
    await page.setInputFiles('#trust', join(folder, 'trust.json'))
    await page.locator('#trusted').filter({ hasText: '1 keys' }).waitFor()
    const given = { next: random(4), stranger: await createMemoryWitness() }
    const victims = await victimsOf(sample)
    const acts = Object.values(ways)
    const different: string[] = []
    for (let index = 0; index < EACH; index++) {
      const [victim, act] = [victims[index % victims.length], acts[index % acts.length]]
      if (victim === undefined || act === undefined) throw new Error('nothing to tamper with')
      // Sound ones differ in what they are: package, snapshot, disclosures, and a stranger's rehearsal.
      const whole = [...victims.map(({ bytes }) => bytes), other.package, other.wacz]
      const sound = whole[index % whole.length] ?? sample.package
      const damaged = (await act(victim, given)).bytes
      for (const [kind, bytes] of [
        ['sound', sound],
        ['damaged', damaged],
      ] as const) {
        const { json, good } = await saidOf(`${kind}-${index}.zip`, bytes)
        const expected = await verifyBuffer(bytes, { trust: sample.trust })
        const green = kind === 'sound' && index % whole.length < victims.length
        if (JSON.stringify(json) !== JSON.stringify(plain(expected)) || (good === 'yes') !== green)
          different.push(`${kind} ${index}: ${JSON.stringify(json).slice(0, 300)}`)
      }
    }
    expect(different).toEqual([])
  }, 120_000)

  test('a disclosure => what is shown and how much is withheld, in a row of its own', async () => {
    const disclosure = (await victimsOf(sample)).at(-1)?.bytes ?? Buffer.of()
    await saidOf('shown.zip', disclosure)
    expect(await page.isVisible('#shown-row')).toBe(true)
    expect(await page.textContent('#shown')).toMatch(/^\d+ of \d+ entries of the manifest, \d+ are withheld/)
    await saidOf('whole.zip', sample.package)
    expect(await page.isVisible('#shown-row')).toBe(false)
  })

  test('a domain’s file of keys in place of a trust file => the signer is whom the domain names; a bent one names nobody', async () => {
    const file = await domainFileOf(sample.witness, 'example.org', '2026-11-01T08:00:00.000Z')
    await writeFile(join(folder, 'bent.json'), file.replace('example.org', 'evil.example'))
    await page.setInputFiles('#trust', join(folder, 'bent.json'))
    await page.locator('#trusted').filter({ hasText: 'not to be believed' }).waitFor()
    await writeFile(join(folder, 'ibid-keys.json'), file)
    await page.setInputFiles('#trust', join(folder, 'ibid-keys.json'))
    await page.locator('#trusted').filter({ hasText: '1 keys of example.org' }).waitFor()
    const { good } = await saidOf('package.zip', sample.package)
    expect(good).toBe('yes')
    expect(await page.textContent('#signed')).toMatch(/^by the key bound to example\.org since 2026-11-01T08/)
  })

  test('nothing was asked for beside the page itself', () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(asked).toHaveLength(1)
  })
})
