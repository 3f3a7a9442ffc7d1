/**
 * What frames a page's text where no element or name says so, told from the paragraphs as they are read: lines of links above
 * the first sentence and below the last one, and paragraphs of links into the site itself (bylines, teasers, "read on").
 * Sentences, notes and lists under a heading of sources are never such a frame.
 */
import { isFrontPage, isReachable, isSite } from '../contact.ts'
import { cleanHref, isWebAddress } from '../prose/address.ts'
import { appeals, headsBeside } from '../prose/appeal.ts'
import { isDoing, isLeaving } from '../prose/doing.ts'
import { findSections, type Section } from '../prose/section.ts'
import type { ProseLink, ProseParagraph } from '../prose.ts'
import { citesItself, invites, isLicence, isPictureLine, readsOn } from './aside-words.ts'
import { isOwnHost, isOwnPage, namesOwnSite, type OwnSite } from './own-site.ts'

/** What a sentence has outside of its links, in letters; one that ends with a stop needs fewer. */
const RUNNING = 60
const ENDED = 5
/** Signals that make a paragraph above or below the text a part of the frame. */
const ENOUGH = 3
const STOP = /[.!?…。؟！？][\]”’"»」』)）]*$/u
/** A link to the page in another form. */
const FILE = /^\s*(?:download )?(?:pdf|epub|html?|xml|docx?|odt|mobi)(?: \(.{0,20}\))?\s*$/i
const OWNED =
  /©|\(c\) ?\d{4}|\bcopyright (?:\d{4}|by )|\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены|усі права захищені/i
const PARTED = /\S\s*[|·•›»>–—/]\s+\S/u
const LABEL = /^\s*(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]\s|[*†‡¹²³⁴-⁹①-⑳])/u

/** The same paragraphs, those of the frame marked `outside`. `noted`: how many stand before the last note's end. */
export function markFrame(
  paragraphs: readonly ProseParagraph[],
  own: OwnSite,
  noted: number,
): ProseParagraph[] {
  const sections = findSections(paragraphs)
  const [first, last] = bodyOf(paragraphs, sections)
  // Where nothing is said, nothing frames it: a list of links is the text.
  if (last < 0) return [...paragraphs]
  const leaves = paragraphs.findIndex(
    (paragraph, index) => index > last && wordsOfLinks(paragraph).some(isLeaving),
  )
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
    if (paragraph.outside === true || !mayFrame(paragraph)) return paragraph
    if (beside !== null && (beside !== 'licence' || !isRunning(paragraph) || isOwned(paragraph)))
      return { ...paragraph, outside: true }
    if (isAside(paragraph) || speaksOfItself(paragraph, own) || (itself && paragraph.kind !== 'heading'))
      return { ...paragraph, outside: true }
    const listed = introduced || (sections[index] !== null && !FILE.test(paragraph.text))
    if (!listed && (isWithinSite(paragraph, own) || leadsOn(paragraph, own, onward)))
      return { ...paragraph, outside: true }
    if (foot && !introduced && leadsHome(paragraph, own)) return { ...paragraph, outside: true }
    if (isRunning(paragraph) && !isOwned(paragraph)) return paragraph
    const signals = signalsOf(paragraph, own)
    const place = placeOf(index, first, last, {
      menu: isMenu(paragraph),
      // Paragraphs behind the notes are no notes, though their heading is the last one.
      section: foot && paragraph.kind === 'text' ? null : (sections[index] ?? null),
      noted: noted > 0 && index >= noted,
      introduced: introduced || (announced && paragraph.kind !== 'heading'),
      leaving: leaves > 0,
    })
    return place !== null && signals + place >= ENOUGH ? { ...paragraph, outside: true } : paragraph
  })
}

/** Web links, and nothing that makes it a note, a marked sentence or a cell of a table. */
function mayFrame({ links, markers, text }: ProseParagraph): boolean {
  return markers.length === 0 && !LABEL.test(text) && (links.length > 0 || /\bwww\.|:\/\//i.test(text))
}

/** From where to where the running text goes: its first and last sentence, marker or source; a heading may begin it. */
function bodyOf(
  paragraphs: readonly ProseParagraph[],
  sections: readonly (Section | null)[],
): readonly [number, number] {
  let first = paragraphs.length
  let last = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const { outside, kind, markers, text } = paragraph
    if (outside === true) continue
    const heading =
      kind === 'heading' && index < first && text.trim() !== '' && wordsOfLinks(paragraph).length === 0
    const running = markers.length > 0 || (isRunning(paragraph) && !isOwned(paragraph))
    if (heading || running) first = Math.min(first, index)
    if (running || (kind === 'item' && (sections[index] ?? null) !== null)) last = index
  }
  return [first, last]
}

function isOwned(paragraph: ProseParagraph): boolean {
  if (OWNED.test(paragraph.text) || isLicence(paragraph.text)) return true
  return wordsOfLinks(paragraph).some((words) => isLeaving(words) || isDoing(words))
}

