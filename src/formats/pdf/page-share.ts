/**
 * A long PDF's pages are read by two threads, each its own share of them: nothing on a page asks for another one. Which page
 * is whose depends on its number alone, so that a document is read alike each time.
 */
import { numberOf, type PagesRead, type RestingPage } from './read-pages.ts'

/** With fewer pages, loading pdfjs a second time takes longer than it saves. */
export const LEAST_SHARED = 150

/** Stretches of pages, since neighbours share their fonts; the second thread has its code to load first. */
const STRETCH = { first: 18, second: 14 }

/** What the second thread is given; the bytes are handed over. */
export interface PageErrand {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly numbers: readonly number[]
}

export interface Shares {
  readonly first: readonly number[]
  readonly second: readonly number[]
}

/** The numbers of both threads' pages, from 1. */
export function sharePages(count: number): Shares {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  if (count < LEAST_SHARED) return { first: all, second: [] }
  const isFirst = (number: number) => (number - 1) % (STRETCH.first + STRETCH.second) < STRETCH.first
  return { first: all.filter(isFirst), second: all.filter((number) => !isFirst(number)) }
}

/** Both shares as one reading. Each thread counts fonts and structure elements for itself: the second one's are counted on. */
export function joinShares(first: PagesRead, second: PagesRead): PagesRead {
  const elements = new Map(first.elements.map((name, number) => [name, number]))
  const renumbered = second.elements.map((name) => numberOf(name, elements))
  const renumber = ({ runs, ...page }: RestingPage): RestingPage => ({
    ...page,
    runs: {
      ...runs,
      styles: runs.styles.map((style) => ({
        ...style,
        font: first.fonts.length + style.font,
        element: style.element === null ? null : (renumbered[style.element] ?? null),
      })),
    },
  })
  return {
    pages: [...first.pages, ...second.pages.map(renumber)].toSorted((a, b) => a.number - b.number),
    fonts: [...first.fonts, ...second.fonts],
    elements: [...elements.keys()],
    lost: [...first.lost, ...second.lost].toSorted((a, b) => a - b),
  }
}
