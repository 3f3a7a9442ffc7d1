/**
 * Reads a JSON file of ours that may come from anywhere: canonical and of a version that is read here, or why it is not, in a few
 * words. Whether the rest has the shape of its version is for the caller's schema.
 */
import {
  readCanonical,
  type Disclosure,
  type Manifest,
  type PackageManifest,
  type Receipt,
  type SealStatement,
} from '../../citations/index.ts'
import { readText, type ContainedFile } from './verify-container.ts'

/** As long as a manifest of 200,000 records is. */
export const JSON_LIMIT = 64 * 1024 * 1024

/** What each kind may say it is. */
const formats = {
  receipt: ['ibid-receipt/1', 'ibid-receipt/2'],
  seal: ['ibid-seal/1', 'ibid-seal/2'],
  manifest: ['ibid-manifest/1', 'ibid-manifest/2'],
  package: ['ibid-package/1'],
  disclosure: ['ibid-disclosure/1'],
  wacz: ['ibid-wacz/1'],
} as const satisfies Formats
type Formats = {
  readonly receipt: readonly Receipt['format'][]
  readonly seal: readonly SealStatement['format'][]
  readonly manifest: readonly Manifest['format'][]
  readonly package: readonly PackageManifest['format'][]
  readonly disclosure: readonly Disclosure['format'][]
  readonly wacz: readonly string[]
}

/** Where a kind of file says what it is, and what of it says so as well. */
const places: Readonly<Record<Kind, readonly (readonly [keyof Formats, readonly string[]])[]>> = {
  receipt: [
    ['receipt', ['format']],
    ['seal', ['statement', 'format']],
  ],
  manifest: [['manifest', ['format']]],
  package: [['package', ['format']]],
  disclosure: [['disclosure', ['format']]],
  wacz: [['wacz', ['ibid', 'format']]],
}
type Kind = 'receipt' | 'manifest' | 'package' | 'disclosure' | 'wacz'

export type OursReading =
  | { readonly kind: 'read'; readonly value: unknown; readonly text: string }
  | { readonly kind: 'problem'; readonly reason: string }

/** `reason` is about "it". A file of another version or kind is named by what it calls itself, whatever else is odd in it. */
export async function readOurs(
  file: Pick<ContainedFile, 'content'> | undefined,
  kind: Kind,
  limit: number = JSON_LIMIT,
): Promise<OursReading> {
  const found = await readText(file, limit)
  if (found.kind === 'problem') return found
  const { text } = found
  const reading = readCanonical(text)
  const odd = oddVersion(reading.kind === 'canonical' ? reading.value : parsed(text), kind)
  if (odd !== null) return { kind: 'problem', reason: odd }
  if (reading.kind === 'problem') return { kind: 'problem', reason: `it ${reading.reason}` }
  return { kind: 'read', value: reading.value, text }
}

function oddVersion(value: unknown, kind: Kind): string | null {
  for (const [family, place] of places[kind]) {
    const said = place.reduce<unknown>(valueAt, value)
    const known: readonly string[] = formats[family]
    if (typeof said !== 'string' || known.includes(said) || !/^ibid-[a-z]{1,20}\/\d{1,6}$/.test(said))
      continue
    return said.startsWith(`ibid-${family}/`)
      ? `it is ${said}, which this version does not read; it reads ${known.join(' and ')}`
      : `it is ${said}, expected ${known.join(' or ')}`
  }
  return null
}

function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const found: unknown = Reflect.get(value, key)
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
