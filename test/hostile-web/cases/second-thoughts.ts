/** Cases that came to mind when the others were right: what else sites do, in the same families. */
import { article, frontPage } from '../pages/build.ts'
import { html, makeCases, redirect, show, site, type Written } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const lost = (lang: string, title: string) => html(plain(lang, title, `<h1>${title}</h1>`), 404)
const home = (name: string, language: string, mechanism: string, title: string, body: string): Written => ({
  name,
  language,
  mechanism,
  cited: `http://${name}.test/`,
  verdicts: ['parked', 'soft-404'],
  serve: () => html(plain(language, title, body)),
})

export const soldHomes = makeCases('parked', 'dead', [
  home(
    'domaenet-til-salg',
    'da',
    'the front page of a name that is offered for sale in Danish',
    'domaenet-til-salg.test er til salg',
    '<h1>domaenet-til-salg.test</h1><p>Domænet er til salg. Giv et bud!</p><form><input name="bud"><button>Send bud</button></form>',
  ),
  home(
    'elado-domain-nev',
    'hu',
    'the front page of a name that is offered for sale in Hungarian',
    'Eladó domain: elado-domain-nev.test',
    '<h1>Ez a domain eladó</h1><p>elado-domain-nev.test – ajánlatát várjuk.</p>',
  ),
  home(
    'domeniu-expirat-ro',
    'ro',
    'the front page of a name that ran out, in Romanian',
    'Domeniu expirat',
    '<h1>Domeniul domeniu-expirat-ro.test a expirat</h1><p>Dacă sunteți proprietarul, îl puteți reînnoi.</p>',
  ),
  home(
    'se-vende-este-nombre',
    'es',
    'the front page of a name for sale in Spanish, with a list of advertisements',
    'se-vende-este-nombre.test',
    '<h1>se-vende-este-nombre.test</h1><p>Este dominio está en venta.</p><h2>Búsquedas relacionadas</h2><ul><li><a href="/s?k=1">Seguros</a></li><li><a href="/s?k=2">Créditos</a></li></ul>',
  ),
])

export const takenAway = makeCases('soft-404', 'dead', [
  {
    name: 'removed-under-its-title',
    mechanism:
      'the headline stands, and under it one sentence: this article has been removed; unknown ones are 404',
    path: '/news/2017/05/harbour-master-resigns',
    verdicts: ['soft-404', 'gone'],
    serve: site('en', 'newspaper', {
      '/news/2017/05/harbour-master-resigns': show('en', 'newspaper', {
        title: 'Harbour master resigns',
        main: ['This article has been removed.'],
      }),
    }),
  },
  {
    name: 'dieser-beitrag-geloescht',
    mechanism:
      'a headline, and "this contribution was deleted by its author", in German; unknown ones are 404',
    language: 'de',
    path: '/beitrag/88120/brunnen-im-osten',
    verdicts: ['soft-404', 'gone'],
    serve: site('de', 'forum', {
      '/beitrag/88120/brunnen-im-osten': show('de', 'forum', {
        title: 'Brunnen im Osten',
        main: ['Dieser Beitrag wurde vom Autor gelöscht.'],
      }),
    }),
  },
  {
    name: 'error-place-that-says',
    mechanism: 'lost addresses lead to /error, where the page says that there is no such page, 200',
    language: 'pt',
    path: '/artigos/mares-vivas',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path.startsWith('/error')
        ? html(plain('pt', 'Erro', '<h1>Página não encontrada</h1><p>A página que procura não existe.</p>'))
        : request.path === '/'
          ? show('pt', 'ngo', frontPage('pt'))
          : redirect('/error'),
  },
  {
    name: 'paper-that-is-no-paper',
    mechanism: 'what is called application/pdf is an error page in HTML; other papers of the folder are 404',
    path: '/papers/2011/wells.pdf',
    verdicts: ['soft-404', 'bad-response'],
    serve: (request) =>
      request.path === '/papers/2011/wells.pdf'
        ? {
            status: 200,
            headers: [['Content-Type', 'application/pdf']],
            body: plain(
              'en',
              'File not found',
              '<h1>File not found</h1><p>The file you requested could not be found.</p>',
            ),
          }
        : lost('en', 'Not Found'),
  },
  {
    name: 'long-apology',
    mechanism:
      'an apology with a long list of read stories and their first sentences, 200, under a title of its own, for all unknown addresses',
    language: 'nl',
    verdicts: ['soft-404'],
    serve: site(
      'nl',
      'newspaper',
      {},
      show('nl', 'newspaper', {
        title: 'Pagina niet gevonden',
        main: [
          'De opgevraagde pagina bestaat niet (meer).',
          '<h2>Meest gelezen</h2>',
          ...article('nl', 1, 6),
        ],
      }),
    ),
  },
  {
    name: 'zero-rows-of-data',
    mechanism: 'a service of tables gives the names of the columns and no row for what it does not know',
    path: '/tables/wells-1931.csv',
    verdicts: ['soft-404', 'bad-response'],
    serve: (request) =>
      request.path === '/'
        ? show('en', 'landing', frontPage('en'))
        : { status: 200, headers: [['Content-Type', 'text/csv']], body: 'id;name;depth\n' },
  },
])

