/** Links of which nobody outside can tell: walls, logins, pay, consent, law, repairs, faults and silence. */
import type { WebCase } from '../case.ts'
import {
  always,
  article,
  at,
  boardroom,
  campus,
  daily,
  front,
  go,
  html,
  json,
  leaflet,
  office,
  ps,
  sheet,
  store,
  text,
  town,
  xml,
} from './web.ts'

const uni = at('nl', 'Universiteit Wierdam', campus)
const folket = at('sv', 'Folkbladet Norr', daily)
const keizai = at('ja', '浦波経済新聞', daily)
const avis = at('da', 'Sundets Avis', daily)
const sbir = at('cs', 'Rejstřík usnesení', office)
const diario = at('es', 'Diario del Cierzo', daily)
const social = at('en', 'Circles', leaflet)
const moodle = at('pl', 'e-Nauka Politechniki Zalesickiej', campus)
const bel = at('tr', 'Ovacık Belediyesi', office)
const meteo = at('pt', 'Serviço de Marés', office)
const gazet = at('bg', 'Вестник Рила', daily)
const vod = at('ko', '누리TV 다시보기', daily)
const games = at('it', 'Ludoteca Roccalba', store)
const inst = at('de', 'Institut für Deichkunde', campus)
const ath = at('el', 'Εφημερίς των Ακτών', daily)

