/** What the HTML standard and ARIA say of elements, as far as reading order, closing and landmarks need it. */
import { remembered } from '../remembered.ts'
import { anyOf, its, type Attributes } from './attributes.ts'
import { Names } from './names.ts'

export const traits = {
  /** Has no content and no end tag. */
  void: 1,
  /** "Special" in the standard: an end tag of another kind does not reach beyond it. */
  special: 2,
  /** Words do not run on over its edges. */
  block: 4,
  /** Its start ends an open paragraph. */
  endsParagraph: 8,
  /** End tags and implied ends do not reach out of it. */
  scope: 16,
  /** Never shown as running text. */
  unseen: 32,
  /** Navigation and its like by nature. */
  aside: 64,
  /** Content of the page's own: a header or footer in it is no landmark. */
  section: 128,
  /** Its content is text up to its end tag, whatever stands in it; in those of `rcdata` references count. */
  raw: 256,
  rcdata: 512,
  /** `html`, `head` and `body` are always open. */
  root: 1_024,
  /** Its start tag tells something by itself: a link, a meta, a field. */
  telling: 2_048,
  /** Something begins with it: a link, a paragraph, a form, a list, a heading, content of another kind. */
  begins: 4_096,
  /** A block whose name its makers gave may tell what it is. */
  named: 8_192,
} as const

/** Of these one ends where another of the same row begins, as bits; but not out of what limits the row. */
const ROWS = [
  { of: 'li', until: 'ul ol menu dir' },
  { of: 'dt dd', until: 'dl' },
  { of: 'td th', until: 'tr table tbody thead tfoot' },
  { of: 'tr', until: 'table tbody thead tfoot' },
  { of: 'tbody thead tfoot', until: 'table' },
].map(({ of, until }) => ({ of: of.split(' '), until: until.split(' ') }))

export interface Kind {
  readonly name: string
  /** Of `traits`, together. */
  readonly traits: number
  readonly hash: number
  /** The bit of the row whose open members its start ends, of which it is one itself; 0 for none. */
  readonly row: number
  /** The bits of the rows that do not reach out of it. */
  readonly limits: number
}

const named = new Map<string, Kind>()
function give(trait: number, elements: string): void {
  for (const name of elements.split(' '))
    named.set(name, kindWith(name, (named.get(name)?.traits ?? 0) | trait))
}

function kindWith(name: string, own: number): Kind {
  const bits = (of: (row: (typeof ROWS)[number]) => readonly string[]): number =>
    ROWS.reduce((sum, row, at) => (of(row).includes(name) ? sum | (1 << at) : sum), 0)
  return {
    name,
    traits: own,
    hash: hashOf(name),
    row: bits(({ of }) => of),
    limits: bits(({ until }) => until),
  }
}
give(
  traits.void,
  'area base br col embed hr img input link meta param source track wbr frame basefont bgsound',
)
const paragraphEnders =
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul'
give(traits.endsParagraph | traits.block | traits.special, paragraphEnders)
give(traits.block | traits.special, 'tr td th tbody thead tfoot caption noscript template frameset')
give(
  traits.block,
  'br option legend label button iframe video audio canvas input select textarea text rss feed item entry',
)
give(traits.special, 'applet button iframe marquee object select')
give(traits.scope, 'table td th caption template object marquee svg math')
give(traits.unseen, 'template datalist select option optgroup rp canvas audio video object applet')
give(traits.aside, 'nav aside menu')
give(traits.section, 'main article section')

give(traits.raw, 'script style title textarea iframe noembed noframes xmp')
give(traits.rcdata, 'title textarea')
give(traits.root, 'html head body')
give(traits.telling, 'a area img video embed object meta link base script iframe frame input textarea title')
give(traits.begins, 'a p form ul ol li h1 h2 h3 noscript template svg math')
give(traits.named, 'div section aside p article span form main dialog h1 h2 h3 table ul body')
give(0, 'b i em strong font small sup sub code u s path use')

