/** Input that is not what it ought to be is refused for the right reason: its version by name, its length by the limit. */
import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson, type Verification } from '../../citations/index.ts'
import { openForeignZip } from '../../src/wacz/foreign-zip.ts'
import { bufferAccess, type RandomAccess } from '../../src/wacz/random-access.ts'
import { readOurs } from '../../src/wacz/read-ours.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { zipOf } from '../../src/wacz/zip-writer.ts'
import { disclosedFrom, only } from './disclosed.ts'
import { createSample, type Sample } from './sample.ts'
import { victimOf } from './tamper/victim.ts'

let sample: Sample
let disclosure: Buffer
beforeAll(async () => {
  sample = await createSample()
  disclosure = (await disclosedFrom(sample.package, only('text.txt'))).bytes
})
afterAll(async () => await sample.dispose())

const isCalled = (part: string, name: string) => part === name || part.endsWith(`/${name}`)

type Kind = 'package' | 'wacz' | 'disclosure'
const bytesOf = (kind: Kind) => ({ package: sample.package, wacz: sample.wacz, disclosure })[kind]

/** The file with one of its parts replaced, its container sound. */
async function verifiedWith(
  kind: Kind,
  path: string,
  change: (part: Buffer) => Buffer,
): Promise<Verification> {
  const { files } = await victimOf(kind, bytesOf(kind))
  const changed = [...files].map(([name, bytes]) => ({
    name,
    bytes: isCalled(name, path) ? change(bytes) : bytes,
  }))
  return verifyBuffer(zipOf(changed), { trust: sample.trust })
}
const reasonsFor = ({ checks }: Verification, path: string) =>
  checks.filter(({ part, what }) => isCalled(part, path) && what === 'form').map(({ detail }) => detail)

/** Puts another format into canonical JSON; it stays canonical. */
const renamed = (from: RegExp, to: string) => (part: Buffer) =>
  Buffer.from(part.toString('utf8').replace(from, to))

describe('a part of a version that is still to come', () => {
  test.each<[Kind, string, RegExp, string, string]>([
    ['package', 'package.json', /ibid-package\/1/, 'ibid-package/9', 'ibid-package/1'],
    [
      'package',
      'manifest.json',
      /ibid-manifest\/\d/,
      'ibid-manifest/9',
      'ibid-manifest/1 and ibid-manifest/2',
    ],
    ['package', '000001.json', /ibid-receipt\/\d/, 'ibid-receipt/9', 'ibid-receipt/1 and ibid-receipt/2'],
    ['package', '000001.json', /ibid-seal\/\d/, 'ibid-seal/12', 'ibid-seal/1 and ibid-seal/2'],
    ['disclosure', 'disclosure.json', /ibid-disclosure\/1/, 'ibid-disclosure/9', 'ibid-disclosure/1'],
    ['disclosure', 'receipt.json', /ibid-receipt\/\d/, 'ibid-receipt/9', 'ibid-receipt/1 and ibid-receipt/2'],
    ['wacz', 'datapackage.json', /ibid-wacz\/1/, 'ibid-wacz/9', 'ibid-wacz/1'],
  ])('%s with %s: %s as %s => it reads %s', async (kind, path, from, to, reads) => {
    const found = await verifiedWith(kind, path, renamed(from, to))
    expect(found.intact).toBe('no')
    expect(reasonsFor(found, path)).toEqual([
      `it is ${to}, which this version does not read; it reads ${reads}`,
    ])
  })

  test('one that writes its JSON another way => still its version, not its blanks', async () => {
    const loose = Buffer.from('{ "format": "ibid-receipt/9", "ratio": 0.5 }')
    expect(await readOurs({ content: bufferAccess(loose) }, 'receipt')).toEqual({
      kind: 'problem',
      reason:
        'it is ibid-receipt/9, which this version does not read; it reads ibid-receipt/1 and ibid-receipt/2',
    })
  })
})

/** As long as it says; nobody reads it. */
function longer(bytes: number): RandomAccess {
  const read = () => Promise.reject(new Error('it was read'))
  return { bytes, read }
}

