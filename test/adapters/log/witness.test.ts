/** Witnesses in processes of their own: what they cosign, that they refuse a fork, and what is said where they are missing. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sha256Digest, type Receipt } from '../../../citations/index.ts'
import {
  checkLogged,
  logSentence,
  loggedReceipt,
  nonceOf,
  readLogPolicy,
  sealEntry,
  writeVkey,
  type LogPolicy,
} from '../../../citations/log/index.ts'
import { createMemoryStore } from '../../../src/adapters/evidence/memory.ts'
import { cosigning, type Post } from '../../../src/adapters/log/cosign.ts'
import { createMemorySigner } from '../../../src/adapters/log/key.ts'
import { postOver } from '../../../src/adapters/log/post.ts'
import { keyOfLog } from '../../../src/adapters/log/publish.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import { parseAllowAddress } from '../../../src/egress/options.ts'
import { webMeans } from '../../../src/flow/log-means.ts'
import { logHash, logMeans } from '../../../src/wacz/log-means.ts'
import { createLogWitness } from '../../fakes/log-witness.ts'
import { copyOf, entryOf, openLog, origin } from '../../contract/transparency-log.ts'

const home = mkdtempSync(join(tmpdir(), 'ibid-witness-'))
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill()
  rmSync(home, { recursive: true, force: true })
})
const program = join(import.meta.dirname, '../../fakes/log-witness.ts')

interface Running {
  readonly vkey: string
  readonly url: string
  readonly child: ChildProcess
}
async function startWitness(name: string, log: string): Promise<Running> {
  const child = spawn(process.execPath, [program, join(home, name), `${name}.example`, log], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer]
  return { ...(JSON.parse(line.toString()) as { vkey: string; url: string }), child }
}
async function policyOf(...lines: string[]): Promise<LogPolicy> {
  const reading = await readLogPolicy(logHash, lines.join('\n'))
  if (reading.kind === 'problem') throw new Error(reading.reason)
  return reading.policy
}
const receipt: Receipt = {
  format: 'ibid-receipt/2',
  number: 1,
  statement: {
    format: 'ibid-seal/1',
    snapshot: '8v3k2m9qj4t7xw0c5',
    manifest: sha256Digest('a'.repeat(64)),
    class: 'live',
    signedAt: '2026-11-23T04:00:00.000Z',
    software: '0.1.0',
  },
  signature: { algorithm: 'ECDSA-P384-SHA256', publicKey: 'A'.repeat(160), signature: 'B'.repeat(128) },
}

test(
  'two witnesses make a seal witnessed; with one of them gone it is the operator’s word',
  { timeout: 120_000 },
  async () => {
    const [store, signer] = [createMemoryStore(), await createMemorySigner()]
    const logVkey = writeVkey(await keyOfLog(signer, origin))
    const running = await Promise.all(['w0', 'w1'].map((name) => startWitness(name, logVkey)))
    const policy = await policyOf(
      `log ${logVkey}`,
      ...running.map(({ vkey, url }, at) => `witness w${at} ${vkey} ${url}/`),
      'group both all w0 w1',
      'quorum both',
      '',
    )
    const egress = createEgress({ ...directEgress, allow: [parseAllowAddress('127.0.0.0/8')] })
    const post = postOver({ egress: async () => egress, userAgent: 'Ibid/test' })
    const notices: string[] = []
    const cosign = () =>
      cosigning({
        witnesses: policy.witnesses,
        post,
        now: () => Date.now(),
        notice: (message) => notices.push(message),
      })
    const log = await openLog(store, signer, { cosign: cosign() })
    const seal = async (on: typeof log) => {
      const nonce = nonceOf(crypto.getRandomValues(new Uint8Array(16)))
      const { proof } = await on.append(await sealEntry(logHash, receipt, nonce))
      return loggedReceipt(receipt, { nonce, proof })
    }
    const first = await seal(log)
    const found = await checkLogged(logMeans, first, policy)
    expect(found).toMatchObject({ kind: 'logged', index: 0, size: 1, witnessed: true })
    expect(logSentence(found)).toMatch(
      /^entry 0 of 1 in evidence\.example\/log, witnessed by w0\.example, w1\.example$/,
    )
    // The same with a browser's means, and a stranger without any policy.
    expect(await checkLogged(webMeans, first, policy)).toEqual(found)
    expect(logSentence(await checkLogged(logMeans, first, null))).toMatch(
      /not known here: operator's word only$/,
    )
    // Another service starts without knowing what they have seen: 409 tells it.
    const other = await openLog(store, signer, { cosign: cosign() })
    await Promise.all(Array.from({ length: 300 }, (_, at) => other.append(entryOf(`e${at}`))))
    expect(await checkLogged(logMeans, await seal(log), policy)).toMatchObject({ size: 302, witnessed: true })

    // A fork by the operator: the same key, another history. Nobody cosigns it.
    const fork = await copyOf(store)
    const truth = await openLog(store, signer, { cosign: cosign() })
    await truth.append(entryOf('the truth'))
    const forked = await openLog(fork, signer, { cosign: cosign() })
    const lie = await checkLogged(logMeans, await seal(forked), policy)
    expect(lie).toMatchObject({ kind: 'logged', witnesses: [], witnessed: false })
    expect(logSentence(lie)).toMatch(/no known witness: operator's word only$/)
    await forked.append(entryOf('another lie'))
    expect(notices.join('\n')).toMatch(/it has seen another tree of 303/)

    running[1]?.child.kill('SIGKILL')
    const alone = await checkLogged(logMeans, await seal(truth), policy)
    expect(alone).toMatchObject({ kind: 'logged', witnessed: false, witnesses: [{ name: 'w0.example' }] })
    expect(logSentence(alone)).toMatch(/witnessed by w0\.example alone: operator's word only$/)
    await egress.close()
  },
)

test('a witness refuses what C2SP tells it to refuse', async () => {
  const [store, signer] = [createMemoryStore(), await createMemorySigner()]
  const logVkey = writeVkey(await keyOfLog(signer, origin))
  const witness = await createLogWitness(join(home, 'own'), 'own.example', logVkey)
  const policy = await policyOf(
    `log ${logVkey}`,
    `witness own ${witness.vkey} http://own.example`,
    'quorum none',
  )
  const bodies: string[] = []
  const post: Post = async (_url, body) => {
    bodies.push(body)
    return witness.add(body)
  }
  const cosign = cosigning({ witnesses: policy.witnesses, post, now: () => 0, notice: () => {} })
  const log = await openLog(store, signer, { cosign })
  for (let at = 0; at < 5; at++) await log.append(entryOf(`e${at}`))
  const [good = ''] = bodies.slice(-1)
  expect(good).toMatch(/^old 4\n[A-Za-z0-9+/=]{44}\n\nevidence\.example\/log\n5\n/)
  const answers = [
    [good, 409],
    [good.replace('old 4', 'old 5').replace(/\n[A-Za-z0-9+/=]{44}\n\n/, '\n\n'), 200],
    [good.replace('old 4', 'old 6'), 400],
    [good.replace('old 4', 'old 04'), 400],
    [good.replaceAll('evidence.example', 'other.example'), 404],
    [good.replace(/\n5\n/, '\n6\n'), 403],
  ] as const
  for (const [body, status] of answers) expect((await witness.add(body)).status).toBe(status)
  await log.append(entryOf('e5'))
  const [next = ''] = bodies.slice(-1)
  const wrong = await createLogWitness(join(home, 'wrong'), 'own.example', logVkey)
  expect((await wrong.add(bodies[0] ?? '')).status).toBe(200)
  expect((await wrong.add(next.replace(/^old \d+\n/, 'old 1\n'))).status).toBe(422)
})

test('a witness that is silent, lies or sends rubbish costs its cosignature and nothing else', async () => {
  const logVkey = writeVkey(await keyOfLog(await createMemorySigner(), origin))
  const witness = await createLogWitness(join(home, 'liar'), 'liar.example', logVkey)
  const { witnesses } = await policyOf(`witness liar ${witness.vkey} http://liar.example`, 'quorum none')
  const rubbish: Post[] = [
    async () => null,
    async () => ({ status: 500, body: '' }),
    async () => ({ status: 200, body: 'rubbish\n' }),
    async () => ({ status: 200, body: `— liar.example ${'A'.repeat(104)}\n` }),
    async () => ({ status: 409, body: '999999999999\n' }),
    async () => ({ status: 409, body: '-1\n' }),
    async () => Promise.reject(new Error('the network is down')),
  ]
  for (const post of rubbish) {
    const cosign = cosigning({ witnesses, post, now: () => 0, notice: () => {} })
    const log = await openLog(createMemoryStore(), await createMemorySigner(), { cosign })
    const { proof } = await log.append(entryOf('a'))
    expect(proof.match(/^— /gm)).toHaveLength(1)
  }
})
