/**
 * Field codes of WordprocessingML (ISO/IEC 29500-1, 17.16): what an instruction does to the text that it prints. Only
 * fields that link, refer to notes or print works are told apart; of all others the printed result is text like any other.
 */
import { readWorks } from './csl.ts'
import type { Work } from './written.ts'

export type FieldMeaning =
  | { readonly kind: 'link'; readonly href: string }
  /** Prints the number of the note that a bookmark encloses, or with `paragraphs` that of a numbered paragraph. */
  | { readonly kind: 'cross-reference'; readonly bookmark: string; readonly paragraphs: boolean }
  | { readonly kind: 'works'; readonly works: readonly Work[] }
  | { readonly kind: 'bibliography' }
  | { readonly kind: 'text' }

const PLAIN: FieldMeaning = { kind: 'text' }
/** An argument: in quotation marks (within which a backslash escapes), or up to the next blank. */
const ARGUMENT = /["“”„]((?:[^"“”„\\]|\\.)*)["“”„]?|(\S+)/gsu
/** What a field's code can be read for beyond its first words; an embedded record of a reference manager is longer. */
const MAX_ARGUMENTS = 40

/** Reads an instruction as it stands between the field's signs. Never throws. */
export function readField(code: string): FieldMeaning {
  const [, name = '', rest = ''] = /^\s*(\S+)([^]*)$/u.exec(code) ?? []
  switch (name.toUpperCase()) {
    case 'HYPERLINK':
      return readHyperlink(rest)
    case 'NOTEREF':
    case 'FTNREF': {
      const bookmark = argumentsOf(rest)[0]?.text ?? ''
      return bookmark === '' ? PLAIN : { kind: 'cross-reference', bookmark, paragraphs: false }
    }
    case 'REF':
      return readReference(rest)
    case 'ADDIN':
      return readAddIn(rest.trimStart())
    case 'CITATION':
      return { kind: 'works', works: [] }
    case 'BIBLIOGRAPHY':
      return { kind: 'bibliography' }
    default:
      return PLAIN
  }
}

interface Argument {
  readonly text: string
  /** `\l`, `\o`: a switch, given without quotation marks. */
  readonly isSwitch: boolean
}

function argumentsOf(code: string): Argument[] {
  const found: Argument[] = []
  for (const match of code.slice(0, 20_000).matchAll(ARGUMENT)) {
    const quoted = match[1]
    const bare = match[2] ?? ''
    if (quoted !== undefined) found.push({ text: quoted.replace(/\\(.)/gsu, '$1'), isSwitch: false })
    else found.push({ text: bare, isSwitch: /^\\[a-z*@#!]$/i.test(bare) })
    if (found.length >= MAX_ARGUMENTS) break
  }
  return found
}

/** `HYPERLINK "address" \l "place in it" \o "tip" \t "frame" \m \n`. */
function readHyperlink(code: string): FieldMeaning {
  let address = ''
  let place = ''
  let expecting = ''
  for (const { text, isSwitch } of argumentsOf(code)) {
    if (isSwitch) {
      // \m, \n and \h take no argument of their own.
      expecting = /^\\[lots]$/i.test(text) ? text.toLowerCase() : ''
      continue
    }
    if (expecting === '\\l') place = text
    else if (expecting === '' && address === '') address = text
    expecting = ''
  }
  return { kind: 'link', href: withPlace(address, place) }
}

/** An address with the place within it that a second attribute or argument names. */
export function withPlace(address: string, place: string): string {
  return place === '' || (address.includes('#') && address.endsWith(place)) ? address : `${address}#${place}`
}

/**
 * With \n, \r or \w REF prints the number of the paragraph that it refers to, else what its bookmark encloses; LibreOffice
 * writes its references to notes as such.
 */
function readReference(code: string): FieldMeaning {
  const found = argumentsOf(code)
  const bookmark = found[0]
  const numbered = found.some(({ text, isSwitch }) => isSwitch && /^\\[nrw]$/i.test(text))
  if (bookmark === undefined || bookmark.isSwitch) return PLAIN
  return { kind: 'cross-reference', bookmark: bookmark.text, paragraphs: numbered }
}

/** Zotero, Mendeley and EndNote write their records into the code of an ADDIN field. */
function readAddIn(code: string): FieldMeaning {
  if (
    /^(?:ZOTERO_BIBL|Mendeley Bibliography|EN\.REFLIST|CSL_BIBLIOGRAPHY|PAPERS2_CITATIONS_BIBLIOGRAPHY)/i.test(
      code,
    )
  )
    return { kind: 'bibliography' }
  if (/^(?:ZOTERO_ITEM|CSL_CITATION|ZOTERO_TEMP)/i.test(code) || /^Mendeley Citation/i.test(code))
    return { kind: 'works', works: readWorks(code) }
  // EndNote keeps its records in a form of its own; numbers can be told by what is printed.
  if (/^EN\.CITE(?!\.DATA)/i.test(code)) return { kind: 'works', works: [] }
  return PLAIN
}
