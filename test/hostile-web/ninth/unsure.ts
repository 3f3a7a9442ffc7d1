/** What cannot be told: walls of bots, logins, pay, consent, countries and ages; servers in trouble. */
import type { WebCase } from '../case.ts'
import { draw, HTML, ok, open, p, serve, st, to, type Page, type Site } from './kit.ts'

const paper: Site = {
  lang: 'en',
  brand: 'The Mercia Times',
  skin: 'news',
  nav: ['News', 'Politics', 'Business', 'Subscribe'],
}
const zeitung: Site = {
  lang: 'de',
  brand: 'Hochrhein-Anzeiger',
  skin: 'news',
  nav: ['Lokales', 'Sport', 'Kultur', 'Abo'],
}
const cafe: Site = { lang: 'ko', brand: '다정카페', skin: 'mag', nav: ['카페홈', '로그인'] }
const book: Site = { lang: 'en', brand: 'Facegroup', skin: 'mag', nav: ['Log In', 'Forgot account?'] }
const ekt: Site = { lang: 'cs', brand: 'Vodácký věstník', skin: 'wp', nav: ['Domů', 'Články', 'Předplatné'] }
const eur: Site = {
  lang: 'sv',
  brand: 'Kustbladet',
  skin: 'news',
  nav: ['Nyheter', 'Sport', 'Plus', 'Kundservice'],
}
const intra: Site = { lang: 'pl', brand: 'Wirtualna Uczelnia', skin: 'asp', nav: ['Logowanie', 'Pomoc'] }
const all = (page: Page) => serve(null, {}, page)
const walled = (status: number, body: string, more: readonly (readonly [string, string])[] = []) =>
  all(() => st(status, body, HTML, more))

