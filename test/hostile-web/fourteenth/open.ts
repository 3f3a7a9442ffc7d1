/** Addresses about which nobody outside can tell: walls, log-ins, maintenance, borders, silence. */
import type { WebCase } from '../case.ts'
import { bare, both, go, one, open, render, type Site } from './kit.ts'
import type { HostBehaviour, Serve } from '../case.ts'

const html = [['Content-Type', 'text/html; charset=UTF-8']] as const
const all = (serve: Serve, more: HostBehaviour = {}): WebCase['hosts'] => ({
  '': { ...more, serve },
  'www.~': { ...more, serve },
})
const ray = (n: number): string => (0x8f3a1c2b7d00 + n * 7919).toString(16)

export const openXiv: readonly WebCase[] = [
  open(
    'un-news-challenge',
    'en',
    'bot-wall',
    ['blocked'],
    'Cloudflare’s managed challenge for every path with 403.',
    'https://www.~/country-reports/2014/eritrea/',
    all((r) =>
      bare(
        403,
        `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"${r.host}",cType:'managed',cRay:'${ray(r.before)}',cH:'${ray(r.before * 3)}'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=${ray(r.before)}';document.getElementsByTagName('head')[0].appendChild(a)}());</script></body></html>`,
        [
          ...html,
          ['Server', 'cloudflare'],
          ['cf-mitigated', 'challenge'],
          ['CF-RAY', `${ray(r.before)}-AMS`],
          ['Cache-Control', 'private, max-age=0, no-store'],
        ],
      ),
    ),
  ),
  open(
    'registro-incapsula',
    'es',
    'bot-wall',
    ['blocked'],
    'Imperva’s resource frame in place of each page, status 200.',
    'https://www.~/gaceta/decreto-1124-2013',
    all((r) =>
      bare(
        200,
        `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-${r.before}-0&incident_id=${ray(r.before)}-1182&edet=12&cinfo=04000000&rpinfo=0" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: ${ray(r.before)}-1182</iframe></body></html>`,
        [
          ['Content-Type', 'text/html'],
          ['X-Iinfo', `9-${r.before}-0 0NNN RT`],
          ['Set-Cookie', `visid_incap_88=${ray(r.before)}; path=/`],
        ],
      ),
    ),
  ),
  open(
    'mahkeme-f5',
    'tr',
    'bot-wall',
    ['blocked'],
    'A court’s firewall refuses every request with a support id, status 200.',
    'https://kararlar.~/BB/2014/3986',
    {
      'kararlar.~': {
        serve: (r) =>
          bare(
            200,
            `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: ${4123907712000 + r.before}<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`,
            [
              ['Content-Type', 'text/html; charset=utf-8'],
              ['Cache-Control', 'no-cache'],
            ],
          ),
      },
    },
  ),
  open(
    'arkhiv-ddos',
    'ru',
    'bot-wall',
    ['blocked'],
    'DDoS-Guard asks for a check of the browser, 403 for each path.',
    'https://www.~/persons/1937/spisok/',
    all((r) =>
      bare(
        403,
        `<!DOCTYPE html><html><head><title>DDoS-Guard</title><meta charset="UTF-8"><meta name="robots" content="noindex, nofollow"></head><body data-ddg-origin="true"><h1>Проверка браузера перед переходом на ${r.host}</h1><p>Пожалуйста, подождите несколько секунд. Включите JavaScript и cookies.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>`,
        [...html, ['Server', 'ddos-guard'], ['Set-Cookie', `__ddg1_=${ray(r.before)}; path=/`]],
      ),
    ),
  ),
  open(
    'archives-anubis',
    'fr',
    'bot-wall',
    ['blocked'],
    'A proof of work stands before all pages of the archives, status 200.',
    'https://recherche.~/ark:/36937/s005f1c2d8',
    {
      'recherche.~': {
        serve: (r) =>
          bare(
            200,
            `<!doctype html><html lang="fr"><head><title>Nous vérifions que vous n’êtes pas un robot !</title><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":{"id":"${ray(r.before)}"}}</script></head><body><main><h1 id="title">Nous vérifions que vous n’êtes pas un robot !</h1><p id="status">Chargement…</p><details><summary>Pourquoi est-ce que je vois cette page ?</summary><p>L’administrateur de ce site a mis en place Anubis pour protéger le serveur contre le moissonnage massif.</p></details><noscript><p>Vous devez activer JavaScript pour passer cette épreuve.</p></noscript></main></body></html>`,
            html,
          ),
      },
    },
  ),
  open(
    'law-review-sso',
    'en',
    'login',
    ['login-required'],
    'A database of law reviews sends every document to the log-in of the subscriber’s institution.',
    'https://heinlaw.~/HOL/Page?handle=hein.journals/hurq12&id=88',
    {
      'heinlaw.~': {
        serve: (r) =>
          r.path.startsWith('/HOL/')
            ? go(302, `/Login?url=${encodeURIComponent(r.path)}`)
            : r.path.startsWith('/Login')
              ? bare(
                  200,
                  `<!DOCTYPE html><html lang="en"><head><title>Log in - Law Journal Library</title></head><body><h1>Log in to the Law Journal Library</h1><p>You need a subscription to view this content. Choose how to sign in.</p><form action="/Login" method="post"><input name="user" type="text" placeholder="Username"><input name="pass" type="password" placeholder="Password"><button>Log in</button></form><a href="/shibboleth?t=${r.before}">Log in through your institution</a></body></html>`,
                  html,
                )
              : r.path === '/'
                ? bare(
                    200,
                    '<html><head><title>Law Journal Library</title></head><body><h1>Law Journal Library</h1><p>More than 3,000 titles from 61 countries.</p><a href="/Login">Log in</a></body></html>',
                    html,
                  )
                : bare(
                    404,
                    '<html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>',
                    html,
                  ),
      },
    },
  ),
  open(
    'humanities-access-check',
    'en',
    'bot-wall',
    ['blocked'],
    'A library of journals asks for a captcha, 403.',
    'https://www.~/stable/20072942',
    all((r) =>
      bare(
        403,
        `<!DOCTYPE html><html lang="en"><head><title>Access Check</title></head><body><div class="content"><h1>Access Check</h1><p>Our systems have detected unusual traffic activity from your network. Please complete this reCAPTCHA to demonstrate that it's you making the requests and not a robot.</p><div id="px-captcha"></div><p>Block Reference: #${ray(r.before)}</p></div></body></html>`,
        html,
      ),
    ),
  ),
  open(
    'forum-lesevlasnok',
    'pl',
    'login',
    ['login-required'],
    'A genealogists’ forum shows topics to members only; absent ones get the same notice.',
    'http://www.~/forum/viewtopic.php?t=31877',
    both({
      sw: 'portal',
      lang: 'pl',
      title: 'Forum genealogów',
      kb: 33,
      pages: {},
      nf: {
        h: 'Informacja',
        title: 'Informacja',
        p: [
          'Musisz się zalogować, aby przeglądać tematy na tym forum.',
          '<form action="/forum/login.php" method="post"><input type="text" name="username"><input type="password" name="password"><input type="submit" value="Zaloguj się"></form>',
        ],
      },
    }),
  ),
  open(
    'reste-a-lire',
    'fr',
    'paywall',
    ['paywalled'],
    'A daily’s article after whose lead a wall for subscribers stands.',
    'https://www.~/international/article/2017/05/12/rapport-sur-les-disparus_5126712_3210.html',
    one(
      'news',
      'fr',
      'Le Quotidien du soir',
      '/international/article/2017/05/12/rapport-sur-les-disparus_5126712_3210.html',
      {
        h: 'Un rapport accablant sur les disparus',
        head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}}</script>',
        p: [
          'Les enquêteurs ont remis vendredi un document de deux cents pages aux autorités.',
          '<div class="paywall"><p>Il vous reste 87 % de cet article à lire. La suite est réservée aux abonnés.</p><a href="/abo">S’abonner à partir de 1 €</a> <a href="/login">Déjà abonné ? Se connecter</a></div>',
        ],
        fill: 0,
      },
      { kb: 124, up: true },
    ),
  ),
  open(
    'manutencao-portal',
    'pt',
    'maintenance',
    ['maintenance'],
    'A court’s site is under maintenance on every path with 503.',
    'http://www.~/portal/jurisprudencia/visualizarEmenta.asp?s1=000182914',
    all(() =>
      bare(
        503,
        '<!DOCTYPE html><html lang="pt-br"><head><meta charset="utf-8"><title>Portal em manutenção</title></head><body><h1>Portal em manutenção</h1><p>Estamos realizando uma manutenção programada. O serviço será restabelecido em breve. Agradecemos a compreensão.</p></body></html>',
        [...html, ['Retry-After', '7200']],
      ),
    ),
  ),
  open(
    'tekhnichni-roboty',
    'uk',
    'maintenance',
    ['maintenance'],
    'A register shows a notice of technical works with 200 for all paths.',
    'https://reyestr.~/Review/28144071',
    {
      'reyestr.~': {
        serve: () =>
          bare(
            200,
            '<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Технічні роботи</title></head><body><h1>Ведуться технічні роботи</h1><p>Реєстр тимчасово недоступний. Роботу буде відновлено найближчим часом. Перепрошуємо за незручності.</p></body></html>',
            html,
          ),
      },
    },
  ),
  open(
    'county-paper-451',
    'en',
    'legal',
    ['legal-block'],
    'An American county paper shuts out visitors from Europe with 451.',
    'https://www.~/news/local/inquest-into-jail-death/article_77c0b2d4.html',
    all(() =>
      bare(
        451,
        '<!DOCTYPE html><html lang="en"><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p></body></html>',
        html,
      ),
    ),
  ),
  open(
    'geo-zakon',
    'ru',
    'geo',
    ['blocked', 'legal-block'],
    'A state’s law portal bars foreign networks with 403.',
    'http://pravo.~/proxy/ips/?docbody=&nd=102073942',
    {
      'pravo.~': {
        serve: (r) =>
          bare(
            403,
            `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Доступ ограничен</title></head><body><h1>Доступ к ресурсу из вашего региона ограничен</h1><p>Ваш IP-адрес находится за пределами территории, из которой разрешён доступ. Код события: ${ray(r.before)}.</p></body></html>`,
            html,
          ),
      },
    },
  ),
  open(
    'hlutdaw-silence',
    'my',
    'timeout',
    ['timeout', 'unreachable'],
    'A parliament’s server takes connections and never answers.',
    'http://www.~/mm/node/1188',
    { '': { tcp: 'silent' }, 'www.~': { tcp: 'silent' } },
  ),
  open(
    'ayog-deaf',
    'ne',
    'timeout',
    ['timeout', 'unreachable'],
    'A commission’s server whose packets get lost.',
    'http://www.~/np/prakashan/annual-2066.pdf',
    { '': { tcp: 'deaf' }, 'www.~': { tcp: 'deaf' } },
  ),
  open(
    'hanrei-429',
    'ja',
    'rate-limit',
    ['rate-limited'],
    'A court’s search answers 429 to everybody it does not know.',
    'https://www.~/app/hanrei_jp/detail2?id=82633',
    all(() =>
      bare(
        429,
        '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>アクセス集中</title></head><body><h1>ただいまアクセスが集中しています</h1><p>しばらく時間をおいてから、もう一度お試しください。</p></body></html>',
        [...html, ['Retry-After', '3600']],
      ),
    ),
  ),
  open(
    'majlis-500',
    'ar',
    'status',
    ['server-error'],
    'An ASP.NET site whose every page ends in a runtime error, 500.',
    'http://www.~/ar/laws/details.aspx?id=2241',
    all(() =>
      bare(
        500,
        '<!DOCTYPE html><html><head><title>Runtime Error</title></head><body bgcolor="white"><span><H1>Server Error in \'/\' Application.<hr width=100% size=1 color=silver></H1><h2><i>Runtime Error</i></h2></span><b>Description:</b> An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons).</body></html>',
        [...html, ['Server', 'Microsoft-IIS/8.5'], ['X-Powered-By', 'ASP.NET']],
      ),
    ),
  ),
  open(
    'pagina-intera-404',
    'it',
    'status',
    ['bad-response', 'server-error'],
    'A journal’s broken rewrite serves the whole article under a status of 404.',
    'https://www.~/saggi/la-memoria-dei-confinati/',
    (() => {
      const s: Site = { sw: 'wordpress', lang: 'it', title: 'Rivista di storia', kb: 63, pages: {} }
      return both({
        ...s,
        pages: {
          '/saggi/la-memoria-dei-confinati/': (r) =>
            render(
              s,
              {
                h: 'La memoria dei confinati',
                p: ['A Ventotene, fra il 1930 e il 1943, passarono oltre duemila confinati politici.'],
                status: 404,
              },
              r,
            ),
        },
      })
    })(),
  ),
  open(
    'einwilligung',
    'de',
    'consent',
    ['consent-required'],
    'A paper sends all first visits to a page on which one consents or pays; absent pages likewise.',
    'https://www.~/politik/2015-09/fluechtlinge-bericht-ungarn',
    (() => {
      const serve: Serve = (r) =>
        r.path === '/robots.txt'
          ? bare(200, 'User-agent: *\nDisallow: /suche\n', [['Content-Type', 'text/plain']])
          : r.path.startsWith('/zustimmung')
            ? bare(
                200,
                `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Zustimmung – Die Wochenschrift</title></head><body><main><h1>Die Wochenschrift mit Werbung oder im Pur-Abo nutzen</h1><p>Um der Nutzung mit Werbung zuzustimmen, müssen in Ihrem Browser Cookies erlaubt sein.</p><button data-nonce="${ray(r.before)}">Einverstanden</button><a href="/pur">Jetzt Pur abonnieren</a> <a href="/login">Anmelden</a></main></body></html>`,
                html,
              )
            : go(302, `https://www.einwilligung-xiv.test/zustimmung?url=${encodeURIComponent(r.path)}`)
      return all(serve)
    })(),
  ),
  open(
    'efiling-zertifikat',
    'lt',
    'tls',
    ['tls-error', 'login-required', 'unreachable'],
    'A court’s e-filing system asks each visitor for a certificate.',
    'https://eteismai.~/viesa/byla/2-1442-2016',
    {
      'eteismai.~': {
        tls: 'client-certificate',
        serve: () =>
          bare(
            400,
            '<html><head><title>400 No required SSL certificate was sent</title></head><body><center><h1>400 Bad Request</h1></center><center>No required SSL certificate was sent</center><hr><center>nginx</center></body></html>',
          ),
      },
    },
  ),
]
