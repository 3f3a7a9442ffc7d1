/** A URL taken apart the way the rules look at it: labels, segments and parameters, decoded and in lower case. */
import { remembered } from '../remembered.ts'

export interface Address {
  readonly href: string
  /** As the URL writes it. */
  readonly hostname: string
  /** Lower case, without `www.`, closing dot and brackets. */
  readonly host: string
  readonly labels: readonly string[]
  /** Path segments, decoded, lower case, empty ones left out. */
  readonly segments: readonly string[]
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

/** Null for what is no http(s) URL. Never throws. Every rule reads the few of its link. */
export const readAddress = remembered({ most: 256, longest: 2_000 }, addressOf)

function addressOf(text: string): Address | null {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\.(?=.*\.)/, '')
  return {
    href: url.href,
    hostname: url.hostname,
    host,
    labels: host.split('.'),
    segments: url.pathname
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decode(part).toLowerCase()),
    parameters: url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '')
      .slice(0, 100)
      .map((pair) => {
        const [name = '', ...rest] = pair.split('=')
        return [decode(name).toLowerCase(), decode(rest.join('=').replaceAll('+', ' '))] as const
      }),
  }
}

/** Percent-decoding that leaves alone what is no UTF-8: old sites escape windows-1251 and the like. */
export function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A segment without its file ending, so that `login.aspx` and `login` are one word. */
export function bare(segment: string): string {
  return segment.replace(/\.(?:s?html?|xhtml|php\d?|aspx?|jspx?|jsf|do|action|cgi|pl|cfm|htm)$/, '')
}

/** A file that a server runs: `index.php`, `Publication.aspx`. What it is to show stands in the parameters. */
export function isScript(segment: string): boolean {
  return SCRIPT.test(segment)
}
const SCRIPT = /\.(?:php\d?|aspx?|jspx?|jsf|do|action|cgi|pl|cfm|dll|exe|nsf|py|rb|asmx|ashx)$/i

/** Letters and digits only: `page-not-found`, `PageNotFound` and `page_not_found` are one word. */
export function squeezed(segment: string): string {
  return bare(segment).replace(/[\s_.~-]+/g, '')
}
