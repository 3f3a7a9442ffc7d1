/** Ending what was started, and only that. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  describeProcess,
  groupMembers,
  killLeftovers,
  killProcess,
  noteProcess,
} from '../../../src/adapters/capturer/browser/process-group.ts'

let directory = ''
let child: ChildProcess
let pid = 0
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ibid-group-'))
  // A leader that ignores a polite end, and a child of it.
  child = spawn('sh', ['-c', 'trap "" TERM; sleep 600 & echo up; wait'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (child.stdout !== null) await once(child.stdout, 'data')
  pid = child.pid ?? 0
})
afterEach(async () => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Killed by the test, as it should.
  }
  await rm(directory, { recursive: true, force: true })
})

const noted = async () => (await readdir(directory)).filter((name) => name.endsWith('.json'))

async function ended(): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** A signal is delivered to each member in its own time: the leader's end says nothing about its child's yet. */
async function noMemberLeft(): Promise<void> {
  await expect.poll(() => groupMembers(pid), { timeout: 10_000 }).toEqual([])
}

test('killing the leader => the whole group is gone', async () => {
  const described = describeProcess(pid)
  expect(groupMembers(pid).length).toBeGreaterThanOrEqual(2)
  if (described !== null) killProcess(described)
  await ended()
  await noMemberLeft()
})

test('a number used again => the stranger lives', () => {
  expect(killProcess({ pid, startedAt: 'another time', profile: null })).toBe(false)
  expect(groupMembers(pid).length).toBeGreaterThanOrEqual(2)
})

test('noted by a process that lives => left alone; the note can be taken back', async () => {
  const described = describeProcess(pid)
  if (described === null) throw new Error('no process')
  const takeBack = noteProcess(directory, described)
  expect(killLeftovers(directory)).toBe(0)
  expect(groupMembers(pid).length).toBeGreaterThanOrEqual(2)
  expect(await noted()).toHaveLength(1)
  takeBack()
  expect(await noted()).toEqual([])
})

test('noted by a process that is gone => killed with its group and its profile, the note dropped', async () => {
  const described = describeProcess(pid)
  if (described === null) throw new Error('no process')
  const profile = await mkdtemp(join(directory, 'playwright_chromiumdev_profile-'))
  const folder = await mkdtemp(join(directory, 'c-'))
  noteProcess(directory, { ...described, profile, folder })
  const [name = ''] = await noted()
  const note = JSON.parse(await readFile(join(directory, name), 'utf8')) as object
  await writeFile(
    join(directory, name),
    JSON.stringify({ ...note, owner: { pid: process.pid, startedAt: 'before' } }),
  )
  expect(killLeftovers(directory)).toBe(1)
  await ended()
  await noMemberLeft()
  expect(existsSync(profile)).toBe(false)
  expect(existsSync(folder)).toBe(false)
  expect(await noted()).toEqual([])
})

test('a profile path that is none => not removed', async () => {
  const described = describeProcess(pid)
  if (described !== null) killProcess({ ...described, profile: directory, folder: directory })
  expect(existsSync(directory)).toBe(true)
  await ended()
})

test.for([
  '',
  '{',
  '{"pid":1}',
  '{"pid":-1,"startedAt":"x","profile":null,"owner":{"pid":1,"startedAt":"x"}}',
])('a broken note %j => dropped, nobody is killed', async (text) => {
  await writeFile(join(directory, 'browser-1.json'), text)
  expect(killLeftovers(directory)).toBe(0)
  expect(await noted()).toEqual([])
})

test('no directory => nothing to do', () => {
  expect(killLeftovers(join(directory, 'none'))).toBe(0)
})
