/** Living pages behind odd machinery, or of kinds that are easily mistaken. */
import type { WebCase } from '../case.ts'
import { joomla, plain, typo3, wordpress } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, dead, html, iis, moved, nginx, pages, typed } from './kit.ts'

const shell = (title: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script>fetch('/api/letters'+location.pathname.slice(7)).then(function(r){return r.json()}).then(function(d){document.title=d.title;document.getElementById('root').innerHTML='<header>Letterbox</header><h1>'+d.title+'</h1><p>'+d.text+'</p>'})</script></body></html>`

const json = (value: unknown, status = 200) => typed(JSON.stringify(value), 'application/json', status)

export const liveD: readonly WebCase[] = [
  alive(
    'g-living-on-liar',
    'es',
    'soft-404-neighbour',
    '/cronicas/el-rio-que-se-fue.html',
    'The server answers 200 with a notice for unknown addresses; the cited chronicle is real.',
    house(
      joomla,
      {
        lang: 'es-es',
        name: 'Cronistas de Tierra Caliente',
        nav: ['Inicio', 'Crónicas', 'Autores', 'Fonoteca'],
        side: ['El pan de Acámbaro', 'Bandas de viento', 'Convocatoria 2026'],
        foot: 'Asociación civil sin fines de lucro',
      },
      {
        '/cronicas/el-rio-que-se-fue.html': [
          'El río que se fue',
          '<p>Lo buscamos donde estaba y ya no estaba. Desde la creciente del 67 el Tepalcatepec corre dos kilómetros al sur, y el puente de fierro quedó cruzando un platanar.</p><p>Don Chuy Magaña todavía cobra peaje a los niños: una canica por cabeza.</p>',
        ],
      },
      ['Aviso', '<p>La página que busca ya no se encuentra en este sitio. Revise el índice de crónicas.</p>'],
      200,
    ),
  ),
  alive(
    'g-head-liar',
    'da',
    'method',
    '/artikler/brevduer.html',
    'HEAD is answered 404, GET with the article.',
    (request) =>
      request.method === 'HEAD'
        ? nginx
        : pages(
            {
              '/artikler/brevduer.html': plain({
                lang: 'da',
                name: 'Dueposten',
                nav: ['Forside', 'Artikler', 'Slag'],
                foot: 'Dueposten, Ringsted',
              })(
                'Da brevduerne blev væk',
                '<p>Den 29. juni 1997 slap vi 4.100 duer ved Münster. Om aftenen var 212 kommet hjem. Endnu ved ingen, hvad der skete med resten.</p><p>Solstorm, siger nogle. Høge, siger andre. Min far sagde, at de havde fundet et bedre sted.</p>',
              ),
            },
            apache,
          )(request),
  ),
  alive(
    'g-busy-once',
    'it',
    'transient',
    '/documenti/statuto-1288',
    'The first request is answered 503, all later ones with the page.',
    (request) =>
      request.before === 0
        ? html(
            '<html><head><title>503 Service Temporarily Unavailable</title></head><body><center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center></body></html>',
            503,
            ['Retry-After', '1'],
          )
        : house(
            typo3,
            {
              lang: 'it',
              name: 'Archivio storico di Chieri',
              nav: ['Fondi', 'Sala studio', 'Didattica'],
              side: ['Orari', 'Riproduzioni'],
              foot: 'Comune di Chieri',
            },
            {
              '/documenti/statuto-1288': [
                'Statuto dell’Ospizio dei pellegrini (1288)',
                '<p>Pergamena, mm 412 × 610, sigillo mancante. Carta 3 perduta.</p><p>Il testo stabilisce che ai viandanti si dia pane e un letto per tre notti, «et non ultra».</p>',
              ],
            },
            ['Pagina inesistente', '<p>La pagina cercata non esiste in questo sito.</p>'],
          )(request),
  ),
  alive(
    'g-chain-aia',
    'de',
    'tls',
    '/satzung',
    'The intermediate certificate is missing and can be had by AIA.',
    house(
      plain,
      {
        lang: 'de',
        name: 'Gartenfreunde Ost e. V.',
        nav: ['Verein', 'Satzung', 'Freie Parzellen'],
        foot: 'Gartenfreunde Ost e. V., VR 0000',
      },
      {
        '/satzung': [
          'Satzung',
          '<p>§ 1 Der Verein führt den Namen Gartenfreunde Ost.</p><p>§ 2 (gestrichen)</p><p>§ 3 Zweck des Vereins ist die Förderung der Kleingärtnerei.</p><p>§ 4 (entfällt)</p>',
        ],
      },
      ['Nicht gefunden', '<p>Diese Seite gibt es nicht.</p>'],
    ),
    {
      behaviour: { tls: 'incomplete' },
    },
  ),
  alive(
    'g-half-ipv6',
    'sv',
    'dns',
    '/dagbok/1932',
    'The name has an IPv6 address that is dead and an IPv4 address that serves.',
    pages(
      {
        '/dagbok/1932':
          '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Dagboken 1932</title><h1>Dagboken 1932</h1><p>3 februari. Isen ligger. Posten kom inte.</p><p>4 februari. Posten kom inte i dag heller. Lagade nät.</p><p>9 februari. Nils har gått över från Gräsö med brev, de flesta gamla.</p></html>',
      },
      nginx,
    ),
    {
      behaviour: { dns: 'broken-ipv6' },
      scheme: 'http',
    },
  ),
  alive(
    'g-http-to-www',
    'pt-BR',
    'moved',
    '/memoria/bonde-de-santa',
    'http without www leads to https with www and the same path.',
    ({ path }) => moved(`https://www.g-http-to-www.test${path}`),
    {
      words: ['alive', 'redirected'],
      scheme: 'http',
      others: {
        'www.g-http-to-www.test': {
          serve: house(
            wordpress,
            {
              lang: 'pt-BR',
              name: 'Memória dos Trilhos',
              nav: ['Início', 'Bondes', 'Acervo', 'Apoie'],
              side: ['A garagem da Lapa', 'Motorneiros'],
              foot: 'Memória dos Trilhos, 2014–2026',
            },
            {
              '/memoria/bonde-de-santa': [
                'O bonde de Santa',
                '<h1>O bonde de Santa</h1><p>Linha extinta, trilho arrancado, e mesmo assim todo mundo em Santa Teresa sabe a que horas passava o último. “Perdi muito namoro por causa dele”, diz dona Jurema, 88.</p>',
              ],
            },
            ['Página não encontrada', '<h1>Nada por aqui</h1><p>Essa página saiu dos trilhos.</p>'],
          ),
        },
      },
    },
  ),
  alive(
    'g-script-moved',
    'ru',
    'moved',
    '/lib/old/kn_112.shtml',
    'A script leads from an old number to the same text under a name.',
    pages(
      {
        '/lib/old/kn_112.shtml': typed(
          '<html><head><script>location.replace("/lib/platonov-zhd/");</script></head><body><a href="/lib/platonov-zhd/">Новый адрес</a></body></html>',
          'text/html; charset=utf-8',
        ),
        '/lib/platonov-zhd/':
          '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Железнодорожные рассказы. Предисловие</title></head><body><p><a href="/lib/">Библиотека</a></p><h2>Предисловие</h2><p>Рукопись сборника считается утраченной. До нас дошли четыре рассказа, напечатанные в «Гудке», и опись, по которой видно, что их было девять.</p><p>Тексты печатаются по газетным публикациям 1926–1927 годов.</p></body></html>',
      },
      apache,
    ),
    { words: ['redirected', 'alive'] },
  ),
  alive(
    'g-spa-jsonld',
    'en',
    'embedded-data',
    '/stories/salt-road',
    'An app with an empty root; the whole article lies in its JSON-LD and description.',
    pages(
      {
        '/stories/salt-road': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Salt Road | Overland</title><meta name="description" content="For three hundred years mules carried salt over the Col de Tende."><meta property="og:title" content="The Salt Road"><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"The Salt Road","datePublished":"2018-05-02","author":{"@type":"Person","name":"Ilse Varga"},"articleBody":"For three hundred years mules carried salt from Nice over the Col de Tende to Turin. The tax on it paid for the regiment that guarded it. In 1799 the road was lost to the French, and with it the tax. What remains is a row of eleven stone huts, and the word gabelou, which in the valley still means a man who asks too many questions."}</script></head><body><noscript>Please enable JavaScript to view this site.</noscript><div id="root"></div><script type="module" src="/assets/index-4f1c.js"></script></body></html>`,
      },
      html(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Overland</title></head><body><noscript>Please enable JavaScript to view this site.</noscript><div id="root"></div><script type="module" src="/assets/index-4f1c.js"></script></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-next-data-full',
    'es',
    'embedded-data',
    '/fichas/ajolote',
    'The markup shows a spinner, the data in the page hold the whole record.',
    pages(
      {
        '/fichas/ajolote': `<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/><title>Ajolote (Ambystoma mexicanum) · Fichas del Lago</title><meta name="description" content="Ficha del ajolote: distribución, amenazas y estado de conservación."/></head><body><div id="__next"><div class="spinner">Cargando…</div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"ficha":{"id":12,"nombre":"Ajolote","cientifico":"Ambystoma mexicanum","estado":"En peligro crítico","texto":"Endémico de los canales de Xochimilco. Los censos pasaron de 6 000 individuos por km² en 1998 a 36 en 2014. En los muestreos de 2018 no se encontró ningún ejemplar en estado silvestre en la zona norte."}}},"page":"/fichas/[slug]","query":{"slug":"ajolote"},"buildId":"k2"}</script></body></html>`,
      },
      html(
        '<!DOCTYPE html><html lang="es"><head><meta charSet="utf-8"/><title>404: Esta página no existe</title></head><body><div id="__next"><h1>404</h1><h2>Esta página no existe.</h2></div></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-spa-letters',
    'en',
    'script-only',
    '/letter/1914-08-03',
    'The page is an empty shell; a script fetches the letter and shows it.',
    ({ path }) =>
      path.startsWith('/api/letters/')
        ? path === '/api/letters/1914-08-03'
          ? json({
              title: 'Letter of 3 August 1914',
              text: 'Dear Nell, the horses went yesterday, all but Captain, who is blind of one eye and they would not have him. The station was so full that I could not find you to wave to. Father says home by Christmas. The barley is ready and there is nobody to cut it.',
            })
          : json({ error: 'not found' }, 404)
        : html(shell('Letterbox')),
    { needsBrowser: true },
  ),
  dead(
    'g-spa-nothing',
    'en',
    'script-only',
    '/letter/1915-01-19',
    'The same shell stands for every address; only its script learns that the letter was taken down.',
    ({ path }) =>
      path.startsWith('/api/letters/')
        ? json({
            title: 'Letter not found',
            text: 'This letter has been removed from the collection or never existed. Go back to the list of letters to find another one.',
          })
        : html(shell('Letterbox')),
    { needsBrowser: true, words: ['soft-404', 'gone'] },
  ),
  alive(
    'g-anchor-there',
    'nl',
    'fragment',
    '/reglement.html#art-12',
    'A long page with the anchor that was cited.',
    pages(
      {
        '/reglement.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Reglement volkstuinen</title></head><body><h1>Reglement volkstuinen</h1>${Array.from({ length: 20 }, (_, at) => `<h3 id="art-${at + 1}">Artikel ${at + 1}</h3><p>${at % 4 === 3 ? '(Vervallen)' : `Lid ${at + 1}. De tuinder houdt het pad naast zijn tuin vrij van onkruid en afval, ten genoegen van het bestuur.`}</p>`).join('')}</body></html>`,
      },
      iis,
    ),
  ),
  alive(
    'g-anchor-lost',
    'fr',
    'fragment',
    '/glossaire.php#perdu',
    'The anchor is not on the page, the glossary is.',
    pages(
      {
        '/glossaire.php':
          '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Glossaire de la batellerie</title></head><body><h1>Glossaire de la batellerie</h1><dl><dt id="bajoyer">Bajoyer</dt><dd>Mur latéral du sas d’une écluse.</dd><dt id="chomage">Chômage</dt><dd>Période pendant laquelle un canal est fermé à la navigation pour travaux.</dd><dt id="tirant">Tirant d’air</dt><dd>Hauteur libre sous un pont.</dd></dl></body></html>',
      },
      nginx,
    ),
  ),
]
