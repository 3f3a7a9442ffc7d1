/** A small web on loopback, a capturer that sees it under its names, and what the tests ask about both. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCapturer, type CapturerOptions } from '../../../src/adapters/capturer/capturer.ts'
import { createAuthority } from '../../../src/egress/authority.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress, type Egress } from '../../../src/egress/egress.ts'
import type { Captured, SpoolFile } from '../../../src/ports.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void
/** By path, or by host and path; what is not listed is 404. */
export type Site = Readonly<Record<string, Answer>>

export interface Stand extends AsyncDisposable {
  readonly port: number
  /** Requests as the web saw them: `GET host/path`. */
  readonly seen: string[]
  readonly headers: IncomingMessage['headers'][]
  readonly log: string[]
  readonly directory: string
  /** Sees the stand's web under any name. */
  readonly egress: Egress
  readonly capturer: ReturnType<typeof createCapturer>
  capture(
    path: string,
    options?: { kind?: 'page' | 'file'; signal?: AbortSignal; language?: string },
  ): Promise<Captured>
  /** Names left in the spool's root. */
  spools(): Promise<readonly string[]>
}

export async function startStand(site: Site, options: Partial<CapturerOptions> = {}): Promise<Stand> {
  const directory = await mkdtemp(join(tmpdir(), 'ibid-capturer-'))
  const seen: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const log: string[] = []
  const serve: Answer = (request, response) => {
    const { host = '', ...rest } = request.headers
    seen.push(`${request.method ?? ''} ${host}${request.url ?? ''}`)
    headers.push({ host, ...rest })
    const path = (request.url ?? '').replace(/\?.*$/, '')
    const answer = site[`${host}${path}`] ?? site[path]
    if (answer === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    else answer(request, response)
  }
  const plain = createServer(serve)
  // Its certificates are nobody's, and recorded as such.
  const authority = await createAuthority()
  const secure = createSecureServer(
    {
      SNICallback: (name, done) => {
        authority.leafFor(name).then(
          (leaf) => done(null, leaf),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
      },
    },
    serve,
  )
  const port = await listen(plain)
  const securePort = await listen(secure)
  const through = (host: string | null, toPort: number, from: number | null = null) => ({
    host,
    port: from,
    address: '127.0.0.1',
    toPort,
  })
  // Nobody listens on port 9: what is asked of this host is refused.
  const egress = createEgress({
    ...directEgress,
    connectTo: [through('refused.test', 9), through(null, securePort, 443), through(null, port)],
  })
  const capturer = createCapturer({
    egress,
    clock: { now: () => new Date() },
    runDirectory: join(directory, 'run'),
    spoolRoot: join(directory, 'spool'),
    version: '0.0.0-test',
    contact: 'https://ibid.test/about',
    log: (line) => log.push(line),
    ...options,
  })
  return {
    port,
    seen,
    headers,
    log,
    directory,
    egress,
    capturer,
    capture: async (path, { kind = 'page', signal = new AbortController().signal, language } = {}) =>
      await capturer.capture(
        {
          snapshot: 'snapshot',
          url: path.startsWith('http') ? path : `http://site.test${path}`,
          kind,
          acceptLanguage: language ?? null,
        },
        { signal },
      ),
    spools: async () => await readdir(join(directory, 'spool')),
    async [Symbol.asyncDispose]() {
      await capturer[Symbol.asyncDispose]()
      await egress.close()
      for (const server of [plain, secure]) {
        const closed = Promise.withResolvers<void>()
        server.close(() => closed.resolve())
        server.closeAllConnections()
        await closed.promise
      }
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function listen(server: Server): Promise<number> {
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  return (server.address() as AddressInfo).port
}

export function html(body: string, head = ''): Answer {
  const text = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(text)
}

export function bytes(
  mediaType: string,
  body: string | Uint8Array,
  more: Record<string, string> = {},
): Answer {
  return (_, response) => response.writeHead(200, { 'content-type': mediaType, ...more }).end(body)
}

export function redirect(location: string): Answer {
  return (_, response) => response.writeHead(302, { location }).end()
}

/** Takes the request and never answers. */
export const silence: Answer = () => {}

/** One white point. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
)

export async function read({ files }: Captured, name: string): Promise<Buffer> {
  const file = files.find((candidate) => candidate.name === name)
  if (file === undefined) throw new Error(`no ${name} among ${files.map((one) => one.name).join(', ')}`)
  return await readAll(file)
}

export async function readAll(file: Pick<SpoolFile, 'open'>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** URLs in the capture's index, sorted. */
export async function indexed(captured: Captured): Promise<readonly string[]> {
  const lines = (await read(captured, 'index.cdxj')).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line.slice(line.indexOf('{'))) as { url: string }).url).toSorted()
}

/** Outcome of each step by name. */
export function outcomes({ facts }: Captured): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.steps.map(({ step, outcome }) => [step, outcome]))
}

/** Width and height that a JPEG's frame header states (ITU T.81 B.2.2). */
export function jpegSize(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at + 9 < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xc3)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
  }
  throw new Error('no frame header')
}
