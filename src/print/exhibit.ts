/**
 * The exhibit of one snapshot: its picture on numbered sheets, each with address, time, digest and permalink, behind a first sheet
 * that says what is shown. A working copy for people; the evidence is the WACZ, and this says so.
 */
import { domainToUnicode } from 'node:url'
import { digestHex, tellFloor, type Digest, type Manifest } from '../../citations/index.ts'
import { jpegFrame } from '../wacz/jpeg-size.ts'
import { firstBytes } from '../wacz/record-content.ts'
import type { Octets } from '../wacz/octets.ts'
import { localTime, universalTime } from './moment.ts'
import type { Picture } from './pdf.ts'
import { createSheets, type Sheets } from './sheets.ts'

export interface ExhibitContent {
  readonly manifest: Manifest
  /** Of the manifest's bytes. */
  readonly digest: Digest
  /** Who sealed it: the key's fingerprint, and when its holder says to have done so. */
  readonly sealed: { readonly by: string; readonly at: string }
  /** Null where the installation has no public address. */
  readonly permalink: string | null
  /** tz database name of the place whose time stands beside universal time. */
  readonly zone: string
  /** A part of the snapshot by its name; null where it has none. */
  part(name: string): Octets | null
}

/** Sheets for one picture; a taller one is named and left to the file itself. */
const MOST_SHEETS = 300
/** Where Chromium's JPEGs have their frame header by far. */
const HEAD_BYTES = 256 * 1024
const SPOKEN: Readonly<Record<string, string>> = { ok: 'stands', broken: 'dead', unsure: 'could not be told' }

/** The PDF: exact length, the same bytes for the same content. Reads no more than the pictures' heads until it is opened. */
export async function exhibitOf(content: ExhibitContent): Promise<Pick<Octets, 'bytes' | 'open'>> {
  const { manifest, digest, permalink, zone } = content
  const at = new Date(manifest.finishedAt)
  const times = [`${universalTime(at)} = ${localTime(at, zone)}`]
  const sheets = createSheets({
    head: [
      `Exhibit: snapshot ${manifest.snapshot}${manifest.class === 'rehearsal' ? ' · REHEARSAL, no evidence of the real web' : ''}`,
      manifest.url,
    ],
    foot: [
      `Received ${times.join('')}`,
      `Manifest ${digest}`,
      permalink ?? 'No permalink: the installation that recorded this has no public address.',
    ],
  })
  firstSheet(sheets, content)
  for (const name of picturesOf(manifest)) {
    const source = content.part(name)
    const picture = source === null ? null : await pictureOf(source)
    if (picture === null)
      sheets.text(`The picture ${name} cannot be shown here; it is enclosed as a file.`, { above: 8 })
    else if (!sheets.picture(picture, MOST_SHEETS))
      sheets.text(`The picture ${name} is taller than ${MOST_SHEETS} sheets; it is enclosed as a file.`, {
        above: 8,
      })
  }
  const title = manifest.title ?? manifest.url
  return sheets.finish({
    title: `Exhibit: ${title}`,
    language: 'en',
    createdAt: at,
    identity: `${digest} ${permalink ?? ''} ${zone}`,
  })
}

