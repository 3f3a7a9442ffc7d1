/** `ibid verify` of what a permalink gives, as the page recommends it; and whose word the log is, on page and command line alike. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asReceipt, type Receipt } from '../../citations/index.ts'
import { checkLogged, logSentence, readLogPolicy } from '../../citations/log/index.ts'
import { logHash, logMeans } from '../../src/wacz/log-means.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { snapshotIn } from '../../src/wacz/whole-snapshot.ts'
import { permalinkPage } from '../../src/web/permalink-page.ts'
import { createSample, gather, type Sample } from '../wacz/sample.ts'
import { loggedSample } from '../wacz/tamper/logged-sample.ts'
import { permalinkViewOf } from '../web/views.ts'
import { ibid } from './cli.ts'

let folder: string
let samples: ReadonlyMap<string, { readonly sample: Sample; readonly receipt: Receipt }>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-receipted-'))
  const made = [
    ['unlogged', await createSample()],
    ['alone', await loggedSample()],
    ['one', await loggedSample({ witnesses: 1 })],
    ['two', await loggedSample({ witnesses: 2 })],
  ] as const
  samples = new Map(
    await Promise.all(made.map(async ([name, sample]) => [name, await laid(name, sample)] as const)),
  )
}, 60_000)
afterAll(async () => {
  for (const { sample } of samples.values()) await sample.dispose()
  await rm(folder, { recursive: true, force: true })
})

/** The three files of a permalink, and a trust file. */
async function laid(name: string, sample: Sample) {
  const whole = await snapshotIn(bufferAccess(sample.package), null)
  const receipt = await gather(whole.receipt.open())
  await writeFile(join(folder, `${name}.wacz`), sample.wacz)
  await writeFile(join(folder, `${name}-receipt.json`), receipt)
  await writeFile(
    join(folder, `${name}-manifest.json`),
    (await wholeOf(await whole.part('manifest.json'), 1e9)) ?? '',
  )
  await writeFile(join(folder, `${name}-trust.json`), JSON.stringify(sample.trust))
  const read = asReceipt(JSON.parse(receipt.toString('utf8')))
  if (read === null) throw new Error('no receipt')
  return { sample, receipt: read }
}

const verify = (...args: readonly string[]) => ibid(['verify', ...args], { cwd: folder })
const given = (name: string) =>
  [`${name}.wacz`, '--receipt', `${name}-receipt.json`, '--trust', `${name}-trust.json`] as const

describe.each([
  ['unlogged', /^in no transparency log: operator's word only$/],
  ['alone', /^entry 0 of 1 in evidence\.example\/log, no known witness: operator's word only$/],
  ['one', /^entry 0 of 1 in .*, witnessed by witness-1\.example alone: operator's word only$/],
  ['two', /^entry 0 of 1 in .*, witnessed by witness-1\.example, witness-2\.example$/],
])('a seal whose log is %s', (name, expected) => {
  test(`=> ${expected.source}, on the command line`, async () => {
    const { stdout, code } = await verify(...given(name), '--manifest', `${name}-manifest.json`)
    expect(stdout).toMatch(/intact\? {3}yes/)
    expect(/logged\? {3}(.*)/.exec(stdout)?.[1]).toMatch(expected)
    expect(code).toBe(0)
  }, 30_000)
  test('=> the same on the permalink page', async () => {
    const { receipt, sample } = samples.get(name) ?? {}
    if (receipt === undefined) throw new Error('no such sample')
    const reading = await readLogPolicy(logHash, sample?.trust.log ?? 'quorum none\n')
    const policy = reading.kind === 'policy' ? reading.policy : null
    const logged = logSentence(await checkLogged(logMeans, receipt, policy))
    expect(logged).toMatch(expected)
    const page = String(
      await permalinkPage({ ...permalinkViewOf('a title', 'https://a.example/'), receipt, logged }),
    )
    expect(page).toContain(`Transparency log: ${logged.replaceAll("'", '&#39;')}.`)
    const commanded = /ibid verify (\S+)\s+--receipt (\S+)\s+--manifest (\S+?)<\/code/.exec(page)
    expect(commanded?.slice(1).map((file) => file.replace(/^[0-9a-z]+-/, ''))).toEqual([
      'snapshot.wacz',
      'receipt.json',
      'manifest.json',
    ])
  })
})

describe('wrong use', () => {
  test.each([
    ['a manifest and no receipt', ['two.wacz', '--manifest', 'two-manifest.json'], 2, /Expected --receipt/],
    [
      'a receipt that is not there',
      ['two.wacz', '--receipt', 'none.json'],
      2,
      /Expected a receipt .*none\.json/,
    ],
  ])(
    '%s => said, and ended so',
    async (_, args, code, said) => {
      const ended = await verify(...args)
      expect(ended.stderr).toMatch(said)
      expect(ended.code).toBe(code)
    },
    30_000,
  )
  test('no manifest => names the digest of the one that is missing, exit 1', async () => {
    const { stdout, code } = await verify(...given('two'))
    expect(stdout).toMatch(/manifest\.json: form: it is not given: the receipt seals sha256:[0-9a-f]{64}/)
    expect(stdout).not.toMatch(/proved: it existed/)
    expect(code).toBe(1)
  }, 30_000)
})
