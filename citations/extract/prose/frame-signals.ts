/** What a paragraph's own words and links say for its being a part of a page's frame (frame.ts), wherever it stands. */
import { isFrontPage, isReachable, isSite } from '../contact.ts'
import { isLicence } from '../html/aside-words.ts'
import type { ProseLink, ProseParagraph } from '../prose.ts'
import { cleanHref, isWebAddress } from './address.ts'
import { beginsDoing, isDoing, isLeaving, isPart, isService } from './doing.ts'
import { isOwnHost, type OwnSite } from './site.ts'

/** What a sentence has outside of its links, in letters; one that ends with a stop needs fewer. */
const RUNNING = 60
const ENDED = 5
const STOP = /[.!?…。؟！？][\]”’"»」』)）]*$/u
const OWNED =
  /©|\(c\) ?\d{4}|\bcopyright (?:\d{4}|by )|\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены|усі права захищені/i
/** A person's identifier in its sixteen digits (ISO 27729), alone in an address's path. */
const PERSON = /^https?:\/\/[^/?#]+\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]\/?$/i
const LETTER = /[\p{L}\p{N}]/gu
const PARTED = /\S\s*[|·•›»>–—/]\s+\S/u

export function signalsOf(paragraph: ProseParagraph, own: OwnSite): number {
  const { text, links } = paragraph
  const web = webLinks(paragraph)
  let signals = 0
  if (OWNED.test(text) || isLicence(text)) signals += 6
  const words = wordsOfLinks(paragraph)
  if (words.some((printed) => isDoing(printed) || isLeaving(printed))) signals += 3
  else if (beginsDoing(text) || words.some(isPart)) signals += 2
  if (web.length > 0 && web.every(({ href }) => isService(href))) signals += 1
  if (web.length > 0 && web.every(({ href }) => PERSON.test(href))) signals += 3
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
  let rest = ''
  let from = 0
  for (const { start, end } of links) {
    if (start > from) rest += ` ${text.slice(from, start)}`
    from = Math.max(from, end)
  }
  rest += ` ${text.slice(from, from + 20 * RUNNING)}`
  const letters = lettersIn(rest, RUNNING)
  if (letters >= RUNNING) return true
  // "Support us: [become a reader]."
  if (/[:：][\s.!…]*$/u.test(rest)) return false
  // "Copyright © 2026", "Home | News | About" have no stop; "Read the guidance first." does.
  if (letters < ENDED || /^\S*$/.test(rest.trim()) || !STOP.test(text.trimEnd())) return false
  return letters >= RUNNING / 3 || STOP.test(rest.trimEnd())
}

export function isOwned(paragraph: ProseParagraph): boolean {
  if (OWNED.test(paragraph.text) || isLicence(paragraph.text)) return true
  return wordsOfLinks(paragraph).some((words) => isLeaving(words) || isDoing(words))
}

/** Several links and nothing else; below the text these may be its sources. */
export function isMenu({ text, links }: ProseParagraph): boolean {
  const shown = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0)
  return links.length > 1 && linked * 10 >= shown * 9
}

/** A link to a site's front page and no other word: who wrote it, where they work. */
export function isHomeAlone({ text, links }: ProseParagraph): boolean {
  const [link, more] = links
  if (link === undefined || more !== undefined || !isFrontPage(link.href)) return false
  return text.slice(0, link.start).trim() === '' && text.slice(link.end).trim() === ''
}

export function webLinks({ links }: ProseParagraph): ProseLink[] {
  return links.filter(({ href, start, end }) => end > start && isWebAddress(cleanHref(href)))
}

export function wordsOfLinks({ text, links }: ProseParagraph): string[] {
  return links.map(({ start, end }) => text.slice(start, end))
}

/** Letters and digits, counted up to a limit. */
function lettersIn(text: string, limit: number): number {
  LETTER.lastIndex = 0
  let count = 0
  while (count < limit && LETTER.test(text)) count++
  return count
}
