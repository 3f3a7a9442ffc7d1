/** What no client library sends: requests that are no requests get an answer without a word about our insides. */
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createContext, type Context } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { startService, type RunningService } from '../../src/main.ts'

let folder: string
let context: Context
let service: RunningService
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-raw-'))
  context = createContext(readConfig({ IBID_DATA_DIR: folder, IBID_PORT: '0' }), silentLog)
  service = await startService(context)
})
afterAll(async () => {
  await service[Symbol.asyncDispose]()
  await context[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

function say(words: string): Promise<string> {
  const { port, hostname } = new URL(service.url)
  return new Promise((told, failed) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(words))
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text))
    socket.once('close', () => told(answer))
    socket.once('error', failed)
    socket.setTimeout(5000, () => socket.end())
  })
}

test.each([
  ['a host with a blank', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 4\d\d/],
  [
    'a host that is a path',
    'GET / HTTP/1.1\r\nHost: localhost/@evil.example\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 4\d\d/,
  ],
  ['a rebound host', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 403/],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
  [
    'a whole address of another host',
    'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 4\d\d/,
  ],
  ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400/],
  [
    'a method nobody knows',
    'PROPFIND / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 405/,
  ],
  [
    'a path with dots',
    'GET /v1/snapshots/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 404/,
  ],
])('%s => a 4xx, and nothing of our insides', async (_name, words, status) => {
  const answer = await say(words)
  expect(answer).toMatch(status)
  expect(answer).not.toMatch(/\.ts\b|node_modules|\bat [A-Za-z]+ \(/)
})

test('the service still answers after all of that', async () => {
  expect(await (await fetch(new URL('/healthz', service.url))).json()).toMatchObject({ ok: true })
})
