/** Living pages under odd circumstances. */
import type { WebCase } from '../case.ts'
import { d, html, lives, on, type Doc } from './kit.ts'

const a = (t: string, b: string, more: Partial<Doc> = {}): Doc =>
  d(t, b, { kind: 'article', date: '2017-03-08', ...more })
export const more: readonly WebCase[] = [
  lives(
    'permalinks-kaputt-xii',
    'odd-status',
    'de',
    '/2014/03/der-letzte-koehler/',
    'A broken rule of the server sends 404 with the whole article, which any visitor sees; addresses that are not there get the words of the error page.',
    on(
      'Harzer Hefte',
      'wordpress',
      48,
      a(
        'Der letzte Köhler',
        `Im Forsthaus Ecker brennt noch ein Meiler. Einmal im Jahr schichtet Albrecht Nagel vierzig Raummeter Buche und hält zwölf Tage lang Wache.
Schlafen kann er in dieser Zeit nur eine Stunde am Stück. Zieht der Meiler Luft, ist die Kohle verloren.
Seine Enkelin hat den Meiler heuer zum ersten Mal selbst angezündet. Wer zuschauen will, folgt am Wochenende dem Rauch.`,
        { status: 404, title: 'Der letzte Köhler – Harzer Hefte' },
      ),
    ),
  ),
  lives(
    'abbonati-quotidiano-xii',
    'paywall',
    'it',
    '/cronaca/2021/02/11/news/il-ponte-che-nessuno-voleva-287/',
    'Heading and opening of the article stand for all to see, the rest is for subscribers; absent articles get 404.',
    on(
      'Il Quotidiano delle Valli',
      'portal',
      114,
      a(
        'Il ponte che nessuno voleva',
        `Costato undici milioni e percorso da trenta automobili al giorno: il viadotto di Pietralunga compie dieci anni e cade già a pezzi. Le carte dell’inchiesta raccontano chi sapeva.
Era il 2009 quando il consiglio comunale approvò, di notte, la variante al piano regolatore.
<div class="paywall"><strong>Questo contenuto è riservato agli abbonati.</strong> Abbonati a 1 € al mese per continuare a leggere.</div>`,
        { by: 'di Carla Monteforte' },
      ),
    ),
    ['alive', 'paywalled', 'redirected'],
  ),
  lives(
    'obituary-server-xii',
    'trap',
    'en',
    '/log/2018/goodbye',
    'A post of a blog says that the site has closed; it is the page that is cited, and it stands with the archive.',
    on(
      'Small Radios',
      'blog',
      9,
      a(
        'This site is no more (sort of)',
        `After eleven years I am closing Small Radios. There will be no new posts and comments are switched off.
Everything already here stays where it is. The schematics, the long argument about valves, all of it.
Thank you for reading. 73 de Marguerite.`,
      ),
    ),
  ),
  lives(
    'domain-squat-essay-xii',
    'trap',
    'es',
    '/opinion/este-dominio-esta-en-venta',
    'A column whose heading is the sentence of parked pages; it stands.',
    on(
      'La Tribuna del Páramo',
      'portal',
      97,
      a(
        '«Este dominio está en venta»',
        `Así reza hoy la dirección donde mi padre publicó durante doce años el boletín de la cooperativa. Piden tres mil euros por ella.
Nadie robó nada: caducó, y alguien la compró a las tres de la madrugada. Lo que se perdió fueron cuatrocientas actas.
Guarden sus papeles, queridos lectores. Y paguen sus facturas.`,
        { by: 'Amparo Vidal' },
      ),
    ),
  ),
  lives(
    'maintenance-notes-lok-xii',
    'trap',
    'de',
    '/aktuelles/wartungsarbeiten-strecke-wartha',
    'News of maintenance works on a railway line, with words of maintenance pages.',
    on(
      'Bahnfreunde Werratal',
      'joomla',
      38,
      a(
        'Wegen Wartungsarbeiten vorübergehend nicht erreichbar',
        `Der Haltepunkt Wartha ist vom 3. bis zum 21. April wegen Wartungsarbeiten vorübergehend nicht erreichbar.
Die Museumszüge wenden in dieser Zeit in Hörschel. Fahrkarten behalten ihre Gültigkeit, ein Anhänger mit Fahrrädern fährt nebenher.`,
      ),
    ),
  ),
  lives(
    'afrikaans-gedig-xii',
    'trap',
    'af',
    '/gedigte/verlore-adres',
    'A poem in Afrikaans called “Address lost”.',
    on(
      'Versamelde verse',
      'plain',
      4,
      d(
        'Adres verlore',
        `Ek het jou straat gesoek en nie gevind nie,
die hek was weg, die peperboom ook.
Net die posbus staan nog scheef teen die wind
en wag op ’n brief uit rook.`,
      ),
      {},
      { absent: d('Bladsy nie gevind nie', 'Die bladsy wat jy soek, bestaan nie.', { status: 404 }) },
    ),
  ),
  lives(
    'punjabi-virsa-xii',
    'blog',
    'pa',
    '/lekh/phulkari',
    'An essay in Punjabi (Gurmukhi).',
    on(
      'ਵਿਰਸਾ',
      'plain',
      5,
      d(
        'ਫੁਲਕਾਰੀ ਦੀ ਕਹਾਣੀ',
        `ਫੁਲਕਾਰੀ ਪੰਜਾਬ ਦੀ ਪੁਰਾਣੀ ਕਢਾਈ ਹੈ। ਨਾਨੀਆਂ ਦਾਦੀਆਂ ਖੱਦਰ ਉੱਤੇ ਰੇਸ਼ਮੀ ਧਾਗੇ ਨਾਲ ਫੁੱਲ ਕੱਢਦੀਆਂ ਸਨ।
ਧੀ ਦੇ ਵਿਆਹ ਲਈ ਫੁਲਕਾਰੀ ਕਈ ਸਾਲਾਂ ਵਿੱਚ ਤਿਆਰ ਹੁੰਦੀ ਸੀ।`,
      ),
      {},
      { absent: d('ਸਫ਼ਾ ਨਹੀਂ ਮਿਲਿਆ', 'ਇਹ ਸਫ਼ਾ ਮੌਜੂਦ ਨਹੀਂ ਹੈ।', { status: 404 }) },
    ),
  ),
  lives(
    'spruchdatenbank-404-xii',
    'trap',
    'de',
    '/entscheidungen/404',
    'The number of a decision is 404 and stands alone in title and heading.',
    on(
      'Spruchdatenbank',
      'webforms',
      34,
      d(
        '404',
        `<h2>Entscheidung Nr. 404 vom 2. Juni 1987</h2>
Die Beschwerde gegen die Ablehnung der Stundung wird zurückgewiesen. Die Beschwerdeführerin hat nicht dargetan, dass die Zahlung sie unbillig härtet.
Die Kosten trägt die Beschwerdeführerin. Gegen diesen Beschluss ist kein Rechtsmittel gegeben.`,
      ),
      {
        '/entscheidungen/405': d(
          '405',
          '<h2>Entscheidung Nr. 405 vom 9. Juni 1987</h2>Der Antrag wird als verspätet verworfen.',
        ),
      },
    ),
  ),
  lives(
    'archiv-snapshots-lethe-xii',
    'archive',
    'en',
    '/web/20130618112233/http://old-mill-trust.test/history.html',
    'An archive’s copy of a page, in the archive’s frame, though the page it copies is long gone; addresses without copies get a page of the archive’s own under 404.',
    {
      'archiv-snapshots-lethe-xii.test': {
        serve: (r) =>
          r.path === '/web/20130618112233/http://old-mill-trust.test/history.html'
            ? html(
                '<!DOCTYPE html><html><head><title>Old Mill Trust - History</title></head><body><div id="lethe-bar">Lethe Web Archive · http://old-mill-trust.test/history.html · captured 18 June 2013 · <a href="/web/2013*/http://old-mill-trust.test/history.html">4 captures</a> · The original page is no longer available</div><h1>History of the mill</h1><p>The mill was built in 1748 for Josiah Penrose and ground oats until 1911. It burned twice, in 1802 and in 1867.</p><p>The trust bought the ruin in 1986 for one pound.</p></body></html>',
              )
            : r.path === '/'
              ? html(
                  '<!DOCTYPE html><html><head><title>Lethe Web Archive</title></head><body><h1>Lethe</h1><form action="/search"><input name="u" placeholder="http://"></form></body></html>',
                )
              : r.path.startsWith('/web/')
                ? html(
                    '<!DOCTYPE html><html><head><title>Lethe Web Archive</title></head><body><h2>Hrm.</h2><p>Lethe has not archived that URL.</p></body></html>',
                    404,
                  )
                : html('<h1>Not Found</h1>', 404),
      },
    },
  ),
]
