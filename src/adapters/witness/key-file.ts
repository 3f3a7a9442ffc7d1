/**
 * The file a signing key lies in: PKCS#8 PEM, or a locked box where a passphrase is set. Written whole or not at all, for its owner
 * alone. What is wrong with a file is said without a word of what stands in it.
 */
import { createPrivateKey, createPublicKey, generateKeyPair, randomBytes, type KeyObject } from 'node:crypto'
import { link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { faultCode, Problem } from '../../../citations/index.ts'
import { PortFault } from '../../ports.ts'
import { asKeyBox, lockKey, unlockKey } from './key-box.ts'

const generate = promisify(generateKeyPair)
const MAX_KEY_FILE = 64 * 1024

export async function generateKey(): Promise<KeyObject> {
  return (await generate('ec', { namedCurve: 'P-384' })).privateKey
}

/** The key at `path`; null where there is no file. Throws a Problem for what is no such key, or open to others, or locked. */
export async function readKey(path: string, passphrase: string | null): Promise<KeyObject | null> {
  const text = await readText(path)
  if (text === null) return null
  const box = asKeyBox(parsed(text))
  if (box !== null) {
    if (passphrase === null) {
      throw new Problem(
        'invalid-configuration',
        `Expected a passphrase for the encrypted signing key in ${path}, found none; e.g. IBID_SIGNING_PASSPHRASE_FILE=/run/secrets/ibid.`,
      )
    }
    const key = await unlockKey(box, passphrase)
    if (key === null) {
      const message = `Expected the passphrase that ${path} was encrypted with, found another (or the file was changed); e.g. the one of its backup.`
      throw new Problem('invalid-configuration', message)
    }
    return isOurs(key) ? key : refuse(path)
  }
  const key = keyFrom(text)
  if (key === null || !isOurs(key)) return refuse(path)
  if (passphrase === null) return key
  throw new Problem(
    'invalid-configuration',
    `Expected an encrypted signing key in ${path}, since a passphrase is set, found one in the clear; "ibid keys signing rotate" makes a new, encrypted one.`,
  )
}

/** The public half (SPKI DER, base64) without the passphrase, never making a key; null where none can be read. */
export async function readPublicKey(path: string): Promise<string | null> {
  const text = await readText(path).catch(() => null)
  if (text === null) return null
  const box = asKeyBox(parsed(text))
  if (box !== null) return box.publicKey
  const key = keyFrom(text)
  return key === null ? null : spkiOf(key)
}

export function spkiOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')
}

/** Puts a key where none is (`new`), or in the old one's place. Of two who put a new one, one succeeds and both go on. */
export async function writeKey(
  path: string,
  key: KeyObject,
  passphrase: string | null,
  place: 'new' | 'replace',
): Promise<void> {
  const text =
    passphrase === null
      ? key.export({ format: 'pem', type: 'pkcs8' })
      : `${JSON.stringify(await lockKey(key, passphrase), null, 2)}\n`
  const folder = dirname(path)
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    {
      await using file = await open(draft, 'wx', 0o600)
      await file.writeFile(text)
      await file.sync()
    }
    if (place === 'replace') await rename(draft, path)
    else {
      await link(draft, path).catch((error: unknown) => {
        // Another process was first; its key is the key.
        if (faultCode(error) !== 'EEXIST') throw error
      })
      await unlink(draft)
    }
    await using directory = await open(folder, 'r')
    await directory.sync()
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw keyFault('key-unwritable', `a signing key could not be made at ${path}`, error)
  }
}

export function keyFault(code: string, message: string, cause?: unknown): PortFault {
  return new PortFault('witness', code, message, { retryable: false, cause })
}

async function readText(path: string): Promise<string | null> {
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
  if (!facts.isFile() || facts.size > MAX_KEY_FILE) return refuse(path)
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw keyFault('key-unreadable', `the signing key at ${path} can't be read`, error)
  })
}

function keyFrom(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem)
  } catch {
    // What OpenSSL says about it may quote the file.
    return null
  }
}

function isOurs(key: KeyObject): boolean {
  return key.asymmetricKeyDetails?.namedCurve === 'secp384r1'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(path: string): never {
  throw new Problem(
    'invalid-configuration',
    `Expected a P-384 private key as PKCS#8 PEM, or an encrypted one of ours, in ${path}, found something else (an empty place gets a new key).`,
  )
}