const kinds: readonly Kind[] = [...named.values()]
const NAMES = new Names(named.keys(), { equals: false })

/**
 * What is known of the element whose name begins there, and the place behind the name (`endOfName`); of one that nobody knows,
 * its name, which goes only so far.
 */
export function elementAt(text: string, from: number): Kind {
  const known = kinds[NAMES.read(text, from)]
  return known ?? kindOfElement(text.slice(from, Math.min(NAMES.end, from + 100)).toLowerCase())
}

/** Behind the name that `elementAt` read last. */
export function endOfName(): number {
  return NAMES.end
}

/** What is known of an element; of one that the standard does not name, its name. */
export function kindOfElement(name: string): Kind {
  return named.get(name) ?? { name, traits: 0, hash: hashOf(name), row: 0, limits: 0 }
}

function hashOf(name: string): number {
  let hash = name.length
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash
}

const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog'.split(' '),
)
/** Whole class words and ids by which makers name navigation where they use no landmark. */
const ASIDE_NAMES =
  /(?:^|\s)(?:(?:main|site|top|page|primary|secondary|side|global)?[-_]?(?:nav|navbar|navigation|menu|footer|sidebar)|breadcrumbs?|(?:site|page|main)[-_]header|skip-?links?|pagination|toc)(?=\s|$)/i
/** Banners about cookies: the word and what it stands on. */
const COOKIES =
  /(?:cookies?|consent|gdpr|ccpa|privacy)[-_ ]?(?:law|banner|bar|notice|notification|popup|overlay|dialog|modal|message|wall|layer|box|container|wrapper|root|manager|prompt|alert)|onetrust|usercentrics|didomi|cookiebot|CybotCookie|qc-cmp|sp_message/i
const CONTAINERS: ReadonlySet<string> = new Set(
  'div section ul ol p form table td aside dialog span'.split(' '),
)

const NAMED = anyOf(its.role, its.class, its.id)

/** Whether an element surrounds the page's own content: by element, role, or the name its maker gave it. */
export function isAside({ name, traits: own }: Kind, attributes: Attributes, inSection: boolean): boolean {
  if ((own & traits.aside) !== 0) return true
  // Headers and footers within an article belong to it (HTML AAM).
  if ((name === 'header' || name === 'footer') && !inSection) return true
  if (!attributes.hasAny(NAMED)) return false
  const role = attributes.get(its.role)
  if (role !== undefined && ASIDE_ROLES.has(role.trim().toLowerCase())) {
    // Makers of sites give it to messages within the content too.
    if (!inSection || role.trim().toLowerCase() !== 'contentinfo') return true
  }
  if (!CONTAINERS.has(name)) return false
  const words = attributes.get(its.class)
  const id = attributes.get(its.id)
  return (words !== undefined && names(words)) || (id !== undefined && names(id))
}

const names = remembered({ most: 2_000, longest: 120 }, (words) => {
  const some = words.length > 300 ? words.slice(0, 300) : words
  return ASIDE_NAMES.test(some) || COOKIES.test(some)
})

const NOT_SHOWN = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse))/i

const HIDING = anyOf(its.hidden, its['aria-hidden'], its.style)

/** Whether a reader does not see it: by nature, attribute or inline style. Style sheets are not read. */
export function isUnseen({ name, traits: own }: Kind, attributes: Attributes): boolean {
  if ((own & traits.unseen) !== 0) return true
  if (name === 'dialog' && !attributes.has(its.open)) return true
  if (!attributes.hasAny(HIDING)) return false
  const hidden = attributes.get(its.hidden)
  // Found by searching, so it is there for readers (HTML §6.1).
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  if (attributes.get(its['aria-hidden'])?.trim().toLowerCase() === 'true') return true
  const style = attributes.get(its.style)
  return style !== undefined && NOT_SHOWN.test(style.slice(0, 2_000))
}
