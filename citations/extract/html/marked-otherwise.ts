/**
 * What has markers and places like notes and is none: remarks that editors left for each other, as word processors export them,
 * and the affiliations of a page's authors. Told by the names that the links use for them.
 */
import type { Prose, ProseParagraph } from '../prose.ts'
import { attribute, elementAt, type Tree } from './tree.ts'

/** Google Docs: `cmnt1`; Word: `_msocom_1`; CKEditor and others: `comment-1`; journals: `aff1`, `cor1`. */
const OTHERWISE =
  /^_?(?:cmnt|msocom|comment|aff|affil|affiliation|inst|cor|corresp|correspondence)[-_.]?(?:ref)?[-_.]?\d*$/i

/** The same prose without them, their markers and the notes that they point to. */
export function withoutOtherMarked<P extends Pick<Prose, 'paragraphs' | 'notes'>>(tree: Tree, prose: P): P {
  const keys = new Set(prose.notes.filter(({ key }) => isOtherwise(tree, Number(key))).map(({ key }) => key))
  if (keys.size === 0) return prose
  const clear = (paragraph: ProseParagraph): ProseParagraph =>
    paragraph.markers.some(({ note }) => keys.has(note))
      ? { ...paragraph, markers: paragraph.markers.filter(({ note }) => !keys.has(note)) }
      : paragraph
  return {
    ...prose,
    paragraphs: prose.paragraphs.map(clear),
    notes: prose.notes.filter(({ key }) => !keys.has(key)),
  }
}

function isOtherwise(tree: Tree, at: number): boolean {
  const element = elementAt(tree, at)
  return (
    element !== null &&
    (OTHERWISE.test(attribute(element, 'id') ?? '') || OTHERWISE.test(attribute(element, 'name') ?? ''))
  )
}
