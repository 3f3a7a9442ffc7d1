/** `ibid diff SNAPSHOT SNAPSHOT`: what differs between two snapshots, in text, pictures and resources, byte by byte. */
import {
  cleanText,
  diffSnapshots,
  Problem,
  type PictureSeen,
  type ResourceSeen,
  type SnapshotDiff,
  type SnapshotSide,
} from '../../citations/index.ts'
import { readSnapshot } from '../wacz/read-snapshot.ts'
import { helpText, oneOf, parse } from './options.ts'
import { requireElsewhere } from './elsewhere.ts'
import { openOutput } from './output.ts'

const EXAMPLE = 'ibid diff before.wacz after.wacz'
const options = {
  format: { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const help = {
  'format pretty|json': 'how the answer is printed (pretty)',
  'output FILE': 'write it there',
}

/** What is printed of each list; JSON has all of it. */
const SHOWN = 40
const LINE = 300

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid diff SNAPSHOT.wacz SNAPSHOT.wacz : what differs between two snapshots', help))
    return 0
  }
  const [first, second, ...more] = positionals
  if (first === undefined || second === undefined || more.length > 0)
    throw new Problem('usage', `Expected two snapshots, found ${positionals.length}; e.g. ${EXAMPLE}.`)
  const format = oneOf('format', values.format, ['pretty', 'json'])
  await requireElsewhere(
    'output',
    values.output,
    [first, second].map((path) => ({ path, as: 'a snapshot' })),
  )
  await using output = await openOutput(values.output)
  const [before, after] = [await readSnapshot(first), await readSnapshot(second)]
  const diff = diffSnapshots(before, after)
  await output.write(
    format === 'json'
      ? `${JSON.stringify(jsonOf(before, after, diff), null, 2)}\n`
      : pretty(before, after, diff),
  )
  await output.end()
  return diff.same ? 0 : 1
}

function jsonOf(before: SnapshotSide, after: SnapshotSide, diff: SnapshotDiff): object {
  const of = ({ url, at }: SnapshotSide) => ({ url, at })
  return { before: of(before), after: of(after), ...diff }
}

function pretty(
  before: SnapshotSide,
  after: SnapshotSide,
  { same, text, pictures, resources }: SnapshotDiff,
): string {
  const lines = [
    `- ${before.at}  ${clean(before.url)}`,
    `+ ${after.at}  ${clean(after.url)}`,
    '',
    text.same
      ? 'Text: the same.'
      : `Text: ${text.removed.length} lines gone, ${text.added.length} new, ${text.kept} in both.`,
    ...listed(text.removed, (line) => `  - ${clean(line)}`),
    ...listed(text.added, (line) => `  + ${clean(line)}`),
    ...pictures.map(
      ({ name, same: equal, before: old, after: now }) =>
        `Picture (${name}): ${equal ? 'the same bytes' : `${told(old)} before, ${told(now)} after`}.`,
    ),
    `Resources: ${resources.same} the same, ${resources.changed.length} changed, ${resources.removed.length} gone, ${resources.added.length} new.`,
    ...listed(resources.changed, ({ before: old, after: now }) => `  ~ ${clean(now.url)}${status(old, now)}`),
    ...listed(resources.removed, ({ url }) => `  - ${clean(url)}`),
    ...listed(resources.added, ({ url }) => `  + ${clean(url)}`),
    same ? 'Nothing differs.' : '',
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function listed<T>(items: readonly T[], line: (item: T) => string): readonly string[] {
  const rest = items.length - SHOWN
  return [...items.slice(0, SHOWN).map(line), ...(rest > 0 ? [`    and ${rest} more`] : [])]
}

function told(picture: PictureSeen | null): string {
  if (picture === null) return 'none'
  const size = picture.width === null ? '' : `${picture.width}×${picture.height} px, `
  return `${size}${picture.bytes} bytes`
}

function status(before: ResourceSeen, after: ResourceSeen): string {
  return before.status === after.status ? '' : ` (${before.status}, then ${after.status})`
}

function clean(text: string): string {
  return cleanText(text, LINE)
}
