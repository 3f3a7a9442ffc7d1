/** What an office document is called and which language it says it is in. */
import { cleanText } from '../../clean-text.ts'
import type { ProseParagraph } from '../prose.ts'
import { findTitle } from '../title.ts'
import { readXml } from './xml.ts'

export interface Properties {
  readonly title: string
  readonly language: string
}

/** Titles that programs give of themselves. */
const EMPTY_TITLE =
  /^(?:untitled|unbenannt|sans titre|sin título|без названия|без назви|document ?\d*|dokument ?\d*|word document|microsoft word ?-.*|slide 1|powerpoint presentation)$|\.(?:docx?|odt|rtf|txt|pdf|dotx?)$/i
const OPENING = 40
const MAX_TITLE = 300

/** dc:title and dc:language of docProps/core.xml or meta.xml; '' where they say nothing. */
export function readProperties(xml: string | undefined): Properties {
  const found = { title: '', language: '' }
  let into: 'title' | 'language' | null = null
  if (xml !== undefined)
    readXml(xml, {
      open: ({ name }) => {
        into = name === 'dc:title' ? 'title' : name === 'dc:language' ? 'language' : null
      },
      close: () => {
        into = null
      },
      text: (text) => {
        if (into !== null) found[into] += text
      },
    })
  return { title: ownTitle(found.title), language: found.language.trim() }
}

/** A title as its properties have it, bounded; '' where a program wrote it of itself. */
export function ownTitle(said: string): string {
  const title = cleanText(said, MAX_TITLE)
  return EMPTY_TITLE.test(title) ? '' : title
}

export interface Opening {
  /** Outline level from 1, 0 for a paragraph in the style of a title. */
  readonly level: number | null
  readonly paragraph: ProseParagraph
}

/**
 * The title as the document prints it where it says which words these are; else as its properties have it, which templates
 * fill and nobody reads; else its first heading, or a first line that stands like one.
 */
export function chooseTitle({ title }: Properties, openings: readonly Opening[]): string | null {
  const shown = openings.slice(0, OPENING)
  const printed = shown.filter(({ level }) => level === 0).map(({ paragraph }) => flat(paragraph))
  const said = flat({ text: title })
  if (said !== '' && (printed.length === 0 || printed.join(' ').includes(said))) return said
  if (printed.length > 0) return printed.slice(0, 3).join(' ').slice(0, MAX_TITLE)
  const heading = shown.find(({ level, paragraph }) => level === 1 && paragraph.text !== '')
  if (heading !== undefined) return flat(heading.paragraph).slice(0, MAX_TITLE)
  return findTitle(
    shown.map(({ paragraph }) => ({
      text: flat(paragraph),
      lines: paragraph.text.split('\n').length,
      prose: /[.!?…。]["”»’)]?$/u.test(paragraph.text) && paragraph.text.length > 60,
    })),
  )
}

function flat({ text }: { readonly text: string }): string {
  return text.replace(/\s+/g, ' ').trim()
}
