/** A page's or document's own site: which addresses lead to it, or tell a service of it. Who says which site it is, is the reader's part. */
import { getDomain } from 'tldts'

export interface OwnSite {
  /** The page's own addresses, without fragment, and what else names it: its DOI. */
  readonly pages: ReadonlySet<string>
  readonly doi: string | null
  /** The site's registered domain; null where nothing tells it. */
  readonly host: string | null
  /** A browser saved the page and made its relative links absolute. */
  readonly saved: boolean
}

/** Of a document that says nothing of where it stands. */
export const UNKNOWN_SITE: OwnSite = { pages: new Set(), doi: null, host: null, saved: false }

/** Does an address lead to the page itself, whatever its fragment? */
export function isOwnPage({ pages, doi }: OwnSite, href: string): boolean {
  if (doi !== null && href.toLowerCase().endsWith(`/${doi.toLowerCase()}`)) return true
  return pages.size > 0 && pages.has(withoutFragment(href) ?? '')
}

/** Leads to the same site, subdomains included. */
export function isOwnHost({ host }: OwnSite, href: string): boolean {
  return host !== null && siteOf(href) === host
}

/** "?url=https%3A%2F%2Fown.example%2Fpage": a service is told of this site, to share, save or check it. */
export function carriesOwnSite({ host }: OwnSite, href: string): boolean {
  const query = href.indexOf('?')
  if (host === null || query < 0 || href.length > 8_000) return false
  const fields = href.slice(query).toLowerCase()
  for (const [, carried] of fields.matchAll(/https?(?::|%3a)(?:\/|%2f){2}([a-z0-9.-]{1,253})/g))
    if (carried === host || carried?.endsWith(`.${host}`) === true) return true
  return false
}

/** "/entry/own.example/page": a service is told of this site by a step of its path. Archives name it with its scheme. */
export function namesOwnSite({ host }: OwnSite, href: string): boolean {
  if (host === null || href.length > 8_000) return false
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(href)?.[1]?.toLowerCase() ?? ''
  if (/https?:|%3a/.test(path)) return false
  return path.split('/').some((step) => step === host || step.endsWith(`.${host}`))
}

/** An address without its fragment; null for what is no address of the web. */
export function withoutFragment(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || address.length > 4_000 || !URL.canParse(address)) return null
  const { protocol, host, pathname, search } = new URL(address)
  return `${protocol}//${host}${pathname}${search}`
}

/** The registered domain of an address. */
export function siteOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || address.length > 8_000 || !URL.canParse(address)) return null
  const { host } = new URL(address)
  return getDomain(host) ?? host.replace(/^www\./, '')
}
