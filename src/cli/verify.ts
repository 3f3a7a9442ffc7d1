/** `ibid verify`: offline proof in three separate answers: intact? signed by whom? time proved by whom? */
import {
  checksAbout,
  cleanText,
  isGoodEnough,
  Problem,
  tellCheck,
  tellIntact,
  tellShown,
  tellSigner,
  tellTime,
  type Check,
  type Verification,
  type Wishes,
} from '../../citations/index.ts'
import { readConfig } from '../config.ts'
import { verifyFile, verifyReceiptedFiles } from '../wacz/verify.ts'
import { domainOf, domainTrust, withDomain } from './domain-trust.ts'
import { keepHeapModest } from './modest-heap.ts'
import { helpText, oneOf, parse } from './options.ts'
import { requireElsewhere } from './elsewhere.ts'
import { openOutput } from './output.ts'
import { readTrust } from './trust-file.ts'

const EXAMPLE = 'ibid verify evidence/press-release.ibid.zip'
const options = {
  'receipt': { type: 'string' },
  'manifest': { type: 'string' },
  'trust': { type: 'string' },
  'domain': { type: 'string' },
  'keys-file': { type: 'string' },
  'crl': { type: 'string' },
  'accept-rehearsal': { type: 'boolean' },
  'require-time': { type: 'boolean' },
  'parts': { type: 'boolean' },
  'format': { type: 'string' },
  'output': { type: 'string' },
  'help': { type: 'boolean', short: 'h' },
} as const

const help = {
  'receipt FILE': 'the receipt of a lone snapshot (.wacz), as its permalink gives it',
  'manifest FILE': 'the manifest that the receipt seals, from there as well',
  'trust FILE': 'JSON naming the keys, authorities and domains you trust (docs/verify-by-hand.md)',
  'domain NAME': 'believe the keys that this domain names; asks it on the web, and nothing else is asked',
  'keys-file FILE': 'the same from a file of a domain’s keys that you have; asks nobody',
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
    console.log(
      helpText('ibid verify PACKAGE.zip|SNAPSHOT.wacz|DISCLOSURE.zip|RECORDS.warc.gz : offline proof', help),
    )
    return 0
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) {
    throw new Problem(
      'usage',
      `Expected one package or snapshot, found ${positionals.length}; e.g. ${EXAMPLE}.`,
    )
  }
  if (values.manifest !== undefined && values.receipt === undefined)
    throw new Problem(
      'usage',
      'Expected --receipt beside --manifest, found none; e.g. ibid verify snapshot.wacz --receipt receipt.json --manifest manifest.json.',
    )
  const format = oneOf('format', values.format, ['pretty', 'json'])
  keepHeapModest()
  const config = readConfig(process.env)
  await requireElsewhere('output', values.output, [
    { path, as: 'what is verified' },
    ...(['receipt', 'manifest', 'trust', 'crl', 'keys-file'] as const).flatMap((option) => {
      const named = values[option]
      return named === undefined ? [] : [{ path: named, as: `the file of --${option}` }]
    }),
  ])
  const domain = values.domain === undefined ? null : domainOf(values.domain)
  const told = await domainTrust({ domain, path: values['keys-file'] }, config)
  const trust = withDomain(await readTrust(values.trust, values.crl, config), told)
  await using output = await openOutput(values.output)
  const { receipt, manifest = null } = values
  const setting = { trust, signal: new AbortController().signal }
  const judged = await (receipt === undefined
    ? verifyFile(path, setting)
    : verifyReceiptedFiles({ wacz: path, receipt, manifest }, setting))
  const found = { ...judged, checks: [...judged.checks, ...told.checks] }
  const wishes = {
    acceptRehearsal: values['accept-rehearsal'] === true,
    requireTime: values['require-time'] === true,
  }
  const text =
    format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : pretty(path, found, wishes, values.parts === true)
  await output.write(text)
  await output.end()
  return isGoodEnough(found, wishes) ? 0 : 1
}

function pretty(path: string, found: Verification, wishes: Wishes, parts: boolean): string {
  const shown = tellShown(found)
  const lines = [
    cleanText(path, 1000),
    '',
    `  intact?   ${tellIntact(found)}`,
    ...notable(checksAbout(found, undefined)),
    ...(shown === null ? [] : [`  shown?    ${shown}`]),
    `  signed?   ${tellSigner(found)}`,
    ...notable(checksAbout(found, 'signer')),
    `  when?     ${tellTime(found)}`,
    ...proofs(found),
    ...notable(checksAbout(found, 'time')),
    ...folded(found.floors ?? [], ({ told }) => told).map(
      ({ of: { told }, more }) => `  floor?    ${told}${more === 0 ? '' : ` (${more + 1} snapshots)`}`,
    ),
    ...folded(found.log ?? [], ({ told }) => told).map(
      ({ of: { told }, more }) =>
        `  logged?   ${cleanText(told, 500)}${more === 0 ? '' : ` (${more + 1} snapshots)`}`,
    ),
  ]
  if (found.class === 'rehearsal') {
    const verdict = wishes.acceptRehearsal ? 'accepted as asked' : 'exit 1 without --accept-rehearsal'
    lines.push(
      '',
      `  ${found.intact === 'yes' ? 'Intact, but the' : 'The'} network was substituted when this was recorded (rehearsal): ${verdict}.`,
    )
  }
  if (found.intact === 'yes' && found.signer?.known !== true)
    lines.push('', '  Exit 1: nobody whom you know has signed it.')
  if (parts) lines.push('', ...found.checks.map((check) => `  ${check.result.padEnd(9)} ${tellCheck(check)}`))
  return `${lines.join('\n')}\n`
}

/** What went wrong, then what could not be found out; what is said of many parts alike stands in one line. */
function notable(checks: readonly Check[]): readonly string[] {
  const of = (result: Check['result']) => {
    const alike = folded(
      checks.filter((check) => check.result === result),
      ({ what, detail }) => `${what}\0${detail ?? ''}`,
    )
    return alike.slice(0, 20).map(({ of: check, more }) => {
      const part = more === 0 ? check.part : `${check.part} and ${more} more`
      return `            ${tellCheck({ ...check, part })}`
    })
  }
  return [...of('failed'), ...of('unchecked').map((line) => `${line} (could not be checked)`)]
}

/** The first of each kind, and how many more there are. */
function folded<T>(all: readonly T[], kindOf: (one: T) => string): readonly { of: T; more: number }[] {
  const kinds = new Map<string, { of: T; more: number }>()
  for (const one of all) {
    const known = kinds.get(kindOf(one))
    if (known === undefined) kinds.set(kindOf(one), { of: one, more: 0 })
    else known.more += 1
  }
  return [...kinds.values()]
}

function proofs({ time }: Verification): readonly string[] {
  return (time.proofs ?? []).slice(0, 20).map(({ part, at, accuracy, by, root }) => {
    const give = accuracy === null ? '' : ` (give or take ${accuracy / 1000} s)`
    return `            ${cleanText(part, 300)}: ${at}${give}, by "${cleanText(by, 200)}" under "${cleanText(root, 200)}"`
  })
}
