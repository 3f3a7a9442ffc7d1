/** `ibid reindex`: the catalog rebuilt from the object store alone; `--compare` says whether the two agree and changes nothing. */
import { cleanText } from '../../citations/index.ts'
import { compareCatalogs, type CatalogDifference } from '../flow/compare-catalogs.ts'
import { reindex, type Reindexed } from '../flow/reindex.ts'
import { openNowhere } from '../places.ts'
import { listenForInterrupt } from './interrupt.ts'
import { helpText, oneOf, parseAlone } from './options.ts'
import { contextOf } from './running.ts'
import { configOf } from './settings.ts'
import { counted } from '../web/words.ts'

const EXAMPLE = 'ibid reindex'
const options = {
  compare: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const help = {
  'compare': 'only say what differs between the catalog and the store; exit code 1 where something does',
  'format pretty|json': 'how the result is printed (pretty)',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values } = parseAlone(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid reindex : rebuilds the catalog from the object store alone', help))
    return 0
  }
  const format = oneOf('format', values.format, ['pretty', 'json'])
  using interrupt = listenForInterrupt((sentence) => console.error(`ibid: ${sentence}`))
  await using context = contextOf(configOf({}, process.env), {})
  const store = await context.store()
  const { catalog, queue } = await context.database()
  const { signal } = interrupt
  if (values.compare !== true) {
    const found = await reindex({ store, catalog, queue }, { signal })
    console.log(format === 'json' ? JSON.stringify(found, null, 2) : prettyIndexed(found))
    return found.findings.length === 0 ? 0 : 1
  }
  const rebuilt = openNowhere()
  const { findings } = await reindex({ store, catalog: rebuilt.catalog, queue: null }, { signal })
  const differences: CatalogDifference[] = []
  for await (const difference of compareCatalogs(catalog, rebuilt.catalog)) {
    signal.throwIfAborted()
    differences.push(difference)
  }
  console.log(
    format === 'json'
      ? JSON.stringify({ differences, findings }, null, 2)
      : prettyCompared(differences, findings),
  )
  return differences.length + findings.length === 0 ? 0 : 1
}

function prettyIndexed({ documents, links, snapshots, resumed, keys, findings }: Reindexed): string {
  const done = `${counted(documents, 'document')}, ${counted(links, 'link')}, ${counted(snapshots, 'snapshot')} in the catalog`
  const more = `${counted(resumed, 'job')} sent again, ${counted(keys, 'missing key')} put back`
  return [`${done}; ${more}`, ...findings.map(findingLine)].join('\n')
}

const WORDS = {
  'only-left': 'in the catalog, not in the store',
  'only-right': 'in the store, not in the catalog',
  'differs': 'differs',
} as const

function prettyCompared(differences: readonly CatalogDifference[], findings: Reindexed['findings']): string {
  const lines = differences.map(({ row, what }) => `${cleanText(row, 300)}: ${WORDS[what]}`)
  const head = lines.length === 0 ? 'Catalog and store agree.' : `${lines.length} rows differ:`
  return [head, ...lines, ...findings.map(findingLine)].join('\n')
}

function findingLine({ key, what }: Reindexed['findings'][number]): string {
  return `cannot be read: ${cleanText(key, 300)}: ${cleanText(what, 300)}`
}
