/** What is told apart by a word or a link: notices with a reason, lists of others, doors in a menu, tests in a frame; and their living twins. */
import type { Serve } from '../case.ts'
import { escape, tongue } from '../pages/build.ts'
import { heavy, led, show, type Heavy } from './heavy.ts'
import { html, redirect } from './make.ts'

const news = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
const told = (language: string, from: number, count: number): string =>
  tongue(language)
    .sentences.slice(from, from + count)
    .map((one) => `<p>${escape(one)}</p>`)
    .join('')
const years = (word: string): string =>
  Array.from(
    { length: 12 },
    (_, at) => `<li><a href="/${word}/${2012 + at}">${word} ${2012 + at}</a></li>`,
  ).join('')

/** Four titles that come again and again, in the order of the day. */
const turning =
  (language: string, title: string, titles: readonly string[]): Serve =>
  (request) => {
    const from = request.path.length + request.before
    const items = Array.from({ length: 16 }, (_, at) => {
      const one = titles[(from + at) % titles.length] ?? ''
      return `<article><h2><a href="/p/${at + from}">${one}</a></h2><p>${escape(tongue(language).sentences[(from + at * 3) % 20]?.slice(0, 60) ?? '')}</p></article>`
    })
    return show(language, { title, main: items.join(''), teasers: 'none' }, request)
  }

/** A shop of stuffed words: one sentence, and links of which one says "log in". */
const stuffed = (language: string, title: string, sentence: string, words: string, door: string): Serve => {
  const links = words
    .split('|')
    .flatMap((word, at) => [`<a href="/${at}">${word} ${at * 7 + 11}%</a>`, `<a href="/${at}b">${word}</a>`])
  return () =>
    html(
      `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${sentence}</p><nav><a href="/in">${door}</a> ${links.join(' ')}</nav><footer>${title}</footer></body></html>`,
    )
}

const list = (heading: string, things: string): Heavy => ({
  title: 'Le Bac',
  heading,
  main: things
    .split('|')
    .map(
      (one, at) =>
        `<div><h3><a href="/t/${at}">${one}</a></h3><span>${at + 2}.0${(at % 8) + 1}.2019</span></div>`,
    )
    .join(''),
  teasers: 'none',
})

export const toldGone = heavy('soft-404', 'dead', [
  {
    name: 'tk-asked-hr',
    language: 'hr',
    path: '/vijesti/tko-je-kupio-obalu-41877',
    mechanism:
      'an article under its name and marks, of which only the editors’ reason for taking it away is left',
    page: {
      heading: 'Tko je kupio obalu',
      head: news,
      main: '<p>Ovaj članak je uklonjen odlukom redakcije nakon prigovora čitatelja.</p>',
    },
  },
  {
    name: 'tk-asked-de',
    language: 'de',
    path: '/lokales/das-haus-am-deich-41877',
    mechanism: 'an article under its name and marks, removed at the wish of a family',
    page: {
      heading: 'Das Haus am Deich',
      head: news,
      main: '<p>Dieser Artikel wurde auf Wunsch der Familie entfernt.</p>',
    },
  },
  {
    name: 'tk-recipes-nl',
    language: 'nl',
    path: '/nieuws/2012/brug-bij-zonsopgang-afgesloten',
    mechanism: 'strangers’ list of four dishes stands at every address, in another order each time',
    page: turning('nl', 'Oma’s keuken', [
      'Stamppot met spek',
      'Appeltaart uit de oven',
      'Erwtensoep voor morgen',
      'Boterkoek van toen',
    ]),
    everywhere: true,
  },
  {
    name: 'tk-to-archives',
    language: 'fr',
    path: '/spip.php?article7731',
    mechanism: 'the number of an article is led for good to the archives of all',
    page: led('/archives'),
    more: {
      '/archives': list(
        'Société',
        'La criée|Le bac|Les digues|La bouée|Les moules|Marée basse|Vent debout|Le phare|La cale|Le môle|Les filets|La rade|Le quai|Les casiers',
      ),
    },
  },
  {
    name: 'tk-menu-es',
    language: 'es',
    path: '/informes/2011/agua-y-escuelas',
    mechanism: 'a pill shop at every address of an association, with a log-in among its links',
    page: stuffed(
      'es',
      'Farmacia sin receta 24 h',
      'Pastillas genéricas con envío a todo el mundo.',
      'Azules|Dieta|Sueño|Cabello|Piel|Dolor|Tos|Vitaminas',
      'Iniciar sesión',
    ),
    home: { main: '' },
    everywhere: true,
  },
  {
    name: 'tk-empty-pt',
    language: 'pt',
    path: '/noticias/ver/90413/ponte-de-madeira',
    mechanism: 'a template whose article is empty, beside teasers that turn, at every number',
    page: { title: ' | Folha da Barra', main: '' },
    everywhere: true,
  },
  {
    name: 'tk-thread-fr',
    language: 'fr',
    path: '/showthread.php?t=77120',
    mechanism: 'a board names no thread and asks to tell its keeper, at every number',
    page: {
      title: 'Forum du Bac - Message',
      heading: 'Message',
      main: '<p>Aucune discussion spécifiée. Si vous avez suivi un lien valide, avertissez l’administrateur.</p>',
      teasers: 'none',
    },
    others: {
      title: 'Forum du Bac - Message',
      heading: 'Message',
      main: '<p>Aucune discussion spécifiée. Si vous avez suivi un lien valide, avertissez l’administrateur.</p>',
      teasers: 'none',
    },
  },
])

