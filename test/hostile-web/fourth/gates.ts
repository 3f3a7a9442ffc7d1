/** Log-in, consent and pay walls, legal blocks, maintenance and faults in front of pages that may or may not be there. */
import type { WebCase } from '../case.ts'
import { all, answer, bare, front, make, shown, site, to, words, type Look } from './kit.ts'

const portalNl: Look = { lang: 'nl', cms: 'portal', site: 'Dagblad De Polder' }
const portalJa: Look = { lang: 'ja', cms: 'portal', site: '北浜経済新聞' }
const typoDe: Look = { lang: 'de', cms: 'typo3', site: 'Intranet der Hochschule Lindtal' }
const portalIt: Look = { lang: 'it', cms: 'portal', site: 'Il Corriere della Laguna' }
const css =
  '<style>body{font-family:system-ui,Arial;margin:10vh auto;max-width:60rem;padding:0 1rem}</style>\n'

export const gateCases: readonly WebCase[] = [
  make('b4-lindtal-intern', {
    truth: 'undecidable',
    verdicts: ['login-required'],
    family: 'login',
    lang: 'de',
    mechanism: 'Every inner page leads to the single sign-on of the university.',
    at: '/intern/gremien/protokolle/2021-03',
    host: site({
      ...typoDe,
      pages: {},
      missing: (request) =>
        to(
          `https://idp.b4-lindtal-intern.test/idp/profile/SAML2/Redirect/SSO?execution=e1s1&RelayState=${encodeURIComponent(request.path)}`,
        ),
    }),
    others: {
      'idp.b4-lindtal-intern.test': all(
        answer(
          '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Anmeldung – Hochschule Lindtal</title></head><body><header><img src="/idp/images/logo.png" alt="Hochschule Lindtal"></header><form action="/idp/profile/SAML2/Redirect/SSO?execution=e1s1" method="post"><legend>Anmelden bei: Intranet</legend><input type="hidden" name="csrf_token" value="_ab"><label for="username">Benutzername</label><input id="username" name="j_username"><label for="password">Passwort</label><input id="password" name="j_password" type="password"><input type="checkbox" name="donotcache" value="1"> Anmeldung nicht speichern<button name="_eventId_proceed">Anmelden</button></form><ul><li><a href="#">Passwort vergessen?</a></li></ul></body></html>',
        ),
      ),
    },
  }),
  make('b4-archive-basic', {
    truth: 'undecidable',
    verdicts: ['login-required'],
    family: 'login',
    lang: 'cs',
    mechanism: 'Basic authentication on the whole host.',
    at: '/spisy/2018/042/',
    host: all(
      answer(
        '<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n<center><h1>401 Authorization Required</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
        401,
        [['WWW-Authenticate', 'Basic realm="Badatelna"']],
      ),
    ),
  }),
  make('b4-laguna-abbonati', {
    truth: 'undecidable',
    verdicts: ['paywalled'],
    family: 'paywall',
    lang: 'it',
    mechanism:
      'The subscription page stands in place of every article, existing or not; nothing of the article is shown.',
    at: '/cronaca/2023/01/18/mose-conti-segreti',
    host: site({
      ...portalIt,
      pages: {},
      missing: shown(
        portalIt,
        'Contenuto riservato agli abbonati',
        '<div class="paywall" data-piano-offer="OF7"><h1>Questo contenuto è riservato agli abbonati</h1><p>Per continuare a leggere scegli il tuo abbonamento. Il primo mese costa 1 €, poi 9,99 € al mese. Puoi disdire quando vuoi.</p><a class="btn" href="/abbonati">Abbonati ora</a><p>Sei già abbonato? <a href="/login">Accedi</a></p></div>',
      ),
    }),
  }),
  make('b4-polder-consent', {
    truth: 'undecidable',
    verdicts: ['consent-required'],
    family: 'consent',
    lang: 'nl',
    mechanism: 'Every path leads to the consent page of the publisher’s group on another host.',
    at: '/regio/dijkversterking-loopt-uit~a41b',
    host: all((request) =>
      to(
        `https://myprivacy.b4-polder-consent.test/consent?siteKey=Kp1&callbackUrl=${encodeURIComponent(request.path)}`,
      ),
    ),
    others: {
      'myprivacy.b4-polder-consent.test': all(
        answer(
          bare(
            'Privacy Gate',
            `<div class="pg-modal"><h1>${portalNl.site} vraagt toestemming</h1><p>Wij en onze 214 partners gebruiken cookies en vergelijkbare technieken om informatie op je apparaat op te slaan, advertenties en inhoud te personaliseren en het bereik te meten. Kies of je hiermee akkoord gaat voordat je verder leest.</p><button id="accept">Akkoord</button><button id="settings">Instellingen beheren</button><a href="/privacy">Privacybeleid</a></div><noscript>Schakel JavaScript in om verder te gaan.</noscript>`,
            css,
          ),
          200,
          [['X-Robots-Tag', 'noindex']],
        ),
      ),
    },
  }),
  make('b4-tribune-451', {
    truth: 'undecidable',
    verdicts: ['legal-block'],
    family: 'legal',
    lang: 'en',
    mechanism: 'A regional paper shuts out Europe with 451.',
    at: '/story/news/local/2019/06/04/levee-bond/1339/',
    host: all(
      answer(
        bare(
          '451: Unavailable due to legal reasons',
          '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact webmaster@b4-tribune-451.test.</p>',
          css,
        ),
        451,
      ),
    ),
  }),
  make('b4-bolge-engel', {
    truth: 'undecidable',
    verdicts: ['legal-block', 'blocked'],
    family: 'legal',
    lang: 'tr',
    mechanism: 'The provider’s notice of a court order stands at every path, with 200.',
    at: '/haber/2021/ihale-dosyasi',
    host: all(
      answer(
        '<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Erişim Engellendi</title></head><body><div style="width:700px;margin:80px auto;border:2px solid #b00;padding:30px"><h2>b4-bolge-engel.test</h2><p>Bu internet sitesi hakkında verilen 14/03/2021 tarihli ve 2021/1847 sayılı mahkeme kararı uyarınca erişim engellenmiştir.</p><p>The access to this website has been blocked by court order no. 2021/1847 of 14/03/2021.</p></div></body></html>',
      ),
    ),
  }),
  make('b4-catalogue-wartung', {
    truth: 'undecidable',
    verdicts: ['maintenance', 'server-error'],
    family: 'maintenance',
    lang: 'de',
    mechanism: 'The whole catalogue answers 503 with a note on maintenance and Retry-After.',
    at: '/opac/titel/1048821',
    host: all(
      answer(
        bare(
          'Wartungsarbeiten',
          '<h1>Wartungsarbeiten</h1><p>Unser Katalog wird gerade aktualisiert und steht voraussichtlich ab 14 Uhr wieder zur Verfügung. Wir bitten um Verständnis.</p>',
          css,
        ),
        503,
        [['Retry-After', '7200']],
      ),
    ),
  }),
  make('b4-kitahama-limit', {
    truth: 'undecidable',
    verdicts: ['rate-limited', 'blocked'],
    family: 'status',
    lang: 'ja',
    mechanism: '429 for everybody who comes from this address.',
    at: '/article/20220704-01/',
    host: all(
      answer(
        bare(
          '429 Too Many Requests',
          `<h1>${portalJa.site}</h1><p>アクセスが集中しているため、一時的に制限しています。しばらくしてから再度お試しください。</p>`,
          css,
        ),
        429,
        [['Retry-After', '3600']],
      ),
    ),
  }),
  make('b4-registry-500', {
    truth: 'undecidable',
    verdicts: ['server-error'],
    family: 'status',
    lang: 'en',
    mechanism: 'The application behind IIS is broken for every path, with a bare 500.',
    at: '/Register/Entry.aspx?id=5521',
    host: all(
      answer(
        '<!DOCTYPE html>\n<html>\n<head><title>Runtime Error</title><meta name="viewport" content="width=device-width" />\n<style>body{font-family:"Verdana";font-size:.7em;color:black}H1{font-size:18pt;color:red}</style></head>\n<body bgcolor="white"><span><H1>Server Error in \'/\' Application.<hr width=100% size=1 color=silver></H1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</body>\n</html>\n',
        500,
        [
          ['Server', 'Microsoft-IIS/10.0'],
          ['X-AspNet-Version', '4.0.30319'],
          ['Content-Type', 'text/html; charset=utf-8'],
        ],
      ),
    ),
  }),
  make('b4-archipel-silent', {
    truth: 'undecidable',
    verdicts: ['timeout', 'unreachable'],
    family: 'tcp',
    lang: 'fr',
    mechanism: 'The server takes the connection and never says a word.',
    at: '/fonds/cartes-postales/',
    host: { tcp: 'silent' },
  }),
  make('b4-vodni-servfail', {
    truth: 'undecidable',
    verdicts: ['unreachable', 'timeout'],
    family: 'dns',
    lang: 'cs',
    mechanism: 'The name servers of the zone answer SERVFAIL.',
    at: '/mereni/2020/',
    host: { dns: 'servfail' },
  }),
  make('b4-shop-selfsigned', {
    truth: 'undecidable',
    verdicts: ['tls-error'],
    family: 'tls',
    lang: 'pl',
    mechanism: 'The page answers behind a certificate that the server signed itself.',
    at: '/instrukcje/wodowskaz.html',
    host: {
      ...site({
        lang: 'pl',
        cms: 'joomla',
        site: 'Hydroserwis',
        pages: {
          '/instrukcje/wodowskaz.html': shown(
            { lang: 'pl', cms: 'joomla', site: 'Hydroserwis' },
            'Instrukcja obsługi wodowskazu',
            `<h1>Instrukcja obsługi wodowskazu</h1><p>Wodowskaz należy zamontować pionowo, tak aby zero łaty leżało poniżej najniższego stanu wody.</p><p>${words('pl').prose}</p>`,
          ),
        },
        home: front({ lang: 'pl', cms: 'joomla', site: 'Hydroserwis' }),
      }),
      tls: 'self-signed',
    },
  }),
]
