/** Lost names: parked, for sale, expired, hijacked; and the dead by status, DNS, TCP and TLS. */
import type { WebCase } from '../case.ts'
import { dead, draw, ok, p, serve, st, to, type Site } from './kit.ts'

const any = (body: string) => serve(null, {}, ok(body))
const kommune: Site = {
  lang: 'de',
  brand: 'Kreisarchiv Vorder-Elbe',
  skin: 'gov',
  nav: ['Startseite', 'Bestände', 'Service', 'Kontakt'],
}
const mag: Site = {
  lang: 'fr',
  brand: 'Revue des Canaux',
  skin: 'mag',
  nav: ['Numéros', 'Auteurs', 'Abonnement'],
}
const slot: Site = { lang: 'id', brand: 'Gacor77', skin: 'wp', nav: ['Beranda', 'Slot', 'Togel', 'Daftar'] }
const essay: Site = {
  lang: 'en',
  brand: 'EssayHarbor',
  skin: 'shop',
  nav: ['Prices', 'Samples', 'Reviews', 'Order now'],
}

export const lostC: readonly WebCase[] = [
  dead({
    name: 'parked-lander-js',
    family: 'parked',
    lang: 'en',
    why: 'A registrar’s lander: an empty page with a script to /lander, on parking name servers.',
    at: '/reports/2008/estuary.html',
    verdicts: ['parked'],
    scheme: 'http',
    host: {
      ...serve(
        null,
        {
          '/lander': ok(
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>i9-parked-lander-js.test</title></head><body><div id="root"><h1>i9-parked-lander-js.test</h1><p>This Web page is parked for FREE, courtesy of NameBarrow.</p><p>Is this your domain? Let’s turn it into a website!</p><a href="https://www.namebarrow.test/dpp">Get this domain</a></div></body></html>',
          ),
        },
        ok(
          '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
        ),
      ),
      nameServers: ['ns47.domaincontrol.com', 'ns48.domaincontrol.com'],
    },
  }),
  dead({
    name: 'parked-sedo-de',
    family: 'parked',
    lang: 'de',
    why: 'A German parking page with related links and “Domain erwerben”.',
    at: '/verein/satzung.php',
    verdicts: ['parked'],
    scheme: 'http',
    host: {
      ...any(
        '<!DOCTYPE html><html lang="de"><head><title>i9-parked-sedo-de.test&nbsp;-&nbsp;Informationen zum Thema parked.</title><meta name="robots" content="noindex"><script src="//img.sedoparking.com/templates/logos/js.js"></script></head><body><div id="container-header"><span>Diese Domain steht zum Verkauf!</span> <a href="https://www.sedo.com/search/details.php4?domain=i9-parked-sedo-de.test">Domain erwerben</a></div><div id="container-ads"><h2>Relevante Links</h2><ul><li><a href="/x">Vereinssoftware</a></li><li><a href="/x">Schnelle Kredite</a></li><li><a href="/x">Treppenlift</a></li></ul></div><div id="disclaimer">Der Inhaber dieser Domain parkt diese beim Domain-Parking-Programm. Die auf dieser Seite automatisiert bereitgestellten Werbeanzeigen kommen von dritter Seite.</div></body></html>',
      ),
      nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'],
    },
  }),
  dead({
    name: 'parked-redirect-market',
    family: 'parked',
    lang: 'en',
    why: 'All addresses lead to a marketplace’s sale page of the name.',
    at: '/archive/issue12.html',
    verdicts: ['parked'],
    host: serve(
      null,
      { '/': to('https://market.i9-parked-redirect-market.test/domain/i9-parked-redirect-market.test', 302) },
      to('https://market.i9-parked-redirect-market.test/domain/i9-parked-redirect-market.test', 302),
    ),
    more: {
      'market.i9-parked-redirect-market.test': any(
        '<!doctype html><html lang="en"><head><title>i9-parked-redirect-market.test is for sale | BigNames</title></head><body><h1>i9-parked-redirect-market.test</h1><p class="price">Buy now: $3,895</p><p>or $164.20/month for 24 months</p><form><button>Add to cart</button></form><ul><li>30-day money back guarantee</li><li>Quick delivery of the domain</li><li>Safe and secure shopping</li></ul><p>Questions? Talk to a domain expert: 1-303-555-0198</p></body></html>',
      ),
    },
  }),
  dead({
    name: 'parked-ja-onamae',
    family: 'parked',
    lang: 'ja',
    why: 'A Japanese registrar’s page: the name’s use has expired.',
    at: '/katsudou/2011.html',
    verdicts: ['parked'],
    scheme: 'http',
    host: any(
      '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>このドメインは有効期限が切れています</title></head><body><div class="box"><h1>このドメインは現在使用されていません</h1><p>ドメインの有効期限が切れているか、ドメイン登録者による設定が完了していません。</p><p>ドメインの更新手続きは<a href="https://navi.onamae-fake.test/">ドメインNavi</a>から。</p><p>独自ドメイン取得 年額1円～</p></div></body></html>',
    ),
  }),
  dead({
    name: 'parked-ru-nic',
    family: 'parked',
    lang: 'ru',
    why: 'A Russian registrar: the domain is for sale at auction.',
    at: '/articles/mayak.htm',
    verdicts: ['parked'],
    scheme: 'http',
    host: any(
      '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Домен i9-parked-ru-nic.test продаётся</title></head><body><h1>i9-parked-ru-nic.test</h1><p class="l">Этот домен продаётся</p><p>Минимальная ставка — 14 900 ₽. До окончания торгов 6 дней.</p><a class="btn">Сделать ставку</a><p>Домен освобождён прежним владельцем и доступен для покупки в магазине доменов.</p><footer>Регистрация доменов · Хостинг · SSL · © 2026 РегистраторЪ</footer></body></html>',
    ),
  }),
  dead({
    name: 'parked-zh-shou',
    family: 'parked',
    lang: 'zh',
    why: 'A Chinese sale page of a name.',
    at: '/show.asp?id=417',
    verdicts: ['parked'],
    scheme: 'http',
    host: any(
      '<!DOCTYPE html><html><head><meta charset="utf-8"><title>该域名正在出售！</title></head><body><center><h1>i9-parked-zh-shou.test</h1><h2>您正在访问的域名可以转让！</h2><p>This domain name is for sale</p><p>一口价：￥28,000　联系QQ：10004170　微信同号</p><p>通过第三方中介平台交易，安全快捷。</p></center></body></html>',
    ),
  }),
  dead({
    name: 'parked-pl-oferta',
    family: 'parked',
    lang: 'pl',
    why: 'A Polish offer page in an iframe of the broker.',
    at: '/historia.html',
    verdicts: ['parked'],
    scheme: 'http',
    host: any(
      '<html><head><meta charset="utf-8"><title>i9-parked-pl-oferta.test - domena na sprzedaż</title></head><frameset rows="100%,*" border="0"><frame src="http://gielda.i9-parked-pl-oferta.test/oferta/4417"></frameset><noframes><body>Domena i9-parked-pl-oferta.test jest na sprzedaż.</body></noframes></html>',
    ),
    more: {
      'gielda.i9-parked-pl-oferta.test': any(
        '<html><head><meta charset="utf-8"><title>Giełda domen</title></head><body><h1>Oferta sprzedaży domeny i9-parked-pl-oferta.test</h1><p>Cena: 1 200 PLN netto</p><button>Złóż ofertę</button><p>Szacunkowy ruch: 140 odsłon</p></body></html>',
      ),
    },
  }),
  dead({
    name: 'hijacked-slot-gacor',
    family: 'hijacked',
    lang: 'id',
    why: 'A lapsed NGO’s name is a gambling site now; every address shows the same.',
    at: '/publications/mangrove-report-2010/',
    verdicts: ['parked', 'soft-404'],
    host: (() => {
      const page = draw(slot, {
        title: 'Gacor77: Situs Slot Gacor Maxwin Hari Ini & Togel Online Terpercaya',
        main: p(
          '<img src="/banner.webp" alt="slot gacor"><a class="btn" href="/daftar">DAFTAR</a> <a class="btn" href="/login">LOGIN</a>',
          'Gacor77 merupakan situs slot gacor resmi dengan RTP live tertinggi 98% dan bonus new member 100%. Deposit pulsa tanpa potongan, minimal depo 5 ribu.',
          '<table><tr><td>Minimal Deposit</td><td>Rp 5.000</td></tr><tr><td>Jenis Permainan</td><td>Slot, Togel, Live Casino</td></tr></table>',
        ),
      })
      return serve(null, { '/': page }, ok(page))
    })(),
  }),
  dead({
    name: 'hijacked-essays',
    family: 'hijacked',
    lang: 'en',
    why: 'A lapsed conference’s name leads to an essay mill’s home page.',
    at: '/2009/proceedings.php',
    verdicts: ['parked', 'soft-404'],
    scheme: 'http',
    host: serve(
      null,
      { '/': to('https://essayharbor-i9-hijacked-essays.test/', 301) },
      to('https://essayharbor-i9-hijacked-essays.test/', 301),
    ),
    more: {
      'essayharbor-i9-hijacked-essays.test': serve(null, {
        '/': draw(essay, {
          title: 'Cheap Essay Writing Service | 24/7 | From $9 per page',
          main: p(
            'Get your paper written by a PhD. Plagiarism-free. 15% off your first order!',
            '<form>Type of paper <select><option>Essay</option><option>Thesis</option></select> Pages <input value=1><button>Order now</button></form>',
            '“They saved my semester!” ★★★★★',
          ),
        }),
      }),
    },
  }),
  dead({
    name: 'nginx-welcome-deep',
    family: 'default-page',
    lang: 'en',
    why: 'The name now points at a fresh server: each address shows its welcome page.',
    at: '/papers/1999/tides.html',
    verdicts: ['soft-404', 'parked'],
    scheme: 'http',
    host: any(
      '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>body{width:35em;margin:0 auto}</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>',
    ),
  }),
  dead({
    name: 'hoster-no-site',
    family: 'parked',
    lang: 'fr',
    why: 'A French hoster’s page: the name was reserved and has no site, for every address.',
    at: '/spip.php?article417',
    verdicts: ['parked', 'soft-404'],
    scheme: 'http',
    host: any(
      '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Félicitations ! Votre domaine a bien été créé chez OptiHost !</title></head><body><h1>Félicitations ! Votre domaine i9-hoster-no-site.test a bien été créé chez OptiHost.</h1><p>Ce nom de domaine a été réservé par l’un de nos clients. Aucun site n’est encore installé.</p><ul><li>Hébergement web dès 1,99 €/mois</li><li>E-mail professionnel</li></ul></body></html>',
    ),
  }),
  dead({
    name: 'gone-410-archiv',
    family: 'status',
    lang: 'de',
    why: '410 in the archive’s frame.',
    at: '/findbuch/417',
    verdicts: ['gone'],
    host: serve(kommune, {}, (r) =>
      r.path === '/'
        ? ok(draw(kommune, { title: 'Start', main: 'Willkommen' }))
        : st(
            410,
            draw(kommune, { title: 'Seite entfernt', main: p('Dieses Findbuch wurde dauerhaft entfernt.') }),
          ),
    ),
  }),
  dead({
    name: '404-long-help',
    family: 'status',
    lang: 'fr',
    why: '404 with a long page of articles.',
    at: '/numeros/88/ecluses',
    verdicts: ['gone'],
    host: serve(
      mag,
      {},
      st(
        404,
        draw(mag, {
          title: 'Perdu dans les canaux ?',
          main: p(
            'Cette page a peut-être coulé. En attendant, voici nos articles préférés.',
            '<h2>Le pont-canal de Briare</h2><p>Il fallut six ans et trois mille tonnes d’acier doux pour porter le canal au-dessus de la Loire.</p>',
            '<h2>Les chevaux du halage</h2><p>Jusqu’en 1969, des chevaux et des mulets tiraient encore les péniches dans l’Est.</p>',
          ),
        }),
      ),
    ),
  }),
  dead({
    name: '404-empty-body',
    family: 'status',
    lang: 'en',
    why: '404 without any body.',
    at: '/x/0417.aspx',
    verdicts: ['gone'],
    scheme: 'http',
    host: serve(
      null,
      { '/': ok('<html><title>ok</title><h1>Harrow Pumps Ltd</h1><p>Pump hire since 1968.</p></html>') },
      st(404, '', 'text/html'),
    ),
  }),
  dead({
    name: '301-then-404',
    family: 'status',
    lang: 'es',
    why: 'http leads to https, and that is 404.',
    at: '/blog/2011/riego.html',
    verdicts: ['gone'],
    scheme: 'http',
    host: {
      serve: (r) =>
        r.scheme === 'http'
          ? to(`https://i9-301-then-404.test${r.path}`)
          : st(
              404,
              '<html lang="es"><head><title>404 - No encontrado</title></head><body><h1>404</h1><p>El recurso solicitado no existe.</p></body></html>',
            ),
    },
  }),
  dead({
    name: 'nx-lapsed-name',
    family: 'dns',
    lang: 'en',
    why: 'The name does not exist any more.',
    at: '/report.pdf',
    verdicts: ['dns-failure'],
    host: { dns: 'nxdomain' },
  }),
  dead({
    name: 'no-address-left',
    family: 'dns',
    lang: 'nl',
    why: 'The name has no address left, only mail.',
    at: '/jaarverslag/2006/',
    verdicts: ['dns-failure'],
    host: { dns: 'no-data' },
  }),
  dead({
    name: 'port-refused',
    family: 'tcp',
    lang: 'en',
    why: 'Nobody listens any more.',
    at: '/cgi-bin/tide.pl?st=4',
    verdicts: ['connection-refused'],
    scheme: 'http',
    host: { tcp: 'refused' },
  }),
  dead({
    name: 'reset-always',
    family: 'tcp',
    lang: 'en',
    why: 'Every connection is reset.',
    at: '/minutes/0417.txt',
    verdicts: ['connection-reset'],
    scheme: 'http',
    host: { tcp: 'reset' },
  }),
  dead({
    name: 'loop-www-bare',
    family: 'redirect',
    lang: 'it',
    why: 'www leads to the bare name and back.',
    at: '/orari.html',
    verdicts: ['redirect-loop', 'too-many-redirects'],
    host: { serve: (r) => to(`https://www.i9-loop-www-bare.test${r.path}`) },
    more: { 'www.i9-loop-www-bare.test': { serve: (r) => to(`https://i9-loop-www-bare.test${r.path}`) } },
  }),
  dead({
    name: 'endless-lang-chain',
    family: 'redirect',
    lang: 'en',
    why: 'A language switch appends a segment for ever.',
    at: '/guide',
    verdicts: ['too-many-redirects', 'redirect-loop'],
    host: { serve: (r) => to(`${r.path}/en`, 302) },
  }),
  dead({
    name: 'tls-no-handshake',
    family: 'tls',
    lang: 'en',
    why: 'The server alerts before any certificate.',
    at: '/',
    verdicts: ['tls-error'],
    host: { tls: 'handshake-failure', serve: () => st(404, 'no', 'text/plain') },
  }),
]
