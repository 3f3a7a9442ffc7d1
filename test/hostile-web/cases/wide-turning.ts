/** Front pages for whatever is asked whose teasers are wholly others each time; and sections, editions and articles that look like them. */
import type { Serve } from '../case.ts'
import { article, escape, tongue } from '../pages/build.ts'
import { html, makeCases, text } from './make.ts'

/** Teasers of words in another order with every seed. */
function teasersOf(language: string, seed: number, label: string): string {
  const words = tongue(language).sentences.flatMap((one) => one.split(' '))
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  const chance = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % most
  }
  const some = (count: number): string =>
    escape(Array.from({ length: count }, () => words[chance(words.length)]).join(' '))
  const cards = Array.from(
    { length: 14 },
    () => `<article><h3><a href="/n/${chance(99_999)}">${some(7)}</a></h3><p>${some(12)}</p></article>`,
  )
  return `<section><h2>${label}</h2>${cards.join('')}</section>`
}

/** A site's page: its menu, what it says itself, and teasers. */
function paper(language: string, title: string, said: string, label: string): Serve {
  const { sentences } = tongue(language)
  const menu = Array.from(
    { length: 36 },
    (_, at) =>
      `<li><a href="/m/${at}">${escape((sentences[at % sentences.length] ?? '').split(' ').slice(0, 2).join(' '))}</a></li>`,
  ).join('')
  return ({ before, path }) =>
    html(
      `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">${title}</a><nav><ul>${menu}</ul></nav></header><main>${said}${teasersOf(language, before * 77 + path.length, label)}</main><footer><p>© ${title}</p></footer></body></html>`,
    )
}

const robots =
  (serve: Serve): Serve =>
  (request) =>
    request.path === '/robots.txt' ? text('User-agent: *\nAllow: /\n') : serve(request)
const dead = (name: string, language: string, path: string, mechanism: string, serve: Serve) => ({
  name,
  language,
  path,
  mechanism,
  verdicts: ['soft-404', 'gone'] as const,
  serve: robots(serve),
})

export const turningFronts = makeCases('home-in-place', 'dead', [
  dead(
    'w5-news-en',
    'en',
    '/2012/03/weir-survey-finds-leaks',
    'a paper shows its front page for every old address; all its teasers are others each time',
    paper('en', 'Tide Herald', '', 'Latest'),
  ),
  dead(
    'w5-news-h1',
    'en',
    '/2012/03/weir-survey-finds-cracks',
    'a paper’s front page for every old address, headed by its name, with wholly other teasers',
    paper('en', 'Tide Herald', '<h1>Tide Herald</h1>', 'Latest'),
  ),
  dead(
    'w5-ngo-fr',
    'fr',
    '/nos-actions/2011/puits',
    'an association shows its front page for everything, with a greeting and teasers that turn wholly',
    paper(
      'fr',
      'Eaux Vives',
      '<h1>Eaux Vives</h1><p>Depuis 1994, l’association creuse et entretient des puits avec les villages de trois départements.</p>',
      'À la une',
    ),
  ),
  dead(
    'w5-ministry-ar',
    'ar',
    '/node/11822',
    'a ministry shows its front page for every number, in Arabic',
    paper('ar', 'وزارة الموارد', '<h1>وزارة الموارد</h1>', 'آخر الأخبار'),
  ),
  dead(
    'w5-ministry-sw',
    'sw',
    '/pages/11822',
    'a ministry shows its front page for every number, in Swahili',
    paper(
      'sw',
      'Wizara ya Maji',
      '<h1>Wizara ya Maji</h1><p>Karibu katika tovuti ya Wizara ya Maji.</p>',
      'Habari',
    ),
  ),
  dead(
    'w5-shop-de',
    'de',
    '/produkt/orma-12',
    'a shop shows its front page for products that are gone',
    paper(
      'de',
      'Pumpen Wessel',
      '<h1>Pumpen Wessel</h1><p>Pumpen, Schläuche, Dichtungen: versandfertig in 24 Stunden.</p>',
      'Beliebt',
    ),
  ),
  dead(
    'w5-journal-es',
    'es',
    '/index.php/rev/article/view/1182',
    'a journal shows its current issue for every article',
    paper(
      'es',
      'Revista de Aguas',
      '<h1>Número actual</h1><p>Vol. 41, núm. 2 (2026)</p>',
      'Tabla de contenidos',
    ),
  ),
  dead(
    'w5-court-hi',
    'hi',
    '/judgment.php?no=118222014',
    'a court shows its front page for every number of a judgment, in Hindi',
    paper('hi', 'उच्च न्यायालय', '<h1>उच्च न्यायालय</h1>', 'सूचना'),
  ),
  dead(
    'w5-section-id',
    'id',
    '/nasional/read/118223/waduk-retak',
    'a paper shows its list of national news for every old article',
    paper('id', 'Nasional - Koran Pantai', '<h1>Nasional</h1>', 'Terbaru'),
  ),
  dead(
    'w5-lang-ru',
    'ru',
    '/ru/docs/2010/doklad.html',
    'a site shows the front page of its tongue for everything, in Russian',
    paper(
      'ru',
      'Центр водных исследований',
      '<h1>Центр водных исследований</h1><p>Добро пожаловать на наш сайт.</p>',
      'Новости',
    ),
  ),
])

