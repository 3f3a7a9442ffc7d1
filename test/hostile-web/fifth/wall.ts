/** What nobody can tell: walls with and without a name, troubled servers, faulty certificates. */
import type { WebCase } from '../case.ts'
import { always, give, unsure } from './kit.ts'

export const wallCases: readonly WebCase[] = [
  unsure('wall-cf', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'Cloudflare’s challenge before every address.',
    reason: /cloudflare/i,
    at: '/threads/bilge-pumps.2210/',
    host: always(
      give(
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed",cRay:"9a1f22c7bb01"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=9a1f22c7bb01";document.getElementsByTagName("head")[0].appendChild(a);}());</script></body></html>',
        undefined,
        403,
        [
          ['Server', 'cloudflare'],
          ['cf-mitigated', 'challenge'],
          ['CF-RAY', '9a1f22c7bb01-AMS'],
        ],
      ),
    ),
  }),
  unsure('wall-edge', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'Akamai’s Access Denied with a reference, before every address.',
    reason: /akamai/i,
    at: '/fleet/a320/safety-card',
    host: {
      serve: ({ path }) =>
        give(
          `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;b5&#45;wall&#45;edge&#46;test${path.replaceAll('/', '&#47;')}" on this server.<P>\nReference&#32;&#35;18&#46;4d1e1402&#46;1763870400&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4d1e1402&#46;1763870400&#46;1a2b3c4d</P>\n</BODY>\n</HTML>\n`,
          'text/html',
          403,
          [
            ['Server', 'AkamaiGHost'],
            ['Mime-Version', '1.0'],
          ],
        ),
    },
  }),
  unsure('wall-dd', {
    family: 'bot-wall',
    lang: 'fr',
    mechanism: 'DataDome’s captcha before every address.',
    reason: /datadome/i,
    at: '/annonce/peniche-freycinet-38m',
    host: always(
      give(
        "<html lang=\"fr\"><head><title>b5-wall-dd.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'bv','s':9817,'host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
        undefined,
        403,
        [
          ['X-DataDome', 'protected'],
          ['Set-Cookie', 'datadome=zx; Path=/; Secure'],
        ],
      ),
    ),
  }),
  unsure('wall-incap', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'Imperva’s frame with 200 before every address.',
    reason: /imperva|incapsula/i,
    at: '/notices/to-mariners/2019-44',
    host: always(
      give(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=7-11211-0&incident_id=0-44&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 0-44021</iframe></body></html>',
        'text/html',
        200,
        [
          ['X-Iinfo', '7-11211-0 0NNN RT(1763870400)'],
          ['Set-Cookie', 'incap_ses_44_1=aa; path=/'],
        ],
      ),
    ),
  }),
  unsure('wall-waf', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'The challenge of AWS’s firewall, 202, before every address.',
    reason: /aws|amazon/i,
    at: '/stories/lock-9',
    host: always(
      give(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDA","iv":"A6","context":"x"};</script><script src="https://de5282c3ca0c.edge.sdk.awswaf.com/challenge.js"></script></head><body><div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then(()=>AwsWafIntegration.getToken().then(()=>window.location.reload(true)));</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript.</noscript></body></html>',
        undefined,
        202,
        [
          ['Server', 'CloudFront'],
          ['x-amzn-waf-action', 'challenge'],
        ],
      ),
    ),
  }),
  unsure('wall-work', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'A proof of work (Anubis) before every address, 200.',
    at: '/cgit/oar.git/tree/README',
    host: always(
      give(
        '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css?cachebuster=v1.21"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"c29a"}</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><details><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against AI companies.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div></main></body></html>',
        undefined,
        200,
        [['Set-Cookie', 'techaro.lol-anubis-auth=; Max-Age=0; Path=/']],
      ),
    ),
  }),
  unsure('wall-own', {
    family: 'bot-wall',
    lang: 'ru',
    mechanism: 'A home-made gate with 200 before every address: tick the box and type the sum.',
    at: '/kniga/1187/glava-3',
    host: always(
      give(
        '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Проверка</title></head><body><div style="width:420px;margin:15% auto;font-family:sans-serif"><h2>Подтвердите, что вы не робот</h2><p>С вашего адреса поступает много запросов. Решите пример, чтобы продолжить.</p><form method="post" action="/__gate"><label>7 + 12 = <input name="a" size="3"></label><input type="hidden" name="t" value="81fa"><button>Продолжить</button></form></div></body></html>',
      ),
    ),
  }),
  unsure('press-hold', {
    family: 'bot-wall',
    lang: 'en',
    mechanism: 'Press and hold, by HUMAN (PerimeterX), before every address.',
    reason: /perimeterx|human/i,
    at: '/homes/boathouse-lane-14',
    host: always(
      give(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied</title><meta name="description" content="px-captcha"></head><body><script>window._pxAppId="PXx81kd2";window._pxUuid="aa-11";window._pxHostUrl="/x81kd2/xhr";</script><div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID aa-11</div></div><script src="/x81kd2/captcha/captcha.js?a=c&m=0"></script></body></html>',
        undefined,
        403,
      ),
    ),
  }),
]
