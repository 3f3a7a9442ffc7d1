/** Where an HTTP message's head ends. A body follows that may be megabytes long: nothing is turned into text to find that out. */

/** The first empty line, whether lines end in CRLF or in a bare LF as some servers do; null where there is none. */
export function emptyLine(bytes: Buffer): { readonly at: number; readonly behind: number } | null {
  const crlf = bytes.indexOf('\n\r\n')
  const lf = bytes.subarray(0, crlf === -1 ? bytes.length : crlf + 1).indexOf('\n\n')
  if (lf !== -1) return { at: lf, behind: lf + 2 }
  return crlf === -1 ? null : { at: crlf, behind: crlf + 3 }
}
