/** The cookies of one attempt at one link: enough to pass a cookie bounce, never carried to another check. */
import type { CookieJar } from 'tough-cookie'

/** A head may not fill memory or the next request with cookies. */
const COOKIES_PER_HEAD = 50
const COOKIE_BYTES = 4_096
const HEADER_BYTES = 8_192

export class Cookies {
  /** Most pages set none that matter: the jar is made when the first one comes. */
  #jar: CookieJar | null = null

  /** Keeps what a redirect's head sets, by the rules of RFC 6265 and the public suffix list. */
  async keep(url: URL, headers: readonly (readonly [string, string])[]): Promise<void> {
    const set = headers.filter(
      ([name, value]) => name.toLowerCase() === 'set-cookie' && value.length <= COOKIE_BYTES,
    )
    if (set.length === 0) return
    const jar = (this.#jar ??= new (await import('tough-cookie')).CookieJar())
    for (const [, value] of set.slice(0, COOKIES_PER_HEAD)) {
      await jar.setCookie(value, url.href, { ignoreError: true })
    }
  }

  /** The Cookie header for a request, empty where there is none to send. */
  async header(url: URL): Promise<string> {
    if (this.#jar === null) return ''
    const header = await this.#jar.getCookieString(url.href)
    // Only what a header may hold (RFC 9110 §5.5); the jar is more generous.
    return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(header) && header.length <= HEADER_BYTES ? header : ''
  }
}
