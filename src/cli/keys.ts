/** `ibid keys signing`, and the way to `ibid keys api`: the keys that evidence is sealed with: list, generate, rotate, revoke. Private halves are never printed. */
import { cleanText, domainKeysPath, logKey, Problem } from '../../citations/index.ts'
import { publicKeyIn } from '../adapters/witness/command-key.ts'
import { openKeyRing, waiting, type RingKey } from '../adapters/witness/key-ring.ts'
import { presentKey } from '../adapters/witness/present-key.ts'
import { readConfig, type Config } from '../config.ts'
import { logKeys } from '../flow/log-keys.ts'
import { passphraseOf } from '../witnesses.ts'
import { domainOf } from './domain-trust.ts'
import { helpText, oneOf, parse } from './options.ts'
import { contextOf } from './running.ts'

const EXAMPLE = 'ibid keys signing list'
const DOMAIN_EXAMPLE = 'ibid keys signing --domain example.org'
const options = {
  domain: { type: 'string' },
  format: { type: 'string' },
  reason: { type: 'string' },
  since: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const
const help = {
  'domain NAME': `instead of an act: the file to serve at https://NAME${domainKeysPath}, so that readers can tell whose keys these are`,
  'format pretty|json': 'json prints a file for "ibid verify --trust" (pretty)',
  'reason TEXT': 'why a key is revoked; kept with it',
  'to FILE': 'of rotate: the public half (PEM) of a key made elsewhere, which is to follow the one in use',
  'since TIME': 'from when on it is void (now); e.g. 2026-11-20T00:00:00Z',
}
const acts = ['list', 'generate', 'rotate', 'revoke'] as const

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options, EXAMPLE)
  if (values.help === true) {
    console.log(
      helpText(
        'ibid keys signing list|generate|rotate|revoke FINGERPRINT : the keys that seal\nibid keys api generate : a key for the API, printed and kept nowhere',
        help,
      ),
    )
    return 0
  }
  const [kind, act, fingerprint] = positionals
  if (kind === 'api') return (await import('./keys-api.ts')).apiKey(act, positionals.slice(2))
  if (kind !== 'signing') {
    throw new Problem(
      'usage',
      `Expected "signing" or "api" after keys, found "${kind ?? 'nothing'}"; e.g. ${EXAMPLE}.`,
    )
  }
  const config = readConfig(process.env)
  const isFiled = config.IBID_SIGNING_COMMAND === undefined
  const passphrase = isFiled ? await passphraseOf(config) : null
  const present = presentKey(config, passphrase)
  const ring = openKeyRing(present, () => new Date())
  const format = oneOf('format', values.format, ['pretty', 'json'])
  const print = (keys: readonly RingKey[]) => console.log(format === 'json' ? trustFile(keys) : pretty(keys))
  if (values.domain !== undefined) {
    if (act !== undefined)
      throw new Problem('usage', `Expected --domain alone, found "${act}" beside it; e.g. ${DOMAIN_EXAMPLE}.`)
    const domain = domainOf(values.domain)
    console.log(JSON.stringify(await ring.publish(domain), null, 2))
    console.error(
      `ibid: to be served at https://${domain}${domainKeysPath}; print it again after each change of keys`,
    )
    return 0
  }
  switch (oneOf('act', act, acts)) {
    case 'list':
      print(await ring.list())
      return 0
    case 'generate':
      print([await ring.generate()])
      tellClear(passphrase, present.maker?.path)
      break
    case 'rotate':
      if (values.to !== undefined) {
        await ring.rotate(await publicKeyIn(values.to, '--to'))
        print(await ring.list())
        console.error(
          'ibid: the key in use has signed who follows; now set IBID_SIGNING_COMMAND and IBID_SIGNING_PUBLIC_KEY to that key and start the service again',
        )
        break
      }
      print([await ring.rotate()])
      tellClear(passphrase, present.maker?.path)
      break
    case 'revoke': {
      if (fingerprint === undefined) {
        const example = 'ibid keys signing revoke 3fa9…  --reason "laptop stolen"'
        throw new Problem('usage', `Expected the fingerprint of a key, found none; e.g. ${example}.`)
      }
      await ring.revoke(fingerprint.toLowerCase(), momentOf(values.since), values.reason ?? '')
      print(await ring.list())
    }
  }
  return tellLog(config, await ring.list())
}

/** A log that was ever written to hears at once what may seal and what is void; where there is none, the first seal makes it. */
async function tellLog(config: Config, keys: readonly RingKey[]): Promise<number> {
  await using context = contextOf(config, {})
  try {
    const store = await context.store()
    if ((await store.head(logKey('checkpoint'))) === null) return 0
    await logKeys({ store, log: await context.transparency() }, keys)
    return 0
  } catch (fault) {
    const why = cleanText(fault instanceof Error ? fault.message : String(fault), 500)
    console.error(
      `ibid: done, but the transparency log was not told: ${why}; the service tells it before its next seal`,
    )
    return 3
  }
}

function momentOf(since: string | undefined): Date {
  const at = since === undefined ? Date.now() : Date.parse(since)
  if (!Number.isNaN(at)) return new Date(at)
  throw new Problem('usage', `Expected a time for --since, found "${since}"; e.g. 2026-11-20T00:00:00Z.`)
}

function tellClear(passphrase: string | null, path: string | undefined): void {
  if (passphrase === null && path !== undefined) {
    console.error(
      `ibid: the key lies unencrypted in ${path}; with IBID_SIGNING_PASSPHRASE_FILE set, "rotate" makes an encrypted one`,
    )
  }
}

function pretty(keys: readonly RingKey[]): string {
  if (keys.length === 0) return 'no signing key yet; "ibid keys signing generate" makes one'
  const next = waiting(keys)
  const stateIn = (key: RingKey) => (key === next ? 'to follow, once it is configured' : stateOf(key))
  return keys.map((key) => `${key.fingerprint}  ${stateIn(key)}`).join('\n')
}

function stateOf({ since, until, revokedAt, reason }: RingKey): string {
  const begun = since === null ? '' : ` since ${since}`
  if (revokedAt !== null)
    return `REVOKED as of ${revokedAt}${reason === null || reason === '' ? '' : `: ${cleanText(reason, 200)}`}`
  return until === null ? `in use${begun}` : `retired ${until}`
}

/** What those who verify want: hand it out beside the service, over a channel they trust. */
function trustFile(keys: readonly RingKey[]): string {
  const name = (until: string | null) => (until === null ? 'the signing key' : 'an earlier signing key')
  const listed = keys.map(({ fingerprint, until, revokedAt }) => ({
    fingerprint,
    name: name(until),
    ...(revokedAt === null ? {} : { revokedAt }),
  }))
  return JSON.stringify({ keys: listed }, null, 2)
}
