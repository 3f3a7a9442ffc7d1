/** Dead by redirect, by name, by connection, by handshake. */
import type { WebCase } from '../case.ts'
import { dead, give, go, leaf, nginx, none, site, always, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const suomi = of('fi', 'gov', 'Saimaan museot')
const dansk = of('da', 'news', 'Limfjords Tidende')
const asp = of('en', 'old', 'Borough of Wexcombe')
const ukr = of('uk', 'shop', 'Друкарня «Каштан»')
const hrv = of('hr', 'gov', 'Otočni zavičajni zbor')
const pol = of('pl', 'next', 'Szlaki Wodne')
const bond = of('en', 'next', 'Bondsman Partners')

export const lostFour: readonly WebCase[] = [
  dead('saimaa', {
    family: 'redirect',
    lang: 'fi',
    mechanism:
      'Unknown addresses lead with 302 to one page, served with 200, whose address and words say 404.',
    at: '/nayttelyt/2014/tervahoyryt',
    host: site(suomi, { '/virhe/404': none(suomi, 200) }, { missing: go('/virhe/404') }),
  }),
  dead('limfjord', {
    family: 'redirect',
    lang: 'da',
    mechanism: 'A lost story leads with 301 to the home page, as does all nonsense.',
    at: '/kultur/2011/08/fiskekuttere-i-loegstoer',
    host: site(dansk, {}, { missing: go('/', 301) }),
  }),
  dead('wexcombe', {
    family: 'redirect',
    lang: 'en',
    mechanism:
      'ASP.NET leads to its error page with the lost path in the query; that page answers 200 and says the resource cannot be found.',
    at: '/Planning/Appeals/2009/Mill-Lane.aspx',
    host: site(
      asp,
      {
        '/Errors/Generic.aspx': leaf(
          asp,
          'Wexcombe - Error',
          `<h2>Sorry - we have a problem</h2><p>The resource you are looking for could have been removed, had its name changed, or does not exist.</p>`,
          { headers: [['X-AspNet-Version', '4.0.30319']] },
        ),
      },
      { missing: ({ path }) => go(`/Errors/Generic.aspx?aspxerrorpath=${path.split('?')[0]}`) },
    ),
  }),
  dead('kashtan', {
    family: 'redirect',
    lang: 'uk',
    mechanism:
      'A firm was bought: all addresses of its host lead to the buyer’s home page, which holds nothing of them.',
    verdicts: ['soft-404'],
    at: '/novyny/istoriia-drukarni',
    host: always(go('https://www.b5-kashtan.test/', 301)),
    below: { www: site(ukr, {}) },
  }),
  dead('otok-zbor', {
    family: 'redirect',
    lang: 'hr',
    mechanism: 'Unknown addresses get a page of one line whose meta element leads to the home page at once.',
    at: '/projekti/suhozidi-na-otoku',
    host: site(
      hrv,
      {},
      {
        missing: give(
          '<html><head><meta http-equiv="refresh" content="0; url=/"></head><body></body></html>',
          'text/html',
        ),
      },
    ),
  }),
  dead('szlaki', {
    family: 'redirect',
    lang: 'pl',
    mechanism: 'Unknown addresses get a script that replaces the address by the home page’s.',
    at: '/trasy/kanal-elblaski/dzien-2',
    host: site(
      pol,
      {},
      {
        missing: give(
          '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Przekierowanie…</title><script>window.location.replace("/");</script></head><body><noscript>Strona nie istnieje. <a href="/">Przejdź na stronę główną</a></noscript></body></html>',
        ),
      },
    ),
  }),
  dead('bondsman', {
    family: 'redirect',
    lang: 'en',
    mechanism: 'After a rebuild all old news lead to the one list of news, whose entries start years later.',
    verdicts: ['soft-404'],
    at: '/news/2013/our-response-to-the-flood',
    host: site(
      bond,
      {
        '/insights': leaf(
          bond,
          'Insights',
          `<h1>Insights</h1><ul><li><a href="/insights/rates-2026">What rates did in 2026</a></li><li><a href="/insights/pension-rules">New pension rules in plain words</a></li><li><a href="/insights/our-new-office">Our new office</a></li></ul>`,
        ),
      },
      { missing: ({ path }) => (path.startsWith('/news/') ? go('/insights', 301) : none(bond)) },
    ),
  }),
  dead('pingpong', {
    family: 'redirect',
    lang: 'en',
    mechanism: 'http leads to https and https back to http, for ever.',
    verdicts: ['redirect-loop', 'too-many-redirects'],
    at: '/guide/knots',
    host: {
      serve: ({ scheme, path }) =>
        go(`${scheme === 'https' ? 'http' : 'https'}://b5-pingpong.test${path}`, 301),
    },
  }),
  dead('counter', {
    family: 'redirect',
    lang: 'en',
    mechanism: 'Each redirect leads to the next number, without end.',
    verdicts: ['too-many-redirects', 'redirect-loop'],
    at: '/go?n=1',
    host: { serve: ({ path }) => go(`/go?n=${Number(/n=(\d+)/.exec(path)?.[1] ?? 0) + 1}`) },
  }),
  dead('shortlink', {
    family: 'redirect',
    lang: 'en',
    mechanism: 'A shortener still leads on, to a host whose name no longer exists.',
    verdicts: ['dns-failure'],
    at: '/3fKq',
    host: site(
      of('en', 'next', 'snip'),
      { '/3fKq': go('https://farm.b5-shortlink.test/2012/hay-prices', 301) },
      {
        missing: leaf(of('en', 'next', 'snip'), 'Unknown link', '<h1>This short link is unknown</h1>', {
          status: 404,
        }),
      },
    ),
    below: { farm: { dns: 'nxdomain' } },
  }),
  dead('zeppelin-verein', {
    family: 'dns',
    lang: 'de',
    mechanism: 'The name no longer exists.',
    verdicts: ['dns-failure'],
    at: '/chronik/1928.html',
    host: { dns: 'nxdomain' },
  }),
  dead('hollow-zone', {
    family: 'dns',
    lang: 'es',
    mechanism: 'The zone stands but the name has no address of either kind.',
    verdicts: ['dns-failure'],
    at: '/hemeroteca/1931/',
    host: { dns: 'no-data' },
  }),
  dead('closed-port', {
    family: 'tcp',
    lang: 'en',
    mechanism: 'The machine refuses connections on both ports.',
    verdicts: ['connection-refused'],
    at: '/~mh/sundials/',
    host: { tcp: 'refused' },
  }),
  dead('slammed', {
    family: 'tcp',
    lang: 'en',
    mechanism: 'Every connection is reset before a byte.',
    verdicts: ['connection-reset'],
    at: '/paper.html',
    host: { tcp: 'reset' },
  }),
  dead('no-handshake', {
    family: 'tls',
    lang: 'fr',
    mechanism: 'The server ends every handshake with an alert and serves nothing over http either.',
    verdicts: ['tls-error'],
    at: '/dossiers/ecluses/',
    host: always(nginx(404, 'Not Found'), { tls: 'handshake-failure' }),
  }),
  dead('old-frontpage', {
    family: 'soft-404',
    lang: 'en',
    mechanism:
      'Unknown addresses get the site’s map with one red line above it: we could not find that page; status 200.',
    at: '/lifeboat/1953-storm.htm',
    host: site(
      of('en', 'old', 'Saltmarsh Local History'),
      {},
      {
        missing: leaf(
          of('en', 'old', 'Saltmarsh Local History'),
          'Site map',
          `<font color="red"><b>We could not find that page, so here is a map of the site.</b></font><ul><li><a href="/c1/">Parish</a><ul><li>Registers</li><li>Gravestones</li></ul></li><li><a href="/c2/">Harbour</a><ul><li>Pilots</li><li>Oyster beds</li></ul></li><li><a href="/c3/">School log books</a></li></ul>`,
        ),
      },
    ),
  }),
]
