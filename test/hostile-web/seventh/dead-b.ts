/** Gone by status, by redirect, by removal on platforms. */
import type { WebCase } from '../case.ts'
import { civic, drupal, next, paperSite, shop, wordpress } from './frames.ts'
import { house } from './house.ts'
import { always, dead, html, iis, moved, typed } from './kit.ts'

const vercorsFront = paperSite({
  lang: 'fr',
  name: 'Le Courrier de la Vienne',
  nav: ['Poitiers', 'Châtellerault', 'Sports', 'Sorties'],
  side: ['Le marché de Noël déménage', 'Grève des cars scolaires'],
  foot: 'Mentions légales',
})(
  'Le Courrier de la Vienne',
  '<section><h2>Le marché de Noël déménage</h2><p>La place d’Armes étant en travaux…</p></section><section><h2>Grève des cars scolaires</h2><p>Trois lignes sur dix circulent.</p></section>',
)

const catalogue = shop({
  lang: 'en-CA',
  name: 'Tidewater Outfitters',
  nav: ['Tents', 'Packs', 'Stoves', 'Sale'],
  side: ['Free shipping over $99', 'Returns', 'Size guide'],
  foot: '© Tidewater Outfitters Ltd.',
})(
  'Tents',
  '<p>32 products</p><ul><li>Skerry 2P – $389</li><li>Holm 3P – $459</li><li>Eider 1P – $279</li></ul>',
)

