/** `ibid take-down`: hides, restricts or destroys a kept snapshot, or shows it again. Each act is recorded and signed. */
import { cleanText, parseId, Problem, takeDownLevels } from '../../citations/index.ts'
import { restore, takeDown, type Withheld } from '../flow/withhold.ts'
import { openOut } from '../places.ts'
import { helpText, oneOf, parse } from './options.ts'
import { contextOf } from './running.ts'
import { configOf } from './settings.ts'
import { counted } from '../web/words.ts'

const EXAMPLE = 'ibid take-down s34w-njyc-sq7c-zm6h-z --level hidden --reason "names a minor"'
const options = {
  level: { type: 'string' },
  reason: { type: 'string' },
  restore: { type: 'boolean' },
  confirm: { type: 'boolean' },
  out: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const help = {
  'level hidden|restricted|destroyed':
    'hidden: strangers are told there is nothing; restricted: nobody gets its bytes; destroyed: erased for good',
  'reason TEXT': 'why; kept for ever, and told to everybody who asks for what was destroyed',
  'restore': 'show it again; not after it was destroyed',
  'confirm': 'needed for destroyed: nothing brings it back',
  'out DIR|s3://BUCKET/PREFIX': 'the store it is in (the one that is configured)',
  'format pretty|json': 'how the result is printed (pretty)',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid take-down SNAPSHOT : hides, restricts or destroys a snapshot', help))
    return 0
  }
  const format = oneOf('format', values.format, ['pretty', 'json'])
  const order = orderOf(values, positionals)
  await using context = contextOf(configOf({}, process.env), {})
  const place = values.out === undefined ? null : await openOut(context.config, values.out)
  try {
    const store = place?.store ?? (await context.store())
    const ports = { store, clock: context.clock, witness: await context.witness() }
    const { snapshot, reason, level } = order
    const done =
      level === null
        ? await restore(ports, { snapshot, reason })
        : await takeDown(ports, { snapshot, level, reason })
    console.log(format === 'json' ? JSON.stringify(done, null, 2) : pretty(done))
    return done.remaining.length === 0 ? 0 : 3
  } finally {
    await place?.dispose()
  }
}

/** What is to be done; a null level shows it again. */
function orderOf(
  values: { level?: string; reason?: string; restore?: boolean; confirm?: boolean },
  [typed, ...more]: readonly string[],
) {
  const snapshot = parseId(typed ?? '')
  if (snapshot === null || more.length > 0) {
    const found = more.length > 0 ? 'several words' : `"${(typed ?? '').slice(0, 60)}"`
    throw new Problem('usage', `Expected the id of one snapshot, found ${found}; e.g. ${EXAMPLE}.`)
  }
  const reason = values.reason?.trim() ?? ''
  if (reason === '' || reason.length > 1000) {
    const found = reason === '' ? 'none' : `${reason.length} letters`
    throw new Problem('usage', `Expected --reason with 1 to 1,000 letters, found ${found}; e.g. ${EXAMPLE}.`)
  }
  if ((values.restore === true) === (values.level !== undefined)) {
    const found = values.restore === true ? 'both' : 'neither'
    throw new Problem('usage', `Expected either --level or --restore, found ${found}; e.g. ${EXAMPLE}.`)
  }
  if (values.restore === true) return { snapshot, reason, level: null }
  const level = oneOf('level', values.level, takeDownLevels)
  if (level === 'destroyed' && values.confirm !== true) {
    throw new Problem(
      'usage',
      `Expected --confirm beside --level destroyed, found none: its bytes are erased and nothing brings them back; "restricted" keeps them unseen.`,
    )
  }
  return { snapshot, reason, level }
}

function pretty({ standing, remaining }: Withheld): string {
  const { snapshot, level, at, reason } = standing
  const head = `${snapshot}: ${level === 'destroying' ? 'NOT destroyed yet' : level} as of ${at}: ${cleanText(reason, 1000)}`
  if (remaining.length === 0) return head
  const left = remaining.map(({ key, reason: why }) => `  ${cleanText(key, 300)}: ${cleanText(why, 300)}`)
  const what = `${counted(remaining.length, 'object')} could not be erased; nobody is given them, and saying this again, or the next audit, tries again:`
  return [head, what, ...left].join('\n')
}
