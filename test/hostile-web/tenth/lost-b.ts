/** Redirects that lose the thing, sold and expired names, empty servers, closed accounts, addresses that lead nowhere. */
import type { WebCase } from '../case.ts'
import { alive, apache404, dead, many, nginx404, ok, raw, st, to, type Site } from './kit.ts'

const any = (page: ReturnType<typeof ok>) => ({ other: page })
const site = (l: string, b: string, n: number, hl = ''): Site => ({ l, b, n, ...(hl ? { hl } : {}) })
const lander = (domain: string, lang: string): string =>
  `<!DOCTYPE html><html lang="${lang}" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb_P2Txc58oYOeILb3vBw7J6f4pamkAQVSQuqYsKx3YzdUHCvbVZvFUsCAwEAAQ==_x8"><head><meta charset="utf-8"><title>${domain}</title></head><body><div id="target" style="opacity:0"></div><script>window.park="eyJ1dWlkIjoiOGEz";</script><script src="/bPqRstUv.js"></script></body></html>`
const ads = (domain: string, lead: string, words: readonly string[], foot: string): string =>
  `<html><head><title>${domain}</title><meta name="robots" content="noarchive"></head><body><div class="hd"><h1>${domain}</h1><p>${lead}</p></div><div id="rs"><ul>${words.map((one) => `<li><a href="/?kw=${encodeURIComponent(one)}&tk=AFx1" rel="nofollow">${one}</a></li>`).join('')}</ul></div><div class="ft">${foot}</div></body></html>`

