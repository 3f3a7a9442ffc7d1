/** Domains that fell into other hands, or into none. */
import type { WebCase } from '../case.ts'
import { html, newspaper, notes, paragraphs, site, society, to } from './pages.ts'

const registrar = (domain: string): string => `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="utf-8"><title>${domain} has expired</title><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1">
<style>body{font-family:Arial,sans-serif;background:#f4f4f4}.box{max-width:640px;margin:80px auto;background:#fff;padding:40px}</style></head>
<body><div class="box"><img src="/static/registrar-logo.png" alt="" width="120"><h1>${domain}</h1>
<p><strong>This domain name expired on 2025-09-02 and is pending renewal or deletion.</strong></p>
<p>Are you the registrant? Sign in to your account to restore it before the end of the redemption period. After this time the name returns to the pool and anybody may register it.</p>
<p><a class="button" href="https://my.northregistry.test/renew?d=${domain}">Renew now</a> <a href="https://www.northregistry.test/whois">WHOIS</a></p></div></body></html>`

const feed = (
  domain: string,
): string => `<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb/P2Txc58oYOeILb3vBw7J6f4pamkAQVSQuqYsKx3YzdUHCvbVZvFUsCAwEAAQ==_x1"><head><meta charset="utf-8"><title>${domain} - ressources et informations concernant littoral</title><meta name="description" content="${domain} est votre première et meilleure source d’informations sur littoral. Vous trouverez aussi des informations sur d’autres sujets. Nous espérons que vous trouverez ce que vous cherchez !"></head>
<body><div id="container"><div class="domain">${domain}</div><div class="content"><div class="related"><h3>Recherches associées</h3><ul><li><a href="/?ses=1&k=Location+Vacances">Location Vacances Bord De Mer</a></li><li><a href="/?ses=1&k=Assurance">Assurance Habitation Pas Chère</a></li><li><a href="/?ses=1&k=Camping">Camping Avec Piscine</a></li><li><a href="/?ses=1&k=Credit">Crédit Sans Justificatif</a></li><li><a href="/?ses=1&k=Volets">Volets Roulants Prix</a></li></ul></div><form><input name="q"><button>Rechercher</button></form></div>
<div class="footer">Les liens sponsorisés affichés ici sont fournis automatiquement par un tiers. <a href="/privacy">Privacy Policy</a></div></div>
<script src="/js/parking.2.107.3.js"></script><script>window.park="eyJ1dWlkIjoiMTFjZjkwMGQifQ==";</script></body></html>`

const sale = (
  domain: string,
): string => `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Domena ${domain} jest na sprzedaż</title><link rel="stylesheet" href="/market/app.css"></head>
<body><header>Giełda Nazw</header><main class="offer"><h1>${domain}</h1><h2>Ta domena jest wystawiona na sprzedaż!</h2><div class="price">Kup teraz: <b>8 900 zł</b></div>
<form method="post" action="/offer"><label>Twoja oferta (min. 2000 zł) <input name="amount" type="number"></label><label>E-mail <input name="mail"></label><button>Złóż ofertę</button></form>
<ul><li>Bezpieczna transakcja</li><li>Szybkie przeniesienie w 24 godziny</li><li>Wsparcie w języku polskim</li></ul></main><footer>© Giełda Nazw · Regulamin · <a href="/kontakt">Kontakt</a></footer></body></html>`

const casino = newspaper({
  language: 'de',
  site: 'Institut für Bürgerbeteiligung Neubrandau',
  title: 'Beste Online Casinos ohne Limit 2025 – Bonus ohne Einzahlung sichern',
  description: 'Die besten Online Casinos im Test: Freispiele, schnelle Auszahlung, ohne OASIS.',
  main: `<article><h1>Die besten Online Casinos ohne Limit im Vergleich</h1>${paragraphs([
    'Wer 2025 im Internet um echtes Geld spielen möchte, hat die Qual der Wahl. Wir haben über achtzig Anbieter getestet und verraten, wo sich der Willkommensbonus wirklich lohnt und welche Spielautomaten die höchste Auszahlungsquote haben.',
    'Platz 1: Goldpalast – 200 % bis 1.500 € und 150 Freispiele. Platz 2: LuckyOtter – Cashback jede Woche. Platz 3: Spinwald – Auszahlung in zehn Minuten mit Krypto.',
    'Slots, Roulette, Blackjack und Live-Dealer: In allen genannten Casinos spielen Sie ohne Einsatzlimit und ohne lange Verifizierung. Registrieren Sie sich jetzt über unseren Link und sichern Sie sich den exklusiven Bonuscode NEUBRANDAU.',
  ])}<p><a rel="sponsored nofollow" href="/go/goldpalast" class="cta">Jetzt Bonus sichern</a> <a rel="sponsored nofollow" href="/go/luckyotter" class="cta">Zum Anbieter</a></p></article>`,
})

