/** Puts a real snapshot into a store through the flow's own commit: what the reading routes are tried on. */
import {
  buildManifest,
  digestHex,
  idFromBytes,
  partKey,
  type CaptureFacts,
  type Digest,
  type Manifest,
  type SeenAs,
} from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { digestOf, sourceOf } from '../../src/flow/objects.ts'
import { commitSnapshot, finishSnapshot } from '../../src/flow/store.ts'
import type { EvidenceStore } from '../../src/ports.ts'
import { sealManifest } from '../../src/wacz/seal.ts'

const NOW = new Date('2026-11-22T16:48:00.000Z')
const witness = await createMemoryWitness()

export interface KeptInput {
  readonly seed: number
  readonly publish: boolean
  readonly facts?: Partial<CaptureFacts>
  readonly seenAs?: Partial<SeenAs>
  readonly withParts?: readonly string[]
  /** The page as the browser left it. */
  readonly dom?: string
  readonly wacz?: Uint8Array
  /** What its manifest commits to of its private record. */
  readonly held?: Digest
}
export interface Kept {
  readonly id: string
  readonly manifest: Manifest
  readonly parts: Readonly<Record<string, Uint8Array>>
}

const encode = (text: string) => new TextEncoder().encode(text)
const contents: Readonly<Record<string, { type: string; bytes: Uint8Array }>> = {
  // Bytes of every value, so that a range that is off by one shows.
  'snapshot.wacz': { type: 'application/wacz', bytes: Uint8Array.from({ length: 3000 }, (_, i) => i % 251) },
  'screenshot.jpg': {
    type: 'image/jpeg',
    bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]),
  },
  'screenshot-2.jpg': { type: 'image/jpeg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 9, 0xff, 0xd9]) },
  'first-view.jpg': { type: 'image/jpeg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 7, 0xff, 0xd9]) },
  'page.pdf': { type: 'application/pdf', bytes: encode('%PDF-1.7 for the test') },
  'text.txt': { type: 'text/plain', bytes: encode('<script>alert(1)</script> was written here') },
  'dom.html': { type: 'text/html', bytes: encode('<script>alert(document.domain)</script>') },
}

export async function keep(store: EvidenceStore, input: KeptInput): Promise<Kept> {
  const id = idFromBytes(Uint8Array.from({ length: 10 }, (_, index) => input.seed + index))
  const names = input.withParts ?? Object.keys(contents)
  const own: Readonly<Record<string, Uint8Array | undefined>> = {
    'dom.html': input.dom === undefined ? undefined : encode(input.dom),
    'snapshot.wacz': input.wacz,
  }
  const bytesOf = (name: string) => own[name] ?? contents[name]?.bytes ?? encode(name)
  const sources = await Promise.all(
    names.map(async (name) => ({ name, source: await sourceOf(bytesOf(name)) })),
  )
  const parts = sources.map(({ name, source: { bytes, sha256 } }) => {
    const mediaType = contents[name]?.type ?? 'application/octet-stream'
    return { name, key: partKey(id, name, sha256), mediaType, bytes, sha256 }
  })
  const facts: CaptureFacts = {
    version: 1,
    snapshot: id,
    url: 'https://news.example/a?b=1',
    finalUrl: 'https://news.example/a?b=1',
    status: 200,
    title: 'Footnotes that last',
    kind: 'page',
    startedAt: NOW.toISOString(),
    finishedAt: NOW.toISOString(),
    class: 'live',
    vantage: { egress: 'direct', country: null, resolver: 'system' },
    state: 'complete',
    missing: [],
    steps: [{ step: 'load', outcome: 'ok', reason: null, milliseconds: 12 }],
    requests: {
      asked: 3,
      recorded: 3,
      missing: [],
      unanswered: [],
      excluded: { data: 0, blob: 0, cache: 0, other: 0 },
    },
    software: { ibid: '0.1.0', node: '24.21.0', browser: 'Chromium 156.0', os: 'linux' },
    ...input.facts,
  }
  const seenAs = {
    outcome: 'ok',
    verdict: 'alive',
    reasonCode: 'alive',
    reason: 'It answered.',
    ...input.seenAs,
  }
  // What commits to something is of the newer format, which lists what each record is.
  const listed = input.held === undefined ? {} : { bytes: 1, sha256: await digestOf(NOBODY) }
  const records = [
    {
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      type: 'response',
      block: await digestOf(NOBODY),
      ...listed,
    },
  ]
  const sealing = input.held === undefined ? {} : { held: input.held, seed: 'ab'.repeat(32) }
  const manifest = await commitSnapshot(store, buildManifest(facts, seenAs, parts, records, sealing), sources)
  const sign = (text: string) => witness.sign(text)
  const sealed = await sealManifest(manifest, { sign, signedAt: NOW, software: 'Ibid/test' })
  await finishSnapshot(store, { manifest, receipt: sealed.receipt, publish: input.publish })
  return {
    id,
    manifest,
    parts: Object.fromEntries(names.map((name) => [name, bytesOf(name)])),
  }
}

const NOBODY = new Uint8Array(0)

export function etagOf(kept: Kept, name: string): string {
  const part = kept.manifest.parts.find((candidate) => candidate.name === name)
  if (part === undefined) throw new Error(`no ${name}`)
  return `"${digestHex(part.sha256)}"`
}
