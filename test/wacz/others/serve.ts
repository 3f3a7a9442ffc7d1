/** A WARC of anybody's as the site that it once was: each address is answered with exactly the bytes of its record. */
import { createReadStream } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { WARCParser } from 'warcio'

export interface OldSite extends AsyncDisposable {
  readonly port: number
  /** The recorded answers by address: status line, headers, body and trailers as they stand in the WARC. */
  readonly answers: ReadonlyMap<string, Buffer>
}

/** Reads with warcio, so that nothing of ours stands between the record and the wire. The newest record of an address counts. */
export async function readAnswers(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const answers = new Map<string, Buffer>()
  for await (const record of WARCParser.iterRecords(createReadStream(path), { parseHttp: false })) {
    const block = Buffer.from(await record.readFully(false))
    // WARC/1.0 writers, Wget among them, put the address in angle brackets.
    const url = (record.warcTargetURI ?? '').replace(/^<|>$/g, '')
    if (record.warcType === 'response' && block.subarray(0, 5).toString('latin1') === 'HTTP/')
      answers.set(url, block)
  }
  return answers
}

/** Every name leads here. What no record answers is a 404 of ours. */
export async function serveWarc(path: string): Promise<OldSite> {
  const answers = await readAnswers(path)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)))
    let head = ''
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      const host = /^host:\s*(\S+)/im.exec(head)?.[1] ?? ''
      const target = /^\S+ (\S+)/.exec(head)?.[1] ?? '/'
      head = ''
      // Closed after each: some recorded bodies end where their connection did.
      socket.end(
        answers.get(`http://${host}${target}`) ?? 'HTTP/1.1 404 Not in the WARC\r\nContent-Length: 0\r\n\r\n',
      )
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    answers,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
