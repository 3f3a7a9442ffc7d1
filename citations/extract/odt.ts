/**
 * Reads an ODT (OpenDocument 1.2 and 1.3): content.xml put together to the prose that all formats share. How it is read
 * stands in office/odt-story.ts; headers and footers (styles.xml) are furniture and are not read.
 */
import type { Notice } from '../citation.ts'
import { Problem } from '../problem.ts'
import { chooseTitle, readProperties } from './office/about.ts'
import { readOdtStory } from './office/odt-story.ts'
import { OdtStyles } from './office/odt-styles.ts'
import { citeOffice, readProse } from './office/office-prose.ts'
import { openParts } from './office/relations.ts'
import { FileLinks } from './office/target.ts'
import { readXml } from './office/xml.ts'
import type { Prose } from './prose.ts'
import type { OfficeDocument } from './readable.ts'
import type { Reading } from './reading.ts'

const PART = 'content.xml'

/**
 * The citations of an ODT. Spans hold `part`, `paragraph` and columns as office/odt-story.ts counts them. Throws the Problem
 * `unreadable-document` where the package has no content.
 */
export function extractOdt(document: OfficeDocument): Reading {
  return citeOffice(document, readOdtProse(document))
}

/** The paragraphs and notes of an ODT; throws as `extractOdt` does. */
export function readOdtProse(document: Pick<OfficeDocument, 'parts'>): Prose {
  const parts = openParts(document.parts)
  const xml = parts.get(PART)
  if (xml === undefined)
    throw new Problem(
      'unreadable-document',
      'Expected an ODT with the part content.xml, found an archive without it; for example, save it anew from a word processor.',
    )
  const styles = readStyles(parts.get('styles.xml'))
  const files = new FileLinks()
  const story = readOdtStory(xml, styles, files)
  const properties = readProperties(parts.get('meta.xml'))
  const notices: Notice[] = []
  if (story.fault !== null) {
    const message = `The part ${PART} is damaged (${story.fault}); what could be read of it was kept.`
    notices.push({ code: 'damaged-part', message, span: { part: PART } })
  }
  if (story.comments > 0) {
    const message = `${story.comments === 1 ? 'A comment in the margin was' : `${story.comments} comments in the margin were`} not read.`
    notices.push({ code: 'comments-left-out', message, span: { part: PART } })
  }
  return readProse({
    part: PART,
    paragraphs: story.paragraphs,
    notes: story.notes.map((note) => ({ ...note, part: PART })),
    labels: new Map(story.notes.map(({ key, label }) => [key, label])),
    bookmark: (name) => story.bookmarks.get(name),
    titleOf: (openings) => chooseTitle(properties, openings),
    language: styles.language ?? (properties.language || null),
    notices: [...notices, ...files.notices()],
  })
}

/** Automatic styles of styles.xml are those of headers and footers, under names that content.xml gives anew. */
function readStyles(xml: string | undefined): OdtStyles {
  const styles = new OdtStyles()
  if (xml !== undefined)
    readXml(xml, {
      open: (element) => {
        if (element.name === 'office:automatic-styles' || element.name === 'office:master-styles') return 1
        styles.open(element)
        return 0
      },
      close: (name) => styles.close(name),
      text: () => undefined,
    })
  return styles
}
