/**
 * Reads the properties of office documents (docProps/core.xml, meta.xml), of pictures (XMP) and of drawings (SVG): in all of them
 * an element, or an attribute, of a known vocabulary holds each word.
 */
import { ownTitle } from '../extract/office/about.ts'
import { readXml, type XmlElement } from '../extract/office/xml.ts'
import { nothingSaid, type Said } from './said.ts'
import { saidPrefix } from './vocabulary.ts'

type Field = keyof Said

/** The most telling name of each first. `dc:creator` of an OpenDocument is who changed it last. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['dc:title', 'svg:title'],
  language: ['dc:language'],
  description: ['dc:description', 'dc:subject', 'svg:desc'],
  authors: ['meta:initial-creator', 'dc:creator'],
  publisher: ['dc:publisher', 'photoshop:Credit'],
  published: ['photoshop:DateCreated', 'xmp:CreateDate', 'dcterms:created', 'meta:creation-date'],
  modified: ['xmp:ModifyDate', 'dcterms:modified', 'dc:date'],
  canonical: [],
  licence: ['xmpRights:WebStatement', 'cc:license'],
  rights: ['dc:rights', 'xmpRights:UsageTerms'],
}
const WANTED = new Set(Object.values(NAMES).flat())
/** Pictures are drawn after these; their own titles are not the drawing's. */
const DEEPEST_SVG = 2
const LONGEST = 5_000
const MOST = 50

/** Whatever of it can be read; a document that says nothing gives nothing. */
export function readProperties(xml: string): Said {
  const found = new Map<string, string[]>()
  const add = (name: string, text: string): void => {
    const own = found.get(name) ?? []
    const trimmed = text.replace(/\s+/g, ' ').trim()
    if (trimmed !== '' && own.length < MOST) found.set(name, [...own, trimmed])
  }
  let depth = 0
  let taken: { readonly name: string; readonly depth: number; text: string } | null = null
  readXml(
    xml,
    {
      open: (element) => {
        depth++
        if (taken !== null) {
          // Each name of a list stands for itself.
          if (element.name === 'rdf:li') taken.text = end(taken, add)
          return
        }
        fromAttributes(element, add)
        const drawn = element.name.startsWith('svg:') && depth > DEEPEST_SVG
        if (WANTED.has(element.name) && !drawn) taken = { name: element.name, depth, text: '' }
      },
      close: () => {
        if (taken?.depth === depth) {
          end(taken, add)
          taken = null
        }
        depth--
      },
      text: (text) => {
        if (taken !== null && taken.text.length < LONGEST) taken.text += text.slice(0, LONGEST)
      },
    },
    saidPrefix,
  )
  const all = (field: Field) =>
    NAMES[field].map((name) => found.get(name) ?? []).find((own) => own.length > 0)
  const first = (field: Field) => all(field)?.[0] ?? ''
  return {
    ...nothingSaid,
    title: ownTitle(first('title')),
    language: first('language'),
    description: first('description'),
    authors: all('authors') ?? [],
    publisher: first('publisher'),
    published: first('published'),
    modified: first('modified'),
    licence: first('licence'),
    rights: first('rights'),
  }
}

function end({ name, text }: { readonly name: string; readonly text: string }, add: Add): '' {
  add(name, text)
  return ''
}

type Add = (name: string, text: string) => void

/** XMP may have any simple word as an attribute; a licence is a resource. */
function fromAttributes(element: XmlElement, add: Add): void {
  if (element.name === 'rdf:Description')
    for (const name of WANTED) add(name, (element.attribute(name) ?? '').slice(0, LONGEST))
  if (element.name === 'cc:license')
    add('cc:license', (element.attribute('rdf:resource') ?? '').slice(0, LONGEST))
}

const XMP = 'x:xmpmeta'
const LONGEST_PACKET = 1 << 20

/** The XMP packet that stands somewhere in a picture's bytes, or null; `text` has a character for each byte. */
export function findPacket(text: string): string | null {
  const from = text.indexOf(`<${XMP}`)
  const to = from < 0 ? -1 : text.indexOf(`</${XMP}>`, from)
  return to < 0 || to - from > LONGEST_PACKET ? null : text.slice(from, to + XMP.length + 3)
}
