/** Observations with pages in them, written by hand: what a look brings, beside it, and what it must mean. */
import type { Companion, Observation, Rendered } from '../../citations/observation.ts'
import type { ReasonCode } from '../../citations/messages.ts'
import type { Past } from '../../citations/judge.ts'
import type { VerdictWord } from '../../citations/verdict.ts'
import { answered, observed } from './observations.ts'
import { read } from './page/read.ts'

export interface Look {
  readonly url?: string
  readonly html: string
  readonly status?: number
  readonly type?: string
  /** Where redirects led, and by which status. */
  readonly moved?: readonly [to: string, status: number]
  readonly headers?: readonly (readonly [string, string])[]
  /** What an address that cannot exist shows; a number is a bare status. */
  readonly absent?: number | { readonly html: string; readonly status?: number; readonly url?: string }
  /** A status, or what the front page shows. */
  readonly front?: number | string
  /** What stands in frames, by address; a number is a bare status. */
  readonly frames?: Readonly<Record<string, string | number>>
  readonly host?: string
  readonly nameServers?: readonly string[]
  readonly rendered?: Partial<Rendered> & { readonly html?: string }
}

export const cited = 'https://example.org/news/2019/wells-run-dry'
const LINES = [
  'The survey covered forty-one villages and was carried out between March and September of that year.',
  'Families who used to walk ten minutes for water now walk more than an hour, the authors write.',
  'Engineers blame two dry winters and a pump that was never replaced after the flood of 2011.',
  'Measurements were repeated twice, once with the instruments of the university in the capital.',
  'The committee heard nineteen witnesses, among them the former head of the waterworks, in public.',
  'A map of all wells, with their depth and year of construction, is attached to the study itself.',
]
export const article = (title: string, more = ''): string =>
  `<html lang="en"><title>${title} | The Courier</title><body><header><nav><a href="/">Home</a></nav></header><main><h1>${title}</h1>${more}${LINES.map((line) => `<p>${line} ${line.split(' ').toReversed().join(' ')}</p>`).join('')}</main></body></html>`
export const notice = (title: string, text: string, more = ''): string =>
  `<html><title>${title}</title><body><h1>${title}</h1><p>${text}</p>${more}<a href="/">Home</a></body></html>`

/** A page in a frame whose teasers are others at each answer. */
const turning = (words: string, teasers: readonly string[]): string =>
  `<html><title>The Courier</title><body><main><h1>The Courier</h1><p>${words}</p></main><aside>${teasers.map((one) => `<h3><a href="/${one.length}">${one} ${one.toUpperCase()} again</a></h3>`).join('')}</aside><footer><nav><a href="/">Home</a></nav></footer></body></html>`
const typed =
  '<html><title>Wolo</title><body><form><p>Mika tuvas e lenno.</p><img src="/c.png" alt=""><input name="c"><button>Ta</button></form></body></html>'

export function seen(look: Look): Observation {
  const url = look.url ?? cited
  const steps =
    look.moved === undefined
      ? [{ url, status: look.status ?? 200, headers: look.headers ?? [] }]
      : [
          { url, status: look.moved[1] },
          { url: look.moved[0], status: look.status ?? 200, headers: look.headers ?? [] },
        ]
  const fragment = url.includes('#') ? url.slice(url.indexOf('#') + 1) : null
  const companions: Companion[] = []
  if (look.absent !== undefined) {
    const absent = typeof look.absent === 'number' ? { html: '', status: look.absent } : look.absent
    companions.push(companion('absent-sibling', absent.html, absent.status ?? 200, absent.url))
  }
  if (typeof look.front === 'number') companions.push(companion('front-page', article('Front'), look.front))
  else if (look.front !== undefined) companions.push(companion('front-page', look.front, 200))
  for (const [address, inside] of Object.entries(look.frames ?? {}))
    companions.push(
      typeof inside === 'number'
        ? companion('frame', '', inside, undefined, address)
        : companion('frame', inside, 200, undefined, address),
    )
  if (look.host !== undefined) companions.push(companion('absent-host', look.host, 200))
  const attempt = withPage(answered(steps), look.html, look.type, fragment)
  return {
    ...observed(url, attempt),
    companions,
    ...(look.nameServers === undefined
      ? {}
      : { name: { domain: 'example.org', nameServers: look.nameServers } }),
    ...(look.rendered === undefined ? {} : { rendered: shown(look.rendered, url, fragment) }),
  }
}

function companion(
  role: Companion['role'],
  html: string,
  status: number,
  to?: string,
  asked = 'https://example.org/news/2019/absent-xyz',
): Companion {
  const steps =
    to === undefined
      ? [{ url: asked, status }]
      : [
          { url: asked, status: 302 },
          { url: to, status },
        ]
  return { role, attempt: withPage(answered(steps), html) }
}

