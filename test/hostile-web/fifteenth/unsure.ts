/** What the network does not tell: walls, log-ins, maintenance, blocks, silence. */
import type { WebCase } from '../case.ts'
import { html, moved, text } from './answers.ts'
import { token } from './dice.ts'
import { laravel, nextNews, phpPaper, wpNews, wpNgo } from './frames-news.ts'
import { aspx, bitrix, drupal, joomla, liferay, plone } from './frames-state.ts'
import { builder, dspace, oldHtml } from './frames-know.ts'
import { hosting } from './lander.ts'
import { unsure } from './make.ts'
import { ar, fa, he, kk } from './tongues-near.ts'
import { az, bs, el, mk, ro, ru, sr, tr, uk } from './tongues-balkan.ts'
import { bn, hi, id, ja, ko, ne, si, vi, zh, zhTw } from './tongues-asia.ts'
import { en, es, fr, pt, sw } from './tongues-west.ts'

const wall: WebCase['verdicts'] = ['blocked', 'rate-limited']
const cf = (host: string, title: string, line: string): ReturnType<typeof html> =>
  html(
    `<!DOCTYPE html><html lang="en-US"><head><title>${title}</title><meta http-equiv="refresh" content="390"><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper"><h1 class="zone-name-title">${host}</h1><p>${line}</p><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'${host}',cRay:'${token(16)}',cH:'${token(40)}'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=${token(16)}';document.head.appendChild(a)}())</script></body></html>`,
    403,
    [
      ['Server', 'cloudflare'],
      ['cf-mitigated', 'challenge'],
      ['CF-RAY', `${token(16)}-NBO`],
    ],
  )

