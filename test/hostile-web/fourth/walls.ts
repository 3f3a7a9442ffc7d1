/** What stands before a page that may or may not be there: bot walls, log-in, consent and pay walls, legal blocks, maintenance, faults. */
import type { WebCase } from '../case.ts'
import { all, answer, bare, make } from './kit.ts'

const wall = { truth: 'undecidable', family: 'bot-wall' } as const

export const wallCases: readonly WebCase[] = [
  make('b4-shipping-managed', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'en',
    mechanism: 'Cloudflare’s managed challenge for every path, 403.',
    at: '/news/port-congestion-index',
    reason: /cloudflare/i,
    host: all(
      answer(
        `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge"><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1"><style>*{box-sizing:border-box;margin:0;padding:0}html{line-height:1.15;color:#313131}.main-content{margin:8rem auto;max-width:60rem;padding-left:1.5rem}</style><meta http-equiv="refresh" content="390"></head><body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><noscript><div id="challenge-error-title"><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"b4-shipping-managed.test",cType:'managed',cRay:'8f3c1a2b3c4d5e6f',cH:'x'};var cpo=document.createElement('script');cpo.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f3c1a2b3c4d5e6f';document.getElementsByTagName('head')[0].appendChild(cpo);}());</script></body></html>`,
        403,
        [
          ['Server', 'cloudflare'],
          ['cf-mitigated', 'challenge'],
          ['CF-RAY', '8f3c1a2b3c4d5e6f-FRA'],
          ['Cache-Control', 'private, max-age=0, no-store'],
        ],
      ),
    ),
  }),
  make('b4-airline-denied', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'en',
    mechanism: 'Akamai’s edge refuses the visitor with its reference number.',
    at: '/about/fleet/emissions',
    reason: /akamai/i,
    host: all(({ path }) =>
      answer(
        `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;b4&#45;airline&#45;denied&#46;test${path.replaceAll('/', '&#47;')}" on this server.<P>\nReference&#32;&#35;18&#46;5d3e1202&#46;1712345678&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5d3e1202&#46;1712345678&#46;1a2b3c4d</P>\n</BODY>\n</HTML>\n`,
        403,
        [
          ['Server', 'AkamaiGHost'],
          ['Mime-Version', '1.0'],
          ['Content-Type', 'text/html'],
        ],
      ),
    ),
  }),
  make('b4-annonces-datadome', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'fr',
    mechanism: 'DataDome answers 403 with its small script page.',
    at: '/annonce/2147483',
    reason: /datadome/i,
    host: all(
      answer(
        `<html lang="fr"><head><title>b4-annonces-datadome.test</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'bv','s':34678,'e':'b1','host':'geo.captcha-delivery.com','cookie':'Zk9'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
        403,
        [
          ['X-DataDome', 'protected'],
          ['X-DD-B', '1'],
          ['Set-Cookie', 'datadome=Zk9; Max-Age=31536000; Path=/; Secure; SameSite=Lax'],
          ['Cache-Control', 'private, no-cache, no-store'],
        ],
      ),
    ),
  }),
  make('b4-banco-incapsula', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'es',
    mechanism: 'Imperva’s resource page with 200 and a frame, for every path.',
    at: '/estudios/informe-vivienda-2020',
    reason: /imperva|incapsula/i,
    host: all(
      answer(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-12345678-0%200NNN%20RT%281712345678%2031%29&incident_id=893000210123456789-51234567890&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 893000210123456789-51234567890</iframe></body></html>',
        200,
        [
          ['X-Iinfo', '9-12345678-0 0NNN RT(1712345678 31) q(0 -1 -1 0) r(0 -1) B10(4,290,0)'],
          ['Set-Cookie', 'visid_incap_2891=Qx1; HttpOnly; path=/'],
          ['Set-Cookie', 'incap_ses_893_2891=Yz; path=/'],
          ['Content-Type', 'text/html'],
          ['Cache-Control', 'no-cache, no-store'],
        ],
      ),
    ),
  }),
  make('b4-kernel-anubis', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'en',
    mechanism: 'A source forge behind a proof-of-work page that answers 200 to every path.',
    at: '/cgit/tools.git/tree/README',
    host: all(
      answer(
        bare(
          "Making sure you're not a bot!",
          `<main><h1 id="title" class="centered-div">Making sure you're not a bot!</h1><div class="centered-div"><img id="image" style="width:100%;max-width:256px;" src="/.within.website/x/cmd/anubis/static/img/pensive.webp?cacheBuster=v1.19.1"><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs?cacheBuster=v1.19.1"></script><div id="progress" role="progressbar"><div class="bar-inner"></div></div><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div></main><footer><p>Protected by Anubis</p></footer>`,
          '<script id="anubis_version" type="application/json">"v1.19.1"</script>\n<script id="anubis_challenge" type="application/json">{"challenge":"9be1c0","rules":{"algorithm":"fast","difficulty":4}}</script>\n',
        ),
        200,
        [
          ['Set-Cookie', 'techaro.lol-anubis-auth=; Path=/; Max-Age=0'],
          ['Cache-Control', 'no-store'],
        ],
      ),
    ),
  }),
  make('b4-vestnik-ddosguard', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'ru',
    mechanism: 'DDoS-Guard checks the browser with 403 before anything is shown.',
    at: '/articles/2022/reka.html',
    host: all(
      answer(
        '<!doctype html><html><head><title>DDoS-Guard</title><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><link rel="stylesheet" href="/.well-known/ddos-guard/js-challenge/index.css"/><script src="/.well-known/ddos-guard/js-challenge/index.js" defer></script></head><body><div class="container"><h1 id="title">Проверка браузера перед переходом на сайт b4-vestnik-ddosguard.test</h1><p id="description">Это займёт несколько секунд. Пожалуйста, подождите.</p><noscript>Включите JavaScript</noscript><p class="powered">DDoS protection by DDoS-Guard</p></div></body></html>',
        403,
        [
          ['Server', 'ddos-guard'],
          ['Set-Cookie', '__ddg8_=Aa1; Path=/'],
          ['Set-Cookie', '__ddg9_=203.0.113.9; Path=/'],
          ['Cache-Control', 'no-cache, no-store'],
        ],
      ),
    ),
  }),
  make('b4-records-awswaf', {
    ...wall,
    verdicts: ['blocked'],
    lang: 'en',
    mechanism: 'AWS WAF’s challenge: 202 and a script that fetches a token.',
    at: '/title/tt0291834/reference',
    host: all(
      answer(
        `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title></title>\n<style>body{font-family:"Arial"}</style>\n<script type="text/javascript">window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDAHjcYu","iv":"CgAHc","context":"6u1"};</script>\n<script src="https://1a2b3c.edge.sdk.awswaf.com/1a2b3c/challenge.js"></script>\n</head>\n<body>\n<div id="challenge-container"></div>\n<script type="text/javascript">AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then((f)=>{AwsWafIntegration.getToken().then(()=>{window.location.reload(true)})});</script>\n<noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript>\n</body>\n</html>\n`,
        202,
        [
          ['Server', 'CloudFront'],
          ['x-amzn-waf-action', 'challenge'],
          ['Cache-Control', 'no-store, max-age=0'],
        ],
      ),
    ),
  }),
  make('b4-naver-captcha', {
    ...wall,
    verdicts: ['blocked', 'rate-limited'],
    lang: 'ko',
    mechanism: 'The site’s own page with letters to type, 200, for every path.',
    at: '/bbs/board.php?bo_table=report&wr_id=311',
    host: all(
      answer(
        '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>자동등록방지</title></head><body><div id="captcha-wrap"><h1>비정상적인 접근이 감지되었습니다</h1><p>자동화된 접근을 막기 위해 확인이 필요합니다. 아래 그림의 숫자를 입력해 주세요.</p><form method="post" action="/captcha/verify"><img src="/captcha/image.php?t=17" alt="자동등록방지 숫자"><input name="captcha_key" maxlength="6" required><button>확인</button></form></div></body></html>',
        200,
        [['Set-Cookie', 'PHPSESSID=ab12; path=/; HttpOnly']],
      ),
    ),
  }),
]
