/** Answers that say 200 and mean "not here". */
import type { WebAnswer } from '../case.ts'
import { escape, frontPage, living, missing } from '../pages/build.ts'
import { html, makeCases, redirect, show, site } from './make.ts'

/** The site answers 200 with this for every address it does not know. */
const always = (code: string, kind: Parameters<typeof site>[1], answer: WebAnswer) =>
  site(code, kind, {}, answer)
const plain = (code: string, kind: Parameters<typeof site>[1]) =>
  always(code, kind, show(code, kind, missing(code)))

export const soft404 = makeCases('soft-404', 'dead', [
  {
    name: 'amt-ohne-seite',
    mechanism: 'a ministry answers 200 with its page for missing pages, in German, wherever one asks',
    language: 'de',
    path: '/berichte/2019/pegel.html',
    verdicts: ['soft-404'],
    serve: plain('de', 'ministry'),
  },
  {
    name: 'recherche-vide',
    mechanism: 'unknown addresses show the site search with no result, in French',
    language: 'fr',
    verdicts: ['soft-404'],
    serve: (request) =>
      site(
        'fr',
        'ngo',
        {},
        show('fr', 'ngo', {
          title: 'Résultats de recherche',
          main: [
            `Aucun résultat pour « ${request.path.slice(1, 60)} ».`,
            'Essayez avec d’autres mots ou consultez nos dernières publications.',
            '<form><input name="q"><button>Rechercher</button></form>',
          ],
        }),
      )(request),
  },
  {
    name: 'todo-a-casa',
    mechanism: 'every unknown address is redirected to the front page with 302',
    language: 'es',
    verdicts: ['soft-404'],
    serve: site('es', 'newspaper', {}, redirect('/')),
  },
  {
    name: 'tutto-in-sezione',
    mechanism: 'every unknown article is redirected to the front of its section',
    language: 'it',
    path: '/notizie/2017/02/ponte-vecchio-lavori',
    verdicts: ['soft-404'],
    serve: site(
      'it',
      'newspaper',
      { '/notizie/': show('it', 'newspaper', { ...frontPage('it'), title: 'Notizie' }) },
      redirect('/notizie/', 301),
    ),
  },
  {
    name: 'brak-strony',
    mechanism: 'a redirect to a page called 404.html that answers 200',
    language: 'pl',
    verdicts: ['soft-404'],
    serve: site('pl', 'ngo', { '/404.html': show('pl', 'ngo', missing('pl')) }, redirect('/404.html')),
  },
  {
    name: 'shell-of-script',
    mechanism:
      'one shell of script for all addresses; the script asks for the content and writes that there is none',
    path: '/story/wells-run-dry',
    verdicts: ['soft-404'],
    needsBrowser: true,
    serve: (request) =>
      request.path.startsWith('/api/')
        ? { status: 404, headers: [['Content-Type', 'application/json']], body: '{"error":"no such story"}' }
        : request.path === '/app.js'
          ? {
              status: 200,
              headers: [['Content-Type', 'text/javascript']],
              body: `fetch('/api' + location.pathname).then((r) => r.ok ? r.json() : null).then((story) => {
  document.title = story ? story.title : 'Page not found'
  document.getElementById('root').innerHTML = story ? story.html : '<h1>Page not found</h1><p>This story does not exist.</p>'
})`,
            }
          : html(
              '<!doctype html><html lang="en"><head><title>Courier</title><script src="/app.js" defer></script></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
            ),
  },
  {
    name: 'picture-of-nothing',
    mechanism: 'the page for missing pages is one picture with words in it and a link home',
    language: 'ja',
    verdicts: ['soft-404'],
    serve: always(
      'ja',
      'shop',
      html(
        '<!doctype html><html lang="ja"><head><title>湾岸新報</title></head><body style="margin:0;text-align:center"><a href="/"><img src="/img/notfound_w800.png" width="800" height="500"></a></body></html>',
      ),
    ),
  },
  {
    name: 'bos-vitrin',
    mechanism: 'a shop shows an empty list of its category where the product was',
    language: 'tr',
    path: '/urun/elektrikli-su-pompasi-4410',
    verdicts: ['soft-404'],
    serve: always(
      'tr',
      'shop',
      show('tr', 'shop', {
        title: 'Ürünler',
        main: [
          'Aradığınız kriterlere uygun ürün bulunamadı.',
          '0 ürün listeleniyor',
          '<ul class="products"></ul>',
        ],
      }),
    ),
  },
  {
    name: 'same-for-all',
    mechanism: 'no phrase at all: one and the same front page for every address, with 200 and no redirect',
    language: 'zh',
    verdicts: ['soft-404'],
    serve: always('zh', 'newspaper', show('zh', 'newspaper', frontPage('zh'))),
  },
  {
    name: 'alert-and-back',
    mechanism: 'a script that says in a box that the post does not exist, then goes back in history',
    language: 'ko',
    path: '/bbs/board.php?id=notice&no=8812',
    verdicts: ['soft-404'],
    serve: site(
      'ko',
      'forum',
      {},
      html(
        "<html><head><meta charset='utf-8'></head><body><script>alert('존재하지 않는 게시물입니다.');history.back();</script></body></html>",
      ),
    ),
  },
  {
    name: 'osagashi',
    mechanism: 'the page for missing pages in polite Japanese with the site map under it',
    language: 'ja',
    path: '/press/20150312.html',
    verdicts: ['soft-404'],
    serve: plain('ja', 'ministry'),
  },
  {
    name: 'ghayr-mawjuda',
    mechanism: 'a page for missing pages written from right to left in Arabic',
    language: 'ar',
    verdicts: ['soft-404'],
    serve: plain('ar', 'newspaper'),
  },
  {
    name: 'material-udalen',
    mechanism: 'the address still answers, but the article was taken down: only a note that it was deleted',
    language: 'ru',
    path: '/news/politics/1402233.html',
    verdicts: ['soft-404'],
    serve: site('ru', 'newspaper', {
      '/news/politics/1402233.html': show('ru', 'newspaper', {
        title: 'Материал удалён',
        main: ['Этот материал был удалён по просьбе редакции.', 'Вернуться на главную страницу'],
      }),
    }),
  },
  {
    name: 'lo-nimtza',
    mechanism: 'a page for missing pages in Hebrew that offers the ten most read articles',
    language: 'he',
    verdicts: ['soft-404'],
    serve: always(
      'he',
      'newspaper',
      show('he', 'newspaper', { ...missing('he'), main: [...missing('he').main, ...frontPage('he').main] }),
    ),
  },
  {
    name: 'novyny-inshi',
    mechanism: 'the page for missing pages changes with every request: other suggestions, other numbers',
    language: 'uk',
    verdicts: ['soft-404'],
    serve: (request) =>
      site(
        'uk',
        'newspaper',
        {},
        show('uk', 'newspaper', {
          ...missing('uk'),
          main: [
            ...missing('uk').main,
            `Код запиту: ${(request.before * 7_919 + 104_729).toString(16)}`,
            ...living('uk', request.before)
              .main.slice(0, 2)
              .map((line) => `<blockquote>${escape(line)}</blockquote>`),
          ],
        }),
      )(request),
  },
  {
    name: 'no-such-thread',
    mechanism: 'a forum says in a box of its usual page that the thread does not exist',
    path: '/showthread.php?t=102939',
    verdicts: ['soft-404'],
    serve: always(
      'en',
      'forum',
      show('en', 'forum', {
        title: 'Forum message',
        main: [
          'No thread specified. If you followed a valid link, please notify the administrator.',
          'The specified thread does not exist.',
        ],
      }),
    ),
  },
  {
    name: 'empty-lemma',
    mechanism: 'a wiki invites the visitor to write the article that is not there',
    language: 'nl',
    path: '/wiki/Gemaal_Oostpolder',
    verdicts: ['soft-404'],
    serve: (request) =>
      site(
        'nl',
        'wiki',
        {},
        show('nl', 'wiki', {
          title: decodeURIComponent(request.path.split('/').at(-1) ?? '').replaceAll('_', ' '),
          main: [
            'Deze pagina bevat nog geen tekst.',
            '<p>U kunt <a href="/zoek">zoeken</a> of <a href="/maak">deze pagina aanmaken</a>.</p>',
          ],
        }),
      )(request),
  },
  {
    name: 'domu-za-chvili',
    mechanism: 'a short page that sends the visitor to the front page by meta refresh',
    language: 'cs',
    verdicts: ['soft-404'],
    serve: site(
      'cs',
      'ministry',
      {},
      html(
        '<!doctype html><html lang="cs"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3; url=/"><title>Přesměrování</title></head><body><p>Budete přesměrováni na úvodní stránku.</p></body></html>',
      ),
    ),
  },
  {
    name: 'vaga-encerrada',
    mechanism: 'an advert that has ended: the notice and a list of other adverts in its place',
    language: 'pt',
    path: '/anuncios/engenheiro-de-aguas-77120',
    verdicts: ['soft-404'],
    serve: site('pt', 'shop', {
      '/anuncios/engenheiro-de-aguas-77120': show('pt', 'shop', {
        title: 'Anúncio não disponível',
        main: [
          'Este anúncio expirou ou foi removido pelo anunciante.',
          'Veja outros anúncios que podem interessar:',
          ...frontPage('pt').main,
        ],
      }),
    }),
  },
  {
    name: 'upp-ett-steg',
    mechanism: 'a permanent redirect from the article to the directory above it',
    language: 'sv',
    path: '/arkiv/2011/05/brunnar',
    verdicts: ['soft-404'],
    serve: (request) =>
      site(
        'sv',
        'ngo',
        { '/arkiv/': show('sv', 'ngo', { ...frontPage('sv'), title: 'Arkiv' }) },
        redirect('/arkiv/', 301),
      )(request),
  },
  {
    name: 'three-digits',
    mechanism: 'a body of nothing but the three digits 404, with 200',
    verdicts: ['soft-404'],
    serve: site('en', 'ngo', {}, html('404')),
  },
  {
    name: 'video-withdrawn',
    mechanism: 'a player page whose place for the film says that it is no longer available',
    path: '/watch?v=a81Kq0',
    verdicts: ['soft-404'],
    serve: (request) =>
      html(
        `<!doctype html><html lang="en"><head><title>Tube of the North</title><meta name="description" content="Films from the north"></head><body><header>Tube of the North <a href="/login">Sign in</a></header><div id="player"><div class="unavailable"><h1>Video unavailable</h1><p>This video is no longer available because the account associated with it has been closed.</p></div></div><footer>About Press Copyright Contact</footer></body></html>`.replace(
          'a81',
          request.path,
        ),
      ),
  },
  {
    name: 'pdf-became-page',
    mechanism: 'the address of a PDF answers with an HTML page that says the document cannot be had',
    language: 'hu',
    path: '/dokumentumok/jelentes-2018.pdf',
    verdicts: ['soft-404'],
    serve: always(
      'hu',
      'landing',
      show('hu', 'landing', {
        title: 'A dokumentum nem érhető el',
        main: ['A kért dokumentum már nem érhető el ezen a címen.', 'Kérjük, használja a keresőt.'],
      }),
    ),
  },
  {
    name: 'empty-frame',
    mechanism: 'the template of an article with nothing in it: no headline, no text',
    language: 'el',
    path: '/article.php?id=99817',
    verdicts: ['soft-404'],
    serve: (request) =>
      request.path === '/'
        ? show('el', 'newspaper', frontPage('el'))
        : show('el', 'newspaper', { title: '', heading: '', main: [] }),
  },
])
