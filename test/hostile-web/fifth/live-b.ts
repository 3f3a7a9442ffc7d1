/** Living things of other kinds: files, lists, redirects, slow and odd servers, fragments. */
import type { WebCase } from '../case.ts'
import { paper, picture } from './bytes.ts'
import { alive, essay, give, go, leaf, nginx, site, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const bare = nginx(404, 'Not Found')
const rivers = of('en', 'gov', 'Rivers Agency')
const lug = of('de', 'docs', 'pegelwerk')
const kirja = of('fi', 'blog', 'Kirjansitojan päiväkirja')
const moved = ['redirected', 'alive'] as const
const saga = essay(
  of('sv', 'gov', 'Skärgårdsstiftelsen'),
  'Fyrvaktarens bostad',
  '2021-09-02',
  'Huset på Långören byggdes 1886 av sten från den egna ön. Två familjer delade köket fram till 1932.',
  'I dag hyrs rummen ut till vandrare mellan maj och september.',
)
const binder = essay(
  kirja,
  'Nahan ohentaminen',
  '2022-01-15',
  'Nahka ohennetaan reunoista ennen kuin se käännetään kannen yli. Terän pitää olla niin terävä, että se leikkaa omalla painollaan.',
  'Harjoittele ensin jätepaloilla. Minulta meni kaksi talvea.',
)
const lens = essay(
  of('en', 'next', 'Lens & Lamp'),
  'How a Fresnel lens is cleaned',
  '2023-06-19',
  'The keeper takes off every ring and belt buckle before entering the lens. Spirit of wine on chamois, one prism at a time, from the centre outwards.',
  'A first-order lens has over a thousand prisms and takes two people two days.',
)

export const livingTwo: readonly WebCase[] = [
  alive('annual-flow', {
    family: 'file',
    lang: 'en',
    mechanism: 'A report as PDF.',
    at: '/files/flow-1998.pdf',
    host: site(rivers, {
      '/files/flow-1998.pdf': give(
        paper('Annual Flow Report 1998', [
          'Annual Flow Report 1998\n\nMean flow at Tarn Bridge was 14.2 m3/s, the lowest since 1976.\nThe gauge was out of service for nine days in May.',
          'Appendix A: daily means.',
        ]),
        'application/pdf',
        200,
        [['Accept-Ranges', 'bytes']],
      ),
    }),
  }),
  alive('plate-nine', {
    family: 'file',
    lang: 'en',
    mechanism: 'A picture, nothing else.',
    at: '/plates/09.png',
    host: site(rivers, { '/plates/09.png': give(picture, 'image/png') }, { missing: bare }),
  }),
  alive('one-line', {
    family: 'file',
    lang: 'en',
    mechanism: 'An interface whose whole answer is one number in JSON; unknown gauges get 404.',
    at: '/v1/gauges/14/level',
    host: site(
      lug,
      { '/v1/gauges/14/level': give('{"m":1.42}', 'application/json') },
      { missing: give('{"detail":"Not Found"}', 'application/json', 404) },
    ),
  }),
  alive('spring-tides', {
    family: 'file',
    lang: 'en',
    mechanism: 'A table in plain text of two thousand lines.',
    at: '/data/springs.txt',
    host: site(rivers, {
      '/data/springs.txt': give(
        Array.from(
          { length: 2000 },
          (_, at) =>
            `${1900 + Math.floor(at / 24)}-${String(1 + (at % 12)).padStart(2, '0')}  HW ${(3.8 + (at % 13) / 10).toFixed(2)}  LW ${(0.2 + (at % 7) / 10).toFixed(2)}`,
        ).join('\n'),
        'text/plain',
      ),
    }),
  }),
  alive('dir-index', {
    family: 'file',
    lang: 'en',
    mechanism: 'A directory’s listing by Apache.',
    at: '/pub/charts/1911/',
    host: site(
      rivers,
      {
        '/pub/charts/1911/': give(
          '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html>\n <head>\n  <title>Index of /pub/charts/1911</title>\n </head>\n <body>\n<h1>Index of /pub/charts/1911</h1>\n<pre>Name                    Last modified      Size  Description<hr><a href="/pub/charts/">Parent Directory</a>                             -   \n<a href="sheet-01.tif">sheet-01.tif</a>            2008-02-11 10:02   41M  \n<a href="sheet-02.tif">sheet-02.tif</a>            2008-02-11 10:04   39M  \n<hr></pre>\n<address>Apache/2.4.62 (Debian) Server</address>\n</body></html>\n',
        ),
      },
      { missing: bare },
    ),
  }),
  alive('live-feed', {
    family: 'file',
    lang: 'de',
    mechanism: 'A feed with two entries.',
    at: '/feed.atom',
    host: site(lug, {
      '/feed.atom': give(
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>pegelwerk</title><id>urn:x:pegelwerk</id><updated>2026-10-02T08:00:00Z</updated><entry><title>Version 3.2</title><id>urn:x:32</id><updated>2026-10-02T08:00:00Z</updated><summary>Liest nun auch Pegelrollen.</summary></entry><entry><title>Version 3.1</title><id>urn:x:31</id><updated>2026-03-20T08:00:00Z</updated><summary>Fehler 404 bei leeren Stationen behoben.</summary></entry></feed>\n',
        'application/atom+xml',
      ),
    }),
  }),
  alive('blogroll', {
    family: 'kind',
    lang: 'en',
    mechanism: 'A page that is nothing but links.',
    at: '/links.html',
    host: site(of('en', 'old', 'Ringing'), {
      '/links.html': give(
        `<html><head><title>Bell links</title></head><body><ul>${['Change ringing in Devon', 'Bell foundries A-Z', 'Towers that can be rung', 'Methods by number of bells', 'Handbells', 'Muffles and stays'].map((text, at) => `<li><a href="http://bells${at}.example/">${text}</a>`).join('')}</ul></body></html>`,
        'text/html',
      ),
    }),
  }),
  alive('fyrvaktare', {
    family: 'redirect',
    lang: 'sv',
    mechanism: 'http to https to www to a slash: four steps to the page itself.',
    verdicts: moved,
    at: 'http:/boende/langoren',
    host: {
      serve: ({ scheme, path }) =>
        scheme === 'http'
          ? go(`https://b5-fyrvaktare.test${path}`, 301)
          : go(`https://www.b5-fyrvaktare.test${path}`, 301),
    },
    below: {
      www: site(of('sv', 'gov', 'Skärgårdsstiftelsen'), {
        '/boende/langoren': go('/boende/langoren/', 301),
        '/boende/langoren/': saga,
      }),
    },
  }),
  alive('sitoja', {
    family: 'redirect',
    lang: 'fi',
    mechanism:
      'A blog moved to its own host below another path; each old post leads to its new place, nonsense to nothing.',
    verdicts: moved,
    at: '/kirja/?p=881',
    host: site(kirja, { '/kirja/?p=881': go('https://sidonta.b5-sitoja.test/2022/nahan-ohentaminen/', 301) }),
    below: { sidonta: site(kirja, { '/2022/nahan-ohentaminen/': binder }) },
  }),
  alive('index-html', {
    family: 'redirect',
    lang: 'en',
    mechanism: 'The cited address is the old name of the home page itself.',
    verdicts: moved,
    at: '/index.html',
    host: site(of('en', 'blog', 'Chalk Streams Trust'), { '/index.html': go('/', 301) }),
  }),
  alive('tongues-home', {
    family: 'redirect',
    lang: 'fr',
    mechanism: 'The cited home page leads to the home page of the visitor’s language.',
    verdicts: moved,
    at: '/',
    host: site(of('fr', 'gov', 'Office des Phares'), {
      '/': go('/fr/accueil', 302, [['Vary', 'Accept-Language']]),
      '/fr/accueil': leaf(
        of('fr', 'gov', 'Office des Phares'),
        'Accueil',
        '<h1>Office des Phares</h1><p>Nous entretenons cent quarante-huit phares et feux du littoral. Visites, archives, carrières.</p><ul><li>Visiter un phare</li><li>Avis aux navigateurs</li></ul>',
      ),
    }),
  }),
  alive('cookie-hop', {
    family: 'redirect',
    lang: 'en',
    mechanism:
      'Whoever has no cookie is sent through an address that sets one and back; with it the page is there.',
    at: '/lens/cleaning',
    host: site(of('en', 'next', 'Lens & Lamp'), {
      '/lens/cleaning': ({ cookies }) =>
        cookies.has('visit')
          ? lens
          : go('/session/start?back=%2Flens%2Fcleaning', 302, [['Set-Cookie', 'visit=1; Path=/']]),
      '/session/start': go('/lens/cleaning', 302, [['Set-Cookie', 'visit=1; Path=/']]),
    }),
  }),
  alive('head-shy', {
    family: 'status',
    lang: 'en',
    mechanism: 'HEAD gets 405, GET the page.',
    at: '/lens/cleaning',
    host: site(of('en', 'next', 'Lens & Lamp'), {
      '/lens/cleaning': ({ method }) =>
        method === 'HEAD' ? give('', 'text/plain', 405, [['Allow', 'GET']]) : lens,
    }),
  }),
  alive('second-try', {
    family: 'status',
    lang: 'en',
    mechanism: 'The first request meets a waking server, 503; the next gets the page.',
    at: '/lens/cleaning',
    host: site(of('en', 'next', 'Lens & Lamp'), {
      '/lens/cleaning': ({ beforeHere }) =>
        beforeHere === 0 ? nginx(503, 'Service Temporarily Unavailable') : lens,
    }),
  }),
  alive('slow-lamp', {
    family: 'status',
    lang: 'en',
    mechanism: 'The page comes after three seconds.',
    at: '/lens/cleaning',
    host: site(of('en', 'next', 'Lens & Lamp'), { '/lens/cleaning': { ...lens, delay: 3000 } }),
  }),
  alive('only-two', {
    family: 'tcp',
    lang: 'sv',
    mechanism: 'A server that speaks HTTP/2 and nothing else.',
    at: '/boende/langoren/',
    host: site(
      of('sv', 'gov', 'Skärgårdsstiftelsen'),
      { '/boende/langoren/': saga },
      { also: { http2: 'only' } },
    ),
  }),
  alive('half-six', {
    family: 'dns',
    lang: 'sv',
    mechanism: 'The IPv6 address is deaf, the IPv4 address serves.',
    at: '/boende/langoren/',
    host: site(
      of('sv', 'gov', 'Skärgårdsstiftelsen'),
      { '/boende/langoren/': saga },
      { also: { dns: 'broken-ipv6' } },
    ),
  }),
  alive('chain-link', {
    family: 'tls',
    lang: 'fi',
    mechanism: 'The server forgets the intermediate certificate, whose address stands in the leaf.',
    at: '/nahka',
    host: site(kirja, { '/nahka': binder }, { also: { tls: 'incomplete' } }),
  }),
  alive('dns-hiccup', {
    family: 'dns',
    lang: 'fi',
    mechanism: 'The name is unknown once and known from then on.',
    at: '/nahka',
    host: site(kirja, { '/nahka': binder }, { also: { dns: 'nxdomain-once' } }),
  }),
  alive('anchor-name', {
    family: 'fragment',
    lang: 'de',
    mechanism: 'The fragment is the name of an old anchor with an umlaut, percent-encoded in the link.',
    at: '/handbuch.html#%C3%9Cberlauf',
    host: site(lug, {
      '/handbuch.html': leaf(
        lug,
        'Handbuch',
        '<h1>Handbuch</h1><h2><a name="Aufbau"></a>Aufbau</h2><p>Der Pegel besteht aus Schwimmer, Gegengewicht und Trommel.</p><h2><a name="Überlauf"></a>Überlauf</h2><p>Steht das Wasser höher als die Trommel, wird der Wert geschätzt und mit einem Stern versehen.</p>',
      ),
    }),
  }),
  alive('text-mark', {
    family: 'fragment',
    lang: 'en',
    mechanism: 'A text fragment whose words stand on the page.',
    at: '/lens/cleaning#:~:text=one%20prism%20at%20a%20time',
    host: site(of('en', 'next', 'Lens & Lamp'), { '/lens/cleaning': lens }),
  }),
  alive('readme-head', {
    family: 'fragment',
    lang: 'en',
    mechanism:
      'A rendered README whose headings carry the prefix user-content-, which the fragment leaves out.',
    at: '/keel/tidelib#known-limits',
    host: site(of('en', 'next', 'Forgeberry'), {
      '/keel/tidelib': leaf(
        of('en', 'next', 'Forgeberry'),
        'keel/tidelib',
        '<div class="repo"><strong>keel / tidelib</strong> <span>Public</span></div><table><tr><td>README.md</td><td>2 years ago</td></tr><tr><td>src</td><td>2 years ago</td></tr></table><article class="markdown-body"><h1 id="user-content-tidelib">tidelib</h1><p>Reads hourly heights and finds the constituents.</p><h2 id="user-content-known-limits">Known limits</h2><p>Files above 2 GB are not read. Deleted stations are reported as not found.</p></article>',
      ),
    }),
  }),
  alive('terse', {
    family: 'kind',
    lang: 'en',
    mechanism: 'A raw page of one sentence, on a host that answers honestly.',
    at: '/now',
    host: site(
      of('en', 'old', 'x'),
      { '/now': give('still rowing. back in spring.', 'text/plain; charset=utf-8') },
      { home: give('<a href=/now>now</a>', 'text/html'), missing: give('no', 'text/plain', 404) },
    ),
  }),
]
