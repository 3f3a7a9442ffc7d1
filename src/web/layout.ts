/** The frame of every page. Everything inserted is escaped by hono/html; nothing from the web is ever raw. */
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { cleanText } from '../../citations/index.ts'

/** A tab shows some thirty letters, a bookmark some hundred; signs that turn the direction of what follows have no place in either. */
const LONGEST_TITLE = 150

export type Fragment = HtmlEscapedString | Promise<HtmlEscapedString>

export interface Page {
  readonly title: string
  readonly body: Fragment
  /** Where the name leads; null where the reader has no page of their own here. */
  readonly home: string | null
  /** Reloads the page after that many seconds: progress without script. */
  readonly refresh?: number
  /** Takes the window's width instead of a column's. */
  readonly wide?: boolean
}

export function layout({ title, body, home, refresh, wide = false }: Page): Fragment {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${refresh === undefined ? '' : html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${cleanText(title, LONGEST_TITLE)}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body class="${wide ? 'wide' : ''}">
        <header>
          ${home === null ? html`<span class="name">ibid.</span>` : html`<a class="name" href="${home}">ibid.</a>`}
          <span class="motto">in the same place: what a footnote promises and the web does not keep</span>
        </header>
        <main>${body}</main>
        <footer>
          Ibid states what this service received, from where and when. It does not state that a publisher
          signed it.
        </footer>
      </body>
    </html>`
}

/** A time as people read it, always UTC and saying so. */
export function time(iso: string): Fragment {
  return html`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC</time>`
}

/** Bytes as people read them. */
export function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilo = bytes / 1024
  return kilo < 1024 ? `${kilo.toFixed(kilo < 10 ? 1 : 0)} KB` : `${(kilo / 1024).toFixed(1)} MB`
}
