/** Odd statuses, faults that answer 200, and maintenance, beside pages that only carry their words. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import {
  always,
  apachePhp,
  away,
  blind,
  cloudflare,
  file,
  iis,
  litespeed,
  nginx,
  page,
  site,
  varnish,
  type Headers,
} from './kit.ts'
import { essay } from './prose.ts'

const story = (make: skin.Skin, lang: string, name: string, title: string, seed: number): string =>
  make({ lang, site: name, title, main: skin.article(title, '2018', essay(lang, seed, 6)) })
const said = (make: skin.Skin, lang: string, name: string, words: string, more = ''): string =>
  make({ lang, site: name, title: words, main: `<h1>${words}</h1>${more}` })

/** Cloudflare's page for a fault behind it; the number is the status. */
function edgeFault(status: number, what: string, more: Headers = []): ReturnType<typeof page> {
  return page(
    status,
    `<!DOCTYPE html><html class="no-js" lang="en-US"><head><title>b3 | ${status}: ${what}</title><meta charset="UTF-8" /><meta name="robots" content="noindex, nofollow" /><link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/main.css" /></head><body><div id="cf-wrapper"><div id="cf-error-details" class="p-0"><header class="mx-auto pt-10"><h1 class="inline-block"><span class="inline-block">${what}</span><span class="code-label">Error code ${status}</span></h1><div>Visit <a href="https://www.cloudflare.test/5xx-error-landing">cloudflare</a> for more information.</div></header><div class="cf-columns"><div>You <b>Browser</b> Working</div><div>Frankfurt <b>Cloudflare</b> Working</div><div>Host <b>Error</b></div></div><div class="cf-error-footer">Cloudflare Ray ID: <strong>8b2f0c6d7e11</strong></div></div></div></body></html>`,
    cloudflare,
    more,
  )
}

