/** What is to be checked: the lists of links, the same for every contestant. A link's path tells the server what it is. */

export interface BenchLink {
  readonly url: string
  readonly outcome: 'ok' | 'broken'
}

const HOSTS = 16

/** Of each hundred: 90 pages, 5 that are gone, 3 that have moved, 2 that refuse HEAD; spread over 16 sites and mixed. */
export function mixedLinks(count: number): readonly BenchLink[] {
  return Array.from({ length: count }, (_, index) => {
    // 37 and 100 have no divisor in common, so every hundred holds each place once.
    const place = (index * 37) % 100
    const kind = place < 90 ? 'page' : place < 95 ? 'gone' : place < 98 ? 'moved' : 'no-head'
    const host = `www.site${String((index % HOSTS) + 1).padStart(2, '0')}.test`
    return { url: `http://${host}/${kind}/${index}`, outcome: kind === 'gone' ? 'broken' : 'ok' }
  })
}

/** As many sites as links: every one costs a handshake. */
export function secureLinks(count: number): readonly BenchLink[] {
  return Array.from({ length: count }, (_, index) => ({
    url: `https://host${index}.${SECURE}/page/${index}`,
    outcome: 'ok' as const,
  }))
}

/** What the certificate of the secure server covers, one label below. */
export const SECURE = 'many.test'
