/** The evidence store on a disk: the contract, and what only a disk can do wrong. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDiskStore } from '../../../src/adapters/evidence/disk.ts'
import { processMark } from '../../../src/adapters/evidence/process-mark.ts'
import type { Source } from '../../../src/ports.ts'
import { bodyOf, bytesOf, fetchOf, keysOf, sourceOf } from '../../contract/evidence-source.ts'
import { evidenceStoreContract } from '../../contract/evidence-store.ts'
import { daemonUser } from '../../services/as-user.ts'

let home = ''
let rooms = 0
const room = () => join(home, String(++rooms))
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ibid-disk-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

evidenceStoreContract('disk', () => openDiskStore(room()))

const small = bytesOf(5_000)
const drafts = (directory: string) => readdirSync(join(directory, '~writing'))

test('files are private, folders are private, nothing is left in the writing folder', async () => {
  const directory = room()
  const store = await openDiskStore(directory)
  await store.put('snapshots/x/manifest.json', sourceOf(small))
  await store.swap('log/checkpoint', small, null)
  await expect(store.put('a', sourceOf(small, { declared: { bytes: 1 } }))).rejects.toThrow(
    'expected the source',
  )
  expect(statSync(join(directory, 'snapshots/x/manifest.json')).mode & 0o777).toBe(0o600)
  expect(statSync(join(directory, 'log/checkpoint')).mode & 0o777).toBe(0o600)
  expect(statSync(join(directory, 'snapshots/x')).mode & 0o777).toBe(0o700)
  expect(statSync(directory).mode & 0o777).toBe(0o700)
  expect(drafts(directory)).toEqual([])
})

test('a key is a path: what is stored can be read without us', async () => {
  const directory = room()
  await (await openDiskStore(directory)).put('runs/r1/run.json', sourceOf(small))
  expect(readFileSync(join(directory, 'runs/r1/run.json'))).toEqual(small)
})

test('a store opened again holds what it held', async () => {
  const directory = room()
  const first = await openDiskStore(directory)
  await first.put('a/b', sourceOf(small))
  await first.swap('p', small, null)
  const again = await openDiskStore(directory)
  expect(await fetchOf(again, 'a/b')).toEqual(small)
  expect(await again.swap('p', bytesOf(3), (await first.head('p'))?.version ?? '')).toBe('swapped')
})

test('erasing the last object of a folder takes the folder too', async () => {
  const directory = room()
  const store = await openDiskStore(directory)
  await store.put('spool/s/1/data.warc.gz', sourceOf(small))
  await store.put('spool/t', sourceOf(small))
  await store.erase('spool/s/1/data.warc.gz')
  expect(readdirSync(join(directory, 'spool'))).toEqual(['t'])
})

test('foreign files are not listed and not touched', async () => {
  const directory = room()
  const store = await openDiskStore(directory)
  await store.put('a/b', sourceOf(small))
  for (const name of ['.DS_Store', 'Thumbs.db', 'a/B', 'a/name with blank'])
    writeFileSync(join(directory, name), 'x')
  mkdirSync(join(directory, 'lost+found'))
  expect(await keysOf(store, '')).toEqual(['a/b'])
  expect(existsSync(join(directory, 'Thumbs.db'))).toBe(true)
})

test('a symbolic link in the place of an object or a folder is refused, and not listed', async () => {
  const directory = room()
  const outside = room()
  mkdirSync(outside)
  writeFileSync(join(outside, 'secret'), 'x')
  const store = await openDiskStore(directory)
  symlinkSync(join(outside, 'secret'), join(directory, 'link'))
  symlinkSync(outside, join(directory, 'folder'))
  const fault = { name: 'PortFault', code: 'foreign-object' }
  await expect(store.read('link')).rejects.toMatchObject(fault)
  await expect(store.head('link')).rejects.toMatchObject(fault)
  await expect(store.read('folder/secret')).rejects.toMatchObject(fault)
  await expect(store.put('folder/mine', sourceOf(small))).rejects.toMatchObject(fault)
  await expect(store.put('folder/deeper/mine', sourceOf(small))).rejects.toMatchObject(fault)
  await expect(store.erase('folder/secret')).rejects.toMatchObject(fault)
  expect(await keysOf(store, '')).toEqual([])
  expect(readdirSync(outside)).toEqual(['secret'])
})

test('a pipe in the place of an object does not hang a reader', async () => {
  const directory = room()
  const store = await openDiskStore(directory)
  expect(spawnSync('mkfifo', [join(directory, 'pipe')]).status).toBe(0)
  expect(await store.read('pipe')).toBeNull()
  expect(await keysOf(store, '')).toEqual([])
})

test('a key below another object => PortFault key-conflict', async () => {
  const store = await openDiskStore(room())
  await store.put('a', sourceOf(small))
  await expect(store.put('a/b', sourceOf(small))).rejects.toMatchObject({
    code: 'key-conflict',
    retryable: false,
  })
})

test('an object cut short by somebody is found damaged, not served short', async () => {
  const directory = room()
  const store = await openDiskStore(directory)
  await store.put('a', sourceOf(small))
  const stored = await store.read('a')
  writeFileSync(join(directory, 'a'), small.subarray(0, 10))
  await expect(bodyOf(stored?.body ?? [])).rejects.toMatchObject({
    name: 'PortFault',
    code: 'changed',
  })
})

test('what dead processes were writing is cleared at opening, what living ones write is not', async () => {
  const directory = room()
  await openDiskStore(directory)
  const [machine = ''] = processMark.split('.')
  const dead = spawnSync('true').pid
  const old = (name: string) => {
    writeFileSync(join(directory, '~writing', name), 'x')
    utimesSync(join(directory, '~writing', name), 1_000, 1_000)
  }
  old(`${machine}.${dead}.123.uuid`)
  old(`${machine}.${process.pid}.1.uuid`)
  old(`000000000000.1.1.uuid`)
  writeFileSync(join(directory, '~writing', '111111111111.1.1.uuid'), 'x')
  writeFileSync(join(directory, '~writing', `${processMark}.uuid`), 'x')
  await openDiskStore(directory)
  expect(drafts(directory).toSorted()).toEqual(['111111111111.1.1.uuid', `${processMark}.uuid`].toSorted())
})

const root = process.getuid?.() === 0
const cannot: readonly [title: string, make: () => string][] = [
  ['a file', () => (writeFileSync(join(home, 'file'), ''), join(home, 'file'))],
  ['a directory below a file', () => (writeFileSync(join(home, 'file2'), ''), join(home, 'file2/x'))],
  ['a directory where nothing can be made', () => '/proc/self'],
  ['a path below such a directory', () => '/proc/ibid/x'],
]
test.each(cannot)('%s => Problem output-not-writable in one sentence', async (_title, make) => {
  const directory = make()
  const problem = await openDiskStore(directory).catch((cause: unknown) => cause)
  expect(problem).toMatchObject({ name: 'Problem', code: 'output-not-writable' })
  expect(String(problem)).toMatch(/expected .* found .* \([A-Z]+\); for example/)
  expect(String(problem)).toContain(directory)
})

/** Runs a module as a user without rights: root may write everywhere. Gives what it prints. */
async function asUser(code: string): Promise<string> {
  const disk = join(import.meta.dirname, '../../../src/adapters/evidence/disk.ts')
  const source = `import { openDiskStore } from ${JSON.stringify(disk)};\n${code}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { ...daemonUser })
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (out += chunk.toString()))
  await once(child, 'close')
  return out
}

test('a directory that may not be written => Problem output-not-writable', async (context) => {
  const directory = room()
  mkdirSync(directory, { mode: 0o755 })
  chmodSync(home, 0o755)
  if (!root) chmodSync(directory, 0o555)
  const out = await asUser(
    `await openDiskStore(${JSON.stringify(directory)}).catch((cause) => console.log(cause.code, cause.message))`,
  )
  // Without rights on our own checkout the other user cannot even start: then there is nothing to see.
  if (root && out.includes('EACCES') && out.includes('node:internal'))
    context.skip('the checkout is closed to nobody')
  expect(out).toMatch(/^output-not-writable expected .*EACCES/)
})

test('a full disk => PortFault no-space, retryable, nothing visible; what was there stays', async (context) => {
  const directory = room()
  mkdirSync(directory)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'ibid', directory])
  if (mounted.status !== 0) context.skip('mounting a small file system needs root')
  try {
    const store = await openDiskStore(directory)
    await store.put('before', sourceOf(small))
    const put = store.put('a/big', sourceOf(bytesOf(3_000_000)))
    await expect(put).rejects.toMatchObject({ name: 'PortFault', code: 'no-space', retryable: true })
    expect(await keysOf(store, '')).toEqual(['before'])
    expect(await fetchOf(store, 'before')).toEqual(small)
    expect(drafts(directory)).toEqual([])
    expect(await store.put('after', sourceOf(small))).toBe('created')
  } finally {
    spawnSync('umount', [directory])
  }
})

/**
 * A child that works on the store and calls `did()` after every step; killed a moment after it has done `steps` of them, so
 * that a slow machine kills as far into the work as a fast one. Ends by itself if its work does.
 */
async function killed(directory: string, body: string, steps = Infinity): Promise<void> {
  const here = JSON.stringify(join(import.meta.dirname, '../../../src/adapters/evidence/disk.ts'))
  const source = `import { writeSync } from 'node:fs'; import { openDiskStore } from ${here}
    const did = () => writeSync(1, '.')
    const store = await openDiskStore(${JSON.stringify(directory)}); ${body}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let done = 0
  child.stdout.on('data', (dots: Buffer) => {
    const before = done
    done += dots.length
    if (before < steps && done >= steps) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
  })
  await once(child, 'close')
}

