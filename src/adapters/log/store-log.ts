/**
 * The transparency log on an evidence store. One compare-and-swap of `log/head` commits a batch; tiles, checkpoint and proofs
 * follow from it and are made by whoever comes next. So any number of services may write, and any may die anywhere, without a
 * fork and without a lock: who loses the race has signed nothing and tries again behind the winner.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { logKey } from '../../../citations/index.ts'
import {
  readCheckpoint,
  readTree,
  writeProof,
  writeVkey,
  type NoteKey,
  type TreeHead,
} from '../../../citations/log/index.ts'
import { PortFault, type EvidenceStore, type TransparencyLog } from '../../ports.ts'
import { logHash } from '../../wacz/log-means.ts'
import type { Cosign } from './cosign.ts'
import type { LogSigner } from './key.ts'
import type { Mark } from './mark.ts'
import { erasePartials, logFault, readHead, tilesIn, writeHead, writeTiles, type Head } from './objects.ts'
import { keyOfLog, publish, readPublished, type Published } from './publish.ts'
import { emptyTree, grow, orDamaged, refuseOther, treeOf, type Tree } from './settled.ts'

export interface StoreLogParts {
  readonly store: EvidenceStore
  readonly signer: LogSigner
  readonly origin: string
  readonly cosign: Cosign
  readonly mark: Mark
  /** Milliseconds to wait for company before a batch is written. */
  readonly gather?: number
}

/** What one head can hold: a pointer has at most 1 MiB, and base64 takes a third more. */
const MOST_ENTRIES = 2048
const MOST_BYTES = 384 * 1024
const LONGEST_ENTRY = 4096
const GATHER_MS = 50
/** Losing a race is no fault and is not counted; faults of the store are. */
const FAULTS_BORNE = 4

interface Waiting {
  readonly entry: Uint8Array
  readonly done: (appended: { index: number; proof: string }) => void
  readonly failed: (fault: unknown) => void
}
/** What this process knows to be committed, written and published. */
interface Settled {
  readonly tree: Tree
  readonly published: Published | null
}

