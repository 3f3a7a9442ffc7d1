/** Dead pages whose site answers 200: templates, lists, shells. */
import type { WebCase } from '../case.ts'
import { cover, dead, give, go, leaf, none, site, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const velo = of('fr', 'shop', 'Vélo & Compagnie')
const turm = of('de', 'blog', 'Turmgespräche')
const harbour = of('en', 'next', 'Harbourside Classes')
const kobo = of('ja', 'nuxt', '工房めぐり')
const valle = of('it', 'news', 'Il Corriere della Valle')
const mebel = of('pl', 'shop', 'Meble Dębowe')
const zeil = of('nl', 'old', 'Zeilvereniging De Schelp')
const optica = of('es', 'shop', 'Óptica del Puente')
const diario = of('pt', 'blog', 'Caderno de Sintra')
const gezi = of('tr', 'blog', 'Gezi Notları')
const play = of('sv', 'nuxt', 'Kanal Norr Play')
const tema = of('ru', 'board', 'Клуб любителей дирижаблей')

const empty = (look: Look, path: string): ReturnType<typeof leaf> =>
  leaf(
    look,
    '',
    `<article class="wp-block-post"><h1 class="wp-block-post-title"></h1><div class="wp-block-post-date"></div><div class="entry-content wp-block-post-content"></div><div class="wp-block-post-terms"></div></article>`,
    { head: `<link rel="shortlink" href="/?p=0"><meta property="og:url" content="${path}">\n` },
  )
const results = (path: string): ReturnType<typeof leaf> => {
  const asked = decodeURIComponent(path.split('?')[0] ?? '')
    .replaceAll(/[/_-]|\.html$/g, ' ')
    .trim()
  return leaf(
    velo,
    `Résultats de recherche pour : « ${asked} »`,
    `<h1 class="page-title">Résultats de recherche pour : « ${asked} »</h1><div class="message notice"><div>Votre recherche n’a donné aucun résultat.</div></div><p>Suggestions : vérifiez l’orthographe, essayez d’autres mots.</p><h2>Nos meilleures ventes</h2><ol class="products"><li>Sacoche étanche 20 L — 59,00 €</li><li>Antivol pliant — 74,90 €</li><li>Casque urbain — 49,00 €</li></ol>`,
  )
}
const lostNext = leaf(
  harbour,
  'Page not found',
  `<section class="grid place-items-center"><p class="text-sm font-semibold">404</p><h1 class="text-4xl">This class has sailed</h1><p>We couldn't find what you were looking for. It may have been renamed, or it never existed.</p><a class="btn" href="/">Back to all classes</a></section>`,
  { head: '<meta name="next-error" content="not-found">\n' },
)
const lostNuxt = leaf(
  kobo,
  '工房めぐり',
  `<div class="error-wrap"><h1>お探しの工房は見つかりませんでした</h1><p>URLが変更されたか、掲載が終了した可能性があります。</p><a href="/">トップへ戻る</a></div>`,
  {
    head: '<script type="application/json" id="__NUXT_DATA__" data-ssr="true">[{"data":1,"error":2},{},{"statusCode":3,"message":4},404,"Not Found"]</script>\n',
  },
)
const frontOfValle = cover(valle)
const chairs = leaf(
  mebel,
  'Krzesła',
  `<h1 class="page-title">Krzesła</h1><div class="toolbar"><span>Produkty 1-6 z 6</span></div><ol class="products list">${['Krzesło Olza', 'Krzesło Wda', 'Taboret Nida', 'Fotel Bzura', 'Ława Rega', 'Krzesło San'].map((name, at) => `<li>${at === 0 ? '<a href="/krzesla/11.html">Krzesło Olza</a>' : name} <span class="price">${349 + at * 60},00 zł</span></li>`).join('')}</ol>`,
)
const moved = leaf(
  zeil,
  'Wij zijn verhuisd!',
  `<center><h2>Wij zijn verhuisd!</h2><p>De site van onze vereniging staat sinds 1 september op een nieuw adres:<br><b><a href="https://www.b5-schelp-zeilen.test/">www.b5-schelp-zeilen.test</a></b></p><p>Past u uw favorieten aan? De oude pagina's zijn vervallen.</p></center>`,
)

export const lostOne: readonly WebCase[] = [
  dead('velo-fiche', {
    family: 'soft-404',
    lang: 'fr',
    mechanism:
      'A shop turns every unknown address into a search of its words, which finds nothing, with bestsellers below.',
    at: '/velo-cargo-biporteur-rhone-2019.html',
    host: site(velo, {}, { missing: ({ path }) => results(path) }),
  }),
  dead('turm-leer', {
    family: 'soft-404',
    lang: 'de',
    mechanism:
      'The template of a post without any post in it: no heading, no date, no text; all unknown addresses give the same.',
    at: '/2017/05/die-glocken-von-st-nikolai/',
    host: site(turm, {}, { missing: ({ path }) => empty(turm, path) }),
  }),
  dead('harbour-class', {
    family: 'soft-404',
    lang: 'en',
    mechanism: 'A server-rendered application serves its own not-found page with 200.',
    at: '/classes/celestial-navigation-weekend',
    host: site(harbour, {}, { missing: lostNext }),
  }),
  dead('kobo-nuxt', {
    family: 'soft-404',
    lang: 'ja',
    mechanism:
      'A rendered shell of an application: heading and state both say that the workshop was not found; status 200.',
    at: '/workshops/8821/indigo',
    host: site(kobo, {}, { missing: lostNuxt }),
  }),
  dead('valle-cronaca', {
    family: 'soft-404',
    lang: 'it',
    mechanism:
      'The home page is served, without a redirect, for a lost article as for any other unknown address.',
    at: '/cronaca/2016/11/la-frana-di-monte-alto',
    host: site(valle, {}, { home: frontOfValle, missing: frontOfValle }),
  }),
  dead('meble-krzeslo', {
    family: 'redirect',
    lang: 'pl',
    mechanism:
      'A sold-out chair and every nonsense below the category lead with 301 to the list of the category.',
    at: '/krzesla/krzeslo-warta-model-1962.html',
    verdicts: ['soft-404'],
    host: site(
      mebel,
      {
        '/krzesla/': chairs,
        '/krzesla/11.html': leaf(
          mebel,
          'Krzesło Olza',
          '<h1 class="page-title">Krzesło Olza</h1><span class="price">349,00 zł</span><p>Dąb olejowany, siedzisko plecione z trzciny.</p>',
        ),
      },
      { missing: ({ path }) => (path.startsWith('/krzesla/') ? go('/krzesla/', 301) : none(mebel)) },
    ),
  }),
  dead('schelp', {
    family: 'soft-404',
    lang: 'nl',
    mechanism:
      'The old site of a club says to every address that it has moved, and names the new home page only.',
    at: '/wedstrijden/uitslagen1999.htm',
    host: site(zeil, { '/': moved }, { home: moved, missing: moved }),
  }),
  dead('optica-producto', {
    family: 'soft-404',
    lang: 'es',
    mechanism:
      'The page of a withdrawn product holds nothing of it any more, only that it is no longer sold, and others.',
    at: '/microscopio-escolar-m40',
    host: site(optica, {
      '/microscopio-escolar-m40': leaf(
        optica,
        'Producto no disponible',
        `<div class="message info"><p>El producto que buscas ya no está disponible en nuestra tienda.</p></div><h2>Quizá te interese</h2><ol class="products"><li>Lupa de pie — 32,00 €</li><li>Prismáticos 8×42 — 119,00 €</li></ol>`,
      ),
    }),
  }),
  dead('sintra-autor', {
    family: 'soft-404',
    lang: 'pt',
    mechanism:
      'The page of an author who is no longer there: nothing was found, offered with a search box; status 200.',
    at: '/author/helena-vasques/',
    host: site(
      diario,
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/author/')
            ? leaf(
                diario,
                'Autor não encontrado',
                `<header class="page-header"><h1 class="page-title">Nada encontrado</h1></header><div class="page-content"><p>Parece que não encontramos o autor que procura. Talvez uma pesquisa ajude.</p><form role="search"><input type="search" name="s"><button>Pesquisar</button></form></div>`,
              )
            : none(diario),
      },
    ),
  }),
  dead('gezi-etiket', {
    family: 'soft-404',
    lang: 'tr',
    mechanism:
      'An archive of a label without entries: the page says that nothing was found, for real and invented labels alike.',
    at: '/etiket/likya-yolu-haritasi/',
    host: site(
      gezi,
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/etiket/')
            ? leaf(
                gezi,
                'Yazı bulunamadı',
                `<h1 class="wp-block-query-title">Yazı bulunamadı</h1><div class="wp-block-query-no-results"><p>Üzgünüz, aradığınız etikete ait hiçbir yazı bulunamadı. Başka bir kelimeyle aramayı deneyin.</p></div>`,
              )
            : none(gezi),
      },
    ),
  }),
  dead('kanal-norr', {
    family: 'soft-404',
    lang: 'sv',
    mechanism: 'A broadcaster’s player: the programme’s rights have run out and its page says only that.',
    at: '/program/fjallens-vatten/avsnitt-3',
    host: site(play, {
      '/program/fjallens-vatten/avsnitt-3': leaf(
        play,
        'Programmet är inte längre tillgängligt',
        `<div class="player player--expired"><h1>Innehållet är inte längre tillgängligt</h1><p>Rättigheterna för det här programmet har gått ut och det går inte längre att se.</p><a href="/">Till startsidan</a></div>`,
      ),
    }),
  }),
  dead('dirizhabl', {
    family: 'soft-404',
    lang: 'ru',
    mechanism: 'A forum says in its message box that the thread does not exist; status 200.',
    at: '/viewtopic.php?f=12&t=40318',
    host: site(
      tema,
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/viewtopic.php')
            ? leaf(
                tema,
                'Информация',
                `<div class="panel" id="message"><div class="inner"><h2 class="message-title">Информация</h2><p>Запрошенной темы не существует.</p></div></div>`,
              )
            : none(tema),
      },
    ),
  }),
  dead('letopis-stub', {
    family: 'soft-404',
    lang: 'en',
    mechanism: 'A site builder prints the name of every record asked for and “null” in all its fields.',
    at: '/people/record/55120',
    host: site(
      of('en', 'gov', 'Parish Register Project'),
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/people/record/')
            ? leaf(
                of('en', 'gov', 'Parish Register Project'),
                'Record',
                `<h1>Record ${path.split('/').pop()?.replaceAll(/\W/g, '')}</h1><dl class="record"><dt>Name</dt><dd></dd><dt>Baptised</dt><dd></dd><dt>Parish</dt><dd></dd><dt>Parents</dt><dd></dd></dl><p class="messages">No data returned for this identifier.</p>`,
              )
            : none(of('en', 'gov', 'Parish Register Project')),
      },
    ),
  }),
  dead('gallery-photo', {
    family: 'soft-404',
    lang: 'en',
    mechanism: 'A picture service answers with a grey page: the owner has deleted this photograph.',
    at: '/photos/meadowlark/4417210983/',
    host: site(
      of('en', 'next', 'Shutterfold'),
      {
        '/photos/meadowlark/4417210983/': leaf(
          of('en', 'next', 'Shutterfold'),
          'Photo unavailable',
          `<div class="view-error"><img src="/img/sad-camera.svg" alt=""><h1>This photo is no longer here</h1><p>The person who uploaded it has deleted it.</p><a href="/explore">Explore recent photos</a></div>`,
        ),
      },
      {
        missing: give(
          '<!doctype html><title>Shutterfold</title><h1>Oops</h1><p>We looked everywhere. There is nothing at this address.</p>',
          undefined,
          404,
        ),
      },
    ),
  }),
  dead('skazka-plain', {
    family: 'soft-404',
    lang: 'en',
    mechanism: 'A script written by hand prints five words and 200 for identifiers it does not know.',
    at: '/show.php?id=9213',
    host: site(
      of('en', 'old', 'Folk Tale Texts'),
      {
        '/show.php?id=12': give(
          '<html><head><title>The Fox and the Crane</title></head><body><h2>The Fox and the Crane</h2><p>Once the fox asked the crane to dinner and served thin porridge on a flat plate.</p></body></html>',
        ),
      },
      {
        missing: ({ path }) =>
          path.startsWith('/show.php')
            ? give('<html><body>No such tale in database.</body></html>', 'text/html')
            : none(of('en', 'old', 'Folk Tale Texts')),
      },
    ),
  }),
]
