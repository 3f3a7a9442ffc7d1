/** Where a hyperlink of an office document leads: to the web, within the document, to somebody's files, or to a person. */
import type { Notice } from '../../citation.ts'

export type Target =
  { readonly kind: 'source'; readonly href: string } | { readonly kind: 'inner' | 'file' | 'other' }

const SOURCE = /^(?:https?|ftps?|gopher|doi|hdl|urn|info|ark|arxiv):/i
/** Drive letters, shares, paths; whoever reads the document elsewhere has none of these. */
const FILE = /^(?:file:|smb:|[a-z]:[\\/]|[\\/.]|[^:?#]*\.[a-z0-9]{2,5}(?:[?#].*)?$|[^:]*[\\/])/i

/** Judges a target as the document has it. What a browser would be asked for is kept as written, blanks around it off. */
export function judgeTarget(written: string): Target {
  const href = written.trim()
  if (href === '' || href.startsWith('#')) return { kind: 'inner' }
  if (SOURCE.test(href)) return /^[a-z]+:[/\\]*$/i.test(href) ? { kind: 'other' } : { kind: 'source', href }
  if (/^www\.[^\s/]+\.[^\s/]/i.test(href) || /^\/\/[^\s/]+\.[^\s/]/.test(href))
    return { kind: 'source', href }
  return { kind: FILE.test(href) ? 'file' : 'other' }
}

/** Counts the links to files that were left out, and tells of them in one notice. */
export class FileLinks {
  #count = 0
  #first = ''

  /** The address of a link that leads to a source, else null. */
  sourceOf(written: string): string | null {
    const target = judgeTarget(written)
    if (target.kind === 'source') return target.href
    if (target.kind === 'file' && this.#count++ === 0) this.#first = written.trim()
    return null
  }

  notices(): Notice[] {
    if (this.#count === 0) return []
    const first = JSON.stringify(this.#first.length > 80 ? `${this.#first.slice(0, 80)}…` : this.#first)
    const message =
      this.#count === 1
        ? `A link to a file was left out, since nobody else can follow it: ${first}.`
        : `${this.#count} links to files were left out, since nobody else can follow them; the first leads to ${first}.`
    return [{ code: 'local-link', message }]
  }
}
