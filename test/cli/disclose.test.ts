/** `ibid disclose` as a process of its own: the file it writes, what it says of it, and what `ibid verify` then says. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disclosedFrom, without } from '../wacz/disclosed.ts'
import { createSample, SITE, type Sample } from '../wacz/sample.ts'
import { ibid } from './cli.ts'

let folder: string
let sample: Sample
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-disclose-'))
  sample = await createSample()
  await writeFile(join(folder, 'package.zip'), sample.package)
  await writeFile(join(folder, 'trust.json'), JSON.stringify(sample.trust))
}, 60_000)
afterAll(async () => {
  await sample.dispose()
  await rm(folder, { recursive: true, force: true })
})
const run = (...args: readonly string[]) =>
  ibid(args, { cwd: folder, env: { IBID_DATA_DIR: join(folder, 'data') } })

test('without a part, with one address => a file that verifies and says what is withheld', async () => {
  const chosen = ['--without', 'text.txt', '--record', `${SITE}/query`, '-o', 'shown.zip']
  const made = await run('disclose', 'package.zip', ...chosen)
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^shown\.zip: \d+ of \d+ entries shown, \d+ withheld\n$/),
  })
  expect(made.stderr).toContain('snapshot.wacz is withheld too')
  const same = await disclosedFrom(sample.package, { ...without('text.txt'), records: [`${SITE}/query`] })
  expect((await readFile(join(folder, 'shown.zip'))).equals(same.bytes)).toBe(true)
  const { code, stdout } = await run('verify', 'shown.zip', '--trust', 'trust.json')
  expect(stdout).toMatch(/intact\? {3}yes/)
  expect(stdout).toMatch(
    /shown\? {4}\d+ of \d+ entries of the manifest, \d+ are withheld: of http:\/\/news\.example\/, as seen/,
  )
  expect(stdout).toMatch(/dom\.html, page\.pdf, screenshot\.jpg; 2 records/)
  expect(code).toBe(0)
  // Nothing is ever written over.
  const again = await run('disclose', 'package.zip', '--only', 'text.txt', '-o', 'shown.zip')
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('a new file') })
}, 60_000)

test.each([
  ['no choice', ['disclose', 'package.zip', '-o', 'x.zip'], /Expected --only, --without or --record/],
  ['no file to write', ['disclose', 'package.zip', '--only', 'text.txt'], /Expected --output/],
  [
    'no package',
    ['disclose', 'nowhere.zip', '--only', 'text.txt', '-o', 'x.zip'],
    /found none at nowhere\.zip/,
  ],
] as const)('%s => exit 2 and one sentence', { timeout: 30_000 }, async (_what, args, message) => {
  const { code, stderr } = await run(...args)
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
})
