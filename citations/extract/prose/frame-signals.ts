/** What a paragraph's own words and links say for its being a part of a page's frame (frame.ts), wherever it stands. */
import { isFrontPage, isReachable, isSite } from '../contact.ts'
import { isLicence } from '../html/aside-words.ts'
import type { ProseLink, ProseParagraph } from '../prose.ts'
import { isDigit, isLatin } from '../sign.ts'
import { acts } from './act.ts'
import { cleanHref, isWebAddress } from './address.ts'
import { beginsDoing, isDoing, isPart, isService } from './doing.ts'
import { isOwnHost, type OwnSite } from './site.ts'

/** What a sentence has outside of its links, in letters; one that ends with a stop needs fewer. */
const RUNNING = 60
const ENDED = 5
const STOP = /[.!?…。؟！？][\]”’"»」』)）]*$/u
const OWNED =
  /©|\(c\) ?\d{4}|\bcopyright (?:\d{4}|by )|\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены|усі права захищені/i
/** A person's identifier in its sixteen digits (ISO 27729), alone in an address's path. */
const PERSON = /^https?:\/\/[^/?#]+\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]\/?$/i
const LETTER = /[\p{L}\p{N}]/u
const PARTED = /\S\s*[|·•›»>–—/]\s+\S/u

/** What more than one rule asks of a paragraph. */
export interface Facts {
  /** A sentence, of which its links are a part. */
  readonly running: boolean
  /** Such a sentence, and none that says whose the page is, or does something with it. */
  readonly plain: boolean
  /** Its links into the web, with words. */
  readonly web: readonly ProseLink[]
}

export function factsOf(paragraph: ProseParagraph): Facts {
  const running = isRunning(paragraph)
  const plain = running && !isOwned(paragraph)
  let web: readonly ProseLink[] | null = null
  return {
    running,
    plain,
    get web() {
      return (web ??= webLinks(paragraph))
    },
  }
}

export function isPlain(paragraph: ProseParagraph): boolean {
  return isRunning(paragraph) && !isOwned(paragraph)
}

export function signalsOf(paragraph: ProseParagraph, { web }: Facts, own: OwnSite): number {
  const { text, links } = paragraph
  let signals = 0
  if (OWNED.test(text) || isLicence(text)) signals += 6
  const words = wordsOfLinks(paragraph)
  if (words.some(isDoing)) signals += 3
  else if (beginsDoing(text) || words.some(isPart)) signals += 2
  if (web.length > 0 && web.every(({ href }) => isService(href))) signals += 1
  if (web.length > 0 && web.every(({ href }) => PERSON.test(href))) signals += 3
  // In a row of links one that acts tells what the others are for.
  const acting = web.filter(({ href }) => acts(href)).length
  if (acting > 0 && (acting * 2 >= web.length || isMenu(paragraph))) signals += 2
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

/** Is this a sentence, and its links a part of it? */
export function isRunning({ text, links }: ProseParagraph): boolean {
  let letters = 0
  let from = 0
  for (const { start, end } of links) {
    if (start > from) letters += lettersIn(text, from, start, RUNNING - letters)
    from = Math.max(from, end)
  }
  letters += lettersIn(text, from, from + 20 * RUNNING, RUNNING - letters)
  return letters >= RUNNING || (letters >= ENDED && isEnded({ text, links }, letters))
}

/** With so few letters outside of its links it needs a stop: "Home | News | About" has none, "Read the guidance first." has. */
function isEnded({ text, links }: Pick<ProseParagraph, 'text' | 'links'>, letters: number): boolean {
  if (!STOP.test(text.trimEnd())) return false
  let rest = ''
  let from = 0
  for (const { start, end } of links) {
    if (start > from) rest += ` ${text.slice(from, start)}`
    from = Math.max(from, end)
  }
  rest += ` ${text.slice(from, from + 20 * RUNNING)}`
  // "Support us: [become a reader]."
  if (/[:：][\s.!…]*$/u.test(rest) || /^\S*$/.test(rest.trim())) return false
  return letters >= RUNNING / 3 || STOP.test(rest.trimEnd())
}

export function isOwned(paragraph: ProseParagraph): boolean {
  if (OWNED.test(paragraph.text) || isLicence(paragraph.text)) return true
  return wordsOfLinks(paragraph).some(isDoing)
}

/** Several links and nothing else; below the text these may be its sources. */
export function isMenu({ text, links }: ProseParagraph): boolean {
  if (links.length < 2) return false
  const shown = lettersIn(text, 0, text.length, Infinity)
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0)
  return linked * 10 >= shown * 9
}

/** One link that leads where it is asked for, and no other word. */
export function isLinkAlone({ text, links }: ProseParagraph, leads: (href: string) => boolean): boolean {
  const [link, more] = links
  if (link === undefined || more !== undefined || !leads(link.href)) return false
  return text.slice(0, link.start).trim() === '' && text.slice(link.end).trim() === ''
}

export function webLinks({ links }: ProseParagraph): ProseLink[] {
  return links.filter(
    ({ href, start, end }) => end > start && (isWebAddress(href) || isWebAddress(cleanHref(href))),
  )
}

export function wordsOfLinks({ text, links }: ProseParagraph): string[] {
  return links.map(({ start, end }) => text.slice(start, end))
}

/** Letters and digits of a range, counted up to a limit. */
function lettersIn(text: string, start: number, end: number, limit: number): number {
  const to = Math.min(end, text.length)
  let count = 0
  for (let at = start; at < to && count < limit; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      if (isLatin(code) || isDigit(code)) count++
    } else if (LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code))) count++
  }
  return count
}
