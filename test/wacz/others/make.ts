/**
 * `node test/wacz/others/make.ts`: makes the two WARCs beside it anew, with programs that are not ours: GNU Wget (Debian's) and warcio
 * (npm). What each holds is a small paper of our own, served here on loopback. Needs `wget`.
 */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { WARCRecord, WARCSerializer } from 'warcio'
import { asked, paper } from './paper.ts'

const run = promisify(execFile)
const here = import.meta.dirname
const SITE = 'http://old-paper.example'

const server = createServer((incoming, response) => {
  const { pathname } = new URL(incoming.url ?? '/', SITE)
  paper(pathname, response)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const folder = await mkdtemp(join(tmpdir(), 'ibid-others-'))
try {
  // As a proxy, so that the addresses are those of a site and not of this machine.
  const args = [
    '--warc-file=wget',
    '--no-verbose',
    '--tries=1',
    '--page-requisites',
    `${SITE}/`,
    ...asked.map((path) => SITE + path),
  ]
  await run('wget', args, {
    cwd: folder,
    env: { ...process.env, http_proxy: `http://127.0.0.1:${port}` },
  }).catch((error: unknown) => {
    // Exit code 8: one of the answers is a 404, as it should be.
    if (!(error instanceof Error && 'code' in error && error.code === 8)) throw error
  })
  await rename(join(folder, 'wget.warc.gz'), join(here, 'wget.warc.gz'))

  const parts: Uint8Array[] = []
  const head = { filename: 'warcio.warc.gz', warcVersion: 'WARC/1.1' } as const
  parts.push(
    await WARCSerializer.serialize(WARCRecord.createWARCInfo(head, { software: 'warcio.js' }), {
      gzip: true,
    }),
  )
  for (const path of ['/', ...asked]) {
    const { statusline, httpHeaders, body } = await fetchRaw(path)
    const record = WARCRecord.create(
      {
        url: SITE + path,
        date: '2024-05-06T07:08:09Z',
        type: 'response',
        warcVersion: 'WARC/1.1',
        httpHeaders,
        statusline,
        keepHeadersCase: true,
      },
      (async function* () {
        yield body
      })(),
    )
    parts.push(await WARCSerializer.serialize(record, { gzip: true }))
  }
  await writeFile(join(here, 'warcio.warc.gz'), Buffer.concat(parts))
  console.log((await readFile(join(here, 'wget.warc.gz'))).length, Buffer.concat(parts).length)
} finally {
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true, force: true })
}

/** One answer with its chunked coding off and its length said, as warcio wants it: it keeps headers by name. */
async function fetchRaw(
  path: string,
): Promise<{ statusline: string; httpHeaders: Record<string, string>; body: Buffer }> {
  const asking = request({ host: '127.0.0.1', port, path, headers: { host: new URL(SITE).host } })
  asking.end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const httpHeaders: Record<string, string> = {}
  for (let at = 0; at < answer.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = answer.rawHeaders.slice(at, at + 2)
    if (!/^(?:transfer-encoding|connection|keep-alive|trailer|content-length)$/i.test(name))
      httpHeaders[name] = value
  }
  httpHeaders['Content-Length'] = String(body.length)
  return { statusline: `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`, httpHeaders, body }
}
