/** Which file writes which format; each is loaded only when it is asked for. */
import type { Encoder, Format } from './encoder.ts'

const files: Readonly<Record<Format, () => Promise<Encoder>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('../../web/formats/json.ts')).json,
  ndjson: async () => (await import('../../web/formats/json.ts')).ndjson,
  junit: async () => (await import('../../web/formats/junit.ts')).junit,
  sarif: async () => (await import('../../web/formats/sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('../../web/formats/gitlab.ts')).gitlab,
  markdown: async () => (await import('../../web/formats/markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  csv: async () => (await import('../../web/formats/csv.ts')).csv,
}

export function loadEncoder(format: Format): Promise<Encoder> {
  return files[format]()
}
