import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { generateKeyPairSync } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMemoryWitness, openFileWitness } from '../../../src/adapters/witness/file-key.ts'
import { fingerprintOf, signatureProblem } from '../../../src/wacz/signature.ts'

let directory: string
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'ibid-key-'))))
afterEach(async () => await rm(directory, { recursive: true, force: true }))

test('no key yet => one is made, for its owner alone, and used again the next time', async () => {
  const path = join(directory, 'keys', 'signing.pem')
  const first = await openFileWitness(path)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readFile(path, 'utf8')).toContain('BEGIN PRIVATE KEY')
  expect((await openFileWitness(path)).publicKey).toBe(first.publicKey)
  expect(await readdir(join(directory, 'keys'))).toEqual(['signing.pem'])
})

test('ten at once => all end with the same key', async () => {
  const path = join(directory, 'signing.pem')
  const all = await Promise.all(Array.from({ length: 10 }, async () => await openFileWitness(path)))
  expect(new Set(all.map(({ publicKey }) => publicKey)).size).toBe(1)
  expect(await readdir(directory)).toEqual(['signing.pem'])
})

describe('a key that can’t be used => one sentence, and never its text', () => {
  test('no key at all', async () => {
    const path = join(directory, 'signing.pem')
    await writeFile(path, 'not a key, but a secret', { mode: 0o600 })
    await expect(openFileWitness(path)).rejects.toMatchObject({
      name: 'Problem',
      code: 'invalid-configuration',
    })
    await expect(openFileWitness(path)).rejects.not.toThrow(/secret/)
  })
  test('a key on another curve', async () => {
    const path = join(directory, 'signing.pem')
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await writeFile(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 })
    await expect(openFileWitness(path)).rejects.toThrow(/P-384/)
  })
  test('readable by others', async () => {
    const path = join(directory, 'signing.pem')
    await openFileWitness(path)
    await chmod(path, 0o644)
    await expect(openFileWitness(path)).rejects.toThrow(/chmod 600/)
  })
  test('a folder that is a file', async () => {
    await writeFile(join(directory, 'file'), '')
    await expect(openFileWitness(join(directory, 'file', 'signing.pem'))).rejects.toMatchObject({
      name: 'PortFault',
    })
  })
})

test('a signature => holds for its text and key, for no other text, no other key', async () => {
  const witness = await createMemoryWitness()
  const other = await createMemoryWitness()
  const signature = await witness.sign('sha256:0')
  expect(signature.algorithm).toBe('ECDSA-P384-SHA256')
  expect(signature.publicKey).toBe(witness.publicKey)
  expect(await signatureProblem('sha256:0', signature)).toBeNull()
  expect(await signatureProblem('sha256:1', signature)).toMatch(/does not hold/)
  expect(await signatureProblem('sha256:0', { ...signature, publicKey: other.publicKey })).toMatch(
    /does not hold/,
  )
  expect(await signatureProblem('sha256:0', { ...signature, publicKey: 'AAAA' })).toMatch(/no P-384 key/)
  expect(fingerprintOf(witness.publicKey)).toMatch(/^[0-9a-f]{64}$/)
})

test('WebCrypto, as a WACZ reader uses it => accepts key and signature', async () => {
  const witness = await createMemoryWitness()
  const { signature, publicKey } = await witness.sign('sha256:0')
  const curve = { name: 'ECDSA', namedCurve: 'P-384' }
  const key = await crypto.subtle.importKey('spki', Buffer.from(publicKey, 'base64'), curve, true, ['verify'])
  const valid = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    Buffer.from(signature, 'base64'),
    Buffer.from('sha256:0'),
  )
  expect(valid).toBe(true)
})
