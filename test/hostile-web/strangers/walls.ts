/** Walls against machines, of many makers, and living pages behind pickier doors. */
import type { WebCase } from '../case.ts'
import { html, newspaper, site, story, to, wiki } from './pages.ts'

const cloudflare = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge"><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1"><style>*{box-sizing:border-box;margin:0;padding:0}</style><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cFPWv: 'g',cH: 'mX2v',cITimeS: '1762251164',cRay: '9991aa2b3c4d5e6f',cType: 'managed',cUPMDTk: "/"};var a = document.createElement('script');a.src = '/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=9991aa2b3c4d5e6f';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>`

const akamai = `<HTML><HEAD>
<TITLE>Access Denied</TITLE>
</HEAD><BODY>
<H1>Access Denied</H1>
 
You don't have permission to access "http&#58;&#47;&#47;www&#46;marine&#45;ledger&#46;test&#47;fleet&#47;2022" on this server.<P>
Reference&#32;&#35;18&#46;6d3a1002&#46;1762251164&#46;2c8b41f
<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;6d3a1002&#46;1762251164&#46;2c8b41f</P>
</BODY>
</HTML>
`
const imperva = `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-48142367-0%200NNN%20RT%281762251164%29&incident_id=1184000190083124557-224680913408265865&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 1184000190083124557-224680913408265865</iframe></body></html>`

const datadome = `<html lang="fr"><head><title>petites-annonces-ormeau.test</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'fe','qp':'','s':4780,'e':'2b8','host':'geo.captcha-delivery.com','cookie':'x'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`

const human = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Access to this page has been denied</title></head><body><script>window._pxVid='';window._pxUuid='5a1e';window._pxAppId='PX8d4Tk1';window._pxHostUrl='/8d4Tk1/xhr';</script><script src="/8d4Tk1/captcha/captcha.js?a=c&u=5a1e"></script><div class="px-captcha-container"><div class="px-captcha-header">Press &amp; Hold to confirm you are<br>a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID 5a1e0c70</div></div></body></html>`

const awsWaf = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><style>body{font-family:Arial}</style><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQIDAHjcYu","iv":"EkQVcQ","context":"mXh8"};</script><script src="https://de5282c3ca0c.edge.sdk.awswaf.com/de5282c3ca0c/526cf06acb0d/challenge.js"></script></head><body><div id="challenge-container"></div><script type="text/javascript">AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then((f)=>{AwsWafIntegration.getToken().then(()=>{window.location.reload(true)})});</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>`

const anubis = `<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=v1.21.3"><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4,"report_as":4},"challenge":"b6c1"}</script><script id="anubis_base_prefix" type="application/json">""</script></head><body id="top"><main><center><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1></center><div class="centered-div"><img id="image" style="width:100%;max-width:256px;" src="/.within.website/x/cmd/anubis/static/img/pensive.webp?cacheBuster=v1.21.3"><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs?cacheBuster=v1.21.3"></script><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div></main></body></html>`

const sucuri = `<!DOCTYPE html><html lang="en"><head><title>Sucuri WebSite Firewall - Access Denied</title><meta charset="utf-8"><link rel="stylesheet" href="https://cdn.sucuri.net/sucuri-firewall-block.css"></head><body><div id="main-container"><header class="app-header clearfix"><div class="wrap"><p><span class="logo-neartext">Website Firewall</span></p><a href="https://sucuri.net/website-firewall/" class="site-link">Back to sucuri.net</a></div></header><section class="app-content access-denied clearfix"><div class="box"><h1 class="brand-font">Access Denied - Sucuri Website Firewall</h1><p class="medium-text code-snippet">If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p></div><table class="property-table overflow-break-all line-height-16"><tr><td>Block ID:</td><td class="code-snippet"><span>BNP005</span></td></tr><tr><td>Block reason:</td><td><span>Bad bot access attempt.</span></td></tr></table></section></div></body></html>`

