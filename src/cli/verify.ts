/** `ibid verify`: offline proof in three separate answers: intact? signed by whom? time proved by whom? */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { cleanText, Problem, type Trust, type Verification } from '../../citations/index.ts'
import { readConfig, type Config } from '../config.ts'
import { fingerprintOf } from '../wacz/signature.ts'
import { verifyFile } from '../wacz/verify.ts'
import { helpText, oneOf, parse } from './options.ts'
import { openOutput } from './output.ts'
import { publicKeyOf } from './public-key.ts'

const EXAMPLE = 'ibid verify evidence/press-release.ibid.zip'
const options = {
  'trust': { type: 'string' },
  'accept-rehearsal': { type: 'boolean' },
  'format': { type: 'string' },
  'output': { type: 'string' },
  'help': { type: 'boolean', short: 'h' },
} as const

const help = {
  'trust FILE':
    'JSON naming the keys you trust: {"keys": [{"fingerprint": "<sha256 of the key>", "name": "…"}]}',
  'accept-rehearsal': 'exit 0 although the network was substituted when it was recorded',
  'format pretty|json': 'how the answer is printed (pretty)',
  'output FILE': 'write it there',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid verify PACKAGE.zip|SNAPSHOT.wacz : offline proof', help))
    return 0
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) {
    throw new Problem(
      'usage',
      `Expected one package or snapshot, found ${positionals.length}; e.g. ${EXAMPLE}.`,
    )
  }
  const format = oneOf('format', values.format, ['pretty', 'json'])
  const trust = await trustOf(values.trust, readConfig(process.env))
  await using output = await openOutput(values.output)
  const found = await verifyFile(path, { trust, signal: new AbortController().signal })
  const accepted = values['accept-rehearsal'] === true
  await output.write(
    format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : pretty(path, found, accepted),
  )
  return isGood(found, accepted) ? 0 : 1
}

/** Intact is not enough: an unknown key is never green, and a rehearsal only where it is accepted. */
function isGood(found: Verification, acceptRehearsal: boolean): boolean {
  if (found.intact !== 'yes' || found.signer?.known !== true) return false
  return found.class === 'live' || acceptRehearsal
}

const trustSchema = z.object({
  keys: z.array(
    z.object({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().min(1).max(200) }),
  ),
})

/** The keys named by the user, and this installation's own. */
async function trustOf(path: string | undefined, config: Config): Promise<Trust> {
  const own = await publicKeyOf(config.IBID_SIGNING_KEY ?? join(config.IBID_DATA_DIR, 'keys', 'signing.pem'))
  const keys = own === null ? [] : [{ fingerprint: fingerprintOf(own), name: 'the key of this installation' }]
  if (path === undefined) return { keys }
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Problem('file-not-found', `Expected a readable file for --trust, found "${path}".`, { cause })
  })
  const read = trustSchema.safeParse(parseJson(text))
  if (read.success) return { keys: [...read.data.keys, ...keys] }
  throw new Problem(
    'invalid-configuration',
    `Expected {"keys": [{"fingerprint": "<64 hex digits>", "name": "…"}]} in "${path}", found something else.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function pretty(path: string, found: Verification, acceptRehearsal: boolean): string {
  const failed = found.checks.filter((check) => check.result === 'failed')
  const open = found.checks.filter((check) => check.result === 'unchecked')
  const passed = found.checks.length - failed.length - open.length
  const told = (check: Verification['checks'][number]) =>
    `            ${cleanText(check.part, 300)}: ${cleanText(check.what, 300)}${check.detail === null ? '' : `: ${cleanText(check.detail, 500)}`}`
  const lines = [
    cleanText(path, 1000),
    '',
    `  intact?   ${found.intact === 'yes' ? `yes, ${passed} things checked` : `NO, ${failed.length} of ${found.checks.length} checks failed`}`,
    ...failed.slice(0, 20).map(told),
    ...open.slice(0, 20).map((check) => `${told(check)} (could not be checked)`),
    `  signed?   ${signer(found)}`,
    `  when?     ${when(found)}`,
  ]
  if (found.class === 'rehearsal') {
    const verdict = acceptRehearsal ? 'accepted as asked' : 'exit 1 without --accept-rehearsal'
    lines.push(
      '',
      `  ${found.intact === 'yes' ? 'Intact, but the' : 'The'} network was substituted when this was recorded (rehearsal): ${verdict}.`,
    )
  }
  return `${lines.join('\n')}\n`
}

function signer(found: Verification): string {
  if (found.signer === null) return 'by nobody'
  const { known, name, fingerprint } = found.signer
  if (known) return `by ${cleanText(name ?? 'a trusted key', 200)} (${fingerprint.slice(0, 16)}…)`
  return `by a key you do not know: ${fingerprint} (name it in --trust FILE once you do)`
}

function when(found: Verification): string {
  const { proved, by, claimed } = found.time
  if (proved) return `proved by ${cleanText(by ?? 'an authority', 200)}`
  return `the signer says ${claimed ?? 'nothing'}; no independent authority has stated the time`
}
