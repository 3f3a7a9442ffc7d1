/** Pages that live though something about them sounds like an end: a second handful. */
import { frontPage, living } from '../pages/build.ts'
import { html, makeCases, redirect, show, site, text } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const lost = (lang: string, title: string) => html(plain(lang, title, `<h1>${title}</h1>`), 404)
export const aliveAllTheSame = makeCases('trap-second', 'alive', [
  {
    name: 'blank-on-purpose',
    mechanism: 'a page that says that it was left blank on purpose, and is cited for that',
    path: '/manual/p-212',
    verdicts: ['alive'],
    serve: site('en', 'landing', {
      '/manual/p-212': html(
        plain('en', 'Manual, page 212', '<h1>Page 212</h1><p>This page intentionally left blank.</p>'),
      ),
    }),
  },
  {
    name: 'error-is-null',
    mechanism: 'JSON with "error": null, "status": 200 and a "not_found" counter is a whole answer',
    path: '/v1/wells/44.json',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/v1/wells/44.json'
        ? {
            status: 200,
            headers: [['Content-Type', 'application/json']],
            body: '{"status":200,"error":null,"data":{"id":44,"name":"Ash well","depth":12.5},"stats":{"found":1,"not_found":404}}',
          }
        : {
            status: 404,
            headers: [['Content-Type', 'application/json']],
            body: '{"status":404,"error":"not found"}',
          },
  },
  {
    name: 'number-four-hundred-four',
    mechanism: 'an entry about the number 404 and its uses, short, at an encyclopedia',
    language: 'fr',
    path: '/wiki/404_(nombre)',
    verdicts: ['alive'],
    serve: site('fr', 'wiki', {
      '/wiki/404_(nombre)': show('fr', 'wiki', {
        title: '404 (nombre)',
        main: [
          '404 (quatre cent quatre) est l’entier naturel qui suit 403 et précède 405.',
          'En informatique, l’erreur 404 dit qu’une page n’existe pas. La Peugeot 404 fut produite de 1960 à 1975.',
        ],
      }),
    }),
  },
  {
    name: 'retired-with-notice',
    mechanism: 'the notice of a retraction: why a paper was withdrawn, by whom, when',
    path: '/articles/retraction-12-441',
    verdicts: ['alive'],
    serve: site('en', 'landing', {
      '/articles/retraction-12-441': show('en', 'landing', {
        title: 'Retraction: Recharge of shallow wells',
        main: [
          'This article has been withdrawn at the request of its authors, who found that the gauges of 2016 had been read twice.',
          'The editors agree. The original text remains available for the record, marked on each page. Date of this notice: 4 June 2021.',
        ],
      }),
    }),
  },
  {
    name: 'front-page-with-login',
    mechanism: 'the front page of a society with a log-in beside its news; the front page itself was cited',
    language: 'pl',
    cited: 'https://front-page-with-login.test/',
    verdicts: ['alive'],
    serve: site('pl', 'ngo', {
      '/': show('pl', 'ngo', {
        ...frontPage('pl'),
        header:
          '<form action="/login"><input name="l"><input type="password" name="h"><button>Zaloguj</button></form>',
      }),
    }),
  },
  {
    name: 'table-and-nothing-else',
    mechanism: 'a page of one table of figures without a sentence',
    language: 'ru',
    path: '/tablica/7.html',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/tablica/7.html'
        ? html(
            plain(
              'ru',
              'Таблица 7',
              `<h1>Таблица 7</h1><table>${Array.from({ length: 12 }, (_, at) => `<tr><td>${1930 + at}</td><td>${at * 17 + 404}</td><td>${at * 3}</td></tr>`).join('')}</table>`,
            ),
          )
        : lost('ru', 'Не найдено'),
  },
  {
    name: 'gallery-without-words',
    mechanism: 'a page of pictures with a title and hardly a word; neighbours are 404',
    language: 'ja',
    path: '/gallery/1931',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/gallery/1931'
        ? html(
            plain(
              'ja',
              '一九三一年の港',
              `<h1>一九三一年の港</h1>${'<img src="/i/1.jpg" alt="">'.repeat(9)}`,
            ),
          )
        : lost('ja', '見つかりません'),
  },
  {
    name: 'moved-with-its-old-name',
    mechanism: 'the whole site moved to another host, each page to its own place there',
    language: 'uk',
    path: '/statti/kolodyazi-skhodu.html',
    verdicts: ['redirected', 'alive'],
    serve: (request) =>
      redirect(`https://nova.moved-with-its-old-name.test${request.path.replace('.html', '')}`, 301),
    hosts: {
      'nova.moved-with-its-old-name.test': {
        serve: site('uk', 'newspaper', { '/statti/kolodyazi-skhodu': show('uk', 'newspaper', living('uk')) }),
      },
    },
  },
  {
    name: 'quoted-apology',
    mechanism: 'plain text of a mail in an archive that quotes "page not found" and "domain is for sale"',
    path: '/pipermail/wells/2009-May/000441.html',
    verdicts: ['alive'],
    serve: (request) =>
      request.path.endsWith('000441.html')
        ? html(
            plain(
              'en',
              '[wells] page not found',
              '<h1>[wells] page not found</h1><b>R. Amsel</b><br><i>Tue May 5 10:02:11 2009</i><pre>&gt; I get "page not found" on the old site, and then\n&gt; "this domain is for sale". Is there a copy?\n\nYes. Ask Brook, who kept the tapes.\n</pre>',
            ),
          )
        : text('Not Found', 404),
  },
  {
    name: 'app-shell-with-own-head',
    mechanism:
      'a shell of script, but the head describes this very page, and names its address; others get the bare name',
    path: '/place/ash-well',
    verdicts: ['alive'],
    serve: (request) =>
      html(
        request.path === '/place/ash-well'
          ? plain(
              'en',
              'Ash well · Atlas',
              '<div id="root"></div><script src="/m.js"></script>',
              '<meta property="og:title" content="Ash well"><meta property="og:description" content="A well of 1712 at the crossing of the two roads, twelve metres deep, dry since 1931."><link rel="canonical" href="https://app-shell-with-own-head.test/place/ash-well">',
            )
          : plain(
              'en',
              'Atlas',
              '<div id="root"></div><script src="/m.js"></script>',
              '<meta property="og:description" content="Places of the county.">',
            ),
      ),
  },
])
