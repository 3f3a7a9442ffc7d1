/**
 * An S3 server in memory with one fault at a time: the faults of real servers and networks that radosgw does not have.
 * It checks no signatures, which is a fault of real servers too.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type S3Flaw =
  | 'none'
  | 'overwrites'
  | 'changes-bytes'
  | 'keeps-the-framing'
  | 'ignores-ranges'
  | 'ignores-if-match'
  | 'lists-backwards'
  | 'lists-nothing'
  | 'does-not-delete'
  | 'cuts-answers'
  | 'loses-the-first-answer'
  | 'fails-twice'
  | 'always-fails'
  | 'conflicts-once'
  | 'says-moved'
  | 'speaks-html'

interface Kept {
  readonly body: Buffer
  readonly tag: string
  readonly mark: string | undefined
}

export interface OddS3 extends AsyncDisposable {
  readonly endpoint: string
  /** Method and path of every request, in order. */
  readonly requests: string[]
  readonly objects: Map<string, Kept>
  flaw: S3Flaw
}

/** Listens on a free loopback port. The bucket is whatever the path names. */
export async function startOddS3(flaw: S3Flaw): Promise<OddS3> {
  const objects = new Map<string, Kept>()
  const requests: string[] = []
  const state = { puts: 0, gets: 0 }
  const odd: OddS3 = {
    endpoint: '',
    requests,
    objects,
    flaw,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    answer(odd, state, request, response).catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return Object.assign(odd, { endpoint: `http://127.0.0.1:${address.port}` })
}

async function answer(
  odd: OddS3,
  state: { puts: number; gets: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://s3.invalid')
  const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'))
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  const body = Buffer.concat(pieces)
  if (odd.flaw === 'says-moved') return fail(response, 301, 'PermanentRedirect')
  if (odd.flaw === 'speaks-html') return void response.writeHead(200).end('<html>It works!</html>')
  if (odd.flaw === 'always-fails') return fail(response, 503, 'SlowDown')
  if (odd.flaw === 'fails-twice' && state.puts + state.gets < 2) {
    state.gets++
    return fail(response, 503, 'SlowDown')
  }
  if (request.method === 'PUT') return put(odd, state, key, body, request, response)
  if (request.method === 'DELETE') {
    if (odd.flaw !== 'does-not-delete') odd.objects.delete(key)
    return void response.writeHead(204).end()
  }
  if (key === '') return list(odd, url, response)
  return get(odd, key, request, response)
}

function put(
  odd: OddS3,
  state: { puts: number },
  key: string,
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  state.puts++
  const current = odd.objects.get(key)
  const { 'if-none-match': absent, 'if-match': tag, 'x-amz-meta-ibid-put': mark } = request.headers
  if (odd.flaw === 'conflicts-once' && state.puts === 1)
    return fail(response, 409, 'ConditionalRequestConflict')
  if (absent === '*' && current !== undefined && odd.flaw !== 'overwrites')
    return fail(response, 412, 'PreconditionFailed')
  if (tag !== undefined && odd.flaw !== 'ignores-if-match') {
    if (current === undefined) return fail(response, 404, 'NoSuchKey')
    if (tag !== `"${current.tag}"`) return fail(response, 412, 'PreconditionFailed')
  }
  let kept = body
  if (odd.flaw === 'changes-bytes' && body.length > 0)
    kept = Buffer.from(body).fill(body.readUInt8(0) ^ 1, 0, 1)
  // As s3rver does it: the chunk framing of a streaming signature is stored as if it were the object.
  if (odd.flaw === 'keeps-the-framing' && body.length > 100)
    kept = Buffer.concat([Buffer.from('f4240\r\n'), body])
  const next = {
    body: kept,
    tag: createHash('md5').update(kept).digest('hex'),
    mark: typeof mark === 'string' ? mark : undefined,
  }
  odd.objects.set(key, next)
  if (odd.flaw === 'loses-the-first-answer' && state.puts === 1) return void response.destroy()
  response.writeHead(200, { etag: `"${next.tag}"` }).end()
}

function get(odd: OddS3, key: string, request: IncomingMessage, response: ServerResponse): void {
  const kept = odd.objects.get(key)
  if (kept === undefined) return fail(response, 404, 'NoSuchKey')
  const headers = {
    'etag': `"${kept.tag}"`,
    ...(kept.mark === undefined ? {} : { 'x-amz-meta-ibid-put': kept.mark }),
  }
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  if (first === undefined || last === undefined || odd.flaw === 'ignores-ranges') {
    response.writeHead(200, { ...headers, 'content-length': kept.body.length })
    if (request.method === 'HEAD') return void response.end()
    if (odd.flaw !== 'cuts-answers') return void response.end(kept.body)
    response.write(kept.body.subarray(0, kept.body.length - 1))
    setTimeout(() => response.destroy(), 20)
    return
  }
  const from = first === '' ? Math.max(0, kept.body.length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? kept.body.length - 1 : Math.min(Number(last), kept.body.length - 1)
  if (from > to) return fail(response, 416, 'InvalidRange')
  const range = {
    'content-range': `bytes ${from}-${to}/${kept.body.length}`,
    'content-length': to + 1 - from,
  }
  response.writeHead(206, { ...headers, ...range }).end(kept.body.subarray(from, to + 1))
}

function list(odd: OddS3, url: URL, response: ServerResponse): void {
  const prefix = url.searchParams.get('prefix') ?? ''
  const after = url.searchParams.get('start-after') ?? ''
  const keys = [...odd.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).toSorted()
  if (odd.flaw === 'lists-backwards') keys.reverse()
  if (odd.flaw === 'lists-nothing') keys.length = 0
  const contents = keys.map(
    (key) =>
      `<Contents><Key>${key}</Key><Size>${odd.objects.get(key)?.body.length}</Size><ETag>&quot;${odd.objects.get(key)?.tag}&quot;</ETag></Contents>`,
  )
  response
    .writeHead(200, { 'content-type': 'application/xml' })
    .end(
      `<?xml version="1.0"?><ListBucketResult><Name>evidence</Name><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`,
    )
}

function fail(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)
}
