/** The Extractor of a process that may never read a document: its room is loaded with the first one, or to stand ready ahead. */
import type { Extractor } from '../ports.ts'
import type { DocumentReader, ExtractorSetting } from './extractor.ts'

/** Dispose it to end a child that waits ahead. */
export function lazyExtractor(setting: ExtractorSetting): Extractor & AsyncDisposable {
  let made: Promise<DocumentReader> | null = null
  const reader = () => (made ??= open(setting))
  // Should it not open, the first document says so.
  if (setting.ahead === true) reader().catch(() => {})
  return {
    extract: async (document, options) => (await reader()).extract(document, options),
    async [Symbol.asyncDispose]() {
      await (await made)?.[Symbol.asyncDispose]()
    },
  }
}

async function open(setting: ExtractorSetting): Promise<DocumentReader> {
  const { createExtractor } = await import('./extractor.ts')
  return createExtractor(setting)
}