/** From 1 to `most`. */
const some = (most: number) => 1 + Math.floor(Math.random() * most)

test(
  'kill -9 of a writer six times: every visible object is whole, and the next opening clears the rest',
  { timeout: 120_000 },
  async () => {
    const directory = room()
    for (let round = 0; round < 6; round++)
      await killed(
        directory,
        `import { createHash } from 'node:crypto'
      for (let n = 0; ; n++) {
        const bytes = Buffer.alloc(700_000, n)
        const sha256 = 'sha256:' + createHash('sha256').update(bytes).digest('hex')
        await store.put('kill/${round}/' + sha256.slice(7), { bytes: bytes.length, sha256, async *open() {
          for (let at = 0; at < bytes.length; at += 10_000) { yield bytes.subarray(at, at + 10_000); await new Promise(setImmediate) }
        } })
        did()
      }`,
        some(5),
      )
    const store = await openDiskStore(directory)
    expect(drafts(directory)).toEqual([])
    let seen = 0
    for await (const { key } of store.list('kill/')) {
      const body = (await fetchOf(store, key)) ?? Buffer.alloc(0)
      expect(sourceOf(body).sha256).toBe(`sha256:${key.slice(key.lastIndexOf('/') + 1)}`)
      seen++
    }
    expect(seen).toBeGreaterThan(0)
  },
)