export const toldThere = heavy('living', 'alive', [
  {
    name: 'tk-number-moved',
    language: 'fr',
    path: '/spip.php?article7732',
    mechanism: 'the number of an article is led for good to its new address, which has no number',
    page: led('/recits/bac'),
    more: { '/recits/bac': { heading: 'Le bac de la rive', head: news, main: told('fr', 2, 9) } },
  },
  {
    name: 'tk-rubric-moved',
    language: 'fr',
    path: '/spip.php?rubrique14',
    mechanism: 'the number of a section is led for good to the same section under its name',
    page: led('/archives'),
    more: {
      '/archives': list(
        'Archives',
        'La criée|Le bac|Les digues|La bouée|Les moules|Marée basse|Vent debout|Le phare|La cale|Le môle|Les filets|La rade|Le quai|Les casiers',
      ),
    },
  },
  {
    name: 'tk-month-it',
    language: 'it',
    path: '/Consiglio.aspx?vista=calendario',
    mechanism: 'no sitting was found for this month, above those of twelve years',
    page: {
      heading: 'Calendario',
      main: `<p>Nessuna seduta trovata per questo mese.</p><ul>${years('sedute')}</ul>`,
    },
  },
  {
    name: 'tk-week-pl',
    language: 'pl',
    path: '/terminarz/',
    mechanism: 'nothing was found in this week, above the calendars of twelve years',
    page: {
      heading: 'Terminarz',
      main: `<p>Nie znaleziono wydarzeń w tym tygodniu.</p><ul>${years('terminarz')}</ul>`,
    },
  },
  {
    name: 'tk-no-more-es',
    language: 'es',
    path: '/comunicados/',
    mechanism: 'no other results were found, says the end of a list whose entries stand there',
    page: {
      heading: 'Comunicados',
      main: `<ul>${years('comunicado')}</ul><p>Cargando…</p><p>No se encontraron otros resultados</p>`,
    },
  },
  {
    name: 'tk-law-article-hr',
    language: 'hr',
    path: '/zakoni/pomorski/pomorsko-dobro-clanak-14',
    mechanism: 'an article of a law, which another law has taken out: all that is left to say of it',
    page: {
      heading: 'Pomorsko dobro, članak 14.',
      head: '<meta property="og:type" content="article">',
      main: '<p>Ovaj članak je uklonjen izmjenama zakona, „Službeni glasnik“ 12/2011.</p>',
    },
  },
  {
    name: 'tk-law-article-es',
    language: 'es',
    path: '/leyes/aguas/servidumbre-de-paso',
    mechanism: 'an article of a law under a name without a number, taken out by a law with one',
    page: {
      heading: 'Servidumbre de paso',
      head: '<meta property="og:type" content="article">',
      main: '<p>Este artículo ha sido eliminado por la Ley 8/2013, de 26 de junio.</p>',
    },
  },
  {
    name: 'tk-counter-pt',
    language: 'pt',
    path: '/noticias/a-conta-do-cais-73114',
    mechanism:
      'a strip that counts what was read, in a block called after pay walls, above the whole short text',
    page: {
      heading: 'A conta do cais',
      head: news,
      main: `<div class="paywall-counter"><p>Leu 2 de 5 textos deste mês.</p></div>${told('pt', 0, 9)}`,
    },
    verdicts: ['alive'],
  },
])

const test = (heading: string, words: string, button: string): Heavy => ({
  heading,
  main: `<form method="post"><p>${words}</p><img src="/captcha.png" alt=""><input name="c"><button>${button}</button></form>`,
})

const guarded = heavy('bot-wall', 'undecidable', [
  {
    name: 'tk-picture-pl',
    language: 'pl',
    path: '/akta/pokaz?sygn=404-2015',
    mechanism: 'a court asks to copy the signs of a picture, in its whole frame, before each record',
    page: test('Weryfikacja', 'Aby kontynuować, przepisz znaki z obrazka.', 'Dalej'),
    others: test('Weryfikacja', 'Aby kontynuować, przepisz znaki z obrazka.', 'Dalej'),
    verdicts: ['blocked'],
  },
  {
    name: 'tk-picture-tr',
    language: 'tr',
    path: '/dosya/goster?no=404-2015',
    mechanism: 'a registry asks for the letters of a picture, in its whole frame, at every address',
    page: test('Doğrulama', 'Devam etmek için resimdeki karakterleri yazınız.', 'Devam'),
    everywhere: true,
    verdicts: ['blocked'],
  },
  {
    name: 'tk-log-in-text-en',
    language: 'en',
    path: '/reports/2014/wells-and-weirs',
    mechanism: 'a sentence that asks to log in first, among the links of a whole frame, at every address',
    page: {
      heading: 'Members',
      main: '<p>Please log in to read this report. You must be logged in to see it.</p><a href="/in">Log in</a>',
      teasers: 'none',
    },
    everywhere: true,
    verdicts: ['login-required'],
  },
  {
    name: 'tk-consent-host',
    language: 'hr',
    path: '/vijesti/rijeka-u-poplavi-70041',
    mechanism:
      'without a cookie every page leads to a host that is called consent in its language, with the way back',
    page: ({ path }) => redirect(`https://privola.tk-consent-host.test/?back=${encodeURIComponent(path)}`),
    verdicts: ['consent-required'],
  },
])

/** The host that asks has a page of its own. */
export const toldMoot = guarded.map((one) =>
  one.name === 'tk-consent-host'
    ? {
        ...one,
        hosts: {
          ...one.hosts,
          'privola.tk-consent-host.test': {
            serve: () =>
              html(
                '<!DOCTYPE html><html lang="hr"><head><meta charset="utf-8"><title>Vaša privatnost</title></head><body><h1>Cijenimo vašu privatnost</h1><p>Mi i 412 partnera čuvamo podatke na vašem uređaju.</p><form><button>Prihvaćam</button></form></body></html>',
              ),
          },
        },
      }
    : one,
)
