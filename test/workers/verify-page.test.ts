/** verify.html, opened from disk in a Chromium without network: it says what `ibid verify` says, of sound packages and of damaged ones. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isGoodEnough, type Trust, type Verification } from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { usableBrowser } from '../../src/cli/install-browser.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { buildPage, pagePath } from '../../workers/verify-page/build.ts'
import { sha256 } from '../../workers/verify-page/shims/sha256.ts'
import { domainFileOf } from '../fakes/domain-file.ts'
import { createSample, type Sample } from '../wacz/sample.ts'
import { loggedSample } from '../wacz/tamper/logged-sample.ts'
import { random } from '../wacz/tamper/regions.ts'
import { victimOf, type Given } from '../wacz/tamper/victim.ts'
import { victimsOf } from '../wacz/tamper/victims.ts'
import { ways } from '../wacz/tamper/ways.ts'

const EACH = 20
let folder: string
let built: string
let sample: Sample
let others: readonly Sample[]
let browser: Browser
let page: Page
const asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-page-'))
  ;[sample, others] = [await loggedSample(), await packagesBeside(EACH - 1)]
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
  // As the sources are; that the file handed out is the same is a test of its own.
  built = await buildPage()
  await writeFile(join(folder, 'verify.html'), built)
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href)
})
afterAll(async () => {
  await browser.close()
  await sample.dispose()
  for (const other of others) await other.dispose()
  await rm(folder, { recursive: true, force: true })
})

/** Each with a key and a site of its own; one in three a rehearsal, one in four sealed as it was before seals had trees. */
async function packagesBeside(count: number): Promise<readonly Sample[]> {
  const made: Sample[] = []
  for (let index = 0; index < count; index++)
    made.push(
      await createSample({
        site: `http://news-${index}.example`,
        class: index % 3 === 0 ? 'rehearsal' : 'live',
        elder: index % 4 === 0,
      }),
    )
  return made
}

interface Said {
  readonly json: unknown
  readonly good: string | null
}

/** In the page: every file of the pile as if a reader had chosen it. */
const oneByOne = `(async () => {
  const at = (id) => document.getElementById(id)
  const said = []
  for (const file of at('pile').files) {
    const one = new DataTransfer()
    one.items.add(file)
    at('file').files = one.files
    at('file').dispatchEvent(new Event('change'))
    while (!/^(?:Checked|This)/.test(at('state').textContent)) await new Promise((next) => setTimeout(next, 1))
    if (at('state').textContent !== 'Checked.') throw new Error(file.name + ': ' + at('state').textContent)
    said.push({ json: at('json').textContent, good: at('verdict').dataset.good ?? null })
  }
  at('pile').remove()
  return said
})()`

/** What the page says of many files, each given to its own field in its turn: one way to the browser and back for all of them. */
async function saidOfAll(files: readonly Buffer[]): Promise<readonly Said[]> {
  const paths = files.map((_, index) => join(folder, `${index}.zip`))
  for (const [index, path] of paths.entries()) await writeFile(path, files[index] ?? '')
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'pile' }))",
  )
  await page.setInputFiles('#pile', paths)
  const said = await page.evaluate<readonly { json: string; good: string | null }[]>(oneByOne)
  for (const path of paths) await rm(path)
  return said.map(({ json, good }) => ({ json: JSON.parse(json) as unknown, good }))
}

/** Of each file what the page says of it otherwise than `ibid verify`; and what that says. */
async function compared(files: readonly Buffer[], trust: Trust) {
  const said = await saidOfAll(files)
  expect(said).toHaveLength(files.length)
  const found: Verification[] = []
  const different: string[] = []
  for (const [index, bytes] of files.entries()) {
    const expected = await verifyBuffer(bytes, { trust })
    found.push(expected)
    const { json, good } = said[index] ?? { json: null, good: null }
    const green = isGoodEnough(expected, { acceptRehearsal: false, requireTime: false })
    if (JSON.stringify(json) !== JSON.stringify(plain(expected)) || (good === 'yes') !== green)
      different.push(`${index}: ${JSON.stringify(json).slice(0, 300)}`)
  }
  return { found, different }
}

/** What the page says of a file, as it prints it for machines. */
async function saidOf(name: string, bytes: Buffer): Promise<Said> {
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

  describe('named the keys of every other signer', () => {
    let trust: Trust
    let given: Given
    beforeAll(async () => {
      const named = others.filter((_, index) => index % 2 === 0)
      trust = { ...sample.trust, keys: [sample, ...named].flatMap((one) => one.trust.keys) }
      given = { next: random(4), stranger: await createMemoryWitness() }
      await writeFile(join(folder, 'trust.json'), JSON.stringify(trust))
      await page.setInputFiles('#trust', join(folder, 'trust.json'))
      await page
        .locator('#trusted')
        .filter({ hasText: `${trust.keys.length} keys` })
        .waitFor()
    })

    test(`${EACH} sound packages => the same words as ibid verify`, async () => {
      const files = [sample, ...others].map((one) => one.package)
      const { found, different } = await compared(files, trust)
      expect(different).toEqual([])
      expect(found.map(({ kind, intact }) => `${kind} ${intact}`)).toEqual(Array(EACH).fill('package yes'))
      const kinds = found.map((one) => `${one.class} ${one.signer?.known === true}`)
      expect(new Set(kinds).size).toBe(4)
    }, 60_000)

    test(`${EACH} damaged packages => the same words as ibid verify`, async () => {
      // Whoever signs anew damages nothing: that one is among the others below.
      const acts = Object.entries(ways).filter(([way]) => way !== 'forged and signed anew')
      const files: Buffer[] = []
      for (const [index, one] of [sample, ...others].entries()) {
        const [way, act] = acts[index % acts.length] ?? []
        if (act === undefined) throw new Error('no way to tamper')
        const whole = way === 'a removed log entry' ? sample : one
        files.push((await act(await victimOf('package', whole.package), given)).bytes)
      }
      const { found, different } = await compared(files, trust)
      expect(different).toEqual([])
      expect(found.map(({ intact }) => intact)).toEqual(Array(EACH).fill('no'))
    }, 60_000)

    test('snapshots and disclosures, sound and damaged, and what a stranger signed anew => the same words', async () => {
      const victims = await victimsOf(sample)
      const files = [...victims.map(({ bytes }) => bytes), ...others.slice(0, 1).map(({ wacz }) => wacz)]
      for (const victim of victims)
        for (const way of ['a changed list', 'forged and signed anew'])
          files.push((await ways[way]?.(victim, given))?.bytes ?? Buffer.of())
      expect((await compared(files, trust)).different).toEqual([])
    }, 60_000)
  })

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
