/** Where redirects lead: what must be found, and what only looks like it. Titles read `cited -> final => verdict`. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../citations/judge.ts'
import { headerOf, wallVendor } from '../../citations/judge/walls.ts'
import { answered, journey, observed } from './observations.ts'

const site = 'https://example.org'
/** [cited, final, verdict, status of the redirect] */
const rows: readonly (readonly [string, string, string, number?])[] = [
  // Front doors for deep addresses
  [`${site}/news/2014/storm`, `${site}/`, 'soft-404'],
  [`${site}/news/2014/storm`, site, 'soft-404', 301],
  [`${site}/news/2014/storm`, 'https://www.example.org/index.html', 'soft-404'],
  [`${site}/news/2014/storm`, `${site}/de/`, 'soft-404'],
  [`${site}/news/2014/storm`, `${site}/pt-br/home`, 'soft-404'],
  [`${site}/news/2014/storm`, `${site}/?utm_source=redirect`, 'soft-404'],
  [`${site}/news/2014/storm`, `${site}/?error=404`, 'soft-404'],
  [`${site}/news/2014/storm`, 'https://bigcompany.example.com/', 'soft-404', 301],
  [`${site}/?p=1234`, `${site}/`, 'soft-404'],
  ['https://doi.org/10.1000/1', 'https://publisher.example.com/', 'alive'],
  // Front doors that were meant
  [`${site}/`, `${site}/en/`, 'alive', 301],
  [site, 'https://www.example.org/index.php', 'alive', 301],
  [`${site}/`, 'https://new-name.example.com/', 'redirected', 301],
  ['https://bit.ly/3abc', 'https://charity.example.com/', 'alive', 301],
  [`${site}/go?url=https%3A%2F%2Fcharity.example.com%2F`, 'https://charity.example.com/', 'alive'],
  [`${site}/blog`, 'https://blog.example.org/', 'redirected', 301],
  ['https://someone.github.io/parser/', 'https://parser-project.example.com/', 'redirected', 301],
  [`${site}/article/1`, `${site}/?p=77`, 'redirected', 301],
  [`${site}/article/1`, `${site}/#/article/1`, 'redirected', 301],
  [`${site}/article/1`, `${site}/faq`, 'redirected', 301],
  // The same page in other words
  ['http://example.org/a', 'https://www.example.org/a/', 'alive', 301],
  [`${site}/Guide/index.html`, `${site}/guide/`, 'alive', 301],
  [`${site}/a?utm_medium=x&id=1`, `${site}/a?id=1`, 'alive', 301],
  [`${site}/a`, 'https://m.example.org/a', 'alive', 301],
  [`${site}/a%20b`, `${site}/a%20b/`, 'alive', 308],
  [`${site}/a?id=1`, `${site}/a?id=2`, 'redirected', 301],
  // Missing pages
  [`${site}/a/b`, `${site}/404`, 'soft-404'],
  [`${site}/a/b`, `${site}/errors/404/index.html`, 'soft-404'],
  [`${site}/a/b`, `${site}/PageNotFound.aspx?aspxerrorpath=/a/b`, 'soft-404'],
  [`${site}/a/b`, `${site}/fr/page-introuvable`, 'soft-404'],
  [`${site}/a/b`, `${site}/info?error=404`, 'soft-404'],
  [`${site}/a/b`, `${site}/?slideshow_unavailable=1`, 'soft-404'],
  [`${site}/a/b`, `${site}/list?error=item-not-found`, 'soft-404'],
  [`${site}/a/b`, `${site}/shop/?itemExpired=true`, 'soft-404'],
  [
    `${site}/a/b`,
    `${site}/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0-%D0%BD%D0%B5-%D0%BD%D0%B0%D0%B9%D0%B4%D0%B5%D0%BD%D0%B0`,
    'soft-404',
  ],
  // Pages about missing pages
  [`${site}/help/404`, 'https://www.example.org/help/404/', 'alive', 301],
  [`${site}/old/404.html`, `${site}/new/404.html`, 'redirected', 301],
  [`${site}/a`, `${site}/blog/best-404-pages`, 'redirected', 301],
  [`${site}/a`, `${site}/a?id=404`, 'redirected', 301],
  [`${site}/a`, `${site}/notes/a?title=not-found`, 'redirected', 301],
  [`${site}/a`, `${site}/notes/a?session_expired=1`, 'redirected', 301],
  // Log-ins, in several languages
  [`${site}/a/b`, `${site}/login?next=/a/b`, 'login-required'],
  [`${site}/a/b`, `${site}/de/anmelden?zurueck=/a/b`, 'login-required'],
  [`${site}/a/b`, `${site}/compte/connexion?x=%2Fa%2Fb`, 'login-required'],
  [`${site}/a/b`, `${site}/iniciar-sesion`, 'login-required'],
  [`${site}/a/b`, `${site}/common/oauth2/authorize?client_id=7&response_mode=form_post`, 'login-required'],
  [`${site}/a/b`, `${site}/%D0%B2%D1%85%D0%BE%D0%B4?to=/a/b`, 'login-required'],
  [`${site}/a/b`, `${site}/%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3`, 'login-required'],
  [
    `${site}/a/b`,
    `${site}/wp-login.php?redirect_to=https%3A%2F%2Fexample.org%2Fa%2Fb&reauth=1`,
    'login-required',
  ],
  [`${site}/a/b`, `${site}/users/sign_in`, 'login-required'],
  [`${site}/a/b`, `${site}/session/new`, 'login-required'],
  [
    `${site}/a/b`,
    'https://accounts.google.com/v3/signin/identifier?continue=https://example.org/a/b',
    'login-required',
  ],
  [
    `${site}/a/b`,
    'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Fexample.org',
    'login-required',
  ],
  [
    `${site}/a/b`,
    'https://idp.university.example.edu/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZJ',
    'login-required',
  ],
  [`${site}/account/orders`, `${site}/login?next=/account/orders`, 'login-required'],
  [`${site}/a/b`, `${site}/?redirect_to=%2Fa%2Fb`, 'login-required'],
  [
    `${site}/in/someone`,
    `${site}/authwall?trk=x&sessionRedirect=https%3A%2F%2Fexample.org%2Fin%2Fsomeone`,
    'login-required',
  ],
  [
    `${site}/a/b`,
    'https://wayf.example.edu/DS?entityID=x&return=https%3A%2F%2Fexample.org',
    'login-required',
  ],
  // Pages about log-ins
  [`${site}/go?next=/a`, `${site}/a`, 'alive'],
  [`${site}/login`, 'https://www.example.org/login/', 'alive', 301],
  [`${site}/help/login`, `${site}/support/login`, 'redirected', 301],
  [`${site}/a`, `${site}/2020/how-to-login-safely`, 'redirected', 301],
  [`${site}/a`, `${site}/docs/security/guides/intro/login`, 'redirected', 301],
  [`${site}/a`, `${site}/docs/oauth2/session`, 'redirected', 301],
  // Gates and walls
  [`${site}/a/b`, `${site}/sorry/index?continue=https://example.org/a/b`, 'blocked'],
  [`${site}/a/b`, 'https://validate.perfdrive.com/?ssa=1', 'blocked'],
  [`${site}/a/b`, `${site}/challenge`, 'redirected', 301],
  [`${site}/a/b`, `${site}/subscribe`, 'redirected', 301],
  [`${site}/a/b`, `${site}/consent`, 'redirected', 301],
  [`${site}/a/b`, `${site}/consent?redirect=%2Fa%2Fb`, 'consent-required'],
  [`${site}/a/b`, 'https://consent.yahoo.com/v2/collectConsent?sessionId=3', 'consent-required'],
  [`${site}/a/b`, `${site}/zustimmung?url=https%3A%2F%2Fexample.org%2Fa%2Fb`, 'consent-required'],
  // Domains lost
  [`${site}/a/b`, 'http://ww25.example.org/a/b?subid1=2026', 'parked'],
  [`${site}/a/b`, 'https://ww2.example.org/a/b', 'redirected', 301],
  [`${site}/a/b`, `${site}/lander`, 'parked'],
  [`${site}/a/b`, 'https://sedo.com/search/details/?domain=example.org', 'parked'],
  [`${site}/`, 'https://www.afternic.com/forsale/example.org', 'parked'],
  ['https://sedo.com/a', 'https://sedo.com/b', 'redirected', 301],
]