const lost: Serve = () =>
  html(
    '<!DOCTYPE html><html lang="en"><head><title>Page not found – Tide Herald</title></head><body><main><h1>Page not found</h1></main></body></html>',
    404,
  )
const front = paper('en', 'Tide Herald', '', 'Latest')
const living = (
  name: string,
  path: string,
  mechanism: string,
  page: Serve,
  others: Serve = lost,
  language = 'en',
) => ({
  name,
  language,
  path,
  mechanism,
  verdicts: ['alive'] as const,
  serve: robots((request) =>
    request.path === path
      ? page(request)
      : request.path === '/' && others === lost
        ? front(request)
        : others(request),
  ),
})

export const likeTurningFronts = makeCases('living', 'alive', [
  living(
    'l5-section',
    '/section/rivers',
    'a section of a paper was cited, whose teasers turn wholly',
    paper('en', 'Rivers – Tide Herald', '<h1>Rivers</h1>', 'Latest'),
  ),
  living('l5-home-alias', '/home.html', 'the front page by another name was cited; others get 404', front),
  living(
    'l5-edition',
    '/europe',
    'an edition of a paper under the paper’s own title was cited; others get 404',
    paper('en', 'Tide Herald', '<h1>Tide Herald</h1>', 'Europe'),
  ),
  living(
    'l5-one-title-article',
    '/2012/03/118223',
    'an article under the site’s title, headed by its name; lost addresses show the front page',
    paper(
      'en',
      'Tide Herald',
      `<h1>Tide Herald</h1>${article('en', 2)
        .map((one) => `<p>${escape(one)}</p>`)
        .join('')}`,
      'Latest',
    ),
    paper(
      'en',
      'Tide Herald',
      '<h1>Tide Herald</h1><p>News from the coast since 1931, in four editions.</p>',
      'Latest',
    ),
  ),
  ...(
    [
      [
        'l7-one-en',
        'en',
        'Tide Herald',
        'Mrs Arden, who kept the lock at Tide Mill for forty years, died on Sunday. She was 91.',
        'News from the coast since 1931, in four editions.',
      ],
      [
        'l7-one-fr',
        'fr',
        'Le Rivage',
        'Mme Arden, éclusière à Vallet pendant quarante ans, est morte dimanche à 91 ans.',
        'Les nouvelles de la côte depuis 1931.',
      ],
      [
        'l7-one-ar',
        'ar',
        'صدى الساحل',
        'توفيت الأحد السيدة سلمى حارسة هويس الطاحونة عن 91 عاما.',
        'أخبار الساحل منذ عام 1931.',
      ],
      [
        'l7-one-id',
        'id',
        'Koran Pantai',
        'Bu Arden, penjaga pintu air Kali Wetan selama empat puluh tahun, wafat pada hari Minggu.',
        'Berita pantai sejak 1931.',
      ],
    ] as const
  ).map(([name, language, title, said, greeting]) =>
    living(
      name,
      '/p/118223',
      `news of one sentence under the site’s one title and heading, where lost addresses show the front page: ${language}`,
      paper(language, title, `<h1>${title}</h1><p>${said}</p>`, '2026'),
      paper(language, title, `<h1>${title}</h1><p>${greeting}</p>`, '2026'),
      language,
    ),
  ),
])
