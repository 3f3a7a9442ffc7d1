/** A small site as exchanges, sealed into a WACZ and a package by the real writers: what the tests here look at. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  buildManifest,
  canonicalJson,
  partKey,
  type CaptureFacts,
  type Digest,
  type Exchange,
  type Manifest,
  type Receipt,
  type RecordListed,
  type Trust,
} from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import type { Witness } from '../../src/ports.ts'
import { exhibitOf } from '../../src/print/exhibit.ts'
import { planPackage, type Rendered } from '../../src/wacz/evidence-package.ts'
import { fileSource } from '../../src/wacz/file-source.ts'
import { bytesOf, sha256Of, type Octets } from '../../src/wacz/octets.ts'
import { pagesJsonl } from '../../src/wacz/pages.ts'
import { readBack } from '../../src/wacz/read-back.ts'
import { sealManifest } from '../../src/wacz/seal.ts'
import { fingerprintOf, type Sign } from '../../src/wacz/signature.ts'
import { writeWacz } from '../../src/wacz/wacz-writer.ts'
import { createWarcWriter, type WarcFile } from '../../src/wacz/warc-writer.ts'

export const SITE = 'http://news.example'
export const SNAPSHOT = '0123456789abcdefg'
/** No secret here: what a manifest has 256 random bits for. */
export const SEED = '5eed'.repeat(16)
export const NOW = new Date('2026-11-22T16:48:00.123Z')

/** A 1×1 PNG, red. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)
const PAGE = `<!doctype html><html lang="en"><head><title>Footnotes that last</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css"><script src="/app.js" defer></script></head>
<body><h1>Footnotes that last</h1><p id="words">What a page said, it said here.</p>
<img id="dot" src="/dot.png" alt="a dot"><p id="late"></p><p id="posted"></p></body></html>`
const STYLE = 'h1 { color: rgb(1, 2, 3); background: url(/back.png) }'
const SCRIPT = `fetch('/data.json').then((r) => r.json()).then((d) => { document.querySelector('#late').textContent = d.late })
fetch('/query', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ q: 'why' }) })
  .then((r) => r.text()).then((t) => { document.querySelector('#posted').textContent = t })`

export interface Answer {
  readonly path: string
  readonly method?: string
  readonly requestBody?: string
  readonly status?: number
  readonly headers?: readonly (readonly [string, string])[]
  readonly body: Buffer
  readonly chunked?: boolean
}

export const answers: readonly Answer[] = [
  { path: '/moved', status: 302, headers: [['Location', '/']], body: Buffer.alloc(0) },
  {
    path: '/',
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    body: Buffer.from(PAGE),
    chunked: true,
  },
  {
    path: '/style.css',
    headers: [
      ['content-TYPE', 'text/css'],
      ['Content-Encoding', 'gzip'],
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ],
    body: gzipSync(STYLE),
    chunked: true,
  },
  { path: '/app.js', headers: [['Content-Type', 'text/javascript']], body: Buffer.from(SCRIPT) },
  { path: '/dot.png', headers: [['Content-Type', 'image/png']], body: PNG },
  { path: '/back.png', headers: [['Content-Type', 'image/png']], body: PNG },
  {
    path: '/data.json',
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from('{"late":"came by script"}'),
  },
  {
    path: '/query',
    method: 'POST',
    requestBody: '{"q":"why"}',
    headers: [['Content-Type', 'text/plain']],
    body: Buffer.from('answered a post'),
  },
]

export function exchangeOf(answer: Answer, sequence: number, site = SITE): Exchange {
  const { body, method = 'GET', status = 200, requestBody = '' } = answer
  const chunk = [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]
  const coded = [...(body.length === 0 ? [] : chunk), Buffer.from('0\r\n\r\n')]
  const sent = answer.chunked === true ? Buffer.concat(coded) : body
  const framing: readonly (readonly [string, string])[] =
    answer.chunked === true ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.length)]]
  const headers = [...(answer.headers ?? []), ...framing]
  const head = Buffer.from(
    `HTTP/1.1 ${status} Fine\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  )
  const type =
    requestBody === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${requestBody.length}\r\n`
  const at = new Date(NOW.getTime() + sequence)
  return {
    sequence,
    url: `${site}${answer.path}`,
    method,
    startedAt: at,
    finishedAt: at,
    address: '192.0.2.7',
    port: 80,
    tls: null,
    chain: null,
    request: bytesOf(
      Buffer.from(`${method} ${answer.path} HTTP/1.1\r\nHost: news.example\r\n${type}\r\n${requestBody}`),
    ),
    response: bytesOf(Buffer.concat([head, sent])),
    responseFacts: {
      status,
      headers,
      headBytes: head.length,
      chunked: answer.chunked === true,
      bodySha256: sha256Of(body),
      bodyBytes: body.length,
    },
    interim: sequence === 2 ? [Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n')] : [],
    truncated: null,
    upgraded: false,
  }
}

export interface Sample {
  readonly directory: string
  readonly warc: WarcFile
  readonly manifest: Manifest
  /** A WACZ as bytes and as the file it lies in. */
  readonly wacz: Buffer
  readonly waczPath: string
  readonly package: Buffer
  readonly packageBytes: number
  readonly witness: Witness
  readonly trust: Trust
  dispose(): Promise<void>
}

