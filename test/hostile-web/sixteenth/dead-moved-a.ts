/** Dead: redirects to somewhere else, and addresses that only the site's entrance answers. */
import type { WebCase } from '../case.ts'
import { html, ps, to, ul } from './base.ts'
import { dead, homePage, page, show } from './site.ts'
import { away } from './dead-moved-kit.ts'

export const deadMovedA: readonly WebCase[] = [
  dead(
    'magento-kategoria',
    'pl',
    'redirect',
    'A product that is gone leads to its category.',
    'Sklep Kartograf',
    'magento',
    '/mapa-powiatu-1936-reprint.html',
    () => to('/mapy', 301),
    {
      routes: {
        '/mapy': page(
          'Mapy',
          ps('Znaleziono 48 produktów.') + ul(['Mapa ścienna', 'Atlas kieszonkowy', 'Plan miasta']),
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'ojs-indeks',
    'pt',
    'redirect',
    'The journal leads articles that it does not have to its current issue.',
    'Revista de Direito do Mar',
    'ojs',
    '/index.php/rdm/article/view/318',
    undefined,
    {
      absent: () => to('/index.php/rdm/issue/current', 302),
      routes: {
        '/index.php/rdm/issue/current': page(
          'Edição atual',
          '<h2>v. 19 n. 2 (2025)</h2>' +
            ul(['Zonas contíguas e fiscalização', 'Dragagem e licenciamento', 'Recensões']),
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'docs-latest-root',
    'en',
    'redirect',
    'The documentation was rewritten; every old address leads to the entrance of the latest version.',
    'Mortise Framework',
    'docs',
    '/2.x/guides/custom-joins.html',
    undefined,
    {
      topic: 'en:tech',
      absent: () => to('/latest/', 302),
      routes: {
        '/latest/': page(
          'Mortise documentation',
          ps(
            'Welcome. Choose a chapter from the contents: installation, first steps, deployment, reference.',
          ),
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'poddavsnitt-lista',
    'sv',
    'redirect',
    'An episode that was taken away leads to the list of the programme.',
    'Radio Skärgård',
    'nuxt',
    '/avsnitt/81234-om-fyrarna',
    undefined,
    {
      absent: () => to('/program/kustliv', 302),
      routes: {
        '/program/kustliv': page(
          'Kustliv',
          ps('Alla avsnitt, det senaste först.') + ul(['Om isbrytare', 'Om sälar', 'Om lotsar']),
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'stelle-suche',
    'de',
    'redirect',
    'A job that is filled leads to the search for jobs with a banner.',
    'Stellenmarkt Süd',
    'jobs',
    '/jobs/referent-statistik-778120',
    undefined,
    {
      absent: () => to('/jobs?expired=true', 302),
      routes: {
        '/jobs?expired=true': page(
          'Jobsuche',
          '<div class="banner">Das gesuchte Stellenangebot ist nicht mehr verfügbar. Hier finden Sie ähnliche Jobs.</div>' +
            ul(['Sachbearbeitung Kataster', 'Datenanalyse', 'Archivdienst']),
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'skelbimas-kategorija',
    'lt',
    'redirect',
    'A classified ad leads to its category when it is over.',
    'Skelbimų lenta',
    'next',
    '/skelbimai/namas-prie-ezero-4471820',
    undefined,
    {
      absent: () => to('/skelbimai/namai', 302),
      routes: {
        '/skelbimai/namai': page('Namai', ps('Rasta 1 204 skelbimų.') + ul(['Sodyba', 'Butas', 'Sklypas']), {
          kind: 'list',
        }),
      },
    },
  ),
  dead(
    'event-to-front',
    'en',
    'redirect',
    'A deleted event leads to the front page.',
    'Townhall Events',
    'nuxt',
    '/events/2013-deed-digitisation-day',
    undefined,
    away('/', 302),
  ),
  dead(
    'nea-archiki',
    'el',
    'redirect',
    'A newspaper with new software leads every old article to the front page.',
    'Η Ακτή',
    'paper',
    '/article.php?id=44120',
    undefined,
    away('/', 301),
  ),
  dead(
    'clanak-rubrika',
    'hr',
    'redirect',
    'An article leads to its section.',
    'Primorski glasnik',
    'paper',
    '/gospodarstvo/luka-dobiva-novi-gat-118201',
    undefined,
    {
      absent: () => to('/gospodarstvo', 301),
      routes: {
        '/gospodarstvo': page(
          'Gospodarstvo',
          ul(['Turizam u prvom tromjesečju', 'Nova tvornica', 'Cijene goriva']),
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'tekst-pretraga',
    'sr',
    'redirect',
    'Absent articles lead to the search, which finds nothing.',
    'Речни гласник',
    'wp',
    '/2010/06/presuda-o-mostu/',
    undefined,
    {
      absent: (r) =>
        to(`/?s=${encodeURIComponent(r.path.split('/').at(-2)?.replaceAll('-', ' ') ?? '')}`, 302),
      before: (r, s) =>
        r.path.startsWith('/?s=')
          ? show(s, page('Резултати претраге', ps('Нема резултата за ваш упит.'), { kind: 'list' }), r)
          : undefined,
    },
  ),
  dead(
    'lingwa-root',
    'mt',
    'redirect',
    'Old addresses lead to the entrance of the language.',
    'Awtorità tal-Artijiet',
    'aem',
    '/decizjonijiet/2007/44.htm',
    undefined,
    { absent: () => to('/mt', 301), routes: { '/mt': (r, s) => show(s, homePage(s), r) } },
  ),
  dead(
    'fusion-institucio',
    'ca',
    'redirect',
    'The institution was merged: all its addresses lead to the entrance of the one that took it over.',
    'Institut d’Estudis del Delta',
    'joomla',
    '/publicacions/quaderns/quadern-12',
    undefined,
    {
      before: (_r, s) => to(`https://agencia.${s.host}/`, 301),
      hosts: (h, s) => ({
        [`agencia.${h}`]: {
          serve: (r) =>
            r.path === '/'
              ? show(
                  { ...s, host: `agencia.${h}`, brand: 'Agència del Litoral' },
                  { ...homePage(s), title: 'Agència del Litoral' },
                  r,
                )
              : show(
                  { ...s, host: `agencia.${h}`, brand: 'Agència del Litoral' },
                  page('No s’ha trobat la pàgina', ps('La pàgina no existeix.'), {
                    status: 404,
                    kind: 'error',
                  }),
                  r,
                ),
        },
      }),
    },
  ),
  dead(
    'tilde-zuhause',
    'ka',
    'redirect',
    'Personal pages were switched off: every one leads to the university’s front page.',
    'სანაპირო უნივერსიტეტი',
    'drupal',
    '/~gmachav/papers/cadastre.html',
    undefined,
    away('/', 302),
  ),
  dead(
    'anket-ana-sayfa',
    'tr',
    'redirect',
    'An old survey’s page leads by script to the front page.',
    'Kıyı Araştırmaları Vakfı',
    'wp',
    '/anket2012/sonuc.html',
    undefined,
    {
      absent: () =>
        html(
          '<html><head><title></title><script>window.location.href="/";</script></head><body></body></html>',
        ),
    },
  ),
  dead(
    'ignored-query',
    'ro',
    'soft-404',
    'The new software ignores the old parameter: the front page comes for every number.',
    'Monitorul Dunării',
    'paper',
    '/index.php?articol=20118',
    (r, s) => show(s, homePage(s), r),
    { before: (r, s) => (r.path.startsWith('/index.php') ? show(s, homePage(s), r) : undefined) },
  ),
  dead(
    'loop-am',
    'am',
    'redirect',
    'Two rules send the address to and fro without end.',
    'የሕግ ማዕከል',
    'plain',
    '/awaj/1998/12.html',
    () => to('/awaj/1998/12', 301),
    {
      routes: { '/awaj/1998/12': () => to('/awaj/1998/12.html', 301) },
      verdicts: ['redirect-loop', 'too-many-redirects'],
    },
  ),
  dead(
    'closed-for-good',
    'nb',
    'tombstone',
    'A paper closed: a farewell stands at every address.',
    'Fjordposten',
    'plain',
    '/nyheter/2011/kraftlinja-stoppet.html',
    (r, s) =>
      show(
        s,
        page(
          'Takk for oss',
          ps(
            'Fjordposten ble lagt ned 31. desember 2018. Nettstedet og arkivet er ikke lenger tilgjengelig.',
          ),
        ),
        r,
      ),
    {
      before: (r, s) =>
        r.path === '/robots.txt' || r.path === '/favicon.ico'
          ? undefined
          : show(
              s,
              page(
                'Takk for oss',
                ps(
                  'Fjordposten ble lagt ned 31. desember 2018. Nettstedet og arkivet er ikke lenger tilgjengelig.',
                ),
              ),
              r,
            ),
    },
  ),
]
