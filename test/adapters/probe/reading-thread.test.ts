/** Bodies read in a thread of their own: what is found is the same, memory is bounded, and no body is lost with the thread. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { Bodies, Headers, PageRequest } from '../../../src/adapters/probe/bodies.ts'
import { readHere } from '../../../src/adapters/probe/body-reader.ts'
import type { Shared } from '../../../src/adapters/probe/reading-slots.ts'
import { createReadingThread } from '../../../src/adapters/probe/reading-thread.ts'

interface Sent {
  readonly bytes: Uint8Array
  readonly headers?: Headers
  readonly page?: Partial<PageRequest>
  readonly cap?: number
  readonly complete?: boolean
}

const HTML: Headers = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Server', 'a'],
]
const page = (index: number, words = 300): Uint8Array =>
  Buffer.from(
    `<html lang=en><title>Page ${index}</title><h1 id=top-${index}>Ä ${index}</h1><p>${`word${index} `.repeat(words)}`,
  )

async function readBy(
  bodies: Bodies,
  { bytes, headers = HTML, cap = 2_000_000, complete = true, ...sent }: Sent,
) {
  const asked = { url: 'https://a.example/b', fragment: null, decodedCap: 4_000_000, ...sent.page }
  const body = bodies.begin(cap, headers, asked)
  for (let at = 0; at < bytes.length; at += 9_000) if (!body.take(bytes.subarray(at, at + 9_000))) break
  await body.settle(complete)
  return {
    reading: body.reading,
    facts: body.facts('text/html', { truncated: false, short: false }),
    bytes: body.bytes,
  }
}

/** Threads that do not what ours does. Each is given jobs of several bodies. */
function faulty(on: string): (shared: Shared) => Worker {
  const code = `const { parentPort, workerData } = require('node:worker_threads')
    parentPort.on('message', (jobs) => { ${on} })`
  const resourceLimits = { maxOldGenerationSizeMb: 32 }
  return (workerData) => new Worker(code, { eval: true, workerData, resourceLimits })
}
const AT_SECOND = 'Atomics.store(workerData.progress, 0, jobs[1].id)'

const coded = (name: string): Headers => [...HTML, ['Content-Encoding', name]]
const cases: readonly (readonly [string, Sent])[] = [
  ['a page', { bytes: page(1) }],
  ['nothing', { bytes: new Uint8Array(0) }],
  ['a page of many slots', { bytes: page(2, 40_000) }],
  ['a page as long as a slot', { bytes: page(3, 9_000).subarray(0, 32_768) }],
  ['more than there is memory for', { bytes: Buffer.alloc(9_000_000, page(4)), cap: 20_000_000 }],
  ['more than is wanted', { bytes: page(5, 5_000), cap: 10_000 }],
  ['half a page', { bytes: page(6), complete: false }],
  ['gzip', { bytes: gzipSync(page(7, 5_000)), headers: coded('gzip') }],
  ['brotli', { bytes: brotliCompressSync(page(8)), headers: coded('br') }],
  ['broken gzip', { bytes: gzipSync(page(9, 9_000)).subarray(0, 60), headers: coded('gzip') }],
  ['an unknown coding', { bytes: page(10), headers: coded('compress') }],
  ['a fragment', { bytes: page(11), page: { fragment: 'top-11' } }],
  ['several fragments', { bytes: page(12), page: { fragment: 'x', fragments: ['top-12', 'y'] } }],
  ['no type', { bytes: page(13), headers: [] }],
  ['a PDF', { bytes: Buffer.from('%PDF-1.7\n'), headers: [], page: { fragment: 'page=2' } }],
  ['a refresh', { bytes: page(14), headers: [...HTML, ['Refresh', '3; url=/c']] }],
]

test.each(cases)('%s => what is found here', async (_, sent) => {
  await using bodies = createReadingThread({ after: 0 })
  expect(await readBy(bodies, sent)).toEqual(await readBy(readHere, sent))
})

