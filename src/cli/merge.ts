/** Several documents become one run, so that what they share is asked for once; the report gives each its own again. */
import { createHash } from 'node:crypto'
import { mergeExtractions, type Extraction, type Report, type SharedReport } from '../../citations/index.ts'
import { createExtractor } from '../formats/extractor.ts'
import type { NamedDocument } from './inputs.ts'

export interface Asked {
  readonly document: NamedDocument
  restore(report: Report): Report | SharedReport
}

export async function resolveAll(documents: readonly NamedDocument[]): Promise<Asked> {
  const [only] = documents
  if (only !== undefined && documents.length === 1) return { document: only, restore: (report) => report }
  await using extractor = createExtractor()
  const read: Extraction[] = []
  for (const document of documents) {
    const sha256 = createHash('sha256').update(document.bytes).digest('hex')
    read.push(await extractor.extract({ ...document, sha256 }))
  }
  const merged = mergeExtractions(read)
  const citations = merged.flatMap((extraction) => extraction.citations)
  const bytes = new TextEncoder().encode(JSON.stringify({ citations }))
  return {
    document: { name: `${documents.length} documents`, format: 'json', bytes },
    restore: ({ run, links, summary }) => ({ run, documents: merged, links, summary }),
  }
}
