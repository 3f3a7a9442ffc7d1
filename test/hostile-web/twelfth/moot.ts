/** Cases of which nobody who looks from outside can say whether the page stands. */
import type { Serve, WebCase } from '../case.ts'
import { chance, d, draw, file, html, lostDoc, moot, stand, to, type Site } from './kit.ts'

const guard =
  (page: (seed: string) => ReturnType<typeof html>, robots?: string): Serve =>
  (r) =>
    r.path === '/robots.txt' && robots !== undefined
      ? file('text/plain', robots)
      : page(`${r.host}${r.path}${r.before}`)
const walled: Site = { l: 'sv', brand: 'Affärsbladet Syd', look: 'portal', kb: 95, at: {} }

export const undecided: readonly WebCase[] = [
  moot(
    'legal-clinic-harbour-xii',
    'bot-wall',
    'en',
    '/briefs/2019/amicus-hallam.html',
    'A vendor’s managed challenge answers every address with 403 and a page that needs script.',
    {
      'legal-clinic-harbour-xii.test': {
        serve: guard((s) =>
          html(
            `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"legal-clinic-harbour-xii.test",cType:'managed',cRay:'${chance(s).hex(16)}',cH:'${chance(`${s}h`).b64(86)}'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=${chance(s).hex(16)}';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>`,
            403,
            [
              ['Server', 'cloudflare'],
              ['CF-RAY', `${chance(s).hex(16)}-FRA`],
              ['cf-mitigated', 'challenge'],
            ],
          ),
        ),
      },
    },
  ),
  moot(
    'retail-dragnet-xii',
    'bot-wall',
    'en',
    '/careers/press/2016/recall-of-heaters',
    'An edge network denies access to all that look like machines, for every address.',
    {
      'retail-dragnet-xii.test': {
        serve: (r) =>
          html(
            `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;retail&#45;dragnet&#45;xii&#46;test${r.path.replaceAll('/', '&#47;')}" on this server.<P>\nReference&#32;&#35;18&#46;${chance(`${r.before}`).hex(8)}&#46;1732370000&#46;${chance(`b${r.before}`).hex(7)}\n</BODY>\n</HTML>\n`,
            403,
            [
              ['Server', 'AkamaiGHost'],
              ['Mime-Version', '1.0'],
            ],
          ),
      },
    },
  ),
  moot(
    'petites-annonces-midi-xii',
    'bot-wall',
    'fr',
    '/offre/2251904421.htm',
    'A vendor’s captcha page under 403 for every address.',
    {
      'petites-annonces-midi-xii.test': {
        serve: guard((s) =>
          html(
            `<html lang="fr"><head><title>petites-annonces-midi-xii.test</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'${chance(s).b64(80)}','hsh':'${chance(s).hex(30).toUpperCase()}','t':'fe','s':${chance(s).int(99999)},'e':'${chance(s).hex(64)}','host':'geo.captcha-delivery.com'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
            403,
            [
              ['Server', 'DataDome'],
              ['X-DataDome', 'protected'],
              ['Set-Cookie', `datadome=${chance(s).b64(60)}; Max-Age=31536000; Path=/`],
            ],
          ),
        ),
      },
    },
  ),
  moot(
    'seguros-muralla-xii',
    'bot-wall',
    'en',
    '/condiciones/hogar-2015.pdf',
    'A frame of a vendor’s incident page under 200 answers each address.',
    {
      'seguros-muralla-xii.test': {
        serve: guard((s) =>
          html(
            `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=${chance(s).int(99)}-${chance(s).int(99999999)}-0%20NNNN%20RT%281732370000%20${chance(s).int(99)}%29&incident_id=${chance(s).int(999999999)}-${chance(s).int(999999999)}&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: ${chance(s).int(999999999)}-${chance(s).int(999999999)}</iframe></body></html>`,
            200,
            [['X-Iinfo', '14-1-0 NNNN']],
          ),
        ),
      },
    },
  ),
  moot(
    'pressandhold-moebel-xii',
    'bot-wall',
    'de',
    '/p/regal-linde/112',
    'A page that asks the visitor to press and hold a button, under 403 for every address.',
    {
      'pressandhold-moebel-xii.test': {
        serve: guard((s) =>
          html(
            `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Zugriff auf diese Seite wurde verweigert</title></head><body><section class="container"><h1>Bestätigen Sie, dass Sie ein Mensch sind</h1><p>Gedrückt halten, um zu bestätigen, dass Sie kein Bot sind.</p><div id="px-captcha"></div><p>Referenz-ID ${chance(s).hex(8)}-${chance(s).hex(4)}-11ef-${chance(s).hex(12)}</p></section><script>window._pxAppId='PX${chance('m').b64(8)}';window._pxUuid='${chance(s).hex(32)}';</script></body></html>`,
            403,
          ),
        ),
      },
    },
  ),
  moot(
    'anubis-git-elk-xii',
    'bot-wall',
    'en',
    '/libelk/commit/?id=77ac01',
    'A proof of work stands before every address of the host, under 200.',
    {
      'anubis-git-elk-xii.test': {
        serve: guard(
          (s) =>
            html(
              `<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=v1.21.3"><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"challenge":"${chance(s).hex(64)}","rules":{"algorithm":"fast","difficulty":4,"report_as":4}}</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></div></main></body></html>`,
            ),
          'User-agent: *\nDisallow: /cgit\n',
        ),
      },
    },
  ),
  moot(
    'zashchita-oblast-xii',
    'bot-wall',
    'ru',
    '/doklady/2011/sud-v-oblasti',
    'A guard against floods checks the browser, under 403 for every address.',
    {
      'zashchita-oblast-xii.test': {
        serve: guard((s) =>
          html(
            `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>DDOS-GUARD</title></head><body data-ddg-origin="true" data-ddg-l10n="true"><h1 id="ddg-l10n-title">Проверка браузера перед переходом на сайт</h1><p id="ddg-l10n-description">Пожалуйста, подождите несколько секунд. После проверки вы будете перенаправлены.</p><p>request id: ${chance(s).hex(20)}</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>`,
            403,
            [['Server', 'ddos-guard']],
          ),
        ),
      },
    },
  ),
  moot(
    'yanzhengma-caipan-xii',
    'bot-wall',
    'zh',
    '/wenshu/content?docid=8f21',
    'Each address asks for a code out of a picture before it shows anything, under 200.',
    {
      'yanzhengma-caipan-xii.test': {
        serve: guard((s) =>
          html(
            `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>安全验证</title></head><body><div class="box"><h3>访问过于频繁，请输入验证码后继续访问</h3><form method="post" action="/verify"><img src="/captcha.png?t=${chance(s).int(999999)}" alt="验证码"><input name="code"><button>提交</button></form></div></body></html>`,
          ),
        ),
      },
    },
    ['blocked', 'rate-limited'],
  ),
  moot(
    'intranet-zorggroep-xii',
    'login',
    'nl',
    '/protocollen/valpreventie-2014',
    'Every address of the host, known or not, leads to the log-in page.',
    {
      'intranet-zorggroep-xii.test': stand(
        'nl',
        'Zorggroep Linge',
        'drupal',
        46,
        null,
        {
          '/user/login': d(
            'Inloggen',
            'U moet ingelogd zijn om deze pagina te bekijken.<form method="post"><label>Gebruikersnaam <input name="name"></label><label>Wachtwoord <input type="password" name="pass"></label><button>Inloggen</button></form>',
          ),
        },
        {
          absent: ((r) => to(`/user/login?destination=${encodeURIComponent(r.path)}`, 302)) as Serve,
          home: to('/user/login', 302),
        },
      ),
    },
    ['login-required'],
  ),
  moot(
    'rede-amigos-xii',
    'login',
    'pt',
    '/marlene.queiroz.18/posts/1021554',
    'A social network shows its log-in page under 200 for each address below the root.',
    {
      'rede-amigos-xii.test': {
        serve: (r) =>
          r.path === '/robots.txt'
            ? file('text/plain', 'User-agent: *\nDisallow: /\n')
            : draw(
                { l: 'pt', brand: 'RedeAmigos', look: 'network', kb: 68, at: {}, banner: 'open' },
                d(
                  'Entre na RedeAmigos',
                  'Você precisa entrar para continuar.<form method="post" action="/login"><input name="email" placeholder="E-mail ou telefone"><input type="password" name="pass" placeholder="Senha"><button>Entrar</button></form><a href="/r">Criar nova conta</a>',
                  { title: 'Entrar na RedeAmigos' },
                ),
                r,
              ),
      },
    },
    ['login-required'],
  ),
  moot(
    'shibboleth-kirjasto-xii',
    'login',
    'fi',
    '/ebooks/978-951-000-114-2',
    'The library’s proxy leads every address to the sign-on of the university.',
    {
      'shibboleth-kirjasto-xii.test': {
        serve: (r) =>
          to(
            `https://idp.shibboleth-kirjasto-xii.test/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${chance(r.path).b64(200)}&RelayState=${chance(`${r.before}`).hex(20)}`,
            302,
          ),
      },
      'idp.shibboleth-kirjasto-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Kirjautuminen</title></head><body><h1>Kirjaudu yliopiston tunnuksella</h1><form method="post"><label>Käyttäjätunnus <input name="j_username"></label><label>Salasana <input type="password" name="j_password"></label><button name="_eventId_proceed">Kirjaudu</button></form></body></html>',
          ),
      },
    },
    ['login-required'],
  ),
  moot(
    'basic-auth-spis-xii',
    'login',
    'cs',
    '/spisy/2013/44-C-118.pdf',
    'The whole host asks for name and password by the protocol (401).',
    {
      'basic-auth-spis-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>401 Unauthorized</title>\n</head><body>\n<h1>Unauthorized</h1>\n</body></html>',
            401,
            [['WWW-Authenticate', 'Basic realm="Spisovna"']],
          ),
      },
    },
    ['login-required'],
  ),
  moot(
    'zustimmung-oder-abo-xii',
    'consent',
    'de',
    '/gesellschaft/heimkinder-aussage-1968',
    'Consent or a subscription is asked of all; until then each address leads to that page and shows nothing of the text.',
    {
      'zustimmung-oder-abo-xii.test': {
        serve: (r) =>
          to(`https://www.zustimmung-oder-abo-xii.test/zustimmung?weiter=${encodeURIComponent(r.path)}`, 302),
      },
      'www.zustimmung-oder-abo-xii.test': {
        serve: () =>
          html(
            `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Weiter mit Werbung oder Pur-Abo</title><style>${'.c{margin:0;padding:0}'.repeat(900)}</style></head><body><h1>Willkommen! Bitte stimmen Sie zu, um weiterzulesen.</h1><p>Mit Werbung weiterlesen: Besuchen Sie unsere Seiten wie gewohnt mit Werbung und Tracking. Oder schließen Sie ein Pur-Abo für 4,99 € im Monat ab.</p><button>Akzeptieren und weiter</button><button>Pur-Abo abschließen</button><p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></p></body></html>`,
          ),
      },
    },
    ['consent-required', 'paywalled', 'blocked'],
  ),
  moot(
    'affarsbladet-syd-xii',
    'paywall',
    'sv',
    '/premium/granskning-hamnbolaget',
    'Subscribers alone see anything below `/premium/`: absent articles there give the same page as those that stand.',
    {
      'affarsbladet-syd-xii.test': {
        serve: (r) => {
          if (r.path.startsWith('/premium/'))
            return draw(
              walled,
              d(
                'Bli prenumerant för att läsa vidare',
                'Det här innehållet är bara för prenumeranter. Prova en månad för en krona eller logga in om du redan har ett konto.',
                { title: 'Affärsbladet Syd' },
              ),
              r,
            )
          return stand('sv', 'Affärsbladet Syd', 'portal', 95, null).serve?.(r) ?? html('', 404)
        },
      },
    },
    ['paywalled', 'login-required'],
  ),
  moot(
    'karbantartas-varos-xii',
    'maintenance',
    'hu',
    '/kozgyules/2016/jegyzokonyv-05',
    'The whole host is under maintenance: 503 with Retry-After.',
    {
      'karbantartas-varos-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Karbantartás</title></head><body><h1>Oldalunk karbantartás alatt áll</h1><p>Hamarosan visszatérünk. Türelmüket köszönjük.</p></body></html>',
            503,
            [['Retry-After', '7200']],
          ),
      },
    },
    ['maintenance', 'server-error'],
  ),
  moot(
    'mentenanta-muzeu-xii',
    'maintenance',
    'ro',
    '/expozitii/2012/icoane-pe-sticla',
    'A notice of maintenance with today’s date comes for each address, under 200.',
    {
      'mentenanta-muzeu-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>Site în mentenanță</title></head><body><h1>Site-ul este temporar indisponibil</h1><p>Efectuăm lucrări de mentenanță programate luni, 23 noiembrie 2026, între orele 20:00 și 06:00. Vă rugăm să reveniți mai târziu.</p></body></html>',
          ),
      },
    },
    ['maintenance', 'blocked'],
  ),
  moot(
    'zabahato-zapytiv-xii',
    'rate',
    'uk',
    '/reyestr/rishennya/61120',
    'The register answers 429 to everything.',
    {
      'zabahato-zapytiv-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>429</title></head><body><h1>Забагато запитів</h1><p>Ви перевищили ліміт звернень до реєстру. Спробуйте пізніше.</p></body></html>',
            429,
            [['Retry-After', '3600']],
          ),
      },
    },
    ['rate-limited', 'blocked'],
  ),
  moot(
    'tcp-deaf-selo-xii',
    'tcp',
    'bg',
    '/istoria/cherkva',
    'Nothing answers on the host’s ports: connections never come about.',
    { 'tcp-deaf-selo-xii.test': { tcp: 'deaf' } },
    ['timeout', 'unreachable'],
  ),
  moot(
    'khata-dakhili-xii',
    'server-error',
    'ar',
    '/studies/2015/water-conflict',
    'Every address gives 500 with the words of the server.',
    {
      'khata-dakhili-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خطأ داخلي</title></head><body><h1>500</h1><p>حدث خطأ داخلي في الخادم. يرجى المحاولة مرة أخرى لاحقًا.</p></body></html>',
            500,
          ),
      },
    },
    ['server-error'],
  ),
  moot(
    'gateway-warta-desa-xii',
    'server-error',
    'en',
    '/berita/2017/panen-raya',
    'The proxy stands, what is behind it does not: 502 for every address.',
    {
      'gateway-warta-desa-xii.test': {
        serve: () =>
          html(
            '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n',
            502,
          ),
      },
    },
    ['server-error'],
  ),
  moot(
    'county-gazette-geo-xii',
    'geo',
    'en',
    '/news/local/sheriff-audit/article_77c1.html',
    'A newspaper of another continent shuts out visitors from here, for each address, under 451.',
    {
      'county-gazette-geo-xii.test': {
        serve: () =>
          html(
            '<!doctype html><html lang="en"><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact editor@county-gazette-geo-xii.test or call 814-555-0140.</p></body></html>',
            451,
          ),
      },
    },
    ['legal-block', 'blocked'],
  ),
  moot(
    'servfail-taregir-xii',
    'dns',
    'hy',
    '/taregirk/1998',
    'The name servers of the name fail.',
    { 'servfail-taregir-xii.test': { dns: 'servfail' } },
    ['dns-failure', 'unreachable', 'timeout'],
  ),
  moot(
    'zweitvergabe-kreisblatt-xii',
    'reused',
    'de',
    '/artikel/1182-schule-in-neudorf-wird-geschlossen',
    'The site looks at the number alone, and since its relaunch that number is a recipe: what was cited may stand elsewhere or nowhere.',
    {
      'zweitvergabe-kreisblatt-xii.test': stand(
        'de',
        'Kreisblatt',
        'portal',
        72,
        null,
        {
          '/artikel/1181-zwetschgendatschi': d(
            'Zwetschgendatschi',
            'Den Hefeteig eine Stunde gehen lassen, dann auf dem Blech ausziehen und dicht mit Zwetschgen belegen.',
            { kind: 'article', date: '2023-10-07' },
          ),
        },
        {
          absent: ((r) =>
            draw(
              { l: 'de', brand: 'Kreisblatt', look: 'portal', kb: 72, at: {} },
              /^\/artikel\/1182\b/.test(r.path)
                ? d(
                    'Kürbissuppe mit Ingwer',
                    `Den Kürbis würfeln und mit der Zwiebel in Butter anschwitzen. Mit einem Liter Brühe ablöschen und zwanzig Minuten köcheln lassen.
Den Ingwer fein reiben und zum Schluss unterrühren. Dazu passt dunkles Brot.`,
                    { kind: 'article', date: '2023-10-14' },
                  )
                : lostDoc('de'),
              r,
            )) as Serve,
        },
      ),
    },
    ['changed', 'alive'],
  ),
  moot(
    'stumme-schnittstelle-xii',
    'spa',
    'pl',
    '/obiekt/3312',
    'A shell without text for every address; the interface that its script asks answers 503 to all.',
    {
      'stumme-schnittstelle-xii.test': {
        serve: (r) =>
          r.path.startsWith('/api/')
            ? { status: 503, headers: [['Content-Type', 'application/json']], body: '{"error":"upstream"}' }
            : r.path === '/robots.txt'
              ? file('text/plain', 'User-agent: *\nDisallow:\n')
              : html(
                  '<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Zabytki</title></head><body><div id="root"></div><noscript>Ta aplikacja wymaga JavaScriptu.</noscript><script type="module">const e=document.getElementById("root");e.textContent="Ładowanie…";fetch("/api"+location.pathname).then(r=>r.ok?r.json():Promise.reject()).then(o=>{e.innerHTML="<h1>"+o.nazwa+"</h1>"}).catch(()=>{e.innerHTML="<p>Nie udało się pobrać danych. Spróbuj ponownie później.</p>"})</script></body></html>',
                ),
      },
    },
    ['server-error', 'blocked', 'maintenance'],
  ),
]
