/** What nobody can tell from outside: walls, gates, tills, courts' orders, servers in trouble, faulty certificates. */
import type { WebCase } from '../case.ts'
import { draw, many, ok, open, raw, st, to, type Page, type Site } from './kit.ts'

const wall = (page: Page) => ({
  other: page,
  pages: { '/': page, '/robots.txt': page } as Record<string, Page>,
})
const site = (l: string, b: string, n: number, hl = ''): Site => ({ l, b, n, ...(hl ? { hl } : {}) })
const html = (l: string, t: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${l}"><head><meta charset="utf-8"><title>${t}</title>${head}</head><body>${body}</body></html>`

export const unsure: readonly WebCase[] = [
  open('cf-moment-fr', 'bot-wall', 'Cloudflare’s managed challenge in French.', '/tribune/1182', 'fr', null, {
    reason: /cloudflare/i,
    ...wall(
      st(
        403,
        html(
          'fr-FR',
          'Un instant…',
          "<div class=\"main-wrapper\" role=\"main\"><div class=\"main-content\"><noscript><div id=\"challenge-error-text\">Enable JavaScript and cookies to continue</div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'t10-cf-moment-fr.test',cType:'managed',cRay:'8f1b2c'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f1b2c';document.head.appendChild(a);}());</script>",
        ),
        'text/html; charset=UTF-8',
        [
          ['Server', 'cloudflare'],
          ['CF-RAY', '8f1b2c7d5e9a-CDG'],
          ['cf-mitigated', 'challenge'],
        ],
      ),
    ),
  }),
  open('cf-1020', 'bot-wall', 'Cloudflare’s firewall block.', '/stats/2020', 'en', null, {
    reason: /cloudflare/i,
    ...wall(
      st(
        403,
        html(
          'en-US',
          'Attention Required! | Cloudflare',
          '<div id="cf-wrapper"><div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access t10-cf-1020.test</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: <strong>8f2b33</strong> • Performance &amp; security by <a href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a></p></div></div>',
        ),
        'text/html; charset=UTF-8',
        [
          ['Server', 'cloudflare'],
          ['CF-RAY', '8f2b33aa-FRA'],
        ],
      ),
    ),
  }),
  open('akamai-ref', 'bot-wall', 'Akamai’s Access Denied.', '/press-release/2021-q3', 'en', null, {
    reason: /akamai/i,
    ...wall(
      st(
        403,
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;t10&#45;akamai&#45;ref&#46;test&#47;press" on this server.<P>\nReference&#32;&#35;18&#46;2d3e1202&#46;1718000000&#46;3b1f9c\n<P>\nhttps&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;2d3e1202&#46;1718000000&#46;3b1f9c\n</P>\n</BODY>\n</HTML>\n',
        'text/html',
        [['Server', 'AkamaiGHost']],
      ),
    ),
  }),
  open('datadome-device', 'bot-wall', 'DataDome’s script page.', '/annonce/2213.htm', 'fr', null, {
    reason: /datadome/i,
    ...wall(
      st(
        403,
        "<html lang=\"fr\"><head><title>t10-datadome-device.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAA','hsh':'05B30B','t':'bv','s':28042,'host':'geo.captcha-delivery.com'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
        'text/html;charset=utf-8',
        [
          ['X-DataDome', 'protected'],
          ['X-DD-B', '1'],
        ],
      ),
    ),
  }),
  open('imperva-iframe', 'bot-wall', 'Imperva’s frame, sent with 200.', '/dokument/8821', 'pl', null, {
    reason: /imperva|incapsula/i,
    ...wall(
      ok(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1182-0&incident_id=123-456&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 123000-456</iframe></body></html>',
        'text/html',
        [
          ['X-Iinfo', '9-1182-0 0NNN RT(171 0) q(0 -1 -1 1) r(0 -1) B12'],
          ['Set-Cookie', 'visid_incap_2271=abc; Path=/'],
        ],
      ),
    ),
  }),
  open('human-press-hold', 'bot-wall', 'HUMAN’s press-and-hold.', '/b/listing-77', 'en', null, {
    reason: /perimeterx|human/i,
    ...wall(
      st(
        403,
        html(
          'en',
          'Access to this page has been denied',
          '<section><div class="px-captcha-header">Before we continue...</div><div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><p>Reference ID 1b2c-33</p></section><script>window._pxAppId="PXx1y2";window._pxUuid="1b2c";</script><script src="/x1y2/captcha/captcha.js?a=c"></script>',
        ),
      ),
    ),
  }),
  open('awswaf-202', 'bot-wall', 'AWS WAF’s challenge with 202.', '/judgment/33', 'en', null, {
    reason: /aws/i,
    ...wall(
      st(
        202,
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQID","iv":"CgAB","context":"x"};</script><script src="https://a1b2.edge.sdk.awswaf.com/a1b2/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>',
        'text/html; charset=UTF-8',
        [['x-amzn-waf-action', 'challenge']],
      ),
    ),
  }),
  open(
    'f5-support-id',
    'bot-wall',
    'F5’s rejection, sent with 200 as it does by default.',
    '/hukum/pp-12',
    'id',
    null,
    {
      ...wall(
        ok(
          "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1182334455667788<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
          'text/html; charset=utf-8',
        ),
      ),
    },
  ),
  open('sucuri-block', 'bot-wall', 'Sucuri’s firewall.', '/wp/entry-12', 'es', null, {
    reason: /sucuri/i,
    ...wall(
      st(
        403,
        html(
          'en',
          'Sucuri WebSite Firewall - Access Denied',
          '<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><table><tr><td>Block ID:</td><td>BNP005</td></tr></table>',
        ),
        'text/html',
        [
          ['X-Sucuri-ID', '15011'],
          ['Server', 'Sucuri/Cloudproxy'],
        ],
      ),
    ),
  }),
  open(
    'anubis-pow',
    'bot-wall',
    'Anubis weighs the visitor with a proof of work, 200.',
    '/project/commit/9f1',
    'en',
    null,
    {
      reason: /anubis/i,
      ...wall(
        ok(
          '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=v1.21.0"><script id="anubis_version" type="application/json">"v1.21.0"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4}}</script></head><body id="top"><main><h1 class="centered-div">Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></main></body></html>',
        ),
      ),
    },
  ),
  open(
    'vercel-checkpoint',
    'bot-wall',
    'Vercel’s checkpoint, 429 with its own header.',
    '/essays/slow',
    'en',
    null,
    {
      v: ['blocked', 'rate-limited'],
      ...wall(
        st(
          429,
          html(
            'en',
            'Vercel Security Checkpoint',
            '<p id="header-text">We\'re verifying your browser</p><p><a href="https://vercel.link/security-checkpoint">Website owner? Click here to fix</a></p><p>Vercel Security Checkpoint | fra1::17180</p><script>(async()=>{})()</script>',
          ),
          'text/html; charset=utf-8',
          [
            ['x-vercel-mitigated', 'challenge'],
            ['server', 'Vercel'],
          ],
        ),
      ),
    },
  ),
  open('ddos-guard', 'bot-wall', 'DDoS-Guard looks at the browser.', '/topic/881', 'ru', null, {
    reason: /ddos-?guard/i,
    ...wall(
      st(
        403,
        html(
          'ru',
          'DDoS-Guard',
          '<h1 id="title">Проверка браузера перед переходом на t10-ddos-guard.test</h1><p>Пожалуйста, подождите несколько секунд. После проверки вы будете перенаправлены автоматически.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
        ),
        'text/html',
        [
          ['Server', 'ddos-guard'],
          ['Set-Cookie', '__ddg1_=Ab1; Path=/'],
        ],
      ),
    ),
  }),
  open(
    'yandex-smart',
    'captcha',
    'A search giant’s wall: a redirect to its captcha.',
    '/maps/org/1124',
    'ru',
    null,
    {
      other: (request) =>
        request.path.startsWith('/showcaptcha')
          ? ok(
              html(
                'ru',
                'Вы не робот?',
                '<div class="CheckboxCaptcha"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form method="POST" action="/checkcaptcha"><input type="submit" id="js-button" aria-label="Я не робот"></form><div>SmartCaptcha by Yandex Cloud</div></div>',
              ),
            )
          : to(`/showcaptcha?cc=1&retpath=${encodeURIComponent(request.path)}`, 302),
    },
  ),
  open('baidu-verify', 'captcha', 'A Chinese giant’s slider, 200.', '/item/1182', 'zh', null, {
    ...wall(
      ok(
        html(
          'zh',
          '安全验证',
          '<div class="timeout hide"><p>网络不给力，请稍后重试</p></div><h2>请完成下方验证后继续操作</h2><div class="mod-vcode-content" id="ui-vc"></div><p>拖动左侧滑块使图片为正</p><script src="https://wappass.example/static/waf/mkdjump.js"></script>',
        ),
      ),
    ),
  }),
  open('linkedin-999', 'bot-wall', 'Status 999 for strangers.', '/in/janedoe', 'en', null, {
    ...wall(
      raw(
        'HTTP/1.1 999 Request denied\r\nContent-Type: text/html\r\nContent-Length: 167\r\nConnection: close\r\n\r\n<html><head><script type="text/javascript">window.onload=function(){var d="li";window.location.href="https://"+d+"/authwall?trk=x"}</script></head></html>             ',
      ),
    ),
  }),
  open('kasada-429', 'bot-wall', 'Kasada’s page: 429, one script.', '/boat/778', 'en', null, {
    reason: /kasada/i,
    ...wall(
      st(
        429,
        '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!==\'undefined\'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x-kpsdk-im=AAIk"></script></body></html>',
        'text/html',
        [
          ['x-kpsdk-ct', '0aB1'],
          ['x-kpsdk-r', '1-Aa'],
        ],
      ),
    ),
    v: ['blocked', 'rate-limited'],
  }),
  open(
    'wordfence-503',
    'bot-wall',
    'Wordfence keeps foreign visitors out with 503.',
    '/noticias/99',
    'pt',
    null,
    {
      v: ['blocked'],
      reason: /wordfence/i,
      ...wall(
        st(
          503,
          html(
            'pt',
            'Your access to this site has been limited by the site owner',
            '<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><h3>Block Technical Data</h3><table><tr><th>Block Reason:</th><td>Access from your area has been temporarily limited for security reasons</td></tr></table><p>Generated by Wordfence at Tue, 4 Jun 2024</p>',
          ),
        ),
      ),
    },
  ),
  open(
    'plain-403-host',
    'status',
    'A server that refuses all strangers with its own 403.',
    '/ogloszenia/12',
    'pl',
    null,
    {
      v: ['blocked', 'bad-response'],
      ...wall(
        st(
          403,
          '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
          'text/html',
        ),
      ),
    },
  ),
  open(
    'homemade-captcha-he',
    'captcha',
    'A law database’s own letters-in-a-picture, 200.',
    '/psika/2211',
    'he',
    null,
    {
      ...wall(
        ok(
          html(
            'he',
            'אימות',
            '<form method="post"><p>כדי להמשיך לצפייה בפסק הדין יש להקליד את האותיות שבתמונה</p><img src="/captcha.jpg" alt=""><input name="captcha"><button>המשך</button></form>',
          ),
        ),
      ),
    },
  ),
  open(
    'recaptcha-court',
    'captcha',
    'A court register behind reCAPTCHA, 200.',
    '/spisak/3-P-118',
    'sr',
    null,
    {
      ...wall(
        ok(
          html(
            'sr',
            'Портал судова – провера',
            '<h3>Портал судова</h3><p>Пре приказа предмета потврдите да нисте робот.</p><form><div class="g-recaptcha" data-sitekey="6LcAAA"></div><button>Настави</button></form>',
            '<script src="https://www.google.com/recaptcha/api.js" async defer></script>',
          ),
        ),
      ),
    },
  ),
  open(
    'queue-room',
    'bot-wall',
    'A waiting room before the ministry’s portal.',
    '/vaccination/fact-12',
    'en',
    null,
    {
      v: ['blocked', 'rate-limited', 'maintenance'],
      other: (request) =>
        request.path.startsWith('/waiting-room')
          ? ok(
              html(
                'en',
                'You are now in line',
                '<h1>You are now in line</h1><p>When it is your turn, you will have 10 minutes to enter the website.</p><p>Number of users in line ahead of you: 4122</p><div data-queueit="c=health&e=portal"></div><footer>Powered by Queue-it</footer>',
              ),
            )
          : to('/waiting-room/?c=health&e=portal&t=x', 302),
    },
  ),
  open(
    'consent-redirect-yahoo',
    'consent',
    'A publisher sends all strangers through a consent host.',
    '/news/bruecke-gesperrt-1182.html',
    'de',
    null,
    {
      v: ['consent-required'],
      other: to(
        'https://consent.t10-consent-redirect-yahoo.test/v2/collectConsent?sessionId=3_cc-session_1&lang=de-DE',
        302,
      ),
      hosts: {
        'consent.t10-consent-redirect-yahoo.test': {
          serve: () =>
            ok(
              html(
                'de',
                'Ihre Datenschutzeinstellungen',
                '<div class="con-wizard"><h1>Wir und unsere 241 Partner schätzen Ihre Privatsphäre</h1><p>Wenn Sie auf „Alle akzeptieren“ klicken, verwenden wir Ihre genauen Standortdaten sowie andere personenbezogene Daten wie IP-Adresse und Browserverlauf für personalisierte Werbung und Inhalte.</p><form method="post"><button name="agree" value="agree">Alle akzeptieren</button><button name="reject" value="reject">Alle ablehnen</button><button>Einstellungen verwalten</button></form></div>',
              ),
            ),
        },
      },
    },
  ),
  open('consent-dpg', 'consent', 'A Dutch publisher’s privacy gate.', '/binnenland/dijk~a118/', 'nl', null, {
    v: ['consent-required'],
    other: (request) =>
      request.path.startsWith('/privacy-gate')
        ? ok(
            html(
              'nl',
              'Privacy-instellingen',
              '<main><h1>De Dijkbode gebruikt cookies</h1><p>Om verder te lezen vragen wij uw keuze. Wij en derden plaatsen cookies om advertenties af te stemmen.</p><button>Akkoord</button> <button>Instellen</button></main>',
            ),
          )
        : to(`/privacy-gate/accept?redirectUri=${encodeURIComponent(request.path)}`, 302),
  }),
  open(
    'pur-abo-200',
    'consent',
    'Pay or consent on the very address: no article in the document.',
    '/kultur/orgel-4410',
    'de',
    null,
    {
      v: ['consent-required'],
      ...wall(
        ok(
          html(
            'de',
            'Kurier am Abend – Zustimmung',
            '<div id="gate"><div><h2>Mit Werbung lesen</h2><p>Kurier am Abend mit Werbung, Tracking und Cookies kostenlos lesen. Die Zustimmung ist jederzeit widerrufbar.</p><button>Zustimmen und weiter</button></div><div><h2>Kurier pur</h2><p>Ohne Werbetracking für 4,99 € im Monat. Schon Pur-Abonnent? <a href="/login">Anmelden</a></p><button>Jetzt abonnieren</button></div></div><footer>Impressum · Datenschutz · AGB</footer>',
          ),
        ),
      ),
    },
  ),
  open(
    'age-gate',
    'consent',
    'A brewery asks for the birthday before any page.',
    '/nase-pivo/historie',
    'cs',
    null,
    {
      v: ['consent-required', 'blocked', 'login-required'],
      other: (request) =>
        request.path.startsWith('/vek')
          ? ok(
              html(
                'cs',
                'Je vám 18 let?',
                '<h1>Už vám bylo osmnáct?</h1><form action="/vek" method="post"><input name="rok" placeholder="RRRR"><button>Vstoupit</button></form><p>Pijte s rozumem.</p>',
              ),
            )
          : to('/vek', 302),
    },
  ),
  open(
    'login-sso',
    'login',
    'A university intranet leads to single sign-on at another host.',
    '/intern/protokolle/2014-3.pdf',
    'de',
    null,
    {
      v: ['login-required'],
      other: to('https://idp.t10-login-sso.test/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZJB', 302),
      hosts: {
        'idp.t10-login-sso.test': {
          serve: () =>
            ok(
              html(
                'de',
                'Zentraler Anmeldedienst',
                '<h1>Anmelden bei: Intranet der Hochschule Hardtberg</h1><form action="/idp/profile/SAML2/Redirect/SSO?execution=e1s1" method="post"><label>Uni-Kennung <input name="j_username"></label><label>Passwort <input type="password" name="j_password"></label><button name="_eventId_proceed">Anmelden</button></form><a href="#">Passwort vergessen?</a>',
              ),
            ),
        },
      },
    },
  ),
  open(
    'login-social-200',
    'login',
    'A social network shows its log-in form on the post’s own address.',
    '/groups/oldbridge/posts/118/',
    'en',
    null,
    {
      v: ['login-required'],
      ...wall(
        ok(
          html(
            'en',
            'Log into Hearthside',
            '<div id="globalContainer"><h1>You must log in to continue.</h1><form id="login_form" method="post" action="/login/?next=x"><input name="email" placeholder="Email or phone"><input type="password" name="pass"><button>Log In</button><a href="/recover">Forgot account?</a> <a href="/r.php">Sign up for Hearthside</a></form></div>',
          ),
        ),
      ),
    },
  ),
  open('login-basic-401', 'login', 'HTTP authentication.', '/archiv/akte7/', 'de', null, {
    v: ['login-required'],
    ...wall(
      st(
        401,
        '<html><head><title>401 Authorization Required</title></head><body><h1>Authorization Required</h1></body></html>',
        'text/html',
        [['WWW-Authenticate', 'Basic realm="Mitglieder"']],
      ),
    ),
  }),
  open(
    'login-forum-ko',
    'login',
    'A Korean café for members.',
    '/cafe/4412/88',
    site('ko', '산사랑 카페', 2),
    {
      t: '카페',
      h1: null,
      m: '<div class="box"><p>이 글은 카페 회원만 읽을 수 있습니다.</p><form action="/nid/login"><input name="id" placeholder="아이디"><input type="password" name="pw" placeholder="비밀번호"><button>로그인</button></form><a href="/join">카페 가입하기</a></div>',
    },
    { v: ['login-required'] },
  ),
  open(
    'login-sharepoint',
    'login',
    'A shared document leads to a corporate sign-in.',
    '/:b:/s/policy/EaBc',
    'en',
    to(
      'https://login.t10-login-sharepoint.test/common/oauth2/authorize?client_id=00000003-0000-0ff1-ce00-000000000000&response_mode=form_post',
      302,
    ),
    {
      v: ['login-required'],
      hosts: {
        'login.t10-login-sharepoint.test': {
          serve: () =>
            ok(
              html(
                'en',
                'Sign in to your account',
                '<form name="f1" id="i0281" method="post"><div role="heading">Sign in</div><input type="email" name="loginfmt" placeholder="Email, phone, or Skype"><input name="passwd" type="password" style="display:none"><div>No account? <a href="#">Create one!</a></div><input type="submit" value="Next"></form>',
              ),
            ),
        },
      },
    },
  ),
  open(
    'paywall-headline-only',
    'paywall',
    'A headline and an offer; no sentence of the text.',
    '/nyheter/a/7lLq2/hamnen-saljs',
    site('sv', 'Kustposten', 7, 'Vindkraft stoppas|Nytt badhus|Derbyt slutade lika'),
    {
      t: 'Hamnen säljs till danskt bolag',
      m: '<div class="paywall" data-premium="true"><h2>För att läsa hela artikeln behöver du vara prenumerant</h2><p>Bli kund för 1 kr första månaden. Ingen bindningstid.</p><button>Köp nu</button><p>Redan prenumerant? <a href="/logga-in">Logga in</a></p></div>',
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hamnen säljs till danskt bolag","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
    },
    { v: ['paywalled'] },
  ),
  open(
    'paywall-402',
    'paywall',
    'Status 402.',
    '/reports/full/118',
    'en',
    st(
      402,
      '{"error":"payment_required","message":"This report is available to subscribers of the Pro plan."}',
      'application/json',
    ),
    { v: ['paywalled'] },
  ),
  open(
    'paywall-journal',
    'paywall',
    'A publisher’s purchase page in place of the paper: no abstract.',
    '/doi/full/10.5555/tw.1187',
    { l: 'en', b: 'Annals of Weir Studies', n: 20 },
    {
      t: 'Get Access',
      m: 'You do not have access to this content.\n# Purchase instant access\n- 48-hour access: USD 12.00\n- Article purchase (PDF): USD 49.00\n# Log in\n- Institutional login\n- Personal account',
    },
    { v: ['paywalled', 'login-required'] },
  ),
  open('rate-429', 'rate-limit', 'Too many requests, try in an hour.', '/wiki/Special:Diff/118', 'en', null, {
    v: ['rate-limited'],
    ...wall(
      st(
        429,
        html(
          'en',
          'Too Many Requests',
          '<h1>Error</h1><p>Too many requests from this network. Please respect our robot policy and slow down. (f061ab2)</p>',
        ),
        'text/html',
        [['Retry-After', '3600']],
      ),
    ),
  }),
  open(
    'rate-limit-api',
    'rate-limit',
    'An API’s quota for the nameless is used up, 403.',
    '/repos/kettle/issues/4',
    'en',
    null,
    {
      v: ['rate-limited', 'blocked'],
      ...wall(
        st(
          403,
          '{"message":"API rate limit exceeded for 192.0.2.7. (But here\'s the good news: Authenticated requests get a higher rate limit.)"}',
          'application/json',
          [
            ['X-RateLimit-Limit', '60'],
            ['X-RateLimit-Remaining', '0'],
            ['X-RateLimit-Reset', '1893456000'],
            ['Retry-After', '1800'],
          ],
        ),
      ),
    },
  ),
  open(
    'err-500-yii',
    'server-error',
    'A framework’s 500 on the whole site.',
    '/catalog/view/88',
    'uk',
    null,
    {
      v: ['server-error'],
      ...wall(
        st(
          500,
          html(
            'uk',
            'Помилка',
            '<h1>Внутрішня помилка сервера (#500)</h1><p>На сервері сталася внутрішня помилка.</p>',
          ),
        ),
      ),
    },
  ),
  open(
    'wp-db-error',
    'server-error',
    'WordPress cannot reach its database.',
    '/2015/09/vineyard/',
    'en',
    null,
    {
      v: ['server-error'],
      ...wall(
        st(
          500,
          '<!DOCTYPE html><html lang="en-US"><head><title>Database Error</title></head><body><div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>',
        ),
      ),
    },
  ),
  open('err-502', 'server-error', 'A gateway without anything behind.', '/statistik/tab7', 'de', null, {
    v: ['server-error'],
    ...wall(
      st(
        502,
        '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
        'text/html',
      ),
    ),
  }),
  open('cf-522', 'server-error', 'A CDN reports that the origin is silent.', '/arhiva/12', 'ro', null, {
    v: ['server-error'],
    ...wall(
      st(
        522,
        html(
          'en-US',
          't10-cf-522.test | 522: Connection timed out',
          "<h1>Connection timed out <span>Error code 522</span></h1><p>The initial connection between Cloudflare's network and the origin web server timed out.</p>",
        ),
        'text/html; charset=UTF-8',
        [
          ['Server', 'cloudflare'],
          ['CF-RAY', '8f3-OTP'],
        ],
      ),
    ),
  }),
  open('maint-503', 'maintenance', 'Announced works, 503 with a time.', '/e-dienste/antrag', 'de', null, {
    v: ['maintenance', 'server-error'],
    ...wall(
      st(
        503,
        html(
          'de',
          'Gleich wieder da',
          '<h1>Wir räumen gerade um</h1><p>Die Seite wird bis Sonntag, 22 Uhr, auf einen neuen Server gezogen. Danach finden Sie alles am gewohnten Platz.</p>',
        ),
        'text/html; charset=utf-8',
        [['Retry-After', '7200']],
      ),
    ),
  }),
  open(
    'maint-200-all',
    'maintenance',
    'The whole site is hidden behind a maintenance page with 200.',
    '/haberler/118',
    'tr',
    null,
    {
      v: ['maintenance'],
      ...wall(
        ok(
          html(
            'tr',
            'Bakım çalışması',
            '<img src="/logo.png" alt="Ege Tarım Odası"><h1>Sitemizde kısa süreli bir bakım yapılıyor</h1><p>Sizlere daha iyi hizmet verebilmek için sistemimizi güncelliyoruz. Lütfen daha sonra tekrar ziyaret edin.</p>',
          ),
        ),
      ),
    },
  ),
  open('legal-451', 'legal', 'An American paper shuts Europe out.', '/news/local/fair-queen', 'en', null, {
    v: ['legal-block'],
    ...wall(
      st(
        451,
        html(
          'en',
          '451: Unavailable due to legal reasons',
          '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact desk@prairieledger.example or call 402-555-0100.</p>',
        ),
      ),
    ),
  }),
  open(
    'legal-provider-ru',
    'legal',
    'A provider’s page in place of the site, by order of the regulator.',
    '/story/8812',
    'ru',
    null,
    {
      v: ['legal-block'],
      ...wall(
        ok(
          html(
            'ru',
            'Доступ ограничен',
            '<h1>Доступ к информационному ресурсу ограничен</h1><p>на основании Федерального закона от 27 июля 2006 г. № 149-ФЗ «Об информации, информационных технологиях и о защите информации».</p><p>Причины ограничения доступа можно узнать в Едином реестре.</p>',
          ),
        ),
      ),
    },
  ),
  open(
    'legal-page-de',
    'legal',
    'A host withholds one page by order of a court.',
    '/artikel/urteil-4',
    site('de', 'Blog am Kanal', 17),
    st(
      451,
      draw(site('de', 'Blog am Kanal', 17), {
        t: 'Beitrag gesperrt',
        m: 'Dieser Beitrag darf aufgrund einer einstweiligen Verfügung des Landgerichts derzeit nicht gezeigt werden.',
      }),
    ),
    { v: ['legal-block'] },
  ),
  open(
    'tls-expired-page',
    'tls',
    'A certificate that ran out before a good page.',
    '/museum/',
    site('hu', 'Kékfestő Múzeum', 22),
    {
      t: 'Kékfestő Múzeum',
      m: 'A műhelyben 1956-ig dolgoztak. A mángorlót ló hajtotta.\nNyitva kedden és szombaton.',
    },
    { v: ['tls-error'], host: { tls: 'expired' } },
  ),
  open(
    'tls-self-signed',
    'tls',
    'A self-signed certificate before a good page.',
    '/~rk/notes.html',
    'en',
    '<html><head><title>Notes on tide mills</title></head><body><h1>Notes on tide mills</h1><p>Seventeen are left, two of them working.</p></body></html>',
    { v: ['tls-error'], host: { tls: 'self-signed' } },
  ),
  open(
    'tls-wrong-host',
    'tls',
    'A certificate of another name before a good page.',
    '/kaart',
    'nl',
    '<html lang="nl"><head><title>Waterkaart</title></head><body><h1>Waterkaart 1850</h1><p>Blad 12: de Eem en haar bochten.</p></body></html>',
    { v: ['tls-error'], host: { tls: 'wrong-host' } },
  ),
  open('silent-server', 'timeout', 'Takes the connection and says nothing.', '/data/', 'en', null, {
    v: ['timeout'],
    host: { tcp: 'silent' },
  }),
  open('deaf-filter', 'timeout', 'A filter drops every packet.', '/ru/otchet', 'ru', null, {
    v: ['timeout', 'unreachable'],
    host: { tcp: 'deaf' },
  }),
  open('servfail-zone', 'dns', 'Broken DNSSEC: SERVFAIL.', '/fakta', 'sv', null, {
    v: ['unreachable'],
    host: { dns: 'servfail' },
  }),
  open('garbled-http', 'malformed', 'Not HTTP at all.', '/', 'en', null, {
    v: ['bad-response'],
    scheme: 'http',
    ...wall(raw('220 mail.t10-garbled-http.test ESMTP Postfix\r\n')),
  }),
  open('teapot-406', 'status', 'ModSecurity’s 406 for strangers.', '/poemas/3', 'es', null, {
    v: ['blocked', 'bad-response'],
    ...wall(
      st(
        406,
        '<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>',
        'text/html',
      ),
    ),
  }),
  open('ftp-cited', 'unsupported', 'An FTP address.', '/', 'en', null, {
    v: ['unsupported'],
    cited: 'ftp://ftp.t10-ftp-cited.test/pub/README',
    hosts: { 'ftp.t10-ftp-cited.test': {} },
  }),
  open('magnet-cited', 'unsupported', 'A news group.', '/', 'en', null, {
    v: ['unsupported'],
    cited: 'news:comp.text.t10-magnet-cited',
  }),
  open(
    'inside-address',
    'unsafe',
    'A name that DNS leads into a private network.',
    '/wiki/Plan',
    'en',
    null,
    { v: ['unsafe'], host: { addresses: ['10.12.0.7'] } },
  ),
  open(
    'redirect-inside',
    'unsafe',
    'A redirect into the machine’s metadata.',
    '/r?id=9',
    'en',
    to('http://169.254.169.254/latest/meta-data/', 302),
    { v: ['unsafe'] },
  ),
  open(
    'wall-heavy-menu',
    'captcha',
    'A captcha in the middle of a shop’s whole frame.',
    '/dp/B0881',
    site('en', 'Everything Depot', 7),
    st(
      200,
      draw(site('en', 'Everything Depot', 7), {
        t: 'Everything Depot',
        h1: null,
        m: `<h4>Enter the characters you see below</h4>\nSorry, we just need to make sure you’re not a robot. For best results, please make sure your browser is accepting cookies.\n<form action="/errors/validateCaptcha"><img src="/captcha/x.jpg"><input name="field-keywords" placeholder="Type characters"><button>Continue shopping</button></form>\n${many(3, (n) => `<!-- ${n} To discuss automated access to our data please contact us -->`)}`,
      }),
    ),
    { pages: {} },
  ),
]
