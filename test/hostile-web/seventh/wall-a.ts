/** Nobody can tell: walls of bots, logins, payment, consent, age, place. */
import type { WebCase } from '../case.ts'
import { paperSite } from './frames.ts'
import { always, html, moved, nginx, pages, typed, unsure } from './kit.ts'

const teaser = (lang: string, name: string, title: string, lead: string, wall: string): string =>
  paperSite({
    lang,
    name,
    nav: lang === 'de' ? ['Brandenburg', 'Sport', 'Trauer', 'Abo'] : ['社会', '経済', '文化', '地域'],
    side: [],
    foot: name,
  })(
    title,
    `${lead}<div class="paywall" data-state="locked">${wall}</div>`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
  )

export const wallA: readonly WebCase[] = [
  unsure(
    'g-cf-moment',
    'en',
    'bot-wall',
    '/research/working-papers/wp-22-07',
    'Cloudflare asks for a script challenge with 403.',
    always(
      html(
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div><script>(function(){window._cf_chl_opt={cvId:"3",cZone:"g-cf-moment.test",cType:"managed",cRay:"8c2f0aa0de1b"};})();</script></body></html>',
        403,
        ['Server', 'cloudflare'],
        ['cf-mitigated', 'challenge'],
        ['CF-RAY', '8c2f0aa0de1b-FRA'],
      ),
    ),
    { reason: /cloudflare/i },
  ),
  unsure(
    'g-akamai-denied',
    'en',
    'bot-wall',
    '/statistics/tables/t14.xls',
    'Akamai denies with a reference number.',
    always(
      typed(
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;g&#45;akamai&#45;denied&#46;test&#47;statistics" on this server.<P>\nReference&#32;&#35;18&#46;9c8a1702&#46;1700000000&#46;2f1c3a\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;9c8a1702&#46;1700000000&#46;2f1c3a</P>\n</BODY>\n</HTML>\n',
        'text/html',
        403,
        ['Server', 'AkamaiGHost'],
      ),
    ),
    { reason: /akamai/i },
  ),
  unsure(
    'g-imperva-frame',
    'en',
    'bot-wall',
    '/bills/2018/hb1107',
    'Imperva answers 200 with a frame of its own and nothing else.',
    always(
      html(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1&incident_id=1066000330&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1066000330-43</iframe></body></html>',
        200,
        ['X-Iinfo', '9-1-0 0NNN RT'],
        ['X-CDN', 'Imperva'],
      ),
    ),
    { reason: /imperva|incapsula/i },
  ),
  unsure(
    'g-datadome-403',
    'fr',
    'bot-wall',
    '/economie/2022/la-fin-du-chauffage-au-fioul',
    'DataDome answers 403 with its script.',
    always(
      html(
        "<html lang=\"fr\"><head><title>g-datadome-403.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'fe','s':17434,'host':'geo.captcha-delivery.com'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
        403,
        ['X-DataDome', 'protected'],
        ['Set-Cookie', 'datadome=x1y2; Path=/; Secure'],
      ),
    ),
    { reason: /datadome/i },
  ),
  unsure(
    'g-anubis-teapot',
    'en',
    'bot-wall',
    '/lists/archive/2017/03/msg00114.html',
    'Anubis asks for proof of work, with 200.',
    always(
      html(
        '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css"><script id="anubis_version" type="application/json">"v1.19.1"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"5bc1"}</script></head><body><main><h1 id="title">Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></main><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script></body></html>',
      ),
    ),
    { reason: /anubis/i, below: 'lists.' },
  ),
  unsure(
    'g-ddos-guard',
    'ru',
    'bot-wall',
    '/publ/statistika/2020/itogi.html',
    'DDoS-Guard checks the browser with 403.',
    always(
      html(
        '<!doctype html><html><head><meta charset="utf-8"><title>DDoS-Guard</title><link rel="preload" href="/.well-known/ddos-guard/js-challenge/index.js" as="script"></head><body data-ddg-origin="true" data-ddg-l10n="true"><div class="container"><h1 data-translate="title">Проверка браузера перед переходом на сайт</h1><p>Подождите несколько секунд</p></div></body></html>',
        403,
        ['Server', 'ddos-guard'],
      ),
    ),
    { reason: /ddos-?guard/i },
  ),
  unsure(
    'g-f5-support-id',
    'en',
    'bot-wall',
    '/awards/view.cfm?award=091142',
    'A WAF answers 200 "The requested URL was rejected" with a support number.',
    always(
      html(
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1180244093871923466<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
      ),
    ),
  ),
  unsure(
    'g-smart-captcha',
    'ru',
    'bot-wall',
    '/maps/org/biblioteka/1009822/',
    'Redirected to /showcaptcha: are you a robot?',
    ({ path }) =>
      path.startsWith('/showcaptcha')
        ? html(
            '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Вы не робот?</title></head><body><div class="Container"><form method="POST" id="checkbox-captcha-form" action="/checkcaptcha?key=7c"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class="CheckboxCaptcha">Я не робот</div></form><p>SmartCaptcha</p></div></body></html>',
          )
        : moved(`/showcaptcha?retpath=${encodeURIComponent(path)}`, 302),
  ),
  unsure(
    'g-yanzheng',
    'zh-CN',
    'bot-wall',
    '/item/%E4%BA%91%E6%A1%A5/88120',
    'A Chinese encyclopaedia answers 200 with a safety check.',
    always(
      html(
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>安全验证</title><link rel="stylesheet" href="/wappass/css/mkd.css"></head><body><div class="timeout hide"><div class="timeout-img"></div><div class="timeout-title">网络不给力，请稍后重试</div><button id="btn">返回首页</button></div><div class="passmod_slide">请完成下方验证后继续操作：拖动左侧滑块填充拼图</div><script src="/static/passmachine/js/mkd_v2.js"></script></body></html>',
      ),
    ),
  ),
  unsure(
    'g-aws-waf-202',
    'en',
    'bot-wall',
    '/journals/aquatic/5/2/118',
    'AWS WAF answers 202 with a challenge script.',
    always(
      html(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQIDAHj","iv":"CgAH","context":"s8"};</script><script src="https://token.awswaf.com/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
        202,
        ['x-amzn-waf-action', 'challenge'],
        ['Server', 'awselb/2.0'],
      ),
    ),
    { reason: /aws|amazon/i },
  ),
  unsure(
    'g-linkedin-like-999',
    'en',
    'bot-wall',
    '/in/marta-oduya-4417b2',
    'A network of professionals answers 999.',
    always(
      typed(
        '<html><head><script type="text/javascript">window.onload = function() { var domain = "g-linkedin-like-999.test"; window.location.href = "https://" + domain + "/authwall?sessionRedirect=" + encodeURIComponent(window.location.href); }</script></head></html>',
        'text/html',
        999,
      ),
    ),
    { words: ['blocked', 'login-required', 'bad-response'] },
  ),
  unsure(
    'g-plain-403',
    'pl',
    'bot-wall',
    '/akta/2013/uchwala-88.pdf',
    'A bare 403 of nginx for every address, without a word why.',
    always(
      typed(
        '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>\r\n',
        'text/html',
        403,
        ['Server', 'nginx/1.24.0'],
      ),
    ),
    { words: ['blocked', 'bad-response', 'login-required'] },
  ),
  unsure(
    'g-cas-login',
    'fr',
    'login',
    '/cours/mod/resource/view.php?id=40218',
    'A university course leads to central log-in.',
    ({ path }) =>
      path.startsWith('/cas/login')
        ? html(
            '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Service central d’authentification</title></head><body><header>Université Jean-Monge</header><form id="fm1" method="post"><h2>Entrez votre identifiant et votre mot de passe.</h2><label>Identifiant :<input name="username"></label><label>Mot de passe :<input type="password" name="password"></label><input type="hidden" name="execution" value="e1s1"><button>SE CONNECTER</button></form><p>Pour des raisons de sécurité, veuillez vous déconnecter et fermer votre navigateur lorsque vous avez fini d’accéder aux services authentifiés.</p></body></html>',
          )
        : moved(`/cas/login?service=${encodeURIComponent(`https://g-cas-login.test${path}`)}`, 302),
    { words: ['login-required'] },
  ),
  unsure(
    'g-gruppe-anmelden',
    'de',
    'login',
    '/groups/heimatverein/posts/1190022',
    'A social network shows "log in to continue" with 200 for whatever is asked.',
    always(
      html(
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Anmelden oder registrieren | Gesichtsbuch</title></head><body><div id="globalContainer"><h2>Du musst dich zuerst anmelden.</h2><form action="/login/device-based/" method="post"><input name="email" placeholder="E-Mail-Adresse oder Handynummer"><input type="password" name="pass" placeholder="Passwort"><button name="login">Anmelden</button></form><a href="/recover">Passwort vergessen?</a> · <a href="/r.php">Neues Konto erstellen</a></div></body></html>',
      ),
    ),
    { words: ['login-required'] },
  ),
  unsure(
    'g-basic-401',
    'en',
    'login',
    '/intranet/minutes/2010-05.html',
    'The server asks for a name and a password with 401.',
    always(
      typed(
        '<html><head><title>401 Authorization Required</title></head><body><h1>Authorization Required</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>',
        'text/html',
        401,
        ['WWW-Authenticate', 'Basic realm="Members only"'],
      ),
    ),
    { words: ['login-required'] },
  ),
  unsure(
    'g-drive-request',
    'en',
    'login',
    '/file/d/1kYz0Qm/view',
    'A cloud file answers that one needs permission to see it.',
    always(
      html(
        '<!DOCTYPE html><html lang="en"><head><title>Clouddrive: Sign-in</title></head><body><h1>You need access</h1><p>Ask for access, or switch to an account with access.</p><form><textarea placeholder="Message (optional)"></textarea><button>Request access</button></form><p>You are not signed in. <a href="/signin">Sign in</a></p></body></html>',
      ),
    ),
    { words: ['login-required'] },
  ),
  unsure(
    'g-plus-artikel',
    'de',
    'paywall',
    '/panorama/plus24418/Der-letzte-Faehrmann.html',
    'A German paper shows one paragraph and the subscription.',
    pages(
      {
        '/panorama/plus24418/Der-letzte-Faehrmann.html': html(
          teaser(
            'de',
            'Märkischer Anzeiger',
            'Der letzte Fährmann von Caputh',
            '<p>Seit 41 Jahren zieht Ernst Wuttke die Seilfähre über das Gemünde. Im Herbst soll Schluss sein.</p>',
            '<h3>Weiterlesen mit MA+</h3><p>Dieser Artikel ist für Abonnenten. Jetzt 4 Wochen für 1 € testen, danach 9,99 € im Monat.</p><button>Jetzt abonnieren</button><a>Bereits Abonnent? Anmelden</a>',
          ),
        ),
      },
      nginx,
    ),
    { words: ['paywalled'] },
  ),
  unsure(
    'g-yuryo-kaiin',
    'ja',
    'paywall',
    '/articles/DA3S1388201.html',
    'A Japanese paper: the rest is for paying members.',
    pages(
      {
        '/articles/DA3S1388201.html': html(
          teaser(
            'ja',
            '東山新聞デジタル',
            '消えた駅弁　最後の一折',
            '<p>峠の駅で70年続いた立ち売りが、この春で姿を消す。</p>',
            '<p>この記事は有料記事です。残り1842文字</p><a>有料会員になると続きをお読みいただけます。</a><a>ログインして続きを読む</a>',
          ),
        ),
      },
      nginx,
    ),
    { words: ['paywalled'] },
  ),
  unsure(
    'g-402-journal',
    'en',
    'paywall',
    '/doi/full/10.0000/ajh.2011.0044',
    'A publisher answers 402.',
    pages(
      {
        '/doi/full/10.0000/ajh.2011.0044': html(
          '<!DOCTYPE html><html lang="en"><head><title>Purchase access</title></head><body><h1>Get full access to this article</h1><p>24-hour online access USD 42.00. Institutional users: check access.</p></body></html>',
          402,
        ),
      },
      nginx,
    ),
    { words: ['paywalled'] },
  ),
  unsure(
    'g-consent-umleitung',
    'de',
    'consent',
    '/netzwelt/web/a-771208.html',
    'A newspaper leads to a consent host: accept adverts or subscribe.',
    () =>
      moved(
        'https://zustimmung.g-consent-umleitung.test/privacy?targetUrl=%2Fnetzwelt%2Fweb%2Fa-771208.html',
        302,
      ),
    {
      words: ['consent-required'],
      below: 'www.',
      others: {
        'zustimmung.g-consent-umleitung.test': {
          serve: always(
            html(
              '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Nordspiegel: Zustimmung</title></head><body><main><h1>Weiterlesen mit Werbung</h1><p>Besuchen Sie nordspiegel wie gewohnt mit Werbung und üblichem Tracking. (Zustimmung ist jederzeit widerrufbar.)</p><button>Akzeptieren und weiter</button><h1>… oder ohne Werbung im PUR-Abo</h1><p>Nutzen Sie unser Angebot ganz ohne Werbetracking für 4,99 € im Monat.</p><button>Zum Abo</button><p>Tracking: Um der Ausspielung von Werbung willen verarbeiten wir und bis zu 212 Partner Informationen auf Ihrem Gerät.</p></main></body></html>',
            ),
          ),
        },
      },
    },
  ),
  unsure(
    'g-voordat-je',
    'nl',
    'consent',
    '/binnenland/dijkpaard-terug',
    'A Dutch site answers every address with a consent question before anything else, with 200.',
    always(
      html(
        '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Voordat je verdergaat</title></head><body><form action="/privacygate-confirm" method="post"><h1>Voordat je verdergaat naar het Polderblad</h1><p>Wij en 173 partners gebruiken cookies. Geef toestemming om door te gaan naar de gevraagde pagina.</p><button name="c" value="all">Akkoord</button><button name="c" value="set">Voorkeuren instellen</button></form></body></html>',
      ),
    ),
    { words: ['consent-required'] },
  ),
  unsure(
    'g-age-gate-fr',
    'fr',
    'age-gate',
    '/cuvees/2016-clos-du-moulin',
    'A vintner asks for the age before every page.',
    ({ path }) =>
      path.startsWith('/verification-age')
        ? html(
            '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Domaine Aubertin</title></head><body><img src="/logo.svg" alt="Domaine Aubertin"><p>Pour visiter notre site, vous devez avoir l’âge légal requis pour la consommation d’alcool dans votre pays de résidence.</p><form><label>Êtes-vous majeur ?</label><button name="age" value="1">Oui</button><button name="age" value="0">Non</button></form><small>L’abus d’alcool est dangereux pour la santé, à consommer avec modération.</small></body></html>',
          )
        : moved(`/verification-age?retour=${path}`, 302),
    { words: ['consent-required', 'blocked', 'login-required'] },
  ),
]
