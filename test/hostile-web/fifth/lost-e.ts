/** Dead: domains for sale, hijacked, expired; servers' and hosters' own pages. */
import type { WebCase } from '../case.ts'
import { always, dead, give, go, site, type Look } from './kit.ts'

const parked = ['parked', 'soft-404'] as const
const spam = (path: string): string =>
  `<!DOCTYPE html><html lang="id" amp><head><meta charset="utf-8"><title>SLOT88 GACOR 🎰 Link Situs Slot Online Terpercaya Maxwin Hari Ini</title><link rel="canonical" href="https://b5-terumbu.test${path}"><meta name="description" content="Daftar situs slot gacor gampang maxwin, bonus new member 100%, deposit QRIS 10rb tanpa potongan."></head><body><header><img src="/logo-slot.webp" alt="slot gacor"><a class="btn daftar" href="https://t.ly/maxwin88" rel="nofollow">DAFTAR</a><a class="btn login" href="https://t.ly/maxwin88">LOGIN</a></header><h1>SLOT88: Link Situs Slot Gacor Terbaru Gampang Menang Maxwin</h1><p>Selamat datang di situs slot online terpercaya nomor satu. Nikmati RTP live tertinggi, bonus new member 100%, dan deposit pulsa tanpa potongan hanya di sini.</p><table><tr><th>Game</th><th>RTP</th></tr><tr><td>Gates of Olympus</td><td>98,1%</td></tr><tr><td>Mahjong Ways 2</td><td>97,4%</td></tr></table><h2>Kenapa memilih SLOT88?</h2><p>Layanan 24 jam, proses deposit dan withdraw cepat, serta ribuan pemain jackpot setiap hari.</p></body></html>`

