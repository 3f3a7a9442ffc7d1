/**
 * The signatures of WACZ-auth 0.1.0 as others write them: a bare key, or a certificate for a domain with a timestamp over the
 * signature. Both are judged at the time that is proved, never by today's clock.
 */
import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { Trusted } from '../../citations/index.ts'
import type { Ledger } from './ledger.ts'
import { fingerprintOf } from './signature.ts'
import { readCertificates, type Certificate } from './token/certificate.ts'
import { buildChain, serverAuthentication } from './token/chain.ts'
import { checkToken } from './token/check-token.ts'
import { knownRoots } from './token/known-roots.ts'
import { readResponse, readToken } from './token/read-token.ts'
import type { Scope } from './verify-container.ts'

const text = z.string().max(100_000)
export const signedDataSchema = z.looseObject({
  hash: text,
  signature: text,
  created: text.optional(),
  publicKey: text.optional(),
  domain: text.optional(),
  domainCert: text.optional(),
  timeSignature: z.string().max(1_000_000).optional(),
  timestampCert: text.optional(),
})
type SignedData = z.infer<typeof signedDataSchema>

/** Roots that certificates for domains of signers have led to. */
const domainRoots: readonly Trusted[] = [
  {
    name: 'ISRG Root X1 (Let’s Encrypt)',
    fingerprint: '96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6',
  },
  {
    name: 'ISRG Root X2 (Let’s Encrypt)',
    fingerprint: '69729b8e15a86efc177a57afb7171dfc64add28c2fca8cf1507e34453ccb1470',
  },
]
/** What authsign asks: a certificate made for this, and a stamp right after the signature. */
const CERTIFICATE_AGE_MS = 48 * 3600 * 1000
const STAMP_AGE_MS = 10 * 60 * 1000

/** Writes what it finds into the ledger. True where the signature holds for `hash`. */
export async function checkSignedData(
  part: string,
  signed: SignedData,
  { ledger, trust }: Pick<Scope, 'ledger' | 'trust'>,
): Promise<boolean> {
  if (signed.publicKey !== undefined) return checkBareKey(part, signed, signed.publicKey, ledger)
  if (signed.domainCert === undefined) {
    ledger.failed(part, 'signature', 'it names neither a key nor a certificate')
    return false
  }
  const chain = await certificatesIn(signed.domainCert)
  const [leaf] = chain
  if (leaf === undefined) {
    ledger.failed(part, 'signature', 'the certificate of its domain cannot be read')
    return false
  }
  const spki = Buffer.from(leaf.spki).toString('base64')
  const fingerprint = fingerprintOf(spki)
  if (
    !ledger.judge(
      part,
      'signature',
      holds(signed, spki) ? null : 'it does not hold for these bytes and this key',
    )
  ) {
    return false
  }
  const at = await checkTime(part, signed, ledger, trust)
  const domain = await domainOf(part, signed, { leaf, others: chain, at }, ledger, trust)
  const vouched = domain !== null && (trust.domains ?? []).includes(domain) ? domain : null
  ledger.signatures.push({ fingerprint, claimed: momentOf(signed.created), vouched, stamped: true })
  if (domain !== null && vouched === null) {
    const detail = `the certificate says ${domain}, which you have not named as trusted`
    ledger.note('signer', { part, what: 'domain', result: 'unchecked', detail })
  }
  return true
}

function checkBareKey(part: string, signed: SignedData, publicKey: string, ledger: Ledger): boolean {
  const fine = holds(signed, publicKey)
  ledger.judge(part, 'signature', fine ? null : 'it does not hold for these bytes and this key')
  if (!fine) return false
  ledger.signatures.push({ fingerprint: fingerprintOf(publicKey), claimed: momentOf(signed.created) })
  const detail = 'this form of signature carries none: the time is the signer’s word'
  ledger.note('time', { part, what: 'timestamp', result: 'unchecked', detail })
  return true
}

/** SHA-256 over the text of `hash`; r‖s as browsers write it, or DER as servers do. */
function holds({ hash, signature }: SignedData, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    const raw = Buffer.from(signature, 'base64')
    const encodings = key.asymmetricKeyType === 'ec' ? (['ieee-p1363', 'der'] as const) : (['der'] as const)
    return encodings.some((dsaEncoding) => verify('sha256', Buffer.from(hash), { key, dsaEncoding }, raw))
  } catch {
    return false
  }
}

