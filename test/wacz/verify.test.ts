import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson, type Verification } from '../../citations/index.ts'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { packageLength, planPackage, safeFileName } from '../../src/wacz/evidence-package.ts'
import { bytesOf } from '../../src/wacz/octets.ts'
import { bufferAccess, wholeOf } from '../../src/wacz/random-access.ts'
import { verifyBuffer, verifyFile } from '../../src/wacz/verify.ts'
import { contentOf, readDirectory } from '../../src/wacz/zip-reader.ts'
import { writeZip } from '../../src/wacz/zip-writer.ts'
import { createSample, gather, NOW, type Sample, papers } from './sample.ts'

let sample: Sample
beforeAll(async () => (sample = await createSample()))
afterAll(async () => await sample.dispose())

const stranger = { keys: [] }
const failures = ({ checks }: Verification) => checks.filter(({ result }) => result === 'failed')

describe('an untouched package', () => {
  test('by a trusted key => intact, signer known, time claimed and not proved', async () => {
    const found = await verifyBuffer(sample.package, { trust: sample.trust })
    expect(failures(found)).toEqual([])
    expect(
      found.checks
        .filter(({ question, result }) => question === 'time' && result === 'unchecked')
        .map(({ detail }) => detail),
    ).toEqual(['there is none: the time is the signer’s word'])
    expect(found).toMatchObject({
      intact: 'yes',
      signer: { known: true, name: 'the test key' },
      time: { proved: false, by: null, claimed: NOW.toISOString() },
      class: 'live',
    })
  })
  test('by a key nobody named => intact, signer unknown', async () => {
    const found = await verifyBuffer(sample.package, { trust: stranger })
    expect(found).toMatchObject({ intact: 'yes', signer: { known: false, name: null } })
  })
  test('every file in it has been checked by name', async () => {
    const found = await verifyBuffer(sample.package, { trust: stranger })
    const parts = new Set(found.checks.map(({ part }) => part))
    for (const { name } of (await readDirectory(bufferAccess(sample.package))).entries)
      expect(parts).toContain(name)
  })
  test('as a file => the same answer', async () => {
    const path = join(sample.directory, 'package.zip')
    await writeFile(path, sample.package)
    expect(await verifyFile(path, { trust: sample.trust })).toEqual(
      await verifyBuffer(sample.package, { trust: sample.trust }),
    )
  })
  test('its length was known ahead', () => expect(sample.packageBytes).toBe(sample.package.length))
})

test('a WACZ alone => intact, with the class it was signed with', async () => {
  expect(await verifyFile(sample.waczPath, { trust: sample.trust })).toMatchObject({
    intact: 'yes',
    signer: { known: true },
    class: 'live',
  })
})

test('a rehearsal => says so, as package and as WACZ', async () => {
  const rehearsal = await createSample({ class: 'rehearsal' })
  try {
    for (const bytes of [rehearsal.package, rehearsal.wacz]) {
      const found = await verifyBuffer(bytes, { trust: rehearsal.trust })
      expect(found).toMatchObject({ intact: 'yes', class: 'rehearsal' })
    }
  } finally {
    await rehearsal.dispose()
  }
})

/** Takes a package apart and streams it again with other content, signed by whoever is given. */
async function forged(
  change: (files: Map<string, Buffer>) => void,
  options: { resign: boolean },
): Promise<{ verification: Verification; names: string[] }> {
  const source = bufferAccess(sample.package)
  const { entries, layout } = await readDirectory(source)
  const files = new Map<string, Buffer>()
  for (const entry of entries) {
    files.set(entry.name, (await wholeOf(contentOf(source, entry, layout), 1e9)) ?? Buffer.alloc(0))
  }
  const kept = { list: files.get('package.json'), signature: files.get('package.sig.json') }
  change(files)
  const id = sample.manifest.snapshot
  const folder = `snapshots/${id}`
  const file = (name: string) => bytesOf(files.get(name) ?? Buffer.alloc(0))
  const parts = [...files.keys()]
    .filter((name) => name.startsWith(`${folder}/`) && !/manifest\.json|receipts/.test(name))
    .map((name) => ({ name: name.slice(folder.length + 1), source: file(name) }))
  const witness = await createMemoryWitness()
  const plan = planPackage(
    {
      createdAt: NOW,
      software: 'Ibid/test',
      class: 'live',
      report: {
        html: file('report.html'),
        pdf: file('report.pdf'),
        json: file('report.json'),
        csv: file('report.csv'),
      },
      statement: { txt: file('statement.txt'), pdf: file('statement.pdf') },
      verifier: file('verify.html'),
      document: { name: 'Пресреліз.txt', source: file('document/Пресреліз.txt') },
      snapshots: [
        {
          id,
          manifest: file(`${folder}/manifest.json`),
          receipts: [file(`${folder}/receipts/000001.json`)],
          parts,
          exhibit: file(`exhibits/${id}.pdf`),
        },
      ],
    },
    (text) => (options.resign ? witness.sign(text) : sample.witness.sign(text)),
  )
  const zip = await gather(plan.open())
  const verification = await verifyBuffer(options.resign ? zip : await withList(zip, kept), {
    trust: sample.trust,
  })
  return { verification, names: failures(verification).map(({ part }) => part) }
}

