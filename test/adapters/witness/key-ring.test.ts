import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { conclude } from '../../../citations/index.ts'
import { openCommandWitness, publicKeyIn } from '../../../src/adapters/witness/command-key.ts'
import { openFileWitness } from '../../../src/adapters/witness/file-key.ts'
import { openKeyRing, waiting } from '../../../src/adapters/witness/key-ring.ts'
import { filedKey, presentKey } from '../../../src/adapters/witness/present-key.ts'
import { readTrust } from '../../../src/cli/trust-file.ts'
import { readConfig } from '../../../src/config.ts'
import { checkDomainKeys } from '../../../src/wacz/domain-keys.ts'
import { fingerprintOf, signatureProblem } from '../../../src/wacz/signature.ts'
import { authoritiesOf, openWitness, ownKeys } from '../../../src/witnesses.ts'

let directory: string
let path: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ibid-ring-'))
  path = join(directory, 'signing.pem')
})
afterEach(async () => await rm(directory, { recursive: true, force: true }))

const NOW = new Date('2026-11-23T05:00:00.000Z')
const now = () => NOW

describe('an encrypted key', () => {
  test('=> signs with its passphrase, and nothing of it stands in the file', async () => {
    const made = await openFileWitness(path, 'correct horse')
    const text = await readFile(path, 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      format: 'ibid-key/1',
      kdf: { name: 'scrypt' },
      cipher: 'aes-256-gcm',
    })
    expect(text).not.toMatch(/PRIVATE/)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const again = await openFileWitness(path, 'correct horse')
    expect(again.publicKey).toBe(made.publicKey)
    expect(await signatureProblem('x', await again.sign('x'))).toBeNull()
  })
  test('another passphrase, none, or one byte changed => one sentence, no key', async () => {
    await openFileWitness(path, 'correct horse')
    await expect(openFileWitness(path, 'battery')).rejects.toMatchObject({ code: 'invalid-configuration' })
    await expect(openFileWitness(path)).rejects.toThrow(/IBID_SIGNING_PASSPHRASE_FILE/)
    const box = JSON.parse(await readFile(path, 'utf8'))
    const swapped = { ...box, publicKey: (await openFileWitness(join(directory, 'other.pem'))).publicKey }
    await writeFile(path, JSON.stringify(swapped))
    await expect(openFileWitness(path, 'correct horse')).rejects.toThrow(/passphrase/)
  })
  test('a key in the clear although a passphrase is set => refused, and told how to mend it', async () => {
    await openFileWitness(path)
    await expect(openFileWitness(path, 'correct horse')).rejects.toThrow(/keys signing rotate/)
    await openKeyRing(filedKey(path, 'correct horse'), now).rotate()
    expect(
      await signatureProblem('x', await (await openFileWitness(path, 'correct horse')).sign('x')),
    ).toBeNull()
  })
})

describe('the history of keys', () => {
  test('generated, rotated twice => the newest signs, the public halves of all are kept, no old private half is', async () => {
    const ring = openKeyRing(filedKey(path, null), now)
    const first = await ring.generate()
    await expect(ring.generate()).rejects.toMatchObject({ code: 'conflict' })
    const second = await ring.rotate()
    const third = await ring.rotate()
    const keys = await ring.list()
    expect(keys.map(({ fingerprint }) => fingerprint)).toEqual(
      [first, second, third].map(({ fingerprint }) => fingerprint),
    )
    expect(keys.map(({ until }) => until === null)).toEqual([false, false, true])
    expect(fingerprintOf((await openFileWitness(path)).publicKey)).toBe(third.fingerprint)
    expect((await readdir(directory)).toSorted()).toEqual(['signing-keys.json', 'signing.pem'])
    expect(await readFile(join(directory, 'signing-keys.json'), 'utf8')).not.toMatch(/PRIVATE/)
  })
  test('a key made at the first start, by nobody’s order => listed, and kept when it is replaced', async () => {
    const { publicKey } = await openFileWitness(path)
    const ring = openKeyRing(filedKey(path, null), now)
    expect(await ring.list()).toMatchObject([{ publicKey, since: null, until: null }])
    await ring.rotate()
    expect((await ring.list())[0]).toMatchObject({ publicKey, until: NOW.toISOString() })
  })
  test('the key in use revoked => replaced at once; an old one => marked; a stranger’s => a problem', async () => {
    const ring = openKeyRing(filedKey(path, null), now)
    const first = await ring.generate()
    const at = new Date('2026-11-20T00:00:00.000Z')
    await ring.revoke(first.fingerprint.slice(0, 12), at, 'laptop stolen')
    const [revoked, present] = await ring.list()
    expect(revoked).toMatchObject({
      revokedAt: at.toISOString(),
      reason: 'laptop stolen',
      until: NOW.toISOString(),
    })
    expect(present).toMatchObject({ until: null, revokedAt: null })
    expect((await openFileWitness(path)).publicKey).toBe(present?.publicKey)
    await expect(ring.revoke('ffffffff', at, '')).rejects.toMatchObject({ code: 'not-found' })
  })
  test('died between history and key file => the file decides which key is in use', async () => {
    const ring = openKeyRing(filedKey(path, null), now)
    const first = await ring.generate()
    const before = await readFile(path, 'utf8')
    await ring.rotate()
    await writeFile(path, before, { mode: 0o600 })
    const keys = await ring.list()
    expect(keys.filter(({ until }) => until === null).map(({ fingerprint }) => fingerprint)).toEqual([
      first.fingerprint,
    ])
  })
  test('a revoked key that came back from a backup => nothing is sealed with it', async () => {
    const ring = openKeyRing(filedKey(path, null), now)
    const first = await ring.generate()
    const stolen = await readFile(path, 'utf8')
    await ring.revoke(first.fingerprint, NOW, 'stolen')
    await writeFile(path, stolen, { mode: 0o600 })
    const config = readConfig({ IBID_SIGNING_KEY: path })
    await expect(openWitness(config, async () => directory)).rejects.toThrow(/revoked/)
  })
})

