/** Walls that turn machines away, as each vendor builds them, and a few that only look like walls. */
import { living, page } from '../pages/build.ts'
import { alive, html, makeCases, redirect, show, site, type Headers, type Written } from './make.ts'

interface Wall {
  readonly name: string
  readonly vendor: RegExp | null
  readonly mechanism: string
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly language?: string
}
const wall = ({ name, vendor, mechanism, status, headers, body, language }: Wall): Written => ({
  name,
  mechanism,
  verdicts: status === 429 ? ['blocked', 'rate-limited'] : ['blocked'],
  ...(language === undefined ? {} : { language }),
  ...(vendor === null ? {} : { reason: vendor }),
  serve: () => html(body, status, headers),
})

export const walls = makeCases('bot-wall', 'undecidable', [
  wall({
    name: 'moment-please',
    vendor: /cloudflare/i,
    mechanism: 'Cloudflare challenge: 403 with cf-mitigated',
    status: 403,
    headers: [
      ['Server', 'cloudflare'],
      ['cf-mitigated', 'challenge'],
      ['CF-RAY', '8f1a2b3c4d5e6f70-OSL'],
    ],
    body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript><script>window._cf_chl_opt={cvId:"3",cType:"managed"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>',
  }),
  wall({
    name: 'five-second-shield',
    vendor: /cloudflare/i,
    mechanism: 'the older Cloudflare shield: 503 with its page and no header that proves it',
    status: 503,
    headers: [
      ['Server', 'cloudflare'],
      ['CF-RAY', '6a1b2c3d4e5f6a7b-FRA'],
    ],
    body: '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing five-second-shield.test.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><p>DDoS protection by Cloudflare</p><form id="challenge-form" action="/?__cf_chl_jschl_tk__=x" method="POST"></form></body></html>',
  }),
  wall({
    name: 'error-ten-twenty',
    vendor: /cloudflare/i,
    mechanism: 'Cloudflare error 1020: a rule of the owner denies access',
    status: 403,
    headers: [['Server', 'cloudflare']],
    body: '<html><head><title>Access denied | error-ten-twenty.test used Cloudflare to restrict access</title></head><body><h1>Error 1020</h1><h2>Access denied</h2><p>This website is using a security service to protect itself from online attacks.</p></body></html>',
  }),
  wall({
    name: 'reference-number',
    vendor: /akamai/i,
    mechanism: 'Akamai: 403 with a reference number',
    status: 403,
    headers: [
      ['Server', 'AkamaiGHost'],
      ['Mime-Version', '1.0'],
    ],
    body: '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http://reference-number.test/" on this server.<P>Reference #18.2d351ab8.1710234112.8f3a</BODY></HTML>',
  }),
  wall({
    name: 'puzzle-of-data',
    vendor: /datadome/i,
    mechanism: 'DataDome: 403 with its cookie and its script',
    status: 403,
    headers: [
      ['x-datadome', 'protected'],
      ['Set-Cookie', 'datadome=abc; Max-Age=31536000; Path=/'],
    ],
    body: '<html lang="en"><head><title>puzzle-of-data.test</title></head><body><p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","host":"geo.captcha-delivery.com"}</script></body></html>',
  }),
  wall({
    name: 'press-and-hold',
    vendor: /human|perimeterx/i,
    mechanism: 'HUMAN: 403, press and hold to show that you are one',
    status: 403,
    headers: [['Set-Cookie', '_pxhd=f00; Path=/']],
    body: '<html><head><title>Access to this page has been denied.</title></head><body><div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><script>window._pxAppId="PXabc123"</script></body></html>',
  }),
  wall({
    name: 'frame-of-incidents',
    vendor: /imperva|incapsula/i,
    mechanism: 'Imperva: 200 with one frame and an incident number',
    status: 200,
    headers: [
      ['X-Iinfo', '9-12345678-0 0NNN'],
      ['Set-Cookie', 'visid_incap_12=abc; path=/'],
    ],
    body: '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1234&incident_id=877000" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 877000-1234</iframe></body></html>',
  }),
  wall({
    name: 'silent-challenge',
    vendor: /aws/i,
    mechanism: 'AWS WAF: 202 with an empty challenge page',
    status: 202,
    headers: [['x-amzn-waf-action', 'challenge']],
    body: '<!DOCTYPE html><html lang="en"><head><title></title><script src="https://abc.token.awswaf.com/abc/challenge.js"></script></head><body><div id="challenge-container"></div></body></html>',
  }),
  wall({
    name: 'weighing-souls',
    vendor: /anubis/i,
    mechanism: 'Anubis: 200 with a proof of work',
    status: 200,
    headers: [['Set-Cookie', 'techaro.lol-anubis-cookie-verification=1; Path=/']],
    body: '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css"></head><body><h1 id="title">Making sure you&#39;re not a bot!</h1><p>Loading...</p><script id="anubis_challenge" type="application/json">{"rules":{"difficulty":4}}</script></body></html>',
  }),
  wall({
    name: 'too-quick-a-guest',
    vendor: /kasada/i,
    mechanism: 'Kasada: 429 with its header and an empty page',
    status: 429,
    headers: [['x-kpsdk-ct', '0abc']],
    body: '<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/ips.js"></script></body></html>',
  }),
  wall({
    name: 'firewall-of-sites',
    vendor: /sucuri/i,
    mechanism: 'Sucuri: 403 with a block number',
    status: 403,
    headers: [
      ['Server', 'Sucuri/Cloudproxy'],
      ['X-Sucuri-ID', '12012'],
    ],
    body: '<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1><p>Block ID: BNP005</p></body></html>',
  }),
  wall({
    name: 'guard-against-floods',
    vendor: /ddos-guard/i,
    mechanism: 'DDoS-Guard: 403 in Russian with a check by script',
    status: 403,
    language: 'ru',
    headers: [['Server', 'ddos-guard']],
    body: '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>DDoS-Guard</title></head><body><h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд.</p></body></html>',
  }),
  wall({
    name: 'checkpoint-of-v',
    vendor: /vercel/i,
    mechanism: 'Vercel: 429 with its security checkpoint',
    status: 429,
    headers: [
      ['Server', 'Vercel'],
      ['x-vercel-mitigated', 'challenge'],
    ],
    body: '<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title></head><body><p>We\'re verifying your browser</p></body></html>',
  }),
  wall({
    name: 'ya-ne-robot',
    vendor: null,
    mechanism: 'a captcha in place of the page, with 200, in Russian',
    status: 200,
    language: 'ru',
    headers: [],
    body: '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Вы не робот?</title></head><body><form action="/checkcaptcha" method="post"><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><div class="CheckboxCaptcha"><input type="submit" value="Я не робот"></div></form></body></html>',
  }),
  wall({
    name: 'lanjie-ye',
    vendor: null,
    mechanism: 'a Chinese firewall page with status 405 and a trace number',
    status: 405,
    language: 'zh',
    headers: [['Server', 'Tengine']],
    body: '<!doctype html><html lang="zh-cn"><head><meta charset="utf-8"><title>405</title></head><body><div id="block_message">很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</div><p>您的请求ID是: 781bad0a17102341</p></body></html>',
  }),
  wall({
    name: 'unusual-traffic',
    vendor: null,
    mechanism: 'a page that speaks of unusual traffic and shows hCaptcha, with 200',
    status: 200,
    headers: [],
    body: '<!doctype html><html lang="en"><head><title>Are you a robot?</title><script src="https://js.hcaptcha.com/1/api.js" async defer></script></head><body><h1>Please verify you are human</h1><p>Our systems have detected unusual traffic from your computer network.</p><form method="POST"><div class="h-captcha" data-sitekey="10000000-ffff"></div><button>Continue</button></form></body></html>',
  }),
  wall({
    name: 'plain-no',
    vendor: null,
    mechanism: 'nginx says 403 and nothing else, whoever asks',
    status: 403,
    headers: [],
    body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>',
  }),
  wall({
    name: 'nine-nine-nine',
    vendor: null,
    mechanism: 'the invented status 999 with a line of script',
    status: 999,
    headers: [],
    body: '<html><head><script>window.location.href="/authwall?trk=bf&sessionRedirect="+encodeURIComponent(location.href)</script></head></html>',
  }),
  {
    name: 'queue-before-door',
    mechanism: 'a waiting room on another host where everybody stands in line',
    language: 'nl',
    verdicts: ['blocked', 'rate-limited', 'server-error', 'maintenance'],
    serve: (request) =>
      redirect(`https://wachtrij.queue-before-door.test/?t=${encodeURIComponent(request.path)}`),
    hosts: {
      'wachtrij.queue-before-door.test': {
        serve: () =>
          html(
            page('nl', 'ministry', {
              title: 'U staat in de wachtrij',
              main: ['Het is druk op onze website. U bent nummer 4.127 in de rij. Ververs deze pagina niet.'],
            }),
          ),
      },
    },
  },
])

/** Walls that pass by themselves, and living pages with odd heads. */
export const likeWalls = makeCases('trap-wall', 'alive', [
  {
    name: 'cookie-by-script',
    mechanism: 'a script sets a cookie and loads the page again; then the article is there',
    language: 'zh',
    verdicts: ['alive'],
    needsBrowser: true,
    serve: (request) =>
      request.cookies.get('ok') === '1'
        ? site('zh', 'ministry', { '/news/2024/03/wells': alive('zh', 'ministry', 1) })(request)
        : html(
            '<html><head><script>document.cookie="ok=1; path=/";location.reload();</script></head><body></body></html>',
          ),
  },
  {
    name: 'cookie-bounce',
    mechanism: 'the first answer sets a cookie and redirects to itself; with the cookie the article comes',
    language: 'nl',
    verdicts: ['alive'],
    serve: (request) =>
      request.cookies.has('seen')
        ? site('nl', 'newspaper', { '/news/2024/03/wells': alive('nl', 'newspaper', 1) })(request)
        : redirect(request.path, 302, [['Set-Cookie', 'seen=1; Path=/']]),
  },
  {
    name: 'head-is-refused',
    mechanism: 'HEAD gets 405, GET the article',
    language: 'pl',
    verdicts: ['alive'],
    serve: (request) =>
      request.method === 'HEAD'
        ? { status: 405, headers: [['Allow', 'GET']] }
        : site('pl', 'ngo', { '/news/2024/03/wells': alive('pl', 'ngo', 1) })(request),
  },
  {
    name: 'head-says-gone',
    mechanism: 'HEAD gets 404, GET the article',
    language: 'tr',
    verdicts: ['alive'],
    serve: (request) =>
      request.method === 'HEAD'
        ? { status: 404 }
        : site('tr', 'newspaper', { '/news/2024/03/wells': alive('tr', 'newspaper', 1) })(request),
  },
  {
    name: 'old-browsers-not',
    mechanism: '403 for whoever names a browser of long ago, the article for everybody else',
    verdicts: ['alive'],
    serve: (request) =>
      /Chrome\/(?:\d|\d\d|1[0-3]\d)\./.test(request.headers.get('user-agent') ?? '')
        ? html('<h1>Forbidden</h1>', 403)
        : site('en', 'ngo', { '/news/2024/03/wells': alive('en', 'ngo', 1) })(request),
  },
  {
    name: 'behind-the-cloud',
    mechanism: 'a living page with all the headers that Cloudflare adds to its customers',
    language: 'uk',
    verdicts: ['alive'],
    serve: site('uk', 'newspaper', {
      '/news/2024/03/wells': show(
        'uk',
        'newspaper',
        {
          ...living('uk', 2),
          after: '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
        },
        200,
        [
          ['CF-RAY', '8f1a2b3c4d5e6f70-KBP'],
          ['cf-cache-status', 'DYNAMIC'],
          ['Set-Cookie', '__cf_bm=abc; path=/; HttpOnly'],
        ],
      ),
    }),
  },
  {
    name: 'captcha-in-comments',
    mechanism: 'an article whose form for comments has a captcha',
    language: 'cs',
    verdicts: ['alive'],
    serve: site('cs', 'newspaper', {
      '/news/2024/03/wells': show('cs', 'newspaper', {
        ...living('cs', 1),
        after:
          '<form action="/comment" method="post"><textarea name="t"></textarea><div class="g-recaptcha" data-sitekey="x"></div><button>Odeslat</button></form><script src="https://www.google.com/recaptcha/api.js"></script>',
      }),
    }),
  },
])
