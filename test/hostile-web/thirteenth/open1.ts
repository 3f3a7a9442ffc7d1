/** Where nobody can tell from outside. */
import type { WebCase } from '../case.ts'
import { Chance, escape, html, nginx404, open, pathname, say, server, text, to, type Header } from './kit.ts'
import { blob, shell, tube, tubeRest } from './platforms.ts'
import { absentOf, site, type Site } from './site.ts'

const cfHeaders: readonly Header[] = [
  ...server.cloudflare,
  ['cf-mitigated', 'challenge'],
  ['Cache-Control', 'private, max-age=0, no-store, no-cache, must-revalidate'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Frame-Options', 'SAMEORIGIN'],
]
const challenge = (h: string, path: string, before: number) => {
  const c = new Chance(`${path}${before}`)
  return html(
    403,
    `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: '3',cZone: '${h}',cType: 'managed',cRay: '${c.hex(16)}',cH: '${c.token(200)}',cUPMDTk: '${escape(path)}?__cf_chl_tk=${c.token(40)}',cFPWv: 'g',md: '${c.token(1400)}'};var a = document.createElement('script');a.src = '/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=${c.hex(16)}';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>`,
    cfHeaders,
  )
}

export const open1: readonly WebCase[] = [
  open(
    'ssrn-herausforderung',
    'en',
    'bot-wall',
    '/sol3/papers.cfm?abstract_id=2381321',
    'A preprint server’s content network asks each address, robots.txt included, to pass a managed challenge with status 403.',
    (h) => ({ [h]: say((r) => challenge(h, r.path, r.before)) }),
  ),
  open(
    'datadome-presse',
    'fr',
    'bot-wall',
    '/economie/enquete-amiante-2014-118.html',
    'A DataDome front answers 403 with its captcha shell for each page of a daily.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow: /recherche\n')
          : html(
              403,
              `<html lang="fr"><head><title>${h}</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMA${new Chance(String(r.before)).token(60)}','hsh':'05B30BD9055986BD2EE8F5A199D973','t':'fe','s':9573,'e':'${new Chance(r.path).hex(64)}','host':'geo.captcha-delivery.com'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
              [
                ['Server', 'DataDome'],
                ['X-DataDome', 'protected'],
                ['X-DD-B', '1'],
                ['Set-Cookie', 'datadome=abc; Max-Age=31536000; Path=/; Secure; SameSite=Lax'],
              ],
            ),
      ),
    }),
  ),
  open(
    'press-and-hold',
    'en',
    'bot-wall',
    '/stable/24583112',
    'A PerimeterX front asks each visitor with status 403 to press and hold a button.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow: /action/\n')
          : html(
              403,
              `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied</title></head><body><section class="container"><h1>Access to this page has been denied because we believe you are using automation tools to browse the website.</h1><p>Please make sure that Javascript and cookies are enabled on your browser.</p><div id="px-captcha"></div><p>Reference ID: #${new Chance(`${r.before}`).hex(32)}</p></section><script>window._pxAppId='PXu4K0s8nX';window._pxUuid='${new Chance(r.path).hex(32)}';window._pxJsClientSrc='/u4K0s8nX/init.js';</script></body></html>`,
              [
                ['Server', 'nginx'],
                ['X-PX-Block', '1'],
              ],
            ),
      ),
    }),
  ),
  open(
    'waf-zweihundertzwei',
    'en',
    'bot-wall',
    '/legal-content/EN/ALL/?uri=CELEX:32013R0604',
    'An AWS firewall answers 202 with a script challenge on each address of a law database.',
    (h) => ({
      [h]: say((r) =>
        html(
          202,
          `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title></title>\n<script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQIDAHjcYu${new Chance(r.path).token(180)}","iv":"CgAHv${new Chance(`${r.before}`).token(12)}","context":"${new Chance(`${r.before}c`).token(300)}"};</script>\n<script src="https://${new Chance(h).hex(12)}.edge.sdk.awswaf.test/challenge.js"></script>\n</head>\n<body>\n<div id="challenge-container"></div>\n<script>AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then(function(f){if(f){AwsWafIntegration.forceRefreshToken().then(function(){window.location.reload(true)})}});</script>\n<noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript>\n</body>\n</html>`,
          [
            ['Server', 'CloudFront'],
            ['x-amzn-waf-action', 'challenge'],
            ['Cache-Control', 'no-store, max-age=0'],
          ],
        ),
      ),
    }),
  ),
  open(
    'edge-denied',
    'en',
    'bot-wall',
    '/sites/default/files/2015-06/detention-inspection.pdf',
    'An Akamai edge denies each address with status 403 and a reference number.',
    (h) => ({
      [h]: say((r) =>
        html(
          403,
          `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don't have permission to access "http&#58;&#47;&#47;${h}${escape(r.path).replaceAll('/', '&#47;')}" on this server.<P>\nReference&#32;&#35;18&#46;${new Chance(`${r.before}`).hex(8)}&#46;1795449600&#46;${new Chance(r.path).hex(7)}\n</BODY>\n</HTML>\n`,
          server.akamai,
        ),
      ),
    }),
  ),
  open(
    'incapsula-rahmen',
    'es',
    'bot-wall',
    '/boletin/2013/decreto-1421',
    'An Imperva front answers 200 with a frame of its incident page on each address of a gazette.',
    (h) => ({
      [h]: say((r) =>
        html(
          200,
          `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=23&xinfo=12-${r.before}-0%200NNN%20RT%281795449600%29&incident_id=12440017${r.before}-84512&edet=12&cinfo=04000000&rpinfo=0" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 12440017${r.before}-84512</iframe></body></html>`,
          [
            ['X-CDN', 'Imperva'],
            ['X-Iinfo', '12-1-0 0NNN RT(1795449600 1) q(0 -1 -1 0) r(0 -1) B12(4,315,0)'],
            ['Set-Cookie', 'visid_incap_2271=abc; HttpOnly; path=/'],
            ['Set-Cookie', 'incap_ses_9=abc; path=/'],
          ],
        ),
      ),
    }),
  ),
  open(
    'ozark-451',
    'en',
    'region',
    '/news/local/election-clerk-indicted/article_5f.html',
    'A small American paper answers each address with 451 for readers in the European Economic Area.',
    (h) => ({
      [h]: say(() =>
        html(
          451,
          '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact webmaster@ozark-weekly.test or call 417-555-0139.</p></body></html>',
          server.varnish,
        ),
      ),
    }),
  ),
  open(
    'europe-valued',
    'en',
    'region',
    '/2016/03/11/water-crisis-emails/',
    'A group of American papers shows Europeans one page of status 200 under each address: the content is not available in their region.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow: /search\n')
          : html(
              200,
              `<!DOCTYPE html><html lang="en"><head><title>Not available in your region</title><meta name="robots" content="noindex"></head><body><div class="gdpr"><h1>Our European visitors are important to us.</h1><p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p></div></body></html>`,
              server.varnish,
            ),
      ),
    }),
  ),
  open(
    'livre-login',
    'fr',
    'login',
    '/groups/collectifeau/posts/10158823/',
    'A social network sends each address without a session to its log-in page, which is the same for any post.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/login/' || r.path === '/'
          ? html(
              200,
              `<!DOCTYPE html><html lang="fr" id="facebook" class="no_js"><head><title>Log in or sign up to view</title><meta property="og:site_name" content="Facebook"></head><body><form id="login_form" action="/login/device-based/regular/login/?login_attempt=1" method="post"><h2>Connectez-vous pour continuer</h2><input type="text" name="email" placeholder="Adresse e-mail ou numéro de tél."><input type="password" name="pass" placeholder="Mot de passe"><button name="login">Se connecter</button></form><script nonce="${new Chance(`${r.before}`).token(8)}">requireLazy(${blob(`${r.before}`, 70)})</script></body></html>`,
            )
          : r.path === '/robots.txt'
            ? text('User-agent: *\nDisallow: /\n')
            : to(`https://${h}/login/?next=${encodeURIComponent(`https://${h}${r.path}`)}`, 302),
      ),
    }),
  ),
  open(
    'post-huelle',
    'tr',
    'shell',
    '/gazeteci_not/status/712288341120004096',
    'A microblog answers each address with one shell of 100 KB whose content only its own interface has, and not without a session.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow: /\n')
          : shell(
              r,
              '',
              'react-root',
              90,
              '<div class="errorContainer"><p>JavaScript is not available.</p><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue.</p></div>',
              [
                ['Server', 'cloudflare envoy'],
                ['x-response-time', '14'],
                ['Set-Cookie', 'guest_id=v1; Path=/; Secure; SameSite=None'],
              ],
            ),
      ),
    }),
  ),
  open(
    'link-neunneunneun',
    'en',
    'bot-wall',
    '/pulse/who-lobbied-brussels-2015-j-doe',
    'A business network answers 999 with a script that sends to its sign-up wall, for each address.',
    (h) => ({
      [h]: say((r) =>
        html(
          999,
          `<html><head>\n<script type="text/javascript">\nwindow.onload = function() {\n  var trk = "bf", trkInfo = "bf";\n  window.location.href = "https://" + domain + "/authwall?trk=" + trk + "&trkInfo=" + trkInfo + "&original_referer=&sessionRedirect=" + encodeURIComponent(window.location.href);\n}\nvar domain = "${h}";\n</script>\n</head><body>${r.before % 2 ? '' : ' '}</body></html>`,
          [
            ['Server', 'Play'],
            ['X-Li-Fabric', 'prod-lor1'],
            ['X-Li-Pop', 'prod-lor1'],
          ],
        ),
      ),
    }),
    { words: ['blocked', 'login-required', 'rate-limited'] },
  ),
  open(
    'besucher-system',
    'zh',
    'login',
    '/u/2803301701/Hf9sZ0',
    'A microblog sends visitors without a passport cookie to its visitor system, the same for any entry.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? nginx404
          : to(
              `https://passport.${h}/visitor/visitor?entry=miniblog&a=enter&url=${encodeURIComponent(`https://${h}${r.path}`)}`,
              302,
            ),
      ),
      [`passport.${h}`]: say(() =>
        html(
          200,
          '<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=gb2312"/><title>Sina Visitor System</title></head><body><span id="message"></span><script src="/js/visitor/mini_original.js?v=20161116"></script><script>window.use_fp="1"=="1";var url=url||{};(function(){this.l=function(){return {}};var visitor_gray_status=1;incarnate();function incarnate(){}})();</script></body></html>',
        ),
      ),
    }),
    { words: ['login-required', 'blocked', 'bad-response', 'not-checked'] },
  ),
  open(
    'rechtsprechung-app',
    'en',
    'shell',
    '/eng#{%22itemid%22:[%22001-139903%22]}',
    'A human-rights court’s database shows one shell for all judgments: the number stands in the fragment, and only its script asks for it.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/eng' || pathname(r) === '/'
          ? shell(
              r,
              'HUDOC - European Court of Human Rights',
              'app',
              45,
              'Please enable JavaScript to use HUDOC.',
              server.iis,
            )
          : html(
              404,
              '<html><head><title>404 - File or directory not found.</title></head><body><h2>404 - File or directory not found.</h2></body></html>',
              server.iis,
            ),
      ),
    }),
    { words: ['not-checked', 'unsupported', 'blocked'] },
  ),
  open(
    'karten-anwendung',
    'es',
    'shell',
    '/apps/webappviewer/index.html?id=5f0c2b8e6d5e4a8da7a20e8f4c9b1d23',
    'A map service gives one viewer for every number; whether the map of that number stands its interface knows, and the interface does not answer without a token.',
    (h) => ({
      [h]: say((r) =>
        pathname(r).startsWith('/apps/webappviewer/')
          ? shell(r, 'ArcGIS Web Application', 'main-loading', 40, '')
          : pathname(r).startsWith('/sharing/')
            ? {
                status: 200,
                headers: [['Content-Type', 'application/json']],
                body: '{"error":{"code":499,"messageCode":"GWM_0003","message":"You do not have permissions to access this resource or perform this operation.","details":["Token Required"]}}',
              }
            : pathname(r) === '/'
              ? html(
                  200,
                  '<html><head><title>ArcGIS Online</title></head><body><h1>ArcGIS Online</h1></body></html>',
                )
              : html(404, '<html><body>404</body></html>'),
      ),
    }),
    { words: ['not-checked', 'login-required', 'unsupported', 'blocked'] },
  ),
  open(
    'zugriff-noetig',
    'de',
    'login',
    '/file/d/0B7x2mQbZkYtTnV/view',
    'A file service sends to a sign-in page for each file that is private; the sign-in page names none.',
    (h) => ({
      [h]: say((r) =>
        pathname(r).startsWith('/file/')
          ? to(
              `https://accounts.${h}/ServiceLogin?service=wise&passive=1209600&continue=${encodeURIComponent(`https://${h}${r.path}`)}&followup=x`,
              302,
            )
          : r.path === '/'
            ? html(
                200,
                '<html lang="de"><head><title>Google Drive</title></head><body><h1>Drive</h1></body></html>',
              )
            : html(
                404,
                '<html lang="de"><head><title>Fehler 404 (Nicht gefunden)</title></head><body><p><b>404.</b> Das ist ein Fehler.</p></body></html>',
              ),
      ),
      [`accounts.${h}`]: say((r) =>
        html(
          200,
          `<!DOCTYPE html><html lang="de" dir="ltr"><head><title>Google Drive: Sign-in</title><meta name="google" content="notranslate"></head><body><div id="view_container"><h1>Anmelden</h1><p>Weiter zu Google Drive</p><form><input type="email" id="identifierId" aria-label="E-Mail oder Telefonnummer"><button>Weiter</button></form></div><script nonce="${new Chance(`${r.before}`).token(20)}">var a=${blob(`${r.before}`, 60)}</script></body></html>`,
        ),
      ),
    }),
  ),
  open(
    'blog-privat',
    'fi',
    'login',
    '/2014/02/11/kaivosvaltaus-asiakirjat/',
    'A blog host sends each address of a blog that its authors made private to the notice and log-in for members.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow: /\n')
          : to(
              `https://login.${h}/wp-login.php?action=privacy_blog&blog=1&redirect_to=${encodeURIComponent(`https://${h}${r.path}`)}`,
              302,
            ),
      ),
      [`login.${h}`]: say(() =>
        html(
          200,
          '<!DOCTYPE html><html lang="fi"><head><title>Yksityinen sivusto</title></head><body><h1>Tämä sivusto on yksityinen.</h1><p>Jos haluat nähdä sivuston, pyydä kutsua sen omistajalta tai kirjaudu sisään.</p><form><input name="log"><input name="pwd" type="password"><button>Kirjaudu sisään</button></form></body></html>',
        ),
      ),
    }),
  ),
  open(
    'kein-zugriff',
    'en',
    'status',
    '/node/7713',
    'Drupal denies the node with status 403, which it does for drafts and for pages meant for members alike; other pages stand, absent ones answer 404.',
    (h) => {
      const s: Site = {
        brand: 'Arms Trade Monitor',
        lang: 'en',
        cms: 'drupal',
        kb: 64,
        lists: ['/reports'],
        pages: {
          '/node/7713': (r) =>
            absentOf(
              s,
              r,
              403,
              'Access denied',
              '<h1>Access denied</h1><p>You are not authorized to access this page.</p>',
            ),
        },
      }
      return { [h]: site(s) }
    },
    { words: ['blocked', 'login-required'] },
  ),
  open(
    'speicher-denied',
    'en',
    'status',
    '/reports/2016/leaked-annex.pdf',
    'An object store answers AccessDenied for each key, absent or forbidden, since listing is not allowed.',
    (h) => ({
      [h]: say((r) => ({
        status: 403,
        headers: [
          ['Content-Type', 'application/xml'],
          ['Server', 'AmazonS3'],
          ['x-amz-request-id', 'A1B2'],
          ['x-amz-id-2', new Chance(`${r.before}`).token(60)],
        ],
        body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1B2</RequestId></Error>',
      })),
    }),
  ),
  open(
    'wartung-sito',
    'it',
    'maintenance',
    '/anagrafe/enti/2014/cooperativa-47',
    'A public register answers 503 with Retry-After and a notice of works on each address.',
    (h) => ({
      [h]: say(() =>
        html(
          503,
          '<!DOCTYPE html><html lang="it"><head><title>Servizio in manutenzione</title></head><body><h1>Il servizio è temporaneamente sospeso</h1><p>Sono in corso attività di manutenzione straordinaria. Il portale tornerà disponibile al più presto.</p></body></html>',
          [
            ['Server', 'nginx'],
            ['Retry-After', '7200'],
          ],
        ),
      ),
    }),
  ),
  open(
    'datenbank-fehler',
    'el',
    'maintenance',
    '/arxeio/2013/dimoprasies',
    'WordPress cannot reach its database and answers 500 on each address.',
    (h) => ({
      [h]: say(() =>
        html(
          500,
          '<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Σφάλμα βάσης δεδομένων</title></head><body id="error-page"><div class="wp-die-message"><h1>Σφάλμα κατά τη σύνδεση με τη βάση δεδομένων</h1></div></body></html>',
          server.apache,
        ),
      ),
    }),
    { words: ['server-error', 'maintenance'] },
  ),
  open(
    'lame-namensdienst',
    'et',
    'dns',
    '/failid/aruanne2012.pdf',
    'The name’s servers refuse to answer for it today: the foundation may have moved them or given up the name.',
    (h) => ({ [h]: { dns: 'refused' } }),
    { words: ['dns-failure', 'unreachable'] },
  ),
  open(
    'tube-roboter',
    'en',
    'bot-wall',
    '/watch?v=Q1r8Yb0vTzE',
    'A video page has an empty title, and its player asks each visitor to sign in to confirm that they are no bot.',
    (h) => ({
      [h]: say((r) =>
        r.path.startsWith('/watch')
          ? tube(r, 'en', 'LOGIN_REQUIRED', 'Sign in to confirm you’re not a bot')
          : tubeRest(r, 'en'),
      ),
    }),
    { words: ['blocked', 'login-required', 'rate-limited'] },
  ),
  open(
    'zustimmung-umweg',
    'nl',
    'consent',
    '/nieuws-achtergrond/asielketen-2019~b8f1/',
    'A publisher sends each visitor without its consent cookie to a consent host, whatever was asked, and the button there works by script and a session alone.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow: /zoeken\n')
          : to(
              `https://myprivacy.${h}/consent?siteKey=V9f6VUvlHxq9wKIN&callbackUrl=${encodeURIComponent(`https://${h}/privacy-gate/accept-tcf2?redirectUri=${r.path}`)}`,
              302,
            ),
      ),
      [`myprivacy.${h}`]: say((r) =>
        html(
          200,
          `<!DOCTYPE html><html lang="nl"><head><title>Privacy instellingen</title></head><body><main id="pg-root"><h1>Jouw privacy-instellingen</h1><p>Wij en onze 184 partners gebruiken cookies om informatie op te slaan en te raadplegen.</p><button id="pg-accept-btn" disabled>Akkoord</button><button id="pg-configure-btn" disabled>Instellen</button></main><script>window.__PG=${blob(`${r.before}`, 40)}</script></body></html>`,
        ),
      ),
    }),
  ),
  open(
    'sperre-mahkeme',
    'tr',
    'region',
    '/haber/2014/12/ses-kayitlari',
    'The reader’s network shows a court’s blocking notice under each address of the name, with status 200.',
    (h) => ({
      [h]: say(() =>
        html(
          200,
          `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Engelli Site</title></head><body><div class="yazi"><h2>${h}</h2><p>Bu internet sitesi (${h}) hakkında Gölbaşı Sulh Ceza Hakimliği'nin 12/01/2015 tarihli kararına istinaden Telekomünikasyon İletişim Başkanlığı tarafından ERİŞİMİN ENGELLENMESİ kararı uygulanmaktadır.</p><p>(Access to this site has been blocked by the competent authority.)</p></div></body></html>`,
        ),
      ),
    }),
  ),
  open(
    'drive-unklar',
    'en',
    'login',
    '/redir?resid=9C1B!412&authkey=!AHx',
    'A file store says with status 200 of deleted, expired and private items alike that the item might not exist or that the visitor may lack permission.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(
              200,
              '<html><head><title>OneDrive</title></head><body><h1>Your files, anywhere</h1></body></html>',
            )
          : pathname(r) === '/redir'
            ? html(
                200,
                `<!DOCTYPE html><html lang="en"><head><title>Error - OneDrive</title></head><body><div class="errorPage"><h1>This item might not exist or is no longer available</h1><p>This item might have been deleted, expired, or you might not have permission to view it. Contact the owner of this item for more information.</p></div><script>var $Config=${blob(`${r.before}`, 48)}</script></body></html>`,
                server.iis,
              )
            : html(
                404,
                '<html><head><title>404</title></head><body>File or directory not found.</body></html>',
                server.iis,
              ),
      ),
    }),
    { words: ['login-required', 'soft-404', 'gone', 'blocked'] },
  ),
]
