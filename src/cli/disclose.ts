/** `ibid disclose`: shows some parts of a snapshot with proof, and withholds the others. Offline; needs no key. */
import { rm } from 'node:fs/promises'
import { cleanText, Problem } from '../../citations/index.ts'
import { planDisclosure, usualFacts, type Choice } from '../wacz/disclose.ts'
import { fileAccess } from '../wacz/random-access.ts'
import { snapshotIn } from '../wacz/whole-snapshot.ts'
import { writeZip } from '../wacz/zip-writer.ts'
import { helpText, parse } from './options.ts'

const EXAMPLE = 'ibid disclose evidence.zip --only screenshot.jpg -o picture.zip'
const many = { type: 'string', multiple: true } as const
const options = {
  only: many,
  without: many,
  record: many,
  fact: many,
  counts: { type: 'boolean' },
  snapshot: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const
const help = {
  'only PART': 'show this part; may be said again, or several with commas',
  'without PART': 'show every part but this one; snapshot.wacz, which holds the others, is withheld too',
  'record URL|all': 'show the records of this address, as they crossed the wire',
  'fact NAME|all': `show this fact of the manifest too (always: ${usualFacts.join(', ')})`,
  'counts': 'tell how many parts, records and facts there are; else only how many entries are withheld',
  'snapshot ID': 'which one, where the package holds several',
  'output FILE': 'the disclosure, a new file (-o)',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid disclose PACKAGE.zip -o FILE : part of a snapshot, with its proof', help))
    return 0
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0)
    throw new Problem('usage', `Expected one package, found ${positionals.length}; e.g. ${EXAMPLE}.`)
  const { output } = values
  if (output === undefined)
    throw new Problem('usage', `Expected --output with the name of a new file, found none; e.g. ${EXAMPLE}.`)
  const choice = choiceOf(values)
  await using source = await fileAccess(path).catch((cause: unknown) => {
    throw new Problem('file-not-found', `Expected a package that can be read, found none at ${path}.`, {
      cause,
    })
  })
  const whole = await snapshotIn(source, values.snapshot ?? null)
  const { disclosure, of, files, notes } = await planDisclosure(whole, choice)
  await writeNew(output, files)
  for (const note of notes) console.error(`note: ${note}`)
  const shown = disclosure.entries.length
  console.log(`${cleanText(output, 500)}: ${shown} of ${of} entries shown, ${of - shown} withheld`)
  return 0
}

function choiceOf(values: {
  only?: string[]
  without?: string[]
  record?: string[]
  fact?: string[]
  counts?: boolean
}): Choice {
  const names = (list: readonly string[] = []) =>
    list.flatMap((text) => text.split(',').map((name) => name.trim())).filter((name) => name !== '')
  const { only, without, record = [], fact, counts = false } = values
  if (only !== undefined && without !== undefined)
    throw new Problem('usage', `Expected either --only or --without, found both; e.g. ${EXAMPLE}.`)
  if (only === undefined && without === undefined && record.length === 0)
    throw new Problem(
      'usage',
      `Expected --only, --without or --record to say what is shown, found none; e.g. ${EXAMPLE}.`,
    )
  const parts =
    without === undefined
      ? ({ kind: 'only', names: names(only) } as const)
      : ({ kind: 'without', names: names(without) } as const)
  return { parts, records: record, facts: names(fact), kinds: counts }
}

/** Never over a file that is there; a half-written one is taken away. */
async function writeNew(path: string, files: Parameters<typeof writeZip>[1]): Promise<void> {
  try {
    await writeZip(path, files)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw new Problem('usage', `Expected the name of a new file, found one there already: ${path}.`, {
        cause,
      })
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
      throw new Problem('usage', `Expected a folder to write to, found none for ${path}.`, { cause })
    await rm(path, { force: true })
    throw cause
  }
}
