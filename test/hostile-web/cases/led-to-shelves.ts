/** One address led upwards, to a shelf of its kind, where others are honestly missing; and its living twins, which moved as pages do. */
import { escape, tongue } from '../pages/build.ts'
import { heavy, led, type Heavy, type HeavyRow } from './heavy.ts'

const article = '<meta property="og:type" content="article">'
/** A shelf: cards that lead elsewhere, with prices or days beside them. */
const shelf = (heading: string, told: string, things: string, head = article): Heavy => ({
  heading,
  head,
  main: `<p>${told}</p>${things
    .split('|')
    .map((thing, at) => `<div><a href="/t/${at}"><h3>${thing}</h3></a><span>${at * 7 + 12},00</span></div>`)
    .join('')}`,
  teasers: 'none',
})
const text = (code: string, heading: string, first: string, from: number): Heavy => ({
  heading,
  head: article,
  main: [first, ...tongue(code).sentences.slice(from, from + 7)]
    .map((one) => `<p>${escape(one)}</p>`)
    .join(''),
})
const row = (
  name: string,
  language: string,
  path: string,
  mechanism: string,
  to: string,
  target: Heavy,
  { status = 301, ...more }: Partial<HeavyRow> & { readonly status?: number } = {},
): HeavyRow => ({
  name,
  language,
  path,
  mechanism,
  page: led(to, status),
  more: { [to.split('?')[0] ?? to]: target },
  ...more,
})
const books = 'Atlas|Globus|Kompass|Karte|Fernrohr|Lupe|Zirkel|Lineal|Tinte|Feder|Mappe|Rolle|Kasten|Rahmen'

export const ledToShelves = heavy('redirect', 'dead', [
  row(
    'ls-seekarte-de',
    'de',
    '/seekarte-der-elbe-1911-nachdruck.html',
    'a product led for good to its category, which bears the mark of articles',
    '/karten',
    shelf('Karten', '37 Artikel gefunden.', books),
  ),
  row(
    'ls-emission-fr',
    'fr',
    '/episodes/20417-les-gardiens-du-phare',
    'an episode led for the moment to the list of its programme',
    '/emission/large',
    shelf(
      'Au large',
      'Tous les épisodes.',
      'Les cormorans|La criée|Le bac|Les digues|Vent debout|La bouée|Les moules|Marée basse',
    ),
    { status: 302 },
  ),
  row(
    'ls-anuncio-es',
    'es',
    '/anuncios/casa-con-huerto-cerca-del-rio-3318204',
    'a classified ad led to the houses that are still on offer',
    '/anuncios/casas',
    shelf('Casas', 'Hay 1 204 anuncios.', 'Piso céntrico|Ático|Chalet|Estudio|Solar|Local|Garaje|Trastero'),
    { status: 302 },
  ),
  row(
    'ls-standard-en',
    'en',
    '/store/bsx-40117-1988',
    'a withdrawn standard led to the entrance of the catalogue’s search',
    '/store/search',
    shelf(
      'Search the catalogue',
      'Browse by committee or by subject.',
      'Pumps|Valves|Pipes|Seals|Gauges|Bolts|Wire|Rope',
    ),
    { status: 302 },
  ),
  row(
    'ls-standard-all-pl',
    'pl',
    '/sklep/norma-40117-1988',
    'every lost standard led to the entrance of the search, under the mark of articles',
    '/sklep/szukaj',
    shelf(
      'Szukaj w katalogu',
      'Według komitetu albo tematu.',
      'Pompy|Zawory|Rury|Liny|Śruby|Druty|Miary|Wagi',
    ),
    { others: led('/sklep/szukaj', 302), status: 302 },
  ),
  row(
    'ls-avsnitt-all-sv',
    'sv',
    '/avsnitt/55120-om-tranorna',
    'all lost episodes led to the list of one programme, whose teasers turn',
    '/program/vass',
    { heading: 'Vass', head: article, main: '<p>Alla avsnitt, det senaste först.</p>', teasers: 'told' },
    { others: led('/program/vass', 302), status: 302 },
  ),
  row(
    'ls-recept-cs',
    'cs',
    '/recepty/houbova-omacka-s-knedlikem-8841',
    'a recipe led to the parent directory that lists all of them',
    '/recepty/',
    shelf(
      'Recepty',
      'Vaříme z toho, co je doma.',
      'Guláš|Svíčková|Bramboračka|Koláče|Buchty|Rohlíky|Tlačenka|Kapr',
    ),
  ),
  row(
    'ls-topic-nl',
    'nl',
    '/nieuws/2013/veerpont-gezonken-bij-storm',
    'news led to the topic that they once stood under',
    '/thema/scheepvaart',
    shelf(
      'Scheepvaart',
      'Alles over schepen.',
      'Sluis dicht|Nieuwe kade|Boei verlegd|Haven dieper|Tol omhoog|Brug open|Kraan om|Loods weg',
    ),
  ),
  row(
    'ls-kurs-fi',
    'fi',
    '/kurssit/puuveneiden-rakentaminen-syksy',
    'a course led to the list of what is taught now',
    '/opetus/tarjonta',
    shelf('Tarjonta', 'Valitse kurssi.', 'Kudonta|Keramiikka|Maalaus|Valokuvaus|Ruotsi|Ranska|Jooga|Kuoro'),
  ),
])

