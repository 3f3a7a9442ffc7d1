/** The embedded catalog's directory: one holder, freed by death, and nothing acknowledged is lost to `kill -9`. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openPostgres } from '../../../src/adapters/postgres/open.ts'
import { lockDirectory } from '../../../src/adapters/postgres/lock.ts'
import { killSpawned, spawned } from './children/spawned.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

// Making a database costs seconds of both cores; copying one costs nothing.
let made: string
let folder: string
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'ibid-catalog-'))
  const postgres = await openPostgres({ directory: made })
  await postgres[Symbol.asyncDispose]()
})
afterAll(async () => {
  await rm(made, { recursive: true, force: true })
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-catalog-'))
})
afterEach(async () => {
  await killSpawned()
  await rm(folder, { recursive: true, force: true })
})

test('a second opener in this process hears who holds the directory and what to do', async () => {
  using _ = await lockDirectory(folder)
  const error: unknown = await lockDirectory(folder).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'Problem', code: 'catalog-in-use' })
  expect(String(error)).toContain(`found process ${process.pid} holding it`)
  expect(String(error)).toContain(`"${folder}"`)
})

test('a lock that was let go of is free at once', async () => {
  for (let n = 0; n < 3; n++) {
    using _ = await lockDirectory(folder)
  }
})

test('of twenty that want the lock at once, one gets it', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(folder)))
  const held = tries.filter((each) => each.status === 'fulfilled')
  expect(held).toHaveLength(1)
  for (const each of held) each.value[Symbol.dispose]()
})

test('a directory that is a file => output-not-writable', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(openPostgres({ directory: file })).rejects.toMatchObject({
    name: 'Problem',
    code: 'output-not-writable',
  })
})

test('a directory that nobody can make => output-not-writable', async () => {
  await expect(openPostgres({ directory: '/proc/ibid/catalog' })).rejects.toMatchObject({
    name: 'Problem',
    code: 'output-not-writable',
  })
})

test('a directory whose database is damaged => one PortFault, and the lock is free again', async () => {
  await cp(made, folder, { recursive: true })
  await rm(join(folder, 'pglite', 'global'), { recursive: true })
  await expect(openPostgres({ directory: folder })).rejects.toMatchObject({
    name: 'PortFault',
    code: 'unreadable',
  })
  using _ = await lockDirectory(folder)
})

test('another process that opens the directory hears one sentence; after `kill -9` it is free at once', async () => {
  await cp(made, folder, { recursive: true })
  const writer = spawned('writer', [folder, 'w'])
  await writer.line(/^w-3$/)
  const visitor = spawned('visitor', ['directory', folder])
  expect(await visitor.line(/./)).toMatch(
    /^Problem: expected to be alone on the catalog in ".+", found process \d+/,
  )
  expect(await visitor.ended()).toBe(0)
  await writer.kill()
  const after = spawned('visitor', ['directory', folder])
  expect(await after.line(/./)).toBe('closed')
  // Nothing is left that keeps the event loop alive: the process ended by itself.
  expect(await after.ended()).toBe(0)
})

test('`kill -9` while the database is being made: the next opener makes it anew', async () => {
  for (const wait of [500, 1_500, 3_000]) {
    const writer = spawned('writer', [folder, 'w'])
    await new Promise((resolve) => setTimeout(resolve, wait))
    await writer.kill()
  }
  const after = spawned('visitor', ['directory', folder])
  expect(await after.line(/./)).toBe('closed')
})

test('ten times `kill -9` while writing: every acknowledged document is there, with its job, and only those', async () => {
  await cp(made, folder, { recursive: true })
  const acknowledged: string[] = []
  for (let round = 0; round < 10; round++) {
    const writer = spawned('writer', [folder, `${round}`])
    await writer.line(new RegExp(`^${round}-${Math.floor(Math.random() * 20)}$`))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
    await writer.kill()
    acknowledged.push(...writer.lines.filter((line) => line !== 'open'))
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(10)
  await using postgres = await openPostgres({ directory: folder })
  const rows = await postgres.catalog.documents({ limit: 1_000_000 })
  const ids = new Set(rows.map((row) => row.id))
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([])
  // What was written and not acknowledged is at most the one document under way at each kill.
  expect(ids.size - acknowledged.length).toBeLessThanOrEqual(10)
  const jobs = new Set<string>()
  await postgres.queue.work('extract', { concurrency: 20 }, async ({ key }) => void jobs.add(key))
  await expect.poll(() => jobs.size, { timeout: 60_000 }).toBe(ids.size)
  expect([...ids].filter((id) => !jobs.has(id))).toEqual([])
})

test('a job that four processes died over is taken up at once by the next, and no try is counted', async () => {
  await cp(made, folder, { recursive: true })
  const sender = await openPostgres({ directory: folder }, { settings: { retries: 1 } })
  await sender.queue.send([{ name: 'check', key: 'a', data: {} }])
  await sender[Symbol.asyncDispose]()
  for (let death = 0; death < 4; death++) {
    const taker = spawned('taker', ['directory', folder])
    expect(await taker.line(/^took/)).toBe('took a false')
    await taker.kill()
  }
  await using after = await openPostgres({ directory: folder })
  const began = performance.now()
  const { promise: taken, resolve } = Promise.withResolvers<boolean>()
  await after.queue.work('check', { concurrency: 1 }, async (_, { lastTry }) => resolve(lastTry))
  expect(await taken).toBe(false)
  expect(performance.now() - began).toBeLessThan(5_000)
})
