/**
 * Archives of other people on one loopback port, told apart by host: TimeGate and paged TimeMap by RFC 7089, replay as Wayback
 * does it, a CDX index in its documented rows. `play` may answer any request otherwise: that is how faults are staged.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** One copy. `at`: 14 digits. */
export interface FakeMemento {
  readonly url: string
  readonly at: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}
export interface FakeArchive {
  readonly mementos?: readonly FakeMemento[]
  /** TimeMaps of more mementos than this are paged. */
  readonly pageSize?: number
  /** Sends no `id_` form, as archives not of the Wayback kind. */
  readonly noRaw?: boolean
  /** True when it has answered. */
  readonly play?: (request: IncomingMessage, response: ServerResponse) => boolean
}
export interface SeenRequest {
  readonly host: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** On performance.now()'s clock. */
  readonly at: number
}
export interface MementoServer extends AsyncDisposable {
  readonly port: number
  readonly requests: readonly SeenRequest[]
}

const PAGE = '<!doctype html><html lang="en"><head><title>Annual report on rivers</title></head><body><main>'
const PARAGRAPH =
  '<p>The water stood four metres above the mark in the spring, and the council counted eleven bridges that had to be closed for repair while the villages along the bank were asked to keep their boats ashore.</p>'

/** An ordinary page of some length. */
export function pageBody(title = 'Annual report on rivers', more = ''): string {
  return `${PAGE.replace('Annual report on rivers', title)}<h1>${title}</h1>${PARAGRAPH.repeat(8)}${more}</main></body></html>`
}

