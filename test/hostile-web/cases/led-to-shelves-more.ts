/** More of what is led upwards, in other scripts and by other software; and more pages that only got another name. */
import { escape, tongue } from '../pages/build.ts'
import { heavy, led, type Heavy, type HeavyRow } from './heavy.ts'

const article = '<meta property="og:type" content="article">'
const cards = (things: string, beside: (at: number) => string): string =>
  things
    .split('|')
    .map((thing, at) => `<div><a href="/t/${at}"><h3>${thing}</h3></a><span>${beside(at)}</span></div>`)
    .join('')
const price = (at: number): string => `${at * 300 + 900} ₽`
const shelf = (heading: string, told: string, things: string, head = article): Heavy => ({
  heading,
  head,
  main: `<p>${told}</p>${cards(things, price)}`,
  teasers: 'none',
})
const row = (
  name: string,
  language: string,
  path: string,
  mechanism: string,
  to: string,
  target: Heavy,
  more: Partial<HeavyRow> & { readonly status?: number } = {},
): HeavyRow => ({
  name,
  language,
  path,
  mechanism,
  page: led(to, more.status ?? 301),
  more: { [to.split('?')[0] ?? to]: target },
  ...more,
})

export const ledToMoreShelves = heavy('redirect', 'dead', [
  row(
    'lm-lampa-ru',
    'ru',
    '/tovar/lampa-nastolnaya-orion-serebro.html',
    'a lamp that is no more led to all lamps, in Russian',
    '/lampy',
    shelf(
      'Лампы',
      'Найдено 48 товаров.',
      'Вега|Лира|Лебедь|Дракон|Ворон|Жертвенник|Корма|Индеец|Тукан|Павлин',
    ),
  ),
  row(
    'lm-ilan-tr',
    'tr',
    '/ilan/dereye-yakin-bahceli-ev-7719204',
    'a classified ad led to houses, with a count above them, in Turkish',
    '/ilanlar/evler',
    shelf('Evler', '1.204 ilan bulundu.', 'Daire|Köşk|Yalı|Arsa|Dükkân|Depo|Çiftlik|Bahçe'),
    { status: 302 },
  ),
  row(
    'lm-thesi-el',
    'el',
    '/theseis-ergasias/vivliothikonomos-patra-20417',
    'a vacancy led to the board of all vacancies, in Greek',
    '/theseis-ergasias/',
    shelf(
      'Θέσεις εργασίας',
      'Όλες οι ανοιχτές θέσεις.',
      'Λογιστής|Οδηγός|Μάγειρας|Ναύτης|Φύλακας|Δάσκαλος|Ράφτης|Ξυλουργός',
    ),
  ),
  row(
    'lm-tracking-en',
    'en',
    '/episodes/the-keepers-of-the-light',
    'an episode led to its show’s list, with a mark of where visitors came from',
    '/show/harbour?from=episode',
    shelf(
      'Harbour',
      'All episodes, newest first.',
      'Cormorants|The fish market|The ferry|Dikes|Headwind|The buoy|Mussels|Ebb',
    ),
    { status: 302 },
  ),
  row(
    'lm-no-marks-it',
    'it',
    '/prodotto/carta-nautica-dello-stretto-1936',
    'a product led to a category that bears no marks at all',
    '/carte',
    shelf('Carte', '48 prodotti.', 'Atlante|Globo|Bussola|Lente|Compasso|Righello|Penna|Cornice', ''),
  ),
])

export const namedAnew = heavy('redirect', 'alive', [
  row(
    'lm-gallery-renamed',
    'de',
    '/galerie/hochwasser-an-der-elbe',
    'a gallery under a name of other words, whose pictures are links',
    '/bilder/flut-im-tal',
    {
      heading: 'Flut im Tal',
      head: article,
      main: cards('Pegel|Deich|Boot|Dach|Sandsack|Kirche|Brücke|Kahn', (at) => `${at + 1} / 8`),
      teasers: 'none',
    },
  ),
  row(
    'lm-ad-still-there',
    'es',
    '/anuncio/casa-con-huerto-3318204',
    'an ad that still stands, under another address with its number',
    '/anuncios/casas/3318204',
    {
      heading: 'Vivienda con terreno',
      head: article,
      main: '<p>Tres habitaciones, pozo propio.</p><p>145.000</p>',
    },
    { status: 302 },
  ),
  row(
    'lm-note-one-word',
    'pl',
    '/2016/05/komunikat-o-zamknieciu-mostu.html',
    'a short note whose address became one word, and which names what it is about',
    '/most',
    {
      heading: 'Most zamknięty',
      head: article,
      main: '<p>Komunikat: w poniedziałek most będzie zamknięty od ósmej do szesnastej.</p>',
    },
  ),
  row(
    'lm-translated-long',
    'fr',
    '/en/reports/wells-in-the-valley-2011',
    'a report that is led to its translation, under one word',
    '/fr/rapports/puits',
    {
      heading: 'Les puits de la vallée',
      head: article,
      main: tongue('fr')
        .sentences.slice(0, 8)
        .map((one) => `<p>${escape(one)}</p>`)
        .join(''),
    },
  ),
  row(
    'lm-topic-cited',
    'nl',
    '/onderwerpen/scheepvaart-en-havens/',
    'a topic that was cited itself, and lost half of its name',
    '/thema/scheepvaart',
    shelf(
      'Scheepvaart',
      'Alles over schepen en havens.',
      'Sluis dicht|Nieuwe kade|Boei verlegd|Haven dieper|Tol omhoog|Brug open|Kraan om|Loods weg',
    ),
  ),
])
