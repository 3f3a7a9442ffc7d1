/** Ways to be gone, shut or alive that a third stranger brought up, as other sites and other languages have them. */
import { article } from '../pages/build.ts'
import { html, makeCases, show, site } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const lost = (lang: string, title: string) => html(plain(lang, title, `<h1>${title}</h1>`), 404)
const teasers = (lang: string): string =>
  article(lang, 3, 6)
    .map(
      (text, at) =>
        `<div class="teaser"><a href="/n/${at}"><h3>${text.slice(0, 60)}</h3></a><p>${text.slice(0, 150)}</p></div>`,
    )
    .join('')
/** A page under its headline: a notice, and other news behind a heading. */
const notice = (lang: string, title: string, words: string, more: string): string =>
  plain(
    lang,
    title,
    `<main><h1>${title}</h1><div role="contentinfo">${words}</div><h2>${more}</h2>${teasers(lang)}</main>`,
  )

export const goneAgain = makeCases('soft-404', 'dead', [
  {
    name: 'zurueckgezogen-mit-liste',
    mechanism:
      'headline, a notice that the article was removed, and a long list of other news; unknown ones are 404',
    language: 'de',
    path: '/politik/2018/hafen-wird-verkauft',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.startsWith('/politik/2018/hafen')
        ? html(
            notice(
              'de',
              'Hafen wird verkauft',
              'Dieser Artikel wurde aus rechtlichen Gründen entfernt.',
              'Mehr zum Thema',
            ),
          )
        : lost('de', 'Seite nicht gefunden'),
  },
  {
    name: 'articulo-retirado-lista',
    mechanism:
      'the same in Spanish: the notice stands in the content, teasers of others under the next heading',
    language: 'es',
    path: '/noticias/el-puerto-se-vende',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path === '/noticias/el-puerto-se-vende'
        ? html(
            notice(
              'es',
              'El puerto se vende',
              'Este artículo ha sido retirado por decisión de la redacción.',
              'Le puede interesar',
            ),
          )
        : lost('es', 'Página no encontrada'),
  },
  {
    name: 'record-of-nothing',
    mechanism:
      'a program shows its template without headline and text, and other records beside it, for any number',
    language: 'pl',
    path: '/news.php?id=48213',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        plain(
          'pl',
          ' - Gazeta Portowa',
          `<h1></h1><div class="data">0000-00-00</div><h3>Komentarze (0)</h3>${teasers('pl')}`,
        ),
      ),
  },
  {
    name: 'watch-nothing',
    mechanism:
      'a player without film for whatever key, in the frame of a full site, words unknown to any list',
    language: 'hu',
    path: '/watch?v=Zk81LmQx0ad',
    verdicts: ['soft-404', 'gone'],
    serve: () => html(plain('hu', 'FolyóTV', `<div id="player">A film nincs meg.</div>${teasers('hu')}`)),
  },
  {
    name: 'kurzlink-aus',
    mechanism: 'a short link that was switched off says so under its own heading; others are 404',
    language: 'de',
    path: '/x7Rk2',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path === '/x7Rk2'
        ? html(
            plain(
              'de',
              'Link deaktiviert',
              '<h1>Dieser Link wurde deaktiviert</h1><p>Das Konto besteht nicht mehr.</p>',
            ),
          )
        : lost('de', 'Nichts da'),
  },
  {
    name: 'lien-expire',
    mechanism: 'a shared file’s link that ran out, in French; others are 404',
    language: 'fr',
    path: '/s/9qTz4m',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path === '/s/9qTz4m'
        ? html(
            plain(
              'fr',
              'Partage',
              '<h1>Ce lien a expiré</h1><p>Demandez un nouveau lien à son propriétaire.</p>',
            ),
          )
        : lost('fr', 'Introuvable'),
  },
  {
    name: 'home-without-headings',
    mechanism: 'the front page, without any heading and full of teasers, stands at every old address',
    language: 'id',
    path: '/berita/pembukaan-jembatan-baru-2012.html',
    verdicts: ['soft-404'],
    serve: () => html(plain('id', 'Portal Kota', teasers('id').replace(/<\/?h3>/g, ''))),
  },
  {
    name: 'post-hook-empty',
    mechanism:
      'a builder’s error page whose makers name its block in an attribute for their tests, unknown words',
    language: 'ka',
    path: '/post/sadguri',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        plain(
          'ka',
          'ბლოგი',
          '<div id="root"><main><div data-testid="post-not-found"><h1>ვაი</h1><p>სცადეთ სხვა.</p></div></main></div><script src="/app.js"></script>',
        ),
      ),
  },
  {
    name: 'header-leads-home',
    mechanism: 'an empty answer whose Refresh header sends every visitor to the front page at once',
    language: 'en',
    path: '/reports/1999/annual.htm',
    verdicts: ['soft-404'],
    serve: ({ path }) =>
      path === '/'
        ? html(plain('en', 'Society of Rivers', `<h1>Society of Rivers</h1>${teasers('en')}`))
        : html('', 200, [['Refresh', '0;URL=/']]),
  },
])

