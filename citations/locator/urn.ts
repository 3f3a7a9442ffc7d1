/** URNs (RFC 8141): those whose namespace is registered and names documents, with a public resolver where there is one. */
import type { Locator } from '../citation.ts'
import { isbnLocator, readIsbn } from './isbn.ts'
import { escapePath, type FoundLocator, type Place } from './found.ts'

const URN = /(?<![\p{L}\p{N}:/=])urn:([a-z0-9][a-z0-9-]{1,31}):([\w!$%&'()*+,./:;=@?#~-]{1,300})/giu
/** IANA's formal namespaces in which documents are named. Left out: uuid, oid, dev and others that name things. */
const NAMESPACES = new Set(
  'nbn isbn issn ietf lex iso oasis ogc mpeg publicid nzl iptc ieee etsi ebu doi eudr ihe itu 3gpp bbf cablelabs smpte un uci service globus niso'.split(
    ' ',
  ),
)
/** In running text technical URNs are names of XML elements; a library's are sources. */
const SURE = /^(?:nbn|isbn|issn|lex|ietf:(?:rfc|bcp|std|fyi|id))$/

/**
 * National libraries resolve their own NBNs (RFC 8458); the German resolver takes the rest. Matched by the country that
 * follows "urn:nbn:".
 */
const NBN_RESOLVERS: Readonly<Record<string, string>> = {
  fi: 'https://urn.fi/',
  hr: 'https://urn.nsk.hr/',
  it: 'http://nbn.depositolegale.it/',
  nl: 'https://www.persistent-identifier.nl/',
  no: 'https://urn.nb.no/',
  se: 'https://urn.kb.se/resolve?urn=',
}
const NBN_RESOLVER = 'https://nbn-resolving.org/'

/** A URN nobody resolves stays its own `url`: a link that is then told to be unsupported, not dead. */
export function urnLocator(value: string): Locator {
  return { kind: 'urn', value, url: resolverUrl(value) ?? value }
}

function resolverUrl(urn: string): string | null {
  const [, namespace = '', ...parts] = urn.split(':')
  const [first = '', ...others] = parts
  const rest = others.join(':')
  switch (namespace.toLowerCase()) {
    case 'nbn': {
      const resolver = NBN_RESOLVERS[first.slice(0, 2).toLowerCase()] ?? NBN_RESOLVER
      return resolver + escapePath(urn)
    }
    case 'isbn': {
      const digits = readIsbn(parts.join(''))
      return digits === null ? null : isbnLocator(digits).url
    }
    case 'issn':
      return isIssn(first) ? `https://portal.issn.org/resource/ISSN/${first.toUpperCase()}` : null
    case 'doi':
      return /^10\.\d{4}/.test(parts.join(':')) ? `https://doi.org/${escapePath(parts.join(':'))}` : null
    case 'ietf':
      return ietfUrl(first.toLowerCase(), rest)
    default:
      return null
  }
}

/** RFC 2648: `rfc`, `bcp`, `std`, `fyi` with a number, `id` with a draft's name. */
function ietfUrl(series: string, name: string): string | null {
  if (/^(?:rfc|bcp|std|fyi)$/.test(series) && /^\d{1,5}$/.test(name))
    return `https://www.rfc-editor.org/info/${series}${Number(name)}`
  if (series === 'id' && /^[a-z0-9-]+$/i.test(name)) return `https://datatracker.ietf.org/doc/${name}`
  return null
}

function isIssn(text: string): boolean {
  const digits = /^(\d{4})-(\d{3})([\dX])$/i.exec(text)
  if (digits === null) return false
  const body = `${digits[1] ?? ''}${digits[2] ?? ''}`
  const sum = Array.from(body).reduce((all, digit, at) => all + Number(digit) * (8 - at), 0)
  const check = (11 - (sum % 11)) % 11
  return (check === 10 ? 'X' : String(check)) === (digits[3] ?? '').toUpperCase()
}

export function findUrns(text: string, place: Place): FoundLocator[] {
  const found: FoundLocator[] = []
  for (const match of text.matchAll(URN)) {
    const namespace = (match[1] ?? '').toLowerCase()
    const name = trimName(match[2] ?? '')
    const value = match[0].slice(0, match[0].length - (match[2] ?? '').length) + name
    const series = name.slice(0, Math.max(0, name.indexOf(':'))).toLowerCase()
    const sure = SURE.test(namespace) || SURE.test(`${namespace}:${series}`)
    if (!NAMESPACES.has(namespace) || (place === 'text' && !sure) || !isShaped(namespace, name)) continue
    found.push({ locator: urnLocator(value), start: match.index, end: match.index + value.length })
  }
  return found
}

/** Numbers with a check digit must pass it, an NBN begins with a country (RFC 8458 §4.1). */
function isShaped(namespace: string, name: string): boolean {
  if (namespace === 'isbn') return readIsbn(name) !== null
  if (namespace === 'issn') return isIssn(name)
  if (namespace === 'doi') return /^10\.\d{4,9}\/./.test(name)
  if (namespace === 'nbn') return /^[a-z]{2}[-:]/i.test(name) && name.length > 4
  return name !== ''
}

/** Up to a bracket that it did not open, closing punctuation left off. */
function trimName(run: string): string {
  let depth = 0
  let end = run.length
  for (let at = 0; at < run.length; at++) {
    const sign = run.charAt(at)
    if (sign === '(' || sign === '[') depth++
    else if ((sign === ')' || sign === ']') && --depth < 0) {
      end = at
      break
    }
  }
  return run.slice(0, end).replace(/[.,;:!?'’*([]+$/u, '')
}
