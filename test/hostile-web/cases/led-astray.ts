/** Where redirects lead: front doors, lists and error pages under unusual names, and their living twins. */
import { homes, honest, places, shown } from './frames.ts'
import { makeCases, redirect } from './make.ts'

const { cs, de, en, es, fr, hu, it, ja, ko, nl, pl, pt, ru, sv } = homes
const list = (words: string): string =>
  words
    .split('|')
    .map((word, at) => `<li><a href="/p/${at}">${word}</a></li>`)
    .join('')
const items =
  'Kettle stand|Brass lamp|Oak stool|Rope mat|Storm glass|Deck chair|Signal flag|Tin whistle|Oil can|Paint brush|Net bag|Tar pot|Sail needle|Buoy'

export const ledToErrors = makeCases('redirect', 'dead', [
  {
    name: 'felsida',
    mechanism: 'lost addresses are sent to one page of errors that answers 200, in Swedish',
    language: 'sv',
    path: '/nyheter/2016/bron-byggs-om.html',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      sv,
      {
        '/felsida.html': shown(
          sv,
          'Felsida',
          '<h1>Här finns inget att visa</h1><p>Adressen leder ingenstans längre. Vi har byggt om webbplatsen.</p>',
        ),
      },
      redirect('/felsida.html'),
    ),
  },
  {
    name: 'page-erreur',
    mechanism: 'the same in French, where the address of the page names an error',
    language: 'fr',
    path: '/actualites/2015/le-pont-ferme.html',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      fr,
      {
        '/erreur.html': shown(
          fr,
          'Erreur',
          '<h1>Cette adresse ne mène nulle part</h1><p>Le site a été refait, beaucoup d’adresses ont changé.</p>',
        ),
      },
      redirect('/erreur.html'),
    ),
  },
  {
    name: 'chyba-adresa',
    mechanism: 'the same in Czech, in a directory',
    language: 'cs',
    path: '/zpravy/2014/most-se-zavira',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      cs,
      { '/chyba/': shown(cs, 'Chyba', '<h1>Chyba</h1><p>Na této adrese už nic není.</p>') },
      redirect('/chyba/'),
    ),
  },
  {
    name: 'oops-page',
    mechanism: 'every unknown address is sent to /oops, which is polite about it',
    language: 'en',
    path: '/news/2013/old-bridge-to-close',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      en,
      {
        '/oops': shown(
          en,
          'Oops',
          '<h1>Oops</h1><p>Nothing lives at this address any more. Try the menu above.</p>',
        ),
      },
      redirect('/oops'),
    ),
  },
  {
    name: 'aspxerrorpath',
    mechanism: 'custom errors of a framework: all that is not there goes to one page with the path behind it',
    language: 'es',
    path: '/noticias/detalle/puente-cerrado.aspx',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      es,
      {
        '/Error.aspx': shown(
          es,
          'La Ribera',
          '<h1>Lo sentimos</h1><p>El recurso solicitado no se encuentra en el servidor.</p>',
        ),
      },
      ({ path }) => redirect(`/Error.aspx?aspxerrorpath=${path}`),
    ),
  },
])