describe('what a revoked key signed', () => {
  const fingerprint = 'ab'.repeat(32)
  const trust = { keys: [{ fingerprint, name: 'ours', revokedAt: '2026-06-01T00:00:00.000Z' }] }
  const checks = [{ part: 'a', what: 'b', result: 'ok', detail: null } as const]
  const proof = (at: string) => [{ part: 'the seal', at, accuracy: null, by: 'TSA', root: 'Root' }]
  test.for<[string, string | null, boolean, boolean]>([
    ['proved to be older', '2026-05-01T00:00:00.000Z', true, true],
    ['proved to be younger', '2026-07-01T00:00:00.000Z', true, false],
    ['no proof of its time', null, true, false],
    [
      'proved to be older, but this signature is not what was stamped',
      '2026-05-01T00:00:00.000Z',
      false,
      false,
    ],
  ])('%s', ([, at, stamped, known]) => {
    const found = conclude(
      {
        checks,
        signatures: [{ fingerprint, claimed: '2026-01-01T00:00:00.000Z', stamped }],
        classes: ['live'],
        seals: ['the seal'],
        times: at === null ? [] : proof(at),
      },
      trust,
    )
    expect(found).toMatchObject({ intact: 'yes', signer: { known, name: 'ours' } })
    expect(found.checks.some(({ question, result }) => question === 'signer' && result === 'failed')).toBe(
      !known,
    )
  })
})

