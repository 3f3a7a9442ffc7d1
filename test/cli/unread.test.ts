/** Several documents, one of which cannot be read: the others are done, it is named, and the command ends with 2. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '../../citations/index.ts'
import { readEach } from '../../src/cli/reading.ts'
import { endedWith, noneUnread } from '../../src/cli/unread.ts'
import { ibid } from './cli.ts'
import { extraction } from './formats/report.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-unread-'))
  // Judged without a network.
  await writeFile(join(folder, 'a.md'), 'One [source](http:///nowhere).\n')
  await writeFile(join(folder, 'wrong.json'), JSON.stringify([{ number: '1', urls: 'http:///x' }]))
  await writeFile(join(folder, 'z.md'), 'Another [source](http:///elsewhere).\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

test('extract => a list of those that can be read, the others named, 2', async () => {
  const args = ['extract', 'a.md', 'wrong.json', 'nowhere.txt', '--format', 'json']
  const { code, stdout, stderr } = await ibid(args, { cwd: folder })
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject([{ document: { name: 'a.md' } }])
  expect(stderr).toMatch(
    /^ibid: wrong\.json: Expected .*urls.*\nibid: Expected a readable file, found "nowhere\.txt".*\n$/,
  )
}, 60_000)

test('check => the others are judged, 2 rather than the 1 of what is broken', async () => {
  const args = ['check', 'a.md', 'wrong.json', 'z.md', '--format', 'json', '--browser', 'never']
  const { code, stdout, stderr } = await ibid(args, { cwd: folder })
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    documents: [{ document: { name: 'a.md' } }, { document: { name: 'z.md' } }],
    summary: { broken: 2 },
    remarks: [
      {
        code: 'unread',
        message: expect.stringMatching(/^Expected/) as string,
        file: 'wrong.json',
      },
    ],
  })
  expect(stderr).toMatch(/^ibid: wrong\.json: Expected .*urls.*\n$/)
}, 60_000)

const extractor = {
  extract: async ({ name }: { name: string }) => {
    if (name === 'wrong.json') throw new Problem('unreadable-document', 'Expected sense, found none.')
    if (name === 'broken.md') throw new Error('our own fault')
    return extraction([])
  },
}
const never = new AbortController().signal
const readWithin = async (limits: Parameters<typeof readEach>[3], ...names: readonly string[]) => {
  const unread = noneUnread()
  const read = await readEach(
    extractor,
    {},
    names.map((name) => join(folder, name)),
    limits,
    'ibid archive',
    unread,
  )
  return { names: read.map(({ document }) => document.name), unread: unread.count }
}

const readNames = async (...names: readonly string[]) =>
  readWithin({ signal: never, interrupt: never }, ...names)

test('the deadline is over while documents are read => one is told link by link, the others are named', async () => {
  const limits = { signal: AbortSignal.abort(), interrupt: never }
  expect(await readWithin(limits, 'a.md', 'z.md')).toEqual({ names: ['a.md'], unread: 1 })
})

test('Ctrl-C while documents are read => nothing more is read', async () => {
  const gone = AbortSignal.abort()
  await expect(readWithin({ signal: gone, interrupt: gone }, 'a.md', 'z.md')).rejects.toThrow(
    /^stopped while the documents were read/,
  )
})

test('what is to be archived => the same', async () => {
  expect(await readNames('wrong.json', 'z.md', 'a.md')).toEqual({
    names: ['z.md', 'a.md'],
    unread: 1,
  })
})

test.each([
  [['wrong.json'], /^Expected sense, found none/],
  [['nowhere.txt', 'wrong.json'], /^Expected a document that can be read, found none among 2/],
])('%j, nothing that can be read => a Problem', async (names, says) => {
  await expect(readNames(...names)).rejects.toThrow(says)
})

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [0, 1, 2],
  [1, 3, 2],
  [3, 1, 3],
])('code %d with %d unread => %d', (code, count, ended) => {
  expect(endedWith(code, { count })).toBe(ended)
})