/** When the signature existed at the latest; null where no authority that is known says so. */
async function checkTime(
  part: string,
  signed: SignedData,
  ledger: Ledger,
  trust: Scope['trust'],
): Promise<Date | null> {
  const what = 'timestamp'
  if (signed.timeSignature === undefined) {
    ledger.note('time', { part, what, result: 'unchecked', detail: 'there is none' })
    return null
  }
  ledger.seals.push(part)
  const token = tokenIn(Buffer.from(signed.timeSignature, 'base64'))
  if (token === null) {
    ledger.failed(part, what, 'it is no RFC 3161 token')
    return null
  }
  const found = await checkToken({
    token,
    // The text of the signature is what was stamped there.
    data: Buffer.from(signed.signature),
    nonce: null,
    certificates: [...dersIn(signed.timestampCert ?? ''), ...(trust.certificates ?? [])],
    crls: trust.crls ?? [],
    ocsps: [],
    anchors: [...knownRoots, ...(trust.authorities ?? [])],
    coveredAt: null,
  })
  if (found.kind === 'damaged') ledger.failed(part, what, found.reason)
  else if (found.kind !== 'proved') {
    const result = found.kind === 'refused' ? 'failed' : 'unchecked'
    ledger.note('time', { part, what, result, detail: `by "${found.by}": ${found.reason}` })
  } else {
    const { at, accuracy, by, root, open } = found
    ledger.times.push({ part, at: at.toISOString(), accuracy, by, root })
    ledger.note('time', {
      part,
      what,
      result: 'ok',
      detail: `${at.toISOString()}, by "${by}" under "${root}"`,
    })
    for (const detail of open) ledger.note('time', { part, what, result: 'unchecked', detail })
    return at
  }
  return null
}

/** The domain a certificate vouches for, at the proved time; null where it does not. */
async function domainOf(
  part: string,
  signed: SignedData,
  { leaf, others, at }: { leaf: Certificate; others: readonly Certificate[]; at: Date | null },
  ledger: Ledger,
  trust: Scope['trust'],
): Promise<string | null> {
  const what = 'domain'
  const no = (result: 'failed' | 'unchecked', detail: string): null => {
    ledger.note('signer', { part, what, result, detail })
    return null
  }
  const domain = signed.domain ?? ''
  if (!leaf.domains.includes(domain) && leaf.name !== domain) {
    return no('failed', `the certificate is not one for "${domain.slice(0, 100)}"`)
  }
  if (at === null)
    return no('unchecked', 'without a proved time nobody can say whether its certificate was valid')
  const anchors = [...domainRoots, ...(trust.domainRoots ?? [])]
  const chain = await buildChain({ leaf, others, anchors, at, purpose: serverAuthentication })
  if (chain.kind !== 'anchored') return no(chain.kind === 'broken' ? 'failed' : 'unchecked', chain.end)
  const created = momentOf(signed.created)
  const late = created === null ? Number.NaN : at.getTime() - Date.parse(created)
  const age = created === null ? Number.NaN : Date.parse(created) - leaf.notBefore.getTime()
  if (!(Math.abs(late) <= STAMP_AGE_MS))
    return no('failed', 'it was stamped more than ten minutes from when it says it was made')
  if (!(age <= CERTIFICATE_AGE_MS)) return no('failed', 'its certificate was older than two days')
  ledger.note('signer', { part, what, result: 'ok', detail: `${domain}, under "${chain.end}"` })
  return domain
}

/** A token, or the whole response it came in. */
function tokenIn(der: Buffer): Uint8Array | null {
  try {
    readToken(der)
    return der
  } catch {
    try {
      const read = readResponse(der)
      return 'token' in read ? read.token : null
    } catch {
      return null
    }
  }
}

async function certificatesIn(pem: string): Promise<readonly Certificate[]> {
  return readCertificates(dersIn(pem), 16)
}

function dersIn(pem: string): readonly Uint8Array[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []
  return blocks.slice(0, 16).flatMap((block) => {
    try {
      return [new Uint8Array(new X509Certificate(block).raw)]
    } catch {
      return []
    }
  })
}

function momentOf(created: string | undefined): string | null {
  const at = Date.parse(created ?? '')
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
