/** Troubles of the day: overload, maintenance, broken servers, strange certificates, silence. Nobody can tell from here. */
import type { WebCase } from '../case.ts'
import { give, nginx404, raw, unsure, type Answer } from './kit.ts'
import type { HostBehaviour } from '../case.ts'

const all = (answer: Answer): HostBehaviour => ({ serve: () => answer })
const wp500 =
  '<!DOCTYPE html><html lang="fr-FR"><head><meta charset="utf-8"><title>WordPress &rsaquo; Erreur</title></head><body id="error-page"><div class="wp-die-message"><p>Il y a eu une erreur critique sur ce site.</p><p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">En apprendre plus sur le débogage.</a></p></div></body></html>'
const origin = (code: number, text: string): Answer =>
  give(
    `<!DOCTYPE html><html lang="en-US"><head><title>h8 | ${code}: ${text}</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><h1><span>${text}</span> <span class="code-label">Error code ${code}</span></h1><div>Visit cloudflare.com for more information.</div><div>You Browser Working — Frankfurt Cloudflare Working — Host Error</div><h2>What happened?</h2><p>The web server reported a fault.</p><p>Cloudflare Ray ID: <strong>8a30c1d29b</strong></p></div></div></body></html>`,
    'text/html; charset=UTF-8',
    code,
    [['Server', 'cloudflare']],
  )
const living = (lang: string, title: string, text: string): HostBehaviour =>
  raw(
    {
      '/': give(
        `<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
      ),
      '/a': give(
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${text}</body></html>`,
      ),
    },
    nginx404,
  )