export const unsure: readonly WebCase[] = [
  open({
    name: 'cf-just-a-moment',
    family: 'bot-wall',
    lang: 'en',
    why: 'Cloudflare’s challenge, 403.',
    at: '/2020/01/tide-gauge-story',
    reason: /cloudflare/i,
    host: walled(
      403,
      '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body class="no-js"><div class="main-wrapper"><noscript><div id="challenge-error-text">Enable JavaScript and cookies to continue</div></noscript></div><script>(function(){window._cf_chl_opt={cvId:"3",cZone:"x",cType:"managed"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f0417";document.head.appendChild(a)})()</script></body></html>',
      [
        ['Server', 'cloudflare'],
        ['CF-RAY', '8f0417c0ffee-LHR'],
        ['cf-mitigated', 'challenge'],
      ],
    ),
  }),
  open({
    name: 'akamai-denied',
    family: 'bot-wall',
    lang: 'en',
    why: 'Akamai’s “Access Denied” with a reference number.',
    at: '/investors/annual-report-2012.html',
    reason: /akamai/i,
    host: walled(
      403,
      '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;i9&#45;akamai&#45;denied&#46;test&#47;investors" on this server.<P>\nReference&#32;&#35;18&#46;7d4a1202&#46;1732300000&#46;1f2e3d4c\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;7d4a1202&#46;1732300000&#46;1f2e3d4c</P>\n</BODY>\n</HTML>',
      [['Server', 'AkamaiGHost']],
    ),
  }),
  open({
    name: 'datadome-fr',
    family: 'bot-wall',
    lang: 'fr',
    why: 'DataDome’s captcha, 403.',
    at: '/immobilier/annonce/88213',
    reason: /datadome/i,
    host: walled(
      403,
      "<html lang=\"fr\"><head><title>i9-datadome-fr.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'2211F5','t':'fe','s':4417,'host':'geo.captcha-delivery.com'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
      [
        ['X-DataDome', 'protected'],
        ['Set-Cookie', 'datadome=x1; Path=/; Secure'],
      ],
    ),
  }),
  open({
    name: 'incapsula-200',
    family: 'bot-wall',
    lang: 'en',
    why: 'Imperva’s frame with 200 for every address.',
    at: '/publications/coastal-plan',
    reason: /imperva|incapsula/i,
    host: walled(
      200,
      '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=5-4417-0&incident_id=1337000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1337000-4417</iframe></body></html>',
      [
        ['X-Iinfo', '5-4417-0'],
        ['X-CDN', 'Imperva'],
      ],
    ),
  }),
  open({
    name: 'anubis-making-sure',
    family: 'bot-wall',
    lang: 'en',
    why: 'Anubis’ proof of work with 200 for every address.',
    at: '/cgit/tide.git/commit/?id=0417',
    host: walled(
      200,
      '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css"><script id="anubis_challenge" type="application/json">{"challenge":"0417","rules":{"algorithm":"fast","difficulty":4}}</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></main><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script></body></html>',
    ),
  }),
  open({
    name: 'smartcaptcha-ru',
    family: 'bot-wall',
    lang: 'ru',
    why: 'A Russian captcha page, reached by a redirect of all addresses.',
    at: '/text/88213/',
    host: serve(
      null,
      {
        '/showcaptcha': ok(
          '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Вы не робот?</title></head><body><form class="CheckboxCaptcha-Form"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><input type="checkbox" id="js-button" aria-label="Я не робот"> SmartCaptcha by Yandex Cloud</form></body></html>',
        ),
        '/': to('/showcaptcha?retpath=/', 302),
      },
      (r) => to(`/showcaptcha?retpath=${encodeURIComponent(r.path)}`, 302),
    ),
  }),
  open({
    name: 'aliyun-waf-405',
    family: 'bot-wall',
    lang: 'zh',
    why: 'Alibaba Cloud’s firewall blocks with 405.',
    at: '/art/2013/4/17/art_88213.html',
    verdicts: ['blocked', 'bad-response'],
    host: walled(
      405,
      '<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>405</title></head><body data-spm="a3c0e"><div class="block_message"><div id="block_message">很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</div><div id="block_traceid">您的请求ID是：<strong>7ce0417a</strong></div></div><script src="https://errors.aliyun.com/error.js"></script></body></html>',
      [['Server', 'Tengine']],
    ),
  }),
  open({
    name: 'plain-403-apache',
    family: 'status',
    lang: 'en',
    why: 'Apache’s plain 403 for all addresses.',
    at: '/docs/tender.doc',
    verdicts: ['blocked', 'bad-response', 'login-required'],
    scheme: 'http',
    host: walled(
      403,
      '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don\'t have permission to access this resource.</p>\n</body></html>',
      [['Server', 'Apache']],
    ),
  }),
  open({
    name: 'limit-429',
    family: 'rate',
    lang: 'en',
    why: '429 with a Retry-After of an hour for all addresses.',
    at: '/q/0417',
    verdicts: ['rate-limited'],
    host: walled(
      429,
      '<html><head><title>Too Many Requests</title></head><body><h1>Whoa there, pardner!</h1><p>Our network has seen too many requests from your address. Please try again later.</p></body></html>',
      [['Retry-After', '3600']],
    ),
  }),
  open({
    name: 'wartung-503',
    family: 'maintenance',
    lang: 'de',
    why: 'A maintenance page, 503 with Retry-After, for all addresses.',
    at: '/lokales/fischerzunft-2016',
    verdicts: ['maintenance', 'server-error'],
    host: walled(
      503,
      '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Wartungsarbeiten</title></head><body><h1>Wir sind gleich wieder da</h1><p>Wegen geplanter Wartungsarbeiten ist unsere Website bis voraussichtlich 18 Uhr nicht erreichbar. Wir bitten um Verständnis.</p></body></html>',
      [['Retry-After', '14400']],
    ),
  }),
  open({
    name: 'manutencao-200',
    family: 'maintenance',
    lang: 'pt',
    why: 'The whole site shows a maintenance page with 200.',
    at: '/legislacao/decreto-417',
    verdicts: ['maintenance'],
    host: walled(
      200,
      '<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Site em manutenção</title></head><body><img src="/brasao.png" alt="Brasão"><h1>Estamos em manutenção</h1><p>O portal da Prefeitura está temporariamente fora do ar para atualização do sistema. Voltaremos em breve.</p><p>Atendimento: (51) 3555-0417</p></body></html>',
    ),
  }),
  open({
    name: 'wp-db-error',
    family: 'server-error',
    lang: 'en',
    why: 'WordPress has lost its database, 500 everywhere.',
    at: '/2014/08/harvest/',
    verdicts: ['server-error'],
    host: walled(
      500,
      '<!DOCTYPE html>\n<html lang="en-US">\n<head><meta charset="utf-8"><title>Database Error</title></head>\n<body>\n\t<h1>Error establishing a database connection</h1>\n</body></html>',
    ),
  }),
  open({
    name: 'gateway-502',
    family: 'server-error',
    lang: 'en',
    why: '502 of nginx everywhere.',
    at: '/handle/417',
    verdicts: ['server-error'],
    host: walled(
      502,
      '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>',
    ),
  }),
  open({
    name: 'cf-522',
    family: 'server-error',
    lang: 'en',
    why: 'Cloudflare’s 522: the origin did not answer.',
    at: '/catalogue/417',
    verdicts: ['server-error', 'timeout'],
    host: walled(
      522,
      '<!DOCTYPE html><html lang="en-US"><head><title>i9-cf-522.test | 522: Connection timed out</title></head><body><div id="cf-wrapper"><h1><span>Connection timed out</span> <span>Error code 522</span></h1><p>The initial connection between Cloudflare\'s network and the origin web server timed out. As a result, the web page can not be displayed.</p></div></body></html>',
      [['Server', 'cloudflare']],
    ),
  }),
  open({
    name: 'basic-401',
    family: 'login',
    lang: 'en',
    why: 'Basic authentication for the directory.',
    at: '/members/minutes/2004.pdf',
    verdicts: ['login-required'],
    scheme: 'http',
    host: walled(
      401,
      '<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>',
      [['WWW-Authenticate', 'Basic realm="Members"']],
    ),
  }),
  open({
    name: 'kakao-cafe-login',
    family: 'login',
    lang: 'ko',
    why: 'A café’s posts are for members; everything leads to the login.',
    at: '/harbor/417',
    verdicts: ['login-required'],
    host: serve(
      cafe,
      {
        '/login': draw(cafe, {
          title: '로그인',
          main: p(
            '이 글은 카페 회원만 볼 수 있습니다. 로그인 후 이용해 주세요.',
            '<form method="post"><input name="id" placeholder="아이디"><input type="password" name="pw" placeholder="비밀번호"><button>로그인</button></form><a href="/join">회원가입</a>',
          ),
        }),
      },
      (r) => to(`/login?url=${encodeURIComponent(r.path)}`, 302),
    ),
  }),
  open({
    name: 'facegroup-wall',
    family: 'login',
    lang: 'en',
    why: 'A network shows each post’s address a “You must log in to continue”, 200.',
    at: '/groups/lockkeepers/permalink/88213/',
    verdicts: ['login-required'],
    host: serve(
      book,
      {
        '/login/': draw(book, {
          title: 'Log into Facegroup',
          wholeTitle: 'Log into Facegroup',
          main: p(
            'You must log in to continue.',
            '<form action="/login/device" method="post"><input name="email" placeholder="Email or phone number"><input type="password" name="pass"><button name="login">Log In</button></form><a href="/recover">Forgotten account?</a>',
          ),
        }),
      },
      (r) => to(`/login/?next=${encodeURIComponent(r.path)}`, 302),
    ),
  }),
  open({
    name: 'cas-uczelnia',
    family: 'login',
    lang: 'pl',
    why: 'A Polish university’s central login on another host.',
    at: '/kurs/view.php?id=417',
    verdicts: ['login-required'],
    host: serve(null, { '/': to('https://logowanie.i9-cas-uczelnia.test/cas/login', 302) }, (r) =>
      to(`https://logowanie.i9-cas-uczelnia.test/cas/login?service=${encodeURIComponent(r.path)}`, 302),
    ),
    more: {
      'logowanie.i9-cas-uczelnia.test': serve(intra, {
        '/cas/login': draw(intra, {
          title: 'Centralny System Uwierzytelniania',
          main: p(
            'Podaj nazwę użytkownika i hasło, aby kontynuować.',
            '<label>Login <input name="username"></label> <label>Hasło <input type="password" name="password"></label> <input type="submit" value="ZALOGUJ">',
          ),
        }),
      }),
    },
  }),
  open({
    name: 'drive-request-access',
    family: 'login',
    lang: 'en',
    why: 'A cloud drive: “You need access. Ask for access, or switch to an account with access.”',
    at: '/document/d/1xQ0417/edit',
    verdicts: ['login-required', 'blocked'],
    host: walled(
      403,
      '<!DOCTYPE html><html lang="en"><head><title>Stratodocs: Sign-in</title></head><body><h1>You need access</h1><p>Ask for access, or switch to an account with access.</p><form><textarea placeholder="Message (optional)"></textarea><button>Request access</button></form><a href="/ServiceLogin">Sign in</a></body></html>',
    ),
  }),
  open({
    name: 'mercia-paywall',
    family: 'paywall',
    lang: 'en',
    why: 'A paywall: two sentences and an offer; the rest is not sent. Unknown addresses are 404.',
    at: '/business/2021/06/canal-freight-returns',
    verdicts: ['paywalled'],
    host: serve(paper, {
      '/business/2021/06/canal-freight-returns': draw(paper, {
        title: 'Canal freight returns, one barge at a time',
        date: '2021-06-17',
        by: 'Priya Nandra',
        head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
        main: p(
          'The barge Edith left Gloucester at dawn with four hundred tonnes of gravel…',
          '<div class="paywall"><h2>Subscribe to continue reading</h2><p>This article is for subscribers only. Unlimited access from £1 for 3 months.</p><button>See offers</button><p>Already a subscriber? <a href="/login">Log in</a></p></div>',
        ),
      }),
    }),
  }),
  open({
    name: 'kustbladet-plus',
    family: 'paywall',
    lang: 'sv',
    why: 'A Swedish paywall: the lead and “Läs vidare med Plus”.',
    at: '/nyheter/slussvakten-slutar-417',
    verdicts: ['paywalled'],
    host: serve(eur, {
      '/nyheter/slussvakten-slutar-417': draw(eur, {
        title: 'Slussvakten slutar efter 41 år',
        date: '2022-09-30',
        by: 'Lena Öst',
        head: '<meta name="article:content_tier" content="locked">',
        main: p(
          '<b>Göte Lund har öppnat portarna 90 000 gånger.</b>',
          '<div class="lock">Det här är en artikel för dig som är prenumerant. <b>Läs vidare med Plus</b> – första månaden 1 kr. <a href="/logga-in">Redan kund? Logga in</a></div>',
        ),
      }),
    }),
  }),
  open({
    name: 'pur-abo-consent',
    family: 'consent',
    lang: 'de',
    why: 'All addresses lead to a consent page: “with ads or PUR”.',
    at: '/lokales/2020/rheinfall',
    verdicts: ['consent-required'],
    host: serve(
      zeitung,
      {
        '/consent': draw(zeitung, {
          title: 'Weiterlesen mit Werbung oder PUR-Abo',
          main: p(
            'Besuchen Sie unsere Website wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung.',
            '<button>Akzeptieren und weiter</button>',
            'Oder nutzen Sie das werbefreie PUR-Abo für 3,99 € im Monat.',
            '<button>Jetzt PUR abonnieren</button> <a href="/pur/login">Bereits PUR-Leser? Hier anmelden.</a>',
          ),
        }),
      },
      (r) =>
        r.cookies.has('euconsent')
          ? st(404, 'x')
          : to(`/consent?redirect=${encodeURIComponent(r.path)}`, 302),
    ),
  }),
  open({
    name: 'geo-451',
    family: 'geo',
    lang: 'en',
    why: '451: not available in the European Economic Area.',
    at: '/news/local/barge-fire/article_0417.html',
    verdicts: ['legal-block'],
    host: walled(
      451,
      '<!DOCTYPE html><html lang="en"><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p></body></html>',
    ),
  }),
  open({
    name: 'geo-200-video',
    family: 'geo',
    lang: 'cs',
    why: 'All addresses show “not available in your country”, 200.',
    at: '/porady/rozhovor-417',
    verdicts: ['legal-block', 'blocked'],
    host: all(
      ok(
        draw(ekt, {
          title: 'Obsah není ve vaší zemi dostupný',
          main: p('Z licenčních důvodů je tento obsah dostupný pouze na území České republiky.'),
        }),
      ),
    ),
  }),
  open({
    name: 'silent-server',
    family: 'tcp',
    lang: 'en',
    why: 'The server takes the connection and says nothing.',
    at: '/old/0417.html',
    verdicts: ['timeout', 'unreachable'],
    scheme: 'http',
    host: { tcp: 'silent' },
  }),
  open({
    name: 'dns-servfail',
    family: 'dns',
    lang: 'en',
    why: 'The zone’s servers fail.',
    at: '/index.html',
    verdicts: ['unreachable'],
    host: { dns: 'servfail' },
  }),
  open({
    name: 'cert-expired-page',
    family: 'tls',
    lang: 'hu',
    why: 'The certificate expired yesterday; the page is behind it.',
    at: '/hajomalom.html',
    verdicts: ['tls-error'],
    host: {
      ...serve(null, {
        '/hajomalom.html':
          '<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Hajómalmok a Dunán</title></head><body><h1>Hajómalmok a Dunán</h1><p>A Duna magyar szakaszán 1863-ban még 4301 vízimalom működött, ezek jó része hajómalom volt. Az utolsót Ráckevén bontották le 1968-ban.</p></body></html>',
      }),
      tls: 'expired',
    },
  }),
  open({
    name: 'cert-mutual',
    family: 'tls',
    lang: 'en',
    why: 'The server wants a certificate of the visitor.',
    at: '/secure/records/417',
    verdicts: ['login-required', 'tls-error'],
    host: { tls: 'client-certificate', serve: () => ok('<h1>Records</h1>') },
  }),
  open({
    name: 'raw-garbage',
    family: 'http',
    lang: 'en',
    why: 'The server answers bytes that are not HTTP.',
    at: '/data',
    verdicts: ['bad-response'],
    scheme: 'http',
    host: { serve: () => ({ raw: '220 mail.i9-raw-garbage.test ESMTP Postfix\r\n', then: 'close' }) },
  }),
  open({
    name: 'empty-202-waf',
    family: 'bot-wall',
    lang: 'en',
    why: 'AWS’s firewall answers 202 with a challenge and no page.',
    at: '/research/brief/417',
    verdicts: ['blocked', 'bad-response'],
    host: walled(202, '', [
      ['x-amzn-waf-action', 'challenge'],
      ['Server', 'CloudFront'],
    ]),
  }),
]
