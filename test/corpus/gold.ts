/**
 * What a document of the corpus cites, as its maker knows it: written down from how the document was made, never from what
 * our own extraction says. One `gold.json` beside each `document.*`.
 */
import { z } from 'zod'

export const goldCitationSchema = z.strictObject({
  /** The label as printed; '' for a source named in the running text. */
  number: z.string(),
  kind: z.enum(['footnote', 'endnote', 'reference', 'inline']),
  /** What a reader would type, in order; empty for a note without a web source. */
  urls: z.array(z.string()),
  /** The whole sentence that holds the marker, markers removed; '' where nothing in the text refers to it. */
  claim: z.string(),
  /** Words in quotation marks within that sentence, outermost pairs only. */
  quotes: z.array(z.string()),
  /** Number of the note that an "ibid." or "supra note 5" repeats. */
  repeats: z.string().nullable().default(null),
})
export type GoldCitation = z.infer<typeof goldCitationSchema>

export const goldSchema = z.strictObject({
  /** The program that wrote the file: 'xetex', 'libreoffice', 'chromium', 'hand'. */
  producer: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'odt', 'json', 'csl-json', 'bibtex', 'ris']),
  /** BCP 47 primary language. */
  language: z.string(),
  /** The traps that this document holds, in a few words each. */
  traps: z.array(z.string()),
  citations: z.array(goldCitationSchema),
})
export type Gold = z.infer<typeof goldSchema>
