/** A domain's file of keys with one key in it, as `ibid keys signing --domain` prints it, really signed. */
import { bindingText, domainKeysText } from '../../citations/index.ts'
import type { Witness } from '../../src/ports.ts'

export async function domainFileOf(
  witness: Witness,
  domain: string,
  at: string,
  revokedAt: string | null = null,
): Promise<string> {
  const { publicKey } = witness
  const signed = async (text: string) => (await witness.sign(text)).signature
  const bound = { at, signature: await signed(bindingText(domain, publicKey, at)) }
  const key = { publicKey, since: at, until: null, revokedAt, bound, succeeds: null }
  const file = { format: 'ibid-domain-keys/1', domain, at, keys: [key] } as const
  return JSON.stringify({ ...file, signature: await signed(domainKeysText(file)) }, null, 2)
}
