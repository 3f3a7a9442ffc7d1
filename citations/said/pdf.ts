/** What a PDF says of itself: its information dictionary, and the XMP packet where that says more. */
import { ownTitle } from '../extract/office/about.ts'
import { readProperties } from './properties.ts'
import type { Said } from './said.ts'

/** `info` as the parser gives it, `xmp` the packet's XML or `''`. */
export function saidOfPdf(info: Readonly<Record<string, unknown>>, xmp: string): Said {
  const packet = readProperties(xmp)
  const said = (name: string) => textOf(info[name])
  const author = said('Author')
  return {
    ...packet,
    title: ownTitle(said('Title')) || packet.title,
    language: said('Language') || packet.language,
    description: packet.description || said('Subject'),
    authors: packet.authors.length > 0 || author === '' ? packet.authors : [author],
    published: packet.published || dateOf(said('CreationDate')),
    modified: packet.modified || dateOf(said('ModDate')),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '').trim() : ''
}

/** `D:20240503101500+02'00'` (7.9.4) as everybody else writes it; anything else as it stands. */
function dateOf(text: string): string {
  const found = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?|(Z))?/.exec(text)
  if (found === null) return text
  const [
    ,
    year = '',
    month,
    day,
    hour,
    minute = '00',
    second = '00',
    sign,
    hours,
    minutes = '00',
    zulu = '',
  ] = found
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (day === undefined || hour === undefined) return date
  return `${date}T${hour}:${minute}:${second}${sign === undefined ? zulu : `${sign}${hours ?? '00'}:${minutes}`}`
}
