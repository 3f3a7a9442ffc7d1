/** Cannot be told: walls of every kind stand before the page, or the server does not serve at the moment. */
import type { WebCase } from '../case.ts'
import { make, ok, page, site, to, type Design } from './makers.ts'
import type { Language } from './packs.ts'

export type Wall = readonly [
  name: string,
  language: Language,
  status: number,
  headers: readonly (readonly [string, string])[],
  title: string,
  main: string,
  mechanism: string,
]
type Word = WebCase['verdicts']
export const wall =
  (family: string, verdicts: Word, design: Design) =>
  ([name, language, status, headers, title, main, mechanism]: Wall): WebCase =>
    make(name, language, family, 'undecidable', verdicts, '/archive/report-71', mechanism, () => ({
      status,
      headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
      body:
        design === 'old'
          ? `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="robots" content="noindex,nofollow"></head><body>${main}</body></html>`
          : page(language, design, title, main),
    }))

const bots: readonly Wall[] = [
  [
    'wall-cf-challenge',
    'en',
    403,
    [
      ['Server', 'cloudflare'],
      ['cf-mitigated', 'challenge'],
      ['CF-RAY', '8b3f1c22aa01-AMS'],
    ],
    'Just a moment...',
    '<div class="main-wrapper"><noscript>Enable JavaScript and cookies to continue</noscript></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
    'A managed challenge.',
  ],
  [
    'wall-cf-1020',
    'en',
    403,
    [
      ['Server', 'cloudflare'],
      ['CF-RAY', '8b3f1c22aa02-FRA'],
    ],
    'Access denied',
    '<h1>Error 1020</h1><p>Access denied. This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 8b3f1c22aa02</p>',
    'A firewall rule’s refusal.',
  ],
  [
    'wall-akamai',
    'en',
    403,
    [['Server', 'AkamaiGHost']],
    'Access Denied',
    '<h1>Access Denied</h1><p>You don’t have permission to access "http://records/archive/report-71" on this server.</p><p>Reference #18.5e1c1402.1699.2b7f</p>',
    'An edge’s refusal with a reference number.',
  ],
  [
    'wall-imperva',
    'en',
    200,
    [
      ['X-Iinfo', '9-4471-0 0NNN RT(1699 0) q(0 -1 -1 0)'],
      ['X-CDN', 'Incapsula'],
    ],
    '',
    '<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&incident_id=441-77" frameborder="0" width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 441-77</iframe>',
    'An incident frame with 200.',
  ],
  [
    'wall-datadome',
    'fr',
    403,
    [
      ['X-DataDome', 'protected'],
      ['Server', 'DataDome'],
    ],
    'Vérification',
    '<p>Veuillez activer JavaScript et désactiver tout bloqueur de publicité.</p><script>var dd={"rt":"c","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
    'A captcha shell in French.',
  ],
  [
    'wall-aws',
    'en',
    202,
    [
      ['x-amzn-waf-action', 'challenge'],
      ['Server', 'CloudFront'],
    ],
    '',
    '<div id="challenge-container"></div><script>window.gokuProps={}; AwsWafIntegration.checkForceRefresh()</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you’re not a robot.</noscript>',
    'A challenge answered with 202.',
  ],
  [
    'wall-anubis',
    'en',
    200,
    [],
    'Making sure you&#39;re not a bot!',
    '<h1 id="title">Making sure you&#39;re not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>The administrator of this website has set up Anubis to protect the server against scraping.</p></details><script id="anubis_challenge" type="application/json">{"difficulty":4}</script>',
    'A proof of work page with 200.',
  ],
  [
    'wall-px',
    'en',
    403,
    [],
    'Access to this page has been denied',
    '<div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><script>window._pxAppId="PXq81";</script>',
    'Press and hold.',
  ],
  [
    'wall-own-de',
    'de',
    403,
    [],
    'Automatisierter Zugriff',
    '<h1>Sind Sie ein Mensch?</h1><p>Von Ihrem Anschluss kamen ungewöhnlich viele Anfragen. Bitte lösen Sie die Aufgabe, um fortzufahren.</p><img src="/captcha.png" alt="Captcha"><form method="post"><input name="captcha"><button>Weiter</button></form>',
    'A home-made captcha in German.',
  ],
  [
    'wall-own-zh',
    'zh',
    200,
    [],
    '安全验证',
    '<h1>请完成安全验证</h1><p>系统检测到您的访问存在异常，请拖动滑块完成验证后继续。</p><div class="slider-captcha"></div><script src="/captcha/slide.js"></script>',
    'A slider in Chinese with 200.',
  ],
  [
    'wall-own-ru',
    'ru',
    403,
    [['Server', 'ddos-guard']],
    'DDoS-Guard',
    '<h1>Проверка браузера</h1><p>Перед тем как открыть сайт, мы проверяем ваш браузер. Это займёт несколько секунд.</p><script src="/.well-known/ddos-guard/check"></script>',
    'A browser check in Russian.',
  ],
]
const logins: readonly Wall[] = [
  [
    'login-401',
    'en',
    401,
    [['WWW-Authenticate', 'Basic realm="Reading room"']],
    'Authorization required',
    '<h1>401</h1><p>This server could not verify that you are authorised.</p>',
    'Basic authentication.',
  ],
  [
    'login-form-en',
    'en',
    200,
    [],
    'Log in to read this page',
    '<h1>Members only</h1><p>You must be logged in to view this content.</p><form method="post" action="/login"><label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Log in</button></form><p><a href="/register">Create an account</a></p>',
    'A login form in place of the page.',
  ],
  [
    'login-form-pl',
    'pl',
    200,
    [],
    'Zaloguj się',
    '<h1>Treść tylko dla zalogowanych</h1><form method="post" action="/login"><input name="login" placeholder="Login"><input type="password" name="haslo" placeholder="Hasło"><button>Zaloguj</button></form>',
    'The same in Polish.',
  ],
  [
    'login-form-ko',
    'ko',
    200,
    [],
    '로그인',
    '<h1>회원만 볼 수 있는 글입니다</h1><form method="post" action="/login"><input name="id"><input type="password" name="pw"><button>로그인</button></form>',
    'The same in Korean.',
  ],
]
const pays: readonly Wall[] = [
  [
    'pay-en',
    'en',
    200,
    [],
    'The quarry papers',
    '<p>In the spring of 1987 a clerk carried nine boxes down the back stairs.</p><div class="paywall" data-paywall="hard"><h2>Subscribe to continue reading</h2><p>This article is for subscribers. From £1 a week, cancel any time.</p><a class="btn" href="/subscribe">See offers</a><p>Already a subscriber? <a href="/login">Sign in</a></p></div><script type="application/ld+json">{"@type":"NewsArticle","headline":"The quarry papers","isAccessibleForFree":false}</script>',
    'A hard pay wall after one sentence.',
  ],
  [
    'pay-fr',
    'fr',
    200,
    [],
    'Les comptes du barrage',
    '<p>Tout commence par une facture égarée.</p><div class="paywall"><p>Cet article est réservé aux abonnés. Il vous reste 92 % à lire.</p><a href="/abonnement">Je m’abonne pour 1 €</a></div><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    'A pay wall in French.',
  ],
  [
    'pay-402',
    'en',
    402,
    [],
    'Payment required',
    '<h1>Payment required</h1><p>Access to this article costs $32. Buy this article or sign in through your institution.</p>',
    'Status 402.',
  ],
]
const consent: WebCase = make(
  'consent-redirect-de',
  'de',
  'consent',
  'undecidable',
  ['consent-required'],
  '/archiv/bericht-71',
  'Every path leads to a consent page without the text.',
  site(
    'de',
    'paper',
    {
      '/zustimmung': ok(
        page(
          'de',
          'paper',
          'Mit Werbung weiterlesen oder Abo abschließen',
          '<p>Um unsere Seiten zu nutzen, stimmen Sie der Verwendung von Cookies zu oder schließen Sie ein Pur-Abo für 2,99 € im Monat ab.</p><button>Alle akzeptieren</button><a href="/abo">Pur-Abo</a>',
        ),
      ),
    },
    () => to('/zustimmung?ziel=%2Farchiv%2Fbericht-71'),
  ),
)
const sso: WebCase = make(
  'login-redirect-en',
  'en',
  'login',
  'undecidable',
  ['login-required'],
  '/intranet/minutes/44',
  'Every path leads to a sign-in page.',
  site(
    'en',
    'gov',
    {
      '/auth/signin': ok(
        page(
          'en',
          'gov',
          'Sign in',
          '<form method="post" action="/auth/signin"><label>User name <input name="user"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form>',
        ),
      ),
    },
    () => to('/auth/signin?returnTo=%2Fintranet%2Fminutes%2F44'),
  ),
)

export const walls: readonly WebCase[] = [
  ...bots.map(wall('bot-wall', ['blocked'], 'old')),
  ...logins.map(wall('login', ['login-required'], 'old')),
  ...pays.map(wall('paywall', ['paywalled'], 'paper')),
  consent,
  sso,
]
