/**
 * `npm run bench:verify [-- --megabytes 1000]`: a package of a gigabyte, assembled from a store on disk and verified. Each figure comes
 * from a process of its own, so that its memory is its own; CPU seconds stand beside wall time, since a busy machine lies about that.
 */
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import {
  buildManifest,
  canonicalJson,
  partKey,
  receiptKey,
  manifestKey,
  documentKey,
  runKey,
  type Report,
} from '../../citations/index.ts'
import { openDiskStore } from '../../src/adapters/evidence/disk.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { packageOf } from '../../src/flow/package.ts'
import { sourceOf } from '../../src/flow/objects.ts'
import { fileSource } from '../../src/wacz/file-source.ts'
import { bytesOf, type Octets } from '../../src/wacz/octets.ts'
import { pagesJsonl } from '../../src/wacz/pages.ts'
import { fileAccess } from '../../src/wacz/random-access.ts'
import { readBack } from '../../src/wacz/read-back.ts'
import { sealManifest } from '../../src/wacz/seal.ts'
import { verifyContainer } from '../../src/wacz/verify-container.ts'
import { surveyWarc } from '../../src/wacz/verify-warc.ts'
import { verifyFile } from '../../src/wacz/verify.ts'
import { createLedger } from '../../src/wacz/ledger.ts'
import { waczFiles, writeWacz } from '../../src/wacz/wacz-writer.ts'
import { createWarcWriter } from '../../src/wacz/warc-writer.ts'
import { contentOf, readDirectory } from '../../src/wacz/zip-reader.ts'
import { packageSetting, reportRenderer } from '../../src/web/packaging.ts'
import { exchangeOf, factsOf, NOW, SITE, SNAPSHOT } from '../wacz/sample.ts'

const DOCUMENT = 'bench'
const { values, positionals } = parseArgs({
  options: { megabytes: { type: 'string' } },
  allowPositionals: true,
})
const [phase, folder = ''] = positionals

interface Figure {
  readonly bytes: number
  readonly seconds: number
  readonly cpu: number
  readonly firstByteMs?: number
}

/** A site of pictures (stored) and pages (compressed) of that size, sealed into the store. */
async function fill(place: string, megabytes: number): Promise<void> {
  const witness = await createMemoryWitness()
  const sign = (text: string) => witness.sign(text)
  await using writer = await createWarcWriter({
    directory: place,
    software: 'Ibid/bench',
    clock: { now: () => NOW },
  })
  for (let index = 0; index < megabytes; index++) {
    const picture = index % 10 !== 9
    const noise = randomBytes(picture ? 1_000_000 : 500_000)
    const body = picture ? noise : Buffer.from(noise.toString('hex'))
    const type = picture ? 'image/jpeg' : 'text/html'
    const answer = { path: `/${index}`, headers: [['Content-Type', type]] as const, body }
    await writer.exchange(exchangeOf(answer, index + 1))
  }
  const warc = await writer.finish()
  const facts = factsOf(`${SITE}/`, 'live')
  const path = join(place, 'snapshot.wacz')
  const pages = bytesOf(
    Buffer.from(pagesJsonl([{ url: `${SITE}/`, title: 'Bench', at: NOW, text: 'words' }])),
  )
  const wacz = await writeWacz({
    path,
    warc: fileSource(warc.path, warc),
    index: fileSource(warc.index.path, warc.index),
    pages,
    facts,
    createdAt: NOW,
    software: 'Ibid/bench',
    sign,
  })
  const small = (text: string) => bytesOf(Buffer.from(text))
  const parts: readonly { name: string; mediaType: string; source: Octets }[] = [
    { name: 'dom.html', mediaType: 'text/html', source: small('<p>') },
    { name: 'page.pdf', mediaType: 'application/pdf', source: small('%PDF-1.7\n') },
    { name: 'screenshot.jpg', mediaType: 'image/jpeg', source: bytesOf(randomBytes(2_000_000)) },
    { name: 'snapshot.wacz', mediaType: 'application/wacz', source: fileSource(path, wacz) },
    { name: 'text.txt', mediaType: 'text/plain', source: small('words') },
  ]
  const listed = parts.map(({ name, mediaType, source: { bytes, sha256 } }) => {
    return { name, key: partKey(SNAPSHOT, name, sha256), mediaType, bytes, sha256 }
  })
  const seen = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
  const read = await readBack(path, warc.records)
  if ('problem' in read) throw new Error(read.problem)
  const seed = randomBytes(32).toString('hex')
  const manifest = buildManifest(facts, seen, listed, read.records, { seed })
  const sealed = await sealManifest(manifest, { sign, signedAt: NOW, software: 'Ibid/bench' })
  const store = await openDiskStore(join(place, 'store'))
  for (const [index, { source }] of parts.entries()) await store.put(listed[index]?.key ?? '', source)
  const put = async (key: string, bytes: Uint8Array) => store.put(key, await sourceOf(bytes))
  const json = (value: object) => Buffer.from(canonicalJson(value))
  await put(manifestKey(SNAPSHOT), sealed.manifest)
  await put(receiptKey(SNAPSHOT, 1), sealed.receipt)
  const text = Buffer.from('A text with a note.')
  const submission = {
    format: 'ibid-document/1',
    id: DOCUMENT,
    run: DOCUMENT,
    name: 'bench.txt',
    documentFormat: 'text',
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: text.length,
    submittedAt: NOW.toISOString(),
    publish: false,
  }
  await put(documentKey(DOCUMENT, 'document.json'), json(submission))
  await put(documentKey(DOCUMENT, 'source'), text)
  await put(runKey(DOCUMENT, 'report.json'), json(reportOn(submission.sha256)))
  await rm(path)
  await rm(warc.path)
}

