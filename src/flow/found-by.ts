/** The keys by which a snapshot is found: made here for whoever writes, erases or puts them back. Web-standard. */
import { digestHex, indexKey, mementoKey, originalOf, type Manifest } from '../../citations/index.ts'
import { digestOf } from './objects.ts'

export interface FoundBy {
  readonly index: string
  /** With the original it is a state of; null for what no memento can be: a rehearsal, a URL that is none of the web's. */
  readonly memento: { readonly key: string; readonly original: string } | null
}

/**
 * A rehearsal is no memento: what a substituted network showed is no state that the original ever had. Whether the memento's
 * key is to be there (published, not taken down) is the caller's to know.
 */
export async function foundBy({ snapshot, url, startedAt, class: kind }: Manifest): Promise<FoundBy> {
  const at = new Date(startedAt)
  const original = kind === 'live' ? originalOf(url) : null
  return {
    index: indexKey(await hashOf(url), at, snapshot),
    memento: original === null ? null : { key: mementoKey(await hashOf(original), at, snapshot), original },
  }
}

async function hashOf(url: string): Promise<string> {
  return digestHex(await digestOf(new TextEncoder().encode(url)))
}
