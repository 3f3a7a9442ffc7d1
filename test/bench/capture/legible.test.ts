/** What the bench keeps of the article's picture. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepPictures } from './legible.ts'

test('a folder that is not there => is made, with the pictures in it; once more => they are replaced', async () => {
  const room = await mkdtemp(join(tmpdir(), 'ibid-pictures-'))
  try {
    const folder = join(room, 'not', 'there')
    for (const _ of [1, 2]) await keepPictures(folder, [Uint8Array.of(1), Uint8Array.of(2)])
    expect(await readdir(folder)).toEqual(['article-1.jpg', 'article-2.jpg'])
  } finally {
    await rm(room, { recursive: true })
  }
})
