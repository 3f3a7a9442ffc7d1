/** A sample whose seal was stamped by an authority and stands in a log: all that a package can hold. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { cosigning, type Cosign } from '../../../src/adapters/log/cosign.ts'
import { createMemorySigner } from '../../../src/adapters/log/key.ts'
import { memoryMark } from '../../../src/adapters/log/mark.ts'
import { keyOfLog } from '../../../src/adapters/log/publish.ts'
import { openStoreLog } from '../../../src/adapters/log/store-log.ts'
import { nextReceipt, type Receipt, type Timestamp } from '../../../citations/index.ts'
import { loggedReceipt, nonceOf, readLogPolicy, sealEntry, writeVkey } from '../../../citations/log/index.ts'
import { logHash } from '../../../src/wacz/log-means.ts'
import { readToken } from '../../../src/wacz/token/read-token.ts'
import { stampedBytes } from '../../../src/wacz/verify-receipts.ts'
import { startAuthority, type Authority } from '../../fakes/authority.ts'
import { createLogWitness } from '../../fakes/log-witness.ts'
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

/** Witnesses in this process, and the lines that a policy names them in. */
async function witnessing(
  count: number,
  logVkey: string,
): Promise<{ readonly cosign: Cosign; readonly policy: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-witnesses-'))
  const names = Array.from({ length: count }, (_, index) => `witness-${index + 1}.example`)
  const made = await Promise.all(
    names.map(async (name) => ({ name, ...(await createLogWitness(join(folder, name), name, logVkey)) })),
  )
  const lines = made.map(({ name, vkey }) => `witness ${name} ${vkey} https://${name}\n`)
  const quorum = count === 0 ? 'quorum none\n' : `group all all ${names.join(' ')}\nquorum all\n`
  const policy = `${lines.join('')}${quorum}`
  const reading = await readLogPolicy(logHash, `log ${logVkey}\n${policy}`)
  if (reading.kind === 'problem') throw new Error(reading.reason)
  const cosign = cosigning({
    witnesses: reading.policy.witnesses,
    post: async (url, body) =>
      (await made.find(({ name }) => new URL(url).hostname === name)?.add(body)) ?? null,
    now: Date.now,
    notice: (message) => console.error(message),
  })
  return { cosign, policy, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

const origin = 'evidence.example/log'

/** Its trust names its key, the authority, the log and as many witnesses as cosigned. Dispose it. */
export async function loggedSample({ witnesses: count = 0 } = {}): Promise<Sample> {
  await using authority = await startAuthority({ name: 'North', withCrl: true })
  const signer = await createMemorySigner()
  const vkey = writeVkey(await keyOfLog(signer, origin))
  await using witnesses = await witnessing(count, vkey)
  const parts = {
    store: createMemoryStore(),
    signer,
    origin,
    cosign: witnesses.cosign,
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
    log: `log ${vkey}\n${witnesses.policy}`,
  }
  return { ...sample, trust }
}
