/**
 * The key an installation signs with now, wherever it is kept: in a file, or behind a command whose key this machine never sees. Its
 * public half can always be told; it is opened only to sign. The history of keys lies at one place for both.
 */
import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { faultCode, Problem } from '../../../citations/index.ts'
import type { Config } from '../../config.ts'
import type { Witness } from '../../ports.ts'
import { openCommandWitness, publicKeyIn } from './command-key.ts'
import { witnessOf } from './file-key.ts'
import { generateKey, readKey, readPublicKey, spkiOf, writeKey } from './key-file.ts'

export interface PresentKey {
  /** The file that keeps the public halves of all keys there were. */
  readonly history: string
  /** SPKI in base64; null where there is none, or none that can be read. */
  publicKey(): Promise<string | null>
  /** The public half of a key in a file that a command has taken the place of; null where there is none. */
  earlier(): Promise<string | null>
  /**
   * Null where there is no key yet. A `succession` may be signed by a key in the clear that an encrypted one is to replace. Throws a
   * Problem for a key that can't be opened.
   */
  open(purpose: 'use' | 'succession'): Promise<Witness | null>
  /** Null where keys are made elsewhere. */
  readonly maker: KeyMaker | null
}

export interface KeyMaker {
  /** Where the private half lies. */
  readonly path: string
  /** True also where what is there is no key. */
  isTaken(): Promise<boolean>
  /** A new key; it signs from the moment it is put. */
  make(): Promise<{ readonly publicKey: string; put(place: 'new' | 'replace'): Promise<void> }>
}

type KeySettings = Pick<
  Config,
  'IBID_DATA_DIR' | 'IBID_SIGNING_KEY' | 'IBID_SIGNING_COMMAND' | 'IBID_SIGNING_PUBLIC_KEY'
>

/** As configured. `passphrase` opens a key in a file; without one its public half can be told all the same. */
export function presentKey(
  config: KeySettings,
  passphrase: string | null,
  folder = join(config.IBID_DATA_DIR, 'keys'),
): PresentKey {
  const path = config.IBID_SIGNING_KEY ?? join(folder, 'signing.pem')
  const { IBID_SIGNING_COMMAND: command, IBID_SIGNING_PUBLIC_KEY: publicKeyFile } = config
  return command === undefined ? filedKey(path, passphrase) : commandedKey(command, publicKeyFile, path)
}

export function filedKey(path: string, passphrase: string | null): PresentKey {
  return {
    history: historyBeside(path),
    publicKey: () => readPublicKey(path),
    earlier: async () => null,
    async open(purpose) {
      const read = purpose === 'use' ? readKey : readKeyOrClear
      const key = await read(path, passphrase)
      return key === null ? null : witnessOf(key)
    },
    maker: {
      path,
      isTaken: () =>
        readFile(path).then(
          () => true,
          (error: unknown) => faultCode(error) !== 'ENOENT',
        ),
      async make() {
        const key = await generateKey()
        return { publicKey: spkiOf(key), put: (place) => writeKey(path, key, passphrase, place) }
      },
    },
  }
}

/** `path` is where a key in a file would lie: its public half belongs to the history. */
function commandedKey(command: string, publicKeyFile: string | undefined, path: string): PresentKey {
  return {
    history: historyBeside(path),
    publicKey: async () =>
      publicKeyFile === undefined ? null : await publicKeyIn(publicKeyFile).catch(() => null),
    earlier: () => readPublicKey(path),
    async open() {
      if (publicKeyFile !== undefined) return openCommandWitness({ command, publicKeyFile })
      throw new Problem(
        'invalid-configuration',
        'Expected IBID_SIGNING_PUBLIC_KEY beside IBID_SIGNING_COMMAND, found none; e.g. IBID_SIGNING_PUBLIC_KEY=signing.pub.pem.',
      )
    },
    maker: null,
  }
}

const historyBeside = (path: string) => join(dirname(path), 'signing-keys.json')

/** A key in the clear may be replaced by an encrypted one; an encrypted one only by whoever can open it. */
async function readKeyOrClear(path: string, passphrase: string | null): Promise<KeyObject | null> {
  return await readKey(path, passphrase).catch(async (fault: unknown) => {
    const clear = passphrase === null ? null : await readKey(path, null).catch(() => null)
    if (clear === null) throw fault
    return clear
  })
}
