/** Sound documents to damage: the corpus and the fixtures, the small ones, by format. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { detectFormat, type DocumentFormat } from '../../citations/index.ts'

export interface Seed {
  readonly path: string
  readonly format: DocumentFormat
  readonly bytes: Uint8Array
}

const PLACES = ['../corpus/own', '../fixtures/extract', '../fixtures/formats', '../replica-web']
const PACKED = /\.(?:pdf|docx|odt)$/
const ENDINGS = /^\.(?:txt|md|html?|json|bib|ris|pdf|docx|odt)$/
/** Small ones: damage is met sooner in them, and a hundred thousand of them take an hour instead of a day. */
const LARGEST = { text: 16_000, packed: 60_000 }

export function readSeeds(): readonly Seed[] {
  const roots = PLACES.map((place) => join(import.meta.dirname, place)).filter((root) => existsSync(root))
  return roots.flatMap((root) => {
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => ENDINGS.test(extname(name)) && !name.endsWith('gold.json'))
      .toSorted()
      .map((name) => join(root, name))
      .filter((path) => statSync(path).size <= (PACKED.test(path) ? LARGEST.packed : LARGEST.text))
      .flatMap((path) => {
        const bytes = new Uint8Array(readFileSync(path))
        try {
          return [{ path, bytes, format: detectFormat(path, bytes.subarray(0, 4096)) }]
        } catch {
          // A fixture that is meant to be refused.
          return []
        }
      })
  })
}
