/** What a hyperlink's target says: whether it leads to the web at all, and whether it is the address printed over it. */
import { withScheme } from '../../locator.ts'

const WEB = /^(?:https?:\/\/|ftp:\/\/|\/\/|www\d{0,2}\.)[^\s/]/i

/** Links into the document, to a mailbox, a telephone, a script or a file beside the document are no sources. */
export function isWebAddress(href: string): boolean {
  return WEB.test(href)
}

/** A target as it stands for its source: blanks at the ends and line breaks inside are the markup's. */
export function cleanHref(href: string): string {
  return href.replace(/[\t\n\r]/g, '').trim()
}

/** Steps that only pass a reader on, and the arguments in which they carry the address to pass on to. */
const PASSING =
  /^(?:url|redirect|redir|away|out|outbound|leaving|external|exit|l\.php|url\.php|redirect\.php)$/i
const CARRIED = new Set(['q', 'u', 'url', 'to', 'target', 'dest', 'destination'])

/** Word processors and mail programs put a page of theirs before each link: the address that such a link carries, else itself. */
export function passedOn(href: string): string {
  if (href.length > 8_000 || !/[?&](?:q|u|url|to|target|dest|destination)=https?(?::|%3a)/i.test(href))
    return href
  try {
    const { pathname, search } = new URL(href)
    const fields = search
      .slice(1)
      .split('&')
      .map((field) => [field.slice(0, field.indexOf('=')), field] as const)
    const guarded = ['data', 'sdata'].every((name) => fields.some(([own]) => own === name))
    if (!guarded && !PASSING.test(pathname.split('/').findLast((step) => step !== '') ?? '')) return href
    for (const [name, field] of fields) {
      const value = decode(field.slice(name.length + 1))
      if (CARRIED.has(name) && isWebAddress(value)) return value
    }
    return href
  } catch {
    return href
  }
}

/** Do a printed URL and a target lead to the same page? Scheme, `www.`, a last slash and escapes do not count. */
export function sameAddress(printed: string, href: string): boolean {
  return printed === href || addressKey(printed) === addressKey(href)
}

function addressKey(address: string): string {
  try {
    const { host, pathname, search, hash } = new URL(withScheme(address))
    const rest = `${pathname.replace(/\/$/, '')}${search}${hash}`
    return `${host.replace(/^www\./, '')}${decode(rest)}`
  } catch {
    return address
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A host alone ("bbc.com") names a site; with a scheme, `www.` or a path it is an address. */
export function isBareHost(printed: string): boolean {
  return !/^(?:[a-z]+:\/\/|www\d{0,2}\.)/i.test(printed) && !printed.replace(/\/$/, '').includes('/')
}
