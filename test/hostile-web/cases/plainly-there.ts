/** Living pages of few words that speak of loss, absence or nothing: the twins of plainly-gone.ts. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases } from './make.ts'
import { doc } from './platform-page.ts'

const { cs, de, en, fi, fr, it, pl, ro, ru } = homes

export const plainlyThere = makeCases('brief', 'alive', [
  {
    name: 'lost-exhibition',
    mechanism: 'a page of an exhibition called “Lost”, with its days and one picture',
    path: '/exhibitions/lost',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/exhibitions/lost': shown(
          en,
          'Lost',
          '<h1>Lost</h1><img src="/lost.jpg" alt=""><p>4 May to 9 June. Things that the river gave back.</p>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'error-reference',
    mechanism: 'a manual’s page on the answer 404, short, under its name',
    path: '/docs/errors/not-found',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/docs/errors/not-found': shown(
          en,
          '404 Not Found',
          '<h1>404 Not Found</h1><p>Sent where the resource does not exist.</p><pre>{"error":"not_found"}</pre>',
        ),
      },
      honest(en, 'No such chapter'),
    ),
  },
  {
    name: 'ei-tapahtumia',
    mechanism: 'a list of events that is empty for now, cited as such, in Finnish',
    language: 'fi',
    path: '/tapahtumat/',
    verdicts: ['alive'],
    serve: places(
      fi,
      {
        '/tapahtumat/': shown(
          fi,
          'Tapahtumat',
          '<h1>Tapahtumat</h1><p>Ei tulevia tapahtumia. Uudet päivät julkaistaan elokuussa.</p>',
        ),
      },
      honest(fi, 'Sivua ei löydy'),
    ),
  },
  {
    name: 'removed-in-release',
    mechanism: 'a short list of what a release removed',
    path: '/changelog/3.2',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/changelog/3.2': shown(
          en,
          '3.2',
          '<h1>3.2</h1><ul><li>Removed: the page cache.</li><li>Deleted content is purged after a day.</li></ul>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'museum-geschlossen',
    mechanism: 'a museum that closed for good keeps a page that says so',
    language: 'de',
    path: '/museen/sielmuseum',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/museen/sielmuseum': shown(
          de,
          'Sielmuseum',
          '<h1>Sielmuseum</h1><p>Das Museum ist dauerhaft geschlossen. Die Sammlung liegt im Kreisarchiv.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'canonical-of-home',
    mechanism: 'a careless template names the front page as the address of every page; the text is there',
    language: 'it',
    path: '/notizie/48213',
    verdicts: ['alive'],
    serve: places(
      it,
      {
        '/notizie/48213': shown(
          it,
          'Il mulino riapre',
          '<h1>Il mulino riapre</h1><p>Il vecchio mulino riapre sabato con una festa. La ruota gira di nuovo dopo quarant’anni.</p><p>Ingresso libero fino alle sei.</p>',
          { head: '<link rel="canonical" href="/">' },
        ),
      },
      honest(it, 'Pagina non trovata'),
    ),
  },
  {
    name: 'same-title-everywhere',
    mechanism: 'every page of the site bears the site’s name as its title; this one has a paragraph',
    language: 'ro',
    path: '/pagina.php?id=412',
    verdicts: ['alive'],
    serve: places(
      ro,
      {
        '/pagina.php?id=412': shown(
          ro,
          '',
          '<p>Moara veche a fost ridicată în 1790 de frații Munteanu. Roata de stejar se mai învârte și astăzi, de sărbători.</p><p>Vizite sâmbăta.</p>',
        ),
        '/pagina.php': shown(ro, '', '<p>Pagina cerută nu există.</p>'),
      },
      honest(ro, 'Pagina nu a fost găsită'),
    ),
  },
  {
    name: 'noindex-living',
    mechanism: 'a short page that asks robots not to keep it, and lives',
    language: 'fr',
    path: '/communiques/2021-04-fermeture-du-pont',
    verdicts: ['alive'],
    serve: places(
      fr,
      {
        '/communiques/2021-04-fermeture-du-pont': shown(
          fr,
          'Fermeture du pont',
          '<h1>Fermeture du pont</h1><p>Le pont sera fermé lundi de 8 h à 16 h.</p>',
          { head: '<meta name="robots" content="noindex">' },
        ),
      },
      honest(fr, 'Page introuvable'),
    ),
  },
  {
    name: 'deleted-first-post',
    mechanism: 'a thread whose first letter was deleted, and whose answers stand',
    language: 'pl',
    path: '/watek/48213',
    verdicts: ['alive'],
    serve: places(
      pl,
      {
        '/watek/48213': shown(
          pl,
          'Stary młyn',
          '<h1>Stary młyn</h1><div class="post">[usunięto]</div><div class="post"><p>Młyn działał do 1962 roku, potem rozebrano koło. Zdjęcia są w archiwum powiatowym, sygnatura 412.</p></div><div class="post"><p>Dziękuję, byłem tam w sobotę i widziałem wszystkie trzy zeszyty.</p></div>',
        ),
      },
      honest(pl, 'Nie ma takiej strony'),
    ),
  },
  {
    name: 'map-in-a-frame',
    mechanism: 'a page with a map in a frame and a line of text',
    language: 'cs',
    path: '/mapa/stary-mlyn',
    verdicts: ['alive'],
    serve: places(
      cs,
      {
        '/mapa/stary-mlyn': shown(cs, 'Starý mlýn', '<h1>Starý mlýn</h1><iframe src="/map?x=1"></iframe>'),
        '/map': html(doc('cs', 'map', '<img src="/t.png">')),
      },
      honest(cs, 'Stránka nenalezena'),
    ),
  },
  {
    name: 'status-all-well',
    mechanism: 'a page of states in one sentence',
    path: '/status',
    verdicts: ['alive'],
    serve: places(
      en,
      { '/status': shown(en, 'Status', '<h1>All services run</h1><p>Last fault: none in 90 days.</p>') },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'osoite-muuttui-juttu',
    mechanism: 'short news about a page that a town removed from its site, in Finnish, under a number',
    language: 'fi',
    path: '/a/48213',
    verdicts: ['alive'],
    serve: places(
      fi,
      {
        '/a/48213': shown(
          fi,
          'Kaupunki veti kartan pois verkosta',
          '<article><h1>Kaupunki veti kartan pois verkosta</h1><p>Tulvakartta on poistettu kaupungin sivuilta virheiden vuoksi. Uusi julkaistaan kesäkuussa, sanoo mittausinsinööri Lahti.</p></article>',
        ),
      },
      honest(fi, 'Sivua ei löydy'),
    ),
  },
  {
    name: 'gefunden-verloren',
    mechanism: 'a list of lost things that were not found, short, in German',
    language: 'de',
    path: '/fundbuero/48213',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/fundbuero/48213': shown(
          de,
          'Verlustmeldung 48213',
          '<h1>Verlustmeldung 48213</h1><p>Schlüsselbund, blau, am Hafen verloren. Bisher nicht gefunden.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'novost-udalili',
    mechanism: 'short news about a network that deleted a page of the town, in Russian, under a number',
    language: 'ru',
    path: '/news/48213',
    verdicts: ['alive'],
    serve: places(
      ru,
      {
        '/news/48213': shown(
          ru,
          'Соцсеть удалила страницу мэрии',
          '<h1>Соцсеть удалила страницу мэрии</h1><p>Страница мэрии удалена во вторник по ошибке, сообщила пресс-служба. К вечеру её вернули вместе с подписчиками.</p>',
        ),
      },
      honest(ru, 'Страница не найдена'),
    ),
  },
  {
    name: 'hymn-gone',
    mechanism: 'a hymn called “Gone”, two stanzas, under a number',
    path: '/hymns/412',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/hymns/412': shown(
          en,
          'Gone',
          '<h1>Gone</h1><p>Gone are the nets that dried along the quay,<br>gone are the sails that whitened in the bay.</p><p>Still comes the tide, and what it took from me<br>it brings in shells and driftwood day by day.</p>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'urteil-kurz',
    mechanism: 'a judgement in two sentences under its number',
    language: 'de',
    path: '/urteile/4-o-88-12',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/urteile/4-o-88-12': shown(
          de,
          '4 O 88/12',
          '<h1>4 O 88/12</h1><p>Die Klage wird abgewiesen. Die Kosten trägt der Kläger.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
])