export const shutForAll = makeCases('gate', 'undecidable', [
  {
    name: 'front-door-is-a-login',
    mechanism: 'every address of an intranet leads to its front page, which is a log-in and nothing else',
    language: 'it',
    path: '/documenti/2014/verbale',
    verdicts: ['login-required'],
    serve: (request) =>
      request.path === '/'
        ? html(
            plain(
              'it',
              'Accesso',
              '<h1>Area riservata</h1><form method="post"><input name="utente"><input type="password" name="chiave"><button>Accedi</button></form>',
            ),
          )
        : redirect('/'),
  },
  {
    name: 'block-host-elsewhere',
    mechanism: 'a guard leads visitors to a host of its own, which says that they were stopped, 200',
    path: '/reports/2019/wells.html',
    verdicts: ['blocked'],
    serve: () => redirect('https://block.block-host-elsewhere.test/?rid=88-1204'),
    hosts: {
      'block.block-host-elsewhere.test': {
        serve: () =>
          html(
            plain(
              'en',
              'Access denied',
              '<h1>Access denied</h1><p>Your request was flagged by our security policy. Reference: 88-1204</p>',
            ),
          ),
      },
    },
  },
  {
    name: 'unknown-words-known-block',
    mechanism: 'two sentences and a block called paywall with a price, whose words are in Welsh',
    language: 'cy',
    path: '/newyddion/ffynhonnau',
    verdicts: ['paywalled'],
    serve: (request) =>
      request.path === '/newyddion/ffynhonnau'
        ? html(
            plain(
              'cy',
              'Ffynhonnau’r dwyrain – Y Llan',
              '<header><a href="/">Y Llan</a></header><main><h1>Ffynhonnau’r dwyrain</h1><p>Sychodd tair ffynnon yn y dwyrain fis yn gynnar eleni, medd y cyngor.</p><div class="paywall"><p>I ddarllen mwy, ymunwch â ni am £3 y mis.</p></div></main>',
            ),
          )
        : lost('cy', 'Heb ei ganfod'),
  },
  {
    name: 'unpublished-by-law',
    mechanism: 'a headline, and that the text was taken offline for legal reasons, 200',
    language: 'de',
    path: '/a/der-fall-brunner',
    verdicts: ['legal-block'],
    serve: site('de', 'newspaper', {
      '/a/der-fall-brunner': show('de', 'newspaper', {
        title: 'Der Fall Brunner',
        main: ['Dieser Artikel ist aus rechtlichen Gründen nicht mehr verfügbar.'],
      }),
    }),
  },
  {
    name: 'no-seat-in-the-course',
    mechanism:
      'a course of a learning platform: "guests cannot enter this course; please log in", in Greek, in place',
    language: 'el',
    path: '/course/view.php?id=441',
    verdicts: ['login-required', 'blocked'],
    serve: (request) =>
      request.path.startsWith('/course')
        ? html(
            plain(
              'el',
              'Μάθημα: Υδρολογία',
              '<h1>Υδρολογία</h1><div class="box"><p>Οι επισκέπτες δεν έχουν πρόσβαση σε αυτό το μάθημα. Παρακαλούμε συνδεθείτε.</p><button>Συνέχεια</button></div>',
            ),
          )
        : lost('el', 'Δεν βρέθηκε'),
  },
  {
    name: 'too-long-a-queue',
    mechanism: 'a waiting room in place of the page, in French, everywhere',
    language: 'fr',
    path: '/billets/2024/expo',
    verdicts: ['blocked', 'rate-limited', 'bad-response'],
    serve: () =>
      html(
        plain(
          'fr',
          'File d’attente',
          '<h1>Vous êtes dans la file d’attente</h1><p>Temps d’attente estimé : 12 minutes. Gardez cette page ouverte.</p>',
        ),
      ),
  },
])