function withPage(
  attempt: ReturnType<typeof answered>,
  html: string,
  type = 'text/html',
  fragment: string | null = null,
): ReturnType<typeof answered> {
  if (attempt.end.kind !== 'answer') return attempt
  const reading = read(html, { url: attempt.end.url, contentType: `${type}; charset=utf-8`, fragment })
  const body = { ...attempt.end.body, mediaType: type, bytes: html.length, sha256: digestOf(html) }
  return { ...attempt, end: { ...attempt.end, body, page: reading.page, fragment: reading.fragment } }
}

/** Equal texts, equal digests: all that is asked of it here. */
function digestOf(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647
  return hash.toString(16).padStart(64, '0')
}

function shown(rendered: NonNullable<Look['rendered']>, url: string, fragment: string | null): Rendered {
  const { html, ...rest } = rendered
  const reading = html === undefined ? null : read(html, { url, fragment })
  return {
    url,
    status: 200,
    page: reading?.page ?? null,
    fragment: reading?.fragment ?? null,
    settled: true,
    milliseconds: 900,
    fault: null,
    ...rest,
  }
}

export interface PageRow {
  readonly what: string
  readonly look: Look
  readonly verdict: VerdictWord
  readonly code: ReasonCode
  readonly past?: Past
}

const shut = notice('Halten', 'Nenio estas montrata al vizitantoj, ĝis la estroj alie decidos.')
const frames =
  '<html><title>Tour</title><frameset><frame src="/menu.html"><frame src="/tour/1.html"></frameset></html>'
const menu = '<html><body><a href="/a">A</a></body></html>'

const shell =
  '<html><title>Courier</title><body><div id="root"></div><script src="/app.js"></script></body></html>'
/** Two sentences of a letter. */
const brief =
  'In this letter the harbour master of the town sends his list of the ships to the council, and tells of the damage which the storm has done to the mole and to the stores behind it. Twelve ships were lost before the bar last week, says he, and nobody has been paid for any of them until today.'
const missing = notice('Page not found', 'The page you are looking for does not exist.')

