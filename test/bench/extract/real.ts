/** Recall on real PDFs against their own link annotations, for which nobody wrote a gold. */
import { readFileSync } from 'node:fs'
import type { DocumentReader } from '../../../src/formats/extractor.ts'
import { readAsPeer, type findPrograms } from './peer.ts'
import { readSample, type RealSample } from './sets.ts'

export interface RealMeasured {
  readonly name: string
  readonly expected: number
  readonly ours: number
  readonly peer: number | null
  readonly milliseconds: number
  readonly lost: readonly string[]
  readonly fault: string | null
}

export async function recallOfReal(
  { name, path, urls }: RealSample,
  reader: DocumentReader,
  programs: ReturnType<typeof findPrograms>,
): Promise<RealMeasured> {
  const read = await readSample(path, reader).catch((fault: unknown) => String(fault))
  const citations = typeof read === 'string' ? [] : read.extraction.citations
  const found = new Set(
    citations.flatMap((one) => [...one.urls, ...one.locators.map(({ url }) => url)]).map(loosely),
  )
  const peer = readAsPeer(path, readFileSync(path), programs)
  const peers = peer === null ? null : new Set(peer.flatMap((one) => one.urls).map(loosely))
  const lost = urls.filter((url) => !found.has(loosely(url)))
  return {
    name,
    expected: urls.length,
    ours: urls.length - lost.length,
    peer: peers === null ? null : urls.filter((url) => peers.has(loosely(url))).length,
    milliseconds: typeof read === 'string' ? 0 : read.milliseconds,
    lost,
    fault: typeof read === 'string' ? read : null,
  }
}

/** An annotation may spell what was printed in its own way: scheme, escapes, a closing slash. */
export function loosely(url: string): string {
  const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '')
  try {
    return decodeURI(bare).toLowerCase()
  } catch {
    return bare.toLowerCase()
  }
}
