/** Several processes on one file of looks: none loses what another kept, whoever is slow, stopped or killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLookFile } from '../../../src/adapters/looks/file.ts'
import { takeTurn } from '../../../src/adapters/looks/turn.ts'
import { answered, observed } from '../../citations/observations.ts'

const keeper = join(import.meta.dirname, 'keeper.ts')
const vantage = { egress: 'direct', country: 'DE', resolver: 'system' } as const
const setting = { class: 'live', vantage } as const

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-together-'))
  path = join(folder, 'looks')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const urlOf = (of: number, at: number) => `https://h${of}.example/${at}`

/** Starts one; resolves when it has opened the file, and goes on when it is called. */
async function begin(at: string, what: 'keeps' | 'killed', urls: readonly string[]) {
  const child = spawn(process.execPath, [keeper, at, what, ...urls], { stdio: ['pipe', 'pipe', 'pipe'] })
  const told = text(child.stderr)
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  return async () => {
    child.stdin.end('go\n')
    child.stdout.resume()
    await ended
    return { code: child.exitCode, signal: child.signalCode, told: await told }
  }
}

async function keptUrls(): Promise<readonly string[]> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  return lines.map((line) => (JSON.parse(line) as { url: string }).url).toSorted()
}

test('six processes at once, one by a link to the file => each look of each is there, and nothing else lies beside it', async () => {
  const there = observed('https://old.example/', answered([{ url: 'https://old.example/', status: 200 }]))
  await writeFile(path, `${JSON.stringify(there)}\n`)
  await symlink('looks', join(folder, 'link'))
  const each = Array.from({ length: 6 }, (_, of) => Array.from({ length: 40 }, (_none, at) => urlOf(of, at)))
  const all = await Promise.all(
    each.map((urls, of) => begin(of === 0 ? join(folder, 'link') : path, 'keeps', urls)),
  )
  const ends = await Promise.all(all.map((go) => go()))
  expect(ends).toEqual(each.map(() => ({ code: 0, signal: null, told: '' })))
  expect(await keptUrls()).toEqual(['https://old.example/', ...each.flat()].toSorted())
  expect((await readdir(folder)).toSorted()).toEqual(['link', 'looks'])
}, 60_000)

test('one that is killed in its turn => the next one waits, ends that turn and loses nothing', async () => {
  const first = await begin(path, 'keeps', [urlOf(1, 1)])
  const dying = await begin(path, 'killed', [urlOf(2, 1)])
  const last = await begin(path, 'keeps', [urlOf(3, 1)])
  expect((await first()).code).toBe(0)
  expect((await dying()).signal).toBe('SIGKILL')
  expect((await readdir(folder)).toSorted()).toEqual(['looks', 'looks.lock'])
  expect(await last()).toEqual({ code: 0, signal: null, told: '' })
  expect(await keptUrls()).toEqual([urlOf(1, 1), urlOf(3, 1)])
  expect(await readdir(folder)).toEqual(['looks'])
}, 60_000)

test('of two looks at one link the later stands, whoever closes last', async () => {
  const look = (status: number, finishedAt: string) => ({
    ...observed('https://a.example/', answered([{ url: 'https://a.example/', status }])),
    finishedAt,
  })
  const early = await openLookFile(path, { setting })
  const late = await openLookFile(path, { setting })
  await early.keep(look(404, '2026-11-22T10:00:00.000Z'))
  await late.keep(look(200, '2026-11-22T11:00:00.000Z'))
  await late.close()
  await early.close()
  await using file = await openLookFile(path, { setting })
  expect((await file.find('https://a.example/'))?.attempts[0]?.hops[0]?.status).toBe(200)
})

test('a turn that lives is waited for; one without a sign of life is ended, and its draft takes no place any more', async () => {
  const order: string[] = []
  const first = await takeTurn(path)
  await first.draft.writeFile('first')
  const second = takeTurn(path).then(async (turn) => {
    order.push('second')
    await turn.draft.writeFile('second')
    return turn.commit()
  })
  order.push('first')
  expect(await first.commit()).toBe(true)
  expect(await second).toBe(true)
  expect([order, await readFile(path, 'utf8')]).toEqual([['first', 'second'], 'second'])

  // Shorter than a sign of life comes: to the others this one is dead.
  const slow = await takeTurn(path)
  await slow.draft.writeFile('slow')
  await using other = await takeTurn(path, 60)
  expect(await slow.commit()).toBe(false)
  await slow[Symbol.asyncDispose]()
  await other.draft.writeFile('other')
  expect(await other.commit()).toBe(true)
  expect(await readFile(path, 'utf8')).toBe('other')
  expect(await readdir(folder)).toEqual(['looks'])
})

test("a turn that comes to nothing leaves the file and nothing beside it; an empty folder is nobody's turn", async () => {
  await writeFile(path, 'as it was')
  await mkdir(`${path}.lock`)
  await using turn = await takeTurn(path)
  await turn.draft.writeFile('half')
  await turn[Symbol.asyncDispose]()
  expect(await readFile(path, 'utf8')).toBe('as it was')
  expect(await readdir(folder)).toEqual(['looks'])
})