describe('a redirect', () => {
  for (const [cited, final, verdict, status = 302] of rows) {
    test(`${cited} -> ${final} (${status}) => ${verdict}`, () => {
      expect(judge(journey([cited, final], status)).verdict).toBe(verdict)
    })
  }
})

test('a bounce over a log-in that comes back is no log-in', () => {
  const seen = journey([`${site}/a/b`, `${site}/login?next=/a/b`, `${site}/a/b`])
  expect(judge(seen)).toMatchObject({ verdict: 'alive', reasonCode: 'answered-unread' })
})

test('behind a resolver, what it points at is what was cited', () => {
  const landed = ['https://doi.org/10.1000/1', 'https://publisher.example.com/article/1']
  expect(judge(journey(landed, 302)).verdict).toBe('alive')
  expect(judge(journey([...landed, 'https://publisher.example.com/'], 302)).verdict).toBe('soft-404')
})

/** [status, header, value, vendor] */
const walls: readonly (readonly [number, string, string, string | null])[] = [
  [200, 'CF-Mitigated', 'challenge', 'Cloudflare'],
  [403, 'cf-ray', '8f-FRA', 'Cloudflare'],
  [503, 'cf-ray', '8f-FRA', null],
  [404, 'cf-ray', '8f-FRA', null],
  [403, 'Server', 'AkamaiGHost', 'Akamai'],
  [404, 'Server', 'AkamaiGHost', null],
  [403, 'X-DataDome', 'protected', 'DataDome'],
  [200, 'X-DataDome', 'protected', null],
  [403, 'Set-Cookie', '_pxhd=abc; Path=/', 'HUMAN'],
  [403, 'X-Iinfo', '1-2', 'Imperva'],
  [405, 'x-amzn-waf-action', 'captcha', 'AWS WAF'],
  [202, 'x-amzn-waf-action', 'challenge', 'AWS WAF'],
  [200, 'Set-Cookie', 'techaro.lol-anubis-cookie-verification=1; Path=/', 'Anubis'],
  [200, 'Set-Cookie', 'techaro.lol-anubis-cookie-verification-x=1; Path=/', 'Anubis'],
  [429, 'X-Vercel-Mitigated', 'challenge', 'Vercel'],
  [403, 'Server', 'ddos-guard', 'DDoS-Guard'],
  [403, 'Server', 'nginx', null],
]
test.each(walls)('%i with %s: %s => wall of %s', (status, name, value, vendor) => {
  const { attempts } = observed(site, answered([{ url: site, status, headers: [[name, value]] }]))
  const hop = attempts[0]?.hops[0]
  expect(hop === undefined ? 'no hop' : wallVendor(hop)).toBe(vendor)
  expect(hop === undefined ? null : headerOf(hop, name.toLowerCase())).toBe(value)
})
