/**
 * Who is given a password: a capture's own recording proxy, nobody else. A context's first request is a greeting to its
 * proxy; answered once, Chromium has the password ready for all that follows, so that no request of a page is ever stopped
 * here: each stop is a trip of one to three milliseconds. What sites ask for is declined by the proxy itself (answers.ts).
 * A browser that only looks may spare the network whole kinds of requests.
 */
import type { CDPSession } from 'playwright-core'
import { GREETINGS } from '../../../egress/recording/answers.ts'

/** DevTools' kinds of what a page asks for, as far as they are named here. */
export type ResourceType = 'Image' | 'Media' | 'Font' | 'Prefetch' | 'Ping'

/** Kinds that Chromium lets one ask for; the others (`TextTrack`, `Prefetch`) it does not know in a filter, and refuses all of it. */
export const FILTERED: ReadonlySet<ResourceType> = new Set<ResourceType>(['Image', 'Media', 'Font', 'Ping'])

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
 * Answers all proxies of one browser, over a session on the browser itself: a page's session sees neither its popups nor its
 * shared workers, and cross-origin frames too late. `spared` names DevTools resource types (`Image`, `Font`) that are
 * refused unsent.
 */
export async function answerChallenges(
  session: CDPSession,
  spared: ReadonlySet<ResourceType> | null = null,
): Promise<KnownProxies> {
  const known = new Map<string, { readonly password: ProxyPassword; readonly told: Set<string> }>()
  const refused = new Set<string>(spared ?? [])
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
    if (refused.has(resourceType)) {
      const refusal = { requestId, errorReason: 'BlockedByClient' } as const
      void session.send('Fetch.failRequest', refusal).catch(() => undefined)
      return
    }
    void session.send('Fetch.continueRequest', { requestId }).catch(() => undefined)
  })
  const patterns = [
    { urlPattern: `http://*.${GREETINGS}/*` },
    ...[...(spared ?? [])]
      .filter((resourceType) => FILTERED.has(resourceType))
      .map((resourceType) => ({ urlPattern: '*', resourceType })),
  ]
  await session.send('Fetch.enable', { handleAuthRequests: true, patterns })
  return {
    admit(proxy, password) {
      const { origin } = new URL(proxy)
      known.set(origin, { password, told: new Set() })
      return { [Symbol.dispose]: () => void known.delete(origin) }
    },
  }
}
