/** `ibid verify`: offline proof in three separate answers: intact? signed by whom? time proved by whom? */
import { cleanText, Problem, type Check, type Verification } from '../../citations/index.ts'
import { readConfig } from '../config.ts'
import { verifyFile } from '../wacz/verify.ts'
import { helpText, oneOf, parse } from './options.ts'
import { openOutput } from './output.ts'
import { readTrust } from './trust-file.ts'

const EXAMPLE = 'ibid verify evidence/press-release.ibid.zip'
const options = {
  'trust': { type: 'string' },
  'crl': { type: 'string' },
  'accept-rehearsal': { type: 'boolean' },
  'require-time': { type: 'boolean' },
  'parts': { type: 'boolean' },
  'format': { type: 'string' },
  'output': { type: 'string' },
  'help': { type: 'boolean', short: 'h' },
} as const

const help = {
  'trust FILE': 'JSON naming the keys, authorities and domains you trust (docs/verify-by-hand.md)',
  'crl FILE': 'a revocation list newer than what the file carries',
  'accept-rehearsal': 'exit 0 although the network was substituted when it was recorded',
  'require-time': 'exit 1 unless an authority you trust proves the time',
  'parts': 'print every single check, part by part',
  'format pretty|json': 'how the answer is printed (pretty)',
  'output FILE': 'write it there',
}

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid verify PACKAGE.zip|SNAPSHOT.wacz|RECORDS.warc.gz : offline proof', help))
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
  const trust = await readTrust(values.trust, values.crl, readConfig(process.env))
  await using output = await openOutput(values.output)
  const found = await verifyFile(path, { trust, signal: new AbortController().signal })
  const wishes = {
    acceptRehearsal: values['accept-rehearsal'] === true,
    requireTime: values['require-time'] === true,
  }
  const text =
    format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : pretty(path, found, wishes, values.parts === true)
  await output.write(text)
  return isGood(found, wishes) ? 0 : 1
}

interface Wishes {
  readonly acceptRehearsal: boolean
  readonly requireTime: boolean
}

/** Intact is not enough: an unknown key is never green, and a rehearsal only where it is accepted. */
function isGood(found: Verification, { acceptRehearsal, requireTime }: Wishes): boolean {
  if (found.intact !== 'yes' || found.signer?.known !== true) return false
  if (requireTime && !found.time.proved) return false
  // Other people's files know no such class.
  return found.class === 'live' || found.kind === 'foreign-wacz' || acceptRehearsal
}

function pretty(path: string, found: Verification, wishes: Wishes, parts: boolean): string {
  const { checks } = found
  const about = (question: Check['question']) => checks.filter((check) => check.question === question)
  const integrity = about(undefined)
  const failed = integrity.filter(({ result }) => result === 'failed')
  const passed = integrity.filter(({ result }) => result === 'ok')
  const lines = [
    cleanText(path, 1000),
    '',
    `  intact?   ${found.intact === 'yes' ? `yes, ${passed.length} things checked` : `NO, ${failed.length} of ${integrity.length} checks failed`}`,
    ...notable(integrity),
    `  signed?   ${signer(found)}`,
    ...notable(about('signer')),
    `  when?     ${when(found)}`,
    ...proofs(found),
    ...notable(about('time')),
    ...(found.log ?? []).map(({ told }) => `  logged?   ${cleanText(told, 500)}`),
  ]
  if (found.class === 'rehearsal') {
    const verdict = wishes.acceptRehearsal ? 'accepted as asked' : 'exit 1 without --accept-rehearsal'
    lines.push(
      '',
      `  ${found.intact === 'yes' ? 'Intact, but the' : 'The'} network was substituted when this was recorded (rehearsal): ${verdict}.`,
    )
  }
  if (parts) lines.push('', ...checks.map((check) => `  ${check.result.padEnd(9)} ${sentence(check)}`))
  return `${lines.join('\n')}\n`
}

/** What went wrong, then what could not be found out. */
function notable(checks: readonly Check[]): readonly string[] {
  const of = (result: Check['result']) => checks.filter((check) => check.result === result).slice(0, 20)
  return [
    ...of('failed').map((check) => `            ${sentence(check)}`),
    ...of('unchecked').map((check) => `            ${sentence(check)} (could not be checked)`),
  ]
}

function sentence({ part, what, detail }: Check): string {
  const head = `${cleanText(part, 300)}: ${cleanText(what, 300)}`
  return detail === null ? head : `${head}: ${cleanText(detail, 500)}`
}

function signer(found: Verification): string {
  if (found.signer === null) return 'by nobody'
  const { known, name, fingerprint } = found.signer
  if (known) return `by ${cleanText(name ?? 'a trusted key', 200)} (${fingerprint.slice(0, 16)}…)`
  if (name !== null) return `NOT TO BE BELIEVED: by ${cleanText(name, 200)} (${fingerprint})`
  return `by a key you do not know: ${fingerprint} (name it in --trust FILE once you do)`
}

function when({ time }: Verification): string {
  if (time.proved)
    return `proved: it existed at ${time.at ?? 'a time'}, says ${cleanText(time.by ?? 'an authority', 200)}`
  const pending = (time.pending ?? []).length > 0 ? 'sealed, timestamp pending: ' : ''
  return `${pending}the signer says ${time.claimed ?? 'nothing'}; no independent authority that you know has stated the time`
}

function proofs({ time }: Verification): readonly string[] {
  return (time.proofs ?? []).slice(0, 20).map(({ part, at, accuracy, by, root }) => {
    const give = accuracy === null ? '' : ` (give or take ${accuracy / 1000} s)`
    return `            ${cleanText(part, 300)}: ${at}${give}, by "${cleanText(by, 200)}" under "${cleanText(root, 200)}"`
  })
}
