/**
 * Two services on one PostgreSQL and one store that are told the same at once, again and again, while one is killed in the middle: each
 * day and each strike makes one run, each run tells its webhook one message, and nothing that was begun is left lying.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reservedRunPrefix, runKey, type RunRecord } from '../../citations/index.ts'
import { openDiskStore } from '../../src/adapters/evidence/disk.ts'
import { openPostgres, type Postgres } from '../../src/adapters/postgres/open.ts'
import { readJson } from '../../src/flow/objects.ts'
import { watchOf } from '../../src/flow/watch.ts'
import type { EvidenceStore, Job } from '../../src/ports.ts'
import { startReplicaWeb, type ReplicaWeb } from '../replica-web/web.ts'
import { postgresMissing, startPostgres, type PostgresServer } from '../services/postgres.ts'
import { startService } from './running.ts'

const missing = postgresMissing()
const DOCUMENTS = 4
/** As a restart, a lost answer or a second service would send a job that is there already. */
const TIMES = [1, 2, 3]

describe.skipIf(missing !== null)(`two services on one PostgreSQL (${missing ?? 'there'})`, () => {
  let folder: string
  let postgres: PostgresServer
  let web: ReplicaWeb
  let desk: Postgres
  let store: EvidenceStore
  let shared: Record<string, string>
  /** Later the pages are gone. */
  let isLater = false
  const told: { readonly id: string; readonly body: string }[] = []

  const page = (_: IncomingMessage, response: ServerResponse) =>
    isLater
      ? void response
          .writeHead(404, { 'Content-Type': 'text/html' })
          .end('<title>Not found</title><p>No such page.')
      : void response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end(
            `<title>The ferry</title><h1>The ferry</h1><p>${'The ferry was moved up the river. '.repeat(20)}`,
          )
  const hook = (request: IncomingMessage, response: ServerResponse) => {
    const id = String(request.headers['webhook-id'])
    void text(request).then((body) => {
      told.push({ id, body })
      response.writeHead(204).end()
    })
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ibid-two-'))
    postgres = await startPostgres()
    web = await startReplicaWeb({
      writeCertificate: async (pem) => {
        await writeFile(join(folder, 'ca.pem'), pem)
        return join(folder, 'ca.pem')
      },
      sites: { 'ferry.example': page, 'hooks.example': hook },
    })
    const url = await postgres.newDatabase()
    shared = {
      ...web.variables,
      DATABASE_URL: url,
      IBID_BROWSER: 'never',
      IBID_ARCHIVES: 'off',
      IBID_TIMESTAMPS: 'off',
      IBID_AUDIT_HOURS: '0',
    }
    desk = await openPostgres({ url })
    store = await openDiskStore(join(folder, 'data', 'store'))
  }, 120_000)
  afterAll(async () => {
    await desk?.[Symbol.asyncDispose]()
    await web?.[Symbol.asyncDispose]()
    await postgres?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const runOf = async (id: string) => {
    const row = await desk.catalog.document(id)
    const run = await readJson<RunRecord>(store, runKey(row?.run ?? '', 'run.json'))
    return { state: row?.state, run: run?.run ?? '', number: run?.number ?? 1, strike: run?.strike }
  }
  const until = async (ids: readonly string[], number: number) => {
    for (let tries = 0; tries < 900; tries++) {
      const all = await Promise.all(ids.map(runOf))
      if (all.every((one) => one.state === 'done' && one.number === number)) return all
      await pause(100)
    }
    throw new Error(`not in time: ${JSON.stringify(await Promise.all(ids.map(runOf)))}`)
  }
  const reservedOf = async (id: string) => {
    const keys: string[] = []
    for await (const { key } of store.list(reservedRunPrefix(id))) keys.push(key)
    return keys.length
  }
  /** Sends each of them several times while two services are up, of which one dies at the step. */
  const whileOneDies = async (step: string, jobs: readonly Job[], work: () => Promise<void>) => {
    await using _living = await startService(folder, shared)
    const doomed = await startService(folder, { ...shared, IBID_FAILPOINT: step })
    await desk.queue.send(TIMES.flatMap((time) => jobs.map((job) => ({ ...job, key: `${job.key}/${time}` }))))
    await Promise.race([doomed.ended, pause(60_000)])
    // Where the other one did all of it, it dies now.
    await doomed.kill('SIGKILL')
    await work()
    await expect
      .poll(
        async () => (await desk.queue.depth()).filter(({ name, active }) => name !== 'stamp' && active > 0),
        { timeout: 60_000 },
      )
      .toEqual([])
  }

  test('a day has come, and a strike is due => one run each, told once, whoever dies', async () => {
    const ids: string[] = []
    {
      await using service = await startService(folder, shared)
      const send = (path: string, method: string, body: object) =>
        fetch(new URL(path, service.url), {
          method,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
      for (let at = 0; at < DOCUMENTS; at++) {
        const handed = await send('/v1/checks', 'POST', { urls: [`https://ferry.example/${at}`] })
        const { id } = (await handed.json()) as { id: string }
        ids.push(id)
        const put = await send(`/v1/documents/${id}/watch`, 'PUT', {
          every: 1,
          webhook: 'https://hooks.example/told',
        })
        expect(put.status).toBe(200)
      }
      await until(ids, 1)
    }
    isLater = true

    const due = new Date().toISOString()
    const days = await Promise.all(
      ids.map(async (document): Promise<Job> => {
        const since = (await watchOf(store, document))?.since ?? ''
        return { name: 'watch', key: `test/${document}`, data: { what: 'due', document, since, due } }
      }),
    )
    await whileOneDies('catalog:beginAgain', days, async () => {
      for (const { strike } of await until(ids, 2)) expect(strike).toBeUndefined()
      await expect.poll(() => new Set(told.map(({ id }) => id)).size, { timeout: 60_000 }).toBe(DOCUMENTS)
    })
    const second = await Promise.all(ids.map(runOf))
    for (const id of ids) expect(await reservedOf(id)).toBe(1)

    const strikes = second.map(({ run }, at): Job => {
      const data = { what: 'strikes', document: ids[at] ?? '', run }
      return { name: 'watch', key: `test/${run}`, data }
    })
    await whileOneDies('catalog:finishRun', strikes, async () => {
      for (const { strike } of await until(ids, 3)) expect(strike).toBe(1)
    })
    for (const id of ids) expect(await reservedOf(id)).toBe(2)

    // Of the second run each webhook was told, under one id and in the same words; in the third nothing changed.
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set(second.map(({ run }) => `msg_${run}`)))
    expect(new Set(told.map(({ body }) => body)).size).toBe(DOCUMENTS)
    expect(await desk.queue.failed()).toEqual([])
  }, 400_000)
})
