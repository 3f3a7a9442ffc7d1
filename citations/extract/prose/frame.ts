/**
 * What frames a page's text where no element or name says so, told from the paragraphs as they are read: lines of links above
 * the first sentence and below the last one, and paragraphs of links into the site itself (bylines, teasers, "read on").
 * Sentences, notes and lists under a heading of sources are never such a frame.
 */
import { isFrontPage } from '../contact.ts'
import { citesItself, invites, isPictureLine, readsOn } from '../html/aside-words.ts'
import type { ProseParagraph } from '../prose.ts'
import { appeals, headsBeside } from './appeal.ts'
import { asksForReply, signsUp, withoutAppeals } from './call.ts'
import { isLeaving } from './doing.ts'
import {
  factsOf,
  isLinkAlone,
  isMenu,
  isPlain,
  signalsOf,
  wordsOfLinks,
  type Facts,
} from './frame-signals.ts'
import { findSections, type Section } from './section.ts'
import { isOwnHost, isOwnPage, namesOwnSite, type OwnSite } from './site.ts'

/** Signals that make a paragraph above or below the text a part of the frame. */
const ENOUGH = 3
/** A link to the page in another form. */
const FILE = /^\s*(?:download )?(?:pdf|epub|html?|xml|docx?|odt|mobi)(?: \(.{0,20}\))?\s*$/i
const LABEL = /^\s*(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]\s|[*†‡¹²³⁴-⁹①-⑳])/u

/** The same paragraphs, those of the frame marked `outside`. `noted`: how many stand before the last note's end. */
export function markFrame(
  paragraphs: readonly ProseParagraph[],
  own: OwnSite,
  noted: number,
): ProseParagraph[] {
  const sections = findSections(paragraphs)
  const body = bodyOf(paragraphs, sections)
  const { first, last } = body
  // Where nothing is said, nothing frames it: a list of links is the text.
  if (last < 0) return [...paragraphs]
  const leaving = paragraphs.slice(last + 1).some((paragraph) => wordsOfLinks(paragraph).some(isLeaving))
  let introduced = false
  let announced = false
  /** Under a heading of further stories, or of how the page wants to be cited. */
  let onward = false
  let itself = false
  /** Under a heading of what stands beside a text ("Comments", "Most read"), behind its last marker. */
  let beside: ReturnType<typeof headsBeside> = null
  const marked = paragraphs.findLastIndex(({ markers }) => markers.length > 0)
  /** Behind the last note, with no heading since that begins a text of its own. */
  let foot = false
  return paragraphs.map((paragraph, index) => {
    const before = paragraphs[index - 1]
    if (paragraph.kind === 'heading' && paragraph.outside !== true) announced = index > last
    // What a line with a colon or a heading announces is meant to be read.
    if (paragraph.kind !== 'item') introduced = false
    else if (before?.kind !== 'item') introduced = before !== undefined && /[:：]\s*$/u.test(before.text)
    if (paragraph.kind === 'heading') {
      onward = readsOn(paragraph.text)
      itself = citesItself(paragraph.text)
      beside = index > Math.max(first, marked) ? headsBeside(paragraph.text) : null
    }
    if (noted > 0 && index >= noted) foot = paragraph.kind !== 'heading' && (foot || index === noted)
    if (paragraph.outside === true || !mayFrame(paragraph, own)) return paragraph
    const facts = factsOf(paragraph)
    if (beside !== null && (isWhole(beside) || !facts.plain)) return { ...paragraph, outside: true }
    if (
      isAside(paragraph) ||
      speaksOfItself(paragraph, facts, own) ||
      (itself && paragraph.kind !== 'heading')
    )
      return { ...paragraph, outside: true }
    const listed = introduced || (sections[index] !== null && !FILE.test(paragraph.text))
    if (!listed && (isWithinSite(paragraph, facts, own) || leadsOn(paragraph, facts, own, onward)))
      return { ...paragraph, outside: true }
    if (foot && !introduced && leadsHome(paragraph, facts, own)) return { ...paragraph, outside: true }
    const behind = marked < 0 ? index >= last : index > marked
    if (!listed && (signsUp(paragraph) || (behind && asksForReply(paragraph))))
      return { ...paragraph, outside: true }
    if (facts.plain) return withoutAppeals(paragraph)
    const place = placeOf(index, body, {
      // Above the title nothing is said yet; else a front page alone says who wrote it, and where they work.
      menu: () =>
        isMenu(paragraph) ||
        isLinkAlone(paragraph, (href) => isFrontPage(href) || (body.titled && index < first)),
      kind: paragraph.kind,
      // Paragraphs behind the notes are no notes, though their heading is the last one.
      section: foot && paragraph.kind === 'text' ? null : (sections[index] ?? null),
      noted: noted > 0 && index >= noted,
      introduced: introduced || (announced && isAnnounced(paragraph, before)),
      leaving,
    })
    // Amid the text, where most stand, nobody looks further.
    if (place === null) return paragraph
    return signalsOf(paragraph, facts, own) + place >= ENOUGH ? { ...paragraph, outside: true } : paragraph
  })
}

/** Under such a heading even sentences are none of the text. */
function isWhole(beside: NonNullable<ReturnType<typeof headsBeside>>): boolean {
  return beside === 'comments' || beside === 'onward'
}

/** A heading announces what stands right under it, and lists. */
function isAnnounced({ kind }: ProseParagraph, before: ProseParagraph | undefined): boolean {
  return kind === 'item' || kind === 'cell' || (kind === 'text' && before?.kind === 'heading')
}

