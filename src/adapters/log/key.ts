/**
 * The log's own Ed25519 key in a file (PKCS#8 PEM, mode 0600), made on first use. Another key than the one that seals: C2SP asks
 * for this algorithm, and who steals one of them can't do what the other does.
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
import type { Octets } from '../../../citations/log/index.ts'
import { PortFault } from '../../ports.ts'

/** Signs as the log does. Ed25519 is deterministic: two processes with one key write the same checkpoint. */
export interface LogSigner {
  /** 32 bytes. */
  readonly publicKey: Octets
  sign(message: Uint8Array): Uint8Array
}

const generate = promisify(generateKeyPair)

/** Opens the key, or makes one; of two processes that start at once one makes it. Throws a Problem for another file. */
export async function openLogKey(path: string): Promise<LogSigner> {
  const known = await readKey(path)
  if (known !== null) return signerOf(known)
  await makeKey(path)
  const made = await readKey(path)
  if (made === null) throw keyFault(`the log's key at ${path} vanished while it was made`)
  return signerOf(made)
}

/** With a key of its own in memory: for tests. */
export async function createMemorySigner(): Promise<LogSigner> {
  return signerOf((await generate('ed25519')).privateKey)
}

function signerOf(key: KeyObject): LogSigner {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (message) => sign(null, message, key),
  }
}

async function readKey(path: string): Promise<KeyObject | null> {
  let pem: string
  try {
    const { mode } = await stat(path)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Problem(
        'invalid-configuration',
        `Expected a log key that only its owner can read, found mode ${(mode & 0o777).toString(8)} on ${path} (chmod 600 mends it).`,
      )
    }
    pem = await readFile(path, 'utf8')
  } catch (fault) {
    if (faultCode(fault) === 'ENOENT') return null
    throw fault instanceof Problem ? fault : keyFault(`the log's key at ${path} can't be read`, fault)
  }
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // What OpenSSL says about it may quote the file.
  }
  throw new Problem(
    'invalid-configuration',
    `Expected an Ed25519 private key as PKCS#8 PEM in ${path}, found something else (an empty place gets a new key).`,
  )
}

async function makeKey(path: string): Promise<void> {
  const { privateKey } = await generate('ed25519')
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    {
      await using file = await open(draft, 'wx', 0o600)
      await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }))
      await file.sync()
    }
    await link(draft, path).catch((fault: unknown) => {
      // Another process was first; its key is the key.
      if (faultCode(fault) !== 'EEXIST') throw fault
    })
  } catch (fault) {
    throw keyFault(`a key for the log could not be made at ${path}`, fault)
  } finally {
    await unlink(draft).catch(() => undefined)
  }
}

function keyFault(message: string, cause?: unknown): PortFault {
  return new PortFault('TransparencyLog', 'key', message, { retryable: false, cause })
}
