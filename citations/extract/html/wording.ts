/**
 * What names, roles and types say of an element. Only words that generators share (footnote, cite, bibliography) and the
 * roles of DPUB-ARIA and EPUB: they confirm what the links show, and no single site is known here.
 */
import { attribute, hasToken, type Element } from './tree.ts'

const REFERENCE_ROLES = new Set(['doc-noteref', 'doc-biblioref', 'noteref', 'biblioref'])
const BACK_ROLES = new Set(['doc-backlink', 'backlink', 'referrer'])
const NOTE_ROLES = new Set([
  'doc-footnote',
  'doc-endnote',
  'doc-biblioentry',
  'footnote',
  'endnote',
  'rearnote',
  'biblioentry',
  'note',
])
const BACK = /back[-_]?(?:link|ref|to)|(?:note|ref|fn)[-_]?back|reverse[-_]?f|return/i
const NOTE =
  /foot|fn(?![a-z])|fnref|ftn|end-?_?note|edn|sidenote|marginnote|note(?!s?book)|cit(?:e|ation)|bib(?:l|\b|[-_.:]|r|i)|reference|refs?\b|(?:^|[^a-z])ref(?![a-z])/i

export function isReferenceRole(element: Element): boolean {
  return (
    hasToken(element, 'role', REFERENCE_ROLES) ||
    hasToken(element, 'epub:type', REFERENCE_ROLES) ||
    attribute(element, 'data-footnote-ref') !== null
  )
}

export function isBackLink(element: Element): boolean {
  if (hasToken(element, 'role', BACK_ROLES) || hasToken(element, 'epub:type', BACK_ROLES)) return true
  if (attribute(element, 'data-footnote-backref') !== null || attribute(element, 'rev') === 'footnote')
    return true
  return BACK.test(attribute(element, 'class')?.slice(0, 200) ?? '')
}

/** An element that is a note by its role, wherever it stands and whoever points to it. */
export function isNoteRole(element: Element): boolean {
  return hasToken(element, 'role', NOTE_ROLES) || hasToken(element, 'epub:type', NOTE_ROLES)
}

/** Does a name (an id, a class, a fragment) speak of notes or sources? */
export function speaksOfNotes(name: string): boolean {
  return NOTE.test(name.slice(0, 200))
}

/** An element's id, classes, role and type in one string. */
export function namesOf(element: Element): string {
  return valuesOf(element, ['id', 'class', 'role', 'epub:type', 'name'])
}

/** The names that its author gave it, without the roles. */
export function ownNames(element: Element): string {
  return valuesOf(element, ['id', 'class', 'name'])
}

function valuesOf(element: Element, names: readonly string[]): string {
  const values = names.map((name) => attribute(element, name)?.slice(0, 200) ?? '')
  return values.filter((value) => value !== '').join(' ')
}

/** Which kind of note such a name speaks of; null where it tells nothing. */
export function kindOfName(name: string): 'footnote' | 'endnote' | 'reference' | null {
  if (/end-?_?note|edn\d|rearnote|_en\d/i.test(name)) return /foot/i.test(name) ? 'footnote' : 'endnote'
  if (/foot|fn(?![a-z])|fnref|ftn|sidenote|marginnote/i.test(name)) return 'footnote'
  if (/cit(?:e|ation)|bib|reference|refs?\b|(?:^|[^a-z])ref(?![a-z])/i.test(name)) return 'reference'
  return null
}
