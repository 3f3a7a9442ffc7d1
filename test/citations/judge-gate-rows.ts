/** Observations of gates, tills and lists, written by hand: what hides a page, and where lost pages are led to. */
import { article, cited, notice, type PageRow } from './judge-page-rows.ts'

const teaser = (more: string): string =>
  article('Wells run dry').replace(/(?:<p>[^<]*<\/p>){3}<\/main>/, `${more}</main>`)
const door = notice('Portal', 'Staff only.', '<form><input name="u"><input type="password"></form>')
const terms = notice(
  'Terms',
  'Please read them first.',
  '<form><input type="checkbox"> I agree<button>Enter</button></form>',
)
const listed = `<html><title>Products | Shop</title><body><h1>Products</h1>${Array.from({ length: 20 }, (_, at) => `<a href="/p/${at}">Thing ${at}</a>`).join('')}</body></html>`
const frame = (data: string): string =>
  `<html><title>Lantern</title><body><div id="__next"></div><script id="d" type="application/json">${data}</script><script src="/a.js"></script></body></html>`
const story = JSON.stringify(
  'A keeper of lamps wrote every night what ships went past, whose captains waved, and which did not; her nine books lie in the county archive, unread since the winter when the tower lost its glass and the harbour its last pilot, who carried them ashore himself under tarred canvas.',
)
const crash = `<html><title>Object reference not set to an instance of an object.</title><body><h1>Server Error in '/' Application.</h1></body></html>`

export const gateRows: readonly PageRow[] = [
  {
    what: 'something shared with few',
    look: { html: notice('Reel', 'This video is private.') },
    verdict: 'login-required',
    code: 'page-restricted',
  },
  {
    what: 'three paragraphs, then a wall by name',
    look: {
      html: teaser('<div class="paywall"><h2>Subscribe to continue reading</h2><p>$2 a week.</p></div>'),
      absent: 404,
    },
    verdict: 'paywalled',
    code: 'page-paywall',
  },
  {
    what: 'three paragraphs, then an offer to subscribe beside them',
    look: {
      html: teaser('<div class="box"><h2>Subscribe to our letter</h2><p>It is free.</p></div>'),
      absent: 404,
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'one log-in, whatever is asked for',
    look: {
      html: door,
      moved: ['https://example.org/portal', 302],
      absent: { html: door, url: 'https://example.org/portal' },
    },
    verdict: 'login-required',
    code: 'page-login',
  },
  {
    what: 'terms to be ticked, whatever is asked for',
    look: {
      html: terms,
      moved: ['https://example.org/terms', 302],
      absent: { html: terms, url: 'https://example.org/terms' },
    },
    verdict: 'consent-required',
    code: 'page-consent',
  },
  {
    what: 'one address led to a list that speaks of other things',
    look: {
      url: 'https://example.org/products/brass-rain-gauge',
      html: listed,
      moved: ['https://example.org/products', 301],
      absent: 404,
    },
    verdict: 'soft-404',
    code: 'page-missing',
  },
  {
    what: 'one frame, and the story in its data',
    look: { html: frame(`{"story":${story}}`), absent: { html: frame('{"story":null}') } },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'one frame, and nothing in its data',
    look: { html: frame('{"story":null}'), absent: { html: frame('{"story":null}') } },
    verdict: 'bad-response',
    code: 'script-shell',
  },
  {
    what: 'data that ask for a key, whatever is asked for',
    look: {
      html: '{"status":401,"error":"unauthorized"}',
      type: 'application/json',
      absent: { html: '{"status":401,"error":"unauthorized"}' },
    },
    verdict: 'login-required',
    code: 'page-login',
  },
  {
    what: 'a program that finds nothing, on a site that works',
    look: { url: `${cited}.aspx?id=44`, html: crash, absent: { html: crash }, front: 200 },
    verdict: 'soft-404',
    code: 'page-same-as-absent',
  },
  {
    what: 'a program that fails everywhere',
    look: { url: `${cited}.aspx?id=44`, html: crash, absent: { html: crash }, front: 500 },
    verdict: 'server-error',
    code: 'page-fault',
  },
  {
    what: 'controls where words would be',
    look: { html: `<p>${'a\u0001\u0002b\u0003'.repeat(40)}`, absent: 404 },
    verdict: 'bad-response',
    code: 'page-unreadable',
  },
]
