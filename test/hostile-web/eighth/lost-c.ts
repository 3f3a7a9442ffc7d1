/** Redirects that lead away from what was cited: to front pages, categories, empty searches, error pages, nowhere. */
import type { WebCase } from '../case.ts'
import { apache404, bare, dead, give, homeOf, lostOf, nginx404, of, page, raw, to, type Site } from './kit.ts'

const soft = ['soft-404', 'gone'] as const
const gazzettino: Site = {
  skin: 'news',
  lang: 'it',
  name: 'Il Foglio di Brenta',
  nav: 'Ultima ora|Padova|Veneto|Cultura',
  foot: 'Direttore responsabile: Elio Zanella',
  lost: ['Il Foglio di Brenta', ''],
  home: 'Chiuso il ponte di Barche|Mostra a Villa Contarini|Radicchio, annata record',
}
const kommun: Site = {
  skin: 'gov',
  lang: 'sv',
  name: 'Länsmuseet i Åkersta',
  nav: 'Besök|Utställningar|Samlingar|Skola',
  foot: 'Länsmuseet, Box 44, 590 21 Åkersta',
  lost: ['Sidan hittades inte', '<h1>Sidan hittades inte</h1>'],
  home: 'Höstlov på museet|Ny bok om bruken|Guidning',
}
const bib: Site = {
  skin: 'drupal',
  lang: 'da',
  name: 'Fjordby Bibliotekerne',
  nav: 'Materialer|Arrangementer|Åbningstider|Log ind',
  foot: 'Fjordby Bibliotekerne · Havnegade 9',
  lost: ['Siden blev ikke fundet', '<p>Vi kunne ikke finde siden.</p>'],
  home: 'Månedens bog|Babyrytmik|Åbent på Havnen',
}
const butikk: Site = {
  skin: 'shop',
  lang: 'nb',
  name: 'Fjellsport Utstyr',
  nav: 'Telt|Ski|Sekker|Outlet',
  foot: 'Kundeservice · Åpent kjøp 60 dager · Org.nr 912 555 014',
  lost: ['Finner ikke siden', '<h1>Finner ikke siden</h1>'],
  home: 'Vinterrabatt|Telt til to|Skismøring',
}
const pahal: Site = {
  skin: 'next',
  lang: 'hi',
  name: 'पहल फ़ाउंडेशन',
  nav: 'काम|रिपोर्ट|दान करें|संपर्क',
  foot: 'पहल फ़ाउंडेशन, भोपाल',
  lost: ['पेज उपलब्ध नहीं', '<h1>पेज उपलब्ध नहीं</h1>'],
  home: 'कुपोषण पर सर्वे|स्कूल चलो|वार्षिक रिपोर्ट',
}
const acquirer: Site = {
  skin: 'next',
  lang: 'en',
  name: 'Corvanta Group',
  nav: 'Products|Solutions|Company|Careers|Contact sales',
  foot: '© 2024 Corvanta Group plc. Modern slavery statement.',
  lost: ['404', '<h1>Lost?</h1>'],
  home: 'Data that moves|Customer stories|We are hiring',
}
const cat: Site = {
  skin: 'wp',
  lang: 'ca',
  name: 'Ràdio Serral',
  nav: 'A la carta|Notícies|Graella',
  foot: 'Ràdio Serral 107.2 FM',
  lost: ['No trobat', '<h1>No hem trobat la pàgina</h1>'],
  home: 'El matí|Sardanes|Informatiu vespre',
}

