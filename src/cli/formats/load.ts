/** Which file writes which format; each is loaded only when it is asked for. */
import type { Encoder, Format } from './encoder.ts'

const files: Readonly<Record<Format, () => Promise<Encoder>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./json.ts')).ndjson,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  csv: async () => (await import('./csv.ts')).csv,
}

export function loadEncoder(format: Format): Promise<Encoder> {
  return files[format]()
}