export const statuses: readonly WebCase[] = [
  blind('b3-status-203', 'status', 'fi', 'alive', ['alive'], {
    at: '/jutut/luotsit',
    mechanism: 'A transforming proxy answers 203 with the whole page.',
    serve: site(
      {
        '/jutut/luotsit': page(203, story(skin.paper, 'fi', 'Luotsilehti', 'Luotsien vuosisata', 3), varnish),
      },
      page(404, said(skin.paper, 'fi', 'Luotsilehti', 'Sivua ei löydy')),
    ),
  }),
  blind('b3-status-206', 'status', 'ko', 'alive', ['alive', 'bad-response'], {
    at: '/story/deungdae',
    mechanism: 'A cache answers everybody 206 with a range that is the whole page.',
    serve: site({
      '/story/deungdae': () => {
        const whole = story(skin.next, 'ko', '등대 이야기', '등대지기의 하루', 7)
        const length = Buffer.byteLength(whole)
        return page(206, whole, nginx, [
          ['Content-Range', `bytes 0-${length - 1}/${length}`],
          ['Accept-Ranges', 'bytes'],
        ])
      },
    }),
  }),
  blind('b3-status-299', 'status', 'it', 'alive', ['alive'], {
    at: '/guide/porto-antico',
    mechanism: 'A home-made server says 299 and sends the true page.',
    serve: site(
      { '/guide/porto-antico': page(299, story(skin.plain, 'it', 'Guida ai porti', 'Il porto antico', 4)) },
      page(404, said(skin.plain, 'it', 'Guida ai porti', 'Pagina non trovata')),
    ),
  }),
  blind('b3-status-204', 'status', 'nl', 'undecidable', ['bad-response'], {
    at: '/rapporten/peil-2015',
    mechanism: '204 without a page, for whatever one asks.',
    serve: () => ({ status: 204, headers: [['Server', 'nginx']] }),
  }),
  blind('b3-status-418', 'status', 'en', 'undecidable', ['blocked', 'bad-response'], {
    at: '/packages/2.4/changes',
    mechanism: 'A firewall answers visitors that it does not like with 418 and one line, on all paths.',
    serve: always(file('text/plain', "I'm a teapot\n", [], 418)),
  }),
  blind('b3-status-999', 'status', 'en', 'undecidable', ['blocked'], {
    at: '/in/l-okafor-hydrology',
    mechanism: 'The network of professionals answers 999 with a script to its wall, for any profile.',
    serve: always(
      page(
        999,
        '<html><head><script type="text/javascript">window.onload = function() {var trk = "bf", trkInfo = "bf";var cookies = document.cookie.split("; ");for (var i = 0; i < cookies.length; ++i) {if ((cookies[i].indexOf("trkCode=") == 0) && (cookies[i].length > 8)) {trk = cookies[i].substring(8);}}var newLocation = "/authwall?trk=" + trk + "&original_referer=&sessionRedirect=";window.location.href = newLocation;}</script></head></html>',
        [
          ['Content-Type', 'text/html'],
          ['X-Li-Fabric', 'prod-lva1'],
          ['X-Li-Pop', 'afd-prod-lva1-x'],
          ['Set-Cookie', 'trkCode=bf; Max-Age=5'],
        ],
      ),
    ),
  }),
  blind('b3-status-522', 'status', 'tr', 'undecidable', ['server-error', 'timeout'], {
    at: '/yazi/liman',
    mechanism: 'The edge stands and the machine behind it does not answer: 522.',
    serve: always(edgeFault(522, 'Connection timed out')),
  }),
  blind('b3-status-530', 'status', 'id', 'undecidable', ['server-error'], {
    at: '/berita/pelabuhan',
    mechanism: 'The edge cannot resolve the name of the machine behind it: 530 with error 1016.',
    serve: always(
      page(
        530,
        '<!doctype html><html lang="en-US"><head><title>Origin DNS error | b3-status-530.test | Cloudflare</title></head><body><h1>Error <span>1016</span></h1><h2>Origin DNS error</h2><p>You have requested a page on a website (b3-status-530.test) that is on the Cloudflare network. Cloudflare is currently unable to resolve your requested domain.</p></body></html>',
        cloudflare,
      ),
    ),
  }),
  blind('b3-status-410', 'status', 'sv', 'dead', ['gone'], {
    at: '/annonser/2011/448',
    mechanism: 'The shop removes old pages with 410 and a page of its template.',
    serve: site(
      { '/': said(skin.shop, 'sv', 'Båtboden', 'Båtboden') },
      page(
        410,
        said(skin.shop, 'sv', 'Båtboden', 'Sidan är borttagen', '<p>Den här annonsen finns inte längre.</p>'),
      ),
    ),
  }),
  blind('b3-404-plain', 'status', 'ar', 'dead', ['gone'], {
    at: '/maqalat/2010/marfa',
    mechanism: 'A true 404 within a rich template full of other articles.',
    serve: site(
      { '/': story(skin.paper, 'ar', 'مجلة المرفأ', 'مجلة المرفأ', 2) },
      page(
        404,
        skin.paper({
          lang: 'ar',
          site: 'مجلة المرفأ',
          title: 'الأكثر قراءة',
          main: `<h1>عذرا</h1><p>تعذر العثور على الصفحة.</p>${essay('ar', 6, 6)}`,
        }),
      ),
    ),
  }),
  blind('b3-404-whole', 'status', 'pl', 'undecidable', ['bad-response', 'gone', 'alive'], {
    at: '/biblioteka/sternicy',
    mechanism:
      'A broken rewrite rule serves the whole article with status 404; invented addresses get another, empty 404.',
    serve: site(
      {
        '/biblioteka/sternicy': page(
          404,
          story(skin.wordpress, 'pl', 'Biblioteka Flisacka', 'Sternicy', 8),
          apachePhp,
        ),
      },
      page(404, said(skin.wordpress, 'pl', 'Biblioteka Flisacka', 'Nie znaleziono'), apachePhp),
    ),
  }),
  blind('b3-403-whole', 'status', 'ru', 'undecidable', ['bad-response', 'blocked', 'alive'], {
    at: '/ocherki/plotina',
    mechanism:
      'The page comes whole with 403, as a firewall that only counts leaves it; invented addresses are 404.',
    serve: site(
      { '/ocherki/plotina': page(403, story(skin.office, 'ru', 'Очерки края', 'Плотина', 5)) },
      page(404, said(skin.office, 'ru', 'Очерки края', 'Страница не найдена')),
    ),
  }),
  blind('b3-503-then-ok', 'status', 'fr', 'alive', ['alive'], {
    at: '/dossiers/ecluses',
    mechanism: 'One of two machines is being restarted: the first answer is 503, the next is the page.',
    serve: (request) =>
      request.beforeHere === 0 && request.path === '/dossiers/ecluses'
        ? page(
            503,
            '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
            [
              ['Content-Type', 'text/html'],
              ['Cache-Control', 'no-cache'],
            ],
          )
        : site(
            { '/dossiers/ecluses': story(skin.drupal, 'fr', 'Voies d’eau', 'Les écluses', 6) },
            page(404, said(skin.drupal, 'fr', 'Voies d’eau', 'Page non trouvée')),
          )(request),
  }),
  blind('b3-429-window', 'status', 'zh', 'undecidable', ['rate-limited'], {
    at: '/api-docs/limits/water',
    mechanism: 'Everything is 429 with a Retry-After of an hour.',
    serve: always(
      file(
        'application/json',
        '{"code":429,"message":"请求过于频繁,请稍后再试"}',
        [
          ['Retry-After', '3600'],
          ['X-RateLimit-Remaining', '0'],
        ],
        429,
      ),
    ),
  }),
  blind('b3-500-all', 'status', 'vi', 'undecidable', ['server-error'], {
    at: '/vanban/qd-118',
    mechanism: 'The application fails on every path with 500 and IIS’s own page.',
    serve: always(
      page(
        500,
        '<!DOCTYPE html><html><head><title>Runtime Error</title></head><body bgcolor="white"><span><h1>Server Error in \'/\' Application.<hr width=100% size=1 color=silver></h1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server.</body></html>',
        iis,
      ),
    ),
  }),
  blind('b3-null-record', 'error-200', 'pt', 'dead', ['soft-404', 'server-error'], {
    at: '/acervo/ficha.jsp?id=90412',
    mechanism:
      'The record was deleted: its page is a stack trace of a null pointer with 200, as any invented number’s; records that exist are fine.',
    serve: site(
      {
        '/': said(
          skin.tables,
          'pt',
          'Acervo Naval',
          'Acervo Naval',
          '<A HREF="/acervo/ficha.jsp?id=12">Ficha 12</A>',
        ),
        '/acervo/ficha.jsp?id=12': story(skin.tables, 'pt', 'Acervo Naval', 'Ficha 12', 3),
      },
      '<html><head><title>Apache Tomcat/7.0.52 - Error report</title></head><body><h1>org.apache.jasper.JasperException: java.lang.NullPointerException</h1><pre>java.lang.NullPointerException\n\tat org.apache.jsp.acervo.ficha_jsp._jspService(ficha_jsp.java:94)\n\tat org.apache.jasper.runtime.HttpJspBase.service(HttpJspBase.java:70)\n\tat javax.servlet.http.HttpServlet.service(HttpServlet.java:727)\n\tat org.apache.catalina.core.ApplicationFilterChain.doFilter(ApplicationFilterChain.java:208)</pre></body></html>',
    ),
  }),
  blind('b3-wp-db-200', 'error-200', 'es', 'undecidable', ['server-error', 'maintenance'], {
    at: '/2019/02/el-puente-viejo/',
    mechanism:
      'The blog’s database is away: the same bare message with 200 on every address, the front page too.',
    serve: always(
      '<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="es"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Error de la base de datos</title></head><body id="error-page"><div class="wp-die-message"><h1>Error al establecer una conexión con la base de datos</h1></div></body></html>',
      litespeed,
    ),
  }),
  blind('b3-warning-above', 'error-200', 'bg', 'alive', ['alive'], {
    at: '/statii/dunavski-farove',
    mechanism: 'PHP prints two deprecation warnings above every page; the article follows them whole.',
    serve: site(
      {
        '/statii/dunavski-farove': `<br />\n<b>Deprecated</b>:  Function create_function() is deprecated in <b>/home/faro/public_html/wp-content/plugins/slider/init.php</b> on line <b>31</b><br />\n<b>Warning</b>:  Cannot modify header information - headers already sent in <b>/home/faro/public_html/wp-includes/pluggable.php</b> on line <b>1281</b><br />\n${story(skin.wordpress, 'bg', 'Фарове', 'Дунавски фарове', 6)}`,
      },
      page(404, said(skin.wordpress, 'bg', 'Фарове', 'Страницата не е намерена')),
    ),
  }),
  blind('b3-wp-503', 'maintenance', 'da', 'undecidable', ['maintenance', 'server-error'], {
    at: '/artikler/fyrskibet/',
    mechanism: 'The blog is being updated: 503 with its one-line notice and Retry-After on all paths.',
    serve: always(
      page(
        503,
        '<!DOCTYPE html><html lang="da"><head><title>Vedligeholdelse</title></head><body><h1>Siden er kortvarigt lukket på grund af planlagt vedligeholdelse. Prøv igen om et øjeblik.</h1></body></html>',
        apachePhp,
        [['Retry-After', '600']],
      ),
    ),
  }),
  blind('b3-joomla-offline', 'maintenance', 'de', 'undecidable', ['maintenance', 'login-required'], {
    at: '/index.php/chronik/1962',
    mechanism: 'Joomla’s offline switch: 200, a sentence and the administrator’s log-in, on all paths.',
    serve: always(
      '<!DOCTYPE html><html lang="de-de" dir="ltr"><head><meta charset="utf-8"><title>Ruderclub Elbe</title><link href="/templates/system/css/offline.css" rel="stylesheet"></head><body><div id="frame" class="outline"><h1>Ruderclub Elbe</h1><p>Diese Website ist zurzeit im Wartungsmodus.<br>Bitte später wiederkommen.</p><form action="/index.php" method="post" id="form-login"><fieldset class="input"><p><label for="username">Benutzername</label><input name="username" id="username" type="text"></p><p><label for="passwd">Passwort</label><input type="password" name="password" id="passwd"></p><input type="submit" class="button login" value="Anmelden"></fieldset></form></div></body></html>',
      apachePhp,
    ),
  }),
  blind('b3-yakan-teishi', 'maintenance', 'ja', 'undecidable', ['maintenance'], {
    at: '/opac/detail?bid=330124',
    mechanism: 'The catalogue rests by night: all paths lead to a page that says so and when it is back.',
    serve: site(
      {
        '/stop.html':
          '<html lang="ja"><head><meta charset="utf-8"><title>サービス停止中</title></head><body><h1>ただいまメンテナンス中です</h1><p>システムメンテナンスのため、23時から翌6時までサービスを停止しています。ご不便をおかけしますが、時間をおいて再度アクセスしてください。</p></body></html>',
      },
      away('/stop.html'),
    ),
  }),
  blind('b3-planned-banner', 'maintenance', 'cs', 'alive', ['alive'], {
    at: '/rejstrik/plavidla/0412',
    mechanism:
      'A bar says that the service will be down for maintenance on Saturday; today the record is there.',
    serve: site(
      {
        '/rejstrik/plavidla/0412': skin.office({
          lang: 'cs',
          site: 'Rejstřík plavidel',
          title: 'Plavidlo 0412',
          main: `<div class="alert alert-warning">V sobotu od 20 do 24 hodin bude služba z důvodu plánované údržby mimo provoz. Omlouváme se.</div><h1>Plavidlo 0412</h1><table><tr><th>Jméno</th><td>Vltavan</td></tr><tr><th>Rok stavby</th><td>1938</td></tr><tr><th>Loděnice</th><td>Praha-Libeň</td></tr><tr><th>Délka</th><td>31,4 m</td></tr></table>${essay('cs', 5, 2)}`,
        }),
      },
      page(404, said(skin.office, 'cs', 'Rejstřík plavidel', 'Záznam nenalezen')),
    ),
  }),
]
