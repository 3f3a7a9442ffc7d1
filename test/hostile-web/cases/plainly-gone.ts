/** Dead pages whose build tells more than their words: empty lists, empty searches, refreshes, taken names, lost people and threads. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases, redirect } from './make.ts'
import { doc, lost } from './platform-page.ts'

const { cs, de, el, en, es, fr, hu, ko, nl, pl, ro, sv } = homes
const list = (words: string): string =>
  `<ul>${words
    .split('|')
    .map((word, at) => `<li><a href="/p/${at}">${word}</a></li>`)
    .join('')}</ul>`

export const plainlyGone = makeCases('soft-404', 'dead', [
  {
    name: 'zero-hits-in-place',
    mechanism: 'lost addresses show the site’s search for their words in their own place, with nothing found',
    path: '/reports/salt-marsh-retreat-2014',
    verdicts: ['soft-404', 'gone'],
    serve: places(en, {}, ({ path }) =>
      shown(
        en,
        'Search',
        `<h1>Search</h1><form action="/search" role="search"><input name="q" value="${path.split('/').at(-1)?.replaceAll('-', ' ')}"></form><p>0 results</p>`,
      ),
    ),
  },
  {
    name: 'rubriek-leeg',
    mechanism: 'an article’s address shows the frame of its section without any article in it, in Dutch',
    language: 'nl',
    path: '/nieuws/artikel/88121/brug-dicht',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      nl,
      {},
      shown(
        nl,
        'Nieuws',
        '<ol class="breadcrumb"><li>Start</li><li>Nieuws</li></ol><div class="artikel"></div>',
      ),
    ),
  },
  {
    name: 'refresh-to-front',
    mechanism:
      'lost addresses tell that they have moved and lead to the front page after five seconds, in French',
    language: 'fr',
    path: '/dossiers/2013/le-vieux-pont.php',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      fr,
      {},
      html(
        doc(
          'fr',
          'Le Rivage',
          '<p>Notre site a changé. Vous allez être dirigé vers l’accueil.</p>',
          '<meta http-equiv="refresh" content="5;url=/">',
        ),
      ),
    ),
  },
  {
    name: 'judi-di-sini',
    mechanism: 'a name that ran out offers games of chance at every address, in Indonesian',
    language: 'id',
    path: '/laporan/2014/jembatan-lama',
    verdicts: ['parked', 'soft-404'],
    serve: () =>
      html(
        doc(
          'id',
          'Slot Gacor Hari Ini | Situs Judi Slot Online',
          `<h1>Situs Judi Slot Online Gacor</h1>${'<p>Daftar slot gacor dan dapatkan bonus member baru. Situs slot online terpercaya dengan jackpot setiap hari.</p>'.repeat(12)}`,
        ),
      ),
  },
  {
    name: 'another-owner-home',
    mechanism: 'an institute’s name leads to the front page of somebody else',
    path: '/papers/1998/wells.html',
    verdicts: ['soft-404', 'parked', 'gone'],
    serve: () => redirect('https://www.another-owner-home-shop.test/', 301),
    hosts: {
      'www.another-owner-home-shop.test': {
        serve: places({ ...en, name: 'Fine Rugs' }, {}, lost('en', 'Not found')),
      },
    },
  },
  {
    name: 'tag-without-posts',
    mechanism: 'a page of a tag that nobody uses any more, one for all unknown tags, in Polish',
    language: 'pl',
    path: '/tag/stary-most',
    verdicts: ['soft-404', 'gone'],
    serve: places(pl, {}, ({ path }) =>
      shown(
        pl,
        `Tag: ${path.split('/').at(-1)}`,
        `<h1>Tag: ${path.split('/').at(-1)}</h1><p>Brak wpisów.</p>`,
      ),
    ),
  },
  {
    name: 'kein-solches-mitglied',
    mechanism: 'a network without such a member shows its frame and one sentence, in German',
    language: 'de',
    path: '/profil/h.mueller.4410',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      de,
      {},
      shown(
        de,
        'Profil',
        '<div class="box"><p>Dieses Mitglied gibt es bei uns nicht oder es hat sich abgemeldet.</p></div>',
      ),
    ),
  },
  {
    name: 'pregunta-moderada',
    mechanism:
      'a question that its site removed for moderation: a notice, and a list of other questions, in Spanish',
    language: 'es',
    path: '/preguntas/48213/por-que-cierran-el-puente',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      es,
      {
        '/preguntas/48213/por-que-cierran-el-puente': shown(
          es,
          'Pregunta eliminada',
          `<h1>Pregunta eliminada</h1><p>Esta pregunta fue eliminada por motivos de moderación.</p><h2>Otras preguntas</h2>${list('¿Qué red?|¿Qué barca?|¿Qué cebo?')}`,
        ),
      },
      honest(es, 'Página no encontrada'),
    ),
  },
  {
    name: 'state-of-next',
    mechanism: 'a framework’s page for missing things, written by the server, whose data name it',
    language: 'pt',
    path: '/materia/ponte-antiga-48213',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        doc(
          'pt',
          'Litoral',
          '<div id="__next"><div><p>Ops!</p></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{}}</script>',
        ),
      ),
  },
  {
    name: 'dataset-hianyzik',
    mechanism:
      'a portal of data: the record is not in the catalogue any more, in Hungarian; living ones exist',
    language: 'hu',
    path: '/dataset/vizallas-1990-2010',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      hu,
      {
        '/dataset/csapadek': shown(
          hu,
          'Csapadék',
          '<h1>Csapadék</h1><p>Havi összegek 1961 óta, négy mérőhely.</p>',
        ),
      },
      shown(
        hu,
        'Adatkészletek',
        '<h1>Adatkészletek</h1><p>A keresett adatkészlet nem szerepel a katalógusban.</p>',
      ),
    ),
  },
  {
    name: 'product-uit-assortiment',
    mechanism: 'a product’s page keeps its name and says that it left the range, with others below, in Dutch',
    language: 'nl',
    path: '/p/regenmeter-rm-5',
    verdicts: ['soft-404', 'gone', 'bad-response'],
    serve: places(
      nl,
      {
        '/p/regenmeter-rm-5': shown(
          nl,
          'Regenmeter RM-5',
          `<h1>Regenmeter RM-5</h1><p>Dit product is niet meer leverbaar.</p><h2>Alternatieven</h2>${list('Regenmeter RM-6|Barometer B-2|Windvaan W-1')}`,
        ),
      },
      honest(nl, 'Pagina niet gevonden'),
    ),
  },
  {
    name: 'nadpis-chyby-410',
    mechanism: 'a heading with the number 410 and a line, with 200, for what was removed, in Czech',
    language: 'cs',
    path: '/clanky/2012/stary-most',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      cs,
      { '/clanky/2012/stary-most': shown(cs, '410', '<h1>410</h1><p>Obsah byl trvale stažen.</p>') },
      honest(cs, 'Stránka nenalezena'),
    ),
  },
  {
    name: 'moved-pdf-to-front',
    mechanism: 'a PDF’s address leads to the front page under its language, in Greek',
    language: 'el',
    path: '/ekdoseis/2012/gefyra.pdf',
    verdicts: ['soft-404', 'gone'],
    serve: places(el, { '/el/home': shown(el, '', list(el.others)) }, redirect('/el/home')),
  },
  {
    name: 'arhiva-goala',
    mechanism:
      'the cited day of an archive shows its frame and no entry, as any impossible day does, in Romanian',
    language: 'ro',
    path: '/arhiva/2012-04-31.html',
    verdicts: ['soft-404', 'gone'],
    serve: places(ro, {}, ({ path }) =>
      shown(
        ro,
        'Arhiva',
        `<h1>Arhiva ${path.split('/').at(-1)?.replace('.html', '')}</h1><p>Nu sunt articole.</p>`,
      ),
    ),
  },
  {
    name: 'sajejoen-geul',
    mechanism: 'a board tells in a box of script that there is no such entry, and sends back, in Korean',
    language: 'ko',
    path: '/bbs/board.php?bo_table=news&wr_id=48213',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      ko,
      {},
      html(
        '<html><head><meta charset="utf-8"><title>오류안내 페이지</title></head><body><script>alert("글이 존재하지 않습니다.\\n글이 삭제되었거나 이동하였을 수 있습니다.");history.back();</script></body></html>',
      ),
    ),
  },
  {
    name: 'flyttad-utan-mal',
    mechanism:
      'a page of one sentence about a new site, without where the page went, at every old address, in Swedish',
    language: 'sv',
    path: '/rapporter/2009/gamla-bron.htm',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      sv,
      {},
      html(
        doc(
          'sv',
          'Kustverket',
          '<p>Vi har en ny webbplats! Gå till <a href="https://nya.flyttad-utan-mal.test/">startsidan</a>.</p>',
        ),
      ),
    ),
    hosts: { 'nya.flyttad-utan-mal.test': { serve: places(sv, {}, honest(sv, 'Sidan finns inte')) } },
  },
])
