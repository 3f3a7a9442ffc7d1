/** Domains for sale, expired and hijacked ones, hosting that has ended, and servers that only show their own default page. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { always, apachePhp, away, blind, cloudflare, file, iis, litespeed, page, site } from './kit.ts'
import { essay } from './prose.ts'

const own = (name: string): string => `${name}.test`

export const parked: readonly WebCase[] = [
  blind('b3-lander-script', 'parked', 'en', 'dead', ['parked'], {
    at: '/reports/2015-annual.html',
    mechanism:
      'A registrar’s parking: every path answers a tiny script that goes to /lander, whose page is advertisement links.',
    hosts: {
      [own('b3-lander-script')]: {
        nameServers: ['ns31.domaincontrol.test', 'ns32.domaincontrol.test'],
        serve: site(
          {
            '/robots.txt':
              '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
            '/lander': page(
              200,
              '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>b3-lander-script.test</title><script src="https://img1.wsimg.test/parking-lander/static/js/main.d9ebbb8c.js"></script><meta name="robots" content="noindex"></head><body><div id="root"><div class="domain-name">b3-lander-script.test</div><div class="relatedLinks"><h2>Related Searches</h2><a href="#">Annual Report Design</a><a href="#">Corporate Printing</a><a href="#">Financial Statements Online</a><a href="#">Small Business Loans</a></div><p><a href="/listing">Get this domain</a></p><footer>Copyright © 1999-2024. All rights reserved. <a href="#">Privacy Policy</a></footer></div></body></html>',
            ),
          },
          '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
        ),
      },
    },
  }),
  blind('b3-vente-domaine', 'parked', 'fr', 'dead', ['parked'], {
    at: '/spip.php?article214',
    mechanism: 'The association’s name lapsed; a market place offers it, with a price form, on every path.',
    serve: always(
      '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>b3-vente-domaine.test est à vendre</title><meta name="description" content="Achetez ce nom de domaine en toute sécurité."><link rel="stylesheet" href="/assets/marketplace.css"></head><body class="lander"><header><span class="brand">NomsPremium</span></header><main><h1>Le nom de domaine <b>b3-vente-domaine.test</b> est à vendre !</h1><section class="offer"><p>Prix demandé par le vendeur : <strong>1 890 €</strong></p><form action="/offre" method="post"><input name="montant" placeholder="Votre offre (€)"><input name="email" placeholder="Adresse électronique"><button>Faire une offre</button></form></section><ul><li>Transfert sécurisé par un tiers de confiance</li><li>Paiement en 12 mensualités possible</li><li>Assistance en français</li></ul></main><footer>© NomsPremium SAS · CGU · Signaler un abus</footer></body></html>',
      cloudflare,
    ),
  }),
  blind('b3-huge-redirect', 'parked', 'en', 'dead', ['parked'], {
    at: '/blog/field-notes-12',
    mechanism: 'All paths lead by 302 to a domain seller’s page for this name, on the seller’s own host.',
    hosts: {
      [own('b3-huge-redirect')]: {
        serve: always(
          away('https://market.b3-huge-redirect.test/domain_profile.cfm?d=b3-huge-redirect.test'),
        ),
      },
      'market.b3-huge-redirect.test': {
        serve: site({
          '/': '<html><head><title>Premium names</title></head><body><h1>350,000 premium names</h1></body></html>',
          '/domain_profile.cfm': page(
            200,
            '<!DOCTYPE html><html lang="en"><head><title>B3-Huge-Redirect.test is for sale | Premium names</title></head><body><div class="container"><h1>B3-Huge-Redirect.test</h1><div class="price">Buy now: $3,595</div><div>or start a payment plan: $149.79/mo for 24 months</div><button>Add to cart</button><h2>Since 2005 we have helped thousands of people get the perfect domain name</h2><ul><li>30-day money back guarantee</li><li>Safe and secure shopping</li><li>Quick delivery of the domain</li></ul></div></body></html>',
            iis,
          ),
        }),
      },
    },
  }),
  blind('b3-bocai-qipai', 'parked', 'zh', 'dead', ['parked', 'soft-404'], {
    at: '/xuehui/2010/nianhui.htm',
    mechanism:
      'A learned society’s lapsed name was caught by a gambling site that answers all paths with its own front page.',
    serve: always(
      `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>金殿娱乐-官方网站-注册送28元</title><meta name="keywords" content="金殿娱乐,真人百家乐,彩票平台,棋牌下载"><meta name="description" content="金殿娱乐提供真人视讯、体育投注、电子游戏,二十四小时在线客服。"></head><body><div class="top"><a href="/app">APP下载</a><a href="/reg">立即注册</a></div><div class="banner">首存100%,最高8888元</div><ul class="games">${['真人百家乐', '龙虎斗', '体育投注', '时时彩', '捕鱼达人', '德州扑克'].map((game) => `<li><a href="/reg">${game}</a><p>${game}二十四小时在线,存取款三分钟到账,安全可靠。</p></li>`).join('')}</ul><div class="foot">本站持有菲律宾政府颁发的牌照</div></body></html>`,
      litespeed,
    ),
  }),
  blind('b3-drop-catch-ja', 'parked', 'ja', 'dead', ['parked', 'soft-404'], {
    at: '/katsudo/2014/houkoku.html',
    mechanism:
      'The name of a dissolved NPO was bought for its links: a consumer-loan blog with a WordPress theme stands there and redirects unknown paths home.',
    serve: site(
      {
        '/': skin.wordpress({
          lang: 'ja',
          site: '即日キャッシング比較ナビ',
          title: '即日融資おすすめランキング',
          main: `<h1>即日融資おすすめランキング【最新版】</h1>${['第1位', '第2位', '第3位', '第4位'].map((rank) => `<section><h2>${rank} 最短30分で審査完了</h2><p>来店不要、スマホだけで申し込みができます。初回は三十日間利息なしで利用できるため、急な出費にも安心です。口コミでも評価が高く、土日も対応しています。</p><a href="/go/${rank}">公式サイトはこちら</a></section>`).join('')}`,
        }),
      },
      away('/', 301),
    ),
  }),
  blind('b3-ne-prodlen', 'parked', 'ru', 'dead', ['parked'], {
    at: '/konferentsiya/2012/tezisy',
    mechanism: 'The registrar shows its own page: the registration has run out and was not renewed.',
    hosts: { [own('b3-ne-prodlen')]: { nameServers: ['ns1.expired-names.test', 'ns2.expired-names.test'] } },
    serve: always(
      '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Срок регистрации домена истёк</title></head><body><div class="b-page"><a class="b-logo" href="#">Регистратор «Имена»</a><h1>Срок регистрации домена b3-ne-prodlen.test истёк</h1><p>Если вы администратор домена, вы можете продлить его в личном кабинете. Если домен не будет продлён, он станет доступен для регистрации любому желающему.</p><div class="b-links"><a href="#">Продлить домен</a> <a href="#">Подобрать другое имя</a> <a href="#">Хостинг от 99 ₽</a></div></div></body></html>',
    ),
  }),
  blind('b3-neue-praesenz', 'parked', 'de', 'dead', ['parked', 'soft-404'], {
    at: '/satzung.html',
    mechanism: 'The host’s placeholder for names without a site answers 200 on all paths.',
    serve: always(
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Hier entsteht eine neue Internetpräsenz</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head><body><div id="box"><h1>b3-neue-praesenz.test</h1><p>Herzlich willkommen! Diese Domain wurde gerade von einem Kunden bei uns registriert. Eine Website ist noch nicht hinterlegt.</p><p>Sie suchen selbst eine Domain? <a href="#">Jetzt prüfen, ab 0,99 € im ersten Jahr</a></p></div></body></html>',
      apachePhp,
    ),
  }),
  blind('b3-feed-frame', 'parked', 'nl', 'dead', ['parked'], {
    at: '/jaarverslag-2009.htm',
    mechanism:
      'A parking service’s frame page: empty body, a script with the feed’s parameters, a “buy this domain” line.',
    hosts: { [own('b3-feed-frame')]: { nameServers: ['ns1.sedoparking.test', 'ns2.sedoparking.test'] } },
    serve: always(
      '<!DOCTYPE html><html lang="nl" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALquDFETXRn0Hr05fUP7EJT77xYnPmRbpMy4vk8KYiHnkNpednjOANJcaXDXcKQJN0nXKZJL7TciJD8AoHXK158CAwEAAQ==_k3c"><head><title>b3-feed-frame.test - Deze website is te koop! - jaarverslag Bronnen en informatie.</title><meta name="description" content="Deze website is te koop! b3-feed-frame.test is de beste bron voor alle informatie die u zoekt."></head><body><div id="buybox"><a href="#">De domeinnaam b3-feed-frame.test is te koop door de eigenaar</a></div><div id="ads"></div><script>var dto={"domainName":"b3-feed-frame.test","feed":"afd","ads":{"rows":[]},"bannerText":"Te koop","lang":"nl"};</script><p class="disclaimer">Deze pagina wordt gratis geparkeerd aangeboden. De hier getoonde links zijn niet van de dienst afkomstig.</p></body></html>',
    ),
  }),
  blind('b3-satilik-ince', 'parked', 'tr', 'dead', ['parked'], {
    at: '/tarihce',
    mechanism: 'A hand-made page of the new owner on all paths: the name is for sale, ask by e-mail.',
    serve: always(
      '<html lang="tr"><head><meta charset="utf-8"><title>b3-satilik-ince.test</title></head><body style="text-align:center;margin-top:15%"><h1>b3-satilik-ince.test</h1><h2>Bu alan adı satılıktır</h2><p>Teklifleriniz için: teklif@b3-satilik-ince.test</p></body></html>',
      litespeed,
    ),
  }),
  blind('b3-banner-te-koop', 'parked', 'nl', 'alive', ['alive'], {
    at: '/artikelen/de-laatste-veerman',
    mechanism:
      'The owner wants to sell his site and says so in a bar above every page; the cited article is all there.',
    serve: site(
      {
        '/': skin.plain({
          lang: 'nl',
          site: 'Rivierverhalen',
          title: 'Rivierverhalen',
          main: skin.listing('nl', 2),
        }),
        '/artikelen/de-laatste-veerman': skin.plain({
          lang: 'nl',
          site: 'Rivierverhalen',
          title: 'De laatste veerman',
          main: `<div class="bar">Deze domeinnaam en website zijn te koop. Interesse? <a href="/verkoop">Doe een bod</a>.</div>${skin.article('De laatste veerman', '14 maart 2011', essay('nl', 31, 8))}`,
        }),
      },
      page(
        404,
        skin.plain({
          lang: 'nl',
          site: 'Rivierverhalen',
          title: 'Niet gevonden',
          main: '<h1>Pagina niet gevonden</h1>',
        }),
      ),
    ),
  }),
  blind('b3-suspendedpage', 'hosting', 'en', 'dead', ['parked', 'soft-404'], {
    at: '/minutes/2017-03.html',
    mechanism:
      'The hosting company suspended the account: all paths lead to its suspended page, which answers 200.',
    serve: site(
      {
        '/robots.txt': away('/cgi-sys/suspendedpage.cgi'),
        '/cgi-sys/suspendedpage.cgi':
          '<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><meta http-equiv="Cache-control" content="no-cache"><title>Account Suspended</title><link href="//use.fontawesome.com/releases/v5.0.6/css/all.css" rel="stylesheet"></head><body><div id="container"><div id="content"><i class="fas fa-user-times fa-5x"></i><h1>Account Suspended</h1><p>This Account has been suspended.</p><a href="#">Contact your hosting provider for more information.</a></div></div></body></html>',
      },
      away('/cgi-sys/suspendedpage.cgi'),
    ),
  }),
  blind('b3-servicio-cancelado', 'hosting', 'es', 'dead', ['parked', 'soft-404'], {
    at: '/estatutos.php',
    mechanism:
      'The host’s notice that the contract has ended and the files were deleted stands at every address.',
    serve: always(
      '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Servicio dado de baja</title></head><body><div class="aviso"><img src="https://cdn.alojados.test/logo.png" alt="Alojados"><h1>Este alojamiento ha sido dado de baja</h1><p>El titular no renovó el servicio y los contenidos fueron eliminados de nuestros servidores el 3 de febrero de 2021.</p><p>¿Eres el titular? Entra en tu área de cliente para contratar de nuevo.</p></div></body></html>',
    ),
  }),
  blind('b3-apache-works', 'hosting', 'en', 'dead', ['soft-404', 'parked'], {
    at: '/papers/lake-survey/',
    mechanism:
      'The machine was reinstalled with a catch-all: the distribution’s default page answers every path with 200.',
    serve: always(
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Apache2 Debian Default Page: It works</title></head><body><div class="main_page"><div class="page_header floating_element"><img src="/icons/openlogo-75.png" alt="Debian Logo" class="floating_element"/><span class="floating_element">Apache2 Debian Default Page</span></div><div class="content_section floating_element"><div class="section_header section_header_red"><div id="about"></div>It works!</div><div class="content_section_text"><p>This page is the default one that comes with the server and lets you see that the installation went well. If you are an ordinary visitor, the site is probably not set up yet or under maintenance; its administrator can tell you more.</p></div><div class="section_header"><div id="changes"></div>Configuration Overview</div><div class="content_section_text"><pre>/etc/apache2/\n|-- apache2.conf\n|       `--  ports.conf\n|-- mods-enabled\n|-- conf-enabled\n`-- sites-enabled</pre></div></div></div></body></html>',
      [
        ['Server', 'Apache/2.4.57 (Debian)'],
        ['Content-Type', 'text/html'],
        ['ETag', '"29cd-60a3b1f0c2d40"'],
      ],
    ),
  }),
  blind('b3-plesk-it', 'hosting', 'it', 'dead', ['parked', 'soft-404'], {
    at: '/comunicati/2013/07.html',
    mechanism:
      'A control panel’s default page for a domain without a site at `/`; everything else, the cited page too, is sent there.',
    serve: site(
      {
        '/': '<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Pagina predefinita del dominio</title></head><body><div class="page-container"><h1>Questa è la pagina predefinita di Plesk</h1><p>Se vedi questa pagina, il sito web di questo dominio non è ancora stato pubblicato o è stato rimosso.</p><p>Accedi al pannello per creare un sito.</p></div></body></html>',
      },
      away('/', 302),
    ),
  }),
  blind('b3-no-such-app', 'hosting', 'en', 'dead', ['gone'], {
    at: '/explore/tidal-map',
    mechanism: 'The platform no longer knows the application and answers 404 with its own frame page.',
    serve: always(
      file(
        'text/html; charset=utf-8',
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>No such app</title></head><body><iframe src="//www.platform-errors.test/no-such-app.html"></iframe></body></html>',
        [['Server', 'Cowboy']],
        404,
      ),
    ),
  }),
  blind('b3-gigan-manryo', 'hosting', 'ko', 'dead', ['parked', 'soft-404'], {
    at: '/sub/history.php',
    mechanism:
      'A Korean host shows on all paths that the hosting period has run out and data will be deleted.',
    serve: always(
      '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>서비스 이용기간 만료 안내</title></head><body><div id="wrap"><h1>호스팅 이용기간이 만료되었습니다</h1><p>본 사이트는 호스팅 이용기간이 만료되어 서비스가 중지되었습니다. 만료 후 일정 기간이 지나면 모든 자료가 삭제됩니다.</p><p>관리자께서는 나의 서비스 관리에서 연장해 주시기 바랍니다.</p><address>고객센터 1500-0000</address></div></body></html>',
      apachePhp,
    ),
  }),
  blind('b3-iis-root-only', 'hosting', 'pt', 'dead', ['gone'], {
    at: '/estudos/mares.htm',
    mechanism: 'An emptied Windows server: its welcome picture at `/`, a plain 404 for the cited page.',
    serve: site(
      {
        '/': page(
          200,
          '<!DOCTYPE html><html><head><title>IIS Windows Server</title></head><body><a href="http://go.microsoft.com/fwlink/?linkid=66138"><img src="iisstart.png" alt="IIS" width="960" height="600" /></a></body></html>',
          iis,
        ),
      },
      page(
        404,
        '<!DOCTYPE html><html><head><title>404 - Arquivo ou diretório não encontrado.</title></head><body><div id="header"><h1>Erro no Servidor</h1></div><div id="content"><h2>404 - Arquivo ou diretório não encontrado.</h2><h3>O recurso que você está procurando pode ter sido removido, seu nome alterado ou estar temporariamente indisponível.</h3></div></body></html>',
        iis,
      ),
    ),
  }),
]
