/** Dead: parked, sold and hijacked domains, hosts that put a default in place, faults of the network. */
import type { WebCase } from '../case.ts'
import { fresh, html, ps, text, to } from './base.ts'
import { css } from './bulk.ts'
import { dead, page, show } from './site.ts'
import { everywhere, doc, down } from './dead-park-kit.ts'

export const deadParkB: readonly WebCase[] = [
  dead(
    'site-expired-builder',
    'en',
    'hosting',
    'A site builder: the subscription of the site ended.',
    'expired',
    'plain',
    '/blog/the-notary-and-the-map',
    undefined,
    everywhere(
      () =>
        html(
          doc(
            'en',
            'Website Expired',
            '<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to login.</p><a href="/config">Login</a>',
            `<style>${css(31, 14000)}</style>`,
          ),
        ),
      ['parked', 'soft-404', 'gone'],
    ),
  ),
  dead(
    'builder-not-connected',
    'es',
    'hosting',
    'A site builder: the domain is not connected to a site, status 404.',
    'sin conexión',
    'plain',
    '/proyectos/archivo-vivo',
    undefined,
    everywhere(
      () =>
        html(
          doc(
            'es',
            'Este dominio no está conectado a un sitio web',
            '<h1>Parece que este dominio aún no está conectado a un sitio web</h1><p>¿Es tuyo? Inicia sesión para conectarlo.</p>',
            `<style>${css(33, 20000)}</style>`,
          ),
          404,
        ),
      ['gone', 'soft-404', 'parked'],
    ),
  ),
  dead(
    'pages-no-site',
    'en',
    'hosting',
    'A pages host: "There isn’t a site here", 404 at every address.',
    'pages',
    'plain',
    '/talks/2018-registers/',
    undefined,
    everywhere(
      () =>
        html(
          doc(
            'en',
            'Site not found',
            '<h1>404</h1><p><strong>There isn’t a Pages site here.</strong></p><p>If you’re trying to publish one, read the full documentation.</p>',
            `<style>${css(34, 7000)}</style>`,
          ),
          404,
        ),
      ['gone', 'soft-404'],
    ),
  ),
  dead(
    'no-such-app',
    'en',
    'hosting',
    'A platform for applications: no such app.',
    'app',
    'plain',
    '/explorer?dataset=deeds',
    undefined,
    everywhere(
      () =>
        html(
          doc(
            'en',
            'No such app',
            '<h1>No such app</h1><p>There is no app configured at that hostname. Perhaps the app owner has renamed it, or you mistyped the URL.</p>',
          ),
          404,
        ),
      ['gone', 'soft-404'],
    ),
  ),
  dead(
    'shop-not-connected',
    'nl',
    'hosting',
    'A shop host: there is no shop of that name any more, 404 at every address.',
    'winkel',
    'plain',
    '/products/landkaart-1650',
    undefined,
    everywhere(
      () =>
        html(
          doc(
            'nl',
            'Er ging iets mis',
            '<h1>Deze winkel bestaat niet</h1><p>Er is geen winkel op dit adres. Begin zelf een winkel met een gratis proefperiode.</p>',
            `<style>${css(37, 16000)}</style>`,
          ),
          404,
        ),
      ['gone', 'soft-404', 'parked'],
    ),
  ),
  dead(
    'tumble-nothing',
    'pt',
    'status',
    'A blog host: there is nothing here, 404.',
    'tumbo',
    'plain',
    '/post/99120331/mapas-de-lisboa',
    undefined,
    everywhere(
      () =>
        html(
          doc(
            'pt',
            'Não encontrado',
            '<h1>Não há nada aqui.</h1><p>O que procurava não existe atualmente neste endereço. A não ser que procurasse esta mensagem de erro.</p>',
            `<style>${css(40, 18000)}</style>`,
          ),
          404,
        ),
      ['gone', 'soft-404'],
    ),
  ),
  dead(
    'iis-dirs',
    'tr',
    'hosting',
    'IIS default pictures at the front, its own 404 elsewhere.',
    'iis',
    'plain',
    '/istatistik/2007/tablo3.asp',
    undefined,
    {
      before: (r) =>
        r.path === '/'
          ? html(
              '<html><head><title>IIS Windows Server</title></head><body><div id="container"><a href="http://go.iis.test/"><img src="iisstart.png" alt="IIS"></a></div></body></html>',
            )
          : html(
              '<html><head><title>404 - File or directory not found.</title></head><body><div id="header"><h1>Server Error</h1></div><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></body></html>',
              404,
            ),
      verdicts: ['gone', 'soft-404'],
    },
  ),
  dead(
    'nxdomain-institut',
    'sl',
    'dns',
    'The name no longer exists.',
    'Inštitut',
    'plain',
    '/publikacije/2008/zemljiska-knjiga.html',
    undefined,
    down({ dns: 'nxdomain' }, 'dns-failure'),
  ),
  dead(
    'no-data-sk',
    'sk',
    'dns',
    'The name exists without any address.',
    'Ústav',
    'plain',
    '/zbornik/2005.html',
    undefined,
    down({ dns: 'no-data' }, 'dns-failure'),
  ),
  dead(
    'refused-mk',
    'mk',
    'tcp',
    'The machine refuses connections on every try.',
    'Весник',
    'plain',
    '/arhiva/2011/presuda.html',
    undefined,
    down({ tcp: 'refused' }, 'connection-refused', 'unreachable'),
  ),
  dead(
    'handshake-bg',
    'bg',
    'tls',
    'The server ends the TLS handshake with an alert: no certificate for that name any more.',
    'Регистър',
    'plain',
    '/akt/2009/41',
    undefined,
    down({ tls: 'handshake-failure' }, 'tls-error'),
  ),
  dead(
    'unrecognized-hu',
    'hu',
    'tls',
    'The CDN knows nobody of that name.',
    'Közlöny',
    'plain',
    '/szam/2012/18',
    undefined,
    down({ tls: 'unrecognized-name' }, 'tls-error'),
  ),
  dead(
    'netlify-404',
    'en',
    'status',
    'A static host: "Page not found" with its own plain frame and request id.',
    'static',
    'plain',
    '/posts/2019/reading-old-deeds/',
    undefined,
    {
      topic: 'en:tech',
      absent: () =>
        html(
          doc(
            'en',
            'Page not found',
            `<main><div class="card"><h1>Page not found</h1><p>Looks like you’ve followed a broken link or entered a URL that doesn’t exist on this site.</p><p>Request ID: ${fresh()}</p></div></main>`,
            `<style>${css(41, 5000)}</style>`,
          ),
          404,
        ),
      verdicts: ['gone', 'soft-404'],
    },
  ),
  dead(
    'hy-cgi-plain',
    'hy',
    'soft-404',
    'A register answers with one line of text: no such record, status 200.',
    'Գրանցամատյան',
    'plain',
    '/cgi-bin/show.pl?rec=8812',
    undefined,
    { absent: () => text('Գրառումը չի գտնվել։', 200) },
  ),
  dead(
    'fa-bargeh',
    'fa',
    'soft-404',
    'A press agency: the item was removed from the site, status 200.',
    'خبرگزاری ساحل',
    'paper',
    '/news/881203/حکم-دادگاه-بندر',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page('خبر یافت نشد', ps('خبر مورد نظر یافت نشد یا از خروجی سایت حذف شده است.'), { kind: 'error' }),
          r,
        ),
    },
  ),
  dead(
    'ur-khabar',
    'ur',
    'redirect',
    'A newspaper leads what it no longer has to its front page.',
    'روزنامہ ساحل',
    'wp',
    '/2013/05/bandargah-faisla/',
    undefined,
    { absent: () => to('/', 301) },
  ),
  dead(
    'hi-adhyadesh',
    'hi',
    'soft-404',
    'A government portal: "the requested page is not available", status 200.',
    'राज्य राजपत्र',
    'gov',
    '/adhisuchana/2012/118',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page('पृष्ठ उपलब्ध नहीं है', ps('आपके द्वारा माँगा गया पृष्ठ उपलब्ध नहीं है। कृपया पता जाँचें।'), { kind: 'error' }),
          r,
        ),
    },
  ),
  dead(
    'ta-noolakam',
    'ta',
    'status',
    'A library says honestly that it has no such page.',
    'நூலகம்',
    'drupal',
    '/nool/1184',
    undefined,
    { verdicts: ['gone', 'soft-404'] },
  ),
  dead(
    'sw-ukurasa',
    'sw',
    'soft-404',
    'A parliament’s site: the page was not found, status 200.',
    'Bunge la Pwani',
    'joomla',
    '/hansard/2010/kikao-14',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page('Hitilafu', ps('Ukurasa unaoutafuta haukupatikana. Huenda umeondolewa.'), { kind: 'error' }),
          r,
        ),
    },
  ),
]