function firstSheet(sheets: Sheets, { manifest, digest, sealed, zone, permalink }: ExhibitContent): void {
  const when = (moment: string) => `${universalTime(new Date(moment))} = ${localTime(new Date(moment), zone)}`
  sheets.text('Exhibit', { size: 20, weight: 'bold', above: 6 })
  const unshown = sheets.unshown()
  sheets.text(manifest.title ?? 'A source without a title', { size: 13, above: 4 })
  if (manifest.class === 'rehearsal')
    sheets.text(
      'THIS IS A REHEARSAL. The network was substituted while this was recorded. It proves nothing about the real web.',
      { weight: 'bold', above: 8 },
    )
  sheets.text('', { above: 4 })
  sheets.row('Cited address', manifest.url)
  const spelt = unescaped(manifest.url)
  if (spelt !== null) sheets.row('which spells', spelt)
  if (manifest.finalUrl !== null && manifest.finalUrl !== manifest.url)
    sheets.row('Ended at', manifest.finalUrl)
  sheets.row('Answer', manifest.status === null ? 'none' : `HTTP status ${manifest.status}`)
  sheets.row('Seen from', when(manifest.startedAt))
  sheets.row('Seen until', when(manifest.finishedAt))
  if (manifest.floor !== undefined) sheets.row('Floor of its time', tellFloor(manifest.floor))
  const { outcome, reason } = manifest.shownAs ?? manifest.seenAs
  sheets.row('Judged', `${SPOKEN[outcome] ?? outcome}: ${reason}`)
  sheets.row('Recorded', manifest.state === 'complete' ? 'complete' : 'in part')
  for (const { part, reason: why } of manifest.missing) sheets.row('Missing', `${part}: ${why}`)
  const { software, vantage } = manifest
  sheets.row(
    'Recorded by',
    ['Ibid ' + software.ibid, software.browser, software.os].filter((one) => one !== null).join(', '),
  )
  sheets.row(
    'Seen through',
    `${vantage.egress === 'proxy' ? 'a proxy' : 'a direct connection'}${vantage.country === null ? '' : `, ${vantage.country}`}`,
  )
  const { viewport, userAgent } = manifest.conditions ?? { viewport: null, userAgent: null }
  if (userAgent !== null) sheets.row('As', userAgent)
  if (viewport !== null) sheets.row('Window', `${viewport.width} × ${viewport.height} CSS pixels`)
  for (const { host, address } of (manifest.servers ?? []).slice(0, 3))
    sheets.row('Server', `${host} at ${address}`)
  sheets.row('Sealed', `${when(sealed.at)}, says the holder of key ${sealed.by}`)
  sheets.row('Manifest', digest)
  sheets.row('Permalink', permalink ?? 'none: the installation that recorded this has no public address')
  sheets.text('What was kept, by SHA-256', { weight: 'bold', above: 10 })
  for (const { name, bytes, sha256 } of manifest.parts)
    sheets.row(name, `${digestHex(sha256)} (${bytes} bytes)`)
  sheets.text(
    'The sheets behind this one show the page as the recorder saw it, cut into sheets and otherwise unchanged. They are for reading: the evidence is snapshot.wacz in the package, with everything that crossed the wire, and whether any of it was changed is found out with verify.html or with "ibid verify". What this proves and what it does not stands in statement.pdf.',
    { above: 10 },
  )
  const lost = sheets.unshown() - unshown
  if (lost > 0)
    sheets.text(
      `${lost} letters on this sheet are in a script that this file has no letters for (□); manifest.json has them.`,
      { above: 6 },
    )
}

/** The whole page from top to bottom; else its first view, or a file's first page. */
function picturesOf({ parts }: Manifest): readonly string[] {
  const names = parts.map(({ name }) => name)
  const whole = names
    .filter((name) => /^screenshot(?:-\d)?\.jpg$/.test(name))
    .toSorted((left, right) => left.length - right.length || (left < right ? -1 : 1))
  return whole.length > 0
    ? whole
    : names.filter((name) => name === 'first-view.jpg' || name === 'first-page.jpg').slice(0, 1)
}

/** Null where the bytes are no JPEG that a PDF can hold as it is. */
async function pictureOf(source: Octets): Promise<Picture | null> {
  const frame = jpegFrame(await firstBytes(source, HEAD_BYTES))
  if (frame === null) return null
  const { width, height, components } = frame
  return components === 1 || components === 3 || components === 4
    ? { source, width, height, components }
    : null
}

/** How an address reads to those who read its language; null where that is what stands there already. */
function unescaped(url: string): string | null {
  try {
    const { hostname } = new URL(url)
    const spelt = decodeURI(url).replace(hostname, domainToUnicode(hostname) || hostname)
    return spelt === url ? null : spelt
  } catch {
    return null
  }
}