describe('a program that signs', () => {
  const made = () => {
    execFileSync('openssl', [
      'ecparam',
      '-name',
      'secp384r1',
      '-genkey',
      '-noout',
      '-out',
      join(directory, 'hsm.key'),
    ])
    execFileSync(
      'openssl',
      ['ec', '-in', join(directory, 'hsm.key'), '-pubout', '-out', join(directory, 'hsm.pub')],
      { stdio: 'ignore' },
    )
    return join(directory, 'hsm.pub')
  }
  test('openssl, DER in base64 => a signature that holds', async () => {
    const publicKeyFile = made()
    const command = `openssl dgst -sha256 -sign ${join(directory, 'hsm.key')} | base64 -w0`
    const witness = await openCommandWitness({ command, publicKeyFile })
    expect(await signatureProblem('what is sealed', await witness.sign('what is sealed'))).toBeNull()
  })
  test.for<[string, RegExp]>([
    ['exit 3', /ended with 3/],
    ['echo AAAA', /no signature/],
    ['head -c 100000 /dev/zero', /ended|no signature/],
    ['no-such-program-at-all 2>/dev/null', /ended with/],
  ])('%s => our own fault, told in a sentence, nothing sealed', async ([command, sentence]) => {
    const witness = await openCommandWitness({ command, publicKeyFile: made() })
    await expect(witness.sign('x')).rejects.toThrow(sentence)
  })
  test('a signature by another key => refused', async () => {
    const publicKeyFile = made()
    const other = join(directory, 'other.key')
    execFileSync('openssl', ['ecparam', '-name', 'secp384r1', '-genkey', '-noout', '-out', other])
    const witness = await openCommandWitness({
      command: `openssl dgst -sha256 -sign ${other} | base64 -w0`,
      publicKeyFile,
    })
    await expect(witness.sign('x')).rejects.toThrow(/does not hold/)
  })
  const configured = (name: string) => {
    const key = join(directory, `${name}.key`)
    const pub = join(directory, `${name}.pub`)
    execFileSync('openssl', ['ecparam', '-name', 'secp384r1', '-genkey', '-noout', '-out', key])
    execFileSync('openssl', ['ec', '-in', key, '-pubout', '-out', pub], { stdio: 'ignore' })
    const config = readConfig({
      IBID_SIGNING_COMMAND: `openssl dgst -sha256 -sign ${key} | base64 -w0`,
      IBID_SIGNING_PUBLIC_KEY: pub,
      IBID_DATA_DIR: directory,
    })
    const open = async () => openWitness(config, async () => join(directory, 'keys'))
    return { config, pub, open, ring: openKeyRing(presentKey(config, null), now) }
  }
  test('=> its key stands in the history before it signs, beside the one in a file that it replaced', async () => {
    const filed = await openFileWitness(join(directory, 'keys', 'signing.pem'))
    const { config, open } = configured('first')
    const { publicKey } = await open()
    const written = JSON.parse(await readFile(join(directory, 'keys', 'signing-keys.json'), 'utf8'))
    expect(written.keys).toMatchObject([{ publicKey: filed.publicKey }, { publicKey, until: null }])
    expect((await ownKeys(config))?.map((key) => key.publicKey)).toEqual([filed.publicKey, publicKey])
    expect(await readTrust(undefined, undefined, config)).toMatchObject({
      keys: [
        { name: 'an earlier key of this installation' },
        { fingerprint: fingerprintOf(publicKey), name: 'the key of this installation' },
      ],
    })
  })
  test('rotated with the old command still set => it signs who follows, and the domain’s file holds on both sides of the change', async () => {
    const [before, after] = [configured('before'), configured('after')]
    const old = (await before.open()).publicKey
    await before.ring.publish('example.org')
    const to = await publicKeyIn(after.pub)
    const next = await before.ring.rotate(to)
    expect(await before.ring.rotate(to)).toMatchObject({ fingerprint: next.fingerprint })
    expect(waiting(await before.ring.list())).toMatchObject({ publicKey: to })
    await expect(before.ring.rotate(await publicKeyIn(configured('third').pub))).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await before.open()).publicKey).toBe(old)
    expect((await before.ring.publish('example.org')).keys.map(({ publicKey }) => publicKey)).toEqual([old])

    expect((await after.open()).publicKey).toBe(to)
    const file = await after.ring.publish('example.org')
    expect(file.keys.map(({ publicKey }) => publicKey)).toEqual([old, to])
    expect(file.keys[1]?.succeeds).not.toBeNull()
    expect(await checkDomainKeys(file)).toMatchObject({ kind: 'sound', keys: [{}, {}] })
    expect(waiting(await after.ring.list())).toBeNull()
  })
  test('its key revoked => marked, nothing is sealed with it, nobody is named after it; another command goes on', async () => {
    const { ring, open } = configured('stolen')
    await open()
    const [key] = await ring.list()
    await ring.revoke(key?.fingerprint ?? '', NOW, 'stolen')
    expect(await ring.list()).toMatchObject([{ revokedAt: NOW.toISOString(), reason: 'stolen' }])
    await expect(open()).rejects.toThrow(/revoked as of .*; set IBID_SIGNING_COMMAND/)
    await expect(ring.publish('example.org')).rejects.toMatchObject({ code: 'conflict' })
    const next = configured('next')
    expect((await ring.rotate(await publicKeyIn(next.pub))).succeeds).toBeUndefined()
    await next.open()
    expect(await checkDomainKeys(await next.ring.publish('example.org'))).toMatchObject({ kind: 'sound' })
  })
  test('keys are not made here => a problem that says how they are told of', async () => {
    const { ring } = configured('there')
    for (const act of [ring.generate(), ring.rotate()]) await expect(act).rejects.toThrow(/rotate --to/)
  })
  test('no public key beside it => a problem that names the variable', async () => {
    const config = readConfig({ IBID_SIGNING_COMMAND: 'sign' })
    await expect(openWitness(config, async () => directory)).rejects.toThrow(/IBID_SIGNING_PUBLIC_KEY/)
  })
})

test.for<[string | undefined, 'live' | 'rehearsal', number]>([
  [undefined, 'live', 2],
  [undefined, 'rehearsal', 0],
  ['off', 'live', 0],
  ['https://a.example/tsr, https://b.example', 'rehearsal', 2],
  ['https://a.example https://a.example', 'live', 1],
])('IBID_TIMESTAMPS=%s in a %s run => %i authorities', ([written, kind, count]) => {
  expect(authoritiesOf({ IBID_TIMESTAMPS: written }, kind)).toHaveLength(count)
})
test('an authority that is no address => a problem', () => {
  expect(() => authoritiesOf({ IBID_TIMESTAMPS: 'ftp://a.example' }, 'live')).toThrow(/IBID_TIMESTAMPS/)
})
