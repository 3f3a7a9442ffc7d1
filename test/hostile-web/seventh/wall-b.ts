/** Nobody can tell: machines in trouble, faulty certificates, places where one may not go. */
import type { WebCase } from '../case.ts'
import { always, html, moved, nginx, pages, typed, unsure } from './kit.ts'

const letter = `<!doctype html><html lang="sl"><head><meta charset="utf-8"><title>Pismo iz Trsta, 1921</title></head><body><h1>Pismo iz Trsta, 1921</h1><p>Predragi brat! Pišem Ti iz skladišča, kjer nas je ostalo šest. Ladje ne pristajajo več pri našem pomolu.</p><p>Pozdravi mater in ji reci, naj ne čaka z vinom.</p><p class="sig">PAM, fond 1120, šk. 4</p></body></html>`

export const wallB: readonly WebCase[] = [
  unsure(
    'g-429-later',
    'en',
    'rate-limit',
    '/wiki/Special:Permalink/8812',
    'Every request is answered 429 with a Retry-After of an hour.',
    always(
      html(
        '<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body><h1>Too many requests</h1><p>Our servers are currently under maintenance or experiencing a technical problem. Please respect our robot policy and try again in 3600 seconds.</p></body></html>',
        429,
        ['Retry-After', '3600'],
      ),
    ),
    { words: ['rate-limited'] },
  ),
  unsure(
    'g-slow-down-200',
    'en',
    'rate-limit',
    '/cgi-bin/bib_query?1999A&A...341..121H',
    'An archive answers 200 with its limit of requests instead of the record.',
    always(
      html(
        '<html><head><title>Rate limit</title></head><body><h3>Too many requests from your address</h3><p>You have exceeded the number of queries allowed per minute. Access from your IP address has been temporarily suspended. Please wait 10 minutes before you retry.</p></body></html>',
      ),
    ),
    { words: ['rate-limited', 'blocked'], scheme: 'http' },
  ),
  unsure(
    'g-mente-nansu',
    'ja',
    'maintenance',
    '/opac/bib/BB0211873',
    'A library catalogue answers 503 during its maintenance.',
    always(
      html(
        '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>システムメンテナンスのお知らせ</title></head><body><h1>ただいまメンテナンス中です</h1><p>蔵書検索システムは機器更新のため、11月22日（日）から11月25日（水）まで停止しています。ご迷惑をおかけいたします。</p></body></html>',
        503,
        ['Retry-After', '172800'],
      ),
    ),
    { words: ['maintenance', 'server-error'] },
  ),
  unsure(
    'g-przerwa-200',
    'pl',
    'maintenance',
    '/dzienniki/2011/118/685',
    'A gazette answers every address with 200 and a note of works in progress.',
    always(
      html(
        '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Przerwa techniczna</title></head><body><img src="/orzel.png" alt="Godło"><h2>Trwają prace serwisowe</h2><p>Szanowni Państwo, z powodu prac modernizacyjnych serwis Dziennika jest chwilowo niedostępny. Przewidywany czas zakończenia: dziś, godz. 22.00. Przepraszamy za utrudnienia.</p></body></html>',
      ),
    ),
    { words: ['maintenance', 'server-error'] },
  ),
  unsure(
    'g-wp-database',
    'en',
    'server-error',
    '/2010/02/field-notes-no-7/',
    'WordPress cannot reach its database: 500.',
    always(
      html(
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Database Error</title></head><body><div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>',
        500,
      ),
    ),
    { words: ['server-error'] },
  ),
  unsure(
    'g-mysql-200',
    'es',
    'server-error',
    '/detalle.php?id=512',
    'PHP prints with 200 that MySQL takes no more connections.',
    always(
      html(
        "<br />\n<b>Warning</b>:  mysql_connect() [<a href='function.mysql-connect'>function.mysql-connect</a>]: Too many connections in <b>/home/web/public_html/inc/conexion.php</b> on line <b>8</b><br />\nNo se pudo conectar con la base de datos. Intente m&aacute;s tarde.",
      ),
    ),
    { words: ['server-error', 'bad-response', 'maintenance'] },
  ),
  unsure(
    'g-origin-522',
    'en',
    'server-error',
    '/collections/maps/1844-survey',
    'A content network cannot reach the origin: 522.',
    always(
      html(
        '<!DOCTYPE html><html lang="en-US"><head><title>g-origin-522.test | 522: Connection timed out</title></head><body><div id="cf-wrapper"><h1><span>Connection timed out</span> <span class="code-label">Error code 522</span></h1><p>Visit cloudflare.com for more information.</p><div>You: Working. Frankfurt: Working. Host: Error</div></div></body></html>',
        522,
        ['Server', 'cloudflare'],
      ),
    ),
    { words: ['server-error'] },
  ),
  unsure(
    'g-asp-yellow',
    'de',
    'server-error',
    '/Dokumente/Anzeige.aspx?nr=88-2004',
    'ASP.NET breaks with its yellow page and 500.',
    always(
      html(
        '<html><head><title>Laufzeitfehler</title></head><body bgcolor="white"><span><h1>Serverfehler in der Anwendung /.<hr width=100% size=1 color=silver></h1><h2> <i>Laufzeitfehler</i> </h2></span><b> Beschreibung: </b>Auf dem Server ist ein Anwendungsfehler aufgetreten. Aufgrund der aktuellen benutzerdefinierten Fehlereinstellungen für diese Anwendung können die Details nicht angezeigt werden.</body></html>',
        500,
      ),
    ),
    { words: ['server-error'] },
  ),
  unsure(
    'g-silent-port',
    'en',
    'tcp',
    '/hansard/1994/vol2/',
    'The server takes the connection and never says a word.',
    undefined,
    {
      words: ['timeout'],
      scheme: 'http',
      behaviour: { tcp: 'silent' },
    },
  ),
  unsure(
    'g-servfail',
    'sq',
    'dns',
    '/gazeta/2003/114.html',
    'The name servers of the zone fail.',
    undefined,
    {
      words: ['unreachable'],
      behaviour: { dns: 'servfail' },
    },
  ),
  unsure(
    'g-cert-lapsed',
    'sl',
    'tls',
    '/pisma/trst-1921',
    'The certificate expired yesterday; behind it the letter stands.',
    pages({ '/pisma/trst-1921': letter }, nginx),
    {
      words: ['tls-error'],
      behaviour: { tls: 'expired' },
    },
  ),
  unsure(
    'g-cert-shared',
    'sl',
    'tls',
    '/pisma/trst-1921',
    'The certificate belongs to the host of many sites; behind it the letter stands.',
    pages({ '/pisma/trst-1921': letter }, nginx),
    {
      words: ['tls-error'],
      behaviour: { tls: 'wrong-host' },
    },
  ),
  unsure(
    'g-to-printer',
    'en',
    'unsafe',
    '/r/u8812',
    'A short link leads to an address of a private network.',
    () => moved('http://192.168.12.40/admin/scan.pdf', 302),
    {
      words: ['unsafe'],
    },
  ),
  unsure(
    'g-empty-200',
    'lt',
    'empty',
    '/straipsnis.php?nr=201',
    'The server answers 200 with a body of no bytes at all, for every address.',
    always(html('')),
    {
      words: ['bad-response', 'server-error'],
    },
  ),
  unsure(
    'g-bad-header',
    'en',
    'malformed',
    '/cgi-win/paper.exe?7',
    'The server answers with bytes that are no HTTP.',
    () => ({ raw: '\u0000\u0001PAPERSRV 2.1 READY\r\n', then: 'close' }),
    { words: ['bad-response'], scheme: 'http' },
  ),
  unsure(
    'g-406',
    'en',
    'status',
    '/oai/record/113',
    'The server finds nothing acceptable to give: 406 for everybody.',
    always(
      typed(
        '<html><head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>',
        'text/html',
        406,
      ),
    ),
    {
      words: ['blocked', 'bad-response'],
    },
  ),
  unsure(
    'g-geo-451',
    'en',
    'geo-block',
    '/news/local/article_0a11c2.html',
    'An American paper answers 451 to Europeans.',
    always(
      html(
        '<!DOCTYPE html><html><head><title>Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p></body></html>',
        451,
      ),
    ),
    { words: ['legal-block'] },
  ),
  unsure(
    'g-geo-iran',
    'fa',
    'geo-block',
    '/fa/news/88120/',
    'A state filter answers 403 with a frame to its explanation.',
    always(
      html(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>M7-5</title></head><body><iframe src="http://10.10.34.35:80" style="width: 100%; height: 100%" scrolling="no" marginwidth="0" marginheight="0" frameborder="0" vspace="0" hspace="0"></iframe></body></html>',
        403,
      ),
    ),
    { words: ['legal-block', 'blocked', 'unsafe'], scheme: 'http' },
  ),
]
