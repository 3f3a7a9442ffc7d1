/**
 * Takes out of an office document's XML what its author did not hand in on purpose: comments, and changes that were tracked and
 * not yet accepted (ISO/IEC 29500-1 §17.13; OpenDocument 1.3 §5.5, §14.1). What was inserted stays, as a reader sees it. All else
 * is left as it is, to the letter.
 */
import { SaxesParser } from 'saxes'

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:'

const DROPPED = new Set(
  `del moveFrom moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd delText delInstrText cellDel cellIns cellMerge
  commentRangeStart commentRangeEnd commentReference customXmlDelRangeStart customXmlDelRangeEnd customXmlInsRangeStart
  customXmlInsRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd
  rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange numberingChange`.split(
    /\s+/,
  ),
)
const UNWRAPPED = new Set(['ins', 'moveTo'])
const OPEN_DROPPED = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:change',
  'text:change-start',
  'text:change-end',
])
/** Parts that hold comments and who wrote them, by media type or by the kind of their relationship. */
const TOLD_OF_COMMENTS = /(?:\/|\.)(?:comments\w*|people)(?:\+xml)?$/i

interface Frame {
  readonly local: string
  readonly start: number
  readonly opened: number
  act: 'keep' | 'drop' | 'unwrap'
}

/** The XML without them, and the parts of the archive that hold nothing else. Throws where it is not well-formed. */
export function stripXml(text: string): { readonly text: string; readonly parts: readonly string[] } {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Frame[] = []
  const cuts: (readonly [from: number, to: number])[] = []
  const parts: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const value = (name: string): string => attributes[name]?.value ?? ''
    const opened = parser.position
    // No attribute may hold this sign (XML 1.0 §3.1), so the last one before is where the tag begins.
    const start = text.lastIndexOf('<', opened - 1)
    const parent = stack.at(-1)?.local ?? ''
    let act: Frame['act'] = 'keep'
    if (WORD.has(uri)) {
      if (DROPPED.has(local)) act = 'drop'
      // In properties it marks a paragraph's end or a row as inserted, and holds nothing.
      if (UNWRAPPED.has(local)) act = parent.endsWith('Pr') ? 'drop' : 'unwrap'
      const row =
        local === 'del' && parent === 'trPr' ? stack.findLast((frame) => frame.local === 'tr') : undefined
      if (row !== undefined) row.act = 'drop'
    } else if (uri.startsWith(PACKAGE)) {
      const tells =
        local === 'Override' ? value('ContentType') : local === 'Relationship' ? value('Type') : ''
      if (TOLD_OF_COMMENTS.test(tells)) act = 'drop'
      if (act === 'drop' && local === 'Override') parts.push(value('PartName').replace(/^\//, ''))
    } else if (uri.startsWith(OPEN_DOCUMENT)) {
      const room = uri.slice(OPEN_DOCUMENT.length).split(':')[0] ?? ''
      if (OPEN_DROPPED.has(`${room}:${local}`)) act = 'drop'
    }
    stack.push({ local, start, opened, act })
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const frame = stack.pop()
    if (frame === undefined || frame.act === 'keep') return
    const end = parser.position
    if (frame.act === 'drop' || isSelfClosing) cuts.push([frame.start, end])
    else cuts.push([frame.start, frame.opened], [text.lastIndexOf('<', end - 1), end])
  })
  parser.write(text).close()
  return { text: without(text, cuts), parts }
}

function without(text: string, cuts: readonly (readonly [from: number, to: number])[]): string {
  const kept: string[] = []
  let at = 0
  for (const [from, to] of cuts.toSorted(([left], [right]) => left - right)) {
    if (from > at) kept.push(text.slice(at, from))
    at = Math.max(at, to)
  }
  return kept.join('') + text.slice(at)
}
