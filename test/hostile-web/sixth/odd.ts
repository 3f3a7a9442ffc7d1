/** Alive: odd statuses, slow ones, other types and encodings, moved articles, statutes and records in many forms. */
import type { WebAnswer, WebCase } from '../case.ts'
import { livePage, make, ok, page, site, to, type Row } from './makers.ts'

const live = (
  name: string,
  language: string,
  path: string,
  mechanism: string,
  answer: WebAnswer,
  verdicts: WebCase['verdicts'] = ['alive'],
): WebCase =>
  make(name, language, 'odd-living', 'alive', verdicts, path, mechanism, (request) =>
    request.path === path ? answer : ok('<!DOCTYPE html><title>404</title><h1>Not Found</h1>', 404),
  )
const typed = (
  type: string,
  body: string | Uint8Array,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({ status: 200, headers: [['Content-Type', type], ...more], body })
const story =
  '<p>The gates were hung in the dry summer of 1911 by nine men from the yard at Lower Tarn.</p><p>They worked from the middle of June until the rain came back, and the foreman kept a diary that is printed here in full for the first time.</p><h2>June</h2><p>Water down to the sill. Began with the east gate. Two men lost to the hay harvest.</p>'
const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length 58>>stream\nBT /F1 14 Tf 72 760 Td (Report on the Lenn locks) Tj ET   \nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120"><title>Course of the Lenn</title><path d="M0 60 C100 0 200 120 400 40" fill="none" stroke="#268" stroke-width="4"/><circle cx="90" cy="38" r="6"/><text x="100" y="30">Tarn Quay</text><circle cx="260" cy="76" r="6"/><text x="270" y="98">East gate</text></svg>'
const moved = (
  name: string,
  language: 'en' | 'de' | 'fr' | 'pl',
  from: string,
  target: string,
  title: string,
  main: string,
  status: number,
  mechanism: string,
): WebCase =>
  make(
    name,
    language,
    'moved',
    'alive',
    ['redirected', 'alive'],
    from,
    mechanism,
    site(language, 'paper', {
      [from]: to(target, status),
      [target]: ok(page(language, 'paper', title, main)),
    }),
  )

export const oddLiving: readonly WebCase[] = [
  live('pdf', 'en', '/docs/locks.pdf', 'A small PDF.', typed('application/pdf', pdf)),
  live(
    'pdf-octet',
    'en',
    '/docs/locks-2.pdf',
    'A PDF as a download.',
    typed('application/octet-stream', pdf, [['Content-Disposition', 'attachment; filename="locks-2.pdf"']]),
  ),
  live('svg', 'en', '/maps/lenn.svg', 'A map as a picture.', typed('image/svg+xml', svg)),
  live(
    'rss',
    'en',
    '/feed.xml',
    'A feed whose item is about broken links.',
    typed(
      'application/rss+xml',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Harrow Vale Record</title><link>https://b6-rss.test/</link><description>News</description><item><title>Page not found: council moves its minutes</title><description>Readers report dead links.</description></item><item><title>Bridge reopens</title></item></channel></rss>',
    ),
  ),
  live(
    'text',
    'en',
    '/rfc/note-12.txt',
    'Plain text that defines error words.',
    typed(
      'text/plain; charset=utf-8',
      'Note 12                                     May 1996\n\n            Answers of the tide server\n\n1. Codes\n\n   200  tide follows\n   404  not found: no such gauge\n   503  gauge under maintenance\n\n2. Example\n\n   C: GET gauge 7\n   S: 404 not found\n',
    ),
  ),
  live(
    'json',
    'en',
    '/data/gauge-7.json',
    'A record as JSON with a null error.',
    typed(
      'application/json',
      '{"gauge":7,"error":null,"readings":[{"at":"2020-01-02T06:00Z","level":1.42},{"at":"2020-01-02T18:00Z","level":1.61}],"message":"ok"}',
    ),
  ),
  live(
    'csv',
    'en',
    '/data/boats.csv',
    'A table.',
    typed('text/csv', 'day,boats\n1987-06-01,41\n1987-06-02,38\n1987-06-03,0\n'),
  ),
  live(
    'latin1',
    'de',
    '/chronik.html',
    'Bytes in Latin-1, said only in a header.',
    typed(
      'text/html; charset=iso-8859-1',
      Buffer.from(
        '<html><head><title>Chronik der Mühle</title></head><body><h1>Chronik der Mühle</h1><p>1742 ließ der Abt die Mühle über dem Wehr bauen. Sie mahlte für fünf Dörfer.</p><p>1911 zerstörte ein Hochwasser das Rad; es wurde größer ersetzt.</p></body></html>',
        'latin1',
      ),
    ),
  ),
  live(
    'sjis',
    'ja',
    '/old/index.html',
    'A page whose bytes are UTF-16 with a mark.',
    typed(
      'text/html; charset=utf-16',
      Buffer.from(
        '\ufeff<html><head><title>水車小屋の歴史</title></head><body><h1>水車小屋の歴史</h1><p>一七四二年に建てられた。五つの村の粉をひいた。</p></body></html>',
        'utf16le',
      ),
    ),
  ),
  live('slow', 'en', '/diary', 'Five seconds before the first byte.', {
    ...ok(page('en', 'old', 'The foreman’s diary', story)),
    delay: 5000,
  }),
  live('chunks', 'en', '/diary-2', 'Sent in slow pieces.', {
    status: 200,
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    chunks: page('en', 'old', 'The foreman’s diary', story).match(/[\s\S]{1,700}/g) ?? [],
    every: 150,
  }),
  live('no-type', 'en', '/diary-3', 'No content type at all.', {
    status: 200,
    body: page('en', 'old', 'The foreman’s diary', story),
  }),
  live(
    '203',
    'en',
    '/diary-4',
    'A proxy’s 203 with the whole page.',
    ok(page('en', 'wp', 'The foreman’s diary', story), 203),
  ),
  moved(
    'moved-en',
    'en',
    '/2011/05/gates',
    '/history/hanging-the-lock-gates',
    'Hanging the lock gates',
    story,
    301,
    'The article has a new address.',
  ),
  moved(
    'moved-de',
    'de',
    '/node/4471',
    '/geschichte/die-muehle-am-wehr',
    'Die Mühle am Wehr',
    '<p>1742 ließ der Abt die Mühle bauen. Sie mahlte für fünf Dörfer, bis das Hochwasser von 1911 das Rad nahm.</p>',
    308,
    'A number became a slug.',
  ),
  moved(
    'moved-fr',
    'fr',
    '/article.php3?id_article=512',
    '/histoire/le-vieux-moulin',
    'Le vieux moulin',
    '<p>Bâti en 1742 par l’abbaye, le moulin a servi cinq villages jusqu’à la crue de 1911.</p>',
    301,
    'A query became a slug.',
  ),
  moved(
    'moved-lang',
    'pl',
    '/o-mlynie',
    '/pl/o-mlynie',
    'O młynie',
    '<p>Młyn zbudowano w 1742 roku. Mełł zboże dla pięciu wsi aż do powodzi w 1911.</p>',
    302,
    'A prefix for the language.',
  ),
  make(
    'cookie-bounce',
    'en',
    'moved',
    'alive',
    ['alive', 'redirected'],
    '/diary-5',
    'Sets a cookie and leads back to the same page.',
    ({ cookies, path }) =>
      cookies.has('seen')
        ? ok(page('en', 'paper', 'The foreman’s diary', story))
        : {
            status: 302,
            headers: [
              ['Location', path],
              ['Set-Cookie', 'seen=1; Path=/'],
            ],
          },
  ),
  make(
    'flaky-503',
    'en',
    'odd-living',
    'alive',
    ['alive'],
    '/diary-6',
    'The first request gets 503, later ones the page.',
    ({ before, path }) =>
      path === '/robots.txt'
        ? ok('', 404)
        : before === 0
          ? ok('busy', 503)
          : ok(page('en', 'paper', 'The foreman’s diary', story)),
  ),
  {
    ...make(
      'aia',
      'en',
      'tls',
      'alive',
      ['alive'],
      '/diary-7',
      'The intermediate is missing and can be had.',
      () => ok(''),
    ),
    hosts: {
      'b6-aia.test': {
        tls: 'incomplete',
        serve: site('en', 'gov', { '/diary-7': ok(page('en', 'gov', 'The foreman’s diary', story)) }),
      },
    },
  },
  {
    ...make('h2', 'en', 'odd-living', 'alive', ['alive'], '/diary-8', 'Speaks HTTP/2 and nothing else.', () =>
      ok(''),
    ),
    hosts: {
      'b6-h2.test': {
        http2: 'only',
        serve: site('en', 'wp', { '/diary-8': ok(page('en', 'wp', 'The foreman’s diary', story)) }),
      },
    },
  },
]
const rows: readonly Row[] = [
  [
    'odd-archive-list',
    'en',
    'old',
    '/archive/1998/',
    'Archive: 1998',
    '<ul><li><a href="a.html">January: ice on the canal</a></li><li><a href="b.html">May: the lost minutes (page missing)</a></li><li><a href="c.html">August: error in the accounts</a></li></ul>',
    'A year’s list.',
  ],
  [
    'odd-recall',
    'nl',
    'gov',
    '/waarschuwing/12',
    'Product uit de handel genomen',
    '<p>De fabrikant neemt de olielamp uit de handel omdat de tank kan lekken. Het gaat om partij 40 tot 52.</p><p>Breng de lamp terug naar de winkel; u krijgt uw geld terug.</p>',
    'A recall notice with its facts.',
  ],
  [
    'odd-missing-person',
    'sv',
    'paper',
    '/nyheter/saknas',
    'Saknas: sökandet fortsätter vid älven',
    '<p>Polisen letar för tredje dagen efter mannen som försvann i söndags. Frivilliga går skallgång längs älven.</p>',
    'A missing person, not page.',
  ],
  [
    'odd-error-doc',
    'cs',
    'wp',
    '/navod/chyba-404/',
    'Jak nastavit stránku chyby 404',
    '<p>V tomto návodu ukážeme, jak napsat vlastní stránku „nenalezeno“.</p><pre>ErrorDocument 404 /chyba.html</pre><p>Po uložení obnovte server a vyzkoušejte neexistující adresu.</p>',
    'A Czech guide to error pages.',
  ],
  [
    'odd-strike',
    'tr',
    'paper',
    '/haber/yayin-durduruldu',
    'Yayın durduruldu: radyo elli yıl sonra sustu',
    '<p>Kasabanın radyosu pazar gecesi son programını yaptı. Arşiv kütüphaneye devredildi.</p><p>Dinleyiciler stüdyonun önünde toplandı.</p>',
    'A radio station ended.',
  ],
  [
    'odd-lost-book',
    'el',
    'wp',
    '/2016/xamena/',
    'Δεν βρέθηκε ποτέ',
    '<p>Το χειρόγραφο χάθηκε στον πόλεμο και δεν βρέθηκε ποτέ. Σώζονται μόνο τρεις φωτογραφίες, που δημοσιεύουμε εδώ.</p>',
    'An essay on a lost manuscript.',
  ],
]
export const oddPages: readonly WebCase[] = rows.map(livePage)