export const errorsOnTheWay = makeCases('redirect', 'undecidable', [
  {
    name: 'fehlerseite-stoerung',
    mechanism: 'this page is sent to a page about a technical failure, while unknown ones get 404',
    language: 'de',
    path: '/aktuelles/2021/bruecke-gesperrt.html',
    verdicts: ['server-error', 'maintenance'],
    serve: places(
      de,
      {
        '/aktuelles/2021/bruecke-gesperrt.html': redirect('/fehlerseite.html'),
        '/fehlerseite.html': shown(
          de,
          'Fehler',
          '<h1>Technischer Fehler</h1><p>Bitte versuchen Sie es in einigen Minuten noch einmal.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'error-for-all',
    mechanism: 'whatever is asked for is sent to a page that tells of an unexpected failure',
    language: 'en',
    path: '/news/2021/bridge-closed',
    verdicts: ['server-error', 'maintenance'],
    serve: (request) =>
      places(
        en,
        {
          '/error': shown(
            en,
            'Error',
            '<h1>Unexpected error</h1><p>Our engineers have been informed. Please try again later.</p>',
          ),
        },
        redirect('/error'),
      )({ ...request, path: request.path === '/' ? '/front' : request.path }),
  },
])

export const ledUpwards = makeCases('redirect', 'dead', [
  {
    name: 'welkom-html',
    mechanism: 'an old article is sent to a front door called welkom.html, as every unknown address is',
    language: 'nl',
    path: '/nieuws/2014/brug-gaat-dicht',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      nl,
      { '/welkom.html': shown(nl, 'Welkom', `<h1>Welkom</h1><ul>${list(nl.others)}</ul>`) },
      redirect('/welkom.html'),
    ),
  },
  {
    name: 'pt-br-inicio',
    mechanism: 'the same with a root of its language and an old file ending',
    language: 'pt',
    path: '/noticias/2014/ponte-fecha',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      pt,
      { '/pt-br/inicio.aspx': shown(pt, '', `<ul>${list(pt.others)}</ul>`) },
      redirect('/pt-br/inicio.aspx', 301),
    ),
  },
  {
    name: 'main-do',
    mechanism: 'the same on a Korean portal: everything goes to /main.do',
    language: 'ko',
    path: '/bbs/view.do?seq=48213',
    verdicts: ['soft-404', 'gone'],
    serve: places(ko, { '/main.do': shown(ko, '', `<ul>${list(ko.others)}</ul>`) }, redirect('/main.do')),
  },
  {
    name: 'post-to-blog',
    mechanism: 'a post that was taken down is sent to the list of all posts; unknown ones get 404',
    language: 'en',
    path: '/blog/2015/why-we-left-the-fishery',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      en,
      {
        '/blog/2015/why-we-left-the-fishery': redirect('/blog/', 301),
        '/blog/': shown(en, 'Blog', `<h1>Blog</h1><ul>${list(items)}</ul>`),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'lampe-de-bureau',
    mechanism: 'a product that is no more is sent to its category, where half of its name stands on others',
    language: 'fr',
    path: '/produit/lampe-de-bureau-orion-x2',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      fr,
      {
        '/produit/lampe-de-bureau-orion-x2': redirect('/categorie/lampes', 301),
        '/categorie/lampes': shown(
          fr,
          'Lampes',
          `<h1>Lampes</h1><ul>${list('Lampe de bureau Véga|Lampe de bureau Altaïr|Lampe de chevet Lyra|Lampadaire Cygnus|Applique Draco|Suspension Corvus|Lampe pince Pictor|Lampe arc Ara|Veilleuse Norma|Lanterne Puppis|Spot Indus|Bougeoir Tucana')}</ul>`,
        ),
      },
      honest(fr, 'Page introuvable'),
    ),
  },
  {
    name: 'news-not-found-1',
    mechanism: 'old news are sent to the list of news with a mark behind it, in Russian',
    language: 'ru',
    path: '/news/2014/most-zakroyut-na-remont',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      ru,
      {
        '/news/': shown(
          ru,
          'Новости',
          `<h1>Новости</h1><ul>${list('Порт снова открыт|Новая крыша|Праздник рыбака|Ярмарка|Хор поёт|Дожди|Урожай|Школа|Музей|Театр|Выставка|Спорт|Погода')}</ul>`,
        ),
      },
      redirect('/news/?not_found=1'),
    ),
  },
])

