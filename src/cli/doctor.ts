/** `ibid doctor`: tries each part this installation needs, and says in one sentence what is wrong and what to do. */
import { cleanText, Problem } from '../../citations/index.ts'
import { createContext, type Context } from '../context.ts'
import { silentLog } from '../events.ts'
import { helpText, parseAlone } from './options.ts'
import { configOf } from './settings.ts'

const EXAMPLE = 'ibid doctor'

/** A part, tried for real; resolves with what was found. What works but should be otherwise is a warning. */
type Trial = (context: Context) => Promise<string | { readonly warning: string }>

const trials: Readonly<Record<string, Trial>> = {
  'node': async () => `${process.version}, ${process.platform} ${process.arch}`,
  'browser': async (context) => context.tryBrowser(),
  'object store': async (context) => {
    await (await context.store()).selfTest()
    const { IBID_S3_BUCKET: bucket, IBID_S3_LOCK_DAYS: days, IBID_S3_LOCK_MODE: mode } = context.config
    if (bucket === undefined) return 'on disk, keeps what it promises'
    const lock = days === undefined ? '' : `, and holds snapshots for ${days} days (Object Lock, ${mode})`
    return `the bucket keeps what it promises${lock}`
  },
  'database': async (context) => {
    await (await context.database()).ping()
    return context.config.DATABASE_URL === undefined ? 'embedded, opened' : 'PostgreSQL answers'
  },
  'signing key': async (context) => {
    const { publicKey } = await context.witness()
    return `there, public half of ${publicKey.length} characters`
  },
  'clock': async (context) => clockSentence(context.clock.now()),
  'timestamps': async (context) => {
    const timestamps = await context.timestamps()
    if (timestamps === null)
      return fewAuthorities(
        context,
        0,
        "no authority configured: evidence carries this machine's word for the time",
      )
    const probe = new TextEncoder().encode('ibid doctor')
    const { signal } = new AbortController()
    const said = timestamps.authorities.map(async (authority) => {
      await timestamps.stamp(authority, probe, { signal })
      return authority
    })
    const found = `${(await Promise.all(said)).join(', ')} gave tokens that hold`
    return fewAuthorities(context, timestamps.authorities.length, found)
  },
}

/**
 * Two of different houses: one alone may lose its key or its trust, and the time with it. Whoever switched them off knows, and a
 * rehearsal that names none proves nothing anyhow.
 */
export async function fewAuthorities(
  context: Pick<Context, 'config' | 'setting'>,
  count: number,
  found: string,
): Promise<string | { readonly warning: string }> {
  const written = context.config.IBID_TIMESTAMPS
  const isMeant = written === 'off' || (written === undefined && (await context.setting()).class !== 'live')
  if (count >= 2 || isMeant) return found
  const what = `${found}; two authorities of different houses are wanted, found ${count}`
  return { warning: `${what}; e.g. IBID_TIMESTAMPS=https://tsa.example/tsr,https://stamps.example, or off` }
}

/** Earlier than this program can have been written: the clock is certainly wrong. */
const WRITTEN = Date.UTC(2026, 10, 1)

function clockSentence(now: Date): string {
  if (now.getTime() < WRITTEN) {
    throw new Problem(
      'invalid-configuration',
      `Expected a clock after 2026-11-01, found ${now.toISOString()}; set the time.`,
    )
  }
  return `${now.toISOString()} (not compared with others)`
}

export async function command(args: readonly string[]): Promise<number> {
  const { values } = parseAlone(args, { help: { type: 'boolean', short: 'h' } }, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid doctor : tries what this installation needs', {}))
    return 0
  }
  await using context = createContext(configOf({}, process.env), silentLog)
  let sick = 0
  for (const [name, trial] of Object.entries(trials)) {
    const [sign, found] = await trial(context).then(
      (told) => (typeof told === 'string' ? (['ok ', told] as const) : (['!  ', told.warning] as const)),
      (fault: unknown) => ['BAD', fault instanceof Error ? fault.message : String(fault)] as const,
    )
    if (sign === 'BAD') sick += 1
    console.log(`${sign}  ${name.padEnd(13)} ${cleanText(found, 1000)}`)
  }
  return sick === 0 ? 0 : 3
}
