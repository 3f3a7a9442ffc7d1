/** A document looked at again by the whole service: one of its sources has died since, another has come back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createContext, type Context } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { startService, type RunningService } from '../../src/main.ts'
import { verifyFile } from '../../src/wacz/verify.ts'
import { startReplicaWeb, type ReplicaWeb, type Site } from '../replica-web/web.ts'

const page = (title: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${'The ferry was moved up the river before the flood, and nobody was told of it in time. '.repeat(12)}</p>`
const html = (response: ServerResponse, status: number, body: string) =>
  void response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(body)
/** Later in its life. */
let isLater = false
const gone: Site = (_, response) => html(response, 404, '<title>Not found</title><p>No such page.')
const sites: Readonly<Record<string, Site>> = {
  'lasting.example': (_, response) => html(response, 200, page('The lasting source')),
  'dying.example': (request, response) =>
    isLater || request.url !== '/ferry'
      ? gone(request, response)
      : html(response, 200, page('The dying source')),
  'returning.example': (request, response) =>
    isLater ? html(response, 200, page('The source that came back')) : void request.socket.destroy(),
}

let folder: string
let web: ReplicaWeb
let context: Context
let service: RunningService
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-again-'))
  const writeCertificate = async (pem: string) => {
    await writeFile(join(folder, 'ca.pem'), pem)
    return join(folder, 'ca.pem')
  }
  web = await startReplicaWeb({ writeCertificate, sites })
  const variables = { IBID_DATA_DIR: join(folder, 'data'), IBID_PORT: '0', ...web.variables }
  context = createContext(readConfig(variables), silentLog)
  service = await startService(context)
})
afterAll(async () => {
  await service[Symbol.asyncDispose]()
  await context[Symbol.asyncDispose]()
  await web[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

interface Told {
  readonly id: string
  readonly state: string
  readonly run: { readonly id: string }
  readonly links: readonly { readonly verdict: string; readonly certainty: string }[]
  readonly permalinks: readonly { readonly state: string; readonly snapshot: string }[]
}
const at = (path: string) => new URL(path, service.url)
const get = async (id: string) => (await (await fetch(at(`/v1/documents/${id}`))).json()) as Told
/** The events end when the document is done. */
const followed = async (id: string) => {
  const events = await (await fetch(at(`/v1/documents/${id}/events`))).text()
  return [...events.matchAll(/^event: state\ndata: .*"state":"(\w+)"/gm)].map(([, state]) => state)
}

test('the dead is told dead, the returned is recorded under its own permalink, what was kept stays and is verified', async () => {
  const urls = ['https://lasting.example/', 'https://dying.example/ferry', 'https://returning.example/']
  const accepted = await fetch(at('/v1/documents'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      citations: urls.map((url, index) => ({ number: String(index + 1), urls: [url] })),
    }),
  })
  const { id } = (await accepted.json()) as Told
  expect((await followed(id)).at(-1)).toBe('done')
  const before = await get(id)
  expect(before.links.map(({ verdict }) => verdict)).toEqual(['alive', 'alive', 'connection-reset'])
  expect(before.permalinks.map(({ state }) => state)).toEqual(['kept', 'kept', 'none'])
  const picture = async () => {
    const shown = await fetch(at(`/v1/snapshots/${before.permalinks[1]?.snapshot}/screenshot`))
    return Buffer.from(await shown.arrayBuffer())
  }
  const seenThen = await picture()

  isLater = true
  const asked = await fetch(at(`/v1/documents/${id}/recheck`), { method: 'POST' })
  expect(asked.status).toBe(202)
  const under = (await asked.json()) as Told
  expect(under.state).toBe('checking')
  expect(under.permalinks.map(({ state }) => state)).toEqual(['kept', 'kept', 'reserved'])
  expect(await followed(id)).toEqual(['checking', 'done'])
  const after = await get(id)
  expect(after.run.id).not.toBe(before.run.id)
  expect(after.links.map(({ verdict, certainty }) => `${verdict} ${certainty}`)).toEqual([
    'alive provisional',
    'gone provisional',
    'alive provisional',
  ])
  expect(after.permalinks.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept'])
  expect(after.permalinks.map(({ snapshot }) => snapshot)).toEqual(
    before.permalinks.map(({ snapshot }) => snapshot),
  )
  expect(Buffer.compare(await picture(), seenThen)).toBe(0)

  const zip = await fetch(at(`/v1/documents/${id}/package.zip`))
  await writeFile(join(folder, 'package.zip'), Buffer.from(await zip.arrayBuffer()))
  const verified = await verifyFile(join(folder, 'package.zip'), { trust: { keys: [] } })
  expect(verified.checks.filter(({ result }) => result === 'failed')).toEqual([])
  expect(verified.intact).toBe('yes')
  const shown = await (await fetch(at(`/d/${id}`))).text()
  expect(shown).toContain('Look again')
  expect(shown).toContain('None is confirmed yet')
}, 240_000)
