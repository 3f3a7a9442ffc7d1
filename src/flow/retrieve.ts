/**
 * Gives evidence back, from the store alone and with web-standard means only: the service and the edge share this file.
 * It decides nothing about who may see what; its callers do, with `published` in hand.
 */
import {
  indexPrefix,
  isEntombed,
  isShown,
  manifestKey,
  mementoPrefix,
  publishedKey,
  readMementoKey,
  receiptKey,
  snapshotPrefix,
  digestHex,
  type IndexEntry,
  type KeptMemento,
  type Manifest,
  type Part,
  type Receipt,
  type Standing,
} from '../../citations/index.ts'
import type { ByteRange, EvidenceStore, Stored } from '../ports.ts'
import { digestOf, readBytes, readJson } from './objects.ts'
import { standingOf } from './standing.ts'

export interface Retrieved {
  readonly manifest: Manifest
  /** The newest receipt; null in the moment between the manifest's commit and its seal. */
  readonly receipt: Receipt | null
  /** Whether strangers may see it: published, and not taken down. */
  readonly published: boolean
  /** Null for what was never taken down. */
  readonly standing: Standing | null
}

/** A snapshot exists when its manifest does. Null for an id nothing was kept under, and for what was destroyed. */
export async function retrieveSnapshot(store: EvidenceStore, id: string): Promise<Retrieved | null> {
  const [manifest, standing] = await Promise.all([
    readJson<Manifest>(store, manifestKey(id)),
    standingOf(store, id),
  ])
  if (manifest === null || isEntombed(standing)) return null
  const receipt = await newestReceipt(store, id)
  return { manifest, receipt, standing, published: await isPublic(store, id, standing) }
}

/** Whether strangers may see a kept snapshot that stands like this. */
export async function isPublic(
  store: EvidenceStore,
  id: string,
  standing: Standing | null,
): Promise<boolean> {
  return isShown(standing) && (await store.head(publishedKey(id))) !== null
}

/** The receipt with the highest number; null before the first. */
export async function newestReceipt(store: EvidenceStore, id: string): Promise<Receipt | null> {
  let newest: string | null = null
  for await (const { key } of store.list(`${snapshotPrefix(id)}receipts/`)) newest = key
  return newest === null ? null : readJson<Receipt>(store, newest)
}

/** The exact bytes of the manifest, as they were signed. */
export async function manifestBytes(store: EvidenceStore, id: string): Promise<Uint8Array | null> {
  return readBytes(store, manifestKey(id), 64 * 1024 * 1024)
}

/** The exact bytes of receipt `number`. */
export async function receiptBytes(
  store: EvidenceStore,
  id: string,
  number: number,
): Promise<Uint8Array | null> {
  return readBytes(store, receiptKey(id, number), 16 * 1024 * 1024)
}

/** One part of a snapshot with the description its manifest gives; null when the snapshot has no such part. */
export async function retrievePart(
  store: EvidenceStore,
  manifest: Manifest,
  name: string,
  range?: ByteRange,
): Promise<{ part: Part; stored: Stored } | null> {
  const part = manifest.parts.find((candidate) => candidate.name === name)
  if (part === undefined) return null
  const stored = await store.read(part.key, range)
  return stored === null ? null : { part, stored }
}

/** What is kept of a URL, oldest first. The URL is matched as it was cited. */
export async function* snapshotsOf(store: EvidenceStore, url: string): AsyncIterable<IndexEntry> {
  const hash = digestHex(await digestOf(new TextEncoder().encode(url)))
  for await (const { key } of store.list(indexPrefix(hash))) {
    const entry = await readJson<IndexEntry>(store, key)
    if (entry !== null) yield entry
  }
}

/** Published snapshots of an Original Resource, oldest first, one for each second; from the keys alone. */
export async function mementosOf(store: EvidenceStore, original: string): Promise<readonly KeptMemento[]> {
  const hash = digestHex(await digestOf(new TextEncoder().encode(original)))
  const mementos: KeptMemento[] = []
  for await (const { key } of store.list(mementoPrefix(hash))) {
    const memento = readMementoKey(key)
    // Addresses of mementos tell seconds: of two in one second the first stands for both.
    if (memento !== null && memento.at.getTime() !== mementos.at(-1)?.at.getTime()) mementos.push(memento)
    if (mementos.length === MOST_MEMENTOS) break
  }
  return mementos
}

/** A page looked at every quarter of an hour for five years has fewer. */
const MOST_MEMENTOS = 200_000
