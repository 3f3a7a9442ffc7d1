/**
 * An ordinary living web on loopback, for counting what a link costs in requests: articles, short notes, lists, front pages,
 * reports in PDF of all sizes, pages that moved, and now and then one that is gone. Hosts have from one link to twenty, as in
 * documents. Each answers what it has not with a 404 of its own.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { makeBodies, makeHead, missingPage, numbers, words } from './pages.ts'

export interface LivingWeb extends AsyncDisposable {
  readonly port: number
  readonly links: readonly string[]
  /** `host/path` of each request so far. */
  readonly asked: readonly string[]
  /** Requests that a redirect cost: not the checker's doing. */
  readonly led: () => number
}

/** Of a hundred links, so many are of each kind: what was found cited in reports and press releases, rounded. */
const KINDS = [
  ['article', 62],
  ['note', 9],
  ['list', 6],
  ['front', 4],
  ['pdf', 12],
  ['moved', 5],
  ['gone', 2],
] as const
type Kind = (typeof KINDS)[number][0]

export async function startLivingWeb(count: number): Promise<LivingWeb> {
  const bodies = makeBodies()
  const kinds = new Map<string, Kind>()
  const next = numbers(20_261_123)
  const links: string[] = []
  for (let host = 0; links.length < count; host++) {
    // Most hosts are cited once.
    const many = [1, 1, 1, 1, 2, 1, 1, 3, 1, 6, 1, 20][next() % 12] ?? 1
    for (let at = 0; at < many && links.length < count; at++) {
      const kind = pick(next() % 100)
      const place = placeOf(kind, `site${host}.test`, next() % 100_000)
      if (kinds.has(place)) continue
      kinds.set(place, kind)
      links.push(`http://${place}`)
    }
  }
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const place = `${request.headers.host ?? ''}${path}`
    asked.push(place)
    const kind = kinds.get(place) ?? (path.startsWith('/now/') ? 'article' : 'gone')
    const html = { 'content-type': 'text/html; charset=utf-8' }
    if (kind === 'moved') response.writeHead(301, { location: path.replace('/old/', '/now/') }).end()
    else if (kind === 'gone') response.writeHead(404, html).end(missingPage(path))
    else if (kind === 'pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end(report(path))
    else response.writeHead(200, html).end(pageOf(kind, path, bodies))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    links,
    asked,
    led: () => asked.filter((place) => kinds.get(place) === 'moved').length,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function pick(hundredth: number): Kind {
  let left = hundredth
  for (const [kind, share] of KINDS) {
    if (left < share) return kind
    left -= share
  }
  return 'article'
}

function placeOf(kind: Kind, host: string, number: number): string {
  const name = words(numbers(number), 3).replaceAll(' ', '-')
  if (kind === 'front') return `${host}/`
  if (kind === 'list') return `${host}/topics/${name}/`
  if (kind === 'pdf') return `${host}/documents/${name}-${number}.pdf`
  return kind === 'moved' ? `${host}/old/${number}-${name}` : `${host}/news/${number}-${name}.html`
}

function pageOf(kind: Kind, path: string, bodies: readonly Buffer[]): Buffer {
  const number = Number(/\d+/.exec(path)?.[0] ?? path.length)
  const next = numbers(number + 3)
  const title =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.html$/, '')
      .replace(/^\d+-/, '')
      .replaceAll('-', ' ') ?? ''
  if (kind === 'note') {
    const told = Array.from({ length: 3 }, () => `<p>${words(next, 60)}.</p>`).join('')
    return Buffer.from(
      `<!doctype html><html lang="en"><head><title>${title} - Notes</title></head><body><h1>${title}</h1>${told}<p><a href="/">Home</a></p></body></html>`,
    )
  }
  if (kind === 'list') {
    const items = Array.from(
      { length: 30 },
      () => `<li><a href="/news/${next() % 999}">${words(next, 7)}</a></li>`,
    )
    return Buffer.from(
      `<!doctype html><html lang="en"><head><title>All about ${words(next, 2)}</title></head><body><h1>All about it</h1><ul>${items.join('')}</ul></body></html>`,
    )
  }
  return Buffer.concat([makeHead(path), bodies[number % bodies.length] ?? Buffer.alloc(0)])
}

/** From 8 kB to 2 MB; most are larger than a page. */
function report(path: string): Buffer {
  const number = Number(/\d+/.exec(path)?.[0] ?? 0)
  const bytes = 8_000 * 2 ** (number % 9)
  const head = Buffer.from(`%PDF-1.7\n% ${path}\n`)
  return Buffer.concat([
    head,
    Buffer.alloc(bytes, `${number} 0 obj << /Type /Page >> endobj\n`),
    Buffer.from('%%EOF'),
  ])
}
