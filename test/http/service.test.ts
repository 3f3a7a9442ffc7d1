/** The whole service on a port of its own: a list is handed in, followed, and its evidence fetched and verified over HTTP. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createContext, type Context } from '../../src/context.ts'
import { silentLog } from '../../src/events.ts'
import { startService, type RunningService } from '../../src/main.ts'
import { verifyFile } from '../../src/wacz/verify.ts'
import { startReplicaWeb, type ReplicaWeb } from '../replica-web/web.ts'
import { bytesOf } from './stand.ts'

let folder: string
let web: ReplicaWeb
let context: Context
let service: RunningService

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-service-'))
  const writeCertificate = async (pem: string) => {
    await writeFile(join(folder, 'ca.pem'), pem)
    return join(folder, 'ca.pem')
  }
  web = await startReplicaWeb({ writeCertificate })
  const variables = {
    IBID_DATA_DIR: join(folder, 'data'),
    IBID_PORT: '0',
    IBID_PUBLIC_URL: 'https://ibid.example',
    ...web.variables,
  }
  context = createContext(readConfig(variables), silentLog)
  service = await startService(context)
})
afterAll(async () => {
  await service[Symbol.asyncDispose]()
  await context[Symbol.asyncDispose]()
  await web[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const list = {
  citations: [
    { number: '1', urls: ['https://steppe-herald.example/a/8950,river-circle-accused-of-spreading-alarm'] },
    { number: '2', urls: ['https://vanished-weekly.example/opinion/fees-for-public-readings-2252659.html'] },
    { number: '3', urls: ['http://treaties.example/A/WRC/40/60'], claim: 'The report "highlights" it.' },
  ],
}

interface Told {
  readonly id: string
  readonly state: string
  readonly run: { readonly finishedAt: string | null; readonly class: string } | null
  readonly citations: readonly {
    readonly id: string
    readonly number: string
    readonly quotes: readonly string[]
  }[]
  readonly links: readonly {
    readonly url: string
    readonly verdict: string
    readonly snapshot: string | null
  }[]
  readonly permalinks: readonly {
    readonly url: string
    readonly state: string
    readonly snapshot: string
    readonly permalink: string
  }[]
}

test('a list is accepted, followed to its end, and its evidence is whole', async () => {
  const at = (path: string) => new URL(path, service.url)
  const submit = async (body: object) =>
    fetch(at('/v1/documents'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'once' },
      body: JSON.stringify(body),
    })

  const accepted = await submit({ ...list, publish: true })
  expect(accepted.status).toBe(202)
  const document = (await accepted.json()) as Told
  expect(accepted.headers.get('location')).toBe(`/v1/documents/${document.id}`)
  expect(document.citations.map(({ number }) => number)).toEqual(['1', '2', '3'])
  expect(document.citations[2]?.quotes).toEqual(['highlights'])
  expect(document.permalinks.map(({ url }) => url)).toEqual(list.citations.flatMap(({ urls }) => urls))
  for (const { permalink, snapshot } of document.permalinks) {
    expect(permalink).toBe(`https://ibid.example/s/${snapshot}`)
    expect(snapshot).toMatch(/^[0-9a-hjkmnp-tv-z]{17}$/)
  }

  const again = await submit({ ...list, publish: true })
  expect([again.status, ((await again.json()) as Told).id]).toEqual([202, document.id])
  const other = await submit({ citations: [{ number: '1', urls: ['https://other.example/'] }] })
  expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([409, 'conflict'])

  const early = await fetch(at(`/v1/documents/${document.id}/package.zip`))
  expect(early.status).toBe(409)
  await early.text()

  const events = await readEvents(await fetch(at(`/v1/documents/${document.id}/events`)))
  expect(events.at(-1)).toEqual({ event: 'state', data: { id: document.id, state: 'done', problem: null } })
  const ended = events.filter(({ event, data }) => event === 'link' && data['state'] === 'done')
  expect(new Set(ended.map(({ data }) => data['url'])).size).toBe(3)
  const late = await readEvents(await fetch(at(`/v1/documents/${document.id}/events`)))
  expect(late.map(({ event, data }) => [event, data['state']].join(' '))).toEqual([
    'link done',
    'link done',
    'link done',
    'state done',
  ])

  const done = (await (await fetch(at(`/v1/documents/${document.id}`))).json()) as Told
  expect(done.state).toBe('done')
  expect(done.run).toMatchObject({ finishedAt: expect.any(String), class: 'rehearsal' })
  expect(done.links.map(({ verdict }) => verdict)).toEqual(['alive', 'dns-failure', expect.any(String)])
  expect(done.permalinks.map(({ state }) => state)).toEqual(['kept', 'none', 'kept'])
  const report = await (await fetch(at(`/v1/documents/${document.id}/report`))).json()
  expect(report).toMatchObject({ summary: { citations: 3, links: 3, broken: 1 } })
  const page = await fetch(at(`/v1/documents/${document.id}/report?format=html`))
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toContain('Dead: 1 note')

  const archive = await fetch(at(`/v1/documents/${document.id}/package.zip`))
  const zip = await bytesOf(archive)
  expect(archive.headers.get('content-length')).toBe(String(zip.length))
  const path = join(folder, 'package.zip')
  await writeFile(path, zip)
  const verified = await verifyFile(path, { trust: { keys: [] } })
  expect(verified.checks.filter(({ result }) => result === 'failed')).toEqual([])
  expect(verified.intact).toBe('yes')

  // The same file again, whole or in stretches, so that a download that broke off can go on.
  const etag = archive.headers.get('etag') ?? ''
  const stretch = async (range: string) =>
    fetch(at(`/v1/documents/${document.id}/package.zip`), { headers: { 'Range': range, 'If-Range': etag } })
  const same = await bytesOf(await fetch(at(`/v1/documents/${document.id}/package.zip`)))
  expect(Buffer.compare(same, zip)).toBe(0)
  const rest = await stretch(`bytes=${Math.floor(zip.length / 2)}-`)
  expect([rest.status, rest.headers.get('content-range')]).toEqual([
    206,
    `bytes ${Math.floor(zip.length / 2)}-${zip.length - 1}/${zip.length}`,
  ])
  expect(Buffer.compare(await bytesOf(rest), zip.subarray(Math.floor(zip.length / 2)))).toBe(0)
  const middle = await stretch('bytes=100-299')
  expect(Buffer.compare(await bytesOf(middle), zip.subarray(100, 300))).toBe(0)
  const end = await fetch(at(`/v1/documents/${document.id}/package.zip`), { headers: { Range: 'bytes=-22' } })
  expect(Buffer.compare(await bytesOf(end), zip.subarray(-22))).toBe(0)
  const whole = await bytesOf(await fetch(at(`/v1/documents/${document.id}/package.zip?document=include`)))
  expect([zip, whole].map((bytes) => Buffer.from(bytes).includes('"path":"document/'))).toEqual([false, true])

  const kept = done.permalinks[0]?.snapshot ?? ''
  const shown = await fetch(at(`/s/${kept}`))
  const html = await shown.text()
  expect(shown.status).toBe(200)
  expect(html).toContain('Rehearsal.')
  const picture = await fetch(at(`/v1/snapshots/${kept}/screenshot`))
  const bytes = await bytesOf(picture)
  expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  expect(picture.headers.get('content-length')).toBe(String(bytes.length))
  const tail = await fetch(at(`/v1/snapshots/${kept}/wacz`), { headers: { Range: 'bytes=-22' } })
  expect(tail.status).toBe(206)
  // The end of a ZIP: its directory's signature.
  expect([...(await bytesOf(tail)).subarray(0, 4)]).toEqual([0x50, 0x4b, 5, 6])
  const listed = await fetch(at(`/v1/snapshots?url=${encodeURIComponent(done.links[0]?.url ?? '')}`))
  expect(await listed.json()).toMatchObject({ snapshots: [{ snapshot: kept, published: true }] })
}, 180_000)

async function readEvents(
  response: Response,
): Promise<readonly { event: string; data: Readonly<Record<string, unknown>> }[]> {
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('event: '))
  return blocks.map((block) => {
    const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
    return { event, data: JSON.parse(data) as Record<string, unknown> }
  })
}
