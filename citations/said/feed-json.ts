/** Reads a JSON Feed (versions 1 and 1.1): what it says of itself, and title, date and summary of each item. */
import type { FeedText } from './feed-text.ts'
import { nothingSaid, type Feed } from './said.ts'

type Thing = Readonly<Record<string, unknown>>
const AUTHORS = 50

/** Null where the text is no JSON Feed. */
export function readJsonFeed(json: string, text: FeedText): Feed | null {
  const feed = thingOf(parsed(json))
  if (feed === null || !/^https?:\/\/jsonfeed\.org\/version\//.test(textOf(feed['version']))) return null
  const items = Array.isArray(feed['items']) ? feed['items'] : []
  for (const each of items) {
    const item = thingOf(each)
    if (text.full) break
    if (item === null) continue
    const words =
      [item['summary'], item['content_text']].map(textOf).find((one) => one !== '') ??
      text.plain(textOf(item['content_html']))
    const date = textOf(item['date_published']) || textOf(item['date_modified'])
    text.entry(textOf(item['title']), date, words)
  }
  const title = textOf(feed['title'])
  const description = textOf(feed['description'])
  const said = {
    ...nothingSaid,
    title,
    description,
    language: textOf(feed['language']),
    authors: [feed['authors'] ?? feed['author'] ?? []]
      .flat()
      .slice(0, AUTHORS)
      .map((author: unknown) => textOf(thingOf(author)?.['name']))
      .filter((name) => name !== ''),
    canonical: textOf(feed['feed_url']),
  }
  return { said, text: text.whole(title, description) }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function thingOf(value: unknown): Thing | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return Object.fromEntries(Object.entries(value))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