export async function startMementoServer(
  archives: Readonly<Record<string, FakeArchive>>,
): Promise<MementoServer> {
  const requests: SeenRequest[] = []
  const server = createServer((request, response) => {
    const host = request.headers.host ?? ''
    requests.push({ host, path: request.url ?? '', headers: request.headers, at: performance.now() })
    const archive = archives[host]
    if (archive === undefined) response.writeHead(404).end('no such host')
    else if (archive.play?.(request, response) !== true) serve(archive, `http://${host}`, request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function serve(
  archive: FakeArchive,
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = request.url ?? ''
  const known = (url: string) =>
    (archive.mementos ?? [])
      .filter((memento) => memento.url === url)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const gate = /^\/timegate\/(.+)$/.exec(path)?.[1]
  if (gate !== undefined) return serveGate(origin, gate, known(gate), request, response)
  const [, page, map] = /^\/timemap\/link\/(?:(\d+)\/)?(.+)$/.exec(path) ?? []
  if (map !== undefined) return serveMap(origin, map, known(map), archive.pageSize ?? 1_000, page, response)
  if (path.startsWith('/cdx')) return serveCdx(archive.mementos ?? [], path, response)
  const [, at, flag, url] = /^\/web\/(\d{14})(id_)?\/(.+)$/.exec(path) ?? []
  if (at === undefined || url === undefined || (archive.noRaw === true && flag !== undefined))
    return void response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not in this archive</h1>')
  serveMemento(origin, url, known(url), at, flag ?? '', response)
}

function serveGate(
  origin: string,
  url: string,
  mementos: readonly FakeMemento[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const wanted = request.headers['accept-datetime']
  const near = typeof wanted === 'string' ? Date.parse(wanted) : Infinity
  if (Number.isNaN(near)) return void response.writeHead(400).end()
  const chosen = closest(mementos, near)
  if (chosen === undefined) return void response.writeHead(404, { vary: 'accept-datetime' }).end('none')
  const link = linksOf(origin, url, mementos, chosen)
  const location = `${origin}/web/${chosen.at}/${url}`
  response.writeHead(302, { vary: 'accept-datetime', location, link }).end()
}

function serveMap(
  origin: string,
  url: string,
  mementos: readonly FakeMemento[],
  size: number,
  page: string | undefined,
  response: ServerResponse,
): void {
  response.setHeader('content-type', 'application/link-format')
  const head = [`<${url}>; rel="original"`, `<${origin}/timegate/${url}>; rel="timegate"`]
  const pages = Array.from({ length: Math.ceil(mementos.length / size) }, (_, index) =>
    mementos.slice(index * size, index * size + size),
  )
  if (page === undefined && pages.length > 1) {
    const maps = pages.map((list, index) => {
      const [from, until] = [dateOf(list[0]?.at ?? ''), dateOf(list.at(-1)?.at ?? '')]
      return `<${origin}/timemap/link/${index + 1}/${url}>; rel="timemap"; type="application/link-format"; from="${from}"; until="${until}"`
    })
    return void response.end([...head, ...maps].join(',\n'))
  }
  const listed = (pages[Number(page ?? 1) - 1] ?? []).map(({ at }) => mementoLink(origin, url, at, 'memento'))
  response.end([...head, ...listed].join(',\n'))
}

function serveCdx(mementos: readonly FakeMemento[], path: string, response: ServerResponse): void {
  const asked = new URL(path, 'http://cdx').searchParams
  const near = asked.get('closest') ?? ''
  const key = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, '').toLowerCase()
  const away = ({ at }: FakeMemento) => Math.abs(Date.parse(dateOf(at)) - Date.parse(dateOf(near)))
  const rows = mementos
    .filter(({ url, status = 200 }) => key(url) === key(asked.get('url') ?? '') && status < 400)
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, Number(asked.get('limit')))
    .map(({ url, at, status = 200, body }) => [at, url, 'text/html', String(status), digestOf(body ?? at)])
  response.setHeader('content-type', 'application/json')
  const names = ['timestamp', 'original', 'mimetype', 'statuscode', 'digest']
  response.end(JSON.stringify(rows.length === 0 ? [] : [names, ...rows]))
}

function serveMemento(
  origin: string,
  url: string,
  mementos: readonly FakeMemento[],
  at: string,
  flag: string,
  response: ServerResponse,
): void {
  const memento = closest(mementos, Date.parse(dateOf(at)))
  if (memento === undefined) return void response.writeHead(404).end('<h1>Not archived</h1>')
  if (memento.at !== at)
    return void response.writeHead(302, { location: `${origin}/web/${memento.at}${flag}/${url}` }).end()
  const status = memento.status ?? 200
  const recorded = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...memento.headers })
  const headers: Record<string, string> = {
    'memento-datetime': dateOf(memento.at),
    'link': linksOf(origin, url, mementos, memento),
  }
  for (const [name, value] of recorded) headers[`x-archive-orig-${name}`] = value
  for (const name of ['content-type', 'content-encoding']) {
    const value = recorded.find(([key]) => key === name)?.[1]
    if (value !== undefined) headers[name] = value
  }
  const location = memento.headers?.['location']
  if (location !== undefined) headers['location'] = `${origin}/web/${memento.at}${flag}/${location}`
  const body = memento.body ?? pageBody()
  const banner = flag === '' && typeof body === 'string' ? '<div id="banner">Kept by an archive</div>' : ''
  response.writeHead(status, headers)
  response.end(typeof body === 'string' ? `${banner}${body}` : body)
}

function linksOf(origin: string, url: string, mementos: readonly FakeMemento[], chosen: FakeMemento): string {
  const index = mementos.indexOf(chosen)
  const place = (at: number) => mementos.at(at)?.at ?? chosen.at
  return [
    `<${url}>; rel="original"`,
    `<${origin}/timemap/link/${url}>; rel="timemap"; type="application/link-format"`,
    mementoLink(origin, url, place(0), 'first memento'),
    mementoLink(origin, url, place(Math.max(0, index - 1)), 'prev memento'),
    mementoLink(origin, url, chosen.at, 'memento'),
    mementoLink(origin, url, place(-1), 'last memento'),
  ].join(', ')
}

function mementoLink(origin: string, url: string, at: string, rel: string): string {
  return `<${origin}/web/${at}/${url}>; rel="${rel}"; datetime="${dateOf(at)}"`
}

function closest(mementos: readonly FakeMemento[], near: number): FakeMemento | undefined {
  if (near === Infinity) return mementos.at(-1)
  const away = ({ at }: FakeMemento) => Math.abs(Date.parse(dateOf(at)) - near)
  return mementos.toSorted((a, b) => away(a) - away(b))[0]
}

/** RFC 7089's form of an instant of 14 digits. */
export function dateOf(at: string): string {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(at) ?? []
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`).toUTCString()
}

function digestOf(body: string | Uint8Array): string {
  let sum = 7
  for (const part of typeof body === 'string' ? Buffer.from(body) : body)
    sum = (sum * 31 + part) % 2_147_483_647
  return `DIGEST${sum}`
}
