/**
 * Where a page itself stands: the address it declares (canonical link, Open Graph, base), or that a browser noted when it was
 * saved; failing these, the front page that it links to above its text, or what its menus lead to.
 */
import { siteOf, withoutFragment, type OwnSite } from '../prose/site.ts'
import { besideByName } from './names.ts'
import {
  attribute,
  behind,
  blocks,
  elementAt,
  isElement,
  lettersIn,
  type Element,
  type Tree,
} from './tree.ts'

/** The comments that browsers and SingleFile put on top of a page they save. */
const SAVED =
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S+)/i
const WITHIN = 4_000
const SENTENCE = /\p{L}[^.!?…。؟]{11,}[.!?…。؟]/u
/** Above the text stand a name and a menu, not more. */
const NODES = 600
const LETTERS = 400

/** Relations and metadata that hold an address of the page itself (HTML, Open Graph, Highwire). */
const RELATIONS = /^\s*(?:canonical|shortlink|amphtml)\s*$/i
const FIELDS = /^(?:og:url|citation_(?:pdf_url|abstract_html_url|fulltext_html_url|public_url))$/i
const DOI = /^(?:citation_doi|dc\.identifier(?:\.doi)?|prism\.doi)$/i

/** `byMenus`: what the page's menus and its title say, where nothing else tells. */
export function readOwnSite(
  text: string,
  head: Element | null,
  base: string | null,
  tree: Tree,
  byMenus: () => string | null = () => null,
): OwnSite {
  const note = SAVED.exec(text.slice(0, WITHIN))
  const saved = withoutFragment(note?.[1] ?? note?.[2] ?? '')
  const { pages, doi } = declared(head)
  const first = saved ?? pages[0] ?? base ?? frontPage(tree) ?? byMenus() ?? ''
  return {
    pages: new Set(saved === null ? pages : [saved, ...pages]),
    doi,
    host: siteOf(first),
    saved: saved !== null,
  }
}

function declared(head: Element | null): { pages: string[]; doi: string | null } {
  const pages: string[] = []
  let doi: string | null = null
  for (const element of head?.childNodes ?? []) {
    if (!isElement(element)) continue
    const value = (name: string): string => attribute(element, name)?.trim().slice(0, 4_000) ?? ''
    const name = value('property') || value('name')
    if (element.tagName === 'meta' && DOI.test(name))
      doi ??= /10\.\d{4,9}\/\S+$/.exec(value('content'))?.[0] ?? null
    const told =
      element.tagName === 'link' && RELATIONS.test(value('rel'))
        ? withoutFragment(value('href'))
        : element.tagName === 'meta' && FIELDS.test(name)
          ? withoutFragment(value('content'))
          : null
    if (told !== null) pages.push(told)
  }
  return { pages, doi }
}

/** The first link to a site's root above the first sentence: the name or logo that leads home. */
function frontPage(tree: Tree): string | null {
  let block = ''
  for (let at = 0; at < Math.min(tree.nodes.length, NODES); at++) {
    const node = tree.nodes[at]
    if (node === undefined || (tree.letters[at] ?? 0) > LETTERS) break
    if (!isElement(node)) {
      block += node.value.slice(0, 2_000)
      if (SENTENCE.test(block)) break
      continue
    }
    if (blocks.has(node.tagName)) {
      block = ''
      // A banner about cookies speaks in sentences, and stands above the page's head.
      if (besideByName(node) === 'whole' && lettersIn(tree, at, behind(tree, at)) < LETTERS) {
        at = tree.last[at] ?? at
        continue
      }
    }
    const href = node.tagName === 'a' ? (attribute(node, 'href')?.trim() ?? '') : ''
    if (/^https?:/i.test(href) && isInHead(tree, at)) return href
    if (/^https?:\/\/[^/?#\s]+(?:\/(?:index\.\w{2,5})?)?$/i.test(href)) return href
  }
  return null
}

/** Within the page's own header or menu. */
function isInHead(tree: Tree, at: number): boolean {
  for (let up = tree.parent[at] ?? -1, steps = 0; up > 0 && steps < 12; up = tree.parent[up] ?? -1, steps++) {
    const name = elementAt(tree, up)?.tagName ?? ''
    if (name === 'article' || name === 'main') return false
    if (name === 'header' || name === 'nav') return true
  }
  return false
}
