/**
 * The message catalogue: one plain sentence per reason code, with `{name}` where a parameter stands. English is the
 * first language; another one is another record with the same keys. Parameters come from the web and are cleaned here.
 */
import { cleanText } from './clean-text.ts'

export const englishReasons = {
  'answered': 'The page is there: the server answers {status} and shows it.',
  'answered-elsewhere': 'The page is there: the server answers {status} after a temporary redirect to {to}.',
  'answered-in-browser': 'The page is there: a browser shows it (status {status}).',
  'answered-oddly':
    'The page is there, although the server sends the odd status {status} with it; for addresses that do not exist it says 404.',
  'answered-under-fault':
    'The page is there, although the server sends the status {status} with it; what it shows for addresses that do not exist is another page.',
  'answered-file': 'The file is there: the server answers {status} and sends {type}.',
  'answered-unread':
    'The server answers {status}; the page itself could not be read, so an error page in disguise is not ruled out.',
  'fragment-missing': 'The page is there, but the place in it that is cited ({fragment}) is not.',
  'quote-missing': 'The page is there, but the words that the address quotes are not on it.',
  'moved-permanently': 'The page has moved permanently to {to}, which answers {status} and shows it.',
  'moved-to-own-host': 'The cited section now lives at {to}, which answers {status}.',
  'page-missing': 'The server answers {status}, but the page says that there is nothing here: "{words}".',
  'page-same-as-absent':
    'The server answers {status}, but with what it shows for addresses that cannot exist: "{words}".',
  'page-same-target':
    'The cited page is no longer there: its address leads to {to}, where addresses that cannot exist lead as well.',
  'page-missing-perhaps':
    'The server answers {status}, but the page looks like one for missing pages ("{words}"); it could not be made sure.',
  'page-uncompared':
    'The server answers {status}, but this may be what the site shows for missing pages, and there was nothing to compare it with: {cause}.',
  'page-of-another':
    'The server answers {status} and shows a page of another thing ("{words}"): not a word of what the address names is on it.',
  'script-leads-home': 'The cited page is no longer there: a script sends its visitors to the front page.',
  'page-default':
    'The server answers {status}, but only with the first page of a server without a site: "{words}".',
  'page-parked':
    'The name has no site of its own any more; it is for sale, run out or filled by others: "{words}".',
  'page-suspended': 'The account of the site has been suspended by its host: "{words}".',
  'page-parked-perhaps':
    'The server answers {status}, but the name may be parked or closed ("{words}"); it could not be made sure.',
  'page-wall-of-vendor':
    'A test for robots by {vendor} stands before the page (status {status}); people may well see it.',
  'page-wall':
    'A test for robots stands before the page (status {status}): "{words}"; people may well see it.',
  'page-queue': 'A waiting room stands before the page: "{words}".',
  'page-login': 'A log-in stands in place of the page: "{words}".',
  'page-restricted': 'The page is shown to some people only: "{words}".',
  'page-age': 'A question for the age of the visitor stands before the page: "{words}".',
  'page-consent': 'A demand for consent stands in place of the page: "{words}".',
  'page-paywall': 'Only the beginning is shown; the rest is for subscribers: "{words}".',
  'page-maintenance': 'The site is down for maintenance: "{words}".',
  'page-fault': 'The server answers {status}, but reports a failure in place of the page: "{words}".',
  'page-legal': 'The page is withheld for legal reasons: "{words}".',
  'page-network-login': 'The network we are in shows a log-in of its own: "{words}".',
  'page-blank': 'The server answered {status} with a page on which there is nothing at all.',
  'page-for-all':
    'The server answers {status}, but with one and the same short page for every address, its front page included: "{words}".',
  'frame-gone': 'The page is made of frames, and what stood in one of them, {to}, is no longer there.',
  'page-unreadable': 'The server answered {status}, but nothing of what it sent could be read.',
  'script-shell': 'The page is made by a script, and nobody has seen what it shows ({detail}).',
  'script-redirect': 'A script sends the visitor on, and nobody has seen where that ends ({detail}).',
  'text-changed': 'The address now shows another text than when it was seen before: "{words}".',
  'status-error-with-page':
    'The server reports a failure (status {status}) and sends a whole page with it; which is true cannot be told.',
  'status-refused-with-page':
    'The server refuses the request (status {status}) and sends a whole page all the same; which is true cannot be told.',
  'status-missing-with-page':
    'The server says {status}, but sends the page that the address names; other addresses get another page with it.',
  'status-missing-everywhere':
    'The server says {status} and sends a page, but it does so for its front page too, so the status tells nothing.',
  'own-network-family':
    'Nothing could be reached over IPv6, whoever was asked: the fault is in the network from which we looked.',
  'own-network-resolver':
    'Names could not be looked up, whoever was asked for: the fault is in the name server that we use.',
  'own-network-issuer':
    'Unrelated sites all showed a certificate by {issuer}: something in the network from which we looked opens the connections.',
  'own-network-down':
    'Nothing answered at all, whoever was asked: the network from which we looked was down.',
  'status-gone': 'The server says {status}: there is no such page.',
  'redirected-home': 'The cited page is no longer there: its address only leads to the front page {to}.',
  'redirected-to-missing-page':
    'The cited page is no longer there: its address leads to the error page {to}.',
  'redirected-to-error-page': 'The address leads to {to}, a page that reports an error.',
  'domain-for-sale': 'The address leads to {host}, where domain names are sold or parked.',
  'hosting-suspended': 'The address leads to the notice of a suspended hosting account at {host}.',
  'wall-of-vendor': '{vendor} turned our request away (status {status}); people may well see the page.',
  'wall-unknown':
    'The server refused our request (status {status}), as it often does with machines; people may see the page.',
  'redirected-to-captcha': 'The address leads to a test for robots at {host}; people may see the page.',
  'status-login': 'The server asks for a log-in (status {status}) before it shows the page.',
  'client-certificate': 'The server {host} only talks to visitors who hold a certificate of their own.',
  'redirected-to-login':
    'The address leads to a log-in at {host}; whether the page is still behind it cannot be told.',
  'redirected-to-consent': 'The address leads to a consent page at {host}; the page behind it was not seen.',
  'status-payment': 'The server asks for payment (status {status}) before it shows the page.',
  'redirected-to-paywall': 'The address leads to an offer of subscription at {host}; the page was not seen.',
  'rate-limited': 'The server says that it was asked too often (status {status}); it may answer later.',
  'rate-limited-until':
    'The server says that it was asked too often (status {status}) and wants {retryAfter} before the next request.',
  'legal-block': 'The page is withheld for legal reasons (status {status}).',
  'status-maintenance': 'The server is down for maintenance (status {status}, Retry-After {retryAfter}).',
  'redirected-to-maintenance': 'The address leads to a maintenance notice at {host}.',
  'status-server-error': 'The server failed each time it was asked (status {status}; asked: {looks}).',
  'status-network-login': 'The network we are in asks for a log-in of its own (status {status}).',
  'status-request-timeout': 'The server gave up waiting (status {status}).',
  'status-refused-request':
    'The server refused the request (status {status}), which does not tell whether the page exists.',
  'status-without-page': 'The server answered {status}, a status that brings no page.',
  'status-unknown': 'The server answered {status}, which is not a status that web servers use for pages.',
  'empty-page': 'The server answered {status} with an empty page.',
  'short-body': 'The server broke off after {bytes} bytes, before its answer was whole.',
  'type-changed': 'The address now gives {now}; when it was seen before it gave {before}.',
  'malformed-response': 'The answer was not proper HTTP ({detail}).',
  'stream-ended': 'The server {host} was reached, but the request was ended without an answer ({detail}).',
  'malformed-redirect': 'The server sent a redirect that leads nowhere ({detail}).',
  'headers-too-large':
    'The head of the answer was larger than a browser would read, so nothing of the page was seen.',
  'not-a-url': 'This is not an address on the web ({detail}).',
  'name-impossible': 'The name {host} cannot be the name of a host.',
  'url-too-long': 'The address is {length} characters long, more than can be asked for.',
  'scheme-unsupported': 'Addresses of the kind "{scheme}" cannot be looked at.',
  'redirected-to-unsupported-scheme':
    'The address leads to one of the kind "{scheme}", which cannot be looked at.',
  'address-unsafe':
    'The address leads into a private network ({host}), where a public service must not look.',
  'onion-net': 'The address lies in the onion net ({host}), where a public service does not look.',
  'port-not-allowed': 'The address names a port ({host}) that a public service must not talk to.',
  'dns-no-such-name': 'There is no host {host}: its name does not exist.',
  'dns-no-address': 'The name {host} exists, but no server stands behind it.',
  'dns-asked-once': 'The name {host} was not found, but it could only be asked for once.',
  'dns-broken': 'The name {host} could not be looked up ({detail}); the fault may be on our side.',
  'dns-slow': 'The name servers of {host} did not answer in time.',
  'connection-refused': 'The server {host} refuses connections.',
  'connection-reset': 'The server {host} hangs up without an answer.',
  'failed-once': 'The connection to {host} failed ({detail}), but it could only be tried once.',
  'connect-timeout': 'No connection to {host} came about in time.',
  'response-timeout': 'The server {host} accepted the request but sent no answer in time.',
  'body-timeout': 'The server {host} began to answer (status {status}) but did not finish in time.',
  'no-route': 'There is no way from here to {host} ({detail}); the fault may be on our side.',
  'proxy-failed': 'Our own proxy did not let us through to {host} ({detail}).',
  'tls-handshake-failed': 'No secure connection to {host} can be made ({detail}).',
  'certificate-expired':
    'The page answers, but the certificate of {host}, or one that vouches for it, has expired.',
  'certificate-wrong-host': 'The page answers, but the certificate of {host} is made out to another name.',
  'certificate-self-signed':
    'The page answers, but {host} vouches for itself: its certificate is self-signed.',
  'certificate-unknown-authority':
    'The page answers, but the certificate of {host} was issued by an authority that browsers do not know.',
  'certificate-without-names':
    'The page answers, but the certificate of {host} names no host where browsers look for it.',
  'certificate-incomplete':
    'The page answers, but {host} does not send the certificates that lead to a known authority.',
  'certificate-refused': 'The page answers, but the certificate of {host} is not to be trusted ({detail}).',
  'certificate-and-gone':
    'The certificate of {host} is not to be trusted ({detail}), and behind it there is no page.',
  'redirect-loop': 'The address redirects in a circle and never reaches a page.',
  'too-many-redirects': 'The address redirects more than {hops} times.',
  'not-checked': 'The link was not looked at ({cause}).',
  'ended-early': 'The look at this link was ended before it was done ({cause}).',
} as const satisfies Record<string, string>

export type ReasonCode = keyof typeof englishReasons
export type ReasonParams = Readonly<Record<string, string | number>>

/** Any language's catalogue: the same codes, other sentences. */
export type ReasonCatalogue = Readonly<Record<ReasonCode, string>>

/** The sentence for a code. A parameter that is missing leaves its name standing, which a test forbids for our rules. */
export function reasonSentence(
  code: ReasonCode,
  params: ReasonParams,
  catalogue: ReasonCatalogue = englishReasons,
): string {
  return catalogue[code].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return value === undefined ? slot : cleanText(String(value))
  })
}