/** Puts the original list and its signature back: what somebody without our key is left with. */
async function withList(
  zip: Buffer,
  kept: { list: Buffer | undefined; signature: Buffer | undefined },
): Promise<Buffer> {
  const source = bufferAccess(zip)
  const { entries, layout } = await readDirectory(source)
  const files = []
  for (const entry of entries) {
    const own =
      entry.name === 'package.json'
        ? kept.list
        : entry.name === 'package.sig.json'
          ? kept.signature
          : undefined
    files.push({
      name: entry.name,
      source: bytesOf(own ?? (await wholeOf(contentOf(source, entry, layout), 1e9)) ?? Buffer.alloc(0)),
    })
  }
  return await streamed(files)
}

async function streamed(
  files: readonly { name: string; source: ReturnType<typeof bytesOf> }[],
): Promise<Buffer> {
  const { ZipArchive } = await import('archiver')
  const archive = new ZipArchive({ store: true })
  const chunks: Promise<Buffer> = gather(archive)
  const { Readable } = await import('node:stream')
  for (const { name, source } of files) {
    archive.append(Readable.from(source.open()), { name, date: new Date(Date.UTC(1980, 0, 1)), mode: 0o644 })
  }
  await archive.finalize()
  return await chunks
}

describe('a forged package, with sound CRCs throughout', () => {
  const folder = () => `snapshots/${sample.manifest.snapshot}`
  test('a replaced picture => the picture is named', async () => {
    const { verification, names } = await forged(
      (files) => void files.set(`${folder()}/screenshot.jpg`, Buffer.from('another picture')),
      { resign: false },
    )
    expect(verification.intact).toBe('no')
    // The forger wrote the plain list of digests anew as well, so that too is another file than was signed.
    expect(new Set(names)).toEqual(new Set([`${folder()}/screenshot.jpg`, 'manifest-sha256.txt']))
  })

  test('a replaced picture, the package signed anew by a stranger => the manifest still names the picture', async () => {
    const { verification, names } = await forged(
      (files) => void files.set(`${folder()}/screenshot.jpg`, Buffer.from('another picture')),
      { resign: true },
    )
    expect(verification).toMatchObject({ intact: 'no', signer: { known: false } })
    expect(new Set(names)).toEqual(new Set([`${folder()}/screenshot.jpg`]))
  })

  test('a manifest that calls another date, packed anew by a stranger => the manifest is named, by its receipt', async () => {
    const { verification, names } = await forged(
      (files) => {
        const manifest = { ...sample.manifest, startedAt: '2020-01-01T00:00:00.000Z' }
        files.set(`${folder()}/manifest.json`, Buffer.from(canonicalJson(manifest)))
      },
      { resign: true },
    )
    expect(verification.intact).toBe('no')
    expect(new Set(names)).toEqual(new Set([`${folder()}/manifest.json`]))
  })

  test('a WACZ of another snapshot, packed anew => the WACZ is named', async () => {
    const other = await createSample({ site: 'http://other.example' })
    try {
      const { names } = await forged((files) => void files.set(`${folder()}/snapshot.wacz`, other.wacz), {
        resign: true,
      })
      expect(new Set(names)).toEqual(new Set([`${folder()}/snapshot.wacz`]))
    } finally {
      await other.dispose()
    }
  })

  test('everything signed anew by a stranger => intact, and the signer unknown', async () => {
    const copy = await createSample()
    try {
      const found = await verifyBuffer(copy.package, { trust: sample.trust })
      expect(found).toMatchObject({ intact: 'yes', signer: { known: false } })
    } finally {
      await copy.dispose()
    }
  })

  test('a report swapped with another file’s place => the order is named', async () => {
    const source = bufferAccess(sample.package)
    const { entries, layout } = await readDirectory(source)
    const files = await Promise.all(
      entries.map(async (entry) => ({
        name: entry.name,
        source: bytesOf((await wholeOf(contentOf(source, entry, layout), 1e9)) ?? Buffer.alloc(0)),
      })),
    )
    const found = await verifyBuffer(await streamed(files.toReversed()), { trust: sample.trust })
    expect(failures(found).map(({ part, what }) => `${part} ${what}`)).toContain('container order')
  })

  test.each([
    ['a file added', (names: string[]) => [...names, 'extra.txt'], 'extra.txt'],
    ['a file left out', (names: string[]) => names.filter((name) => name !== 'report.html'), 'report.html'],
  ])('%s => named', async (_, change, part) => {
    const source = bufferAccess(sample.package)
    const { entries, layout } = await readDirectory(source)
    const contents = new Map<string, Buffer>()
    for (const entry of entries) {
      contents.set(entry.name, (await wholeOf(contentOf(source, entry, layout), 1e9)) ?? Buffer.alloc(0))
    }
    const files = change([...contents.keys()]).map((name) => ({
      name,
      source: bytesOf(contents.get(name) ?? Buffer.from('new')),
    }))
    const found = await verifyBuffer(await streamed(files), { trust: sample.trust })
    expect(failures(found).map((check) => check.part)).toContain(part)
  })
})

