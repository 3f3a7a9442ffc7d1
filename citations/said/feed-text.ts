/** The text of a feed, put together entry by entry and bounded: its title and description, then each entry's title, date and summary. */
import { wordsOfHtml } from './words.ts'

const MOST = 8_000_001
const SUMMARY = 4_000
const TITLE = 500

export class FeedText {
  readonly #entries: string[] = []
  #length = 0

  /** Nothing more is taken. */
  get full(): boolean {
    return this.#length >= MOST
  }

  /** The words of what may be HTML. */
  plain(html: string): string {
    return wordsOfHtml(html, SUMMARY)
  }

  entry(title: string, date: string, summary: string): void {
    if (this.full) return
    const entry = paragraph([clipped(title, TITLE), clipped(date, TITLE), clipped(summary, SUMMARY)])
    this.#entries.push(entry)
    this.#length += entry.length + 2
  }

  /** One character longer than is kept where entries were left out: who keeps it can tell. */
  whole(title: string, description: string): string {
    const head = paragraph([clipped(title, TITLE), clipped(description, SUMMARY)])
    return [head, ...this.#entries]
      .filter((part) => part !== '')
      .join('\n\n')
      .slice(0, MOST)
  }
}

function paragraph(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}

function clipped(text: string, most: number): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length > most ? `${clean.slice(0, most - 1).toWellFormed()}…` : clean
}