export const pageRows: readonly PageRow[] = [
  { what: 'an article', look: { html: article('Wells run dry') }, verdict: 'alive', code: 'answered' },
  {
    what: 'an article after a temporary redirect',
    look: { html: article('Wells run dry'), moved: ['https://example.org/n/17', 302], absent: 404 },
    verdict: 'alive',
    code: 'answered-elsewhere',
  },
  {
    what: 'a shell that a browser fills',
    look: { html: shell, absent: { html: shell }, rendered: { html: article('Wells run dry') } },
    verdict: 'alive',
    code: 'answered-in-browser',
  },
  {
    what: 'a whole article with 418 on a server that knows 404',
    look: { html: article('Wells run dry'), status: 418, absent: 404 },
    verdict: 'alive',
    code: 'answered-oddly',
  },
  {
    what: 'a whole article with 404, which calls the address its own, beside a page for what is missing',
    look: {
      url: 'https://example.org/2014/wells-run-dry',
      html: article('Wells run dry').replace(
        '<title>',
        '<link rel="canonical" href="https://example.org/2014/wells-run-dry"><meta property="og:type" content="article"><title>',
      ),
      status: 404,
      absent: { status: 404, html: notice('Page not found', 'Try the search.') },
    },
    verdict: 'alive',
    code: 'answered-under-fault',
  },
  { what: 'a picture', look: { html: 'x', type: 'image/png' }, verdict: 'alive', code: 'answered-file' },
  {
    what: 'an article without the cited place',
    look: { url: `${cited}#part-9`, html: article('Wells run dry') },
    verdict: 'alive',
    code: 'fragment-missing',
  },
  {
    what: 'an article without the quoted words',
    look: { url: `${cited}#:~:text=never%20said%20so`, html: article('Wells run dry') },
    verdict: 'alive',
    code: 'quote-missing',
  },
  { what: 'a page for missing pages', look: { html: missing }, verdict: 'soft-404', code: 'page-missing' },
  {
    what: 'a page without any phrase that an impossible address shows too',
    look: {
      html: notice('Courier', 'Ĉiuj novaĵoj de la tago'),
      absent: { html: notice('Courier', 'Ĉiuj novaĵoj de la tago') },
    },
    verdict: 'soft-404',
    code: 'page-same-as-absent',
  },
  {
    what: 'a redirect to a section where impossible addresses lead too',
    look: {
      html: notice('News', 'All the news'),
      moved: ['https://example.org/news/', 302],
      absent: { html: notice('News', 'All the news'), url: 'https://example.org/news/' },
    },
    verdict: 'soft-404',
    code: 'page-same-target',
  },
  {
    what: 'a title that says 404, a text that does not, and nothing compared',
    look: { html: notice('404 Not Found', 'Two minutes and nine seconds, recorded in spring.') },
    verdict: 'bad-response',
    code: 'page-missing-perhaps',
  },
  {
    what: 'a few words that may stand at every address, and nothing compared',
    look: { url: 'https://example.org/offers/61233', html: notice('Jobs', 'A boat, hardly used.') },
    verdict: 'bad-response',
    code: 'page-uncompared',
  },
  {
    what: 'a number that was given anew: none of the words behind it is on the page',
    look: {
      url: 'https://example.org/news/1182-school-in-newtown-will-be-closed',
      html: article('Pumpkin soup'),
      absent: { status: 404, html: notice('Nothing here', 'Try the search.') },
    },
    verdict: 'bad-response',
    code: 'page-of-another',
  },
  {
    what: 'a form for the answer of a test, within the frame of a shop',
    look: {
      html: '<html><title>Depot</title><body><nav><a href="/">Home</a> <a href="/a">Tools</a> <a href="/b">Paint</a> <a href="/c">Wood</a></nav><p>Enter the characters you see below. Sorry, we just need to make sure you are not a robot.</p><form action="/errors/validateCaptcha"><img src="/c.jpg" alt=""><input name="c"><button>Continue</button></form></body></html>',
      absent: { status: 404, html: notice('Nothing here', 'Try the search.') },
    },
    verdict: 'blocked',
    code: 'page-wall',
  },
  {
    what: 'a picture and a field at every address, in no known tongue',
    look: { html: typed, absent: { html: typed }, front: article('Front') },
    verdict: 'blocked',
    code: 'page-wall',
  },
  {
    what: 'an entry about a status, by a build that writes the heading last',
    look: {
      url: 'https://example.org/terms/451',
      html: `<html lang="en"><title>451 Unavailable For Legal Reasons | Glossary</title><body><p>A status that servers send when content was removed by order of a court. The number recalls a novel by Ray Bradbury; Tim Bray proposed it in 2012, and it became a standard in 2016.</p><p>Newspapers of Ohio, Montana and Maine sent it to readers in Europe from 25 May 2018 on, when the new rules on privacy began to apply there; some of them do so today, and an index of such papers was kept in Utrecht for five years.</p><h1>451 Unavailable For Legal Reasons</h1></body></html>`,
      absent: { status: 404, html: notice('404', 'Nothing.') },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'a dictionary gives a notice as an example',
    look: {
      url: 'https://example.org/wiki/lacking',
      html: '<html lang="en"><title>Not - Dictionary</title><body><h1>Not</h1><p>Of what is lacking: page not found; no money left. Of refusal.</p></body></html>',
      absent: { status: 404, html: notice('No entry - Dictionary', 'No such entry.') },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'the same few words at every address, among teasers that turn with every answer',
    look: {
      url: 'https://example.org/offers/61233',
      html: turning('Wolo mika', ['wells dry', 'bridge shut', 'council meets', 'harvest late']),
      absent: { html: turning('Wolo mika', ['ferry stuck', 'school opens', 'river high', 'market moves']) },
    },
    verdict: 'soft-404',
    code: 'page-same-as-absent',
  },
  {
    what: 'words of its own among teasers that turn',
    look: {
      html: turning('Forty-one wells', ['wells dry', 'bridge shut', 'council meets', 'harvest late']),
      absent: { html: turning('Wolo mika', ['ferry stuck', 'school opens', 'river high', 'market moves']) },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'a listing with nothing in it in place of the front page',
    look: {
      url: 'https://example.org/',
      html: '<html><title>Index of /</title><body><h1>Index of /</h1><address>Apache/2.4.57 Server at example.org Port 443</address></body></html>',
    },
    verdict: 'soft-404',
    code: 'page-default',
  },
  {
    what: 'the post that WordPress writes itself',
    look: {
      url: 'https://example.org/',
      html: '<html lang="sv"><title>Hej världen! | Min webbplats</title><body><h1>Hej världen!</h1><p>Välkommen till WordPress. Det här är ditt första inlägg. Redigera eller ta bort det och börja sedan skriva!</p></body></html>',
    },
    verdict: 'soft-404',
    code: 'page-default',
  },
  {
    what: 'a script that leads home',
    look: {
      html: '<html><script>location.replace("/")</script><body></body></html>',
      absent: { html: '<html><script>location.replace("/")</script><body></body></html>' },
    },
    verdict: 'soft-404',
    code: 'script-leads-home',
  },
  {
    what: 'the first page of nginx',
    look: {
      html: notice(
        'Welcome to nginx!',
        'If you see this page, the nginx web server is successfully installed.',
      ),
    },
    verdict: 'soft-404',
    code: 'page-default',
  },
  {
    what: 'a lander',
    look: {
      html: notice(
        'example.org is for sale',
        'Make an offer for this domain.',
        '<form><input name="price"></form>',
      ),
    },
    verdict: 'parked',
    code: 'page-parked',
  },
  {
    what: 'a closed account',
    look: {
      html: notice('Account Suspended', 'This account has been suspended. Contact your hosting provider.'),
    },
    verdict: 'parked',
    code: 'page-suspended',
  },
  {
    what: 'a bare list under the names of a parking service',
    look: {
      html: notice('example.org', 'Words'),
      nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'],
    },
    verdict: 'bad-response',
    code: 'page-parked-perhaps',
  },
  {
    what: 'a challenge with 200',
    look: {
      html: '<html><title>Just a moment...</title><script>window._cf_chl_opt={}</script><body></body></html>',
    },
    verdict: 'blocked',
    code: 'page-wall-of-vendor',
  },
  {
    what: 'a test for robots by nobody in particular',
    look: { html: notice('Are you a robot?', 'Our systems have detected unusual traffic.') },
    verdict: 'blocked',
    code: 'page-wall',
  },
  {
    what: 'a waiting room',
    look: { html: notice('You are in the queue', 'Estimated wait time: 12 minutes') },
    verdict: 'blocked',
    code: 'page-queue',
  },
  {
    what: 'a log-in in place',
    look: {
      html: notice(
        'Sign in',
        'You must log in to continue.',
        '<form><input name="u"><input type="password"></form>',
      ),
    },
    verdict: 'login-required',
    code: 'page-login',
  },
  {
    what: 'a question for the age',
    look: { html: notice('Are you over 18?', 'You must be 18 to enter.') },
    verdict: 'consent-required',
    code: 'page-age',
  },
  {
    what: 'a consent gate',
    look: { html: notice('Before you continue', 'We need your consent. Accept and continue.') },
    verdict: 'consent-required',
    code: 'page-consent',
  },
  {
    what: 'a teaser',
    look: {
      html: notice(
        'Wells run dry',
        'Only the first lines stand here. This article is for subscribers. Already a subscriber?',
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      ),
    },
    verdict: 'paywalled',
    code: 'page-paywall',
  },
  {
    what: 'an outage with 200',
    look: { html: notice('Under maintenance', 'We will be back soon.') },
    verdict: 'maintenance',
    code: 'page-maintenance',
  },
  {
    what: 'a crash with 200',
    look: {
      html: '<html><body><b>Fatal error</b>: Uncaught Error: no in /www/a.php on line 7</body></html>',
    },
    verdict: 'server-error',
    code: 'page-fault',
  },
  {
    what: 'a block by law',
    look: { html: notice('Unavailable for legal reasons', 'Blocked by court order.') },
    verdict: 'legal-block',
    code: 'page-legal',
  },
  {
    what: 'a hotspot',
    look: { html: notice('Wi-Fi login', 'Free WiFi: accept the terms to connect.') },
    verdict: 'unreachable',
    code: 'page-network-login',
  },
  {
    what: 'a blank page',
    look: { html: '<html><body> </body></html>' },
    verdict: 'bad-response',
    code: 'page-blank',
  },
  {
    what: 'a shell and no browser',
    look: { html: shell, absent: { html: shell } },
    verdict: 'bad-response',
    code: 'script-shell',
  },
  {
    what: 'a script that makes up where it leads',
    look: { html: '<html><body><script>location.href = atob("L2E=")</script></body></html>' },
    verdict: 'bad-response',
    code: 'script-redirect',
  },
  {
    what: 'another text than before',
    look: { html: article('Wells run dry') },
    past: { page: { at: '2025-01-01', mediaType: 'text/html', textHash: 'ffffffffffffffff' } },
    verdict: 'changed',
    code: 'text-changed',
  },
  {
    what: 'another text than a browser showed before',
    look: { html: article('Wells run dry') },
    past: {
      page: { at: '2025-01-01', mediaType: 'text/html', textHash: 'ffffffffffffffff', rendered: true },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'an article with 500',
    look: { html: article('Wells run dry'), status: 500 },
    verdict: 'server-error',
    code: 'status-error-with-page',
  },
  {
    what: 'an article with 403',
    look: { html: article('Wells run dry'), status: 403 },
    verdict: 'blocked',
    code: 'status-refused-with-page',
  },
  {
    what: 'an article with 404 on a server whose front page says 404 too',
    look: { html: article('Wells run dry'), status: 404, front: 404 },
    verdict: 'bad-response',
    code: 'status-missing-everywhere',
  },
  {
    what: 'an article with 404 that its address names, where an absent address gets a small page with it',
    look: {
      html: article('Wells run dry'),
      status: 404,
      front: 200,
      absent: { html: '<title>No</title><h1>No such page</h1>', status: 404 },
    },
    verdict: 'bad-response',
    code: 'status-missing-with-page',
  },
  {
    what: 'two sentences with 404 under a heading that the address names, where an absent address gets a notice with it',
    look: {
      url: 'https://example.org/letters/harbour-master-1781',
      html: `<title>The harbour master, 1781 | Archive</title><h1>The harbour master, 1781</h1><p>${brief}</p>`,
      status: 404,
      absent: { status: 404, html: notice('Page not found', brief.slice(0, 60)) },
    },
    verdict: 'bad-response',
    code: 'status-missing-with-page',
  },
  {
    what: 'the same sentences with 404 where an absent address gets them too, headed by its own words',
    look: {
      url: 'https://example.org/letters/harbour-master-1781',
      html: `<title>The harbour master, 1781 | Archive</title><h1>The harbour master, 1781</h1><p>${brief}</p>`,
      status: 404,
      absent: {
        status: 404,
        html: `<title>Absent hqrst | Archive</title><h1>Absent hqrst</h1><p>${brief}</p>`,
      },
    },
    verdict: 'gone',
    code: 'status-gone',
  },
  {
    what: 'a few words in no known tongue, shown for absent addresses and in front as well',
    look: { html: shut, absent: { html: shut }, front: shut },
    verdict: 'bad-response',
    code: 'page-for-all',
  },
  {
    what: 'the same words where the front page is another one',
    look: { html: shut, absent: { html: shut }, front: article('Front') },
    verdict: 'soft-404',
    code: 'page-same-as-absent',
  },
  {
    what: 'frames around a text',
    look: {
      html: frames,
      absent: 404,
      frames: {
        'https://example.org/menu.html': menu,
        'https://example.org/tour/1.html': article('The tour'),
      },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'frames around a page that is gone',
    look: {
      html: frames,
      absent: 404,
      frames: { 'https://example.org/menu.html': menu, 'https://example.org/tour/1.html': 404 },
    },
    verdict: 'soft-404',
    code: 'frame-gone',
  },
  {
    what: 'a lost menu beside a text',
    look: {
      html: frames,
      absent: 404,
      frames: {
        'https://example.org/menu.html': 404,
        'https://example.org/tour/1.html': article('The tour'),
      },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'a notice in place of what the address names, in a wording of its own',
    look: {
      html: notice('Piece withdrawn', 'Our editors have withdrawn this piece and the article with it.'),
      url: 'https://example.org/2020/hidden-contracts-of-bridges/',
      absent: {
        html: notice('Nope', 'Sorry, there is nothing to be had for this address at all.'),
        status: 404,
      },
    },
    verdict: 'soft-404',
    code: 'page-missing',
  },
  {
    what: 'short news of a withdrawal, which its address names',
    look: {
      html: notice(
        'Bridge contract withdrawn',
        'The council has withdrawn the contract. The notice is no longer on file.',
      ),
      url: 'https://example.org/2020/bridge-contract-withdrawn/',
      absent: {
        html: notice('Nope', 'Sorry, there is nothing to be had for this address at all.'),
        status: 404,
      },
    },
    verdict: 'alive',
    code: 'answered',
  },
  {
    what: 'a failure for all addresses behind one that names an error',
    look: {
      html: notice('Unexpected error', 'Our engineers have been informed. Please try again later.'),
      moved: ['https://example.org/error', 302],
      absent: {
        html: notice('Unexpected error', 'Our engineers have been informed. Please try again later.'),
        url: 'https://example.org/error',
      },
    },
    verdict: 'server-error',
    code: 'redirected-to-error-page',
  },
  {
    what: 'a page without a failure behind such an address, where absent addresses lead as well',
    look: {
      html: notice('Oops', 'Try the menu above, or write to us.'),
      moved: ['https://example.org/oops', 302],
      absent: {
        html: notice('Oops', 'Try the menu above, or write to us.'),
        url: 'https://example.org/oops',
      },
    },
    verdict: 'soft-404',
    code: 'redirected-to-missing-page',
  },
]
