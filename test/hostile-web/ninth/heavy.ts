/** Pages of real weight: long menus, long lists and long texts, living and lost; a few rarer walls. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { alive, dead, HTML, ok, open, p, serve, st, to } from './kit.ts'

const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join('\n')
const areas = [
  'Residents',
  'Council tax',
  'Bins and recycling',
  'Planning',
  'Housing',
  'Schools',
  'Libraries',
  'Parking',
  'Parks',
  'Births and deaths',
  'Licensing',
  'Elections',
  'Business rates',
  'Food hygiene',
  'Roads',
  'Benefits',
]
const verbs = ['Apply for', 'Pay for', 'Report a problem with', 'Find out about', 'Appeal against', 'Renew']
const portal = (title: string, main: string): string => `<!DOCTYPE html>
<!--[if IE 8]><html class="ie8" lang="en"><![endif]--><!--[if gt IE 8]><!--><html class="no-js" lang="en"><!--<![endif]-->
<head><meta charset="utf-8"><title>${title} | Ashby Vale District Council</title><meta name="eGMS.subject" content="Local government"><link href="/site/styles/generic/base.css" rel="stylesheet"></head>
<body><div class="cookie-note">This site uses cookies. <a href="/cookies">Find out more</a> <button>Close</button></div>
<div class="alert alert--amber"><strong>Service update:</strong> Garden waste collections are suspended until Monday. Some pages may be unavailable.</div>
<header><a href="/">Ashby Vale District Council</a><form action="/site/scripts/google_results.php"><input name="q"><button>Search</button></form></header>
<nav class="mega"><ul>${many(16, (n) => `<li><a href="/${n + 100}">${areas[n]}</a><ul>${many(6, (m) => `<li><a href="/${n + 100}/${m}">${verbs[m]} ${(areas[n] ?? '').toLowerCase()}</a></li>`)}</ul></li>`)}</ul></nav>
<main><h1>${title}</h1>
${main}
</main>
<section class="popular"><h2>Popular</h2><ul>${many(8, (n) => `<li><a href="/${n}">${verbs[n % 6]} ${(areas[(n * 5) % 16] ?? '').toLowerCase()}</a></li>`)}</ul></section>
<footer><p>Ashby Vale District Council, The Moot Hall, Ashby. Did you find what you were looking for? <a href="/yes">Yes</a> <a href="/no">No</a></p><ul><li>Accessibility</li><li>Terms and disclaimer</li><li>A to Z of services</li></ul></footer></body></html>`
const council = (pages: Readonly<Record<string, string>>, status: number): HostBehaviour =>
  serve(
    null,
    { '/': portal('Welcome', p('What would you like to do?')), ...pages },
    st(
      status,
      portal(
        'Sorry, we can’t find that page',
        p(
          'The page may have been moved or deleted, or the link may be out of date.',
          '<ul><li>Use the search at the top</li><li>Go to the <a href="/">home page</a></li></ul>',
        ),
      ),
    ),
  )

const regale = (count: number): string =>
  many(
    count,
    (n) =>
      `<article class="karte"><a href="/news/${4400 - n * 7}"><h3>${['Neue Schleusenzeiten', 'Ausbau am Wehr', 'Pegel im Mai', 'Tag der offenen Tür', 'Stellenangebot'][n % 5]} ${2026 - n}</h3></a><p>Meldung vom ${1 + ((n * 3) % 28)}.${1 + (n % 12)}.${2026 - n}</p></article>`,
  )
const amt = (title: string, main: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="generator" content="TYPO3 CMS"><title>${title} - Wasserstraßenamt Unterelbe</title><link rel="stylesheet" href="/typo3temp/assets/compressed/merged-1f.css"></head><body id="p417"><div id="page"><header><a href="/"><img src="/fileadmin/logo.svg" alt="Wasserstraßenamt Unterelbe"></a><ul class="lang"><li>DE</li><li>EN</li><li>Leichte Sprache</li></ul></header><nav><a href="/">Startseite</a><a href="/amt">Das Amt</a><a href="/news/">Meldungen</a><a href="/karten">Karten</a></nav><div id="content">${main}</div><footer>Impressum | Datenschutz | Barrierefreiheit</footer></div></body></html>`

export const heavy: readonly WebCase[] = [
  alive({
    name: 'mega-menu-byelaw',
    family: 'furniture',
    lang: 'en',
    why: 'A page of two sentences in a portal of a hundred links and a service warning.',
    at: '/licensing/byelaws/1911-stray-geese',
    host: council(
      {
        '/licensing/byelaws/1911-stray-geese': portal(
          'Byelaw on stray geese, 1911 (repealed)',
          p(
            'No person shall suffer geese to stray upon the Moot Green between Lady Day and Michaelmas. Repealed in 1974; kept here for the record.',
          ),
        ),
      },
      404,
    ),
  }),
  dead({
    name: 'mega-menu-lost',
    family: 'soft-404',
    lang: 'en',
    why: 'The same kind of portal answers 200 “Sorry, we can’t find that page” among a hundred links.',
    at: '/planning/local-plan-2009/annex-c',
    host: council({}, 200),
  }),
  dead({
    name: 'typo3-meldung-liste',
    family: 'redirect-category',
    lang: 'de',
    why: 'TYPO3 sends a removed news item to the list of news (307); the item is not in it.',
    at: '/news/detail/sperrung-schleuse-2009',
    host: serve(
      null,
      {
        '/': amt('Startseite', '<h1>Willkommen</h1>'),
        '/news/': amt('Meldungen', `<h1>Meldungen</h1>${regale(24)}<div class="pager">1 2 3 … 9</div>`),
      },
      (r) =>
        r.path.startsWith('/news/detail/')
          ? to('/news/', 307)
          : st(404, amt('Seite nicht gefunden', '<h1>404</h1><p>Diese Seite gibt es nicht.</p>')),
    ),
  }),
  alive({
    name: 'typo3-lange-chronik',
    family: 'furniture',
    lang: 'de',
    why: 'A long chronicle with many a “abgerissen”, “nicht mehr vorhanden”, “aufgehoben”.',
    at: '/amt/chronik',
    host: serve(
      null,
      {
        '/': amt('Startseite', '<h1>Willkommen</h1>'),
        '/amt/chronik': amt(
          'Chronik der Schleusen',
          `<h1>Chronik der Schleusen</h1><p>Diese Liste nennt alle Bauwerke, auch solche, die nicht mehr vorhanden sind.</p><dl>${many(48, (n) => `<dt>${1780 + n * 4}</dt><dd>${['Schleuse', 'Wehr', 'Siel', 'Brücke'][n % 4]} Nr. ${n + 1}: ${['erbaut aus Holz, 1893 abgerissen.', 'nicht mehr vorhanden; Lage unbekannt.', 'durch Sturmflut zerstört, Akte nicht gefunden.', 'aufgehoben und verfüllt.', 'in Betrieb.', 'Eintrag gelöscht, siehe Nr. ' + (n + 2) + '.'][n % 6]}</dd>`)}</dl>`,
        ),
      },
      st(404, amt('Seite nicht gefunden', '<h1>404</h1><p>Diese Seite gibt es nicht.</p>')),
    ),
  }),
  dead({
    name: 'telegram-post-none',
    family: 'social',
    lang: 'ru',
    why: 'A messenger’s public preview says “Пост не найден” in the frame of the channel, 200.',
    at: '/mayak_kanal/4417',
    host: serve(
      null,
      {
        '/': ok(
          '<!DOCTYPE html><html><head><title>Messenger</title></head><body><h1>Messenger</h1></body></html>',
        ),
        '/mayak_kanal': ok(
          '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Маяк – Messenger</title></head><body><div class="tgme_page"><div class="tgme_page_title">Маяк</div><div class="tgme_page_extra">4 211 подписчиков</div></div></body></html>',
        ),
      },
      ok(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Messenger: View @mayak_kanal</title></head><body class="widget_frame_base"><div class="tgme_widget_message_error">Пост не найден</div><a href="/mayak_kanal">Маяк</a></body></html>',
      ),
    ),
  }),
  dead({
    name: 'story-410-author',
    family: 'blog-host',
    lang: 'en',
    why: 'A blogging house: the author deleted the story, 410.',
    at: '/@tidewatcher/the-salt-clock-0417abcd',
    verdicts: ['gone'],
    host: serve(null, { '/': ok('<!doctype html><title>Longform</title><h1>Stay curious.</h1>') }, (r) =>
      st(
        r.path.startsWith('/@tidewatcher/the-salt') ? 410 : 404,
        '<!doctype html><html lang="en"><head><title>Longform</title></head><body><h2>410</h2><h1>User deleted this story.</h1><p>The author of this story has deleted it. <a href="/">Home</a></p></body></html>',
      ),
    ),
  }),
  dead({
    name: 'doi-not-found',
    family: 'repository',
    lang: 'en',
    why: 'A DOI resolver does not know the name, 404.',
    at: '/10.99999/nosuch.2004.417',
    verdicts: ['gone'],
    host: serve(
      null,
      { '/': ok('<!doctype html><title>Resolve a DOI Name</title><h1>DOI</h1><form><input></form>') },
      st(
        404,
        '<!DOCTYPE html><html lang="en"><head><title>Error: DOI Not Found</title></head><body><h1>DOI Not Found</h1><h2>10.99999/nosuch.2004.417</h2><p>This DOI cannot be found in the DOI System. Possible reasons are:</p><ul><li>The DOI is incorrect in your source.</li><li>The DOI was copied incorrectly.</li><li>The DOI has not been activated yet.</li></ul></body></html>',
      ),
    ),
  }),
  dead({
    name: 'game-to-store-home',
    family: 'redirect-home',
    lang: 'ja',
    why: 'A shop of games sends a removed item to its start page (302).',
    at: '/app/88213/Minato_no_Akari/',
    host: serve(
      null,
      {
        '/': ok(
          '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>ゲーム蔵へようこそ</title></head><body><h1>おすすめと特集</h1><ul><li>海図職人 ¥1,480</li><li>灯台守 ¥980 -20%</li><li>蒸気船物語 ¥2,200</li></ul><p>週末セール開催中</p></body></html>',
        ),
      },
      to('/', 302),
    ),
  }),
  open({
    name: 'age-gate-bier',
    family: 'age-gate',
    lang: 'nl',
    why: 'A brewery sends every visitor of every address to an age question.',
    at: '/bieren/dubbel-1987',
    verdicts: ['consent-required', 'blocked'],
    host: serve(
      null,
      {
        '/leeftijd': ok(
          '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeftijdscontrole – Brouwerij De Steiger</title></head><body><h1>Ben je 18 jaar of ouder?</h1><p>Je moet 18 jaar of ouder zijn om deze website te bezoeken.</p><form method="post" action="/leeftijd"><button name="ok" value="1">Ja</button> <button name="ok" value="0">Nee</button></form><p>Geen 18, geen alcohol.</p></body></html>',
        ),
      },
      (r) => to(`/leeftijd?terug=${encodeURIComponent(r.path)}`, 302),
    ),
  }),
  open({
    name: 'linkbook-999',
    family: 'bot-wall',
    lang: 'en',
    why: 'A network of careers answers 999 to whoever is not logged in.',
    at: '/pulse/keeping-the-locks-r-amsel',
    verdicts: ['blocked', 'login-required'],
    host: serve(
      null,
      {},
      st(
        999,
        '<html><head><script type="text/javascript">window.onload=function(){window.location.href="https://i9-linkbook-999.test/authwall?trk=bf"}</script></head></html>',
        HTML,
      ),
    ),
  }),
  open({
    name: 'points-inside',
    family: 'dns',
    lang: 'en',
    why: 'The name points to a private address.',
    at: '/wiki/tides',
    verdicts: ['unsafe'],
    scheme: 'http',
    host: { addresses: ['10.44.17.9'] },
  }),
  open({
    name: 'app-not-in-country',
    family: 'geo',
    lang: 'tr',
    why: 'A shop of apps says “not offered in your country or region” for all addresses, 200.',
    at: '/app/deniz-haritasi/id4417',
    verdicts: ['legal-block', 'blocked'],
    host: serve(
      null,
      {},
      ok(
        '<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Uygulama Pazarı</title></head><body><header>Uygulama Pazarı</header><h1>Bu içerik bulunduğunuz ülkede veya bölgede kullanılamıyor.</h1><p>Bölgenizi değiştirmek için hesap ayarlarınıza gidin.</p></body></html>',
      ),
    ),
  }),
]
