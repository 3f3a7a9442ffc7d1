/** What somebody handed in to have its citations kept. */
import { z } from 'zod'
import { documentFormats } from './document-format.ts'

export { documentFormats, type DocumentFormat } from './document-format.ts'

export const documentInfoSchema = z.object({
  name: z.string(),
  format: z.enum(documentFormats),
  /** 64 hex digits, untagged, as `sha256sum` prints them. */
  sha256: z.string(),
  title: z.string().nullable(),
  /** BCP 47 primary language, or null where the text does not tell. */
  language: z.string().nullable(),
})
export type DocumentInfo = z.infer<typeof documentInfoSchema>
