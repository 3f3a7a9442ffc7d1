/** A text that is the source of a markup language, read as the prose that it stands for; null where it is plain text. */
import { readProse } from '../prose/read.ts'
import type { TextDocument } from '../readable.ts'
import type { Reading } from '../reading.ts'
import { indexSource, type Source } from '../source.ts'
import { readAsciidoc } from './asciidoc.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import type { Markup } from './markup.ts'
import { readOrg } from './org.ts'
import { readRst } from './rst.ts'
import { writeMarkup } from './write.ts'

const readers: Readonly<Record<Dialect, (source: Source) => Markup>> = {
  rst: readRst,
  org: readOrg,
  asciidoc: readAsciidoc,
}

export function readAsMarkup({ name, format, sha256, text }: TextDocument): Reading | null {
  const dialect = dialectOf(text)
  if (dialect === null) return null
  const source = indexSource(text)
  const markup = readers[dialect](source)
  const { paragraphs, notes } = writeMarkup(source, markup)
  return readProse(
    { name, format, sha256 },
    { title: markup.title, language: null, paragraphs, notes, notices: [] },
  )
}
