/** Dead links that still answer: messages in the site's own template, and redirects to where everything lost is sent. */
import type { WebCase } from '../case.ts'
import { honest, make, shown, site, story, to, words, type Look } from './kit.ts'

const dead = { truth: 'dead', verdicts: ['soft-404', 'gone'], family: 'soft-404' } as const
const joomlaEs: Look = { lang: 'es', cms: 'joomla', site: 'Fundación Ribera Alta' }
const wpPl: Look = { lang: 'pl', cms: 'wordpress', site: 'Kurier Nadwiślański' }
const typoDe: Look = { lang: 'de', cms: 'typo3', site: 'Landkreis Auenfeld' }
const portalJa: Look = { lang: 'ja', cms: 'portal', site: '緑川市公式サイト' }
const portalRu: Look = { lang: 'ru', cms: 'portal', site: 'Вестник Приозёрья' }
const shopEn: Look = { lang: 'en', cms: 'shop', site: 'Harrow & Finch Instruments' }
const portalIt: Look = { lang: 'it', cms: 'portal', site: 'Ente Parco Val Serena' }
const portalFr: Look = { lang: 'fr', cms: 'drupal', site: 'Observatoire des Littoraux' }
const portalPt: Look = { lang: 'pt', cms: 'portal', site: 'Diário do Vale' }

const lostIn = (look: Look, title: string, main: string) => shown(look, title, main)
const jaLost = lostIn(
  portalJa,
  'お探しのページは見つかりません',
  '<div class="notfound"><h1>お探しのページは見つかりません</h1><p>お探しのページは、移動または削除された可能性があります。お手数ですが、サイト内検索またはトップページからお探しください。</p><p><a href="/">トップページへ戻る</a></p></div>',
)
const ruLost = lostIn(
  portalRu,
  'Ошибка 404',
  '<div class="err"><p class="err__code">404</p><h1>Такой страницы нет</h1><p>Возможно, материал был удалён или вы ошиблись, набирая адрес. Попробуйте начать с <a href="/">главной страницы</a>.</p></div>',
)

