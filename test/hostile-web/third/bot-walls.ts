/** Challenges and refusals of several vendors, and living pages that carry the same vendors' scripts. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { always, away, blind, cloudflare, file, page, site, type Headers } from './kit.ts'
import { essay } from './prose.ts'

const html: Headers = [['Content-Type', 'text/html']]

export const botWalls: readonly WebCase[] = [
  blind('b3-moment-cf', 'bot-wall', 'en', 'undecidable', ['blocked'], {
    at: '/research/sea-level-brief',
    mechanism: 'Cloudflare’s managed challenge with 403 and cf-mitigated stands before every path.',
    reason: /cloudflare/i,
    serve: always(
      page(
        403,
        `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: 'b3-moment-cf.test',cType: 'managed',cRay: '9a1c3f7be8d42b10',cH: 'k9PqYv2',cUPMDTk:"/research/sea-level-brief?__cf_chl_tk=q1",md:"${'Zk3xQ0aJ8'.repeat(160)}"};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=9a1c3f7be8d42b10';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>`,
        cloudflare,
        [
          ['cf-mitigated', 'challenge'],
          ['Critical-CH', 'Sec-CH-UA-Bitness, Sec-CH-UA-Arch'],
          ['Cross-Origin-Embedder-Policy', 'require-corp'],
        ],
      ),
    ),
  }),
  blind('b3-edgesuite', 'bot-wall', 'en', 'undecidable', ['blocked'], {
    at: '/company/newsroom/2019/annual-results',
    mechanism: 'Akamai’s edge refuses the client with its short reference page and 403, on all paths.',
    reason: /akamai/i,
    serve: always(
      page(
        403,
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;b3&#45;edgesuite&#46;test&#47;company&#47;newsroom" on this server.<P>\nReference&#32;&#35;18&#46;5e3c2117&#46;1700412345&#46;2a1b9c7\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5e3c2117&#46;1700412345&#46;2a1b9c7</P>\n</BODY>\n</HTML>\n',
        [
          ['Server', 'AkamaiGHost'],
          ['Mime-Version', '1.0'],
          ['Content-Type', 'text/html'],
          ['Cache-Control', 'max-age=0'],
        ],
      ),
    ),
  }),
  blind('b3-dd-captcha', 'bot-wall', 'fr', 'undecidable', ['blocked'], {
    at: '/annonces/ventes/2134567.htm',
    mechanism: 'DataDome answers 403 with its captcha frame and cookie wherever one asks.',
    reason: /datadome/i,
    serve: always(
      page(
        403,
        `<html lang="fr"><head><title>b3-dd-captcha.test</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Veuillez activer JS et désactiver tout bloqueur de publicité</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMAc0','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'bv','qp':'','s':43337,'e':'9f1a','host':'geo.captcha-delivery.com','cookie':'tW'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
        [
          ['Content-Type', 'text/html;charset=utf-8'],
          ['X-DataDome', 'protected'],
          ['X-DD-B', '1'],
          ['Set-Cookie', 'datadome=tW8x~; Max-Age=31536000; Path=/; Secure; SameSite=Lax'],
        ],
      ),
    ),
  }),
  blind('b3-aws-202', 'bot-wall', 'es', 'undecidable', ['blocked'], {
    at: '/boletin/2018/resolucion-45',
    mechanism:
      'AWS WAF’s silent challenge: 202, an almost empty page with its script and the header x-amzn-waf-action.',
    reason: /aws|amazon/i,
    serve: always(
      page(
        202,
        '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDAHjcYu/GjX+QlghicBgQ","iv":"A6weswEoTAAABGRd","context":"Zr0fUu3h"};</script><script src="https://3f38f7f4f368.edge.sdk.awswaf.test/challenge.js"></script></head><body><div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then(()=>AwsWafIntegration.getToken().then(()=>window.location.reload(true)));</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
        html,
        [
          ['x-amzn-waf-action', 'challenge'],
          ['Cache-Control', 'no-store, max-age=0'],
          ['Server', 'awselb/2.0'],
        ],
      ),
    ),
  }),
  blind('b3-incap-200', 'bot-wall', 'pt', 'undecidable', ['blocked'], {
    at: '/institucional/relatorio-2016',
    mechanism: 'Imperva answers 200 with nothing but the frame of its incident page.',
    reason: /imperva|incapsula/i,
    serve: always(
      page(
        200,
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=14-47829100-0%20NNNN%20RT%281700412345%2011%29%20q%280%20-1%20-1%20-1%29&incident_id=894000210237465-238491038475&edet=9&cinfo=ffffffff&rpinfo=0&mth=GET" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 894000210237465-238491038475</iframe></body></html>',
        html,
        [
          ['X-Iinfo', '14-47829100-0 0NNN RT(1700412345 11) q(0 -1 -1 -1) r(0 -1) B10(11,5226,0)'],
          ['Set-Cookie', 'visid_incap_2391044=K1; path=/; Domain=.b3-incap-200.test'],
          ['X-CDN', 'Imperva'],
        ],
      ),
    ),
  }),
  blind('b3-ddg-403', 'bot-wall', 'ru', 'undecidable', ['blocked'], {
    at: '/articles/2020/06/regionalnye-arhivy/',
    mechanism: 'DDoS-Guard checks the browser with a script page and 403.',
    reason: /ddos-?guard/i,
    serve: always(
      page(
        403,
        '<!DOCTYPE html><html><head><title>DDoS-Guard</title><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"/></head><body data-ddg-origin="true" data-ddg-l10n="true"><div class="container"><h1 id="h1" data-translate="title">Проверка браузера перед переходом на сайт b3-ddg-403.test</h1><p id="description">Пожалуйста, подождите несколько секунд. После окончания проверки страница откроется автоматически.</p><noscript>Для продолжения включите JavaScript и cookie.</noscript></div><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>',
        [
          ['Server', 'ddos-guard'],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Set-Cookie', '__ddg1_=Xy; Domain=.b3-ddg-403.test; HttpOnly; Path=/'],
          ['Cache-Control', 'no-cache, no-store'],
        ],
      ),
    ),
  }),
  blind('b3-anubis-200', 'bot-wall', 'en', 'undecidable', ['blocked'], {
    at: '/cgit/tools/tree/README',
    mechanism:
      'A proof-of-work gate in front of a code host: 200 with its waiting page on each path, robots.txt free.',
    serve: site(
      {
        '/.within.website/x/cmd/anubis/static/js/main.mjs': file(
          'text/javascript',
          'const note=document.getElementById("status");note.innerText="Calculating... difficulty 5";',
        ),
      },
      page(
        200,
        '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=v1.21.3"><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":5,"report_as":5},"challenge":"6e1f0c9ab2d4"}</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>The administrator of this site put this check in place because of aggressive scraping. It makes each visit cost a little work.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div></main><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script></body></html>',
        [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Set-Cookie', 'techaro.lol-anubis-cookie-test-if-you-block-this=1; Path=/'],
        ],
      ),
    ),
  }),
  blind('b3-yun-405', 'bot-wall', 'zh', 'undecidable', ['blocked'], {
    at: '/gongbao/2015/0612/3301.shtml',
    mechanism: 'Alibaba’s cloud firewall refuses visitors with 405 and its own page wherever they go.',
    serve: always(
      page(
        405,
        '<!doctype html><html lang="zh-cn"><head><meta charset="utf-8"><title>405</title><style>a{color:#06f}</style></head><body data-spm="7663354"><div data-spm="1998410538"><div class="header"><div class="container"><div class="message"><p>很抱歉,由于您访问的URL有可能对网站造成安全威胁,您的访问被阻断。</p><div><p>您的请求ID是: <strong>2f65a49d17004123456789012e</strong></p></div></div></div></div><div class="main"><div class="container"><img src="https://g.alicdn.com/sd-base/static/1.0.5/image/405.png"></div></div></div></body></html>',
        [
          ['Content-Type', 'text/html; charset=utf-8'],
          ['Server', 'Tengine'],
          ['Set-Cookie', 'acw_tc=2f65a49d17; path=/; HttpOnly; Max-Age=1800'],
        ],
      ),
    ),
  }),
  blind('b3-support-id', 'bot-wall', 'de', 'undecidable', ['blocked'], {
    at: '/service/merkblatt-grundbuch',
    mechanism:
      'F5’s application firewall rejects with 200 and a support ID; every path of the house says the same.',
    serve: always(
      page(
        200,
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 9374610283746501928<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        html,
        [
          ['Cache-Control', 'no-cache'],
          ['Pragma', 'no-cache'],
          ['Set-Cookie', 'TS01a2b3c4=0182a; Path=/'],
        ],
      ),
    ),
  }),
  blind('b3-sorry-index', 'bot-wall', 'tr', 'undecidable', ['blocked', 'rate-limited'], {
    at: '/kitaplar?id=8QZrAAAAMAAJ&pg=PA112',
    mechanism:
      'All addresses lead to a “sorry” page with 429 and a captcha, because of unusual traffic from the network.',
    serve: site(
      {
        '/sorry/index': page(
          429,
          '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>Üzgünüz...</title></head><body><div style="max-width:400px"><form id="captcha-form" action="index" method="post"><div id="recaptcha" class="g-recaptcha" data-sitekey="6LfwuyUTAAAAAOAmoS0fdqijC2PbbdH4kjq62Y1b" data-callback="submitCallback"></div><input type="hidden" name="q" value="EgQ"></form><hr><b>Bu sayfa hakkında</b><br><br>Sistemlerimiz, bilgisayar ağınızdan gelen olağan dışı bir trafik algıladı. Bu sayfa, istekleri bir robotun değil, gerçekten sizin gönderdiğinizi denetler.</div></body></html>',
          html,
        ),
      },
      (request) => away(`/sorry/index?continue=${encodeURIComponent(request.path)}&q=EgQ`, 302),
    ),
  }),
  blind('b3-px-hold', 'bot-wall', 'en', 'undecidable', ['blocked'], {
    at: '/homes/listing-history/88120',
    mechanism: 'HUMAN (PerimeterX) shows “press and hold” with 403 on all paths.',
    reason: /perimeterx|human/i,
    serve: always(
      page(
        403,
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Access to this page has been denied</title></head><body><script>window._pxVid="";window._pxUuid="a1f0-77";window._pxAppId="PXq9R3zLw2";window._pxHostUrl="/q9R3zLw2/xhr";</script><script src="/q9R3zLw2/captcha/captcha.js?a=c&m=0"></script><div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID a1f0-77</div></div></body></html>',
        html,
      ),
    ),
  }),
  blind('b3-cookie-307', 'bot-wall', 'fa', 'alive', ['alive', 'redirected'], {
    at: '/fa/report/darya-1394',
    mechanism:
      'A network’s guard sets a cookie by 307 to the same address and lets the second request through to the report.',
    serve: (request) => {
      const inner = site(
        {
          '/fa/report/darya-1394': skin.paper({
            lang: 'fa',
            site: 'پژوهشکده دریا',
            title: 'گزارش دریای خزر',
            main: skin.article('گزارش دریای خزر', '۱۳۹۴', essay('fa', 12, 7)),
          }),
        },
        page(
          404,
          skin.paper({
            lang: 'fa',
            site: 'پژوهشکده دریا',
            title: 'یافت نشد',
            main: '<h1>صفحه یافت نشد</h1>',
          }),
        ),
      )
      return request.cookies.has('__arcsjs')
        ? inner(request)
        : away(request.path, 307, [
            ['Set-Cookie', '__arcsjs=5f0a; Path=/; HttpOnly'],
            ['Server', 'ArvanCloud'],
          ])
    },
  }),
  blind('b3-js-cookie', 'bot-wall', 'ru', 'alive', ['alive'], {
    at: '/arhiv/2011/otchet.html',
    mechanism: 'A hoster’s script sets a cookie and reloads; whoever comes with it gets the true page.',
    needsBrowser: true,
    serve: (request) => {
      const inner = site(
        {
          '/arhiv/2011/otchet.html': skin.tables({
            lang: 'ru',
            site: 'Общество краеведов',
            title: 'Отчёт за 2011 год',
            main: `<H1>Отчёт за 2011 год</H1>${essay('ru', 21, 7)}`,
          }),
        },
        page(
          404,
          skin.tables({
            lang: 'ru',
            site: 'Общество краеведов',
            title: 'Ошибка 404',
            main: '<H1>Страница не найдена</H1>',
          }),
        ),
      )
      return request.cookies.get('beget') === 'begetok'
        ? inner(request)
        : page(
            200,
            "<html><head><script>function set_cookie(){var now = new Date();var time = now.getTime();time += 19360000 * 1000;now.setTime(time);document.cookie='beget=begetok'+'; expires='+now.toGMTString()+'; path=/';}set_cookie();location.reload();;</script></head><body></body></html>",
          )
    },
  }),
  blind('b3-turnstile-form', 'bot-wall', 'cs', 'alive', ['alive'], {
    at: '/clanky/kronika-mlyna',
    mechanism: 'The page carries a captcha for its comment form only; the article stands above it in full.',
    serve: site(
      {
        '/': skin.wordpress({
          lang: 'cs',
          site: 'Mlýnský zpravodaj',
          title: 'Úvod',
          main: skin.listing('cs', 3),
        }),
        '/clanky/kronika-mlyna': skin.wordpress({
          lang: 'cs',
          site: 'Mlýnský zpravodaj',
          title: 'Kronika mlýna',
          head: '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>',
          main: `${skin.article('Kronika mlýna', '3. 5. 2014', essay('cs', 9, 7))}<form id="commentform"><h3>Napsat komentář</h3><textarea name="comment"></textarea><div class="cf-turnstile" data-sitekey="0x4AAAAAAABk"></div><p>Ověřte, že nejste robot.</p><button>Odeslat</button></form>`,
        }),
      },
      page(
        404,
        skin.wordpress({
          lang: 'cs',
          site: 'Mlýnský zpravodaj',
          title: 'Stránka nenalezena',
          main: '<h1>Stránka nenalezena</h1>',
        }),
      ),
      cloudflare,
    ),
  }),
  blind('b3-vendor-scripts', 'bot-wall', 'it', 'alive', ['alive'], {
    at: '/cronaca/2020/ponte-riaperto',
    mechanism:
      'Sensors of two bot-detection vendors and their cookies come with the page, and the page is the whole article.',
    serve: site(
      {
        '/cronaca/2020/ponte-riaperto': page(
          200,
          skin.paper({
            lang: 'it',
            site: 'Il Corriere dell’Argine',
            title: 'Riaperto il ponte',
            head: '<script>window.ddjskey="B1F0";window.ddoptions={ajaxListenerPath:true};</script><script src="https://js.datadome.co/tags.js" async></script><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script>',
            main: skin.article('Riaperto il ponte', '12 giugno 2020', essay('it', 14, 8)),
          }),
          [
            ['Content-Type', 'text/html; charset=utf-8'],
            ['Set-Cookie', 'datadome=Qx9~; Path=/; Secure'],
            ['Set-Cookie', 'visid_incap_1=9; path=/'],
          ],
        ),
      },
      page(
        404,
        skin.paper({
          lang: 'it',
          site: 'Il Corriere dell’Argine',
          title: '404',
          main: '<h1>Pagina non trovata</h1>',
        }),
      ),
    ),
  }),
]
