/** Undecidable by the network: walls, log-ins, maintenance, blocks. */
import type { WebCase } from '../case.ts'
import { fresh, freshNumber, html, ps, to } from './base.ts'
import { css } from './bulk.ts'
import { page, show, unsure } from './site.ts'
import { doc, wall, login } from './unsure-kit.ts'

export const unsuresA: readonly WebCase[] = [
  unsure(
    'challenge-moment',
    'en',
    'bot-wall',
    'A proxy challenges every visitor with a script: 403 and "Just a moment...".',
    'Digest of Appeals',
    'wp',
    '/2016/03/standing-and-the-sea-wall/',
    undefined,
    wall(
      (s) =>
        html(
          doc(
            'en-US',
            'Just a moment...',
            `<div class="main-wrapper"><h1 class="zone-name-title h1">${s.host}</h1><h2 id="challenge-running">Checking if the site connection is secure</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:'${s.host}',cRay:'${fresh().slice(0, 16)}',cType:'managed'};})();</script>`,
          ),
          403,
          [
            ['cf-mitigated', 'challenge'],
            ['Server', 'cloudflare'],
            ['CF-RAY', fresh().slice(0, 16) + '-AMS'],
          ],
        ),
      'blocked',
    ),
  ),
  unsure(
    'captcha-delivery',
    'fr',
    'bot-wall',
    'A bot manager answers 403 with a frame for its puzzle at every address.',
    'Le Courrier des Ports',
    'paper',
    '/economie/2019/grue-a-quai.html',
    undefined,
    wall(
      (s) =>
        html(
          `<html lang="fr"><head><title>${s.host}</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'${fresh()}','hsh':'${fresh().slice(0, 24)}','t':'bv','s':${freshNumber(50000)},'host':'geo.captcha-delivery.test'}</script></body></html>`,
          403,
          [
            ['X-DataDome', 'protected'],
            ['Set-Cookie', `datadome=${fresh()}; Max-Age=31536000; Secure`],
          ],
        ),
      'blocked',
    ),
  ),
  unsure(
    'edge-access-denied',
    'en',
    'bot-wall',
    'A CDN denies every address with a reference number.',
    'Continental Standards Store',
    'aem',
    '/standards/cs-4412-2006',
    undefined,
    wall(
      (s, p) =>
        html(
          `<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have permission to access "http&#58;&#47;&#47;${s.host}${p.replaceAll('/', '&#47;')}" on this server.<P>\nReference&#32;&#35;18&#46;${fresh().slice(0, 8)}&#46;${Date.now()}\n</BODY>\n</HTML>`,
          403,
          [['Server', 'AkamaiGHost']],
        ),
      'blocked',
    ),
  ),
  unsure(
    'press-and-hold',
    'en',
    'bot-wall',
    'A shop answers 403 with "Press & Hold to confirm you are a human".',
    'Hearth & Home Depot',
    'magento',
    '/p/brass-level-24in',
    undefined,
    wall(
      () =>
        html(
          doc(
            'en',
            'Access to this page has been denied',
            `<div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are a human (and not a bot).</div><div id="px-captcha"></div><div>Reference ID ${fresh()}</div></div><script>window._pxAppId='PXu6b0qd2S';window._pxUuid='${fresh()}';</script>`,
          ),
          403,
        ),
      'blocked',
    ),
  ),
  unsure(
    'anubis-forge',
    'en',
    'bot-wall',
    'A code forge makes every visitor compute: 200 and "Making sure you\'re not a bot!".',
    'Freeforge',
    'gitlab',
    '/cgit/cartogram.git/tree/src/warp.c',
    undefined,
    wall(
      () =>
        html(
          doc(
            'en',
            'Making sure you&#39;re not a bot!',
            `<main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></details></div></main><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"${fresh()}${fresh()}"}</script>`,
            `<style>${css(3, 9000)}</style>`,
          ),
          200,
          [['Set-Cookie', `techaro.lol-anubis-cookie-verification=${fresh()}; Path=/`]],
        ),
      'blocked',
    ),
  ),
  unsure(
    'waf-202',
    'de',
    'bot-wall',
    'A firewall answers 202 with a script that must run first, at every address.',
    'Marktplatz Nord',
    'next',
    '/s-anzeige/alte-flurkarten/2281120',
    undefined,
    wall(
      () =>
        html(
          doc(
            'en',
            '',
            `<div id="challenge-container"></div><script>window.gokuProps={"key":"${fresh()}","iv":"${fresh().slice(0, 12)}"};</script><script src="https://token.awswaf.test/challenge.js"></script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot.</noscript>`,
          ),
          202,
          [['x-amzn-waf-action', 'challenge']],
        ),
      'blocked',
    ),
  ),
  unsure(
    'incident-iframe',
    'pt',
    'bot-wall',
    'A protection service puts a frame with an incident number before every page, 200.',
    'Tribunal da Costa',
    'aspnet',
    '/acordao.aspx?id=8120',
    undefined,
    wall(
      () =>
        html(
          `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=${freshNumber(99)}-${freshNumber(1e8)}-0&incident_id=${freshNumber(1e9)}-${freshNumber(1e9)}" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: ${freshNumber(1e9)}-${freshNumber(1e9)}</iframe></body></html>`,
          200,
          [['X-Iinfo', '9-1-0 0NNN RT']],
        ),
      'blocked',
    ),
  ),
  unsure(
    'rs-412',
    'zh-CN',
    'bot-wall',
    'A government database answers 412 with an obfuscated script at every address.',
    '裁判文书公开',
    'gov',
    '/document/2018-minzhong-4471',
    undefined,
    wall(
      () =>
        html(
          `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta id="9DhefwqGPrzGxEp9hPaoag" content="${fresh()}${fresh()}" r="m"><script type="text/javascript" r="m">$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=${freshNumber(99999)};$_ts.cd="${btoa(fresh() + fresh() + fresh())}";</script></head><body></body></html>`,
          412,
        ),
      'blocked',
    ),
  ),
  unsure(
    'ddos-guard-ru',
    'ru',
    'bot-wall',
    'A shield checks the browser at every address, 403.',
    'Правовой портал',
    'wp',
    '/stati/2013/vodnoe-pravo/',
    undefined,
    wall(
      () =>
        html(
          doc(
            'ru',
            'DDoS-Guard',
            '<h1>Проверка браузера перед переходом на сайт</h1><p>Пожалуйста, подождите несколько секунд. Включите JavaScript и cookies.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script>',
          ),
          403,
          [['Server', 'ddos-guard']],
        ),
      'blocked',
    ),
  ),
  unsure(
    'sharepoint-signin',
    'nl',
    'login',
    'A document on an organisation’s drive: the visitor is led to sign in on another host.',
    'Waterschapsdocumenten',
    'sharepoint',
    '/sites/archief/Gedeelde%20documenten/keur-2011.docx',
    undefined,
    {
      before: (r, s) =>
        to(
          `https://login.${s.host}/common/oauth2/authorize?client_id=${fresh()}&redirect_uri=${encodeURIComponent(r.path)}`,
          302,
        ),
      hosts: (h) =>
        login(
          `login.${h}`,
          'Aanmelden bij uw account',
          '<form method="post"><h1>Aanmelden</h1><input type="email" name="loginfmt" placeholder="E-mail, telefoon of Skype"><input type="password" name="passwd"><button>Volgende</button></form>',
          'nl',
        ),
      verdicts: ['login-required'],
    },
  ),
  unsure(
    'shibboleth-idp',
    'de',
    'login',
    'A licensed database leads every deep address to the identity provider of the university.',
    'Fachdatenbank Recht',
    'next',
    '/lizenziert/kommentar/903-rn-12',
    undefined,
    {
      absent: (r, s) =>
        r.path.startsWith('/lizenziert/')
          ? to(`https://idp.${s.host}/idp/profile/SAML2/Redirect/SSO?SAMLRequest=${btoa(fresh())}`, 302)
          : show(
              s,
              page('Seite nicht gefunden', ps('Die Seite existiert nicht.'), { status: 404, kind: 'error' }),
              r,
            ),
      hosts: (h) =>
        login(
          `idp.${h}`,
          'Anmeldung – Identity Provider',
          '<form action="/idp/profile/SAML2/Redirect/SSO?execution=e1s1" method="post"><h1>Anmelden bei Fachdatenbank Recht</h1><label>Benutzername <input name="j_username"></label><label>Passwort <input type="password" name="j_password"></label><button>Anmelden</button></form>',
          'de',
        ),
      verdicts: ['login-required'],
    },
  ),
  unsure(
    'authwall-999',
    'en',
    'bot-wall',
    'A network for careers answers 999 to everybody it does not know.',
    'Workmesh',
    'jobs',
    '/in/archivist-deeds',
    undefined,
    wall(
      () =>
        html(
          `<html><head><script type="text/javascript">window.onload=function(){var trk="bf",original="${fresh()}";window.location.href="https://workmesh.authwall-999-xvi.test/authwall?trk="+trk}</script></head></html>`,
          999,
        ),
      'blocked',
    ),
  ),
  unsure(
    'log-in-to-continue',
    'es',
    'login',
    'A social network shows its log-in form at 200 in place of any post.',
    'Caralibro',
    'next',
    '/archivodelpuerto/posts/10158812',
    undefined,
    {
      absent: () => to('/login/?next=' + freshNumber(1e6), 302),
      routes: {
        '/login/': (r, s) =>
          show(
            s,
            page(
              'Inicia sesión en Caralibro',
              '<p>Debes iniciar sesión para continuar.</p><form method="post" action="/login/device"><input name="email" placeholder="Correo o teléfono"><input type="password" name="pass"><button>Entrar</button></form>',
              { tab: 'Caralibro – Entrar o registrarse' },
            ),
            r,
          ),
      },
      before: (r, s) =>
        r.path.startsWith('/login/?')
          ? show(
              s,
              page(
                'Inicia sesión en Caralibro',
                '<p>Debes iniciar sesión para continuar.</p><form method="post" action="/login/device"><input name="email" placeholder="Correo o teléfono"><input type="password" name="pass"><button>Entrar</button></form>',
                { tab: 'Caralibro – Entrar o registrarse' },
              ),
              r,
            )
          : undefined,
      verdicts: ['login-required'],
    },
  ),
]