const ddosGuard = `<!doctype html><html><head><meta charset="utf-8"><title>DDoS-Guard</title><meta name="viewport" content="width=device-width, initial-scale=1"><script src="/.well-known/ddos-guard/js-challenge/index.js" defer></script></head><body><div class="container"><h1>Проверка браузера перед переходом на zemlyaki-zarechye.test</h1><p>Проверка выполняется автоматически. Ваш браузер скоро будет перенаправлен на запрашиваемый ресурс. Пожалуйста, подождите.</p><p class="id">Request ID: 61f0c2</p><a href="https://ddos-guard.net">Защита DDoS-Guard</a></div></body></html>`

const f5 = `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 4419082217731055127<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`

const smart = `<!doctype html><html class="i-ua_js_no" lang="ru"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>Вы не робот?</title></head><body><div id="root"><div class="Theme Spacer"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form method="POST" action="/checkcaptcha?key=ab0c"><div class="CheckboxCaptcha" data-testid="checkbox-captcha"><input type="submit" id="js-button" value="Я не робот"><label>Нажмите, чтобы продолжить</label></div></form></div></div></body></html>`

const slide = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>安全验证</title><link rel="stylesheet" href="/static/touch/css/api/mkdjump.css"></head><body><div class="timeout hide"><div class="timeout-title">网络不给力,请稍后重试</div></div><div class="mod-vcode-content"><p class="tip">请完成下方验证后继续操作</p><div class="slider">拖动左侧滑块使图片为正</div></div><script src="/static/touch/js/mkdjump_v2.js"></script></body></html>`

const queue = newspaper({
  language: 'nl',
  site: 'Wachtkamer',
  title: 'U staat in de wachtrij',
  head: '<script src="/script/queue.js" data-queueit-c="veenhoven"></script>',
  main: '<h1>U staat nu in de wachtrij</h1><p>Door grote drukte kunnen niet alle bezoekers tegelijk op de website terecht. Zodra u aan de beurt bent, wordt u vanzelf doorgestuurd.</p><p>Aantal wachtenden voor u: <b>2418</b>. Geschatte wachttijd: meer dan een uur.</p>',
})

const bare =
  '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n'

export const cases: readonly WebCase[] = [
  {
    name: 'county-courier',
    mechanism: 'Cloudflare’s managed challenge: 403, cf-mitigated, "Just a moment...".',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://www.county-courier.test/2021/06/14/reservoir-inquiry',
    truth: 'undecidable',
    verdicts: ['blocked'],
    reason: /cloudflare/iu,
    hosts: {
      'www.county-courier.test': {
        http2: 'offered',
        serve: () =>
          html(cloudflare, 403, [
            ['Server', 'cloudflare'],
            ['CF-RAY', '9991aa2b3c4d5e6f-FRA'],
            ['cf-mitigated', 'challenge'],
            ['Cache-Control', 'private, max-age=0, no-store'],
          ]),
      },
    },
  },
  {
    name: 'marine-ledger',
    mechanism: 'Akamai’s terse "Access Denied" with a reference number.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://www.marine-ledger.test/fleet/2022',
    truth: 'undecidable',
    verdicts: ['blocked'],
    reason: /akamai/iu,
    hosts: {
      'www.marine-ledger.test': {
        serve: () =>
          html(akamai, 403, [
            ['Server', 'AkamaiGHost'],
            ['Mime-Version', '1.0'],
          ]),
      },
    },
  },
  {
    name: 'banca-castelmora',
    mechanism: 'Imperva answers 200 with an iframe to its own resource and an incident number.',
    family: 'bot-wall',
    language: 'it',
    cited: 'https://banca-castelmora.test/bilanci/2020/relazione',
    truth: 'undecidable',
    verdicts: ['blocked'],
    reason: /imperva|incapsula/iu,
    hosts: {
      'banca-castelmora.test': {
        serve: () =>
          html(imperva, 200, [
            ['X-CDN', 'Imperva'],
            ['X-Iinfo', '9-48142367-0 0NNN RT(1762251164 21) q(0 -1 -1 -1) r(0 -1) B12'],
            ['Set-Cookie', 'visid_incap_2811=abc; HttpOnly; path=/'],
          ]),
      },
    },
  },
  {
    name: 'petites-annonces-ormeau',
    mechanism: 'DataDome’s captcha document with 403 and x-datadome.',
    family: 'bot-wall',
    language: 'fr',
    cited: 'https://www.petites-annonces-ormeau.test/annonce/maison-batelier-88121',
    truth: 'undecidable',
    verdicts: ['blocked'],
    reason: /datadome/iu,
    hosts: {
      'www.petites-annonces-ormeau.test': {
        serve: () =>
          html(datadome, 403, [
            ['X-DataDome', 'protected'],
            ['X-DD-B', '2'],
            ['Server', 'DataDome'],
          ]),
      },
    },
  },
  {
    name: 'homestead-listings',
    mechanism: 'HUMAN’s (PerimeterX) "press and hold" page with 403.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://homestead-listings.test/market-report/2023-q2',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: { 'homestead-listings.test': { serve: () => html(human, 403, [['Server', 'Varnish']]) } },
  },
  {
    name: 'transit-statistics',
    mechanism: 'AWS WAF’s silent challenge: 202, x-amzn-waf-action, no page.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://data.transit-statistics.test/annual/2019/ridership',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'data.transit-statistics.test': {
        serve: () =>
          html(awsWaf, 202, [
            ['x-amzn-waf-action', 'challenge'],
            ['Server', 'CloudFront'],
            ['Cache-Control', 'no-store, max-age=0'],
          ]),
      },
    },
  },
  {
    name: 'freewheel-git',
    mechanism: 'Anubis hands out a proof of work with 200 before each page of a code forge.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://git.freewheel-git.test/tools/gearbox/src/branch/main/README.md',
    truth: 'undecidable',
    verdicts: ['blocked'],
    reason: /anubis/iu,
    hosts: {
      'git.freewheel-git.test': {
        serve: (request) =>
          request.path === '/robots.txt'
            ? { status: 200, headers: [['Content-Type', 'text/plain']], body: 'User-agent: *\nAllow: /\n' }
            : html(anubis, 200, [['Set-Cookie', 'techaro.lol-anubis-cookie-verification=1; Path=/']]),
      },
    },
  },
  {
    name: 'vale-redondo-turismo',
    mechanism: 'Sucuri’s firewall page with its block number.',
    family: 'bot-wall',
    language: 'pt',
    cited: 'https://vale-redondo-turismo.test/rotas/salinas',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'vale-redondo-turismo.test': {
        serve: () =>
          html(sucuri, 403, [
            ['Server', 'Sucuri/Cloudproxy'],
            ['X-Sucuri-ID', '15012'],
          ]),
      },
    },
  },
  {
    name: 'zemlyaki-zarechye',
    mechanism: 'DDoS-Guard checks the browser, in Russian, with 403.',
    family: 'bot-wall',
    language: 'ru',
    cited: 'https://zemlyaki-zarechye.test/albom/1956/bashnya',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'zemlyaki-zarechye.test': {
        serve: () =>
          html(ddosGuard, 403, [
            ['Server', 'ddos-guard'],
            ['Set-Cookie', '__ddg1_=xY2; Domain=.zemlyaki-zarechye.test; HttpOnly; Path=/'],
          ]),
      },
    },
  },
  {
    name: 'ministerstwo-jeziorna',
    mechanism: 'F5’s "Request Rejected" with a support number, and status 200.',
    family: 'bot-wall',
    language: 'pl',
    cited: 'https://www.ministerstwo-jeziorna.test/web/woda/sprawozdanie?rok=2018&typ=a',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'www.ministerstwo-jeziorna.test': {
        serve: () =>
          html(f5, 200, [
            ['Cache-Control', 'no-cache'],
            ['Pragma', 'no-cache'],
          ]),
      },
    },
  },
  {
    name: 'karty-zarechya',
    mechanism:
      'Every address is sent to /showcaptcha, which asks in Russian whether one is a robot, with 200.',
    family: 'bot-wall',
    language: 'ru',
    cited: 'https://karty-zarechya.test/org/vodonapornaya_bashnya/1124',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'karty-zarechya.test': {
        serve: (request) =>
          request.path.startsWith('/showcaptcha')
            ? html(smart)
            : to(`https://karty-zarechya.test/showcaptcha?cc=1&retpath=${encodeURIComponent(request.path)}`),
      },
    },
  },
  {
    name: 'heshan-baike',
    mechanism: 'A Chinese slide puzzle with 200 in place of an encyclopedia entry.',
    family: 'bot-wall',
    language: 'zh',
    cited: 'https://heshan-baike.test/item/%E6%B0%B8%E6%B5%8E%E7%9F%B3%E6%A1%A5/88312',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: { 'heshan-baike.test': { serve: () => html(slide) } },
  },
  {
    name: 'oosterhaven-loket',
    mechanism: 'A waiting room on another host: a number in the queue and no page.',
    family: 'bot-wall',
    language: 'nl',
    cited: 'https://www.oosterhaven-loket.test/subsidies/groene-daken',
    truth: 'undecidable',
    verdicts: ['blocked', 'rate-limited', 'maintenance'],
    hosts: {
      'www.oosterhaven-loket.test': {
        serve: (request) =>
          to(
            `https://wachtrij.oosterhaven-loket-queue.test/?c=veenhoven&e=loket&t=${encodeURIComponent(`https://www.oosterhaven-loket.test${request.path}`)}`,
          ),
      },
      'wachtrij.oosterhaven-loket-queue.test': { serve: () => html(queue) },
    },
  },
  {
    name: 'bare-forbidden-archive',
    mechanism: 'A bare 403 of the server for each and every path, without a word of why.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://bare-forbidden-archive.test/minutes/1994-11.html',
    truth: 'undecidable',
    verdicts: ['blocked', 'bad-response'],
    hosts: { 'bare-forbidden-archive.test': { serve: () => html(bare, 403, [['Server', 'nginx']]) } },
  },
  {
    name: 'network-nines',
    mechanism: 'A network for careers answers 999 to strangers.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://www.network-nines.test/in/ruth-ainsley-harbours',
    truth: 'undecidable',
    verdicts: ['blocked'],
    hosts: {
      'www.network-nines.test': {
        serve: () => ({
          status: 999,
          headers: [
            ['Content-Type', 'text/html'],
            ['Server', 'Play'],
          ],
          body: '<html><head><script type="text/javascript">window.onload = function() { var trk = "bf"; window.location.href = "/authwall?trk=" + trk; };</script></head></html>',
        }),
      },
    },
  },
  {
    name: 'lexikon-lipnice',
    mechanism: 'HEAD is refused with 403, GET brings the page: the wall is only for HEAD.',
    family: 'bot-wall',
    language: 'cs',
    cited: 'https://lexikon-lipnice.test/wiki/Stara_Hraz',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'lexikon-lipnice.test': {
        serve: site({
          language: 'cs',
          name: 'Lexikon Lipnice',
          skin: wiki,
          own: {
            '/wiki/Stara_Hraz': (request) =>
              request.method === 'HEAD' ? html('', 403) : html(story('cs', 'Lexikon Lipnice', wiki)),
          },
        }),
      },
    },
  },
  {
    name: 'picky-headers-gazette',
    mechanism:
      'A firewall rule refuses visitors that name no language (406); with Accept-Language the article comes.',
    family: 'bot-wall',
    language: 'en',
    cited: 'https://picky-headers-gazette.test/2022/09/eels',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'picky-headers-gazette.test': {
        serve: site({
          language: 'en',
          name: 'Saltwick Gazette',
          own: {
            '/2022/09/eels': (request) =>
              request.headers.has('accept-language')
                ? html(story('en', 'Saltwick Gazette'))
                : html(
                    '<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>',
                    406,
                  ),
          },
        }),
      },
    },
  },
]