export const troubles: readonly WebCase[] = [
  unsure(
    'wp-critique',
    'server-error',
    'fr',
    'WordPress’ critical error in French, 500.',
    '/2019/05/entretien/',
    ['server-error'],
    all(give(wp500, 'text/html; charset=UTF-8', 500)),
  ),
  unsure(
    'db-connection',
    'server-error',
    'en',
    'WordPress cannot reach its database, 500.',
    '/essays/lamps/',
    ['server-error'],
    all(
      give(
        '<!DOCTYPE html><html lang="en-US"><head><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>',
        'text/html; charset=utf-8',
        500,
      ),
    ),
  ),
  unsure(
    'iis-500',
    'server-error',
    'es',
    'IIS in Spanish: internal server error, 500.',
    '/sentencias/2010/114.asp',
    ['server-error'],
    all(
      give(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><head><title>500 - Error interno del servidor.</title></head><body><div id="header"><h1>Error del servidor</h1></div><div class="content-container"><fieldset><h2>500 - Error interno del servidor.</h2><h3>Hay un problema con el recurso que busca y no se puede mostrar.</h3></fieldset></div></body></html>',
        'text/html',
        500,
        [['Server', 'Microsoft-IIS/8.5']],
      ),
    ),
  ),
  unsure(
    'bad-gateway',
    'server-error',
    'en',
    'nginx without its backend: 502.',
    '/catalog/4417',
    ['server-error'],
    all(
      give(
        '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
        'text/html',
        502,
      ),
    ),
  ),
  unsure(
    'origin-522',
    'server-error',
    'en',
    'Cloudflare’s 522: the origin did not answer in time.',
    '/wiki/Peat',
    ['server-error', 'timeout', 'unreachable'],
    all(origin(522, 'Connection timed out')),
  ),
  unsure(
    'origin-521',
    'server-error',
    'en',
    'Cloudflare’s 521: the origin is down.',
    '/forum/t/99',
    ['server-error', 'unreachable'],
    all(origin(521, 'Web server is down')),
  ),
  unsure(
    'huolto-503',
    'maintenance',
    'fi',
    'A Finnish site under maintenance, 503 with Retry-After.',
    '/julkaisut/2014/12',
    ['maintenance', 'server-error'],
    all(
      give(
        '<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Huoltokatko</title></head><body><h1>Palvelussa on huoltokatko</h1><p>Päivitämme järjestelmää. Palvelu on taas käytettävissä noin klo 14. Pahoittelemme häiriötä.</p></body></html>',
        'text/html; charset=utf-8',
        503,
        [['Retry-After', '7200']],
      ),
    ),
  ),
  unsure(
    'coming-back-200',
    'maintenance',
    'nl',
    'A maintenance page answers every address with 200.',
    '/onderzoek/stadsbomen',
    ['maintenance'],
    all(
      give(
        '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Onderhoudsmodus</title></head><body class="maintenance"><div class="wrap"><img src="/logo.png" alt="Bomenstichting Oost"><h1>We zijn zo terug</h1><p>Onze website is momenteel in onderhoud. Probeer het over een uurtje nog eens. Dank voor je geduld!</p></div></body></html>',
      ),
    ),
  ),
  unsure(
    'joomla-offline',
    'maintenance',
    'pl',
    'Joomla’s offline page with a log-in for its keepers, 503.',
    '/historia/cech',
    ['maintenance', 'server-error'],
    all(
      give(
        '<!DOCTYPE html><html lang="pl-pl"><head><meta charset="utf-8"><title>Cech Rzemiosł</title></head><body><div id="frame" class="outline"><h1>Cech Rzemiosł</h1><p>Ta witryna jest w tej chwili niedostępna z powodu prac konserwacyjnych. Zapraszamy ponownie wkrótce.</p><form action="/" method="post" id="form-login"><input name="username" placeholder="Nazwa"><input type="password" name="password"><input type="submit" value="Zaloguj"></form></div></body></html>',
        'text/html; charset=utf-8',
        503,
      ),
    ),
  ),
  unsure(
    'too-many-requests',
    'rate-limit',
    'en',
    'Each request is answered 429 with Retry-After of an hour.',
    '/api/records/88',
    ['rate-limited'],
    all(
      give(
        '<html><head><title>429 Too Many Requests</title></head><body><h1>Too Many Requests</h1><p>You have exceeded the limit of 60 requests per hour for anonymous users.</p></body></html>',
        'text/html',
        429,
        [['Retry-After', '3600']],
      ),
    ),
  ),
  unsure(
    'empty-200',
    'bad-response',
    'en',
    '200 with a body of no bytes, for every address.',
    '/stories/17.html',
    ['bad-response'],
    all(give('', 'text/html; charset=utf-8')),
  ),
  unsure(
    'forbidden-plain',
    'status',
    'de',
    'Apache’s plain 403 for every address of the host.',
    '/archiv/flugblatt.html',
    ['blocked', 'bad-response', 'login-required'],
    all(
      give(
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n</body></html>\n',
        'text/html; charset=iso-8859-1',
        403,
        [['Server', 'Apache']],
      ),
    ),
    { scheme: 'http' },
  ),
  unsure(
    's3-denied',
    'status',
    'en',
    'An object store that says AccessDenied for whatever is asked, 403.',
    '/annual/2012.pdf',
    ['blocked', 'bad-response', 'login-required'],
    all(
      give(
        '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>TX0</RequestId></Error>',
        'application/xml',
        403,
        [['Server', 'AmazonS3']],
      ),
    ),
  ),
  unsure(
    'bad-request-400',
    'status',
    'en',
    'Every request gets 400 without a page.',
    '/view/3?id=1',
    ['bad-response', 'blocked'],
    all(give('', 'text/plain', 400)),
  ),
  unsure(
    'garbled-head',
    'bad-response',
    'en',
    'The answer is not HTTP: a mail server’s greeting.',
    '/news/1',
    ['bad-response'],
    { serve: () => ({ raw: '220 mail.example.org ESMTP Postfix (Debian/GNU)\r\n', then: 'close' }) },
    { scheme: 'http' },
  ),
  unsure(
    'servfail-zone',
    'dns',
    'en',
    'The name servers of the zone are broken: SERVFAIL.',
    '/reports/peat-2008',
    ['unreachable'],
    { dns: 'servfail' },
  ),
  unsure(
    'silent-port',
    'tcp',
    'en',
    'The server takes the connection and never says a word.',
    '/old/index.html',
    ['timeout'],
    { tcp: 'silent' },
    { scheme: 'http' },
  ),
  unsure(
    'deaf-port',
    'tcp',
    'en',
    'Nothing completes the handshake of TCP.',
    '/data/',
    ['timeout', 'unreachable'],
    { tcp: 'deaf' },
    { scheme: 'http' },
  ),
  unsure(
    'cert-expired-hr',
    'tls',
    'hr',
    'The certificate expired yesterday; the page answers behind it.',
    '/a',
    ['tls-error'],
    {
      tls: 'expired',
      ...living(
        'hr',
        'Brodarska zadruga',
        '<p>Zadruga je osnovana 1893. u Komiži. Danas čuva jednu falkušu i dva suha doka. Posjeti po dogovoru.</p>',
      ),
    },
  ),
  unsure(
    'cert-self-et',
    'tls',
    'et',
    'A certificate that the server signed itself; the page answers behind it.',
    '/a',
    ['tls-error'],
    {
      tls: 'self-signed',
      ...living(
        'et',
        'Majakavahi päevik',
        '<p>12. november 1911. Torm kirdest. Laeva ei näinud. Lamp põles hommikuni. Öösel kuuldi kella, kuid paati ei leitud.</p>',
      ),
    },
  ),
  unsure(
    'inside-address',
    'unsafe',
    'en',
    'The name leads to an address of a private network.',
    '/wiki/RecoveryPlan',
    ['unsafe'],
    { addresses: ['10.20.30.40'] },
  ),
  unsure(
    'ftp-readme',
    'scheme',
    'en',
    'An ftp address, as bibliographies of the 1990s have them.',
    '/pub/gutenprint/README',
    ['unsupported'],
    { dns: 'no-data' },
    { scheme: 'ftp' },
  ),
]
