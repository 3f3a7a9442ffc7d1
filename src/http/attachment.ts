/** `Content-Disposition` for what a browser saves (RFC 6266): a plain name for old readers, the true one in UTF-8. */

export function attachment(name: string): string {
  const plain = name.replace(/[^\w. ()-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent)}`
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}
