/** Tells from a printed URL that it is a resolver's address of an identifier. The address itself is left as printed. */
import { ARXIV_ID } from './preprint.ts'
import { readIsbn } from './isbn.ts'
import type { LocatorKind } from '../citation.ts'

/** Resolvers' hosts (without scheme, port and `www.`) and what their paths hold; the group is the identifier. */
const RESOLVERS: readonly (readonly [LocatorKind, RegExp, RegExp])[] = [
  ['doi', /^(?:dx\.)?doi\.org$/, /^\/(?:doi:)?(10\.\d{4,9}(?:\.\d+)*(?:\/|%2f)[^?#]+)/i],
  ['doi', /^hdl\.handle\.net$/, /^\/(10\.\d{4,9}(?:\.\d+)*\/[^?#]+)/],
  ['handle', /^hdl\.handle\.net$/, /^\/(?:hdl:)?(\d+(?:\.\d+)*\/[^?#]+)/],
  [
    'arxiv',
    /^(?:(?:export|browse|[a-z]{2})\.)?arxiv\.org$/,
    new RegExp(`^/(?:abs|pdf|html|format|ps|e-print|src)/(${ARXIV_ID})(?:\\.pdf)?/?(?:[?#]|$)`, 'i'),
  ],
  ['pmid', /^pubmed\.ncbi\.nlm\.nih\.gov$/, /^\/([1-9]\d{0,7})\/?(?:[?#]|$)/],
  ['pmid', /^(?:ncbi\.nlm\.nih\.gov|pubmed\.gov)$/, /^\/(?:m\/)?(?:pubmed\/)?([1-9]\d{0,7})\/?(?:[?#]|$)/],
  ['pmid', /^europepmc\.org$/, /^\/(?:abstract|article)\/med\/([1-9]\d{0,7})\/?(?:[?#]|$)/i],
  ['isbn', /^(?:openlibrary|worldcat|search\.worldcat)\.org$/, /^\/isbn\/([\dX-]{10,17})\/?(?:[?#]|$)/i],
  ['isbn', /^[a-z-]{2,12}\.wikipedia\.org$/, /^\/wiki\/special:booksources\/([\dX-]{10,17})\/?(?:[?#]|$)/i],
]
/** Any of them: one look, since nearly no host is one. */
const RESOLVER = new RegExp(RESOLVERS.map(([, hosts]) => hosts.source).join('|'))
/** A library's own resolver: the whole path, or an argument, is a URN. */
const URN_PATH = /^\/(?:[\w-]+[/?=]){0,3}(?:[\w-]+=)?(urn:(?:nbn|isbn|issn|lex):[^?#&]+)/i
const URL_PARTS = /^(?:https?:)?(?:\/\/)?([^/?#:@]+)(?::\d+)?([/?].*)$/is

/** The identifier that a resolver's address leads to, percent escapes undone; null for any other URL. Never throws. */
export function readResolver(url: string): { readonly kind: LocatorKind; readonly value: string } | null {
  if (url.length > 2_000) return null
  const parts = URL_PARTS.exec(url)
  const host = (parts?.[1] ?? '').toLowerCase().replace(/^www\./, '')
  const path = parts?.[2] ?? ''
  for (const [kind, hosts, paths] of RESOLVER.test(host) ? RESOLVERS : []) {
    const printed = hosts.test(host) ? paths.exec(path)?.[1] : undefined
    if (printed === undefined) continue
    const value = kind === 'isbn' ? readIsbn(printed) : decode(printed)
    if (value !== null) return { kind, value }
  }
  if (!/%|urn:/i.test(path)) return null
  const urn = URN_PATH.exec(decode(path))?.[1]
  return urn === undefined ? null : { kind: 'urn', value: urn }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
