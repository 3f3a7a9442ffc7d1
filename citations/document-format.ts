/** The formats of documents that are read. Apart from document.ts, whose schemas take a library to load. */

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
