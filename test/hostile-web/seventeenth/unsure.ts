/** Walls, log-ins, maintenance, silences: the network cannot tell. */
import { dice, go, hex, html, plain } from './kit.ts'
import { unsure } from './site.ts'

import type { Site, WebCase } from './types.ts'

const noise = (s: Site, length: number): string => hex(dice(s.q.before * 7919 + s.path.length), length)
const page = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="robots" content="noindex,nofollow">${head}</head><body>${body}</body></html>`

export const unsureAll: readonly WebCase[] = [
  unsure({
    n: 'moment-challenge',
    l: 'en',
    k: 'news',
    b: 'x',
    p: '/investigations/2023/shell-companies',
    f: 'bot-wall',
    m: 'A managed challenge in front of every address: 403, just a moment.',
    at: (s) =>
      html(
        page(
          'en',
          'Just a moment...',
          `<noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"${s.host}",cType:'managed',cRay:'${noise(s, 16)}',cH:'${noise(s, 60)}',md:"${noise(s, 900)}"};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=${noise(s, 16)}';document.getElementsByTagName('head')[0].appendChild(a)})()</script>`,
          '<meta http-equiv="refresh" content="360">',
        ),
        403,
        [
          ['cf-mitigated', 'challenge'],
          ['Server', 'cloudflare'],
          ['CF-RAY', `${noise(s, 16)}-AMS`],
        ],
      ),
  }),
  unsure({
    n: 'captcha-delivery',
    l: 'fr',
    k: 'news',
    b: 'x',
    p: '/sport/football/resultats-2019',
    f: 'bot-wall',
    m: 'A captcha service in front of a paper: 403 with a small page that loads the captcha.',
    at: (s) =>
      html(
        page(
          'fr',
          s.host,
          `<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'${noise(s, 80)}','hsh':'${noise(s, 30)}','t':'bv','host':'geo.captcha-delivery.com','cookie':'${noise(s, 90)}'}</script><script src="https://ct.captcha-delivery.com/c.js"></script>`,
        ),
        403,
        [
          ['x-datadome', 'protected'],
          ['Set-Cookie', `datadome=${noise(s, 60)}; Path=/`],
        ],
      ),
  }),
  unsure({
    n: 'incident-frame',
    l: 'es',
    k: 'gov',
    b: 'x',
    p: '/registro/sociedades/44120',
    f: 'bot-wall',
    m: 'A firewall answers 200 with a frame that names an incident.',
    at: (s) =>
      html(
        `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=${noise(s, 40)}&incident_id=${noise(s, 30)}&edet=12" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: ${noise(s, 18)}</iframe></body></html>`,
        200,
        [['X-Iinfo', noise(s, 30)]],
      ),
  }),
  unsure({
    n: 'access-reference',
    l: 'en',
    k: 'gov',
    b: 'x',
    p: '/health/statistics/2022/table-9',
    f: 'bot-wall',
    m: 'An edge network refuses every request with 403 Access Denied and a reference number.',
    at: (s) =>
      html(
        `<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access "http&#58;&#47;&#47;${s.host}${s.path.replace(/\//g, '&#47;')}" on this server.<P>Reference&#32;&#35;18&#46;${noise(s, 8)}&#46;17${noise(s, 8)}</P></BODY></HTML>`,
        403,
        [['Server', 'AkamaiGHost']],
      ),
  }),
  unsure({
    n: 'waf-202',
    l: 'pt',
    k: 'gov',
    b: 'x',
    p: '/leis/2009/12034',
    f: 'bot-wall',
    m: 'A firewall answers 202 with a script that must compute a token.',
    at: (s) =>
      html(
        page(
          'pt',
          '',
          `<div id="challenge-container"></div><script>window.awsWafCookieDomainList=[];window.gokuProps={"key":"${noise(s, 120)}","iv":"${noise(s, 16)}","context":"${noise(s, 400)}"}</script><script src="https://${s.host}/challenge.js"></script><script>AwsWafIntegration.saveReferrer();AwsWafIntegration.getToken().then(()=>{window.location.reload(true)})</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>`,
        ),
        202,
        [['x-amzn-waf-action', 'challenge']],
      ),
  }),
  unsure({
    n: 'pow-wall',
    l: 'en',
    k: 'wiki',
    b: 'x',
    p: '/wiki/Tide_mill',
    f: 'bot-wall',
    m: 'A wiki behind a proof of work: making sure you are not a bot, 200 at every address.',
    at: (s) =>
      html(
        page(
          'en',
          "Making sure you're not a bot!",
          `<main><h1>Making sure you're not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up a proof-of-work check to protect the server against aggressive scraping.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></main><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"${noise(s, 64)}"}</script><script type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>`,
        ),
        200,
        [['Set-Cookie', `techaro.lol-anubis-cookie-test=${noise(s, 12)}; Path=/`]],
      ),
  }),
  unsure({
    n: 'yanzheng-huadong',
    l: 'zh-CN',
    k: 'news',
    b: 'x',
    p: '/a/412208817_120094087',
    f: 'bot-wall',
    m: 'A news portal asks every stranger to drag a slider.',
    at: (s) =>
      html(
        page(
          'zh-CN',
          '安全验证',
          `<div class="box"><h2>访问验证</h2><p>为保证您的正常访问，请按住滑块，拖动到最右边完成验证</p><div id="slider" data-token="${noise(s, 48)}"></div><p>如果您看到此页面，说明当前网络存在异常访问行为。</p></div><script src="/captcha/slide.js"></script>`,
        ),
      ),
  }),
  unsure({
    n: 'tarayici-kontrol',
    l: 'tr',
    k: 'gov',
    b: 'x',
    p: '/mevzuat/yonetmelik-1988',
    f: 'bot-wall',
    m: 'A home-made check of browsers by script and cookie, 503.',
    at: (s) =>
      html(
        page(
          'tr',
          'Tarayıcınız kontrol ediliyor',
          `<h1>Tarayıcınız kontrol ediliyor…</h1><p>Bu işlem otomatiktir. Sayfa birkaç saniye içinde açılacaktır. Robot olmadığınızdan emin olmak için çerezlere izin verin.</p><script>var k="${noise(s, 32)}";document.cookie="chk="+k.split("").reverse().join("");setTimeout(function(){location.reload()},4000)</script>`,
        ),
        503,
      ),
  }),
  unsure({
    n: 'rate-429',
    l: 'de',
    k: 'wiki',
    b: 'x',
    p: '/index.php?title=Wehr&oldid=8812',
    f: 'rate-limit',
    v: ['rate-limited', 'blocked'],
    m: 'Too many requests at every address, come back in an hour.',
    at: () =>
      html(
        page(
          'de',
          '429 Too Many Requests',
          '<h1>Zu viele Anfragen</h1><p>Von Ihrem Netz gehen zu viele Anfragen ein. Bitte versuchen Sie es in einer Stunde erneut.</p>',
        ),
        429,
        [['Retry-After', '3600']],
      ),
  }),
  unsure({
    n: 'wartung-503',
    l: 'de',
    k: 'typo3',
    b: 'x',
    p: '/archiv/sendung/2004-11-02',
    f: 'maintenance',
    v: ['maintenance', 'server-error'],
    m: 'The whole archive is under maintenance, 503 with a time to return.',
    at: () =>
      html(
        page(
          'de',
          'Wartungsarbeiten',
          '<h1>Wir sind bald zurück</h1><p>Wegen Wartungsarbeiten ist das Angebot derzeit nicht erreichbar. Wir bitten um Verständnis.</p>',
        ),
        503,
        [['Retry-After', '7200']],
      ),
  }),
  unsure({
    n: 'wp-kratko',
    l: 'hr',
    k: 'wp',
    b: 'x',
    p: '/2017/03/otok-bez-vode/',
    f: 'maintenance',
    v: ['maintenance', 'server-error'],
    m: 'WordPress while it is updated: briefly unavailable, 503 everywhere.',
    at: () =>
      html(
        page(
          'hr',
          'Održavanje',
          '<div class="wp-die-message">Trenutačno nedostupno zbog redovnog održavanja. Pokušajte ponovno za minutu.</div>',
        ),
        503,
        [['Retry-After', '600']],
      ),
  }),
  unsure({
    n: 'logg-inn',
    l: 'nb',
    k: 'social',
    b: 'Veggen',
    p: '/groups/lokalhistorie/posts/88120',
    f: 'login',
    v: ['login-required', 'blocked'],
    m: 'A social network leads every post, real or not, to the log-in.',
    at: (s) =>
      s.path === '/login'
        ? s.page({
            title: 'Logg inn på Veggen',
            inner:
              '<p>Du må logge inn for å fortsette.</p><form method="post" action="/login"><input type="hidden" name="lsd" value="' +
              noise(s, 16) +
              '"><input name="email" placeholder="E-post"><input type="password" name="pass" placeholder="Passord"><button>Logg inn</button><a href="/recover">Glemt passord?</a></form>',
            bare: true,
          })
        : s.path.startsWith('/groups/')
          ? go(`/login?next=${encodeURIComponent(s.q.path)}`, 302)
          : undefined,
  }),
  unsure({
    n: 'basic-401',
    l: 'en',
    k: 'old',
    b: 'Allotment Society',
    p: '/members/minutes/2018-06.html',
    f: 'login',
    v: ['login-required', 'blocked'],
    m: 'The directory asks for a name and a password, whatever lies in it.',
    at: (s) =>
      s.path.startsWith('/members/')
        ? html(
            page(
              'en',
              '401 Authorization Required',
              '<h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p>',
            ),
            401,
            [['WWW-Authenticate', 'Basic realm="Members"']],
          )
        : undefined,
  }),
  unsure({
    n: 'sso-proxy',
    l: 'nl',
    k: 'gov',
    b: 'Universiteitsbibliotheek',
    p: '/docview/441208?accountid=9912',
    f: 'login',
    v: ['login-required', 'blocked', 'redirected'],
    m: 'A university’s library proxy asks for the university account before it passes any address on.',
    at: (s) =>
      s.path.startsWith('/docview/')
        ? go(
            `https://idp.${s.host}/idp/profile/SAML2/Redirect/SSO?execution=e1s1&RelayState=${noise(s, 24)}`,
            302,
          )
        : undefined,
    more: {
      idp: (s) =>
        html(
          page(
            'nl',
            'Inloggen met je instellingsaccount',
            `<h1>Inloggen</h1><p>Log in om verder te gaan naar de Bibliotheekproxy.</p><form method="post" action="/idp/profile/SAML2/Redirect/SSO?execution=e1s1"><input type="hidden" name="csrf_token" value="${noise(s, 32)}"><label>Gebruikersnaam<input name="j_username"></label><label>Wachtwoord<input type="password" name="j_password"></label><button>Inloggen</button></form>`,
          ),
        ),
    },
  }),
  unsure({
    n: 'consent-gate',
    l: 'it',
    k: 'news',
    b: 'x',
    p: '/cronaca/2018/11/piena-del-fiume',
    f: 'consent',
    v: ['consent-required', 'blocked'],
    m: 'Every address leads to a consent page on another host, which brings no text.',
    sub: 'www.',
    at: (s) =>
      s.path === '/robots.txt'
        ? undefined
        : go(
            `https://consent.${s.host}/v2/collectConsent?sessionId=3_cc-session_${noise(s, 24)}&done=${encodeURIComponent(s.q.path)}`,
            302,
          ),
    more: {
      consent: (s) =>
        html(
          page(
            'it',
            'La tua privacy',
            `<div class="con-wizard"><h1>Noi e i nostri partner teniamo alla tua privacy</h1><p>Prima di continuare, scegli se accettare i cookie. Archiviamo e accediamo a informazioni sul tuo dispositivo.</p><form method="post" class="consent-form"><input type="hidden" name="csrfToken" value="${noise(s, 8)}"><button name="agree" value="agree">Accetta tutto</button><button name="reject" value="reject">Rifiuta tutto</button></form></div>`,
          ),
        ),
    },
  }),
  unsure({
    n: 'geo-451',
    l: 'en',
    k: 'news',
    b: 'x',
    p: '/local/2018/council-vote',
    f: 'legal',
    v: ['legal-block', 'blocked'],
    m: 'A local paper answers 451 to a whole continent.',
    at: () =>
      html(
        page(
          'en',
          '451: Unavailable due to legal reasons',
          '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p>',
        ),
        451,
      ),
  }),
  unsure({
    n: 'strana-blok',
    l: 'ru',
    k: 'gov',
    b: 'x',
    p: '/registry/company/1027700',
    f: 'geo',
    v: ['blocked', 'legal-block'],
    m: 'A register refuses every visitor from abroad with 403.',
    at: () =>
      html(
        page(
          'ru',
          'Доступ ограничен',
          '<h1>403 Доступ запрещён</h1><p>Доступ к сайту с IP-адресов вашей страны ограничен. Если вы используете VPN, отключите его.</p>',
        ),
        403,
      ),
  }),
  unsure({
    n: 'deaf-harbour',
    l: 'vi',
    k: 'gov',
    b: 'x',
    p: '/bao-cao/2016/lu-lut',
    f: 'timeout',
    v: ['timeout', 'unreachable'],
    m: 'The host never completes a connection.',
    host: { tcp: 'deaf' },
  }),
  unsure({
    n: 'waiting-room',
    l: 'sv',
    k: 'shop',
    b: 'x',
    p: '/biljetter/finalen-2024',
    f: 'queue',
    v: ['blocked', 'rate-limited', 'maintenance'],
    m: 'A waiting room stands before every address of a ticket office.',
    at: (s) =>
      s.path === '/kö'
        ? undefined
        : go(
            `https://queue.${s.host}/?c=biljett&e=final&t=${encodeURIComponent(s.q.path)}&q=${noise(s, 32)}`,
            302,
          ),
    more: {
      queue: (s) =>
        html(
          page(
            'sv',
            'Du står i kö',
            `<h1>Du står i kö</h1><p>Många vill in just nu. När det är din tur har du tio minuter på dig att komma in på webbplatsen.</p><p>Ditt könummer: ${s.q.before + 40118}. Beräknad väntetid: mer än en timme.</p>`,
          ),
        ),
    },
  }),
  unsure({
    n: 'forbidden-all',
    l: 'ja',
    k: 'gov',
    b: 'x',
    p: '/toukei/h20/hyou3.html',
    f: 'bot-wall',
    v: ['blocked'],
    m: 'The server refuses this kind of visitor at every address, its front page included.',
    at: () =>
      html(
        '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>',
        403,
      ),
  }),
  unsure({
    n: 'robot-apsauga',
    l: 'lt',
    k: 'drupal',
    b: 'x',
    p: '/sprendimai/2019-441',
    f: 'bot-wall',
    m: 'A hosting firm’s shield asks every visitor to tick that he is no robot, 200.',
    at: (s) =>
      s.path === '/robots.txt'
        ? plain('User-agent: *\nAllow: /\n')
        : html(
            page(
              'lt',
              'Patvirtinkite, kad nesate robotas',
              `<h1>Patvirtinkite, kad esate žmogus</h1><form method="post" action="/.shield/verify"><input type="hidden" name="t" value="${noise(s, 40)}"><div class="g-recaptcha" data-sitekey="${noise(s, 40)}"></div><button>Tęsti</button></form><p>Jūsų IP adresas elgėsi neįprastai.</p>`,
            ),
          ),
  }),
]