export const softMissing: readonly WebCase[] = [
  make('b4-ribera-informe', {
    ...dead,
    lang: 'es',
    mechanism:
      'Joomla with a custom error article: 200 and the message in the template, for every lost address.',
    at: '/index.php/publicaciones/informe-riberas-2017',
    host: site({
      ...joomlaEs,
      pages: {
        '/index.php/publicaciones': story(
          joomlaEs,
          'Publicaciones',
          'Listado de informes de la fundación desde 2019.',
        ),
      },
      missing: lostIn(
        joomlaEs,
        'Error 404',
        '<div class="item-page"><h1>¡Vaya! No encontramos lo que busca</h1><p>El contenido al que intenta acceder ya no está disponible o ha cambiado de dirección. Utilice el menú o vuelva a la <a href="/">página de inicio</a>.</p></div>',
      ),
    }),
  }),
  make('b4-kurier-artykul', {
    ...dead,
    lang: 'pl',
    mechanism: 'A plug-in of WordPress sends every 404 to the home page by 301.',
    at: '/2016/09/most-na-wisle-zamkniety-do-wiosny/',
    host: site({
      ...wpPl,
      pages: {},
      missing: to('https://b4-kurier-artykul.test/', 301, [['X-Redirect-By', 'WordPress']]),
    }),
  }),
  make('b4-auenfeld-pm', {
    ...dead,
    lang: 'de',
    mechanism: 'TYPO3 redirects lost pages to its error page, which answers 200.',
    at: '/presse/pressemitteilungen/detail/neue-kita-plaetze-2018.html',
    host: site({
      ...typoDe,
      pages: {
        '/fehlerseite.html': shown(
          typoDe,
          'Fehlerseite',
          '<div id="c118" class="frame frame-default"><h1>Hier ist leider nichts (mehr)</h1><p>Unter dieser Adresse liegt kein Inhalt. Wir haben unseren Internetauftritt neu aufgebaut; viele Adressen haben sich geändert. Bitte nutzen Sie die Suche oder die Navigation.</p></div>',
        ),
      },
      missing: to('/fehlerseite.html', 302),
    }),
  }),
  make('b4-midorikawa-shiryo', {
    ...dead,
    lang: 'ja',
    mechanism: 'A city portal answers 200 with its message for all lost pages.',
    at: '/soshiki/12/3456.html',
    host: site({ ...portalJa, pages: {}, missing: jaLost }),
  }),
  make('b4-priozerye-novost', {
    ...dead,
    lang: 'ru',
    mechanism: 'A regional paper shows its error page with 200.',
    at: '/news/2015/11/03/most-remont/',
    host: site({ ...portalRu, pages: {}, missing: ruLost }),
  }),
  make('b4-harrow-product', {
    ...dead,
    lang: 'en',
    mechanism:
      'A shop redirects a product that is no more to the collection page, as it does with any unknown product.',
    at: '/products/hf-220-handheld-anemometer',
    host: site({
      ...shopEn,
      pages: {
        '/collections/all': shown(
          shopEn,
          'Products',
          `<h1>All products</h1><ul class="product-grid">${[
            'Rain gauge RG-5',
            'Barograph B-12',
            'Stevenson screen',
            'Tide pole TP-3',
          ]
            .map(
              (name) =>
                `<li class="grid__item"><a href="/products/${name.toLowerCase().replaceAll(' ', '-')}">${name}</a> <span class="price">£${name.length * 7}.00</span></li>`,
            )
            .join('')}</ul>`,
        ),
      },
      missing: (request) =>
        request.path.startsWith('/products/') ? to('/collections/all', 301) : honest(shopEn),
    }),
  }),
  make('b4-valserena-avviso', {
    ...dead,
    lang: 'it',
    mechanism: 'A detail page by id whose record is gone: 200, the frame of the page, and one sentence.',
    at: '/avvisi/dettaglio.php?id=4471',
    host: site({
      ...portalIt,
      pages: {
        '/avvisi/dettaglio.php': lostIn(
          portalIt,
          'Avvisi',
          '<ol class="breadcrumb"><li>Home</li><li>Avvisi</li><li>Dettaglio</li></ol><h1>Dettaglio avviso</h1><div class="alert alert-warning">L\'avviso richiesto non è presente in archivio.</div><p><a href="/avvisi/">Torna all\'elenco</a></p>',
        ),
        '/avvisi/': shown(
          portalIt,
          'Avvisi',
          '<h1>Avvisi</h1><p>Tutti gli avvisi in corso di pubblicazione.</p>',
        ),
      },
    }),
  }),
  make('b4-littoraux-carte', {
    ...dead,
    lang: 'fr',
    mechanism: 'Lost addresses lead to a search for their words, which finds nothing.',
    at: '/cartes/recul-du-trait-de-cote-2014',
    host: site({
      ...portalFr,
      pages: {
        '/search/node': shown(
          portalFr,
          'Recherche',
          '<h1>Recherche</h1><form class="search-form"><input name="keys" value="cartes recul du trait de cote 2014"><button>Rechercher</button></form><h2>Résultats de recherche</h2><p>Votre recherche n’a donné aucun résultat.</p><ul><li>Vérifiez l’orthographe des mots clés.</li><li>Essayez des termes plus généraux.</li></ul>',
        ),
      },
      missing: (request) => to(`/search/node?keys=${request.path.slice(1).replaceAll(/[/-]/g, '+')}`, 302),
    }),
  }),
  make('b4-diario-secao', {
    ...dead,
    lang: 'pt',
    mechanism: 'A newspaper sends old articles to the front of their section.',
    at: '/cidades/noticia/2013/05/enchente-desabriga-40-familias.html',
    host: site({
      ...portalPt,
      pages: {
        '/cidades/': shown(
          portalPt,
          'Cidades',
          `<h1>Cidades</h1>${words('pt')
            .teasers.map(
              (text) => `<article><h2>${text}</h2><p>Leia a cobertura completa desta semana.</p></article>`,
            )
            .join('')}`,
        ),
      },
      missing: (request) => (request.path.startsWith('/cidades/') ? to('/cidades/', 301) : honest(portalPt)),
    }),
  }),
]