export const ledAright = makeCases('redirect', 'alive', [
  {
    name: 'puente-nuevo',
    mechanism: 'an article moved to another directory under a longer name',
    language: 'es',
    path: '/noticias/2019/puente',
    verdicts: ['redirected', 'alive'],
    serve: places(
      es,
      {
        '/noticias/2019/puente': redirect('/archivo/2019/el-puente-nuevo', 301),
        '/archivo/2019/el-puente-nuevo': shown(
          es,
          'El puente nuevo',
          '<h1>El puente nuevo</h1><p>El puente se abrió el martes al paso de peatones. Los camiones tendrán que esperar hasta junio.</p>',
        ),
      },
      honest(es, 'Página no encontrada'),
    ),
  },
  {
    name: 'docs-latest',
    mechanism: 'the latest edition of a manual’s page',
    language: 'en',
    path: '/docs/latest/install',
    verdicts: ['alive', 'redirected'],
    serve: places(
      en,
      {
        '/docs/latest/install': redirect('/docs/3.2/install/'),
        '/docs/3.2/install/': shown(
          en,
          'Install',
          '<h1>Install</h1><pre>make && make install</pre><p>Needs a compiler of this century.</p>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'prodotti-lista',
    mechanism: 'a list was cited and has moved under the root of its language',
    language: 'it',
    path: '/prodotti/',
    verdicts: ['redirected', 'alive'],
    serve: places(
      it,
      {
        '/prodotti/': redirect('/it/prodotti/', 301),
        '/it/prodotti/': shown(
          it,
          'Prodotti',
          `<h1>Prodotti</h1><ul>${list('Rete|Lampada|Cima|Ancora|Boa|Remo|Vela|Cassa|Corda|Secchio|Pennello|Bandiera|Fischio')}</ul>`,
        ),
      },
      honest(it, 'Pagina non trovata'),
    ),
  },
  {
    name: 'root-to-ja',
    mechanism: 'a front page was cited and chooses the root of its language',
    language: 'ja',
    path: '/',
    verdicts: ['alive', 'redirected'],
    serve: (request) =>
      request.path === '/'
        ? redirect('/ja/')
        : places(
            ja,
            { '/ja/': shown(ja, '', `<ul>${list(ja.others)}</ul>`) },
            honest(ja, 'ページが見つかりません'),
          )(request),
  },
  {
    name: 'deich-im-lexikon',
    mechanism: 'a term is sent to the page of all terms under its letter, where it is explained',
    language: 'de',
    path: '/lexikon/deichgraf',
    verdicts: ['alive', 'redirected'],
    serve: places(
      de,
      {
        '/lexikon/deichgraf': redirect('/lexikon/d#deichgraf', 301),
        '/lexikon/d': shown(
          de,
          'Lexikon: D',
          '<h1>D</h1><h3 id="deich">Deich</h3><p>Ein Wall aus Erde gegen das Wasser.</p><h3 id="deichgraf">Deichgraf</h3><p>Der Vorsteher eines Deichverbandes, früher vom Landesherrn bestellt.</p><h3 id="diele">Diele</h3><p>Der große Flur des Hauses.</p><h3 id="dock">Dock</h3><p>Eine Anlage zum Trockenlegen von Schiffen.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'bledy-w-formularzu',
    mechanism: 'a page about errors is cited itself and moved to the root of help',
    language: 'pl',
    path: '/pomoc/bledy',
    verdicts: ['redirected', 'alive'],
    serve: places(
      pl,
      {
        '/pomoc/bledy': redirect('/centrum/errors', 301),
        '/centrum/errors': shown(
          pl,
          'Błędy w formularzu',
          '<h1>Błędy w formularzu</h1><p>Pole z czerwoną ramką trzeba wypełnić jeszcze raz. Datę podaje się w postaci rok, miesiąc, dzień.</p><p>Numer sprawy stoi na każdym piśmie.</p>',
        ),
      },
      honest(pl, 'Nie ma takiej strony'),
    ),
  },
  {
    name: 'regatta-archiv',
    mechanism: 'an event is sent to the page of its year, which tells of it',
    language: 'hu',
    path: '/esemenyek/szent-istvan-regatta',
    verdicts: ['alive', 'redirected'],
    serve: places(
      hu,
      {
        '/esemenyek/szent-istvan-regatta': redirect('/esemenyek/2019/', 301),
        '/esemenyek/2019/': shown(
          hu,
          'Események 2019',
          '<h1>Események 2019</h1><h2>Szent István regatta</h2><p>Augusztus 20., húsz hajó indult, a győztes a bajai Sirály volt.</p><h2>Halászünnep</h2><p>Július 6., főzőverseny a parton.</p>',
        ),
      },
      honest(hu, 'Az oldal nem található'),
    ),
  },
])