/** Opens the log and finishes what a process before may have left half done. Throws PortFault where it must not be continued. */
export async function openStoreLog(parts: StoreLogParts): Promise<TransparencyLog & AsyncDisposable> {
  const { store, signer, mark, cosign, origin } = parts
  const key = await keyOfLog(signer, origin)
  const load = tilesIn(store)
  const waiting: Waiting[] = []
  let settled: Settled | null = null
  let working: Promise<void> | null = null

  /** Writes, signs and publishes what is committed. May be repeated by anybody. */
  const settle = async (tree: Tree): Promise<Settled> => {
    await writeTiles(store, tree.tiles)
    const published = await publish({ store, signer, key, cosign }, tree)
    await mark.write(published.text)
    await erasePartials(store, tree.tiles).catch(() => undefined)
    return { tree, published }
  }

  /** The tree that the head in the store means, settled, with the version to replace it by. */
  const current = async (): Promise<{ settled: Settled; version: string | null }> => {
    const known = settled
    if (known !== null) {
      const { value: head, version } = await readHead(store)
      if (head !== null && isTreeOf(known.tree, head)) return { settled: known, version }
    }
    // In this order: whoever writes beside us publishes a checkpoint after its head, so the head read last is never behind.
    const signed = await everSigned({ store, key, mark }, known)
    const { value: head, version } = await readHead(store)
    const tree = head === null ? emptyTree(load) : await treeOf(head, load)
    for (const { head: before, where } of signed) await refuseOther(tree, before, where)
    settled = head === null ? { tree, published: null } : await settle(tree)
    return { settled, version }
  }

  /** Commits the entries behind whatever stands. Returns the index of the first. */
  const commit = async (entries: readonly Uint8Array[]): Promise<number> => {
    /** Where they would stand if a swap succeeded whose answer we did not get. */
    const tried: number[] = []
    for (let faults = 0, races = 0; ;) {
      try {
        const { settled: before, version } = await current()
        const { size } = before.tree.edge
        for (const from of tried.splice(0)) if (await stands(before.tree, from, entries)) return from
        const tree = grow(before.tree.edge, entries, load)
        const head = { from: size, entries, size: tree.edge.size, root: tree.root }
        tried.push(size)
        if ((await store.swap(logKey('head'), writeHead(head), version)) === 'swapped') {
          settled = null
          settled = await settle(tree)
          return size
        }
        settled = null
        await sleep(Math.random() * 20 * ++races)
      } catch (fault) {
        settled = null
        if (fault instanceof PortFault && !fault.retryable) throw fault
        if (++faults > FAULTS_BORNE) throw fault
        await sleep(100 * 2 ** faults)
      }
    }
  }

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      await sleep(parts.gather ?? GATHER_MS)
      const batch = takeBatch(waiting)
      try {
        const first = await commit(batch.map(({ entry }) => entry))
        const prove = await provers()
        for (const [offset, { done }] of batch.entries()) {
          done({ index: first + offset, proof: await prove(first + offset) })
        }
      } catch (fault) {
        for (const { failed } of batch) failed(fault)
      }
    }
  }

  /** Whoever hears of its entry may append the next before this round has ended, so it is looked at again. */
  const start = (): void => {
    working ??= work().finally(() => {
      working = null
      if (waiting.length > 0) start()
    })
  }

  /** Makes proofs under the newest checkpoint this process knows, which covers all it has appended. */
  const provers = async (): Promise<(index: number) => Promise<string>> => {
    const known = settled ?? (await current()).settled
    if (known.published === null) throw logFault('vanished', 'the log has no checkpoint', true)
    const { checkpoint, text } = known.published
    const reader = readTree(logHash, known.tree.load, checkpoint.size)
    return async (index) => writeProof(index, await orDamaged(reader.inclusion(index)), text)
  }

  await current()
  return {
    origin,
    vkey: writeVkey(key),
    append(entry) {
      if (entry.length > LONGEST_ENTRY) {
        return Promise.reject(new RangeError(`expected an entry of at most ${LONGEST_ENTRY} bytes`))
      }
      return new Promise((done, failed) => {
        waiting.push({ entry: new Uint8Array(entry), done, failed })
        start()
      })
    },
    async prove(index) {
      const { value } = await readPublished(store, key)
      if (value === null || index >= value.checkpoint.size) return null
      const reader = readTree(logHash, load, value.checkpoint.size)
      return writeProof(index, await orDamaged(reader.inclusion(index)), value.text)
    },
    async latest() {
      return (await readPublished(store, key)).value?.text ?? null
    },
    async [Symbol.asyncDispose]() {
      await working
    },
  }
}

/** Every tree that was published, or that this machine or this process has signed: what a head must continue. */
async function everSigned(
  { store, key, mark }: { store: EvidenceStore; key: NoteKey; mark: Mark },
  settled: Settled | null,
): Promise<readonly { head: TreeHead; where: string }[]> {
  const signed: { head: TreeHead; where: string }[] = []
  const published = (await readPublished(store, key)).value
  if (published !== null) signed.push({ head: published.checkpoint, where: 'the published checkpoint' })
  const noted = readCheckpoint((await mark.read()) ?? '')
  // A log of another name is another log: the data directory was used with another store before.
  if (noted?.origin === key.name) signed.push({ head: noted, where: 'this machine' })
  if (settled !== null && settled.tree.edge.size > 0) {
    const head = { size: settled.tree.edge.size, root: settled.tree.root }
    signed.push({ head, where: 'this process' })
  }
  return signed
}

function isTreeOf({ edge, root }: Tree, head: Head): boolean {
  return edge.size === head.size && Buffer.compare(root, head.root) === 0
}

/** Whether these very entries stand from `from` on. Salted entries can't be somebody else's. */
async function stands(tree: Tree, from: number, entries: readonly Uint8Array[]): Promise<boolean> {
  const { size } = tree.edge
  if (from + entries.length > size) return false
  const reader = readTree(logHash, tree.load, size)
  for (const [offset, entry] of entries.entries()) {
    if (Buffer.compare(await orDamaged(reader.entry(from + offset)), entry) !== 0) return false
  }
  return true
}

function takeBatch(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0
  let count = 0
  for (const { entry } of waiting) {
    bytes += entry.length
    if (bytes > MOST_BYTES || count === MOST_ENTRIES) break
    count++
  }
  return waiting.splice(0, count)
}
