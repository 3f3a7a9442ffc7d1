/** The documents to read: our own corpus, the two that strangers wrote, and a directory of real ones with their link annotations. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { detectFormat, type Extraction } from '../../../citations/index.ts'
import type { DocumentReader } from '../../../src/formats/extractor.ts'
import { goldSchema, type Gold } from '../../corpus/gold.ts'

export interface Sample {
  readonly name: string
  readonly path: string
  readonly gold: Gold
}
export interface RealSample {
  readonly name: string
  readonly path: string
  /** From the annotations; not every printed address has one. */
  readonly urls: readonly string[]
}

const CORPUS = join(import.meta.dirname, '../../corpus')
/** Our own; what strangers wrote and we have opened since; what strangers wrote and nobody of us has opened. */
export const SETS = ['own', 'opened', 'blind'] as const

/** `own`, `opened`, `blind` or a path; a directory that is absent has no documents. */
export function readSet(set: string): Sample[] {
  return folders(SETS.some((known) => known === set) ? join(CORPUS, set) : set).flatMap((folder) => {
    const gold = join(folder, 'gold.json')
    const file = readdirSync(folder).find((entry) => entry.startsWith('document.'))
    if (file === undefined || !existsSync(gold)) return []
    const parsed = goldSchema.parse(JSON.parse(readFileSync(gold, 'utf8')))
    return [{ name: basename(folder), path: join(folder, file), gold: parsed }]
  })
}

const linksSchema = z.object({ links: z.array(z.object({ url: z.string() })) })

/** Folders with `document.pdf` and `links.json`. */
export function readRealSet(directory: string): RealSample[] {
  return folders(directory).flatMap((folder) => {
    const [path, list] = [join(folder, 'document.pdf'), join(folder, 'links.json')]
    if (!existsSync(path) || !existsSync(list)) return []
    const { links } = linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))
    const urls = [...new Set(links.map(({ url }) => url).filter((url) => /^(?:https?|ftp):/i.test(url)))]
    return [{ name: basename(folder), path, urls }]
  })
}

function folders(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
    .toSorted()
}

export interface Read {
  readonly extraction: Extraction
  readonly milliseconds: number
}

/** Reads a document as a user gets it: format by name and bytes, then the caged reader. */
export async function readSample(path: string, reader: DocumentReader): Promise<Read> {
  const bytes = readFileSync(path)
  const name = basename(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const from = performance.now()
  const extraction = await reader.extract({ name, format: detectFormat(name, bytes), sha256, bytes })
  return { extraction, milliseconds: performance.now() - from }
}