test(
  'kill -9 of ten swappers, two at a time: the pointer counts on, and nobody waits for the dead',
  { timeout: 120_000 },
  async () => {
    const directory = room()
    const store = await openDiskStore(directory)
    await store.swap('count', Buffer.from('0'), null)
    const add = `for (;;) {
    const stored = await store.read('count'); let text = ''
    try { for await (const piece of stored.body) text += piece } catch (fault) { if (fault.code === 'changed') continue; throw fault }
    await store.swap('count', Buffer.from(String(Number(text) + 1)), stored.version)
    did()
  }`
    let last = 0
    for (let round = 0; round < 5; round++) {
      // Two at once, so that one may die while the other waits for its turn.
      await Promise.all([killed(directory, add, some(9)), killed(directory, add, some(9))])
      const now = Number((await fetchOf(store, 'count'))?.toString())
      expect(now).toBeGreaterThan(last)
      last = now
    }
    const version = (await store.head('count'))?.version ?? ''
    expect(await store.swap('count', Buffer.from('end'), version)).toBe('swapped')
  },
)

test('four processes that add to one pointer lose nothing', { timeout: 120_000 }, async () => {
  const directory = room()
  const store = await openDiskStore(directory)
  await store.swap('count', Buffer.from('0'), null)
  const add = `for (let done = 0; done < 25; ) {
    const stored = await store.read('count'); let text = ''
    try { for await (const piece of stored.body) text += piece } catch (fault) { if (fault.code === 'changed') continue; throw fault }
    if ((await store.swap('count', Buffer.from(String(Number(text) + 1)), stored.version)) === 'swapped') done++
  }`
  await Promise.all(Array.from({ length: 4 }, () => killed(directory, add)))
  expect((await fetchOf(store, 'count'))?.toString()).toBe('100')
  expect(readdirSync(join(directory, '~turns'))).toHaveLength(1)
})

test('thirty writers who take each other the emptied folder away lose no put', async () => {
  const store = await openDiskStore(room())
  const rounds = Array.from({ length: 30 }, async (_, writer) => {
    for (let turn = 0; turn < 20; turn++) {
      const key = `deep/er/still/${writer}-${turn}`
      expect(await store.put(key, sourceOf(small))).toBe('created')
      await store.erase(key)
    }
  })
  await Promise.all(rounds)
  expect(await keysOf(store, '')).toEqual([])
})

test('a slow source holds no lock and no name', async () => {
  const store = await openDiskStore(room())
  const { promise: waiting, resolve: go } = Promise.withResolvers<void>()
  const whole = sourceOf(small)
  const slow: Source = {
    ...whole,
    async *open() {
      await waiting
      yield* whole.open()
    },
  }
  const put = store.put('a', slow)
  expect(await store.put('a', sourceOf(bytesOf(9)))).toBe('created')
  expect(await store.swap('p', small, null)).toBe('swapped')
  go()
  expect(await put).toBe('exists')
  expect(await fetchOf(store, 'a')).toEqual(bytesOf(9))
})
