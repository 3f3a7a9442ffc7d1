/** Counts where a page's links lead, without making a URL of each: hosts are cut out of the written addresses. */
import { siteOf } from '../judge/site.ts'
import type { PageFacts } from '../page.ts'

/** Other hosts are counted so far; a page with more is a list whose order tells nothing. */
const MOST_HOSTS = 500
const TOLD_HOSTS = 12

/** '' for an address relative to the page, null for one that is no web address (`mailto:`, `javascript:`, `#here`). */
export function hostOf(address: string): string | null {
  const written = address.trim()
  const first = written.charCodeAt(0)
  if (Number.isNaN(first) || first === 0x23) return null
  // Most lead to a path of the same host.
  const second = written.charCodeAt(1)
  if (first === 0x2f && second !== 0x2f && second !== 0x5c) return ''
  const slashes = /^(?:(https?):)?[/\\]{2,}([^/\\?#]{0,300})/i.exec(written)
  if (slashes !== null) {
    const authority = slashes[2] ?? ''
    const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '')
    return host.toLowerCase()
  }
  return /^[a-z][a-z0-9+.-]{0,30}:/i.test(written) && !/^https?:/i.test(written) ? null : ''
}

export class Links {
  readonly #host: string
  readonly #domain: string
  /** The host that relative addresses mean; `<base>` may change it. */
  #base: string
  readonly #counts = new Map<string, number>()
  #inside = 0
  #outside = 0

  constructor(page: string) {
    this.#host = URL.parse(page)?.hostname ?? ''
    this.#domain = siteOf(this.#host)
    this.#base = this.#host
  }

  setBase(address: string): void {
    const host = hostOf(address)
    if (host !== null && host !== '') this.#base = host
  }

  /** '' for the page's own host, else the host, null for no web address. */
  foreignHost(address: string): string | null {
    const host = hostOf(address)
    if (host === null) return null
    const meant = host === '' ? this.#base : host
    return meant === this.#host ? '' : meant
  }

  take(address: string): void {
    const host = this.foreignHost(address)
    if (host === null) return
    if (host === '' || host === this.#domain || host.endsWith(`.${this.#domain}`)) {
      this.#inside += 1
      return
    }
    this.#outside += 1
    const count = this.#counts.get(host)
    if (count !== undefined || this.#counts.size < MOST_HOSTS) this.#counts.set(host, (count ?? 0) + 1)
  }

  facts(): PageFacts['links'] {
    const most = [...this.#counts].toSorted(([, a], [, b]) => b - a).slice(0, TOLD_HOSTS)
    return { inside: this.#inside, outside: this.#outside, hosts: most.map(([host]) => host) }
  }
}
