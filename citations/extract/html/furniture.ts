/**
 * What stands beside the text of a page: menus, page headers and footers, share buttons, cookie banners, tag lists, boxes
 * of links. Told by the elements and roles that say so, then by the share of links among the words; class names only confirm.
 */
import { headingKind } from '../prose/section.ts'
import { besideByName } from './names.ts'
import type { Region } from './region.ts'
import {
  attribute,
  behind,
  elementAt,
  hasToken,
  lettersIn,
  wordsIn,
  type Element,
  type Tree,
} from './tree.ts'

const ROLES = new Set(
  'navigation menu menubar banner contentinfo search toolbar dialog alertdialog tablist'.split(' '),
)
/** Parts of a book that are no text (DPUB-ARIA 1.1, EPUB's structural semantics): who made it, where what stands. */
const BOOK_PARTS = new Set(
  'doc-colophon doc-toc doc-pagelist doc-index doc-cover doc-credit doc-credits doc-pagefooter doc-pageheader colophon toc landmarks page-list index cover titlepage copyright-page imprint imprimatur other-credits lot loi'.split(
    ' ',
  ),
)
const ALWAYS = new Set('nav dialog form button menu search fieldset address'.split(' '))
const BESIDE = new Set('header footer aside'.split(' '))
const BOXES = new Set('div ul ol p table section header footer aside dl td li span'.split(' '))
/** A box for a file that comes with the page: a link and nothing else. */
const FILES = /(?:^|[\s_-])(?:files?|attachments?|enclosures?)(?:$|[\s_-])/i
const QUOTED_MAIL = /(?:^|\s)\w*(?:mail|moz|yahoo)[_-](?:quoted?|cite)(?:\s|$)/i
const DENSE = 0.7
const LINKS = 3

/** For each node whether it begins such a part: 1 where it does. Everything inside belongs to it. */
export function findFurniture(tree: Tree, regions: readonly Region[]): Uint8Array {
  const marks = new Uint8Array(tree.nodes.length)
  const main = mainContent(tree)
  const anchors = anchorCounts(tree)
  for (let at = 1; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null) continue
    const inside = main !== null && main.from <= at && at < main.to
    if (isFurniture(tree, at, element, inside, main, anchors)) {
      marks[at] = 1
      // Notes may stand in a page's footer; they are read as notes all the same (prose.ts).
      if (!holdsRegion(regions, at, behind(tree, at))) at = tree.last[at] ?? at
    }
  }
  return marks
}

function isFurniture(
  tree: Tree,
  at: number,
  element: Element,
  inside: boolean,
  main: Range | null,
  anchors: Int32Array,
): boolean {
  const { tagName } = element
  if (ALWAYS.has(tagName) && !holdsMost(tree, at)) return true
  if (hasToken(element, 'role', ROLES) && !holdsMost(tree, at)) return true
  if (isBookPart(element) && !holdsMost(tree, at)) return true
  if (isQuotedMail(element) && !holdsMost(tree, at)) return true
  if (holdsMain(main, at, behind(tree, at))) return false
  if (tagName === 'footer' && isOfQuotation(tree, at)) return false
  const named = besideByName(element)
  if (named === 'whole' && !holdsMost(tree, at)) return true
  const dense = isDense(tree, at, anchors)
  if (BESIDE.has(tagName) && isBeside(tagName, inside, main !== null)) return true
  if (BESIDE.has(tagName))
    return dense || named !== null || (tagName === 'aside' && isLinkBox(tree, at, anchors))
  if (!BOXES.has(tagName)) return false
  if (main !== null && !inside) return named !== null || isLinked(tree, at, anchors)
  if (named !== null && (dense || (few(tree, at) && !holdsMost(tree, at)))) return true
  if (isFileBox(tree, at) || isPageRecord(tree, at)) return true
  return main === null && dense && isMenu(tree, at)
}

function isBookPart(element: Element): boolean {
  return hasToken(element, 'role', BOOK_PARTS) || hasToken(element, 'epub:type', BOOK_PARTS)
}

