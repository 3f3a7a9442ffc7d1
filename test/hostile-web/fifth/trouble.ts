/** What nobody can tell: servers in trouble, gates, faulty certificates and bytes. */
import type { WebCase } from '../case.ts'
import { always, give, go, leaf, nginx, site, unsure, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const paper = of('fr', 'news', 'Le Quotidien du Port')
const union = of('de', 'gov', 'Intranet der Hafenarbeiter')
const show = of('en', 'next', 'Stagehand Tickets')
const social = of('en', 'next', 'Murmur')

export const troubleCases: readonly WebCase[] = [
  unsure('too-many', {
    family: 'rate',
    lang: 'en',
    mechanism: '429 with Retry-After of an hour to every request.',
    verdicts: ['rate-limited'],
    at: '/wiki/Punt',
    host: always(give('{"error":"rate limit exceeded"}', 'application/json', 429, [['Retry-After', '3600']])),
  }),
  unsure('wartung', {
    family: 'server',
    lang: 'de',
    mechanism: '503 with a page about maintenance to every request.',
    verdicts: ['maintenance', 'server-error'],
    at: '/bestand/akte/44-1',
    host: always(
      give(
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Wartungsarbeiten</title></head><body><h1>Wegen Wartungsarbeiten vorübergehend nicht erreichbar</h1><p>Wir stellen unser Archivsystem um. Bitte versuchen Sie es morgen wieder.</p></body></html>',
        undefined,
        503,
        [['Retry-After', '86400']],
      ),
    ),
  }),
  unsure('bao-tri', {
    family: 'server',
    lang: 'vi',
    mechanism: 'Every address says with 200 that the site is being maintained and will be back.',
    verdicts: ['maintenance'],
    at: '/tai-lieu/ban-do-1930',
    host: always(
      give(
        '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Hệ thống đang bảo trì</title></head><body><div class="maintenance"><img src="/assets/cog.svg" alt=""><h1>Hệ thống đang bảo trì</h1><p>Chúng tôi đang nâng cấp trang web. Xin quý khách vui lòng quay lại sau ít giờ nữa.</p></div></body></html>',
      ),
    ),
  }),
  unsure('db-down', {
    family: 'server',
    lang: 'en',
    mechanism: 'WordPress cannot reach its database: 500 at every address.',
    verdicts: ['server-error'],
    at: '/2012/06/regatta/',
    host: always(
      give(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>',
        undefined,
        500,
      ),
    ),
  }),
  unsure('gateway', {
    family: 'server',
    lang: 'en',
    mechanism: '502 at every address.',
    verdicts: ['server-error'],
    at: '/tide/tables',
    host: always(nginx(502, 'Bad Gateway')),
  }),
  unsure('hafen-intranet', {
    family: 'login',
    lang: 'de',
    mechanism: 'Every address leads to a sign-in form.',
    verdicts: ['login-required'],
    at: '/protokolle/2020-02-11',
    host: site(
      union,
      {
        '/anmelden': leaf(
          union,
          'Anmelden',
          '<h1>Anmelden</h1><p>Dieser Bereich ist Mitgliedern vorbehalten.</p><form method="post"><label>Mitgliedsnummer <input name="nr"></label><label>Kennwort <input type="password" name="kw"></label><button>Anmelden</button></form>',
        ),
      },
      {
        home: go('/anmelden?ziel=%2F'),
        missing: ({ path }) => go(`/anmelden?ziel=${encodeURIComponent(path)}`),
      },
    ),
  }),
  unsure('basic-realm', {
    family: 'login',
    lang: 'en',
    mechanism: '401 that asks for a name and a password, at every address.',
    verdicts: ['login-required'],
    at: '/minutes/',
    host: always(
      give('<h1>Authorization Required</h1>', 'text/html', 401, [
        ['WWW-Authenticate', 'Basic realm="Committee"'],
      ]),
    ),
  }),
  unsure('quotidien', {
    family: 'paywall',
    lang: 'fr',
    mechanism: 'Headline and one sentence, then a wall for subscribers; the rest is not in the page.',
    verdicts: ['paywalled'],
    at: '/enquete/les-dockers-oublies',
    host: site(paper, {
      '/enquete/les-dockers-oublies': leaf(
        paper,
        'Les dockers oubliés',
        '<article><h1>Les dockers oubliés du bassin n° 4</h1><p class="chapo">Trente ans après la fermeture, ils attendent toujours leur pension.</p><section class="paywall"><h2>Cet article est réservé aux abonnés</h2><p>Il vous reste 94 % de cet article à lire.</p><a class="btn" href="/abonnement">Je m’abonne pour 1 €</a><p>Déjà abonné ? <a href="/connexion">Se connecter</a></p></section></article>',
        {
          head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>\n',
        },
      ),
    }),
  }),
  unsure('zustimmung', {
    family: 'consent',
    lang: 'de',
    mechanism:
      'Every address leads to another host that wants consent or a subscription before anything is shown.',
    verdicts: ['consent-required'],
    at: '/panorama/kutter-in-not',
    host: {
      serve: ({ path }) => go(`https://consent.b5-zustimmung.test/?redirect=${encodeURIComponent(path)}`),
    },
    below: {
      consent: always(
        give(
          '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Weiterlesen mit Werbung oder im Pur-Abo</title></head><body><h1>Willkommen</h1><div><h2>Mit Werbung weiterlesen</h2><p>Ich stimme der Verarbeitung meiner Daten und Cookies durch bis zu 188 Partner zu.</p><button>Akzeptieren und weiter</button></div><div><h2>Pur-Abo</h2><p>Ohne Werbung und Tracking für 3,99 € im Monat.</p><button>Jetzt abschließen</button></div></body></html>',
        ),
      ),
    },
  }),
  unsure('not-in-your-land', {
    family: 'legal',
    lang: 'en',
    mechanism: '451: not available in the visitor’s country for legal reasons, at every address.',
    verdicts: ['legal-block'],
    at: '/local/ferry-fire',
    host: always(
      give(
        '<html><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area, therefore access cannot be granted at this time.</p></body></html>',
        'text/html',
        451,
      ),
    ),
  }),
  unsure('bucket-403', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'Object storage that gives the same 403 for what is missing and what is private.',
    verdicts: ['blocked', 'bad-response', 'login-required'],
    at: '/handouts/knots.pdf',
    host: always(
      give(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>QX1</RequestId><HostId>a9=</HostId></Error>',
        'application/xml',
        403,
        [['Server', 'AmazonS3']],
      ),
    ),
  }),
  unsure('murmur-post', {
    family: 'login',
    lang: 'en',
    mechanism: 'A social site to strangers: sign in; and this is said for every post, real or not.',
    verdicts: ['login-required'],
    at: '/harbourmaster/posts/90114',
    host: site(
      social,
      {},
      {
        home: leaf(
          social,
          'Log in or sign up',
          '<h1>Murmur</h1><form><input name="email" placeholder="Email"><input type="password"><button>Log in</button></form>',
        ),
        missing: leaf(
          social,
          'Log in to Murmur',
          '<h1>You must log in to continue</h1><form action="/login" method="post"><input name="email" placeholder="Email or phone"><input type="password" name="pass" placeholder="Password"><button>Log in</button><a href="/recover">Forgotten account?</a></form>',
        ),
      },
    ),
  }),
  unsure('waiting-room', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'A waiting room: every address leads to a queue of many thousands.',
    verdicts: ['blocked', 'rate-limited', 'maintenance'],
    at: '/event/shanty-night',
    host: {
      serve: ({ path }) =>
        go(`https://queue.b5-waiting-room.test/?c=stagehand&e=shanty&t=${encodeURIComponent(path)}`),
    },
    below: {
      queue: always(
        leaf(
          show,
          'You are now in line',
          '<h1>You are in line</h1><p>Your number in line: 48211. Users ahead of you: 41003. Please do not refresh; when it is your turn you will have ten minutes to enter the website.</p>',
          { headers: [['Set-Cookie', 'Queue-it=u=1; path=/']] },
        ),
      ),
    },
  }),
]