describe('a truncated file', () => {
  test.each([1, 22, 100, 5000])('%i bytes less => no, and no crash', async (less) => {
    for (const bytes of [sample.package, sample.wacz]) {
      const found = await verifyBuffer(bytes.subarray(0, bytes.length - less), { trust: sample.trust })
      expect(found.intact).toBe('no')
    }
  })
})

describe('what is neither package nor WACZ', () => {
  test.each([
    ['text', Buffer.from('just text, and more of it')],
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ])('%s => a problem for the caller', async (_, bytes) => {
    await expect(verifyBuffer(bytes, { trust: stranger })).rejects.toMatchObject({ code: 'invalid-package' })
  })
  test('a file that is not there, or a folder => a problem for the caller', async () => {
    await expect(verifyFile(join(sample.directory, 'none.zip'), { trust: stranger })).rejects.toMatchObject({
      code: 'file-not-found',
    })
    await expect(verifyFile(sample.directory, { trust: stranger })).rejects.toMatchObject({
      code: 'file-not-found',
    })
  })
  test('somebody else’s ZIP => not intact, in so many words', async () => {
    const path = join(sample.directory, 'other.zip')
    await writeZip(path, [{ name: 'notes.txt', source: bytesOf(Buffer.from('x')) }])
    const found = await verifyFile(path, { trust: stranger })
    expect(found.intact).toBe('no')
    expect(failures(found)[0]?.detail).toContain('neither package.json nor datapackage.json')
  })
})

test('an aborted verification => rejects', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(verifyBuffer(sample.package, { trust: stranger, signal })).rejects.toThrow('enough')
})

describe('planning a package', () => {
  const content = (over: object = {}) => ({
    createdAt: NOW,
    software: 'Ibid/test',
    class: 'live' as const,
    ...papers,
    document: null,
    snapshots: [],
    ...over,
  })
  const sign = (text: string) => sample.witness.sign(text)

  test('the same content => the same bytes each time, of the length foretold', async () => {
    const plan = planPackage(content(), sign)
    const [first, second] = [await gather(plan.open()), await gather(plan.open())]
    expect(first.equals(second)).toBe(true)
    expect(first.length).toBe(plan.bytes)
    expect(plan.bytes).toBe(
      packageLength([
        ...plan.files,
        ...(await readDirectory(bufferAccess(first))).entries
          .slice(-2)
          .map(({ name, bytes }) => ({ path: name, bytes })),
      ]),
    )
  })

  test('a source that lies about its bytes => the stream ends in an error, never as a whole package', async () => {
    const lie = { ...bytesOf(Buffer.from('<p>')), open: () => bytesOf(Buffer.from('<q>')).open() }
    const plan = planPackage(content({ report: { ...papers.report, html: lie } }), sign)
    await expect(gather(plan.open())).rejects.toThrow(/report.html/)
  })

  test('a source that fails => the stream fails with it', async () => {
    const broken = {
      ...bytesOf(Buffer.from('<p>')),
      async *open(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('<')
        throw new Error('the store is gone')
      },
    }
    const plan = planPackage(content({ report: { ...papers.report, html: broken } }), sign)
    await expect(gather(plan.open())).rejects.toThrow(/store is gone/)
  })

  test('a reader that leaves early => nothing hangs', async () => {
    const plan = planPackage(content(), sign)
    for await (const chunk of plan.open()) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\release.docx', 'release.docx'],
    ['Прес-реліз №1.pdf', 'Прес-реліз №1.pdf'],
    ['a\u202egpj.exe', 'a_gpj.exe'],
    ['...', 'document'],
    ['', 'document'],
    ['x'.repeat(300), 'x'.repeat(100)],
    [`${'x'.repeat(300)}.docx`, `${'x'.repeat(95)}.docx`],
    // With a package's own ending a disk has to have room for it: 255 bytes.
    [`${'洪'.repeat(80)}.txt`, `${'洪'.repeat(65)}.txt`],
  ])('a document named %j => %j', (name, safe) => expect(safeFileName(name)).toBe(safe))
})
