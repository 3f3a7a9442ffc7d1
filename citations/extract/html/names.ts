/**
 * Names that generators and themes give to what stands beside a text. A name is read by its words ("site-footer",
 * "SiteFooter"), and its last one says what the box is: "share-buttons" shares, "widget-post-content" holds content. Names
 * only confirm what words and links show.
 */
import { attribute, type Element } from './tree.ts'

/** One word of a name is enough. */
const BESIDE = new Set(
  (
    'nav navbar navbox navigation navi topnavi topnav menu menue menubar breadcrumb breadcrumbs brotkrumen pathway ariane arbo share sharing sharedaddy social ' +
    'cookie cookies consent gdpr related relatedposts tags taglist sidebar widget pagination pager paginacion pagenav newsletter subscribe subscription ' +
    'signup promo advert advertisement sponsor toolbar footer masthead colophon impressum fuss fusszeile pied piepagina rodape stopka cabecalho ' +
    'entete kopfzeile skip skiplink catlinks categories postmetadata byline comments commentlist respond disqus editsection printonly donate cta preheader signature ' +
    'kommentare commentaires comentarios commenti reacties komentarze komentare komentar kommentarer yorumlar etiquetas etiketler schlagworte trending popular terpopuler recommended teaser popup modal paywall kuki adsbygoogle'
  ).split(' '),
)
/** Two words that say it together. */
const PAIRS =
  /(?:^| )(?:tag list|cat links|print only|share this|site info|entry meta|post meta|node meta|article info|page metadata|author (?:box|info|bio|card|identity|profile|description)|about author|post author|posted (?:on|by|in)|nav links?|read more|more link|call to action|follow us|back to top|comment list|(?:jp )?related posts?|powered by|skip link|edit section|post notes|authority control)(?: |$)/
/** What a box holds if its name ends so, whatever stands before. */
const CONTENT = new Set('content body text article story entry main prose markup'.split(' '))
/** WordPress and its kin name a post by the words it is filed under. */
const FILED = /^(?:tag|category|type|status|format|lang)-/i
/** A box that is all of it beside the text, however long it is: what readers wrote, what else the site has. */
const WHOLE =
  /(?:^| )(?:comments|commentlist|comment list|kommentare|commentaires|comentarios|commenti|reacties|komentarze|komentare|komentar|yorumlar|respond|disqus thread|sidebar|widget area|site footer|page footer|related posts|relatedposts|cookie ?(?:banner|notice|consent|bar|message))(?: |$)/

/** `'whole'`: beside the text at any length; `'some'`: if short or mostly links; null: the name says nothing. */
export function besideByName(element: Element): 'whole' | 'some' | null {
  const classes = attribute(element, 'class')?.slice(0, 300) ?? ''
  const id = attribute(element, 'id')?.slice(0, 100) ?? ''
  // LibreOffice writes a page's header and footer so.
  const title = /^(?:header|footer)$/.test(attribute(element, 'title') ?? '')
  let found: 'whole' | 'some' | null = title ? 'some' : null
  for (const name of `${classes} ${id}`.split(/\s+/)) {
    if (name === '' || FILED.test(name)) continue
    const words = wordsOf(name)
    if (CONTENT.has(words.at(-1) ?? '')) continue
    const joined = words.join(' ')
    if (WHOLE.test(joined)) return 'whole'
    if (words.some((word) => BESIDE.has(word) || word.endsWith('footer')) || PAIRS.test(joined))
      found = 'some'
  }
  return found
}

/** "siteFooter", "site-footer" and "site_footer" are the same two words. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const CREDIT =
  /(?:^|[\s_-])(?:(?:image|photo|picture|media|wp)-?)?(?:credits?|caption(?:-text)?)(?:$|[\s_-])/i

/** What stands under a picture: its caption, or who made it. */
export function isCredit(element: Element): boolean {
  return CREDIT.test(attribute(element, 'class')?.slice(0, 300) ?? '')
}
