/** Living pages of odd shape: short, bare, overlaid, made by script, or no pages at all. */
import { article, frontPage, living, page, tongue } from '../pages/build.ts'
import { html, makeCases, show, site } from './make.ts'

const longName = tongue('en').names[1]

export const odd = makeCases('trap-shape', 'alive', [
  {
    name: 'haiku-of-the-day',
    mechanism: 'a page of seventeen syllables and nothing else',
    language: 'ja',
    path: '/haiku/2024-03-12',
    verdicts: ['alive'],
    serve: site('ja', 'ngo', {
      '/haiku/2024-03-12': html(
        '<!doctype html><html lang="ja"><head><title>三月十二日の句</title></head><body><p>涸れ井戸に<br>星ひとつ落つ<br>春の闇</p></body></html>',
      ),
    }),
  },
  {
    name: 'one-line-statement',
    mechanism: 'a press statement of one sentence on a bare page',
    path: '/statements/2022-07-01.html',
    verdicts: ['alive'],
    serve: site('en', 'ministry', {
      '/statements/2022-07-01.html': html(
        '<html><head><title>Statement of 1 July 2022</title></head><body><p>The Commission has received the letter and will answer it in September.</p></body></html>',
      ),
    }),
  },
  {
    name: 'scan-of-a-page',
    mechanism: 'a living page that is one scanned picture with its description',
    language: 'cs',
    path: '/kronika/1921/strana-14',
    verdicts: ['alive'],
    serve: (request) =>
      site('cs', 'landing', {
        '/kronika/1921/strana-14': html(
          '<!doctype html><html lang="cs"><head><title>Kronika obce 1921, strana 14</title></head><body><a href="strana-13">‹</a> <a href="strana-15">›</a><img src="/scans/1921-014.jpg" alt="Kronika obce, rok 1921, strana 14: zápis o vyschlé studni"></body></html>',
        ),
      })(request),
  },
  {
    name: 'lingvo-neatendita',
    mechanism: 'a site in a language that phrase lists do not know',
    language: 'eo',
    verdicts: ['alive'],
    path: '/raportoj/putoj',
    serve: site('eo', 'ngo', { '/raportoj/putoj': show('eo', 'ngo', living('eo', 1)) }),
  },
  {
    name: 'login-in-the-header',
    mechanism: 'a whole article under a header with a log-in form and password field',
    language: 'de',
    verdicts: ['alive'],
    serve: site('de', 'newspaper', {
      '/news/2024/03/wells': show('de', 'newspaper', {
        ...living('de', 1),
        header:
          '<form action="/login" method="post"><label>E-Mail <input name="user"></label><label>Passwort <input type="password" name="pass"></label><button>Anmelden</button></form>',
      }),
    }),
  },
  {
    name: 'consenso-sopra',
    mechanism: 'a consent overlay lies over an article that is whole in the HTML',
    language: 'it',
    verdicts: ['alive'],
    serve: site('it', 'newspaper', {
      '/news/2024/03/wells': show('it', 'newspaper', {
        ...living('it', 2),
        before:
          '<div class="cmp-overlay" role="dialog" aria-modal="true" style="position:fixed;inset:0"><h2>La tua privacy è importante per noi</h2><p>Noi e i nostri 842 partner archiviamo informazioni sul dispositivo. Accettando ci aiuti a finanziare il sito.</p><button>Accetta e continua</button><button>Gestisci le opzioni</button></div>',
      }),
    }),
  },
  {
    name: 'banner-of-upkeep',
    mechanism: 'a banner announces maintenance for tomorrow above a living article',
    language: 'sv',
    verdicts: ['alive'],
    serve: site('sv', 'ministry', {
      '/news/2024/03/wells': show('sv', 'ministry', {
        ...living('sv', 1),
        before: '<div class="alert">Underhåll: webbplatsen är stängd för underhåll i morgon kl. 22–24.</div>',
      }),
    }),
  },
  {
    name: 'counted-but-open',
    mechanism: 'a newspaper that counts articles and asks for a subscription under a text that is whole',
    language: 'fr',
    verdicts: ['alive'],
    serve: site('fr', 'newspaper', {
      '/news/2024/03/wells': show('fr', 'newspaper', {
        ...living('fr', 2),
        head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":true,"headline":"Les puits"}</script>',
        main: [
          ...article('fr', 2, 7),
          '<div class="promo"><h3>Abonnez-vous</h3><p>Il vous reste 2 articles gratuits ce mois-ci.</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'hidden-from-engines',
    mechanism: 'a living page that asks search engines to leave it out',
    language: 'nl',
    verdicts: ['alive'],
    serve: site('nl', 'ngo', {
      '/news/2024/03/wells': show('nl', 'ngo', {
        ...living('nl', 1),
        head: '<meta name="robots" content="noindex, nofollow">',
      }),
    }),
  },
  {
    name: 'shell-for-the-rest',
    mechanism:
      'unknown addresses answer 200 with a page for missing pages, but the cited one is really there',
    language: 'hu',
    verdicts: ['alive'],
    serve: site(
      'hu',
      'newspaper',
      { '/news/2024/03/wells': show('hu', 'newspaper', living('hu', 1)) },
      show('hu', 'newspaper', { title: 'Az oldal nem található', main: ['A keresett oldal nem létezik.'] }),
    ),
  },
  {
    name: 'home-that-takes-all',
    mechanism: 'the front page itself is cited on a site that redirects everything unknown to it',
    language: 'pl',
    path: '/',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/'
        ? show('pl', 'ngo', frontPage('pl'))
        : { status: 302, headers: [['Location', '/']], body: '' },
  },
  {
    name: 'login-itself',
    mechanism: 'a log-in page is what was cited',
    language: 'es',
    path: '/login',
    verdicts: ['alive', 'login-required'],
    serve: site('es', 'ministry', {
      '/login': show('es', 'ministry', {
        title: 'Acceso al portal de expedientes',
        main: [
          'Por esta puerta acceden los ciudadanos a sus expedientes. Necesita un certificado o una clave permanente.',
          ...article('es', 1, 3),
          '<form method="post"><input name="u"><input type="password" name="p"><button>Entrar</button></form>',
        ],
      }),
    }),
  },
  {
    name: 'page-about-missing-page',
    mechanism: 'the cited path is /404 and holds an article of a design magazine',
    path: '/blog/404',
    verdicts: ['alive'],
    serve: site('en', 'newspaper', {
      '/blog/404': show('en', 'newspaper', {
        title: 'Forty lovely error pages',
        main: ['We asked forty studios for their page for missing pages.', ...article('en', 3, 6)],
      }),
    }),
  },
  {
    name: 'frames-of-1998',
    mechanism: 'a frameset whose document has no text of its own',
    path: '/index.htm',
    verdicts: ['alive'],
    serve: site('en', 'ngo', {
      '/index.htm': html(
        `<html><head><title>${longName} – archive 1998</title></head><frameset cols="180,*"><frame src="menu.htm" name="menu"><frame src="main.htm" name="main"><noframes><body>Your browser does not show frames. <a href="main.htm">Go on</a></body></noframes></frameset></html>`,
      ),
      '/main.htm': show('en', 'ngo', living('en', 2)),
      '/menu.htm': html('<ul><li><a href="main.htm">Main</a></ul>'),
    }),
  },
  {
    name: 'written-by-script',
    mechanism: 'a shell of script whose article comes by a second request and is there',
    language: 'uk',
    path: '/story/krynytsi',
    verdicts: ['alive'],
    needsBrowser: true,
    serve: (request) =>
      request.path === '/api/story/krynytsi'
        ? {
            status: 200,
            headers: [['Content-Type', 'application/json']],
            body: JSON.stringify({ title: living('uk', 1).title, lines: article('uk', 1, 6) }),
          }
        : request.path.startsWith('/api/')
          ? { status: 404, headers: [['Content-Type', 'application/json']], body: '{}' }
          : html(
              `<!doctype html><html lang="uk"><head><meta charset="utf-8"><title>Вісник</title></head><body><div id="app"></div><script>fetch('/api' + location.pathname).then((r) => r.json()).then((s) => { document.title = s.title || 'Сторінку не знайдено'; document.getElementById('app').innerHTML = s.lines ? '<h1>' + s.title + '</h1><p>' + s.lines.join('</p><p>') + '</p>' : '<h1>Сторінку не знайдено</h1>' })</script></body></html>`,
            ),
  },
  {
    name: 'pdf-with-pages',
    mechanism: 'a PDF file, well typed',
    path: '/files/report.pdf',
    verdicts: ['alive'],
    serve: site('en', 'landing', {
      '/files/report.pdf': {
        status: 200,
        headers: [['Content-Type', 'application/pdf']],
        body: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
      },
    }),
  },
  {
    name: 'pdf-called-octets',
    mechanism: 'a PDF sent as application/octet-stream for download',
    path: '/download.php?file=17',
    verdicts: ['alive'],
    serve: site('en', 'ministry', {
      '/download.php': {
        status: 200,
        headers: [
          ['Content-Type', 'application/octet-stream'],
          ['Content-Disposition', 'attachment; filename="report.pdf"'],
        ],
        body: `%PDF-1.7\n${'% filler of a scanned document\n'.repeat(400)}%%EOF\n`,
      },
    }),
  },
  {
    name: 'data-as-lines',
    mechanism: 'a CSV file as text',
    path: '/data/rain.csv',
    verdicts: ['alive'],
    serve: site('en', 'ministry', {
      '/data/rain.csv': {
        status: 200,
        headers: [['Content-Type', 'text/csv']],
        body: `station,month,mm\n${Array.from({ length: 60 }, (_, index) => `S${index % 12},${index},${(index * 37) % 90}`).join('\n')}\n`,
      },
    }),
  },
  {
    name: 'thread-about-404',
    mechanism: 'a forum thread in which people complain of pages not found',
    language: 'ru',
    path: '/viewtopic.php?t=4417',
    verdicts: ['alive'],
    serve: site('ru', 'forum', {
      '/viewtopic.php': show('ru', 'forum', {
        title: 'Страница не найдена — что делать?',
        main: [
          'Открываю ссылку, а там «Страница не найдена». У всех так?',
          'У меня тоже 404. Попробуйте через архив.',
          'Спасибо, нашёл копию. Оказалось, раздел переехал, новый адрес в первом сообщении.',
          ...article('ru', 1, 3),
        ],
      }),
    }),
  },
  {
    name: 'no-markup-at-all',
    mechanism: 'an HTML page of the first years: no doctype, no head, capital tags',
    language: 'fi',
    path: '/~esko/kaivot.html',
    verdicts: ['alive'],
    serve: site('fi', 'ngo', {
      '/~esko/kaivot.html': html(
        `<TITLE>Kaivot</TITLE><H1>Kaivoista</H1><P>${article('fi', 1, 4).join('<P>')}`,
      ),
    }),
  },
  {
    name: 'same-page-two-names',
    mechanism: 'article and print version are alike, and so are all reports of one series',
    language: 'pt',
    path: '/relatorios/2024-03?print=1',
    verdicts: ['alive'],
    serve: (request) =>
      /^\/relatorios\/20\d\d-\d\d(?:\?|$)/.test(request.path)
        ? html(
            page('pt', 'landing', {
              title: `Relatório mensal ${request.path.slice(12, 19)}`,
              main: article('pt', 1, 4),
            }),
          )
        : site('pt', 'landing', {})(request),
  },
])
