import { execFile } from 'node:child_process'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { ZipArchive } from 'archiver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Trust, Verification } from '../../citations/index.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { startAuthority, type Authority } from '../fakes/authority.ts'
import { gather } from './sample.ts'

const run = promisify(execFile)
const CRLF = '\r\n'

function sha1Base32(bytes: Buffer): string {
  const bits = Array.from(createHash('sha1').update(bytes).digest(), (octet) =>
    octet.toString(2).padStart(8, '0'),
  ).join('')
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five, 2)))
    .join('')
}

/** A record as wget or Heritrix writes it: SHA-1 in base32. */
function record(body: string, more: readonly string[] = [], digest = true): Buffer {
  const payload = Buffer.from(body)
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK${CRLF}Content-Type: text/html${CRLF}${CRLF}`),
    payload,
  ])
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    'WARC-Record-ID: <urn:uuid:11111111-1111-4111-8111-111111111111>',
    'WARC-Date: 2022-05-01T10:00:00Z',
    'WARC-Target-URI: http://site.example/',
    'Content-Type: application/http; msgtype=response',
    ...(digest
      ? [`WARC-Block-Digest: sha1:${sha1Base32(block)}`, `WARC-Payload-Digest: sha1:${sha1Base32(payload)}`]
      : []),
    ...more,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(head.join(CRLF) + CRLF + CRLF), block, Buffer.from(CRLF + CRLF)])
}
const records = [record('<p>one'), record('<p>two'), record('<p>three')]
const warcGz = Buffer.concat(records.map((each) => gzipSync(each)))
const sha256 = (bytes: Buffer | string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

type Signing = (hash: string) => object | Promise<object>

/** A WACZ as js-wacz or browsertrix make them: other order, other names, some entries deflated, pretty JSON. */
async function wacz(
  signing: Signing | null,
  change: (files: Map<string, Buffer>) => void = () => {},
): Promise<Buffer> {
  const files = new Map([
    ['pages/pages.jsonl', Buffer.from('{"format":"json-pages-1.0","id":"pages","title":"All Pages"}\n')],
    ['archive/rec-1.warc.gz', warcGz],
    ['indexes/index.cdx.gz', gzipSync('example,site)/ 20220501100000 {}\n')],
  ])
  const resources = [...files].map(([path, bytes]) => ({
    name: path.split('/')[1],
    path,
    hash: sha256(bytes),
    bytes: bytes.length,
  }))
  const datapackage = JSON.stringify(
    { profile: 'data-package', wacz_version: '1.1.1', software: 'somebody 1.0', resources },
    null,
    2,
  )
  files.set('datapackage.json', Buffer.from(datapackage))
  const hash = sha256(datapackage)
  const signedData = signing === null ? {} : { signedData: await signing(hash) }
  files.set(
    'datapackage-digest.json',
    Buffer.from(JSON.stringify({ path: 'datapackage.json', hash, ...signedData }, null, 2)),
  )
  change(files)
  const zip = new ZipArchive({ zlib: { level: 6 } })
  for (const [name, bytes] of files) zip.append(bytes, { name, store: name.endsWith('.gz') })
  void zip.finalize()
  return gather(zip)
}

const failures = ({ checks }: Verification) => checks.filter(({ result }) => result === 'failed')
const nobody: Trust = { keys: [] }

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const spki = publicKey.export({ format: 'der', type: 'spki' })
const fingerprint = createHash('sha256').update(spki).digest('hex')
const bare: Signing = (hash) => ({
  hash,
  created: '2022-05-01T10:00:01.000Z',
  software: 'somebody 1.0',
  signature: sign('sha256', Buffer.from(hash), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
    'base64',
  ),
  publicKey: spki.toString('base64'),
})

describe('a WACZ of others signed with a bare key', () => {
  test('=> intact, the key known only where it is named, the time a claim', async () => {
    const bytes = await wacz(bare)
    const found = await verifyBuffer(bytes, { trust: nobody })
    expect(failures(found)).toEqual([])
    expect(found).toMatchObject({
      kind: 'foreign-wacz',
      intact: 'yes',
      signer: { known: false, fingerprint },
      time: { proved: false },
    })
    const known = await verifyBuffer(bytes, { trust: { keys: [{ fingerprint, name: 'a friend' }] } })
    expect(known.signer).toEqual({ known: true, name: 'a friend', fingerprint })
  })
  test('without a signature => intact, signed by nobody, and that is said', async () => {
    const found = await verifyBuffer(await wacz(null), { trust: nobody })
    expect(found).toMatchObject({ intact: 'yes', signer: null })
    expect(found.checks).toContainEqual(expect.objectContaining({ result: 'unchecked', what: 'signature' }))
  })
  test.for<[string, (files: Map<string, Buffer>) => void, RegExp]>([
    [
      'a record changed',
      (files) =>
        files.set('archive/rec-1.warc.gz', gzipSync(Buffer.concat([record('<p>one'), record('<p>TWO')]))),
      /archive\/rec-1/,
    ],
    ['a page list changed', (files) => files.set('pages/pages.jsonl', Buffer.from('{}')), /pages\/pages/],
    ['a file removed', (files) => void files.delete('indexes/index.cdx.gz'), /indexes\/index/],
    [
      'the list changed',
      (files) =>
        files.set(
          'datapackage.json',
          Buffer.from(String(files.get('datapackage.json')).replace('somebody', 'anybody')),
        ),
      /datapackage\.json/,
    ],
    [
      'another digest beside the signature',
      (files) =>
        files.set(
          'datapackage-digest.json',
          Buffer.from(
            String(files.get('datapackage-digest.json')).replace(/"hash": "sha256:./, '"hash": "sha256:0'),
          ),
        ),
      /datapackage/,
    ],
  ])('%s => found and named', async ([, change, part]) => {
    const found = await verifyBuffer(await wacz(bare, change), { trust: nobody })
    expect(found.intact).toBe('no')
    expect(failures(found).some((check) => part.test(check.part))).toBe(true)
  })
  test('a file added that nothing lists => said, not passed over', async () => {
    const found = await verifyBuffer(await wacz(bare, (files) => files.set('extra.txt', Buffer.from('x'))), {
      trust: nobody,
    })
    expect(found.checks).toContainEqual(expect.objectContaining({ part: 'extra.txt', result: 'unchecked' }))
  })
})

describe('a WACZ signed for a domain with a timestamp (WACZ-auth)', () => {
  let authority: Authority
  let folder: string
  let rootFingerprint: string
  beforeAll(async () => {
    authority = await startAuthority({ name: 'Stamps' })
    folder = await mkdtemp(join(tmpdir(), 'ibid-domain-'))
    const openssl = (...args: string[]) => run('openssl', args, { cwd: folder })
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    await openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '30',
      '-subj',
      '/CN=Domain Root',
      '-addext',
      'keyUsage=critical,keyCertSign',
    )
    await openssl('req', ...key, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', '/CN=observer.example')
    await writeFile(
      join(folder, 'leaf.cnf'),
      'subjectAltName=DNS:observer.example\nextendedKeyUsage=serverAuth\n',
    )
    await openssl(
      'x509',
      '-req',
      '-in',
      'leaf.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '1',
      '-extfile',
      'leaf.cnf',
      '-out',
      'leaf.pem',
    )
    const { stdout } = await openssl('x509', '-in', 'ca.pem', '-noout', '-fingerprint', '-sha256')
    rootFingerprint = stdout.split('=')[1]?.trim().replaceAll(':', '').toLowerCase() ?? ''
  }, 60_000)
  afterAll(async () => {
    await authority[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })
  const forDomain =
    (at: Date, domain = 'observer.example'): Signing =>
    async (hash) => {
      const key = await readFile(join(folder, 'leaf.key'), 'utf8')
      const signature = sign('sha256', Buffer.from(hash), key).toString('base64')
      const token = await authority.forge(Buffer.from(signature), { at })
      return {
        hash,
        signature,
        domain,
        created: new Date().toISOString(),
        software: 'authsign',
        domainCert: `${await readFile(join(folder, 'leaf.pem'), 'utf8')}${await readFile(join(folder, 'ca.pem'), 'utf8')}`,
        timeSignature: Buffer.from(token).toString('base64'),
        timestampCert: await readFile(authority.rootFile, 'utf8'),
      }
    }
  const trusting = (): Trust => ({
    keys: [],
    domains: ['observer.example'],
    domainRoots: [{ fingerprint: rootFingerprint, name: 'Domain Root' }],
    authorities: [{ fingerprint: authority.fingerprint, name: 'Stamps Root' }],
  })
  test('domain and authority trusted => known by its domain, time proved, in twenty years too', async () => {
    const bytes = await wacz(forDomain(new Date()))
    const found = await verifyBuffer(bytes, { trust: trusting() })
    expect(failures(found)).toEqual([])
    expect(found).toMatchObject({
      intact: 'yes',
      signer: { known: true, name: 'observer.example' },
      time: { proved: true, by: 'Stamps Unit 1' },
    })
    vi.useFakeTimers({ now: Date.now() + 20 * 365 * 86_400_000, toFake: ['Date'] })
    try {
      expect(await verifyBuffer(bytes, { trust: trusting() })).toEqual(found)
    } finally {
      vi.useRealTimers()
    }
  })
  test('nobody named the domain => intact, never green', async () => {
    const { domains: _, ...less } = trusting()
    const found = await verifyBuffer(await wacz(forDomain(new Date())), { trust: less })
    expect(found).toMatchObject({ intact: 'yes', signer: { known: false } })
  })
  test('a timestamp hours later, another domain, an authority nobody knows => not known', async () => {
    const late = await wacz(forDomain(new Date(Date.now() + 3_600_000)))
    expect((await verifyBuffer(late, { trust: trusting() })).signer?.known).toBe(false)
    const other = await wacz(forDomain(new Date(), 'another.example'))
    expect((await verifyBuffer(other, { trust: trusting() })).signer?.known).toBe(false)
    const { authorities: _, ...less } = trusting()
    const untimed = await verifyBuffer(await wacz(forDomain(new Date())), { trust: less })
    expect(untimed).toMatchObject({ intact: 'yes', signer: { known: false }, time: { proved: false } })
  })
})

describe('a plain WARC', () => {
  test.for<[string, Buffer]>([
    ['plain', Buffer.concat(records)],
    ['a gzip member for each record', warcGz],
    ['one gzip member for all', gzipSync(Buffer.concat(records))],
  ])('%s => intact, signed by nobody, its digests recomputed', async ([, bytes]) => {
    const found = await verifyBuffer(bytes, { trust: nobody })
    expect(found).toMatchObject({ kind: 'warc', intact: 'yes', signer: null, time: { proved: false } })
    expect(found.checks).toContainEqual(
      expect.objectContaining({ result: 'ok', what: '3 records, 6 digests recomputed' }),
    )
  })
  test('every byte of a body changed => found in its own record', async () => {
    const whole = Buffer.concat(records)
    const second = (records[0]?.length ?? 0) + whole.subarray(records[0]?.length).indexOf('<p>two')
    for (let index = second; index < second + 6; index++) {
      const changed = Buffer.from(whole)
      changed[index] = (changed[index] ?? 0) ^ 1
      const found = await verifyBuffer(changed, { trust: nobody })
      expect(failures(found).map(({ part }) => part)).toContain('records > record 2')
    }
  })
  test.for<[string, Buffer]>([
    ['cut in a block', Buffer.concat(records).subarray(0, -30)],
    ['cut in a gzip member', warcGz.subarray(0, -30)],
    ['bytes behind the end', Buffer.concat([warcGz, Buffer.from('more')])],
    ['a head that is none', Buffer.concat([...records, Buffer.from('HTTP/1.1 200 OK\r\n\r\n')])],
  ])('%s => found', async ([, bytes]) => {
    expect((await verifyBuffer(bytes, { trust: nobody })).intact).toBe('no')
  })
  test('chunked payloads, whichever way their writer digested them => right', async () => {
    const plain = Buffer.from('hello world')
    const chunked = Buffer.from('5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n')
    const block = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'),
      chunked,
    ])
    for (const digested of [plain, chunked]) {
      const head = `WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\nWARC-Payload-Digest: sha1:${sha1Base32(digested)}\r\nContent-Length: ${block.length}\r\n\r\n`
      const found = await verifyBuffer(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), {
        trust: nobody,
      })
      expect(found.intact).toBe('yes')
    }
  })
  test('no digest in it => nothing is called checked', async () => {
    const found = await verifyBuffer(record('<p>', [], false), { trust: nobody })
    expect(found.checks.filter(({ result }) => result === 'ok')).toEqual([])
    expect(found.checks).toContainEqual(
      expect.objectContaining({ result: 'unchecked', what: expect.stringMatching(/0 digests/) }),
    )
  })
})
