/** A text that is the source of a markup language, read as the prose that it stands for; null where it is plain text. */
import { extractMarkdown } from '../markdown.ts'
import { readProse } from '../prose/read.ts'
import type { TextDocument } from '../readable.ts'
import type { Reading } from '../reading.ts'
import { indexSource, type Source } from '../source.ts'
import { readAsciidoc } from './asciidoc.ts'
import { readBbcode } from './bbcode.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import type { Markup } from './markup.ts'
import { readOrg } from './org.ts'
import { readRst } from './rst.ts'
import { readTex } from './tex.ts'
import { readTextile } from './textile.ts'
import { readWiki } from './wiki.ts'
import { writeMarkup } from './write.ts'

const readers: Readonly<Record<Exclude<Dialect, 'markdown'>, (source: Source) => Markup>> = {
  rst: readRst,
  org: readOrg,
  asciidoc: readAsciidoc,
  tex: readTex,
  wiki: readWiki,
  textile: readTextile,
  bbcode: readBbcode,
}

export function readAsMarkup(document: TextDocument): Reading | null {
  const { name, format, sha256, text } = document
  const dialect = dialectOf(text)
  if (dialect === null) return null
  if (dialect === 'markdown') return extractMarkdown(document)
  const source = indexSource(text)
  const markup = readers[dialect](source)
  const { paragraphs, notes } = writeMarkup(source, markup)
  return readProse(
    { name, format, sha256 },
    { title: markup.title, language: null, paragraphs, notes, notices: [] },
  )
}