export const deadB: readonly WebCase[] = [
  dead(
    'g-wp-404',
    'pt',
    'status',
    '/2014/09/22/assembleia-de-moradores/',
    'A WordPress site answers 404 with its own page.',
    house(
      wordpress,
      {
        lang: 'pt-PT',
        name: 'Junta de Freguesia de Arões',
        nav: ['Início', 'Executivo', 'Editais', 'Contactos'],
        side: ['Corte de água na Rua do Outeiro', 'Passeio sénior', 'Limpeza de terrenos'],
        foot: '© Junta de Freguesia de Arões',
      },
      {},
      [
        'Página não encontrada',
        '<h1>Ups! Não foi possível encontrar essa página.</h1><p>Parece que não há nada aqui. Experimente pesquisar?</p>',
      ],
    ),
    { words: ['gone'] },
  ),
  dead(
    'g-410-decommissioned',
    'en',
    'status',
    '/schemes/boiler-scrappage',
    'A government site answers 410 with a short explanation.',
    () =>
      html(
        civic({
          lang: 'en',
          name: 'Energy Advice Office',
          nav: ['Home', 'Grants', 'Tenants'],
          foot: 'Crown copyright',
        })(
          'The page you are looking for is no longer here',
          '<p>It was removed because the information was out of date.</p>',
        ),
        410,
      ),
    { words: ['gone'] },
  ),
  dead(
    'g-iis-404',
    'en',
    'status',
    '/departments/history/faculty/olsen_cv.aspx',
    'The stock page of IIS with 404.',
    always(iis),
    { words: ['gone'] },
  ),
  dead(
    'g-forge-removed',
    'en',
    'status',
    '/mbranko/libgraph-old/-/blob/main/README.md',
    'A code forge says 404 for a repository that was deleted or made private.',
    always(
      html(
        '<!DOCTYPE html><html><head><title>The page could not be found (404)</title><style>body{color:#333;text-align:center;font-family:system-ui}</style></head><body><h1>404: Page not found</h1><div class="content"><h3>Make sure the address is correct and the page has not moved.</h3><hr><p>Please contact your administrator if you think this is a mistake. The project may be private: sign in to see more.</p></div></body></html>',
        404,
      ),
    ),
    { words: ['gone'] },
  ),
  dead(
    'g-court-docket-404',
    'es',
    'status',
    '/sentencias/2009/T-760-09.htm',
    'A court answers 404 in the plain words of its web server.',
    always(
      typed(
        '<html><head><title>Error 404</title></head><body><h2>HTTP Error 404 - No se encuentra el archivo o directorio.</h2><hr><p>Es posible que el recurso que busca se haya quitado, que se le haya cambiado el nombre o que no est&eacute; disponible temporalmente.</p></body></html>',
        'text/html; charset=iso-8859-1',
        404,
      ),
    ),
    { words: ['gone'] },
  ),
  dead(
    'g-ngo-report-moved-404',
    'en',
    'redirect',
    '/en/reports/2008/shelter',
    'A redirect to the new site that answers 404 there.',
    ({ path }) => moved(`https://new.g-ngo-report-moved-404.test${path}`),
    {
      words: ['gone'],
      below: 'www.',
      others: {
        'new.g-ngo-report-moved-404.test': {
          serve: house(
            next,
            {
              lang: 'en',
              name: 'Shelter Watch',
              nav: ['Our work', 'Get involved', 'Reports', 'Donate'],
              side: ['Annual report 2025'],
              foot: 'Registered charity',
            },
            {},
            [
              'Nothing found',
              '<h1>We can’t find that page</h1><p>We rebuilt our website in 2022. Older reports are available on request.</p>',
            ],
          ),
        },
      },
    },
  ),
  dead(
    'g-retour-accueil',
    'fr',
    'redirect',
    '/2013/11/05/la-piscine-fermee-jusqu-a-noel,1812.html',
    'Every unknown article of a newspaper is redirected to the front page.',
    ({ path }) => (path === '/' ? html(vercorsFront) : moved('/', 302)),
    { below: 'www.' },
  ),
  dead(
    'g-to-category',
    'en-CA',
    'redirect',
    '/collections/tents/products/heron-2p-2015',
    'A vanished product leads to its category by 301, as all unknown products do.',
    ({ path }) => (path === '/collections/tents' ? html(catalogue) : moved('/collections/tents')),
  ),
  dead(
    'g-zur-suche',
    'de',
    'redirect',
    '/veroeffentlichungen/wp-2003-14.htm',
    'Unknown addresses lead to the search form with the file name as words, and no hits.',
    ({ path }) =>
      path.startsWith('/suche')
        ? html(
            drupal({
              lang: 'de',
              name: 'Stiftung Sozialforschung',
              nav: ['Themen', 'Projekte', 'Publikationen'],
              side: ['Newsletter'],
              foot: 'Impressum',
            })(
              'Suche',
              '<form><input name="q" value="wp 2003 14"></form><p>Ihre Suche ergab keine Treffer.</p><ul><li>Prüfen Sie die Schreibweise.</li><li>Verwenden Sie allgemeinere Begriffe.</li></ul>',
            ),
          )
        : moved(
            `/suche?q=${
              path
                .split('/')
                .at(-1)
                ?.replace(/\.html?$/, '') ?? ''
            }`,
            302,
          ),
  ),
  dead(
    'g-to-error-page',
    'en',
    'redirect',
    '/Content/Publications/2006/brief14.html',
    'A redirect to /errors/404.aspx, which answers 200.',
    ({ path }) =>
      path.startsWith('/errors/')
        ? html(
            '<!DOCTYPE html><html lang="en"><head><title>Center for Port Studies</title></head><body><img src="/img/logo.gif" alt="CPS"><h2>We&#39;re sorry...</h2><p>...but the file you requested cannot be located on our Web site. If you followed a link from another site, please let its webmaster know.</p></body></html>',
          )
        : moved(`/errors/404.aspx?aspxerrorpath=${path}`, 302),
    { below: 'www.' },
  ),
  dead(
    'g-lang-home',
    'it',
    'redirect',
    '/eventi/2011/mostra-fotografica.php',
    'A museum sends every old address to the front page of its language.',
    ({ path }) =>
      path === '/it/'
        ? html(
            '<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Museo della Carta di Toscolano</title></head><body><header><a href="/it/visita/">Visita</a> <a href="/it/didattica/">Didattica</a> <a href="/it/shop/">Bookshop</a></header><h1>Benvenuti al Museo della Carta</h1><p>Aperto da martedì a domenica, 10–18. Biglietto intero 8 €, ridotto 5 €.</p><section><h2>Prossimi laboratori</h2><p>La filigrana; Marmorizzare la carta.</p></section></body></html>',
          )
        : path === '/'
          ? moved('/it/', 302)
          : moved('/it/'),
  ),
  dead(
    'g-video-removed',
    'en',
    'removed-post',
    '/watch?v=Qx81zLw0pTk',
    'A video site answers 200 with a player that says the video was removed.',
    always(
      html(
        '<!DOCTYPE html><html lang="en"><head><title>Vidbox</title><meta name="robots" content="noindex"></head><body><script nonce="x">var ytInitialPlayerResponse = {"playabilityStatus":{"status":"ERROR","reason":"Video unavailable","messages":["This video has been removed by the uploader"]},"videoDetails":null};</script><div id="masthead"><a href="/">Vidbox</a><input placeholder="Search"></div><div id="player"><div class="reason">Video unavailable</div><div class="subreason">This video has been removed by the uploader</div></div></body></html>',
      ),
    ),
    { below: 'www.' },
  ),
]
