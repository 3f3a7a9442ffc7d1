/** Nobody can tell from outside: walls, logins, gates, faults. */
import { answer, article, bare, go, plain, r, siteOf, unknown, w, type Row } from './kit.ts'
import type { HostBehaviour, WebAnswer, WebCase } from '../case.ts'

const host = (
  name: string,
  lang: string,
  family: string,
  why: string,
  at: string,
  behaviour: Partial<HostBehaviour>,
  verdicts: WebCase['verdicts'],
  more: Partial<Row> = {},
): Row => ({ name, lang, family, why, at, more: behaviour, verdicts, ...more })
const all = (
  body: string,
  status: number,
  more: readonly (readonly [string, string])[] = [],
  type = 'text/html; charset=utf-8',
): Partial<HostBehaviour> => ({ serve: (): WebAnswer => answer(body, status, type, more) })
const hex = (n: number, seed: string): string =>
  Array.from(
    { length: n },
    (_, i) => '0123456789abcdef'[(seed.charCodeAt(i % seed.length) * (i + 7)) % 16] ?? '0',
  ).join('')

export const unsure = unknown([
  host(
    'journal-cc',
    'en',
    'bot-wall',
    "Cloudflare's managed challenge",
    '/doi/full/10.5555/cc.118',
    all(
      `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><style>*{box-sizing:border-box;margin:0;padding:0}html{line-height:1.15;color:#313131}</style><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: 'journal-cc-xi.test',cType: 'managed',cRay: '${hex(16, 'ray')}',cH: '${hex(400, 'chl')}',cUPMDTk:"/doi/full/10.5555/cc.118?__cf_chl_tk=${hex(60, 'tk')}"};var a = document.createElement('script');a.src = '/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=${hex(16, 'ray')}';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>`,
      403,
      [
        ['Server', 'cloudflare'],
        ['cf-mitigated', 'challenge'],
        ['CF-RAY', `${hex(16, 'ray')}-FRA`],
      ],
    ),
    ['blocked'],
    { reason: /cloudflare/i },
  ),
  host(
    'hemeroteca-sur',
    'es',
    'bot-wall',
    "Cloudflare's firewall rule: error 1020, Spanish site",
    '/hemeroteca/1987/03/12',
    all(
      '<!DOCTYPE html><html class="no-js" lang="en-US"><head><title>Attention Required! | Cloudflare</title></head><body><div id="cf-wrapper"><div id="cf-error-details" class="cf-error-details-wrapper"><div class="cf-wrapper cf-header cf-error-overview"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> hemeroteca-sur-xi.test</h2></div><p>Cloudflare Ray ID: <strong class="font-semibold">8a1d0c77bd2e1f03</strong></p></div></div></body></html>',
      403,
      [
        ['Server', 'cloudflare'],
        ['CF-RAY', '8a1d0c77bd2e1f03-MAD'],
      ],
    ),
    ['blocked'],
    { reason: /cloudflare/i },
  ),
  host(
    'courrier-halles',
    'fr',
    'bot-wall',
    "DataDome's captcha frame on a newspaper",
    '/societe/article/2021/04/02/halles',
    all(
      `<html lang="fr"><head><title>courrier-halles-xi.test</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMA${hex(20, 'cid')}','hsh':'${hex(30, 'hsh').toUpperCase()}','t':'bv','s':45454,'e':'${hex(64, 'e')}','host':'geo.captcha-delivery.com'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
      403,
      [
        ['X-DataDome', 'protected'],
        ['X-DD-B', '1'],
        ['Set-Cookie', `datadome=${hex(90, 'dd')}; Max-Age=31536000; Path=/; Secure; SameSite=Lax`],
      ],
    ),
    ['blocked'],
    { reason: /datadome/i },
  ),
  host(
    'filings-desk',
    'en',
    'bot-wall',
    "Akamai's Access Denied with a reference number",
    '/business/filings/2018/annual',
    all(
      '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;filingsakam&#45;ref&#45;xi&#46;test#45;deskakam&#45;ref&#45;xi&#46;test#45;xi&#46;test&#47;business&#47;filings&#47;2018&#47;annual" on this server.<P>\nReference&#32;&#35;18&#46;4d1e1002&#46;1732392000&#46;1f0a77b\n<P>\nhttps&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4d1e1002&#46;1732392000&#46;1f0a77b\n</BODY>\n</HTML>\n',
      403,
      [['Server', 'AkamaiGHost']],
    ),
    ['blocked'],
    { reason: /akamai/i },
  ),
  host(
    'tribunal-acordaos',
    'pt',
    'bot-wall',
    "Imperva's frame with 200",
    '/jurisprudencia/acordao/2010-4471',
    all(
      '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-41821230-0%200NNN%20RT%281732392000%2077%29%20q%280%20-1%20-1%200%29%20r%280%20-1%29%20B12%284%2c0%2c0%29%20U18&incident_id=1248000970104412918-223991" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 1248000970104412918-223991</iframe></body></html>',
      200,
      [
        ['X-Iinfo', '9-41821230-0 0NNN RT(1732392000 77)'],
        ['Set-Cookie', 'visid_incap_2114=abc; path=/'],
      ],
    ),
    ['blocked'],
    { reason: /imperva|incapsula/i },
  ),
  host(
    'larch-homes',
    'en',
    'bot-wall',
    "HUMAN's press-and-hold page",
    '/homes/14-larch-lane',
    all(
      '<!DOCTYPE html><html lang="en"><head><title>Access to this page has been denied</title><meta name="description" content="px-captcha"></head><body><div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID b1e0c2d0-aa11-11ef-9a1e-0242ac120002</div></div><script>window._pxAppId=\'PXaBcD12\';window._pxUuid=\'b1e0c2d0\';</script><script src="/aBcD12/captcha/captcha.js?a=c&m=0"></script></body></html>',
      403,
    ),
    ['blocked'],
  ),
  host(
    'pendler-studien',
    'de',
    'bot-wall',
    'AWS WAF answers 202 with a script and an empty body',
    '/de/studien/pendler-2016',
    all('', 202, [
      ['Server', 'CloudFront'],
      ['x-amzn-waf-action', 'challenge'],
    ]),
    ['blocked'],
  ),
  host(
    'library-git',
    'en',
    'bot-wall',
    "Anubis weighs the visitor of a library's git web",
    '/cgit/catalogue.git/tree/marc/fields.py',
    all(
      '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=v1.19.1"></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><img id="image" style="width:100%;max-width:256px;" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs?cacheBuster=v1.19.1"></script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4,"report_as":4},"challenge":"7d3c"}</script></div></main></body></html>',
      200,
    ),
    ['blocked'],
  ),
  host(
    'karar-arama',
    'tr',
    'bot-wall',
    "F5's support id with 200",
    '/tr/karar/2014/88',
    all(
      "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 11830741096341228817<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
      200,
    ),
    ['blocked'],
  ),
  host(
    'pro-loco',
    'it',
    'bot-wall',
    'Wordfence limits the visitor of a small site',
    '/2015/05/statuto',
    all(
      '<!DOCTYPE html><html><head><title>Your access to this site has been limited by the site owner</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Block Reason: Access from your area has been temporarily limited for security reasons</p><p>Generated by Wordfence at Mon, 4 Nov 2024 10:11:12 GMT.</p></body></html>',
      503,
    ),
    ['blocked'],
  ),
  host(
    'federacion-remo',
    'es',
    'bot-wall',
    "Sucuri's website firewall",
    '/wp-content/uploads/2014/estatutos.pdf',
    all(
      '<!DOCTYPE html><html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP.</p><table><tr><td>Block ID:</td><td>BNP003</td></tr><tr><td>Block reason:</td><td>Bad bot access attempt.</td></tr></table></body></html>',
      403,
      [
        ['Server', 'Sucuri/Cloudproxy'],
        ['X-Sucuri-ID', '14018'],
      ],
    ),
    ['blocked'],
  ),
  host(
    'reestr-77',
    'ru',
    'bot-wall',
    'DDoS-Guard checks the browser',
    '/reestr/2012/77-114',
    all(
      '<!DOCTYPE html><html lang="ru"><head><title>DDoS-Guard</title><meta charset="utf-8"></head><body data-ddg-origin="true"><h1 id="title">Проверка браузера перед переходом на reestr-77-xi.test</h1><p id="description">Проверка займёт несколько секунд. Пожалуйста, не закрывайте страницу.</p><noscript>Включите JavaScript</noscript><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>',
      403,
      [['Server', 'ddos-guard']],
    ),
    ['blocked'],
  ),
  host(
    'karty-gorod',
    'ru',
    'bot-wall',
    'a portal leads to Yandex SmartCaptcha',
    '/maps/org/muzey/1118',
    {
      serve: (q) =>
        q.path.startsWith('/showcaptcha')
          ? answer(
              '<!DOCTYPE html><html lang="ru"><head><title>Вы не робот?</title></head><body><form class="CheckboxCaptcha" action="/checkcaptcha"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class="SmartCaptcha-Shield"></div></form></body></html>',
            )
          : go(`/showcaptcha?cc=1&retpath=${encodeURIComponent(q.path)}`, 302),
    },
    ['blocked'],
  ),
  host(
    'article-binhai',
    'zh',
    'bot-wall',
    "Alibaba Cloud's acw_sc__v2 script in place of the page",
    '/article/detail/118204',
    all(
      `<html><script>var arg1='${hex(40, 'arg').toUpperCase()}';(function(a,c){var G=a0i,d=a();while(!![]){try{break}catch(e){d['push'](d['shift']())}}}(a0j,0x76bce));function setCookie(a,b){document.cookie=a+'='+b}function reload(x){setCookie("acw_sc__v2",x);document.location.reload();}var _0x5e8b26='3000176000856006061501533003690027800375';</script></html>`,
      200,
      [['Set-Cookie', 'acw_tc=76b20f; path=/;HttpOnly;Max-Age=1800']],
    ),
    ['blocked'],
  ),
  host(
    'dziennik-min',
    'pl',
    'status',
    "a ministry's firewall answers a bare 403 to everybody outside",
    '/dziennik/2009/14',
    all(
      "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>",
      403,
    ),
    ['blocked', 'bad-response', 'login-required'],
  ),
  host(
    'medarbetare',
    'sv',
    'login',
    "an intranet document leads to a university's identity provider",
    '/intra/protokoll/2019-04',
    { serve: () => go('https://idp.medarbetare-xi.test/idp/profile/SAML2/Redirect/SSO?execution=e1s1', 302) },
    ['login-required'],
    {
      hosts: () => ({
        'idp.medarbetare-xi.test': {
          serve: siteOf({
            lang: 'sv',
            brand: 'Inloggning',
            design: 'campus',
            kb: 22,
            pages: {
              '/idp/profile/SAML2/Redirect/SSO': plain(
                'Logga in till Medarbetarportalen',
                '<form method="post"><label>Användarnamn <input name="j_username"></label><label>Lösenord <input type="password" name="j_password"></label><button name="_eventId_proceed">Logga in</button></form><p>Du behöver ett universitetskonto för att läsa sidan.</p>',
              ),
            },
          }),
        },
      }),
    },
  ),
  r(
    'vogelforum',
    'nl',
    'login',
    "a club's forum shows its log-in form in place of a thread",
    '/viewtopic.php?t=4471',
    w(
      'forum',
      36,
      {},
      {
        missing: plain(
          'Inloggen',
          '<p>Je moet geregistreerd en ingelogd zijn om onderwerpen in dit forum te kunnen bekijken.</p><form action="./ucp.php?mode=login" method="post"><input name="username"><input type="password" name="password"><button>Inloggen</button></form>',
        ),
      },
    ),
    { verdicts: ['login-required'] },
  ),
  r(
    'plan-deling',
    'da',
    'login',
    'a shared file of an office cloud asks for an account',
    '/:b:/s/plan/EaX9',
    w(
      'next',
      18,
      {},
      {
        missing: (q) =>
          q.path.startsWith('/common/')
            ? answer(
                '<!DOCTYPE html><html lang="da"><head><title>Log på din konto</title></head><body><form name="f1" method="post"><div role="heading">Log på</div><input type="email" name="loginfmt" placeholder="Mail, telefon eller Skype"><input type="password" name="passwd" style="display:none"><input type="submit" value="Næste"></form></body></html>',
              )
            : go('/common/oauth2/authorize?client_id=00000003', 302),
      },
    ),
    { verdicts: ['login-required'] },
  ),
  host(
    'spolek-zapisy',
    'cs',
    'login',
    'a protected folder asks for basic authentication',
    '/interni/zapisy/',
    all('<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1></body></html>', 401, [
      ['WWW-Authenticate', 'Basic realm="Interni zona"'],
    ]),
    ['login-required'],
  ),
  r(
    'kreis-anzeiger',
    'de',
    'paywall',
    'a paper shows title and offer, no line of the article',
    '/plus/politik/kreistag-bauskandal-88120',
    w('press', 102, {
      '/plus/politik/kreistag-bauskandal-88120': plain(
        'Bauskandal: Was der Landrat wusste',
        '<div class="paywall" data-offer="plus"><h2>Dieser Artikel ist exklusiv für Abonnenten</h2><p>Jetzt weiterlesen: 4 Wochen für 1 €, danach 9,90 € im Monat, jederzeit kündbar.</p><a class="btn" href="/abo">Abo abschließen</a><p>Bereits Abonnent? <a href="/login">Anmelden</a></p></div>',
        {
          head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
        },
      ),
    }),
    { verdicts: ['paywalled'] },
  ),
  r(
    'hetilap',
    'hu',
    'paywall',
    'a Hungarian weekly keeps all of the text for subscribers',
    '/elofizetoknek/2023/31/interju-hidmester',
    w('press', 87, {
      '/elofizetoknek/2023/31/interju-hidmester': plain(
        '„A híd nem siet” – interjú',
        '<section class="locked-content"><p>A teljes cikket csak előfizetőink olvashatják.</p><p>Havi 1990 forinttól. <a href="/elofizetes">Előfizetek</a></p><p>Már előfizető? <a href="/belepes">Lépjen be!</a></p></section>',
        { head: '<meta property="article:content_tier" content="locked">' },
      ),
    }),
    { verdicts: ['paywalled'] },
  ),
  host(
    'law-reports',
    'en',
    'paywall',
    'a law report service answers 402',
    '/reports/2003/EWHC/118',
    all(
      '{"error":"payment_required","message":"An active subscription is needed to read this report."}',
      402,
      [],
      'application/json',
    ),
    ['paywalled', 'bad-response'],
  ),
  host(
    'cronaca-valle',
    'it',
    'consent',
    'a publisher leads to its consent host, which holds the page back',
    '/cronaca/2020/02/11/frana',
    {
      serve: (q) =>
        q.cookies.has('consent')
          ? answer('ok')
          : go('https://consent.cronaca-valle-xi.test/v2/collectConsent?sessionId=3_cc', 302),
    },
    ['consent-required'],
    {
      hosts: () => ({
        'consent.cronaca-valle-xi.test': {
          serve: () =>
            answer(
              '<!DOCTYPE html><html lang="it"><head><title>Siamo parte di una famiglia di marchi</title></head><body class="blur-preview-tpl"><div class="con-wizard"><h1>Prima di continuare</h1><p>Quando utilizzi i nostri siti e le nostre app usiamo i cookie. Se fai clic su “Accetta tutto”, noi e i nostri 241 partner archivieremo e accederemo a informazioni sul tuo dispositivo.</p><form method="post" class="consent-form"><button name="agree" value="agree">Accetta tutto</button><button name="reject" value="reject">Rifiuta tutto</button><a href="/manage">Gestisci impostazioni</a></form></div></body></html>',
            ),
        },
      }),
    },
  ),
  r(
    'ratgeber-haus',
    'de',
    'consent',
    'a site that shows nothing before consent or a subscription without advertising',
    '/ratgeber/heizung/pelletlager',
    w(
      'next',
      65,
      {},
      {
        missing: bare(
          '<!DOCTYPE html><html lang="de"><head><title>Zustimmung erforderlich</title></head><body><main><h1>Weiterlesen mit Werbung oder im Pur-Abo</h1><div class="two"><section><h2>Mit Werbung</h2><p>Wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung.</p><button id="accept">Akzeptieren und weiter</button></section><section><h2>Pur-Abo</h2><p>Ohne Tracking für 3,99 € im Monat.</p><a href="/pur">Jetzt abonnieren</a></section></div></main><script src="https://cdn.privacy-mgmt.example/wrapperMessagingWithoutDetection.js"></script></body></html>',
        ),
      },
    ),
    { verdicts: ['consent-required', 'paywalled'] },
  ),
  host(
    'works-index',
    'en',
    'rate',
    'an index answers 429 with Retry-After of an hour',
    '/works/W2741809807',
    all('{"error":"Too Many Requests"}', 429, [['Retry-After', '3600']], 'application/json'),
    ['rate-limited'],
  ),
  host(
    'legis-portal',
    'ro',
    'server',
    'a .NET site fails with its yellow page',
    '/Legis/Detalii.aspx?id=4471',
    all(
      '<!DOCTYPE html><html><head><title>Runtime Error</title></head><body bgcolor="white"><span><h1>Server Error in \'/\' Application.<hr width=100% size=1 color=silver></h1><h2> <i>Runtime Error</i> </h2></span><b> Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</body></html>',
      500,
    ),
    ['server-error'],
  ),
  host(
    'km-thai',
    'th',
    'server',
    'Cloudflare cannot reach the origin: 522',
    '/km/2558/a12',
    all(
      '<!DOCTYPE html><html lang="en-US"><head><title>km-thai-xi.test | 522: Connection timed out</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><h1><span>Connection timed out</span><span class="code-label">Error code 522</span></h1></div></div></body></html>',
      522,
      [['Server', 'cloudflare']],
    ),
    ['server-error', 'timeout'],
  ),
  host(
    'izlozhba-blog',
    'bg',
    'server',
    'WordPress cannot reach its database',
    '/2011/03/izlozhba',
    all(
      '<!DOCTYPE html><html lang="bg-BG"><head><title>Грешка в базата данни</title></head><body id="error-page"><div class="wp-die-message"><h1>Грешка при свързване с базата данни</h1></div></body></html>',
      500,
    ),
    ['server-error'],
  ),
  host(
    'yhdistysrekisteri',
    'fi',
    'maintenance',
    "a register is closed for a weekend's work, with 503 and a page",
    '/rekisteri/yhdistys/118.204',
    all(
      '<!doctype html><html lang="fi"><head><title>Huoltokatko</title></head><body><h1>Palvelussa on huoltokatko</h1><p>Rekisteri on poissa käytöstä lauantaina klo 8–16 järjestelmäpäivityksen vuoksi. Pahoittelemme häiriötä.</p></body></html>',
      503,
      [['Retry-After', '28800']],
    ),
    ['maintenance', 'server-error'],
  ),
  host(
    'toshokan-opac',
    'ja',
    'maintenance',
    'a library answers every address with a maintenance page and 200',
    '/opac/detail/BB118204',
    {
      serve: () =>
        answer(
          '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>システムメンテナンスのお知らせ</title></head><body><h1>ただいまシステムメンテナンス中です</h1><p>蔵書検索サービスは、下記の期間停止いたします。ご不便をおかけいたしますが、ご了承ください。</p><p>停止期間：11月21日（土）18時 ～ 24日（火）9時</p></body></html>',
        ),
    },
    ['maintenance'],
  ),
  host(
    'minutes-archive',
    'en',
    'legal',
    '451 with the blocking party named',
    '/judgments/leaked-minutes',
    all(
      '<html><head><title>Unavailable For Legal Reasons</title></head><body><h1>451 Unavailable For Legal Reasons</h1><p>Access to this page has been restricted following an order of the High Court of 3 June 2022.</p></body></html>',
      451,
      [['Link', '<https://minutes-archive-xi.test/legal>; rel="blocked-by"']],
    ),
    ['legal-block'],
  ),
  host(
    'mill-gazette',
    'en',
    'legal',
    'an American local paper turns European visitors away with 451',
    '/news/local/mill-fire',
    all(
      '<html><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p></body></html>',
      451,
    ),
    ['legal-block'],
  ),
  host(
    'glasnik-srez',
    'sr',
    'tls',
    'the certificate ran out; the page stands behind it',
    '/glasnik/1994/2',
    {
      tls: 'expired',
      serve: siteOf({
        lang: 'sr',
        brand: 'Гласник',
        design: 'old',
        kb: 13,
        pages: {
          '/glasnik/1994/2': article(
            'sr',
            'Гласник 2/1994',
            [
              'Садржај броја: прилози за историју срезова, описи рукописа, прикази.',
              'Штампано у 500 примерака.',
            ],
            3,
          ),
        },
      }),
    },
    ['tls-error'],
  ),
  host(
    'raiarkhiv',
    'uk',
    'tls',
    'a self-signed certificate of a rural archive, page behind',
    '/fond/29/opys/1',
    {
      tls: 'self-signed',
      serve: siteOf({
        lang: 'uk',
        brand: 'Районний архів',
        design: 'old',
        kb: 11,
        pages: {
          '/fond/29/opys/1': article(
            'uk',
            'Фонд 29, опис 1',
            ['Метричні книги церков повіту, 1794–1919.', 'Справ: 318.'],
            2,
          ),
        },
      }),
    },
    ['tls-error'],
  ),
  host(
    'majallat-buhuth',
    'ar',
    'tls',
    "the certificate names the hoster's machine, page behind",
    '/buhuth/1431/7',
    {
      tls: 'wrong-host',
      serve: siteOf({
        lang: 'ar',
        brand: 'مجلة البحوث',
        design: 'old',
        kb: 14,
        pages: {
          '/buhuth/1431/7': article(
            'ar',
            'العدد السابع، 1431',
            ['يضم العدد سبعة أبحاث في تاريخ الري والعمارة.', 'هيئة التحرير والفهرس.'],
            3,
          ),
        },
      }),
    },
    ['tls-error'],
  ),
  host(
    'boletin-puerto',
    'es',
    'tcp',
    'the server takes the connection and never speaks',
    '/boletin/44',
    { tcp: 'silent' },
    ['timeout'],
  ),
  host('so-lieu-cu', 'vi', 'tcp', 'no answer to the handshake', '/so-lieu/2010', { tcp: 'deaf' }, [
    'timeout',
    'unreachable',
  ]),
  host('kanoni-ge', 'ka', 'dns', "the zone's servers answer SERVFAIL", '/kanoni/118', { dns: 'servfail' }, [
    'unreachable',
  ]),
  host(
    'arxeio-dimou',
    'el',
    'http',
    'the port answers with something that is no HTTP',
    '/arxeio/3',
    { serve: () => ({ raw: '\x00\x1b[2J220 fw-1 ready; use ESMTP\r\n\r\n', then: 'close' }) },
    ['bad-response'],
  ),
  host(
    'dokumentai-vidus',
    'lt',
    'unsafe',
    'an intranet redirect to a private address',
    '/dok/14',
    { serve: () => go('http://192.168.10.4/dok/14', 302) },
    ['unsafe'],
  ),
  host(
    'phlog-hole',
    'en',
    'unsupported',
    'a citation of a gopher hole',
    'gopher://phlog-hole-xi.test/0/phlog/2019.txt',
    {},
    ['unsupported'],
  ),
  host(
    'kartenarchiv',
    'de',
    'unsupported',
    'a citation of an FTP archive',
    'ftp://kartenarchiv-xi.test/pub/karten/1907.tif',
    {},
    ['unsupported'],
  ),
])
