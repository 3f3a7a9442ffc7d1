/** A Citation: the marker in the running text, the claim it supports, and where it points. */
import { z } from 'zod'
import { documentInfoSchema } from './document.ts'

/**
 * Where something stands. Lines, columns and pages count from 1, columns in UTF-16 units, ends exclusive.
 * `box` is [x, y, width, height] in PDF points from the page's lower left corner. `cut`: what is named goes on behind
 * something else (a page's foot, a note, the other column), and only its first part stands here.
 */
export const spanSchema = z.object({
  line: z.int().optional(),
  column: z.int().optional(),
  endLine: z.int().optional(),
  endColumn: z.int().optional(),
  page: z.int().optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  part: z.string().optional(),
  paragraph: z.int().optional(),
  cut: z.literal(true).optional(),
})
export type Span = z.infer<typeof spanSchema>

export const locatorKinds = ['url', 'doi', 'arxiv', 'pmid', 'handle', 'urn', 'isbn'] as const
export type LocatorKind = (typeof locatorKinds)[number]
export const locatorSchema = z.object({ kind: z.enum(locatorKinds), value: z.string(), url: z.string() })
export type Locator = z.infer<typeof locatorSchema>

export const citationKinds = ['footnote', 'endnote', 'reference', 'inline'] as const
export const citationSchema = z.object({
  /** `c1`, `c2` … in the order of the text; unique within the document. */
  id: z.string(),
  /** The label as printed; labels may repeat, ids do not. Empty for an inline citation. */
  number: z.string(),
  kind: z.enum(citationKinds),
  /** What a reader would type: wraps joined, entities decoded, closing punctuation off, else untouched. */
  urls: z.array(z.string()),
  locators: z.array(locatorSchema),
  /** The whole sentence the marker stands in, markers removed, white space collapsed. */
  claim: z.string(),
  /** Words in quotation marks within that sentence. */
  quotes: z.array(z.string()),
  /** The note's own text, white space collapsed. */
  note: z.string(),
  /** The id of the citation an "ibid." repeats. */
  repeats: z.string().nullable(),
  span: spanSchema,
  noteSpan: spanSchema,
  urlSpans: z.array(spanSchema),
})
export type Citation = z.infer<typeof citationSchema>

export const noticeSchema = z.object({ code: z.string(), message: z.string(), span: spanSchema.optional() })
/** Something the reader of a document should know about how it was read. Never a reason to stop. */
export type Notice = z.infer<typeof noticeSchema>

export const extractionSchema = z.object({
  document: documentInfoSchema,
  citations: z.array(citationSchema),
  notices: z.array(noticeSchema),
})
/** What `ibid extract --format json` prints for one document. */
export type Extraction = z.infer<typeof extractionSchema>
