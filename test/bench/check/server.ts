/**
 * The web of the bench, in a process of its own so that only the client is measured: every host name is served by one
 * listener, over HTTP and over TLS. It answers from bytes made before it listens, straight onto the socket, because it
 * shares the machine with whom it serves: its work must be small beside theirs, as a file server's is. Plain answers without
 * content coding, so that every contestant reads the same bytes.
 */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createSecureServer } from 'node:tls'
import { makeChain } from '../../fakes/certificates.ts'
import { mixedLinks, secureLinks, SECURE } from './links.ts'
import { makeBodies, makeHead, missingPage } from './pages.ts'

/** What the parent is told once both listen. `root` is the PEM that the secure server's chain ends in. */
export interface ServedAt {
  readonly http: number
  readonly https: number
  readonly root: string
}

const bodies = makeBodies()
const asked = [mixedLinks, secureLinks].flatMap((list) => list(Number(process.argv[2] ?? 0)))
const heads = new Map(asked.map(({ url }) => new URL(url).pathname).map((path) => [path, makeHead(path)]))
const chain = await makeChain({ names: [`*.${SECURE}`] })
const secured = { key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` }
const at: ServedAt = {
  http: await listen(createServer({ noDelay: true }, converse)),
  https: await listen(createSecureServer({ ...secured, noDelay: true }, converse)),
  root: chain.root,
}
process.send?.(at)
// Whoever started it has gone.
process.on('disconnect', () => process.exit(0))

/** Requests have no bodies here, so each ends with its head. */
function converse(socket: Socket): void {
  let unread = ''
  socket.on('error', () => socket.destroy())
  socket.on('data', (piece: Buffer) => {
    unread += piece.toString('latin1')
    for (;;) {
      const end = unread.indexOf('\r\n\r\n')
      if (end < 0) return
      const [method = '', path = '/'] = unread.slice(0, unread.indexOf('\r\n')).split(' ', 2)
      unread = unread.slice(end + 4)
      socket.write(answerTo(path, method === 'HEAD'))
    }
  })
}

function answerTo(path: string, head: boolean): Buffer {
  const [, kind, number = '0'] = path.split('/', 3)
  const index = Number(number)
  if (kind === 'moved') return answer('301 Moved Permanently', [], head, `location: /page/${number}\r\n`)
  if (kind === 'list') return answer('200 OK', [Buffer.from(listPage(index))], head)
  if (kind === 'gone') return answer('404 Not Found', [Buffer.from(missingPage(path))], head)
  if (kind === 'no-head' && head) return answer('405 Method Not Allowed', [], head)
  const body = bodies[index % bodies.length] ?? Buffer.alloc(0)
  return answer('200 OK', [heads.get(path) ?? makeHead(path), body], head)
}

function answer(status: string, page: readonly Buffer[], head: boolean, more = ''): Buffer {
  const length = page.reduce((sum, piece) => sum + piece.length, 0)
  const written = `HTTP/1.1 ${status}\r\nserver: bench\r\ncontent-type: text/html; charset=utf-8\r\n${more}content-length: ${length}\r\n\r\n`
  return Buffer.concat([Buffer.from(written, 'latin1'), ...(head ? [] : page)])
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
