/** Whether a domain's file of keys holds together, and whom it vouches for. Reads no web; the page in a package runs this too. */
import {
  bindingText,
  domainKeysText,
  successionText,
  type DomainKey,
  type DomainKeys,
  type Trust,
} from '../../citations/index.ts'
import { fingerprintOf, signatureProblem } from './signature.ts'

/** The keys as a reader who believes the domain may name them, or what is wrong with the file. */
export async function checkDomainKeys(
  file: DomainKeys,
): Promise<
  | { readonly kind: 'sound'; readonly keys: Trust['keys'] }
  | { readonly kind: 'unsound'; readonly reason: string }
> {
  const reason = orderProblem(file) ?? (await signaturesProblem(file))
  return reason === null ? { kind: 'sound', keys: vouchedBy(file) } : { kind: 'unsound', reason }
}

function orderProblem({ keys }: DomainKeys): string | null {
  const present = keys.at(-1)
  if (present === undefined || present.until !== null || present.revokedAt !== null)
    return 'its last key is not in use'
  if (present.bound === null) return 'the key in use does not say that it is this domain’s'
  if (keys.slice(0, -1).some(({ until }) => until === null)) return 'two of its keys are in use'
  if (keys[0]?.succeeds !== null) return 'its first key takes the place of none that it lists'
  if (new Set(keys.map(({ publicKey }) => publicKey)).size < keys.length) return 'it lists a key twice'
  return null
}

async function signaturesProblem(file: DomainKeys): Promise<string | null> {
  const { domain, keys, signature } = file
  const fails = async (text: string, publicKey: string, raw: string) =>
    (await signatureProblem(text, { publicKey, signature: raw })) !== null
  const whole = await fails(domainKeysText(file), keys.at(-1)?.publicKey ?? '', signature)
  if (whole) return 'its signature by the key in use does not hold'
  for (const [index, { publicKey, bound, succeeds }] of keys.entries()) {
    const own =
      bound !== null && (await fails(bindingText(domain, publicKey, bound.at), publicKey, bound.signature))
    if (own) return `key ${index + 1} has not signed that it is this domain’s`
    const before = keys[index - 1]?.publicKey ?? ''
    const text = succeeds === null ? '' : successionText(before, publicKey, succeeds.at)
    if (succeeds !== null && (await fails(text, before, succeeds.signature)))
      return `key ${index} has not signed that key ${index + 1} takes its place`
  }
  return null
}

/** Keys that say themselves that they are the domain's, and earlier ones that handed over to such a key, one to the next. */
function vouchedBy({ domain, keys }: DomainKeys): Trust['keys'] {
  const named: { readonly key: DomainKey; readonly name: string }[] = []
  let handed = false
  for (const key of keys.toReversed()) {
    if (key.bound !== null) named.push({ key, name: `the key bound to ${domain} since ${key.bound.at}` })
    else if (handed) named.push({ key, name: `an earlier key of ${domain}, which named the one after it` })
    handed = (key.bound !== null || handed) && key.succeeds !== null
  }
  return named.toReversed().map(({ key: { publicKey, revokedAt }, name }) => ({
    fingerprint: fingerprintOf(publicKey),
    name,
    ...(revokedAt === null ? {} : { revokedAt }),
  }))
}