export const lostFive: readonly WebCase[] = [
  dead('millstream', {
    family: 'parked',
    lang: 'en',
    mechanism:
      'A lander offers the domain for sale at every address; the name servers are a parking service’s.',
    verdicts: parked,
    at: '/trout/ladder-design.html',
    host: always(
      give(
        `<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb_P2Txc58oYOeILb3vBw7J6f4pamkAQVSQuqYsKx3YzdUHCvbVZvFUsCAwEAAQ==_x1"><head><meta charset="utf-8"><title>b5-millstream.test&nbsp;-&nbsp;This website is for sale!&nbsp;-&nbsp;millstream Resources and Information.</title><meta name="description" content="This website is for sale! b5-millstream.test is your first and best source for all of the information you're looking for."></head><body id="afd"><div class="wrapper1"><div class="sedologo"></div><div id="buybox"><a href="https://sedo.com/search/details/?domain=b5-millstream.test">This domain may be for sale by its owner!</a></div><div id="related"><ul><li><a href="#">Garden Ponds</a></li><li><a href="#">Fishing Rods</a></li><li><a href="#">Water Pumps</a></li></ul></div></div><div class="disclaimer">The Sponsored Listings displayed above are served automatically by a third party. <a href="#">Privacy Policy</a></div></body></html>`,
        undefined,
        200,
        [
          ['Server', 'openresty'],
          ['X-Adblock-Key', 'MFwwDQYJ'],
        ],
      ),
      { nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'] },
    ),
  }),
  dead('linnet-choir', {
    family: 'parked',
    lang: 'en',
    mechanism: 'A script leads every address to /lander, where the registrar says that the domain is parked.',
    verdicts: parked,
    at: '/concerts/2010-programme',
    host: {
      nameServers: ['ns51.domaincontrol.com', 'ns52.domaincontrol.com'],
      serve: ({ path }) =>
        path.startsWith('/lander')
          ? give(
              `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>b5-linnet-choir.test</title><script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.d9ebbb8c.js" defer></script></head><body><div id="contentMain"><h1>b5-linnet-choir.test</h1><p>This domain is registered, but may still be available. <a href="https://www.godaddy.com/domainsearch">Get this domain</a></p><p>Parked free, courtesy of GoDaddy.com</p></div></body></html>`,
            )
          : give(
              '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
              'text/html',
              200,
              [['Server', 'openresty']],
            ),
    },
  }),
  dead('parovoz-muzej', {
    family: 'parked',
    lang: 'ru',
    mechanism: 'The registrar’s page at every address: the registration of the domain has run out.',
    verdicts: parked,
    at: '/ekspozitsiya/seriya-ov',
    host: always(
      give(
        `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Срок регистрации домена истёк</title><link rel="stylesheet" href="https://parking.reg.ru/assets/parking-expired.css"></head><body class="b-page"><header><a href="https://www.reg.ru">REG.RU</a></header><main><h1>b5-parovoz-muzej.test</h1><p>Срок регистрации этого домена истёк.</p><p>Если вы администратор домена, продлите его в личном кабинете. Если нет, вы можете оставить заявку на его выкуп после освобождения.</p><a class="b-button" href="https://www.reg.ru/buy/domains/">Подобрать похожий домен</a></main></body></html>`,
      ),
      { nameServers: ['ns1.expired.reg.ru', 'ns2.expired.reg.ru'] },
    ),
  }),
  dead('terumbu', {
    family: 'parked',
    lang: 'id',
    mechanism:
      'The former domain of a reef survey: a page of gambling spam at every address, the cited report’s among them.',
    verdicts: parked,
    at: '/laporan/survei-karang-2014.html',
    host: { serve: ({ path }) => give(spam(path), undefined, 200, [['Server', 'cloudflare']]) },
  }),
  dead('dorfschmiede', {
    family: 'parked',
    lang: 'de',
    mechanism: 'A broker’s page with a price at every address.',
    verdicts: parked,
    at: '/werkstatt/hufeisen',
    host: always(
      give(
        `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>b5-dorfschmiede.test steht zum Verkauf</title><link rel="stylesheet" href="https://static.domainmakler.example/lp.css"></head><body><section class="hero"><h1>b5-dorfschmiede.test</h1><p class="lead">Diese Domain steht zum Verkauf.</p><div class="offer"><strong>Sofort-Kaufen: 2.490 €</strong><button>Jetzt kaufen</button><form><input placeholder="Ihr Gebot in €"><input type="email" placeholder="E-Mail"><button>Angebot abgeben</button></form></div></section><section><ul><li>Käuferschutz</li><li>Schneller Transfer</li><li>Zahlung per Überweisung oder Karte</li></ul></section></body></html>`,
      ),
    ),
  }),
  dead('gannet-isle', {
    family: 'parked',
    lang: 'en',
    mechanism: 'Every address leads to a subdomain ww1 with related searches and nothing else.',
    verdicts: parked,
    at: '/ferry/timetable',
    host: always(go('http://ww1.b5-gannet-isle.test/?usid=27&utid=10393', 302), {
      nameServers: ['ns1.parkingcrew.net', 'ns2.parkingcrew.net'],
    }),
    below: {
      ww1: always(
        give(
          '<!DOCTYPE html><html><head><title>b5-gannet-isle.test</title><meta name="robots" content="noindex"><script src="//d38psrni17bvxu.cloudfront.net/themes/assets/main.js"></script></head><body><h1>b5-gannet-isle.test</h1><h2>Related Searches:</h2><ul class="rs"><li><a href="/?q=1">Ferry Tickets</a></li><li><a href="/?q=2">Cheap Cruises</a></li><li><a href="/?q=3">Holiday Cottages</a></li><li><a href="/?q=4">Travel Insurance</a></li></ul><footer>2026 Copyright. All Rights Reserved. <a href="#">Privacy Policy</a></footer></body></html>',
          'text/html; charset=UTF-8',
        ),
      ),
    },
  }),
  dead('lanhua', {
    family: 'parked',
    lang: 'zh',
    mechanism: 'A Chinese broker’s page at every address: this domain is being sold.',
    verdicts: parked,
    at: '/pinzhong/chunlan.htm',
    host: always(
      give(
        `<!DOCTYPE html><html><head><meta charset="utf-8"><title>b5-lanhua.test 域名出售</title><meta name="keywords" content="域名出售,域名交易"></head><body><div class="main"><h1>b5-lanhua.test</h1><p class="tip">您正在访问的域名可以转让！</p><p>This domain is for sale!</p><ul><li>一口价：¥18,800</li><li>卖家信用：★★★★</li></ul><a class="btn" href="https://www.4.cn/buynow">立即购买</a><p>联系经纪人 QQ：2850000000</p></div></body></html>`,
      ),
    ),
  }),
  dead('skylark-server', {
    family: 'default-page',
    lang: 'en',
    mechanism:
      'The cited home page of a project is now the page with which a fresh Apache on Ubuntu greets; all else is Apache’s own 404.',
    verdicts: ['soft-404', 'parked'],
    at: '/',
    host: {
      serve: ({ path }) =>
        path === '/'
          ? give(
              `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Apache2 Ubuntu Default Page: It works</title></head><body><div class="main_page"><div class="page_header floating_element"><img src="/icons/ubuntu-logo.png" alt="Ubuntu Logo"/><span>Apache2 Default Page</span></div><div class="content_section_text"><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should <b>replace this file</b> (located at <tt>/var/www/html/index.html</tt>) before continuing to operate your HTTP server.</p></div></div></body></html>`,
              'text/html',
              200,
              [['Server', 'Apache/2.4.58 (Ubuntu)']],
            )
          : give(
              '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.58 (Ubuntu)</address>\n</body></html>\n',
              'text/html; charset=iso-8859-1',
              404,
            ),
    },
  }),
  dead('nginx-hello', {
    family: 'default-page',
    lang: 'en',
    mechanism: 'Every address, the cited one too, gives the greeting of a fresh nginx.',
    verdicts: ['soft-404', 'parked'],
    at: '/atlas/plates/17.html',
    host: always(
      give(
        '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\nbody { width: 35em; margin: 0 auto; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n',
        'text/html',
        200,
        [['Server', 'nginx/1.26.2']],
      ),
    ),
  }),
  dead('panel-default', {
    family: 'default-page',
    lang: 'en',
    mechanism: 'Every address leads to the hosting panel’s page for a domain that is not set up.',
    verdicts: ['parked', 'soft-404'],
    at: '/recipes/quince-cheese',
    host: {
      serve: ({ path }) =>
        path.startsWith('/cgi-sys/defaultwebpage.cgi')
          ? give(
              '<!DOCTYPE html><html><head><title>Default Web Site Page</title></head><body><div class="container"><h1>SORRY!</h1><h2>If you are the owner of this website, please contact your hosting provider: webmaster@b5-panel-default.test</h2><p>It is possible you have reached this page because:</p><ul><li>The IP address has changed.</li><li>There has been a server misconfiguration.</li><li>The site may have moved to a different server.</li></ul><footer>Copyright © 2025 cPanel, L.L.C.</footer></div></body></html>',
              'text/html',
              200,
              [['Server', 'Apache']],
            )
          : go('/cgi-sys/defaultwebpage.cgi'),
    },
  }),
  dead('orchard-host', {
    family: 'default-page',
    lang: 'en',
    mechanism:
      'The hoster says at every address that the account was closed years ago and its files deleted.',
    verdicts: ['parked', 'soft-404'],
    at: '/scions/catalogue.php?v=44',
    host: always(
      give(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Account closed</title><style>body{font-family:Verdana;background:#eee}.box{width:600px;margin:100px auto;background:#fff;padding:40px}</style></head><body><div class="box"><img src="/hoster-logo.png" alt="PippinHost"><h1>This account has been closed</h1><p>The hosting account for this domain was suspended on 3 May 2022 and closed on 3 August 2022. All files and mailboxes have been permanently deleted.</p><p>Interested in hosting? <a href="https://pippinhost.example/">See our plans</a>.</p></div></body></html>',
      ),
    ),
  }),
  dead('blogue-removido', {
    family: 'soft-404',
    lang: 'pt',
    mechanism:
      'The host of blogs says at every address of this one that the blog was removed and the name is not free; status 200.',
    verdicts: ['soft-404', 'parked'],
    at: '/2008/06/o-moinho-de-mare.html',
    host: always(
      give(
        '<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>Blogue não encontrado</title></head><body class="maia"><div class="maia-header"><a href="https://www.blogs.example/">blogs</a></div><div class="maia-article"><h1>O blogue foi removido</h1><p>Lamentamos, o blogue em b5-blogue-removido.test foi removido. Este endereço não está disponível para novos blogues.</p></div></body></html>',
      ),
    ),
  }),
  dead('pages-none', {
    family: 'status',
    lang: 'en',
    mechanism: 'The host of project pages: there is no site at this name, 404 at every address.',
    verdicts: ['gone', 'parked'],
    at: '/slides/2016-sundial/',
    host: always(
      give(
        "<!DOCTYPE html><html><head><meta http-equiv='Content-type' content='text/html; charset=utf-8'><title>Site not found &middot; GitHub Pages</title></head><body><div class='container'><h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, <a href='https://help.github.com/pages/'>read the full documentation</a> to learn how to set up GitHub Pages for your repository.</p></div></body></html>",
        undefined,
        404,
        [['Server', 'GitHub.com']],
      ),
    ),
  }),
  dead('shop-closed', {
    family: 'status',
    lang: 'nl',
    mechanism: 'The shop builder: this shop is not available, 404 at every address.',
    verdicts: ['gone', 'parked'],
    at: '/products/klompen-maat-43',
    host: always(
      give(
        '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Winkel niet beschikbaar</title></head><body><main><h1>Helaas, deze winkel is niet beschikbaar</h1><p>Bent u de eigenaar? <a href="https://accounts.winkelbouw.example/">Log in</a>.</p></main></body></html>',
        undefined,
        404,
        [['powered-by', 'Shopify']],
      ),
    ),
  }),
  dead('closing-note', {
    family: 'soft-404',
    lang: 'en',
    mechanism:
      'A service that has shut down says goodbye at every address; what people kept there was deleted.',
    verdicts: ['soft-404', 'gone'],
    at: '/u/tinker/lists/brass-instruments',
    host: site(
      { lang: 'en', skin: 'next', name: 'Listly Keep' } satisfies Look,
      {},
      {
        home: give(
          '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Goodbye from Listly Keep</title></head><body><h1>Listly Keep has closed</h1><p>After nine years we shut the service down on 31 January 2024. All lists were deleted on 1 March 2024 and cannot be restored. Thank you for making lists with us.</p></body></html>',
        ),
        missing: give(
          '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Goodbye from Listly Keep</title></head><body><h1>Listly Keep has closed</h1><p>After nine years we shut the service down on 31 January 2024. All lists were deleted on 1 March 2024 and cannot be restored. Thank you for making lists with us.</p></body></html>',
        ),
      },
    ),
  }),
]
