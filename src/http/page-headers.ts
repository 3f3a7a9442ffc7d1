/** Headers of every page of ours: no script, nothing from elsewhere, no framing. */
export const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-cache',
  // With `no-referrer` browsers send `Origin: null` from our own form, which then looks like somebody else's.
  'Referrer-Policy': 'same-origin',
}
