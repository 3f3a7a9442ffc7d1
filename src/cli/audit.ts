/** `ibid audit`: reads all evidence of a store again, computes every digest anew, and renews what grows old. */
import { cleanText } from '../../citations/index.ts'
import { audit, type AuditResult } from '../jobs/audit.ts'
import { openOut } from '../places.ts'
import { witnessedLog } from '../transparency.ts'
import { openCustodian } from '../witnesses.ts'
import { listenForInterrupt } from './interrupt.ts'
import { helpText, oneOf, parseAlone } from './options.ts'
import { contextOf } from './running.ts'
import { configOf } from './settings.ts'
import { counted } from '../web/words.ts'

const EXAMPLE = 'ibid audit --out evidence'
const options = {
  out: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const help = {
  'out DIR|s3://BUCKET/PREFIX': 'the store to read (the one that is configured)',
  'format pretty|json': 'how the result is printed (pretty)',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values } = parseAlone(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid audit : reads all evidence again, and renews its timestamps', help))
    return 0
  }
  const format = oneOf('format', values.format, ['pretty', 'json'])
  using interrupt = listenForInterrupt((sentence) => console.error(`ibid: ${sentence}`))
  await using context = contextOf(configOf({}, process.env), {})
  const place = values.out === undefined ? null : await openOut(context.config, values.out)
  try {
    const store = place?.store ?? (await context.store())
    const timestamps = await context.timestamps()
    const onFinding = ({ key, what }: AuditResult['findings'][number]) =>
      console.error(`ALARM ${cleanText(key, 300)}: ${cleanText(what, 300)}`)
    const custodian = await openCustodian(context.config, () => context.witness())
    // The log that is configured is that of the store that is.
    const witnessed = place === null ? await witnessedLog(context.config, () => context.transparency()) : null
    const found = await audit(
      { store, clock: context.clock, timestamps, witnessed, ...custodian },
      { signal: interrupt.signal, onFinding },
    )
    console.log(format === 'json' ? JSON.stringify(found, null, 2) : pretty(found))
    return found.findings.length === 0 ? 0 : 1
  } finally {
    await place?.dispose()
  }
}

function pretty({ snapshots, objects, bytes, destroyed, findings, owed }: AuditResult): string {
  const read = `${counted(snapshots, 'snapshot')}, ${counted(objects, 'object')}, ${(bytes / 1024 / 1024).toFixed(1)} MB read again`
  const lines = [
    findings.length === 0 ? `${read}: all as sealed` : `${read}: ${counted(findings.length, 'ALARM')}`,
  ]
  if (destroyed > 0)
    lines.push(
      destroyed === 1
        ? '1 snapshot was destroyed by order; its tombstone stands'
        : `${destroyed} snapshots were destroyed by order; their tombstones stand`,
    )
  for (const { snapshot, authority, reason } of owed) {
    lines.push(`timestamp pending: ${snapshot}: ${cleanText(authority, 200)}: ${cleanText(reason, 300)}`)
  }
  return lines.join('\n')
}
