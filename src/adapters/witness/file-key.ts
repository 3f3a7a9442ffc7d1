/**
 * A Witness whose P-384 key lies in a file (PKCS#8 PEM, mode 0600), made on first use. Rotation, encryption at rest and
 * KMS commands come with `ibid keys signing`. Never opened in a process where hostile pages run (decisions 9).
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto'
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { faultCode, Problem } from '../../../citations/index.ts'
import { PortFault, type Witness } from '../../ports.ts'

const generate = promisify(generateKeyPair)
const MAX_KEY_FILE = 64 * 1024

/**
 * Opens the key at `path`, or makes one there. Two processes that start at once end up with the same key: the file
 * appears whole (link) or not at all. Throws a Problem for a file that is no such key or that others may read.
 */
export async function openFileWitness(path: string): Promise<Witness> {
  const known = await readKey(path)
  if (known !== null) return witnessOf(known)
  await makeKey(path)
  const made = await readKey(path)
  if (made === null) throw keyFault('key-lost', `the signing key at ${path} vanished while it was made`)
  return witnessOf(made)
}

/** A Witness with a key of its own in memory: for tests and one-off rehearsals. */
export async function createMemoryWitness(): Promise<Witness> {
  const { privateKey } = await generate('ec', { namedCurve: 'P-384' })
  return witnessOf(privateKey)
}

function witnessOf(key: KeyObject): Witness {
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')
  return {
    publicKey,
    sign: async (text) => {
      const signature = await new Promise<Buffer>((resolve, reject) => {
        sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, (error, bytes) =>
          error === null ? resolve(bytes) : reject(keyFault('sign', 'the signing key could not sign', error)),
        )
      })
      return { algorithm: 'ECDSA-P384-SHA256', publicKey, signature: signature.toString('base64') }
    },
  }
}

async function readKey(path: string): Promise<KeyObject | null> {
  const facts = await stat(path).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return null
    throw keyFault('key-unreadable', `the signing key at ${path} can't be read`, error)
  })
  if (facts === null) return null
  if (process.platform !== 'win32' && (facts.mode & 0o077) !== 0) {
    const mode = (facts.mode & 0o777).toString(8)
    throw new Problem(
      'invalid-configuration',
      `Expected a signing key that only its owner can read, found mode ${mode} on ${path} (chmod 600 mends it).`,
    )
  }
  if (!facts.isFile() || facts.size > MAX_KEY_FILE) throw notAKey(path)
  const pem = await readFile(path, 'utf8').catch((error: unknown) => {
    throw keyFault('key-unreadable', `the signing key at ${path} can't be read`, error)
  })
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyDetails?.namedCurve === 'secp384r1') return key
  } catch {
    // What OpenSSL says about it may quote the file; the sentence below must not.
  }
  throw notAKey(path)
}

async function makeKey(path: string): Promise<void> {
  const { privateKey } = await generate('ec', { namedCurve: 'P-384' })
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' })
  const folder = dirname(path)
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    {
      await using file = await open(draft, 'wx', 0o600)
      await file.writeFile(pem)
      await file.sync()
    }
    await link(draft, path).catch((error: unknown) => {
      // Another process was first; its key is the key.
      if (faultCode(error) !== 'EEXIST') throw error
    })
    await unlink(draft)
    await using directory = await open(folder, 'r')
    await directory.sync()
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw keyFault('key-unwritable', `a signing key could not be made at ${path}`, error)
  }
}

function notAKey(path: string): Problem {
  return new Problem(
    'invalid-configuration',
    `Expected a P-384 private key as PKCS#8 PEM in ${path}, found something else (an empty place gets a new key).`,
  )
}

function keyFault(code: string, message: string, cause?: unknown): PortFault {
  return new PortFault('witness', code, message, { retryable: false, cause })
}