export const movedAllTheSame = heavy('redirect', 'alive', [
  row(
    'ls-moved-translated',
    'de',
    '/en/reports/wells-in-the-valley',
    'an article whose address was translated, with a text of its own',
    '/berichte/brunnen-im-tal',
    text('de', 'Brunnen im Tal', 'Im Tal sind in diesem Jahr elf Brunnen trocken gefallen.', 4),
  ),
  row(
    'ls-moved-shortened',
    'en',
    '/2014/05/why-the-wells-of-the-valley-run-dry-every-third-summer.html',
    'an article whose address was shortened to one word',
    '/wells',
    text('en', 'Why the wells run dry', 'Every third summer the wells of the valley run dry.', 3),
  ),
  row(
    'ls-moved-numbered',
    'fr',
    '/articles/les-digues-de-mer',
    'an article that is known by a number now',
    '/a/20417',
    text('fr', 'Les digues de mer', 'Les digues de mer ont été relevées deux fois.', 2),
  ),
  row(
    'ls-list-cited',
    'cs',
    '/kategorie/mapy-a-plany.html',
    'a list was cited as a list, and has a shorter address now',
    '/mapy',
    shelf('Mapy a plány', '48 výrobků.', 'Atlas|Glóbus|Plán města|Mapa hor|Mapa řek|Kompas|Lupa|Pravítko'),
  ),
  row(
    'ls-series-cited',
    'sv',
    '/serier/kustliv',
    'a series was cited itself, and moved to another directory',
    '/program/kustliv',
    { heading: 'Kustliv', head: article, main: '<p>Alla avsnitt, det senaste först.</p>', teasers: 'told' },
  ),
  row(
    'ls-section-renamed',
    'it',
    '/eventi/concerti-in-piazza',
    'a section that was renamed, and still says what it holds',
    '/agenda/concerti',
    shelf('Concerti', 'Concerti in piazza e al chiuso.', 'Coro|Banda|Organo|Quartetto|Arpa|Jazz|Tango|Fado'),
  ),
  row(
    'ls-dataset-landing',
    'pt',
    '/dados/nascentes-do-vale-2011.csv.html',
    'a data set moved to a landing page that tells of it in a line or two',
    '/conjunto/0417',
    {
      heading: 'Nascentes do vale, 2011',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Dataset","name":"Nascentes do vale"}</script>',
      main: '<p>Medições mensais de catorze nascentes. CSV, 48 kB.</p><p><a href="/f/417.csv">Transferir</a></p>',
    },
  ),
  row(
    'ls-short-link',
    'nl',
    '/k/9fX2a',
    'a short link of the site’s own to an article',
    '/verhalen/de-laatste-veerman',
    text('nl', 'De laatste veerman', 'De laatste veerman stopte in april.', 5),
    { status: 302 },
  ),
  row(
    'ls-product-renamed',
    'de',
    '/produkt/lampe-orion-x2-schwarz',
    'a product under a new address that names its model still, among others of its kind',
    '/lampen/orion-x2',
    shelf(
      'Orion X2',
      'Die Lampe Orion X2 in Schwarz, mit Fuß und Schirm.',
      'Orion X3|Vega|Lyra|Cygnus|Draco|Corvus|Ara|Norma',
    ),
  ),
])