/** Web links, and nothing that makes it a note, a marked sentence or a cell of a table. */
function mayFrame({ links, markers, text }: ProseParagraph, { doi }: OwnSite): boolean {
  if (markers.length > 0 || LABEL.test(text)) return false
  if (links.length > 0 || text.includes('://') || /\bwww\./i.test(text)) return true
  return doi !== null && text.length < 400 && text.toLowerCase().includes(doi.toLowerCase())
}

/** From where to where the text goes: a heading may begin it; `opening` is its first sentence, marker or source. */
interface Body {
  readonly first: number
  readonly opening: number
  readonly last: number
  /** It begins with a heading. */
  readonly titled: boolean
}

/** Looks from both ends inwards, so that of a long text hardly more is read than its first and last sentence. */
function bodyOf(paragraphs: readonly ProseParagraph[], sections: readonly (Section | null)[]): Body {
  const isListed = ({ kind }: ProseParagraph, index: number): boolean =>
    kind === 'item' && (sections[index] ?? null) !== null
  const says = (paragraph: ProseParagraph): boolean => paragraph.markers.length > 0 || isPlain(paragraph)
  const isBody = (paragraph: ProseParagraph, index: number): boolean =>
    paragraph.outside !== true && (isListed(paragraph, index) || says(paragraph))
  const last = paragraphs.findLastIndex(isBody)
  let first = paragraphs.length
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.outside === true) continue
    if (first === paragraphs.length && isTitle(paragraph)) first = index
    if (!isBody(paragraph, index)) continue
    first = Math.min(first, index)
    if (paragraph.kind !== 'heading')
      return { first, opening: index, last, titled: paragraphs[first]?.kind === 'heading' }
  }
  return { first, opening: paragraphs.length, last, titled: paragraphs[first]?.kind === 'heading' }
}

function isTitle(paragraph: ProseParagraph): boolean {
  return paragraph.kind === 'heading' && paragraph.text.trim() !== '' && paragraph.links.length === 0
}

/** A paragraph that leads into the site itself and says nothing besides: a byline, a teaser, a way on. */
function isWithinSite(paragraph: ProseParagraph, { running, web }: Facts, own: OwnSite): boolean {
  if (own.host === null || running || web.length === 0 || paragraph.kind === 'cell') return false
  return web.every(({ href, start, end }) => {
    const printed = paragraph.text.slice(start, end)
    // An address that is printed in full, deep into the site, is meant to be read.
    if (/:\/\/|^www\./i.test(printed) && !isFrontPage(href)) return false
    return isOwnHost(own, href) || namesOwnSite(own, href)
  })
}

/** "For our terms see …", "Printed from: …": names addresses, all of them of the site itself, be it in a sentence. */
function leadsHome(paragraph: ProseParagraph, { web }: Facts, own: OwnSite): boolean {
  if (own.host === null || paragraph.kind === 'cell' || paragraph.kind === 'heading') return false
  const printed = paragraph.text.match(/(?:https?:\/\/|\bwww\.)\S+/giu) ?? []
  const named = [
    ...web.map(({ href }) => href),
    ...printed.map((url) => url.replace(/^www\./i, 'https://www.')),
  ]
  return named.length > 0 && named.every((href) => isOwnHost(own, href))
}

/** Steps under which publishing systems list what they hold: by tag, by author. */
const FILED =
  /\/(?:tags?|categor(?:y|ies)|kategorie|authors?|auteurs?|autor(?:es)?|users?|profiles?|labels?|keywords?|etiquetas?|rubriques?)\/[^/?#]+\/?(?:[?#]|$)/i

/** Into a list of what is filed under a tag; or, where the site is not known, "Read also: …". */
function leadsOn(paragraph: ProseParagraph, facts: Facts, own: OwnSite, onward: boolean): boolean {
  const { running, web } = facts
  if (running || web.length === 0 || paragraph.kind === 'cell') return false
  if (web.every(({ href }) => FILED.test(href))) return true
  return own.host === null && (onward || readsOn(paragraph.text))
}

/** Whole lines that invite readers elsewhere or name who made a picture. */
function isAside({ text, links, kind }: ProseParagraph): boolean {
  if (links.length === 0 || kind === 'cell') return false
  return appeals(text) || (text.length < 240 && (invites(text) || isPictureLine(text)))
}

/** How the page wants to be cited, its own address or DOI in print. */
function speaksOfItself({ text }: ProseParagraph, { running, web }: Facts, own: OwnSite): boolean {
  if (citesItself(text)) return true
  if (running) return false
  if (own.doi !== null && text.toLowerCase().includes(own.doi.toLowerCase())) return true
  if (web.length > 0) return false
  const printed = text.match(/https?:\/\/\S+/giu) ?? []
  return printed.length > 0 && printed.every((url) => isOwnPage(own, url))
}

interface Place {
  readonly menu: () => boolean
  readonly kind: ProseParagraph['kind']
  readonly section: Section | null
  readonly noted: boolean
  readonly introduced: boolean
  readonly leaving: boolean
}

/** What its place says for it; null within the text. */
function placeOf(
  index: number,
  { first, opening, last, titled }: Body,
  { menu, kind, section, noted, introduced, leaving }: Place,
): number | null {
  // Between the title and the first sentence stand who wrote it, when, and what can be done with it.
  const above = index < first || (index < opening && kind === 'text' && section === null && !introduced)
  if (above) return menu() ? (index < first && titled ? ENOUGH : 2) : 1
  if (index <= last && !noted) return null
  return (section === null ? 1 : 0) + (noted ? 1 : 0) + (leaving ? 2 : 0) - (introduced ? 3 : 0)
}
