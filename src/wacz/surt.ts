/**
 * SURT: a URL turned round (`https://www.example.org/a?b` → `org,example)/a?b`) so that an index sorts by host.
 * The same dialect as warcio and wabac use, because a key that a replay computes must meet ours.
 */

/** The sort key of a URL; anything that is not http(s), or is no URL, is its own key. */
export function surt(url: string): string {
  const bare = /^https?:/i.test(url) ? url.toLowerCase().replace(/^(https?:\/\/)www\d*\./, '$1') : null
  if (bare === null || !URL.canParse(bare)) return url
  const { hostname, port, pathname, search } = new URL(bare)
  const host = hostname.split('.').toReversed().join(',')
  const query = search === '' ? '' : `?${search.slice(1).split('&').toSorted().join('&')}`
  return `${host}${port === '' ? '' : `:${port}`})${pathname}${query}`
}
