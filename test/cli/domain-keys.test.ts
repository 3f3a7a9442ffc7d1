/** `ibid verify --domain` and `--keys-file`: a signer whom a domain vouches for, over HTTPS or from a file; and what does not count. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bindingText,
  domainKeysPath,
  domainKeysText,
  readDomainKeys,
  type Verification,
} from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { domainTrust } from '../../src/cli/domain-trust.ts'
import { readConfig } from '../../src/config.ts'
import { fingerprintOf } from '../../src/wacz/signature.ts'
import { domainFileOf } from '../fakes/domain-file.ts'
import { makeChain } from '../fakes/certificates.ts'
import { createSample, type Sample } from '../wacz/sample.ts'
import { ibid } from './cli.ts'

const SINCE = '2026-11-01T08:00:00.000Z'

let folder: string
let sample: Sample
let server: Server
let env: Readonly<Record<string, string>>
/** What the domain answers, by path. */
const served = new Map<string, string>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-domain-'))
  sample = await createSample()
  await writeFile(join(folder, 'package.zip'), sample.package)
  const chain = await makeChain({ names: ['example.org'] })
  await writeFile(join(folder, 'ca.pem'), chain.root)
  server = createServer(
    { key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` },
    (request, response) => {
      const body = served.get(request.url ?? '')
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(body)
    },
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  env = {
    IBID_DATA_DIR: join(folder, 'data'),
    IBID_CA_FILE: join(folder, 'ca.pem'),
    IBID_CONNECT_TO: `:443:127.0.0.1:${address.port}`,
  }
}, 60_000)
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  await sample.dispose()
  await rm(folder, { recursive: true, force: true })
})

const fileOf = async (domain: string) => await domainFileOf(sample.witness, domain, SINCE)
async function verify(...args: readonly string[]) {
  const { code, stdout, stderr } = await ibid(['verify', 'package.zip', ...args], { cwd: folder, env })
  return { code, stdout, stderr }
}

describe('asked on the web', () => {
  test('the domain names the key => signed by it, since when; the substituted network of this test is told', async () => {
    served.set(domainKeysPath, await fileOf('example.org'))
    const { code, stdout } = await verify('--domain', 'Example.org')
    expect(stdout).toContain(`signed?   by the key bound to example.org since ${SINCE}`)
    expect(stdout).toMatch(/it was asked over a substituted network/)
    expect(code).toBe(0)
  })
  test.for<[string, () => Promise<string | undefined>, RegExp]>([
    ['nothing', async () => undefined, /was not to be had: it answered 404/],
    ['something else', async () => '<p>Welcome', /it is no file of a domain’s keys/],
    [
      'another domain’s file',
      async () => await fileOf('other.example'),
      /it is about other\.example, not example\.org/,
    ],
    [
      'a changed one',
      async () => (await fileOf('example.org')).replace(/2026-11-01/g, '2025-11-01'),
      /does not hold/,
    ],
  ])('it gives %s => nobody is believed, and it is told why', async ([, give, sentence]) => {
    const body = await give()
    if (body === undefined) served.clear()
    else served.set(domainKeysPath, body)
    const told = await domainTrust({ domain: 'example.org', path: undefined }, readConfig(env))
    expect(told.keys).toEqual([])
    expect(told.checks[0]?.detail).toMatch(sentence)
    expect(told.checks.every(({ question }) => question === 'signer')).toBe(true)
  })
  test('the web gives nothing => intact all the same, by a key nobody knows, exit 1', async () => {
    served.clear()
    const { code, stdout } = await verify('--domain', 'example.org')
    expect(stdout).toMatch(/intact\? {3}yes/)
    expect(stdout).toMatch(/by a key you do not know/)
    expect(stdout).toMatch(/it answered 404 \(could not be checked\)/)
    expect(code).toBe(1)
  }, 30_000)
  test('what is no domain => one sentence, and nobody is asked', async () => {
    const { code, stderr } = await verify('--domain', '127.0.0.1')
    expect(stderr).toMatch(/Expected the name of a domain for --domain, found "127\.0\.0\.1"/)
    expect(code).toBe(2)
  })
})

describe('from a file', () => {
  test('=> the same answer, and nobody is asked; with the wrong domain beside it, none', async () => {
    served.clear()
    await writeFile(join(folder, 'ibid-keys.json'), await fileOf('example.org'))
    const { code, stdout } = await verify('--keys-file', 'ibid-keys.json', '--format', 'json')
    const found = JSON.parse(stdout) as Verification
    expect(found.signer).toEqual({
      known: true,
      name: `the key bound to example.org since ${SINCE}`,
      fingerprint: fingerprintOf(sample.witness.publicKey),
    })
    expect(code).toBe(0)
    const other = await verify('--keys-file', 'ibid-keys.json', '--domain', 'other.example')
    expect(other.stdout).toMatch(/it is about example\.org, not other\.example/)
    expect(other.code).toBe(1)
  }, 30_000)
  test('a key that the domain has revoked, and no proved time => not to be believed', async () => {
    const next = await createMemoryWitness()
    const file = JSON.parse(
      await domainFileOf(sample.witness, 'example.org', SINCE, '2026-11-20T00:00:00.000Z'),
    ) as {
      keys: object[]
    }
    const bound = {
      at: SINCE,
      signature: (await next.sign(bindingText('example.org', next.publicKey, SINCE))).signature,
    }
    const keys = [
      { ...file.keys[0], until: '2026-11-20T00:00:00.000Z' },
      { publicKey: next.publicKey, since: SINCE, until: null, revokedAt: null, bound, succeeds: null },
    ]
    const unsigned = { ...file, keys, signature: 'A'.repeat(128) }
    const read = readDomainKeys(JSON.stringify(unsigned))
    if (read === null) throw new Error('not readable')
    const { signature } = await next.sign(domainKeysText(read))
    await writeFile(join(folder, 'revoked.json'), JSON.stringify({ ...unsigned, signature }))
    const { code, stdout } = await verify('--keys-file', 'revoked.json')
    expect(stdout).toMatch(/NOT TO BE BELIEVED: by the key bound to example\.org/)
    expect(code).toBe(1)
  }, 30_000)
})

test('ibid keys signing --domain => the file to serve, and where; beside an act it is refused', async () => {
  const own = { env: { IBID_DATA_DIR: join(folder, 'ring') } }
  await ibid(['keys', 'signing', 'generate'], own)
  const { code, stdout, stderr } = await ibid(['keys', 'signing', '--domain', 'example.org'], own)
  expect(readDomainKeys(stdout)?.keys).toHaveLength(1)
  expect(stderr).toContain(`https://example.org${domainKeysPath}`)
  expect(code).toBe(0)
  expect((await ibid(['keys', 'signing', 'rotate', '--domain', 'example.org'], own)).code).toBe(2)
}, 60_000)

