/**
 * The page's own site where nothing declares it and no link leads home: told by what its menus, breadcrumbs and footers lead
 * to, and by the site's name at the end of the page's title. Boxes that share or lead to networks have no vote.
 */
import { siteOf } from '../prose/site.ts'
import { wordsOf } from './names.ts'
import { attribute, behind, elementAt, type Element, type Tree } from './tree.ts'

/** A menu's links lead into the site; a footer's may lead to whoever built it. */
const IN_MENU = 2
const IN_BOX = 1
const NAMED_BY_TITLE = 2
const ENOUGH = 2
/** The winner has so many times the votes of the next. */
const CLEAR = 2
const SHARING = new Set(
  'share sharing social follow sponsor sponsors ad ads advert partner partners badge badges'.split(' '),
)
const MENU = new Set('nav navbar navigation menu breadcrumb breadcrumbs topnav masthead'.split(' '))
const MOST_LINKS = 4_000

/** An address on the site, or null where the votes do not tell. */
export function siteByVote(tree: Tree, furniture: Uint8Array, title: string | null): string | null {
  const votes = new Map<string, number>()
  const first = new Map<string, string>()
  const vote = (href: string, weight: number): void => {
    const domain = siteOf(href.trim())
    if (domain === null) return
    votes.set(domain, (votes.get(domain) ?? 0) + weight)
    if (!first.has(domain)) first.set(domain, href)
  }
  let counted = 0
  for (let at = 0; at < tree.nodes.length && counted < MOST_LINKS; at++) {
    const element = elementAt(tree, at)
    if (element === null || furniture[at] !== 1) continue
    const weight = isMenuBox(element) ? IN_MENU : IN_BOX
    const end = behind(tree, at)
    for (let inner = at; inner < end; inner++) {
      const node = elementAt(tree, inner)
      if (node === null) continue
      if (isSharing(node)) inner = behind(tree, inner) - 1
      else if (node.tagName === 'a') {
        counted++
        vote(attribute(node, 'href') ?? '', weight)
      }
    }
    at = end - 1
  }
  const names = namesIn(title)
  for (const [domain, count] of votes)
    if (names.has(domain.split('.')[0]?.replaceAll('-', '') ?? '')) votes.set(domain, count + NAMED_BY_TITLE)
  const [best, next] = [...votes].toSorted(([, a], [, b]) => b - a)
  if (best === undefined || best[1] < ENOUGH || best[1] < (next?.[1] ?? 0) * CLEAR) return null
  return first.get(best[0]) ?? null
}

function isMenuBox(element: Element): boolean {
  if (element.tagName === 'nav' || element.tagName === 'header') return true
  if (/navigation|menu|banner/.test(attribute(element, 'role') ?? '')) return true
  return namesWords(element).some((word) => MENU.has(word))
}

function isSharing(element: Element): boolean {
  return namesWords(element).some((word) => SHARING.has(word))
}

function namesWords(element: Element): string[] {
  const names = `${attribute(element, 'class')?.slice(0, 200) ?? ''} ${attribute(element, 'id')?.slice(0, 100) ?? ''}`
  return wordsOf(names)
}

/** "Headline | Evening Post": the first and last part of a title, as a host would be written. */
function namesIn(title: string | null): ReadonlySet<string> {
  const parts = (title ?? '').split(/\s[|–—·:»•-]\s|\s?[|»]\s?/u)
  return new Set(
    [parts.at(-1), parts[0]].flatMap((part) => {
      const name = (part ?? '')
        .toLowerCase()
        .normalize('NFD')
        .replace(/[^a-z0-9]/g, '')
      return name.length > 3 && parts.length > 1 ? [name] : []
    }),
  )
}
