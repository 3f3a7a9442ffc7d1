/**
 * Who is given a password: a capture's own recording proxy, nobody else. What a site asks for is declined at once, for
 * pages, frames, popups and workers alike, because Chromium would open a prompt there and wait for a person for ever.
 * Deliberately absent: any change to a request; each is stopped for a moment only because Chromium ties the one to the other.
 * A browser that only looks may spare the network whole kinds of requests.
 */
import type { CDPSession } from 'playwright-core'

export interface ProxyPassword {
  readonly username: string
  readonly password: string
}

/** The proxies that this browser's captures go through. */
export interface KnownProxies {
  /** `proxy` is `http://127.0.0.1:port`; forgotten on dispose. */
  admit(proxy: string, password: ProxyPassword): Disposable
}

/**
 * Answers all challenges of one browser, over a session on the browser itself: a page's session sees neither its popups
 * nor its shared workers, and cross-origin frames too late. `spared` names DevTools resource types (`Image`, `Font`) that are refused unsent.
 */
export async function answerChallenges(
  session: CDPSession,
  spared: ReadonlySet<string> | null = null,
): Promise<KnownProxies> {
  const known = new Map<string, { readonly password: ProxyPassword; readonly told: Set<string> }>()
  session.on('Fetch.authRequired', ({ requestId, authChallenge }) => {
    const proxy = authChallenge.source === 'Proxy' ? known.get(authChallenge.origin) : undefined
    // `interception-job-7.2` is the second stop of one request. A site can answer 407 as well, and again and again.
    const request = requestId.replace(/\.\d+$/, '')
    const answer =
      proxy === undefined || proxy.told.has(request)
        ? ({ response: 'CancelAuth' } as const)
        : ({ response: 'ProvideCredentials', ...proxy.password } as const)
    proxy?.told.add(request)
    const decided = { requestId, authChallengeResponse: answer }
    void session.send('Fetch.continueWithAuth', decided).catch(() => undefined)
  })
  session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    if (spared?.has(resourceType) === true) {
      const refused = { requestId, errorReason: 'BlockedByClient' } as const
      void session.send('Fetch.failRequest', refused).catch(() => undefined)
      return
    }
    void session.send('Fetch.continueRequest', { requestId }).catch(() => undefined)
  })
  await session.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: '*' }] })
  return {
    admit(proxy, password) {
      const { origin } = new URL(proxy)
      known.set(origin, { password, told: new Set() })
      return { [Symbol.dispose]: () => void known.delete(origin) }
    },
  }
}
