/**
 * Makes a string from the web fit to be printed inside one of our sentences: no control, no direction switch, bounded.
 * Escaping for a format (HTML, CSV, workflow commands) is each encoder's own business and deliberately absent here.
 */

/**
 * C0, DEL and C1 controls, line and paragraph separators, bidirectional marks and overrides, zero-width and
 * invisible format characters, the byte order mark, interlinear marks, tag characters.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- controls are what this expression is for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/** Words of printable ASCII with single spaces between them, as most texts are: nothing is to be done. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** Returns `text` without unprintable characters, white space collapsed, at most `limit` code points, `…` where cut. */
export function cleanText(text: string, limit = 200): string {
  if (text.length <= limit && CLEAN.test(text)) return text
  // A megabyte of header must not cost a megabyte of regular expression.
  const head = text.slice(0, limit * 8).toWellFormed()
  const clean = head.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
  const letters = Array.from(clean)
  const cut = letters.length > limit || text.length > limit * 8
  return cut ? `${letters.slice(0, limit - 1).join('')}…` : clean
}