export const cases: readonly WebCase[] = [
  {
    name: 'attention-required-observer',
    mechanism: 'Cloudflare’s block page "Attention Required!" with 403 at every path.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://www.attention-required-observer.test/world/2020/dredging',
    truth: 'undecidable',
    verdicts: ['blocked'],
    reason: /cloudflare/i,
    hosts: {
      'www.attention-required-observer.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html class="no-js" lang="en-US"><head><title>Attention Required! | Cloudflare</title><meta name="robots" content="noindex, nofollow" /><link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css" /></head><body><div id="cf-wrapper"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> attention-required-observer.test</h2><p data-translate="blocked_why_detail">This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: <strong>8c0ffee11</strong></p></div></body></html>',
            403,
            [
              ['Server', 'cloudflare'],
              ['CF-RAY', '8c0ffee11-FRA'],
            ],
          ),
        ),
      },
    },
  },
  {
    name: 'checkpoint-vercel-atlas',
    mechanism: 'A host’s "security checkpoint": 429 with a page that verifies the browser by script.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://checkpoint-vercel-atlas.test/blog/tidal-flats',
    truth: 'undecidable',
    verdicts: ['blocked', 'rate-limited'],
    hosts: {
      'checkpoint-vercel-atlas.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html lang="en" data-astro-cid-nbv56vs3><head><title>Vercel Security Checkpoint</title><meta name="viewport" content="width=device-width"></head><body><div id="root"><div class="container"><main role="main"><div class="spinner"></div><p id="header-text">We\'re verifying your browser</p><noscript><p>Enable JavaScript to continue</p></noscript></main></div></div><script type="module">/* vm */</script></body></html>',
            429,
            [
              ['x-vercel-mitigated', 'challenge'],
              ['x-vercel-challenge-token', '2.1732.60.a1'],
              ['Server', 'Vercel'],
            ],
          ),
        ),
      },
    },
  },
  {
    name: 'kasada-fare-finder',
    mechanism: 'Kasada: 429 with x-kpsdk headers and a page of one script.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://www.kasada-fare-finder.test/routes/ferry/ouel-harle',
    truth: 'undecidable',
    verdicts: ['blocked', 'rate-limited'],
    hosts: {
      'www.kasada-fare-finder.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=="undefined"&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x-kpsdk-im=AAI"></script></body></html>',
            429,
            [
              ['x-kpsdk-ct', '01lZ'],
              ['x-kpsdk-r', '1-AA'],
            ],
          ),
        ),
      },
    },
  },
  {
    name: 'linhe-412-ruishu',
    mechanism:
      'A Chinese office: 412 at every path with nothing but scrambled script, which sets cookies and asks again.',
    family: 'bot-wall',
    language: 'zh',
    cited: 'http://www.linhe-412-ruishu.test/zwgk/202105/t20210511_22.html',
    truth: 'undecidable',
    verdicts: ['blocked', 'bad-response'],
    hosts: {
      'www.linhe-412-ruishu.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta content="qY7k_3xP" r="m"><script type="text/javascript" charset="utf-8" src="/7QfXq2/hV1b.a9c1.js" r="m"></script><script r="m">$_ts=window["$_ts"];if(!$_ts)$_ts={};$_ts.nsd=24103;$_ts.cd="qhqkcA";</script></head><body></body></html>',
            412,
            [['Set-Cookie', 'FSSBBIl1UgzbN7N80S=ab1; Path=/; HttpOnly']],
          ),
        ),
      },
    },
  },
  {
    name: 'fortiguard-blok',
    mechanism: 'A firewall’s "Web Page Blocked!" with an attack number, 403 at every path.',
    family: 'bot-wall',
    language: 'id',
    cited: 'https://fortiguard-blok.test/perda/2018/12',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'fortiguard-blok.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html><head><title>Web Page Blocked!</title><meta http-equiv="cache-control" content="no-cache"></head><body><div class="message-container"><h1>Web Page Blocked!</h1><p>The page cannot be displayed. Please contact the administrator for additional information.</p><ul><li>URL: fortiguard-blok.test</li><li>Attack ID: 20000051</li><li>Message ID: 1170348812</li></ul></div></body></html>',
            403,
          ),
        ),
      },
    },
  },
  {
    name: 'robot-frage-deich',
    mechanism:
      'An institute’s own little test in German: 200, "please add 4 and 7 to go on", before every page.',
    family: 'bot-wall',
    language: 'de',
    cited: 'https://robot-frage-deich.test/publikationen/heft-12',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'robot-frage-deich.test': {
        serve: always(
          html(
            sheet(
              inst,
              'Sicherheitsabfrage',
              `${ps('Wegen vieler automatischer Zugriffe bitten wir Sie, kurz zu bestätigen, dass Sie ein Mensch sind.')}<form method="post"><label>Wie viel ist 4 + 7? <input name="captcha"></label><button>Weiter</button></form>`,
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'wierdam-proxy-login',
    mechanism:
      'The link was copied with a library’s proxy before it: all of it leads to the library’s login.',
    family: 'login',
    language: 'nl',
    cited: 'https://login.proxy.wierdam-proxy-login.test/login?url=https://journals.example.test/10.1/8812',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'login.proxy.wierdam-proxy-login.test': {
        serve: (r) =>
          r.path.startsWith('/menu')
            ? html(
                sheet(
                  uni,
                  'Inloggen bij de bibliotheek',
                  '<form method="post" action="/login"><label>Gebruikersnaam <input name="user"></label><label>Wachtwoord <input type="password" name="pass"></label><button>Inloggen</button></form><p>Alleen voor studenten en medewerkers.</p>',
                ),
              )
            : go('/menu?auth=local'),
      },
    },
  },
  {
    name: 'circles-login-next',
    mechanism: 'A social network leads strangers from a post to /login/?next=, as it does for any address.',
    family: 'login',
    language: 'en',
    cited: 'https://www.circles-login-next.test/groups/ouelwatch/posts/10158812',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'www.circles-login-next.test': {
        serve: (r) =>
          r.path.startsWith('/login/') || r.path === '/'
            ? html(
                sheet(
                  social,
                  'Log in to Circles',
                  '<h2>You must log in to continue.</h2><form method="post" action="/login/device/"><input name="email" placeholder="Email or phone number"><input type="password" name="pass" placeholder="Password"><button name="login">Log In</button></form><a href="/recover/">Forgotten account?</a> <a href="/r.php">Create new account</a>',
                ),
              )
            : go(`/login/?next=${encodeURIComponent(r.path)}`),
      },
    },
  },
  {
    name: 'zalesice-kurs-goscie',
    mechanism:
      'A course page of a learning platform: a redirect to its login, whose text says that guests have no access.',
    family: 'login',
    language: 'pl',
    cited: 'https://moodle.zalesice-kurs-goscie.test/mod/resource/view.php?id=8812',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'moodle.zalesice-kurs-goscie.test': {
        serve: town(
          moodle,
          {
            '/login/index.php': sheet(
              moodle,
              'Zaloguj się do serwisu',
              '<form class="login-form" method="post"><input type="hidden" name="logintoken" value="x"><input name="username"><input type="password" name="password"><button>Zaloguj się</button></form><p>Goście nie mają dostępu do tego kursu.</p>',
            ),
          },
          (r) =>
            r.path.startsWith('/mod/')
              ? go('/login/index.php', 303)
              : html(sheet(moodle, 'Błąd', ps('Nie znaleziono strony.')), 404),
        ),
      },
    },
  },
  {
    name: 'ntlm-intranet-dewan',
    mechanism: '401 with Negotiate and NTLM at every path of a council’s server.',
    family: 'login',
    language: 'id',
    cited: 'https://dokumen.ntlm-intranet-dewan.test/risalah/2012-03.docx',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'dokumen.ntlm-intranet-dewan.test': {
        serve: always(
          html(
            '<html><head><title>401 - Unauthorized: Access is denied due to invalid credentials.</title></head><body><h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2></body></html>',
            401,
            [
              ['WWW-Authenticate', 'Negotiate'],
              ['WWW-Authenticate', 'NTLM'],
            ],
          ),
        ),
      },
    },
  },
  {
    name: 'private-reel-nuri',
    mechanism:
      'A video site: 200, "this video is private; log in if you were given access", in Korean; others play, unknown ones are 404.',
    family: 'login',
    language: 'ko',
    cited: 'https://private-reel-nuri.test/v/88120',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'private-reel-nuri.test': {
        serve: town(vod, {
          '/v/88120': sheet(
            vod,
            '비공개 동영상',
            '<div class="player-msg"><h2>비공개 동영상입니다</h2><p>액세스 권한을 받은 경우 로그인해 주세요.</p><a href="/login?r=/v/88120">로그인</a></div>',
          ),
        }),
      },
    },
  },
  {
    name: 'perhaps-not-shared',
    mechanism:
      'A post answers 200: "this content isn’t available right now; the owner shared it with a small group, changed who sees it or deleted it".',
    family: 'login',
    language: 'en',
    cited: 'https://perhaps-not-shared.test/story/7718/99',
    truth: 'undecidable',
    verdicts: ['login-required', 'blocked'],
    hosts: {
      'perhaps-not-shared.test': {
        serve: town(
          social,
          {},
          sheet(
            social,
            'Circles',
            '<div role="main"><h2>This content isn\'t available right now</h2><p>When this happens, it\'s usually because the owner only shared it with a small group of people, changed who can see it or it\'s been deleted.</p><a href="/login/">Log in</a></div>',
          ),
        ),
      },
    },
  },
  {
    name: 'ludoteca-eta',
    mechanism: 'A shop asks for the date of birth before every product, by redirect to /agecheck.',
    family: 'consent',
    language: 'it',
    cited: 'https://www.ludoteca-eta.test/app/3310/La_notte_del_mulino/',
    truth: 'undecidable',
    verdicts: ['consent-required', 'login-required'],
    hosts: {
      'www.ludoteca-eta.test': {
        serve: town(games, {}, (r) =>
          r.path.startsWith('/agecheck')
            ? html(
                sheet(
                  games,
                  'Verifica dell’età',
                  '<p>Questo prodotto può contenere contenuti non adatti a tutte le età. Inserisci la tua data di nascita per continuare:</p><form method="post"><select name="ageDay"></select><select name="ageMonth"></select><select name="ageYear"></select><button>Vai alla pagina</button></form>',
                ),
              )
            : go(`/agecheck${r.path}`),
        ),
      },
    },
  },
  {
    name: 'cierzo-acepta-o-paga',
    mechanism:
      'A Spanish paper sends 200 with only the wall "accept cookies or subscribe" at each article; no text beneath.',
    family: 'consent',
    language: 'es',
    cited: 'https://www.cierzo-acepta-o-paga.test/cultura/2024-02-11/telares.html',
    truth: 'undecidable',
    verdicts: ['consent-required', 'paywalled'],
    hosts: {
      'www.cierzo-acepta-o-paga.test': {
        serve: always(
          html(
            sheet(
              diario,
              'Diario del Cierzo',
              '<div id="pmConsentWall" class="pmConsentWall"><h2>Para seguir navegando, acepta las cookies o suscríbete</h2><p>Utilizamos cookies propias y de terceros para financiar nuestro periodismo. Puedes aceptar todas las cookies y acceder gratis, o rechazarlas y suscribirte.</p><button class="accept">Aceptar y continuar</button><a href="/suscripcion">Rechazar y suscribirse por 1,99 € al mes</a></div>',
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'rejstrik-podminky',
    mechanism: 'A database of rulings sends every deep address to its terms, which must be ticked first.',
    family: 'consent',
    language: 'cs',
    cited: 'https://rejstrik-podminky.test/usneseni/2016/II-334',
    truth: 'undecidable',
    verdicts: ['consent-required', 'login-required'],
    hosts: {
      'rejstrik-podminky.test': {
        serve: town(
          sbir,
          {
            '/podminky': sheet(
              sbir,
              'Podmínky užití',
              `${ps('Databáze slouží k informativním účelům. Před vstupem je třeba vyslovit souhlas s podmínkami.')}<form method="post" action="/souhlas"><label><input type="checkbox" name="ok"> Souhlasím s podmínkami užití</label><button>Vstoupit</button></form>`,
            ),
          },
          go('/podminky'),
        ),
      },
    },
  },
  {
    name: 'folkbladet-plus-las',
    mechanism:
      'A Swedish "plus" story: headline, one sentence, then "read on as a subscriber"; structured data says not free.',
    family: 'paywall',
    language: 'sv',
    cited: 'https://www.folkbladet-plus-las.test/a/kJ8x1/gruvan',
    truth: 'undecidable',
    verdicts: ['paywalled'],
    hosts: {
      'www.folkbladet-plus-las.test': {
        serve: town(folket, {
          '/a/kJ8x1/gruvan': sheet(
            folket,
            'Gruvan som aldrig öppnade',
            `${ps('I tjugo år har byn väntat på besked från bolaget.')}<div class="paywall"><h2>Läs vidare – bli prenumerant</h2><p>Den här artikeln är låst. Första månaden 1 kr, därefter 129 kr/mån.</p><a href="/kop">Köp nu</a> Redan prenumerant? <a href="/logga-in">Logga in</a></div>`,
            {
              head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Gruvan som aldrig öppnade","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
            },
          ),
        }),
      },
    },
  },
  {
    name: 'uranami-keizai-yuryo',
    mechanism: 'A Japanese business paper: two lines, "for paying members only, 1,203 characters remain".',
    family: 'paywall',
    language: 'ja',
    cited: 'https://www.uranami-keizai-yuryo.test/article/DGXZQO8812/',
    truth: 'undecidable',
    verdicts: ['paywalled'],
    hosts: {
      'www.uranami-keizai-yuryo.test': {
        serve: town(keizai, {
          '/article/DGXZQO8812/': sheet(
            keizai,
            '造船、十年ぶり増産',
            `${ps('浦波造船は来春から中型船の建造を増やす。人手の確保が…')}<div class="limited"><p>この記事は有料会員限定です。</p><p>残り1,203文字</p><a href="/join">有料会員に登録する</a><a href="/login">ログイン</a></div>`,
          ),
        }),
      },
    },
  },
  {
    name: 'sundets-abonnement',
    mechanism:
      'A Danish paper redirects the story to its sales page with the way back; other stories are open.',
    family: 'paywall',
    language: 'da',
    cited: 'https://sundets-abonnement.test/art8812/Færgen-der-blev-væk',
    truth: 'undecidable',
    verdicts: ['paywalled', 'login-required'],
    hosts: {
      'sundets-abonnement.test': {
        serve: town(avis, {
          '/art8812/F%C3%A6rgen-der-blev-v%C3%A6k': go('/abonnement?retur=/art8812'),
          '/abonnement?retur=/art8812': sheet(
            avis,
            'Bliv abonnent',
            `${ps('Artiklen er forbeholdt abonnenter. Få adgang til alle artikler for 79 kr. om måneden – de første to uger er gratis.')}<a href="/kasse">Vælg abonnement</a> <a href="/login">Log ind</a>`,
          ),
          '/art1/Havnen': article(avis, 'Havnen'),
        }),
      },
    },
  },
  {
    name: 'mares-limite-json',
    mechanism: 'A data service: 403 with JSON "rate limit exceeded" and x-ratelimit-remaining: 0.',
    family: 'rate-limit',
    language: 'pt',
    cited: 'https://api.mares-limite-json.test/v1/porto/44/2019',
    truth: 'undecidable',
    verdicts: ['rate-limited', 'blocked'],
    hosts: {
      'api.mares-limite-json.test': {
        serve: always(
          json(
            {
              message: 'API rate limit exceeded for your address.',
              documentation_url: 'https://mares-limite-json.test/docs',
            },
            403,
            [
              ['X-RateLimit-Limit', '60'],
              ['X-RateLimit-Remaining', '0'],
              ['X-RateLimit-Reset', '1893456000'],
            ],
          ),
        ),
      },
    },
  },
  {
    name: 'bandwidth-509-club',
    mechanism: '509, the month’s bandwidth of a club’s account is used up, at every path.',
    family: 'rate-limit',
    language: 'fr',
    cited: 'http://bandwidth-509-club.test/photos/1978/',
    truth: 'undecidable',
    verdicts: ['server-error', 'rate-limited'],
    hosts: {
      'bandwidth-509-club.test': {
        serve: always(
          html(
            '<html><head><title>509 Bandwidth Limit Exceeded</title></head><body><h1>Bandwidth Limit Exceeded</h1>The server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit. Please try again later.</body></html>',
            509,
          ),
        ),
      },
    },
  },
  {
    name: 'belediye-bakimda-yonlen',
    mechanism: 'Every path, the front page too, leads to /bakim.html, which tells of works with 200.',
    family: 'maintenance',
    language: 'tr',
    cited: 'https://www.belediye-bakimda-yonlen.test/meclis/karar/2019-44',
    truth: 'undecidable',
    verdicts: ['maintenance'],
    hosts: {
      'www.belediye-bakimda-yonlen.test': {
        serve: (r) =>
          r.path === '/bakim.html'
            ? html(
                sheet(
                  bel,
                  'Sitemiz bakımda',
                  ps(
                    'Size daha iyi hizmet verebilmek için çalışıyoruz. Sitemiz kısa süre içinde yeniden yayında olacaktır.',
                  ),
                ),
              )
            : go('/bakim.html', 307),
      },
    },
  },
  {
    name: 'mares-503-manutencao',
    mechanism: '503 with a Portuguese page about repairs and no Retry-After, everywhere.',
    family: 'maintenance',
    language: 'pt',
    cited: 'https://mares-503-manutencao.test/tabelas/2020/porto-velho',
    truth: 'undecidable',
    verdicts: ['maintenance', 'server-error'],
    hosts: {
      'mares-503-manutencao.test': {
        serve: always(
          html(
            sheet(
              meteo,
              'Em manutenção',
              ps('O sítio encontra-se em manutenção programada. Voltamos dentro de momentos.'),
            ),
            503,
          ),
        ),
      },
    },
  },
  {
    name: 'karar-451-erisim',
    mechanism: '451 for one story, with a Turkish note of a court’s number; the rest of the paper is open.',
    family: 'legal',
    language: 'tr',
    cited: 'https://karar-451-erisim.test/haber/ihale-dosyasi',
    truth: 'undecidable',
    verdicts: ['legal-block'],
    hosts: {
      'karar-451-erisim.test': {
        serve: town(at('tr', 'Açık Sayfa', daily), {
          '/haber/ihale-dosyasi': html(
            sheet(
              at('tr', 'Açık Sayfa', daily),
              'Erişim engellendi',
              ps(
                'Bu içeriğe erişim, Ovacık Sulh Ceza Hâkimliğinin 2021/448 D. İş sayılı kararıyla engellenmiştir.',
              ),
            ),
            451,
            [['Link', '<https://mahkeme.test>; rel="blocked-by"']],
          ),
        }),
      },
    },
  },
  {
    name: 'rila-iztochnik-500',
    mechanism: '500 with the stack of a Java server for this path alone.',
    family: 'server-error',
    language: 'bg',
    cited: 'https://rila-iztochnik-500.test/statia.jsp?id=3312',
    truth: 'undecidable',
    verdicts: ['server-error'],
    hosts: {
      'rila-iztochnik-500.test': {
        serve: town(gazet, {
          '/statia.jsp?id=3312': html(
            '<!doctype html><html lang="bg"><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><hr class="line" /><p><b>Type</b> Exception Report</p><p><b>Message</b> java.sql.SQLTransientConnectionException: pool - Connection is not available</p><pre>org.apache.jasper.JasperException: An exception occurred processing [statia.jsp] at line [41]</pre><h3>Apache Tomcat/9.0.54</h3></body></html>',
            500,
          ),
        }),
      },
    },
  },
  {
    name: 'php-fatal-with-200',
    mechanism:
      '200, but each page, the front too, is only the fatal error of a script that cannot reach its database.',
    family: 'server-error',
    language: 'el',
    cited: 'https://php-fatal-with-200.test/arthra/limani-1922',
    truth: 'undecidable',
    verdicts: ['server-error', 'bad-response'],
    hosts: {
      'php-fatal-with-200.test': {
        serve: always(
          html(
            '<br />\n<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Too many connections in /home/aktes/public_html/includes/db.php:22\nStack trace:\n#0 /home/aktes/public_html/includes/db.php(22): mysqli_connect()\n#1 {main}\n  thrown in <b>/home/aktes/public_html/includes/db.php</b> on line <b>22</b><br />\n',
          ),
        ),
      },
    },
  },
  {
    name: 'origin-522-harle',
    mechanism: 'The network before the site answers 522: the origin timed out.',
    family: 'server-error',
    language: 'el',
    cited: 'https://www.origin-522-harle.test/2015/06/anemos/',
    truth: 'undecidable',
    verdicts: ['server-error', 'timeout'],
    hosts: {
      'www.origin-522-harle.test': {
        serve: always(
          html(
            `<!DOCTYPE html><html lang="en-US"><head><title>origin-522-harle.test | 522: Connection timed out</title></head><body><div id="cf-wrapper"><h1><span>Connection timed out</span><span>Error code 522</span></h1><p>The initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.</p></div></body></html>`,
            522,
            [['Server', 'cloudflare']],
          ),
        ),
      },
    },
  },
  {
    name: 'wordpress-no-database',
    mechanism: '500 "Error establishing a database connection" at every path.',
    family: 'server-error',
    language: 'es',
    cited: 'https://wordpress-no-database.test/2013/04/los-batanes/',
    truth: 'undecidable',
    verdicts: ['server-error'],
    hosts: {
      'wordpress-no-database.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html dir="ltr" lang="es"><head><title>Error en la base de datos</title></head><body id="error-page"><div class="wp-die-message"><h1>Error al establecer una conexión con la base de datos</h1></div></body></html>',
            500,
          ),
        ),
      },
    },
  },
  {
    name: 'bucket-forbids-all',
    mechanism: 'An object store that lists nothing: 403 AccessDenied for lost and closed files alike.',
    family: 'status',
    language: 'en',
    cited: 'https://media.bucket-forbids-all.test/uploads/2017/09/minutes.pdf',
    truth: 'undecidable',
    verdicts: ['blocked', 'bad-response', 'login-required'],
    hosts: {
      'media.bucket-forbids-all.test': {
        serve: always(
          xml(
            '<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>9QK</RequestId><HostId>a1=</HostId></Error>',
            403,
          ),
        ),
      },
    },
  },
  {
    name: 'no-content-204',
    mechanism: 'A 204 without a page where a report was cited.',
    family: 'status',
    language: 'vi',
    cited: 'https://no-content-204.test/bao-cao/2019/q3',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: {
      'no-content-204.test': {
        serve: town(at('vi', 'Sở Thủy lợi', office), { '/bao-cao/2019/q3': { status: 204 } }),
      },
    },
  },
  {
    name: 'bad-request-four-hundred',
    mechanism: 'A proxy answers 400 "Request header or cookie too large" to whatever is asked.',
    family: 'status',
    language: 'pl',
    cited: 'https://bad-request-four-hundred.test/zbiory/112',
    truth: 'undecidable',
    verdicts: ['bad-response'],
    hosts: {
      'bad-request-four-hundred.test': {
        serve: always(
          html(
            '<html>\r\n<head><title>400 Request Header Or Cookie Too Large</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<center>Request Header Or Cookie Too Large</center>\r\n<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>',
            400,
          ),
        ),
      },
    },
  },
  {
    name: 'zone-refused-answers',
    mechanism: 'The name server refuses to answer for the zone.',
    family: 'dns',
    language: 'lt',
    cited: 'https://zone-refused-answers.test/archyvas/2001',
    truth: 'undecidable',
    verdicts: ['unreachable'],
    hosts: { 'zone-refused-answers.test': { dns: 'refused' } },
  },
  {
    name: 'name-server-asleep',
    mechanism: 'The name server never answers.',
    family: 'dns',
    language: 'hi',
    cited: 'https://name-server-asleep.test/rajpatra/1998/44',
    truth: 'undecidable',
    verdicts: ['unreachable', 'timeout'],
    hosts: { 'name-server-asleep.test': { dns: 'silent' } },
  },
  {
    name: 'redirect-into-silence',
    mechanism: 'The page redirects to a machine that takes the connection and says nothing.',
    family: 'timeout',
    language: 'fr',
    cited: 'https://redirect-into-silence.test/fonds/18J',
    truth: 'undecidable',
    verdicts: ['timeout'],
    hosts: {
      'redirect-into-silence.test': {
        serve: (r) =>
          r.path === '/fonds/18J'
            ? go('http://archives.redirect-into-silence.test/18J')
            : r.path === '/'
              ? html(front(at('fr', 'Archives du Plateau', office)))
              : text('introuvable', 404),
      },
      'archives.redirect-into-silence.test': { tcp: 'silent' },
    },
  },
  {
    name: 'members-board-verein',
    mechanism: 'A board says with 403 that one must be registered to read this part; other parts are open.',
    family: 'login',
    language: 'de',
    cited: 'https://members-board-verein.test/threads/turmuhr.331/',
    truth: 'undecidable',
    verdicts: ['login-required', 'blocked'],
    hosts: {
      'members-board-verein.test': {
        serve: town(at('de', 'Uhrenforum', boardroom), {
          '/threads/turmuhr.331/': html(
            sheet(
              at('de', 'Uhrenforum', boardroom),
              'Anmelden',
              '<div class="blockMessage">Du musst angemeldet sein, um diese Seite sehen zu können.</div><form action="/login/login" method="post"><input name="login"><input type="password" name="password"><button>Anmelden</button></form>',
            ),
            403,
          ),
        }),
      },
    },
  },
  {
    name: 'aktes-sindromi',
    mechanism:
      'A Greek paper: 200, the first lines, and a box "this article is for subscribers"; the rest is not in the page.',
    family: 'paywall',
    language: 'el',
    cited: 'https://www.aktes-sindromi.test/politiki/88120/limani',
    truth: 'undecidable',
    verdicts: ['paywalled'],
    hosts: {
      'www.aktes-sindromi.test': {
        serve: town(ath, {
          '/politiki/88120/limani': sheet(
            ath,
            'Τι κρύβει η σύμβαση του λιμανιού',
            `${ps('Η σύμβαση των 44 σελίδων υπογράφηκε νύχτα.')}<div class="subscribers-only"><p>Το άρθρο είναι διαθέσιμο μόνο σε συνδρομητές. Συνεχίστε την ανάγνωση με 4 € τον μήνα.</p><a href="/syndromi">Γίνετε συνδρομητής</a> <a href="/eisodos">Σύνδεση</a></div>`,
          ),
        }),
      },
    },
  },
]