const slots = society({
  language: 'en',
  site: 'MERAPI88',
  title: 'MERAPI88 : Situs Slot Gacor Hari Ini Gampang Maxwin Resmi 2025',
  description:
    'MERAPI88 adalah situs slot gacor terpercaya dengan RTP tertinggi, deposit pulsa tanpa potongan.',
  head: '<link rel="amphtml" href="https://amp.merapi-x.test/"><meta name="geo.region" content="ID">',
  main: `<h1>MERAPI88 Slot Gacor Gampang Menang</h1>${paragraphs([
    'MERAPI88 merupakan situs slot online resmi dengan pilihan permainan terlengkap dari penyedia ternama. Setiap hari ribuan pemain berhasil meraih jackpot dan maxwin hanya dengan modal receh.',
    'Daftar sekarang dan nikmati bonus new member 100%, deposit lewat QRIS, pulsa, maupun dompet digital tanpa potongan. Layanan pelanggan kami siap membantu 24 jam.',
    'Bocoran RTP live hari ini: Gerbang Dewa 97,8%, Bintang Manis 96,4%, Naga Api 96,1%.',
  ])}<a class="btn-daftar" href="/daftar">DAFTAR</a> <a class="btn-login" href="/masuk">LOGIN</a>`,
})

const cards = newspaper({
  language: 'ja',
  site: '日本市民ネット',
  title: '日本市民ネット – クレジットカード即日発行おすすめ比較',
  main: `<h1>日本市民ネットへようこそ</h1>${paragraphs([
    '当サイトでは、審査が不安な方でも申し込みやすいクレジットカードやカードローンを専門家が徹底比較しています。今すぐお金が必要な方は、最短三分で審査が完了する以下のランキングをご覧ください。',
    '第一位はアスカカード。年会費は永年無料で、入会特典として最大一万円分のポイントがもらえます。第二位のミナトローンは、土日でも即日融資に対応しています。',
  ])}<p>※当サイトはアフィリエイト広告を利用しています。</p>`,
})

const welcome = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and
working. Further configuration is required.</p>

<p>For online documentation and support please refer to
<a href="http://nginx.org/">nginx.org</a>.<br/>
Commercial support is available at
<a href="http://nginx.com/">nginx.com</a>.</p>

<p><em>Thank you for using nginx.</em></p>
</body>
</html>
`

const emerging = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Domain bereits registriert</title><meta name="robots" content="noindex"></head><body style="background:#eef2f5;font-family:Verdana"><div id="wrap"><img src="/defaultsite/logo.gif" alt="Wolkenhost"><h1>Hier entsteht eine neue Internetpräsenz</h1><p>Diese Domain wurde bei Wolkenhost registriert. Der Inhaber hat noch keine Inhalte hinterlegt.</p><p>Sie möchten auch eine eigene Domain? Webhosting schon ab 1,99 € im Monat.</p></div></body></html>`

const suspended = `<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><meta http-equiv="Cache-control" content="no-cache"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>Account Suspended</title><link rel="stylesheet" href="//use.fontawesome.com/releases/v5.0.6/css/all.css"></head><body><div class="container"><i class="fas fa-user-times"></i><h1>Account Suspended</h1><p>This Account has been suspended.</p><a href="mailto:webmaster@suspended-harborlights.test">Contact your hosting provider</a> for more information.</div></body></html>`