function reportOn(sha256: string): Report {
  return {
    run: {
      id: DOCUMENT,
      startedAt: NOW.toISOString(),
      finishedAt: NOW.toISOString(),
      version: 'bench',
      complete: true,
      vantage: { egress: 'direct', country: null, resolver: 'system' },
      class: 'live',
    },
    document: { name: 'bench.txt', format: 'text', sha256, title: null, language: 'en' },
    citations: [],
    notices: [],
    links: [
      {
        url: `${SITE}/`,
        outcome: 'ok',
        verdict: 'alive',
        certainty: 'confirmed',
        reason: 'It answered.',
        reasonCode: 'alive',
        reasonParams: {},
        status: 200,
        finalUrl: `${SITE}/`,
        hops: [],
        fragment: 'none',
        attempts: 1,
        citations: [],
        archived: [],
        snapshot: SNAPSHOT,
      },
    ],
    summary: { citations: 0, links: 1, ok: 1, broken: 0, unsure: 0 },
  }
}

async function assemble(place: string): Promise<Figure> {
  const witness = await createMemoryWitness()
  const store = await openDiskStore(join(place, 'store'))
  const ports = {
    store,
    clock: { now: () => NOW },
    witness,
    render: reportRenderer,
    setting: packageSetting({ IBID_PUBLIC_URL: undefined }),
  }
  const input = { document: DOCUMENT, run: DOCUMENT, withDocument: false }
  // Once before, as in a service that has been asked before: fonts and the page are read once.
  await packageOf(ports, input)
  await using file = await open(join(place, 'package.zip'), 'w')
  return await timed(async (mark) => {
    const plan = await packageOf(ports, input)
    if (plan === null) throw new Error('no package')
    for await (const chunk of plan.open()) {
      mark()
      await file.writeFile(chunk)
    }
    return plan.bytes
  })
}

async function digests(place: string): Promise<Figure> {
  await using source = await fileAccess(join(place, 'package.zip'))
  const directory = await readDirectory(source)
  return await timed(async () => {
    const scope = { ledger: createLedger(), signal: undefined, named: (part: string) => part }
    await verifyContainer(source, directory, 'streamed', scope)
    return source.bytes
  })
}

async function records(place: string): Promise<Figure> {
  await using source = await fileAccess(join(place, 'package.zip'))
  const { entries, layout } = await readDirectory(source)
  const entry = entries.find(({ name }) => name.endsWith('/snapshot.wacz'))
  if (entry === undefined) throw new Error('no WACZ')
  const wacz = contentOf(source, entry, layout)
  const inner = await readDirectory(wacz)
  const warc = inner.entries.find(({ name }) => name === waczFiles.warc)
  if (warc === undefined) throw new Error('no WARC')
  return await timed(async () => {
    const { problems } = await surveyWarc(contentOf(wacz, warc, inner.layout))
    if (problems.length > 0) throw new Error('the records are damaged')
    return warc.bytes
  })
}

async function whole(place: string): Promise<Figure> {
  const path = join(place, 'package.zip')
  return await timed(async () => {
    const found = await verifyFile(path, { trust: { keys: [] } })
    if (found.intact !== 'yes')
      throw new Error(JSON.stringify(found.checks.filter(({ result }) => result === 'failed')))
    return (await stat(path)).size
  })
}

async function timed(work: (mark: () => void) => Promise<number>): Promise<Figure> {
  const [started, used] = [performance.now(), process.cpuUsage()]
  let first: number | null = null
  const bytes = await work(() => (first ??= performance.now() - started))
  const { user, system } = process.cpuUsage(used)
  const seconds = (performance.now() - started) / 1000
  return { bytes, seconds, cpu: (user + system) / 1e6, ...(first === null ? {} : { firstByteMs: first }) }
}

const phases = { assemble, digests, records, whole }

if (phase !== undefined && Object.hasOwn(phases, phase)) {
  const figure = await phases[phase as keyof typeof phases](folder)
  console.log(JSON.stringify({ ...figure, megabytes: process.resourceUsage().maxRSS / 1024 }))
} else {
  const place = await mkdtemp(join(tmpdir(), 'ibid-bench-'))
  try {
    await fill(place, Number(values.megabytes ?? 1000))
    for (const name of Object.keys(phases)) {
      const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, name, place])
      const { bytes, seconds, cpu, megabytes, firstByteMs } = JSON.parse(stdout) as Figure & {
        megabytes: number
      }
      const rate = (time: number) => `${Math.round(bytes / 1e6 / time)} MB/s`
      const first = firstByteMs === undefined ? '' : `, first byte after ${Math.round(firstByteMs)} ms`
      console.log(
        `${name.padEnd(9)} ${Math.round(bytes / 1e6)} MB: ${rate(seconds)} wall, ${rate(cpu)} CPU, ${Math.round(megabytes)} MB of memory${first}`,
      )
    }
    const { length } = await readFile(new URL('../../src/wacz/verify.html', import.meta.url))
    console.log(`verify.html ${length} bytes`)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
