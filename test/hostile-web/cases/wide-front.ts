/** The front page, or the list of a board, for whatever is asked, a sentence of which turns; and living pages under one title for all. */
import type { Serve } from '../case.ts'
import { escape, tongue } from '../pages/build.ts'
import { makeCases, redirect, text } from './make.ts'
import { showWide, wide, type Dress, type Wide } from './wide.ts'

/** A greeting, and one sentence of four that is another with every answer. */
function turning(language: string, dress: Dress, heading: string): Serve {
  const { sentences } = tongue(language)
  const said = (at: number): string => `<p>${escape(sentences[at % sentences.length] ?? '')}</p>`
  return (request) =>
    showWide(
      language,
      dress,
      { title: heading, heading, main: [0, 1, 2, request.before].map(said).join('') },
      request,
    )
}

const everywhere = (name: string, language: string, path: string, mechanism: string, serve: Serve) => ({
  name,
  language,
  path,
  mechanism,
  verdicts: ['soft-404', 'gone'] as const,
  serve: ((request) =>
    request.path === '/robots.txt' ? text('User-agent: *\nAllow: /\n') : serve(request)) satisfies Serve,
})
/** Whatever is asked leads to the root of a language. */
const ledTo =
  (root: string, to: string, serve: Serve): Serve =>
  (request) =>
    request.path === '/' || request.path.startsWith(root) ? serve(request) : redirect(to)

export const frontsForAll = makeCases('home-in-place', 'dead', [
  everywhere(
    'w2-front-sr',
    'sr',
    '/izvestaji/2009/raseljena-lica.html',
    'the front page of an office for whatever is asked, a sentence of it turns, in Serbian',
    turning('sr', 'office', 'Канцеларија'),
  ),
  everywhere(
    'w2-front-en',
    'en',
    '/reports/2011/weir-survey',
    'the front page of a trust for everything, which by chance has a word of the address',
    turning('en', 'office', 'Northmoor Trust'),
  ),
  everywhere(
    'w2-front-sw',
    'sw',
    '/habari/2011/maji',
    'a Swahili paper’s front page for everything',
    turning('sw', 'paper', 'Gazeti la Pwani'),
  ),
  everywhere(
    'w2-front-num',
    'pt',
    '/noticias/118223',
    'a Portuguese front page for every number',
    turning('pt', 'paper', 'Folha da Serra'),
  ),
  everywhere(
    'w2-front-param',
    'ar',
    '/details.aspx?id=118223',
    'an Arabic front page for every number of a record',
    turning('ar', 'office', 'الهيئة'),
  ),
  everywhere(
    'w2-front-board',
    'th',
    '/index.php?topic=11204.0',
    'a Thai board’s list of boards for every topic, which turns',
    turning('th', 'board', 'เว็บบอร์ด'),
  ),
  everywhere(
    'w2-lang-root',
    'fr',
    '/publications/2009/etude-barrages.pdf',
    'everything is led to the root of a language',
    ledTo('/fr', '/fr/', turning('fr', 'office', 'Observatoire')),
  ),
  everywhere(
    'w2-lang-root-vi',
    'vi',
    '/tin-tuc/2009/118223',
    'everything is led to the root of a language with a parameter, in Vietnamese',
    ledTo('/vi', '/vi?from=old', turning('vi', 'paper', 'Báo Bờ Biển')),
  ),
  everywhere(
    'w2-news-list',
    'id',
    '/berita/baca/118223/banjir-bandang-di-kali-wetan',
    'every unknown article shows a list of news, turning, in Indonesian',
    turning('id', 'paper', 'Berita'),
  ),
])

const under = (name: string, main: string): Wide => ({ title: name, heading: name, main: `<p>${main}</p>` })

/** Twins: one title and one heading for the whole site, and yet a page. */
export const underOneTitle = wide('living', 'alive', [
  {
    name: 'l2-same-head-en',
    language: 'en',
    dress: 'office',
    path: '/contact/tide-house',
    mechanism: 'a short page under the title and heading that all pages have, also the one for missing pages',
    page: under(
      'Northmoor Trust',
      'Tide House, 4 Weir Lane, opens on Tuesdays from ten to four. The archive is on the first floor; ring the bell twice.',
    ),
    others: under(
      'Northmoor Trust',
      'Sorry, we have no such page. Please use the menu or write to the office if you think that this is our fault.',
    ),
    home: under(
      'Northmoor Trust',
      'The Trust keeps the weirs of the Orme since 1931. It has four hundred members and publishes a yearbook.',
    ),
  },
  {
    name: 'l2-same-head-sr',
    language: 'sr',
    dress: 'office',
    path: '/kontakt/arhiva',
    mechanism: 'a short page under the title and heading that all pages have, in Serbian',
    page: under(
      'Канцеларија',
      'Архива се налази у улици Пристанишној 12, на првом спрату. Радно време: уторком од десет до четири.',
    ),
    others: under(
      'Канцеларија',
      'Жао нам је, тражена страница не постоји. Молимо вас да користите мени или пишете уреднику.',
    ),
    home: under(
      'Канцеларија',
      'Добро дошли на сајт Канцеларије. Од 1931. године чувамо списе о бранама на реци.',
    ),
  },
])
