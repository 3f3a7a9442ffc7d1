/**
 * The heads of WARC 1.1 records as text (ISO 28500 §4 to §6). What a hostile server or page may choose (a URL, a media
 * type) is reduced to printable ASCII here, so that no value can begin a line of its own.
 */
import type { Digest, Exchange } from '../../citations/index.ts'

export type WarcType = 'warcinfo' | 'request' | 'response' | 'resource' | 'metadata' | 'revisit'

export type HeadField = readonly [name: string, value: string]

export interface RecordHead {
  readonly type: WarcType
  /** `urn:uuid:…`, without angle brackets. */
  readonly id: string
  readonly at: Date
  readonly target: string | null
  readonly contentType: string
  readonly length: number
  readonly block: Digest
  readonly payload: Digest | null
  readonly extra: readonly HeadField[]
}

/** The record's head with its closing blank line, as bytes. */
export function recordHead(head: RecordHead): Buffer {
  const fields: HeadField[] = [
    ['WARC-Type', head.type],
    ['WARC-Record-ID', `<${head.id}>`],
    ['WARC-Date', head.at.toISOString()],
  ]
  if (head.target !== null) fields.push(['WARC-Target-URI', asciiUri(head.target)])
  fields.push(...head.extra.map(([name, value]) => [name, printable(value)] as const))
  if (head.payload !== null) fields.push(['WARC-Payload-Digest', head.payload])
  fields.push(['WARC-Block-Digest', head.block])
  fields.push(['Content-Type', printable(head.contentType)])
  fields.push(['Content-Length', String(head.length)])
  return Buffer.from(`WARC/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
}

/**
 * What every record of an exchange says about its connection. `WARC-Protocol` and `WARC-Cipher-Suite` are proposed
 * fields (iipc/warc-specifications 42, 86); fields of our own begin with `Ibid-`, which the standard asks readers to skip.
 */
export function connectionFields(exchange: Exchange, http: string, chainRecord: string | null): HeadField[] {
  const fields: HeadField[] = [
    ['WARC-IP-Address', exchange.address],
    ['WARC-Protocol', exchange.protocol ?? http],
  ]
  if (exchange.tls !== null) {
    fields.push(['WARC-Protocol', exchange.tls.protocol.replace(/^TLSv/, 'tls/').toLowerCase()])
    fields.push(['WARC-Cipher-Suite', exchange.tls.cipher])
    if (!exchange.tls.authorised) fields.push(['Ibid-Certificate-Refused', exchange.tls.refusal ?? 'unknown'])
  }
  if (chainRecord !== null) fields.push(['Ibid-Certificates', `<${chainRecord}>`])
  if (exchange.upgraded) fields.push(['Ibid-Upgraded', 'frames after the switch are not kept'])
  return fields
}

/**
 * Percent-encodes controls, blanks and whatever is beyond ASCII. `|`, `{` and the like stay, although RFC 3986 has no
 * room for them: browsers send them bare, and a replay looks the URL up as the browser spelt it.
 */
export function asciiUri(uri: string): string {
  return uri
    .toWellFormed()
    .replace(/[^!-~]/gu, (letter) =>
      [...new TextEncoder().encode(letter)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    )
}

function printable(value: string): string {
  return value.replace(/[^\u0020-\u007e]/g, '?')
}