describe('a file of ours that cannot be read', () => {
  const canonical = (value: unknown) => bufferAccess(Buffer.from(canonicalJson(value)))
  test.each<[string, RandomAccess | null, string]>([
    ['nothing', null, 'it is missing'],
    ['one byte over the limit', longer(64 * 1024 ** 2 + 1), 'it is longer than 64 MiB'],
    ['bytes that are no text', bufferAccess(Buffer.of(0xff, 0xfe)), 'it is no UTF-8'],
    ['half of it', bufferAccess(Buffer.from('{"format":"ibid-re')), 'it is no JSON'],
    ['blanks', bufferAccess(Buffer.from('{ }')), 'it is not in canonical form (RFC 8785)'],
    [
      'a manifest',
      canonical({ format: 'ibid-manifest/2' }),
      'it is ibid-manifest/2, expected ibid-receipt/1 or ibid-receipt/2',
    ],
  ])('%s => said', async (_, content, reason) => {
    const file = content === null ? undefined : { content }
    expect(await readOurs(file, 'receipt')).toEqual({ kind: 'problem', reason })
  })
  test.each<[string, unknown]>([
    ['hostile words for a version', { format: 'ibid-receipt/9\u001b[31m' }],
    ['a version that is a list', { format: ['ibid-receipt/9'] }],
    ['a statement that is null', { format: 'ibid-receipt/2', statement: null }],
    ['a list', []],
  ])('%s => left to the schema, and not repeated', async (_, value) => {
    expect(await readOurs({ content: canonical(value) }, 'receipt')).toMatchObject({ kind: 'read', value })
  })
  test('a package whose list is too long => says so, and not that it is missing', async () => {
    const found = await verifiedWith('package', 'package.json', () => Buffer.alloc(64 * 1024 ** 2 + 1, ' '))
    expect(reasonsFor(found, 'package.json')).toEqual(['it is longer than 64 MiB'])
  })
})

interface Claim {
  readonly packed: Buffer
  readonly says: number
  readonly crc: number
}

/** A ZIP of one deflated entry, which says of its length what it likes. */
function deflated({ packed, says, crc }: Claim): Buffer {
  const name = Buffer.from('archive/data.warc')
  const local = Buffer.alloc(30)
  local.write('PK\u0003\u0004', 'latin1')
  local.writeUInt16LE(20, 4)
  const common = (head: Buffer, at: number) => {
    head.writeUInt16LE(8, at)
    head.writeUInt32LE(crc, at + 6)
    head.writeUInt32LE(packed.length, at + 10)
    head.writeUInt32LE(says, at + 14)
    head.writeUInt16LE(name.length, at + 18)
  }
  common(local, 8)
  const central = Buffer.alloc(46)
  central.write('PK\u0001\u0002', 'latin1')
  central.writeUInt16LE(20, 6)
  common(central, 10)
  const offset = local.length + name.length + packed.length
  const directory = Buffer.concat([central, name])
  return Buffer.concat([local, name, packed, directory, end(1, directory.length, offset)])
}

function end(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\u0005\u0006', 'latin1')
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}

/** A ZIP64 directory that says how many entries it has, and has none. */
function saysToHave(count: number): Buffer {
  const record = Buffer.alloc(56)
  record.write('PK\u0006\u0006', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  const locator = Buffer.alloc(20)
  locator.write('PK\u0006\u0007', 'latin1')
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator, end(0xffff, 0xffffffff, 0xffffffff)])
}

describe('a ZIP of somebody else', () => {
  const zeros = Buffer.alloc(1024 ** 2)
  const packed = deflateRawSync(zeros)
  const crc = crc32(zeros)
  test.each<[string, () => Buffer, RegExp]>([
    [
      'a bomb that says how large it is',
      () => deflated({ packed, says: 2 ** 31, crc }),
      /^it inflates to more than any archive of its length$/,
    ],
    [
      'a bomb that says it is small',
      () => deflated({ packed, says: 100, crc }),
      /too many bytes in the stream/,
    ],
    [
      'one that says it is larger',
      () => deflated({ packed, says: 2 ** 21, crc }),
      /not enough bytes in the stream/,
    ],
    [
      'another content than its CRC says',
      () => deflated({ packed, says: zeros.length, crc: (crc ^ 1) >>> 0 }),
      /^its content is not what its CRC says$/,
    ],
    ['100,001 entries', () => saysToHave(100_001), /^it has more than 100000 entries$/],
  ])('%s => refused, in so many words', async (_, made, expected) => {
    await using zip = await openForeignZip(bufferAccess(made()), undefined)
    expect(zip.problems.map(({ detail }) => detail)).toEqual([expect.stringMatching(expected)])
  })
  test('one that deflates much, and says so truly => read', async () => {
    await using zip = await openForeignZip(
      bufferAccess(deflated({ packed, says: zeros.length, crc })),
      undefined,
    )
    expect(zip.problems).toEqual([])
    const sha256 = `sha256:${createHash('sha256').update(zeros).digest('hex')}`
    expect([...zip.files.values()].map((file) => [file.bytes, file.sha256])).toEqual([[zeros.length, sha256]])
  })
})