test('more bodies at once than there is memory for, again and again => each is found as it is', async () => {
  await using bodies = createReadingThread({ after: 0 })
  for (let round = 0; round < 3; round++) {
    const all = Array.from({ length: 300 }, (_, index) => ({ bytes: page(index, 4_000) }))
    const open = all.map(({ bytes }) => {
      const body = bodies.begin(2_000_000, HTML, {
        url: 'https://a.example/',
        fragment: null,
        decodedCap: 4_000_000,
      })
      body.take(bytes.subarray(0, 20_000))
      return body
    })
    await Promise.all(
      open.map(async (body, index) => {
        body.take(all[index]?.bytes.subarray(20_000) ?? new Uint8Array(0))
        await body.settle(true)
      }),
    )
    expect(open.map(({ reading }) => reading.page?.title)).toEqual(all.map((_, index) => `Page ${index}`))
  }
})

test('few bodies, or many that come slowly => no thread', async () => {
  const start = vi.fn<(shared: Shared) => Worker>()
  const clock = vi.spyOn(performance, 'now')
  await using bodies = createReadingThread({ after: 3, start })
  for (let second = 0; second < 20; second++) {
    clock.mockReturnValue(second * 500)
    await readBy(bodies, { bytes: page(second) })
  }
  clock.mockRestore()
  expect(start).not.toHaveBeenCalled()
})

test.each([
  ['cannot be started', (): Worker => new Worker('throw new Error("no")', { eval: true })],
  ['ends', faulty('process.exit(9)')],
  ['runs out of memory', faulty('const all = []; for (;;) all.push(new Array(1e6).fill(all.length))')],
])('a thread that %s => every body is read here', async (_, start) => {
  await using bodies = createReadingThread({ after: 0, start })
  const all = await Promise.all([1, 2, 3, 4].map((index) => readBy(bodies, { bytes: page(index) })))
  expect(all).toEqual(
    await Promise.all([1, 2, 3, 4].map((index) => readBy(readHere, { bytes: page(index) }))),
  )
  expect((await readBy(bodies, { bytes: page(5) })).reading.page?.title).toBe('Page 5')
})

test.each([
  ['ends over', faulty(`${AT_SECOND}; process.exit(9)`)],
  ['hangs over', faulty(`${AT_SECOND}; for (;;);`)],
  [
    'cannot read',
    faulty(`parentPort.postMessage([{ id: jobs[1].id, reading: null, sha256: '' }]); process.exit(9)`),
  ],
])('a body that a thread %s => told as unreadable, the others are read here', async (_, start) => {
  await using bodies = createReadingThread({ after: 0, start, patience: 4_000 })
  const sent = { page: { fragment: 'top-2' } }
  const all = await Promise.all([1, 2, 3].map((index) => readBy(bodies, { bytes: page(index), ...sent })))
  expect(all.map(({ reading }) => reading.page?.title)).toEqual(['Page 1', undefined, 'Page 3'])
  expect(all[1]?.reading).toEqual({
    page: null,
    fragment: { kind: 'other', found: 'unknown' },
    mediaType: null,
  })
  const here = await readBy(readHere, { bytes: page(2), ...sent })
  expect(all[1]?.facts).toEqual(here.facts)
})

test('a thread that nobody ends => holds no process open', async () => {
  const room = join(import.meta.dirname, '..', '..', '..', 'src', 'adapters', 'probe')
  const code = `
    const { createReadingThread } = await import(${JSON.stringify(join(room, 'reading-thread.ts'))})
    const bodies = createReadingThread({ after: 0 })
    const body = bodies.begin(1e6, [], { url: 'https://a.example/', fragment: null, decodedCap: 1e6 })
    body.take(Buffer.from('<title>Read</title>'))
    await body.settle(true)
    console.log(body.reading.page.title)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    timeout: 60_000,
  })
  expect(stdout.trim()).toBe('Read')
}, 90_000)
