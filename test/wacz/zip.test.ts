import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { closeSync, openSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bytesOf, sha256Of } from '../../src/wacz/octets.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import {
  centralHeader,
  dataDescriptor,
  endOfDirectory,
  localHeader,
  nameProblem,
  zipLength,
  type ZipLayout,
} from '../../src/wacz/zip-format.ts'
import { checkEntry, readDirectory } from '../../src/wacz/zip-reader.ts'
import { writeZip } from '../../src/wacz/zip-writer.ts'

let directory: string
beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'ibid-zip-'))))
afterEach(async () => await rm(directory, { recursive: true, force: true }))

interface Part {
  readonly name: string
  readonly content: Buffer
}

/** A container by hand, so that wrong ones can be made too. */
function container(parts: readonly Part[], layout: ZipLayout): Buffer {
  const body: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const entry = { name, bytes: content.length, crc: crc32(content), offset }
    const pieces = [localHeader(entry, layout), content, dataDescriptor(entry, layout)]
    body.push(...pieces)
    central.push(centralHeader(entry, layout))
    offset += pieces.reduce((sum, piece) => sum + piece.length, 0)
  }
  const length = central.reduce((sum, piece) => sum + piece.length, 0)
  return Buffer.concat([...body, ...central, endOfDirectory(parts.length, offset, length)])
}

async function problemsOf(zip: Buffer): Promise<string[]> {
  const source = bufferAccess(zip)
  const { entries, layout, problems } = await readDirectory(source)
  const found = [...problems]
  for (const entry of entries) found.push(...(await checkEntry(source, entry, layout)).problems)
  return found.map(({ part, detail }) => `${part}: ${detail}`)
}

const part = (name: string, text = name): Part => ({ name, content: Buffer.from(text) })

const anyParts = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-zA-Zäж中][a-z0-9_-]{0,20}(?:\/[a-z][a-z0-9-]{0,10}){0,2}\.[a-z]{1,4}$/),
    content: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  }),
  { selector: ({ name }) => name.toLowerCase(), maxLength: 12 },
)

