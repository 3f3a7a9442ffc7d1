/** A feed, of whatever kind: what it says of itself, and its entries as a text. Pure; whoever calls has bounded the input. */
import { readJsonFeed } from './feed-json.ts'
import { FeedText } from './feed-text.ts'
import { readXmlFeed } from './feed-xml.ts'
import type { Feed } from './said.ts'

/** Null where the text is no RSS, Atom or JSON Feed. `text` is decoded, a document type declaration cut out. */
export function readFeed(text: string): Feed | null {
  const start = text.slice(0, 1_000).trimStart()
  return start.startsWith('{') ? readJsonFeed(text, new FeedText()) : readXmlFeed(text, new FeedText())
}
