/** Asks a domain for the file of its keys: one HTTPS request over connections that egress dialled, no redirects, bounded. */
import { domainKeysLimit, domainKeysPath } from '../../../citations/index.ts'
import type { Egress } from '../../egress/egress.ts'
import { exchange } from './exchange.ts'

/** The file's text. Throws an Error that says in a few words what came instead. */
export async function fetchDomainKeys(
  domain: string,
  options: { readonly egress: Egress; readonly userAgent: string; readonly signal: AbortSignal },
): Promise<string> {
  const body = await exchange(options.egress, {
    url: new URL(`https://${domain}${domainKeysPath}`),
    method: 'GET',
    headers: { 'accept': 'application/json', 'user-agent': options.userAgent },
    body: null,
    cap: domainKeysLimit,
    signal: options.signal,
  })
  return new TextDecoder().decode(body)
}
