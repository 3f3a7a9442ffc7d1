/** What somebody handed in to have its citations kept. */
import { z } from 'zod'

export const documentFormats = [
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'odt',
  'json',
  'csl-json',
  'bibtex',
  'ris',
] as const
export type DocumentFormat = (typeof documentFormats)[number]

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