test('arbitrary files => written and read back, contents, lengths and order the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyParts, fc.constantFrom<ZipLayout>('sized', 'streamed'), async (parts, layout) => {
      const zip = container(parts, layout)
      expect(await problemsOf(zip)).toEqual([])
      expect(zip.length).toBe(
        zipLength(
          parts.map(({ name, content }) => ({ name, bytes: content.length })),
          layout,
        ),
      )
      const source = bufferAccess(zip)
      const { entries } = await readDirectory(source)
      expect(entries.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
      for (const [index, entry] of entries.entries()) {
        const content = parts[index]?.content ?? Buffer.alloc(0)
        expect((await checkEntry(source, entry, entries.length === 0 ? 'sized' : layout)).sha256).toBe(
          sha256Of(content),
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('arbitrary files and one arbitrary changed byte => always a problem', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyParts.filter(({ length }) => length > 0),
      fc.constantFrom<ZipLayout>('sized', 'streamed'),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (parts, layout, at, mask) => {
        const zip = container(parts, layout)
        zip[at % zip.length] = (zip[at % zip.length] ?? 0) ^ mask
        expect(await problemsOf(zip)).not.toEqual([])
      },
    ),
    { numRuns: 200 },
  )
})

test('what the writer leaves on the disk => exactly the sized layout', async () => {
  const parts = [part('a.txt', 'one'), part('b/ж.bin', 'two'), part('empty', '')]
  const path = join(directory, 'out.zip')
  const files = parts.map(({ name, content }) => ({ name, source: bytesOf(content) }))
  const { bytes, sha256 } = await writeZip(path, files)
  const zip = await readFile(path)
  expect(zip.equals(container(parts, 'sized'))).toBe(true)
  expect({ bytes, sha256 }).toEqual({ bytes: zip.length, sha256: sha256Of(zip) })
})

describe('containers with a trick in them', () => {
  const good = container([part('a.txt'), part('b.txt')], 'sized')
  test.each([
    ['bytes before', () => Buffer.concat([Buffer.from('x'), good])],
    ['bytes behind', () => Buffer.concat([good, Buffer.from('x')])],
    ['cut short', () => good.subarray(0, good.length - 1)],
    ['a name twice', () => container([part('a.txt'), part('a.txt')], 'sized')],
    ['names that differ in case alone', () => container([part('a.txt'), part('A.TXT')], 'sized')],
    ['a path upwards', () => container([part('../a.txt')], 'sized')],
    ['an absolute path', () => container([part('/etc/passwd')], 'sized')],
    ['a backslash', () => container([part('a\\b')], 'sized')],
    ['a line break in a name', () => container([part('a\nb')], 'sized')],
    ['a right-to-left override', () => container([part('a\u202etxt.exe')], 'sized')],
    ['an empty file', () => Buffer.alloc(0)],
    ['the end alone, claiming a million entries', () => endOfDirectory(1_000_000, 0, 0)],
    ['a hidden entry between two others', () => hidden()],
    ['a local name that is not the directory’s', () => renamed()],
  ])('%s => refused', async (_, make) => {
    expect(await problemsOf(make())).not.toEqual([])
  })

  /** Both entries are sound; the directory passes over what lies between them. */
  function hidden(): Buffer {
    const [first, secret, last] = [part('a.txt'), part('secret.txt'), part('b.txt')]
    const whole = container([first, secret, last], 'sized')
    const size = (one: Part) =>
      localHeader({ name: one.name, bytes: one.content.length, crc: 0 }, 'sized').length + one.content.length
    const entries = [
      { name: first.name, bytes: first.content.length, crc: crc32(first.content), offset: 0 },
      {
        name: last.name,
        bytes: last.content.length,
        crc: crc32(last.content),
        offset: size(first) + size(secret),
      },
    ]
    const end = size(first) + size(secret) + size(last)
    const central = Buffer.concat(entries.map((entry) => centralHeader(entry, 'sized')))
    return Buffer.concat([whole.subarray(0, end), central, endOfDirectory(2, end, central.length)])
  }

  function renamed(): Buffer {
    const zip = Buffer.from(good)
    zip.write('c', 30, 'latin1')
    return zip
  }
})

test.each([
  ['report.json', true],
  ['snapshots/abc/receipts/000001.json', true],
  ['document/Прес-реліз №1.pdf', true],
  ['', false],
  ['a//b', false],
  ['a/./b', false],
  ['a/../b', false],
  ['C:/x', false],
  ['name ', false],
  ['name.', false],
  ['e\u0301', false],
  ['\ud800', false],
  ['a\u0000b', false],
])('the name %j => allowed: %s', (name, allowed) => expect(nameProblem(name) === null).toBe(allowed))

describe('a source', () => {
  const content = Buffer.from('read once')
  const source = (bytes: number, opened: () => void = () => undefined) => ({
    bytes,
    sha256: sha256Of(content),
    // oxlint-disable-next-line require-await
    async *open() {
      opened()
      yield content.subarray(0, 4)
      yield content.subarray(4)
    },
  })

  test('=> is read once, however far away it is', async () => {
    let opened = 0
    const path = join(directory, 'once.zip')
    const written = await writeZip(path, [
      { name: 'a.txt', source: source(content.length, () => void opened++) },
    ])
    expect(opened).toBe(1)
    const zip = await readFile(path)
    expect(written).toEqual({ bytes: zip.length, sha256: sha256Of(zip) })
    expect(await problemsOf(zip)).toEqual([])
  })

  test.each([3, 5, 8, 10])('of other bytes than the %i it promised => refused', async (bytes) => {
    const files = [{ name: 'a.txt', source: source(bytes) }]
    await expect(writeZip(join(directory, 'other.zip'), files)).rejects.toThrow(
      `expected a.txt to have ${bytes} bytes, found ${bytes < 4 ? 'at least 4' : bytes < 9 ? 'at least 9' : '9'}`,
    )
  })

  test.each([
    ['content', 40, 'a.txt'],
    ['a header', 2, 'a.txt'],
  ])('whose %s lies on the disk otherwise than it was written => refused', async (_, at, name) => {
    const path = join(directory, 'torn.zip')
    const files = [
      { name: 'a.txt', source: source(content.length) },
      {
        name: 'b.txt',
        source: source(content.length, () => {
          const file = openSync(path, 'r+')
          writeSync(file, Buffer.from([0xff]), 0, 1, at)
          closeSync(file)
        }),
      },
    ]
    await expect(writeZip(path, files)).rejects.toThrow(`expected ${name} to be`)
  })
})
