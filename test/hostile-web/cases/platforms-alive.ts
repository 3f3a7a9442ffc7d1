/** Platforms’ pages that live with few words, or with words of loss: the twins of platforms-gone.ts. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases } from './make.ts'
import { doc, lost } from './platform-page.ts'

const { de, en, fr, hu, it, ja, pl, ru, sv } = homes
const words =
  'The gauge at the old mill was read every morning by the same family for ninety years, and their notebooks were given to the county archive. '

export const platformsAlive = makeCases('platform', 'alive', [
  {
    name: 'film-page-thin',
    mechanism: 'a film’s page with hardly a word beside the player; unknown keys say so',
    path: '/watch?v=q8Zt10LmPa4',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/watch?v=q8Zt10LmPa4'
        ? html(
            doc(
              'en',
              'Old mill, spring flood 1988 - Reel',
              '<div id="player"><video src="/v/q8.mp4"></video></div><h1>Old mill, spring flood 1988</h1><p>412 views</p>',
              '<link rel="canonical" href="/watch?v=q8Zt10LmPa4">',
            ),
          )
        : html(doc('en', ' - Reel', '<div class="player"><h1>Video unavailable</h1></div>')),
  },
  {
    name: 'repo-item',
    mechanism: 'a repository’s record with names, dates and a file',
    path: '/handle/10012/4411',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/handle/10012/4411'
        ? html(
            doc(
              'en',
              'Ninety years of gauge readings',
              '<h2>Ninety years of gauge readings</h2><table><tr><td>dc.contributor.author</td><td>Hale, R.</td></tr><tr><td>dc.date.issued</td><td>1998</td></tr></table><a href="/bitstream/10012/4411/1/thesis.pdf">thesis.pdf</a>',
              '<meta name="DC.title" content="Ninety years of gauge readings"><meta name="citation_title" content="Ninety years of gauge readings">',
            ),
          )
        : lost('en', 'Invalid identifier'),
  },
  {
    name: 'wiki-stub-de',
    mechanism: 'a stub in a wiki: one sentence and a request to say more',
    language: 'de',
    path: '/wiki/Alte_Mühle',
    verdicts: ['alive'],
    serve: ({ path }) =>
      decodeURIComponent(path) === '/wiki/Alte_Mühle'
        ? html(
            doc(
              'de',
              'Alte Mühle – Ortswiki',
              '<h1 id="firstHeading">Alte Mühle</h1><div id="mw-content-text"><p>Die Alte Mühle ist eine Wassermühle von 1790 am Nordufer.</p><p><i>Dieser Artikel ist zu kurz. Es fehlen Angaben zur Geschichte.</i></p></div>',
            ),
          )
        : html(
            doc(
              'de',
              'Seite – Ortswiki',
              '<h1>Seite</h1><div class="noarticletext"><p>Zu dieser Seite gibt es noch keinen Text.</p></div>',
            ),
          ),
  },
  {
    name: 'thread-asks-404',
    mechanism: 'a short thread of a forum that asks why a page is not found',
    path: '/viewtopic.php?t=4410',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/viewtopic.php?t=4410'
        ? html(
            doc(
              'en',
              'Page not found after update? • Mill forum',
              '<h2><a href="/viewtopic.php?t=4410">Page not found after update?</a></h2><div class="post"><p class="author">by hale » 12 Mar 2019, 10:12</p><div class="content">Since the update all my old links say page not found. Did the paths change?</div></div><div class="post"><p class="author">by mill » 12 Mar 2019, 11:40</p><div class="content">Yes, use the new slugs. There is a table in the manual.</div></div>',
            ),
          )
        : html(
            doc(
              'en',
              'Information • Mill forum',
              '<h2>Information</h2><p>The requested topic does not exist.</p>',
            ),
          ),
  },
  {
    name: 'advert-alive-pl',
    mechanism: 'an advertisement that still runs, in a few words, in Polish',
    language: 'pl',
    path: '/ogloszenia/lodz-drewniana-5m/4410213',
    verdicts: ['alive'],
    serve: places(
      pl,
      {
        '/ogloszenia/lodz-drewniana-5m/4410213': shown(
          pl,
          'Łódź drewniana 5 m',
          '<h1>Łódź drewniana 5 m</h1><p>1200 zł. Hel. Wiosła w cenie, silnika brak.</p><p>Ogłoszenie ważne do 30 czerwca.</p>',
        ),
      },
      honest(pl, 'Nie ma takiej strony'),
    ),
  },
  {
    name: 'removed-law',
    mechanism: 'a paragraph of a law that was repealed, which the portal of law still shows as such',
    language: 'de',
    path: '/gesetze/deichg/__14.html',
    verdicts: ['alive'],
    serve: places(
      de,
      { '/gesetze/deichg/__14.html': shown(de, '§ 14 DeichG', '<h1>§ 14 (weggefallen)</h1><p>-</p>') },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'recall-fr',
    mechanism: 'a notice that goods were withdrawn from sale, in French',
    language: 'fr',
    path: '/rappels/2021/bouee-gonflable',
    verdicts: ['alive'],
    serve: places(
      fr,
      {
        '/rappels/2021/bouee-gonflable': shown(
          fr,
          'Rappel : bouée gonflable',
          '<h1>Rappel : bouée gonflable</h1><p>Ce produit a été retiré de la vente et n’est plus disponible. Ne l’utilisez plus et rapportez-le en magasin.</p>',
        ),
      },
      honest(fr, 'Page introuvable'),
    ),
  },
  {
    name: 'article-within-app-frame',
    mechanism: 'an application wrote the article out on the server and carries its scripts and data too',
    path: '/story/old-mill',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/story/old-mill': shown(
          en,
          'The old mill',
          `<div id="root"><h1>The old mill</h1><p>${words}</p></div>`,
          {
            after:
              '<script id="__NEXT_DATA__" type="application/json">{"page":"/story/[slug]","props":{"notFound":false}}</script><script>document.querySelector("#root").innerHTML+=""</script>',
          },
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'retracted-paper',
    mechanism: 'a journal’s page of a paper that was retracted, with the notice of it',
    path: '/article/10-4410-gauge',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/article/10-4410-gauge'
        ? html(
            doc(
              'en',
              'RETRACTED: Gauge readings revisited',
              '<h1>RETRACTED: Gauge readings revisited</h1><p>This article has been retracted at the request of the authors. The readings could not be reproduced.</p>',
              '<meta name="citation_title" content="RETRACTED: Gauge readings revisited">',
            ),
          )
        : lost('en', 'Not found'),
  },
  {
    name: 'erratum-hu',
    mechanism: 'a correction of two sentences that says what was not in the paper, in Hungarian',
    language: 'hu',
    path: '/hirek/2021/helyreigazitas-hid',
    verdicts: ['alive'],
    serve: places(
      hu,
      {
        '/hirek/2021/helyreigazitas-hid': shown(
          hu,
          'Helyreigazítás',
          '<h1>Helyreigazítás a hídról</h1><p>Tegnapi cikkünkből kimaradt, hogy a híd hétfőn is zárva lesz. A hibáért elnézést kérünk.</p>',
        ),
      },
      honest(hu, 'Az oldal nem található'),
    ),
  },
  {
    name: 'kort-nyhet-app',
    mechanism: 'short news under an address of another wording, in Swedish',
    language: 'sv',
    path: '/nyheter/fartyg-gick-pa-grund',
    verdicts: ['alive'],
    serve: places(
      sv,
      {
        '/nyheter/fartyg-gick-pa-grund': shown(
          sv,
          'Fartyg på grund utanför fyren',
          '<h1>Fartyg på grund utanför fyren</h1><p>Ett lastfartyg gick på grund i morse. Ingen skadades, och lasten är kvar ombord.</p>',
        ),
      },
      honest(sv, 'Sidan finns inte'),
    ),
  },
  {
    name: 'titolo-cambiato',
    mechanism: 'news whose headline was written anew after its address was made, short, in Italian',
    language: 'it',
    path: '/notizie/2021/03/allarme-maltempo-scuole-chiuse/',
    verdicts: ['alive'],
    serve: places(
      it,
      {
        '/notizie/2021/03/allarme-maltempo-scuole-chiuse/': shown(
          it,
          'Vento forte, domani si resta a casa',
          '<article><h1>Vento forte, domani si resta a casa</h1><time datetime="2021-03-12">12 marzo</time><p>Il sindaco ha firmato nella notte: niente lezioni domani, parchi e cimiteri sbarrati fino a sera.</p></article>',
        ),
      },
      honest(it, 'Pagina non trovata'),
    ),
  },
  {
    name: 'waka-hitotsu',
    mechanism: 'one line of verse and its author, in Japanese, under a name in Latin letters',
    language: 'ja',
    path: '/waka/tago-no-ura',
    verdicts: ['alive'],
    serve: places(
      ja,
      {
        '/waka/tago-no-ura': shown(
          ja,
          '田子の浦',
          '<h1>田子の浦</h1><p>海辺に出て見れば 白い山の頂に 雪は降りつつ</p><p>海野 光</p>',
        ),
      },
      honest(ja, 'ページが見つかりません'),
    ),
  },
  {
    name: 'raspisanie-otmeneno',
    mechanism: 'a short notice that a ferry does not run, in Russian',
    language: 'ru',
    path: '/objavleniya/481',
    verdicts: ['alive'],
    serve: places(
      ru,
      {
        '/objavleniya/481': shown(
          ru,
          'Паром не ходит',
          '<h1>Паром не ходит</h1><p>С 4 по 9 мая паром не ходит, рейсы отменены. Объявление снято не будет до конца ремонта.</p>',
        ),
      },
      honest(ru, 'Страница не найдена'),
    ),
  },
])