/** Is this a sentence, and its links a part of it? */
export function isRunning({ text, links }: ProseParagraph): boolean {
  let rest = ''
  let from = 0
  for (const { start, end } of links) {
    if (start > from) rest += ` ${text.slice(from, start)}`
    from = Math.max(from, end)
  }
  rest += ` ${text.slice(from)}`
  const letters = rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters >= RUNNING) return true
  // "Copyright © 2026", "Home | News | About" have no stop; "Read the guidance first." does.
  if (letters < ENDED || /^\S*$/.test(rest.trim()) || !STOP.test(text.trimEnd())) return false
  return letters >= RUNNING / 3 || STOP.test(rest.trimEnd())
}

/** A paragraph that leads into the site itself and says nothing besides: a byline, a teaser, a way on. */
function isWithinSite(paragraph: ProseParagraph, own: OwnSite): boolean {
  const web = webLinks(paragraph)
  if (paragraph.kind === 'cell' || web.length === 0 || isRunning(paragraph)) return false
  return web.every(({ href, start, end }) => {
    const printed = paragraph.text.slice(start, end)
    // An address that is printed in full, deep into the site, is meant to be read.
    if (/:\/\/|^www\./i.test(printed) && !isFrontPage(href)) return false
    return isOwnHost(own, href) || namesOwnSite(own, href)
  })
}

/** "For our terms see …", "Printed from: …": names addresses, all of them of the site itself, be it in a sentence. */
function leadsHome(paragraph: ProseParagraph, own: OwnSite): boolean {
  if (paragraph.kind === 'cell' || paragraph.kind === 'heading') return false
  const printed = paragraph.text.match(/(?:https?:\/\/|\bwww\.)\S+/giu) ?? []
  const named = [
    ...webLinks(paragraph).map(({ href }) => href),
    ...printed.map((url) => url.replace(/^www\./i, 'https://www.')),
  ]
  return named.length > 0 && named.every((href) => isOwnHost(own, href))
}

/** Several links and nothing else; below the text these may be its sources. */
function isMenu({ text, links }: ProseParagraph): boolean {
  const shown = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0)
  return links.length > 1 && linked * 10 >= shown * 9
}

/** Steps under which publishing systems list what they hold: by tag, by author. */
const FILED =
  /\/(?:tags?|categor(?:y|ies)|kategorie|authors?|auteurs?|autor(?:es)?|users?|profiles?|labels?|keywords?|etiquetas?|rubriques?)\/[^/?#]+\/?(?:[?#]|$)/i

/** Into a list of what is filed under a tag; or, where the site is not known, "Read also: …". */
function leadsOn(paragraph: ProseParagraph, own: OwnSite, onward: boolean): boolean {
  const web = webLinks(paragraph)
  if (web.length === 0 || paragraph.kind === 'cell' || isRunning(paragraph)) return false
  if (web.every(({ href }) => FILED.test(href))) return true
  return own.host === null && (onward || readsOn(paragraph.text))
}

/** Whole lines that invite readers elsewhere or name who made a picture. */
function isAside({ text, links, kind }: ProseParagraph): boolean {
  if (links.length === 0 || kind === 'cell') return false
  return appeals(text) || (text.length < 240 && (invites(text) || isPictureLine(text)))
}

/** How the page wants to be cited, its own address or DOI in print. */
function speaksOfItself(paragraph: ProseParagraph, own: OwnSite): boolean {
  const { text } = paragraph
  if (citesItself(text)) return true
  if (isRunning(paragraph)) return false
  if (own.doi !== null && text.toLowerCase().includes(own.doi.toLowerCase())) return true
  const printed = text.match(/https?:\/\/\S+/giu) ?? []
  return webLinks(paragraph).length === 0 && printed.length > 0 && printed.every((url) => isOwnPage(own, url))
}

function signalsOf(paragraph: ProseParagraph, own: OwnSite): number {
  const { text, links } = paragraph
  const web = webLinks(paragraph)
  let signals = 0
  if (OWNED.test(text) || isLicence(text)) signals += 6
  if (wordsOfLinks(paragraph).some((words) => isDoing(words) || isLeaving(words))) signals += 3
  if (PARTED.test(text)) signals += 1
  if (links.length > web.length || isReachable(text)) signals += 1
  const printed = web.length === 0 ? (text.match(/(?:https?:\/\/|\bwww\.)\S+/giu) ?? []) : []
  // In print, an address with a step is a page that somebody wants to be read.
  if (web.every(({ href }) => isFrontPage(href)) && printed.every(isSite)) signals += 1
  // A table may list what the site itself holds.
  if (paragraph.kind !== 'cell' && web.length > 0 && web.every(({ href }) => isOwnHost(own, href)))
    signals += 2
  return signals
}

interface Place {
  readonly menu: boolean
  readonly section: Section | null
  readonly noted: boolean
  readonly introduced: boolean
  readonly leaving: boolean
}

/** What its place says for it; null within the text. */
function placeOf(
  index: number,
  first: number,
  last: number,
  { menu, section, noted, introduced, leaving }: Place,
): number | null {
  if (index < first) return menu ? 2 : 1
  if (index <= last && !noted) return null
  return (section === null ? 1 : 0) + (noted ? 1 : 0) + (leaving ? 2 : 0) - (introduced ? 3 : 0)
}

function webLinks({ links }: ProseParagraph): ProseLink[] {
  return links.filter(({ href, start, end }) => end > start && isWebAddress(cleanHref(href)))
}

function wordsOfLinks({ text, links }: ProseParagraph): string[] {
  return links.map(({ start, end }) => text.slice(start, end))
}
