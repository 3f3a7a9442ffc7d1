/** Finds the case behind a request, counts what it was asked before, and has its answer sent. Keeps the log of requests. */
import type { IncomingHttpHeaders } from 'node:http'
import type { RawAnswer, WebAnswer, WebRequest } from '../case.ts'
import { sendOverOne, sendOverTwo, type Timers } from './answer.ts'
import type { Arrived } from './front.ts'
import { asciiName, ISSUER_HOST, LIST_HOST, type Hosts } from './hosts.ts'

export interface SeenRequest {
  readonly host: string
  /** Path and query as asked. */
  readonly path: string
  readonly method: string
  readonly scheme: 'http' | 'https'
  readonly httpVersion: '1.1' | '2'
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Requests of one connection share this number. */
  readonly connection: number
}

export interface Reception {
  answer(arrived: Arrived): void
  readonly requests: readonly SeenRequest[]
  serveList(name: string, html: string): string
  reset(): void
  close(): void
}

export function createReception(hosts: Hosts, issuerAt: (path: string) => Uint8Array): Reception {
  const requests: SeenRequest[] = []
  const timers: Timers = new Set()
  const counts = new Map<string, number>()
  const lists = new Map<string, string>()
  const count = (key: string): number => {
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return before
  }
  const decide = (request: Omit<WebRequest, 'before' | 'beforeHere'>): WebAnswer | RawAnswer => {
    const { host, path } = request
    if (host === ISSUER_HOST && path === '/huge')
      return { raw: 'HTTP/1.1 200 OK\r\n\r\n', then: 'repeat', again: Buffer.alloc(65_536, 48) }
    if (host === ISSUER_HOST)
      return { status: 200, headers: [['Content-Type', 'application/pkix-cert']], body: issuerAt(path) }
    const list = lists.get(path.slice(1))
    if (host === LIST_HOST && list !== undefined)
      return { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']], body: list }
    const found = hosts.find(host)
    if (found?.behaviour.serve === undefined)
      return { status: 421, headers: [['Content-Type', 'text/plain']], body: 'no such host here\n' }
    return found.behaviour.serve({ ...request, before: count(host), beforeHere: count(`${host} ${path}`) })
  }
  return {
    requests,
    answer({ scheme, connection, one, two }) {
      const from = one?.request ?? two?.request
      if (from === undefined) return
      const headers = readHeaders(from.headers)
      const host = hostOf(headers.get(':authority') ?? headers.get('host') ?? '')
      const asked = {
        method: from.method ?? 'GET',
        scheme,
        host,
        path: from.url ?? '/',
        headers,
        cookies: readCookies(headers.get('cookie') ?? ''),
        httpVersion: one === null ? ('2' as const) : ('1.1' as const),
      }
      requests.push({
        host,
        path: asked.path,
        method: asked.method,
        scheme,
        httpVersion: asked.httpVersion,
        at: Date.now(),
        connection,
      })
      const answer = decide(asked)
      if (one !== null) sendOverOne(one.request, one.response, answer, timers)
      if (two !== null) sendOverTwo(two.request.stream, asked.method, answer, timers)
    },
    serveList(name, html) {
      lists.set(name, html)
      return `http://${LIST_HOST}/${name}`
    },
    reset() {
      requests.length = 0
      counts.clear()
    },
    close() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

function readHeaders(headers: IncomingHttpHeaders): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
    ),
  )
}

function readCookies(header: string): ReadonlyMap<string, string> {
  return new Map(
    header
      .split(/;\s*/)
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )
}

/** The name alone, in ASCII, without port and without the root's dot. */
function hostOf(authority: string): string {
  return asciiName(authority.replace(/:\d*$/, '')).replace(/\.$/, '')
}
