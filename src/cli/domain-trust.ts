/** Whom a reader believes because a domain says so: its file of keys, asked for on the web or already in hand. */
import { readFile } from 'node:fs/promises'
import {
  asDomain,
  cleanText,
  domainKeysPath,
  Problem,
  readDomainKeys,
  type Check,
  type Trust,
} from '../../citations/index.ts'
import type { Config } from '../config.ts'
import { honestName } from '../context.ts'
import { checkDomainKeys } from '../wacz/domain-keys.ts'
import { contextOf } from './running.ts'

export interface DomainTrust {
  readonly keys: Trust['keys']
  /** What was found out about the file; bears on who signed. */
  readonly checks: readonly Check[]
}

/** Throws a Problem for what is no domain. */
export function domainOf(written: string): string {
  const domain = asDomain(written)
  if (domain !== null) return domain
  const found = cleanText(written, 80)
  throw new Problem(
    'usage',
    `Expected the name of a domain for --domain, found "${found}"; e.g. --domain example.org.`,
  )
}

const nobody: DomainTrust = { keys: [], checks: [] }

/**
 * `domain` is asked over the guarded egress; `path` names a file that the reader has. What the web does not give is told among the
 * checks. Throws a Problem for a file of the reader's own that is none.
 */
export async function domainTrust(
  { domain, path }: { readonly domain: string | null; readonly path: string | undefined },
  config: Config,
): Promise<DomainTrust> {
  if (path !== undefined) {
    const text = await readFile(path, 'utf8').catch((cause: unknown) => {
      const message = `Expected a readable file for --keys-file, found "${path}".`
      throw new Problem('file-not-found', message, { cause })
    })
    return await believed(text, domain, path)
  }
  if (domain === null) return nobody
  const { fetchDomainKeys } = await import('../adapters/witness/domain-keys.ts')
  await using context = contextOf(config, {})
  const egress = await context.egress()
  const place = `https://${domain}${domainKeysPath}`
  const { signal } = new AbortController()
  const given = await fetchDomainKeys(domain, {
    egress,
    userAgent: honestName(config.IBID_CONTACT),
    signal,
  }).then(
    (text) => ({ text }),
    (cause: unknown) => ({ why: cause instanceof Error ? cause.message : String(cause) }),
  )
  if ('why' in given)
    return { ...nobody, checks: [check(place, 'unchecked', `it was not to be had: ${given.why}`)] }
  const found = await believed(given.text, domain, place)
  if (egress.class === 'live') return found
  const detail = 'it was asked over a substituted network: whoever answered need not be the domain'
  return { ...found, checks: [...found.checks, check(place, 'unchecked', detail)] }
}

/** With `domain`, the file has to be about that one. */
async function believed(text: string, domain: string | null, place: string): Promise<DomainTrust> {
  const file = readDomainKeys(text)
  if (file === null) return refused(place, 'it is no file of a domain’s keys (ibid-domain-keys/1)')
  if (domain !== null && file.domain !== domain)
    return refused(place, `it is about ${file.domain}, not ${domain}`)
  const found = await checkDomainKeys(file)
  if (found.kind === 'unsound') return refused(place, found.reason)
  const said = `${found.keys.length} keys of ${file.domain}, as it said at ${file.at}`
  return { keys: found.keys, checks: [check(place, 'ok', said)] }
}

function refused(place: string, reason: string): DomainTrust {
  return { ...nobody, checks: [check(place, 'failed', reason)] }
}

function check(part: string, result: Check['result'], detail: string): Check {
  return { part, what: 'keys of a domain', result, detail, question: 'signer' }
}

/** Named by the domain first; a revocation counts whoever tells of it (citations/verification.ts). */
export function withDomain(trust: Trust, { keys }: DomainTrust): Trust {
  return { ...trust, keys: [...keys, ...trust.keys] }
}