export async function createSample(
  options: {
    class?: 'live' | 'rehearsal'
    snapshots?: number
    site?: string
    /** Manifest and seal as they were before they had a tree. */
    elder?: boolean
    /** What the capture noted beside the usual. */
    facts?: Partial<CaptureFacts>
    /** Receipts after the first. */
    later?: (first: Receipt) => Promise<readonly Receipt[]>
  } = {},
): Promise<Sample> {
  const directory = await mkdtemp(join(tmpdir(), 'ibid-wacz-'))
  const witness = await createMemoryWitness()
  const sign: Sign = (text) => witness.sign(text)
  const { class: evidence = 'live', elder = false } = options
  const site = options.site ?? SITE
  await using writer = await createWarcWriter({ directory, software: 'Ibid/test', clock: { now: () => NOW } })
  for (const [index, answer] of answers.entries()) await writer.exchange(exchangeOf(answer, index + 1, site))
  const text = bytesOf(Buffer.from('Footnotes that last. What a page said, it said here.'))
  await writer.resource({
    name: `urn:text:${site}/`,
    mediaType: 'text/plain; charset=utf-8',
    at: NOW,
    source: text,
  })
  const warc = await writer.finish()
  const facts = { ...factsOf(`${site}/`, evidence), ...options.facts }
  const waczPath = join(directory, 'snapshot.wacz')
  const pages = Buffer.from(
    pagesJsonl([{ url: `${site}/`, title: facts.title, at: NOW, text: 'Footnotes that last.' }]),
  )
  const written = await writeWacz({
    path: waczPath,
    warc: fileSource(warc.path, warc),
    index: fileSource(warc.index.path, warc.index),
    pages: bytesOf(pages),
    facts,
    createdAt: NOW,
    software: 'Ibid/test',
    sign,
  })
  const wacz = await readFile(waczPath)
  const parts = partsOf(fileSource(waczPath, written), text)
  const manifest = buildManifest(
    facts,
    { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' },
    parts.map(({ name, mediaType, source }) => ({
      name,
      key: partKey(facts.snapshot, name, source.sha256),
      mediaType,
      bytes: source.bytes,
      sha256: source.sha256,
    })),
    await recordsOf(waczPath, warc.records, elder),
    elder ? {} : { seed: SEED },
  )
  const sealed = await sealManifest(manifest, { sign, signedAt: NOW, software: 'Ibid/test' })
  const later = (await options.later?.(sealed.statement)) ?? []
  const plan = planPackage(
    {
      createdAt: NOW,
      software: 'Ibid/test',
      class: evidence,
      ...papers,
      document: { name: 'Пресреліз.txt', source: bytesOf(Buffer.from('The text with its notes.')) },
      snapshots: [
        {
          id: facts.snapshot,
          manifest: bytesOf(sealed.manifest),
          receipts: [
            bytesOf(sealed.receipt),
            ...later.map((receipt) => bytesOf(Buffer.from(canonicalJson(receipt)))),
          ],
          parts,
          exhibit: await exhibit(manifest, sealed.digest, parts),
        },
      ],
    },
    sign,
  )
  return {
    directory,
    warc,
    manifest,
    wacz,
    waczPath,
    package: await gather(plan.open()),
    packageBytes: plan.bytes,
    witness,
    trust: { keys: [{ fingerprint: fingerprintOf(witness.publicKey), name: 'the test key' }] },
    dispose: async () => await rm(directory, { recursive: true, force: true }),
  }
}

/** As sealing reads them. Those of an elder manifest are but what it had. */
async function recordsOf(
  path: string,
  told: readonly RecordListed[],
  elder: boolean,
): Promise<readonly RecordListed[]> {
  const read = await readBack(path, told)
  if ('problem' in read) throw new Error(read.problem)
  return elder ? read.records.map(({ id, type, block }) => ({ id, type, block })) : read.records
}

const paper = (text: string) => bytesOf(Buffer.from(text))
/** What stands beside the snapshots in a package. */
export const papers = {
  report: {
    html: paper('<!doctype html><p>report'),
    pdf: paper('%PDF-1.7 report'),
    json: paper('{"report":true}'),
    csv: paper('"outcome"\r\n'),
  },
  statement: { txt: paper('What this proves.'), pdf: paper('%PDF-1.7 statement') },
  verifier: paper('<!doctype html><p>verify'),
}

/** As the service renders it: read when its turn comes. */
async function exhibit(
  manifest: Manifest,
  digest: Digest,
  parts: readonly { readonly name: string; readonly source: Octets }[],
): Promise<Rendered> {
  const rendered = await exhibitOf({
    manifest,
    digest,
    sealed: { by: 'a'.repeat(64), at: NOW.toISOString() },
    permalink: null,
    zone: 'Europe/Kyiv',
    part: (name) => parts.find((one) => one.name === name)?.source ?? null,
  })
  return { ...rendered, recipe: digest }
}

function partsOf(wacz: Octets, text: Octets) {
  return [
    { name: 'dom.html', mediaType: 'text/html', source: bytesOf(Buffer.from(PAGE)) },
    {
      name: 'page.pdf',
      mediaType: 'application/pdf',
      source: bytesOf(Buffer.from('%PDF-1.7 for the test\n')),
    },
    { name: 'screenshot.jpg', mediaType: 'image/jpeg', source: bytesOf(Buffer.concat([PNG, PNG, PNG])) },
    { name: 'snapshot.wacz', mediaType: 'application/wacz', source: wacz },
    { name: 'text.txt', mediaType: 'text/plain', source: text },
  ]
}

export function factsOf(url: string, evidence: 'live' | 'rehearsal'): CaptureFacts {
  return {
    version: 1,
    snapshot: SNAPSHOT,
    url,
    finalUrl: url,
    status: 200,
    title: 'Footnotes that last',
    kind: 'page',
    startedAt: NOW.toISOString(),
    finishedAt: NOW.toISOString(),
    class: evidence,
    vantage: { egress: 'direct', country: null, resolver: 'system' },
    state: 'complete',
    missing: [],
    steps: [{ step: 'load', outcome: 'ok', reason: null, milliseconds: 12.4 }],
    requests: {
      asked: 8,
      recorded: 8,
      missing: [],
      unanswered: [],
      excluded: { data: 1, blob: 0, cache: 0, other: 0 },
    },
    software: { ibid: '0.1.0', node: '24.21.0', browser: null, os: 'linux' },
  }
}

export async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}
