/** A list is checked, watched and looked at again over HTTP; the receiver of its webhook hears what changed, and believes it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { openMemory } from '../../src/adapters/memory/open.ts'
import { readConfig } from '../../src/config.ts'
import { createContext } from '../../src/context.ts'
import type { Log } from '../../src/events.ts'
import { startService } from '../../src/main.ts'
import { startReplicaWeb, type Site } from '../replica-web/web.ts'

interface Heard {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

const words = 'The council counted eleven bridges that had to be closed while the water stood high. '.repeat(
  30,
)

test('a page that is gone at the second look => one message, signed with the secret that was given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-webhook-'))
  let isGone = false
  const heard: Heard[] = []
  const moving: Site = (request, response) => {
    response.setHeader('Content-Type', 'text/html')
    if (isGone || request.url !== '/report') response.writeHead(410).end('<p>This page is gone.')
    else response.end(`<!doctype html><title>On bridges</title><h1>On bridges</h1><p>${words}</p>`)
  }
  const hook: Site = (request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece))
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      response.writeHead(heard.length === 1 ? 500 : 204).end()
    })
  }
  await using web = await startReplicaWeb({
    writeCertificate: async (pem) => {
      await writeFile(join(folder, 'ca.pem'), pem)
      return join(folder, 'ca.pem')
    },
    sites: { 'moving.example': moving, 'hook.example': hook },
  })
  const variables = { IBID_DATA_DIR: folder, IBID_PORT: '0', IBID_BROWSER: 'never', ...web.variables }
  const lines: string[] = []
  const log: Log = { write: (_level, event, fields) => void lines.push(JSON.stringify({ event, ...fields })) }
  await using memory = openMemory()
  const store = createMemoryStore()
  await using context = createContext(readConfig(variables), log, {
    store: async () => store,
    database: async () => ({ ...memory, ping: async () => {} }),
  })
  await using service = await startService(context)
  const ask = async (method: string, path: string, body: object | null = null) => {
    const response = await fetch(new URL(path, service.url), {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
    return (await response.json()) as Record<string, unknown>
  }
  const urls = ['https://moving.example/report', 'https://moving.example/never']
  const { id } = await ask('POST', '/v1/checks', { urls })
  const path = `/v1/documents/${String(id)}`
  const ended = () =>
    expect.poll(async () => (await ask('GET', path))['state'], { timeout: 60_000 }).toBe('done')
  await ended()
  const { run: first } = (await ask('GET', path)) as { run: { id: string } }

  const watched = await ask('PUT', `${path}/watch`, { every: 7, webhook: 'https://hook.example/ibid?k3y' })
  const { secret } = watched['webhook'] as { secret: string }
  isGone = true
  await ask('POST', `${path}/recheck`)
  await expect.poll(() => heard.length, { timeout: 60_000 }).toBe(2)
  await ended()
  const { run: second } = (await ask('GET', path)) as { run: { id: string } }

  const message = heard.map(({ headers, body }) => {
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    return new Webhook(secret).verify(body, plain)
  })
  expect(message[0]).toEqual(message[1])
  expect(message[1]).toMatchObject({
    type: 'document.changed',
    data: {
      document: id,
      run: second.id,
      before: first.id,
      changed: 1,
      links: [{ url: urls[0], before: { verdict: 'alive' }, after: { outcome: 'broken', verdict: 'gone' } }],
    },
  })
  expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(lines.join('\n')).not.toMatch(/whsec_|k3y/)
  await rm(folder, { recursive: true, force: true })
}, 180_000)
