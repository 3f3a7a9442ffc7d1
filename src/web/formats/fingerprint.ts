/** One finding's name over time: the same link in the same file keeps it wherever its line moves. */
import { createHash } from 'node:crypto'
import { linkKey } from '../../../citations/index.ts'

/** Gives fingerprints within one report: a URL that stands twice in a file is told apart by its order. */
export function createFingerprints(): (url: string, file: string) => string {
  const seen = new Map<string, number>()
  return (url, file) => {
    const canonical = JSON.stringify([linkKey(url).key, file])
    const digest = createHash('sha256').update(canonical).digest('hex')
    const count = (seen.get(digest) ?? 0) + 1
    seen.set(digest, count)
    return `${digest}:${count}`
  }
}

/** A file's path as the URI that SARIF asks for (RFC 3986): each segment encoded, slashes kept. */
export function pathToUri(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/')
}
