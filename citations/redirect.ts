/** Where a redirect leads: the Location header as browsers read it (Fetch §4.4 "location URL", RFC 9110 §10.2.2). */

export const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308]

export type RedirectTarget =
  | { readonly kind: 'target'; readonly url: URL }
  | {
      readonly kind: 'bad'
      readonly detail: 'no-location' | 'empty-location' | 'several-locations' | 'unparsable-location'
    }

/**
 * Reads the target of a redirect from `base`. `headers` as received, one character per byte. A target without a fragment
 * inherits that of `base`. User names and passwords in the target are dropped: nobody cited them, nobody gave them to us.
 */
export function redirectTarget(base: URL, headers: readonly (readonly [string, string])[]): RedirectTarget {
  const locations = headers
    .filter(([name]) => name.toLowerCase() === 'location')
    .map(([, value]) => value.trim())
  const [location] = locations
  if (location === undefined) return { kind: 'bad', detail: 'no-location' }
  // Two different targets are refused by browsers too: that is how headers are injected.
  if (locations.some((other) => other !== location)) return { kind: 'bad', detail: 'several-locations' }
  if (location === '') return { kind: 'bad', detail: 'empty-location' }
  const text = readableLocation(location)
  if (!URL.canParse(text, base.href)) return { kind: 'bad', detail: 'unparsable-location' }
  const url = new URL(text, base.href)
  if (!text.includes('#')) url.hash = base.hash
  return { kind: 'target', url: withoutCredentials(url) }
}

/** A copy without user name and password. */
export function withoutCredentials(url: URL): URL {
  const bare = new URL(url.href)
  bare.username = ''
  bare.password = ''
  return bare
}

/** Raw bytes in a Location are UTF-8 where they can be (browsers), else each byte is escaped as it came. */
function readableLocation(location: string): string {
  // oxlint-disable-next-line no-control-regex -- the range is "plain ASCII"
  if (/^[\u0000-\u007f]*$/.test(location)) return location
  const bytes = Uint8Array.from(location, (letter) => letter.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return location.replace(
      /[\u0080-\u00ff]/g,
      (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  }
}
