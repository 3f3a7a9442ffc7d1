/** Takes one snapshot out of an evidence package, once all of the package was found intact. */
import { asManifest, conclude, Problem } from '../../citations/index.ts'
import type { WholeSnapshot } from './disclose.ts'
import { createLedger } from './ledger.ts'
import { bytesOf } from './octets.ts'
import { wholeOf, type RandomAccess } from './random-access.ts'
import { kindOf, verifyDirectory } from './verify-own.ts'
import { contentOf, readDirectory } from './zip-reader.ts'

const JSON_LIMIT = 64 * 1024 * 1024

/**
 * `id` null: the one that is in it. Throws Problem `invalid-package` for what is no intact package, `usage` where the package does not
 * hold the snapshot, or several and none was named.
 */
export async function snapshotIn(source: RandomAccess, id: string | null): Promise<WholeSnapshot> {
  const directory = await readDirectory(source)
  const { entries, layout } = directory
  if (kindOf(directory) !== 'package')
    throw new Problem(
      'invalid-package',
      'Expected an evidence package (.zip) of Ibid, found something else; a lone WACZ has no manifest to show parts of.',
    )
  await refuseDamage(source, directory)
  const ids = [...new Set(entries.flatMap(({ name }) => /^snapshots\/([^/]+)\//.exec(name)?.[1] ?? []))]
  const found = id === null && ids.length === 1 ? ids[0] : ids.find((one) => one === id)
  if (found === undefined) {
    const what = id === null ? 'none named' : `"${id.slice(0, 60)}"`
    throw new Problem(
      'usage',
      `Expected --snapshot with one of the ${ids.length} in the package, found ${what}; they are ${ids.slice(0, 20).join(', ')}.`,
    )
  }
  const folder = `snapshots/${found}/`
  const contents = new Map(
    entries
      .filter(({ name }) => name.startsWith(folder))
      .map((entry) => [entry.name.slice(folder.length), contentOf(source, entry, layout)]),
  )
  const part = async (name: string): Promise<RandomAccess> => {
    const content = contents.get(name)
    if (content !== undefined) return content
    throw new Problem('invalid-package', `Expected ${folder}${name} in the package, found none.`)
  }
  const text = async (name: string) => (await wholeOf(await part(name), JSON_LIMIT)) ?? Buffer.alloc(0)
  const newest = [...contents.keys()]
    .filter((name) => name.startsWith('receipts/'))
    .toSorted()
    .at(-1)
  const manifest = asManifest(JSON.parse((await text('manifest.json')).toString('utf8')))
  if (manifest === null || newest === undefined)
    throw new Problem('invalid-package', `Expected a manifest and a receipt in ${folder}, found none.`)
  return { manifest, receipt: bytesOf(await text(newest)), part }
}

/** What is shown has to be whole before: a disclosure of damaged evidence would convince nobody, and late. */
async function refuseDamage(
  source: RandomAccess,
  directory: Awaited<ReturnType<typeof readDirectory>>,
): Promise<void> {
  const ledger = createLedger()
  const trust = { keys: [] }
  await verifyDirectory(source, directory, { ledger, signal: undefined, trust, named: (part) => part })
  const { intact, checks } = conclude(ledger, trust)
  if (intact === 'yes') return
  const failed = checks.find(({ result, question }) => result === 'failed' && question === undefined)
  throw new Problem(
    'invalid-package',
    `Expected an intact package, found ${failed?.part ?? 'it'} damaged: ${failed?.detail ?? 'unreadable'}; "ibid verify" says more.`,
  )
}