export const lostC: readonly WebCase[] = [
  dead(
    'foglio-home-301',
    'redirect',
    'it',
    'A newspaper sends every old article to its front page with 301.',
    '/articolo.asp?id=88213',
    soft,
    of(gazzettino, {}, to('/', 301)),
  ),
  dead(
    'museum-till-kategori',
    'redirect',
    'sv',
    'A museum sends the pages of past exhibitions to the list of exhibitions.',
    '/utstallningar/2007/glasbruken-vid-kusten.html',
    soft,
    of(
      kommun,
      {
        '/utstallningar/': page(
          kommun,
          'Utställningar',
          '<h1>Utställningar</h1><p>Just nu visar vi:</p><ul><li><a href="/utstallningar/ljus.html">Ljus i mörkret</a>, till 6 januari</li><li><a href="/utstallningar/vavt.html">Vävt och virkat</a></li><li>Basutställning: Stad och stift</li></ul><h2>Kommande</h2><p>Sommar vid sundet, från 14 maj</p>',
        ),
      },
      ({ path }) => (path.startsWith('/utstallningar/') ? to('/utstallningar/', 301) : lostOf(kommun)),
    ),
  ),
  dead(
    'soeg-nul-hits',
    'redirect',
    'da',
    'A library redirects to its search with the words of the address, which finds nothing.',
    '/artikler/egnsspil-1998',
    soft,
    of(bib, {}, ({ path }) =>
      path.startsWith('/search/')
        ? page(
            bib,
            'Søgeresultat',
            '<form><input name="q" value="egnsspil 1998"><button>Søg</button></form><h2>Din søgning gav ingen resultater</h2><ul><li>Tjek stavningen.</li><li>Fjern anførselstegn for at søge efter hvert ord for sig.</li></ul>',
          )
        : to(`/search/node/${bare(path).split('/').at(-1)?.replaceAll('-', '%20') ?? ''}`),
    ),
  ),
  dead(
    'produkt-til-kategori',
    'redirect',
    'nb',
    'A shop redirects a product it stopped selling to the category it was in; no trace of the product there.',
    '/telt/hallingdal-tunnel-3',
    soft,
    of(
      butikk,
      {
        '/telt': page(
          butikk,
          'Telt',
          `<h1>Telt</h1><p>24 produkter</p><ol class="products list">${['Finse 2', 'Rondane Lett', 'Blefjell 4', 'Femund Lavvo', 'Setesdal Solo'].map((name, index) => `<li><a href="/telt/${index}">${name}</a> <span class="price">${2 + index} 499,–</span></li>`).join('')}</ol>`,
        ),
      },
      ({ path }) => (path.startsWith('/telt/') ? to('/telt', 301) : lostOf(butikk)),
    ),
  ),
  dead(
    'pahal-script-home',
    'redirect',
    'hi',
    'Every unknown address answers a page whose only script sends the visitor to the front page; 200.',
    '/report/kuposhan-survey-2012',
    soft,
    of(
      pahal,
      {},
      give(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Redirecting...</title><script>window.location.replace("/");</script></head><body></body></html>',
      ),
    ),
  ),
  dead(
    'serral-refresh-home',
    'redirect',
    'ca',
    'Every unknown address answers a meta refresh of 0 seconds to the front page; 200.',
    '/noticies/2010/tanca-la-fabrica',
    soft,
    of(cat, {}, give('<html><head><meta http-equiv="refresh" content="0;url=/"></head><body></body></html>')),
  ),
  dead(
    'acquired-home',
    'redirect',
    'en',
    'A company that was bought: all its addresses lead to the front page of the buyer at another host.',
    '/whitepapers/queueing-for-humans.html',
    soft,
    { serve: () => to('https://www.h8-acquired-home.test/', 301) },
    { scheme: 'http', beside: { 'www.h8-acquired-home.test': of(acquirer, {}) } },
  ),
  dead(
    'static-404-html',
    'redirect',
    'en',
    'Unknown addresses are redirected to /404.html, which answers 404.',
    '/almanac/1911/tides.html',
    soft,
    raw(
      {
        '/': give(
          '<html><head><title>Almanac scans</title></head><body><h1>Almanac scans</h1><p>1890 &ndash; 1914</p></body></html>',
        ),
        '/404.html': give(
          '<html><head><title>Nothing here</title></head><body><p>Nothing here. <a href="/">Almanac scans</a></p></body></html>',
          undefined,
          404,
        ),
      },
      to('/404.html'),
    ),
  ),
  dead(
    'loop-lang',
    'redirect',
    'fr',
    'Two redirects between /fr/ and /index.php?lang=fr without end.',
    '/fr/bulletin/12',
    ['redirect-loop', 'too-many-redirects'],
    {
      serve: ({ path }) =>
        path.startsWith('/fr/')
          ? to(`/index.php?lang=fr&p=${path.slice(4)}`)
          : to(`/fr/${new URL(path, 'https://x.test').searchParams.get('p') ?? ''}`),
    },
  ),
  dead(
    'stairs-of-redirects',
    'redirect',
    'en',
    'Each redirect leads to one with a greater number, and there is no last one.',
    '/go?n=1',
    ['too-many-redirects', 'redirect-loop'],
    { serve: ({ path }) => to(`/go?n=${Number(/n=(\d+)/.exec(path)?.[1] ?? 0) + 1}`) },
  ),
  dead(
    'frame-to-nothing',
    'frames',
    'de',
    'A frameset whose only content frame is answered 404 by the same server.',
    '/chronik/',
    soft,
    raw(
      {
        '/chronik/': give(
          '<html><head><title>Chronik</title></head><frameset cols="100%"><frame src="chronik1.htm" name="haupt"></frameset></html>',
          'text/html',
        ),
      },
      apache404,
    ),
    { scheme: 'http' },
  ),
  dead(
    'dead-at-new-host',
    'redirect',
    'sk',
    'A permanent redirect to the new host of an institute, where the page is answered 404.',
    '/ustav/vyskum/sprava2004.html',
    ['gone', 'soft-404'],
    { serve: ({ path }) => to(`https://ustav.h8-dead-at-new-host.test${path}`, 301) },
    {
      scheme: 'http',
      beside: {
        'ustav.h8-dead-at-new-host.test': raw(
          {
            '/': give(
              '<html lang="sk"><head><title>Ústav krajiny</title></head><body><h1>Ústav krajiny</h1><p>Vitajte.</p></body></html>',
            ),
          },
          give(
            '<html lang="sk"><head><meta charset="utf-8"><title>Stránka sa nenašla</title></head><body><h1>Stránka sa nenašla</h1><p>Požadovaná stránka neexistuje.</p></body></html>',
            undefined,
            404,
          ),
        ),
      },
    },
  ),
  dead(
    'home-of-mobile',
    'redirect',
    'id',
    'A portal sends old articles to the front page of its mobile host.',
    '/read/2009/11/21/08/banjir-kampung-pulo',
    soft,
    { serve: () => to('https://m.h8-home-of-mobile.test/?utm_source=desktop', 302) },
    {
      beside: {
        'm.h8-home-of-mobile.test': of(
          {
            skin: 'news',
            lang: 'id',
            name: 'Warta Ciliwung',
            nav: 'Terkini|Metro|Bola|Otomotif',
            foot: 'Redaksi · Pedoman Media Siber · Disclaimer',
            lost: ['404', '<h1>Halaman tidak ditemukan</h1>'],
            home: 'Harga cabai naik|Persija menang|KRL anjlok',
          },
          {
            '/?utm_source=desktop': homeOf({
              skin: 'news',
              lang: 'id',
              name: 'Warta Ciliwung',
              nav: 'Terkini|Metro|Bola|Otomotif',
              foot: 'Redaksi · Pedoman Media Siber · Disclaimer',
              lost: ['404', ''],
              home: 'Harga cabai naik|Persija menang|KRL anjlok',
            }),
          },
          nginx404,
        ),
      },
    },
  ),
]
