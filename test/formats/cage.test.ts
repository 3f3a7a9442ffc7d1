/** The cage by experiment: hostile and greedy code really runs inside it, and nothing gets out but an answer in time. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openCage, type Outcome } from '../../src/formats/cage.ts'
import { defaultCaps, type Caps } from '../../src/formats/limits.ts'
import { SYSTEM_PATH, wall } from '../../src/formats/walls.ts'

const children = join(import.meta.dirname, 'children')
let folder: string
let server: Server
let connections = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-cage-'))
  await writeFile(join(folder, 'secret'), 'a secret')
  server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

async function run(
  child: string,
  message: string,
  caps: Partial<Caps> = {},
  { signal, ...walls }: { signal?: AbortSignal; plain?: boolean; threads?: boolean } = {},
): Promise<Outcome> {
  await using cage = await openCage({
    entry: join(children, child),
    args: [],
    caps: { ...defaultCaps, seconds: 20, ...caps },
    reads: [`${children}/`],
    ...walls,
  })
  return await cage.run([new TextEncoder().encode(message)], { signal, last: true })
}

test.each([
  ['behind every wall that this system has', false, false],
  ['behind the walls alone that every system has', true, false],
  ['in a second thread of the child', true, true],
])(
  'hostile code %s reaches no network, file, secret or process',
  async (_name, plain, thread) => {
    process.env['IBID_SECRET'] = 'a secret'
    const write = join(folder, 'written')
    const { port } = server.address() as AddressInfo
    const targets = { port, secret: join(folder, 'secret'), write, parent: process.pid, thread }
    const outcome = await run('hostile.ts', JSON.stringify(targets), {}, { plain, threads: thread })
    delete process.env['IBID_SECRET']
    expect(outcome.kind).toBe('answer')
    const results = JSON.parse(
      new TextDecoder().decode(outcome.kind === 'answer' ? outcome.bytes : undefined),
    ) as Record<string, string>
    expect(Object.keys(results).length).toBeGreaterThan(35)
    expect(Object.entries(results).filter(([, result]) => !result.startsWith('failed'))).toEqual([])
    expect(connections).toBe(0)
    expect(existsSync(write)).toBe(false)
  },
  60_000,
)

test.each<[string, Outcome['kind'], string, Partial<Caps>]>([
  ['code that spins', 'time', 'spin', { seconds: 2 }],
  ['code that sleeps', 'time', 'sleep', { seconds: 2 }],
  ['a heap that grows', 'memory', 'heap', { megabytes: 200 }],
  ['memory outside the heap that grows', 'memory', 'buffers', { megabytes: 300 }],
  ['an answer without an end', 'answer-size', 'shout 65536', { answerBytes: 1_000_000 }],
  ['an answer in one piece above the cap', 'answer-size', 'shout 3000000', { answerBytes: 1_000_000 }],
  ['code that throws', 'crashed', 'fall', {}],
  ['an end without an answer', 'crashed', 'silent', {}],
])(
  '%s => %s',
  async (_name, kind, message, caps) => {
    expect((await run('greedy.ts', message, caps)).kind).toBe(kind)
  },
  60_000,
)

test('a child that is called off ends at once', async () => {
  const started = performance.now()
  const outcome = await run('greedy.ts', 'spin', {}, { signal: AbortSignal.timeout(500) })
  expect(outcome.kind).toBe('aborted')
  expect(performance.now() - started).toBeLessThan(10_000)
}, 60_000)

test('a child called off before it began is ended too', async () => {
  expect((await run('greedy.ts', 'spin', {}, { signal: AbortSignal.abort() })).kind).toBe('aborted')
}, 60_000)

test('a module that is not there is a crash with its reason, not a wait', async () => {
  const outcome = await run('nowhere.ts', '')
  expect(outcome.kind).toBe('crashed')
  expect(outcome.kind === 'crashed' && outcome.detail).toMatch(/nowhere\.ts/)
}, 60_000)

// Children are counted in /proc, which Linux alone has.
test.runIf(process.platform === 'linux')(
  'a killed child leaves no process behind',
  async () => {
    await run('greedy.ts', 'spin', { seconds: 1 })
    await sleep(50)
    const running = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    const names = await Promise.all(
      running
        .trim()
        .split(' ')
        .filter((pid) => pid !== '')
        .map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
    )
    expect(names.filter((name) => name.includes('greedy'))).toEqual([])
  },
  60_000,
)

test('variables of ours, a folder for compiled code among them => none is the child’s', async () => {
  vi.stubEnv('NODE_COMPILE_CACHE', join(folder, 'compiled'))
  vi.stubEnv('NODE_OPTIONS', '--no-warnings')
  try {
    const setting = { entry: join(children, 'greedy.ts'), args: [], caps: defaultCaps }
    const { NODE_COMPILE_CACHE: own, ...env } = (await wall(setting)).env
    expect(env).toEqual(process.platform === 'win32' ? {} : { PATH: SYSTEM_PATH })
    expect(own ?? '').not.toContain(folder)
    expect(await run('greedy.ts', 'fall')).toMatchObject({
      kind: 'crashed',
      detail: expect.stringContaining('fell') as string,
    })
    expect(existsSync(join(folder, 'compiled'))).toBe(false)
  } finally {
    vi.unstubAllEnvs()
  }
}, 60_000)
