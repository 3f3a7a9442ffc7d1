/** A capture's directory: what fails because of the disk is our fault and nobody else's. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSpool } from '../../../src/adapters/capturer/spool.ts'
import { StepFailure } from '../../../src/adapters/capturer/steps.ts'

let folder = ''
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'ibid-spool-'))))
afterEach(async () => await rm(folder, { recursive: true, force: true }))

const ofDisk = { name: 'PortFault', code: 'spool', retryable: true }

test('a file that the disk does not take => a fault that may be tried again, so that no step calls it the page’s', async () => {
  await using spool = await createSpool(folder)
  await rm(spool.directory, { recursive: true })
  await expect(spool.write('dom.html', 'text/html', [Buffer.from('x')])).rejects.toMatchObject(ofDisk)
})

test('no directory to be had => the same', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(createSpool(join(folder, 'file'))).rejects.toMatchObject(ofDisk)
})

test('chunks that fail => what they threw, and nothing of the file is left', async () => {
  await using spool = await createSpool(folder)
  const printed = (async function* () {
    yield await Promise.resolve(Buffer.from('begun'))
    throw new StepFailure('the browser printed no more')
  })()
  await expect(spool.write('page.pdf', 'application/pdf', printed)).rejects.toThrow('printed no more')
  expect(await readdir(spool.directory)).toEqual([])
})
