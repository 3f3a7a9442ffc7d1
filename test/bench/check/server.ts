/**
 * The web of the bench, in a process of its own so that only the client is measured: every host name is served by one
 * listener, over HTTP and over TLS. Plain answers without content coding, so that every contestant reads the same bytes.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { makeChain } from '../../fakes/certificates.ts'
import { mixedLinks, SECURE } from './links.ts'
import { makeBodies, missingPage, pageFor } from './pages.ts'

/** What the parent is told once both listen. `root` is the PEM that the secure server's chain ends in. */
export interface ServedAt {
  readonly http: number
  readonly https: number
  readonly root: string
}

const bodies = makeBodies()
const chain = await makeChain({ names: [`*.${SECURE}`] })
const plain = createServer({ keepAliveTimeout: 60_000 }, answer)
const secure = createSecureServer(
  { keepAliveTimeout: 60_000, key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` },
  answer,
)
const at: ServedAt = { http: await listen(plain), https: await listen(secure), root: chain.root }
process.send?.(at)
// Whoever started it has gone.
process.on('disconnect', () => process.exit(0))

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/'
  const kind = path.split('/', 2)[1]
  const head = request.method === 'HEAD'
  if (kind === 'list') send(response, 200, Buffer.from(listPage(Number(path.split('/')[2]))), head)
  else if (kind === 'moved') response.writeHead(301, { location: path.replace('moved', 'page') }).end()
  else if (kind === 'gone') send(response, 404, Buffer.from(missingPage(path)), head)
  else if (kind === 'no-head' && head) response.writeHead(405, { 'content-length': 0 }).end()
  else send(response, 200, pageFor(request.headers.host ?? '', path, bodies), head)
}

function send(response: ServerResponse, status: number, body: Buffer, head: boolean): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
  response.end(head ? undefined : body)
}

/** The list as a page of links, for who wants a page. */
function listPage(count: number): string {
  const links = mixedLinks(count).map(({ url }) => `<a href="${url}">${url}</a>`)
  return `<!doctype html><html lang="en"><title>Links</title>\n${links.join('\n')}\n</html>`
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen({ host: '127.0.0.1', port: 0, backlog: 1_024 }, ready))
  // oxlint-disable-next-line no-unsafe-type-assertion -- a TCP listener's address is one of port and family
  return (server.address() as AddressInfo).port
}
