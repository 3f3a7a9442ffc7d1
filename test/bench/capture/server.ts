/** The capture bench's web, over TLS, in a process of its own so that only who records is measured. */
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeChain } from '../../fakes/certificates.ts'
import { HOST, makeSite } from './site.ts'

/** What the parent is told once it listens. `root` is the PEM that its chain ends in. */
export interface ServedAt {
  readonly https: number
  readonly root: string
}

const PIECE = 16_384
const site = makeSite()
const chain = await makeChain({ names: [HOST] })
const server = createServer(
  { key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` },
  (request, response) => {
    const found = site.get((request.url ?? '').replace(/\?.*$/s, ''))
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      return
    }
    const codings = request.headers['accept-encoding'] ?? ''
    const gzipped = codings.includes('gzip') ? found.gzipped : null
    const body = gzipped ?? found.body
    response.writeHead(200, {
      'content-type': found.mediaType,
      'cache-control': 'max-age=60',
      ...(gzipped === null ? {} : { 'content-encoding': 'gzip' }),
      ...(found.chunked ? {} : { 'content-length': body.length }),
    })
    if (found.chunked)
      for (let at = 0; at < body.length; at += PIECE) response.write(body.subarray(at, at + PIECE))
    response.end(found.chunked ? undefined : body)
  },
)
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const at: ServedAt = { https: (server.address() as AddressInfo).port, root: chain.root }
  process.send?.(at)
})
// Whoever started it has gone.
process.on('disconnect', () => process.exit(0))
