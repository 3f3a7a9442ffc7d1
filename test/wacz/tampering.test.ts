/**
 * One flipped bit pattern anywhere, many times over: every one must be found, and the part it lies in must be named.
 * The seed is printed; IBID_TAMPER_N and IBID_TAMPER_SEED choose another run. The long run (decisions 20) is this file with another N.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Verification } from '../../citations/index.ts'
import { bufferAccess } from '../../src/wacz/random-access.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { centralHeader, localHeader } from '../../src/wacz/zip-format.ts'
import { readDirectory } from '../../src/wacz/zip-reader.ts'
import { createSample, type Sample } from './sample.ts'

const count = Number(process.env['IBID_TAMPER_N'] ?? 400)
const seed = Number(process.env['IBID_TAMPER_SEED'] ?? Date.now() % 1_000_000)

/** A stretch of a file and the names, any of which a good verifier gives it. */
interface Region {
  readonly start: number
  readonly end: number
  readonly names: readonly string[]
}

let sample: Sample
beforeAll(async () => (sample = await createSample()))
afterAll(async () => await sample.dispose())

/** Every byte of a container belongs to one entry or to its end. */
async function regionsOf(container: Buffer): Promise<Region[]> {
  const { layout, entries, problems } = await readDirectory(bufferAccess(container))
  expect(problems).toEqual([])
  const regions: Region[] = []
  const last = entries.at(-1)
  // Where the directory begins: behind the last entry's bytes and, in the streamed layout, its data descriptor.
  const descriptor = layout === 'streamed' ? 16 : 0
  let central =
    last === undefined ? 0 : last.offset + localHeader(last, layout).length + last.bytes + descriptor
  for (const [index, entry] of entries.entries()) {
    regions.push({ start: entry.offset, end: entries[index + 1]?.offset ?? central, names: [entry.name] })
  }
  for (const entry of entries) {
    const end = central + centralHeader(entry, layout).length
    // A name that became unprintable, or a length that shifts the rest, leaves only the container to name.
    regions.push({ start: central, end, names: [entry.name, 'container'] })
    central = end
  }
  regions.push({ start: central, end: container.length, names: ['container'] })
  return regions
}

function namesAt(regions: readonly Region[], offset: number): readonly string[] {
  return regions.find(({ start, end }) => offset >= start && offset < end)?.names ?? ['container']
}

function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

function failedParts({ checks }: Verification): string[] {
  return checks.filter(({ result }) => result === 'failed').map(({ part }) => part)
}

/** How many parts are accused: a verifier that blames everything has named nothing. */
function blamed(parts: readonly string[]): number {
  return new Set(parts.map((part) => part.split(' > ')[0])).size
}

async function flips(container: Buffer, tries: number, within: { start: number; end: number }, salt: number) {
  const regions = await regionsOf(container)
  const next = random(seed + salt)
  const missed: string[] = []
  for (let index = 0; index < tries; index++) {
    const offset = within.start + Math.floor(next() * (within.end - within.start))
    const mask = 1 + Math.floor(next() * 255)
    const damaged = Buffer.from(container)
    damaged[offset] = (damaged[offset] ?? 0) ^ mask
    const verification = await verifyBuffer(damaged, { trust: sample.trust })
    const names = namesAt(regions, offset)
    const found = failedParts(verification)
    const named = found.some((part) => names.some((name) => part === name || part.startsWith(`${name} > `)))
    if (verification.intact !== 'no') missed.push(`byte ${offset} ^ ${mask}: not found`)
    else if (blamed(found) > 4) missed.push(`byte ${offset} ^ ${mask}: ${blamed(found)} parts blamed`)
    else if (!named)
      missed.push(`byte ${offset} ^ ${mask}: expected ${names.join(' or ')}, found ${found.join(', ')}`)
  }
  return missed
}

test(`${count} random bytes changed in package, WACZ, manifest and picture, seed ${seed} => each found and named`, async () => {
  const part = Math.ceil(count / 4)
  const regions = await regionsOf(sample.package)
  const content = (name: string) => {
    const region = regions.find(({ names }) => names[0] === name)
    return region ?? { start: 0, end: 0 }
  }
  const whole = (container: Buffer) => ({ start: 0, end: container.length })
  const folder = `snapshots/${sample.manifest.snapshot}`
  expect(await flips(sample.package, part, whole(sample.package), 1)).toEqual([])
  expect(await flips(sample.wacz, part, whole(sample.wacz), 2)).toEqual([])
  expect(await flips(sample.package, part, content(`${folder}/manifest.json`), 3)).toEqual([])
  expect(await flips(sample.package, part, content(`${folder}/screenshot.jpg`), 4)).toEqual([])
}, 600_000)

test('a WACZ within a package, one byte changed => the part within the WACZ is named too', async () => {
  const at = sample.package.indexOf(sample.wacz)
  expect(at).toBeGreaterThan(0)
  const inner = await regionsOf(sample.wacz)
  const next = random(seed)
  for (let index = 0; index < 50; index++) {
    const offset = Math.floor(next() * sample.wacz.length)
    const damaged = Buffer.from(sample.package)
    damaged[at + offset] = (damaged[at + offset] ?? 0) ^ 1
    const found = failedParts(await verifyBuffer(damaged, { trust: sample.trust }))
    const wacz = `snapshots/${sample.manifest.snapshot}/snapshot.wacz`
    expect(found).toContain(wacz)
    const names = namesAt(inner, offset).map((name) => `${wacz} > ${name}`)
    expect(found.some((part) => names.some((name) => part.startsWith(name)))).toBe(true)
  }
})

test('untouched package and WACZ, verified again and again => no false alarm', async () => {
  for (let index = 0; index < 20; index++) {
    expect((await verifyBuffer(sample.package, { trust: sample.trust })).intact).toBe('yes')
    expect((await verifyBuffer(sample.wacz, { trust: sample.trust })).intact).toBe('yes')
  }
})
