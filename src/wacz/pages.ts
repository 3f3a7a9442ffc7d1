/** `pages/pages.jsonl` of a WACZ: the pages a reader may open, with their text for full-text search. */

export interface PageEntry {
  readonly url: string
  readonly title: string | null
  readonly at: Date
  readonly text: string | null
}

/** The file's text: its header line, then one line per page. Ids count from 1: they only need be unique in here. */
export function pagesJsonl(pages: readonly PageEntry[]): string {
  const header = {
    format: 'json-pages-1.0',
    id: 'pages',
    title: 'All Pages',
    hasText: pages.some(({ text }) => text !== null),
  }
  const lines = pages.map(({ url, title, at, text }, index) => ({
    id: `page-${index + 1}`,
    url,
    title: title ?? url,
    ts: at.toISOString(),
    ...(text === null ? {} : { text }),
  }))
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('')
}
