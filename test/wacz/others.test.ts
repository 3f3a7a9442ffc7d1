/**
 * WARCs that others made, served as the sites that they once were and captured anew: what we record is what they hold, byte for byte.
 * The fixtures are made by others/make.ts with GNU Wget and warcio.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCapturer } from '../../src/adapters/capturer/capturer.ts'
import { createEgress } from '../../src/egress/create-egress.ts'
import { directEgress, type Egress } from '../../src/egress/egress.ts'
import type { Capturer } from '../../src/ports.ts'
import { read } from '../adapters/capturer/stand.ts'
import { readAnswers, serveWarc, type OldSite } from './others/serve.ts'

let folder: string
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'ibid-others-'))))
afterAll(async () => await rm(folder, { recursive: true, force: true }))

test.for(['wget.warc.gz', 'warcio.warc.gz'])(
  '%s => every body byte for byte as it holds it',
  { timeout: 90_000 },
  async (name) => {
    await using site = await serveWarc(join(import.meta.dirname, 'others', name))
    await using seeing = openCapturer(site, folder)
    const url = 'http://old-paper.example/'
    await using captured = await seeing.capturer.capture(
      { snapshot: 'snapshot', url, kind: 'page', acceptLanguage: null },
      { signal: new AbortController().signal },
    )
    expect(captured.facts).toMatchObject({ state: 'complete', missing: [] })
    const ours = join(folder, `ours-${name}`)
    await writeFile(ours, await read(captured, 'data.warc.gz'))
    const recorded = await readAnswers(ours)
    // Wget asks for more than a page does.
    const theirs = [...site.answers].filter(([address]) => !address.endsWith('/robots.txt'))
    expect(theirs.length).toBe(8)
    for (const [address, bytes] of theirs)
      expect({ address, same: recorded.get(address)?.equals(bytes) }).toEqual({ address, same: true })
  },
)

function openCapturer(site: OldSite, directory: string): { capturer: Capturer } & AsyncDisposable {
  const everywhere = { host: null, port: null, address: '127.0.0.1', toPort: site.port }
  const egress: Egress = createEgress({ ...directEgress, connectTo: [everywhere] })
  const capturer = createCapturer({
    egress,
    clock: { now: () => new Date() },
    runDirectory: join(directory, 'run'),
    spoolRoot: join(directory, 'spool'),
    version: '0.0.0-test',
    contact: null,
    log: () => {},
  })
  return {
    capturer,
    async [Symbol.asyncDispose]() {
      await capturer[Symbol.asyncDispose]()
      await egress.close()
    },
  }
}