export const lostB: readonly WebCase[] = [
  dead(
    'home-301-ministry',
    'redirect-home',
    'After a new build every old address leads to the home page.',
    '/documentos/pdf/informe-2007.pdf',
    site(
      'es',
      'Ministerio de Montes',
      19,
      'El ministro visita Soria|Nueva ley de pastos|Subvenciones abiertas',
    ),
    null,
    { other: to('/', 301) },
  ),
  dead(
    'home-302-newspaper',
    'redirect-home',
    'A newspaper sends expired stories home.',
    '/lokales/2011/feuerwehrfest-art8812',
    site('de', 'Rhönbote', 31, 'Bahn gesperrt|Wolf gesichtet|Markt am Sonntag'),
    null,
    { other: to('/', 302) },
  ),
  dead(
    'home-lang-root',
    'redirect-home',
    'Unknown addresses go to the root of the language.',
    '/fr/archives/2004/colloque',
    { l: 'fr', b: 'Institut des Estuaires', n: 12 },
    null,
    {
      other: to('/fr/', 302),
      pages: {
        '/fr/': {
          t: 'Institut des Estuaires',
          h1: null,
          m: 'Recherche, données, expéditions.\n<a href="/fr/equipe">L’équipe</a> · <a href="/fr/projets">Nos projets</a> · <a href="/fr/publications">Publications</a>',
        },
      },
    },
  ),
  dead(
    'section-redirect',
    'redirect-section',
    'A removed product leads to its category, as every unknown product does.',
    '/produkt/czajnik-emalia-2l',
    { l: 'pl', b: 'Garnki i Kubki', n: 10 },
    to('/kategoria/kuchnia', 301),
    {
      pages: {
        '/kategoria/kuchnia': {
          t: 'Kuchnia',
          m: many(
            20,
            (n) => `<div class="produkt"><a href="/produkt/${n}">Garnek nr ${n + 1}</a> ${29 + n} zł</div>`,
          ),
        },
      },
      other: to('/kategoria/kuchnia', 301),
    },
  ),
  dead(
    'search-redirect',
    'redirect-search',
    'A library’s resolver turns old addresses into an empty search.',
    '/record=b1182231',
    { l: 'en', b: 'Wessex Libraries', n: 44 },
    null,
    {
      other: (request) =>
        request.path.startsWith('/search')
          ? ok(
              `<!doctype html><html lang="en"><title>Search | Wessex Libraries</title><form action="/search"><input name="q" value=""><button>Go</button></form><h1>0 titles</h1><p>Your search matched nothing in the catalogue. Try fewer words.</p>`,
            )
          : to('/search?q=', 302),
    },
  ),
  dead(
    'notfound-aspx',
    'redirect-error',
    'ASP.NET leads to its error page, which says 200.',
    '/Artigos/2010/14',
    { l: 'pt', b: 'Tribuna do Vale', n: 20 },
    null,
    {
      other: (request) =>
        request.path.startsWith('/Erro')
          ? ok(
              '<!DOCTYPE html><html lang="pt-BR"><head><title>Tribuna do Vale - Erro</title></head><body><form id="form1"><div class="erro"><h2>Ocorreu um problema</h2><span>O recurso que você tentou acessar foi removido ou está temporariamente indisponível sob este nome.</span><br><a href="/">Ir para a capa</a></div></form></body></html>',
            )
          : to(`/Erro.aspx?aspxerrorpath=${request.path}`, 302),
    },
  ),
  dead(
    'redirect-404-path',
    'redirect-error',
    'Every missing page leads to /404 with status 200.',
    '/blog/launch-week',
    { l: 'en', b: 'Ferrule', n: 2 },
    to('/404', 302),
    {
      pages: {
        '/404': ok(
          '<!doctype html><html lang="en"><head><title>Ferrule</title></head><body><nav><a href="/">Ferrule</a> <a href="/pricing">Pricing</a> <a href="/docs">Docs</a></nav><main><h1>404</h1><p>You’ve wandered off the map.</p><a href="/">Take me back</a></main></body></html>',
        ),
      },
      other: to('/404', 302),
    },
  ),
  dead(
    'merged-homepage-other-host',
    'redirect-home',
    'A bank that was bought sends every address to its buyer’s home page.',
    '/press/2008/rates.html',
    'en',
    null,
    {
      other: to('https://www.buyer-t10-merged-homepage-other-host.test/', 301),
      hosts: {
        'www.buyer-t10-merged-homepage-other-host.test': {
          serve: (request) =>
            request.path === '/'
              ? ok(
                  '<!DOCTYPE html><html lang="en"><head><title>Personal banking | Great Northern</title></head><body><header><a href="/">Great Northern</a><a href="/login">Log on</a></header><h1>Banking that’s on your side</h1><div><h2>Current accounts</h2><p>Switch and get £150.</p></div><div><h2>Mortgages</h2><p>See our rates.</p></div><footer>Great Northern Bank plc is authorised by the Prudential Regulation Authority.</footer></body></html>',
                )
              : st(404, nginx404),
        },
      },
    },
  ),
  dead(
    'meta-refresh-home',
    'redirect-home',
    'A leftover page sends the reader home by meta refresh.',
    '/archiv/1998/rede.htm',
    site('de', 'Partei der Mitte', 28, 'Landesparteitag|Unser Programm'),
    '<html><head><meta http-equiv="refresh" content="0;url=/"><title></title></head><body></body></html>',
    {
      other:
        '<html><head><meta http-equiv="refresh" content="0;url=/"><title></title></head><body></body></html>',
    },
  ),
  dead(
    'gone-410-tombstone',
    'status',
    'True 410 with a full site around it.',
    '/campagnes/2012/vlag',
    site('nl', 'Wij Zijn Plat', 36),
    st(
      410,
      '<!doctype html><html lang="nl"><title>Campagne afgelopen</title><h1>Deze actie is voorbij</h1><p>Meer dan 40.000 mensen deden mee. Dank!</p>',
    ),
    { v: ['gone'] },
  ),
  dead(
    'long-404',
    'status',
    'A true 404 dressed as a front page of forty teasers.',
    '/2016/04/hundeskole',
    site('da', 'Sydkysten Nu', 55),
    st(
      404,
      `<!doctype html><html lang="da"><title>Sydkysten Nu</title><h1>Sydkysten Nu</h1>${many(40, (n) => `<article><h2><a href="/n/${n}">${['Ny færge', 'Lokalvalg', 'Torsk på retur', 'Skolen vandt'][n % 4]} ${n}</a></h2><p>Kort nyt fra kysten.</p></article>`)}</html>`,
    ),
    { v: ['gone'] },
  ),
  dead('apache-404', 'status', 'The server’s own 404.', '/~petrov/lekcii/lek3.ps', 'ru', null, {
    v: ['gone'],
    pages: { '/': '<html><body><h1>It works!</h1></body></html>' },
    other: (request) => st(404, apache404(request.path), 'text/html; charset=iso-8859-1'),
  }),
  dead('s3-nosuchkey', 'status', 'An object store says NoSuchKey.', '/2018/annual.pdf', 'en', null, {
    v: ['gone'],
    other: st(
      404,
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>2018/annual.pdf</Key><RequestId>7B4F</RequestId></Error>',
      'application/xml',
    ),
  }),
  dead(
    'parked-script',
    'parked',
    'A parking service’s empty lander that is filled by script.',
    '/article/1182',
    'en',
    ok(lander('t10-parked-script.test', 'en'), 'text/html; charset=utf-8', [
      ['X-Buckets', 'bucket011'],
      ['X-Language', 'english'],
      ['X-Template', 'tpl_CleanPeppermintBlack_twoclick'],
    ]),
    {
      v: ['parked'],
      ...any(
        ok(lander('t10-parked-script.test', 'en'), 'text/html; charset=utf-8', [
          ['X-Buckets', 'bucket011'],
          ['X-Language', 'english'],
          ['X-Template', 'tpl_CleanPeppermintBlack_twoclick'],
        ]),
      ),
      host: { nameServers: ['ns1.bodis.com', 'ns2.bodis.com'] },
    },
  ),
  dead('parked-links-de', 'parked', 'Ad links under a name, German.', '/verein/satzung.html', 'de', null, {
    v: ['parked'],
    ...any(
      ok(
        ads(
          't10-parked-links-de.test',
          'Informationen zum Thema Verein',
          ['Vereinsrecht', 'Mustersatzung', 'Steuerberater', 'Kredit sofort'],
          'Der Inhaber dieser Domain parkt diese beim Domain-Parking-Programm.',
        ),
      ),
    ),
    host: { nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'] },
  }),
  dead(
    'forsale-broker',
    'parked',
    'A broker’s page with a price and instalments.',
    '/reports/2005/coral',
    'en',
    null,
    {
      v: ['parked'],
      ...any(
        ok(
          '<!doctype html><html lang="en"><head><title>t10-forsale-broker.test | A memorable name</title></head><body><header>NameHaven<span>Talk to a domain expert: +1-303-555-0100</span></header><main><h1>t10-forsale-broker.test</h1><p>Get this domain</p><form action="/offer"><div>Buy now <b>$4,888</b> <button>Add to cart</button></div><div>Lease to own <b>$135</b>/month for 36 months</div></form><ul><li>Free ownership transfer</li><li>30-day money back</li></ul></main></body></html>',
        ),
      ),
      host: { nameServers: ['ns1.hugedomains.com', 'ns2.hugedomains.com'] },
    },
  ),
  dead('forsale-fr', 'parked', 'A registrar’s French auction page.', '/poesie/', 'fr', null, {
    v: ['parked'],
    ...any(
      ok(
        '<!DOCTYPE html><html lang="fr"><head><title>t10-forsale-fr.test</title></head><body><div class="box"><h1>t10-forsale-fr.test</h1><p>Ce nom est disponible à l’achat !</p><p>Son titulaire a choisi de le céder. Déposez une offre, notre courtier vous répond sous 24 h.</p><label>Votre offre (€) <input name="offre"></label><button>Proposer</button><small>Paiement sous séquestre · Transfert inclus</small></div></body></html>',
      ),
    ),
  }),
  dead('forsale-ja', 'parked', 'A Japanese registrar’s page for a lapsed name.', '/gallery/', 'ja', null, {
    v: ['parked'],
    ...any(
      ok(
        '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>t10-forsale-ja.test は有効期限切れです</title></head><body><div id="wrap"><p class="logo">ドメイン登録サービス</p><h1>t10-forsale-ja.test</h1><p>このドメインは登録期間が満了しました。更新をご希望の登録者様は管理画面よりお手続きください。</p><p>第三者による取得をご希望の場合は<a href="/auction">バックオーダー</a>をご利用ください。</p></div></body></html>',
      ),
    ),
  }),
  dead(
    'expired-registrar-pl',
    'parked',
    'A Polish registrar’s page for an unpaid name.',
    '/kronika',
    'pl',
    null,
    {
      v: ['parked'],
      ...any(
        ok(
          '<html lang="pl"><head><title>Domena wygasła</title></head><body><table align="center"><tr><td><img src="/logo.gif" alt="reg.pl"></td></tr><tr><td><h2>Okres abonamentowy domeny t10-expired-registrar-pl.test zakończył się</h2>Jeżeli jesteś jej abonentem, opłać fakturę proforma, aby wznowić działanie usługi.</td></tr></table></body></html>',
        ),
      ),
    },
  ),
  dead('expired-registrar-zh', 'parked', 'A Chinese name market.', '/a/20120301/3.html', 'zh', null, {
    v: ['parked'],
    ...any(
      ok(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>t10-expired-registrar-zh.test-域名转让</title></head><body><div class="top">域名交易平台</div><h1>t10-expired-registrar-zh.test</h1><p>您正在访问的域名可以转让！</p><p>一口价：￥6,800　　联系QQ：000000　　微信同号</p><p>中介担保交易，安全快捷</p></body></html>',
      ),
    ),
  }),
  dead(
    'hijacked-casino',
    'parked',
    'A lapsed NGO name that now advertises slots on every address.',
    '/laporan/2013',
    'id',
    null,
    {
      v: ['parked', 'soft-404'],
      ...any(
        ok(
          `<!DOCTYPE html><html lang="id"><head><title>SLOT88 Gacor Hari Ini: Daftar Situs Slot Online Maxwin Terpercaya</title></head><body><h1>SLOT GACOR MAXWIN 2026</h1><a class="btn" href="/go">DAFTAR</a><a class="btn" href="/go">LOGIN</a><p>Situs slot gacor resmi dengan RTP 98% dan deposit pulsa tanpa potongan.</p><table>${many(10, (n) => `<tr><td>${['Gates of Olympus', 'Mahjong Ways', 'Starlight Princess'][n % 3]}</td><td>RTP ${90 + (n % 9)}%</td></tr>`)}</table></body></html>`,
        ),
      ),
    },
  ),
  dead(
    'suspended-cpanel',
    'hosting',
    'A host’s page for accounts that did not pay.',
    '/blog/?p=44',
    'en',
    null,
    {
      v: ['parked', 'soft-404'],
      ...any(
        ok(
          '<!DOCTYPE html><html><head><title>Account Suspended</title><link href="//use.fontawesome.com/releases/v5.0.6/css/all.css" rel="stylesheet"></head><body><div class="info-container"><i class="fas fa-user-times"></i><h1>This Account has been suspended.</h1><h2>Contact your hosting provider for more information.</h2></div></body></html>',
        ),
      ),
    },
  ),
  dead('suspended-ru', 'hosting', 'A Russian host’s page.', '/stihi/7.html', 'ru', null, {
    v: ['parked', 'soft-404'],
    ...any(
      ok(
        '<html><head><meta charset="utf-8"><title>Сайт отключён</title></head><body><center><h1>Хостинг сайта t10-suspended-ru.test приостановлен</h1><p>Закончились средства на балансе. Владельцу: пополните счёт в панели управления, и сайт заработает в течение 15 минут.</p></center></body></html>',
      ),
    ),
  }),
  dead(
    'placeholder-hoster-de',
    'hosting',
    'A German host’s page for a name without content.',
    '/chronik/1848',
    'de',
    null,
    {
      v: ['parked', 'soft-404'],
      ...any(
        ok(
          '<!DOCTYPE html><html lang="de"><head><title>t10-placeholder-hoster-de.test</title></head><body><p>Hier entsteht eine neue Internetpräsenz.</p><p>Diese Domain wurde soeben im Kundenauftrag registriert. Webhosting, Domains und Server: <a href="https://hoster.example/">jetzt informieren</a></p></body></html>',
        ),
      ),
    },
  ),
  dead(
    'nginx-welcome',
    'default-page',
    'A fresh server answers every path with its greeting.',
    '/library/volume2',
    'en',
    null,
    {
      v: ['soft-404', 'parked'],
      ...any(
        ok(
          '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n',
          'text/html',
        ),
      ),
    },
  ),
  dead('plesk-default', 'default-page', 'Plesk’s default page on every address.', '/expo/2014', 'en', null, {
    v: ['soft-404', 'parked'],
    ...any(
      ok(
        '<!DOCTYPE html><html><head><title>Web Server\'s Default Page</title><meta name="copyright" content="Copyright 1999-2024. WebPros International GmbH."></head><body><h1>Web Server\'s Default Page</h1><p>This page is generated by <a href="https://www.plesk.com/">Plesk</a>, the leading hosting automation software. You see this page because there is no Web site at this address.</p></body></html>',
      ),
    ),
  }),
  dead('github-pages-404', 'status', 'A pages host: the account has no such site.', '/thesis/', 'en', null, {
    v: ['gone'],
    other: st(
      404,
      '<!DOCTYPE html><html><head><title>Site not found &middot; GitHub Pages</title></head><body><div class="container"><h1>404</h1><p><strong>There isn\'t a GitHub Pages site here.</strong></p></div></body></html>',
    ),
  }),
  dead('heroku-no-app', 'hosting', 'A platform knows no application of this name.', '/quiz', 'en', null, {
    v: ['gone', 'parked'],
    other: st(
      404,
      '<!DOCTYPE html><html><head><title>No such app</title></head><body><iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe></body></html>',
    ),
  }),
  dead(
    'shop-closed-shopify',
    'hosting',
    'A shop platform says that the shop is closed, 404.',
    '/products/linen-apron',
    'en',
    null,
    {
      v: ['gone', 'parked'],
      other: st(
        404,
        '<!DOCTYPE html><html lang="en"><head><title>Create an ecommerce website</title></head><body><h1>This store does not exist.</h1></body></html>',
      ),
    },
  ),
  dead(
    'shop-unavailable-200',
    'hosting',
    'A shop builder keeps 200 for shops that ended.',
    '/shop/kaffeebohnen',
    'de',
    null,
    {
      v: ['soft-404', 'parked'],
      ...any(
        ok(
          '<!doctype html><html lang="de"><head><title>Shop nicht verfügbar</title></head><body><main class="c"><h1>Dieser Onlineshop wurde vom Betreiber geschlossen</h1><p>Du willst selbst verkaufen? <a href="https://shopbau.example">Eigenen Shop eröffnen</a></p></main></body></html>',
        ),
      ),
    },
  ),
  dead('blogplatform-nosuch', 'hosting', 'A blog host offers the free name.', '/2009/11/viaje/', 'es', null, {
    v: ['soft-404', 'parked'],
    ...any(
      ok(
        '<!DOCTYPE html><html lang="es"><head><title>Blogalia</title></head><body><div id="login"><h1>Blogalia</h1><p>El blog «t10-blogplatform-nosuch» no existe. ¡Pero podría ser tuyo!</p><a class="button" href="/registro?blog=t10">Registrar este nombre</a></div></body></html>',
      ),
    ),
  }),
  dead('nxdomain-old', 'dns', 'The name is no longer registered.', '/projects/', 'en', null, {
    v: ['dns-failure'],
    host: { dns: 'nxdomain' },
  }),
  dead('no-address', 'dns', 'The name stands without an address.', '/index.html', 'cs', null, {
    v: ['dns-failure'],
    host: { dns: 'no-data' },
  }),
  dead(
    'nx-www',
    'dns',
    'Its redirect leads to a host that is gone.',
    '/go/annex',
    'en',
    to('https://annex.nx-www-t10-nx-www.test/annex.pdf', 302),
    { v: ['dns-failure'], hosts: { 'annex.nx-www-t10-nx-www.test': { dns: 'nxdomain' } } },
  ),
  dead('port-refused', 'tcp', 'Nothing listens.', '/wetter/', 'de', null, {
    v: ['connection-refused'],
    host: { tcp: 'refused' },
  }),
  dead('port-reset', 'tcp', 'Each connection is reset.', '/cgi-bin/query', 'uk', null, {
    v: ['connection-reset'],
    host: { tcp: 'reset' },
  }),
  dead(
    'loop-two',
    'redirect',
    'Two addresses lead to each other for ever.',
    '/en/annual-report',
    { l: 'en', b: 'Loopwell', n: 4 },
    to('/annual-report', 302),
    { v: ['redirect-loop', 'too-many-redirects'], pages: { '/annual-report': to('/en/annual-report', 302) } },
  ),
  dead(
    'loop-self',
    'redirect',
    'An address leads to itself.',
    '/ogolnie/',
    { l: 'pl', b: 'Pętla', n: 12 },
    (request) => to(request.path, 301),
    { v: ['redirect-loop', 'too-many-redirects'] },
  ),
  dead('endless-chain', 'redirect', 'Every hop leads one further.', '/s/1', 'en', null, {
    v: ['too-many-redirects', 'redirect-loop'],
    other: (request) => to(`/s/${Number(/\d+/.exec(request.path)?.[0] ?? 0) + 1}`, 302),
  }),
  dead('not-a-url', 'url', 'A port out of range.', '/', 'en', null, {
    v: ['invalid'],
    cited: 'https://t10-not-a-url.test:99999/report',
  }),
  dead('space-host', 'url', 'A space stands in the host.', '/', 'fr', null, {
    v: ['invalid'],
    cited: 'https://www. t10-space-host.test/page',
  }),
  dead('no-handshake', 'tls', 'The server ends every handshake with an alert.', '/klachten', 'nl', null, {
    v: ['tls-error'],
    host: { tls: 'handshake-failure' },
  }),
  dead(
    'pdf-soft',
    'soft-404',
    'A document store gives an HTML apology with 200 for a PDF that is gone.',
    '/dokumente/haushalt-2011.pdf',
    { l: 'de', b: 'Stadt Auerburg', n: 20 },
    null,
    {
      other: {
        t: 'Download nicht möglich',
        m: 'Die angeforderte Datei liegt nicht mehr auf unserem Server. Bitte wenden Sie sich an die Pressestelle.',
      },
    },
  ),
  dead(
    'empty-200',
    'soft-404',
    'An abandoned server answers everything with nothing.',
    '/papers/knuth.html',
    'en',
    null,
    { v: ['soft-404'], ...any(ok('', 'text/html')) },
  ),
  dead(
    'json-notfound',
    'soft-404',
    'An API answers 200 with a message that nothing was found.',
    '/api/item/4417',
    'en',
    null,
    {
      other: (request) =>
        request.path === '/'
          ? ok('{"service":"items","version":3}', 'application/json')
          : ok('{"success":false,"code":404,"message":"item not found","data":null}', 'application/json'),
    },
  ),
  dead(
    'event-removed',
    'deleted',
    'A ticket office’s tomb.',
    '/e/jazz-im-hof-778',
    { l: 'de', b: 'Kartenhaus', n: 90 },
    {
      t: 'Kartenhaus',
      h1: 'Huch, die Veranstaltung gibt es bei uns nicht mehr',
      m: 'Vielleicht ist sie vorbei, vielleicht hat der Veranstalter sie gelöscht.',
    },
  ),
  dead(
    'profile-removed',
    'deleted',
    'A photo network’s page for a closed profile, the same for every unknown name.',
    '/annasbilder/',
    'en',
    null,
    {
      other: (request) =>
        request.path === '/'
          ? ok(
              '<html lang="en"><title>Fotogramm</title><h1>Fotogramm</h1><form><input name="user"><input type="password" name="p"><button>Log in</button></form></html>',
            )
          : ok(
              '<!DOCTYPE html><html lang="en"><head><title>Fotogramm</title></head><body><nav><a href="/">Fotogramm</a><a href="/login">Log In</a><a href="/signup">Sign Up</a></nav><main><h2>Sorry, this page isn\'t available.</h2><p>The link you followed may be broken, or the page may have been removed. <a href="/">Go back to Fotogramm.</a></p></main></body></html>',
            ),
    },
  ),
  alive(
    'deep-redirect-kept',
    'redirect',
    'A long chain of five moves that ends at the very text.',
    '/a/1',
    { l: 'sk', b: 'Múzeum hodín', n: 34 },
    to('/b/1', 301),
    {
      v: ['redirected'],
      pages: {
        '/b/1': to('/c/1', 302),
        '/c/1': to('/d/1', 301),
        '/d/1': to('/zbierka/kyvadlovky', 301),
        '/zbierka/kyvadlovky': {
          t: 'Kyvadlové hodiny',
          m: 'Zbierka obsahuje 44 kusov, z toho 12 nefunkčných. Najstaršie sú z roku 1744.',
        },
      },
    },
  ),
  dead(
    'refused-files-host',
    'tcp',
    'Its redirect leads to a host where nothing listens.',
    '/pub',
    'en',
    to('https://files.t10-refused-files-host.test/pub/', 301),
    { v: ['connection-refused'], hosts: { 'files.t10-refused-files-host.test': { tcp: 'refused' } } },
  ),
  dead('raw-404', 'status', 'A home-made server’s 404 without headers to speak of.', '/haiku/9', 'ja', null, {
    v: ['gone'],
    scheme: 'http',
    other: raw('HTTP/1.0 404 nai\r\n\r\nnai'),
    pages: {
      '/': '<html lang=ja><title>haiku</title><ol><li><a href=/haiku/1>1</a><li><a href=/haiku/2>2</a></ol></html>',
    },
  }),
]
