/** The article's whole picture: how long it took, how large it is, and how many of the body's words tesseract reads in it. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { createCapturer } from '../../../src/adapters/capturer/capturer.ts'
import { systemClock } from '../../../src/context.ts'
import { openEgress } from './open-egress.ts'
import type { ServedAt } from './server.ts'
import { articleWords, HOST } from './site.ts'
import { slicesOf } from './slices.ts'

export interface Legibility {
  /** The shortest of a few captures: what the machine's other work adds is nobody's. */
  readonly milliseconds: number
  readonly bytes: number
  /** Of the body's words that the slices hold, in order; null where there is no tesseract. */
  readonly read: { readonly words: number; readonly share: number } | null
}

const run = promisify(execFile)
const CAPTURES = 3
/** Letters of a picture at half scale are too small for tesseract's models. */
const ENLARGED = 3
/** From the top: tesseract takes some seconds for each, and one is like the other. */
const SLICES = 5
/** How far ahead a word is looked for after some that were misread. */
const AHEAD = 12

/** `keepAt`: a folder for the picture itself, which need not be there. */
export async function legibility(
  web: ServedAt,
  browserPath: string,
  keepAt: string | null,
): Promise<Legibility> {
  const room = await mkdtemp(join(tmpdir(), 'ibid-bench-'))
  try {
    const { pictures, milliseconds } = await takeWhole(web, browserPath, room)
    const bytes = pictures.reduce((sum, picture) => sum + picture.length, 0)
    if (keepAt !== null) await keepPictures(keepAt, pictures)
    const read = (await isThere()) ? await wordsIn(pictures, browserPath, room) : null
    return { milliseconds, bytes, read: read === null ? null : found(articleWords(), read) }
  } finally {
    await rm(room, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** As `article-1.jpg` and so on, in a folder that is made where there is none. */
export async function keepPictures(folder: string, pictures: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [index, picture] of pictures.entries())
    await writeFile(join(folder, `article-${index + 1}.jpg`), picture)
}

async function takeWhole(web: ServedAt, browserPath: string, room: string) {
  const egress = openEgress(web)
  const times: number[] = []
  let pictures: Buffer[] = []
  {
    await using capturer = createCapturer({
      egress,
      clock: systemClock,
      runDirectory: join(room, 'run'),
      spoolRoot: join(room, 'spool'),
      version: '0.0.0-bench',
      contact: null,
      browserPath,
      log: () => {},
    })
    for (let count = 0; count < CAPTURES; count++) {
      const request = {
        snapshot: 'bench',
        url: `https://${HOST}/article`,
        kind: 'page',
        acceptLanguage: 'en',
      } as const
      await using captured = await capturer.capture(request, { signal: new AbortController().signal })
      const step = captured.facts.steps.find(({ step: name }) => name === 'picture')
      if (step?.outcome !== 'ok') throw new Error(`no picture: ${step?.reason ?? 'the step was not reached'}`)
      times.push(step.milliseconds)
      const files = captured.files.filter(({ name }) => name.startsWith('screenshot'))
      pictures = await Promise.all(files.map(async (file) => await buffer(file.open())))
    }
  }
  await egress.close()
  return { pictures, milliseconds: Math.min(...times) }
}

async function isThere(): Promise<boolean> {
  return await run('tesseract', ['--version']).then(
    () => true,
    () => false,
  )
}

async function wordsIn(pictures: readonly Buffer[], executablePath: string, room: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  const words: string[] = []
  const path = join(room, 'slice.png')
  let slices = 0
  try {
    for (const picture of pictures)
      for await (const slice of slicesOf(browser, picture, ENLARGED)) {
        await writeFile(path, slice)
        // One block of text; a thread of its own per line would only stand in the way of others.
        const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
        const { stdout } = await run('tesseract', [path, '-', '--psm', '6'], { env, maxBuffer: 1 << 26 })
        words.push(...stdout.split(/\s+/))
        if (++slices === SLICES) return words
      }
  } finally {
    await browser.close()
  }
  return words
}

/** How many of `wanted`, as far as `seen` reaches, stand in it in the same order, punctuation and case aside. */
function found(wanted: readonly string[], seen: readonly string[]): { words: number; share: number } {
  const [text, words] = [bare(wanted), bare(seen)]
  let [at, hits] = [0, 0]
  for (const word of words) {
    const ahead = text.slice(at, at + AHEAD).indexOf(word)
    if (ahead < 0) continue
    at += ahead + 1
    hits++
  }
  // What was seen beyond the last word found was misread as well.
  const reached = Math.max(at, words.length)
  return { words: reached, share: hits / reached }
}

function bare(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((word) => word !== '')
}
