/**
 * What a link annotation says about a printed address. It is a second witness, never believed alone: it may cover half of
 * an address, be another link, or lead over a counting redirect. What a reader would type is what is printed.
 */

/** How the printed beginning of an address stands to the annotation over it. */
export type Testimony =
  /** The annotation goes on as the next word does: one address. */
  | 'goes-on'
  /** It goes on so once the hyphen at the line's end is taken away. */
  | 'goes-on-without-hyphen'
  /** It goes on so behind an underscore: some typesetters draw it as a line, so that no letter is left of it. */
  | 'goes-on-behind-underscore'
  /** It ends where the print ends. */
  | 'ends'
  /** It says nothing about this break. */
  | 'silent'

/** An address as it is compared: no scheme, no case, percent signs decoded. */
export function comparable(url: string): string {
  const plain = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/∼/gu, '~')
    .toLowerCase()
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}

/** `printed` runs to the break, `word` follows it; both as printed. */
export function testify(annotation: string, printed: string, word: string): Testimony {
  const whole = comparable(annotation)
  const head = comparable(printed)
  const next = comparable(word).replace(/[.,;:!?)\]'’"”»]+$/u, '')
  if (head.length < 4 && !/:\/\/$|^https?:?\/?$/i.test(printed)) return 'silent'
  if (next !== '' && continues(whole, head, next)) return 'goes-on'
  if (head.endsWith('-') && next !== '' && continues(whole, head.slice(0, -1), next))
    return 'goes-on-without-hyphen'
  if (next !== '' && continues(whole, `${head}_`, next)) return 'goes-on-behind-underscore'
  const closed = head.replace(/[.,;:!?)\]'’"”»]+$/u, '')
  return whole === head || whole === closed || whole === `${closed}/` || `${whole}/` === closed
    ? 'ends'
    : 'silent'
}

/** The next word itself may break off within the annotation's address, or run past it into punctuation. */
function continues(whole: string, head: string, next: string): boolean {
  if (!whole.startsWith(head)) return false
  const rest = whole.slice(head.length)
  return (
    rest !== '' &&
    (rest.startsWith(next) || (next.startsWith(rest) && /^[^\p{L}\p{N}]/u.test(next.slice(rest.length))))
  )
}

/** One form for addresses that name the same page: a slash at the end and a missing scheme do not differ. */
export function tidy(url: string): string {
  return comparable(url)
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

/** Do a printed address and an annotation name the same page? */
export function agrees(annotation: string, printed: string): boolean {
  return tidy(annotation) === tidy(printed)
}

/** The address of a link to the web as it can be followed, or null: mail, scripts and places within files are left out. */
export function webAddress(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !/^\s*(?:https?|ftp):\/\/[^\s/]/i.test(url)) return null
  // "https://example.org/ (the ftp server)": words that somebody wrote behind it; other blanks are the address's own.
  return url
    .trim()
    .replace(/\s+[([].*$/su, '')
    .replace(/\s/gu, '%20')
}
