/** Notices about one thing of many, or about nothing of the page, beside pages of the same build that are gone: twins. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases } from './make.ts'
import { doc, lost } from './platform-page.ts'

const { de, en, es, hu, it, nl } = homes
const row = (name: string, told: string): string => `<tr><td>${name}</td><td>${told}</td></tr>`

export const aboutOthers = makeCases('trap-words', 'alive', [
  {
    name: 'antwort-in-zahlen',
    mechanism: 'a reference, in German, about the status 410, whose title and heading are the status itself',
    language: 'de',
    path: '/handbuch/antworten/410',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/handbuch/antworten/410': shown(
          de,
          '410 Gone',
          '<h1>410 Gone</h1><p>Der Server hatte die Quelle und hat sie nicht mehr; sie kommt nicht wieder.</p><h2>Antwort</h2><pre>HTTP/1.1 410 Gone</pre>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'lantaarn-uit-de-handel',
    mechanism: 'above its heading: no longer sold; below it what the thing is, in Dutch',
    language: 'nl',
    path: '/stormlantaarn-zeeland.html',
    verdicts: ['alive'],
    serve: places(
      nl,
      {
        '/stormlantaarn-zeeland.html': shown(
          nl,
          'Stormlantaarn Zeeland',
          '<div class="stock">Dit product is niet meer beschikbaar</div><h1>Stormlantaarn Zeeland</h1><p>De Zeeland brandde op petroleum en hing van 1958 tot 1990 aan de dijken.</p><table><tr><th>Hoogte</th><td>34 cm</td></tr><tr><th>Glas</th><td>helder</td></tr></table>',
        ),
      },
      honest(nl, 'Pagina niet gevonden'),
    ),
  },
  {
    name: 'calls-taken-out',
    mechanism: 'the cited place of a list of changes, which tells what was removed and what is now 404',
    path: '/api/changes#removed-in-3',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/api/changes': shown(
          en,
          'Changes',
          '<h1>Changes</h1><h2 id="removed-in-3">3.0</h2><ul><li><code>/tides</code> was removed; it gives 404 Not Found.</li><li><code>/moon</code> takes a date.</li></ul>',
        ),
      },
      honest(en, 'Nothing here'),
    ),
  },
  {
    name: 'why-is-my-site-shut',
    mechanism: 'a thread that asks about the notice of a host, in the words of that notice',
    path: '/threads/80231',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/threads/80231': shown(
          en,
          'Account suspended?',
          '<h1>Account suspended?</h1><p>Our choir’s site shows only “account suspended” since Sunday. Has anyone else seen this?</p><p>Yes, ours too. They lost a disk. It was back by noon.</p>',
        ),
      },
      honest(en, 'No such thread'),
    ),
  },
  {
    name: 'umbrella-ledger',
    mechanism: 'a ledger of lost property, in which “not found” stands beside many a thing',
    path: '/ledger/2019.htm',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/ledger/2019.htm': html(
          doc(
            'en',
            '2019',
            `<h2>2019</h2><table>${row('Umbrella, green', 'Not found')}${row('Hat', 'Kept')}${row('Oboe', 'Not found')}${row('Glove, left', 'Not found')}${row('Bicycle', 'Returned')}</table>`,
          ),
        ),
      },
      lost('en', 'No such year'),
    ),
  },
  {
    name: 'first-steps-with-a-server',
    mechanism: 'a lesson named after the first page of a server, which it quotes',
    path: '/lessons/apache2-default-page',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/lessons/apache2-default-page': html(
          doc(
            'en',
            'Apache2 Default Page: lesson 3',
            `<h1>Lesson 3</h1><p>“If you can read this page, the web server is working” is what you should see now.</p>${'<p>Look for the file in the directory of documents, open it with your editor, change a line and load the page again; what you wrote must stand there.</p>'.repeat(8)}`,
          ),
        ),
      },
      honest(en, 'No such lesson'),
    ),
  },
  {
    name: 'film-withdrawn-report',
    mechanism: 'a short report that a film was withdrawn, named by its address',
    language: 'it',
    path: '/notizie/film-ritirato-dal-festival',
    verdicts: ['alive'],
    serve: places(
      it,
      {
        '/notizie/film-ritirato-dal-festival': shown(
          it,
          'Film ritirato dal festival',
          '<h1>Film ritirato dal festival</h1><p>La regista ha ritirato il film per un difetto dell’audio. Sarà proiettato in autunno, dice il festival.</p>',
        ),
      },
      honest(it, 'Pagina non trovata'),
    ),
  },
])

export const aboutThemselves = makeCases('soft-404', 'dead', [
  {
    name: 'note-of-that-number',
    mechanism: 'every number shows “404 Not Found” with 200, and the cited one happens to be 404',
    path: '/notes/404',
    verdicts: ['soft-404', 'gone'],
    serve: places(en, {}, shown(en, '404 Not Found', '<h1>404 Not Found</h1>')),
  },
  {
    name: 'lanterna-e-simili',
    mechanism:
      'above its heading: no longer sold; below it only a heading and others of its kind, in Italian',
    language: 'it',
    path: '/lanterna-zelanda.html',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      it,
      {
        '/lanterna-zelanda.html': shown(
          it,
          'Lanterna Zelanda',
          '<div>Questo prodotto non è più disponibile</div><h1>Lanterna Zelanda</h1><h2>Prodotti simili</h2><ul><li>Lanterna Frisia</li><li>Lanterna Olanda</li></ul>',
        ),
      },
      honest(it, 'Pagina non trovata'),
    ),
  },
  {
    name: 'place-of-the-frame',
    mechanism: 'a page that was removed says so; the cited place is one that the site’s frame always has',
    path: '/guide/sluices#content',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      en,
      {
        '/guide/sluices': shown(
          en,
          'Page removed',
          '<div id="content"><h1>This page has been removed</h1><p>It is no longer available.</p></div>',
        ),
      },
      honest(en, 'Nothing here'),
    ),
  },
  {
    name: 'three-tongues-none',
    mechanism: 'one page for missing things says so in three languages, for this address alone with 200',
    path: '/brochures/harbour-walk',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      de,
      {
        '/brochures/harbour-walk': shown(
          de,
          'Seite nicht gefunden',
          '<h1>Seite nicht gefunden</h1><p>Page not found.</p><p>Page introuvable.</p>',
        ),
      },
      honest(de, 'Fehler'),
    ),
  },
  {
    name: 'kampagne-over',
    mechanism: 'a collection’s page was emptied and says that the campaign is no more, in Spanish',
    language: 'es',
    path: '/apoya/una-barca-para-todos',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      es,
      {
        '/apoya/una-barca-para-todos': shown(
          es,
          'Campaña no disponible',
          '<h1>Esta campaña ya no existe</h1><p>Quien la creó la ha eliminado.</p>',
        ),
      },
      honest(es, 'Vaya'),
    ),
  },
  {
    name: 'kep-visszavonva',
    mechanism: 'a withdrawn picture of an archive leaves a note of why, in Hungarian',
    language: 'hu',
    path: '/kepek/88213',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      hu,
      {
        '/kepek/88213': shown(
          hu,
          'A kép visszavonva',
          '<h1>A képet visszavonták</h1><p>A kép a jogtulajdonos kérésére már nem érhető el.</p>',
        ),
      },
      honest(hu, 'Hiba'),
    ),
  },
])

export const greeted = makeCases('default-page', 'dead', [
  {
    name: 'greeted-by-a-server',
    mechanism:
      'the cited front page is a fresh server’s own, with pages of advice under its greeting and without any heading',
    path: '/',
    verdicts: ['soft-404', 'parked'],
    serve: ({ path }) =>
      path === '/'
        ? html(
            doc(
              'en',
              'Apache2 Debian Default Page: It works',
              `<div>This is the default welcome page used to test the correct operation of the Apache2 server after installation.</div>${'<p>The configuration layout for a web server installation on Debian systems differs from the default of its makers: it is split into several files for the tools of this system, and is documented there.</p>'.repeat(9)}`,
            ),
          )
        : lost('en', 'Not Found'),
  },
])