export const shutAgain = makeCases('consent', 'undecidable', [
  {
    name: 'cookie-muur-overal',
    mechanism: 'a wall of cookies, by the name of its block, in place of each page; words that no list has',
    language: 'nl',
    path: '/nieuws/de-brug-is-klaar',
    verdicts: ['consent-required', 'paywalled'],
    serve: () =>
      html(
        plain(
          'nl',
          'De Stroom',
          '<section class="cookie-wall"><h1>Uw keuze</h1><p>Lees met reclame of zonder.</p><button>Prima</button></section>',
        ),
      ),
  },
  {
    name: 'purabo-schranke',
    mechanism:
      'a choice between tracking and a subscription, by the name of its block, in place of each page',
    language: 'de',
    path: '/region/die-bruecke-ist-fertig',
    verdicts: ['consent-required', 'paywalled'],
    serve: () =>
      html(
        plain(
          'de',
          'Der Strom',
          '<div id="consent-gate"><h1>Sie haben die Wahl</h1><p>Mit Werbung oder für 3 Euro im Monat.</p><button>Weiter</button></div>',
        ),
      ),
  },
])

export const tillsAgain = makeCases('paywall', 'undecidable', [
  {
    name: 'locked-by-test-name',
    mechanism:
      'headline and lead, then a block that its makers call a pay wall in an attribute for their tests',
    language: 'lt',
    path: '/a/91kx/tiltas-per-upe',
    verdicts: ['paywalled'],
    serve: site('en', 'newspaper', {
      '/a/91kx/tiltas-per-upe': html(
        plain(
          'lt',
          'Tiltas per upę',
          '<h1>Tiltas per upę</h1><p>Miestas pradeda naujo tilto statybą.</p><div data-testid="paywall"><b>Toliau</b><p>Vienas mėnuo už 1 €.</p></div>',
        ),
      ),
    }),
  },
])

export const wholeUnder404 = makeCases('status', 'undecidable', [
  {
    name: 'artikel-unter-404',
    mechanism: 'the whole article with 404; invented addresses get another, small page with it',
    language: 'de',
    path: '/archiv/brueckenbau',
    verdicts: ['bad-response', 'gone', 'alive'],
    serve: ({ path }) =>
      path === '/archiv/brueckenbau'
        ? html(
            plain(
              'de',
              'Brückenbau – Archiv',
              `<h1>Brückenbau</h1>${article('de', 2, 9)
                .map((text) => `<p>${text}</p>`)
                .join('')}`,
            ),
            404,
          )
        : path === '/'
          ? html(plain('de', 'Archiv', `<h1>Archiv</h1>${teasers('de')}`))
          : lost('de', 'Nicht da'),
  },
])

