import type { Plan } from './types.ts'
import { page, token } from './frame.ts'
import { text, to } from './make.ts'
const t = 'undecidable' as const
const cloud = (title: string, line: string) =>
  text(
    `<!DOCTYPE html><html lang="en-US"><head><title>${title}</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper"><h2>${line}</h2><noscript>Enable JavaScript and cookies to continue</noscript></div><script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed',cRay:'${token()}',cH:'${token()}${token()}'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=${token()}';document.head.appendChild(a)}());</script></body></html>`,
    'text/html; charset=UTF-8',
    403,
    [
      ['Server', 'cloudflare'],
      ['cf-mitigated', 'challenge'],
      ['CF-RAY', `${token()}-FRA`],
    ],
  )
export const unsure: readonly Plan[] = [
  {
    n: 'journal-challenge',
    m: 'A publisher’s journal shows its visitors a managed challenge, on every address.',
    f: 'bot-wall',
    l: 'en',
    t,
    b: 'x',
    p: '/doi/full/10.5983/rcl.2020.11',
    h: 'x',
    v: ['blocked'],
    any: () => cloud('Just a moment...', 'Checking if the site connection is secure'),
  },
  {
    n: 'court-captcha',
    m: 'A court’s decisions stand behind a captcha form on every decision.',
    f: 'bot-wall',
    l: 'es',
    t,
    b: 'Tribunal Superior de Aguas',
    w: 'asp',
    p: '/sentencias/ver/2017-3381',
    h: 'x',
    v: ['blocked'],
    any: (s, r) =>
      r.path.startsWith('/sentencias/')
        ? page(s, {
            title: 'Verificación',
            main: '<h1>Verificación de seguridad</h1><form method="post" action="/captcha"><p>Escriba los caracteres de la imagen para continuar y demostrar que no es un robot.</p><img src="/captcha/img.png" alt="captcha"><input name="captcha"><button>Continuar</button></form>',
          })
        : undefined,
  },
  {
    n: 'statistics-403-all',
    m: 'A statistics office refuses programs at every address with the firewall’s page.',
    f: 'bot-wall',
    l: 'tr',
    t,
    b: 'x',
    p: '/bultenler/2022/konut',
    h: 'x',
    v: ['blocked'],
    any: () =>
      text(
        `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: ${Date.now()}${token()}<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`,
        'text/html; charset=utf-8',
        403,
      ),
  },
  {
    n: 'intranet-login',
    m: 'A university’s repository sends to its single sign-on for every item.',
    f: 'login',
    l: 'fr',
    t,
    b: 'Archives ouvertes de Brévine',
    w: 'dspace',
    p: '/intranet/items/4471',
    h: 'x',
    v: ['login-required'],
    any: (s, r) =>
      r.path.startsWith('/idp/')
        ? page(s, {
            title: 'Connexion',
            main: '<h1>Connexion</h1><form method="post"><label>Identifiant<input name="j_username"></label><label>Mot de passe<input type="password" name="j_password"></label><button>Se connecter</button></form>',
          })
        : r.path.startsWith('/intranet')
          ? to(`/idp/profile/SAML2/Redirect/SSO?target=${encodeURIComponent(r.path)}`)
          : undefined,
  },
  {
    n: 'maintenance-503',
    m: 'The register is in maintenance: 503 with Retry-After on every address.',
    f: 'maintenance',
    l: 'pl',
    t,
    b: 'x',
    p: '/krs/odpis/0000449',
    h: 'x',
    v: ['maintenance', 'server-error'],
    any: () =>
      text(
        '<!DOCTYPE html><html lang="pl"><head><title>Przerwa techniczna</title></head><body><h1>Przerwa techniczna</h1><p>Trwają prace serwisowe. Zapraszamy po godzinie 18:00.</p></body></html>',
        'text/html; charset=utf-8',
        503,
        [['Retry-After', '7200']],
      ),
  },
  {
    n: 'maintenance-200-sw',
    m: 'The bureau’s site shows only its maintenance notice, status 200, for all.',
    f: 'maintenance',
    l: 'sw',
    t,
    b: 'x',
    p: '/taarifa/sensa-2022.html',
    h: 'x',
    v: ['maintenance'],
    any: () =>
      text(
        '<!DOCTYPE html><html lang="sw"><head><title>Tovuti iko kwenye matengenezo</title></head><body><h1>Tovuti iko kwenye matengenezo</h1><p>Tunafanya matengenezo ya mfumo. Tafadhali rudi baada ya saa chache.</p><p>Site under maintenance. Please check back soon.</p></body></html>',
      ),
  },
  {
    n: 'rate-limited-429',
    m: 'A preprint server says too many requests to every visit.',
    f: 'rate-limit',
    l: 'en',
    t,
    b: 'x',
    p: '/abs/2203.11842',
    h: 'x',
    v: ['rate-limited'],
    any: () => text('Too Many Requests. Please slow down.', 'text/plain', 429, [['Retry-After', '600']]),
  },
  {
    n: 'legal-451-geo',
    m: 'A newspaper refuses the visitor’s region with 451.',
    f: 'geo-block',
    l: 'en',
    t,
    b: 'x',
    p: '/news/2020/county-judge.html',
    h: 'x',
    v: ['legal-block', 'blocked'],
    any: () =>
      text(
        '<html><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.</p></body></html>',
        'text/html',
        451,
      ),
  },
  {
    n: 'geo-block-ru',
    m: 'A ministry’s server says that access from the visitor’s country is restricted, 403 everywhere.',
    f: 'geo-block',
    l: 'ru',
    t,
    b: 'x',
    p: '/documents/prikaz-118',
    h: 'x',
    v: ['blocked', 'legal-block'],
    any: () =>
      text(
        '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Доступ ограничен</title></head><body><h1>Доступ ограничен</h1><p>Доступ к ресурсу из вашей страны ограничен. Your IP address is blocked by geographic restriction.</p></body></html>',
        'text/html; charset=utf-8',
        403,
      ),
  },
  {
    n: 'bad-gateway-all',
    m: 'The gateway before a council’s site has lost its server: 502 everywhere.',
    f: 'server-error',
    l: 'ro',
    t,
    b: 'x',
    p: '/monitorul/2019/12',
    h: 'x',
    v: ['server-error', 'maintenance'],
    any: () =>
      text(
        '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.24.0</center></body></html>',
        'text/html',
        502,
      ),
  },
  {
    n: 'silent-archive',
    m: 'The archive’s server takes the connection and never says anything.',
    f: 'timeout',
    l: 'ka',
    t,
    b: 'x',
    p: '/fondi/114',
    h: 'x',
    v: ['timeout', 'unreachable'],
    more: { tcp: 'silent' },
  },
  {
    n: 'deaf-gazette',
    m: 'The gazette’s server never completes the handshake.',
    f: 'timeout',
    l: 'vi',
    t,
    b: 'x',
    p: '/cong-bao/2018/44',
    h: 'x',
    v: ['timeout', 'unreachable'],
    more: { tcp: 'deaf' },
  },
  {
    n: 'consent-redirect',
    m: 'A publisher sends every visitor without its cookie to a consent page on another host.',
    f: 'consent',
    l: 'nl',
    t,
    b: 'x',
    p: '/nieuws/binnenland/havenplan',
    h: 'x',
    v: ['consent-required', 'blocked'],
    any: (s, r) => to(`https://toestemming.${s.host}/?return=${encodeURIComponent(r.path)}`),
    also: {
      'toestemming.consent-redirect-xw.test': {
        serve: () =>
          text(
            '<!DOCTYPE html><html lang="nl"><head><title>Privacykeuze</title></head><body><h1>Geef toestemming om verder te gaan</h1><p>Voordat u de site bezoekt, vragen wij uw toestemming voor het plaatsen van cookies.</p><form method="post"><button name="accept">Akkoord</button><button name="settings">Instellingen</button></form></body></html>',
          ),
      },
    },
  },
  {
    n: 'proof-of-work',
    m: 'A library catalogue asks every browser for a proof of work first.',
    f: 'bot-wall',
    l: 'de',
    t,
    b: 'x',
    p: '/katalog/titel/BV0441882',
    h: 'x',
    v: ['blocked'],
    any: () =>
      text(
        `<!doctype html><html lang="de"><head><title>Überprüfung, dass Sie kein Bot sind!</title><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"${token()}${token()}"}</script></head><body><h1>Überprüfung, dass Sie kein Bot sind!</h1><p>Lädt …</p><noscript>Bitte aktivieren Sie JavaScript, um diese Prüfung zu bestehen.</noscript></body></html>`,
      ),
  },
]