export const unsures: readonly WebCase[] = [
  unsure({
    slug: 'cf-just-moment',
    mechanism: 'Cloudflare’s managed challenge at every address.',
    family: 'bot-wall',
    tongue: sw,
    frame: wpNews,
    site: 'Mwananchi wa Pwani',
    verdicts: wall,
    cited: '/2021/05/bandari/',
    first: () =>
      cf(
        'cf-just-moment-xv.test',
        'Just a moment...',
        'Verifying you are human. This may take a few seconds.',
      ),
  }),
  unsure({
    slug: 'cf-blocked-1020',
    mechanism: 'Cloudflare: "Sorry, you have been blocked".',
    family: 'bot-wall',
    tongue: es,
    frame: wpNews,
    site: 'El Norteño',
    verdicts: wall,
    cited: '/2020/02/huelga/',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="en-US"><head><title>Attention Required! | Cloudflare</title></head><body><div id="cf-wrapper"><h1>Sorry, you have been blocked</h1><h2>You are unable to access cf-blocked-1020-xv.test</h2><p>This website is using a security service to protect itself from online attacks.</p><span>Cloudflare Ray ID: ${token(16)}</span></div></body></html>`,
        403,
        [
          ['Server', 'cloudflare'],
          ['CF-RAY', token(16)],
        ],
      ),
  }),
  unsure({
    slug: 'akamai-denied',
    mechanism: 'Akamai’s access denied with a reference number.',
    family: 'bot-wall',
    tongue: hi,
    frame: aspx,
    site: 'राज्य पोर्टल',
    verdicts: wall,
    cited: '/NewsDetails.aspx?ID=77',
    first: (request) =>
      html(
        `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;akamai-denied-xv.test${request.path}" on this server.<P>\nReference&#32;&#35;18&#46;${token(8)}&#46;1732420000&#46;${token(7)}\n</BODY>\n</HTML>\n`,
        403,
        [['Server', 'AkamaiGHost']],
      ),
  }),
  unsure({
    slug: 'incapsula-iframe',
    mechanism: 'Imperva: a page of one iframe with an incident number, status 200.',
    family: 'bot-wall',
    tongue: he,
    frame: aspx,
    site: 'רשות המים',
    verdicts: wall,
    cited: '/NewsDetails.aspx?ID=311',
    first: () =>
      html(
        `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><script src="/_Incapsula_Resource?SWJIYLWA=${token(32)}" async></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=${token(20)}&incident_id=${token(18)}&edet=12" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: ${token(18)}</iframe></body></html>`,
        200,
        [['X-CDN', 'Imperva']],
      ),
  }),
  unsure({
    slug: 'datadome-captcha',
    mechanism: 'DataDome’s captcha with 403.',
    family: 'bot-wall',
    tongue: fr,
    frame: nextNews,
    site: 'Le Quotidien du Lac',
    verdicts: wall,
    cited: '/news/budget-70001',
    first: () =>
      html(
        `<html lang="fr"><head><title>datadome-captcha-xv.test</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'${token(40)}','hsh':'${token(30)}','t':'bv','s':46743,'host':'geo.captcha-delivery.test'}</script></body></html>`,
        403,
        [
          ['X-DataDome', 'protected'],
          ['Server', 'DataDome'],
        ],
      ),
  }),
  unsure({
    slug: 'arvan-check',
    mechanism: 'An Iranian CDN’s "checking your browser" page with 503.',
    family: 'bot-wall',
    tongue: fa,
    frame: phpPaper,
    site: 'خبر دریا',
    verdicts: ['blocked', 'rate-limited', 'maintenance'],
    cited: '/news.php?id=3',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>در حال انتقال به سایت مورد نظر هستید...</title></head><body><h1>در حال بررسی مرورگر شما</h1><p>این فرایند خودکار است. تا چند لحظه دیگر به صفحه درخواستی هدایت می‌شوید.</p><script>var __arcsjs="${token(60)}"</script><p>DDoS protection by ArvanCloud</p></body></html>`,
        503,
        [['Server', 'ArvanCloud']],
      ),
  }),
  unsure({
    slug: 'ddosguard-ru',
    mechanism: 'DDoS-Guard’s browser check with 403.',
    family: 'bot-wall',
    tongue: ru,
    frame: bitrix,
    site: 'Вестник степи',
    verdicts: wall,
    cited: '/news/55/',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>DDoS-Guard</title></head><body data-ddg-origin="true"><h1>Проверка браузера перед переходом на сайт</h1><p>Это займёт несколько секунд. Пожалуйста, включите JavaScript и cookie.</p><script src="/.well-known/ddos-guard/check?context=free_splash"></script><!-- ${token(30)} --></body></html>`,
        403,
        [['Server', 'ddos-guard']],
      ),
  }),
  unsure({
    slug: 'aws-waf-202',
    mechanism: 'AWS WAF challenge: 202, empty page with script.',
    family: 'bot-wall',
    tongue: pt,
    frame: plone,
    site: 'Assembleia Legislativa',
    verdicts: wall,
    cited: '/noticias/cpi-agua',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"${token(60)}","iv":"${token(16)}","context":"${token(80)}"};</script><script src="https://token.awswaf.test/challenge.js"></script></head><body><div id="challenge-container"></div><script>AwsWafIntegration.checkForceRefresh().then((f)=>{})</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript></body></html>`,
        202,
        [['x-amzn-waf-action', 'challenge']],
      ),
  }),
  unsure({
    slug: 'wordfence-503',
    mechanism: 'Wordfence blocks the visitor: "Your access to this site has been limited by the site owner".',
    family: 'bot-wall',
    tongue: mk,
    frame: wpNgo,
    site: 'Здружение на новинари',
    verdicts: ['blocked', 'rate-limited', 'maintenance'],
    cited: '/izvestaj-2018/',
    first: () =>
      html(
        '<!DOCTYPE html><html><head><title>Your access to this site has been limited</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Generated by Wordfence</p></body></html>',
        503,
      ),
  }),
  unsure({
    slug: 'sucuri-deny',
    mechanism: 'Sucuri website firewall: access denied.',
    family: 'bot-wall',
    tongue: tr,
    frame: wpNews,
    site: 'Dağ Gazetesi',
    verdicts: wall,
    cited: '/2019/04/maden/',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="en"><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><div id="main-container"><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP. Block ID: BNP005</p><p>${token(12)}</p></div></body></html>`,
        403,
        [
          ['Server', 'Sucuri/Cloudproxy'],
          ['X-Sucuri-Block', 'BNP005'],
        ],
      ),
  }),
  unsure({
    slug: 'safeline-captcha',
    mechanism: 'A Chinese portal asks to slide a puzzle, 200 at each address.',
    family: 'bot-wall',
    tongue: zh,
    frame: bitrix,
    site: '政务网',
    verdicts: wall,
    cited: '/news/1202/',
    first: () =>
      html(
        `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>安全验证</title></head><body><div id="captcha"><h3>请完成安全验证</h3><p>系统检测到您的访问异常，请拖动滑块完成拼图后继续访问。</p><script>var k="${token(32)}"</script></div></body></html>`,
      ),
  }),
  unsure({
    slug: 'recaptcha-unusual',
    mechanism: '"Unusual traffic" captcha with 429.',
    family: 'rate-limit',
    tongue: en,
    frame: dspace,
    site: 'University Archive',
    verdicts: ['rate-limited', 'blocked'],
    cited: '/handle/20.500.4412/12',
    first: () =>
      html(
        '<!DOCTYPE html><html><head><title>Are you a robot?</title></head><body><h1>Our systems have detected unusual traffic from your computer network</h1><form><div class="g-recaptcha" data-sitekey="6Lxv"></div></form></body></html>',
        429,
        [['Retry-After', '3600']],
      ),
  }),
  unsure({
    slug: 'rate-429-plain',
    mechanism: 'A library server answers 429 to all.',
    family: 'rate-limit',
    tongue: ja,
    frame: oldHtml,
    site: '',
    verdicts: ['rate-limited', 'blocked'],
    cited: '/kyodo/2012.html',
    first: () => text('Too Many Requests\n', 'text/plain', 429, [['Retry-After', '1800']]),
  }),
  unsure({
    slug: 'cas-login',
    mechanism: 'The repository sends to the single sign-on of the university.',
    family: 'login',
    tongue: ro,
    frame: dspace,
    site: 'Arhiva',
    verdicts: ['login-required'],
    cited: '/handle/20.500.4412/881',
    first: (request) =>
      request.path.startsWith('/handle/')
        ? moved(
            `https://cas.cas-login-xv.test/login?service=${encodeURIComponent(`https://cas-login-xv.test${request.path}`)}`,
            302,
          )
        : undefined,
    hosts: () => ({
      'cas.cas-login-xv.test': {
        serve: () =>
          hosting(
            'Autentificare',
            `<h1>Serviciul central de autentificare</h1><form method="post"><label>Utilizator <input name="username"></label><label>Parolă <input type="password" name="password"></label><input type="hidden" name="execution" value="${token(40)}"><button>Conectare</button></form>`,
            'ro',
          ),
      },
    }),
  }),
  unsure({
    slug: 'network-login',
    mechanism: 'A social network sends to its log-in form whatever is asked.',
    family: 'login',
    tongue: bn,
    frame: builder,
    site: 'বন্ধুসভা',
    verdicts: ['login-required'],
    cited: '/groups/nodi/posts/1022',
    first: (request) =>
      request.path.startsWith('/login')
        ? hosting(
            'লগ ইন করুন',
            '<h1>চালিয়ে যেতে লগ ইন করুন</h1><p>এই বিষয়বস্তু দেখতে আপনাকে অবশ্যই লগ ইন করতে হবে।</p><form method="post"><input name="email"><input type="password" name="pass"><button>লগ ইন</button></form>',
            'bn',
          )
        : moved(`/login/?next=${encodeURIComponent(request.path)}`, 302),
  }),
  unsure({
    slug: 'access-request',
    mechanism: 'A shared document: you need access, ask its owner.',
    family: 'login',
    tongue: vi,
    frame: builder,
    site: 'Tài liệu',
    verdicts: ['login-required', 'blocked'],
    cited: '/document/d/1abc/edit',
    first: (request) =>
      request.path.startsWith('/document/')
        ? hosting(
            'Bạn cần quyền truy cập',
            '<h1>Bạn cần có quyền truy cập</h1><p>Yêu cầu quyền truy cập hoặc chuyển sang tài khoản có quyền truy cập.</p><form action="/signin"><button>Yêu cầu quyền truy cập</button></form>',
            'vi',
            401,
          )
        : undefined,
  }),
  unsure({
    slug: 'basic-auth-401',
    mechanism: 'The archive of an agency asks for a password by HTTP.',
    family: 'login',
    tongue: uk,
    frame: oldHtml,
    site: '',
    verdicts: ['login-required', 'blocked'],
    cited: '/archive/2012/0404.html',
    first: () =>
      html(
        '<html><head><title>401 Authorization Required</title></head><body><h1>401 Authorization Required</h1></body></html>',
        401,
        [['WWW-Authenticate', 'Basic realm="Archive"']],
      ),
  }),
  unsure({
    slug: 'maint-wp',
    mechanism: 'WordPress: "Briefly unavailable for scheduled maintenance", 503.',
    family: 'maintenance',
    tongue: ne,
    frame: wpNews,
    site: '',
    verdicts: ['maintenance'],
    cited: '/2019/10/khola/',
    first: () =>
      html(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Maintenance</title></head><body id="error-page"><div class="wp-die-message">Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>',
        503,
        [['Retry-After', '600']],
      ),
  }),
  unsure({
    slug: 'maint-joomla',
    mechanism: 'Joomla offline page with log-in fields, 503.',
    family: 'maintenance',
    tongue: el,
    frame: joomla,
    site: 'Δήμος',
    verdicts: ['maintenance'],
    cited: '/index.php/news/12-apofasi',
    first: () =>
      hosting(
        'Δήμος',
        '<img src="/images/logo.png" alt=""><h1>Δήμος</h1><p>Ο ιστότοπος είναι εκτός λειτουργίας λόγω συντήρησης.<br>Παρακαλούμε επιστρέψτε αργότερα.</p><form><input name="username"><input type="password" name="password"></form>',
        'el',
        503,
      ),
  }),
  unsure({
    slug: 'maint-gov-200',
    mechanism: 'A state portal shows "under maintenance until Monday" at every address, 200.',
    family: 'maintenance',
    tongue: kk,
    frame: liferay,
    site: 'Портал',
    verdicts: ['maintenance'],
    cited: '/web/guest/w/item-44',
    first: () =>
      hosting(
        'Техникалық жұмыстар',
        '<h1>Порталда техникалық жұмыстар жүргізілуде</h1><p>Сайт дүйсенбі күні сағат 09:00-ге дейін қолжетімсіз. Қолайсыздық үшін кешірім сұраймыз.</p>',
        'kk',
      ),
  }),
  unsure({
    slug: 'legal-451',
    mechanism: 'Withheld in the visitor’s country on legal grounds (451).',
    family: 'legal',
    tongue: az,
    frame: nextNews,
    site: 'Sərhəd',
    verdicts: ['legal-block', 'blocked'],
    cited: '/news/mehkeme-70011',
    first: () =>
      hosting(
        '451',
        '<h1>Unavailable For Legal Reasons</h1><p>Bu material ölkənizdə məhkəmə qərarı əsasında əlçatan deyil.</p>',
        'az',
        451,
      ),
  }),
  unsure({
    slug: 'internet-positif',
    mechanism: 'The provider’s censorship page: http answers with a redirect to the blocking host.',
    family: 'legal',
    tongue: id,
    frame: oldHtml,
    site: '',
    scheme: 'http',
    verdicts: ['legal-block', 'blocked'],
    cited: '/laporan/2018',
    first: () => moved('http://lamanlabuh.internet-positif-xv.test/', 302),
    hosts: () => ({
      'lamanlabuh.internet-positif-xv.test': {
        serve: () =>
          hosting(
            'Internet Positif',
            '<h1>Mohon maaf</h1><p>Situs yang Anda tuju tidak dapat diakses karena diblokir berdasarkan peraturan perundang-undangan (TrustPositif Kominfo).</p>',
            'id',
          ),
      },
    }),
  }),
  unsure({
    slug: 'geo-sorry',
    mechanism: 'A broadcaster: not available in your country, 403.',
    family: 'geo',
    tongue: ko,
    frame: laravel,
    site: '지역방송',
    verdicts: ['legal-block', 'blocked'],
    cited: '/news/detail/77/item',
    first: () =>
      hosting(
        '이용 제한',
        '<h1>서비스 지역이 아닙니다</h1><p>저작권 문제로 회원님의 국가에서는 이 콘텐츠를 이용할 수 없습니다.</p>',
        'ko',
        403,
      ),
  }),
  unsure({
    slug: 'geo-fence-gov',
    mechanism: 'A state host outside whose country packets get no answer.',
    family: 'timeout',
    tongue: si,
    frame: drupal,
    site: '',
    verdicts: ['timeout', 'unreachable'],
    cited: '/node/12',
    more: { tcp: 'deaf' },
  }),
  unsure({
    slug: 'silent-host',
    mechanism: 'Takes the connection and never says a word.',
    family: 'timeout',
    tongue: sr,
    frame: drupal,
    site: '',
    verdicts: ['timeout', 'unreachable'],
    scheme: 'http',
    cited: '/node/14',
    more: { tcp: 'silent' },
  }),
  unsure({
    slug: 'consent-host',
    mechanism: 'Without a consent cookie every page goes to the consent service of the publisher.',
    family: 'consent',
    tongue: bs,
    frame: nextNews,
    site: 'Dnevne vijesti',
    verdicts: ['consent-required', 'blocked'],
    cited: '/news/rijeka-70040',
    first: (request) =>
      request.path === '/robots.txt'
        ? undefined
        : moved(`https://saglasnost.consent-host-xv.test/?return=${encodeURIComponent(request.path)}`, 302),
    hosts: () => ({
      'saglasnost.consent-host-xv.test': {
        serve: () =>
          hosting(
            'Vaša privatnost',
            '<h1>Cijenimo vašu privatnost</h1><p>Mi i naših 812 partnera pohranjujemo i pristupamo podacima na vašem uređaju. Da biste nastavili na portal, prihvatite ili podesite saglasnost.</p><form method="post"><button name="consent" value="all">Prihvatam sve</button><button name="consent" value="manage">Podešavanja</button></form>',
            'bs',
          ),
      },
    }),
  }),
  unsure({
    slug: 'waf-support-id',
    mechanism: 'F5: "The requested URL was rejected", support number, 200.',
    family: 'bot-wall',
    tongue: ar,
    frame: aspx,
    site: 'وزارة',
    verdicts: wall,
    cited: '/NewsDetails.aspx?ID=9',
    first: () =>
      html(
        `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: ${token(19).replace(/[a-f]/g, '7')}<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`,
      ),
  }),
  unsure({
    slug: 'members-only',
    mechanism: 'Every report goes to the members’ log-in.',
    family: 'login',
    tongue: zhTw,
    frame: nextNews,
    site: '財經內參',
    verdicts: ['login-required', 'blocked'],
    cited: '/members/report/881',
    first: (request) =>
      request.path.startsWith('/members/')
        ? moved(`/signin?return=${encodeURIComponent(request.path)}`, 302)
        : request.path.startsWith('/signin')
          ? hosting(
              '會員登入',
              '<h1>會員登入</h1><p>本內容僅供會員閱讀，請先登入。</p><form method="post"><input name="account"><input type="password" name="password"><button>登入</button></form>',
              'zh-Hant',
            )
          : undefined,
  }),
]