test('ibid keys signing with a command => listed, bound to a domain, followed, revoked; nothing private lies here', async () => {
  const room = join(folder, 'command')
  await mkdir(room)
  const make = (name: string) => {
    const [key, pub] = [join(room, `${name}.key`), join(room, `${name}.pub`)]
    execFileSync('openssl', ['ecparam', '-name', 'secp384r1', '-genkey', '-noout', '-out', key])
    execFileSync('openssl', ['ec', '-in', key, '-pubout', '-out', pub], { stdio: 'ignore' })
    return {
      IBID_SIGNING_COMMAND: `openssl dgst -sha256 -sign ${key} | base64 -w0`,
      IBID_SIGNING_PUBLIC_KEY: pub,
    }
  }
  const data = { IBID_DATA_DIR: join(room, 'data') }
  const [old, next] = [
    { ...make('old'), ...data },
    { ...make('next'), ...data },
  ]
  const keys = async (command: typeof old, ...args: readonly string[]) =>
    await ibid(['keys', 'signing', ...args], { env: command })
  expect((await keys(old, 'rotate')).stderr).toMatch(/rotate --to new\.pub\.pem/)
  const bound = await keys(old, '--domain', 'example.org')
  expect(readDomainKeys(bound.stdout)?.keys).toHaveLength(1)
  const rotated = await keys(old, 'rotate', '--to', next.IBID_SIGNING_PUBLIC_KEY)
  expect(rotated.stdout).toMatch(/in use\n[0-9a-f]{64} {2}to follow/)
  expect(rotated.code).toBe(0)
  const followed = readDomainKeys((await keys(next, '--domain', 'example.org')).stdout)
  expect(followed?.keys.map(({ succeeds }) => succeeds !== null)).toEqual([false, true])
  const { stdout, code } = await keys(
    next,
    'revoke',
    fingerprintOf(followed?.keys[0]?.publicKey ?? ''),
    '--reason',
    'lost',
  )
  expect(stdout).toMatch(/REVOKED as of .*: lost\n[0-9a-f]{64} {2}in use/)
  expect(code).toBe(0)
  expect(await readdir(join(room, 'data', 'keys'))).toEqual(['signing-keys.json'])
}, 60_000)