const koi = Uint8Array.from(
  Buffer.from(
    plain(
      'ja',
      '@',
      '<h1>@</h1>' + '<p>@ @ @</p>'.repeat(20),
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
    ).replace('<meta charset="utf-8">', ''),
    'latin1',
  ),
).reduce<number[]>(
  (bytes, byte) => [
    ...bytes,
    ...(byte === 64 ? [0x93, 0x94, 0x91, 0xe4, 0x82, 0xcc, 0x97, 0xf0, 0x8e, 0x6a] : [byte]),
  ],
  [],
)

export const livingAgain = makeCases('trap-shape', 'alive', [
  {
    name: 'sjis-under-latin-header',
    mechanism:
      'the server calls every file ISO-8859-1; the page declares its own encoding, and its bytes are valid in it',
    language: 'ja',
    path: '/todai/rekishi.html',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/todai/rekishi.html'
        ? {
            status: 200,
            headers: [['Content-Type', 'text/html; charset=ISO-8859-1']],
            body: Uint8Array.from(koi),
          }
        : lost('ja', '404'),
  },
  {
    name: 'session-in-the-query',
    mechanism: 'a page of a program with only a session in its query, which the program ignores',
    language: 'en',
    path: '/article.php?sid=8f3a99c01d&lang=en',
    verdicts: ['alive'],
    serve: () =>
      html(
        plain(
          'en',
          'How the lock was built',
          `<h1>How the lock was built</h1>${article('en', 5, 8)
            .map((text) => `<p>${text}</p>`)
            .join('')}`,
        ),
      ),
  },
  {
    name: 'two-lines-of-verse',
    mechanism: 'a poem of two lines whose title, address and heading say "Lost", on a site with true 404s',
    language: 'en',
    path: '/verses/lost/',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/verses/lost/'
        ? html(
            plain(
              'en',
              'Lost – Verses',
              '<h1>Lost</h1><p>There is nothing here<br>that the rain forgot.</p>',
            ),
          )
        : lost('en', 'No such verse'),
  },
  {
    name: 'story-of-a-removed-article',
    mechanism: 'a report that begins with an article’s removal elsewhere, and goes on at length',
    language: 'en',
    path: '/media/2020/paper-removes-report-on-harbour',
    verdicts: ['alive'],
    serve: site('en', 'newspaper', {
      '/media/2020/paper-removes-report-on-harbour': show('en', 'newspaper', {
        title: 'Paper removes report on harbour',
        main: [
          '“This article has been removed” is all that readers of the Courier found last Monday.',
          ...article('en', 8, 7),
        ],
      }),
    }),
  },
  {
    name: 'film-in-it-is-gone',
    mechanism:
      'an article whose embedded film was taken away says so first, and goes on under its next heading',
    language: 'en',
    path: '/news/bridge-opens-at-last',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/news/bridge-opens-at-last'
        ? html(
            plain(
              'en',
              'Bridge opens at last',
              `<h1>Bridge opens at last</h1><p>This video is no longer available.</p><h2>How it began</h2>${article(
                'en',
                2,
                6,
              )
                .map((text) => `<p>${text}</p>`)
                .join('')}<h2>More</h2>`,
            ),
          )
        : lost('en', 'Not here'),
  },
  {
    name: 'cookies-block-in-article',
    mechanism: 'an article about cookie walls, in a block of that name, on a site with true 404s',
    language: 'de',
    path: '/ratgeber/cookie-wall-was-ist-das',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/ratgeber/cookie-wall-was-ist-das'
        ? html(
            plain(
              'de',
              'Cookie-Wall: was ist das?',
              `<article class="cookie-wall-article"><h1>Cookie-Wall: was ist das?</h1>${article('de', 4, 6)
                .map((text) => `<p>${text}</p>`)
                .join('')}</article>`,
            ),
          )
        : lost('de', 'Seite nicht gefunden'),
  },
])
