/** `--output`: whole or not at all, and what stood there before stays until then; devices are written to as they are. */
import { existsSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOutput } from '../../src/cli/output.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-output-'))
  await mkdir(join(folder, 'a-folder'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each([
  ['ended', true, 'new'],
  ['broken off', false, 'old'],
])('a run that %s => what stands there', async (_how, ends, content) => {
  const path = join(folder, 'report.json')
  await writeFile(path, 'old')
  {
    await using output = await openOutput(path)
    await output.write('new')
    expect(await readFile(path, 'utf8')).toBe('old')
    if (ends) await output.end()
  }
  expect(await readFile(path, 'utf8')).toBe(content)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a link => what it leads to is replaced, the link stays', async () => {
  await writeFile(join(folder, 'real.json'), 'old')
  await symlink('real.json', join(folder, 'link.json'))
  {
    await using output = await openOutput(join(folder, 'link.json'))
    await output.write('new')
    await output.end()
  }
  expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true)
  expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('new')
})

test('a folder => told before any work is done', async () => {
  await expect(openOutput(join(folder, 'a-folder'))).rejects.toThrow(
    /for --output, found ".*a-folder": a folder/,
  )
})

test.skipIf(!existsSync('/dev/full'))(
  'a full disk (no /dev/full elsewhere) => no fault of ours, and the device stays one',
  async () => {
    await using output = await openOutput('/dev/full')
    await expect(output.write('x')).rejects.toMatchObject({
      code: 'output-not-writable',
      message: expect.stringMatching(/found "\/dev\/full": no room left on that disk/) as string,
    })
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
  },
)