/** A quotation's footer names its source, as the standard has it (HTML, 4.4.4). */
function isOfQuotation(tree: Tree, at: number): boolean {
  for (let up = tree.parent[at] ?? -1, steps = 0; up > 0 && steps < 4; up = tree.parent[up] ?? -1, steps++)
    if (/^(?:blockquote|figure)$/.test(elementAt(tree, up)?.tagName ?? '')) return true
  return false
}

/** An aside of a few links under a heading and no sentence says where else to go ("Calendar"), unless it is headed as sources. */
function isLinkBox(tree: Tree, at: number, anchors: Int32Array): boolean {
  const end = behind(tree, at)
  if ((anchors[end] ?? 0) === (anchors[at] ?? 0) || !few(tree, at)) return false
  let headed = false
  for (let inner = at + 1; inner < end; inner++) {
    const element = elementAt(tree, inner)
    if (element === null || !/^h[1-6]$/.test(element.tagName)) continue
    if (headingKind(wordsIn(tree, inner, behind(tree, inner), 80)) !== null) return false
    headed = true
  }
  return headed && !/\p{L}[^.!?…]{20,}[.!?…](?:\s|$)/u.test(wordsIn(tree, at, end, 4_000))
}

function isFileBox(tree: Tree, at: number): boolean {
  const end = behind(tree, at)
  if (end - at > 40) return false
  const shown = lettersIn(tree, at, end)
  let named = false
  let headings = 0
  for (let inner = at; inner < end; inner++) {
    const element = elementAt(tree, inner)
    if (element === null) continue
    if (FILES.test(attribute(element, 'class')?.slice(0, 200) ?? '')) named = true
    if (/^h[1-6]$/.test(element.tagName)) headings += lettersIn(tree, inner, behind(tree, inner))
  }
  const linked = (tree.linked[end] ?? 0) - (tree.linked[at] ?? 0)
  return named && linked > 0 && linked + headings >= shown
}

/** In an article's own head, what is neither heading nor paragraph tells of the page itself: authors, date, its own DOI. */
function isPageRecord(tree: Tree, at: number): boolean {
  let head = false
  for (let up = tree.parent[at] ?? -1, steps = 0; up > 0 && steps < 8; up = tree.parent[up] ?? -1, steps++)
    if (elementAt(tree, up)?.tagName === 'header') head = true
  if (!head || elementAt(tree, at)?.tagName === 'p' || !few(tree, at)) return false
  const end = behind(tree, at)
  for (let inner = at + 1; inner < end && inner < at + 200; inner++)
    if (/^(?:h[1-6]|p)$/.test(elementAt(tree, inner)?.tagName ?? '')) return false
  return true
}

/** The mail that this one answers, as mail programs mark it; its sources were cited there. */
function isQuotedMail(element: Element): boolean {
  if (element.tagName === 'blockquote' && attribute(element, 'type')?.toLowerCase() === 'cite') return true
  return QUOTED_MAIL.test(attribute(element, 'class')?.slice(0, 200) ?? '')
}

/**
 * Without a name, a box of nothing but links into one site is a menu where it stands before the first heading, or behind
 * the last sentence.
 */
