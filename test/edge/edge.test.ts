/** The edge on workerd, over a local R2 bucket with a published and a private snapshot in it. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manifestKey } from '../../citations/index.ts'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { readBytes } from '../../src/flow/objects.ts'
import { etagOf, keep, type Kept } from '../http/kept.ts'
import { remoteStore } from './remote-store.ts'
import { startWorker } from './start-worker.ts'

const root = resolve(import.meta.dirname, '..', '..')
const evil = '<img src=x onerror=alert(1)>'
let worker: Awaited<ReturnType<typeof startWorker>>
let kept: Kept
let hidden: Kept

beforeAll(async () => {
  worker = await startWorker(join(import.meta.dirname, 'worker-only', 'edge-worker.ts'))
  const bucket = remoteStore(worker.url)
  kept = await keep(bucket, { seed: 1, publish: true, facts: { title: evil } })
  hidden = await keep(bucket, { seed: 40, publish: false })
})
afterAll(async () => worker[Symbol.asyncDispose]())

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, worker.url), { redirect: 'manual', ...init })
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

test('a published permalink => its page, guarded, with the title as text', async () => {
  const response = await ask(`/s/${kept.id}`)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(html).not.toContain(evil)
})

test('a published snapshot => JSON, and its manifest byte for byte', async () => {
  expect(await (await ask(`/v1/snapshots/${kept.id}`)).json()).toMatchObject({
    snapshot: kept.id,
    published: true,
    receipt: { number: 1 },
  })
  const memory = createMemoryStore()
  await keep(memory, { seed: 1, publish: true, facts: { title: evil } })
  const signed = await readBytes(memory, manifestKey(kept.id), 1e6)
  expect(await bytesOf(await ask(`/v1/snapshots/${kept.id}/manifest`))).toEqual(signed)
})

test.each([
  ['', 200, 0, 3000],
  ['bytes=0-99', 206, 0, 100],
  ['bytes=2000-', 206, 2000, 3000],
  ['bytes=-22', 206, 2978, 3000],
])('the WACZ with Range "%s" => %i and exactly those bytes', async (range, status, from, to) => {
  const response = await ask(
    `/v1/snapshots/${kept.id}/wacz`,
    range === '' ? {} : { headers: { Range: range } },
  )
  expect(response.status).toBe(status)
  expect(await bytesOf(response)).toEqual(kept.parts['snapshot.wacz']?.slice(from, to))
  expect(response.headers.get('content-range')).toBe(range === '' ? null : `bytes ${from}-${to - 1}/3000`)
  expect(response.headers.get('content-length')).toBe(String(to - from))
})

test('a range outside => 416; ours already => 304; HEAD => the length alone', async () => {
  const path = `/v1/snapshots/${kept.id}/wacz`
  const outside = await ask(path, { headers: { Range: 'bytes=3000-' } })
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */3000'])
  const headers = { 'If-None-Match': etagOf(kept, 'snapshot.wacz') }
  expect((await ask(path, { headers })).status).toBe(304)
  const head = await ask(path, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '3000'])
})

test('the picture => its bytes, sandboxed', async () => {
  const response = await ask(`/v1/snapshots/${kept.id}/screenshot`)
  expect(response.headers.get('content-type')).toBe('image/jpeg')
  expect(response.headers.get('content-security-policy')).toContain('sandbox')
  expect(await bytesOf(response)).toEqual(kept.parts['screenshot.jpg'])
})

test('what is private => 404 on every route, with or without a key', async () => {
  const routes = ['', '/wacz', '/screenshot', '/pdf', '/text', '/manifest', '/receipt'].map(
    (route) => `/v1/snapshots/${hidden.id}${route}`,
  )
  for (const path of [`/s/${hidden.id}`, ...routes]) {
    const response = await ask(path, { headers: { Authorization: 'Bearer anything' } })
    expect([path, response.status]).toEqual([path, 404])
    await response.text()
  }
})

test('what is unknown => 404 problem+json; a wrong method => 405; another spelling => 302', async () => {
  const unknown = await ask('/v1/snapshots/zzzzzzzzzzzzzzzzz')
  expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  expect(await unknown.json()).toMatchObject({ code: 'not-found' })
  const wrong = await ask(`/v1/snapshots/${kept.id}`, { method: 'POST' })
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  const documents = await ask('/v1/documents', { method: 'POST' })
  expect(documents.status).toBe(404)
  const spaced = await ask(`/s/${kept.id.toUpperCase()}`)
  expect([spaced.status, spaced.headers.get('location')]).toEqual([302, `/s/${kept.id}`])
})

test('snapshots of a URL => the published one alone', async () => {
  const response = await ask(`/v1/snapshots?url=${encodeURIComponent(kept.manifest.url)}`)
  const { snapshots } = (await response.json()) as { snapshots: { snapshot: string }[] }
  expect(snapshots.map(({ snapshot }) => snapshot)).toEqual([kept.id])
})

test('wrangler builds what wrangler.toml describes, small enough for the free plan', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-dry-'))
  try {
    const wrangler = join(root, 'node_modules', 'wrangler', 'bin', 'wrangler.js')
    const args = [wrangler, 'deploy', '--dry-run', '--outdir', join(folder, 'dist')]
    const env = { PATH: process.env['PATH'] ?? '', CI: '1', HOME: folder, XDG_CONFIG_HOME: folder }
    const quiet = { WRANGLER_SEND_METRICS: 'false', WRANGLER_WRITE_LOGS: 'false' }
    await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...env, ...quiet } })
    expect((await stat(join(folder, 'dist', 'index.js'))).size).toBeLessThan(3 * 1024 * 1024)
    const code = await readFile(join(folder, 'dist', 'index.js'), 'utf8')
    // Node's modules would need nodejs_compat; nothing that the edge serves may.
    expect(/from "node:|require\("node:/.test(code)).toBe(false)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
