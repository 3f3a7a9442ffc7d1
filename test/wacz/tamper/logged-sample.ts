/** A sample whose seal was stamped by an authority and stands in a log: all that a package can hold. */
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { noWitness } from '../../../src/adapters/log/cosign.ts'
import { createMemorySigner } from '../../../src/adapters/log/key.ts'
import { memoryMark } from '../../../src/adapters/log/mark.ts'
import { keyOfLog } from '../../../src/adapters/log/publish.ts'
import { openStoreLog } from '../../../src/adapters/log/store-log.ts'
import { nextReceipt, type Receipt, type Timestamp } from '../../../citations/index.ts'
import { loggedReceipt, nonceOf, sealEntry, writeVkey } from '../../../citations/log/index.ts'
import { logHash } from '../../../src/wacz/log-means.ts'
import { readToken } from '../../../src/wacz/token/read-token.ts'
import { stampedBytes } from '../../../src/wacz/verify-receipts.ts'
import { startAuthority, type Authority } from '../../fakes/authority.ts'
import { createSample, type Sample } from '../sample.ts'

/** A token of the authority over a receipt, as a receipt keeps it. */
export async function stamp(receipt: Receipt, authority: Authority, covers: number): Promise<Timestamp> {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const token = await authority.forge(stampedBytes(receipt, covers))
  const chain = readToken(token).certificates.map(base64)
  const signerFirst = chain.toSorted((left) => (left === base64(authority.root) ? 1 : -1))
  return {
    authority: authority.url,
    covers,
    token: base64(token),
    chain: signerFirst,
    crls: [base64(await authority.crl())],
    ocsps: [],
  }
}

const origin = 'evidence.example/log'

/** Its trust names its key, the authority and the log. Dispose it. */
export async function loggedSample(): Promise<Sample> {
  await using authority = await startAuthority({ name: 'North', withCrl: true })
  const signer = await createMemorySigner()
  const parts = {
    store: createMemoryStore(),
    signer,
    origin,
    cosign: noWitness,
    mark: memoryMark(),
    gather: 0,
  }
  await using log = await openStoreLog(parts)
  const sample = await createSample({
    later: async (first) => {
      const second = nextReceipt(first, { timestamps: [await stamp(first, authority, 0)], pending: [] })
      const nonce = nonceOf(new Uint8Array(16).fill(7))
      const { proof } = await log.append(await sealEntry(logHash, second, nonce))
      return [second, loggedReceipt(second, { nonce, proof })]
    },
  })
  const trust = {
    ...sample.trust,
    authorities: [{ fingerprint: authority.fingerprint, name: authority.name }],
    log: `log ${writeVkey(await keyOfLog(signer, origin))}\nquorum none\n`,
  }
  return { ...sample, trust }
}