function isMenu(tree: Tree, at: number): boolean {
  const end = behind(tree, at)
  const before = wordsIn(tree, Math.max(0, at - 400), at, 4_000)
  const after = wordsIn(tree, end, tree.nodes.length, 4_000)
  const hosts = new Set<string>()
  let shown = 0
  for (let inner = at; inner < end && inner < at + 2_000; inner++) {
    const element = elementAt(tree, inner)
    if (element === null) continue
    if (/^h[1-6]$/.test(element.tagName)) return false
    const href = element.tagName === 'a' ? attribute(element, 'href') : null
    if (href === null) continue
    hosts.add(/^(?:https?:)?\/\/([^/?#]*)/i.exec(href)?.[1]?.toLowerCase() ?? '')
    shown++
  }
  if (hosts.size > 1 || shown < LINKS || /[.!?:]["”»)]*$/u.test(wordsIn(tree, at, end, 8_000))) return false
  return !holdsSentence(before) ? holdsSentence(after) : !holdsSentence(after) && !/:\s*$/.test(before)
}

function holdsSentence(words: string): boolean {
  return /\p{L}[^.!?…。؟]{20,}[.!?…。؟]/u.test(words)
}

/** The page's own header and footer; within the text they belong to the text, and so may an aside on a simple page. */
function isBeside(tagName: string, inside: boolean, hasMain: boolean): boolean {
  return !inside && (hasMain || tagName === 'footer')
}

interface Range {
  readonly from: number
  readonly to: number
}

/** `<main>`, else the article where there is one or one that holds nearly all others' words together. */
function mainContent(tree: Tree): Range | null {
  let best: Range | null = null
  let articles: Range[] = []
  for (let at = 0; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    if (element === null) continue
    if (element.tagName === 'main' || hasToken(element, 'role', new Set(['main'])))
      best ??= { from: at, to: behind(tree, at) }
    else if (element.tagName === 'article') {
      articles.push({ from: at, to: behind(tree, at) })
      at = tree.last[at] ?? at
    }
  }
  if (best !== null) return lettersIn(tree, best.from, best.to) > 0 ? best : null
  const size = ({ from, to }: Range): number => lettersIn(tree, from, to)
  const largest = articles.toSorted((a, b) => size(b) - size(a))[0]
  if (largest === undefined || size(largest) === 0) return null
  const total = articles.reduce((sum, article) => sum + size(article), 0)
  // A page of many articles has no single one.
  if (size(largest) * 2 < total)
    return { from: articles[0]?.from ?? 0, to: articles.at(-1)?.to ?? tree.nodes.length }
  return largest
}

/** Cumulated count of links before each node. */
function anchorCounts(tree: Tree): Int32Array {
  const counts = new Int32Array(tree.nodes.length + 1)
  for (let at = 0; at < tree.nodes.length; at++) {
    const element = elementAt(tree, at)
    counts[at + 1] =
      (counts[at] ?? 0) +
      (element !== null && element.tagName === 'a' && attribute(element, 'href') !== null ? 1 : 0)
  }
  return counts
}

function isDense(tree: Tree, at: number, anchors: Int32Array): boolean {
  const end = behind(tree, at)
  return (anchors[end] ?? 0) - (anchors[at] ?? 0) >= LINKS && isLinked(tree, at, anchors)
}

/** Most of its letters are links'. */
function isLinked(tree: Tree, at: number, anchors: Int32Array): boolean {
  const end = behind(tree, at)
  if (anchors[end] === anchors[at]) return false
  const shown = lettersIn(tree, at, end)
  return (tree.linked[end] ?? 0) - (tree.linked[at] ?? 0) >= shown * DENSE
}

function few(tree: Tree, at: number): boolean {
  return lettersIn(tree, at, behind(tree, at)) < 400
}

/** A form or dialog around the whole page is no furniture. */
function holdsMost(tree: Tree, at: number): boolean {
  return (
    lettersIn(tree, at, behind(tree, at)) * 2 > (tree.letters[tree.nodes.length] ?? 0) &&
    elementAt(tree, at)?.tagName !== 'nav'
  )
}

function holdsMain(main: Range | null, from: number, to: number): boolean {
  return main !== null && from <= main.from && main.to <= to
}

function holdsRegion(regions: readonly Region[], from: number, to: number): boolean {
  return firstRegion(regions, from, to) !== null
}

/** The first note that begins within a range of nodes. */
export function firstRegion(regions: readonly Region[], from: number, to: number): Region | null {
  let low = 0
  let high = regions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((regions[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const region = regions[low]
  return region !== undefined && region.from < to ? region : null
}

/** The note that holds a node. */
export function regionOf(regions: readonly Region[], at: number): Region | null {
  let low = 0
  let high = regions.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((regions[middle]?.from ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const region = regions[low]
  return region !== undefined && region.from <= at && at < region.to ? region : null
}
