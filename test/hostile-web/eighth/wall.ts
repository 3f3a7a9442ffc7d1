/** Walls against machines, by the makes one meets. What stands behind them cannot be told. */
import type { WebCase } from '../case.ts'
import { give, raw, to, unsure, type Answer, type Header } from './kit.ts'
import type { HostBehaviour } from '../case.ts'

const blocked = ['blocked'] as const
/** Every address of the host gets the same wall. */
const wall = (answer: Answer): HostBehaviour => ({ serve: () => answer })
const html = (body: string, status: number, headers: readonly Header[] = []): Answer =>
  give(body, 'text/html; charset=utf-8', status, headers)

export const walls: readonly WebCase[] = [
  unsure(
    'cf-moment',
    'bot-wall',
    'en',
    'Cloudflare’s challenge with 403 and cf-mitigated.',
    '/doi/10.99812/apl.2019.44',
    blocked,
    wall(
      html(
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="refresh" content="360"><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div><script>(function(){window._cf_chl_opt={cvId:"3",cType:"managed",cRay:"8a2f7"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8a2f7";document.head.appendChild(a)}())</script></body></html>',
        403,
        [
          ['Server', 'cloudflare'],
          ['cf-mitigated', 'challenge'],
          ['CF-RAY', '8a2f7bd0ee3e1c2a-FRA'],
        ],
      ),
    ),
    { reason: /cloudflare/i },
  ),
  unsure(
    'akamai-ref',
    'bot-wall',
    'en',
    'Akamai’s “Access Denied” with a reference number, 403.',
    '/newsroom/2016/statement-417',
    blocked,
    wall(
      html(
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;h8-akamai-ref&#46;test&#47;newsroom" on this server.<P>\nReference&#32;&#35;18&#46;6d1c2e17&#46;1713870125&#46;2a8d41c\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;6d1c2e17&#46;1713870125&#46;2a8d41c\n</BODY>\n</HTML>\n',
        403,
        [
          ['Server', 'AkamaiGHost'],
          ['Mime-Version', '1.0'],
        ],
      ),
    ),
    { reason: /akamai/i },
  ),
  unsure(
    'imperva-frame',
    'bot-wall',
    'en',
    'Imperva’s page with one iframe, status 200.',
    '/case-law/2018/77',
    blocked,
    wall(
      html(
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-5411-0&incident_id=1234000870-4567&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 1234000870-4567</iframe></body></html>',
        200,
        [
          ['X-CDN', 'Imperva'],
          ['X-Iinfo', '9-5411-0 0NNN RT'],
          ['Set-Cookie', 'incap_ses_1234_99=x; path=/'],
        ],
      ),
    ),
    { reason: /imperva|incapsula/i },
  ),
  unsure(
    'datadome-fr',
    'bot-wall',
    'fr',
    'DataDome’s captcha page, 403, before a French site of small ads.',
    '/ad/livres/1482210042',
    blocked,
    wall(
      html(
        "<html lang=\"fr\"><head><title>h8-datadome-fr.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAAAMA','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'bv','s':2089,'host':'geo.captcha-delivery.com'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
        403,
        [
          ['Server', 'DataDome'],
          ['X-DataDome', 'protected'],
          ['X-DD-B', '1'],
        ],
      ),
    ),
    { reason: /datadome/i },
  ),
  unsure(
    'press-and-hold',
    'bot-wall',
    'en',
    'HUMAN’s “Press & Hold”, 403.',
    '/shop/lantern-oil',
    blocked,
    wall(
      html(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied</title><script>window._pxAppId = \'PXu6b0qd2S\';window._pxUuid = \'0b1\';</script></head><body><section class="container"><div class="customer-logo-wrapper"></div><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id="px-captcha"></div><p>Reference ID: 0b1e6f40-02c1-11ef</p></section><script src="/u6b0qd2S/captcha/captcha.js?a=c&m=0"></script></body></html>',
        403,
      ),
    ),
    { reason: /perimeterx|human/i },
  ),
  unsure(
    'aws-202',
    'bot-wall',
    'en',
    'AWS WAF’s challenge: 202, no text, a script.',
    '/title/tt0044017',
    blocked,
    wall(
      html(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQIDAHjc","iv":"EkQVBQ","context":"qsz"};</script><script src="https://2be.edge.sdk.awswaf.com/2be/challenge.js"></script></head><body><div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer();</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>',
        202,
        [
          ['x-amzn-waf-action', 'challenge'],
          ['Server', 'CloudFront'],
        ],
      ),
    ),
    { reason: /aws|amazon/i },
  ),
  unsure(
    'anubis-weigh',
    'bot-wall',
    'en',
    'Anubis weighs the visitor’s soul before a forge’s page; 200.',
    '/cgit/tide.git/commit/?id=4f1',
    blocked,
    wall(
      html(
        '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css"><script id="anubis_version" type="application/json">"v1.18.0"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"b2"}</script></head><body id="top"><main><h1 class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><img id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></div></main></body></html>',
        200,
      ),
    ),
    { reason: /anubis/i },
  ),
  unsure(
    'ddos-guard-ru',
    'bot-wall',
    'ru',
    'DDoS-Guard checks the browser, 403.',
    '/library/akty/1932/114',
    blocked,
    wall(
      html(
        '<!DOCTYPE html><html><head><title>DDoS-Guard</title><meta charset="utf-8"><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></head><body data-ddg-origin="true" data-ddg-l10n="true"><div id="ddg-l10n-container"><h1 data-translate="title" id="ddg-l10n-title">Проверка браузера перед переходом на сайт h8-ddos-guard-ru.test</h1><p>Пожалуйста, подождите несколько секунд. Мы проверяем ваш браузер.</p></div></body></html>',
        403,
        [
          ['Server', 'ddos-guard'],
          ['Set-Cookie', '__ddg1_=x; path=/'],
        ],
      ),
    ),
    { reason: /ddos-?guard/i },
  ),
  unsure(
    'ne-robot-yandex',
    'bot-wall',
    'ru',
    'A redirect to a captcha’s page “are you not a robot?”, 200.',
    '/slovari/dal/propadat',
    blocked,
    raw({}, ({ path }) =>
      path.startsWith('/showcaptcha')
        ? html(
            '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Вы не робот?</title></head><body><div class="Container"><form method="POST" action="/checkcaptcha"><span class="Text">Подтвердите, что запросы отправляли вы, а не робот</span><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class="CheckboxCaptcha" data-testid="checkbox-captcha"><input type="submit" id="js-button" value="Я не робот"></div></form><p>SmartCaptcha by Cloud</p></div></body></html>',
            200,
          )
        : to('/showcaptcha?retpath=x&t=2/1713870/2b1'),
    ),
  ),
  unsure(
    'f5-support-id',
    'bot-wall',
    'en',
    'F5’s rejection with a support ID, status 200.',
    '/portal/gazette?no=1187',
    blocked,
    wall(
      html(
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 12088443210177204511<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
        200,
      ),
    ),
  ),
  unsure(
    'anquan-yanzheng',
    'bot-wall',
    'zh',
    'A Chinese encyclopedia’s safety check with a puzzle to turn; 200.',
    '/item/%E8%8B%87%E6%B8%AF/2210',
    blocked,
    raw({}, ({ path }) =>
      path.startsWith('/static/captcha')
        ? html(
            '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>百科安全验证</title></head><body><div class="timeout hide-callback"><p>网络不给力，请稍后重试</p></div><div class="passMod_dialog-wrapper">请完成下方验证后继续操作：拖动滑块使图片为正</div></body></html>',
            200,
          )
        : to('/static/captcha/tuxing.html?logid=9877'),
    ),
  ),
  unsure(
    'vercel-checkpoint',
    'bot-wall',
    'en',
    'Vercel’s security checkpoint, 429.',
    '/changelog/2023-11',
    ['blocked', 'rate-limited'],
    wall(
      html(
        '<!DOCTYPE html><html lang="en" data-astro-cid-sz7xmlte><head><meta charset="utf-8"><title>Vercel Security Checkpoint</title></head><body><div id="root"><p id="header-text">We\'re verifying your browser</p><p id="footer-text"><a href="https://vercel.link/security-checkpoint">Website owner? Click here to fix</a></p><p>Vercel Security Checkpoint | fra1::1713870125-x</p></div></body></html>',
        429,
        [
          ['x-vercel-mitigated', 'challenge'],
          ['Server', 'Vercel'],
        ],
      ),
    ),
  ),
  unsure(
    'sucuri-firewall',
    'bot-wall',
    'pt',
    'Sucuri’s firewall denies access, 403.',
    '/noticias/2017/greve',
    ['blocked', 'legal-block'],
    wall(
      html(
        '<!DOCTYPE html><html lang="en"><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket and make sure to include the block details.</p><table><tr><td>Your IP:</td><td>203.0.113.9</td></tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></body></html>',
        403,
        [
          ['Server', 'Sucuri/Cloudproxy'],
          ['X-Sucuri-ID', '14012'],
        ],
      ),
    ),
  ),
]
