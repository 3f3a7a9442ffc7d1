/** Several processes on one PostgreSQL and one S3 bucket: a service that holds the key, a worker that opens the pages. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../citations/index.ts'
import { ibid } from '../cli/cli.ts'
import { startReplicaWeb, type ReplicaWeb } from '../replica-web/web.ts'
import { postgresMissing, startPostgres, type PostgresServer } from '../services/postgres.ts'
import { radosgwMissing, startRadosgw, type Radosgw } from '../services/radosgw.ts'
import { processesNaming, startService } from './running.ts'

const launcher = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'ibid.js')
const missing = postgresMissing() ?? radosgwMissing()

describe.skipIf(missing !== null)(
  `service and worker on PostgreSQL and radosgw (${missing ?? 'both there'})`,
  () => {
    let folder: string
    let web: ReplicaWeb
    let postgres: PostgresServer
    let radosgw: Radosgw
    let shared: Record<string, string>

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ibid-many-'))
      postgres = await startPostgres()
      radosgw = await startRadosgw()
      web = await startReplicaWeb({
        writeCertificate: async (pem) => {
          await writeFile(join(folder, 'ca.pem'), pem)
          return join(folder, 'ca.pem')
        },
      })
      shared = {
        ...web.variables,
        DATABASE_URL: await postgres.newDatabase(),
        IBID_S3_ENDPOINT: radosgw.endpoint,
        IBID_S3_REGION: radosgw.region,
        IBID_S3_BUCKET: await radosgw.newBucket(),
        IBID_S3_ACCESS_KEY_ID: radosgw.accessKeyId,
        IBID_S3_SECRET_ACCESS_KEY: radosgw.secretAccessKey,
      }
    })
    afterAll(async () => {
      await web[Symbol.asyncDispose]()
      await radosgw.stop()
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    })

    test('what the worker captured, the service sealed, and the package verifies', async () => {
      const home = join(folder, 'service')
      await using service = await startService(home, { ...shared, IBID_OPEN_PAGES: 'no' })
      const submitted = await fetch(new URL('/v1/documents', service.url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          citations: [
            { number: '1', urls: ['https://port-varn.example/'] },
            { number: '2', urls: ['https://vanished-weekly.example/'] },
          ],
        }),
      })
      const { id } = (await submitted.json()) as { id: string }
      const state = async () =>
        ((await (await fetch(new URL(`/v1/documents/${id}`, service.url))).json()) as { state: string }).state
      await pause(1500)
      expect(await state()).toBe('checking')
      const worker = spawn(process.execPath, [launcher, 'worker'], {
        env: { ...process.env, ...shared, IBID_DATA_DIR: join(folder, 'worker'), TMPDIR: folder },
        stdio: 'ignore',
      })
      const ended = once(worker, 'close')
      for (let tries = 0; tries < 600 && (await state()) !== 'done'; tries++) await pause(200)
      expect(await state()).toBe('done')
      worker.kill('SIGTERM')
      await ended
      expect(processesNaming(join(folder, 'worker'))).toEqual([])
      const archive = await fetch(new URL(`/v1/documents/${id}/package.zip`, service.url))
      const bytes = new Uint8Array(await archive.arrayBuffer())
      expect(bytes.byteLength).toBe(Number(archive.headers.get('Content-Length')))
      await writeFile(join(folder, 'package.zip'), bytes)
      const verified = await ibid(['verify', join(folder, 'package.zip'), '--accept-rehearsal'], {
        env: { IBID_DATA_DIR: join(home, 'data') },
      })
      expect(verified.stdout).toMatch(/intact\? {3}yes/)
      expect(verified.code).toBe(0)

      // The same bucket with the database it grew up with, and with an empty one that is filled from it.
      const reindex = (DATABASE_URL: string, ...args: string[]) =>
        ibid(['reindex', ...args], { env: { ...shared, DATABASE_URL, IBID_DATA_DIR: join(home, 'data') } })
      const agree = { code: 0, stdout: 'Catalog and store agree.\n' }
      expect(await reindex(shared['DATABASE_URL'] ?? '', '--compare')).toMatchObject(agree)
      const empty = await postgres.newDatabase()
      expect((await reindex(empty, '--compare')).code).toBe(1)
      expect((await reindex(empty)).stdout).toMatch(/^1 document, 2 links, 1 snapshot .* 0 jobs sent again/)
      expect(await reindex(empty, '--compare')).toMatchObject(agree)
    }, 240_000)

    test('a check: the service dies after its 202, a worker looks => judged, and nothing captured', async () => {
      const home = { ...shared, IBID_OPEN_PAGES: 'no', IBID_S3_PREFIX: 'checks' }
      const own = { ...home, DATABASE_URL: await postgres.newDatabase() }
      const post = async (url: string) =>
        fetch(new URL('/v1/checks', url), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'once' },
          body: JSON.stringify({ urls: ['https://port-varn.example/', 'https://vanished-weekly.example/'] }),
        })
      const first = await startService(join(folder, 'checks'), own)
      const accepted = await post(first.url)
      expect(accepted.status).toBe(202)
      const { id } = (await accepted.json()) as { id: string }
      await first.kill('SIGKILL')

      await using second = await startService(join(folder, 'checks'), own)
      expect(((await (await post(second.url)).json()) as { id: string }).id).toBe(id)
      const worker = spawn(process.execPath, [launcher, 'worker'], {
        env: { ...process.env, ...own, IBID_DATA_DIR: join(folder, 'looker'), TMPDIR: folder },
        stdio: 'ignore',
      })
      const ended = once(worker, 'close')
      const told = async () =>
        (await (await fetch(new URL(`/v1/documents/${id}`, second.url))).json()) as Report & {
          state: string
        }
      for (let tries = 0; tries < 600 && (await told()).state !== 'done'; tries++) await pause(200)
      worker.kill('SIGTERM')
      await ended
      const { state, links } = await told()
      expect([state, links.map(({ verdict, snapshot }) => [verdict, snapshot])]).toEqual([
        'done',
        [
          ['alive', null],
          ['dns-failure', null],
        ],
      ])
      const again = await ibid(['reindex', '--compare'], {
        env: { ...own, IBID_DATA_DIR: join(folder, 'checks', 'data') },
      })
      expect(again).toMatchObject({ code: 0, stdout: 'Catalog and store agree.\n' })
    }, 240_000)

    test('ibid archive leaves evidence and package in a bucket', async () => {
      const bucket = await radosgw.newBucket()
      await writeFile(join(folder, 'one.txt'), 'https://port-varn.example/\n')
      const args = ['archive', '--urls', join(folder, 'one.txt'), '--out', `s3://${bucket}/deep`, ...web.args]
      const ended = await ibid(args, { env: { ...shared, IBID_DATA_DIR: join(folder, 'cli') } })
      expect(ended.stderr).toMatch(/package: s3:\/\/.*\/package\.zip/)
      expect(ended.code).toBe(0)
    }, 120_000)

    test.each([
      ['a wrong secret', { IBID_S3_SECRET_ACCESS_KEY: 'wrong' }],
      ['a bucket that is not there', { IBID_S3_BUCKET: 'nowhere-at-all' }],
    ])(
      '%s is one sentence and exit code 2',
      async (_name, wrong) => {
        const env = { ...shared, ...wrong, IBID_DATA_DIR: join(folder, 'wrong') }
        const ended = await ibid(['serve', '--port', '0'], { env })
        expect(
          ended.stderr
            .trim()
            .split('\n')
            .filter((line) => !line.startsWith('{')),
        ).toHaveLength(1)
        expect(ended.stderr).toMatch(/expected .* found /i)
        expect(ended.stderr).not.toContain(radosgw.secretAccessKey)
        expect(ended.code).toBe(2)
      },
      60_000,
    )

    test('a worker refuses the signing key', async () => {
      const ended = await ibid(['worker'], { env: { ...shared, IBID_SIGNING_KEY: join(folder, 'key.pem') } })
      expect(ended.stderr).toMatch(/Expected no signing key where hostile pages run/)
      expect(ended.code).toBe(2)
    })
  },
)