export const cases: readonly WebCase[] = [
  {
    name: 'hartwell-river-trust',
    mechanism: 'The registrar’s notice of expiry stands at every path of the name.',
    family: 'parked',
    language: 'en',
    cited: 'http://www.hartwell-river-trust.test/reports/otter-survey-2012.html',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      '*.hartwell-river-trust.test': {
        nameServers: ['ns1.expired.northregistry.test'],
        serve: () => html(registrar('hartwell-river-trust.test')),
      },
    },
  },
  {
    name: 'institut-neubrandau',
    mechanism:
      'A dead institute’s domain, its old name kept on top, lives on as an affiliate of casinos; all paths give that page.',
    family: 'parked',
    language: 'de',
    cited: 'https://www.institut-neubrandau.test/publikationen/buergerhaushalt-2010',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: { 'www.institut-neubrandau.test': { serve: () => html(casino) } },
  },
  {
    name: 'observatoire-littoral',
    mechanism:
      'An advertising feed of related searches under the old name, with the parking service’s name servers.',
    family: 'parked',
    language: 'fr',
    cited: 'http://observatoire-littoral.test/etudes/erosion/rapport2008.html',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      'observatoire-littoral.test': {
        nameServers: ['ns1.parkingcrew.net', 'ns2.parkingcrew.net'],
        serve: () => html(feed('observatoire-littoral.test')),
      },
    },
  },
  {
    name: 'fundacja-zrodlo',
    mechanism: 'A domain market offers the name of a former foundation at every path, in Polish.',
    family: 'parked',
    language: 'pl',
    cited: 'https://fundacja-zrodlo.test/raporty/woda-pitna-2015',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: { 'fundacja-zrodlo.test': { serve: () => html(sale('fundacja-zrodlo.test')) } },
  },
  {
    name: 'clinicas-del-sur',
    mechanism: 'Each path is passed with a click number through an ad exchange to somebody’s betting page.',
    family: 'parked',
    language: 'es',
    cited: 'http://clinicas-del-sur.test/investigacion/vacunas.php',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: {
      'clinicas-del-sur.test': {
        nameServers: ['ns1.bodis.com', 'ns2.bodis.com'],
        serve: () => to('http://xml.clinicas-del-sur-click.test/zc?cid=8842&d=clinicas-del-sur', 302),
      },
      'xml.clinicas-del-sur-click.test': {
        serve: () => to('https://apuestas-clinicas-del-sur.test/registro?utm_source=zc&click=8842'),
      },
      'apuestas-clinicas-del-sur.test': {
        serve: () =>
          html(
            newspaper({
              language: 'es',
              site: 'GanaYa',
              title: 'GanaYa: apuestas deportivas y casino en línea, bono de 500 €',
              main: `<h1>Regístrate y llévate hasta 500 €</h1>${paragraphs(['Las mejores cuotas de fútbol, tenis y baloncesto. Ruleta en vivo, tragaperras y póquer con retiradas en minutos. Solo para mayores de 18 años; juega con responsabilidad.'])}<a href="/alta">Crear cuenta</a>`,
            }),
          ),
      },
    },
  },
  {
    name: 'yayasan-lama',
    mechanism:
      'Hijackers keep a journal’s deep path and its frame but fill every page with slot machines in another language.',
    family: 'parked',
    language: 'id',
    cited: 'https://jurnal.yayasan-lama.test/index.php/jsl/article/view/231',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: { 'jurnal.yayasan-lama.test': { serve: () => html(slots) } },
  },
  {
    name: 'nihon-shimin-net',
    mechanism:
      'A dropped domain bought for its rank: credit-card affiliate under the old name, old paths go to its front page.',
    family: 'parked',
    language: 'ja',
    cited: 'http://nihon-shimin-net.test/kiroku/2007/gikai-bochou.html',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: {
      'nihon-shimin-net.test': {
        serve: (request) => (request.path === '/' ? html(cards) : to('http://nihon-shimin-net.test/', 301)),
      },
    },
  },
  {
    name: 'geodaten-oberau',
    mechanism: 'The server was set up anew: the default page of its software answers every path.',
    family: 'parked',
    language: 'en',
    cited: 'http://karten.geodaten-oberau.test/wms/flurstuecke/legende.html',
    truth: 'dead',
    verdicts: ['soft-404', 'parked'],
    hosts: { 'karten.geodaten-oberau.test': { serve: () => html(welcome) } },
  },
  {
    name: 'heimatverein-lindach',
    mechanism: 'A web host’s "a new site is being made here" at every path of a former club.',
    family: 'parked',
    language: 'de',
    cited: 'http://www.heimatverein-lindach.test/chronik/1848.htm',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: { 'www.heimatverein-lindach.test': { serve: () => html(emerging) } },
  },
  {
    name: 'lander-script-owls',
    mechanism:
      'Nothing but one line of script that leads to /lander, where a parking service sells the name.',
    family: 'parked',
    language: 'en',
    cited: 'https://lander-script-owls.test/field-guide/tawny-owl',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      'lander-script-owls.test': {
        nameServers: ['ns1.afternic.com', 'ns2.afternic.com'],
        serve: (request) =>
          request.path.startsWith('/lander')
            ? html(
                '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>lander-script-owls.test</title><link rel="icon" href="data:,"></head><body><div id="contentMain"></div><script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.d9ebbb8c.js"></script></body></html>',
              )
            : html(
                '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
              ),
      },
    },
  },
  {
    name: 'slidy-istoriyi',
    mechanism: 'The name redirects to its own entry in the catalogue of a seller of domains.',
    family: 'parked',
    language: 'uk',
    cited: 'http://slidy-istoriyi.test/statti/kozatski-mohyly',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: {
      'slidy-istoriyi.test': {
        serve: () =>
          to('https://www.bigdomains-slidy-istoriyi.test/domain_profile.cfm?d=slidy-istoriyi.test', 302),
      },
      'www.bigdomains-slidy-istoriyi.test': {
        serve: site({
          language: 'en',
          name: 'BigDomains',
          own: {
            '/domain_profile.cfm': newspaper({
              language: 'en',
              site: 'BigDomains',
              title: 'slidy-istoriyi.test is for sale | BigDomains',
              main: '<h1>slidy-istoriyi.test</h1><p class="price">$3,195 or $266.25 / month</p><p>Own this domain today: 0 % financing, 30-day money back guarantee, quick delivery of the domain, safe and secure shopping.</p><button>Buy now</button><h2>Since 2005, we’ve helped thousands of people get the perfect domain name</h2>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'suspended-harborlights',
    mechanism: 'The host has suspended the account: every path goes to its own notice with 200.',
    family: 'parked',
    language: 'en',
    cited: 'http://suspended-harborlights.test/journal/2014/03/fog-signals.html',
    truth: 'dead',
    verdicts: ['parked', 'soft-404', 'gone'],
    hosts: {
      'suspended-harborlights.test': {
        serve: (request) =>
          request.path.startsWith('/cgi-sys/')
            ? html(suspended)
            : to('http://suspended-harborlights.test/cgi-sys/suspendedpage.cgi'),
      },
    },
  },
  {
    name: 'blogplatz-garten',
    mechanism:
      'Any label under a blog service resolves; this blog’s was given up, and the service offers the name with 200.',
    family: 'parked',
    language: 'de',
    cited: 'https://rosenfreund.blogplatz-garten.test/2013/06/schnittkalender/',
    truth: 'dead',
    verdicts: ['soft-404', 'parked', 'gone'],
    hosts: {
      '*.blogplatz-garten.test': {
        serve: () =>
          html(
            notes({
              language: 'de',
              site: 'Blogplatz',
              title: 'Blogplatz – dein Blog in drei Minuten',
              main: '<h1>Dieser Name ist noch frei!</h1><p>Hier gibt es kein Blog. Möchtest du eines unter diesem Namen anlegen? Es kostet nichts und dauert drei Minuten.</p><form action="https://www.blogplatz-garten.test/anmelden"><input name="name"><button>Blog anlegen</button></form>',
            }),
          ),
      },
      'blogplatz-garten.test': { serve: site({ language: 'de', name: 'Blogplatz', skin: notes }) },
    },
  },
]
