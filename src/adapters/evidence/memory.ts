/**
 * An evidence store that lives as long as the process: for the CLI's one-shot commands and for tests. A real adapter:
 * it keeps every promise of the port but durability. Bytes are copied in and out, so that nobody edits evidence by hand.
 */
import type { EvidenceStore } from '../../ports.ts'
import { readChecked } from './checked-source.ts'
import { checkKey, checkPrefix, checkSwapBody, resolveRange } from './key.ts'
import { proveStore } from './self-test.ts'

const PIECE = 256 * 1024

interface Held {
  readonly bytes: Uint8Array
  readonly version: string
}

/** An empty store; nothing is to be closed. */
export function createMemoryStore(): EvidenceStore {
  const objects = new Map<string, Held>()
  let versions = 0
  // A plain copy: a Buffer's own slice() shares its bytes.
  const keep = (key: string, bytes: Uint8Array) =>
    objects.set(key, { bytes: new Uint8Array(bytes), version: String(++versions) })

  const store: EvidenceStore = {
    async put(key, source) {
      checkKey(key)
      if (objects.has(key)) return 'exists'
      const bytes = await readChecked(source)
      // Looked at again: another put may have won while this one was reading.
      if (objects.has(key)) return 'exists'
      keep(key, bytes)
      return 'created'
    },
    async swap(key, body, expected) {
      checkKey(key)
      checkSwapBody(body)
      if ((objects.get(key)?.version ?? null) !== expected) return 'lost'
      keep(key, body)
      return 'swapped'
    },
    async head(key) {
      checkKey(key)
      const held = objects.get(key)
      return held === undefined ? null : { key, bytes: held.bytes.length, version: held.version }
    },
    async read(key, range) {
      checkKey(key)
      const held = objects.get(key)
      if (held === undefined) return null
      const served = range === undefined ? null : resolveRange(range, held.bytes.length)
      const from = served?.first ?? 0
      const to = served === null ? held.bytes.length : served.last + 1
      return {
        key,
        bytes: held.bytes.length,
        version: held.version,
        range: served,
        body: copies(held.bytes.subarray(from, to)),
      }
    },
    async *list(prefix, options = {}) {
      checkPrefix(prefix)
      const { after = '' } = options
      // Keys are ASCII: the language's own order of strings is the order of code points.
      for (const key of [...objects.keys()].toSorted()) {
        const held = objects.get(key)
        if (key.startsWith(prefix) && key > after && held !== undefined)
          yield { key, bytes: held.bytes.length, version: held.version }
      }
    },
    async erase(key) {
      checkKey(key)
      objects.delete(key)
    },
    selfTest: () => proveStore(store),
  }
  return store
}

async function* copies(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.slice(at, at + PIECE)
}
