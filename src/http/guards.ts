/** Keeps other people's pages from using the owner's browser against this service: DNS rebinding and forged requests. */
import type { Context } from 'hono'
import { Problem } from '../../citations/index.ts'

/** Where whoever reaches the service is its owner, only loopback names are answered: no page can rebind its own to us. */
export async function refuseForeignHosts(context: Context, next: () => Promise<void>): Promise<void> {
  const host = new URL(context.req.url).hostname
  const loopback =
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  if (!loopback) {
    throw new Problem(
      'forbidden',
      `Expected a loopback host such as localhost, found "${host.slice(0, 100)}"; another name needs IBID_API_KEY.`,
    )
  }
  await next()
}

/**
 * What changes something must come from our own pages or from no page at all. Browsers say which in Sec-Fetch-Site, older
 * ones in Origin; curl and API clients send neither and pass. No answer carries CORS headers, so JSON needs no more.
 */
export async function refuseForeignPages(context: Context, next: () => Promise<void>): Promise<void> {
  const { method } = context.req
  if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && isForeign(context)) {
    throw new Problem(
      'forbidden',
      'Expected a request from a page of this service or from no page, found one from another site; open the page here and send it again.',
    )
  }
  await next()
}

function isForeign(context: Context): boolean {
  const site = context.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = context.req.header('Origin')
  if (origin === undefined) return false
  // The scheme is left out: behind a proxy that ends TLS we see http where the browser saw https.
  return !URL.canParse(origin) || new URL(origin).host !== new URL(context.req.url).host
}
